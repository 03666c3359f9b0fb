import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leg of the far side, standing on the origin. */
const farLeg = cut("M-9 -44L-7 -2L8 -2L10 -44Z", inks.indigo) + flat("M-8 -9L8 -9L9 0L-9 0Z", inks.clayShade);

/** The black pig of the hills, facing left: straight snout, small upright ears, a hollow back and a belly near the ground. */
const pig = [
  placed(farLeg, -28, 0),
  placed(farLeg, 50, 0),
  line("M88 -92C102 -98 106 -84 98 -76C94 -70 98 -64 104 -66", inks.night, 5),
  cut(
    "M-106 -40C-112 -48 -111 -60 -104 -62C-92 -66 -85 -74 -77 -92C-67 -110 -52 -119 -36 -115C-20 -108 -4 -96 14 -96C32 -98 44 -114 62 -113C84 -109 95 -90 91 -66C89 -54 83 -46 78 -40L82 -22L79 -3L63 -3L63 -20C58 -25 54 -30 50 -34C40 -16 14 -9 -8 -13C-20 -15 -28 -19 -35 -24L-38 -3L-54 -3L-56 -29C-64 -33 -72 -34 -80 -33C-88 -31 -100 -33 -106 -40Z",
    inks.night,
  ),
  // The light on back and face, the joints of shoulder and ham, the jaw.
  flat(
    "M-102 -59C-91 -63 -82 -73 -75 -89C-65 -106 -52 -115 -37 -111C-20 -104 -4 -92 14 -92C32 -94 44 -110 62 -109C72 -107 80 -102 84 -94C72 -102 58 -102 46 -94C30 -82 0 -80 -20 -92C-36 -102 -54 -100 -66 -84C-76 -68 -86 -58 -102 -59Z",
    inks.indigo,
  ),
  line("M-40 -90C-28 -74 -30 -50 -44 -36M56 -94C40 -80 40 -54 60 -38M-24 -28C-4 -18 24 -20 42 -34", inks.mist, 2.4),
  line("M-104 -48C-94 -43 -84 -43 -77 -48M-72 -42C-66 -46 -64 -52 -66 -58", inks.mist, 2.2),
  cut("M-106 -41C-111 -48 -110 -59 -104 -61C-99 -56 -99 -46 -106 -41Z", inks.clay),
  flat("M-82 -70C-80 -74 -74 -73 -73 -69C-76 -66 -80 -67 -82 -70Z", inks.chalk),
  cut("M-70 -92C-75 -110 -71 -126 -60 -132C-50 -122 -48 -104 -52 -90C-58 -86 -66 -87 -70 -92Z", inks.night),
  line("M-69 -94C-73 -110 -69 -122 -60 -129C-52 -120 -50 -104 -53 -92", inks.mist, 2.2),
  line("M-46 -116L-42 -125M-36 -116L-30 -124M-25 -111L-19 -118M-14 -106L-8 -112", inks.night, 3.4),
  flat("M-55 -10L-37 -10L-38 0L-56 0ZM62 -10L81 -10L80 0L62 0Z", inks.clay),
].join("");

/** Belly pork from its cut side: fat and lean by turns, the rind below, and the loop of split bamboo it is carried home by. */
const slab = [
  stalk("M-56 -24C-84 -34 -90 -8 -66 -6C-60 -6 -56 -10 -52 -16", inks.straw, 3.6, 7.5),
  cut(
    "M-62 -36C-54 -46 -34 -42 -18 -46C4 -52 24 -46 42 -50C56 -54 66 -46 66 -34C68 -18 64 -6 54 -2C20 6 -24 6 -54 0C-66 -6 -68 -26 -62 -36Z",
    inks.persimmon,
  ),
  flat("M42 -50C56 -54 66 -46 66 -34C68 -18 64 -6 54 -2C44 0 34 2 24 2C36 -12 44 -30 42 -50Z", inks.persimmonShade),
  flat(
    "M-65 -28C-48 -36 -32 -30 -14 -35C8 -40 30 -34 48 -39C56 -41 62 -40 66 -38L67 -30C52 -32 40 -27 22 -28C2 -29 -14 -24 -34 -23C-46 -23 -56 -24 -65 -20Z",
    inks.chalk,
  ),
  flat(
    "M-65 -13C-48 -18 -32 -12 -14 -15C8 -19 32 -13 50 -18C56 -20 62 -20 66 -19L62 -8C36 -4 -24 -2 -60 -4Z",
    inks.chalk,
  ),
  flat("M-62 -7C-24 -2 30 -4 63 -10C62 -6 58 -3 54 -2C20 6 -24 6 -54 0C-58 -2 -61 -4 -62 -7Z", inks.apricotShade),
  line("M-62 -7C-24 -2 30 -4 63 -10M-48 -33C-44 -31 -40 -31 -36 -32M-4 -20C2 -22 8 -22 14 -21", inks.clayShade, 1.8),
  line("M-52 -40C-44 -43 -32 -42 -22 -44", inks.apricot, 3),
].join("");

/** Lợn đen, the black local pig. */
export const lon: Subject = {
  accent: inks.persimmonShade,
  wide: true,
  looksRight: true,
  growing: (random) => placed(pig, 14, 2, 1, between(-1, 1, random), true),
  harvest: (random) =>
    [
      cut("M-72 2C-56 -18 -20 -24 12 -22C40 -20 62 -12 76 -4C60 10 26 14 -6 13C-36 13 -60 10 -72 2Z", inks.leaf),
      flat("M-72 2C-40 6 40 4 76 -4C60 10 26 14 -6 13C-36 13 -60 10 -72 2Z", inks.leafShade),
      placed(slab, 4, -4, 0.94, between(-9, -3, random)),
    ].join(""),
};
