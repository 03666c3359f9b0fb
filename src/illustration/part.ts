import type { Drawing } from "./drawing.ts";
import type { Random } from "./seeded.ts";

/**
 * A vessel stands on the origin and rises to negative y: about 150 to 200 wide, 180 to 240 high. `accent` is the colour
 * of what it holds, `cloth` a tile of the sector's brocade (an SVG pattern fill such as `url(#cloth)`) for its label,
 * and `harvest` draws a piece of what it holds, for a vessel that is open.
 */
export interface Vessel {
  width: number;
  /** Where a plant stands in it, as y; the plant then stands nowhere else. */
  plantedAt?: number;
  /** How large plants and harvest beside it are drawn, where it is a house and no jar. */
  besideScale?: number;
  draw(contents: { accent: string; cloth: string; harvest(): Drawing }, random: Random): Drawing;
}

/** What a product is made of, twice: as it grows or lives, and as it is brought home. */
export interface Subject {
  /** Its own colour, which the vessel's label takes up. */
  accent: string;
  /** Broader than a plant: it gets the open side for itself. */
  wide?: boolean;
  /** An animal that looks to the right; on the left of the vessel it is turned, so that it looks out of the picture. */
  looksRight?: boolean;
  /** Stands on the origin, rises to about y = -260; up to 200 wide. Left out where nothing grows. */
  growing?(random: Random): Drawing;
  /** Lies on the origin, up to 130 wide and 80 high. */
  harvest(random: Random): Drawing;
}

/** The side of a picture that the vessel leaves free. */
export type Side = "left" | "right";

/**
 * A landscape fills 640 × 480 from the sky down to the ground at y = 350, in tints of the sky; what marks the district
 * stands on the open side.
 */
export type Landscape = (sky: string, random: Random, open: Side) => Drawing;
