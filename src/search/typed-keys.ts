const toneMarks: Readonly<Record<string, string>> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
  1: "\u0301",
  2: "\u0300",
  3: "\u0309",
  4: "\u0303",
  5: "\u0323",
};
const roofed: Readonly<Record<string, string>> = { a: "â", e: "ê", o: "ô" };
const vowel = /[aeiouyăâêôơư]/;

/** The syllable meant by the keys of the Telex way of typing, such as “mieens” for “miến”; keys may stand anywhere. */
export function decodeTelex(keys: string): string {
  return decode(keys, (key, letters) => {
    if (key === "w") horn(letters, true);
    else if (key === "d" && letters.includes("d")) letters[letters.lastIndexOf("d")] = "đ";
    else if (key in roofed && letters.includes(key)) letters[letters.lastIndexOf(key)] = roofed[key] ?? key;
    else letters.push(key);
  });
}

/** The syllable meant by the keys of the VNI way of typing, such as “mie6n1” for “miến”. */
export function decodeVni(keys: string): string {
  return decode(keys, (key, letters) => {
    const last = letters.findLastIndex((letter) => letter in roofed);
    if (key === "6" && last >= 0) letters[last] = roofed[letters[last] ?? ""] ?? "";
    else if (key === "7") horn(letters, false);
    else if (key === "8") letters.splice(letters.lastIndexOf("a"), 1, "ă");
    else if (key === "9") letters.splice(letters.lastIndexOf("d"), 1, "đ");
    else letters.push(key);
  });
}

function decode(keys: string, press: (key: string, letters: string[]) => void): string {
  const letters: string[] = [];
  let tone = "";
  for (const key of keys.normalize("NFC")) {
    const mark = toneMarks[key];
    if (mark !== undefined && letters.some((letter) => vowel.test(letter))) tone = mark;
    else press(key, letters);
  }
  return withTone(letters, tone);
}

/** Telex's `w` and VNI's `7`: ươ, ư, ơ, and in Telex ă; a `w` that marks nothing is ư itself. */
function horn(letters: string[], breve: boolean): void {
  const index = letters.findLastIndex((letter) => /[uo]/.test(letter) || (breve && letter === "a"));
  const letter = letters[index];
  if (letter === undefined) return void letters.push("ư");
  letters[index] = letter === "u" ? "ư" : letter === "o" ? "ơ" : "ă";
  if (letter === "o" && letters[index - 1] === "u") letters[index - 1] = "ư";
}

/**
 * The letters, in which ư makes a following o ơ, with the tone mark where Vietnamese has it: on the marked vowel, else on
 * the second one before a consonant.
 */
function withTone(letters: string[], tone: string): string {
  const text = letters.join("").replace("ưo", "ươ");
  const [, onset = "", nucleus = "", coda = ""] =
    /^(qu|gi(?=[aeiouyăâêôơư])|[^aeiouyăâêôơư]*)([aeiouyăâêôơư]*)(.*)$/.exec(text) ?? [];
  if (tone === "" || nucleus === "") return text;
  const marked = [...nucleus].findLastIndex((letter) => "ăâêôơư".includes(letter));
  const plain = nucleus.length === 3 || (nucleus.length === 2 && coda !== "") ? 1 : 0;
  const index = marked >= 0 ? marked : plain;
  return (onset + nucleus.slice(0, index + 1) + tone + nucleus.slice(index + 1) + coda).normalize("NFC");
}
