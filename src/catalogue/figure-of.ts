import type { ProgrammeRecord } from "../schema/programme.ts";

export type ProgrammeYear = ProgrammeRecord["years"][number];
export type ProgrammeFigure = ProgrammeYear["figures"][number];

/** The last figure of a measure in a year that counts the whole province; undefined where none was found. */
export function figureOf(programme: ProgrammeRecord, year: number, metric: string): ProgrammeFigure | undefined {
  return programme.years
    .find((one) => one.year === year)
    ?.figures.findLast((figure) => figure.metric === metric && figure.place === undefined);
}
