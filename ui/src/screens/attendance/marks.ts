/** Who came and who did not, as it is marked on the screen before it is kept. */
import type { AttendanceLine, Came } from "../../backend/generated";

/** `reason`: a code of the list; empty of who came, and while nothing is chosen. */
export type Mark = { attended: boolean; reason: string };

/** By the participant. Whoever is not in it is not marked. */
export type Marks = Readonly<Record<string, Mark>>;

/** Whether something can be noted of them here. */
export const isOpen = ({ noted, alert }: AttendanceLine): boolean => noted === null && alert === null;

/** Whether nothing more is to be said of them. */
export const isSaid = (line: AttendanceLine, marks: Marks): boolean => {
  const mark = marks[line.participant];
  return !isOpen(line) || (mark !== undefined && (mark.attended || mark.reason !== ""));
};

/** Everybody came of whom nothing else was said; what was marked before stays. */
export function everybody(lines: readonly AttendanceLine[], marks: Marks): Marks {
  const came = lines.filter((line) => isOpen(line) && !(line.participant in marks)).map(({ participant }) => [participant, { attended: true, reason: "" }] as const);
  return { ...marks, ...Object.fromEntries(came) };
}

/** Without the mark of somebody. */
export function without(marks: Marks, participant: string): Marks {
  const { [participant]: _, ...rest } = marks;
  return rest;
}

/** How many are marked as having come, as not, and not at all; whoever is noted counts as that. */
export function tally(lines: readonly AttendanceLine[], marks: Marks): { came: number; missed: number; open: number } {
  const counts = { came: 0, missed: 0, open: 0 };
  for (const { participant, noted } of lines) {
    const attended = noted?.attended ?? marks[participant]?.attended;
    counts[attended === undefined ? "open" : attended ? "came" : "missed"]++;
  }
  return counts;
}

/** What the program is told: those of the screen who are marked. */
export const told = (lines: readonly AttendanceLine[], marks: Marks): Came[] =>
  lines.flatMap((line) => {
    const mark = marks[line.participant];
    return mark && isOpen(line) ? [{ participant: line.participant, ...mark }] : [];
  });

/** The line after `from` that `is`, around the end if need be; -1 if there is none. */
export function nextOf<T>(lines: readonly T[], from: number, is: (line: T) => boolean): number {
  for (let step = 1; step <= lines.length; step++) {
    const at = (from + step + lines.length) % lines.length;
    if (is(lines[at]!)) return at;
  }
  return -1;
}

/** Without case and accents, as names are found elsewhere. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a name begins with what was typed. */
export const begins = ({ name, study_number }: AttendanceLine, letter: string): boolean => plain(name || study_number).startsWith(plain(letter));

/** What was marked and not kept, read back; what cannot be understood is nothing. */
export function readMarks(found: unknown): Marks {
  if (typeof found !== "object" || found === null) return {};
  const isMark = (one: unknown): one is Mark => typeof one === "object" && one !== null && typeof (one as Mark).attended === "boolean" && typeof (one as Mark).reason === "string";
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, Mark] => isMark(entry[1])));
}
