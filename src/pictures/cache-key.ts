import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { encoders, type Encoding } from "./encode.ts";

/** Raise it when the code of src/pictures makes other bytes of the same source. */
const revision = 1;

const require = createRequire(import.meta.url);
const versions = ["@11ty/eleventy-img", "sharp"].map(
  (name) => (require(`${name}/package.json`) as { version: string }).version,
);

/** Names what is encoded and how: the same key, the same bytes. `content` is the source itself or its own hash. */
export function cacheKey(content: string, encoding: Encoding): string {
  const recipe = JSON.stringify([revision, versions, encoders, encoding]);
  return createHash("sha256").update(`${recipe}\n${content}`).digest("hex").slice(0, 20);
}
