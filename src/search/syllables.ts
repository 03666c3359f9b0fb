const onsets = "b|ch?|d|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|th?|tr|v|x";
const nuclei = "a[iouy]?|e[ou]?|i|ia|ieu?|iu|o[aei]?|oa[iy]|oo|u[aeiuy]?|uoi?|uou|uay|uya|uyeu?|uyu|y|yeu?|ua[iy]";
const wellFormed = new RegExp(`^(?:${onsets})?(?:${nuclei})(?:c|ch|m|n|ng|nh|p|t)?$`);

/** True when letters without marks could be a Vietnamese syllable, known to the catalogue or not. */
export function couldBeSyllable(folded: string): boolean {
  return wellFormed.test(folded);
}

/** Spellings that sound alike somewhere in Vietnam; each becomes the last one of its row. */
const soundAlike: readonly (readonly [RegExp, string])[] = [
  [/^ngh/, "ng"],
  [/^gh/, "g"],
  [/^tr/, "ch"],
  [/^(?:gi(?=[aeiouy])|r)/, "d"],
  [/^s/, "x"],
  [/^n(?=[aeiouy])/, "l"],
  [/^k(?!h)/, "c"],
  [/^qu/, "cu"],
  [/y/g, "i"],
  [/ng$/, "n"],
  [/nh$/, "n"],
  [/c$/, "t"],
];

/** A key that is equal for syllables that people confuse by ear, such as “xuon” and “suon”. */
export function soundOf(folded: string): string {
  return soundAlike.reduce((sound, [spelling, to]) => sound.replace(spelling, to), folded);
}
