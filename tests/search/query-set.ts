import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const file = z.strictObject({
  sets: z.record(z.string(), z.array(z.string())),
  queries: z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1))),
  nothing: z.array(z.string()),
  nowhere: z.array(z.string()),
});

/** A query as typed, with the products of which any is a right first answer. */
export interface WantedAnswer {
  kind: string;
  query: string;
  wanted: string[];
}

const { sets, queries, nothing, nowhere } = file.parse(
  parse(readFileSync(path.join(import.meta.dirname, "queries.yaml"), "utf8")),
);

/** The query set of this catalogue. */
export const wantedAnswers: readonly WantedAnswer[] = Object.entries(queries).flatMap(([kind, group]) =>
  Object.entries(group).map(([query, wanted]) => ({
    kind,
    query,
    wanted: wanted.flatMap((name) => sets[name] ?? [name]),
  })),
);

/** Queries that nothing of the catalogue is named by. */
export const wantedNothing: readonly string[] = nothing;

/** Queries that stand neither in a name nor in a story. */
export const wantedNowhere: readonly string[] = nowhere;

/** How well answers fit: the shares whose first, whose first five hold a right one, and the mean of 1 / its rank. */
export interface Success {
  queries: number;
  at1: number;
  at5: number;
  mrr: number;
}

/** Counts how well the answers of a search (slugs, best first) fit what was wanted. */
export function successOf(answers: readonly { wanted: readonly string[]; slugs: readonly string[] }[]): Success {
  const ranks = answers.map(({ wanted, slugs }) => slugs.findIndex((slug) => wanted.includes(slug)));
  const share = (good: (rank: number) => boolean) => ranks.filter(good).length / ranks.length;
  return {
    queries: ranks.length,
    at1: share((rank) => rank === 0),
    at5: share((rank) => rank >= 0 && rank < 5),
    mrr: ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length,
  };
}
