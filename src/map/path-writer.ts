import type { GeoContext } from "d3-geo";

/**
 * Takes the lines that d3-geo draws and writes them as an SVG path of whole units, each step told from the one before:
 * half the bytes of absolute decimals. Points that fall together are written once, a line that ends where it began is
 * closed.
 */
export class PathWriter implements GeoContext {
  #path = "";
  #start: readonly [number, number] = [0, 0];
  #last: readonly [number, number] = [0, 0];
  #steps: [number, number][] = [];

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#endLine();
    this.#start = [Math.round(x), Math.round(y)];
    this.#last = this.#start;
  }

  lineTo(x: number, y: number): void {
    const [toX, toY] = [Math.round(x), Math.round(y)];
    const [dx, dy] = [toX - this.#last[0], toY - this.#last[1]];
    if (dx === 0 && dy === 0) return;
    this.#steps.push([dx, dy]);
    this.#last = [toX, toY];
  }

  closePath(): void {
    this.lineTo(...this.#start);
  }

  /** Points are no part of a path: the maps draw them as marks of their own. */
  arc(): void {}

  /** The path so far. */
  result(): string {
    this.#endLine();
    return this.#path;
  }

  #endLine(): void {
    if (this.#steps.length === 0) return;
    const closed = this.#last[0] === this.#start[0] && this.#last[1] === this.#start[1];
    const steps = closed ? this.#steps.slice(0, -1) : this.#steps;
    this.#path += `M${numbers([this.#start])}l${numbers(steps)}${closed ? "z" : ""}`;
    this.#steps = [];
  }
}

/** Numbers with a space between them only where no minus sign parts them. */
function numbers(pairs: readonly (readonly [number, number])[]): string {
  return pairs.flat().join(" ").replaceAll(" -", "-");
}
