/**
 * Keeps answers as they are given: one after the other, the newest of each
 * question, and never silently less than all of them.
 *
 * What could not be kept goes to the left-overs, so that neither another
 * screen nor a lock in between loses it. Texts do not: they are somebody's own
 * words, which this window never holds beyond its screen.
 */
import { asProblem, type Problem } from "../../backend/backend";
import type { Given } from "../../backend/generated";
import { keeping } from "../leaving";
import { desk, leftOvers, type Unsaved } from "./unsaved.svelte";

/** An answer: chosen, or as it was typed. */
export type Said = { given: Given | null; typed: null } | { given: null; typed: string };

export type Saver = {
  give: (item: string, said: Said) => void;
  /** Tries again what could not be kept. */
  retry: () => void;
  /** When nothing is on its way any more. */
  idle: () => Promise<void>;
  unsaved: () => Unsaved;
  /** Texts that could not be kept, by question. */
  texts: () => ReadonlyMap<string, string>;
};

export function saver<S>(
  response: string,
  form: () => string,
  save: (item: string, said: Said) => Promise<S>,
  told: { saved: (saved: S, item: string, said: Said) => void; unsaved: (problem: Problem | null) => void },
): Saver {
  // Answers are saved in the name of whoever gave them, or not at all.
  const person = desk.person;
  const queue = new Map<string, Said>();
  const texts = new Map<string, string>();
  let problem: Problem | null = null;
  let running: Promise<void> | null = null;

  const failed = () => leftOvers.of(response, person);

  async function run() {
    for (let next = first(queue); next; next = first(queue)) {
      const [item, said] = next;
      queue.delete(item);
      try {
        if (desk.person !== person) throw { code: "locked", severity: "notice", reference: "", count: null, holder: null } satisfies Problem;
        told.saved(await save(item, said), item, said);
        leftOvers.settle(response, item);
        texts.delete(item);
      } catch (thrown) {
        problem = asProblem(thrown);
        if (!queue.has(item)) keep(item, said);
      }
      if (failed().size + texts.size === 0) problem = null;
      told.unsaved(problem);
    }
    running = null;
  }

  function keep(item: string, said: Said) {
    texts.delete(item);
    if (said.typed === null) return leftOvers.keep(response, form(), person, item, said.given);
    leftOvers.settle(response, item);
    texts.set(item, said.typed);
  }

  function start() {
    if (queue.size) running ??= keeping(run());
  }

  return {
    give(item, said) {
      queue.delete(item);
      queue.set(item, said);
      start();
    },
    retry() {
      for (const [item, given] of failed()) if (!queue.has(item)) queue.set(item, { given, typed: null });
      for (const [item, typed] of texts) if (!queue.has(item)) queue.set(item, { given: null, typed });
      start();
    },
    async idle() {
      await running;
    },
    unsaved: failed,
    texts: () => texts,
  };
}

const first = (map: Map<string, Said>) => map.entries().next().value;
