import { describe, expect, it } from "vitest";
import { createWords } from "../../src/catalogue/words.ts";

describe("the words of the interface", () => {
  const words = createWords({
    nav: { home: "Trang chủ" },
    state: { ends: "đến hết ngày {end}, {end}: {stars} sao" },
    plain: "{}",
  });

  it("are found by their dotted key", () => {
    expect(words("nav.home")).toBe("Trang chủ");
  });

  it("take values in their places, each wherever it stands", () => {
    expect(words("state.ends", { end: "25-6-2027", stars: 5 })).toBe("đến hết ngày 25-6-2027, 25-6-2027: 5 sao");
  });

  it("put a value in as it is, even if it looks like a place or a pattern", () => {
    expect(words("state.ends", { end: "{stars} $&", stars: "$1" })).toBe("đến hết ngày {stars} $&, {stars} $&: $1 sao");
  });

  it("say which value is missing", () => {
    expect(() => words("state.ends", { end: "mai" })).toThrow("{stars}");
  });

  it.each(["nav.away", "nav", "", "constructor", "nav.home.x"])("say that there is no text for %j", (key) => {
    expect(() => words(key)).toThrow(`“${key}”`);
  });
});
