import type { ProductRecord } from "../schema/product.ts";
import type { Entry, Records } from "./records.ts";

/** What the data says of one product, by the source that it says it from. */
export type SourceTexts = ReadonlyMap<string, readonly string[]>;

type Statement = [source: string, text: string];

/** Keys under which a record names entries of data/sources.yaml. */
export const namesSource = /^(?:[a-z]+_)?sources?$|^also$/;

/**
 * Makes a look-up of all that a product's story may rest on: its facts file (facts, places of sale, conflicts), its
 * marks and packaging, its native resources and its entries in the register.
 */
export function sourceTexts(records: Records): (product: Entry<ProductRecord>) => SourceTexts {
  const facts = new Map(records.facts.map(({ value }) => [value.product, [...factStatements(value)]]));
  const resources = new Map(records.resources.map(({ id, value }) => [id, [...resourceStatements(value)]]));
  const register = new Map<string, Statement[]>();
  for (const { value } of records.certificates)
    register.set(value.product, [...(register.get(value.product) ?? []), ...certificateStatements(value)]);
  return ({ id, value }) => {
    const texts = new Map<string, string[]>();
    const statements = [
      ...(facts.get(id) ?? []),
      ...[...value.marks, ...value.packaging].map(statement),
      ...value.resources.flatMap((resource) => resources.get(resource) ?? []),
      ...(register.get(id) ?? []),
    ];
    for (const [source, text] of statements) {
      const known = texts.get(source);
      if (known) known.push(text);
      else texts.set(source, [text]);
    }
    return texts;
  };
}

/** All that the data says, by the source that it says it from, whatever record holds it. */
export function statementsBySource(records: Records): SourceTexts {
  const texts = new Map<string, string[]>();
  const { products, certificates, facts, producers, resources, salesPoints, sales, programme } = records;
  for (const { value } of [products, certificates, facts, producers, resources, salesPoints, sales, programme].flat())
    for (const [source, text] of statementsWithin(value)) texts.set(source, [...(texts.get(source) ?? []), text]);
  return texts;
}

/** Each object that names its source states the rest of what it holds. */
function* statementsWithin(value: unknown): Generator<Statement> {
  if (typeof value !== "object" || value === null) return;
  const entries = Object.entries(value);
  const stated = entries.filter(([key]) => !namesSource.test(key)).map(([, part]) => JSON.stringify(part));
  for (const [key, part] of entries)
    if (!namesSource.test(key)) yield* statementsWithin(part);
    else for (const id of [part].flat()) if (typeof id === "string") yield [id, joined(...stated)];
}

function statement({ source, text, note }: { source: string; text: string; note?: string | undefined }): Statement {
  return [source, joined(text, note)];
}

function* factStatements({ facts, sold_at, conflicts }: Records["facts"][number]["value"]): Generator<Statement> {
  yield* [...facts, ...sold_at].map(statement);
  yield* conflicts.flatMap(conflictStatements);
}

function* resourceStatements({ facts, season, gi, marks, conflicts }: Records["resources"][number]["value"]) {
  yield* [...facts, ...marks].map(statement);
  if (season) yield statement(season);
  yield* conflicts.flatMap(conflictStatements);
  for (const source of [gi?.source, gi?.area_source, gi?.decision_source])
    if (gi && source !== undefined)
      yield [source, joined(gi.name, gi.number, gi.year, gi.decision, gi.date, gi.area, gi.note)] satisfies Statement;
}

function conflictStatements({ question, sides }: { question: string; sides: { says: string; sources: string[] }[] }) {
  return sides.flatMap(({ says, sources }) => sources.map((source): Statement => [source, joined(question, says)]));
}

function certificateStatements(entry: Records["certificates"][number]["value"]): Statement[] {
  const { decision, valid_from, valid_to, withdrawn_on, extension, source, also, note } = entry;
  const text = joined(decision.date, valid_from, valid_to, withdrawn_on, note);
  const statements = [source, ...also].map((id): Statement => [id, text]);
  return extension ? [...statements, [extension.source, extension.until]] : statements;
}

function joined(...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}
