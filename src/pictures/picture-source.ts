import type { ProductPhoto } from "../catalogue/catalogue.ts";

/** A picture drawn for this project, as SVG text; its letters, if any, must be outlines. */
export interface Drawing {
  kind: "drawing";
  /** Begins the names of its files. */
  slug: string;
  svg: string;
}

/** A photo that has passed the checks of the catalogue. */
export interface CheckedPhoto {
  kind: "photo";
  slug: string;
  photo: ProductPhoto;
  /** Reads the file; asked only when the photo has to be encoded. */
  bytes(): Promise<Uint8Array>;
}

/** What a picture is made from. */
export type PictureSource = Drawing | CheckedPhoto;
