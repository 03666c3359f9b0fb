import type { Bilingual } from "../schema/field.ts";

/** Something wrong (or, as advice, improvable) in a content file: where, what, and what to do about it. */
export interface Problem {
  /** Path below the content folder, with `/`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 code units. */
  column: number;
  /** An error stops the build; advice never does. */
  level: "error" | "advice";
  rule: string;
  message: Bilingual;
  hint: Bilingual;
}

export interface Position {
  line: number;
  column: number;
}

/** The first character of a file. */
export const fileStart: Position = { line: 1, column: 1 };

/** An error at a place of a file. */
export function errorAt(
  file: string,
  { line, column }: Position,
  rule: string,
  message: Bilingual,
  hint: Bilingual,
): Problem {
  return { file, line, column, level: "error", rule, message, hint };
}

/** True when the problems hold an error, so that nothing may be built from these files. */
export function stopsBuild(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === "error");
}

/** Orders problems by file and place, for a stable report. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** The report for a person: Vietnamese first, then English, one block a problem. */
export function problemsAsText(problems: readonly Problem[]): string {
  return inFileOrder(problems)
    .map(({ file, line, column, level, rule, message, hint }) => {
      const [vi, en] = level === "error" ? ["Lỗi", "Error"] : ["Gợi ý", "Advice"];
      return [
        `${file}:${line}:${column}  [${rule}]`,
        `  ${vi}: ${message.vi}. → ${hint.vi}.`,
        `  ${en}: ${message.en}. → ${hint.en}.`,
      ].join("\n");
    })
    .join("\n\n");
}

/** The report as GitHub workflow commands, which mark the lines in a pull request. */
export function problemsForGitHub(problems: readonly Problem[]): string {
  const escape = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string) => escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return inFileOrder(problems)
    .map(({ file, line, column, level, rule, message, hint }) => {
      const text = `${message.vi}. → ${hint.vi}.\n${message.en}. → ${hint.en}.`;
      const command = level === "error" ? "error" : "notice";
      return `::${command} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(text)}`;
    })
    .join("\n");
}
