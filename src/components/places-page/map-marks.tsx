import { placeShort } from "../../catalogue/place-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import type { Time } from "../../map/province-names.ts";
import { sheetWidth } from "../../map/province.ts";
import type { Mark } from "../../map/product-marks.ts";
import { nameInLines } from "../../map/name-in-lines.ts";
import { countOf } from "../product-list/product-list.tsx";

interface Props {
  context: PageContext;
  marks: readonly Mark[];
  time: Time;
}

/** The products as diamonds, each a link that shows its name where it is pointed at or holds the focus. */
export function MapMarks({ context, marks, time }: Props) {
  return (
    <g class={`places-marks places-${time}`}>
      {marks.map((mark) => (
        <MarkLink context={context} mark={mark} />
      ))}
    </g>
  );
}

function MarkLink({ context, mark }: { context: PageContext; mark: Mark }) {
  const { t, href, language } = context;
  const { products, commune, district, at } = mark;
  const [{ name, slug, origin, sector }, ...others] = products;
  const place = placeShort(origin) ?? district.name;
  const label = others.length === 0 ? name : countOf(products, context);
  const address =
    others.length === 0
      ? recordUrl("products", slug, language)
      : recordUrl("places", (commune?.now ?? district).id, language);
  const toEnd = at[0] < sheetWidth / 2;
  return (
    <a href={href(address)} data-sector={sector.id} aria-label={t("map.mark", { name: label, place })}>
      <g transform={`translate(${at.join(" ")})`}>
        <path d="M0-8l8 8-8 8-8-8z" class={commune ? undefined : "places-hollow"} />
        <text aria-hidden="true" text-anchor={toEnd ? "start" : "end"}>
          {nameInLines(label, 26).map((line, index, lines) => (
            <tspan x={toEnd ? 16 : -16} dy={index === 0 ? `${0.3 - (lines.length - 1) * 0.6}em` : "1.2em"}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    </a>
  );
}
