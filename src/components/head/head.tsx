import type { Language } from "../../catalogue/records.ts";
import { homeUrl } from "../../catalogue/urls.ts";
import type { Sheet } from "../../eleventy/assets.ts";
import type { PageContext } from "../../layouts/context.ts";
import { cardInWords, type PublishedCard } from "../../social-cards/published-card.ts";
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
  /** A style sheet besides the site's own. */
  sheet: Sheet | undefined;
  /** Fonts that the first view is set in; the others come when the text needs them. */
  fonts: readonly string[];
  noindex: boolean;
  socialCard?: PublishedCard | undefined;
}

/** Title, canonical address, languages, Open Graph and structured data: the one place for all of them. */
export function Head({
  context,
  addresses,
  title,
  description,
  crumbs,
  structuredData,
  scripts,
  sheet,
  fonts,
  noindex,
  socialCard,
}: PageHead) {
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
      {fonts.map((font) => (
        <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={asset(font)} />
      ))}
      <link rel="stylesheet" href={asset("site.css")} />
      {sheet ? <link rel="stylesheet" href={asset(`${sheet}.css`)} /> : undefined}
      <link rel="stylesheet" href={asset("print.css")} media="print" />
      <link rel="icon" sizes="32x32" href={context.href("/favicon.ico")} />
      <link rel="icon" type="image/svg+xml" href={context.href("/icon.svg")} />
      <link rel="apple-touch-icon" href={context.href("/apple-touch-icon.png")} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={absolute(addresses[language])} />
      <meta property="og:locale" content={language === "vi" ? "vi_VN" : "en_GB"} />
      {socialCard ? <CardTags card={socialCard} context={context} /> : undefined}
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

/** The picture that other sites show beside a link to the page. */
function CardTags({ card, context: { absolute, language } }: { card: PublishedCard; context: PageContext }) {
  return (
    <>
      <meta property="og:image" content={absolute(card.address)} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content={String(card.width)} />
      <meta property="og:image:height" content={String(card.height)} />
      <meta property="og:image:alt" content={cardInWords(card, language)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
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
