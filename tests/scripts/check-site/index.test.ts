import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { repository } from "../../fixtures/content.ts";
import { inMain, smallSite, smallSiteUrl } from "../../fixtures/small-site.ts";

function checkSite(outputDir: string, siteUrl = smallSiteUrl) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/check-site/index.ts"], {
    cwd: repository,
    env: { ...process.env, OUTPUT_DIR: outputDir, SITE_URL: siteUrl },
    encoding: "utf8",
  });
  return { status, lines: stdout.trim().split("\n"), stderr };
}

describe("npm run check:site", () => {
  it("says in one line that a sound site has no problem", async () => {
    const { status, lines } = checkSite(await smallSite());
    expect(lines).toEqual([expect.stringMatching(/^Checked 6 pages with 19 checks in [\d.]+ s: no problem\.$/)]);
    expect(status).toBe(0);
  });

  it("tells every problem of every check, in which file and what to do, and fails", async () => {
    const broken = inMain(`<a href="/ocop/mat/">x</a><p id="noi-dung">undefined</p>`);
    const { status, lines } = checkSite(await smallSite({ "index.html": broken }));
    expect(lines).toEqual([
      "index.html: “/ocop/mat/” leads nowhere: mend the address, or make what it promises [links-resolve]",
      "index.html: the id “noi-dung” stands more than once: make it unique on the page [ids-unique]",
      "index.html: “undefined” in “undefined”: give the template its value, or leave the text out [no-leftovers]",
      expect.stringMatching(/: 3 problems\.$/),
    ]);
    expect(status).toBe(1);
  });

  it("fails for a site built for another address", async () => {
    expect(checkSite(await smallSite(), "https://example.org/other").status).toBe(1);
  });

  it("says so when there is no site to check", async () => {
    const dir = await smallSite();
    await rm(dir, { recursive: true });
    const { status, stderr } = checkSite(dir);
    expect(stderr).toContain("run npm run build first");
    expect(status).toBe(1);
  });
});
