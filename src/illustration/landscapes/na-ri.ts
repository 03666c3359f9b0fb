import { flat, type Drawing } from "../drawing.ts";
import { inks, mixed } from "../inks.ts";
import { afar, curve, points, woods, type Point } from "../land.ts";
import type { Landscape } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** The three tints of a tower: its woods, its side away from the light, its bare rock. */
type Tints = readonly [wood: string, shade: string, rock: string];

/** One tower of limestone on a base line: steep walls on a spread foot, a blunt head, the right wall in shade, rock bare on the left. */
function tower(base: number, x: number, half: number, height: number, tints: Tints, random: Random): Drawing {
  const [lean, notch] = [between(-0.12, 0.16, random), between(0.3, 0.5, random)];
  const at = ([across, up]: Point): Point => [x + (across + lean * up) * half, base - up * height];
  const left = [
    ...points("-1.3,0 -1,0.18"),
    [-0.92, notch] as const,
    [-0.72, notch + 0.1] as const,
    ...points("-0.66,0.78 -0.44,0.95"),
  ];
  const right = [
    ...points("-0.06,1 0.34,0.97 0.6,0.84 0.68,0.6"),
    [0.78, notch + 0.04] as const,
    ...points("0.98,0.2 1.3,0"),
  ];
  const edge = points("0.3,0 0.2,0.24 0.36,0.46 0.14,0.7 0.22,0.88 -0.06,1");
  const shards = [-0.56, -0.38, -0.22, -0.02].map((across, index) => {
    const [top, drop] = [between(0.68, 0.84, random) - index * 0.03, between(0.16, 0.36, random)];
    const corners: Point[] = [
      [across, top],
      [across + 0.15, top + 0.03],
      [across + 0.13, top - drop],
      [across + 0.02, top - drop * 0.8],
    ];
    return `${curve(corners.map(at), 0)}Z`;
  });
  const [wood, shade, rock] = tints;
  return [
    flat(`${curve([...left, ...right].map(at), 0.85)}Z`, wood),
    flat(`${curve(right.map(at), 0.85)}${curve(edge.map(at), 0.7, "L")}Z`, shade),
    flat(shards.slice(random() < 0.4 ? 1 : 0, random() < 0.4 ? 3 : 4).join(""), rock),
  ].join("");
}

/** Na Rì: limestone towers crowd above a narrow valley, fields at their foot. */
export const naRi: Landscape = (sky, random) => {
  const cool = mixed(inks.indigo, inks.leafShade, 0.3);
  // A row of towers on a base line; each is written as its place, half its width, its height.
  const row = (base: number, air: number, ...places: (readonly [x: number, half: number, height: number])[]) => {
    const tints: Tints = [
      afar(cool, air, sky),
      afar(cool, air - 0.12, sky),
      afar(mixed(cool, inks.chalk, 0.5), air, sky),
    ];
    const vary = (size: number) => size * between(0.87, 1.11, random);
    return places.map(([x, half, height]) =>
      tower(base, x + between(-16, 16, random), vary(half), vary(height), tints, random),
    );
  };
  const fields: readonly (readonly [string, string])[] = [
    ["M-10 322C140 312 300 320 420 314C520 310 600 318 650 320V364H-10Z", inks.moss],
    ["M-10 331C60 324 150 324 230 330C300 335 350 324 430 324C520 324 600 329 650 331V364H-10Z", inks.straw],
    ["M-10 341C100 332 220 346 330 339C430 331 560 341 650 337V364H-10Z", mixed(inks.moss, inks.leaf, 0.45)],
  ];
  return [
    ...row(
      332,
      0.74,
      [-14, 72, 214],
      [112, 56, 176],
      [212, 80, 230],
      [330, 56, 190],
      [424, 74, 236],
      [540, 62, 196],
      [644, 74, 226],
    ),
    ...row(334, 0.54, [36, 84, 168], [158, 54, 120], [290, 84, 112], [470, 58, 138], [592, 86, 178]),
    flat(
      woods("-30,262 40,250 96,274 150,306 230,322 420,324 500,306 556,276 610,250 670,258", 10, 8, 20, random),
      afar(inks.leafShade, 0.42, sky),
    ),
    ...fields.map(([path, ink]) => flat(path, afar(ink, 0.26, sky))),
  ].join("");
};
