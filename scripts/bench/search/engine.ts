import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

/** A search that is compared: what it answers, and what a browser has loaded when the first answer stands. */
export interface Engine {
  name: string;
  /** Slugs, best first. */
  search(query: string): Promise<string[]> | string[];
  /** Bytes of code and index, compressed with Brotli, from the first key to the first result; without pictures. */
  bytes(): Promise<number> | number;
  close?(): Promise<void>;
}

/** How many bytes a text or file has when it is sent compressed. */
export function sent(content: string | Uint8Array): number {
  return brotliCompressSync(content).length;
}

/** The bytes of code as the browser gets it: bundled, minified, compressed. */
export async function sentCode(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + sent(contents), 0);
}
