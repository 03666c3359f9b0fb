import type { Site } from "./read-site.ts";

/** Where an address in a file leads. */
export type Target =
  /** To a file of this site; `file` is undefined where there is none. */
  | { kind: "here"; address: string; file: string | undefined; fragment: string }
  /** To this host, but beside the path prefix that the site is published under. */
  | { kind: "beside"; address: string }
  | { kind: "elsewhere"; url: URL }
  | { kind: "unreadable" };

/** The full URL of a file of the site: that of its folder for an `index.html`. */
export function urlOf(site: Site, file: string): URL {
  return new URL(file.replace(/(^|\/)index\.html$/, "$1"), site.base);
}

/** Follows an address as a browser would that stands in the given file. */
export function targetOf(site: Site, from: string, address: string): Target {
  if (!URL.canParse(address, urlOf(site, from))) return { kind: "unreadable" };
  const url = new URL(address, urlOf(site, from));
  if (url.origin !== site.base.origin) return { kind: "elsewhere", url };
  if (!url.pathname.startsWith(site.base.pathname)) return { kind: "beside", address: url.pathname };
  const path = decoded(url.pathname.slice(site.base.pathname.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const fragment = decoded(url.hash.slice(1));
  return { kind: "here", address: url.pathname, file: site.files.has(file) ? file : undefined, fragment };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
