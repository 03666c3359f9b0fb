/** One part of `npm test`: a script of package.json, so that what failed can be run again by its own command. */
export interface Step {
  title: { vi: string; en: string };
  script: string;
  /** Its tests are counted one by one; any other step counts as one. */
  counted?: true;
}

/** Checks that passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** The parts in the order in which they run: what is quick and tells most comes first. */
export const steps: readonly Step[] = [
  { title: { vi: "kiểu", en: "types" }, script: "check:types" },
  { title: { vi: "lỗi thường gặp trong mã", en: "lint" }, script: "lint" },
  { title: { vi: "cách trình bày mã", en: "format" }, script: "check:format" },
  { title: { vi: "nội dung", en: "content" }, script: "validate" },
  { title: { vi: "dựng trang", en: "build" }, script: "build" },
  { title: { vi: "trang đã dựng", en: "the built site" }, script: "check:site" },
  { title: { vi: "kiểm thử từng phần", en: "unit tests" }, script: "test:unit", counted: true },
  { title: { vi: "kiểm thử việc dựng trang", en: "build tests" }, script: "test:build", counted: true },
  { title: { vi: "kiểm thử trong trình duyệt", en: "browser tests" }, script: "test:browser", counted: true },
];
