import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { heaviestPhoto, photoBytes, readPhoto } from "../../src/catalogue/read-photo.ts";
import { photo } from "../fixtures/pictures.ts";

const file = "products/images/mien/bia.jpg";

async function folderWith(bytes: Uint8Array): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), "san-vat-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await mkdir(path.join(dir, path.dirname(file)), { recursive: true });
  await writeFile(path.join(dir, file), bytes);
  return dir;
}

describe("reading a photo", () => {
  it("tells its size and its content by a hash", async () => {
    const dir = await folderWith(await photo());
    expect(await readPhoto(dir, file)).toMatchObject({ photo: { width: 1200, height: 900 } });
  });

  it("decodes it once while the file stays as it is, and again when it changes", async () => {
    const dir = await folderWith(await photo());
    const first = await readPhoto(dir, file);
    expect(await readPhoto(dir, file)).toBe(first);
    await writeFile(path.join(dir, file), await photo(1000, 700));
    expect(await readPhoto(dir, file)).toMatchObject({ photo: { width: 1000, height: 700 } });
  });

  it("does not open one that is too heavy", async () => {
    const dir = await folderWith(await photo());
    await truncate(path.join(dir, file), heaviestPhoto + 1);
    expect(await readPhoto(dir, file)).toEqual({ fault: { kind: "heavy", bytes: heaviestPhoto + 1 } });
    await truncate(path.join(dir, file), heaviestPhoto);
    expect((await readPhoto(dir, file)).fault?.kind).not.toBe("heavy");
  });

  it("never follows a link", async () => {
    const dir = await folderWith(await photo());
    const link = "products/images/mien/mat.jpg";
    await symlink(path.join(dir, file), path.join(dir, link));
    await expect(photoBytes(dir, link)).rejects.toThrow("ELOOP");
    expect(await readPhoto(dir, link)).toEqual({ fault: { kind: "broken" } });
  });
});
