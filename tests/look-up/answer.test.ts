import { describe, expect, it } from "vitest";
import { answerTo, type AnswerWords, type ToldEntry } from "../../src/look-up/answer.ts";
import type { Finding } from "../../src/look-up/find-entries.ts";

const noodles: ToldEntry = {
  product: "mien-dong",
  name: "Miến dong",
  text: "Miến dong",
  number: "Quyết định 1/QĐ-UBND",
  stars: 4,
  role: "deciding",
  label: "Còn hiệu lực",
  told: "Được công nhận 4 sao.",
  holds: true,
  paper: "Quyết định 1/QĐ-UBND, ký ngày 1/1/2026",
  checked: "ngày 2/1/2026",
};
const lapsed: ToldEntry = { ...noodles, label: "Hết hạn", holds: false };
const step: ToldEntry = { ...noodles, role: "step", label: "Chỉ là một bước", holds: false, stars: undefined };
const tea: ToldEntry = { ...lapsed, product: "tra", name: "Trà" };

/** Says which words are used, with what. */
const t: AnswerWords = (key, values = {}) => `${key} ${JSON.stringify(values)}`;
const answer = (kind: Finding<ToldEntry>["kind"], entries: ToldEntry[], stars?: number, text = "x") =>
  answerTo({ kind, entries }, { text, stars, day: "1/2/2026" }, t, "vi");
const keys = (told: ReturnType<typeof answer>) => told?.sentences.map((sentence) => sentence.split(" ")[0]);

describe("the answer", () => {
  it("is none where nothing was asked", () => {
    expect(answer("whole", [noodles])).toBeUndefined();
  });

  it("tells of one product its state, by which paper, for which day, and when it was checked", () => {
    const told = answer("found", [noodles]);
    expect(told).toMatchObject({ tone: "holds" });
    expect(told?.sentences[1]).toContain("Quyết định 1/QĐ-UBND, ký ngày 1/1/2026");
    expect(told?.sentences[2]).toContain('"day":"1/2/2026","checked":"ngày 2/1/2026"');
  });

  it("tells of a claim that is recorded whether it holds", () => {
    expect(keys(answer("found", [noodles], 4))).toEqual(["starred", "one_deciding", "basis", "checked"]);
    const told = answer("found", [lapsed], 4);
    expect(keys(told)).toEqual(["starred", "one_deciding", "basis", "checked", "not_today"]);
    expect(told?.sentences[0]).toContain('"label":"hết hạn"');
    expect(told?.tone).toBe("lapsed");
  });

  it("goes by the entry that decides, whichever stands first", () => {
    expect(keys(answer("found", [step, noodles]))).toEqual(["one_deciding", "basis", "checked", "entries"]);
    expect(keys(answer("found", [step]))).toEqual(["one_step", "now", "basis", "checked"]);
    expect(keys(answer("found", [{ ...lapsed, role: "earlier" }]))).toEqual(["one_earlier", "now", "basis", "checked"]);
  });

  it("counts several products by their states, under their decision where it is one", () => {
    const told = answer("found", [noodles, tea, { ...tea, product: "gao" }]);
    expect(keys(told)).toEqual(["several_one_paper", "several_states", "several_checked"]);
    expect(told?.sentences[1]).toContain("1 còn hiệu lực và 2 hết hạn");
    expect(told?.tone).toBe("several");
    expect(keys(answer("found", [noodles, { ...tea, paper: "Quyết định 2", checked: "ngày 3/1/2026" }]))).toEqual([
      "several",
      "several_states",
    ]);
  });

  it.each([
    ["nothing", [], undefined, "x", ["nothing", "no_proof"]],
    ["nothing", [], 5, "", ["none_starred", "no_proof"]],
    ["apart", [noodles], undefined, "x", ["apart", "no_proof"]],
    ["other-stars", [noodles], 5, "x", ["other_stars", "one_deciding", "basis", "checked", "no_proof"]],
  ] as const)(
    "%s says plainly that it is not in the register, and that this proves nothing",
    (kind, entries, stars, text, expected) => {
      const told = answer(kind, [...entries], stars, text);
      expect(keys(told)).toEqual(expected);
      expect(told?.tone).toBe("absent");
    },
  );
});
