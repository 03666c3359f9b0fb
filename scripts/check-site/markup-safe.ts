import type { Check } from "./check.ts";

const scripted = /^\s*(?:javascript|vbscript|data:text\/html)/i;

/** No code in attributes or addresses, and no `<base>` that would turn every address. */
export const markupSafe: Check = {
  name: "markup-safe",
  run(site, report) {
    for (const { file, elements } of site.pages)
      for (const { name, attributes } of elements) {
        if (name === "base")
          report(file, "<base> turns every address of the page", "write addresses with context.href()");
        for (const [attribute] of attributes) {
          if (attribute.startsWith("on"))
            report(file, `<${name} ${attribute}> is code in an attribute`, "listen in src/client instead");
          if (attribute === "srcdoc") report(file, `<${name} srcdoc> is a page in an attribute`, "link to a page");
        }
      }
    for (const { file, value } of site.addresses)
      if (scripted.test(value)) report(file, `“${value}” runs code`, "use a button and src/client, or a real address");
  },
};
