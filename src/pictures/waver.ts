import { seeded } from "../illustration/seeded.ts";

/** Pixels as sharp gives them raw. */
interface Pixels {
  data: Buffer;
  info: { width: number; height: number; channels: number };
}

/** How far an edge strays, and the distance over which it strays to and fro, as shares of the picture's width. */
const [reach, wave] = [0.0036, 0.034];

/**
 * The unsteady hand that cuts a block: every edge strays by a pixel or two, but for the lowest part of the picture, which
 * stays `still` (a share of the height). A filter within the SVG would do the same in twenty times the time.
 */
export function wavered({ data, info: { width, height, channels } }: Pixels, still: number, seed: string): Buffer {
  const out = Buffer.from(data);
  const stray = strays(width, height, seed);
  const end = Math.round(height * (1 - still));
  const calming = width * wave;
  // No function is called for a single pixel: there are millions.
  for (let y = 0; y < end; y++) {
    const calm = Math.min(1, (end - y) / calming);
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 2;
      const fromX = Math.max(0, Math.min(width - 1, x + (stray[at] ?? 0) * calm));
      const fromY = Math.max(0, Math.min(height - 1, y + (stray[at + 1] ?? 0) * calm));
      const [left, top] = [fromX | 0, fromY | 0];
      const [p, q] = [fromX - left, fromY - top];
      const corner = (top * width + left) * channels;
      const right = left + 1 < width ? channels : 0;
      const below = top + 1 < height ? width * channels : 0;
      const to = (y * width + x) * channels;
      for (let channel = 0; channel < channels; channel++) {
        const from = corner + channel;
        const upper = (data[from] ?? 0) * (1 - p) + (data[from + right] ?? 0) * p;
        const lower = (data[from + below] ?? 0) * (1 - p) + (data[from + below + right] ?? 0) * p;
        out[to + channel] = upper * (1 - q) + lower * q + 0.5;
      }
    }
  }
  return out;
}

/** How far each pixel strays, x and y by turns: a coarse grid of chances, softly joined. */
function strays(width: number, height: number, seed: string): Float32Array {
  const step = Math.round(width * wave);
  const [across, down] = [Math.ceil(width / step) + 2, Math.ceil(height / step) + 2];
  const random = seeded(seed);
  const grid = Float32Array.from({ length: across * down * 2 }, () => (random() * 2 - 1) * width * reach);
  const softly = Float32Array.from({ length: step }, (_, index) => soft(index / step));
  const field = new Float32Array(width * height * 2);
  for (let y = 0; y < height; y++) {
    const v = softly[y % step] ?? 0;
    for (let x = 0; x < width; x++) {
      const at = (((y / step) | 0) * across + ((x / step) | 0)) * 2;
      const u = softly[x % step] ?? 0;
      for (let axis = 0; axis < 2; axis++) {
        const a = grid[at + axis] ?? 0;
        const c = grid[at + axis + across * 2] ?? 0;
        const upper = a + ((grid[at + axis + 2] ?? 0) - a) * u;
        const lower = c + ((grid[at + axis + across * 2 + 2] ?? 0) - c) * u;
        field[(y * width + x) * 2 + axis] = upper + (lower - upper) * v;
      }
    }
  }
  return field;
}

/** From 0 to 1 with no corner at either end. */
function soft(share: number): number {
  return share * share * (3 - 2 * share);
}
