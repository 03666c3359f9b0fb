import type { PageContext } from "../../layouts/context.ts";
import { NoteNumber, type SourceNotes } from "../sourced-list/sourced-list.tsx";

/** What a chapter of the programme's story is told from. */
export interface ChapterProps {
  context: PageContext;
  notes: SourceNotes;
}

interface Props extends ChapterProps {
  text: string;
  /** Ids in data/sources.yaml; each is cited once. */
  sources?: readonly string[];
}

/** A paragraph of the story, with the numbers of the sources that it rests on. */
export function Told({ context, notes, text, sources = [] }: Props) {
  return (
    <p>
      {text}
      <Cited context={context} notes={notes} sources={sources} />
    </p>
  );
}

/** The numbers of some sources one after another. */
export function Cited({ context, notes, sources }: ChapterProps & { sources: readonly string[] }) {
  return (
    <>
      {[...new Set(sources)].map((id) => (
        <NoteNumber context={context} notes={notes} source={context.catalogue.sourceById(id)} />
      ))}
    </>
  );
}
