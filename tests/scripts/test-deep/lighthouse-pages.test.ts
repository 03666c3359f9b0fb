import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { pagesToMeasure } from "../../../scripts/test-deep/lighthouse-pages.ts";
import { pageKinds } from "../../browser/page-kinds.ts";

test("one page of every kind is measured, without those that search engines may not list", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "pages-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const { vi } of pageKinds) {
    const file = path.join(folder, vi.endsWith("/") ? `${vi}index.html` : vi);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, vi === "/404.html" ? '<meta name="robots" content="noindex"/>' : "<p>noindex</p>");
  }
  const measured = await pagesToMeasure(folder, []);
  expect(measured).toHaveLength(pageKinds.length - 1);
  expect(measured).not.toContain("/404.html");
});

test("whoever names addresses has those measured and no other", async () => {
  expect(await pagesToMeasure("/no/such/folder", ["/en/", "/mau/"])).toEqual(["/en/", "/mau/"]);
});
