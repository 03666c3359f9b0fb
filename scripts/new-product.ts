import { randomInt } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { readRecords } from "../src/catalogue/read-records.ts";
import { reservedProductWords } from "../src/catalogue/urls.ts";
import { settings } from "../src/eleventy/settings.ts";
import type { Bilingual } from "../src/schema/field.ts";
import { schemaMessages } from "../src/schema/messages.ts";
import { slug as slugSchema } from "../src/schema/values.ts";
import { fieldGuide } from "./new-product/field-guide.ts";
import { nextSteps } from "./new-product/next-steps.ts";
import { factsDraft, productDraft } from "./new-product/product-draft.ts";
import { unusedShortCode } from "./new-product/short-code.ts";
import { slugFromName } from "./new-product/slug-from-name.ts";
import { takenNames } from "./new-product/taken-names.ts";

const text = { type: "string" } as const;
const options = {
  slug: text,
  name: text,
  name_en: text,
  producer: text,
  sector: text,
  class: text,
  kind: text,
  kind_en: text,
};

/**
 * `npm run new -- --name "…" [--slug …] [--sector …] …`: a draft product file and its facts file, with every field
 * explained. Exit 1 when an option is unknown or the name or slug cannot be used; nothing is written then.
 */
async function newProduct(): Promise<void> {
  const { slug: wanted, name, ...others } = readOptions();
  if (name === undefined || name === "")
    refuse({
      vi: 'thiếu tên sản phẩm. → npm run new -- --name "Tên đúng như trong quyết định"',
      en: 'the product name is missing. → npm run new -- --name "The name exactly as in the decision"',
    });
  const slug = wanted ?? slugFromName(name);
  const { contentDir } = settings;
  const taken = takenNames((await readRecords(contentDir)).files);
  refuseUnusable(slug, taken.slugs);

  const draft = productDraft({ ...others, id: unusedShortCode(taken.codes, randomInt), name, status: "draft" });
  await mkdir(path.join(contentDir, "data/facts"), { recursive: true });
  await writeFile(path.join(contentDir, `products/${slug}.md`), draft.text, { flag: "wx" });
  await writeFile(path.join(contentDir, `data/facts/${slug}.yaml`), factsDraft(slug), { flag: "wx" });
  console.log(`${fieldGuide(draft)}\n\n${nextSteps(slug)}`);
}

/** The options that were given. Marks typed as separate characters are joined, as everywhere in the content. */
function readOptions(): Partial<Record<keyof typeof options, string>> {
  try {
    const given = Object.entries(parseArgs({ options }).values);
    return Object.fromEntries(given.map(([key, value]) => [key, value.normalize("NFC").trim()]));
  } catch (error) {
    const known = Object.keys(options)
      .map((name) => `--${name}`)
      .join(" ");
    const reason = error instanceof Error ? error.message.split(". ")[0] : "";
    return refuse({
      vi: `lệnh có phần lạ (${reason}). → chỉ nhận ${known}`,
      en: `${reason}. → the options are ${known}`,
    });
  }
}

function refuseUnusable(slug: string, taken: ReadonlySet<string>): void {
  const checked = slugSchema.safeParse(slug);
  for (const { message, hint } of schemaMessages(slugSchema, checked.error?.issues ?? [], slug))
    refuse({
      vi: `--slug “${slug}”: ${message.vi}. → ${hint.vi}`,
      en: `--slug “${slug}”: ${message.en}. → ${hint.en}`,
    });
  if (reservedProductWords.has(slug))
    refuse({
      vi: `“${slug}” là chữ dành cho địa chỉ trang lọc. → chọn --slug khác`,
      en: `“${slug}” is a word of the filter addresses. → choose another --slug`,
    });
  if (taken.has(slug))
    refuse({
      vi: `“${slug}” đang là, hoặc từng là, mã của một sản phẩm. → sửa tệp sẵn có, hoặc chọn --slug khác`,
      en: `“${slug}” is or was the slug of a product. → edit the file that is there, or choose another --slug`,
    });
}

function refuse({ vi, en }: Bilingual): never {
  throw new Error(`Lỗi: ${vi}.\nError: ${en}.`);
}

try {
  await newProduct();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
