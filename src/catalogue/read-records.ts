import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { errorAt, type Problem } from "./problem.ts";

/** A content file as read: its path below the content folder (with `/`) and its text. */
export interface TextFile {
  file: string;
  text: string;
}

export interface ReadResult {
  files: TextFile[];
  /** Pictures found in `products/images/<slug>/`, as paths below the content folder. */
  pictures: string[];
  problems: Problem[];
}

/** A story of 350 words is some 3 kB; nobody needs a product file larger than this. */
const productFileLimit = 256 * 1024;
const dataFileLimit = 2 * 1024 * 1024;
const pictureLimit = 20 * 1024 * 1024;
const mostFiles = 50_000;
/** A process may hold some thousand files open; all of them at once would fail on a large catalogue. */
const openAtOnce = 64;

/** Reads every content file below `products/` and `data/`. The only code of the catalogue that touches the disk. */
export async function readRecords(contentDir: string): Promise<ReadResult> {
  const result: ReadResult = { files: [], pictures: [], problems: [] };
  const found: string[] = [];
  for (const folder of ["products", "data"]) await walk(folder);
  for (let start = 0; start < found.length; start += openAtOnce)
    await Promise.all(found.slice(start, start + openAtOnce).map(readOne));
  result.files.sort((a, b) => a.file.localeCompare(b.file));
  result.pictures.sort();
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
    const { size } = await lstat(path.join(contentDir, file));
    if (size > kind.limit)
      return refuse(
        file,
        `tệp nặng ${Math.ceil(size / 1024)} kB, quá mức ${kind.limit / 1024} kB`,
        `the file has ${Math.ceil(size / 1024)} kB, over the limit of ${kind.limit / 1024} kB`,
        "rút gọn nội dung hoặc thu nhỏ ảnh",
        "shorten the text or make the picture smaller",
      );
    if (kind.picture) result.pictures.push(file);
    else decode(file, await readFile(path.join(contentDir, file)));
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

interface FileKind {
  limit: number;
  picture: boolean;
}

function kindOfFile(file: string): FileKind | undefined {
  if (productFile.test(file)) return { limit: productFileLimit, picture: false };
  if (pictureFile.test(file)) return { limit: pictureLimit, picture: true };
  return dataFile.test(file) ? { limit: dataFileLimit, picture: false } : undefined;
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
