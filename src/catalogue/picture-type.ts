/** Kinds of file that people take for a picture; only the first three are taken. */
export type PictureType = "jpg" | "png" | "webp" | "gif" | "svg" | "heic" | "avif" | "tiff" | "bmp" | "pdf";

/** What a picture file may be; its ending must say the same. */
export const takenTypes: ReadonlySet<PictureType> = new Set(["jpg", "png", "webp"]);

/** The real type of a file by its first bytes, whatever its name says; undefined when it is no picture. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.startsWith("\xff\xd8\xff")) return "jpg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return "webp";
  if (head.startsWith("GIF8")) return "gif";
  if (head.startsWith("ftyp", 4)) return isobmffType(head.slice(8, 32));
  if (head.startsWith("II*\0") || head.startsWith("MM\0*")) return "tiff";
  if (head.startsWith("BM")) return "bmp";
  if (head.startsWith("%PDF-")) return "pdf";
  return /<svg[\s>]/i.test(head) ? "svg" : undefined;
}

/** Whether a PNG moves: browsers play its `acTL` chunk, which stands before the first pixels. */
export function isMovingPng(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("latin1");
  const control = text.indexOf("acTL");
  return control > 0 && control < text.indexOf("IDAT");
}

function isobmffType(brands: string): PictureType | undefined {
  if (/avi[fs]/.test(brands)) return "avif";
  return /hei[cfmsx]|hev[cx]|mif1/.test(brands) ? "heic" : undefined;
}
