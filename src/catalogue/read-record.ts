import type { z } from "zod";
import { schemaMessages } from "../schema/messages.ts";
import { parseData, parseMarkdown, type Parsed, type ParseResult } from "./parse.ts";
import { parseShapes } from "./parse-shapes.ts";
import { errorAt, type Problem } from "./problem.ts";
import type { TextFile } from "./read-records.ts";
import { withoutFaults } from "./without-faults.ts";

/** What a file says, as far as its form and its schema let it, and all that is wrong with both. */
export interface Reading<T> {
  parsed?: Parsed | undefined;
  /** Without what the schema refused; missing when what remains is no record. */
  value?: T | undefined;
  problems: Problem[];
}

/** The last reading of each file: a rebuild after an edit reads the edited file alone. */
const lastReadings = new Map<string, { text: string; schema: z.ZodType; reading: Reading<unknown> }>();

/** Reads a file by a schema; never throws. The same text gives the same object, which nobody may change. */
export function readRecord<S extends z.ZodType>({ file, text }: TextFile, schema: S): Reading<z.output<S>> {
  const last = lastReadings.get(file);
  if (last?.text === text && last.schema === schema) return last.reading as Reading<z.output<S>>;
  const reading = readAnew({ file, text }, schema);
  lastReadings.set(file, { text, schema, reading });
  return reading;
}

function readAnew<S extends z.ZodType>(file: TextFile, schema: S): Reading<z.output<S>> {
  const { parsed, problems } = parse(file);
  if (!parsed) return { problems };
  const result = schema.safeParse(parsed.value);
  if (result.success) return { parsed, value: result.data, problems };
  const { issues } = result.error;
  const refused = schemaMessages(schema, issues, parsed.value).map(({ path, message, hint }) =>
    errorAt(parsed.file, parsed.at(path), "schema", message, hint),
  );
  const value = schema.safeParse(withoutFaults(parsed.value, issues)).data;
  return { parsed, value, problems: [...problems, ...refused] };
}

function parse(file: TextFile): ParseResult {
  if (file.file.endsWith(".md")) return parseMarkdown(file);
  return file.file.endsWith(".geojson") ? parseShapes(file) : parseData(file);
}
