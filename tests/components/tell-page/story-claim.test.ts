import { describe, expect, it } from "vitest";
import { storyClaim } from "../../../src/components/tell-page/story-claim.ts";

const story = `## Gốc tích
Câu một. Câu hai.[^bao] Câu ba.[^so][^xa]

Câu bốn.[^bao]

## Tay nghề
Câu **năm**, chưa có nguồn.

Câu sáu.[^xa]
`;

describe("the sentences that the page on storytelling quotes", () => {
  it("are those of the chapter that rest on the source, back to the note before", () => {
    expect(storyClaim(story, "vi", { chapter: "goc-tich", source: "xa" })).toEqual({
      title: "Gốc tích",
      text: "Câu ba.",
    });
  });

  it("are the first such sentences", () => {
    expect(storyClaim(story, "vi", { chapter: "goc-tich", source: "bao" })?.text).toBe("Câu một. Câu hai.");
  });

  it("do not reach back into the paragraph before", () => {
    expect(storyClaim(story, "vi", { chapter: "tay-nghe", source: "xa" })?.text).toBe("Câu sáu.");
  });

  it("are none where the chapter or the source is gone", () => {
    expect(storyClaim(story, "vi", { chapter: "nguoi-lam", source: "bao" })).toBeUndefined();
    expect(storyClaim(story, "vi", { chapter: "tay-nghe", source: "bao" })).toBeUndefined();
    expect(storyClaim(story, "en", { chapter: "goc-tich", source: "bao" })).toBeUndefined();
  });
});
