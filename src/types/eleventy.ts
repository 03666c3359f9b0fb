/** How Eleventy was started. */
interface Build {
  runMode: "build" | "watch" | "serve";
}

/** The part of Eleventy 3's configuration object that this project uses; the package ships no types. */
export interface EleventyConfig {
  addPlugin(plugin: (config: EleventyConfig) => void): void;
  addTemplateFormats(format: string): void;
  addExtension(extension: string, options: { key: string }): void;
  addGlobalData(name: string, value: unknown): void;
  addWatchTarget(path: string): void;
  on(event: "eleventy.before" | "eleventy.after", handler: (build: Build) => Promise<void>): void;
  setServerOptions(options: { port?: number; showAllHosts?: boolean; domDiff?: boolean }): void;
  setQuietMode(quiet: boolean): void;
}
