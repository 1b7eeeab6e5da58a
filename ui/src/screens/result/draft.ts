/** A correction somebody had begun, read back with care. */
import type { AnswerLine, Given } from "../../backend/generated";

export type Begun = { changes: ReadonlyMap<string, Given>; reason: string };

export function begunOf(draft: unknown, answers: readonly AnswerLine[]): Begun {
  const { changes, reason } = (typeof draft === "object" && draft !== null ? draft : {}) as { changes?: unknown; reason?: unknown };
  const known = new Set(answers.map(({ item }) => item));
  const pairs = (Array.isArray(changes) ? changes : []).filter((one): one is [string, Given] => Array.isArray(one) && known.has(one[0] as string) && isGiven(one[1]));
  return { changes: new Map(pairs), reason: typeof reason === "string" ? reason : "" };
}

const isGiven = (given: unknown) => typeof given === "object" && given !== null && ("answer" in given || "missing" in given);
