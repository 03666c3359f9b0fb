import { createHash } from "node:crypto";
import type { CheckedPhoto, Drawing } from "../../src/pictures/picture-source.ts";

/** A drawing of the size of the catalogue's illustrations, in one colour with a dark band at its foot. */
export function drawing(slug = "mien-dong-mau", colour = "#c98a10"): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"><rect width="640" height="480" fill="${colour}"/><rect y="400" width="640" height="80" fill="#1c2340"/></svg>`;
  return { kind: "drawing", slug, svg };
}

/** A photo as the catalogue gives it. */
export function checkedPhoto(bytes: Buffer, slug = "mien-dong-mau"): CheckedPhoto {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const photo = {
    file: "bia.jpg",
    path: `products/images/${slug}/bia.jpg`,
    alt: "Túi miến bên nong tre",
    credit: "Hợp tác xã Mẫu",
    licence: "CC BY 4.0",
    taken: "2026-01-31",
    sha256,
    width: 0,
    height: 0,
  };
  return { kind: "photo", slug, photo, bytes: () => Promise.resolve(bytes) };
}
