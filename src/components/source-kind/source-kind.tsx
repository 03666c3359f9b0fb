import type { PageContext } from "../../layouts/context.ts";
import type { SourceRecord } from "../../schema/reference.ts";

/** The kinds of source, the most official first. */
export const sourceKinds = [
  "decision",
  "portal",
  "press",
  "producer",
  "visit",
] as const satisfies readonly SourceRecord["kind"][];

/** The small mark that tells what kind of source something is. */
export function SourceKind({ context: { t, language }, kind }: { context: PageContext; kind: SourceRecord["kind"] }) {
  return (
    <span class="source-kind" data-kind={kind} lang={language}>
      {t(`source.kind.${kind}`)}
    </span>
  );
}
