import { fold } from "../../src/catalogue/fold.ts";

/** The name in an address made from a product's name: no marks, đ as d, words joined by hyphens, at most 80 characters. */
export function slugFromName(name: string): string {
  const words = fold(name).match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 80).replace(/-$/, "");
}
