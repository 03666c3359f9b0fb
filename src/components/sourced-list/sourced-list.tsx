import type { Sourced } from "../../catalogue/catalogue.ts";
import type { PageContext } from "../../layouts/context.ts";
import { SourceKind } from "../source-kind/source-kind.tsx";
import { SourceLink } from "../source-link/source-link.tsx";
import type { SourceRecord } from "../../schema/reference.ts";

/** Sources of one page in the order in which they are first cited; a source keeps its number. */
export class SourceNotes {
  readonly sources: SourceRecord[] = [];

  /** The number of a source on this page, counted from 1. */
  numberOf(source: SourceRecord): number {
    if (!this.sources.includes(source)) this.sources.push(source);
    return this.sources.indexOf(source) + 1;
  }
}

interface ListProps {
  context: PageContext;
  items: readonly Sourced[];
  notes: SourceNotes;
}

/** Sourced statements, each with the number of its source; the notes stand at the end of the page. Nothing for none. */
export function SourcedList({ context, items, notes }: ListProps) {
  if (items.length === 0) return undefined;
  return (
    <ul class="sourced-list" lang="vi">
      {items.map(({ text, source, note }) => (
        <li>
          {text}
          <NoteNumber context={context} notes={notes} source={source} />
          {note === undefined ? undefined : <span class="quiet"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A small link to the numbered note of a source. */
export function NoteNumber({
  context,
  notes,
  source,
}: {
  context: PageContext;
  notes: SourceNotes;
  source: SourceRecord;
}) {
  const number = notes.numberOf(source);
  return (
    <sup>
      <a
        class="note-number"
        href={`#nguon-${number}`}
        aria-label={context.t("source.note_number", { number })}
        lang={context.language}
      >
        {number}
      </a>
    </sup>
  );
}

/** The numbered notes of a page: kind of source, publisher, title, date, link. Must be rendered after all citations. */
export function NoteList({ context, notes }: { context: PageContext; notes: SourceNotes }) {
  if (notes.sources.length === 0) return undefined;
  return (
    <section class="notes" aria-labelledby="nguon">
      <h2 id="nguon">{context.t("source.notes")}</h2>
      <ol>
        {notes.sources.map((source, index) => (
          <li id={`nguon-${index + 1}`}>
            <SourceLink context={context} source={source} full />
          </li>
        ))}
      </ol>
      <p class="quiet">
        {context.t("source.legend")}{" "}
        {[...new Set(notes.sources.map(({ kind }) => kind))].map((kind, index) => (
          <>
            {index > 0 ? "; " : ""}
            <SourceKind context={context} kind={kind} /> {context.t(`source.kind_long.${kind}`)}
          </>
        ))}
        .
      </p>
    </section>
  );
}
