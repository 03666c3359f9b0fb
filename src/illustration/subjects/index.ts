import { biDao } from "./bi-dao.ts";
import { biXanhThom } from "./bi-xanh-thom.ts";
import { boKhai } from "./bo-khai.ts";
import { caGaiLeo } from "./ca-gai-leo.ts";
import { cheShan } from "./che-shan.ts";
import { chuoi } from "./chuoi.ts";
import { cuMai } from "./cu-mai.ts";
import { dauTay } from "./dau-tay.ts";
import { dongRieng } from "./dong-rieng.ts";
import { duocLieu } from "./duoc-lieu.ts";
import { ga } from "./ga.ts";
import { gam } from "./gam.ts";
import { giaoCoLam } from "./giao-co-lam.ts";
import { goSoi } from "./go-soi.ts";
import { gung } from "./gung.ts";
import { hatDe } from "./hat-de.ts";
import { hoaDuDu } from "./hoa-du-du.ts";
import { hoi } from "./hoi.ts";
import { hong } from "./hong.ts";
import { laQue } from "./la-que.ts";
import { la } from "./la.ts";
import { lac } from "./lac.ts";
import { linhChi } from "./linh-chi.ts";
import { lon } from "./lon.ts";
import { luaNep } from "./lua-nep.ts";
import { lua } from "./lua.ts";
import { macCa } from "./mac-ca.ts";
import { mang } from "./mang.ts";
import { matOng } from "./mat-ong.ts";
import { menLa } from "./men-la.ts";
import { mo } from "./mo.ts";
import { mocNhi } from "./moc-nhi.ts";
import { muopDang } from "./muop-dang.ts";
import { namHuong } from "./nam-huong.ts";
import { namSo } from "./nam-so.ts";
import { nghe } from "./nghe.ts";
import { ngo } from "./ngo.ts";
import { nuVoi } from "./nu-voi.ts";
import { quyt } from "./quyt.ts";
import { sa } from "./sa.ts";
import { suSu } from "./su-su.ts";
import { tep } from "./tep.ts";
import { thoCam } from "./tho-cam.ts";
import { thuyen } from "./thuyen.ts";
import { traHoaVang } from "./tra-hoa-vang.ts";
import { tramHuong } from "./tram-huong.ts";
import { trau } from "./trau.ts";

/** What products are made of, by name. */
export const subjects = {
  biDao,
  biXanhThom,
  boKhai,
  caGaiLeo,
  cheShan,
  chuoi,
  cuMai,
  dauTay,
  dongRieng,
  duocLieu,
  ga,
  gam,
  giaoCoLam,
  goSoi,
  gung,
  hatDe,
  hoaDuDu,
  hoi,
  hong,
  laQue,
  la,
  lac,
  linhChi,
  lon,
  luaNep,
  lua,
  macCa,
  mang,
  matOng,
  menLa,
  mo,
  mocNhi,
  muopDang,
  namHuong,
  namSo,
  nghe,
  ngo,
  nuVoi,
  quyt,
  sa,
  suSu,
  tep,
  thoCam,
  thuyen,
  traHoaVang,
  tramHuong,
  trau,
} as const;
export type SubjectName = keyof typeof subjects;
