import { followArrowKeys } from "./arrow-keys.ts";
import { cardsIn, fits } from "./cards.ts";
import { askedIn, fillFromAddress, remember } from "./form-state.ts";
import { findProducts, type Found, type SearchFiles } from "./found.ts";
import { loadNames } from "./load-names.ts";
import { markWords } from "./mark-words.ts";
import { statusOf, type SearchWords } from "./status.ts";

const panel = document.querySelector<HTMLElement>(".search-panel");
const whole = document.querySelector<HTMLElement>("[data-whole-list]");
if (panel && whole) start(panel, whole);

/**
 * Shows results while typing and filtering: names and stories answer the words, the cards of the page answer the
 * filters, since only they know what each certificate is worth today.
 */
function start(root: HTMLElement, wholeList: HTMLElement): void {
  const form = part(root, "form", HTMLFormElement);
  const box = part(root, "[name=q]", HTMLInputElement);
  const clear = part(root, ".search-clear", HTMLButtonElement);
  const status = part(root, ".search-status", HTMLElement);
  const list = part(root, ".search-results", HTMLElement);
  const words = JSON.parse(root.dataset["words"] ?? "{}") as SearchWords;
  const files = JSON.parse(root.dataset["files"] ?? "{}") as SearchFiles;
  /** Milliseconds without a key after which an answer is looked for. */
  const pause = 90;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  restore();
  followArrowKeys(root, box, list);
  box.addEventListener("focus", () => void loadNames(files.engine, files.names).catch(() => undefined));
  form.addEventListener("input", ({ target }) => (target === box ? soon() : void run()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run();
  });
  clear.addEventListener("click", () => {
    for (const element of form.elements)
      if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) element.value = "";
    void run();
    box.focus();
  });
  addEventListener("popstate", restore);

  function restore(): void {
    if (fillFromAddress(form)) void run();
    else show(undefined);
  }

  function soon(): void {
    root.ariaBusy = "true";
    clearTimeout(waiting);
    waiting = setTimeout(() => void run(), pause);
  }

  async function run(): Promise<void> {
    clearTimeout(waiting);
    const turn = (latest += 1);
    const asked = askedIn(form);
    const { query, filters } = asked;
    remember(asked);
    clear.hidden = query === "" && Object.keys(filters).length === 0;
    root.ariaBusy = "true";
    try {
      if (query === "") show(clear.hidden ? undefined : cardsIn(wholeList, undefined));
      else
        for await (const found of findProducts(files, query)) {
          if (turn !== latest) return;
          show(cardsIn(wholeList, found.slugs), found);
        }
    } catch {
      if (turn !== latest) return;
      show(undefined);
      status.textContent = words.failed;
    }
    if (turn === latest) root.ariaBusy = null;
  }

  function show(cards: HTMLElement[] | undefined, found?: Found): void {
    const { filters } = askedIn(form);
    const kept = (cards ?? []).filter((card) => fits(card, filters)).map((card) => card.cloneNode(true) as HTMLElement);
    list.hidden = kept.length === 0;
    wholeList.hidden = kept.length > 0;
    if (found) for (const card of kept) markWords(card, (text) => found.markedRanges(text, found.understood.words));
    list.replaceChildren(...kept);
    status.textContent = cards === undefined ? "" : statusOf(words, kept.length, found);
  }
}

function part<T extends Element>(root: Element, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search panel lacks ${selector}`);
  return found;
}
