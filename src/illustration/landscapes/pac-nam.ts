import { flat, line, round, type Drawing } from "../drawing.ts";
import { inks, mixed } from "../inks.ts";
import { afar, curve, hills, points, swayed, under, type Point } from "../land.ts";
import type { Landscape } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** A range of steep summits: every second point is a summit, between them the notches; right flanks lie in shade. */
function range(crest: readonly Point[], tint: string, shade: string, random: Random): Drawing {
  const sides: string[] = [];
  const flanks: string[] = [];
  crest.forEach(([x, y], index) => {
    const last = crest[index - 1];
    if (!last) return;
    // A flank hangs a little between summit and notch, with one step of rock on the way down.
    const at = (share: number, sag: number) =>
      `${round(last[0] + (x - last[0]) * share)} ${round(last[1] + (y - last[1]) * share + sag)}`;
    const falls = y > last[1];
    const side = falls
      ? `Q${at(0.12, 10)} ${at(0.34, 3)}L${at(0.5, -3)}Q${at(0.74, 10)} ${round(x)} ${round(y)}`
      : `Q${at(0.3, 9)} ${at(0.52, -2)}L${at(0.66, 4)}Q${at(0.88, 9)} ${round(x)} ${round(y)}`;
    sides.push(side);
    if (!falls) return;
    const depth = between(60, 90, random);
    flanks.push(
      `M${round(last[0])} ${round(last[1])}${side}L${round(x + 12)} ${round(y + depth)}L${round(last[0] + 30)} ${round(y + depth)}L${round(last[0] + 6)} ${round(last[1] + (y - last[1]) * 0.86)}L${round(last[0] + 16)} ${round(last[1] + (y - last[1]) * 0.56)}L${round(last[0] - 7)} ${round(last[1] + (y - last[1]) * 0.3)}Z`,
    );
  });
  const [first] = crest;
  return flat(under(`M${first?.map(round).join(" ")}${sides.join("")}`), tint) + flat(flanks.join(""), shade);
}

/** A sea of cloud up to a height, its top in long low waves. */
function cloud(y: number, tint: string, random: Random): Drawing {
  const waves = [-30, 50, 130, 230, 320, 420, 520, 600, 670].map((x, index): Point => [
    x,
    y + (index % 2 === 0 ? 6 : -7),
  ]);
  return flat(under(curve(swayed(waves, 22, 4, random))), tint);
}

/** Maize in rows along a slope, each row on its strip of hoed soil. */
function maize(slope: readonly Point[], plant: string, soil: string): Drawing {
  const rows = [26, 50, 75, 101, 128].map((down, row) => {
    const lower = slope.map(([x, y]): Point => [x, y + down]);
    const stalks = lower.slice(1).flatMap(([x, y], index) => {
      const [fromX, fromY] = lower[index] ?? [x, y];
      return [0.1, 0.35, 0.6, 0.85].map((step) => {
        const share = step + (row % 2) / 8;
        return `M${round(fromX + (x - fromX) * share)} ${round(fromY + (y - fromY) * share)}v-14m0 10q-6 -1 -8 -7m8 3q6 -1 7 -7`;
      });
    });
    return line(curve(lower), soil, 3) + line(stalks.join(""), plant, 2.4);
  });
  return rows.join("");
}

/** Pác Nặm: high steep ranges that stand out of a sea of cloud, maize on the near slopes. */
export const pacNam: Landscape = (sky, random) => {
  const blue = mixed(inks.indigo, inks.leafShade, 0.2);
  const ranged = (crest: readonly Point[], air: number) =>
    range(swayed(crest, 14, 10, random), afar(blue, air, sky), afar(blue, air - 0.1, sky), random);
  const [left, right]: [Point[], Point[]] = [
    swayed(points("-30,196 50,240 130,296 220,340 670,354"), 5, 8, random),
    swayed(points("-30,354 400,346 500,302 580,250 670,212"), 5, 8, random),
  ];
  const soil = afar(mixed(inks.moss, inks.straw, 0.5), 0.36, sky);
  return [
    ranged(points("-60,176 16,100 98,172 180,68 276,176 330,134 390,172 478,72 566,158 628,96 710,176"), 0.74),
    cloud(186, mixed(sky, inks.chalk, 0.55), random),
    ranged(
      points("-80,240 -20,160 64,244 120,196 200,250 292,176 380,248 430,206 508,244 596,154 680,232 740,190"),
      0.52,
    ),
    cloud(262, mixed(mixed(sky, inks.mist, 0.4), inks.chalk, 0.4), random),
    flat(
      hills("-30,300 110,318 230,294 360,316 470,296 670,310", 20, 6, random),
      afar(mixed(blue, inks.leaf, 0.5), 0.5, sky),
    ),
    flat(under(curve(right)), afar(mixed(inks.leafShade, inks.leaf, 0.5), 0.42, sky)),
    maize(right.slice(2), afar(inks.leafShade, 0.26, sky), soil),
    flat(under(curve(left)), afar(mixed(inks.leaf, inks.moss, 0.4), 0.34, sky)),
    maize(left.slice(0, 3), afar(inks.leafShade, 0.22, sky), soil),
  ].join("");
};
