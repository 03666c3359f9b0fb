import { inks } from "./inks.ts";

/** A piece of SVG. */
export type Drawing = string;

/** The keyline that every object in the foreground is cut with. */
export const keyline = `stroke="${inks.night}" stroke-width="3.2" stroke-linejoin="round" stroke-linecap="round"`;

/** A filled shape with the keyline. */
export function cut(path: string, fill: string): Drawing {
  return `<path d="${path}" fill="${fill}" ${keyline}/>`;
}

/** A filled shape without a line: colour laid inside a cut shape, or something far away. */
export function flat(path: string, fill: string, opacity = 1): Drawing {
  return `<path d="${path}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`;
}

/** A line of the burin: a vein, a fold, a thread. */
export function line(path: string, stroke: string = inks.night, width = 2): Drawing {
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A stem or stalk: a line of ink within a broader keyline. */
export function stalk(path: string, ink: string, width: number, outer: number): Drawing {
  return line(path, inks.night, outer) + line(path, ink, width);
}

/** A drawing moved, and if wanted scaled and turned (degrees) around its own origin. */
export function placed(drawing: Drawing, x: number, y: number, scale = 1, turn = 0, mirrored = false): Drawing {
  const [sx, sy] = [mirrored ? -scale : scale, scale].map((factor) => Math.round(factor * 100) / 100);
  return `<g transform="translate(${round(x)} ${round(y)})${turn === 0 ? "" : ` rotate(${round(turn)})`} scale(${sx} ${sy})">${drawing}</g>`;
}

/** The shadow that an object of this width casts to its right on the ground. */
export function castShadow(width: number): Drawing {
  return flat(
    `M${-width * 0.46} -6C${-width * 0.2} -16 ${width * 0.5} -14 ${width * 0.86} -4C${width * 0.98} 2 ${width * 0.6} 9 ${width * 0.1} 9C${-width * 0.3} 9 ${-width * 0.6} 2 ${-width * 0.46} -6Z`,
    inks.night,
    0.22,
  );
}

/** A coordinate with one decimal, as short as can be. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
