import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { PhotoReading } from "./check-photo.ts";
import { errorAt, type Problem } from "./problem.ts";
import { readPhoto } from "./read-photo.ts";

/** A content file as read: its path below the content folder (with `/`) and its text. */
export interface TextFile {
  file: string;
  text: string;
}

/** A picture found in `products/images/<slug>/`: its path below the content folder and what came of reading it. */
export type PictureFile = { file: string } & PhotoReading;

export interface ReadResult {
  files: TextFile[];
  pictures: PictureFile[];
  problems: Problem[];
}

/** A story of 350 words is some 3 kB; nobody needs a product file larger than this. */
const productFileLimit = 256 * 1024;
const dataFileLimit = 2 * 1024 * 1024;
const mostFiles = 50_000;
/** A process may hold some thousand files open; all of them at once would fail on a large catalogue. */
const openAtOnce = 64;
/** Each photo is decoded, so that two fill both cores and little memory. */
const photosAtOnce = 2;

/**
 * Reads every content file below `products/` and `data/`. With `read-photo`, the only code of the catalogue that touches
 * the disk.
 */
export async function readRecords(contentDir: string): Promise<ReadResult> {
  const result: ReadResult = { files: [], pictures: [], problems: [] };
  const found: string[] = [];
  const pictures: string[] = [];
  for (const folder of ["products", "data"]) await walk(folder);
  for (let start = 0; start < found.length; start += openAtOnce)
    await Promise.all(found.slice(start, start + openAtOnce).map(readOne));
  pictures.sort();
  for (let start = 0; start < pictures.length; start += photosAtOnce)
    result.pictures.push(...(await Promise.all(pictures.slice(start, start + photosAtOnce).map(readPicture))));
  result.files.sort((a, b) => a.file.localeCompare(b.file));
  return result;

  async function walk(folder: string): Promise<void> {
    const entries = await readdir(path.join(contentDir, folder), { withFileTypes: true }).catch(() => undefined);
    if (!entries)
      return refuse(
        folder,
        `không mở được thư mục ${path.join(contentDir, folder)}`,
        `the folder ${path.join(contentDir, folder)} cannot be opened`,
        "xem lại CONTENT_DIR: thư mục ấy phải chứa products/ và data/",
        "check CONTENT_DIR: it must hold products/ and data/",
      );
    if (entries.length > mostFiles)
      return refuse(
        folder,
        `quá nhiều tệp (${entries.length})`,
        `too many files (${entries.length})`,
        "chia nhỏ thư mục",
        "split the folder",
      );
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
      if (entry.name.startsWith(".")) continue;
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) await walk(file);
      else if (!entry.isFile())
        refuse(
          file,
          "đây là liên kết, không phải tệp thường",
          "this is a link, not a regular file",
          "thay bằng tệp thật",
          "replace it with the file itself",
        );
      else found.push(file);
    }
  }

  async function readOne(file: string): Promise<void> {
    const kind = kindOfFile(file);
    if (!kind)
      return refuse(
        file,
        "tệp này không thuộc về đây hoặc tên tệp sai",
        "this file does not belong here, or its name is wrong",
        "tên tệp chỉ gồm chữ thường không dấu, số, gạch nối; sản phẩm đuôi .md, dữ liệu đuôi .yaml, ảnh jpg, png hoặc webp trong products/images/<mã>/",
        "names have lower-case letters without marks, digits and hyphens; products end in .md, data in .yaml, pictures are jpg, png or webp in products/images/<slug>/",
      );
    if (kind === "picture") return void pictures.push(file);
    const { size } = await lstat(path.join(contentDir, file));
    if (size > kind)
      return refuse(
        file,
        `tệp nặng ${Math.ceil(size / 1024)} kB, quá mức ${kind / 1024} kB`,
        `the file has ${Math.ceil(size / 1024)} kB, over the limit of ${kind / 1024} kB`,
        "rút gọn nội dung",
        "shorten the text",
      );
    decode(file, await readFile(path.join(contentDir, file)));
  }

  async function readPicture(file: string): Promise<PictureFile> {
    return { file, ...(await readPhoto(contentDir, file)) };
  }

  function decode(file: string, bytes: Buffer): void {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      // Marks typed as separate characters (macOS, some phones) are the same words: join them, so that search finds them.
      result.files.push({ file, text: text.normalize("NFC").replaceAll("\r\n", "\n") });
    } catch {
      const line = firstBadLine(bytes);
      refuse(
        file,
        "tệp không phải chữ UTF-8",
        "the file is not UTF-8 text",
        "lưu lại tệp với bảng mã UTF-8",
        "save the file again as UTF-8",
        line,
      );
    }
  }

  function refuse(file: string, vi: string, en: string, hintVi: string, hintEn: string, line = 1): void {
    result.problems.push(errorAt(file, { line, column: 1 }, "file", { vi, en }, { vi: hintVi, en: hintEn }));
  }
}

const name = "[a-z0-9]+(?:-[a-z0-9]+)*";
const productFile = new RegExp(`^products/${name}(\\.en)?\\.md$`);
const pictureFile = new RegExp(`^products/images/${name}/${name}\\.(jpg|png|webp)$`);
const dataFile = new RegExp(`^data/(${name}/)?${name}\\.(yaml|geojson)$`);

/** How large a text may be, or that the file is a picture; undefined when it may not stand where it stands. */
function kindOfFile(file: string): number | "picture" | undefined {
  if (productFile.test(file)) return productFileLimit;
  if (pictureFile.test(file)) return "picture";
  return dataFile.test(file) ? dataFileLimit : undefined;
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== 10) continue;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, index));
    } catch {
      return line;
    }
    start = index + 1;
    line += 1;
  }
  return 1;
}
