import { describe, expect, test } from "vitest";
import { append, lineOf, replace, specimen, type Changes } from "../fixtures/content.ts";
import { buildSpecimens } from "./specimen-site.ts";

const product = "products/mien-dong-mau.md";
/** The line on which a text stands in a specimen, as an editor counts them. */
const line = (text: string) => lineOf(specimen(product), text);
const lastLine = specimen(product).split("\n").length;

const broken: { what: string; changes: Changes; places: string[] }[] = [
  {
    what: "more stars than the register gives",
    changes: { "products/nha-nghi-mau.md": replace("stars: 3", "stars: 5") },
    places: [`products/nha-nghi-mau.md:${lineOf(specimen("products/nha-nghi-mau.md"), "stars: 3")}:1  [stars-agree]`],
  },
  {
    what: "raw HTML, a picture from elsewhere and a script link in a story, each on its own line",
    changes: {
      [product]: append(
        "Chữ <b>đậm</b>.\n![ảnh](https://evil.example/a.png)\n[bấm](javascript:alert(1))\n<script>alert(1)</script>\n",
      ),
    },
    places: [0, 1, 2, 3].map((below) => `${product}:${lastLine + below}:1  [stories-are-safe]`),
  },
  {
    what: "settings for the template engine among the facts",
    changes: {
      [product]: replace(
        "images: []",
        'images: []\npermalink: ../../evil.html\ntemplateEngineOverride: njk\nlayout: "{{ evil }}"',
      ),
    },
    places: [1, 2, 3].map((below) => `${product}:${line("images: []") + below}:1`),
  },
  {
    what: "JavaScript in place of the facts",
    changes: { [product]: "---js\n{ name: console.log('RAN') }\n---\n" },
    places: [`${product}:1:1`],
  },
];

describe.concurrent("a build stops, tells file and line, and writes no site", () => {
  test.for(broken)("for $what", async ({ changes, places }, { expect: expectHere }) => {
    const site = await buildSpecimens(changes);
    expectHere(site.code).toBe(1);
    for (const place of places) expectHere(site.output).toContain(place);
    expectHere(site.output).toContain(
      "Nội dung còn lỗi, chưa dựng trang. / The content has errors; nothing was built.",
    );
    // What is wrong comes last: no trace of the program stands below it.
    expectHere(site.output).not.toMatch(/^\s+at |Error stack/m);
    expectHere(site.output).not.toMatch(/^RAN$/m);
    expectHere(site.pages()).toEqual([]);
  });
});

test("all problems of several files are told in one run", async () => {
  const site = await buildSpecimens({
    [product]: replace("sector: thuc-pham", "sector: khong-co"),
    "products/ruou-mo-mau.md": replace("class: alcohol", "class: none"),
    "data/producers/hop-tac-xa-mau.yaml": replace("commune: na-ri/con-minh", "commune: na-ri/khong-co"),
  });
  expect(site.code).toBe(1);
  for (const place of [
    `${product}:${line("sector: thuc-pham")}:1`,
    `products/ruou-mo-mau.md:${lineOf(specimen("products/ruou-mo-mau.md"), "class: alcohol")}:1`,
    "data/producers/hop-tac-xa-mau.yaml:4:1",
  ])
    expect(site.output).toContain(place);
});
