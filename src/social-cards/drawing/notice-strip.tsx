import type { CardNotice } from "../social-card.ts";
import { sans } from "./fonts.ts";
import { sizes } from "./layout.ts";
import { at, outline } from "./outline.ts";
import { palette } from "./palette.ts";

const strips = new Map<string, Promise<string>>();

/** The warning or notice of a class of products, over the whole width; the same on every card of that class. */
export async function noticeStrip(notice: CardNotice): Promise<string> {
  const key = JSON.stringify(notice);
  const known = strips.get(key) ?? setStrip(notice);
  strips.set(key, known);
  return at(0, sizes.height - sizes.hem - sizes.notice, await known);
}

async function setStrip(notice: CardNotice): Promise<string> {
  const { svg, boxes } = await outline(<Strip notice={notice} />, sizes.width, sizes.notice);
  const text = boxes.get("notice");
  if (!text || text.top < 0 || text.bottom > sizes.notice) throw new Error("the notice of a social card does not fit");
  return svg;
}

function Strip({ notice: { class: kind, title, text } }: { notice: CardNotice }) {
  const [ground, ink] =
    kind === "alcohol" ? [palette.warningGround, palette.warningInk] : [palette.noteGround, palette.ink];
  return (
    <div style={{ ...stripStyle, backgroundColor: ground, color: ink }}>
      <div id="notice" style={{ display: "flex", flexDirection: "column", flexShrink: 0 }}>
        <div style={{ fontSize: 22, fontWeight: 600, lineHeight: 1.45 }}>{`${title.vi}: ${text.vi}`}</div>
        <div style={{ fontSize: 16, lineHeight: 1.45, marginTop: 2 }}>{`${title.en}: ${text.en}`}</div>
      </div>
    </div>
  );
}

const stripStyle = {
  display: "flex",
  flexDirection: "column",
  justifyContent: "center",
  width: sizes.width,
  height: sizes.notice,
  padding: `0 ${sizes.margin}px`,
  boxSizing: "border-box",
  fontFamily: sans,
} as const;
