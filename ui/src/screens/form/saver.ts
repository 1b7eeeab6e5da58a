/**
 * Keeps answers as they are given: one after the other, the newest of each
 * question, and never silently less than all of them.
 *
 * What could not be kept goes to the left-overs, so that neither another
 * screen nor a lock in between loses it.
 */
import { asProblem, type Problem } from "../../backend/backend";
import type { Given } from "../../backend/generated";
import { keeping } from "../leaving";
import { desk, leftOvers, type Unsaved } from "./unsaved.svelte";

export type Saver = {
  give: (item: string, given: Given | null) => void;
  /** Tries again what could not be kept. */
  retry: () => void;
  /** When nothing is on its way any more. */
  idle: () => Promise<void>;
  unsaved: () => Unsaved;
};

export function saver<S>(
  response: string,
  form: () => string,
  save: (item: string, given: Given | null) => Promise<S>,
  told: { saved: (saved: S) => void; unsaved: (problem: Problem | null) => void },
): Saver {
  // Answers are saved in the name of whoever gave them, or not at all.
  const person = desk.person;
  const queue = new Map<string, Given | null>();
  let problem: Problem | null = null;
  let running: Promise<void> | null = null;

  const failed = () => leftOvers.of(response, person);

  async function run() {
    for (let next = first(queue); next; next = first(queue)) {
      const [item, given] = next;
      queue.delete(item);
      try {
        if (desk.person !== person) throw { code: "locked", severity: "notice", reference: "", count: null, holder: null } satisfies Problem;
        told.saved(await save(item, given));
        leftOvers.settle(response, item);
      } catch (thrown) {
        problem = asProblem(thrown);
        if (!queue.has(item)) leftOvers.keep(response, form(), person, item, given);
      }
      if (failed().size === 0) problem = null;
      told.unsaved(problem);
    }
    running = null;
  }

  function start() {
    if (queue.size) running ??= keeping(run());
  }

  return {
    give(item, given) {
      queue.delete(item);
      queue.set(item, given);
      start();
    },
    retry() {
      for (const [item, given] of failed()) if (!queue.has(item)) queue.set(item, given);
      start();
    },
    async idle() {
      await running;
    },
    unsaved: failed,
  };
}

const first = (map: Map<string, Given | null>) => map.entries().next().value;
