import { flat, line, placed, round, type Drawing } from "../drawing.ts";
import { inks, mixed } from "../inks.ts";
import { afar, ball, glint, points, swayed, treetops, turned, type Point } from "../land.ts";
import type { Landscape } from "../part.ts";
import { between, type Random } from "../seeded.ts";

const shore = 268;

/** A wooded cliff that stands in the water, and the same upside down below it. */
function mirrored(crest: readonly Point[], crown: number, tint: string, image: string, random: Random): Drawing {
  const [first, last] = [crest[0]?.[0] ?? 0, crest.at(-1)?.[0] ?? 0];
  const cliff = `${treetops(crest, crown, random)}L${round(last)} ${shore}L${round(first)} ${shore}Z`;
  return `<g transform="translate(0 ${shore * 1.62}) scale(1 -0.62)">${flat(cliff, image)}</g>${flat(cliff, tint)}`;
}

/** An islet of rock with a few trees. */
function islet(tint: string, rock: string, image: string, random: Random): Drawing {
  const trees = [-20, -4, 14]
    .map((x, index) => ball(x, -20 - between(0, 6, random) - (index === 1 ? 10 : 0), 16, 19))
    .join("");
  const stone = "M-44 0C-36 -14 -20 -16 0 -14C20 -16 36 -12 46 0Z";
  return `<g transform="scale(1 -0.7)" opacity="0.6">${flat(trees + stone, image)}</g>${flat(trees, tint)}${flat(stone, rock)}`;
}

/** Ba Bể: the still lake under wooded limestone cliffs, an islet, a dugout left on the water. */
export const baBe: Landscape = (sky, random, open) => {
  const cool = mixed(inks.indigo, inks.leafShade, 0.3);
  const water = mixed(mixed(sky, inks.mist, 0.75), inks.indigo, 0.06);
  const tilt = open === "right";
  const cliffs = (crest: string, crown: number, ink: string, air: number) => {
    const tint = afar(ink, air, sky);
    return mirrored(swayed(turned(points(crest), tilt), 12, 8, random), crown, tint, mixed(tint, water, 0.34), random);
  };
  const isletAt: Point = [tilt ? between(556, 588, random) : between(54, 84, random), 306];
  const boatAt = tilt ? between(56, 90, random) : between(548, 584, random);
  return [
    flat(`M-30 ${shore}H670V364H-30Z`, water),
    cliffs("-40,200 40,150 110,142 190,176 290,112 370,104 440,150 520,172 600,140 690,160", 13, cool, 0.72),
    cliffs("-60,150 0,118 70,112 120,150 150,206 210,236 250,268", 17, cool, 0.52),
    cliffs("420,268 470,216 500,168 560,152 610,180 700,176", 19, mixed(cool, inks.leafShade, 0.6), 0.4),
    ...[0, 1, 2, 3, 4, 5, 6].map((row) =>
      flat(
        glint(between(20, 620, random), shore + 8 + row * 11, between(50, 130, random), 3),
        mixed(sky, inks.chalk, 0.45),
      ),
    ),
    placed(islet(afar(inks.leafShade, 0.2, sky), afar(inks.clay, 0.5, sky), afar(cool, 0.4, sky), random), ...isletAt),
    placed(
      flat("M-52 -7C-30 0 28 0 54 -10C46 4 30 8 0 8C-28 8 -44 4 -52 -7Z", afar(inks.clayShade, 0.2, sky)) +
        line("M-60 12H-10M6 14H58", mixed(sky, inks.chalk, 0.5), 2),
      boatAt,
      326,
    ),
  ].join("");
};
