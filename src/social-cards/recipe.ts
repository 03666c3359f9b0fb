import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const libraries = ["satori", "@fontsource/source-serif-4", "@fontsource/be-vietnam-pro"];
const drawing = path.join(import.meta.dirname, "drawing");
/** What the code in `drawing/` takes from elsewhere. */
const borrowed = ["brocade", "inks", "mark", "seeded"].map((name) =>
  path.join(import.meta.dirname, `../illustration/${name}.ts`),
);

/** Names how cards are drawn, so that a change of their look draws every one anew and no other change does. */
export async function recipe(): Promise<string> {
  const own = (await readdir(drawing)).sort().map((name) => path.join(drawing, name));
  const code = await Promise.all([...own, ...borrowed].map((file) => readFile(file, "utf8")));
  const versions = await Promise.all(
    libraries.map(
      async (name) => (JSON.parse(await readFile(packageFile(name), "utf8")) as { version: string }).version,
    ),
  );
  return createHash("sha256")
    .update(JSON.stringify([versions, code]))
    .digest("hex");
}

function packageFile(name: string): string {
  return require.resolve(`${name}/package.json`);
}
