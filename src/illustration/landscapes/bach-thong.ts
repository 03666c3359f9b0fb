import { flat, round, type Drawing } from "../drawing.ts";
import { inks, mixed } from "../inks.ts";
import { afar, ball, dome, hills, points, ribbon, under, type Dome, type Point } from "../land.ts";
import type { Landscape } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** The tints of a fruit tree: its crown, the crown's side away from the light, its fruit. */
type Tints = readonly [crown: string, shade: string, fruit: string];

/** Fruit trees in level rows around a hill, larger towards its foot. */
function orchard(hill: Dome, size: number, [crown, shade, fruit]: Tints, random: Random): Drawing {
  return [0.1, 0.26, 0.46, 0.7, 0.96]
    .flatMap((height, row) => {
      const [left, , middle, , right] = hill.level(height);
      if (!left || !middle || !right) return [];
      const r = size * (0.8 + row * 0.09);
      const count = Math.max(2, Math.floor((right[0] - left[0]) / (size * 3)));
      return Array.from({ length: count }, (_, tree) => {
        const share = (tree + 0.5 + between(-0.08, 0.08, random)) / count;
        const [x, y] = [
          left[0] + (right[0] - left[0]) * share,
          left[1] + (middle[1] - left[1]) * (1 - (share * 2 - 1) ** 2) - r * 0.4,
        ];
        const spots = points("-0.45,0.1 0.1,-0.4 0.35,0.3");
        return [
          flat(ball(x, y, r), crown),
          flat(
            `M${round(x + r * 0.34)} ${round(y - r * 0.94)}A${round(r)} ${round(r)} 0 0 1 ${round(x - r * 0.3)} ${round(y + r * 0.95)}A${round(r * 1.1)} ${round(r * 1.1)} 0 0 0 ${round(x + r * 0.34)} ${round(y - r * 0.94)}Z`,
            shade,
          ),
          size > 7 ? flat(spots.map(([dx, dy]) => ball(x + dx * r, y + dy * r, 2.3)).join(""), fruit) : "",
        ].join("");
      });
    })
    .join("");
}

/** Bạch Thông: rolling hills with mandarin trees in rows, a stream through the meadow before them. */
export const bachThong: Landscape = (sky, random, open) => {
  const blue = mixed(inks.indigo, inks.leafShade, 0.35);
  const hill = (x: number, y: number, half: number, ink: string, air: number, size: number) => {
    const form = dome(
      x + between(-18, 18, random),
      y + between(-10, 10, random),
      half * between(0.94, 1.08, random),
      330 - y,
    );
    return [
      flat(form.outline, afar(ink, air, sky)),
      flat(form.shade, afar(mixed(ink, inks.leaf, 0.45), air, sky)),
      orchard(
        form,
        size,
        [afar(inks.leaf, air - 0.1, sky), afar(inks.leafShade, air - 0.1, sky), afar(inks.apricot, air - 0.3, sky)],
        random,
      ),
    ].join("");
  };
  const tilt = open === "left";
  // The stream comes out between the hills and winds towards one side.
  const course = points("380,305 430,306 500,310 572,314 604,320 582,327 536,333 522,341 560,350 640,360");
  const stream = course.map(([x, y]): Point => [tilt ? 640 - x : x, y]);
  return [
    flat(
      hills("-30,182 70,160 150,168 230,150 330,142 420,170 500,162 580,150 670,172", 20, 10, random),
      afar(blue, 0.74, sky),
    ),
    flat(
      hills("-30,214 60,222 180,202 300,226 420,202 540,226 670,206", 20, 8, random),
      afar(mixed(blue, inks.leaf, 0.4), 0.6, sky),
    ),
    hill(214, 240, 176, inks.moss, 0.48, 6),
    hill(440, 236, 176, inks.moss, 0.48, 6),
    hill(22, 204, 206, mixed(inks.moss, inks.leaf, 0.2), 0.34, 9),
    hill(622, 198, 206, mixed(inks.moss, inks.leaf, 0.2), 0.34, 9),
    flat(
      under("M-30 302C140 298 300 308 430 302C540 298 600 304 670 300"),
      afar(mixed(inks.moss, inks.straw, 0.35), 0.3, sky),
    ),
    flat(ribbon(stream, 2, 17), mixed(mixed(sky, inks.mist, 0.7), inks.indigo, 0.14)),
  ].join("");
};
