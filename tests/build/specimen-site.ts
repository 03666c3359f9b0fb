import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect } from "vitest";
import { buildSite, type Build, type Built } from "../fixtures/build-site.ts";
import { specimenDay, writeContent, type Changes } from "../fixtures/content.ts";

/** A build with what it wrote. */
export interface BuiltSite extends Built {
  /** The text of the file that a server sends for an address; throws when there is none. */
  read(address: string): string;
  has(address: string): boolean;
  /** Every HTML file, as an address; none when nothing was written. */
  pages(): string[];
}

/** Builds into a folder of its own, far from the repository, that is removed after the tests of the file. */
export async function build(options: Omit<Build, "outputDir">): Promise<BuiltSite> {
  const outputDir = path.join(await temporaryFolder(), "site");
  const built = await buildSite({ outputDir, ...options });
  const fileOf = (address: string) => path.join(outputDir, address.endsWith("/") ? `${address}index.html` : address);
  return {
    ...built,
    read: (address) => readFileSync(fileOf(address), "utf8"),
    has: (address) => existsSync(fileOf(address)),
    pages: () =>
      (existsSync(outputDir) ? readdirSync(outputDir, { recursive: true, encoding: "utf8" }) : [])
        .filter((file) => file.endsWith(".html"))
        .map((file) => `/${file.replaceAll(path.sep, "/")}`),
  };
}

/** Builds the specimens with some files changed, as on their day, for https://example.org/bac-kan. */
export async function buildSpecimens(changes: Changes = {}): Promise<BuiltSite> {
  const contentDir = await temporaryFolder();
  await writeContent(contentDir, changes);
  return build({ contentDir, clock: specimenDay, siteUrl: "https://example.org/bac-kan" });
}

/** Builds and expects that it went well. */
export async function succeed(building: Promise<BuiltSite>): Promise<BuiltSite> {
  const site = await building;
  expect(site.code, site.output).toBe(0);
  return site;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "san-vat-build-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
