import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build-catalogue.ts";
import type { Catalogue, Certificate, Product } from "../../src/catalogue/catalogue.ts";
import { holdsToday } from "../../src/catalogue/certificate-state.ts";
import { checkRecords } from "../../src/catalogue/check.ts";
import { addMonths, parseDateRange } from "../../src/catalogue/day.ts";
import type { Problem } from "../../src/catalogue/problem.ts";
import { readRecords } from "../../src/catalogue/read-records.ts";
import type { Records } from "../../src/catalogue/records.ts";
import { runRules } from "../../src/catalogue/rules/index.ts";
import { repository } from "../fixtures/content.ts";

let records: Records | undefined;
let problems: Problem[] = [];

beforeAll(async () => {
  const checked = checkRecords(await readRecords(repository));
  records = checked.records;
  problems = [...checked.problems, ...(records ? runRules(records) : [])];
});

/** The real catalogue as it stands on a day. */
function catalogueOn(day: string): Catalogue {
  if (!records) throw new Error("the records of this repository cannot be read");
  return buildCatalogue(records, day, false);
}

const slugs = (products: readonly Product[]) => products.map(({ slug }) => slug).sort();
const allOf = ({ products, drafts }: Catalogue) => [...products, ...drafts];
const holding = (catalogue: Catalogue) => slugs(allOf(catalogue).filter(({ standing }) => holdsToday(standing.state)));

/** The last day on which a certificate may possibly be good. */
function latestEnd({ decision, valid_from, valid_to, extension }: Certificate): string {
  const start = valid_from ?? parseDateRange(decision.date)?.to ?? "";
  const end = valid_to ?? addMonths(start, 36);
  return extension && extension.until > end ? extension.until : end;
}

describe("the catalogue of Bắc Kạn", () => {
  it("has no error; what the story coach advises is no error", () => {
    expect(problems.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("has 111 products, and 32 drafts", () => {
    const { products, drafts } = catalogueOn("2026-11-24");
    expect(products).toHaveLength(111);
    expect(drafts).toHaveLength(32);
    expect(new Set(allOf(catalogueOn("2026-11-24")).map(({ code }) => code)).size).toBe(143);
  });

  it("says of four products on 2026-11-24 that their certificate holds, and of no other", () => {
    const catalogue = catalogueOn("2026-11-24");
    expect(holding(catalogue)).toEqual([
      "mien-dong-tai-hoan",
      "vicumax-limited-nano-curcumin",
      "vicumax-mat-ong-nano-curcumin",
      "vicumax-nano-curcumin",
    ]);
    const shown = catalogue.products.filter(({ standing }) => holdsToday(standing.state));
    expect(shown.map(({ standing }) => standing.state)).toEqual(["valid", "valid", "valid", "valid"]);
  });

  it("says of no product that its certificate holds when no certificate of it can still run", () => {
    for (const day of ["2022-06-01", "2024-06-30", "2026-11-24", "2027-08-01"]) {
      const lapsed = allOf(catalogueOn(day)).filter(({ certificates }) =>
        certificates.every((one) => latestEnd(one) < day),
      );
      expect(lapsed.length).toBeGreaterThan(20);
      expect(slugs(lapsed.filter(({ standing }) => holdsToday(standing.state)))).toEqual([]);
    }
  });

  it("says on 2022-06-01 that miến dong Tài Hoan is valid, with its certificate of 2021", () => {
    const product = catalogueOn("2022-06-01").products.find(({ slug }) => slug === "mien-dong-tai-hoan");
    expect(product?.standing.state).toBe("valid");
    expect(product?.standing.current).toMatchObject({
      stars: 5,
      decision: { number: "2890/QĐ-BNN-VPĐP", date: "2021-06-30" },
    });
    expect(product?.standing.lastGoodDay).toEqual({ from: "2024-06-30", to: "2024-06-30" });
  });

  it("says on 2017-01-01 that no product has a certificate", () => {
    expect(new Set(allOf(catalogueOn("2017-01-01")).map(({ standing }) => standing.state))).toEqual(new Set(["none"]));
  });

  it("says on 2040-01-01 that nothing holds, if no further decision comes", () => {
    const states = allOf(catalogueOn("2040-01-01")).map(({ standing }) => standing.state);
    expect(new Set(states)).toEqual(new Set(["expired", "none"]));
  });

  it("says on each day of its timelines what it would say if it were built on that day", () => {
    const turns = new Map<string, { slug: string; state: string }[]>();
    for (const { slug, timeline } of allOf(catalogueOn("2026-11-24")))
      for (const { from, standing } of timeline)
        turns.set(from, [...(turns.get(from) ?? []), { slug, state: standing.state }]);
    for (const day of [...turns.keys()].sort().slice(0, 12)) {
      const then = new Map(allOf(catalogueOn(day)).map(({ slug, standing }) => [slug, standing.state]));
      for (const { slug, state } of turns.get(day) ?? [])
        expect([day, slug, then.get(slug)]).toEqual([day, slug, state]);
    }
  });

  it("places each of the 108 old communes in one district and in one of 37 communes of today", () => {
    const { communesBefore, communesNow, districts } = catalogueOn("2026-11-24");
    expect([communesBefore.length, communesNow.length, districts.length]).toEqual([108, 37, 8]);
    expect(communesNow.flatMap(({ before }) => before.map(({ id }) => id)).sort()).toEqual(
      communesBefore.map(({ id }) => id).sort(),
    );
    expect(districts.flatMap(({ communes }) => communes.map(({ id }) => id)).sort()).toEqual(
      communesBefore.map(({ id }) => id).sort(),
    );
    expect(communesNow.filter(({ before }) => before.length === 0)).toEqual([]);
  });

  it("rests every certificate on a source", () => {
    const { certificates, sources } = catalogueOn("2026-11-24");
    expect(certificates.length).toBeGreaterThan(100);
    for (const { id, source, also } of certificates)
      for (const one of [source, ...also]) expect([id, sources.includes(one)]).toEqual([id, true]);
  });

  it("gives stars to certificates only, and only three, four or five", () => {
    for (const { id, kind, stars } of catalogueOn("2026-11-24").certificates)
      expect([id, kind === "step" ? [undefined] : [undefined, 3, 4, 5]]).toEqual([id, expect.arrayContaining([stars])]);
  });
});

/** A form of address and a name, in any file as it stands, comments and addresses of pages included. */
const person =
  /(?<![\p{L}\p{M}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ụ|[Ee]m|[Tt]hầy|[Dd]ì|[Nn]ghệ nhân|[Bb]ác sĩ|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Mme\.?)\s+\p{Lu}\p{L}*/gu;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

describe("the files of this repository", () => {
  it("call no person by title and name", () => {
    const files = ["products", "data"].flatMap((folder) => filesBelow(path.join(repository, folder)));
    expect(files.length).toBeGreaterThan(250);
    const found = files.flatMap((file) => {
      const text = readFileSync(file, "utf8").normalize("NFC");
      return [...text.matchAll(person)].map(([name]) => `${path.relative(repository, file)}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  it("would be caught calling one so", () => {
    const names = [..."Theo ông Mẫu. Bà con làm. Nghệ nhân Thử, Mr. Mau. # anh Thử".matchAll(person)].map(
      ([name]) => name,
    );
    expect(names).toEqual(["ông Mẫu", "Nghệ nhân Thử", "Mr. Mau", "anh Thử"]);
  });
});
