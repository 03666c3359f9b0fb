import type { Certificate, Producer, Product } from "../catalogue/catalogue.ts";
import { holdsToday } from "../catalogue/certificate-state.ts";
import { parseDateRange } from "../catalogue/day.ts";
import { placeBefore, placeNow, unitName } from "../catalogue/place-words.ts";
import { homeUrl, recordUrl } from "../catalogue/urls.ts";
import type { PageContext } from "../layouts/context.ts";

const context = "https://schema.org";

/** schema.org WebSite of the home page. */
export function websiteData({ catalogue, language, absolute, t }: PageContext): object {
  return {
    "@context": context,
    "@type": "WebSite",
    name: catalogue.site.name,
    description: t("home.description"),
    url: absolute(homeUrl(language)),
    inLanguage: language,
    license: catalogue.site.content_licence.url,
  };
}

/** schema.org Organization of a producer; no person, no telephone. */
export function organizationData(producer: Producer, { absolute, language, t }: PageContext): object {
  return {
    "@type": "Organization",
    name: producer.name,
    alternateName: producer.aliases.length > 0 ? producer.aliases : undefined,
    url: absolute(recordUrl("producers", producer.id, language)),
    foundingDate: producer.founded ? String(producer.founded.year) : undefined,
    address: producer.commune && {
      "@type": "PostalAddress",
      addressLocality: unitName(producer.commune.now),
      addressRegion: t("place.province_now"),
      addressCountry: "VN",
    },
  };
}

/** schema.org Place of an administrative unit. */
export function placeData(name: string, province: string): object {
  return {
    "@context": context,
    "@type": "AdministrativeArea",
    name,
    containedInPlace: { "@type": "AdministrativeArea", name: province },
  };
}

/** schema.org Product with its Certification, as far as a certificate is known. No rating: stars are a certificate. */
export function productData(product: Product, page: PageContext): object[] {
  const { absolute, language, t } = page;
  const { current } = product.standing;
  const before = placeBefore(product.origin);
  return [
    {
      "@context": context,
      "@type": "Product",
      name: product.name,
      alternateName: [product.name_en, ...product.aliases],
      category: product.sector[language],
      url: absolute(recordUrl("products", product.slug, language)),
      productID: product.code,
      gtin: product.gtin,
      manufacturer: product.producer && organizationData(product.producer, page),
      countryOfOrigin: { "@type": "Country", name: "Việt Nam" },
      additionalProperty: before && {
        "@type": "PropertyValue",
        name: t("product.origin"),
        value: [before, placeNow(product.origin, t)].filter((part) => part !== undefined).join(" / "),
      },
      hasCertification: current && certificationData(current, product, page),
    },
  ];
}

function certificationData(certificate: Certificate, product: Product, { t }: PageContext): object {
  const { decision, stars } = certificate;
  const signed = parseDateRange(decision.date);
  const end = product.standing.lastGoodDay;
  return {
    "@type": "Certification",
    name: stars === undefined ? "OCOP" : `OCOP ${t("state.rank", { stars })}`,
    certificationIdentification: decision.number,
    issuedBy: decision.issuer && { "@type": "GovernmentOrganization", name: decision.issuer },
    // Only what is certain: a date known as a span is left out rather than narrowed.
    datePublished: signed && signed.from === signed.to ? signed.from : undefined,
    // Nothing brings this text up to date: a certificate that holds is told with the last day that is certain, and
    // “active” is never said; “inactive” stays true.
    expires: end?.from,
    certificationStatus: holdsToday(product.standing.state) ? undefined : `${context}/CertificationInactive`,
  };
}
