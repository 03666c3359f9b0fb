import { holdsToday, productStates } from "../../../src/catalogue/certificate-state.ts";

/** Whether a state, as it stands in a built file, is one in which stars are filled; an unknown word is not. */
export function holds(state: string | undefined): boolean {
  const known = productStates.find((one) => one === state);
  return known !== undefined && holdsToday(known);
}
