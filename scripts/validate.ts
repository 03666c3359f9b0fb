import path from "node:path";
import { parseArgs } from "node:util";
import { buildDay, loadCatalogue } from "../src/catalogue/load-catalogue.ts";
import { problemsAsText, problemsForGitHub, stopsBuild, type Problem } from "../src/catalogue/problem.ts";
import { caller, settings } from "../src/eleventy/settings.ts";

const { contentDir, asOf } = settings;

/**
 * `npm run validate [-- FILES] [-- --format text|json|github]`: every problem in one run; exit 1 if any is an error, 2
 * when it was asked in a way it does not know.
 */
async function validate(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: "string", default: "text" } },
  });
  const report = reports[values.format];
  if (!report)
    throw new Error(`--format phải là text, json hoặc github / must be text, json or github: ${values.format}`);
  const { catalogue, problems: all } = await loadCatalogue(contentDir, buildDay(asOf, new Date()));
  /** A file may be named from where the caller stands or from the content folder. */
  const wanted = new Set(positionals.flatMap((file) => [file, path.relative(contentDir, path.resolve(caller, file))]));
  const problems = wanted.size === 0 ? all : all.filter(({ file }) => wanted.has(file));
  report(problems, catalogue ? `${catalogue.products.length} + ${catalogue.drafts.length}` : "–");
  return stopsBuild(problems) ? 1 : 0;
}

const reports: Record<string, (problems: Problem[], products: string) => void> = {
  json: (problems) => console.log(JSON.stringify({ problems }, undefined, 2)),
  github: (problems) => console.log(problemsForGitHub(problems)),
  text(problems, products) {
    if (problems.length > 0) console.log(`${problemsAsText(problems)}\n`);
    const errors = problems.filter(({ level }) => level === "error").length;
    const advice = problems.length - errors;
    console.log(`Sản phẩm / products: ${products}. Lỗi / errors: ${errors}. Gợi ý / advice: ${advice}.`);
  },
};

try {
  process.exitCode = await validate();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
