import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

const farLeg = cut("M-10 -60L-7 0L9 0L11 -60Z", inks.night);

/** A horn from the poll (the origin): out along the neck, then up, its point turned in again. */
const horn = [
  cut(
    "M-8 -2C8 -2 30 -8 40 -26C47 -40 46 -54 38 -66C58 -56 66 -36 58 -18C48 4 20 14 -6 13C-12 8 -12 2 -8 -2Z",
    inks.mist,
  ),
  flat("M38 -66C58 -56 66 -36 58 -18C48 4 20 14 -6 13C16 10 40 0 48 -18C54 -34 50 -52 38 -66Z", inks.night, 0.5),
  line("M6 -3C8 2 8 8 7 12M20 -8C23 -3 25 4 25 9M32 -17C37 -13 41 -7 43 -2M41 -31C46 -29 52 -26 56 -24", inks.night, 2),
].join("");

/** A water buffalo, facing left, its head low. */
const buffalo = [
  placed(farLeg, -24, 0),
  placed(farLeg, 62, 0),
  line("M92 -116C106 -104 100 -76 104 -56", inks.night, 6),
  cut("M104 -62C112 -52 110 -38 104 -30C98 -38 98 -52 104 -62Z", inks.night),
  placed(horn, -88, -116, 0.92, 12, true),
  cut(
    "M-80 -120C-66 -124 -54 -134 -38 -134C-16 -132 10 -122 34 -127C50 -134 64 -138 76 -132C92 -124 99 -108 97 -88C96 -70 90 -62 88 -50L90 -26L89 0L69 0L69 -26C66 -38 60 -46 54 -52C30 -38 -4 -38 -26 -47L-29 -24L-29 0L-48 0L-49 -26C-52 -44 -58 -56 -62 -70C-66 -75 -70 -78 -74 -80C-80 -70 -86 -60 -93 -56C-102 -53 -110 -60 -109 -68C-107 -82 -102 -98 -94 -112C-90 -118 -86 -121 -80 -120Z",
    inks.clayShade,
  ),
  // Away from the light: the belly, the legs, the muzzle.
  flat(
    "M97 -88C96 -70 90 -62 88 -50L90 -26L89 0L69 0L69 -26C66 -38 60 -46 54 -52C30 -38 -4 -38 -26 -47L-29 -24L-29 0L-48 0L-49 -26C-52 -44 -58 -56 -62 -70C-52 -66 -44 -64 -36 -66C-8 -58 40 -62 66 -76C80 -80 90 -82 97 -88Z",
    inks.night,
    0.55,
  ),
  flat("M-109 -70C-104 -76 -94 -74 -88 -64C-90 -60 -92 -57 -95 -56C-102 -53 -110 -60 -109 -70Z", inks.night),
  flat(
    "M-76 -116C-64 -120 -52 -130 -38 -130C-16 -128 4 -120 28 -121C10 -114 -16 -116 -34 -118C-50 -118 -58 -108 -66 -96C-74 -98 -78 -108 -76 -116Z",
    inks.clay,
  ),
  line(
    "M-36 -112C-26 -94 -28 -72 -42 -56M58 -120C50 -104 50 -80 60 -62M-62 -72C-58 -80 -56 -90 -58 -98M-2 -100L-4 -78M12 -102L10 -80M26 -102L24 -82",
    inks.night,
    2.4,
  ),
  line("M-104 -62C-100 -60 -96 -61 -93 -64", inks.mist, 2),
  flat("M-93 -96C-90 -100 -85 -99 -84 -95C-87 -92 -91 -93 -93 -96Z", inks.chalk),
  cut("M-70 -102C-56 -108 -44 -104 -36 -92C-46 -87 -60 -88 -70 -95Z", inks.clayShade),
  line("M-62 -99C-54 -101 -48 -98 -42 -94", inks.clay, 3),
  placed(horn, -74, -118, 1.06, -10),
].join("");

/** A strip of smoked meat hanging from the origin, dark, its fibres showing. */
const strip = [
  cut("M-9 -4C-14 18 -8 40 -13 62C-12 78 -4 92 3 96C12 88 10 70 12 56C10 36 13 16 9 -4Z", inks.persimmonShade),
  flat("M3 -4L9 -4C13 16 10 36 12 56C10 70 12 88 3 96C4 70 0 40 3 -4Z", inks.clayShade),
  line("M-6 8C-8 26 -4 42 -8 60M-2 24C-4 46 -2 62 -4 80M5 14C6 32 4 48 6 70", inks.apricotShade, 2.2),
].join("");

/** Trâu: the water buffalo, whose meat is dried over the hearth. */
export const trau: Subject = {
  accent: inks.clayShade,
  wide: true,
  looksRight: true,
  growing: (random) => placed(buffalo, 0, 0, 1, between(-1, 1, random), true),
  harvest: (random) => {
    const turn = (at: number) => at + between(-4, 4, random);
    return [
      placed(strip, -40, -32, 1.02, turn(-106)),
      placed(strip, -42, -14, 1.04, turn(-76)),
      placed(strip, -42, -28, 1.06, turn(-97)),
      placed(strip, -42, -20, 1.1, turn(-86)),
      cut("M-40 -46C-34 -36 -34 -12 -40 -2L-27 0C-20 -12 -20 -36 -27 -46Z", inks.straw),
      line("M-34 -45C-27 -32 -27 -14 -34 -2", inks.clay, 2.2),
      stalk("M-36 -44C-52 -56 -62 -48 -54 -38C-48 -34 -40 -38 -36 -42", inks.straw, 3.4, 7),
    ].join("");
  },
};
