/** The inks of the printed pictures: few, from the products themselves, each with its shade for the side away from the light. */
export const inks = {
  paper: "#f6ecd6",
  chalk: "#fffaf0",
  indigo: "#24386b",
  night: "#18213f",
  turmeric: "#d99a1e",
  turmericShade: "#a8700f",
  leaf: "#4c7f4a",
  leafShade: "#2f5a38",
  moss: "#8aa05a",
  persimmon: "#b8452b",
  persimmonShade: "#86301e",
  apricot: "#dd9558",
  apricotShade: "#b26c38",
  clay: "#9a6a48",
  clayShade: "#6d472f",
  straw: "#e2c583",
  strawShade: "#bd9a55",
  mist: "#c9d3dc",
  plum: "#6d3c57",
} as const;

/** A colour between two others; `share` of the second, from 0 to 1. Colours are `#rrggbb`. */
export function mixed(first: string, second: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const channel = (at: number) => Math.round(part(first, at) * (1 - share) + part(second, at) * share);
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, "0")).join("")}`;
}
