import { homeUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";

export interface Crumb {
  name: string;
  address: string;
}

/** The way from the home page to this one; nothing on the home page. */
export function Breadcrumbs({ context, crumbs, current }: { context: PageContext; crumbs: Crumb[]; current: string }) {
  const { t, language, href } = context;
  if (crumbs.length === 0 && current === context.catalogue.site.name) return undefined;
  return (
    <nav class="breadcrumbs" aria-label={t("site.breadcrumb")}>
      <ol>
        {[{ name: t("site.home"), address: homeUrl(language) }, ...crumbs].map(({ name, address }) => (
          <li>
            <a href={href(address)}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
