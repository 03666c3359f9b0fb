import { flat, line, placed, type Drawing } from "../drawing.ts";
import { inks, mixed } from "../inks.ts";
import { afar, ball, curve, dome, hills, points, swayed, turned, under, type Dome } from "../land.ts";
import type { Landscape } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** An old tea tree: crooked stems from one foot, a broad crown. */
function oldTea(tint: string, shade: string, random: Random): Drawing {
  const clumps = (places: string, radius: number) =>
    points(places)
      .map(([x, y]) => ball(x + between(-3, 3, random), y + between(-3, 3, random), radius, radius * 0.84))
      .join("");
  const stems = "M-1 6C-5 -10 1 -18 -6 -36M0 4C-4 -14 -16 -20 -24 -38M1 4C4 -14 14 -20 22 -40M2 -10C5 -22 3 -30 6 -46";
  return [
    line(stems, shade, 3.6),
    flat(clumps("-27,-44 -8,-58 4,-46 16,-60 29,-46", 18), tint),
    flat(clumps("21,-50 30,-43 -15,-38", 12), shade),
  ].join("");
}

/** A hill of tea: hedges along the level lines. */
function teaHill(form: Dome, tint: string, shade: string, row: string): Drawing {
  const rows = [0.03, 0.09, 0.17, 0.27, 0.39, 0.53, 0.69, 0.87].map((height, index) =>
    line(curve(form.level(height)), row, 3.2 + index * 0.5),
  );
  return [flat(form.outline, tint), flat(form.shade, shade), ...rows].join("");
}

/** Chợ Đồn: hills of tea in level rows, one high mountain behind them, old tea trees on its shoulder. */
export const choDon: Landscape = (sky, random, open) => {
  const blue = mixed(inks.indigo, inks.leafShade, 0.25);
  const tilt = open === "left";
  const hill = (x: number, y: number, half: number, air: number) =>
    teaHill(
      dome(x + between(-18, 18, random), y + between(-10, 10, random), half * between(0.94, 1.1, random), 384 - y),
      afar(inks.moss, air, sky),
      afar(mixed(inks.moss, inks.leaf, 0.6), air, sky),
      afar(inks.leafShade, air - 0.02, sky),
    );
  const mountain = swayed(
    points("-30,224 120,206 230,172 306,122 368,92 430,84 492,100 540,132 610,154 670,188"),
    10,
    6,
    random,
  );
  return [
    flat(under(curve(turned(mountain, tilt))), afar(blue, 0.66, sky)),
    flat(hills("-30,214 100,220 220,236 330,228 440,240 540,224 670,214", 10, 6, random), afar(blue, 0.5, sky)),
    ...turned(points("30,228 92,228 600,228"), tilt).map(([x, y]) =>
      placed(
        oldTea(afar(inks.leafShade, 0.3, sky), afar(inks.night, 0.42, sky), random),
        x + between(-12, 12, random),
        y,
        between(0.8, 1, random),
      ),
    ),
    hill(320, 258, 170, 0.42),
    hill(150, 246, 170, 0.36),
    hill(500, 248, 160, 0.36),
    hill(16, 268, 150, 0.28),
    hill(630, 264, 150, 0.28),
  ].join("");
};
