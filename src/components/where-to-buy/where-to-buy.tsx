import type { Product } from "../../catalogue/catalogue.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { SourcedList, type SourceNotes } from "../sourced-list/sourced-list.tsx";

/** Sales points and other places where a source says that the product is sold; never for alcohol. */
export function WhereToBuy({
  context,
  product,
  notes,
}: {
  context: PageContext;
  product: Product;
  notes: SourceNotes;
}) {
  const { t, language, href, catalogue } = context;
  const places = [
    ...product.soldAt.map(({ id, name }) => ({ name, address: href(recordUrl("salesPoints", id, language)) })),
    ...catalogue.sales.channels
      .filter(({ products }) => products.includes(product.slug))
      .map(({ name, url }) => ({ name, address: url })),
  ];
  const known = product.soldElsewhere.length + places.length > 0;
  return (
    <section aria-labelledby="mua-o-dau">
      <h2 id="mua-o-dau">{t("product.sold_at")}</h2>
      {product.class === "alcohol" && !catalogue.site.alcohol_promotion_allowed ? (
        <p>{t("product.sold_alcohol")}</p>
      ) : known ? (
        <>
          {places.length > 0 ? (
            <ul lang="vi">
              {places.map(({ name, address }) => (
                <li>{address === undefined ? name : <a href={address}>{name}</a>}</li>
              ))}
            </ul>
          ) : undefined}
          <SourcedList context={context} items={product.soldElsewhere} notes={notes} />
          <p class="quiet">{t("product.sold_unchecked")}</p>
        </>
      ) : (
        <p>{t("product.sold_unknown")}</p>
      )}
    </section>
  );
}
