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
  const channels = catalogue.sales.channels.filter(({ products }) => products.includes(product.slug));
  const known = product.soldAt.length + product.soldElsewhere.length + channels.length > 0;
  return (
    <section aria-labelledby="mua-o-dau">
      <h2 id="mua-o-dau">{t("product.sold_at")}</h2>
      {product.class === "alcohol" && !catalogue.site.alcohol_promotion_allowed ? (
        <p>{t("product.sold_alcohol")}</p>
      ) : known ? (
        <>
          <ul lang="vi">
            {product.soldAt.map((point) => (
              <li>
                <a href={href(recordUrl("salesPoints", point.id, language))}>{point.name}</a>
              </li>
            ))}
            {channels.map(({ name, url }) => (
              <li>{url === undefined ? name : <a href={url}>{name}</a>}</li>
            ))}
          </ul>
          <SourcedList context={context} items={product.soldElsewhere} notes={notes} />
          <p class="quiet">{t("product.sold_unchecked")}</p>
        </>
      ) : (
        <p>{t("product.sold_unknown")}</p>
      )}
    </section>
  );
}
