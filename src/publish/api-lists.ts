/** The lists of the JSON interface, `/api/v1/<list>.json`. */
export const apiLists = [
  "products",
  "producers",
  "certificates",
  "sales-points",
  "places",
  "resources",
  "sources",
] as const;
export type ApiList = (typeof apiLists)[number];
