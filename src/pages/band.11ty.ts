import type { Catalogue } from "../catalogue/catalogue.ts";
import { bandFile } from "../components/brocade/band-file.ts";

interface Data {
  catalogue: Catalogue;
}

export const data = { permalink: ({ catalogue }: Data) => bandFile(catalogue.site.name).address };

/** The woven band under the header of every page. */
export function render({ catalogue }: Data): string {
  return bandFile(catalogue.site.name).text;
}
