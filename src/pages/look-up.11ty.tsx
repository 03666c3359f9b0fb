import { sectionUrl } from "../catalogue/urls.ts";
import { LookUpPage } from "../components/look-up-page/look-up-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => sectionUrl("lookUp", language),
  title: (_, { t }) => t("look_up.title"),
  description: (_, { t }) => t("look_up.description"),
  scripts: ["look-up.js"],
  sheet: "register",
  body: (_, context) => <LookUpPage context={context} />,
});
