import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Font } from "satori";

const require = createRequire(import.meta.url);

/** The letters that @fontsource keeps in files of their own: a name is looked for in each in turn. */
const alphabets = ["latin", "vietnamese", "latin-ext"] as const;
const families = { serif: "source-serif-4", sans: "be-vietnam-pro" } as const;
export const weights = [400, 600] as const;

/** The font-family of words in serif or sans. */
export const serif = familyOf("serif");
export const sans = familyOf("sans");

function familyOf(name: keyof typeof families): string {
  return alphabets.map((alphabet) => `${name}-${alphabet}`).join(", ");
}

let loaded: Promise<Font[]> | undefined;

/** Every font that cards are set in, read once. */
export function fonts(): Promise<Font[]> {
  return (loaded ??= Promise.all(
    Object.entries(families).flatMap(([name, font]) =>
      alphabets.flatMap((alphabet) =>
        weights.map(async (weight) => ({
          name: `${name}-${alphabet}`,
          weight,
          data: await readFile(require.resolve(`@fontsource/${font}/files/${font}-${alphabet}-${weight}-normal.woff`)),
        })),
      ),
    ),
  ));
}
