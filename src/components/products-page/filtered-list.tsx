import type { Product } from "../../catalogue/catalogue.ts";
import type { PageContext } from "../../layouts/context.ts";
import { countOf, ProductList } from "../product-list/product-list.tsx";

interface Props {
  context: PageContext;
  title: string;
  lead?: string;
  products: readonly Product[];
}

/** Products that share one property, with how many they are; an empty list says so. */
export function FilteredList({ context, title, lead, products }: Props) {
  return (
    <>
      <h1>{title}</h1>
      {lead === undefined ? undefined : <p class="lead">{lead}.</p>}
      <p class="quiet">{products.length === 0 ? context.t("list.empty") : countOf(products, context)}</p>
      <ProductList context={context} products={products} level={2} />
    </>
  );
}
