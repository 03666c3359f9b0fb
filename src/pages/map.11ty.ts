import type { Catalogue } from "../catalogue/catalogue.ts";
import { mapFile } from "../components/map/map-file.tsx";

interface Data {
  catalogue: Catalogue;
}

export const data = { permalink: ({ catalogue }: Data) => mapFile(catalogue).address };

/** The shapes that all maps of the site draw from. */
export function render({ catalogue }: Data): string {
  return mapFile(catalogue).text;
}
