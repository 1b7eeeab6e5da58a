/** A correction somebody had begun, read back with care. */
import type { AnswerLine, Given } from "../../backend/generated";

export type Begun = { changes: ReadonlyMap<string, Given>; texts: ReadonlyMap<string, string>; code: string; reason: string };

export function begunOf(draft: unknown, answers: readonly AnswerLine[]): Begun {
  const { changes, texts, code, reason } = (typeof draft === "object" && draft !== null ? draft : {}) as { changes?: unknown; texts?: unknown; code?: unknown; reason?: unknown };
  const known = new Set(answers.map(({ item }) => item));
  const pairs = <T>(kept: unknown, is: (one: unknown) => one is T) =>
    new Map((Array.isArray(kept) ? kept : []).filter((one): one is [string, T] => Array.isArray(one) && known.has(one[0] as string) && is(one[1])));
  return { changes: pairs(changes, isGiven), texts: pairs(texts, isText), code: isText(code) ? code : "", reason: isText(reason) ? reason : "" };
}

const isText = (text: unknown): text is string => typeof text === "string";
const isGiven = (given: unknown): given is Given => typeof given === "object" && given !== null && ("answer" in given || "missing" in given);
