import { productStates } from "../../catalogue/certificate-state.ts";
import type { ChapterProps } from "./chapter.ts";
import { FactsTable } from "../facts-table/facts-table.tsx";

/** The states that this site tells certificates apart by. */
export function States({ context: { t } }: ChapterProps) {
  return <FactsTable rows={productStates.map((state) => [t(`state.${state}.label`), t(`state.${state}.short`)])} />;
}
