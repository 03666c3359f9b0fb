import matter from "gray-matter";
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { Bilingual } from "../schema/field.ts";
import type { Position, Problem } from "./problem.ts";
import type { TextFile } from "./read-records.ts";

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
  const refused = { problems: [problem(file, start, "front-matter", ...noFence)] };
  const fence = /^---\n([\s\S]*?)\n?---(?:\n|$)/.exec(text);
  if (!fence) return refused;
  const { matter: yamlText, content } = matter(text, { engines, language: "yaml" });
  // gray-matter also ends the block at a line such as `---js`; where it and the plain reading differ, nothing is read.
  if (yamlText.replace(/^\n/, "") !== fence[1]) return refused;
  return parseYaml(file, fence[1], 1, content, fence[0].split("\n").length);
}

const start: Position = { line: 1, column: 1 };

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
    return { problems: [problem(file, start, "yaml", ...tooDeep)] };
  }
  // One slip can bring a report for every bracket after it: the first of a line says enough.
  for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
    const position = positionOf(pos[0]);
    if (problems.some(({ line }) => line === position.line)) continue;
    problems.push(problem(file, position, "yaml", ...yamlMessage(code, message)));
  }
  visit(document, {
    Node(_key, node) {
      const place = positionOf(node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor) problems.push(problem(file, place, "yaml", ...noAliases));
      else if (node.tag && !node.tag.startsWith("tag:yaml.org,2002:"))
        problems.push(problem(file, place, "yaml", ...noTags));
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

type Words = [Bilingual, Bilingual];
const noFence: Words = [
  {
    vi: "tệp phải mở đầu bằng phần khai báo nằm giữa hai dòng ---",
    en: "the file must begin with a block of facts between two lines ---",
  },
  {
    vi: "dòng đầu tiên chỉ có ba dấu gạch ---, không chữ nào khác; kết thúc khối cũng bằng ---",
    en: "the first line is three hyphens and nothing else; end the block with --- as well",
  },
];
const noAliases: Words = [
  { vi: "không dùng & và * (neo, bí danh) của YAML", en: "anchors and aliases (& and *) are not allowed" },
  { vi: "chép lại giá trị, hoặc đặt chữ trong ngoặc kép", en: "write the value out, or put the text in quotes" },
];
const noTags: Words = [
  { vi: "không dùng nhãn ! của YAML", en: "custom tags (!) are not allowed" },
  { vi: "bỏ nhãn, hoặc đặt chữ trong ngoặc kép", en: "remove the tag, or put the text in quotes" },
];
const tooDeep: Words = [
  { vi: "tệp lồng nhau quá sâu", en: "the file is nested too deeply" },
  { vi: "viết lại theo tệp mẫu", en: "write it again after the sample file" },
];

function yamlMessage(code: string, message: string): Words {
  if (code === "DUPLICATE_KEY")
    return [
      { vi: "mục này ghi hai lần", en: "this key is written twice" },
      { vi: "giữ một dòng, xóa dòng kia", en: "keep one line, delete the other" },
    ];
  if (code === "TAG_RESOLVE_FAILED") return noTags;
  if (code === "TAB_AS_INDENT")
    return [
      { vi: "dòng này thụt vào bằng phím Tab", en: "this line is indented with a tab" },
      { vi: "thụt vào bằng dấu cách", en: "indent with spaces" },
    ];
  return [
    { vi: `YAML viết sai (${code})`, en: `this is not valid YAML: ${message.split("\n")[0] ?? code}` },
    {
      vi: "xem dấu hai chấm, khoảng thụt đầu dòng và ngoặc kép; chữ có dấu hai chấm phải nằm trong ngoặc kép",
      en: "check colons, indentation and quotes; text with a colon needs quotes",
    },
  ];
}

/** Ranges of characters that hide or reorder text (bidi controls, zero-width marks) or that no text has (controls). */
const unsafeRanges = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
] as const;

function unsafeCharacters(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  let position: Position = { line: 1, column: 1 };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (unsafeRanges.some(([first, last]) => code >= first && code <= last)) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
      problems.push(
        problem(
          file,
          position,
          "characters",
          {
            vi: `có ký tự ẩn hoặc đảo chiều chữ (${name})`,
            en: `there is a hidden or text-reversing character (${name})`,
          },
          { vi: "xóa ký tự này, gõ lại chữ quanh nó", en: "delete it and type the text around it again" },
        ),
      );
    }
    position =
      character === "\n"
        ? { line: position.line + 1, column: 1 }
        : { line: position.line, column: position.column + character.length };
    if (problems.length >= 10) break;
  }
  return problems;
}

function problem(file: string, { line, column }: Position, rule: string, message: Bilingual, hint: Bilingual): Problem {
  return { file, line, column, level: "error", rule, message, hint };
}
