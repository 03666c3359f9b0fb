/** A stream of numbers from 0 up to 1. */
export type Random = () => number;

/** A small seeded generator (mulberry32): the same seed gives the same picture in every build. */
export function seeded(seed: string): Random {
  let state = [...seed].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619),
    2_166_136_261,
  );
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list, by the stream's next number; throws for an empty list. */
export function pick<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error("nothing to pick from");
  return chosen;
}

/** A number between two others, by the stream's next number. */
export function between(low: number, high: number, random: Random): number {
  return low + (high - low) * random();
}
