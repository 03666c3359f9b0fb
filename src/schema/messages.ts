import { z } from "zod";
import { fieldMeta, type Bilingual, type FieldMeta } from "./field.ts";

/** What one failed check of a schema says: what is wrong, what to do, and the path of the value it speaks of. */
export interface SchemaMessage {
  path: PropertyKey[];
  message: Bilingual;
  hint: Bilingual;
}

type Issue = z.core.$ZodIssue;

/** Turns the issues of a schema into messages that a producer can act on, one for each wrong value. */
export function schemaMessages(schema: z.ZodType, issues: readonly Issue[], value: unknown): SchemaMessage[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: { vi: `không có mục nào tên “${key}”`, en: `there is no field called “${key}”` },
        hint: {
          vi: "xóa dòng này hoặc sửa tên mục theo tệp mẫu",
          en: "delete this line or correct the name after the sample file",
        },
      }));
    const { meta, name } = describe(schema, issue.path);
    const { message, hint } = valueAt(value, issue.path) === undefined ? missing(meta) : wordsOf(issue, meta);
    const prefixed = { vi: `${name.vi}: ${message.vi}`, en: `${name.en}: ${message.en}` };
    return [{ path: [...issue.path], message: prefixed, hint }];
  });
}

const seeSample: Bilingual = { vi: "xem tệp mẫu trong CONTRIBUTING.md", en: "see the sample in CONTRIBUTING.md" };

function missing(meta: FieldMeta | undefined): { message: Bilingual; hint: Bilingual } {
  const help = meta?.help ?? seeSample;
  return {
    message: { vi: "còn thiếu", en: "is missing" },
    hint: { vi: `thêm dòng này; ${help.vi}`, en: `add this line; ${help.en}` },
  };
}

/** The value that an issue speaks of: Zod does not hand it on. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function wordsOf(issue: Issue, meta: FieldMeta | undefined): { message: Bilingual; hint: Bilingual } {
  const help = meta?.help ?? seeSample;
  switch (issue.code) {
    case "custom": {
      const words = issue.params as { message?: Bilingual; hint?: Bilingual } | undefined;
      return {
        message: words?.message ?? { vi: "giá trị chưa đúng", en: "this value is not right" },
        hint: words?.hint ?? help,
      };
    }
    case "invalid_type":
      return {
        message: {
          vi: `phải là ${typeNames[issue.expected]?.vi ?? issue.expected}`,
          en: `must be ${typeNames[issue.expected]?.en ?? issue.expected}`,
        },
        hint: {
          vi: `số hoặc ngày muốn giữ như chữ thì đặt trong ngoặc kép; ${help.vi}`,
          en: `put numbers and dates that are text in quotes; ${help.en}`,
        },
      };
    case "invalid_value":
      return {
        message: { vi: `chỉ nhận: ${issue.values.join(", ")}`, en: `must be one of: ${issue.values.join(", ")}` },
        hint: { vi: "chọn một trong các giá trị đó", en: "choose one of these values" },
      };
    case "invalid_union":
      return {
        message: { vi: "giá trị không thuộc loại được nhận", en: "this value is not one of those allowed" },
        hint: help,
      };
    case "too_big":
      return {
        message: { vi: `quá giới hạn ${issue.maximum}`, en: `over the limit of ${issue.maximum}` },
        hint: issue.origin === "string" ? { vi: "viết ngắn lại", en: "make it shorter" } : help,
      };
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1)
        return {
          message: { vi: "còn để trống", en: "is empty" },
          hint: {
            vi: "điền vào, hoặc xóa cả dòng nếu mục này không bắt buộc",
            en: "fill it in, or delete the line if it is optional",
          },
        };
      return {
        message: { vi: `ít nhất phải là ${issue.minimum}`, en: `must be at least ${issue.minimum}` },
        hint: help,
      };
    default:
      return { message: { vi: "giá trị chưa đúng", en: "this value is not right" }, hint: help };
  }
}

const typeNames: Record<string, Bilingual> = {
  string: { vi: "chữ", en: "text" },
  number: { vi: "số", en: "a number" },
  int: { vi: "số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  array: { vi: "danh sách (mỗi mục một dòng bắt đầu bằng -)", en: "a list (each item on a line that begins with -)" },
  object: { vi: "một nhóm mục con", en: "a group of fields" },
  record: { vi: "một nhóm mục con", en: "a group of fields" },
  tuple: { vi: "danh sách", en: "a list" },
};

/** The label of the innermost named field on the way to a value, else its bare path. */
function describe(schema: z.ZodType, path: readonly PropertyKey[]): { meta: FieldMeta | undefined; name: Bilingual } {
  let current: z.ZodType | undefined = schema;
  let meta: FieldMeta | undefined;
  for (const key of path) {
    current = current && inner(unwrap(current), key);
    if (!current) break;
    meta = metaWithin(current) ?? meta;
  }
  const bare = path.map(String).join(".");
  const name = (label: string | undefined) => (label && bare ? `${label} (${bare})` : bare || "tệp / file");
  return { meta, name: { vi: name(meta?.label.vi), en: name(meta?.label.en) } };
}

function metaWithin(schema: z.ZodType): FieldMeta | undefined {
  const own = fieldMeta(schema);
  if (own || !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)) return own;
  return metaWithin(schema.unwrap() as z.ZodType);
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

function inner(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return undefined;
}
