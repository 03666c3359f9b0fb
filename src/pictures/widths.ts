/**
 * The one table of picture sizes: how wide each layout shows a picture (`sizes`) and the widths in pixels that it
 * needs. A phone with three pixels to a point gets two, which nobody tells apart.
 */
export const layouts = {
  card: { sizes: "(min-width: 46rem) 22rem, 7rem", widths: [320, 640] },
  page: { sizes: "(min-width: 64rem) 46rem, calc(100vw - 2rem)", widths: [640, 960] },
} as const;

export type Layout = keyof typeof layouts;

/** Every width that some layout needs, narrowest first. */
export const pictureWidths: readonly number[] = [
  ...new Set(Object.values(layouts).flatMap(({ widths }): readonly number[] => widths)),
].toSorted((a, b) => a - b);

/** A photo narrower than this cannot fill even a card. */
export const smallestWidth = Math.min(...pictureWidths);
/** A photo narrower than this looks soft on a page. */
export const wantedWidth = 800;
/** Nothing is drawn or kept wider than the widest layout. */
export const widestWidth = Math.max(...pictureWidths);
