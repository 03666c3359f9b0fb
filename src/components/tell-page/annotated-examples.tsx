import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { markdown } from "../../markdown/markdown.ts";
import { SourceLink } from "../source-link/source-link.tsx";
import type { StoryExample } from "./story-examples.ts";

/** Sentences quoted from stories of the catalogue, each with its source and a note in the margin that says why it works. */
export function AnnotatedExamples({ context, examples }: { context: PageContext; examples: readonly StoryExample[] }) {
  const { t, language, href } = context;
  return (
    <>
      <p>{t("tell.examples.lead")}</p>
      {examples.map(({ product, passages }) => {
        const address = href(recordUrl("products", product.slug, language));
        return (
          <article class="tell-example">
            <h3>
              <a href={address}>{language === "vi" ? product.name : product.name_en}</a>
            </h3>
            {passages.map(({ title, text, chapter, source, note }) => (
              <div class="tell-passage">
                <figure>
                  <figcaption>
                    <a href={`${address}#${chapter}`}>{title}</a>
                  </figcaption>
                  {/* Markdown rendered without HTML, see src/markdown. */}
                  <blockquote class="told" dangerouslySetInnerHTML={{ __html: markdown.renderInline(text) }} />
                  <p class="quiet">
                    <SourceLink context={context} source={source} />
                  </p>
                </figure>
                <p class="tell-note">
                  <strong>{t("tell.examples.why")}</strong> {note}
                </p>
              </div>
            ))}
          </article>
        );
      })}
    </>
  );
}
