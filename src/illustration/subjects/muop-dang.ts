import { cut, flat, line, placed, round } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A round-lobed, deeply cut leaf hanging from its stalk at the origin. */
const leaf = [
  cut(
    "M0 0C-8 -12 -26 -14 -34 -6C-40 2 -34 12 -24 12C-38 16 -46 28 -40 38C-34 44 -22 40 -16 30C-20 46 -14 62 0 72C14 62 20 46 16 30C22 40 34 44 40 38C46 28 38 16 24 12C34 12 40 2 34 -6C26 -14 8 -12 0 0Z",
    inks.leaf,
  ),
  flat(
    "M0 72C14 62 20 46 16 30C22 40 34 44 40 38C46 28 38 16 24 12C34 12 40 2 34 -6C26 -14 8 -12 0 0Z",
    inks.leafShade,
  ),
  line(
    "M0 0L0 58M0 6C-10 2 -20 0 -26 0M0 10C-10 16 -24 24 -32 32M0 6C10 2 20 0 26 0M0 10C10 16 24 24 32 32",
    inks.moss,
    2,
  ),
].join("");

/** The warty edge of a gourd of this length and half width, down one side or both. */
function warty(length: number, half: number, both: boolean): string {
  const side = (sign: number) =>
    Array.from({ length: 15 }, (_, step) => {
      const share = (step + 1) / 16;
      const out = half * Math.sin(Math.PI * share ** 0.82) ** 0.85 + (step % 2 === 0 ? 2.4 : -2);
      return `L${round(sign * out)} ${round(length * share)}`;
    });
  return `M0 0${side(1).join("")}L1 ${length}${both ? side(-1).toReversed().join("") : ""}Z`;
}

/** A gourd hanging from the origin: spindle shaped, its ridges broken into warts. */
const gourd = [
  line("M0 -18C2 -10 0 -4 0 4", inks.leafShade, 4),
  cut(warty(92, 22, true), inks.moss),
  flat(warty(92, 21, false), inks.leaf),
  line(
    [-11, -2, 8]
      .map((x, row) =>
        [18, 30, 42, 54, 66].map((y) => `M${round(x * (1 - Math.abs(y - 42) / 80))} ${y + row * 3}l0 4`).join(""),
      )
      .join(""),
    inks.leafShade,
    4,
  ),
].join("");

/** Half a gourd, its cut face with pith and red-coated seeds. */
const half = [
  cut(warty(92, 22, true), inks.moss),
  flat("M0 8C18 20 20 60 1 84C-18 60 -18 20 0 8Z", inks.chalk),
  flat("M0 16C10 26 12 56 1 74C-10 56 -10 26 0 16Z", inks.straw),
  ...[28, 43, 58].map((y, index) =>
    placed(cut("M0 -7C6 -6 6 6 0 7C-6 6 -6 -6 0 -7Z", inks.persimmon), index === 1 ? 2 : -1, y, 0.86),
  ),
].join("");

const flower = [
  ...[0, 72, 144, 216, 288].map((turn) =>
    placed(cut("M0 0C-10 -6 -9 -16 0 -19C9 -16 10 -6 0 0Z", inks.turmeric), 0, 0, 1, turn),
  ),
  flat("M-5 0C-5 -6 5 -6 5 0C5 6 -5 6 -5 0Z", inks.apricotShade),
].join("");

const tendril = line("M0 0C12 -10 24 -12 30 -6C36 2 26 8 23 1C22 -5 30 -6 33 -2", inks.leafShade, 2.6);

/** Mướp đắng rừng, the small bitter gourd, on a tent of bamboo. */
export const muopDang: Subject = {
  accent: inks.leaf,
  growing: (random) => {
    const turn = (at: number) => at + between(-8, 8, random);
    return [
      cut("M-80 2L4 -246L14 -244L-70 2ZM70 2L-14 -246L-4 -248L80 2Z", inks.strawShade),
      line("M-54 -90C-20 -84 20 -84 54 -90M-30 -166C-10 -162 10 -162 30 -166", inks.strawShade, 6),
      line("M-10 -234L10 -224M10 -236L-10 -224", inks.clayShade, 3.4),
      line(
        "M-58 0C-70 -50 -40 -70 -46 -100C-50 -130 -16 -150 -22 -176C-26 -200 0 -214 6 -240C10 -254 24 -256 34 -248M-46 -100C-10 -110 30 -120 44 -96M-22 -176C0 -186 24 -180 30 -160",
        inks.leafShade,
        5.5,
      ),
      placed(tendril, 34, -248, 1, turn(20)),
      placed(tendril, -46, -108, 1, turn(-16), true),
      placed(gourd, -4, -152, 0.98, turn(-2)),
      placed(gourd, 44, -88, 0.86, turn(-4)),
      placed(gourd, -34, -92, 0.8, turn(4)),
      placed(leaf, -4, -240, 0.72, turn(22)),
      placed(leaf, 24, -238, 0.62, turn(-44)),
      placed(leaf, -34, -182, 0.9, turn(40)),
      placed(leaf, 28, -176, 0.88, turn(-34)),
      placed(leaf, -56, -112, 0.86, turn(44)),
      placed(leaf, 58, -110, 0.86, turn(-46)),
      placed(leaf, -58, -46, 0.62, turn(60)),
      placed(flower, 6, -196, 0.94, turn(0)),
      placed(flower, -20, -116, 0.84, turn(30)),
    ].join("");
  },
  harvest: (random) =>
    [
      placed(gourd, 40, -56, 1.04, 84 + between(-4, 4, random)),
      placed(half, 62, -13, 1.16, 91 + between(-3, 3, random)),
    ].join(""),
};
