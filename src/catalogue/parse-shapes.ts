import type { ParseResult } from "./parse.ts";
import { errorAt, fileStart } from "./problem.ts";
import type { TextFile } from "./read-records.ts";
import { unsafeCharacters } from "./unsafe-characters.ts";

/** Reads a GeoJSON file. Programs write these files, so that all that is wrong is told of the file as a whole. */
export function parseShapes({ file, text }: TextFile): ParseResult {
  const unsafe = unsafeCharacters(file, text);
  if (unsafe.length > 0) return { problems: unsafe };
  try {
    const value: unknown = JSON.parse(text);
    return { parsed: { file, value, at: () => fileStart, body: "", bodyLine: 1 }, problems: [] };
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    return {
      problems: [
        errorAt(
          file,
          fileStart,
          "json",
          { vi: `tệp không phải JSON (${said})`, en: `the file is no JSON (${said})` },
          { vi: "lấy lại tệp từ kho mã", en: "restore the file from the repository" },
        ),
      ],
    };
  }
}
