import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
import path from "node:path";
import { checkPhoto, type PhotoReading } from "./check-photo.ts";

/** A photo straight from a phone has 3 to 6 MB. */
export const heaviestPhoto = 8 * 1024 * 1024;

/** The last reading of each file: a rebuild after a text edit decodes no photo again. */
const lastReadings = new Map<string, { stamp: string; reading: Promise<PhotoReading> }>();

/** Reads and checks a picture file below the content folder; a file too heavy is not even opened. */
export async function readPhoto(contentDir: string, file: string): Promise<PhotoReading> {
  const full = path.join(contentDir, file);
  const { size, mtimeMs, ino } = await lstat(full);
  if (size > heaviestPhoto) return { fault: { kind: "heavy", bytes: size } };
  const stamp = [size, mtimeMs, ino].join();
  const last = lastReadings.get(full);
  if (last?.stamp === stamp) return last.reading;
  const reading = photoBytes(contentDir, file).then(
    (bytes) => checkPhoto(bytes, path.extname(file).slice(1)),
    (): PhotoReading => ({ fault: { kind: "broken" } }),
  );
  lastReadings.set(full, { stamp, reading });
  return reading;
}

/** The bytes of a picture file; rejects when it has become a link. */
export async function photoBytes(contentDir: string, file: string): Promise<Buffer> {
  const handle = await open(path.join(contentDir, file), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
