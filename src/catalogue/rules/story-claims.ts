import type { Bilingual } from "../../schema/field.ts";
import { claimsIn, type FoundClaim } from "../claims-in.ts";
import { atPlace, publishedStories } from "../published-stories.ts";
import type { Rule } from "./rule.ts";

/** Stories and summaries use none of the words of data/claims.yaml: cures, stock phrases, praise of drink. */
export const storyClaims: Rule = {
  name: "story-claims",
  check(records, report) {
    const { groups } = records.claims.value;
    const find = { vi: claimsIn(groups, "vi"), en: claimsIn(groups, "en") };
    for (const story of publishedStories(records)) {
      const kind = story.product.value.class;
      const { summary } = story.entry.value;
      for (const claim of find[story.language](summary ?? "", kind))
        report(story.entry, ["summary"], ...wordsForClaim(claim), claim.group.level);
      for (const passage of story.passages)
        for (const claim of find[story.language](passage.text, kind))
          report(atPlace(story, passage, claim.index), [], ...wordsForClaim(claim), claim.group.level);
    }
  },
};

/** What is wrong with a claim, with its law, and how to say it better. */
export function wordsForClaim({ group: { law, reason, better }, words }: FoundClaim): [Bilingual, Bilingual] {
  const source = law === undefined ? "" : ` (${law})`;
  return [{ vi: `“${words}”: ${reason.vi}${source}`, en: `“${words}”: ${reason.en}${source}` }, better];
}
