import type { ComponentChildren } from "preact";

/** A row of facts: what is told, and what is known of it. */
export type FactRow = readonly [name: ComponentChildren, value: ComponentChildren];

/** Named facts under one another; nothing when there are none. */
export function FactsTable({ rows }: { rows: readonly FactRow[] }) {
  if (rows.length === 0) return undefined;
  return (
    <dl class="facts-table">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
