import { parseDateRange } from "../../catalogue/day.ts";
import { dayInWords } from "../../catalogue/day-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import type { SourceRecord } from "../../schema/reference.ts";
import { SourceKind } from "../source-kind/source-kind.tsx";

interface Props {
  context: PageContext;
  source: SourceRecord;
  /** With title and date, as in a list of notes; else only the publisher, as in a table. */
  full?: boolean;
}

/** A source: its kind as a small mark, publisher, title, date and link, as far as they are known. */
export function SourceLink({ context, source, full = false }: Props) {
  const { t } = context;
  const name = full && source.title !== undefined ? `${source.publisher}: “${source.title}”` : source.publisher;
  return (
    <span class="source-link" lang="vi">
      <SourceKind context={context} kind={source.kind} />{" "}
      {source.url === undefined ? name : <a href={source.url}>{name}</a>}
      {full ? <span lang={context.language}>, {publishedInWords(context, source)}</span> : undefined}
      {full && source.address_withheld ? <span lang={context.language}> ({t("source.withheld")})</span> : undefined}
    </span>
  );
}

function publishedInWords({ t, language }: PageContext, { published }: SourceRecord): string {
  if (published === undefined) return t("source.undated");
  const range = parseDateRange(published);
  return range && range.from === range.to
    ? dayInWords(range.from, language)
    : published.split("-").toReversed().join("/");
}
