import type { Certificate } from "../../catalogue/catalogue.ts";
import { dateInWords, dayInWords, lastDayInWords } from "../../catalogue/day-words.ts";
import type { DateRange } from "../../catalogue/day.ts";
import { sectionUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { SourceLink } from "../source-link/source-link.tsx";
import { FactsTable, type FactRow } from "../facts-table/facts-table.tsx";

interface Props {
  context: PageContext;
  certificate: Certificate;
  lastGoodDay?: DateRange | undefined;
}

/** Decision, issuer, term, rule, source and last check of one certificate; what is not known is said. */
export function CertificateFacts({ context, certificate, lastGoodDay }: Props) {
  const { t, language, href } = context;
  const { decision, regulation, regulationComputed, source, also, note, checked_on } = certificate;
  const rows: FactRow[] = [
    [
      t("certificate.decision"),
      decision.number ? t("certificate.decision_value", { number: decision.number }) : t("certificate.no_number"),
    ],
    [t("certificate.signed"), dateInWords(decision.date, language, t)],
    [t("certificate.issuer"), decision.issuer ?? t("site.unknown")],
    [t("certificate.term"), termInWords(context, certificate, lastGoodDay)],
    [
      t("certificate.regulation"),
      regulation ? (
        <>
          <a href={href(`${sectionUrl("stars", language)}#${regulation.id}`)}>{regulation.number}</a>
          {regulationComputed ? ` (${t("certificate.regulation_computed")})` : undefined}
        </>
      ) : (
        t("certificate.regulation_unknown")
      ),
    ],
    [
      t("site.source"),
      <>
        <SourceLink context={context} source={source} />
        {also.map((other) => (
          <>
            ; <SourceLink context={context} source={other} />
          </>
        ))}
      </>,
    ],
    [t("certificate.checked"), dayInWords(checked_on, language)],
  ];
  return (
    <>
      <FactsTable rows={rows} />
      {note === undefined ? undefined : (
        <p class="certificate-note" lang="vi">
          {note}
        </p>
      )}
    </>
  );
}

/** The term of a certificate: as its paper writes it, or as counted from the day of signing. */
export function termInWords(
  { t, language }: PageContext,
  certificate: Certificate,
  lastGoodDay: DateRange | undefined,
): string {
  if (!lastGoodDay) return t("site.unknown");
  const end = lastDayInWords(lastGoodDay, language, t);
  if (certificate.valid_to !== undefined) return t("certificate.term_written", { end });
  if (certificate.valid_from !== undefined)
    return t("certificate.term_from", { from: dayInWords(certificate.valid_from, language), end });
  return t(lastGoodDay.from === lastGoodDay.to ? "certificate.term_computed" : "certificate.term_computed_span", {
    end,
  });
}
