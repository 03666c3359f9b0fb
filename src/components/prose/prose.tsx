import type { PageContext } from "../../layouts/context.ts";
import { markdown } from "../../markdown/markdown.ts";
import { StoryNotes } from "../../markdown/source-notes.ts";
import type { SourceNotes } from "../sourced-list/sourced-list.tsx";

interface Props {
  context: PageContext;
  text: string;
  notes: SourceNotes;
}

/** Told text with the numbers of its sources. The Markdown is rendered without HTML, see src/markdown. */
export function Prose({ context: { t, catalogue }, text, notes }: Props) {
  const environment = {
    notes: new StoryNotes({
      numberOf: (id) => notes.numberOf(catalogue.sourceById(id)),
      kindOf: (id) => catalogue.sourceById(id).kind,
      label: (number) => t("source.note_number", { number }),
    }),
  };
  return <div class="prose told" dangerouslySetInnerHTML={{ __html: markdown.render(text, environment) }} />;
}
