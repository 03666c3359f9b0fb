import type { Product } from "../../catalogue/catalogue.ts";
import { recordUrl, sectorUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { kindOf } from "../product-list/product-list.tsx";
import { SourcedList, type SourceNotes } from "../sourced-list/sourced-list.tsx";
import { FactsTable, type FactRow } from "../facts-table/facts-table.tsx";

/** Producer, kind, sector, resources and other marks as a table of facts; rows without a value are left out. */
export function ProductTable({
  context,
  product,
  notes,
}: {
  context: PageContext;
  product: Product;
  notes: SourceNotes;
}) {
  const { t, language, href } = context;
  const { producer, sector, productSet, resources, marks, packaging, aliases } = product;
  const rows: FactRow[] = [
    [
      t("product.producer"),
      producer ? (
        <a href={href(recordUrl("producers", producer.id, language))} lang="vi">
          {producer.name}
        </a>
      ) : (
        t("product.producer_unknown")
      ),
    ],
    [t("product.kind"), kindOf(product, context)],
    [t("product.sector"), <a href={href(sectorUrl(sector.id, language))}>{sector[language]}</a>],
  ];
  if (productSet) rows.push([t("product.product_set"), `${productSet.no}. ${productSet[language]}`]);
  if (resources.length > 0)
    rows.push([
      t("product.resources"),
      resources.map((resource, index) => (
        <>
          {index > 0 ? ", " : ""}
          <a href={href(recordUrl("resources", resource.id, language))}>
            {language === "vi" ? resource.name : resource.name_en}
          </a>
        </>
      )),
    ]);
  if (product.raw_material) rows.push([t("product.raw_material"), <span lang="vi">{product.raw_material}</span>]);
  if (aliases.length > 0) rows.push([t("product.aliases"), <span lang="vi">{aliases.join("; ")}</span>]);
  if (packaging.length > 0)
    rows.push([t("product.packaging"), <SourcedList context={context} items={packaging} notes={notes} />]);
  if (marks.length > 0) rows.push([t("product.marks"), <SourcedList context={context} items={marks} notes={notes} />]);
  return <FactsTable rows={rows} />;
}
