import type { CardPicture } from "../card-picture.ts";
import type { SocialCard } from "../social-card.ts";
import { caption } from "./caption.tsx";
import { hem, type HemWords } from "./hem.tsx";
import { noticeStrip } from "./notice-strip.tsx";
import { layoutFor, sizes } from "./layout.ts";
import { at } from "./outline.ts";
import { palette } from "./palette.ts";
import { pictureSide } from "./picture-side.ts";
import { setWords } from "./set-words.tsx";

/** What a card is drawn from. */
export interface CardParts extends Pick<SocialCard, "words" | "cloth"> {
  pictures: readonly CardPicture[];
  /** What the pictures are; absent where there is none. */
  caption?: string | undefined;
  hemWords: HemWords;
}

/** A card as SVG, all its letters outlines. The same parts always give the same text. */
export async function cardSvg({ words, cloth, pictures, caption: told, hemWords }: CardParts): Promise<string> {
  const layout = layoutFor(words);
  const { svg } = await setWords(words, layout);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sizes.width} ${sizes.height}" width="${sizes.width}" height="${sizes.height}">`,
    `<rect width="${sizes.width}" height="${sizes.height}" fill="${palette.paper}"/>`,
    await pictureSide(pictures, cloth, layout),
    told === undefined ? "" : await caption(told, layout),
    at(layout.picture, 0, svg),
    words.notice ? await noticeStrip(words.notice) : "",
    await hem(hemWords, cloth, layout),
    `</svg>`,
  ].join("");
}
