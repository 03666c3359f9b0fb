import { markIcon } from "../illustration/mark.ts";

export const data = { permalink: "/icon.svg" };

/** The icon of the site for browsers that take SVG. */
export function render(): string {
  return markIcon(2, 4);
}
