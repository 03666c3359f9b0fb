import type { Product } from "../../catalogue/catalogue.ts";
import { placeShort } from "../../catalogue/place-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { CertificateBadge } from "../certificate-badge/certificate-badge.tsx";
import { Notice } from "../notice/notice.tsx";
import { Picture } from "../picture/picture.tsx";

interface Props {
  context: PageContext;
  products: readonly Product[];
  /** Rank of the headings that name the products. */
  level?: 2 | 3;
}

/** Products as a list of cards: name, kind, place, maker and what their certificate is worth today; nothing for none. */
export function ProductList({ context, products, level = 3 }: Props) {
  if (products.length === 0) return undefined;
  const Heading = `h${level}` as const;
  return (
    <ul class="product-list">
      {products.map((product) => (
        <li
          class="product-card"
          data-slug={product.slug}
          data-sector={product.sector.id}
          data-place={product.origin.district?.id}
          data-stars={product.stars}
        >
          <Picture context={context} of={product} layout="card" />
          <Heading>
            <a href={context.href(recordUrl("products", product.slug, context.language))} lang="vi">
              {product.name}
            </a>
          </Heading>
          <p class="product-card-meta">
            {[kindOf(product, context), placeShort(product.origin), product.producer?.name]
              .filter((part) => part !== undefined)
              .join(" · ")}
          </p>
          <CertificateBadge context={context} product={product} />
          <Notice context={context} product={product} />
        </li>
      ))}
    </ul>
  );
}

/** The kind of product in the page's language. */
export function kindOf(product: Product, { language }: PageContext): string {
  return language === "vi" ? product.kind : product.kind_en;
}

/** “12 products”, “1 product”, “no product yet”. */
export function countOf(products: readonly unknown[], { t }: PageContext): string {
  if (products.length === 0) return t("site.no_products");
  return products.length === 1 ? t("site.one_product") : t("site.products_count", { count: products.length });
}
