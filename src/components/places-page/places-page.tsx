import { capitalised, unitName } from "../../catalogue/place-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { LinkTiles } from "../link-tiles/link-tiles.tsx";
import { countOf } from "../product-list/product-list.tsx";

/** Both geographies side by side: the eight units until 2025-06-30 and the communes since. */
export function PlacesPage({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  const unlocated = catalogue.products.filter(({ origin }) => !origin.district).length;
  const tiles = (units: readonly { id: string; type: string; name: string; products: readonly unknown[] }[]) =>
    units.map((unit) => ({
      href: href(recordUrl("places", unit.id, language)),
      name: capitalised(`${unit.type} ${unit.name}`),
      note: countOf(unit.products, context),
    }));
  return (
    <>
      <h1>{t("places.title")}</h1>
      <p class="lead">{t("places.lead")}</p>
      <section aria-labelledby="den-2025">
        <h2 id="den-2025">{t("places.districts")}</h2>
        <LinkTiles tiles={tiles(catalogue.districts)} />
        {unlocated > 0 ? <p class="quiet">{t("places.unlocated", { count: unlocated })}</p> : undefined}
      </section>
      <section aria-labelledby="tu-2025">
        <h2 id="tu-2025">{t("places.communes")}</h2>
        <p>{t("places.communes_lead")}</p>
        <LinkTiles tiles={tiles(catalogue.communesNow.filter(({ products }) => products.length > 0))} />
        <ul class="plain-links" lang="vi">
          {catalogue.communesNow
            .filter(({ products }) => products.length === 0)
            .map((commune) => (
              <li>
                <a href={href(recordUrl("places", commune.id, language))}>{unitName(commune)}</a>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
