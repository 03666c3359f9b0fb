import { fold } from "../../catalogue/fold.ts";
import { today } from "../today.ts";
import { loadPagefind, type PagefindResult } from "./pagefind.ts";
import { resultItem, type SearchWords } from "./result-item.ts";

const filterNames = ["sector", "place", "stars", "state"] as const;
/** More than anyone reads; the full list stands below. */
const mostResults = 60;

const panel = document.querySelector<HTMLElement>(".search-panel");
if (panel) start(panel);

/** Shows results while typing and filtering; the query stands in the address, so that it can be sent to a friend. */
function start(root: HTMLElement): void {
  const form = part(root, "form", HTMLFormElement);
  const status = part(root, ".search-status", HTMLElement);
  const list = part(root, ".search-results", HTMLElement);
  const whole = document.querySelector<HTMLElement>("[data-whole-list]");
  const words = JSON.parse(root.dataset["words"] ?? "{}") as SearchWords;
  let latest = 0;

  restore();
  form.addEventListener("input", () => void run());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run();
  });
  addEventListener("popstate", restore);

  function restore(): void {
    const asked = new URLSearchParams(location.search);
    for (const element of form.elements)
      if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement)
        element.value = asked.get(element.name) ?? "";
    if ([...asked.keys()].some((key) => form.elements.namedItem(key))) void run();
    else show(undefined);
  }

  async function run(): Promise<void> {
    const turn = (latest += 1);
    const asked = new FormData(form);
    const query = String(asked.get("q") ?? "").trim();
    const filters = Object.fromEntries(
      filterNames.map((name) => [name, String(asked.get(name) ?? "")]).filter(([, value]) => value !== ""),
    );
    remember(query, filters);
    if (query === "" && Object.keys(filters).length === 0) return show(undefined);
    status.textContent = words.loading;
    try {
      const pagefind = await loadPagefind(root.dataset["pagefind"] ?? "");
      const found = await pagefind.search(query === "" ? null : fold(query), { filters });
      const results = await Promise.all(found.results.slice(0, mostResults).map((result) => result.data()));
      if (turn === latest) show(results, found.results.length);
    } catch {
      if (turn === latest) {
        show(undefined);
        status.textContent = words.failed;
      }
    }
  }

  function show(results: PagefindResult[] | undefined, count = 0): void {
    list.hidden = results === undefined || results.length === 0;
    if (whole) whole.hidden = results !== undefined && results.length > 0;
    list.replaceChildren(...(results ?? []).map((result) => resultItem(result, words, today())));
    if (results === undefined) status.textContent = "";
    else if (count === 0) status.textContent = words.nothing;
    else status.textContent = count === 1 ? words.foundOne : words.found.replace("{count}", String(count));
  }
}

function remember(query: string, filters: Record<string, string>): void {
  const asked = new URLSearchParams({ ...(query === "" ? {} : { q: query }), ...filters });
  history.replaceState(undefined, "", asked.size === 0 ? location.pathname : `?${asked}`);
}

function part<T extends Element>(root: Element, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search panel lacks ${selector}`);
  return found;
}
