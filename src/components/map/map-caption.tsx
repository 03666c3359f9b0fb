import { sectionUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";

/** Id of the credits on the page of places. */
export const creditsId = "nguon-ban-do";

/** What every map says of itself: that it is an illustration, what its cells are, and where its credits stand. */
export function MapCaption({ context: { t, language, href }, cells }: { context: PageContext; cells: boolean }) {
  return (
    <figcaption class="quiet">
      {t("map.caption")} {cells ? t("map.caption_cells") : undefined}{" "}
      <a href={`${href(sectionUrl("places", language))}#${creditsId}`}>{t("map.credits")}</a>
    </figcaption>
  );
}
