import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { reservedProductWords } from "../../src/catalogue/urls.ts";
import { productSchema } from "../../src/schema/product.ts";
import { unusedShortCode } from "../../scripts/new-product/short-code.ts";
import { slugFromName } from "../../scripts/new-product/slug-from-name.ts";
import { takenNames } from "../../scripts/new-product/taken-names.ts";

const root = path.resolve(import.meta.dirname, "../..");
let content = "";

beforeAll(() => {
  content = mkdtempSync(path.join(tmpdir(), "new-product-"));
  for (const folder of ["products", "data"])
    cpSync(path.join(root, folder), path.join(content, folder), { recursive: true });
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/new-product.ts", ...options],
    {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content },
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}
const read = (file: string) => readFileSync(path.join(content, file), "utf8");
/** What the check says of one product's files. */
async function problemsOf(slug: string) {
  const { problems } = await loadCatalogue(content, { day: "2026-11-24", isToday: false });
  return problems.filter(({ file }) => file === `products/${slug}.md` || file === `data/facts/${slug}.yaml`);
}

describe("npm run new", { timeout: 30_000 }, () => {
  test("with a name only: a canonical draft, and the check names just what is missing", async () => {
    const { status, stdout } = run("--name", "Chè đắng Thử Nghiệm");
    expect(status).toBe(0);
    expect(read("products/che-dang-thu-nghiem.md")).toMatch(
      /^---\nid: "?[a-hjkmnp-z2-9]{4}"?\nname: Chè đắng Thử Nghiệm\naliases: \[\]\nstatus: draft\norigin: \{\}\nresources: \[\]\npackaging: \[\]\nsold_at: \[\]\nmarks: \[\]\nimages: \[\]\nformerly: \[\]\n---\n$/,
    );
    expect(read("data/facts/che-dang-thu-nghiem.yaml")).toBe(
      "product: che-dang-thu-nghiem\nfacts: []\nconflicts: []\nsold_at: []\nprices: []\n",
    );
    for (const field of Object.keys(productSchema.shape)) expect(stdout).toContain(`${field}  [`);
    expect(stdout).toContain("Ngành hàng: mã trong data/sectors.yaml");
    expect(stdout).toContain("Sector: an id of data/sectors.yaml");
    const missing = (await problemsOf("che-dang-thu-nghiem")).map(({ message }) => /\((\w+)\)/.exec(message.en)?.[1]);
    expect(missing).toEqual(["name_en", "sector", "class", "kind", "kind_en"]);
    rmSync(path.join(content, "products/che-dang-thu-nghiem.md"));
    rmSync(path.join(content, "data/facts/che-dang-thu-nghiem.yaml"));
  });

  test("with every answer given: a draft that passes the check", async () => {
    const answers = { name_en: "Trial tea", sector: "thuc-pham", class: "none", kind: "chè", kind_en: "tea" };
    const options = Object.entries(answers).flatMap(([field, value]) => [`--${field}`, value]);
    expect(run("--slug", "che-thu", "--name", "Chè: thử #1", ...options).status).toBe(0);
    expect(read("products/che-thu.md")).toContain('\nname: "Chè: thử #1"\n');
    expect(read("products/che-thu.md")).toContain("\nstatus: draft\n");
    expect(await problemsOf("che-thu")).toEqual([]);
  });

  test("a slug that is taken, reserved or ill-written is refused in both languages, and nothing is written", () => {
    const before = read("products/mien-dong-tai-hoan.md");
    const [reserved = ""] = reservedProductWords;
    for (const slug of ["mien-dong-tai-hoan", reserved, "Chè"]) {
      const { status, stdout, stderr } = run("--name", "Chè", "--slug", slug);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^Lỗi: .+\nError: .+\n$/);
      expect(existsSync(path.join(content, `products/${slug}.md`))).toBe(slug === "mien-dong-tai-hoan");
    }
    expect(read("products/mien-dong-tai-hoan.md")).toBe(before);
  });

  test("a facts file that stands alone is not overwritten", () => {
    writeFileSync(path.join(content, "data/facts/chi-co-su-kien.yaml"), "product: chi-co-su-kien\n");
    expect(run("--name", "Chỉ có sự kiện").status).toBe(1);
    expect(read("data/facts/chi-co-su-kien.yaml")).toBe("product: chi-co-su-kien\n");
    expect(existsSync(path.join(content, "products/chi-co-su-kien.md"))).toBe(false);
    rmSync(path.join(content, "data/facts/chi-co-su-kien.yaml"));
  });

  test("a missing name or an unknown option is refused", () => {
    expect(run().stderr).toContain("thiếu tên sản phẩm");
    expect(run("--name", "Chè", "--stars", "5").stderr).toContain("the options are --slug --name");
  });
});

describe("the parts of a new product", () => {
  test("a slug has no marks, and đ becomes d, however the marks are typed", () => {
    for (const form of ["NFC", "NFD"])
      expect(slugFromName("Miến dong “Đỗ Ước” 5%".normalize(form))).toBe("mien-dong-do-uoc-5");
  });

  test("a long name gives a slug that the schema takes", () => {
    expect(slugFromName("abcdefg ".repeat(20))).toHaveLength(79);
  });

  test("a short code in use is never given again", () => {
    const digits = [0, 0, 0, 0, 0, 0, 0, 1];
    expect(unusedShortCode(new Set(["aaaa"]), () => digits.shift() ?? 0)).toBe("aaab");
  });

  test("codes and old slugs count as taken, even in a file that is not well-formed", () => {
    const files = [
      { file: "products/a.md", text: "---\nid: k7m2\nformerly:\n  - b\n---\n" },
      { file: "products/c.md", text: '---\nid: "23e4"\nname: [\n---\n' },
    ];
    expect(takenNames(files)).toEqual({ codes: new Set(["k7m2", "23e4"]), slugs: new Set(["a", "b", "c"]) });
  });
});
