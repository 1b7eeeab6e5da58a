/** What a digit means to a question. Decided here, done by the list of questions. */
import type { Given, ItemLine } from "../backend/generated";

export type Meaning =
  | { do: "give"; given: Given; then: "move" | "stay" }
  | { do: "nothing" };

/** `waiting`: this question was just given a `1` that may still become ten. */
export function meaning(item: ItemLine, digit: number, waiting: boolean): Meaning {
  const kind = item.answer;
  if (kind.kind === "choice") {
    const choice = kind.choices[digit - 1];
    return choice ? give({ answer: { choice: choice.id } }) : { do: "nothing" };
  }
  if (kind.kind === "tick") {
    return digit === 1 || digit === 2 ? give({ answer: { tick: digit === 1 } }) : { do: "nothing" };
  }
  const ten = kind.max >= 10;
  if (waiting && ten && digit === 0) return give({ answer: { scale: 10 } });
  if (digit < kind.min || digit > kind.max) return { do: "nothing" };
  return { do: "give", given: { answer: { scale: digit } }, then: digit === 1 && ten ? "stay" : "move" };
}

const give = (given: Given): Meaning => ({ do: "give", given, then: "move" });

/**
 * The digit of a key, on any keyboard: Arabic digits count, and so does the
 * digit row where it types something else without shift.
 */
export function digitOf(event: KeyboardEvent): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const point = event.key.length === 1 ? event.key.codePointAt(0)! : 0;
  for (const zero of [0x30, 0x660, 0x6f0]) if (point >= zero && point <= zero + 9) return point - zero;
  const code = event.shiftKey ? null : /^(?:Digit|Numpad)(\d)$/.exec(event.code);
  return code ? Number(code[1]) : null;
}

/** The value of a control as an answer to `item`. */
export function valued(item: ItemLine, value: string): Given {
  if (item.answer.kind === "choice") return { answer: { choice: value } };
  if (item.answer.kind === "tick") return { answer: { tick: value === "true" } };
  return { answer: { scale: Number(value) } };
}

/** The answer as the value of a control; empty when there is none. */
export function valueOf(given: Given | null): string {
  if (!given || "missing" in given) return "";
  const answer = given.answer;
  return "choice" in answer ? answer.choice : String("tick" in answer ? answer.tick : answer.scale);
}

/** The item without an answer after `from`, around the end if need be. */
export function nextGap(items: readonly ItemLine[], from: string | null): string | null {
  const start = items.findIndex(({ id }) => id === from) + 1;
  const around = [...items.slice(start), ...items.slice(0, start)];
  return (around.find((item) => !item.given && !item.optional) ?? around.find((item) => !item.given))?.id ?? null;
}
