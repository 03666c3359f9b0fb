import { brocadeTile, type BrocadeTile } from "./brocade.ts";
import { arranged } from "./composition.ts";
import { flat, line } from "./drawing.ts";
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

/** Paper, straw light, dawn, mist, rice green: the skies that the pictures are printed on. */
const skies = ["#f4e6c6", "#f2d9a2", "#efcfae", "#d8dfe0", "#dfe5cf", "#c9cfd9"] as const;
const suns = [inks.persimmon, inks.turmeric, inks.apricot] as const;

const { width, height } = plateSize;
const hem = 44;

/**
 * A picture as SVG: the landscape far back, what grows there, the vessel, what it is made of before it, and the sector's
 * brocade as its hem. Light falls from the left. The same parts and seed always give the same text.
 */
export function plate({ vessel, subject, landscape, sector, seed }: Parts): string {
  const random = seeded(`plate ${seed}`);
  const sky = pick(skies, random);
  const tile = brocadeTile(sector, seed);
  const scale = hem / tile.height;
  const [drawings, open] = arranged(vessel, subject, random);
  const [paper, earth] = [`<rect width="${width}" height="${height}" fill="${sky}"/>`, ground(sky)];
  const print = [
    paper,
    sun(open, subject.accent, random),
    haze(sky, random),
    landscape(sky, random, open),
    earth,
    grass(sky, random),
    ...drawings,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<defs>${clothPattern("cloth", tile, scale)}${clothPattern("label", tile, scale * 0.5)}${hand(random)}</defs>`,
    // Sky and ground once more without the hand, so that the edges of the picture stay straight.
    paper,
    earth,
    `<g filter="url(#hand)">${print.join("")}</g>`,
    `<rect y="${height - hem}" width="${width}" height="${hem}" fill="${inks.indigo}"/>`,
    `<rect y="${height - hem}" width="${width}" height="${hem}" fill="url(#cloth)"/>`,
    `</svg>`,
  ].join("");
}

/** The sun stands high on the open side, never in the colour of what grows before it; some days have none. */
function sun(open: Side, accent: string, random: Random): string {
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

/** The hand that cut the block: edges waver by a pixel or two. */
function hand(random: Random): string {
  const cut = Math.floor(random() * 1000);
  return `<filter id="hand" x="-2%" y="-2%" width="104%" height="104%"><feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="2" seed="${cut}"/><feDisplacementMap in="SourceGraphic" scale="4.5" xChannelSelector="R" yChannelSelector="G"/></filter>`;
}

function clothPattern(id: string, { width: w, height: h, threads }: BrocadeTile, scale: number): string {
  const paths = threads.map(({ colour, path }) => `<path d="${path}" fill="${colour}"/>`).join("");
  return `<pattern id="${id}" width="${w}" height="${h}" patternUnits="userSpaceOnUse" patternTransform="translate(0 ${height - hem}) scale(${scale.toFixed(4)})">${paths}</pattern>`;
}
