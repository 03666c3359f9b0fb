import { dayInWords } from "../../catalogue/day-words.ts";
import type { Language } from "../../catalogue/records.ts";
import { answerTo, type AnswerWords } from "../../look-up/answer.ts";
import { findEntries } from "../../look-up/find-entries.ts";
import { parseQuery } from "../../look-up/query.ts";
import { today } from "../today.ts";
import { toldEntries } from "./told-entries.ts";

const panel = document.querySelector<HTMLElement>(".look-up");
const wholeRegister = document.querySelector<HTMLElement>("[data-register]");
if (panel && wholeRegister) start(panel, wholeRegister);

/** Milliseconds without a key after which an answer is told: nobody wants to hear one for each letter. */
const pause = 250;

/** Answers what is asked from the register on the page; the query stands in the address, so that it can be sent on. */
function start(root: HTMLElement, register: HTMLElement): void {
  const form = part(root, "form", HTMLFormElement);
  const box = part(root, "input", HTMLInputElement);
  const pack = part(root, "select", HTMLSelectElement);
  const told = part(root, ".look-up-told", HTMLElement);
  const ways = part(root, ".look-up-ways", HTMLElement);
  const productSearch = part(root, "[data-search]", HTMLAnchorElement);
  const products = productSearch.pathname;
  const language = document.documentElement.lang as Language;
  const texts = JSON.parse(root.dataset["words"] ?? "{}") as Record<string, string>;
  const words: AnswerWords = (key, values = {}) =>
    (texts[key] ?? "").replace(/\{([a-z]+)\}/g, (_, name: string) => String(values[name] ?? ""));
  let waiting: ReturnType<typeof setTimeout> | undefined;

  restore();
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(answer, pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer();
    // So that a phone puts its keyboard away and the answer is in view.
    if (told.childElementCount > 0) told.focus();
  });
  register.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const row = link && document.getElementById(link.hash.slice(1));
    if (!link || !row?.hidden) return;
    // It leads to an entry that the answer leaves out: all entries on its product are shown instead.
    box.value = link.closest("tr")?.querySelector(".register-product a")?.textContent ?? "";
    pack.value = "";
    answer();
  });
  addEventListener("popstate", restore);
  // After the certificates have told the new day's states.
  addEventListener("pageshow", tell);
  document.addEventListener("visibilitychange", tell);

  function restore(): void {
    const asked = new URLSearchParams(location.search);
    box.value = asked.get("q") ?? "";
    pack.value = asked.get("sao") ?? "";
    if (pack.selectedIndex < 0) pack.value = "";
    tell();
    root.toggleAttribute("data-arrived", "tone" in root.dataset);
  }

  function answer(): void {
    clearTimeout(waiting);
    const text = box.value.trim();
    const asked = new URLSearchParams({
      ...(text === "" ? {} : { q: text }),
      ...(pack.value === "" ? {} : { sao: pack.value }),
    });
    history.replaceState(undefined, "", asked.size === 0 ? location.pathname : `?${asked}`);
    tell();
  }

  function tell(): void {
    const text = box.value.trim().replace(/\s+/g, " ");
    const query = parseQuery(text);
    if (pack.value !== "") query.stars = Number(pack.value);
    const entries = toldEntries(register);
    const finding = findEntries(query, entries);
    const clock = today();
    const day = clock === undefined ? (root.dataset["day"] ?? "") : dayInWords(clock, language);
    const found = answerTo(finding, { text, stars: query.stars, day }, words, language);

    const shown = new Set(finding.entries);
    for (const entry of entries) entry.row.hidden = !shown.has(entry);
    for (const section of register.querySelectorAll("section"))
      section.hidden = section.querySelector("tbody tr:not([hidden])") === null;
    register.toggleAttribute("data-filtered", found !== undefined);
    if (found) root.dataset["tone"] = found.tone;
    else delete root.dataset["tone"];
    ways.hidden = found === undefined;
    productSearch.hidden = query.words.length === 0;
    productSearch.href = `${products}?${new URLSearchParams({ q: query.words.join(" ") })}`;
    const sentences = found?.sentences ?? [];
    // The same answer is not told twice.
    if (sentences.join("\n") === [...told.children].map(({ textContent }) => textContent).join("\n")) return;
    told.replaceChildren(...sentences.map(paragraph));
  }
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

function part<T extends Element>(root: Element, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the look-up lacks ${selector}`);
  return found;
}
