import type { Product } from "../../catalogue/catalogue.ts";
import type { PageContext } from "../../layouts/context.ts";
import type { SourceRecord } from "../../schema/reference.ts";
import { storyClaim, type ClaimPlace, type StoryClaim } from "./story-claim.ts";

/** What is shown of two stories of different kinds. The words hold only the notes, under `tell.examples.<key>_<n>`. */
const chosen: readonly { key: string; slug: string; places: readonly ClaimPlace[] }[] = [
  {
    key: "rice",
    slug: "gao-nep-tai-yen-duong",
    places: [
      { chapter: "goc-tich", source: "bkgov-neptai" },
      { chapter: "nguoi-lam", source: "hnd-fff" },
      { chapter: "thuong-thuc", source: "bkgov-neptai" },
    ],
  },
  {
    key: "pillow",
    slug: "goi-tho-cam-duoc-lieu-thien-an",
    places: [
      { chapter: "goc-tich", source: "dtmn-thienan" },
      { chapter: "tay-nghe", source: "c-mttqdn-thienan" },
      { chapter: "thuong-thuc", source: "c-mttqdn-thienan" },
    ],
  },
];

export interface StoryExample {
  product: Product;
  passages: (StoryClaim & { chapter: string; source: SourceRecord; note: string })[];
}

/** The examples whose product and chapters this content folder has, in the page's language; maybe none. */
export function storyExamples({ catalogue, language, t }: PageContext): StoryExample[] {
  return chosen.flatMap(({ key, slug, places }) => {
    const product = catalogue.products.find((one) => one.slug === slug);
    const story = product?.story[language];
    if (!product || !story) return [];
    const passages = places.flatMap((place, index) => {
      const claim = storyClaim(story, language, place);
      if (!claim) return [];
      const source = catalogue.sourceById(place.source);
      return [{ ...claim, chapter: place.chapter, source, note: t(`tell.examples.${key}_${index + 1}`) }];
    });
    return passages.length > 0 ? [{ product, passages }] : [];
  });
}
