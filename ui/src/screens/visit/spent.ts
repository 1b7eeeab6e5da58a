/**
 * How long somebody works at a visit, measured by what they do: nobody starts or
 * stops a clock. Between two touches of a key or the mouse, time counts; after a
 * minute without one it was a pause, and none of it counts.
 */
import { ask } from "../../backend/backend";
import { may } from "../../parts/duties.svelte";
import { keeping } from "../leaving";

/** Longer than this without a touch is a pause, in milliseconds. */
export const PAUSE = 60_000;
/** How often the program is told. */
const EVERY = 15_000;
/** The program takes no more seconds at once. */
const AT_ONCE = 120;

/** Seconds of work, from the moments of touches. It knows no clock of its own. */
export class Spent {
  #last: number | null = null;
  #milliseconds = 0;

  /** Somebody touched something. */
  touch(at: number): void {
    if (this.#last !== null && at > this.#last && at - this.#last <= PAUSE) this.#milliseconds += at - this.#last;
    this.#last = at;
  }

  /** Nobody can be at work: the window is hidden, or locked. */
  stop(): void {
    this.#last = null;
  }

  /** Whole seconds since this was last asked; what is left of one is kept. */
  take(): number {
    const seconds = Math.floor(this.#milliseconds / 1000);
    this.#milliseconds -= seconds * 1000;
    return seconds;
  }
}

type Whose = "patient" | "staff";

/** What cannot be told is lost: it is minutes, and nobody waits for them. */
async function tell(place: string, whose: Whose, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= AT_ONCE) {
    const now = Math.min(left, AT_ONCE);
    await ask("visits_spent", { place, patient: whose === "patient" ? now : 0, staff: whose === "staff" ? now : 0 }).catch(() => {});
  }
}

/** Told at once: what was measured elsewhere. */
export const toldAt = (place: string, whose: Whose, seconds: number): Promise<void> => keeping(tell(place, whose, seconds));

const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel"] as const;

/** Measures until it is stopped; gives the seconds that nobody was told of. */
export function touches(of: Spent): () => void {
  const touched = (event: Event) => of.touch(event.timeStamp);
  const hidden = () => document.hidden && of.stop();
  for (const name of TOUCHES) addEventListener(name, touched, { passive: true });
  document.addEventListener("visibilitychange", hidden);
  return () => {
    for (const name of TOUCHES) removeEventListener(name, touched);
    document.removeEventListener("visibilitychange", hidden);
  };
}

/** Measures the work at a visit or a form while its screen is there, and tells the program. */
export function measure(place: string, whose: Whose): () => void {
  if (!may("record")) return () => {};
  const spent = new Spent();
  // Coming here was a touch.
  spent.touch(performance.now());
  const away = touches(spent);
  const report = () => {
    const seconds = spent.take();
    if (seconds) void toldAt(place, whose, seconds);
  };
  const timer = setInterval(report, EVERY);
  return () => {
    clearInterval(timer);
    away();
    report();
  };
}
