import { flat, line, round, type Drawing } from "../drawing.ts";
import { inks, mixed } from "../inks.ts";
import { afar, ball, curve, hills, type Point } from "../land.ts";
import type { Landscape } from "../part.ts";
import { between, pick, type Random } from "../seeded.ts";

/** Paddies before hills: strips that widen towards us, each divided by bunds that fan out from the far middle. */
function paddies(tints: readonly string[], bund: string, random: Random): Drawing {
  const edges = [268, 277, 289, 305, 325, 356];
  const phase = between(0, 6, random);
  const edgeAt = (row: number, x: number): number =>
    (edges[row] ?? 356) + Math.sin(x / 120 + phase + row * 0.7) * (2 + row);
  let last = "";
  return edges
    .slice(0, -1)
    .flatMap((_, row) => {
      const fields: Drawing[] = [];
      const spread = 1 + row * 0.34;
      for (let at = -360 + between(0, 80, random); at < 340;) {
        const next = at + between(90, 190, random);
        const [a, b, c, d] = [at * spread, next * spread, next * (spread + 0.3), at * (spread + 0.3)].map(
          (x) => 320 + x,
        ) as [number, number, number, number];
        const top: Point[] = [a, (a + b) / 2, b].map((x) => [x, edgeAt(row, x)]);
        const foot: Point[] = [c, (c + d) / 2, d].map((x) => [x, edgeAt(row + 1, x) + 1]);
        const tint = pick(
          tints.filter((other) => other !== last),
          random,
        );
        last = tint;
        fields.push(
          flat(`${curve(top)}${curve(foot, 1, "L")}Z`, tint),
          line(`${curve(top)}L${round(c)} ${round(edgeAt(row + 1, c))}`, bund, 1.6 + row * 0.3),
        );
        at = next;
      }
      return fields;
    })
    .join("");
}

/** Quê hương: low hills and paddies, for what comes from no place that we know. */
export const queHuong: Landscape = (sky, random) => {
  const blue = mixed(inks.indigo, inks.leafShade, 0.35);
  const tree = afar(mixed(inks.leafShade, inks.leaf, 0.4), 0.38, sky);
  const grove = (x: number, y: number) =>
    flat(ball(x - 22, y - 9, 15, 13) + ball(x, y - 15, 19, 20) + ball(x + 24, y - 8, 14, 13), tree);
  return [
    flat(
      hills("-30,176 60,150 150,158 240,198 330,188 430,200 520,168 600,146 670,158", 26, 12, random),
      afar(blue, 0.74, sky),
    ),
    flat(
      hills("-30,232 90,208 230,238 380,212 510,240 670,212", 26, 10, random),
      afar(mixed(blue, inks.leaf, 0.5), 0.56, sky),
    ),
    paddies(
      [inks.moss, inks.straw, mixed(inks.moss, inks.leaf, 0.5), mixed(inks.mist, sky, 0.3)].map((ink) =>
        afar(ink, 0.3, sky),
      ),
      afar(inks.leafShade, 0.46, sky),
      random,
    ),
    ...[between(20, 110, random), between(530, 620, random)].map((x) => grove(x, 274)),
  ].join("");
};
