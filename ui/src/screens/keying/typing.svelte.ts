/** A second reading being typed: what stands on the screen, and what of it is kept. */
import { ask, asProblem } from "../../backend/backend";
import type { Given, ItemLine, KeyingPage, Problem, Saved, Shown, Why } from "../../backend/generated";
import { keeping } from "../leaving";

type Said = { given: Given | null; typed: string | null };

export class Reading {
  items = $state.raw<readonly ItemLine[]>([]);
  answered = $state(0);
  needed = $state(0);
  problem = $state.raw<Problem | null>(null);
  unsaved = $state.raw<ReadonlySet<string>>(new Set());
  refused = $state.raw<ReadonlyMap<string, Why>>(new Map());

  readonly #id: string;
  #chain: Promise<void> = Promise.resolve();

  constructor(page: KeyingPage) {
    this.#id = page.id;
    this.items = page.items;
    [this.answered, this.needed] = [page.answered, page.needed];
  }

  /** When nothing is on its way any more. */
  idle = (): Promise<void> => this.#chain;

  answer(item: string, given: Given | null): void {
    this.items = this.items.map((one) => (one.id === item ? { ...one, given, said: null } : one));
    this.#keep(item, { given, typed: null });
  }

  typed(item: string, text: string): void {
    this.#keep(item, { given: null, typed: text });
  }

  // One after the other, so that the newest is the last that is kept.
  #keep(item: string, said: Said) {
    this.#chain = keeping(
      this.#chain.then(async () => {
        try {
          this.#kept((await ask("paper_answer", { response: this.#id, item, ...said })).value, item, said);
        } catch (thrown) {
          this.problem = asProblem(thrown);
          this.unsaved = new Set([...this.unsaved, item]);
        }
      }),
    );
  }

  #kept(saved: Saved, item: string, { typed }: Said) {
    const [away, spare] = [new Set(saved.away), new Set(saved.spare)];
    [this.answered, this.needed] = [saved.answered, saved.needed];
    this.items = this.items.map((one) => {
      const shown: Shown = away.has(one.id) ? "away" : spare.has(one.id) ? "spare" : "asked";
      return one.id === item && typed !== null && !saved.refused ? { ...one, shown, given: saved.given, said: saved.understood } : { ...one, shown };
    });
    this.unsaved = new Set([...this.unsaved].filter((one) => one !== item));
    this.refused = new Map([...this.refused].filter(([one]) => one !== item));
    if (saved.refused) this.refused = new Map([...this.refused, [item, saved.refused]]);
    if (!this.unsaved.size) this.problem = null;
  }
}
