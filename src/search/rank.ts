import { generalWords } from "./general-words.ts";
import type { NamesIndex, Posting } from "./names-index.ts";
import type { NameField } from "./names.ts";
import type { QueryWord } from "./understand.ts";

/** What a word weighs by the field it stands in: a name counts more than its maker, a maker more than a place. */
const weights: Readonly<Record<NameField, number>> = {
  name: 10,
  other: 8,
  producer: 5,
  place: 3,
  matter: 1.5,
  sector: 0.8,
};
/** What is left of the weight for a word that has other marks than were typed, or none where others were typed. */
const otherMarks = 0.25;
const plainAmongMarked = 0.85;
const onlyBegun = 0.5;
/** Products that fit so much less than the best one are left out: “chè” is not to find what is “chế biến”. */
const leastShare = 0.1;

/** The products that a query finds, best first. */
export interface Ranked {
  slugs: string[];
  /** False when no product has every word, so that these have most of them. */
  whole: boolean;
}

interface Found {
  product: number;
  score: number;
  /** How many words fit, and how many without what is only said of its sector. */
  matched: number;
  named: number;
  /** How many pairs of words that name a place stand beside each other here. */
  placed: number;
}

/** Ranks the products that have every word of the query; where there are none, those that have most of them. */
export function rank(index: NamesIndex, words: readonly QueryWord[]): Ranked {
  const anyMarks = words.some(({ folded, marked }) => marked !== undefined && marked !== folded);
  const hits = words.map((word) => hitsOf(index, word, anyMarks));
  const rarity = hits.map((found) => Math.log(1 + index.slugs.length / Math.max(1, found.size)));
  const general = generalWords(index, words);
  const all = index.slugs.map((_, product): Found => {
    let [score, matched, named, placed] = [0, 0, 0, 0];
    for (const [number, found] of hits.entries()) {
      const here = found.get(product);
      if (here || general[number] === true) matched += 1;
      if (!here) continue;
      if (here.places.some(({ field }) => field !== "sector")) named += 1;
      score += here.weight * (rarity[number] ?? 0);
      const next = hits[number + 1]?.get(product);
      const beside = next ? together(here, next) : 0;
      score += beside * 0.4 * ((rarity[number] ?? 0) + (rarity[number + 1] ?? 0));
      if (beside > 0 && index.placePairs.has(`${words[number]?.folded} ${words[number + 1]?.folded}`)) placed += 1;
    }
    return { product, score: score + opening(hits[0]?.get(product)), matched, named, placed };
  });
  const whole = all.some(({ matched }) => matched === words.length);
  const fitting = all.filter(whole ? ({ matched }) => matched === words.length : mostNamed(all, words.length));
  // A typed place narrows: “cho moi” is not to find a place called Chợ and another called Mới.
  const placed = Math.max(...fitting.map((found) => found.placed));
  const kept = fitting.filter((found) => found.placed === placed);
  kept.sort((a, b) => b.score - a.score || a.product - b.product);
  const least = general.every(Boolean) ? 0 : (kept[0]?.score ?? 0) * leastShare;
  const slugs = kept.filter(({ score }) => score >= least).map(({ product }) => index.slugs[product] ?? "");
  return { slugs, whole: whole && slugs.length > 0 };
}

/** Where no product has every word: those with the most of them, when these are half of the words and more than one. */
function mostNamed(all: readonly Found[], words: number): (found: Found) => boolean {
  const most = all.reduce((best, { named }) => Math.max(best, named), 0);
  return ({ named }) => named === most && most > 1 && most * 2 >= words;
}

interface Hit {
  weight: number;
  places: Posting[];
}

/** Where a word stands, by product: its best weight, and every place. */
function hitsOf(index: NamesIndex, word: QueryWord, anyMarks: boolean): Map<number, Hit> {
  const found = new Map<number, Hit>();
  const forms = new Set([word.folded, ...(word.begun ? index.vocabulary.words(word.folded) : [])]);
  for (const form of forms)
    for (const posting of index.postings.get(form) ?? []) {
      const share = form === word.folded ? marksShare(word, posting, anyMarks) : onlyBegun;
      const weight = weights[posting.field] * share;
      const hit = found.get(posting.product) ?? { weight: 0, places: [] };
      found.set(posting.product, { weight: Math.max(hit.weight, weight), places: [...hit.places, posting] });
    }
  return found;
}

function marksShare({ folded, marked }: QueryWord, posting: Posting, anyMarks: boolean): number {
  if (marked === undefined || marked === posting.marked || !anyMarks) return 1;
  return marked === folded ? plainAmongMarked : otherMarks;
}

/** The weight of the best text in which two words stand beside each other, in their order. */
function together(first: Hit, second: Hit): number {
  let best = 0;
  for (const { text, position, field } of first.places)
    if (second.places.some((place) => place.text === text && place.position === position + 1))
      best = Math.max(best, weights[field]);
  return best;
}

/** A little for a product whose name begins with the first word. */
function opening(first: Hit | undefined): number {
  return first?.places.some(({ field, position }) => field === "name" && position === 0) === true ? 2 : 0;
}
