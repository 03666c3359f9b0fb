import { stringify } from "yaml";
import { append, type Changes } from "../fixtures/content.ts";

/** As long as a name may be, with a word that no line breaks. */
export const longName = `Trà ${"dài".repeat(20)} hái trên núi cao của hợp tác xã có tên dài nhất vùng`.padEnd(120, "x");

const hostileStory = [
  "## Gốc tích",
  "Ba ngoặc {{ catalogue.site.url }} và {% include 'x' %} và {{{ ba }}} và <%= kẻ lạ %> đứng yên.[^nguon-mau]",
  "Một dòng ${process.env.HOME} và {# ghi chú #} cũng vậy. A < B & C > D.[^nguon-mau]",
];
/** What a reader must see of the hostile story and name, as HTML writes it. */
export const hostileHtml = [
  "{{ catalogue.site.url }}",
  "{% include 'x' %}",
  "{{{ ba }}}",
  "&lt;%= kẻ lạ %&gt;",
  "${process.env.HOME}",
  "{# ghi chú #}",
  "A &lt; B &amp; C &gt; D",
];
export const hostileName = `Trà </script><script>alert("{{ 7 * 7 }}")</script> & 'mẫu'`;
export const hostileFact = `<img src="https://evil.example/x.png" onerror=alert(1)> {{ 7 * 7 }}`;

/** More specimens: one product in each state and class that a page may have to show. */
export const moreSpecimens: Changes = {
  "products/sap-het-han.md": product({ id: "mau5", name: "Chè sắp hết hạn", stars: 3 }),
  "products/bi-thu-hoi.md": product({ id: "mau6", name: "Gạo bị thu hồi", stars: 4 }),
  "products/moi-qua-buoc.md": product({
    id: "mau7",
    name: "Viên nghệ mới qua bước",
    sector: "duoc-lieu",
    product_set: 18,
    class: "supplement",
  }),
  "products/ten-dai.md": product({ id: "mau8", name: longName, name_en: longName, aliases: [longName] }),
  "products/tieng-la.md": product(
    { id: "mau9", name: hostileName, name_en: hostileName, kind: "{{ kind }} <b>", summary: "{{ summary }} <i>" },
    hostileStory.join("\n\n"),
  ),
  "data/facts/tieng-la.yaml": stringify({
    product: "tieng-la",
    facts: [{ text: hostileFact, source: "nguon-mau", about: "product" }],
    conflicts: [],
    sold_at: [],
    prices: [],
  }),
  "data/certificates/2024.yaml": append(
    entries(
      { id: "khong-so-11", product: "sap-het-han", stars: 3, decision: { date: "2024-01-15" } },
      {
        id: "khong-so-12",
        product: "bi-thu-hoi",
        stars: 4,
        decision: { date: "2024-06-25" },
        withdrawn_on: "2025-05-05",
      },
      { id: "khong-so-13", product: "moi-qua-buoc", kind: "step", decision: { date: "2024-03" } },
    ),
  ),
};

function product(facts: object, story = ""): string {
  const record = {
    name_en: "Specimen",
    aliases: [],
    status: "published",
    sector: "thuc-pham",
    class: "none",
    kind: "mẫu",
    kind_en: "specimen",
    origin: {},
    resources: [],
    packaging: [],
    sold_at: [],
    marks: [],
    images: [],
    formerly: [],
    ...facts,
  };
  return `---\n${stringify(record)}---\n${story}\n`;
}

function entries(...certificates: object[]): string {
  return certificates
    .map((entry) => stringify([{ kind: "certificate", source: "quyet-dinh-mau", checked_on: "2026-11-24", ...entry }]))
    .join("")
    .replace(/^/gm, "  ")
    .trimEnd()
    .concat("\n");
}
