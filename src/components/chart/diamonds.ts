/** More than this many and each diamond stands for several things. */
const most = 240;

export interface Diamonds {
  /** How many things one diamond stands for; 1 as long as there is room. */
  each: number;
  rows: number;
  /** For each group the outline of its diamonds, in a grid whose cells are 1 wide and 1 high. */
  paths: string[];
}

/**
 * Groups woven into one grid, row by row in the order given. Where a diamond stands for several things, a group that has
 * any keeps at least one diamond.
 */
export function diamonds(counts: readonly number[], columns: number): Diamonds {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const each = Math.max(1, Math.ceil(total / most));
  let cell = 0;
  const paths = counts.map((count) => {
    const from = cell;
    cell += Math.ceil(count / each);
    return Array.from({ length: cell - from }, (_, index) => diamond(from + index, columns)).join("");
  });
  return { each, rows: Math.ceil(cell / columns), paths };
}

function diamond(cell: number, columns: number): string {
  const column = cell % columns;
  return `M${column}.1 ${Math.floor(cell / columns)}.5l.4-.4.4.4-.4.4z`;
}
