import { productStates } from "../../catalogue/certificate-state.ts";
import { dateInWords, dayInWords } from "../../catalogue/day-words.ts";
import { capitalised, unitName } from "../../catalogue/place-words.ts";
import { recordUrl, sectionUrl, sectorUrl, starsUrl, stateUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { livingProducts, newestDecisions, productsByStars, productsByState } from "../../catalogue/product-groups.ts";
import { LinkTiles } from "../link-tiles/link-tiles.tsx";
import { districtSlug, resourceSlug } from "../../pictures/scene-slugs.ts";
import { PictureTiles } from "../picture-tiles/picture-tiles.tsx";
import { countOf, ProductList } from "../product-list/product-list.tsx";
import { FeaturedStory } from "./featured-story.tsx";

/** The way in: one story, what certainly holds today, the state of the whole, then by place, resource and sector. */
export function HomePage({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  const living = livingProducts(catalogue.products);
  const states = productsByState(catalogue.products);
  const featured = catalogue.products.find(({ slug }) => slug === catalogue.site.featured);
  const newest = newestDecisions(
    catalogue.products.filter((product) => !living.includes(product)),
    3,
  );
  const list = sectionUrl("products", language);
  return (
    <>
      <header class="hero">
        <h1>{catalogue.site.name}</h1>
        <p class="lead">{t("home.lead")}</p>
        <form class="hero-search" role="search" action={href(list)} method="get">
          <label class="visually-hidden" for="tim-trang-chu">
            {t("search.label")}
          </label>
          <input id="tim-trang-chu" name="q" type="search" placeholder={t("search.placeholder")} />
          <button type="submit">{t("search.submit")}</button>
        </form>
        <p>
          <a href={href(list)}>{t("home.all_products", { count: catalogue.products.length })}</a>
        </p>
      </header>
      {featured ? <FeaturedStory context={context} product={featured} /> : undefined}
      <section aria-labelledby="con-han">
        <h2 id="con-han">{t("home.living_title", { day: dayInWords(catalogue.day, language) })}</h2>
        <p>{living.length > 0 ? t("home.living_lead", { count: catalogue.products.length }) : t("home.living_none")}</p>
        <ProductList context={context} products={living} />
      </section>
      <section aria-labelledby="trang-thai">
        <h2 id="trang-thai">{t("home.state_title")}</h2>
        <p>{t("home.state_lead")}</p>
        <ul class="state-counts">
          {productStates
            .filter((state) => (states.get(state)?.length ?? 0) > 0)
            .map((state) => (
              <li data-state={state}>
                <a href={href(stateUrl(state, language))}>
                  <strong>{states.get(state)?.length}</strong> {t(`state.${state}.label`)}
                </a>
              </li>
            ))}
        </ul>
        <p>
          {t("home.by_stars")}{" "}
          {productsByStars(catalogue.products).map(({ stars, products }, index) => (
            <>
              {index > 0 ? " · " : ""}
              <a href={href(starsUrl(stars, language))}>{t("state.rank", { stars })}</a> ({products.length})
            </>
          ))}
          . <a href={href(sectionUrl("stars", language))}>{t("home.stars_more")}</a>
        </p>
      </section>
      <section aria-labelledby="moi-nhat">
        <h2 id="moi-nhat">{t("home.newest_title")}</h2>
        <p>{t("home.newest_lead")}</p>
        <ProductList context={context} products={newest} />
      </section>
      <section aria-labelledby="theo-vung">
        <h2 id="theo-vung">{t("home.place_title")}</h2>
        <p>{t("home.place_lead")}</p>
        <PictureTiles
          context={context}
          tiles={catalogue.districts.map((district) => ({
            href: href(recordUrl("places", district.id, language)),
            of: { slug: districtSlug(district.id), name: capitalised(unitName(district)) },
            note: countOf(district.products, context),
          }))}
        />
      </section>
      <section aria-labelledby="theo-tai-nguyen">
        <h2 id="theo-tai-nguyen">{t("home.resource_title")}</h2>
        <p>{t("home.resource_lead")}</p>
        <PictureTiles
          context={context}
          tiles={catalogue.resources.map((resource) => ({
            href: href(recordUrl("resources", resource.id, language)),
            of: { ...resource, slug: resourceSlug(resource.id) },
            note: countOf(resource.products, context),
          }))}
        />
      </section>
      <section aria-labelledby="theo-nganh">
        <h2 id="theo-nganh">{t("home.sector_title")}</h2>
        <LinkTiles
          tiles={catalogue.sectors
            .filter(({ products }) => products.length > 0)
            .map((sector) => ({
              href: href(sectorUrl(sector.id, language)),
              name: sector[language],
              note: countOf(sector.products, context),
            }))}
        />
      </section>
      <section aria-labelledby="chuong-trinh">
        <h2 id="chuong-trinh">{t("home.programme_title")}</h2>
        <p>
          {t("home.programme", {
            counted: catalogue.site.coverage.counted,
            when: dateInWords(catalogue.site.coverage.as_of, language, t),
          })}{" "}
          <a href={href(sectionUrl("programme", language))}>{t("home.programme_more")}</a>
        </p>
      </section>
    </>
  );
}
