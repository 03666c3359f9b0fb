import matter from "gray-matter";
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import { errorAt, fileStart, type Position, type Problem } from "./problem.ts";
import { noAliases, noFence, noTags, tooDeep, yamlMessage } from "./parse-words.ts";
import type { TextFile } from "./read-records.ts";
import { unsafeCharacters } from "./unsafe-characters.ts";

/** A file's values as read, with a way back to the place of each value. */
export interface Parsed {
  file: string;
  value: unknown;
  /** Where the value at a path stands in the file; for a key that is missing, the place of what surrounds it. */
  at(path: readonly PropertyKey[]): Position;
  /** Text after the front matter, and the line on which it begins; empty for a data file. */
  body: string;
  bodyLine: number;
}

export type ParseResult = { parsed: Parsed; problems: Problem[] } | { parsed?: undefined; problems: Problem[] };

/** gray-matter runs code for `---js`; every engine but ours is replaced by one that refuses. */
const refuseEngine = () => {
  throw new Error("refused");
};
const engines = {
  yaml: () => ({}),
  json: refuseEngine,
  js: refuseEngine,
  javascript: refuseEngine,
  coffee: refuseEngine,
  coffeescript: refuseEngine,
  cson: refuseEngine,
  toml: refuseEngine,
};

/** Reads a YAML data file. */
export function parseData({ file, text }: TextFile): ParseResult {
  const unsafe = unsafeCharacters(file, text);
  if (unsafe.length > 0) return { problems: unsafe };
  return parseYaml(file, text, 0, "", 1);
}

/** Reads a product or story file: front matter between two lines `---`, then Markdown. Nothing in it is run. */
export function parseMarkdown({ file, text }: TextFile): ParseResult {
  const unsafe = unsafeCharacters(file, text);
  if (unsafe.length > 0) return { problems: unsafe };
  const refused = { problems: [errorAt(file, fileStart, "front-matter", ...noFence)] };
  const fence = /^---\n(?:([\s\S]*?)\n)?---(?:\n|$)/.exec(text);
  if (!fence) return refused;
  const { matter: yamlText, content } = matter(text, { engines, language: "yaml" });
  // gray-matter also ends the block at a line such as `---js`; where it and the plain reading differ, nothing is read.
  const facts = fence[1] ?? "";
  if (yamlText.replace(/^\n/, "") !== facts) return refused;
  return parseYaml(file, facts, 1, content, fence[0].split("\n").length);
}

/** Deeper than any record of the catalogue, and far from where the checks would run out of stack. */
const deepestNesting = 40;

function parseYaml(file: string, source: string, linesBefore: number, body: string, bodyLine: number): ParseResult {
  const lines = new LineCounter();
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line + linesBefore), column: Math.max(1, col) };
  };
  const problems: Problem[] = [];
  let document: Document;
  try {
    document = parseDocument(source, {
      schema: "core",
      version: "1.2",
      uniqueKeys: true,
      merge: false,
      lineCounter: lines,
      prettyErrors: false,
    });
  } catch {
    return { problems: [errorAt(file, fileStart, "yaml", ...tooDeep)] };
  }
  // One slip can bring a report for every bracket after it: the first of a line says enough.
  for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
    const position = positionOf(pos[0]);
    if (problems.some(({ line }) => line === position.line)) continue;
    problems.push(errorAt(file, position, "yaml", ...yamlMessage(code, message)));
  }
  if (problems.length > 0) return { problems };
  visit(document, {
    Node(_key, node, ancestors) {
      if (ancestors.length > deepestNesting) {
        problems.push(errorAt(file, positionOf(node.range?.[0] ?? 0), "yaml", ...tooDeep));
        return visit.BREAK;
      }
      const place = positionOf(node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor) problems.push(errorAt(file, place, "yaml", ...noAliases));
      else if (node.tag && !node.tag.startsWith("tag:yaml.org,2002:"))
        problems.push(errorAt(file, place, "yaml", ...noTags));
      return undefined;
    },
  });
  if (problems.length > 0) return { problems };
  const parsed: Parsed = { file, value: document.toJS({ maxAliasCount: 0 }), at, body, bodyLine };
  return { parsed, problems };

  function at(path: readonly PropertyKey[]): Position {
    for (let length = path.length; length >= 0; length -= 1) {
      const key = path[length - 1];
      const parent: unknown = length === 0 ? undefined : nodeAt(document, path.slice(0, length - 1));
      if (isMap(parent)) {
        const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (isNode(pair?.key)) return positionOf(pair.key.range?.[0] ?? 0);
      }
      const node = nodeAt(document, path.slice(0, length));
      if (isNode(node) && length > 0) return positionOf(node.range?.[0] ?? 0);
    }
    return { line: 1 + linesBefore, column: 1 };
  }
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}
