import type { ProductState } from "./certificate-state.ts";
import type { Language } from "./records.ts";

/** Words in the address of each part of the site: the contract of addresses, never broken. */
const words = {
  products: { vi: "san-pham", en: "products" },
  producers: { vi: "chu-the", en: "producers" },
  places: { vi: "vung", en: "places" },
  resources: { vi: "tai-nguyen", en: "resources" },
  salesPoints: { vi: "diem-ban", en: "sales-points" },
  programme: { vi: "chuong-trinh", en: "programme" },
  stars: { vi: "sao-ocop", en: "stars" },
  lookUp: { vi: "tra-cuu", en: "verify" },
  about: { vi: "gioi-thieu", en: "about" },
  data: { vi: "du-lieu", en: "data" },
  certificates: { vi: "chung-nhan", en: "certificates" },
} as const satisfies Record<string, Record<Language, string>>;

export type Section = keyof typeof words;

/** Words that follow the product list's address and so can be no product's slug: filters and pages. */
const listWords = {
  sector: { vi: "nganh", en: "sector" },
  stars: { vi: "sao", en: "stars" },
  state: { vi: "trang-thai", en: "state" },
  page: { vi: "trang", en: "page" },
} as const satisfies Record<string, Record<Language, string>>;

export const reservedProductWords: ReadonlySet<string> = new Set(
  Object.values(listWords).flatMap((word) => [word.vi, word.en]),
);

/** Address of the home page. */
export function homeUrl(language: Language): string {
  return language === "vi" ? "/" : "/en/";
}

/** Address of the specimen of every token and component. */
export function specimenUrl(language: Language): string {
  return `${homeUrl(language)}mau/`;
}

/** Address of a section's front page, such as `/san-pham/`. */
export function sectionUrl(section: Section, language: Language): string {
  return `${homeUrl(language)}${words[section][language]}/`;
}

/** Address of one record of a section, such as `/san-pham/mien-dong-tai-hoan/`. */
export function recordUrl(section: Section, id: string, language: Language): string {
  return `${sectionUrl(section, language)}${id}/`;
}

/** Address of a page of the product list, counted from 1; the first is the list itself. */
export function listPageUrl(page: number, language: Language): string {
  const list = sectionUrl("products", language);
  return page === 1 ? list : `${list}${listWords.page[language]}/${page}/`;
}

/** Address of the products of one sector. */
export function sectorUrl(sector: string, language: Language): string {
  return `${sectionUrl("products", language)}${listWords.sector[language]}/${sector}/`;
}

/** Words of the states in addresses; English addresses use the state's own name. */
const stateWords: Record<ProductState, string> = {
  valid: "con-hieu-luc",
  expiring: "sap-het-han",
  extended: "duoc-gia-han",
  "past-term": "qua-han",
  expired: "het-han",
  withdrawn: "bi-thu-hoi",
  undated: "chua-ro",
  none: "chua-co",
};

/** Address of the products whose certificates are in one state on the day of the build. */
export function stateUrl(state: ProductState, language: Language): string {
  const word = language === "vi" ? stateWords[state] : state;
  return `${sectionUrl("products", language)}${listWords.state[language]}/${word}/`;
}

/** Address of the products last recognised with a number of stars, whether or not that still holds. */
export function starsUrl(stars: number, language: Language): string {
  return `${sectionUrl("products", language)}${listWords.stars[language]}/${stars}/`;
}

/** Address of a product's or list's JSON below the versioned interface. */
export function apiUrl(path: string): string {
  return `/api/v1/${path}.json`;
}

/** Address of the page about telling a product's story. */
export function storyUrl(language: Language): string {
  return language === "vi" ? "/ke-chuyen/" : "/en/tell/";
}
