/** Where what is being typed into a step is kept, and where the step is gone to. */
import type { AskStep } from "../../backend/generated";

/** The step that is asked for: of what it is about, only what says the most. */
export const placeOfStep = ({ kind, kit, id, about, visit, participant }: AskStep): string => ["step", kind, kit ?? "-", id ?? about ?? visit ?? participant ?? "-"].join(" ");
