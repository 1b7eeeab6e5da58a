/** What a line of the day is called, and which are next. */
import type { ParticipantLine, TodayLine, TodayOnly } from "../../backend/generated";

/** What came of trying to reach somebody. */
export type Said = "reached" | "not-reached";

/** How somebody was tried to be reached. */
export const ways = ["phone", "message", "letter", "in-person"] as const;

/** A line of the list: something that is due, or somebody who was searched for. */
export type Row = { key: string; line: TodayLine } | { key: string; person: ParticipantLine };

/** One participant may have several visits due, in several programmes. */
export const keyOf = ({ participant, kit, plan, turn }: TodayLine): string => [participant, kit, plan, turn].join(" ");

/** In the order in which they are offered as filters: what is today comes first. */
export const states = ["due", "overdue", "in-window", "missed"] as const;

/** What alone is shown: the visits of one state, or of whoever needs an interpreter. */
export type Only = TodayOnly;

/** Each a key away; the same key again shows all. */
export const onlyKeys: Readonly<Record<string, Only>> = { F3: "interpreter", F5: "due", F6: "overdue", F7: "in-window", F10: "missed" };

/** Whether a line is among what alone is shown. */
export const isOf = (only: Only | null, line: TodayLine): boolean => only === null || (only === "interpreter" ? line.interpreter && line.state !== "done" : line.state === only);

/** Somebody waits for these, and nobody has begun yet. */
export const isDue = ({ state, visit }: TodayLine): boolean => visit === null && (state === "due" || state === "overdue");
