import type { Language } from "../../catalogue/records.ts";
import { homeUrl, sectionUrl, type Section } from "../../catalogue/urls.ts";
import { mark } from "../../illustration/mark.ts";
import type { PageContext } from "../../layouts/context.ts";
import { bandFile } from "../brocade/band-file.ts";

const menu = [
  "products",
  "look_up",
  "places",
  "producers",
  "resources",
  "sales_points",
  "programme",
  "stars",
  "about",
] as const;
const sections: Record<(typeof menu)[number], Section> = {
  products: "products",
  look_up: "lookUp",
  places: "places",
  producers: "producers",
  resources: "resources",
  sales_points: "salesPoints",
  programme: "programme",
  stars: "stars",
  about: "about",
};

/** Wordmark, main menu and the switch to the other language. */
export function SiteHeader({ context, addresses }: { context: PageContext; addresses: Record<Language, string> }) {
  const { t, language, href, catalogue } = context;
  const other = language === "vi" ? "en" : "vi";
  return (
    <header class="site-header">
      <div class="site-header-top">
        <a class="wordmark" href={href(homeUrl(language))}>
          <svg class="mark" viewBox={`-2 -2 ${mark.side + 4} ${mark.side + 4}`} aria-hidden="true" focusable="false">
            <rect x="-2" y="-2" width={mark.side + 4} height={mark.side + 4} rx="3" />
            <path d={mark.diamond} />
            <path d={mark.heart} />
          </svg>
          {catalogue.site.name}
        </a>
        <a
          class="language"
          href={href(addresses[other])}
          hreflang={other}
          lang={other}
          aria-label={t("site.other_language_label")}
        >
          {t("site.other_language")}
        </a>
      </div>
      <nav aria-label={t("site.main_menu")}>
        <ul>
          {menu.map((key) => {
            const address = sectionUrl(sections[key], language);
            const here = addresses[language].startsWith(address);
            return (
              <li>
                <a
                  href={href(address)}
                  {...(here ? { "aria-current": addresses[language] === address ? "page" : "true" } : {})}
                >
                  {t(`nav.${key}`)}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <div class="brocade" style={{ backgroundImage: `url(${href(bandFile(catalogue.site.name).address)})` }} />
    </header>
  );
}
