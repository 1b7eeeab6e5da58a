/**
 * The only door to the program behind the window.
 *
 * Screens import `ask` and `live` from here. Nothing else in the window knows
 * that there is such a thing as Tauri, so every screen can be shown, and
 * tested, in front of a fake.
 */
import type { Area, Changed, Commands, Problem } from "./generated";

export type { Area, Problem } from "./generated";

type Name = keyof Commands;
type Input<K extends Name> = Commands[K]["input"];
type Output<K extends Name> = Commands[K]["output"];

/** Carries one question. It rejects with a `Problem`, and with nothing else. */
export type Carrier = <K extends Name>(name: K, input: Input<K>) => Promise<Output<K>>;

let carry: Carrier = () => Promise.reject(new Error("no carrier"));

export function useCarrier(carrier: Carrier): void {
  carry = carrier;
}

type Listener = (areas: readonly Area[]) => void;
const listeners = new Set<Listener>();

/** Something changed, by an answer or of the program's own accord: whoever shows it asks again. */
export function hear(areas: readonly Area[]): void {
  for (const listener of [...listeners]) listener(areas);
}

/** Asks once. Whatever the answer says has changed, the live questions ask again. */
export async function ask<K extends Name>(name: K, input: Input<K>): Promise<Output<K>> {
  const answer = await carried(name, input);
  if (isChanged(answer)) hear(answer.areas);
  return answer;
}

export type Live<T> =
  | { state: "asking" }
  | { state: "answered"; value: T }
  | { state: "failed"; problem: Problem };

/**
 * Asks now, and again whenever one of `areas` changes, until stopped.
 * Answers that come late, after a newer question, are dropped.
 */
export function live<K extends Name>(
  name: K,
  input: Input<K>,
  areas: readonly Area[],
  show: (answer: Live<Output<K>>) => void,
): () => void {
  let turn = 0;
  const again = () => {
    const mine = ++turn;
    carried(name, input).then(
      (value) => mine === turn && show({ state: "answered", value }),
      (problem: Problem) => mine === turn && show({ state: "failed", problem }),
    );
  };
  const listener: Listener = (changed) => {
    if (changed.some((area) => areas.includes(area))) again();
  };

  listeners.add(listener);
  show({ state: "asking" });
  again();
  return () => {
    turn++;
    listeners.delete(listener);
  };
}

async function carried<K extends Name>(name: K, input: Input<K>): Promise<Output<K>> {
  try {
    return await carry(name, input);
  } catch (thrown) {
    const problem = asProblem(thrown);
    // The program locked itself and a question was faster than the news of it.
    if (problem.code === "locked") hear(["session"]);
    throw problem;
  }
}

/** A broken bridge speaks no problems; whoever asked is told in words all the same. */
export function asProblem(thrown: unknown): Problem {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "severity" in thrown) {
    return thrown as Problem;
  }
  return { code: "unexpected", severity: "fault", reference: "", count: null, holder: null };
}

function isChanged(answer: unknown): answer is Changed<unknown> {
  return typeof answer === "object" && answer !== null && "areas" in answer && "value" in answer;
}
