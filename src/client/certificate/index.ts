import { today } from "../today.ts";
import { moveLifelines } from "./lifeline.ts";

/**
 * Puts in place what each certificate is worth today: an element that tells a state carries, in `template`s, what it
 * will say from later days on.
 */
function tellTodaysStates(): void {
  const day = today();
  if (day === undefined) return;
  for (const element of document.querySelectorAll<HTMLElement>("[data-certificate-state]")) {
    const begun = [...element.querySelectorAll<HTMLTemplateElement>(":scope > template[data-from]")].filter(
      (template) => (template.dataset["from"] ?? "") <= day,
    );
    const current = begun.at(-1);
    if (!current) continue;
    const later = [...element.querySelectorAll<HTMLTemplateElement>(":scope > template[data-from]")].filter(
      (template) => !begun.includes(template),
    );
    element.replaceChildren(current.content.cloneNode(true), ...later);
    element.dataset["certificateState"] = current.dataset["state"] ?? "";
  }
  moveLifelines(day);
}

tellTodaysStates();
// A page that stays open over midnight, or comes back from the browser's cache, tells the new day's states.
addEventListener("pageshow", tellTodaysStates);
document.addEventListener("visibilitychange", tellTodaysStates);
