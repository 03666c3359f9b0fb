import { z } from "zod";

/** A message of the Nu checker: what is wrong, in which file, and the piece of text around it. */
export const nuReport = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().default(""),
      message: z.string(),
      extract: z.string().default(""),
    }),
  ),
});

export type NuMessage = z.output<typeof nuReport>["messages"][number];

/** The same message wherever it was given. */
export interface Finding {
  level: "error" | "warning";
  message: string;
  /** Files that have it, the first one with the text around it. */
  files: string[];
  extract: string;
}

/** What the checker says that is wrong itself, word for word, and why; every other message counts. */
export const mistaken: readonly { message: RegExp; why: string }[] = [];

/**
 * Puts equal messages together, errors first, then by the number of files. Notes that are neither error nor warning
 * (a slash at the end of `<meta/>`) are left out, and so is what the checker has wrong.
 */
export function findingsIn(messages: readonly NuMessage[], wrong = mistaken): Finding[] {
  const found = new Map<string, Finding>();
  for (const one of messages) {
    const level = levelOf(one);
    if (level === undefined || wrong.some(({ message }) => message.test(one.message))) continue;
    const key = `${level} ${one.message}`;
    const finding = found.get(key) ?? { level, message: one.message, files: [], extract: one.extract };
    if (!finding.files.includes(one.url)) finding.files.push(one.url);
    found.set(key, finding);
  }
  return [...found.values()].sort(
    (a, b) => Number(a.level === "warning") - Number(b.level === "warning") || b.files.length - a.files.length,
  );
}

/** What is not a note counts: also a file that the checker could not read. */
function levelOf({ type, subType }: NuMessage): Finding["level"] | undefined {
  if (type !== "info") return "error";
  return subType === "warning" ? "warning" : undefined;
}
