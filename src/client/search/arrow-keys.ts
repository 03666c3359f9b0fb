/** Leads from the box to the results and through them with the arrow keys, past the filters between. */
export function followArrowKeys(root: HTMLElement, box: HTMLElement, list: HTMLElement): void {
  root.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const { target } = event;
    if (step === 0 || event.isComposing || !(target instanceof HTMLElement)) return;
    const stops = [box, ...list.querySelectorAll<HTMLElement>("a")];
    const at = stops.indexOf(target);
    const next = at < 0 || list.hidden ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
