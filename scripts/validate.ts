import path from "node:path";
import { parseArgs } from "node:util";
import { caller, settings } from "../src/eleventy/settings.ts";
import { buildDay, loadCatalogue } from "../src/catalogue/load-catalogue.ts";
import { problemsAsText, problemsForGitHub, stopsBuild } from "../src/catalogue/problem.ts";

/** `npm run validate [-- FILES] [-- --format text|json|github]`: every problem in one run; exit 1 if any is an error. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: "string", default: "text" } },
});
const { contentDir, asOf } = settings;
const { catalogue, problems: all } = await loadCatalogue(contentDir, buildDay(asOf, new Date()));
/** A file may be named from where the caller stands or from the content folder. */
const wanted = new Set(positionals.flatMap((file) => [file, path.relative(contentDir, path.resolve(caller, file))]));
const problems = wanted.size === 0 ? all : all.filter(({ file }) => wanted.has(file));

if (values.format === "json") console.log(JSON.stringify({ problems }, undefined, 2));
else if (values.format === "github") console.log(problemsForGitHub(problems));
else if (values.format === "text") {
  if (problems.length > 0) console.log(`${problemsAsText(problems)}\n`);
  const errors = problems.filter(({ level }) => level === "error").length;
  const advice = problems.length - errors;
  const count = catalogue ? `${catalogue.products.length} + ${catalogue.drafts.length}` : "–";
  console.log(`Sản phẩm / products: ${count}. Lỗi / errors: ${errors}. Gợi ý / advice: ${advice}.`);
} else {
  console.error(`--format phải là text, json hoặc github / must be text, json or github: ${values.format}`);
  process.exitCode = 2;
}
if (stopsBuild(problems)) process.exitCode = 1;
