/** The screens, by the name under which they are gone to. */
import type { Component } from "svelte";

import Form from "./Form.svelte";
import Participant from "./Participant.svelte";
import Participants from "./Participants.svelte";
import Register from "./Register.svelte";
import Result from "./Result.svelte";
import type { Go, Route } from "./route";
import Sending from "./Sending.svelte";
import Settings from "./Settings.svelte";
import Visit from "./Visit.svelte";

export { default as FirstRun } from "./FirstRun.svelte";
export { desk, leftOvers } from "./form/unsaved.svelte";
export { default as SignIn } from "./SignIn.svelte";

type Shown<S extends Route["screen"]> = Component<Omit<Extract<Route, { screen: S }>, "screen"> & { go: Go }>;

export const screens: { [S in Route["screen"]]: Shown<S> } = {
  participants: Participants,
  register: Register,
  participant: Participant,
  visit: Visit,
  form: Form,
  result: Result,
  sending: Sending,
  settings: Settings,
};
