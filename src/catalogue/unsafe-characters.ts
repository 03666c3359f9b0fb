import { errorAt, fileStart, type Position, type Problem } from "./problem.ts";

/** Ranges of characters that hide or reorder text (bidi controls, zero-width marks) or that no text has (controls). */
const unsafeRanges = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
] as const;

/** A problem for each character of a file that hides or reorders text; at most ten, they come in crowds. */
export function unsafeCharacters(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  let position: Position = fileStart;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (unsafeRanges.some(([first, last]) => code >= first && code <= last)) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
      problems.push(
        errorAt(
          file,
          position,
          "characters",
          {
            vi: `có ký tự ẩn hoặc đảo chiều chữ (${name})`,
            en: `there is a hidden or text-reversing character (${name})`,
          },
          { vi: "xóa ký tự này, gõ lại chữ quanh nó", en: "delete it and type the text around it again" },
        ),
      );
    }
    position =
      character === "\n"
        ? { line: position.line + 1, column: 1 }
        : { line: position.line, column: position.column + character.length };
    if (problems.length >= 10) break;
  }
  return problems;
}
