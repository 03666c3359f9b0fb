import { expect, test } from "vitest";
import { decodeTelex, decodeVni } from "../../src/search/typed-keys.ts";

test.each([
  ["mieens", "miến"],
  ["ddoongf", "đồng"],
  ["dduwowngf", "đường"],
  ["suwonf", "sườn"],
  ["lapj", "lạp"],
  ["hoaf", "hòa"],
  ["hoanf", "hoàn"],
  ["quys", "quý"],
  ["gior", "giỏ"],
  ["tuyeets", "tuyết"],
  ["thuw", "thư"],
  ["rwowuj", "rượu"],
  ["miens", "mién"],
])("the Telex keys “%s” mean “%s”", (keys, syllable) => {
  expect(decodeTelex(keys)).toBe(syllable);
});

test.each([
  ["mie6n1", "miến"],
  ["mien61", "miến"],
  ["d9o3", "đỏ"],
  ["ru7o7u5", "rượu"],
  ["su7o7n2", "sườn"],
  ["ma8ng", "măng"],
  ["nghe65", "nghệ"],
])("the VNI keys “%s” mean “%s”", (keys, syllable) => {
  expect(decodeVni(keys)).toBe(syllable);
});
