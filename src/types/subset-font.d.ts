declare module "subset-font" {
  /** The font with only the glyphs that the text needs, in the wanted format. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: "woff2" }): Promise<Buffer>;
}
