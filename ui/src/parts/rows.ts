/** What the rows of a form say in the window's language. */

import type { ItemLine } from "../backend/generated";
import { direction, language, say } from "../text/text";

export const rowWords = () => ({
  tag: language(),
  dir: direction(),
  why: say("form-why"),
  optional: say("form-optional"),
  unsaved: say("form-row-unsaved"),
  fault: say("form-row-fault"),
  changed: say("form-row-changed"),
  carried: say("form-row-carried"),
  unplaced: say("form-row-unplaced"),
  none: say("missing-none-of-these"),
  declined: say("missing-declined"),
  "not-applicable": say("missing-not-applicable"),
  "not-asked": say("missing-not-asked"),
  "not-known": say("missing-not-known"),
});

/** What the button says by which a question is left without an answer: what stands there instead of one. */
export function standing({ given, optional }: ItemLine, words: ReturnType<typeof rowWords>): string {
  if (!given) return optional ? words.optional : words.why;
  if ("missing" in given) return words[given.missing];
  return "choices" in given.answer && !given.answer.choices.length ? words.none : words.why;
}
