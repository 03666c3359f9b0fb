/** Chosen filters by the name of their field. */
export type Filters = Record<string, string>;

/** The product cards of the whole list; with slugs, only those products and in that order. */
export function cardsIn(list: HTMLElement, slugs: readonly string[] | undefined): HTMLElement[] {
  const cards = [...list.querySelectorAll<HTMLElement>(".product-card")];
  if (!slugs) return cards;
  const bySlug = new Map(cards.map((card) => [card.dataset["slug"], card]));
  return slugs.map((slug) => bySlug.get(slug)).filter((card) => card !== undefined);
}

/** True when a card answers every filter; the state is the one that the card tells today. */
export function fits(card: HTMLElement, filters: Filters): boolean {
  return Object.entries(filters).every(([name, value]) =>
    name === "state"
      ? card.querySelector<HTMLElement>("[data-certificate-state]")?.dataset["certificateState"] === value
      : card.dataset[name] === value,
  );
}
