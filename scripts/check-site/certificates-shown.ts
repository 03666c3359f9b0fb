import { productStates } from "../../src/catalogue/certificate-state.ts";
import type { Check } from "./check.ts";
import { productPages } from "./site/published-products.ts";

/** A product's states, and the one that stands only in its history. */
const states: ReadonlySet<string> = new Set([...productStates, "superseded"]);

/** Every product page tells the state of its certificate, first of all that of the product itself. */
export const certificatesShown: Check = {
  name: "certificates-shown",
  run(site, report) {
    for (const { page, product } of productPages(site)) {
      const { state } = product.certificate;
      const shown = page.elements.flatMap(({ attributes }) => attributes.get("data-certificate-state") ?? [])[0];
      if (shown === undefined)
        report(page.file, "no data-certificate-state", "show the product in a LivingCertificate");
      else if (shown !== state)
        report(page.file, `shows “${shown}” first, but the interface says “${state}”`, "show the product's own first");
    }
    for (const { file, elements } of site.pages)
      for (const { name, attributes } of elements) {
        const state = attributes.get(name === "template" ? "data-state" : "data-certificate-state");
        if (state !== undefined && !states.has(state))
          report(file, `the certificate state “${state}” is unknown`, `use one of ${[...states].join(", ")}`);
      }
  },
};
