import type { Check } from "./check.ts";

/** Every address within the site leads to a file of the site, under the path prefix it is published at. */
export const linksResolve: Check = {
  name: "links-resolve",
  run(site, report) {
    for (const { file, value, target } of site.addresses) {
      if (value.trim() === "") report(file, "an address is empty", "fill it in, or leave the attribute out");
      else if (target.kind === "unreadable") report(file, `“${value}” is no address`, "mend it");
      else if (target.kind === "beside")
        report(file, `“${value}” lacks the path prefix ${site.base.pathname}`, "write it with context.href()");
      else if (target.kind === "here" && target.file === undefined)
        report(file, `“${value}” leads nowhere`, remedy(site.files.has(`${target.path}/index.html`)));
    }
  },
};

function remedy(isFolder: boolean): string {
  return isFolder ? "end it with a slash: static hosts would redirect" : "mend the address, or make what it promises";
}
