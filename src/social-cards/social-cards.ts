import type { Catalogue } from "../catalogue/catalogue.ts";
import { homeCard, pageCards } from "./page-cards.ts";
import { communeCard, districtCard } from "./place-cards.ts";
import { producerCard } from "./producer-card.ts";
import { productCard } from "./product-card.ts";
import { resourceCard } from "./resource-card.ts";
import type { SocialCard } from "./social-card.ts";

/** Every card of the site, that of the home page first: it stands for each page that is not in this list. */
export function socialCards(catalogue: Catalogue): SocialCard[] {
  const { products, producers, districts, communesNow, resources } = catalogue;
  return [
    homeCard(catalogue),
    ...pageCards(catalogue),
    ...products.map((product) => productCard(product, catalogue)),
    ...producers.map((producer) => producerCard(producer, catalogue)),
    ...districts.map((district) => districtCard(district, catalogue)),
    ...communesNow.filter((commune) => commune.products.length > 0).map((commune) => communeCard(commune, catalogue)),
    ...resources.map((resource) => resourceCard(resource, catalogue)),
  ];
}
