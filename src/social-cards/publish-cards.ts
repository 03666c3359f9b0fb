import { availableParallelism } from "node:os";
import path from "node:path";
import { encodeCard } from "../pictures/encode-card.ts";
import { inParallel } from "../pictures/in-parallel.ts";
import { pruneCache } from "../pictures/picture-cache.ts";
import { placeFiles } from "../pictures/place-files.ts";
import type { Folders } from "../pictures/publish-pictures.ts";
import { cardSvg, type CardParts } from "./drawing/card-svg.ts";
import { sizes } from "./drawing/layout.ts";
import type { PublishedCards } from "./published-card.ts";
import { recipe } from "./recipe.ts";

const published = "/assets/cards/";

/** Draws the cards that the cache lacks, and makes the site's folder of cards hold these and no others. */
export async function publishCards(
  cards: ReadonlyMap<string, CardParts>,
  { cacheDir, outputDir }: Folders,
): Promise<{ cards: PublishedCards; drawn: number }> {
  const used = await recipe();
  const made = await inParallel([...cards], availableParallelism(), async ([page, parts]) => {
    const { key, files, fresh } = await encodeCard(
      { content: contentOf(parts, used), draw: () => cardSvg(parts), width: sizes.width, format: "jpeg" },
      cacheDir,
    );
    const [file] = files;
    if (!file) throw new Error(`no card was made for ${page}`);
    return { page, parts, key, fresh, file, name: `${slugOf(page)}-${key.slice(0, 10)}.jpg` };
  });
  await placeFiles(
    path.join(outputDir, published),
    made.map(({ name, file }) => ({ name, from: file.path })),
  );
  const drawn = made.filter(({ fresh }) => fresh).length;
  if (drawn > 0) await pruneCache(cacheDir, new Set(made.map(({ key }) => key)));
  return {
    cards: new Map(
      made.map(({ page, parts: { words }, file: { width, height, bytes }, name }) => [
        page,
        { address: published + name, words, width, height, bytes },
      ]),
    ),
    drawn,
  };
}

/** Everything that a card shows, as a text: a picture stands in it by its own name, which tells its content. */
function contentOf({ pictures, ...parts }: CardParts, used: string): string {
  return JSON.stringify([used, parts, pictures.map(({ content }) => content)]);
}

function slugOf(page: string): string {
  return page.split("/").findLast((part) => part !== "") ?? "trang-chu";
}
