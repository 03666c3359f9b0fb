import type { Product } from "../../catalogue/catalogue.ts";
import { relatedProducts } from "../../catalogue/related-products.ts";
import { storyUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { CertificateBadge } from "../certificate-badge/certificate-badge.tsx";
import { CertificateHistory } from "../certificate-history/certificate-history.tsx";
import { CertificatePanel } from "../certificate-panel/certificate-panel.tsx";
import { CorrectionNote } from "../correction-note/correction-note.tsx";
import { Notice } from "../notice/notice.tsx";
import { Picture } from "../picture/picture.tsx";
import { Origin } from "../origin/origin.tsx";
import { kindOf, ProductList } from "../product-list/product-list.tsx";
import { ProductFacts } from "../product-facts/product-facts.tsx";
import { ProductTable } from "../product-table/product-table.tsx";
import { OpenQuestions } from "../open-questions/open-questions.tsx";
import { Story } from "../story/story.tsx";
import { NoteList, SourceNotes } from "../sourced-list/sourced-list.tsx";
import { WhereToBuy } from "../where-to-buy/where-to-buy.tsx";

/** Everything the catalogue knows of one product, the certificate first. */
export function ProductPage({ context, product }: { context: PageContext; product: Product }) {
  const { t, language } = context;
  const notes = new SourceNotes();
  const related = relatedProducts(product);
  return (
    <article class="product-page">
      <header>
        <p class="eyebrow">{[kindOf(product, context), product.sector[language]].join(" · ")}</p>
        <h1 lang="vi">{product.name}</h1>
        {language === "en" ? <p class="subtitle">{product.name_en}</p> : undefined}
        <CertificateBadge context={context} product={product} />
        {product.summary && language === "vi" ? <p class="lead">{product.summary}</p> : undefined}
        {product.summaryEn && language === "en" ? <p class="lead">{product.summaryEn}</p> : undefined}
        <Notice context={context} product={product} />
      </header>
      <Picture context={context} of={product} layout="page" first />
      <CertificatePanel context={context} product={product} />
      <section aria-labelledby="noi-lam-ra">
        <h2 id="noi-lam-ra">{t("product.origin")}</h2>
        <Origin context={context} place={product.origin} />
      </section>
      <Story context={context} product={product} notes={notes} />
      <section aria-labelledby="thong-tin">
        <h2 id="thong-tin">{t("product.details")}</h2>
        <ProductTable context={context} product={product} notes={notes} />
      </section>
      <ProductFacts context={context} product={product} notes={notes} />
      <WhereToBuy context={context} product={product} notes={notes} />
      <CertificateHistory context={context} product={product} />
      <OpenQuestions context={context} product={product} notes={notes} />
      <NoteList context={context} notes={notes} />
      <aside class="aside-note">
        <p>
          <strong>{t("product.invite_title")}</strong> {t("product.invite")}{" "}
          <a href={context.href(storyUrl(language))}>{t("tell.title")}</a>
        </p>
        <CorrectionNote context={context} />
      </aside>
      {related.length > 0 ? (
        <section aria-labelledby="xem-them">
          <h2 id="xem-them">{t("product.related")}</h2>
          <ProductList context={context} products={related} />
        </section>
      ) : undefined}
    </article>
  );
}
