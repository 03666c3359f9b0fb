import { certificateTimeline } from "./certificate-timeline.ts";
import type { Catalogue, Certificate, Producer, Product, Resource, SalesPoint, Sector } from "./catalogue.ts";
import type { Day } from "./day.ts";
import { parseDateRange } from "./day.ts";
import { freezeDeep } from "./freeze-deep.ts";
import { linkPhotos } from "./link-photos.ts";
import { known, linkPlaces } from "./link-places.ts";
import { linkSources } from "./link-sources.ts";
import type { Entry, Records } from "./records.ts";
import { regulationOn } from "./regulation-on.ts";
import { sortByName } from "./sort-by-name.ts";
import { createWords } from "./words.ts";

/**
 * Links checked records into the catalogue as it stands on a day: references become objects, certificates get their
 * states, lists are sorted, and the whole is frozen. Records must have passed the rules; a dangling id throws.
 */
export function buildCatalogue(records: Records, day: Day, isToday: boolean): Catalogue {
  const places = linkPlaces(records);
  const { source, sourced, conflict, indication } = linkSources(records.sources);
  const regulations = records.regulations.map(({ value }) => value);

  const producers = new Map<string, Producer>(
    records.producers.map(({ id, value: { commune, founded, members, ...producer } }) => [
      id,
      {
        ...producer,
        id,
        commune: commune === undefined ? undefined : places.placeOf({ commune }).commune,
        founded: founded && sourced(founded),
        members: members && sourced(members),
        products: [],
      },
    ]),
  );
  const resources = new Map<string, Resource>(
    records.resources.map(({ id, value }) => [
      id,
      {
        ...value,
        facts: value.facts.map(sourced),
        season: value.season && sourced(value.season),
        gi: value.gi && indication(value.gi),
        marks: value.marks.map(sourced),
        conflicts: value.conflicts.map(conflict),
        products: [],
      },
    ]),
  );
  const sectors = new Map<string, Sector>(records.sectors.map(({ id, value }) => [id, { ...value, products: [] }]));
  const salesPoints = new Map<string, SalesPoint>(
    records.salesPoints.map(({ id, value: { place, source: from, ...point } }) => [
      id,
      { ...point, id, place: places.placeOf(place), products: [], source: source(from) },
    ]),
  );
  const facts = byId(records.facts);
  const english = byId(records.englishStories);

  const products = new Map<string, Product>();
  for (const { id: slug, value, body } of records.products) {
    const {
      id: code,
      producer,
      sector,
      product_set: set,
      origin,
      resources: from,
      sold_at,
      marks,
      packaging,
      images,
      ...product
    } = value;
    const sourcedFacts = facts.get(slug)?.value;
    const translation = english.get(slug);
    products.set(slug, {
      ...product,
      slug,
      code,
      producer: producer === undefined ? undefined : known(producers, producer),
      sector: known(sectors, sector),
      productSet: known(sectors, sector).sets.find(({ no }) => no === set),
      origin: places.placeOf(origin),
      resources: from.map((id) => known(resources, id)),
      soldAt: sold_at.map((id) => known(salesPoints, id)),
      soldElsewhere: sourcedFacts?.sold_at.map(sourced) ?? [],
      marks: marks.map(sourced),
      packaging: packaging.map(sourced),
      images: linkPhotos(slug, images, records.pictures),
      facts: sourcedFacts?.facts.map(sourced) ?? [],
      conflicts: sourcedFacts?.conflicts.map(conflict) ?? [],
      factsNote: sourcedFacts?.note,
      certificates: [],
      steps: [],
      standing: { state: "none", history: [] },
      timeline: [],
      story: { vi: body.trim(), en: translation?.body.trim() },
      summaryEn: translation?.value.summary,
    });
  }

  const certificates: Certificate[] = records.certificates.map(({ value }) => {
    const { regulation, source: from, also, ...certificate } = value;
    return {
      ...certificate,
      product: known(products, value.product),
      regulation: regulations.find(({ id }) => id === regulation) ?? regulationOn(regulations, value.decision.date),
      regulationComputed: regulation === undefined,
      source: source(from),
      also: also.map(source),
    };
  });
  for (const certificate of certificates.toSorted(oldestFirst))
    (certificate.kind === "step" ? certificate.product.steps : certificate.product.certificates).push(certificate);

  const published: Product[] = [];
  for (const product of products.values()) {
    product.timeline = certificateTimeline(product.certificates, day);
    product.standing = product.timeline[0]?.standing ?? product.standing;
    if (product.status === "published") published.push(product);
  }
  const listed = sortByName(published);
  for (const product of listed) {
    product.producer?.products.push(product);
    product.sector.products.push(product);
    product.origin.district?.products.push(product);
    product.origin.commune?.now.products.push(product);
    for (const resource of product.resources) resource.products.push(product);
    for (const point of product.soldAt) point.products.push(product);
  }

  const sources = records.sources.map(({ value }) => value);
  return freezeDeep({
    day,
    isToday,
    site: records.site.value,
    words: { vi: createWords(records.words.vi.value), en: createWords(records.words.en.value) },
    products: listed,
    drafts: sortByName([...products.values()].filter(({ status }) => status === "draft")),
    producers: sortByName([...producers.values()].filter((producer) => producer.products.length > 0)),
    certificates: certificates.toSorted(oldestFirst),
    districts: sortByName(places.districts),
    communesBefore: sortByName(places.communesBefore),
    shapes: {
      districts: records.shapes.districts.value.features,
      communesNow: records.shapes.communesNow.value.features,
      context: records.shapes.context.value.features,
    },
    communesNow: sortByName(places.communesNow),
    resources: sortByName([...resources.values()]),
    sectors: [...sectors.values()],
    regulations,
    salesPoints: sortByName([...salesPoints.values()]),
    sales: records.sales.value,
    programme: records.programme.value,
    searchNames: records.searchNames.value,
    sources,
    sourceById: source,
  });
}

function byId<E extends Entry<unknown>>(entries: readonly E[]): Map<string, E> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function oldestFirst(a: Certificate, b: Certificate): number {
  const [left, right] = [parseDateRange(a.decision.date), parseDateRange(b.decision.date)];
  return (left?.to ?? "").localeCompare(right?.to ?? "") || (left?.from ?? "").localeCompare(right?.from ?? "");
}
