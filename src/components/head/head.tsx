import type { Language } from "../../catalogue/records.ts";
import { homeUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import type { Crumb } from "../breadcrumbs/breadcrumbs.tsx";

/** What a page says of itself: title, description, addresses, the way to it, and what its head needs besides. */
export interface PageHead {
  context: PageContext;
  addresses: Record<Language, string>;
  title: string;
  description: string;
  crumbs: Crumb[];
  structuredData: object[];
  scripts: readonly string[];
  noindex: boolean;
}

/** Fonts of the first view; the others come when the text needs them. */
const preloaded = [
  "be-vietnam-pro-latin-400-normal.woff2",
  "be-vietnam-pro-vietnamese-400-normal.woff2",
  "source-serif-4-latin-600-normal.woff2",
  "source-serif-4-vietnamese-600-normal.woff2",
];

/** Title, canonical address, languages, Open Graph and structured data: the one place for all of them. */
export function Head({ context, addresses, title, description, crumbs, structuredData, scripts, noindex }: PageHead) {
  const { language, absolute, asset, catalogue } = context;
  const siteName = catalogue.site.name;
  const fullTitle = title === siteName ? title : `${title} – ${siteName}`;
  const data = [...structuredData, ...breadcrumbData(context, crumbs, title, addresses[language])];
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {noindex ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={absolute(addresses[language])} />
      )}
      {noindex
        ? undefined
        : (["vi", "en"] as const).map((other) => (
            <link rel="alternate" hreflang={other} href={absolute(addresses[other])} />
          ))}
      {noindex ? undefined : <link rel="alternate" hreflang="x-default" href={absolute(addresses.vi)} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbf7ee" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#141a2b" media="(prefers-color-scheme: dark)" />
      {preloaded.map((font) => (
        <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={asset(font)} />
      ))}
      <link rel="stylesheet" href={asset("site.css")} />
      <link rel="icon" type="image/svg+xml" href={context.href("/icon.svg")} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={absolute(addresses[language])} />
      <meta property="og:locale" content={language === "vi" ? "vi_VN" : "en_GB"} />
      {data.map((item) => (
        // `<` is escaped so that no text of a record can close the element.
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(item).replaceAll("<", "\\u003c") }}
        />
      ))}
      {["certificate.js", ...scripts].map((script) => (
        <script type="module" src={asset(script)} />
      ))}
    </head>
  );
}

/** schema.org BreadcrumbList of the way from the home page; none for the home page itself. */
function breadcrumbData(context: PageContext, crumbs: Crumb[], title: string, address: string): object[] {
  const home = homeUrl(context.language);
  if (address === home) return [];
  const way = [{ name: context.t("site.home"), address: home }, ...crumbs, { name: title, address }];
  return [
    {
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
      itemListElement: way.map(({ name, address: item }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name,
        item: context.absolute(item),
      })),
    },
  ];
}
