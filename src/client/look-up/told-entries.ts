import { holdsToday, type CertificateState } from "../../catalogue/certificate-state.ts";
import type { ToldEntry } from "../../look-up/answer.ts";

/** An entry of the register with its row on the page. */
export interface RowEntry extends ToldEntry {
  row: HTMLElement;
}

/** Reads the register from the page's own table, as it tells the states of today. */
export function toldEntries(register: HTMLElement): RowEntry[] {
  return [...register.querySelectorAll<HTMLElement>("tbody tr")].map((row) => {
    const text = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? "";
    const stars = row.querySelector<HTMLElement>("[data-stars]")?.dataset["stars"];
    const role = (row.querySelector<HTMLElement>("[data-role]")?.dataset["role"] ?? "step") as ToldEntry["role"];
    const state = row.querySelector<HTMLElement>("[data-certificate-state]")?.dataset["certificateState"];
    const product = [...(row.querySelector(".register-product")?.children ?? [])].map((part) => part.textContent);
    return {
      row,
      number: row.querySelector("[data-number]")?.textContent ?? undefined,
      date: row.querySelector("time")?.dateTime,
      stars: stars === undefined ? undefined : Number(stars),
      text: [...product, text("[data-issuer]"), row.dataset["names"]].join(" ; "),
      product: row.dataset["product"] ?? "",
      name: text(".register-product a"),
      role,
      label: text("[data-role]"),
      told: text("[data-told]"),
      holds: role === "deciding" && holdsToday(state as CertificateState),
      paper: [...(row.querySelector(".register-paper")?.children ?? [])].map((part) => part.textContent).join(", "),
      checked: text("[data-checked]"),
    };
  });
}
