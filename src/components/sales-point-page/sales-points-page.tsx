import { dayInWords } from "../../catalogue/day-words.ts";
import { parseDateRange } from "../../catalogue/day.ts";
import { placeBefore } from "../../catalogue/place-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { LinkTiles } from "../link-tiles/link-tiles.tsx";
import { NoteList, NoteNumber, SourceNotes } from "../sourced-list/sourced-list.tsx";

/** Places that a source says sell OCOP products, online channels, and fairs; none was checked to be open. */
export function SalesPointsPage({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  const { sales, salesPoints, sourceById } = catalogue;
  const notes = new SourceNotes();
  const alcohol = new Set(catalogue.products.filter(({ class: kind }) => kind === "alcohol").map(({ slug }) => slug));
  // A shop that is known to sell nothing but alcohol would be a buying link (Law 44/2019/QH14).
  const channels = sales.channels.filter(
    ({ products }) =>
      catalogue.site.alcohol_promotion_allowed || products.length === 0 || products.some((slug) => !alcohol.has(slug)),
  );
  const official = sales.totals.findLast(({ points }) => points !== undefined);
  return (
    <>
      <h1>{t("sales_points.title")}</h1>
      <p class="notice" role="note">
        {sales.warning[language]}
      </p>
      {official?.points === undefined ? undefined : (
        <p class="lead">
          {t("sales_points.lead", { official: official.points, known: salesPoints.length })}
          <NoteNumber context={context} notes={notes} source={sourceById(official.source)} />
        </p>
      )}
      <LinkTiles
        tiles={salesPoints.map((point) => ({
          href: href(recordUrl("salesPoints", point.id, language)),
          name: point.name,
          note: placeBefore(point.place) ?? t("site.unknown"),
        }))}
      />
      <section aria-labelledby="truc-tuyen">
        <h2 id="truc-tuyen">{t("sales_points.channels")}</h2>
        <p>{t("sales_points.channels_lead")}</p>
        <ul class="sourced-list" lang="vi">
          {channels.map(({ name, url, run_by, note, source }) => (
            <li>
              {url === undefined ? name : <a href={url}>{name}</a>}
              {run_by === undefined ? undefined : ` (${run_by})`}
              {note === undefined ? undefined : `. ${note}`}
              <NoteNumber context={context} notes={notes} source={sourceById(source)} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="hoi-cho">
        <h2 id="hoi-cho">{t("sales_points.events")}</h2>
        <ul class="sourced-list" lang="vi">
          {sales.events.map(({ name, from, to, note, source }) => (
            <li>
              {name}, {spanInWords(from, to, context)}
              {note === undefined ? undefined : `. ${note}`}
              <NoteNumber context={context} notes={notes} source={sourceById(source)} />
            </li>
          ))}
        </ul>
      </section>
      <NoteList context={context} notes={notes} />
    </>
  );
}

function spanInWords(from: string, to: string | undefined, { language }: PageContext): string {
  const start = parseDateRange(from);
  if (!start || start.from !== start.to) return from;
  const first = dayInWords(start.from, language);
  return to === undefined ? first : `${first} – ${dayInWords(to, language)}`;
}
