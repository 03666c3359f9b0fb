import { buildCatalogue } from "./build-catalogue.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkRecords } from "./check.ts";
import { dayInVietnam, isDay, type Day } from "./day.ts";
import { inFileOrder, stopsBuild, type Problem } from "./problem.ts";
import { readRecords } from "./read-records.ts";
import { runRules } from "./rules/index.ts";

/** Reads and checks the content folder: every problem of the run, and the catalogue unless one of them is an error. */
export async function loadCatalogue(
  contentDir: string,
  day: BuildDay,
): Promise<{ catalogue?: Catalogue; problems: Problem[] }> {
  const { records, problems } = checkRecords(await readRecords(contentDir));
  if (!records) return { problems: inFileOrder(problems) };
  const all = inFileOrder([...problems, ...runRules(records)]);
  if (stopsBuild(all)) return { problems: all };
  return { catalogue: buildCatalogue(records, day.day, day.isToday), problems: all };
}

export interface BuildDay {
  day: Day;
  isToday: boolean;
}

/** The day to build for: `AS_OF` where it is set, else today in Vietnam. Throws when `AS_OF` is no day. */
export function buildDay(asOf: string | undefined, now: Date): BuildDay {
  const today = dayInVietnam(now);
  if (asOf === undefined || asOf === "") return { day: today, isToday: true };
  if (!isDay(asOf)) throw new Error(`AS_OF phải là ngày dạng YYYY-MM-DD / must be a day YYYY-MM-DD: ${asOf}`);
  return { day: asOf, isToday: asOf === today };
}
