/** A small seeded generator (mulberry32): the same seed gives the same ornament in every build. */
function seeded(seed: string): () => number {
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

/** Motifs of the weave on a 12 × 12 cloth, as paths: stepped diamond, star of eight points, hook, tree. */
const motifs = [
  "M6 0l2 2h2v2l2 2-2 2v2H8l-2 2-2-2H2V8L0 6l2-2V2h2z",
  "M6 0l1.5 3L11 1 9 4.5l3 1.5-3 1.5L11 11 7.5 9 6 12 4.5 9 1 11l2-3.5L0 6l3-1.5L1 1l3.5 2z",
  "M0 6h3V3h3V0h3v6H6v3h6v3H3V9H0z",
  "M6 0l3 3H7.5l3 3H8l4 4H7v2H5v-2H0l4-4H1.5l3-3H3z",
] as const;
const colours = ["var(--turmeric)", "var(--persimmon)", "var(--dong-leaf)", "var(--apricot)"] as const;

/** A band of woven motifs, decoration only. One band repeats over the whole width, so it costs a few hundred bytes. */
export function BrocadeBand({ seed }: { seed: string }) {
  const random = seeded(seed);
  const pick = <T,>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const id = `b${Math.floor(random() * 1e6).toString(36)}`;
  const cells = [0, 1, 2, 3, 4].map((cell) => ({ x: cell * 16 + 2, path: pick(motifs), colour: pick(colours) }));
  return (
    <svg class="brocade" aria-hidden="true" focusable="false" width="100%" height="16">
      <pattern id={id} width="80" height="16" patternUnits="userSpaceOnUse">
        {cells.map(({ x, path, colour }) => (
          <path d={path} transform={`translate(${x} 2)`} style={{ fill: colour }} />
        ))}
      </pattern>
      <rect width="100%" height="16" fill={`url(#${id})`} />
    </svg>
  );
}
