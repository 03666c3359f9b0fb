import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readRecords } from "../../src/catalogue/read-records.ts";
import { expectBothLanguages } from "../fixtures/expect-problem.ts";

/** An empty content folder with these files. */
async function folder(files: Record<string, string | Uint8Array>): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), "san-vat-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const name of ["products", "data"]) await mkdir(path.join(dir, name));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), text);
  }
  return dir;
}

async function told(dir: string): Promise<string[]> {
  const { problems } = await readRecords(dir);
  for (const problem of problems) {
    expectBothLanguages(problem);
    expect(problem).toMatchObject({ level: "error", rule: "file" });
  }
  return problems.map(({ file, line, message }) => `${file}:${line} ${message.en}`).sort();
}

describe("reading the content folder", () => {
  it("finds products, English stories, data and pictures, in a fixed order", async () => {
    const dir = await folder({
      "products/mien.md": "a",
      "products/mien.en.md": "b",
      "products/images/mien/bia.jpg": "c",
      "products/images/mien/a.webp": "d",
      "data/site.yaml": "e",
      "data/certificates/2024.yaml": "f",
      "data/places/districts.geojson": "g",
    });
    const { files, pictures, problems } = await readRecords(dir);
    expect(problems).toEqual([]);
    expect(files.map(({ file, text }) => `${file} ${text}`)).toEqual([
      "data/certificates/2024.yaml f",
      "data/places/districts.geojson g",
      "data/site.yaml e",
      "products/mien.en.md b",
      "products/mien.md a",
    ]);
    expect(pictures.map(({ file }) => file)).toEqual(["products/images/mien/a.webp", "products/images/mien/bia.jpg"]);
  });

  it("passes over hidden files, such as those of an editor or of macOS", async () => {
    const dir = await folder({ "products/.DS_Store": "x", "data/.git/config": "x", "products/.mien.md.swp": "x" });
    expect(await readRecords(dir)).toEqual({ files: [], pictures: [], problems: [] });
  });

  it("joins marks typed as separate characters, so that a name from a Mac is the same name", async () => {
    const dir = await folder({ "products/mien.md": "Miến dong Tài Hoan".normalize("NFD") });
    expect((await readRecords(dir)).files[0]?.text).toBe("Miến dong Tài Hoan".normalize("NFC"));
  });

  it("takes the line ends of Windows for line ends", async () => {
    const dir = await folder({ "products/mien.md": "---\r\nname: Miến\r\n---\r\n" });
    expect((await readRecords(dir)).files[0]?.text).toBe("---\nname: Miến\n---\n");
  });

  it("leaves out the mark that Windows editors put before the first character", async () => {
    const dir = await folder({ "products/mien.md": "\uFEFF---\nname: Miến\n---\n" });
    expect((await readRecords(dir)).files[0]?.text).toBe("---\nname: Miến\n---\n");
  });

  it("changes no other character", async () => {
    const text = "Ổi “ngon”\n\n\tthụt\u00a0vào …  \n";
    const dir = await folder({ "data/site.yaml": text });
    expect((await readRecords(dir)).files[0]?.text).toBe(text);
  });
});

describe("a file that does not belong into the content folder", () => {
  it.each([
    "products/Mien.md",
    "products/miến.md",
    "products/mien dong.md",
    "products/mien_dong.md",
    "products/mien.vi.md",
    "products/mien.markdown",
    "products/mien.html",
    "products/mien.11ty.js",
    "products/products.11tydata.json",
    "products/nhom/mien.md",
    "products/images/bia.jpg",
    "products/images/mien/bia.svg",
    "products/images/mien/Bia.jpg",
    "products/images/mien/nhom/bia.jpg",
    "data/site.yml",
    "data/site.json",
    "data/site.js",
    "data/certificates/nhom/2024.yaml",
  ])("is refused by its name or place: %s", async (file) => {
    expect(await told(await folder({ [file]: "x" }))).toEqual([
      `${file}:1 this file does not belong here, or its name is wrong`,
    ]);
  });

  it("is refused when it is a link to another file", async () => {
    const dir = await folder({ "data/site.yaml": "x" });
    await symlink("/etc/passwd", path.join(dir, "products/mien.md"));
    await symlink(path.join(dir, "data/site.yaml"), path.join(dir, "data/words.yaml"));
    await mkdir(path.join(dir, "products/images/mien"), { recursive: true });
    await symlink("/etc/passwd", path.join(dir, "products/images/mien/bia.jpg"));
    const { files, pictures } = await readRecords(dir);
    expect(files.map(({ file }) => file)).toEqual(["data/site.yaml"]);
    expect(pictures).toEqual([]);
    expect(await told(dir)).toEqual([
      "data/words.yaml:1 this is a link, not a regular file",
      "products/images/mien/bia.jpg:1 this is a link, not a regular file",
      "products/mien.md:1 this is a link, not a regular file",
    ]);
  });

  it("is refused when it lies behind a link to another folder", async () => {
    const dir = await folder({ "data/site.yaml": "x" });
    await symlink("/etc", path.join(dir, "data/facts"));
    expect(await told(dir)).toEqual(["data/facts:1 this is a link, not a regular file"]);
  });

  it.each([
    ["products/mien.md", 256 * 1024],
    ["data/sources.yaml", 2 * 1024 * 1024],
  ])("is refused when it is too large: %s over %i bytes", async (file, limit) => {
    const dir = await folder({ [file]: "x" });
    await truncate(path.join(dir, file), limit + 1);
    expect(await told(dir)).toEqual([
      `${file}:1 the file has ${limit / 1024 + 1} kB, over the limit of ${limit / 1024} kB`,
    ]);
    await writeFile(path.join(dir, file), "x".repeat(limit));
    expect(await told(dir)).toEqual([]);
  });

  it("is refused at the line that is not UTF-8", async () => {
    const lines = [Buffer.from("---\nname: "), Buffer.from([0x4d, 0x69, 0xea, 0xf1]), Buffer.from("\n---\n")];
    const dir = await folder({ "products/mien.md": Buffer.concat(lines) });
    expect(await told(dir)).toEqual(["products/mien.md:2 the file is not UTF-8 text"]);
  });

  it("is refused when it is UTF-16, as some Windows editors save", async () => {
    const dir = await folder({ "products/mien.md": Buffer.from("\uFEFF---\nname: Miến\n---\n", "utf16le") });
    expect(await told(dir)).toEqual(["products/mien.md:1 the file is not UTF-8 text"]);
  });

  it("does not hide what is wrong with the others", async () => {
    const dir = await folder({ "products/A.md": "x", "products/b.md": Buffer.from([0xff]), "data/c.txt": "x" });
    expect(await told(dir)).toHaveLength(3);
  });
});
