import type { Count } from "../test/step.ts";

/** The built site that the parts look at. */
export interface BuiltSite {
  /** Its folder. */
  folder: string;
  /** The path that it is published under, without a slash at the end; empty at the root of a host. */
  prefix: string;
}

/** One part of `npm run test:deep`. */
export interface Part {
  /** What it is called on the command line. */
  name: string;
  title: { vi: string; en: string };
  /** Looks at the site, tells what is wrong, and counts. `wishes` are the words that follow the name on the command line. */
  run(site: BuiltSite, wishes: readonly string[]): Promise<Count>;
}
