import { describe, expect } from "vitest";
import { successOf, wantedAnswers, wantedNowhere } from "../search/query-set.ts";
import { goSearching } from "./product-search.ts";
import { test } from "./visitor.ts";

const phone = { viewport: { width: 360, height: 740 } };

describe("the query set, typed into the box of a phone", () => {
  test("finds the right product first nine times in ten, and nearly always among five", async ({ visitor }) => {
    const search = await goSearching(visitor, "/san-pham/", phone);
    const answers: { query: string; wanted: string[]; slugs: string[] }[] = [];
    for (const { query, wanted } of wantedAnswers) {
      await search.ask(query);
      answers.push({ query, wanted, slugs: await search.slugs() });
    }
    const missed = answers.filter(({ wanted, slugs }) => !wanted.includes(slugs[0] ?? ""));
    const success = successOf(answers);
    const { at1, at5 } = success;
    console.log(JSON.stringify(success));
    const told = missed.map(({ query, slugs }) => `${query} → ${slugs.slice(0, 5).join(", ")}`).join("\n");
    expect(at1, told).toBeGreaterThanOrEqual(0.9);
    expect(at5, told).toBeGreaterThanOrEqual(0.98);
  });

  test("finds nothing by words that stand in no name and no story", async ({ visitor }) => {
    const search = await goSearching(visitor, "/san-pham/", phone);
    for (const query of wantedNowhere) {
      await search.ask(query);
      expect(await search.slugs(), query).toEqual([]);
    }
  });
});
