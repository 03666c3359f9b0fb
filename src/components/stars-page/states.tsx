import { productStates } from "../../catalogue/certificate-state.ts";
import type { ChapterProps } from "./chapter.ts";

/** The states that this site tells certificates apart by. */
export function States({ context: { t } }: ChapterProps) {
  return (
    <dl class="facts-table">
      {productStates.map((state) => (
        <div>
          <dt>{t(`state.${state}.label`)}</dt>
          <dd>{t(`state.${state}.short`)}</dd>
        </div>
      ))}
    </dl>
  );
}
