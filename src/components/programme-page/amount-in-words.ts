const symbols = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< " } as const;

/** A figure or target for reading, with the sign that bounds it: `≥ 36`, `3–5`. */
export function amountInWords({
  value,
  op,
}: {
  value: number | string;
  op?: keyof typeof symbols | undefined;
}): string {
  return `${op === undefined ? "" : symbols[op]}${value}`;
}
