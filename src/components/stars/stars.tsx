import type { PageContext } from "../../layouts/context.ts";

interface Props {
  context: PageContext;
  stars: number;
  /** Only for a certificate that holds; otherwise the stars are outlines. */
  filled: boolean;
}

/** Three to five stars as text and CSS; the official mark is not reproduced. */
export function Stars({ context: { t }, stars, filled }: Props) {
  return (
    <span
      class={filled ? "stars" : "stars stars-lapsed"}
      role="img"
      aria-label={t(filled ? "state.stars_label" : "state.stars_lapsed_label", { stars })}
    >
      {(filled ? "★" : "☆").repeat(stars)}
    </span>
  );
}
