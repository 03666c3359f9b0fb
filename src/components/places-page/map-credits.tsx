import type { PageContext } from "../../layouts/context.ts";
import { creditsId } from "../map/map-caption.tsx";

/** Required by Who's On First of whoever uses its shapes. */
const licencePage = "https://whosonfirst.org/docs/licenses/";

/** What the map is and is not, and whose shapes it is drawn from. */
export function MapCredits({ context: { t, catalogue } }: { context: PageContext }) {
  return (
    <figcaption class="quiet" id={creditsId}>
      {t("map.caption")} <span class="places-now">{t("map.caption_cells")}</span>{" "}
      <span lang="vi">{catalogue.site.map_credit}</span>{" "}
      <a href={licencePage} rel="external">
        {t("map.credits_licence")}
      </a>
      .
    </figcaption>
  );
}
