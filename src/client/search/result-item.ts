import type { PagefindResult } from "./pagefind.ts";

export interface SearchWords {
  found: string;
  foundOne: string;
  nothing: string;
  loading: string;
  failed: string;
  /** Spoken text of three, four and five filled stars. */
  stars: Record<string, string>;
}

/** One hit: name, kind of facts a buyer looks for, and the state of its certificate on the given day. */
export function resultItem({ url, meta }: PagefindResult, words: SearchWords, day: string | undefined): HTMLElement {
  const link = element("a", meta["title"] ?? "");
  link.href = url;
  link.lang = "vi";
  const heading = element("h3");
  heading.append(link);
  const about = element("p", [meta["kind"], meta["place"], meta["producer"]].filter(Boolean).join(" · "));
  about.className = "product-card-meta";
  const { state, sentence } = stateOn(meta["states"] ?? "", day);
  const badge = element("div");
  badge.className = "certificate-badge";
  badge.dataset["certificateState"] = state;
  const stars = meta["stars"] ?? "";
  if (stars !== "" && (state === "valid" || state === "expiring" || state === "extended")) {
    const drawn = element("span", "★".repeat(Number(stars)));
    drawn.className = "stars";
    drawn.setAttribute("role", "img");
    drawn.setAttribute("aria-label", words.stars[stars] ?? "");
    badge.append(drawn);
  }
  badge.append(element("span", sentence));
  const item = element("li");
  item.className = "product-card";
  item.append(heading, about, badge);
  const notice = meta["notice"] ?? "";
  if (notice !== "") {
    const told = element("p", notice);
    told.className = "notice";
    item.append(told);
  }
  return item;
}

/** The line of the record's days that the given day falls on; the first one when the page is for another day. */
function stateOn(states: string, day: string | undefined): { state: string; sentence: string } {
  const lines = states.split("\n").map((line) => line.split("|"));
  const current = (day === undefined ? undefined : lines.findLast(([from = ""]) => from <= day)) ?? lines[0] ?? [];
  return { state: current[1] ?? "none", sentence: current[2] ?? "" };
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
