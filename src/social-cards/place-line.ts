import type { Place } from "../catalogue/catalogue.ts";
import { capitalised, placeBefore, placeNow } from "../catalogue/place-words.ts";
import type { Words } from "../catalogue/words.ts";

/** Where something is from as its packs have it, and what that place is today; the village has no room on a card. */
export function placeLine(place: Place, t: Words): string {
  const before = placeBefore({ ...place, village: undefined });
  if (before === undefined) return t("product.origin_unknown");
  const now = placeNow(place, t);
  return capitalised(now === undefined ? before : t("card.place", { before, now }));
}
