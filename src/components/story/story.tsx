import type { Product } from "../../catalogue/catalogue.ts";
import { recordUrl, storyUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { storyChapters } from "../../markdown/story-chapters.ts";
import { Prose } from "../prose/prose.tsx";
import type { SourceNotes } from "../sourced-list/sourced-list.tsx";

interface Props {
  context: PageContext;
  product: Product;
  notes: SourceNotes;
}

/** The story in its chapters, each claim with the numbers of its sources; nothing when it is not written yet. */
export function Story({ context, product, notes }: Props) {
  const { t, language, href, catalogue } = context;
  const story = product.story[language];
  if (!story)
    return language === "en" && product.story.vi !== "" ? (
      <OnlyInVietnamese context={context} product={product} />
    ) : undefined;
  return (
    <section class="story" aria-labelledby="cau-chuyen">
      <h2 id="cau-chuyen">{t("product.story")}</h2>
      <label class="story-switch">
        <input type="checkbox" /> {t("story.papers_only")}
      </label>
      {storyChapters(story, language).map(({ title, anchor, text }) => (
        <div class="chapter">
          {title === undefined ? undefined : <h3 {...(anchor === undefined ? {} : { id: anchor })}>{title}</h3>}
          <Prose context={context} text={text} notes={notes} />
          <p class="chapter-edit">
            <a href={editAddress(context, product)}>
              {t("story.edit")}
              {title === undefined ? undefined : <span class="visually-hidden">: {title}</span>}
            </a>
          </p>
        </div>
      ))}
    </section>
  );

  function editAddress({ language: spoken }: PageContext, { slug }: Product): string {
    const { repository } = catalogue.site;
    if (repository === "") return href(storyUrl(spoken));
    return `${repository}/edit/main/products/${slug}${spoken === "en" ? ".en" : ""}.md`;
  }
}

function OnlyInVietnamese({ context: { t, href }, product }: { context: PageContext; product: Product }) {
  return (
    <p class="quiet">
      <a href={href(`${recordUrl("products", product.slug, "vi")}#cau-chuyen`)} hreflang="vi">
        {t("story.only_vietnamese")}
      </a>
    </p>
  );
}
