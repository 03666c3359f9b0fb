import { smallestWidth, wantedWidth } from "../../pictures/widths.ts";
import { picturePath } from "../link-photos.ts";
import { faultWords } from "../photo-words.ts";
import type { Rule } from "./rule.ts";

/** A listed picture is a jpg, png or webp that opens, stands still, and is neither too large nor too small to show. */
export const picturesSound: Rule = {
  name: "pictures-sound",
  check({ products, pictures }, report) {
    for (const product of products)
      for (const [index, { file }] of product.value.images.entries()) {
        const picture = pictures.find((found) => found.file === picturePath(product.id, file));
        const place = ["images", index, "file"];
        if (picture?.fault) report(product, place, ...faultWords(picture.fault, file));
        const width = picture?.photo?.width ?? wantedWidth;
        if (width < wantedWidth)
          report(
            product,
            place,
            { vi: `ảnh chỉ rộng ${width} điểm ảnh`, en: `the picture is only ${width} pixels wide` },
            {
              vi: `dùng ảnh gốc của máy, rộng ít nhất ${wantedWidth} điểm ảnh; ảnh gửi qua Zalo hay Facebook thường đã bị thu nhỏ`,
              en: `use the camera's own file, at least ${wantedWidth} pixels wide; Zalo and Facebook often shrink what they send`,
            },
            width < smallestWidth ? "error" : "advice",
          );
      }
  },
};
