import { dayInWords } from "../../catalogue/day-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import { registerByYear } from "../../look-up/register-by-year.ts";
import { Contents } from "../contents/contents.tsx";
import { LookUpForm } from "./look-up-form.tsx";
import { RegisterYear, yearId, yearInWords } from "./register-year.tsx";
import { missingId, WhenMissing } from "./when-missing.tsx";

/** Box and answer, the whole register by year, and what to do when it has not what a pack claims. */
export function LookUpPage({ context }: { context: PageContext }) {
  const { t, language, catalogue } = context;
  const years = registerByYear(catalogue);
  const entries = years.flatMap((year) => year.entries);
  const parts = [
    ...years.map(({ year }) => ({ id: yearId(year), title: yearInWords(year, context) })),
    { id: missingId, title: t("look_up.missing") },
  ];
  return (
    <>
      <h1>{t("look_up.title")}</h1>
      <p class="lead">{t("look_up.lead")}</p>
      <LookUpForm context={context} />
      <noscript>
        <p class="quiet">{t("look_up.no_script", { day: dayInWords(catalogue.day, language) })}</p>
      </noscript>
      <div class="register" data-register>
        <div class="register-introduction">
          <p>
            {t("look_up.register", {
              count: entries.length,
              products: new Set(entries.map(({ product }) => product)).size,
            })}
          </p>
          <Contents label={t("look_up.years")} parts={parts} />
        </div>
        {years.map((year) => (
          <RegisterYear context={context} {...year} />
        ))}
      </div>
      <WhenMissing context={context} />
    </>
  );
}
