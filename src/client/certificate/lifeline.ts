import { fractionOf, type Axis } from "../../catalogue/certificate-lifeline.ts";
import { tellDay } from "../../catalogue/day-clause.ts";
import type { Day } from "../../catalogue/day.ts";
import type { Language } from "../../catalogue/records.ts";

/** Moves the mark of each lifeline to today, and says how long the certificate holds yet or no longer. */
export function moveLifelines(day: Day): void {
  const language = document.documentElement.lang as Language;
  for (const figure of document.querySelectorAll<HTMLElement>("[data-axis-from]")) {
    const { axisFrom: from = day, axisTo: to = day } = figure.dataset;
    const axis: Axis = { from, to };
    figure.style.setProperty("--today", String(fractionOf(axis, day)));
    const mark = figure.querySelector<HTMLElement>("[data-today]");
    if (mark) mark.textContent = (day < to ? mark.dataset["today"] : mark.dataset["beyond"]) ?? "";
    const said = figure.querySelector<HTMLElement>("[data-on]");
    if (said) {
      const { on = "", words, noTime, since, until } = said.dataset;
      said.textContent = tellDay(on, words === undefined ? undefined : { words, noTime, since, until }, day, language);
    }
  }
}
