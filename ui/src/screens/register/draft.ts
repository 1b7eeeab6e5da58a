/** What somebody had typed when registering, read back with care. */
import type { ParticipantEntry, Sex } from "../../backend/generated";

export const sexes: readonly Sex[] = ["female", "male", "other", "unknown"];

/** `language`: the one to fall back on. */
export function entryOf(draft: unknown, language: string): ParticipantEntry | null {
  if (typeof draft !== "object" || draft === null) return null;
  const kept = draft as Record<string, unknown>;
  const text = (field: string) => (typeof kept[field] === "string" ? kept[field] : "");
  return {
    family: text("family"),
    given: text("given"),
    born: text("born"),
    sex: sexes.find((one) => one === kept["sex"]) ?? null,
    nhs_number: text("nhs_number"),
    language: text("language") || language,
    interpreter: kept["interpreter"] === true,
    alike_accepted: [],
    // What was typed was typed over what was on file then.
    ...(typeof kept["seen"] === "string" ? { seen: kept["seen"] } : {}),
  };
}
