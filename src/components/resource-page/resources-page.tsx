import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { LinkTiles } from "../link-tiles/link-tiles.tsx";
import { countOf } from "../product-list/product-list.tsx";

/** All native resources. */
export function ResourcesPage({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  return (
    <>
      <h1>{t("resources.title")}</h1>
      <p class="lead">{t("resources.lead")}</p>
      <LinkTiles
        tiles={catalogue.resources.map((resource) => ({
          href: href(recordUrl("resources", resource.id, language)),
          name: language === "vi" ? resource.name : resource.name_en,
          note: countOf(resource.products, context),
        }))}
      />
    </>
  );
}
