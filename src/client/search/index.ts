import { fold } from "../../catalogue/fold.ts";
import { cardsIn, fits, type Filters } from "./cards.ts";
import { loadPagefind } from "./pagefind.ts";

/** The few words of the interface that the script needs; they come with the page. */
interface SearchWords {
  found: string;
  foundOne: string;
  nothing: string;
  loading: string;
  failed: string;
}

const panel = document.querySelector<HTMLElement>(".search-panel");
const whole = document.querySelector<HTMLElement>("[data-whole-list]");
if (panel && whole) start(panel, whole);

/**
 * Shows results while typing and filtering: Pagefind answers the words, the cards of the page answer the filters, since
 * only they know what each certificate is worth today. The query stands in the address, so that it can be sent on.
 */
function start(root: HTMLElement, wholeList: HTMLElement): void {
  const form = part(root, "form", HTMLFormElement);
  const status = part(root, ".search-status", HTMLElement);
  const list = part(root, ".search-results", HTMLElement);
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
    const filters: Filters = {};
    for (const [name, value] of asked) if (name !== "q" && value !== "") filters[name] = String(value);
    remember(query, filters);
    if (query === "" && Object.keys(filters).length === 0) return show(undefined);
    try {
      const found = query === "" ? undefined : await slugsFor(query);
      if (turn === latest) show(cardsIn(wholeList, found).filter((card) => fits(card, filters)));
    } catch {
      if (turn !== latest) return;
      show(undefined);
      status.textContent = words.failed;
    }
  }

  /** The products that Pagefind finds for the words, best first. */
  async function slugsFor(query: string): Promise<string[]> {
    status.textContent = words.loading;
    const pagefind = await loadPagefind(root.dataset["pagefind"] ?? "");
    const { results } = await pagefind.search(fold(query));
    const records = await Promise.all(results.map((result) => result.data()));
    return records.map(({ meta }) => meta["slug"] ?? "");
  }

  function show(cards: HTMLElement[] | undefined): void {
    const some = cards !== undefined && cards.length > 0;
    list.hidden = !some;
    wholeList.hidden = some;
    list.replaceChildren(...(cards ?? []).map((card) => card.cloneNode(true)));
    if (cards === undefined) status.textContent = "";
    else if (cards.length === 0) status.textContent = words.nothing;
    else
      status.textContent = cards.length === 1 ? words.foundOne : words.found.replace("{count}", String(cards.length));
  }
}

function remember(query: string, filters: Filters): void {
  const asked = new URLSearchParams({ ...(query === "" ? {} : { q: query }), ...filters });
  history.replaceState(undefined, "", asked.size === 0 ? location.pathname : `?${asked}`);
}

function part<T extends Element>(root: Element, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search panel lacks ${selector}`);
  return found;
}
