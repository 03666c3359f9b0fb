import type { Product } from "../catalogue/catalogue.ts";
import { seeded } from "../illustration/seeded.ts";
import { nameParts } from "./drawing/name-parts.ts";

/** How many pictures hang side by side where there are as many kinds of products. */
const wall = 4;

/**
 * The slugs of the products whose pictures stand for a producer, a place or the whole: four of different kinds, or one; never one of
 * alcohol. Which ones is drawn by lot, so that none is put before the others; the same seed draws the same.
 */
export function picturedProducts(products: readonly Product[], seed: string): string[] {
  const random = seeded(`card ${seed}`);
  const drawn = products
    .filter((product) => product.class !== "alcohol")
    .map((product) => ({ product, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ product }) => product);
  const kinds = [...new Map(drawn.map((product) => [product.kind, product])).values()];
  return kinds.slice(0, kinds.length >= wall ? wall : 1).map(({ slug }) => slug);
}

/** Room for names of products on a card that is not theirs. */
const mostLetters = 100;

/** The names of products for a card that is not their own; none of those whose warning or notice would be missing. */
export function namedProducts(products: readonly Product[]): string | undefined {
  const shown = products.filter((product) => product.class === "none");
  const names = [...new Set(shown.map(({ name }) => nameParts(name).main))];
  if (names.length === 0) return undefined;
  const told = names.filter((_, index) => names.slice(0, index + 1).join(", ").length <= mostLetters);
  return told.length === names.length ? told.join(", ") : `${told.join(", ")}…`;
}
