import type { LoadedNames } from "./load-names.ts";

/** Marks parts of an element's texts: name, kind, place and maker of a card. */
export function markWords(
  card: HTMLElement,
  rangesOf: (text: string) => ReturnType<LoadedNames["markedRanges"]>,
): void {
  for (const element of card.querySelectorAll(":is(h2, h3) a, .product-card-meta")) {
    const text = element.textContent;
    const parts: (string | Node)[] = [];
    let done = 0;
    for (const [start, end] of rangesOf(text)) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      parts.push(text.slice(done, start), mark);
      done = end;
    }
    if (done > 0) element.replaceChildren(...parts, text.slice(done));
  }
}
