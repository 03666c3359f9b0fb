import type { CommuneBefore, CommuneNow, District, Place } from "./catalogue.ts";
import type { Words } from "./words.ts";

/** “xã Côn Minh”: the unit's kind and name. */
export function unitName(unit: Pick<CommuneBefore | CommuneNow | District, "type" | "name">): string {
  return `${unit.type} ${unit.name}`;
}

/** The text with its first letter as a capital, for a heading. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The place as printed before 2025-07-01: village, commune, district; undefined when nothing is known. */
export function placeBefore(place: Place): string | undefined {
  const parts = [
    place.village,
    place.commune && unitName(place.commune),
    place.district && unitName(place.district),
    place.city,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

/** The place since 2025-07-01, which has no districts; undefined when the old commune is not known. */
export function placeNow(place: Place, t: Words): string | undefined {
  return place.commune && `${unitName(place.commune.now)}, ${t("place.province_now")}`;
}

/** The shortest name of a place for a card: the commune, else the district, else what is known. */
export function placeShort(place: Place): string | undefined {
  const unit = place.commune ?? place.district;
  if (!unit) return place.city;
  return place.commune && place.district ? `${place.commune.name}, ${place.district.name}` : unit.name;
}
