import type { CommuneNow, District, Product } from "../../catalogue/catalogue.ts";
import { capitalised, unitName } from "../../catalogue/place-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { countOf } from "../product-list/product-list.tsx";
import { Diamond } from "./diamond.tsx";

type Unit = District | CommuneNow;

interface Props {
  context: PageContext;
  time: "before" | "now";
  units: readonly Unit[];
}

/** As many names stand in a list that unfolds; the rest is on the unit's page. */
const mostNames = 40;

/** The units of one time with their products: everything that the map links to, in words. */
export function PlacesList({ context, time, units }: Props) {
  const { t, catalogue } = context;
  const withProducts = units.filter(({ products }) => products.length > 0);
  const empty = units.filter(({ products }) => products.length === 0);
  const { unlocated, districtOnly } = leftOut(catalogue.products);
  return (
    <section class={`places-list places-${time}`} aria-labelledby={`danh-sach-${time}`}>
      <h2 id={`danh-sach-${time}`}>{t(`map.${time}_units`, { count: units.length })}</h2>
      <ul class="places-units">
        {withProducts.map((unit) => (
          <UnitEntry context={context} unit={unit} />
        ))}
      </ul>
      {empty.length > 0 ? (
        <p class="quiet">
          {t("map.empty_units")}{" "}
          {empty.map((unit, index) => (
            <>
              {index > 0 ? ", " : ""}
              <UnitLink context={context} unit={unit} text={unitName(unit)} />
            </>
          ))}
          .
        </p>
      ) : undefined}
      {time === "now" && districtOnly > 0 ? (
        <p class="quiet">{t("map.unplaced_now", { count: districtOnly })}</p>
      ) : undefined}
      {unlocated > 0 ? <p class="quiet">{t("places.unlocated", { count: unlocated })}</p> : undefined}
    </section>
  );
}

/** How many products no map can place: those of no known district, and those of no known commune. */
function leftOut(products: readonly Product[]): { unlocated: number; districtOnly: number } {
  return {
    unlocated: products.filter(({ origin }) => !origin.district).length,
    districtOnly: products.filter(({ origin }) => origin.district && !origin.commune).length,
  };
}

function UnitEntry({ context, unit }: { context: PageContext; unit: Unit }) {
  const { t } = context;
  const { products } = unit;
  return (
    <li data-unit={unit.id}>
      <UnitLink context={context} unit={unit} text={capitalised(unitName(unit))} />
      <details>
        <summary>
          {countOf(products, context)}
          <span class="visually-hidden"> – {unitName(unit)}</span>
        </summary>
        <ul class="places-products" lang="vi">
          {products.slice(0, mostNames).map((product) => (
            <li>
              <Diamond sector={product.sector.id} />
              <a href={context.href(recordUrl("products", product.slug, context.language))}>{product.name}</a>
            </li>
          ))}
          {products.length > mostNames ? (
            <li lang={context.language}>
              <UnitLink context={context} unit={unit} text={t("map.more", { count: products.length })} />
            </li>
          ) : undefined}
        </ul>
      </details>
    </li>
  );
}

function UnitLink({ context, unit, text }: { context: PageContext; unit: Unit; text: string }) {
  return (
    <a href={context.href(recordUrl("places", unit.id, context.language))} lang="vi">
      {text}
    </a>
  );
}
