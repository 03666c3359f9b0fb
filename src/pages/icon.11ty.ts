export const data = { permalink: "/icon.svg" };

/** The site's mark: a stepped diamond of the local weave, drawn for this project. */
export function render(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#24386b"/><path d="M16 3l4 4h3v3l6 6-6 6v3h-3l-4 4-4-4H9v-3l-6-6 6-6V7h3z" fill="#e0a526"/><path d="M16 10l2 2h2v2l2 2-2 2v2h-2l-2 2-2-2h-2v-2l-2-2 2-2v-2h2z" fill="#24386b"/></svg>\n`;
}
