import { productStates } from "../../catalogue/certificate-state.ts";
import { apiUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { apiLists } from "../../publish/api-lists.ts";
import { FactsTable } from "../facts-table/facts-table.tsx";

/** The open data: every file with what it holds, and the meaning of the states. */
export function DataPage({ context }: { context: PageContext }) {
  const { t, href, catalogue } = context;
  const sample = catalogue.products[0];
  return (
    <>
      <h1>{t("data.title")}</h1>
      <p class="lead">{t("data.lead")}</p>
      <FactsTable
        rows={apiLists.map((list) => [<a href={href(apiUrl(list))}>{apiUrl(list)}</a>, t(`data.files.${list}`)])}
      />
      {sample ? <p>{t("data.one", { address: apiUrl(`products/${sample.slug}`) })}</p> : undefined}
      <section aria-labelledby="trang-thai">
        <h2 id="trang-thai">{t("data.states")}</h2>
        <p>{t("data.states_lead")}</p>
        <FactsTable rows={productStates.map((state) => [<code>{state}</code>, t(`state.${state}.short`)])} />
      </section>
    </>
  );
}
