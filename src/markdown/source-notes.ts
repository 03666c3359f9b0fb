import type { Env, MarkdownIt, Token } from "markdown-it";

/** What the renderer needs of the page that a story stands on. Handed to it as `notes` of its environment. */
export class StoryNotes {
  /** The number of a source's note on this page, or undefined when no such source is known. */
  readonly numberOf: (id: string) => number | undefined;
  /** The kind of a source, for the mark on the claims that rest on it. */
  readonly kindOf: (id: string) => string;
  /** The spoken name of a note. */
  readonly label: (number: number) => string;

  constructor({ numberOf, kindOf, label }: Pick<StoryNotes, "numberOf" | "kindOf" | "label">) {
    this.numberOf = numberOf;
    this.kindOf = kindOf;
    this.label = label;
  }
}

const notePattern = /^\[\^([a-z0-9-]+)\]/;

/**
 * Source notes: `[^id]` after a sentence becomes the number of that source, and the text before it, back to the last
 * note, becomes one claim, so that a page can tell what rests on papers from what rests on the press.
 */
export function sourceNotes(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "source_note", (state, silent) => {
    const match = notePattern.exec(state.src.slice(state.pos, state.posMax));
    if (!match?.[1]) return false;
    if (!silent) state.push("source_note", "", 0).content = match[1];
    state.pos += match[0].length;
    return true;
  });
  markdown.core.ruler.push("claims", ({ tokens, Token: Made }) => {
    for (const token of tokens) if (token.children) token.children = claimsIn(token.children, Made);
  });
  markdown.renderer.rules["source_note"] = (tokens, index, _options, env) => {
    const notes = notesIn(env);
    const id = tokens[index]?.content ?? "";
    const number = notes.numberOf(id);
    if (number === undefined) return markdown.utils.escapeHtml(`[^${id}]`);
    const label = markdown.utils.escapeHtml(notes.label(number));
    return `<sup><a class="note-number" href="#nguon-${number}" aria-label="${label}">${number}</a></sup>`;
  };
  markdown.renderer.rules["claim_open"] = (tokens, index, _options, env) => {
    const notes = notesIn(env);
    const ids = (tokens[index]?.content ?? "").split(" ");
    const kinds = [...new Set(ids.map((id) => notes.kindOf(id)))].join(" ");
    return `<span class="claim" data-kinds="${markdown.utils.escapeHtml(kinds)}">`;
  };
  markdown.renderer.rules["claim_close"] = () => "</span>";
}

function notesIn(env: Env | undefined): StoryNotes {
  const notes = env?.["notes"];
  if (!(notes instanceof StoryNotes)) throw new Error("a story is rendered with the notes of its page");
  return notes;
}

/** Wraps each run of text with the notes that end it; text without a note stays as it is. */
function claimsIn(tokens: Token[], Made: typeof Token): Token[] {
  const wrapped: Token[] = [];
  let text: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    text.push(token);
    if (token.type !== "source_note" || tokens[index + 1]?.type === "source_note") continue;
    const open = new Made("claim_open", "", 0);
    open.content = text
      .filter(({ type }) => type === "source_note")
      .map(({ content }) => content)
      .join(" ");
    wrapped.push(open, ...text, new Made("claim_close", "", 0));
    text = [];
  }
  return [...wrapped, ...text];
}
