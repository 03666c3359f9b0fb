import { baBe } from "./ba-be.ts";
import { bachThong } from "./bach-thong.ts";
import { choDon } from "./cho-don.ts";
import { choMoi } from "./cho-moi.ts";
import { naRi } from "./na-ri.ts";
import { nganSon } from "./ngan-son.ts";
import { pacNam } from "./pac-nam.ts";
import { queHuong } from "./que-huong.ts";
import { thanhPhoBacKan } from "./thanh-pho-bac-kan.ts";

/** The landscapes of the old districts, and one for a place that is not known, by name. */
export const landscapes = {
  baBe,
  bachThong,
  choDon,
  choMoi,
  naRi,
  nganSon,
  pacNam,
  queHuong,
  thanhPhoBacKan,
} as const;
export type LandscapeName = keyof typeof landscapes;
