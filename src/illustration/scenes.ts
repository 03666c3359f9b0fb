import { brocadeTile } from "./brocade.ts";
import { landscapeOf, subjectOf } from "./choose.ts";
import { castShadow, placed, type Drawing } from "./drawing.ts";
import { landscapes } from "./landscapes/index.ts";
import { print } from "./plate.ts";
import { pick, seeded } from "./seeded.ts";
import { subjects } from "./subjects/index.ts";

/** The landscape of an old district as a picture, by the district's id. */
export function districtPicture(id: string): string {
  const random = seeded(`district ${id}`);
  return print({
    landscape: landscapes[landscapeOf(id)],
    tile: brocadeTile("", id),
    drawings: [],
    open: pick(["left", "right"], random),
    random,
  });
}

/** A native resource as it grows and as it is brought home, by its id and name. */
export function resourcePicture(id: string, name: string): string {
  const random = seeded(`resource ${id}`);
  const subject = subjects[subjectOf(name)];
  const lying = (x: number, y: number, scale: number): Drawing =>
    placed(castShadow(104 * scale), x, y) + placed(subject.harvest(random), x, y, scale);
  const drawings = [
    subject.growing ? placed(subject.growing(random), 430, 392, 1.3) : "",
    lying(150, 396, 1),
    lying(262, 418, 1.36),
  ];
  return print({
    landscape: landscapes.queHuong,
    tile: brocadeTile("", id),
    drawings,
    open: "left",
    random,
    accent: subject.accent,
  });
}
