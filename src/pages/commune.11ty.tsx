import { capitalised, unitName } from "../catalogue/place-words.ts";
import { recordUrl, sectionUrl } from "../catalogue/urls.ts";
import { CommunePage } from "../components/place-page/commune-page.tsx";
import { page } from "../layouts/page.tsx";
import { placeData } from "../publish/structured-data.ts";

export default page({
  each: ({ communesNow }) => communesNow,
  address: ({ id }, language) => recordUrl("places", id, language),
  title: (commune) => capitalised(unitName(commune)),
  description: (commune, { t }) => t("places.commune_description", { place: unitName(commune) }),
  crumbs: (_, { t, language }) => [{ name: t("places.title"), address: sectionUrl("places", language) }],
  structuredData: (commune, { t }) => [placeData(unitName(commune), t("place.province_now"))],
  sheet: "place",
  body: (commune, context) => <CommunePage context={context} commune={commune} />,
});
