/**
 * Answers that could not be kept, of every form. They outlive the screen and
 * the lock, and belong to whoever gave them: nobody else can save them.
 *
 * Ids, codes and titles of forms; never a word about a participant.
 */
import type { Given } from "../../backend/generated";

export type Unsaved = ReadonlyMap<string, Given | null>;
export type LeftOver = { response: string; form: string; person: string | null; answers: Unsaved };

let all = $state.raw<readonly LeftOver[]>([]);
let person: string | null = null;

/** Who is signed in; nobody while the records are locked. */
export const desk = {
  get person() {
    return person;
  },
  set person(now: string | null) {
    person = now;
  },
};

export const leftOvers = {
  get all() {
    return all;
  },

  of(response: string, whose: string | null): Unsaved {
    return all.find((one) => one.response === response && one.person === whose)?.answers ?? none;
  },

  /** The newest answer to a question is the one that counts, whoever gave the others. */
  settle(response: string, item: string): void {
    if (!all.some((one) => one.response === response && one.answers.has(item))) return;
    all = all.flatMap((one) => {
      if (one.response !== response) return [one];
      const answers = new Map([...one.answers].filter(([id]) => id !== item));
      return answers.size ? [{ ...one, answers }] : [];
    });
  },

  keep(response: string, form: string, whose: string | null, item: string, given: Given | null): void {
    const before = leftOvers.of(response, whose);
    leftOvers.settle(response, item);
    const others = all.filter((one) => one.response !== response || one.person !== whose);
    all = [...others, { response, form, person: whose, answers: new Map([...before, [item, given]]) }];
  },
};

const none: Unsaved = new Map();
