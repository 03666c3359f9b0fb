import { expect, test } from "vitest";
import { findingsIn, type NuMessage } from "../../../scripts/test-deep/nu-messages.ts";

const message = (type: string, text: string, url = "file:/a.html", more: Partial<NuMessage> = {}): NuMessage => ({
  type,
  message: text,
  url,
  extract: `<${url}>`,
  ...more,
});
const warning = { subType: "warning" };

test("the same message in many files is told once, with the text of the first", () => {
  const found = findingsIn([
    message("error", "Bad", "file:/a.html"),
    message("error", "Bad", "file:/b.html"),
    message("error", "Bad", "file:/b.html"),
  ]);
  expect(found).toEqual([
    { level: "error", message: "Bad", files: ["file:/a.html", "file:/b.html"], extract: "<file:/a.html>" },
  ]);
});

test("errors come before warnings, and what is in many files before what is in one", () => {
  const found = findingsIn([
    message("info", "Odd", "file:/a.html", warning),
    message("info", "Odd", "file:/b.html", warning),
    message("error", "Rare", "file:/a.html"),
    message("error", "Common", "file:/a.html"),
    message("error", "Common", "file:/b.html"),
  ]);
  expect(found.map(({ level, message }) => `${level} ${message}`)).toEqual([
    "error Common",
    "error Rare",
    "warning Odd",
  ]);
});

test("a note is left out, but not a file that the checker could not read", () => {
  const found = findingsIn([message("info", "Trailing slash"), message("non-document-error", "Cannot read")]);
  expect(found.map(({ level, message }) => `${level} ${message}`)).toEqual(["error Cannot read"]);
});

test("what the checker has wrong is left out word for word, and nothing else", () => {
  const wrong = [{ message: /^Attribute “new” not allowed$/, why: "newer than the checker" }];
  const found = findingsIn(
    [message("error", "Attribute “new” not allowed"), message("error", "Attribute “new” not allowed here")],
    wrong,
  );
  expect(found.map(({ message }) => message)).toEqual(["Attribute “new” not allowed here"]);
});
