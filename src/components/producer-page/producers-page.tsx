import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { LinkTiles } from "../link-tiles/link-tiles.tsx";
import { countOf } from "../product-list/product-list.tsx";

const forms = ["hop-tac-xa", "to-hop-tac", "doanh-nghiep", "ho-kinh-doanh", "co-so"] as const;

/** All producers by legal form. */
export function ProducersPage({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  return (
    <>
      <h1>{t("producers.title")}</h1>
      <p class="lead">{t("producers.lead")}</p>
      {forms
        .map((form) => ({ form, producers: catalogue.producers.filter(({ type }) => type === form) }))
        .filter(({ producers }) => producers.length > 0)
        .map(({ form, producers }) => (
          <section aria-labelledby={form}>
            <h2 id={form}>{t(`producers.types.${form}`)}</h2>
            <LinkTiles
              tiles={producers.map((producer) => ({
                href: href(recordUrl("producers", producer.id, language)),
                name: producer.name,
                note: countOf(producer.products, context),
              }))}
            />
          </section>
        ))}
    </>
  );
}
