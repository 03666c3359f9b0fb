import type { Bilingual } from "../../schema/field.ts";
import type { Problem } from "../problem.ts";
import type { Entry, Records } from "../records.ts";

/** Reports something wrong at a path of a record. */
export type Report = (
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  message: Bilingual,
  hint: Bilingual,
  level?: Problem["level"],
) => void;

/** A check across records. It must report everything it finds, never throw, and never change a record. */
export interface Rule {
  name: string;
  check(records: Records, report: Report): void;
}
