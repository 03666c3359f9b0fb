import { fileStart } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** A listed picture is there, and a picture that is there belongs to a product that lists it. */
export const picturesExist: Rule = {
  name: "pictures-exist",
  check({ products, pictures, unread }, report) {
    const listed = new Set<string>();
    for (const product of products)
      for (const [index, { file }] of product.value.images.entries()) {
        const path = `products/images/${product.id}/${file}`;
        listed.add(path);
        if (!pictures.some((picture) => picture.file === path))
          report(
            product,
            ["images", index, "file"],
            { vi: `không thấy ảnh ${path}`, en: `the picture ${path} is missing` },
            { vi: "thêm tệp ảnh vào đúng thư mục, hoặc xóa mục này", en: "add the file there, or delete this item" },
          );
      }
    for (const { file } of pictures)
      if (!listed.has(file) && !unread.has(file.split("/").at(-2) ?? ""))
        report(
          { id: file, value: undefined, file, at: () => fileStart },
          [],
          { vi: "không sản phẩm nào ghi ảnh này", en: "no product lists this picture" },
          {
            vi: "ghi ảnh vào mục images của sản phẩm (kèm người chụp, giấy phép, ngày), hoặc xóa tệp",
            en: "list it under images of its product (with credit, licence and date), or delete the file",
          },
        );
  },
};
