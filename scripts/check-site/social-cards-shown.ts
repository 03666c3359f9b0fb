import type { Check } from "./check.ts";
import { jpegSize } from "./site/jpeg-size.ts";
import type { Page } from "./site/page.ts";
import { targetOf } from "./site/target.ts";

/** Every page that may be shared has one card, a JPEG of the size that chats and networks show, and says what it shows. */
export const socialCardsShown: Check = {
  name: "social-cards-shown",
  run(site, report) {
    for (const page of site.pages.filter(({ indexable }) => indexable)) {
      const [address, ...others] = contents(page, "og:image");
      if (address === undefined || others.length > 0) {
        report(page.file, `${others.length + (address === undefined ? 0 : 1)} × og:image`, "give Head the page's card");
        continue;
      }
      const target = targetOf(site, page.file, address);
      const file = target.kind === "here" ? target.file : undefined;
      const size = file === undefined ? undefined : jpegSize(site.bytes(file));
      if (size?.width !== wanted.width || size.height !== wanted.height)
        report(page.file, `og:image ${address} is no JPEG of 1200 × 630`, "draw it with src/social-cards");
      for (const [property, value] of Object.entries(expected))
        if (contents(page, property)[0] !== value)
          report(page.file, `${property} is not ${value}`, "see CardTags in Head");
      if ((contents(page, "og:image:alt")[0] ?? "").trim() === "")
        report(page.file, "og:image has no og:image:alt", "tell what the card says");
    }
  },
};

const wanted = { width: 1200, height: 630 };
const expected = {
  "og:image:type": "image/jpeg",
  "og:image:width": String(wanted.width),
  "og:image:height": String(wanted.height),
  "twitter:card": "summary_large_image",
};

function contents({ elements }: Page, property: string): string[] {
  return elements.flatMap(({ name, attributes }) =>
    name === "meta" && (attributes.get("property") ?? attributes.get("name")) === property
      ? [attributes.get("content") ?? ""]
      : [],
  );
}
