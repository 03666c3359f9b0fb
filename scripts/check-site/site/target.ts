/** What an address is resolved against: where the site is published and which files it has. */
export interface Place {
  readonly base: URL;
  readonly files: ReadonlySet<string>;
}

/** Where an address leads. */
export type Target =
  /** To this site; `file` is undefined where it has no such file. */
  | { kind: "here"; path: string; file: string | undefined; fragment: string }
  /** To this host, but beside the path prefix that the site is published under. */
  | { kind: "beside"; path: string }
  | { kind: "elsewhere"; url: URL }
  | { kind: "unreadable" };

/** The full URL of a file of the site: that of its folder for an `index.html`. */
export function urlOf({ base }: Place, file: string): string {
  return new URL(file.replace(/(^|\/)index\.html$/, "$1"), base).href;
}

/** Follows an address as a browser would that stands in the given file. */
export function targetOf(place: Place, from: string, address: string): Target {
  const { base, files } = place;
  const standing = urlOf(place, from);
  if (!URL.canParse(address, standing)) return { kind: "unreadable" };
  const url = new URL(address, standing);
  if (url.origin !== base.origin) return { kind: "elsewhere", url };
  if (!url.pathname.startsWith(base.pathname)) return { kind: "beside", path: url.pathname };
  const path = decoded(url.pathname.slice(base.pathname.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return { kind: "here", path, file: files.has(file) ? file : undefined, fragment: decoded(url.hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
