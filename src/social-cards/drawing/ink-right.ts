/** A number, or the letter of a command, in the data of a path. */
const token = /[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi;

/**
 * How far to the right the outlines of an SVG reach, in its own units. A box does not tell: what cannot be broken stands out
 * of it.
 */
export function inkRight(svg: string): number {
  let right = 0;
  for (const [, data = ""] of svg.matchAll(/<path[^>]* d="([^"]*)"/g))
    for (const x of acrossIn(data)) if (x > right) right = x;
  return right;
}

/** Every x of a path with absolute commands: the first of each pair, the only one of H, none of V. */
function* acrossIn(data: string): Generator<number> {
  let [command, place] = ["", 0];
  for (const [part] of data.matchAll(token)) {
    if (/[a-z]/i.test(part)) {
      if (!"MLHVQCTSZ".includes(part)) throw new Error(`a path with the command ${part} was not expected`);
      [command, place] = [part, 0];
    } else if (command === "H" || (command !== "V" && place++ % 2 === 0)) yield Number(part);
  }
}
