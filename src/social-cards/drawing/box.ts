/** A part of a card in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const gap = 4;

/** The four quarters of a box, row by row, with a line of ground between them. */
export function quarters({ x, y, width, height }: Box): Box[] {
  const [wide, high] = [(width - gap) / 2, (height - gap) / 2];
  return [y, y + high + gap].flatMap((top) =>
    [x, x + wide + gap].map((left) => ({ x: left, y: top, width: wide, height: high })),
  );
}
