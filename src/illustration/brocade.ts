import { inks } from "./inks.ts";
import { pick, seeded, type Random } from "./seeded.ts";

/** One repeat of a woven band, in stitches: a path of unit squares for each colour of thread. */
export interface BrocadeTile {
  width: number;
  height: number;
  threads: { colour: string; path: string }[];
}

/** True where the motif's thread lies; x and y count from its middle, `size` is its half width. */
type Motif = (x: number, y: number, size: number) => boolean;

const reach = (x: number, y: number) => Math.abs(x) + Math.abs(y);

/** The motifs of the cloth, each a rule for where the weft shows. */
const motifs = {
  /** Quả trám: a stepped diamond with a heart of its own. */
  diamond: (x, y, size) => reach(x, y) === size || reach(x, y) === size - 1 || reach(x, y) <= size - 4,
  /** Hoa tám cánh: the star of eight petals. */
  star: (x, y, size) => {
    const [far, near] = [Math.max(Math.abs(x), Math.abs(y)), Math.min(Math.abs(x), Math.abs(y))];
    return (
      (far <= size && near <= far - (far > size / 2 ? far - size / 2 : 0) && near >= far - size / 2 && far > 0) ||
      reach(x, y) === 0
    );
  },
  /** Móc: four hooks on one stem, the same left and right, above and below. */
  hook: (x, y, size) => {
    const [a, b] = [Math.abs(x), Math.abs(y)];
    return (
      (b === 0 && a <= size) ||
      (a === size && b <= size - 1) ||
      (b === size - 1 && a >= size - 3) ||
      (a === size - 3 && b <= size - 1 && b >= size - 2) ||
      (a === 0 && b <= size - 1)
    );
  },
  /** Cây: a tree of life, its boughs in steps. */
  tree: (x, y, size) =>
    x === 0 ||
    (y < size - 1 && Math.abs(x) <= size - 1 && (y + size + Math.abs(x)) % 3 === 0 && Math.abs(x) <= (y + size) / 1.6),
  /** Sóng nước: three waves in steps, one above the other. */
  wave: (x, y, size) =>
    [-3, 0, 3].some((row) => y === row + Math.round(size / 3) - (Math.abs(x) % (size - 1)) && Math.abs(x) <= size),
  /** Mái nhà: the gable of a stilt house. */
  house: (x, y, size) =>
    (Math.abs(x) === y + size && y <= 0) ||
    (Math.abs(x) === y + size - 2 && y <= 0) ||
    (y > 0 && (Math.abs(x) === size - 2 || Math.abs(x) === size - 4)) ||
    (y === 1 && Math.abs(x) <= size - 2),
} satisfies Record<string, Motif>;
type MotifName = keyof typeof motifs;

interface Family {
  large: readonly MotifName[];
  small: readonly MotifName[];
  threads: readonly string[];
}

/** One family of motifs and threads a sector, by its id in data/sectors.yaml. */
const families: Readonly<Record<string, Family>> = {
  "thuc-pham": {
    large: ["diamond", "star"],
    small: ["diamond", "hook"],
    threads: [inks.turmeric, inks.persimmon, inks.chalk],
  },
  "do-uong": { large: ["wave", "diamond"], small: ["diamond", "wave"], threads: [inks.mist, inks.apricot, inks.chalk] },
  "duoc-lieu": { large: ["star", "tree"], small: ["star", "diamond"], threads: [inks.moss, inks.turmeric, inks.chalk] },
  "thu-cong-my-nghe": {
    large: ["hook", "star"],
    small: ["hook", "diamond"],
    threads: [inks.persimmon, inks.turmeric, inks.chalk],
  },
  "sinh-vat-canh": { large: ["tree", "hook"], small: ["star", "tree"], threads: [inks.moss, inks.apricot, inks.chalk] },
  "du-lich": { large: ["house", "tree"], small: ["diamond", "house"], threads: [inks.apricot, inks.mist, inks.chalk] },
};
const site: Family = {
  large: ["diamond", "star", "tree", "hook"],
  small: ["diamond", "star", "hook"],
  threads: [inks.turmeric, inks.persimmon, inks.apricot],
};

/** The band of a sector for a product: deterministic by seed; a sector that is not known wears the site's own cloth. */
export function brocadeTile(sector: string, seed: string): BrocadeTile {
  const random = seeded(`brocade ${sector} ${seed}`);
  const family = families[sector] ?? site;
  const size = pick([5, 6, 7], random);
  const [first, second, third] = shuffled(family.threads, random);
  const height = size * 2 + 7;
  const middle = size + 3;
  const gap = pick([2, 3, 4], random);
  const smallSize = Math.max(3, size - pick([2, 3], random));
  const width = (size + smallSize) * 2 + 2 + gap * 2;
  const [large, small] = [motifs[pick(family.large, random)], motifs[pick(family.small, random)]];
  const cloth: (string | undefined)[][] = Array.from({ length: height }, () => Array.from({ length: width }));
  const centres = [size + Math.floor(gap / 2), size * 2 + 1 + gap + smallSize + Math.floor(gap / 2)] as const;
  const weave = (
    motif: Motif,
    centre: number,
    reachOf: number,
    thread: string | undefined,
    heart: string | undefined,
  ) => {
    for (let y = -reachOf; y <= reachOf; y++)
      for (let x = -reachOf; x <= reachOf; x++) {
        const row = cloth[middle + y];
        if (row && motif(x, y, reachOf)) row[(centre + x + width) % width] = reach(x, y) <= 1 ? heart : thread;
      }
  };
  weave(large, centres[0], size, first, second);
  weave(small, centres[1], smallSize, second, third);
  const border = pick(borders, random);
  for (const [row, mirrored] of [
    [0, false],
    [1, false],
    [height - 2, true],
    [height - 1, true],
  ] as const)
    for (let x = 0; x < width; x++) {
      const line = cloth[row];
      if (line && border(x, mirrored ? height - 1 - row : row)) line[x] = third;
    }
  return { width, height, threads: threadsOf(cloth) };
}

/** What runs along both edges: a solid thread, dashes, teeth, or dots. */
const borders: readonly ((x: number, row: number) => boolean)[] = [
  (_, row) => row === 0,
  (x, row) => row === 0 && x % 4 < 2,
  (x, row) => row === 0 || x % 2 === 0,
  (x, row) => row === 1 && x % 2 === 0,
];

/** One motif alone as a path of unit stitches around the origin. */
export function motifPath(name: MotifName, size: number): string {
  const side = size * 2 + 1;
  const cloth = Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (__, x) => (motifs[name](x - size, y - size, size) ? name : undefined)),
  );
  return threadsOf(cloth)[0]?.path ?? "";
}

/** The colours of a cloth, each as runs of stitches. */
function threadsOf(cloth: readonly (readonly (string | undefined)[])[]): BrocadeTile["threads"] {
  const paths = new Map<string, string>();
  for (const [y, row] of cloth.entries())
    for (let x = 0; x < row.length;) {
      const colour = row[x];
      let end = x + 1;
      while (end < row.length && row[end] === colour) end++;
      if (colour !== undefined) paths.set(colour, `${paths.get(colour) ?? ""}M${x} ${y}h${end - x}v1h${x - end}z`);
      x = end;
    }
  return [...paths].map(([colour, path]) => ({ colour, path }));
}

function shuffled(list: readonly string[], random: Random): string[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
