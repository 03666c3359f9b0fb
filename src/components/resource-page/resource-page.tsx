import type { Resource } from "../../catalogue/catalogue.ts";
import type { PageContext } from "../../layouts/context.ts";
import { Conflicts } from "../conflicts/conflicts.tsx";
import { resourceSlug } from "../../pictures/scene-slugs.ts";
import { Picture } from "../picture/picture.tsx";
import { Prose } from "../prose/prose.tsx";
import { ProductList } from "../product-list/product-list.tsx";
import { NoteList, SourcedList, SourceNotes } from "../sourced-list/sourced-list.tsx";
import { Indication } from "./indication.tsx";

/** One native resource: what is sourced about it, its season and protection, and the products made of it. */
export function ResourcePage({ context, resource }: { context: PageContext; resource: Resource }) {
  const { t, language } = context;
  const notes = new SourceNotes();
  const { story, facts, season, gi, marks, conflicts, gaps, products } = resource;
  return (
    <>
      <h1>{language === "vi" ? resource.name : resource.name_en}</h1>
      {language === "en" ? (
        <p class="subtitle" lang="vi">
          {resource.name}
        </p>
      ) : undefined}
      <Picture context={context} of={{ ...resource, slug: resourceSlug(resource.id) }} layout="page" first />
      {story ? (
        <Prose context={context} text={story[language]} notes={notes} />
      ) : (
        <section aria-labelledby="dieu-da-biet">
          <h2 id="dieu-da-biet">{t("resources.facts")}</h2>
          <SourcedList context={context} items={facts} notes={notes} />
        </section>
      )}
      {season ? (
        <section aria-labelledby="mua-vu">
          <h2 id="mua-vu">{t("resources.season")}</h2>
          <SourcedList context={context} items={[season]} notes={notes} />
        </section>
      ) : undefined}
      {gi ? <Indication context={context} gi={gi} notes={notes} /> : undefined}
      {marks.length > 0 ? (
        <section aria-labelledby="nhan-hieu">
          <h2 id="nhan-hieu">{t("resources.marks")}</h2>
          <SourcedList context={context} items={marks} notes={notes} />
        </section>
      ) : undefined}
      {conflicts.length > 0 ? (
        <section aria-labelledby="khac-nhau">
          <h2 id="khac-nhau">{t("resources.conflicts")}</h2>
          <Conflicts context={context} conflicts={conflicts} notes={notes} />
        </section>
      ) : undefined}
      {gaps.length > 0 ? (
        <section aria-labelledby="chua-ro">
          <h2 id="chua-ro">{t("resources.gaps")}</h2>
          <ul lang="vi">
            {gaps.map((gap) => (
              <li>{gap}</li>
            ))}
          </ul>
        </section>
      ) : undefined}
      <section aria-labelledby="san-pham">
        <h2 id="san-pham">{t("resources.products")}</h2>
        {products.length === 0 ? <p>{t("resources.no_products")}</p> : undefined}
        <ProductList context={context} products={products} />
      </section>
      {story && facts.length > 0 ? (
        <details>
          <summary>{t("product.facts_open", { count: facts.length })}</summary>
          <SourcedList context={context} items={facts} notes={notes} />
        </details>
      ) : undefined}
      <NoteList context={context} notes={notes} />
    </>
  );
}
