import { alternatesAgree } from "./alternates-agree.ts";
import { budgetsKept } from "./budgets-kept.ts";
import { certificatesShown } from "./certificates-shown.ts";
import type { Check } from "./check.ts";
import { fragmentsExist } from "./fragments-exist.ts";
import { headComplete } from "./head-complete.ts";
import { headingsInOrder } from "./headings-in-order.ts";
import { idsUnique } from "./ids-unique.ts";
import { imagesDescribed } from "./images-described.ts";
import { jsonParses } from "./json-parses.ts";
import { linksResolve } from "./links-resolve.ts";
import { markupSafe } from "./markup-safe.ts";
import { noLeftovers } from "./no-leftovers.ts";
import { nobodyNamed } from "./nobody-named.ts";
import { ownHostOnly } from "./own-host-only.ts";
import { productsPublished } from "./products-published.ts";
import { searchIndexComplete } from "./search-index-complete.ts";
import { siteMapComplete } from "./site-map-complete.ts";
import { socialCardsShown } from "./social-cards-shown.ts";
import { starsHeld } from "./stars-held.ts";

/** Every check of a built site. `consented`: slugs of products and producers that agreed to be named. */
export function allChecks(consented: ReadonlySet<string>): Check[] {
  return [
    linksResolve,
    fragmentsExist,
    idsUnique,
    alternatesAgree,
    siteMapComplete,
    headComplete,
    socialCardsShown,
    headingsInOrder,
    imagesDescribed,
    ownHostOnly,
    markupSafe,
    jsonParses,
    productsPublished,
    searchIndexComplete,
    certificatesShown,
    starsHeld,
    noLeftovers,
    nobodyNamed(consented),
    budgetsKept,
  ];
}
