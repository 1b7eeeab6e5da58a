/**
 * What somebody was typing. The program keeps it with the records, for them
 * alone, so that another person can sit down meanwhile; the window keeps none.
 */
import { ask } from "../backend/backend";
import { may } from "../parts/duties.svelte";
import { keeping } from "./leaving";

/** A pause in typing that is worth keeping what stands there. */
const PAUSE = 400;

export type Drafts = {
  /** What was kept here; nothing when there is nothing, or it cannot be understood. */
  take(): Promise<unknown>;
  /** Keeps this after a pause in typing. */
  keep(content: unknown): void;
  /** Keeps at once what waits for a pause: somebody is leaving. */
  flush(): void;
  /** There is nothing to keep any more. */
  clear(): void;
};

/** `place`: which form, and of which record. */
export function drafts(place: string): Drafts {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let next: string | null = null;
  let running: Promise<void> | null = null;

  // One after the other: an older draft never takes the place of a newer one.
  async function run() {
    for (let content = next; content !== null; content = next) {
      next = null;
      // It is a comfort: a draft that cannot be kept stops nobody from typing.
      await ask("draft_keep", { place, content }).catch(() => {});
    }
    running = null;
  }
  const send = (content: string) => {
    next = content;
    running ??= keeping(run());
  };
  const flush = () => {
    clearTimeout(timer);
    if (waiting !== null) send(waiting);
    waiting = null;
  };

  return {
    async take() {
      if (!may("record")) return null;
      const { content } = await ask("draft_take", { place }).catch(() => ({ content: null }));
      return read(content);
    },
    keep(content) {
      if (!may("record")) return;
      waiting = JSON.stringify(content);
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    flush,
    clear() {
      clearTimeout(timer);
      waiting = null;
      if (may("record")) send("");
    },
  };
}

function read(content: string | null): unknown {
  try {
    return content ? (JSON.parse(content) as unknown) : null;
  } catch {
    return null;
  }
}
