import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { append, replace, repository, writeContent, type Changes } from "../fixtures/content.ts";

/** Runs the command as `npm run story-report` does, on a content folder of its own. */
async function report(changes: Changes = {}): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), "san-vat-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await writeContent(dir, changes);
  const env = { ...process.env, CONTENT_DIR: dir };
  const command = ["--import", "tsx", "scripts/story-report.ts"];
  return (await promisify(execFile)(process.execPath, command, { cwd: repository, env })).stdout;
}

it("the story report tells editors how many stories there are, how long, how alike, and what has none", async () => {
  const shared = "cùng một câu kể về con suối chảy qua bản";
  const lines = (
    await report({
      "products/mien-dong-mau.md": append(`\n## Chặng đường\nNăm 2018, ${shared}.[^nguon-mau]\n`),
      "products/nha-nghi-mau.md": append(`\nNgày xưa ${shared}.[^nguon-mau]\n`),
    })
  ).split("\n");
  const cells = (start: string) =>
    lines
      .find((line) => line.trim().startsWith(start))
      ?.trim()
      .split(/ {2,}/);
  expect(lines[0]).toBe("Câu chuyện / stories: 2 tiếng Việt, 1 English");
  expect(lines[1]).toBe("Con số đã đối chiếu / numbers checked: 1 (1 tiếng Việt, 0 English)");
  expect(cells("cả câu chuyện")?.slice(1)).toEqual(["1", "24", "24", "24"]);
  expect(cells("Chặng đường")?.slice(1)).toEqual(["1", "12", "12", "12"]);
  expect(cells("Thưởng thức")?.slice(1)).toEqual(["0", "0", "0", "0"]);
  expect(cells("không chia chương")?.slice(1)).toEqual(["1", "12", "12", "12"]);
  expect(cells("mien-dong-mau ~ nha-nghi-mau")?.[1]).toMatch(/^0\.\d{3}$/);
  const without = lines.indexOf("Sản phẩm chưa có câu chuyện / products without a story: 1");
  expect(lines[without + 1]).toBe("  ruou-mo-mau");
  expect(lines).toContain("Có tiếng Việt, chưa có tiếng Anh / in Vietnamese only: 1");
});

it("on files that cannot be read, the story report tells what is wrong with them", async () => {
  const failed = report({ "products/mien-dong-mau.md": replace("stars: 5", "stars: 6") });
  await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("[schema]") as string });
});
