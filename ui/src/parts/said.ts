/** What was answered to a question, in words. */
import type { ItemLine } from "../backend/generated";

/** `own`: in the language of the form; otherwise in the window's, or nobody's. */
export type Words = { own: boolean; text: string };

type Answered = Pick<ItemLine, "answer" | "given" | "said">;

/** Nothing when there is no answer, or a reason for none. */
export function saidOf({ answer, given, said }: Answered): Words | null {
  if (!given || "missing" in given) return null;
  const value = given.answer;
  const named = (id: string) => ("choices" in answer && answer.choices.find((one) => one.id === id)?.text) || id;
  if ("choice" in value) return { own: true, text: named(value.choice) };
  if ("choices" in value) return { own: true, text: value.choices.map(named).join(" · ") || "–" };
  if ("tick" in value && answer.kind === "tick") return { own: true, text: value.tick ? answer.ticked : answer.blank };
  if ("tick" in value && answer.kind === "yes-no") return { own: true, text: value.tick ? answer.yes : answer.no };
  return { own: false, text: said ?? String(Object.values(value)[0]) };
}

/** Whether the words of an answer of this kind are the form's own. */
export const inOwnWords = (kind: ItemLine["answer"]["kind"]): boolean => kind === "choice" || kind === "choices" || kind === "tick" || kind === "yes-no";
