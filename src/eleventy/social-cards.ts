import path from "node:path";
import { cardPicture } from "../social-cards/card-picture.ts";
import { cardParts } from "../social-cards/card-parts.ts";
import { publishCards } from "../social-cards/publish-cards.ts";
import type { PublishedCards } from "../social-cards/published-card.ts";
import { socialCards as cardsOf } from "../social-cards/social-cards.ts";
import type { EleventyConfig } from "../types/eleventy.ts";
import { currentCatalogue } from "./catalogue.ts";
import { currentPictures } from "./pictures.ts";
import { settings } from "./settings.ts";

const cacheDir = path.join(import.meta.dirname, "../../.cache/cards");

/** Publishes the social cards and tells pages of them as the global `socialCards`. */
export function socialCards(config: EleventyConfig): void {
  let latest: Promise<PublishedCards> | undefined;
  const current = () => (latest ??= publish());
  config.on("eleventy.before", async () => {
    latest = publish();
    await latest;
  });
  config.addGlobalData("socialCards", current);
}

async function publish(): Promise<PublishedCards> {
  const catalogue = await currentCatalogue();
  const pictures = await currentPictures();
  const start = performance.now();
  const pictureOf = (slug: string) => {
    const [first] = pictures.get(slug) ?? [];
    return first && cardPicture(first, settings.outputDir);
  };
  const parts = new Map(cardsOf(catalogue).map((card) => [card.page, cardParts(card, catalogue, pictureOf)]));
  const { cards, drawn, left } = await publishCards(parts, { cacheDir, outputDir: settings.outputDir });
  for (const reason of left) console.warn(`Trang dùng thẻ chung / the page shares the home page's card: ${reason}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (drawn > 0) console.log(`Thẻ chia sẻ mới / social cards drawn: ${drawn}, ${seconds} s`);
  return cards;
}
