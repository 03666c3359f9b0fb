import { productStates } from "../../catalogue/certificate-state.ts";
import { sectionUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";

/** Search box and filters over the product list; hidden by CSS where there is no JavaScript: the list below is whole. */
export function SearchPanel({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  const stars = [...new Set(catalogue.products.map((product) => product.stars))]
    .filter((value) => value !== undefined)
    .sort();
  const states = productStates.filter((state) => catalogue.products.some(({ standing }) => standing.state === state));
  const filters = [
    {
      name: "sector",
      label: t("search.sector"),
      options: catalogue.sectors
        .filter(({ products }) => products.length > 0)
        .map((sector) => [sector.id, sector[language]]),
    },
    { name: "place", label: t("search.place"), options: catalogue.districts.map(({ id, name }) => [id, name]) },
    { name: "state", label: t("search.state"), options: states.map((state) => [state, t(`state.${state}.label`)]) },
    {
      name: "stars",
      label: t("search.stars"),
      options: stars.map((value) => [String(value), t("search.stars_value", { stars: value })]),
    },
  ];
  return (
    <search class="search-panel" data-files={searchFiles(context)} data-words={searchWords(context)}>
      <form action={href(sectionUrl("products", language))} method="get">
        <label for="tim">{t("search.label")}</label>
        <div class="search-box">
          <input
            id="tim"
            name="q"
            type="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            placeholder={t("search.placeholder")}
            aria-describedby="tim-giup"
          />
          <button type="submit">{t("search.submit")}</button>
        </div>
        <p id="tim-giup" class="quiet">
          {t("search.help")}
        </p>
        <fieldset>
          <legend>{t("search.filters")}</legend>
          {filters.map(({ name, label, options }) => (
            <label>
              <span>{label}</span>
              <select name={name}>
                <option value="">{t("site.all")}</option>
                {options.map(([value, text]) => (
                  <option value={value}>{text}</option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      </form>
      <p class="search-status" role="status" aria-live="polite"></p>
      <button type="button" class="search-clear" hidden>
        {t("search.clear")}
      </button>
      <ol class="product-list search-results" aria-label={t("search.results")} hidden></ol>
    </search>
  );
}

/** The few words that the script needs, so that no word of the interface stands in code. */
function searchWords({ t }: PageContext): string {
  return JSON.stringify({
    found: t("search.found", { count: "{count}" }),
    foundOne: t("search.found_one"),
    nothing: t("search.nothing"),
    loading: t("search.loading"),
    failed: t("search.failed"),
    understood: t("search.understood", { words: "{words}" }),
    nearest: t("search.nearest"),
    inStories: t("search.in_stories"),
  });
}

/** What the script loads once someone searches. */
function searchFiles({ asset, href }: PageContext): string {
  return JSON.stringify({
    engine: asset("names.js"),
    names: asset("names.json"),
    pagefind: href("/pagefind/pagefind.js"),
  });
}
