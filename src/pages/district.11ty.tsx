import { capitalised, unitName } from "../catalogue/place-words.ts";
import { recordUrl, sectionUrl } from "../catalogue/urls.ts";
import { DistrictPage } from "../components/place-page/district-page.tsx";
import { page } from "../layouts/page.tsx";
import { placeData } from "../publish/structured-data.ts";

export default page({
  each: ({ districts }) => districts,
  address: ({ id }, language) => recordUrl("places", id, language),
  title: (district) => capitalised(unitName(district)),
  description: (district, { t }) => t("places.district_description", { place: unitName(district) }),
  crumbs: (_, { t, language }) => [{ name: t("places.title"), address: sectionUrl("places", language) }],
  structuredData: (district, { t }) => [placeData(unitName(district), t("place.province_before"))],
  sheet: "place",
  body: (district, context) => <DistrictPage context={context} district={district} />,
});
