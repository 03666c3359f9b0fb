import type { Problem } from "../problem.ts";
import type { Records } from "../records.ts";
import { certificateDates } from "./certificate-dates.ts";
import { certificateIdentity } from "./certificate-identity.ts";
import { classAgrees } from "./class-agrees.ts";
import { draftsUnreferenced } from "./drafts-unreferenced.ts";
import { idsUnique } from "./ids-unique.ts";
import { noPersonalNames } from "./no-personal-names.ts";
import { picturesExist } from "./pictures-exist.ts";
import { picturesSound } from "./pictures-sound.ts";
import { placesAgree } from "./places-agree.ts";
import { productsUnique } from "./products-unique.ts";
import { referencesExist } from "./references-exist.ts";
import type { Rule } from "./rule.ts";
import { shapesAgree } from "./shapes-agree.ts";
import { sourcesResolve } from "./sources-resolve.ts";
import { starsAgree } from "./stars-agree.ts";
import { storiesAreSafe } from "./stories-are-safe.ts";
import { storiesDiffer } from "./stories-differ.ts";
import { storyChapters } from "./story-chapters.ts";
import { storyClaims } from "./story-claims.ts";
import { storyLength } from "./story-length.ts";
import { storyNoStars } from "./story-no-stars.ts";
import { storyNumbers } from "./story-numbers.ts";
import { storySources } from "./story-sources.ts";
import { toldTextsSourced } from "./told-texts-sourced.ts";
import { wordsAgree } from "./words-agree.ts";

/** Every cross-record rule, in the order of their reports. */
export const rules: readonly Rule[] = [
  productsUnique,
  idsUnique,
  referencesExist,
  sourcesResolve,
  starsAgree,
  certificateIdentity,
  certificateDates,
  classAgrees,
  placesAgree,
  shapesAgree,
  draftsUnreferenced,
  noPersonalNames,
  picturesExist,
  picturesSound,
  storiesAreSafe,
  storySources,
  storyChapters,
  storyLength,
  storyClaims,
  storyNoStars,
  storyNumbers,
  storiesDiffer,
  toldTextsSourced,
  wordsAgree,
];

/** Runs every rule over the records. */
export function runRules(records: Records): Problem[] {
  return rules.flatMap((rule) => {
    const problems: Problem[] = [];
    rule.check(records, (entry, path, message, hint, level = "error") =>
      problems.push({ file: entry.file, ...entry.at(path), level, rule: rule.name, message, hint }),
    );
    return problems;
  });
}
