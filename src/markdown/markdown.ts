import MarkdownIt from "markdown-it";
import { sourceNotes } from "./source-notes.ts";

/** Links that a story may hold: https, a page of this site, e-mail, telephone. Everything else stays plain text. */
export function isAllowedLink(address: string): boolean {
  // A browser takes a backslash for a slash and drops tabs and line breaks, which would turn a path into another host.
  if (/[\\\s]/.test(address.trim())) return false;
  return /^(https:\/\/[^/\s@]+(\/|$|[?#])|\/(?!\/)|#|mailto:|tel:)/i.test(address.trim());
}

/** The one Markdown of the site: no HTML, no pictures, links from a short list, notes that are sources. */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 20 })
  .use(sourceNotes)
  .disable(["image"]);
markdown.validateLink = isAllowedLink;
