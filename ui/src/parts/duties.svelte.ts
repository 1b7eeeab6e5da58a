// What whoever is signed in may do. The app sets it from the status; screens
// ask it, so that nothing is offered that the program would refuse.
import type { Duty } from "../backend/generated";

let held = $state<Duty[]>([]);

/** Sets the duties of whoever is signed in: all that the status says. */
export function setDuties(duties: Duty[]): void {
  held = duties;
}

/** Whether whoever is signed in may do this. */
export function may(duty: Duty): boolean {
  return held.includes(duty);
}
