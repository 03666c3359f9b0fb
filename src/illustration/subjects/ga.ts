import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A sickle feather of the tail, from the origin up and over to the right. */
const sickle = (ink: string) =>
  cut("M-6 4C-2 -46 26 -84 62 -82C88 -80 100 -54 98 -24C88 -48 74 -60 58 -58C34 -54 20 -30 12 6Z", ink) +
  line("M2 0C10 -40 32 -68 60 -70C76 -69 86 -58 92 -46", inks.moss, 1.8);

const leg = (x: number) => {
  const bones = `M${x} -84L${x + 3} -52M${x - 13} -48L${x + 3} -52L${x + 15} -48M${x + 2} -66L${x + 11} -62`;
  return stalk(bones, inks.straw, 3.6, 8);
};

/** A log lying along the ground, its sawn end to the left. */
const log = [
  cut("M-82 -46L80 -48C92 -44 92 -2 82 2L-82 2Z", inks.clay),
  flat("M-82 -18L89 -20C89 -8 86 0 82 2L-82 2Z", inks.clayShade),
  cut("M-82 -46C-96 -46 -96 2 -82 2C-68 2 -68 -46 -82 -46Z", inks.straw),
  line("M-82 -34C-88 -34 -88 -10 -82 -10C-76 -10 -76 -34 -82 -34ZM-50 -36L-14 -37M4 -30L44 -31", inks.clayShade, 2),
].join("");

/** The cock of the hills, facing left, on a log. */
const cock = [
  placed(sickle(inks.night), 32, -116, 0.9, 40),
  placed(sickle(inks.leafShade), 30, -118, 1, 16),
  placed(sickle(inks.indigo), 28, -122, 1.02, -8),
  placed(sickle(inks.leafShade), 24, -124, 0.84, -30),
  leg(14),
  leg(-14),
  cut(
    "M-60 -142C-66 -108 -48 -76 -12 -72C26 -70 50 -92 52 -126C40 -134 20 -134 4 -138C-14 -144 -30 -152 -36 -164Z",
    inks.persimmonShade,
  ),
  flat("M-59 -136C-62 -108 -46 -80 -16 -74C-34 -90 -42 -110 -42 -136Z", inks.night),
  cut(
    "M-26 -96C-30 -84 -22 -70 -12 -68C-2 -70 2 -82 0 -92ZM2 -90C2 -80 8 -70 16 -70C26 -72 28 -84 26 -94Z",
    inks.persimmonShade,
  ),
  // Saddle, wing, hackle.
  cut("M4 -138C20 -138 42 -136 54 -126L58 -100L48 -110L46 -92L37 -106L32 -90L24 -106L12 -112Z", inks.turmeric),
  cut("M-36 -120C-18 -132 12 -128 36 -104C24 -86 -6 -82 -24 -92C-34 -100 -40 -110 -36 -120Z", inks.leafShade),
  flat("M-36 -120C-22 -130 -2 -128 14 -120C4 -112 -20 -108 -35 -110C-37 -114 -37 -117 -36 -120Z", inks.persimmon),
  line("M-28 -102C-8 -100 12 -104 26 -112M-20 -92C-2 -90 16 -94 30 -104", inks.moss, 2.2),
  cut(
    "M-62 -194C-46 -200 -36 -190 -31 -172C-25 -154 -10 -142 2 -132L-8 -130L-10 -118L-20 -124L-26 -108L-36 -118L-44 -102L-52 -116L-62 -106L-64 -124C-66 -144 -72 -166 -68 -182Z",
    inks.turmeric,
  ),
  flat(
    "M-46 -196C-39 -192 -35 -184 -31 -172C-25 -154 -10 -142 2 -132L-8 -130L-10 -118L-20 -124C-32 -140 -40 -164 -46 -196Z",
    inks.apricotShade,
  ),
  line("M-58 -172C-58 -156 -54 -140 -54 -126M-48 -172C-46 -156 -38 -140 -34 -128", inks.persimmon, 2.2),
  // Head, comb and wattles.
  cut(
    "M-76 -204C-82 -220 -74 -224 -70 -216C-70 -230 -60 -230 -58 -218C-54 -230 -44 -226 -48 -214C-40 -220 -34 -212 -42 -204C-46 -198 -54 -198 -62 -200Z",
    inks.persimmon,
  ),
  cut("M-76 -190L-94 -184L-76 -180Z", inks.straw),
  cut("M-60 -206C-46 -206 -40 -194 -46 -184C-54 -174 -72 -174 -78 -184C-80 -196 -74 -206 -60 -206Z", inks.persimmon),
  cut("M-76 -180C-82 -170 -80 -160 -73 -160C-66 -162 -66 -172 -68 -178Z", inks.persimmon),
  flat("M-69 -193C-68 -198 -61 -197 -61 -192C-62 -187 -69 -188 -69 -193Z", inks.chalk),
  flat("M-67 -192C-66 -195 -63 -195 -63 -192C-64 -190 -66 -190 -67 -192Z", inks.night),
].join("");

const egg = (light: string, shade: string) =>
  cut("M0 -38C12 -38 19 -20 18 -12C16 2 -16 2 -18 -12C-19 -20 -12 -38 0 -38Z", light) +
  flat("M4 -37C13 -34 19 -20 18 -12C17 -4 8 -1 0 -1C12 -10 12 -26 4 -37Z", shade);

/** Gà đồi, the fowl that runs on the hills. */
export const ga: Subject = {
  accent: inks.persimmon,
  wide: true,
  looksRight: true,
  growing: (random) => log + placed(cock, 8, 0, 1, between(-1, 2, random), true),
  harvest: (random) => {
    const straws = Array.from({ length: 15 }, (_, at) => {
      const x = -56 + at * 8;
      const lean = between(-12, 12, random);
      return `M${x} ${Math.round(between(-16, -6, random))}q${Math.round(lean)} ${Math.round(between(4, 10, random))} ${Math.round(lean * 1.6)} ${Math.round(between(8, 14, random))}`;
    });
    return [
      cut("M-64 -18C-50 -34 50 -34 64 -18C58 -8 -58 -8 -64 -18Z", inks.strawShade),
      placed(egg(inks.straw, inks.strawShade), 4, -20, 1, between(-8, 8, random)),
      placed(egg(inks.chalk, inks.straw), -26, -8, 1.04, between(-20, -8, random)),
      placed(egg(inks.apricot, inks.apricotShade), 28, -8, 1.02, between(10, 22, random)),
      cut("M-66 -18C-50 -6 -20 -14 0 -8C20 -14 50 -6 66 -18C70 -4 52 10 0 11C-52 10 -70 -4 -66 -18Z", inks.straw),
      flat("M66 -18C70 -4 52 10 0 11C30 4 44 -2 50 -12C56 -12 62 -14 66 -18Z", inks.strawShade),
      line(straws.join(""), inks.clay, 2),
      line("M-62 -12L-78 -20M-56 2L-72 6M60 -12L78 -22M56 2L70 8M-30 -12L-38 -22M44 -12L50 -24", inks.strawShade, 3),
    ].join("");
  },
};
