import type { LinkedConflict } from "../../catalogue/catalogue.ts";
import type { PageContext } from "../../layouts/context.ts";
import { NoteNumber, type SourceNotes } from "../sourced-list/sourced-list.tsx";

interface Props {
  context: PageContext;
  conflicts: readonly LinkedConflict[];
  notes: SourceNotes;
}

/** Where sources disagree: the question, and each side with who says it. */
export function Conflicts({ context, conflicts, notes }: Props) {
  return (
    <dl class="conflicts" lang="vi">
      {conflicts.map(({ question, sides }) => (
        <div>
          <dt>{question}</dt>
          {sides.map(({ says, sources }) => (
            <dd>
              {says}
              {sources.map((source) => (
                <NoteNumber context={context} notes={notes} source={source} />
              ))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
