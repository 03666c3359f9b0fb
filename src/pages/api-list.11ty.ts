import type { Catalogue } from "../catalogue/catalogue.ts";
import { apiUrl } from "../catalogue/urls.ts";
import { apiList } from "../publish/api.ts";
import { apiLists, type ApiList } from "../publish/api-lists.ts";

interface Data {
  catalogue: Catalogue;
  list: ApiList;
}

export const data = {
  lists: apiLists,
  pagination: { data: "lists", size: 1, alias: "list" },
  permalink: ({ list }: Data) => apiUrl(list),
};

export function render({ catalogue, list }: Data): string {
  return JSON.stringify(apiList(list, catalogue));
}
