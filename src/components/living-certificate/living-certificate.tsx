import type { ComponentChildren } from "preact";
import type { Certificate, Product } from "../../catalogue/catalogue.ts";
import type { Standing } from "../../catalogue/certificate-state.ts";

interface Props {
  product: Product;
  class: string;
  show(standing: Standing<Certificate>): ComponentChildren;
}

/**
 * Shows a product's standing on the day of the build and carries what later days will say in `template`s, which the
 * browser puts in place by its own date. The state is told in `data-certificate-state`.
 */
export function LivingCertificate({ product, class: name, show }: Props) {
  const [now, ...later] = product.timeline;
  const standing = now?.standing ?? product.standing;
  return (
    <div class={name} data-certificate-state={standing.state}>
      {show(standing)}
      {later.map((stretch) => (
        <template data-from={stretch.from} data-state={stretch.standing.state}>
          {show(stretch.standing)}
        </template>
      ))}
    </div>
  );
}
