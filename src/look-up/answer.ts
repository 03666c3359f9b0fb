import { listInWords } from "../catalogue/list-words.ts";
import type { Language } from "../catalogue/records.ts";
import type { Finding, LookUpEntry } from "./find-entries.ts";

/** One entry of the register as the page tells it today. */
export interface ToldEntry extends LookUpEntry {
  /** Tells the product from all others. */
  product: string;
  name: string;
  /** What decides over the product today, an earlier recognition, or a step that never was one. */
  role: "deciding" | "earlier" | "step";
  /** The state in a word or two. */
  label: string;
  /** What the product's certificate is worth today, as a sentence. */
  told: string;
  /** Only for the entry that decides. */
  holds: boolean;
  /** The decision in words: number, date, issuer. */
  paper: string;
  checked: string;
}

/** What was asked: the words as typed, and the stars that the pack bears. */
export interface Asked {
  text: string;
  stars?: number | undefined;
  /** The day that the states are told for, in words. */
  day: string;
}

/** An answer: sentences, and whether what was asked holds today, does not, or is not in the register. */
export interface Answer {
  sentences: string[];
  tone: "holds" | "lapsed" | "several" | "absent";
}

/** Words for an answer by key; each with its values. */
export type AnswerWords = (key: string, values?: Record<string, string | number>) => string;

/** Tells what the register knows; undefined when nothing was asked. */
export function answerTo<E extends ToldEntry>(
  { kind, entries }: Finding<E>,
  asked: Asked,
  t: AnswerWords,
  language: Language,
): Answer | undefined {
  const values = { asked: asked.text, stars: asked.stars ?? "", count: entries.length };
  const known = () => whatIsKnown(entries, asked, t, language);
  switch (kind) {
    case "whole":
      return undefined;
    case "nothing":
      return {
        sentences: [t(asked.text === "" ? "none_starred" : "nothing", values), t("no_proof")],
        tone: "absent",
      };
    case "apart":
      return { sentences: [t("apart", values), t("no_proof")], tone: "absent" };
    case "other-stars":
      return { sentences: [t("other_stars", values), ...known(), t("no_proof")], tone: "absent" };
    case "found": {
      const claimed = asked.stars !== undefined;
      const holds = entries.some((entry) => entry.holds);
      const several = new Set(entries.map(({ product }) => product)).size > 1;
      return {
        sentences: [
          ...(claimed ? [t(several ? "starred_several" : "starred", { ...values, label: labelOf(entries) })] : []),
          ...known(),
          ...(claimed && !holds ? [t("not_today", values)] : []),
        ],
        tone: several ? "several" : holds ? "holds" : "lapsed",
      };
    }
  }
}

const byWeight = ["deciding", "earlier", "step"] as const;

/** The entry that tells most: the one that decides, else an earlier recognition, else a step. */
function heaviestOf(entries: readonly ToldEntry[]): ToldEntry | undefined {
  return entries.toSorted((a, b) => byWeight.indexOf(a.role) - byWeight.indexOf(b.role))[0];
}

function labelOf(entries: readonly ToldEntry[]): string {
  return initialLower(heaviestOf(entries)?.label ?? "");
}

/** What entries that fit tell: of one product, what decides over it today; of several, how many are in which state. */
function whatIsKnown(entries: readonly ToldEntry[], { day }: Asked, t: AnswerWords, language: Language): string[] {
  const heaviest = heaviestOf(entries);
  if (!heaviest) return [];
  const products = new Set(entries.map(({ product }) => product)).size;
  const { name, told, paper, checked, role } = heaviest;
  if (products === 1)
    return [
      t(`one_${role}`, { product: name, told, label: initialLower(heaviest.label) }),
      ...(role === "deciding" ? [] : [t("now", { told })]),
      t("basis", { paper }),
      t("checked", { day, checked }),
      ...(entries.length > 1 ? [t("entries", { count: entries.length })] : []),
    ];
  const states = new Map<string, number>();
  for (const { label } of entries) states.set(label, (states.get(label) ?? 0) + 1);
  const counted = [...states].map(([label, count]) => `${count} ${initialLower(label)}`);
  const oneDecision = heaviest.number !== undefined && entries.every((entry) => entry.paper === paper);
  const checks = new Set(entries.map((entry) => entry.checked));
  return [
    t(oneDecision ? "several_one_paper" : "several", { count: entries.length, products, paper }),
    t("several_states", { day, states: listInWords(counted, language) }),
    ...(checks.size === 1 ? [t("several_checked", { checked })] : []),
  ];
}

/** For the middle of a sentence. */
function initialLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
