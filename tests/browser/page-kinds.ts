/** One page of each kind of the site, in both languages; a product in each state and class that looks different. */
export const pageKinds: readonly { kind: string; vi: string; en: string }[] = [
  { kind: "home page", vi: "/", en: "/en/" },
  { kind: "product list", vi: "/san-pham/", en: "/en/products/" },
  { kind: "sector", vi: "/san-pham/nganh/do-uong/", en: "/en/products/sector/do-uong/" },
  { kind: "list by stars", vi: "/san-pham/sao/4/", en: "/en/products/stars/4/" },
  { kind: "list by state", vi: "/san-pham/trang-thai/con-hieu-luc/", en: "/en/products/state/valid/" },
  ...productPages([
    ["product whose certificate holds", "mien-dong-tai-hoan"],
    ["product whose certificate has expired", "ruou-men-la-thanh-tam"],
    ["product without a certificate", "dau-tay-nam-cuong"],
    ["food supplement", "vicumax-nano-curcumin"],
    ["homestay", "ba-be-green-homestay"],
  ]),
  { kind: "list of producers", vi: "/chu-the/", en: "/en/producers/" },
  { kind: "producer", vi: "/chu-the/hop-tac-xa-tai-hoan/", en: "/en/producers/hop-tac-xa-tai-hoan/" },
  { kind: "list of places", vi: "/vung/", en: "/en/places/" },
  { kind: "former district", vi: "/vung/huyen-na-ri/", en: "/en/places/huyen-na-ri/" },
  { kind: "commune of today", vi: "/vung/xa-con-minh/", en: "/en/places/xa-con-minh/" },
  { kind: "list of resources", vi: "/tai-nguyen/", en: "/en/resources/" },
  { kind: "resource", vi: "/tai-nguyen/dong-rieng/", en: "/en/resources/dong-rieng/" },
  { kind: "list of sales points", vi: "/diem-ban/", en: "/en/sales-points/" },
  { kind: "sales point", vi: "/diem-ban/phong-phin/", en: "/en/sales-points/phong-phin/" },
  { kind: "programme", vi: "/chuong-trinh/", en: "/en/programme/" },
  { kind: "page on stars", vi: "/sao-ocop/", en: "/en/stars/" },
  { kind: "page for looking a certificate up", vi: "/tra-cuu/", en: "/en/verify/" },
  { kind: "page about the site", vi: "/gioi-thieu/", en: "/en/about/" },
  { kind: "open data", vi: "/du-lieu/", en: "/en/data/" },
  { kind: "page on telling a story", vi: "/ke-chuyen/", en: "/en/tell/" },
  { kind: "page for a wrong address", vi: "/404.html", en: "/en/404.html" },
];

function productPages(kinds: [kind: string, slug: string][]) {
  return kinds.map(([kind, slug]) => ({ kind, vi: `/san-pham/${slug}/`, en: `/en/products/${slug}/` }));
}
