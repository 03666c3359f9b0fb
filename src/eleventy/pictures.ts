import path from "node:path";
import { photoBytes } from "../catalogue/read-photo.ts";
import { illustration } from "../illustration/index.ts";
import { productSources } from "../pictures/product-sources.ts";
import { sceneSources } from "../pictures/scene-sources.ts";
import { publishPictures, type Pictures } from "../pictures/publish-pictures.ts";
import type { EleventyConfig } from "../types/eleventy.ts";
import { currentCatalogue } from "./catalogue.ts";
import { settings } from "./settings.ts";

const cacheDir = path.join(import.meta.dirname, "../../.cache/pictures");

let latest: Promise<Pictures> | undefined;

/** The pictures of the running build. */
export function currentPictures(): Promise<Pictures> {
  return (latest ??= publish());
}

/** Publishes the pictures of products, districts and resources and tells pages of them as the global `pictures`. */
export function pictures(config: EleventyConfig): void {
  config.on("eleventy.before", async () => {
    latest = publish();
    await latest;
  });
  config.addGlobalData("pictures", currentPictures);
}

async function publish(): Promise<Pictures> {
  const catalogue = await currentCatalogue();
  const start = performance.now();
  const read = (file: string) => photoBytes(settings.contentDir, file);
  const sources = [
    ...catalogue.products.flatMap((product) => productSources(product, { draw: illustration, read })),
    ...sceneSources(catalogue),
  ];
  const { pictures: made, encoded } = await publishPictures(
    sources,
    { cacheDir, outputDir: settings.outputDir },
    once(tellOfWait),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (encoded > 0) console.log(`Hình mới / pictures encoded: ${encoded}, ${seconds} s`);
  return made;
}

/** A hundred pictures take a minute, once; whoever waits should know. */
function tellOfWait(): void {
  console.log("Đang nén hình mới, lần sau sẽ nhanh. / Encoding new pictures; next time they are there.");
}

function once(task: () => void): () => void {
  let left: (() => void) | undefined = task;
  return () => {
    left?.();
    left = undefined;
  };
}
