declare module "@11ty/eleventy-img" {
  interface Options {
    widths: readonly number[];
    formats: readonly string[];
    dryRun: true;
    useCache: boolean;
    [sharpOptions: `sharp${string}Options`]: object;
  }
  interface Encoded {
    width: number;
    height: number;
    buffer: Buffer;
  }
  /** The part of eleventy-img's direct API that this project uses; the package ships no types. */
  export default function image(source: Buffer, options: Options): Promise<Record<string, Encoded[]>>;
}
