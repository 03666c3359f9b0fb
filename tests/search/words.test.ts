import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/search/edit-distance.ts";
import { couldBeSyllable, soundOf } from "../../src/search/syllables.ts";
import { otherNames } from "../../src/publish/other-names.ts";
import { realNames } from "./real-names.ts";

test.each([
  ["mien", "mien", 0],
  ["mein", "mien", 1],
  ["min", "mien", 1],
  ["mienn", "mien", 1],
  ["mirn", "mien", 1],
  ["mine", "mien", 1],
  ["dong", "mien", 2],
])("from “%s” to “%s” it is %i slips", (a, b, slips) => {
  expect(Math.min(2, editDistance(a, b, 1))).toBe(slips);
});

test.each(["mien", "nghe", "tuyet", "ruou", "khuyu", "quyt"])("“%s” could be a Vietnamese syllable", (word) => {
  expect(couldBeSyllable(word)).toBe(true);
});

test.each(["mein", "dog", "curcumin", "lnih", "wine"])("“%s” could not", (word) => {
  expect(couldBeSyllable(word)).toBe(false);
});

test.each([
  ["xuon", "suon"],
  ["cha", "tra"],
  ["dam", "giam"],
  ["nge", "nghe"],
  ["nap", "lap"],
])("“%s” sounds like “%s” somewhere", (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

describe("other names", () => {
  const tea = [{ same: ["trà", "chè"], also: ["tea"], reason: "…" }];

  test("stand in the place of those that a text holds, and what is only typed beside it", () => {
    expect(otherNames("Trà Shan tuyết", tea)).toEqual(["chè Shan tuyết", "tea"]);
    expect(otherNames("Tra tấn, chế biến", tea)).toEqual([]);
  });

  test("each mean something in the catalogue, so that none stands there for nothing", async () => {
    const { catalogue } = await realNames();
    const texts = [...catalogue.products, ...catalogue.drafts].flatMap(
      ({ name, aliases, kind, producer, origin, resources }) => [
        name,
        ...aliases,
        kind,
        producer?.name ?? "",
        origin.village ?? "",
        ...resources.map((resource) => resource.name),
        ...[origin.commune, origin.commune?.now, origin.district].map((unit) =>
          unit ? `${unit.type} ${unit.name}` : "",
        ),
      ],
    );
    const idle = catalogue.searchNames.names.filter(
      (group) => !texts.some((text) => otherNames(text, [group]).length > 0),
    );
    expect(idle.map(({ same }) => same.join(", "))).toEqual([]);
  });
});
