import { recordUrl, sectionUrl } from "../catalogue/urls.ts";
import { ProducerPage } from "../components/producer-page/producer-page.tsx";
import { page } from "../layouts/page.tsx";
import { organizationData } from "../publish/structured-data.ts";

export default page({
  each: ({ producers }) => producers,
  address: ({ id }, language) => recordUrl("producers", id, language),
  title: ({ name }) => name,
  description: ({ name }, { t }) => t("producers.page_description", { name }),
  crumbs: (_, { t, language }) => [{ name: t("producers.title"), address: sectionUrl("producers", language) }],
  structuredData: (producer, context) => [{ "@context": "https://schema.org", ...organizationData(producer, context) }],
  body: (producer, context) => <ProducerPage context={context} producer={producer} />,
});
