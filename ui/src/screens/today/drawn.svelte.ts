/** How much of a long list is drawn: what the screen can show at once, and the rest a few lines at a time after that was shown. */

/** No line is lower than a name with what stands below it. */
const LOWEST = 52;
/** What stands above any list takes more of the screen than this. */
const ABOVE = 264;
/** So many more in a frame that keys and the mouse are still heard between two of them. */
const MORE = 15;

/** Once what stands in the page now is on the screen; returns how not to. */
export function afterPaint(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(then)));
  return () => (cancelAnimationFrame(frame), clearTimeout(timer));
}

export class Drawn {
  readonly #first = Math.max(1, Math.ceil((innerHeight - ABOVE) / LOWEST));
  /** So many lines, from the first; never fewer than there are for longer than it takes to draw them. */
  lines = $state(this.#first);
  readonly #all: () => number;

  /** `all`: how many lines there are. */
  constructor(all: () => number) {
    this.#all = all;
    $effect(() => {
      // A list that was short, and is long again, is drawn in the same way.
      if (this.lines > all()) this.lines = Math.max(this.#first, all());
      if (this.lines < all()) return afterPaint(() => (this.lines += MORE));
    });
  }

  /** Whether all of them had to be drawn at once, for whoever goes to one that is not there yet. */
  whole(): boolean {
    if (this.lines >= this.#all()) return false;
    this.lines = this.#all();
    return true;
  }
}
