import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { resourceSlug } from "../../pictures/scene-slugs.ts";
import { PictureTiles } from "../picture-tiles/picture-tiles.tsx";
import { countOf } from "../product-list/product-list.tsx";

/** All native resources. */
export function ResourcesPage({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  return (
    <>
      <h1>{t("resources.title")}</h1>
      <p class="lead">{t("resources.lead")}</p>
      <PictureTiles
        context={context}
        tiles={catalogue.resources.map((resource) => ({
          href: href(recordUrl("resources", resource.id, language)),
          of: { ...resource, slug: resourceSlug(resource.id) },
          note: countOf(resource.products, context),
        }))}
      />
    </>
  );
}
