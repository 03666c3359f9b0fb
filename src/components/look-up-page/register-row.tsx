import type { Certificate } from "../../catalogue/catalogue.ts";
import { endOfTerm } from "../../catalogue/certificate-state.ts";
import { dayInWords } from "../../catalogue/day-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { termInWords } from "../certificate-facts/certificate-facts.tsx";
import { Notice } from "../notice/notice.tsx";
import { SourceLink } from "../source-link/source-link.tsx";
import { EntryPaper } from "./entry-paper.tsx";
import { EntryPlace, otherNames } from "./entry-place.tsx";
import { EntryWorth } from "./entry-worth.tsx";

/**
 * One entry of the register. Its id is its address; what the look-up needs to know of it the script reads from the very
 * words that stand here, so that there is no second copy of the register.
 */
export function RegisterRow({ context, entry }: { context: PageContext; entry: Certificate }) {
  const { t, language, href } = context;
  const { product, stars, kind, checked_on, source } = entry;
  return (
    <tr id={entry.id} data-product={product.slug} data-names={otherNames(product)}>
      <EntryPaper context={context} entry={entry} />
      <td class="register-product">
        <a href={href(recordUrl("products", product.slug, language))} lang="vi">
          {product.name}
        </a>
        {product.producer ? <span lang="vi">{product.producer.name}</span> : undefined}
        <EntryPlace context={context} place={product.origin} />
      </td>
      <td class="register-rank">
        {kind === "step" ? (
          t("look_up.no_rank")
        ) : (
          <>
            <strong {...(stars === undefined ? {} : { "data-stars": stars })}>
              {stars === undefined ? t("look_up.rank_unknown") : t("state.rank", { stars })}
            </strong>
            <span>{termInWords(context, entry, endOfTerm(entry))}</span>
          </>
        )}
      </td>
      <td class="register-worth">
        <EntryWorth context={context} entry={entry} />
        <Notice context={context} product={product} />
      </td>
      <td class="register-source">
        <SourceLink context={context} source={source} />
        <span>
          {t("look_up.checked")} <span data-checked>{t("date.day", { day: dayInWords(checked_on, language) })}</span>
        </span>
      </td>
    </tr>
  );
}
