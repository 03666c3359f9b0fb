import type { District } from "../../catalogue/catalogue.ts";
import { capitalised, unitName } from "../../catalogue/place-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { LocatorMap } from "../map/locator-map.tsx";
import { districtSlug } from "../../pictures/scene-slugs.ts";
import { Picture } from "../picture/picture.tsx";
import { Prose } from "../prose/prose.tsx";
import { ProductList } from "../product-list/product-list.tsx";
import { NoteList, SourceNotes } from "../sourced-list/sourced-list.tsx";

/** An old district: its products, and what became of each of its communes. */
export function DistrictPage({ context, district }: { context: PageContext; district: District }) {
  const { t, language, href } = context;
  const notes = new SourceNotes();
  const name = capitalised(unitName(district));
  return (
    <>
      <div class="place-head">
        <div class="place-words">
          <h1 lang="vi">{name}</h1>
          <p class="lead">{t("places.district_is")}</p>
          <Picture context={context} of={{ slug: districtSlug(district.id), name }} layout="page" first />
          {district.story ? <Prose context={context} text={district.story[language]} notes={notes} /> : undefined}
        </div>
        <LocatorMap context={context} label={t("map.origin", { before: unitName(district) })} district={district} />
      </div>
      <section aria-labelledby="san-pham">
        <h2 id="san-pham">{t("places.products")}</h2>
        {district.products.length === 0 ? <p>{t("places.no_products")}</p> : undefined}
        <ProductList context={context} products={district.products} />
      </section>
      <section aria-labelledby="xa-cu">
        <h2 id="xa-cu">{t("places.communes_of")}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("product.origin_before")}</th>
              <th scope="col">{t("product.origin_now")}</th>
            </tr>
          </thead>
          <tbody lang="vi">
            {district.communes.map((commune) => (
              <tr>
                <td>{capitalised(unitName(commune))}</td>
                <td>
                  <a href={href(recordUrl("places", commune.now.id, language))}>{capitalised(unitName(commune.now))}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <NoteList context={context} notes={notes} />
    </>
  );
}
