/** What a key, a press or a control means to a question. Decided here, done by the list of questions. */
import type { Given, ItemKind, ItemLine } from "../backend/generated";

/** What is given, and what comes next: `wait` may still become something else. */
export type Meaning = { given: Given | null; then: "move" | "stay" | "wait" };

/** Nothing when the digit means nothing here. `waiting`: this question was just given a `1` that may still become ten. */
export function meaning(item: ItemLine, digit: number, waiting: boolean): Meaning | null {
  const kind = item.answer;
  switch (kind.kind) {
    case "choice": {
      const choice = kind.choices[digit - 1];
      return choice ? give({ answer: { choice: choice.id } }) : null;
    }
    case "choices": {
      const choice = kind.choices[digit - 1];
      if (!choice || full(item, choice.id)) return null;
      return { given: taken(kind, item.given, choice.id, !chosen(item.given).includes(choice.id)), then: "stay" };
    }
    case "tick":
    case "yes-no":
      return digit === 1 || digit === 2 ? give({ answer: { tick: digit === 1 } }) : null;
    case "scale": {
      const ten = kind.max >= 10;
      if (waiting && ten && digit === 0) return give({ answer: { scale: 10 } });
      if (digit < kind.min || digit > kind.max) return null;
      return { given: { answer: { scale: digit } }, then: digit === 1 && ten ? "wait" : "move" };
    }
    default:
      return null;
  }
}

const give = (given: Given): Meaning => ({ given, then: "move" });

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

/**
 * Since when the keyboard is where nobody moved it: at a question that an answer
 * opened, on a page that has just come. A key is heard when the window has time
 * for it; one that was pressed before was meant for what was there then.
 */
export class Moved {
  #at = clock();
  /** Where it was before. */
  from: string | null = null;

  now(from: string | null = null): void {
    [this.#at, this.from] = [clock(), from];
  }

  after(event: Event): boolean {
    return event.timeStamp < this.#at;
  }
}

/** The clock by which keys say when they were pressed. */
const clock = () => new Event("now").timeStamp;

/** Whether the target is a field in which a digit is text. */
export const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text");

/** Answered by typing. */
export const isTyped = ({ answer: { kind } }: ItemLine): boolean => kind === "number" || kind === "date" || kind === "text";

/** A question, and nothing to read or to hold questions. */
export const asks = ({ answer: { kind } }: ItemLine): boolean => kind !== "display" && kind !== "group";

/** The value of a control as an answer to `item`. */
export function valued(item: ItemLine, value: string, checked: boolean): Given | null {
  const kind = item.answer;
  if (kind.kind === "choice") return { answer: { choice: value } };
  if (kind.kind === "choices") return taken(kind, item.given, value, checked);
  if (kind.kind === "tick" || kind.kind === "yes-no") return { answer: { tick: value === "true" } };
  return { answer: { scale: Number(value) } };
}

/** The answer as the value of a control; empty when there is none. */
export function valueOf({ given, said, answer: kind }: Pick<ItemLine, "given" | "said" | "answer">): string {
  if (!given || "missing" in given) return "";
  const answer = given.answer;
  // A date stands as people write it, and is read as it stands.
  if ("date" in answer) return kind.kind === "date" && said !== null ? said : answer.date;
  return String(Object.values(answer)[0]);
}

/** The points of a scale, as the values of controls. */
export const pointsOf = ({ min, max }: { min: number; max: number }): readonly string[] => Array.from({ length: max - min + 1 }, (_, at) => String(min + at));

/** Of a question that takes several choices, those that were taken. */
export const chosen = (given: Given | null): readonly string[] => (given && "answer" in given && "choices" in given.answer ? given.answer.choices : none);
const none: readonly string[] = [];

/** Whether no more may be taken, so that `id` cannot be. */
export function full({ answer: kind, given }: ItemLine, id: string): boolean {
  if (kind.kind !== "choices" || kind.alone.includes(id)) return false;
  const taken = chosen(given);
  return !taken.includes(id) && taken.filter((one) => !kind.alone.includes(one)).length >= kind.most;
}

/** With `id` taken or not; what stands alone leaves with anything else. Nothing is left of an answer when the last goes. */
function taken(kind: ItemKind & { kind: "choices" }, given: Given | null, id: string, on: boolean): Given | null {
  const others = chosen(given).filter((one) => one !== id);
  if (!on) return others.length ? { answer: { choices: others } } : null;
  return { answer: { choices: [...(kind.alone.includes(id) ? [] : others.filter((one) => !kind.alone.includes(one))), id] } };
}

/** The question without an answer after `from`, around the end if need be. */
export function nextGap(items: readonly ItemLine[], from: string | null): string | null {
  const start = items.findIndex(({ id }) => id === from) + 1;
  const open = [...items.slice(start), ...items.slice(0, start)].filter((item) => item.shown === "asked" && asks(item) && !item.given);
  return (open.find((item) => !item.optional) ?? open[0])?.id ?? null;
}
