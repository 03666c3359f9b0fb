import { flat, line, placed, round, type Drawing } from "../drawing.ts";
import { inks, mixed } from "../inks.ts";
import { afar, glint, woods, type Point } from "../land.ts";
import type { Landscape } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** One culm of bamboo, nodding at its tip: the stem, and the leaves that feather its upper part. */
function culm(height: number, nod: number, random: Random): { stem: string; leaves: string } {
  const droop = Math.abs(nod) / 300;
  const bend: readonly Point[] = [
    [0, 0],
    [nod * 0.16, -height * 0.55],
    [nod * 0.42, -height * (1 + droop)],
    [nod, -height * (1 - droop)],
  ];
  const at = (share: number): Point => {
    const rest = 1 - share;
    const weights = [rest ** 3, 3 * rest * rest * share, 3 * rest * share * share, share ** 3];
    const sum = (axis: 0 | 1) =>
      weights.reduce((total, weight, index) => total + weight * (bend[index]?.[axis] ?? 0), 0);
    return [sum(0), sum(1)];
  };
  const leaves = Array.from({ length: 19 }, (_, index) => {
    const share = 0.3 + index * 0.039;
    const [[x, y], [nextX, nextY]] = [at(share), at(share + 0.02)];
    const size = between(19, 29, random) * (share > 0.9 ? 0.75 : 1);
    // A leaf stands off to one side or the other, forward along the stem, and sinks a little.
    const angle = Math.atan2(nextY - y, nextX - x) + (index % 2 === 0 ? 1 : -1) * between(0.5, 1.2, random);
    const [dx, dy] = [Math.cos(angle) * size, Math.sin(angle) * size + 7];
    const [wx, wy] = [-dy * 0.24, dx * 0.24];
    return `M${round(x)} ${round(y)}q${round(dx * 0.5 + wx)} ${round(dy * 0.5 + wy)} ${round(dx)} ${round(dy)}q${round(-dx * 0.5 - wx)} ${round(-dy * 0.5 - wy)} ${round(-dx)} ${round(-dy)}Z`;
  });
  const [start, ...controls] = bend.map((point) => point.map(round).join(" "));
  return { stem: `M${start}C${controls.join(" ")}`, leaves: leaves.join("") };
}

/** A grove of bamboo: many culms from one stool that lean apart like a fountain; `tints` from back to front. */
function grove(height: number, stem: string, tints: readonly string[], random: Random): Drawing {
  const leanings = [
    [-112, -64, -20, 34, 78, 118],
    [-92, -40, 8, 54, 96],
    [-66, -22, 26, 62],
  ];
  return leanings
    .map((nods, layer) => {
      const culms = nods.map((nod) =>
        culm(
          height * between(0.8, 1, random) * (1 - Math.abs(nod) / 300 - layer * 0.14),
          nod * between(0.85, 1.15, random),
          random,
        ),
      );
      const spread = (path: string, index: number) => placed(path, (nods[index] ?? 0) * 0.2, 0);
      return (
        culms.map(({ stem: path }, index) => spread(line(path, stem, 3), index)).join("") +
        culms.map(({ leaves }, index) => spread(flat(leaves, tints[layer] ?? stem), index)).join("")
      );
    })
    .join("");
}

/** Chợ Mới: the river in its valley, low wooded hills, groves of bamboo on the banks. */
export const choMoi: Landscape = (sky, random, open) => {
  const blue = mixed(inks.indigo, inks.leafShade, 0.35);
  const water = mixed(mixed(sky, inks.mist, 0.7), inks.indigo, 0.08);
  const tints = [
    afar(mixed(inks.leafShade, inks.indigo, 0.2), 0.34, sky),
    afar(inks.leafShade, 0.22, sky),
    afar(mixed(inks.leaf, inks.leafShade, 0.2), 0.12, sky),
  ];
  const stem = afar(inks.moss, 0.24, sky);
  const tall = open === "left";
  const onLeft = (land: string, left: boolean) => (left ? land : placed(land, 640, 0, 1, 0, true));
  const side = (left: boolean) => (left ? between(46, 72, random) : between(568, 594, random));
  return [
    flat(woods("-30,196 90,168 220,200 340,172 470,202 580,174 670,196", 20, 10, 11, random), afar(blue, 0.72, sky)),
    flat(
      woods("-30,226 110,240 230,222 370,246 500,226 670,242", 20, 8, 18, random),
      afar(mixed(blue, inks.leaf, 0.6), 0.56, sky),
    ),
    flat(
      woods("-30,262 80,254 200,274 430,276 560,256 670,262", 16, 5, 26, random),
      afar(mixed(inks.leafShade, inks.leaf, 0.4), 0.42, sky),
    ),
    flat("M-30 288C140 282 260 294 400 288C520 284 600 292 670 286V364H-30Z", water),
    ...[0, 1, 2, 3, 4].map((row) =>
      flat(glint(between(10, 630, random), 298 + row * 11, between(40, 100, random), 3), mixed(sky, inks.chalk, 0.5)),
    ),
    onLeft(
      flat("M-30 294C20 290 70 296 130 306C70 312 20 312 -30 312Z", afar(mixed(inks.moss, inks.leaf, 0.4), 0.4, sky)),
      !tall,
    ),
    placed(grove(between(136, 156, random), stem, tints, random), side(!tall), 302, 0.8),
    onLeft(flat("M-30 316C40 312 110 326 190 352V364H-30Z", afar(inks.moss, 0.3, sky)), tall),
    placed(grove(between(206, 228, random), stem, tints, random), side(tall), 334),
  ].join("");
};
