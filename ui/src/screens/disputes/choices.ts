/** Which side of what two computers say is chosen, and what is left to choose. */
import type { DisputeKind, DisputePage, FieldPair } from "../../backend/generated";
import { say } from "../../text/text";
import { labels } from "../register/labels";

/** `same`: nobody has to choose. */
export type Choice = "ours" | "theirs" | "same" | null;

/** What is chosen to begin with: the side that changed something, where only one did. */
export function decide({ ours, theirs, before, differs }: FieldPair): Choice {
  if (!differs) return "same";
  if (before === null || ours === theirs) return null;
  if (before === ours) return "theirs";
  return before === theirs ? "ours" : null;
}

/** What of a record has neither fields nor answers to choose between: itself. */
export const WHOLE = "record";

/** Names of what still has to be chosen. */
export function open({ line, fields, responses }: DisputePage, choices: Readonly<Record<string, Choice>>, keep: string | null): string[] {
  if (responses.length) return keep === null ? ["keep"] : [];
  if (line.kind === "gone") return choices[WHOLE] ? [] : [WHOLE];
  return fields.map(({ field }) => field).filter((field) => !choices[field]);
}

/** What a field is called on the screen. */
export function fieldName(field: string, kind: DisputeKind): string {
  if (field === "day") return say("dispute-field-day");
  if (field === "nhs_number") return say("banner-nhs");
  if (field === "study_number") return kind === "same-number" ? say("dispute-field-keeps") : say("dispute-field-study-number");
  if (field === "answers") return say("dispute-field-answers");
  return labels()[field] ?? say("dispute-field-other");
}
