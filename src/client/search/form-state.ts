import type { Filters } from "./cards.ts";

/** What the form asks for. */
export interface Asked {
  query: string;
  filters: Filters;
}

/** Reads the form: the words, and the filters that are set. */
export function askedIn(form: HTMLFormElement): Asked {
  const asked = new FormData(form);
  const filters: Filters = {};
  for (const [name, value] of asked) if (name !== "q" && value !== "") filters[name] = String(value);
  return { query: String(asked.get("q") ?? "").trim(), filters };
}

/** Fills the form from the address; true when the address asks for anything. */
export function fillFromAddress(form: HTMLFormElement): boolean {
  const asked = new URLSearchParams(location.search);
  for (const element of form.elements)
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement)
      element.value = asked.get(element.name) ?? "";
  return [...asked.keys()].some((key) => form.elements.namedItem(key));
}

/** Puts what is asked into the address, so that it can be sent on. */
export function remember({ query, filters }: Asked): void {
  const asked = new URLSearchParams({ ...(query === "" ? {} : { q: query }), ...filters });
  history.replaceState(undefined, "", asked.size === 0 ? location.pathname : `?${asked}`);
}
