import { beforeAll, describe, expect, it } from "vitest";
import { checkRecords } from "../../../src/catalogue/check.ts";
import { readRecords } from "../../../src/catalogue/read-records.ts";
import type { Records } from "../../../src/catalogue/records.ts";
import { rules } from "../../../src/catalogue/rules/index.ts";
import { repository } from "../../fixtures/content.ts";

let records: Records | undefined;
beforeAll(async () => {
  records = checkRecords(await readRecords(repository)).records;
});

/** As long as a product file may be. */
const longest = 256 * 1024;

describe("no story keeps the rules busy for long, not one of 256 kB of", () => {
  it.each([
    "1",
    "1 ",
    "1.",
    "1\n",
    "1/",
    ".",
    ". ",
    "a",
    "a ",
    " ",
    "[^",
    "![",
    "[",
    "<a",
    "[^a]",
    "](",
    "★",
    "★a",
    "#",
    "## Gốc tích\n\n",
    "nhất ",
    "nhất. ",
    "1 sao. ",
    "oà",
    "tháng ",
    "$",
    "> ",
    "- a\n",
    "đạt ",
    "|a",
  ])("%j", (text) => {
    const body = text.repeat(longest / text.length);
    const stories = records?.products.map((entry, index) => (index === 0 ? { ...entry, body } : entry)) ?? [];
    expect(stories.length).toBeGreaterThan(1);
    let told = 0;
    const before = process.cpuUsage().user;
    for (const rule of rules)
      if (records && rule.name.startsWith("stor"))
        rule.check({ ...records, products: stories }, (entry, path) => (told += entry.at(path).line > 0 ? 1 : 0));
    // Microseconds of this process alone, so that a busy machine does no harm.
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
    expect(told).toBeGreaterThanOrEqual(0);
  });
});
