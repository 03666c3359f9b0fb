import type { Catalogue, Certificate } from "../catalogue/catalogue.ts";
import { parseDateRange } from "../catalogue/day.ts";

/** The entries of the register that were signed in one year; without a year, those of which it is not known. */
export interface RegisterYear {
  year?: string | undefined;
  entries: Certificate[];
}

const collator = new Intl.Collator("vi");

/**
 * The register of published products as it stands on the catalogue's day, newest year first, what has no year last;
 * within a year certificates before steps, numbered decisions first, newest first, then by product.
 */
export function registerByYear({ certificates, day }: Pick<Catalogue, "certificates" | "day">): RegisterYear[] {
  const years = new Map<string | undefined, Certificate[]>();
  for (const entry of certificates) {
    const signed = parseDateRange(entry.decision.date);
    if (entry.product.status !== "published" || !signed || signed.from > day) continue;
    const year = signed.from.slice(0, 4) === signed.to.slice(0, 4) ? signed.from.slice(0, 4) : undefined;
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years]
    .toSorted(([a = ""], [b = ""]) => b.localeCompare(a))
    .map(([year, entries]) => ({ year, entries: entries.toSorted(inRegisterOrder) }));
}

function inRegisterOrder(a: Certificate, b: Certificate): number {
  return (
    Number(a.kind === "step") - Number(b.kind === "step") ||
    Number(a.decision.number === undefined) - Number(b.decision.number === undefined) ||
    b.decision.date.localeCompare(a.decision.date) ||
    (a.decision.number ?? "").localeCompare(b.decision.number ?? "") ||
    collator.compare(a.product.name, b.product.name)
  );
}
