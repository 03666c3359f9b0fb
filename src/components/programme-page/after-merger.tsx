import type { PageContext } from "../../layouts/context.ts";
import { NoteNumber, type SourceNotes } from "../sourced-list/sourced-list.tsx";

/** Figures of Thái Nguyên after the merger; recognitions counted, not living products. */
export function AfterMerger({ context, notes }: { context: PageContext; notes: SourceNotes }) {
  const { t, catalogue } = context;
  return (
    <table>
      <caption>{t("programme.after_merger")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("programme.as_of")}</th>
          <th scope="col">{t("programme.area")}</th>
          <th scope="col">{t("programme.value")}</th>
        </tr>
      </thead>
      <tbody lang="vi">
        {catalogue.programme.after_merger.map(({ as_of, area, products, event, computed, note, source }) => (
          <tr>
            <td>{as_of}</td>
            <td>{area}</td>
            <td>
              {products ?? event}
              {computed ? "*" : ""} <NoteNumber context={context} notes={notes} source={catalogue.sourceById(source)} />
              {note === undefined ? undefined : <span class="quiet"> {note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
