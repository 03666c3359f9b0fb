import { specimenUrl } from "../catalogue/urls.ts";
import { SpecimenPage } from "../components/specimen-page/specimen-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => specimenUrl(language),
  title: (_, { t }) => t("specimen.title"),
  description: (_, { t }) => t("specimen.lead"),
  noindex: true,
  sheet: "specimen",
  body: (_, context) => <SpecimenPage context={context} />,
});
