import { flat, line, placed, round, type Drawing } from "../drawing.ts";
import { inks, mixed } from "../inks.ts";
import { afar, ball, curve, glint, hills, points, woods, type Point } from "../land.ts";
import type { Landscape } from "../part.ts";
import { between, pick, type Random } from "../seeded.ts";

/** A house of the town: a low one under a long tiled roof with wide eaves, or a narrow one of the street, two floors high under a flat slab. */
function house(sky: string, random: Random): Drawing {
  const wall = afar(pick([inks.chalk, inks.straw, inks.chalk, inks.mist], random), 0.26, sky);
  const [shaded, glass] = [afar(inks.strawShade, 0.42, sky), afar(inks.indigo, 0.42, sky)];
  const roof = afar(pick([inks.persimmon, inks.persimmonShade, inks.clay, inks.persimmon], random), 0.3, sky);
  if (random() < 0.26) {
    return [
      flat("M0 2V-42H20V2Z", wall),
      flat("M20 2V-42L30 -39V2Z", shaded),
      flat("M-3 -42H24L33 -39V-36H-3Z", roof),
      flat("M-2 -21H22V-18H-2Z", shaded),
      line("M6 -33v5M14 -33v5M6 -13v5M14 -13v13", glass, 3.6),
    ].join("");
  }
  const [long, tall] = [Math.round(between(44, 62, random)), Math.round(between(14, 18, random))];
  return [
    flat(`M0 2V${-tall}H${long}V2Z`, wall),
    flat(`M${round(long * 0.72)} 2V${-tall}H${long}V2Z`, shaded),
    flat(`M-6 ${-tall + 1}L7 ${-tall - 14}H${long - 7}L${long + 6} ${-tall + 1}Z`, roof),
    flat(`M${long - 7} ${-tall - 14}L${long + 6} ${-tall + 1}H${round(long * 0.7)}Z`, mixed(roof, inks.night, 0.16)),
    line(`M${round(long * 0.2)} ${-tall + 6}v4M${round(long * 0.46)} ${-tall + 6}v${tall - 6}`, glass, 4),
  ].join("");
}

/** A bridge from x = 0 over four spans of 66: a girder on slender piers, its underside in shallow arcs, a railing, lamps. */
function bridge(stone: string, shade: string): Drawing {
  const piers = [0, 66, 132, 198, 264];
  const each = (draw: (x: number) => string, from = 0) => piers.slice(from).map(draw).join("");
  return [
    flat(
      each((x) => `M${x - 5} 8H${x + 5}L${x + 6} 40H${x - 6}Z`),
      shade,
    ),
    flat(`M-4 0V19H0${each((x) => `Q${x - 33} 1 ${x} 19`, 1)}H268V0Z`, shade),
    flat("M-8 -3H272V6H-8Z", stone),
    line("M-8 -14H272", stone, 2.4),
    line(each((x) => `M${x} -3v-27q0 -4 7 -4`) + each((x) => `M${x - 44} -3v-11M${x - 22} -3v-11`, 1), stone, 2),
  ].join("");
}

/** The town of Bắc Kạn: the Cầu river in a broad bend around low roofs, a bridge over it, hills behind. */
export const thanhPhoBacKan: Landscape = (sky, random, open) => {
  const blue = mixed(inks.indigo, inks.leafShade, 0.35);
  const water = mixed(mixed(sky, inks.mist, 0.7), inks.indigo, 0.12);
  const tilt = open === "right";
  const green = afar(mixed(inks.moss, inks.leaf, 0.3), 0.36, sky);
  const tongue = points("690,270 560,270 420,276 290,286 230,294 300,304 440,310 580,312 690,312");
  const tree = (x: number, y: number, r: number) =>
    flat(ball(x, y - r * 0.8, r, r * 1.1), afar(inks.leafShade, 0.4, sky));
  const street = (from: number, to: number, y: number, scale: number) => {
    const row: Drawing[] = [];
    for (let x = from; x < to; x += between(44, 70, random) * scale) {
      row.push(
        random() < 0.3 ? tree(x + 8, y, 17 * scale) : "",
        placed(house(sky, random), x, y + between(-3, 3, random), scale),
      );
    }
    return row;
  };
  return [
    flat(
      hills("-30,150 50,122 120,140 190,178 290,164 380,184 480,158 540,116 610,128 670,158", 24, 10, random),
      afar(blue, 0.74, sky),
    ),
    flat(
      woods("-30,206 100,220 240,204 380,224 520,206 670,220", 20, 8, 16, random),
      afar(mixed(blue, inks.leaf, 0.4), 0.58, sky),
    ),
    ...street(-20, 660, 252, 0.86),
    flat("M-30 248C200 244 430 254 670 246V364H-30Z", green),
    flat("M-30 260C200 256 430 266 670 258V364H-30Z", water),
    // The tongue of land within the bend, and the near bank.
    flat(`${curve(tongue.map(([x, y]): Point => [tilt ? 640 - x : x, y]))}Z`, green),
    ...(tilt ? street(-30, 300, 302, 1.2) : street(330, 650, 302, 1.2)),
    placed(bridge(afar(inks.chalk, 0.25, sky), afar(inks.clay, 0.5, sky)), tilt ? 396 : -20, 276),
    ...[0, 1, 2].map((row) =>
      flat(glint(between(10, 630, random), 322 + row * 11, between(40, 100, random), 3), mixed(sky, inks.chalk, 0.5)),
    ),
  ].join("");
};
