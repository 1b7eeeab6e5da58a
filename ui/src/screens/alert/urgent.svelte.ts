/** Emergencies about somebody on which nobody has acted: whoever sits with them reads of these at once. */
import { ask } from "../../backend/backend";
import type { AlertsPage } from "../../backend/generated";

export class Urgent {
  /** Those that must be read now. */
  ids = $state.raw<readonly string[]>([]);
  /** Read, and left because nothing could be noted. They stay on the list of alerts. */
  readonly #passed = new Set<string>();

  /** The list came anew. */
  heard(page: AlertsPage, participant: string): void {
    const now = page.lines.filter((line) => line.participant === participant && line.severity === "emergency" && (line.state === "open" || line.state === "late") && !this.#passed.has(line.id)).map(({ id }) => id);
    // What is being read stays where it is while it is the same.
    if (now.join() !== this.ids.join()) this.ids = now;
  }

  /** Looks now. An answer that does not come keeps nobody from going on: the alert is on the list. */
  async look(participant: string): Promise<void> {
    await ask("alerts_page", { closed: false }).then((page) => this.heard(page, participant), () => {});
  }

  over(): void {
    for (const id of this.ids) this.#passed.add(id);
    this.ids = [];
  }
}
