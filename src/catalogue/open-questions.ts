import type { Product } from "./catalogue.ts";
import { parseDateRange } from "./day.ts";

/** What the catalogue does not know of a product; each is a key of `questions` in data/words. */
export type OpenQuestion =
  "certificate" | "stars" | "number" | "date" | "issuer" | "validity" | "producer" | "commune" | "district" | "sold";

/** The open questions of a product, the gravest first: nothing is guessed, so what is missing is said. */
export function openQuestions(product: Product): OpenQuestion[] {
  const { standing, origin, producer, soldAt, soldElsewhere } = product;
  const { current } = standing;
  const questions: OpenQuestion[] = [];
  if (!current) questions.push("certificate");
  else {
    const signed = parseDateRange(current.decision.date);
    if (current.stars === undefined) questions.push("stars");
    if (standing.state === "undated") questions.push("validity");
    if (current.decision.number === undefined) questions.push("number");
    if (signed?.from !== signed?.to) questions.push("date");
    if (current.decision.issuer === undefined) questions.push("issuer");
  }
  if (!producer) questions.push("producer");
  if (!origin.district) questions.push("district");
  else if (!origin.commune) questions.push("commune");
  if (product.class !== "alcohol" && soldAt.length + soldElsewhere.length === 0) questions.push("sold");
  return questions;
}
