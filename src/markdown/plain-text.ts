/** The words of a story's passage: without notes, emphasis and link addresses. */
export function plainText(text: string): string {
  return text
    .replace(/\[\^[a-z0-9-]+\]/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
