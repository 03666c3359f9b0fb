import type { Span } from "../../catalogue/certificate-lifeline.ts";
import { Hatch, percent } from "./lifeline-marks.tsx";

/** The steps that led to a certificate, as small ticks; where only a span of days is known, hatched between two. */
export function LifelineSteps({ steps, words }: { steps: readonly Span[]; words: string }) {
  return (
    <div class="lifeline-lane">
      <p style={`--x:${steps[0]?.from ?? 0}`}>{words}</p>
      <svg>
        {steps.map((span) => (
          <>
            {span.from < span.to ? <Hatch span={span} /> : undefined}
            {[...new Set([span.from, span.to])].map((end) => (
              <svg x={percent(end)}>
                <path d="M0 2v10" />
              </svg>
            ))}
          </>
        ))}
      </svg>
    </div>
  );
}
