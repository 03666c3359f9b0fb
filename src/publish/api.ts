import type { Catalogue, Certificate, Place, Product, Sourced } from "../catalogue/catalogue.ts";
import { certificateWords } from "../catalogue/certificate-words.ts";
import { tellableFacts } from "../catalogue/tellable-facts.ts";
import { recordUrl } from "../catalogue/urls.ts";
import type { ApiList } from "./api-lists.ts";

/** One list of the interface: what it is of, for which day, under which licence, then the records. */
export function apiList(list: ApiList, catalogue: Catalogue): object {
  return { ...envelope(catalogue), [list.replace("-", "_")]: recordsOf(list, catalogue) };
}

/** One product in full. */
export function apiProduct(product: Product, catalogue: Catalogue): object {
  return {
    ...envelope(catalogue),
    product: {
      ...productSummary(product, catalogue),
      aliases: product.aliases,
      raw_material: product.raw_material,
      marks: product.marks.map(sourced),
      packaging: product.packaging.map(sourced),
      facts: tellableFacts(product).map((fact) => ({ about: fact.about, ...sourced(fact) })),
      certificates: product.certificates.map(certificate),
      steps: product.steps.map(certificate),
      story: product.story.vi === "" ? undefined : product.story.vi,
    },
  };
}

function envelope({ day, site }: Catalogue): object {
  return {
    version: 1,
    as_of: day,
    facts_checked_on: site.facts_checked_on,
    licence: site.content_licence.name,
    licence_url: site.content_licence.url,
    official: false,
  };
}

function recordsOf(list: ApiList, catalogue: Catalogue): object[] {
  switch (list) {
    case "products":
      return catalogue.products.map((product) => productSummary(product, catalogue));
    case "producers":
      return catalogue.producers.map(({ id, name, type, aliases, commune, products }) => ({
        id,
        name,
        type,
        aliases,
        commune: commune?.id,
        products: products.map(({ slug }) => slug),
      }));
    case "certificates":
      return catalogue.certificates.filter(({ product }) => product.status === "published").map(certificate);
    case "sales-points":
      return catalogue.salesPoints.map(({ id, name, type, place, products, source, confidence, note }) => ({
        id,
        name,
        type,
        place: placeOf(place),
        products: products.map(({ slug }) => slug),
        source: source.id,
        confidence,
        note,
      }));
    case "places":
      return catalogue.communesBefore.map(({ id, name, type, district, now, code, point }) => ({
        id,
        name,
        type,
        code,
        district: { id: district.id, name: district.name, type: district.type },
        now: { id: now.id, name: now.name, type: now.type, code: now.code },
        point,
      }));
    case "resources":
      return catalogue.resources.map(({ id, name, name_en, facts, season, products }) => ({
        id,
        name,
        name_en,
        facts: facts.map(sourced),
        season: season && sourced(season),
        products: products.map(({ slug }) => slug),
      }));
    case "sources":
      return [...catalogue.sources];
  }
}

function productSummary(product: Product, catalogue: Catalogue): object {
  const words = certificateWords(product.standing, product, "vi", catalogue.words.vi);
  const { site } = catalogue;
  return {
    id: product.code,
    slug: product.slug,
    name: product.name,
    name_en: product.name_en,
    url: site.url + recordUrl("products", product.slug, "vi"),
    kind: product.kind,
    sector: product.sector.id,
    product_set: product.productSet?.no,
    class: product.class,
    producer: product.producer?.id,
    origin: placeOf(product.origin),
    resources: product.resources.map(({ id }) => id),
    // Stars only while a certificate holds; the register below tells what once was.
    certificate: {
      state: words.state,
      stars: words.filled ? words.stars : undefined,
      once: words.filled ? undefined : words.stars,
      words: words.sentence,
      last_good_day: product.standing.lastGoodDay,
      decided_by: product.standing.current?.id,
    },
    timeline: product.timeline.map(({ from, standing }) => ({ from, state: standing.state })),
  };
}

function certificate(entry: Certificate): object {
  const { product, regulation, regulationComputed, source, also, ...rest } = entry;
  return {
    ...rest,
    product: product.slug,
    regulation: regulation?.id,
    regulation_computed: regulation === undefined ? undefined : regulationComputed,
    source: source.id,
    also: also.map(({ id }) => id),
  };
}

function placeOf({ village, commune, district, city }: Place): object {
  return { village, commune: commune?.id, district: district?.id, commune_now: commune?.now.id, city };
}

function sourced({ text, note, source }: Sourced): object {
  return { text, note, source: source.id };
}
