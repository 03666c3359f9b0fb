import { dayInWords } from "../../catalogue/day-words.ts";
import { sectionUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { BrocadeBand } from "../brocade/brocade.tsx";
import { CertificateBadge } from "../certificate-badge/certificate-badge.tsx";
import { CertificatePanel } from "../certificate-panel/certificate-panel.tsx";
import { LinkTiles } from "../link-tiles/link-tiles.tsx";
import { countOf, ProductList } from "../product-list/product-list.tsx";
import { specimenStates } from "./specimen-states.ts";
import { Colours, Contrasts, Spaces, TypeScale } from "./token-tables.tsx";

/** Words in which every vowel and tone of Vietnamese stacks. */
const sample = "Khẩu Nua Lếch, Ổi Ẩm Ướt, Nguyễn Ngữ, Đặng Ễnh Ừng";

/** Every token and component in each of its states, for those who draw the site and for the pictures of the tests. */
export function SpecimenPage({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  const states = specimenStates(catalogue.products, catalogue.day);
  const longest = [...catalogue.products].sort((a, b) => b.name.length - a.name.length).slice(0, 3);
  return (
    <>
      <h1>{t("specimen.title")}</h1>
      <p class="lead">{t("specimen.lead")}</p>
      <section aria-labelledby="mau-sac">
        <h2 id="mau-sac">{t("specimen.colours")}</h2>
        <Colours />
        <Contrasts sample={sample} />
      </section>
      <section aria-labelledby="chu">
        <h2 id="chu">{t("specimen.type")}</h2>
        <TypeScale sample={sample} />
      </section>
      <section aria-labelledby="khoang">
        <h2 id="khoang">{t("specimen.spaces")}</h2>
        <Spaces />
      </section>
      <section aria-labelledby="tho-cam">
        <h2 id="tho-cam">{t("specimen.brocade")}</h2>
        {catalogue.sectors.map((sector) => (
          <figure>
            <BrocadeBand seed={sector.id} sector={sector.id} />
            <figcaption class="quiet">{sector[language]}</figcaption>
          </figure>
        ))}
      </section>
      <section aria-labelledby="trang-thai">
        <h2 id="trang-thai">{t("specimen.states")}</h2>
        {states.map(({ state, shown }) => (
          <section class="specimen-state" aria-labelledby={`trang-thai-${state}`}>
            <h3 id={`trang-thai-${state}`}>{t(`state.${state}.label`)}</h3>
            {shown ? (
              <>
                {/* Without its name: on other days the product is not in this state. */}
                <p class="quiet">{t("specimen.as_of", { day: dayInWords(shown.day, language) })}</p>
                <CertificateBadge context={context} product={shown.product} />
              </>
            ) : (
              <p class="quiet">{t("specimen.no_such_state")}</p>
            )}
          </section>
        ))}
      </section>
      {states
        .filter(({ state, shown }) => state === "valid" && shown?.day === catalogue.day)
        .map(({ shown }) => shown && <CertificatePanel context={context} product={shown.product} />)}
      <section aria-labelledby="the">
        <h2 id="the">{t("specimen.cards")}</h2>
        <ProductList context={context} products={longest} />
      </section>
      <section aria-labelledby="o">
        <h2 id="o">{t("specimen.tiles")}</h2>
        <LinkTiles
          tiles={catalogue.districts.slice(0, 4).map((district) => ({
            href: href(sectionUrl("places", language)),
            name: district.name,
            note: countOf(district.products, context),
          }))}
        />
      </section>
      <section aria-labelledby="nut">
        <h2 id="nut">{t("specimen.controls")}</h2>
        <p>
          <a href={href(sectionUrl("products", language))}>{t("nav.products")}</a>
        </p>
      </section>
    </>
  );
}
