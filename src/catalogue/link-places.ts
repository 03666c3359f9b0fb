import type { CommuneBefore, CommuneNow, District, Place } from "./catalogue.ts";
import type { Records } from "./records.ts";

/** Both geographies, each unit knowing its counterpart, and a way to look a record's place up. */
export interface LinkedPlaces {
  districts: District[];
  communesBefore: CommuneBefore[];
  communesNow: CommuneNow[];
  placeOf(place: {
    commune?: string | undefined;
    district?: string | undefined;
    village?: string | undefined;
    city?: string | undefined;
  }): Place;
}

/** Joins the communes until 2025-06-30 with their districts and with the communes of today. */
export function linkPlaces(records: Records): LinkedPlaces {
  const districts = new Map<string, District>(
    records.districts.map(({ id, value }) => [id, { ...value, communes: [], products: [] }]),
  );
  const communesNow = new Map<string, CommuneNow>(
    records.communesNow.map(({ id, value }) => [id, { ...value, before: [], products: [] }]),
  );
  const communesBefore = new Map<string, CommuneBefore>();
  for (const { id, value } of records.communesBefore) {
    const district = known(districts, value.district);
    const now = known(communesNow, value.now);
    const commune = { ...value, district, now };
    district.communes.push(commune);
    now.before.push(commune);
    communesBefore.set(id, commune);
  }
  return {
    districts: [...districts.values()],
    communesBefore: [...communesBefore.values()],
    communesNow: [...communesNow.values()],
    placeOf({ commune: communeId, district: districtId, village, city }) {
      const commune = communeId === undefined ? undefined : known(communesBefore, communeId);
      const district = commune?.district ?? (districtId === undefined ? undefined : known(districts, districtId));
      return { village, commune, district, city };
    },
  };
}

/** The record with an id that the rules have already found to exist. */
export function known<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`no record “${id}”: the rules must run before linking`);
  return record;
}
