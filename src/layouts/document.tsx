import { dayInWords } from "../catalogue/day-words.ts";
import { Breadcrumbs, type Crumb } from "../components/breadcrumbs/breadcrumbs.tsx";
import { Head, type PageHead } from "../components/head/head.tsx";
import { SiteFooter } from "../components/site-footer/site-footer.tsx";
import { SiteHeader } from "../components/site-header/site-header.tsx";

export type { Crumb };

interface Props extends PageHead {
  /** What stands in `main`, as HTML that this site's components have written. */
  body: string;
}

/** The shell of every page: head, skip link, header, the way here, content, footer. */
export function Document({ context, addresses, crumbs, body, ...head }: Props) {
  const { t, language, catalogue } = context;
  return (
    <html lang={language}>
      <Head context={context} addresses={addresses} crumbs={crumbs} {...head} />
      {/* The browser takes the later of this day and its clock; without the attribute it leaves states alone. */}
      <body {...(catalogue.isToday ? { "data-built-on": catalogue.day } : {})}>
        <a class="skip-link" href="#noi-dung">
          {t("site.skip")}
        </a>
        <SiteHeader context={context} addresses={addresses} />
        {catalogue.isToday ? undefined : (
          <p class="day-banner" role="note">
            <strong>{t("site.not_today", { day: dayInWords(catalogue.day, language) })}.</strong>{" "}
            {t("site.not_today_note")}
          </p>
        )}
        <Breadcrumbs context={context} crumbs={crumbs} current={head.title} />
        <main id="noi-dung" tabIndex={-1} dangerouslySetInnerHTML={{ __html: body }} />
        <SiteFooter context={context} />
      </body>
    </html>
  );
}
