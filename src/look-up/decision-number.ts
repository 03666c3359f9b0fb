import { take, typedText, type TypedText } from "./typed-text.ts";

/** The number of a decision as the register and people write it: `2616/QĐ-UBND`. */
export interface DecisionNumber {
  /** Without zeros in front, or points within. */
  digits: string;
  /** The letters after `QĐ`, without marks and dashes: `ubnd`, `bnnvpdp`; empty where they are left out. */
  office: string;
}

const digits = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d.]*\d)`;
const decision = String.raw`(?:quyet\s*dinh|decision|\bq\s?\.?\s?d)`;
const numero = String.raw`(?:\b(?:so|no|number)\W{0,3})?`;
/** Offices that are known by themselves; other letters count only where they are joined on. */
const offices = "(?:ubnd|hdnd|bnn[a-z]*|vpdp|ttg)";
const letters = String.raw`((?:\s*[-/.]?\s*${offices}\b|[-/.]?[a-z]+)*)`;
const year = String.raw`(?:\s*/\s*((?:19|20)\d{2}))?`;

const patterns = [
  // 2616/QĐ-UBND, số 2616 qđ ubnd, 2616-QĐ/UBND, 2616/2022/QĐ-UBND
  new RegExp(
    String.raw`(?:${decision}\W{0,3})?${numero}(?<!\d)${digits}${year}\s*[-/.]?\s*q\s?\.?\s?d(?![a-z]*\s*\d)${letters}`,
  ),
  // QĐ 2616, quyết định số 2616, QĐ-UBND 2616, QĐ-2616/UBND
  new RegExp(
    String.raw`${decision}(?:\s*[-/.]?\s*${offices})?\W{0,3}${numero}${digits}${year}(?:\s*/\s*([a-z]+(?:-[a-z]+)*))?`,
  ),
  // 2616/UBND
  new RegExp(String.raw`${numero}(?<!\d)${digits}${year}\s*/\s*(${offices}(?:-[a-z]+)*)`),
];

/** Takes a number that is said to be a decision's out of a text, with the year that some write into it. */
export function takeDecisionNumber(text: TypedText): {
  number?: DecisionNumber;
  year?: string | undefined;
  rest: TypedText;
} {
  for (const pattern of patterns) {
    const [found, rest] = take(text, pattern);
    if (!found) continue;
    const [, number = "", writtenYear, office = ""] = found;
    return {
      number: { digits: bareDigits(number), office: office.replace(/[^a-z]/g, "") },
      year: writtenYear,
      rest,
    };
  }
  return { rest: text };
}

/** Reads the number of a register entry; undefined where there is none to read. */
export function readDecisionNumber(text: string): DecisionNumber | undefined {
  const { number } = takeDecisionNumber(typedText(text));
  if (number) return number;
  const digits = /\d+/.exec(text)?.[0];
  return digits === undefined ? undefined : { digits: bareDigits(digits), office: "" };
}

/** Whether the number asked for can be the known one: the same digits, and no other office. */
export function sameDecision(asked: DecisionNumber, known: DecisionNumber): boolean {
  return asked.digits === known.digits && (known.office === "" || known.office.startsWith(asked.office));
}

/** Digits as they are compared: `02.616` is `2616`. */
export function bareDigits(text: string): string {
  return text.replaceAll(".", "").replace(/^0+(?=\d)/, "");
}
