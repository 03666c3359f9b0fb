import { AsOf } from "./as-of.tsx";
import { Cited, type ChapterProps } from "./told.tsx";

/** Figures of Thái Nguyên around the merger; recognitions counted, not living products. */
export function AfterMerger(props: ChapterProps) {
  const { t, catalogue } = props.context;
  return (
    <table class="small">
      <caption>{t("programme.after_merger")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("programme.as_of")}</th>
          <th scope="col">{t("programme.area")}</th>
          <th scope="col">{t("programme.value")}</th>
        </tr>
      </thead>
      <tbody>
        {catalogue.programme.after_merger.map(({ as_of: asOf, area, products, event, computed, note, source }) => (
          <tr>
            <th scope="row">
              <AsOf context={props.context} asOf={asOf} capital />
            </th>
            <td lang="vi">{area}</td>
            <td lang="vi">
              {products ?? event}
              {computed ? " (*)" : ""} <Cited {...props} sources={[source]} />
              {note === undefined ? undefined : <span class="quiet"> {note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
