/** The screens, by the name under which they are gone to. */
import type { Component } from "svelte";

import Backups from "./Backups.svelte";
import Form from "./Form.svelte";
import Keys from "./Keys.svelte";
import Participant from "./Participant.svelte";
import Participants from "./Participants.svelte";
import Protection from "./Protection.svelte";
import Recovery from "./RenewRecovery.svelte";
import Register from "./Register.svelte";
import Result from "./Result.svelte";
import Rights from "./Rights.svelte";
import type { Go, Route } from "./route";
import Safe from "./Safe.svelte";
import Sending from "./Sending.svelte";
import Settings from "./Settings.svelte";
import Staff from "./Staff.svelte";
import Trail from "./Trail.svelte";
import Visit from "./Visit.svelte";

export { default as FirstRun } from "./FirstRun.svelte";
export { desk, leftOvers } from "./form/unsaved.svelte";
export { default as MustChange } from "./MustChange.svelte";
export { allKept } from "./leaving";
export { mayOpen, placeOf, routeOf } from "./place";
export { default as Protection } from "./Protection.svelte";
export { default as Recover } from "./Recover.svelte";
export { default as Restore } from "./Restore.svelte";
export { default as SignIn } from "./SignIn.svelte";

/** `back`: to where whoever is here came from, where there is such a place. */
type Shown<S extends Route["screen"]> = Component<Omit<Extract<Route, { screen: S }>, "screen"> & { go: Go; back: () => void }>;

/** Bringing a backup back is shown in place of everything, also before anybody is known. */
export const screens: { [S in Exclude<Route["screen"], "restore">]: Shown<S> } = {
  participants: Participants,
  register: Register,
  participant: Participant,
  visit: Visit,
  form: Form,
  result: Result,
  rights: Rights,
  sending: Sending,
  settings: Settings,
  staff: Staff,
  keys: Keys,
  recovery: Recovery,
  trail: Trail,
  backups: Backups,
  protection: Protection,
  safe: Safe,
};
