import type { Product } from "../../catalogue/catalogue.ts";
import { certificateState, productStates, turningDays, type ProductState } from "../../catalogue/certificate-state.ts";
import type { Day } from "../../catalogue/day.ts";

/** A product as it stood, or will stand, on a day on which it is in a state. */
export interface SpecimenState {
  state: ProductState;
  /** Absent where no product of the register is ever in this state. */
  shown?: { product: Product; day: Day };
}

/** For each state the first product and day of the register that show it; what later days will say is left out. */
export function specimenStates(products: readonly Product[], today: Day): SpecimenState[] {
  return productStates.map((state) => {
    for (const product of products)
      for (const day of [today, ...[...turningDays(product.certificates)].sort()]) {
        const standing = certificateState(product.certificates, day);
        if (standing.state === state)
          return { state, shown: { day, product: { ...product, standing, timeline: [{ from: day, standing }] } } };
      }
    return { state };
  });
}
