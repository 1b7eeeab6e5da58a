/** One form and what came of sending it: on its way, refused field by field, or refused as a whole. */
import { asProblem } from "../backend/backend";
import type { Changed, FieldProblem, Problem } from "../backend/generated";
import { say } from "../text/text";

type Answer = Changed<FieldProblem[] | { problems: FieldProblem[] } | null> | null;

export class Attempt {
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);
  problems = $state.raw<FieldProblem[]>([]);

  /** What is wrong with a field, in words; empty if nothing is. */
  wrong(field: string): string {
    const found = this.problems.find((one) => one.field === field);
    return found ? (found.rule ?? say(found.why)) : "";
  }

  forget(): void {
    this.problem = null;
    this.problems = [];
  }

  /** Asks, unless it is being asked already. Nothing comes back unless it was accepted. */
  async run<T extends Answer>(what: () => Promise<T>): Promise<{ answer: T } | null> {
    if (this.busy) return null;
    this.busy = true;
    this.forget();
    try {
      const answer = await what();
      const value = answer?.value ?? null;
      this.problems = Array.isArray(value) ? value : (value?.problems ?? []);
      return this.problems.length ? null : { answer };
    } catch (thrown) {
      this.problem = asProblem(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  }
}
