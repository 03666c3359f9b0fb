import type { Product } from "../catalogue/catalogue.ts";
import type { LandscapeName } from "./landscapes/index.ts";
import { pick, type Random } from "./seeded.ts";
import type { SubjectName } from "./subjects/index.ts";
import type { VesselName } from "./vessels/index.ts";

/** Names of parts for words of a product's kind or raw material; the first line whose words stand in it decides. */
type Table<Name> = readonly (readonly [words: string, ...names: readonly [Name, ...Name[]]])[];

/** What a kind of product is shown in. */
const vessels: Table<VesselName> = [
  ["homestay", "house"],
  ["bonsai", "pot"],
  ["thổ cẩm", "cloth"],
  ["tinh dầu", "vial"],
  ["rượu|giấm", "bottle"],
  ["viên|nano|curcumin|tinh nghệ|bột nghệ|chế phẩm", "pillJar"],
  ["tinh bột|bột|cao|mật ong|măng ớt|mắm", "jar"],
  ["túi lọc", "box"],
  ["trà|chè", "caddy", "pouch", "box"],
  ["miến|bún|phở", "bundle"],
  ["gạo", "bag"],
  ["cốm", "basket"],
  ["cơm lam", "tube"],
  ["bánh", "parcel"],
  ["kẹo|khẩu sli|khẩu mẩy", "box"],
  ["lạp sườn|gác bếp|thịt trâu", "rack"],
  ["lợn rừng", "tray"],
  ["khau nhục|chân giò|chua|áp chảo", "crock"],
  ["sấy|thái|linh chi", "tray", "pouch"],
  ["khô|mộc nhĩ", "pouch", "basket"],
];
const vesselOfAnyOther: VesselName = "basket";

/** What a raw material is drawn as. */
const subjects: Table<SubjectName> = [
  ["gỗ sồi", "goSoi"],
  ["trầm hương", "tramHuong"],
  ["dong riềng", "dongRieng"],
  ["nghệ", "nghe"],
  ["gừng", "gung"],
  ["sả", "sa"],
  ["bí xanh thơm", "biXanhThom"],
  ["bí đao", "biDao"],
  ["chè", "cheShan"],
  ["trà hoa vàng", "traHoaVang"],
  ["giảo cổ lam", "giaoCoLam"],
  ["cà gai leo", "caGaiLeo"],
  ["lá quế", "laQue"],
  ["nụ vối", "nuVoi"],
  ["đu đủ", "hoaDuDu"],
  ["mướp đắng", "muopDang"],
  ["linh chi", "linhChi"],
  ["mộc nhĩ", "mocNhi"],
  ["nấm sò", "namSo"],
  ["nấm", "namHuong"],
  ["măng", "mang"],
  ["mơ", "mo"],
  ["hồng", "hong"],
  ["quýt|cam", "quyt"],
  ["chuối", "chuoi"],
  ["dâu tây", "dauTay"],
  ["hạt dẻ", "hatDe"],
  ["mắc ca", "macCa"],
  ["hồi", "hoi"],
  ["ngô", "ngo"],
  ["men lá", "menLa"],
  ["nếp", "luaNep"],
  ["lạc", "lac"],
  ["gạo|lúa", "lua"],
  ["củ mài", "cuMai"],
  ["dây gắm", "gam"],
  ["bồ khai", "boKhai"],
  ["su su", "suSu"],
  ["thổ cẩm", "thoCam"],
  ["mật ong", "matOng"],
  ["lợn", "lon"],
  ["trâu", "trau"],
  ["gà", "ga"],
  ["tép", "tep"],
  ["hồ ba bể", "thuyen"],
];
const subjectOfAnyOther: SubjectName = "la";

/** The landscape of each old district, by its id. */
const landscapes: Readonly<Record<string, LandscapeName>> = {
  "thanh-pho-bac-kan": "thanhPhoBacKan",
  "huyen-pac-nam": "pacNam",
  "huyen-ba-be": "baBe",
  "huyen-ngan-son": "nganSon",
  "huyen-bach-thong": "bachThong",
  "huyen-cho-don": "choDon",
  "huyen-cho-moi": "choMoi",
  "huyen-na-ri": "naRi",
};

/** The parts that tell of a product, from its kind, its raw material and its old district; the same seed, the same choice. */
export function partsOf({ kind, raw_material, origin }: Product, random: Random) {
  const words = wordsOf(kind ?? "");
  return {
    vessel: pick(namesFor(words, vessels) ?? [vesselOfAnyOther], random),
    subject: subjectOf(`${kind} / ${raw_material ?? ""}`),
    landscape: landscapeOf(origin.district?.id),
  };
}

/** What a material or a native resource is drawn as, by its words. */
export function subjectOf(words: string): SubjectName {
  return namesFor(wordsOf(words), subjects)?.[0] ?? subjectOfAnyOther;
}

/** The landscape of an old district, or that of the midland where it is not known. */
export function landscapeOf(district: string | undefined): LandscapeName {
  return landscapes[district ?? ""] ?? "queHuong";
}

function namesFor<Name>(text: string, table: Table<Name>): readonly Name[] | undefined {
  return table.find(([words]) => words.split("|").some((word) => text.includes(` ${word} `)))?.slice(1) as
    Name[] | undefined;
}

/** The words of a text with one blank around each, so that a word is never found within another. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
