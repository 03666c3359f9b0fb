/** The name itself, and what stands in brackets behind it to tell it from others: “Nghệ (nghệ nếp đỏ, nghệ vàng)”. */
export function nameParts(name: string): { main: string; qualifier?: string | undefined } {
  const [main = name, qualifier] = name.split(/ (?=\()/, 2);
  return { main, qualifier };
}
