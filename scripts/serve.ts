import { runEleventy } from "./run-eleventy.ts";

/** `npm start`: builds, serves on http://localhost:8080 and rebuilds on every change. */
console.log("Sản vật Bắc Kạn → http://localhost:8080");
process.exitCode = await runEleventy(["--serve", "--port=8080"]);
