import { dayInWords } from "../../catalogue/day-words.ts";
import { sectionUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { answerKeys, withPlaceholders } from "./answer-words.ts";
import { missingId } from "./when-missing.tsx";

/** What may stand on a pack: the ranks that the programme shows. */
const ranks = [3, 4, 5] as const;

/** Box, stars of the pack and the place for the answer; hidden by CSS without JavaScript: the register below is whole. */
export function LookUpForm({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  const words = Object.fromEntries(answerKeys.map((key) => [key, withPlaceholders(t, `look_up.answer.${key}`)]));
  return (
    <search class="look-up" data-words={JSON.stringify(words)} data-day={dayInWords(catalogue.day, language)}>
      <form action={href(sectionUrl("lookUp", language))} method="get">
        <p class="look-up-box">
          <label for="tra">{t("look_up.label")}</label>
          <input
            id="tra"
            name="q"
            type="search"
            maxlength={200}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            placeholder={t("look_up.placeholder")}
            aria-describedby="tra-giup"
          />
        </p>
        <p class="look-up-stars">
          <label for="sao">{t("look_up.stars")}</label>
          <select id="sao" name="sao">
            <option value="">{t("look_up.stars_any")}</option>
            {ranks.map((stars) => (
              <option value={stars}>{t("state.rank", { stars })}</option>
            ))}
          </select>
        </p>
        <button type="submit">{t("look_up.submit")}</button>
        <p id="tra-giup" class="look-up-help quiet">
          {t("look_up.help")}
        </p>
      </form>
      <div class="look-up-answer">
        <div class="look-up-told" role="status" aria-live="polite" tabIndex={-1}></div>
        <p class="look-up-ways" hidden>
          <a href={`#${missingId}`}>{t("look_up.what_to_do")}</a>
          <a href={href(sectionUrl("products", language))} data-search>
            {t("look_up.search_products")}
          </a>
          <a href={href(sectionUrl("lookUp", language))}>{t("look_up.whole")}</a>
        </p>
      </div>
    </search>
  );
}
