import type { LinkedFact, Producer } from "../../catalogue/catalogue.ts";
import { producerFacts } from "../../catalogue/tellable-facts.ts";
import type { PageContext } from "../../layouts/context.ts";
import { Origin } from "../origin/origin.tsx";
import { Prose } from "../prose/prose.tsx";
import { ProductList } from "../product-list/product-list.tsx";
import { NoteList, NoteNumber, SourcedList, SourceNotes } from "../sourced-list/sourced-list.tsx";
import { FactsTable, type FactRow } from "../facts-table/facts-table.tsx";

/** One producer: what is sourced about it, and its products. It carries no stars; those belong to products. */
export function ProducerPage({ context, producer }: { context: PageContext; producer: Producer }) {
  const { t } = context;
  const { commune, village, founded, members, aliases, story } = producer;
  const notes = new SourceNotes();
  const rows: FactRow[] = [[t("producers.type"), t(`producers.types.${producer.type}`)]];
  if (founded)
    rows.push([
      t("producers.founded"),
      <>
        {founded.year}
        <NoteNumber context={context} notes={notes} source={founded.source} />
      </>,
    ]);
  if (members)
    rows.push([
      t("producers.members"),
      <>
        {members.count}
        <NoteNumber context={context} notes={notes} source={members.source} />
      </>,
    ]);
  if (aliases.length > 0) rows.push([t("producers.aliases"), <span lang="vi">{aliases.join("; ")}</span>]);
  return (
    <>
      <h1 lang="vi">{producer.name}</h1>
      {story ? <Prose context={context} text={story[context.language]} notes={notes} /> : undefined}
      <FactsTable rows={rows} />
      <section aria-labelledby="dia-ban">
        <h2 id="dia-ban">{t("producers.place")}</h2>
        <Origin context={context} place={{ village, commune, district: commune?.district }} />
      </section>
      <section aria-labelledby="san-pham">
        <h2 id="san-pham">{t("producers.products")}</h2>
        <ProductList context={context} products={producer.products} />
      </section>
      <ProducerFacts context={context} facts={producerFacts(producer)} told={story !== undefined} notes={notes} />
      <NoteList context={context} notes={notes} />
    </>
  );
}

interface FactsProps {
  context: PageContext;
  facts: LinkedFact[];
  told: boolean;
  notes: SourceNotes;
}

/** What is sourced about the producer: open where nothing else tells it, folded below a text that does. */
function ProducerFacts({ context, facts, told, notes }: FactsProps) {
  const { t } = context;
  if (facts.length === 0) return undefined;
  const list = <SourcedList context={context} items={facts} notes={notes} />;
  if (told)
    return (
      <details>
        <summary>{t("product.facts_open", { count: facts.length })}</summary>
        {list}
      </details>
    );
  return (
    <section aria-labelledby="dieu-da-biet">
      <h2 id="dieu-da-biet">{t("producers.facts")}</h2>
      {list}
    </section>
  );
}
