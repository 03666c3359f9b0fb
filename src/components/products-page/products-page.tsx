import type { ListPage } from "../../catalogue/list-pages.ts";
import { listPageUrl, sectorUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { ProductList } from "../product-list/product-list.tsx";
import { SearchPanel } from "../search-panel/search-panel.tsx";

/** Search, filters and every product; without JavaScript the sectors and the list itself are the way around. */
export function ProductsPage({ context, list }: { context: PageContext; list: ListPage }) {
  const { t, language, href, catalogue } = context;
  return (
    <>
      <h1>{t("list.title")}</h1>
      <p class="lead">{t("list.lead", { count: catalogue.products.length })}</p>
      <SearchPanel context={context} />
      <noscript>
        <p class="quiet">{t("search.no_script")}</p>
      </noscript>
      <div data-whole-list>
        <nav class="chips" aria-label={t("list.sectors")}>
          <ul>
            {catalogue.sectors
              .filter(({ products }) => products.length > 0)
              .map((sector) => (
                <li>
                  <a href={href(sectorUrl(sector.id, language))}>
                    {sector[language]} <span class="quiet">{sector.products.length}</span>
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <ProductList context={context} products={list.products} level={2} />
        {list.count > 1 ? (
          <nav class="chips" aria-label={t("list.pages")}>
            <ul>
              {Array.from({ length: list.count }, (_, index) => (
                <li>
                  <a
                    href={href(listPageUrl(index + 1, language))}
                    {...(index + 1 === list.number ? { "aria-current": "page" } : {})}
                  >
                    {index + 1}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : undefined}
      </div>
    </>
  );
}
