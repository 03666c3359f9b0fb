import type { StoryFigures } from "./story-figures.ts";

/** The figures as short tables, for a person at a terminal. */
export function reportText({ stories, numbers, lengths, closest, without }: StoryFigures): string {
  return [
    `Câu chuyện / stories: ${stories.vi} tiếng Việt, ${stories.en} English`,
    `Con số đã đối chiếu / numbers checked: ${numbers.vi + numbers.en} (${numbers.vi} tiếng Việt, ${numbers.en} English)`,
    "",
    ...table(
      ["Số chữ tiếng Việt / words", "bài / texts", "ít / least", "giữa / middle", "nhiều / most"],
      lengths.map(([title, { texts, least, middle, most }]) => [title, texts, least, middle, most]),
    ),
    "",
    ...table(
      ["Giống nhau nhất / closest pairs", "Jaccard"],
      closest.map(({ similarity, products }) => [products.join(" ~ "), similarity.toFixed(3)]),
    ),
    "",
    `Sản phẩm chưa có câu chuyện / products without a story: ${without.vi.length}`,
    ...without.vi.map((id) => `  ${id}`),
    `Có tiếng Việt, chưa có tiếng Anh / in Vietnamese only: ${without.en.length}`,
  ].join("\n");
}

/** Lines of a table: the first column to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
