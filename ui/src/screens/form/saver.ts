/**
 * Keeps answers as they are given: one after the other, the newest of each
 * question, and never silently less than all of them.
 *
 * What could not be kept outlives the screen, so that a lock in between loses
 * nothing; it is ids and codes, never a word of anybody's.
 */
import type { Given, Problem } from "../../backend/generated";

type Unsaved = Map<string, Given | null>;
const leftOver = new Map<string, Unsaved>();

export type Saver = {
  give: (item: string, given: Given | null) => void;
  /** Tries again what could not be kept. */
  retry: () => void;
  /** When nothing is on its way any more. */
  idle: () => Promise<void>;
  unsaved: () => ReadonlyMap<string, Given | null>;
};

export function saver<S>(
  response: string,
  save: (item: string, given: Given | null) => Promise<S>,
  told: { saved: (saved: S) => void; unsaved: (items: ReadonlyMap<string, Given | null>, problem: Problem | null) => void },
): Saver {
  const failed: Unsaved = leftOver.get(response) ?? new Map();
  leftOver.set(response, failed);
  const queue: Unsaved = new Map();
  let problem: Problem | null = null;
  let running: Promise<void> | null = null;

  async function run() {
    for (let next = first(queue); next; next = first(queue)) {
      const [item, given] = next;
      queue.delete(item);
      try {
        told.saved(await save(item, given));
        if (failed.delete(item)) tell();
      } catch (thrown) {
        problem = thrown as Problem;
        if (!queue.has(item)) failed.set(item, given);
        tell();
      }
    }
    running = null;
  }

  function tell() {
    if (failed.size === 0) problem = null;
    told.unsaved(new Map(failed), problem);
  }

  function start() {
    if (queue.size) running ??= run();
  }

  return {
    give(item, given) {
      queue.delete(item);
      queue.set(item, given);
      start();
    },
    retry() {
      for (const [item, given] of failed) if (!queue.has(item)) queue.set(item, given);
      start();
    },
    async idle() {
      await running;
    },
    unsaved: () => failed,
  };
}

const first = (map: Unsaved) => map.entries().next().value;
