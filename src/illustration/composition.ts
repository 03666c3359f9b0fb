import { castShadow, placed, type Drawing } from "./drawing.ts";
import type { Side, Subject, Vessel } from "./part.ts";
import { between, pick, type Random } from "./seeded.ts";

/** Where the vessel stands, how large, and where around it the plant and the harvest are; x counts from the left edge. */
interface Arrangement {
  vessel: { x: number; scale: number };
  growing: { from: number; scale: number }[];
  harvest: { from: number; y: number; scale: number }[];
}

const [middle, foot] = [320, 402];

type Arrange = (random: Random) => Arrangement;

const sideBySide: Arrange = (random) => ({
  vessel: { x: between(206, 250, random), scale: between(1, 1.08, random) },
  growing: [{ from: between(120, 150, random), scale: between(1, 1.14, random) }],
  harvest: heap(162, random),
});

const betweenTwoPlants: Arrange = (random) => ({
  vessel: { x: middle + between(-16, 16, random), scale: between(1, 1.06, random) },
  growing: [
    { from: between(-158, -136, random), scale: between(0.76, 0.84, random) },
    { from: between(132, 160, random), scale: between(0.84, 0.94, random) },
  ],
  harvest: heap(146, random),
});

const closeBy: Arrange = (random) => ({
  vessel: { x: between(224, 262, random), scale: between(1.06, 1.14, random) },
  growing: [{ from: between(-150, -126, random), scale: between(1, 1.12, random) }],
  harvest: heap(186, random),
});

const besideSomethingWide: Arrange = (random) => ({
  vessel: { x: between(196, 222, random), scale: between(1, 1.06, random) },
  growing: [{ from: between(196, 214, random), scale: between(1.04, 1.14, random) }],
  harvest: heap(196, random).slice(0, 1),
});

/** The ways to lay the table; most leave one side open, one in five has the vessel in the middle. */
const arrangements = [sideBySide, sideBySide, betweenTwoPlants, closeBy, closeBy] as const;

/** One to three pieces of the harvest, the nearest lowest and largest. */
function heap(from: number, random: Random): Arrangement["harvest"] {
  const pieces = [
    { from: from + between(-10, 14, random), y: between(10, 16, random), scale: between(1.02, 1.14, random) },
  ];
  const more = pick([0, 1, 2], random);
  if (more > 0)
    pieces.unshift({
      from: from + between(84, 104, random),
      y: between(-4, 2, random),
      scale: between(0.84, 0.94, random),
    });
  if (more > 1)
    pieces.push({ from: -from + between(-6, 20, random), y: between(10, 18, random), scale: between(0.9, 1, random) });
  return pieces;
}

/** The foreground of a picture from back to front, and the side that the vessel leaves open. */
export function arranged(vessel: Vessel, subject: Subject, random: Random): [drawings: Drawing[], open: Side] {
  const { vessel: place, growing, harvest } = (subject.wide ? besideSomethingWide : pick(arrangements, random))(random);
  const onRight = random() < 0.5;
  const x = onRight ? middle * 2 - place.x : place.x;
  // A vessel broader than a bag pushes what stands beside it aside.
  const breadth = Math.max(0, vessel.width - 170) / 2;
  const beside = (from: number, edge: number) =>
    Math.min(640 - edge, Math.max(edge, x + (from + Math.sign(from) * breadth) * (onRight ? -1 : 1)));
  const { plantedAt, besideScale = 1 } = vessel;
  const { accent } = subject;
  const grow = (at: number, y: number, scale: number) =>
    subject.growing ? placed(subject.growing(random), at, y, scale, 0, subject.looksRight && at < x) : "";
  const plants =
    plantedAt === undefined
      ? growing.map(({ from, scale }) =>
          grow(beside(from, 96), foot - (subject.looksRight ? 34 : 14), scale * besideScale),
        )
      : [grow(x, foot + plantedAt * place.scale, 0.9)];
  const drawings = [
    ...plants,
    placed(castShadow(vessel.width * place.scale), x, foot),
    placed(
      vessel.draw({ accent, cloth: "url(#label)", harvest: () => subject.harvest(random) }, random),
      x,
      foot,
      place.scale,
    ),
    ...harvest.flatMap(({ from, y, scale }) => [
      placed(castShadow(104 * scale * besideScale), beside(from, 72), foot + y),
      placed(subject.harvest(random), beside(from, 72), foot + y, scale * besideScale),
    ]),
  ];
  return [drawings, onRight ? "left" : "right"];
}
