import type { LinkedIndication } from "../../catalogue/catalogue.ts";
import { dateInWords } from "../../catalogue/day-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import { FactsTable, type FactRow } from "../facts-table/facts-table.tsx";
import { NoteNumber, type SourceNotes } from "../sourced-list/sourced-list.tsx";

/** A geographical indication: number, decision, manager and area, as far as sourced. */
export function Indication({ context, gi, notes }: { context: PageContext; gi: LinkedIndication; notes: SourceNotes }) {
  const { t, language } = context;
  const decided = [
    gi.number && t("resources.gi_number", { number: gi.number }),
    gi.decision && t("resources.gi_decision", { decision: gi.decision }),
    gi.date ? dateInWords(gi.date, language, t) : gi.year && dateInWords(String(gi.year), language, t),
  ].filter(Boolean);
  const rows: FactRow[] = [[t("resources.gi_manager"), gi.manager] as const, [t("resources.gi_area"), gi.area] as const]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, <span lang="vi">{value}</span>]);
  return (
    <section aria-labelledby="chi-dan">
      <h2 id="chi-dan">{t("resources.gi")}</h2>
      <p>
        <strong lang="vi">{gi.name}</strong> {decided.join(", ")}
        {gi.sources.map((source) => (
          <NoteNumber context={context} notes={notes} source={source} />
        ))}
      </p>
      <FactsTable rows={rows} />
    </section>
  );
}
