import type { ProductRecord } from "../schema/product.ts";
import type { ProductPhoto } from "./catalogue.ts";
import type { PictureFile } from "./read-records.ts";

/** The path of a product's picture file below the content folder. */
export const picturePath = (slug: string, file: string) => `products/images/${slug}/${file}`;

/** The photos that a product lists, with what was read of their files; a file that did not pass the rules throws. */
export function linkPhotos(
  slug: string,
  images: ProductRecord["images"],
  pictures: readonly PictureFile[],
): ProductPhoto[] {
  return images.map((image) => {
    const path = picturePath(slug, image.file);
    const photo = pictures.find(({ file }) => file === path)?.photo;
    if (!photo) throw new Error(`${path} has not been checked`);
    return { ...image, ...photo, path };
  });
}
