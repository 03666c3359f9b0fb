export type Part = "A" | "B" | "C";

export interface PartBar {
  segments: { part: Part; points: number; x: number; width: number }[];
  /** The story's share, at the end of part B; absent where its points are not known. */
  story?: { points: number; x: number; width: number };
}

/** The parts of a set of criteria side by side, with the story's share of part B, over a width for all points. */
export function partBars(points: Readonly<Record<Part, number>>, story: number | undefined, width: number): PartBar {
  const scale = width / (points.A + points.B + points.C);
  const wide = (value: number) => Math.round(value * scale * 100) / 100;
  let before = 0;
  const segments = (["A", "B", "C"] as const).map((part) => {
    const x = wide(before);
    before += points[part];
    return { part, points: points[part], x, width: wide(points[part]) };
  });
  if (story === undefined) return { segments };
  return { segments, story: { points: story, x: wide(points.A + points.B - story), width: wide(story) } };
}
