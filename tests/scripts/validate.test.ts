import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/catalogue/problem.ts";
import { brokenProducts } from "../fixtures/broken-products.ts";
import { append, replace, repository, writeContent, type Changes } from "../fixtures/content.ts";

interface Run {
  code: number;
  out: string;
  errors: string;
}

/** Runs the command as `npm run validate` does, on another content folder. */
function validate(contentDir: string, ...args: string[]): Promise<Run> {
  const env = { ...process.env, CONTENT_DIR: contentDir, AS_OF: "2026-11-24" };
  const command = ["--import", "tsx", "scripts/validate.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: repository, env, maxBuffer: 10_000_000 }, (error, out, errors) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, errors });
    });
  });
}

const folders: string[] = [];
async function folder(changes: Changes): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), "san-vat-"));
  folders.push(dir);
  await writeContent(dir, changes);
  return dir;
}
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

const fileOf = (name: string) => `products/${name}.md`;

describe("npm run validate on a folder with twenty broken product files", () => {
  let dir: string;
  let [text, json, github]: Run[] = [];
  beforeAll(async () => {
    dir = await folder(Object.fromEntries(brokenProducts.map(({ name, text: content }) => [fileOf(name), content])));
    [text, json] = await Promise.all([validate(dir), validate(dir, "--format", "json")]);
    github = await validate(dir, "--format", "github");
  });

  it.each(brokenProducts)(
    "tells of $name the line, what is wrong and what to do, in both languages",
    ({ name, line, column, rule, vi, en }) => {
      const blocks = text?.out.split("\n\n").filter((block) => block.startsWith(`${fileOf(name)}:`)) ?? [];
      expect(blocks).toHaveLength(1);
      const [place, vietnamese = "", english = ""] = blocks[0]?.split("\n") ?? [];
      expect(place).toBe(`${fileOf(name)}:${line}:${column}  [${rule}]`);
      expect(vietnamese).toMatch(/^ {2}Lỗi: .+ → .+\.$/);
      expect(english).toMatch(/^ {2}Error: .+ → .+\.$/);
      expect(vietnamese).toContain(vi);
      expect(english).toContain(en);
    },
  );

  it("counts them all and fails", () => {
    expect(text?.out).toMatch(/Lỗi \/ errors: 20\. Gợi ý \/ advice: \d+\.\n$/);
    expect(text?.code).toBe(1);
    expect(text?.errors).toBe("");
  });

  it("says the same as JSON, in exactly the form that is promised", () => {
    const { problems, ...rest } = JSON.parse(json?.out ?? "") as { problems: Problem[] };
    const place = { line: expect.any(Number) as number, column: expect.any(Number) as number };
    const words = { vi: expect.stringMatching(/\S/) as string, en: expect.stringMatching(/\S/) as string };
    const expected = brokenProducts
      .map(({ name, line, column, rule }) => ({
        file: fileOf(name),
        ...place,
        line,
        column,
        level: "error",
        rule,
        message: words,
        hint: words,
      }))
      .sort((a, b) => a.file.localeCompare(b.file));
    // The good file among them is told that its story is short.
    expect(problems.filter(({ level }) => level === "error")).toStrictEqual(expected);
    expect(rest).toEqual({});
    expect(json?.code).toBe(1);
  });

  it("says the same as marks in a pull request", () => {
    const lines = github?.out.trimEnd().split("\n") ?? [];
    expect(lines.filter((mark) => mark.startsWith("::error "))).toHaveLength(20);
    for (const { name, line, column, rule } of brokenProducts)
      expect(
        lines.filter((mark) =>
          mark.startsWith(`::error file=${fileOf(name)},line=${line},col=${column},title=${rule}::`),
        ),
      ).toHaveLength(1);
    expect(github?.code).toBe(1);
  });

  it("tells only of the files asked for", async () => {
    const [one, other] = [
      path.join(dir, fileOf("hai-sao")),
      path.relative(repository, path.join(dir, fileOf("muc-la"))),
    ];
    const { out, code } = await validate(dir, one, other, "--format", "json");
    const { problems } = JSON.parse(out) as { problems: Problem[] };
    expect(problems.map(({ file }) => file)).toEqual([fileOf("hai-sao"), fileOf("muc-la")]);
    expect(code).toBe(1);
  });

  it("passes a good file among them", async () => {
    const { out, code } = await validate(dir, path.join(dir, fileOf("mien-dong-mau")));
    expect(out).toContain("Lỗi / errors: 0.");
    expect(code).toBe(0);
  });
});

describe("npm run validate on well-formed files that do not fit together", () => {
  it("tells of every file in one run", async () => {
    const dir = await folder({
      "products/mien-dong-mau.md": replace("stars: 5", "stars: 4"),
      "products/ruou-mo-mau.md": replace("class: alcohol", "class: none"),
      "products/nha-nghi-mau.md": replace("id: mau3", "id: mau1"),
      "products/mien-dong-mau.en.md": append("\n<b>Noodles</b>[^nguon-mau]\n"),
      "data/facts/mien-dong-mau.yaml": replace("source: nguon-mau", "source: khong-co"),
      "data/producers/hop-tac-xa-mau.yaml": replace("name: Hợp tác xã Mẫu", "name: Nhà bà Mẫu"),
      "data/sales-points/cua-hang-mau.yaml": replace("- mien-dong-mau", "- tinh-nghe-mau"),
      "data/certificates/2023.yaml": replace('date: "2023"', 'date: "2022"'),
    });
    const { out, code } = await validate(dir);
    const errors = out.split("\n\n").filter((block) => block.includes("\n  Lỗi: "));
    const places = errors.map((block) => block.split("\n")[0]);
    expect(places).toEqual([
      "data/certificates/2023.yaml:7:7  [certificate-identity]",
      "data/certificates/2023.yaml:9:5  [certificate-identity]",
      "data/facts/mien-dong-mau.yaml:4:5  [sources-resolve]",
      "data/producers/hop-tac-xa-mau.yaml:1:1  [no-personal-names]",
      "data/sales-points/cua-hang-mau.yaml:6:5  [drafts-unreferenced]",
      "products/mien-dong-mau.en.md:9:1  [stories-are-safe]",
      "products/mien-dong-mau.md:18:1  [stars-agree]",
      "products/nha-nghi-mau.md:2:1  [products-unique]",
      "products/ruou-mo-mau.md:11:1  [class-agrees]",
    ]);
    expect(out).toContain("Sản phẩm / products: –. Lỗi / errors: 9. Gợi ý / advice: ");
    expect(code).toBe(1);
  });
});

describe("npm run validate on a file that breaks its schema", () => {
  it("tells in the same run what is wrong with its story and with other files, and nothing that is right", async () => {
    const product = "products/mien-dong-mau.md";
    const dir = await folder({
      [product]: (text) => append("\n<b>Miến</b>[^nguon-mau]\n")(replace("gtin:", "permalink: /\ngtin:")(text)),
      "data/producers/hop-tac-xa-mau.yaml": replace("name: Hợp tác xã Mẫu\n", ""),
      "data/facts/mien-dong-mau.yaml": replace("source: nguon-mau", "source: khong-co"),
    });
    const { out } = await validate(dir);
    const errors = out.split("\n\n").filter((block) => block.includes("\n  Lỗi: "));
    expect(errors.map((block) => block.split("\n")[0])).toEqual([
      "data/facts/mien-dong-mau.yaml:4:5  [sources-resolve]",
      "data/producers/hop-tac-xa-mau.yaml:1:1  [schema]",
      `${product}:28:1  [schema]`,
      `${product}:43:1  [stories-are-safe]`,
    ]);
  });
});

describe("npm run validate on a file that would exhaust a careless reader", () => {
  it("tells of interface words nested 1,350 deep after the whole real catalogue, and does not fall over", async () => {
    const file = "data/words/vi.yaml";
    const deep = Array.from({ length: 1350 }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
    const dir = await folder({});
    for (const name of ["data", "products"])
      await cp(path.join(repository, name), path.join(dir, name), { recursive: true });
    await writeFile(path.join(dir, file), deep);
    const { out, errors, code } = await validate(dir);
    expect(errors).toBe("");
    expect(out).toMatch(/^data\/words\/vi\.yaml:\d+:\d+ {2}\[/m);
    expect(code).toBe(1);
  });
});

describe("npm run validate on good files", () => {
  it("counts products and drafts and passes, in each format", async () => {
    const dir = await folder({});
    const [text, json, github] = await Promise.all([
      validate(dir),
      validate(dir, "--format", "json"),
      validate(dir, "--format", "github"),
    ]);
    expect(text).toMatchObject({ code: 0, errors: "" });
    expect(text.out).toMatch(/Sản phẩm \/ products: 3 \+ 1\. Lỗi \/ errors: 0\. Gợi ý \/ advice: \d+\.\n$/);
    expect(json.code).toBe(0);
    expect((JSON.parse(json.out) as { problems: Problem[] }).problems.filter(({ level }) => level === "error")).toEqual(
      [],
    );
    expect(github.code).toBe(0);
    expect(github.out).not.toContain("::error");
  });
});

describe("npm run validate, asked in a way it does not know", () => {
  it("says which formats there are, and fails", async () => {
    const { code, out, errors } = await validate(await folder({}), "--format", "xml");
    expect(errors).toMatch(/--format phải là text, json hoặc github .* xml/);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  it("says in words that the content folder is not there, and fails", async () => {
    const { code, out, errors } = await validate(path.join(tmpdir(), "khong-co-thu-muc-nay"));
    expect(out + errors).toContain("khong-co-thu-muc-nay");
    expect(out + errors).not.toMatch(/^\s+at /m);
    expect(code).not.toBe(0);
  });
});
