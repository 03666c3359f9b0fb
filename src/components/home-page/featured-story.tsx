import type { Product } from "../../catalogue/catalogue.ts";
import { placeShort } from "../../catalogue/place-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { plainText } from "../../markdown/plain-text.ts";
import { storyChapters } from "../../markdown/story-chapters.ts";
import { Picture } from "../picture/picture.tsx";
import { CertificateBadge } from "../certificate-badge/certificate-badge.tsx";

/** The opening of one product's story, in the page's language; nothing when there is no story to open. */
export function FeaturedStory({ context, product }: { context: PageContext; product: Product }) {
  const { t, language, href } = context;
  const story = product.story[language];
  const [first] = story ? storyChapters(story, language) : [];
  if (!first) return undefined;
  const address = href(recordUrl("products", product.slug, language));
  return (
    <article class="featured-story" aria-labelledby="chuyen-ke">
      <Picture context={context} of={product} layout="page" first />
      <div class="featured-words">
        <p class="eyebrow">{t("home.story_title")}</p>
        <h2 id="chuyen-ke">
          <a href={address} lang="vi">
            {product.name}
          </a>
        </h2>
        <p class="quiet">
          {[placeShort(product.origin), product.producer?.name].filter((part) => part !== undefined).join(" · ")}
        </p>
        <p class="featured-text told">{plainText(first.text)}</p>
        <p>
          <a href={`${address}#cau-chuyen`}>
            {t("home.story_more")}
            <span class="visually-hidden">: {product.name}</span>
          </a>
        </p>
        <CertificateBadge context={context} product={product} />
      </div>
    </article>
  );
}
