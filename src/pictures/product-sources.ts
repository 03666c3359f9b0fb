import type { Product } from "../catalogue/catalogue.ts";
import type { PictureSource } from "./picture-source.ts";

interface Means {
  /** Draws a product as SVG text. */
  draw(product: Product): string;
  /** Reads a checked file by its path below the content folder. */
  read(path: string): Promise<Uint8Array>;
}

/** What a product is shown by: its photos in their order, or its drawing while it has none. */
export function productSources(product: Product, { draw, read }: Means): PictureSource[] {
  const { slug, images } = product;
  if (images.length === 0) return [{ kind: "drawing", slug, svg: draw(product) }];
  return images.map((photo) => ({ kind: "photo", slug, photo, bytes: () => read(photo.path) }));
}
