/** What comes after a form of a visit that a programme asks for. */
import type { Mode, VisitPage } from "../../backend/generated";

/** A form that is begun with one press, or gone on with. */
export interface NextForm {
  instrument: string;
  title: string;
  /** It was begun before, and is gone on with. */
  response: string | null;
  language: string;
  mode: Mode;
}

/** `null` where the visit itself is what comes next; `undefined` where no programme asks for anything. */
export function nextForm(visit: VisitPage, done: string): NextForm | null | undefined {
  if (!visit.plan) return undefined;
  const wanted = visit.plan.forms.filter(({ level, response }) => level !== "optional" && response !== done);
  for (const { instrument, title, response, state, not_done, begins } of wanted) {
    if (state === "draft") return { instrument, title, response, language: "", mode: "patient" };
    if (response === null && not_done === null && begins) return { instrument, title, response, language: begins[0], mode: begins[1] };
  }
  return null;
}
