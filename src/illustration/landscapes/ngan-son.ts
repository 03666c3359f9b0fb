import { flat, line, placed, round, type Drawing } from "../drawing.ts";
import { inks, mixed } from "../inks.ts";
import { afar, curve, points, ribbon, swayed, turned, under, type Point } from "../land.ts";
import type { Landscape } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** A tall pine: a bare stem a little bent, tufts of needles like small clouds in storeys. */
function pine(height: number, tint: string, shade: string, random: Random): Drawing {
  const bend = between(-5, 5, random);
  // A tuft 20 wide: its dome and hollow foot, its right half in shade.
  const tuft =
    flat("M-10 0C-10 -5 -5 -7 0 -7C5 -7 10 -5 10 0Q0 3 -10 0Z", tint) +
    flat("M2 -7C6 -7 10 -5 10 0Q5 1.4 0 1.4Q5 -3 2 -7Z", shade);
  const storey = (across: number, up: number, half: number) =>
    placed(tuft, bend * up + across * height, -height * up, (half * height * between(0.9, 1.1, random)) / 10);
  return [
    line(`M0 0Q${round(-bend)} ${round(-height * 0.5)} ${round(bend * 0.9)} ${round(-height * 0.94)}`, shade, 4),
    storey(-0.14, 0.5, 0.16),
    storey(0.15, 0.6, 0.17),
    storey(-0.12, 0.72, 0.18),
    storey(0.1, 0.84, 0.16),
    storey(-0.02, 0.96, 0.14),
  ].join("");
}

const terraces = [inks.moss, inks.straw, mixed(inks.moss, inks.leaf, 0.5), inks.straw, inks.moss, inks.straw];

/** Ngân Sơn: the high pass, pines on its shoulder, the road in bends up to it, terraces across from it. */
export const nganSon: Landscape = (sky, random, open) => {
  const blue = mixed(inks.indigo, inks.leafShade, 0.25);
  const [tint, shade] = [afar(inks.leafShade, 0.26, sky), afar(inks.night, 0.36, sky)];
  const tilt = open === "left";
  const across = (x: number) => (tilt ? 640 - x : x);
  const ridge = (crest: string, dx: number, dy: number) =>
    under(curve(turned(swayed(points(crest), dx, dy, random), tilt)));
  const road = points(
    "670,168 628,173 576,182 548,193 558,205 604,215 622,226 600,238 548,250 512,266 518,282 572,296 618,308 624,324 590,338 548,358",
  ).map(([x, y]): Point => [across(x), y]);
  return [
    flat(ridge("-30,92 60,98 160,134 250,172 330,168 430,116 530,84 670,108", 12, 8), afar(blue, 0.74, sky)),
    flat(
      ridge("-30,150 60,154 150,196 250,226 380,208 500,176 670,160", 12, 8),
      afar(mixed(blue, inks.leaf, 0.3), 0.58, sky),
    ),
    ...points("478,196 512,178 588,148 636,144").map(([x, y]) =>
      placed(pine(between(74, 98, random), tint, shade, random), across(x + between(-8, 8, random)), y),
    ),
    flat(
      ridge("-30,352 200,342 300,304 380,250 450,202 520,160 600,140 670,134", 4, 4),
      afar(mixed(inks.leafShade, inks.leaf, 0.5), 0.44, sky),
    ),
    flat(
      ridge("-30,364 330,356 420,322 500,306 560,318 670,336", 4, 3),
      afar(mixed(inks.leafShade, inks.leaf, 0.8), 0.36, sky),
    ),
    placed(flat(ribbon(road, 3, 9), afar(inks.leafShade, 0.3, sky)), 0, 3),
    flat(ribbon(road, 3, 9), mixed(mixed(sky, inks.chalk, 0.3), inks.straw, 0.25)),
    ...terraces.map((ink, step) => {
      const [y, reach] = [238 + step * 20, 150 + step * 42 + between(-8, 8, random)];
      const lip = points("-40,-10 20,-3 70,7").concat([
        [reach * 0.7, 14],
        [reach * 0.92, 28],
        [reach, 52],
      ]);
      const edge = curve(lip.map(([x, down]): Point => [across(x), y + down]));
      return (
        flat(`${edge}L${round(across(reach))} 364L${across(-40)} 364Z`, afar(ink, 0.3, sky)) +
        line(edge, afar(inks.leafShade, 0.42, sky), 2.2)
      );
    }),
  ].join("");
};
