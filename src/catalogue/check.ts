import { z } from "zod";
import { registerSchema } from "../schema/certificate.ts";
import { claimsSchema } from "../schema/claims.ts";
import { factsSchema } from "../schema/facts.ts";
import {
  communesBeforeSchema,
  communesNowSchema,
  districtsSchema,
  producerSchema,
  salesPointSchema,
} from "../schema/people-and-places.ts";
import { englishStorySchema, productSchema } from "../schema/product.ts";
import { programmeSchema } from "../schema/programme.ts";
import {
  consentsSchema,
  resourcesSchema,
  sectorsSchema,
  siteSchema,
  sourcesSchema,
  wordsSchema,
} from "../schema/reference.ts";
import { regulationsSchema } from "../schema/regulation.ts";
import { salesSchema } from "../schema/sales.ts";
import { searchNamesSchema } from "../schema/search-names.ts";
import { contextShapesSchema, unitShapesSchema } from "../schema/shapes.ts";
import { errorAt, fileStart, type Problem } from "./problem.ts";
import { readRecord } from "./read-record.ts";
import type { ReadResult, TextFile } from "./read-records.ts";
import type { Entry, Records, StoryEntry } from "./records.ts";

/**
 * Reads every file into records, each checked by its own schema. All that is wrong is collected. A file that is one
 * record takes part in the rules without what is wrong in it; where that leaves no record, its id counts as known. A
 * file that many records stand on must be well-formed for any records to be given: rules about half of it would mislead.
 */
export function checkRecords(read: ReadResult): { records?: Records; problems: Problem[] } {
  const problems: Problem[] = [...read.problems];
  const unread = new Set(read.problems.map(({ file }) => fileId(file)));
  let foundationsStand = true;
  const bySection = new Map<string, TextFile[]>();
  for (const file of read.files) {
    const section = sectionOf(file.file);
    if (section) bySection.set(section, [...(bySection.get(section) ?? []), file]);
    else problems.push(unknownFile(file.file));
  }

  const one = <S extends z.ZodType>(file: string, schema: S): Entry<z.output<S>> => {
    const found = whole(file, schema)[0];
    if (found) return found;
    foundationsStand = false;
    if (!read.files.some((text) => text.file === file)) problems.push(missingFile(file));
    return nothing();
  };
  /** A file that is one record; its id is the file's name. */
  const whole = <S extends z.ZodType>(section: string, schema: S): StoryEntry<z.output<S>>[] =>
    (bySection.get(section) ?? []).flatMap((file) => {
      const { parsed, value, problems: found } = readRecord(file, schema);
      problems.push(...found);
      const id = fileId(file.file);
      if (!parsed || value === undefined) {
        unread.add(id);
        foundationsStand &&= oneRecordSections.has(section);
        return [];
      }
      return [{ id, value, file: file.file, at: parsed.at, body: parsed.body, bodyLine: parsed.bodyLine }];
    });
  /** A file that holds a list of records, each with its own id. */
  const listed = <S extends z.ZodType, T extends { id: string }>(
    section: string,
    schema: S,
    key: string,
    pick: (value: z.output<S>) => T[],
  ): Entry<T>[] =>
    whole(section, schema).flatMap((file) =>
      pick(file.value).map((value, index) => ({
        id: value.id,
        value,
        file: file.file,
        at: (path: readonly PropertyKey[]) => file.at([key, index, ...path]),
      })),
    );

  const records: Records = {
    site: one("data/site.yaml", siteSchema),
    products: whole("products", productSchema),
    englishStories: whole("products-en", englishStorySchema),
    certificates: listed("certificates", registerSchema, "certificates", (value) => value.certificates),
    facts: whole("facts", factsSchema),
    consents: listed("data/consents.yaml", consentsSchema, "consents", (value) => value.consents),
    producers: whole("producers", producerSchema),
    districts: listed("data/places/districts.yaml", districtsSchema, "districts", (value) => value.districts),
    communesBefore: listed(
      "data/places/communes-before.yaml",
      communesBeforeSchema,
      "communes_before",
      (value) => value.communes_before,
    ),
    communesNow: listed(
      "data/places/communes-now.yaml",
      communesNowSchema,
      "communes_now",
      (value) => value.communes_now,
    ),
    shapes: {
      districts: one("data/places/districts.geojson", unitShapesSchema),
      communesNow: one("data/places/communes-now-schematic.geojson", unitShapesSchema),
      context: one("data/places/context.geojson", contextShapesSchema),
    },
    resources: listed("data/resources.yaml", resourcesSchema, "resources", (value) => value.resources),
    sectors: listed("data/sectors.yaml", sectorsSchema, "sectors", (value) => value.sectors),
    regulations: listed("data/regulations.yaml", regulationsSchema, "regulations", (value) => value.regulations),
    salesPoints: whole("sales-points", salesPointSchema),
    sales: one("data/sales.yaml", salesSchema),
    programme: one("data/programme.yaml", programmeSchema),
    searchNames: one("data/search-names.yaml", searchNamesSchema),
    sources: listed("data/sources.yaml", sourcesSchema, "sources", (value) => value.sources),
    claims: one("data/claims.yaml", claimsSchema),
    words: { vi: one("data/words/vi.yaml", wordsSchema), en: one("data/words/en.yaml", wordsSchema) },
    pictures: read.pictures,
    unread,
  };
  return foundationsStand ? { records, problems } : { problems };
}

/** Kinds of file that hold one record each. */
const oneRecordSections = new Set(["products", "products-en", "facts", "producers", "sales-points"]);

const folders: Record<string, string> = {
  "data/certificates/": "certificates",
  "data/facts/": "facts",
  "data/producers/": "producers",
  "data/sales-points/": "sales-points",
};
const singleFiles = new Set([
  "data/site.yaml",
  "data/consents.yaml",
  "data/places/districts.yaml",
  "data/places/communes-before.yaml",
  "data/places/communes-now.yaml",
  "data/places/districts.geojson",
  "data/places/communes-now-schematic.geojson",
  "data/places/context.geojson",
  "data/resources.yaml",
  "data/sectors.yaml",
  "data/regulations.yaml",
  "data/sales.yaml",
  "data/programme.yaml",
  "data/search-names.yaml",
  "data/sources.yaml",
  "data/claims.yaml",
  "data/words/vi.yaml",
  "data/words/en.yaml",
]);

function sectionOf(file: string): string | undefined {
  if (file.endsWith(".en.md")) return "products-en";
  if (file.endsWith(".md")) return "products";
  if (singleFiles.has(file)) return file;
  return Object.entries(folders).find(([folder]) => file.startsWith(folder) && file.endsWith(".yaml"))?.[1];
}

/** The last part of a path without its endings: the id of a record that is a file. */
function fileId(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/(\.en)?\.(md|yaml|geojson)$/, "");
}

function unknownFile(file: string): Problem {
  return errorAt(
    file,
    fileStart,
    "file",
    { vi: "không biết tệp này thuộc phần nào", en: "no part of the catalogue knows this file" },
    {
      vi: "đặt vào đúng thư mục theo README, hoặc xóa",
      en: "put it into the right folder (see the README), or delete it",
    },
  );
}

function missingFile(file: string): Problem {
  return errorAt(
    file,
    fileStart,
    "file",
    { vi: "thiếu tệp này", en: "this file is missing" },
    { vi: "lấy lại từ kho mã", en: "restore it from the repository" },
  );
}

/** Stands for a record that could not be read; never seen outside, since all records are then kept back. */
function nothing<T>(): Entry<T> {
  return { id: "", value: undefined as T, file: "", at: () => fileStart };
}
