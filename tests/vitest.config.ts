import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Whole builds and real browsers need the machine for themselves: one file at a time, and minutes rather than seconds. */
const oneAtATime = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 };

/** The project's folder: paths below are told from there, wherever the command was called. */
const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: "unit",
          // No test changes what another sees: loading the catalogue's modules once saves a third of the time.
          isolate: false,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/build/**", "tests/browser/**"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          name: "build",
          include: ["tests/build/**/*.test.{ts,tsx}"],
          ...oneAtATime,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          globalSetup: "tests/browser/setup.ts",
          // All files share one connection to the browser, and its open tabs.
          isolate: false,
          ...oneAtATime,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
