import { placed, type Drawing } from "./drawing.ts";
import { between, type Random } from "./seeded.ts";

/** Leaves around one point of a bough, each turned (degrees) and the last on top; those to the left are mirrored. */
export function whorl(leaf: Drawing, turns: readonly number[], random: Random) {
  return (x: number, y: number, scale: number, lean: number): Drawing =>
    turns
      .map((turn) =>
        placed(leaf, x, y, scale * between(0.95, 1.05, random), turn + lean + between(-5, 5, random), turn + lean < 0),
      )
      .join("");
}
