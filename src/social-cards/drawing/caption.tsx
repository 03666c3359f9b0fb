import { inks } from "../../illustration/inks.ts";
import { sans } from "./fonts.ts";
import type { Layout } from "./layout.ts";
import { at, outline } from "./outline.ts";

const height = 32;
const captions = new Map<string, Promise<string>>();

/** What the pictures are, in the lower left corner of their side: drawings, or whose photos. */
export async function caption(text: string, { picture, body }: Layout): Promise<string> {
  const key = JSON.stringify([text, picture]);
  const known = captions.get(key) ?? outline(<Caption text={text} />, picture, height).then(({ svg }) => svg);
  captions.set(key, known);
  return at(0, body - height, await known);
}

function Caption({ text }: { text: string }) {
  return (
    <div style={{ display: "flex" }}>
      <div style={captionStyle}>{text}</div>
    </div>
  );
}

const captionStyle = {
  padding: "0 14px",
  fontFamily: sans,
  fontSize: 17,
  lineHeight: `${height}px`,
  color: inks.night,
  backgroundColor: `${inks.paper}cc`,
};
