import type { PageContext } from "../../layouts/context.ts";

/** Where a rule was read: the hosts, each with its page. */
export function RuleSources({ context: { t }, sources }: { context: PageContext; sources: readonly string[] }) {
  return (
    <p class="quiet">
      {t("site.sources")}:{" "}
      {sources.map((source, index) => (
        <>
          {index > 0 ? ", " : ""}
          <a href={source}>{new URL(source).hostname.replace(/^www\./, "")}</a>
        </>
      ))}
    </p>
  );
}
