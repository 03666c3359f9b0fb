import { checkRecords } from "../src/catalogue/check.ts";
import { problemsAsText, stopsBuild } from "../src/catalogue/problem.ts";
import { readRecords } from "../src/catalogue/read-records.ts";
import { settings } from "../src/eleventy/settings.ts";
import { storyFigures } from "./story-report/story-figures.ts";
import { reportText } from "./story-report/report-text.ts";

/** `npm run story-report`: how many stories there are, how long, how alike, and which products have none. */
const { records, problems } = checkRecords(await readRecords(settings.contentDir));
if (records && !stopsBuild(problems)) console.log(reportText(storyFigures(records)));
else {
  console.error(problemsAsText(problems));
  process.exitCode = 1;
}
