import { inks } from "../../illustration/inks.ts";
import { mark } from "../../illustration/mark.ts";
import { clothBand, type Cloth } from "./cloth.ts";
import { sans, serif } from "./fonts.ts";
import { sizes, type Layout } from "./layout.ts";
import { at, outline } from "./outline.ts";

/** What the hem says: whose card it is, and that it is no office's. */
export interface HemWords {
  siteName: string;
  note: string;
}

const stitch = 3;
const top = sizes.height - sizes.hem;
const markSide = mark.side * stitch;

/** The hem of a card: brocade under the picture, mark and name of the site under the words. */
export async function hem(words: HemWords, cloth: Cloth, { picture, column }: Layout): Promise<string> {
  const place = `translate(${picture + sizes.margin} ${top + (sizes.hem - markSide) / 2}) scale(${stitch})`;
  return [
    `<rect y="${top}" width="${sizes.width}" height="${sizes.hem}" fill="${inks.indigo}"/>`,
    clothBand(cloth, { x: 0, y: top, width: picture, height: sizes.hem }, stitch),
    `<g transform="${place}"><path d="${mark.diamond}" fill="${inks.turmeric}"/><path d="${mark.heart}" fill="${inks.chalk}"/></g>`,
    at(picture, top, await wordmark(words, column)),
  ].join("");
}

const wordmarks = new Map<string, Promise<string>>();

/** Set once: it is the same on all cards of a layout. */
function wordmark(words: HemWords, width: number): Promise<string> {
  const key = JSON.stringify([words, width]);
  const known =
    wordmarks.get(key) ?? outline(<Wordmark {...words} width={width} />, width, sizes.hem).then(({ svg }) => svg);
  wordmarks.set(key, known);
  return known;
}

function Wordmark({ siteName, note, width }: HemWords & { width: number }) {
  return (
    <div style={{ ...wordmarkStyle, width }}>
      <div style={{ fontFamily: serif, fontWeight: 600, fontSize: 32, lineHeight: 1.5 }}>{siteName}</div>
      <div style={{ fontFamily: sans, fontSize: 18, lineHeight: 1.5, color: inks.mist }}>{note}</div>
    </div>
  );
}

const wordmarkStyle = {
  display: "flex",
  justifyContent: "space-between",
  alignItems: "center",
  height: sizes.hem,
  padding: `0 ${sizes.margin}px 0 ${sizes.margin + markSide + 14}px`,
  boxSizing: "border-box",
  color: inks.chalk,
} as const;
