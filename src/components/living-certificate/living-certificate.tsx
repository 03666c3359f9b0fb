import type { ComponentChildren } from "preact";
import type { Certificate, Product } from "../../catalogue/catalogue.ts";
import type { Standing } from "../../catalogue/certificate-state.ts";
import type { Day } from "../../catalogue/day.ts";

interface Props {
  product: Product;
  class: string;
  /** What to show of a standing, and the first day on which it is told. */
  show(standing: Standing<Certificate>, day: Day): ComponentChildren;
}

/**
 * Shows a product's standing on the day of the build and carries what later days will say in `template`s, which the
 * browser puts in place by its own date. The state is told in `data-certificate-state`.
 */
export function LivingCertificate({ product, class: name, show }: Props) {
  const [now, ...later] = product.timeline;
  if (!now) throw new Error(`${product.slug} has no timeline`);
  return (
    <div class={name} data-certificate-state={now.standing.state}>
      {show(now.standing, now.from)}
      {later.map((stretch) => (
        <template data-from={stretch.from} data-state={stretch.standing.state}>
          {show(stretch.standing, stretch.from)}
        </template>
      ))}
    </div>
  );
}
