/** The inks of a card's words, as src/styles/tokens.css has them for a light page. */
export const palette = {
  paper: "#fbf7ee",
  ink: "#1c2340",
  quiet: "#54587a",
  indigo: "#24386b",
  turmeric: "#c98a10",
  persimmon: "#b2432b",
  warningGround: "#7d2a17",
  warningInk: "#fffdf8",
  noteGround: "#efe9dc",
} as const;
