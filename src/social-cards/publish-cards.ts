import { availableParallelism } from "node:os";
import path from "node:path";
import { encodeCard } from "../pictures/encode-card.ts";
import { inParallel } from "../pictures/in-parallel.ts";
import { pruneCache } from "../pictures/picture-cache.ts";
import { placeFiles } from "../pictures/place-files.ts";
import type { Folders } from "../pictures/publish-pictures.ts";
import { cardSvg, type CardParts } from "./drawing/card-svg.ts";
import { CannotBeSet } from "./drawing/cannot-be-set.ts";
import { sizes } from "./drawing/layout.ts";
import type { PublishedCards } from "./published-card.ts";
import { recipe } from "./recipe.ts";

const published = "/assets/cards/";

/**
 * Draws the cards that the cache lacks, and makes the site's folder of cards hold these and no others. Words that cannot be
 * set are told of, and their page is left to the card of the home page: no name stops the build.
 */
export async function publishCards(
  cards: ReadonlyMap<string, CardParts>,
  folders: Folders,
): Promise<{ cards: PublishedCards; drawn: number; left: string[] }> {
  const used = await recipe();
  const left: string[] = [];
  const tried = await inParallel([...cards], availableParallelism(), ([page, parts]) =>
    made(page, parts, used, folders.cacheDir).catch((error: unknown) => {
      if (!(error instanceof CannotBeSet)) throw error;
      left.push(error.message);
    }),
  );
  const all = tried.filter((card) => card !== undefined);
  await placeFiles(
    path.join(folders.outputDir, published),
    all.map(({ name, from }) => ({ name, from })),
  );
  const drawn = all.filter(({ fresh }) => fresh).length;
  if (drawn > 0) await pruneCache(folders.cacheDir, new Set(all.map(({ key }) => key)));
  return { cards: new Map(all.map(({ page, card }) => [page, card])), drawn, left };
}

async function made(page: string, parts: CardParts, used: string, cacheDir: string) {
  const { key, files, fresh } = await encodeCard(
    { content: contentOf(parts, used), draw: () => cardSvg(parts), width: sizes.width, format: "jpeg" },
    cacheDir,
  );
  const [file] = files;
  if (!file) throw new Error(`no card was made for ${page}`);
  const name = `${slugOf(page)}-${key.slice(0, 10)}.jpg`;
  const { width, height, bytes, path: from } = file;
  return {
    page,
    key,
    fresh,
    name,
    from,
    card: { address: published + name, words: parts.words, width, height, bytes },
  };
}

/** Everything that a card shows, as a text: a picture stands in it by its own name, which tells its content. */
function contentOf({ pictures, ...parts }: CardParts, used: string): string {
  return JSON.stringify([used, parts, pictures.map(({ content }) => content)]);
}

function slugOf(page: string): string {
  return page.split("/").findLast((part) => part !== "") ?? "trang-chu";
}
