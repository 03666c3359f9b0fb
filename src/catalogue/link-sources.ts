import type { Conflict } from "../schema/facts.ts";
import type { ResourceRecord, SourceRecord } from "../schema/reference.ts";
import type { LinkedConflict, LinkedIndication } from "./catalogue.ts";
import { known } from "./link-places.ts";
import type { Entry } from "./records.ts";

/** Turns the source ids of a record into the sources themselves. */
export interface LinkSources {
  source(id: string): SourceRecord;
  sourced<T extends { source: string }>(item: T): Omit<T, "source"> & { source: SourceRecord };
  conflict(conflict: Conflict): LinkedConflict;
  indication(gi: NonNullable<ResourceRecord["gi"]>): LinkedIndication;
}

/** Makes the look-ups over the catalogue's sources. */
export function linkSources(entries: readonly Entry<SourceRecord>[]): LinkSources {
  const sources = new Map(entries.map(({ id, value }) => [id, value]));
  const source = (id: string) => known(sources, id);
  return {
    source,
    sourced: (item) => ({ ...item, source: source(item.source) }),
    conflict: ({ question, sides }) => ({
      question,
      sides: sides.map(({ says, sources: ids }) => ({ says, sources: ids.map(source) })),
    }),
    indication({ source: first, area_source, decision_source, ...indication }) {
      const ids = [first, area_source, decision_source].filter((id) => id !== undefined);
      return { ...indication, sources: [...new Set(ids)].map(source) };
    },
  };
}
