import type { CommuneNow } from "../../catalogue/catalogue.ts";
import { capitalised, unitName } from "../../catalogue/place-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { LocatorMap } from "../map/locator-map.tsx";
import { ProductList } from "../product-list/product-list.tsx";
import { Prose } from "../prose/prose.tsx";
import { NoteList, SourceNotes } from "../sourced-list/sourced-list.tsx";

/** A commune of today: the old units it was made of, and its products. */
export function CommunePage({ context, commune }: { context: PageContext; commune: CommuneNow }) {
  const { t, language, href } = context;
  const notes = new SourceNotes();
  return (
    <>
      <div class="place-head">
        <div class="place-words">
          <h1 lang="vi">{capitalised(unitName(commune))}</h1>
          <p class="lead">{t("places.commune_is")}</p>
          {commune.story ? <Prose context={context} text={commune.story[language]} notes={notes} /> : undefined}
        </div>
        <LocatorMap
          context={context}
          label={t("map.origin", { before: unitName(commune) })}
          commune={commune}
          centres={commune.before}
        />
      </div>
      <section aria-labelledby="truoc">
        <h2 id="truoc">{t("places.was")}</h2>
        <ul lang="vi">
          {commune.before.map((old) => (
            <li>
              {capitalised(unitName(old))},{" "}
              <a href={href(recordUrl("places", old.district.id, language))}>{unitName(old.district)}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="san-pham">
        <h2 id="san-pham">{t("places.products")}</h2>
        {commune.products.length === 0 ? <p>{t("places.no_products")}</p> : undefined}
        <ProductList context={context} products={commune.products} />
      </section>
      <NoteList context={context} notes={notes} />
    </>
  );
}
