import type { CSSProperties } from "preact";
import type { Bilingual, CardWords } from "../social-card.ts";
import { nameParts } from "./name-parts.ts";
import { sans, serif } from "./fonts.ts";
import { keptTogether } from "./kept-together.ts";
import { sizes, type Layout } from "./layout.ts";
import { palette } from "./palette.ts";

/** Ids of the parts whose places are measured. */
export const parts = { head: "head", name: "name", foot: "foot" } as const;
/** Lines of a name are this much higher than its letters, so that stacked marks (Ổ, Ễ) have room. */
export const nameLeading = 1.22;

interface Props {
  words: CardWords;
  nameSize: number;
  layout: Layout;
  /** Even a word may break, which no word of a language should. */
  breakWords: boolean;
}

/** The words of a card beside its picture: what it is at the top, what is known of it at the foot. */
export function WordsColumn({ words, nameSize, layout, breakWords }: Props) {
  const { kind, name, nameEn, description, lines, certificate } = words;
  const text = textStyles(layout.lesser);
  const size = { width: layout.column, height: layout.body };
  const { main, qualifier } = nameParts(name);
  return (
    <div style={{ ...columnStyle, ...size, ...(breakWords ? { wordBreak: "break-word" } : {}) }}>
      <div id={parts.head} style={stack}>
        {kind ? <div style={text.kind}>{`${kind.vi} · ${kind.en}`}</div> : undefined}
        <div id={parts.name} style={{ ...nameStyle, fontSize: nameSize }}>
          {keptTogether(main)}
        </div>
        {qualifier === undefined ? undefined : <div style={text.qualifier}>{keptTogether(qualifier)}</div>}
        {nameEn !== undefined && nameEn.toLowerCase() !== name.toLowerCase() ? (
          <div style={text.nameEn}>{nameEn}</div>
        ) : undefined}
      </div>
      <div id={parts.foot} style={stack}>
        {lines.length > 0 || description || certificate ? <div style={ruleStyle} /> : undefined}
        {description ? <Both told={description} styles={[text.description, text.descriptionEn]} /> : undefined}
        {lines.map(({ vi }) => (
          <div style={text.line}>{keptTogether(vi)}</div>
        ))}
        {certificate ? <Both told={certificate} styles={[text.certificate, text.certificateEn]} /> : undefined}
      </div>
    </div>
  );
}

/** A sentence in Vietnamese, and smaller in English. */
function Both({
  told: { vi, en },
  styles: [first, second],
}: {
  told: Bilingual;
  styles: readonly [CSSProperties, CSSProperties];
}) {
  return (
    <div style={stack}>
      <div style={first}>{keptTogether(vi)}</div>
      <div style={second}>{keptTogether(en)}</div>
    </div>
  );
}

const stack = { display: "flex", flexDirection: "column", flexShrink: 0 } as const;
const columnStyle = {
  ...stack,
  justifyContent: "space-between",
  padding: `34px ${sizes.margin}px 28px`,
  boxSizing: "border-box",
  fontFamily: sans,
  color: palette.ink,
} as const;
const nameStyle = { fontFamily: serif, fontWeight: 600, lineHeight: nameLeading, textWrap: "balance" };
const ruleStyle = { width: 72, height: 4, backgroundColor: palette.turmeric, marginBottom: 12 };

function textStyles(scale: number) {
  const set = (size: number, lineHeight: number) => ({ fontSize: size * scale, lineHeight, textWrap: "pretty" });
  const quiet = { color: palette.quiet };
  return {
    kind: { ...set(20, 1.45), fontWeight: 600, color: palette.persimmon, marginBottom: 2 },
    qualifier: { ...set(32, 1.35), fontFamily: serif },
    nameEn: { ...set(27, 1.35), ...quiet, fontFamily: serif, marginTop: 4 },
    description: set(28, 1.5),
    descriptionEn: { ...set(20, 1.45), ...quiet, marginTop: 6 },
    line: set(24, 1.5),
    certificate: { ...set(27, 1.45), fontWeight: 600, color: palette.indigo, marginTop: 10 * scale },
    certificateEn: { ...set(19, 1.45), ...quiet, marginTop: 2 },
  };
}
