import type { Span } from "../../catalogue/certificate-lifeline.ts";

/** A place on the axis for SVG: places are percentages and sizes pixels, so that no line is scaled. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}

/** Days that are sure; a thin one for days past the term. */
export function Bar({ span: { from, to }, thin = false }: { span: Span; thin?: boolean }) {
  return <rect x={percent(from)} width={percent(to - from)} y={thin ? 6 : 4.5} height={thin ? 2 : 5} />;
}

/** Days that are possible: hairlines, drawn as the dashes of one thick line. */
export function Hatch({ span: { from, to } }: { span: Span }) {
  return <line x1={percent(from)} x2={percent(to)} y1="7" y2="7" />;
}

/** The diamond of a decision; pulled apart into its halves by the days on which the decision may have been made. */
export function Diamond({ span: { from, to } }: { span: Span }) {
  if (from === to)
    return (
      <svg x={percent(from)}>
        <path d="M0 1 6 7 0 13-6 7z" />
      </svg>
    );
  return (
    <>
      <svg x={percent(from)}>
        <path d="M0 1-6 7 0 13" />
      </svg>
      <svg x={percent(to)}>
        <path d="M0 1 6 7 0 13" />
      </svg>
    </>
  );
}
