import { take, type TypedText } from "./typed-text.ts";

const named: Readonly<Record<string, number>> = { ba: 3, bon: 4, nam: 5, three: 3, four: 4, five: 5 };

/** Takes the stars that a pack is said to bear out of a text: `4 sao`, `bốn sao`, `5-star`, `★★★`. */
export function takeStars(text: TypedText): { stars?: number; rest: TypedText } {
  const [counted, withoutCount] = take(text, /(?<!\d)(\d)[\s-]*(?:sao|stars?)(?![a-z])/);
  if (counted) return { stars: Number(counted[1]), rest: withoutCount };
  const [spoken, withoutWord] = take(text, /\b(ba|bon|nam|three|four|five)[\s-]+(?:sao|stars?)(?![a-z])/);
  const value = named[spoken?.[1] ?? ""];
  if (value !== undefined) return { stars: value, rest: withoutWord };
  const [drawn, withoutSigns] = take(text, /[★⭐*]{2,}/u);
  return drawn ? { stars: drawn[0].length, rest: withoutSigns } : { rest: text };
}
