/** Under this slug the picture of an old district is published; no product's slug begins so. */
export function districtSlug(id: string): string {
  return `vung-${id}`;
}

/** Under this slug the picture of a native resource is published. */
export function resourceSlug(id: string): string {
  return `tai-nguyen-${id}`;
}
