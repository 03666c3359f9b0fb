import { storyUrl } from "../catalogue/urls.ts";
import { TellPage } from "../components/tell-page/tell-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => storyUrl(language),
  title: (_, { t }) => t("tell.title"),
  description: (_, { t }) => t("tell.description"),
  sheet: "long-reads",
  body: (_, context) => <TellPage context={context} />,
});
