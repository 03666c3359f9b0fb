import type { PageContext } from "../../layouts/context.ts";
import { FactsTable } from "../facts-table/facts-table.tsx";
import { SourceKind, sourceKinds } from "../source-kind/source-kind.tsx";

/** The kinds of source that a claim may rest on, and where a producer finds each. */
export function KindsOfProof({ context }: { context: PageContext }) {
  const { t } = context;
  return (
    <>
      <p>{t("tell.proof.lead")}</p>
      <FactsTable
        rows={sourceKinds.map((kind) => [<SourceKind context={context} kind={kind} />, t(`tell.proof.${kind}`)])}
      />
      <p>{t("tell.proof.note")}</p>
    </>
  );
}
