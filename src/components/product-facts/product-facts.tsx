import type { Product } from "../../catalogue/catalogue.ts";
import { tellableFacts } from "../../catalogue/tellable-facts.ts";
import type { PageContext } from "../../layouts/context.ts";
import { SourcedList, type SourceNotes } from "../sourced-list/sourced-list.tsx";

const subjects = ["product", "producer", "resource", "place"] as const;

/** What sources tell of a product, its maker, its raw material and its land, each statement with its source. */
export function ProductFacts({
  context,
  product,
  notes,
}: {
  context: PageContext;
  product: Product;
  notes: SourceNotes;
}) {
  const { t, language } = context;
  const facts = tellableFacts(product);
  const groups = subjects
    .map((subject) => ({ subject, items: facts.filter(({ about }) => about === subject) }))
    .filter(({ items }) => items.length > 0)
    .map(({ subject, items }) => (
      <>
        <h3>{t(`product.about_${subject}`)}</h3>
        <SourcedList context={context} items={items} notes={notes} />
      </>
    ));
  const told = Boolean(product.story[language]);
  return (
    <section aria-labelledby="dieu-da-biet">
      <h2 id="dieu-da-biet">{t("product.facts")}</h2>
      <p class="quiet">{facts.length === 0 ? t("product.facts_none") : t("product.facts_lead")}</p>
      {/* The story has told them already: the bare statements stay at hand, folded. */}
      {told && facts.length > 0 ? (
        <details>
          <summary>{t("product.facts_open", { count: facts.length })}</summary>
          {groups}
        </details>
      ) : (
        groups
      )}
    </section>
  );
}
