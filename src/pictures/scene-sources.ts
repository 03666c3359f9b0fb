import type { Catalogue } from "../catalogue/catalogue.ts";
import { districtPicture, resourcePicture } from "../illustration/scenes.ts";
import type { Drawing } from "./picture-source.ts";
import { districtSlug, resourceSlug } from "./scene-slugs.ts";

/** The drawings of the old districts and of the native resources. */
export function sceneSources({ districts, resources }: Catalogue): Drawing[] {
  const drawing = (slug: string, svg: string): Drawing => ({ kind: "drawing", slug, svg });
  return [
    ...districts.map(({ id }) => drawing(districtSlug(id), districtPicture(id))),
    ...resources.map(({ id, name }) => drawing(resourceSlug(id), resourcePicture(id, name))),
  ];
}
