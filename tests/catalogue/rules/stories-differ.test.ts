import { describe, expect, it } from "vitest";
import { append, content, replace, type Change } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "stories-differ";
const [noodles, homestay, spirit] = [
  "products/mien-dong-mau.md",
  "products/nha-nghi-mau.md",
  "products/ruou-mo-mau.md",
];
const claims = "data/claims.yaml";

/** So many words that no other text has. */
const words = (prefix: string, count: number) => {
  const word = (_: unknown, index: number) =>
    prefix + String.fromCodePoint(97 + (index % 26), 97 + Math.floor(index / 26));
  return Array.from({ length: count }, word).join(" ");
};
/** A story of one paragraph, after a source of the register. */
const story = (text: string, source = "nguon-mau"): Change => append(`\n${text}[^${source}]\n`);
const own = (file: string) => words(file.slice(9, 11), 60);

describe("each story is its product's own", () => {
  it("so one that shares too much with another's is told at what they share, in the later file", async () => {
    const shared = words("k", 28);
    const { problems, lineOf } = await content({
      [homestay]: story(`${own(homestay)} ${shared}`),
      [spirit]: story(`${own(spirit)}\nvà rồi ${shared}`, "quyet-dinh-mau"),
    });
    expectProblems(problems, {
      rule,
      file: spirit,
      line: lineOf(spirit, shared),
      column: "và rồi ".length + 1,
      vi: `giống ${homestay} đến 16 %, như: “${shared}”`,
      en: `16 % the same as ${homestay}`,
    });
  });

  it("so a little in common is no fault, and English stories are not compared", async () => {
    const shared = words("k", 12);
    const { problems } = await content({
      [homestay]: story(`${own(homestay)} ${shared}`),
      [spirit]: story(`${own(spirit)} ${shared}`, "quyet-dinh-mau"),
      "products/nha-nghi-mau.en.md": `---\nsummary: A house.\n---\n${words("e", 60)}[^nguon-mau]\n`,
      "products/ruou-mo-mau.en.md": `---\nsummary: A spirit.\n---\n${words("e", 60)}[^quyet-dinh-mau]\n`,
    });
    expect(problems).toEqual([]);
  });

  it("by the limits of data/claims.yaml, with one of its own for the products of one producer", async () => {
    const shared = words("k", 28);
    const changes = {
      [homestay]: story(`${own(homestay)} ${shared}`),
      [spirit]: story(`${own(spirit)} ${shared}`, "quyet-dinh-mau"),
    };
    const together = (text: string) =>
      replace("sector: du-lich", "producer: hop-tac-xa-ruou-mau\nsector: du-lich")(text) +
      `\n${own(homestay)} ${shared}[^nguon-mau]\n`;
    expect((await content(changes)).problems).toHaveLength(1);
    expect((await content({ ...changes, [homestay]: together })).problems).toEqual([]);
    const strict = replace("same_producer: 0.2", "same_producer: 0.1");
    expect((await content({ ...changes, [homestay]: together, [claims]: strict })).problems).toHaveLength(1);
  });

  it("so a sentence of eight words stands in one story only", async () => {
    const sentence = "Nước suối chảy từ trong núi ra đến bản.";
    const changes = (text: string) => ({
      [noodles]: story(`${words("m", 80)}. ${sentence}`),
      [spirit]: story(`${own(spirit)} ${words("q", 20)}. ${text}`, "quyet-dinh-mau"),
    });
    const { problems, lineOf } = await content(changes(sentence.toUpperCase()));
    const line = lineOf(spirit, sentence.toUpperCase());
    const column = `${own(spirit)} ${words("q", 20)}. `.length + 1;
    expectProblems(problems, {
      rule,
      file: spirit,
      line,
      column,
      vi: `nguyên văn trong ${noodles}: “${sentence.toUpperCase()}”`,
      en: `word for word in ${noodles}`,
    });
    expect((await content(changes("Nước suối chảy từ trong núi ra."))).problems).toEqual([]);
  });

  it("while drafts may still be copies", async () => {
    const copy = story(own(homestay));
    expect((await content({ [homestay]: copy, "products/tinh-nghe-mau.md": copy })).problems).toEqual([]);
  });
});
