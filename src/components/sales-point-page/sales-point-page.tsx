import type { SalesPoint } from "../../catalogue/catalogue.ts";
import { productsToName } from "../../catalogue/products-to-name.ts";
import type { PageContext } from "../../layouts/context.ts";
import { Origin } from "../origin/origin.tsx";
import { ProductList } from "../product-list/product-list.tsx";
import { SourceLink } from "../source-link/source-link.tsx";
import { FactsTable, type FactRow } from "../facts-table/facts-table.tsx";

/** One sales point: what a source says of it, and the products that it is sourced to sell. */
export function SalesPointPage({ context, point }: { context: PageContext; point: SalesPoint }) {
  const { t, language, catalogue } = context;
  const products = productsToName(point, catalogue.site.alcohol_promotion_allowed);
  const rows: FactRow[] = [
    [t("sales_points.type"), catalogue.sales.types[point.type]?.[language] ?? point.type],
    [t("sales_points.place"), <Origin context={context} place={point.place} map={false} />],
  ];
  if (point.run_by) rows.push([t("sales_points.run_by"), <span lang="vi">{point.run_by}</span>]);
  if (point.opened_year) rows.push([t("sales_points.opened"), point.opened_year]);
  if (point.hours) rows.push([t("sales_points.hours"), <span lang="vi">{point.hours}</span>]);
  if (point.sells) rows.push([t("sales_points.sells"), <span lang="vi">{point.sells.join(", ")}</span>]);
  rows.push(
    [t("sales_points.confidence"), t(`sales_points.${point.confidence}`)],
    [t("site.source"), <SourceLink context={context} source={point.source} full />],
  );
  return (
    <>
      <h1 lang="vi">{point.name}</h1>
      <p class="notice" role="note">
        {catalogue.sales.warning[language]}
      </p>
      <FactsTable rows={rows} />
      {point.note ? <p lang="vi">{point.note}</p> : undefined}
      <section aria-labelledby="san-pham">
        <h2 id="san-pham">{t("sales_points.products")}</h2>
        {products.length === 0 ? <p>{t("sales_points.no_products")}</p> : undefined}
        <ProductList context={context} products={products} />
      </section>
    </>
  );
}
