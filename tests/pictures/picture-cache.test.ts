import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cached, pruneCache } from "../../src/pictures/picture-cache.ts";
import { emptyFolder } from "./folder.ts";

const made = (text: string) => ({
  colour: "#c98a10",
  files: [{ format: "webp" as const, width: 320, height: 240, data: Buffer.from(text) }],
});
const never = () => Promise.reject(new Error("made again"));

describe("the cache of pictures", () => {
  it("makes a picture once and then finds it, in this build and the next", async () => {
    const folder = await emptyFolder();
    const first = await cached(folder, "key", () => Promise.resolve(made("one")));
    expect(first).toMatchObject({ key: "key", colour: "#c98a10", fresh: true });
    const second = await cached(folder, "key", never);
    expect(second).toEqual({ ...first, fresh: false });
    expect(await readFile(second.files[0]?.path ?? "", "utf8")).toBe("one");
  });

  it("holds nothing of a picture that could not be made", async () => {
    const folder = await emptyFolder();
    await expect(cached(folder, "key", never)).rejects.toThrow("made again");
    expect(await readdir(folder)).toEqual([]);
  });

  it("makes an entry anew that was damaged", async () => {
    const folder = await emptyFolder();
    await cached(folder, "key", () => Promise.resolve(made("one")));
    await writeFile(path.join(folder, "key/entry.json"), "{");
    const again = await cached(folder, "key", () => Promise.resolve(made("two")));
    expect(again.fresh).toBe(true);
    expect(await readFile(again.files[0]?.path ?? "", "utf8")).toBe("two");
    expect((await cached(folder, "key", never)).fresh).toBe(false);
  });

  it("may be shared by builds that run at the same time", async () => {
    const folder = await emptyFolder();
    const make = () => Promise.resolve(made("one"));
    const both = await Promise.all([cached(folder, "key", make), cached(folder, "key", make)]);
    for (const { files } of both) expect(await readFile(files[0]?.path ?? "", "utf8")).toBe("one");
    expect(await readdir(folder)).toEqual(["key"]);
  });

  it("forgets the oldest of what is not in use, once that is too much", async () => {
    const folder = await emptyFolder();
    for (const [day, name] of ["oldest", "used", "old", "new"].entries()) {
      await mkdir(path.join(folder, name));
      await utimes(path.join(folder, name), day, day);
    }
    await pruneCache(folder, new Set(["used"]), 3);
    expect((await readdir(folder)).sort()).toEqual(["new", "old", "oldest", "used"]);
    await pruneCache(folder, new Set(["used"]), 1);
    expect((await readdir(folder)).sort()).toEqual(["new", "used"]);
  });
});
