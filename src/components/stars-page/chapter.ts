import type { PageContext } from "../../layouts/context.ts";
import type { RegulationRecord } from "../../schema/regulation.ts";

/** What a part of the page is told from: the criteria in force on the catalogue's day. */
export interface ChapterProps {
  context: PageContext;
  rule: RegulationRecord;
}
