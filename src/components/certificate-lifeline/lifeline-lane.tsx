import type { Certificate } from "../../catalogue/catalogue.ts";
import type { Lane } from "../../catalogue/certificate-lifeline.ts";
import { decisionInWords, endInWords } from "../../catalogue/lifeline-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import { Bar, Diamond, Hatch, percent } from "./lifeline-marks.tsx";

interface Props {
  context: PageContext;
  lane: Lane<Certificate>;
  /** True for the certificate that decides: only its end is written out. */
  decides?: boolean;
  /** Where the time without a certificate begins. */
  gapFrom?: number | undefined;
}

/** One certificate: its stars and the day of its decision, the bar of its term, and how it ended. */
export function LifelineLane({ context: { t, language }, lane, decides = false, gapFrom }: Props) {
  const { certificate, state, holds, decided, sure, possible, extended, withdrawn, end } = lane;
  const { stars } = certificate;
  return (
    <div class={holds ? "lifeline-lane lifeline-holds" : "lifeline-lane"}>
      <p style={`--x:${decided.from}`}>
        <b>{stars === undefined ? t("state.rank_unknown") : (holds ? "★" : "☆").repeat(stars)}</b>{" "}
        {decisionInWords(certificate, language, t)}
      </p>
      {gapFrom === undefined ? undefined : <i style={`--from:${gapFrom}`} />}
      <svg>
        {possible.map((span) => (
          <Hatch span={span} />
        ))}
        {sure ? <Bar span={sure} /> : undefined}
        {extended ? <Bar span={extended} thin /> : undefined}
        <Diamond span={decided} />
        {withdrawn === undefined ? undefined : (
          <svg x={percent(withdrawn)}>
            <path d="M-5 2l10 10m0-10-10 10" />
          </svg>
        )}
      </svg>
      {decides ? <p style={`--x:${end}`}>{endInWords(certificate, state, language, t)}</p> : undefined}
    </div>
  );
}
