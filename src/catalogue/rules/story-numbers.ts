import { notesOf } from "../../markdown/story-blocks.ts";
import type { Bilingual } from "../../schema/field.ts";
import { numbersIn } from "../numbers-in.ts";
import { atPlace, publishedStories, type PublishedStory } from "../published-stories.ts";
import type { Entry, Records } from "../records.ts";
import { sourceTexts } from "../source-texts.ts";
import type { Rule } from "./rule.ts";

/**
 * Every number of a story stands in what the data records from a source that the same passage names; a number of a
 * summary, which has no notes, in what it records from any. A number within a name needs no source.
 */
export const storyNumbers: Rule = {
  name: "story-numbers",
  check(records, report) {
    const textsOf = sourceTexts(records);
    const namesOf = namesAround(records);
    /** Facts of a resource are asked for by every product made from it. */
    const read = new Map<string, ReadonlySet<number>>();
    const valuesIn = (text: string) => {
      const values = read.get(text) ?? new Set(numbersIn(text, "vi").map(({ value }) => value));
      read.set(text, values);
      return values;
    };
    for (const story of publishedStories(records)) {
      const texts = textsOf(story.product);
      const names = namesOf(story);
      /** Reports the numbers of a text that none of these sources has. */
      const compare = (text: string, sources: readonly string[], placeOf: (index: number) => Place) => {
        const numbers = numbersIn(text, story.language);
        if (numbers.length === 0) return;
        const stated = [...names, ...sources.flatMap((id) => texts.get(id) ?? [])].map(valuesIn);
        for (const { value, text: number, index } of numbers)
          if (!stated.some((values) => values.has(value)))
            report(...placeOf(index), ...wordsFor(number, sources, story.product.id));
      };
      compare(story.entry.value.summary ?? "", [...texts.keys()], () => [story.entry, ["summary"]]);
      for (const passage of story.passages) {
        const ids = new Set(notesOf(passage.text).map(({ id }) => id));
        compare(passage.text, [...ids], (index) => [atPlace(story, passage, index), []]);
      }
    }
  },
};

type Place = [entry: Entry<unknown>, path: PropertyKey[]];

/** Names that may hold a number: of the product, its producer (“Hợp tác xã 20/10”) and their villages (“Bản Ngù 1”). */
function namesAround({ producers }: Records): (story: PublishedStory) => string[] {
  const byId = new Map(producers.map(({ id, value }) => [id, value]));
  return ({ product: { value } }) => {
    const producer = byId.get(value.producer ?? "");
    const names = [value.name, value.name_en, ...value.aliases, value.origin.village, producer?.village];
    return [...names, producer?.name, ...(producer?.aliases ?? [])].filter((name) => name !== undefined);
  };
}

function wordsFor(number: string, sources: readonly string[], product: string): [Bilingual, Bilingual] {
  const [few, named] = [sources.length <= 4, sources.join(", ")];
  return [
    {
      vi: `số ${number} không có trong dữ kiện của nguồn nào ghi ở đây${few ? ` (${named || "chưa ghi nguồn"})` : ""}`,
      en: `the number ${number} is in no fact of a source named here${few ? ` (${named || "none is named"})` : ""}`,
    },
    {
      vi: `đối chiếu với data/facts/${product}.yaml: sửa số, thêm đúng chú thích nguồn, hoặc ghi thêm dữ kiện`,
      en: `compare with data/facts/${product}.yaml: correct the number, add the right note, or record the fact`,
    },
  ];
}
