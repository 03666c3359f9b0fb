import type { Product } from "../../catalogue/catalogue.ts";
import type { PageContext } from "../../layouts/context.ts";

/**
 * The warning for alcohol (Law 44/2019/QH14) and the notice for health-protection food (Decree 342/2025/NĐ-CP): on
 * every page and card of such a product, nothing for others.
 */
export function Notice({ context: { t }, product }: { context: PageContext; product: Product }) {
  if (product.class === "none") return undefined;
  return (
    <p class="notice" data-class={product.class} role="note">
      <strong>{t(`notice.${product.class}_title`)}:</strong> {t(`notice.${product.class}`)}
    </p>
  );
}
