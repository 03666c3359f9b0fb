import { sectionUrl } from "../catalogue/urls.ts";
import { ProgrammePage } from "../components/programme-page/programme-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => sectionUrl("programme", language),
  title: (_, { t }) => t("programme.title"),
  description: (_, { t }) => t("programme.description"),
  sheet: "long-reads",
  body: (_, context) => <ProgrammePage context={context} />,
});
