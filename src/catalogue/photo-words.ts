import type { Bilingual } from "../schema/field.ts";
import type { PhotoFault } from "./check-photo.ts";
import { takenTypes } from "./picture-type.ts";

type Words = readonly [message: Bilingual, hint: Bilingual];

const saveAsJpg: Bilingual = {
  vi: "mở ảnh trên máy rồi lưu lại dạng JPG",
  en: "open it on a computer or phone and save it again as JPG",
};
const makeSmaller: Bilingual = {
  vi: "thu ảnh còn rộng khoảng 2000 điểm ảnh rồi lưu lại dạng JPG",
  en: "scale it down to some 2000 pixels of width and save it again as JPG",
};

/** What is wrong with a picture file and what to do, in both languages. */
export function faultWords(fault: PhotoFault, file: string): Words {
  switch (fault.kind) {
    case "heavy": {
      const size = (fault.bytes / 1024 / 1024).toFixed(1);
      return [
        { vi: `ảnh nặng ${size.replace(".", ",")} MB, quá mức 8 MB`, en: `the picture has ${size} MB, at most 8 MB` },
        makeSmaller,
      ];
    }
    case "large":
      return [
        {
          vi: `ảnh có ${fault.width} × ${fault.height} điểm ảnh, quá mức 50 triệu`,
          en: `the picture has ${fault.width} × ${fault.height} pixels, at most 50 million`,
        },
        makeSmaller,
      ];
    case "other-type":
      return fault.type === undefined
        ? [{ vi: "tệp này không phải ảnh", en: "this file is no picture" }, saveAsJpg]
        : [
            {
              vi: `tệp này là ${fault.type.toUpperCase()}; chỉ nhận ảnh ${[...takenTypes].join(", ")}`,
              en: `this file is ${fault.type.toUpperCase()}; pictures are ${[...takenTypes].join(", ")}`,
            },
            saveAsJpg,
          ];
    case "other-ending": {
      const name = file.replace(/\.[a-z]+$/, `.${fault.type}`);
      return [
        {
          vi: `tệp này là ảnh ${fault.type.toUpperCase()}, không đúng với đuôi tên tệp`,
          en: `this file is ${fault.type.toUpperCase()}, other than its ending says`,
        },
        { vi: `đổi tên tệp thành ${name} và ghi tên ấy ở đây`, en: `rename it to ${name} and write that name here` },
      ];
    }
    case "moving":
      return [
        { vi: "đây là ảnh động", en: "this picture moves" },
        { vi: "chọn một khung hình và lưu dạng JPG", en: "choose one frame and save it as JPG" },
      ];
    case "broken":
      return [
        { vi: "ảnh hỏng hoặc bị cắt cụt, không mở được", en: "the picture is broken or cut off and does not open" },
        {
          vi: "chép lại tệp gốc từ máy ảnh hoặc điện thoại, mở thử, rồi thay tệp này",
          en: "copy the original from the camera or phone again, try to open it, and replace this file",
        },
      ];
  }
}
