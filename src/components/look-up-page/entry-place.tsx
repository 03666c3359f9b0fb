import type { Place, Product } from "../../catalogue/catalogue.ts";
import { placeBefore, unitName } from "../../catalogue/place-words.ts";
import type { PageContext } from "../../layouts/context.ts";

/** Where a product is from, by the names until 2025-06-30 and by those of today, which may be the same. */
export function EntryPlace({ context: { t }, place }: { context: PageContext; place: Place }) {
  const before = placeBefore(place);
  if (before === undefined) return undefined;
  const now = place.commune && unitName(place.commune.now);
  const same = place.commune && unitName(place.commune) === now;
  return (
    <>
      <span lang="vi">{before}</span>
      {now === undefined || same ? undefined : (
        <span>
          {t("look_up.now")} <span lang="vi">{now}</span>
        </span>
      )}
    </>
  );
}

/** Other names by which a product is looked up: those that people use, English, the permanent code, a bar code. */
export function otherNames({ aliases, name_en, producer, code, gtin }: Product): string {
  return [...aliases, name_en, ...(producer?.aliases ?? []), code, gtin]
    .filter((name) => name !== undefined)
    .join("; ");
}
