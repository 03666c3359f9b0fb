import type { Product } from "../../catalogue/catalogue.ts";
import { openQuestions } from "../../catalogue/open-questions.ts";
import type { PageContext } from "../../layouts/context.ts";
import { Conflicts } from "../conflicts/conflicts.tsx";
import type { SourceNotes } from "../sourced-list/sourced-list.tsx";

interface Props {
  context: PageContext;
  product: Product;
  notes: SourceNotes;
}

/** What is not known yet of a product, and where its sources disagree with both sides told; nothing if all is clear. */
export function OpenQuestions({ context, product, notes }: Props) {
  const { t } = context;
  const questions = openQuestions(product);
  if (questions.length + product.conflicts.length === 0) return undefined;
  return (
    <section class="open-questions" aria-labelledby="con-chua-ro">
      <h2 id="con-chua-ro">{t("product.unknown")}</h2>
      {questions.length > 0 ? (
        <ul>
          {questions.map((question) => (
            <li>{t(`questions.${question}`)}</li>
          ))}
        </ul>
      ) : undefined}
      {product.conflicts.length > 0 ? (
        <>
          <h3>{t("product.conflicts")}</h3>
          <Conflicts context={context} conflicts={product.conflicts} notes={notes} />
        </>
      ) : undefined}
    </section>
  );
}
