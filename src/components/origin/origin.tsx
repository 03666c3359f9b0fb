import type { Place } from "../../catalogue/catalogue.ts";
import { placeBefore, unitName } from "../../catalogue/place-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { LocatorMap } from "../map/locator-map.tsx";

interface Props {
  context: PageContext;
  place: Place;
  /** False where there is no room for one. */
  map?: boolean;
}

/** A place in both geographies: as printed until 2025-06-30, and its commune since, in words and on a map. */
export function Origin({ context, place, map = true }: Props) {
  const { t, language, href } = context;
  const before = placeBefore(place);
  if (before === undefined) return <p>{t("product.origin_unknown")}</p>;
  if (place.city !== undefined) return <p>{place.city}</p>;
  const { commune, district } = place;
  return (
    <>
      <dl class="origin" lang="vi">
        <div>
          <dt lang={language}>{t("product.origin_before")}</dt>
          <dd>
            {[place.village, commune && unitName(commune)].filter((part) => part !== undefined).join(", ")}
            {commune || place.village ? ", " : ""}
            {district ? <a href={href(recordUrl("places", district.id, language))}>{unitName(district)}</a> : undefined}
            , {t("place.province_before")}
          </dd>
        </div>
        <div>
          <dt lang={language}>{t("product.origin_now")}</dt>
          <dd>
            {commune ? (
              <>
                <a href={href(recordUrl("places", commune.now.id, language))}>{unitName(commune.now)}</a>,{" "}
                {t("place.province_now")}
              </>
            ) : (
              <span lang={language}>{t("product.district_only")}</span>
            )}
          </dd>
        </div>
      </dl>
      {map && district ? (
        <LocatorMap
          context={context}
          label={
            commune
              ? t("map.origin_now", { before, now: unitName(commune.now) })
              : t("map.origin", { before: unitName(district) })
          }
          district={district}
          commune={commune?.now}
          centres={commune ? [commune] : []}
        />
      ) : undefined}
    </>
  );
}
