/** Which side of what two computers say is chosen, and what is left to choose. */
import type { DisputePage, FieldPair } from "../../backend/generated";
import { say } from "../../text/text";
import { labels } from "../register/labels";

/** `same`: there is nothing to choose. */
export type Choice = "ours" | "theirs" | "same" | null;

/** What is chosen to begin with: the side that changed something, where only one did. */
export function decide({ ours, theirs, before, differs }: FieldPair): Choice {
  if (!differs && ours === theirs) return "same";
  if (before === null) return null;
  if (before === ours) return "theirs";
  return before === theirs ? "ours" : null;
}

/** What of a record has neither fields nor answers to choose between: itself. */
export const WHOLE = "record";

/** Names of what still has to be chosen. */
export function open({ fields, responses }: DisputePage, choices: Readonly<Record<string, Choice>>, keep: string | null): string[] {
  if (responses.length) return keep === null ? ["keep"] : [];
  if (!fields.length) return choices[WHOLE] ? [] : [WHOLE];
  return fields.map(({ field }) => field).filter((field) => !choices[field]);
}

/** What a field is called on the screen. */
export function fieldName(field: string): string {
  if (field === "day") return say("dispute-field-day");
  if (field === "nhs_number") return say("banner-nhs");
  if (field === "study_number") return say("dispute-field-study-number");
  return labels()[field] ?? say("dispute-field-other");
}
