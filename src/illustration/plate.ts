import { brocadeTile, type BrocadeTile } from "./brocade.ts";
import { arranged } from "./composition.ts";
import { flat, line, type Drawing } from "./drawing.ts";
import { inks, mixed } from "./inks.ts";
import type { Landscape, Side, Subject, Vessel } from "./part.ts";
import { between, pick, seeded, type Random } from "./seeded.ts";

/** What a picture is put together from; `seed` tells two pictures of the same parts apart. */
export interface Parts {
  vessel: Vessel;
  subject: Subject;
  landscape: Landscape;
  /** Id of the sector, whose cloth the picture wears. */
  sector: string;
  seed: string;
}

/** The size of every picture, in its own units. */
export const plateSize = { width: 640, height: 480 } as const;

const hem = 44;
/** The share of its height that the brocade takes, whose stitches are straight. */
export const hemShare = hem / plateSize.height;

/** Paper, straw light, dawn, mist, rice green: the skies that the pictures are printed on. */
const skies = ["#f4e6c6", "#f2d9a2", "#efcfae", "#d8dfe0", "#dfe5cf", "#c9cfd9"] as const;
const suns = [inks.persimmon, inks.turmeric, inks.apricot] as const;

const { width, height } = plateSize;

/**
 * A picture of a product as SVG: the landscape far back, what grows there, the vessel, and what it is made of before it.
 * The same parts and seed always give the same text.
 */
export function plate({ vessel, subject, landscape, sector, seed }: Parts): string {
  const random = seeded(`plate ${seed}`);
  const [drawings, open] = arranged(vessel, subject, random);
  return print({ landscape, tile: brocadeTile(sector, seed), drawings, open, random, accent: subject.accent });
}

interface Print {
  landscape: Landscape;
  tile: BrocadeTile;
  /** The foreground, from back to front. */
  drawings: readonly Drawing[];
  open: Side;
  random: Random;
  /** The colour that the sun must not have. */
  accent?: string;
}

/** The whole sheet: sky and sun, landscape, yard, foreground, and the brocade as its hem. Light falls from the left. */
export function print({ landscape, tile, drawings, open, random, accent }: Print): string {
  const sky = pick(skies, random);
  const scale = hem / tile.height;
  const sheet = [
    `<rect width="${width}" height="${height}" fill="${sky}"/>`,
    sun(open, accent, random),
    haze(sky, random),
    landscape(sky, random, open),
    ground(sky),
    grass(sky, random),
    ...drawings,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<defs>${clothPattern("cloth", tile, scale)}${clothPattern("label", tile, scale * 0.5)}</defs>`,
    ...sheet,
    `<rect y="${height - hem}" width="${width}" height="${hem}" fill="${inks.indigo}"/>`,
    `<rect y="${height - hem}" width="${width}" height="${hem}" fill="url(#cloth)"/>`,
    `</svg>`,
  ].join("");
}

/** The sun stands high on the open side, never in the colour of what grows before it; some days have none. */
function sun(open: Side, accent: string | undefined, random: Random): string {
  const x = open === "left" ? between(60, 130, random) : between(510, 580, random);
  const place = `cx="${x.toFixed(1)}" cy="${between(52, 88, random).toFixed(1)}" r="${between(24, 34, random).toFixed(1)}"`;
  const ink = pick(
    suns.filter((one) => one !== accent),
    random,
  );
  return random() < 0.18 ? "" : `<circle ${place} fill="${ink}" opacity="0.85"/>`;
}

/** The sky pales towards the hills, as a printer wipes the block. */
function haze(sky: string, random: Random): string {
  const y = between(116, 146, random);
  const edge = `M-20 ${y.toFixed(0)}C120 ${(y - 14).toFixed(0)} 240 ${(y + 16).toFixed(0)} 380 ${y.toFixed(0)}C500 ${(y - 14).toFixed(0)} 580 ${(y + 8).toFixed(0)} 660 ${(y - 4).toFixed(0)}`;
  return flat(`${edge}L660 360L-20 360Z`, mixed(sky, inks.chalk, 0.42));
}

/** A strip of grass where the landscape ends, and the trodden earth of a yard before it. */
function ground(sky: string): string {
  return [
    flat("M-20 346C160 338 420 354 660 344L660 500L-20 500Z", mixed(mixed(sky, inks.moss, 0.62), inks.leaf, 0.12)),
    flat("M-20 372C200 362 420 380 660 366L660 500L-20 500Z", mixed(sky, inks.clay, 0.38)),
  ].join("");
}

/** A few tufts and pebbles along the edge of the yard. */
function grass(sky: string, random: Random): string {
  const [blade, stone] = [mixed(sky, inks.leafShade, 0.66), mixed(sky, inks.clayShade, 0.5)];
  return Array.from({ length: 9 }, () => {
    const [x, y] = [Math.round(between(10, 630, random)), Math.round(between(364, 378, random))];
    return random() < 0.6
      ? line(`M${x} ${y}l-5 -9M${x + 3} ${y}v-12M${x + 6} ${y}l5 -8`, blade, 2)
      : line(`M${x} ${y + 12}h${Math.round(between(6, 14, random))}`, stone, 3);
  }).join("");
}

function clothPattern(id: string, { width: w, height: h, threads }: BrocadeTile, scale: number): string {
  const paths = threads.map(({ colour, path }) => `<path d="${path}" fill="${colour}"/>`).join("");
  return `<pattern id="${id}" width="${w}" height="${h}" patternUnits="userSpaceOnUse" patternTransform="translate(0 ${height - hem}) scale(${scale.toFixed(4)})">${paths}</pattern>`;
}
