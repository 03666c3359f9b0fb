import { lighthouse } from "./lighthouse.ts";
import { nu } from "./nu.ts";
import type { Part } from "./part.ts";

/** The parts in the order in which they run: what is quick comes first. */
export const parts: readonly Part[] = [nu, lighthouse];
