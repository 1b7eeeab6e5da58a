/**
 * The screens, by the name under which they are gone to.
 *
 * What lies between the day and the questions of a form is there from the start.
 * Everything else is a script of its own, fetched from the program right after
 * the start and waited for only by whoever is faster.
 */
import type { Component } from "svelte";

import Form from "./Form.svelte";
import { office, type Office } from "./later";
import Participant from "./Participant.svelte";
import Participants from "./Participants.svelte";
import type { Go, Route } from "./route";
import Today from "./Today.svelte";
import Visit from "./Visit.svelte";

export { desk, leftOvers } from "./form/unsaved.svelte";
export { office } from "./later";
export { allKept } from "./leaving";
export { mayOpen, placeOf, routeOf } from "./place";
export { default as SignIn } from "./SignIn.svelte";
export { toldAt } from "./visit/spent";

/** `back`: to where whoever is here came from, where there is such a place. */
type Shown<S extends Route["screen"]> = Component<Omit<Extract<Route, { screen: S }>, "screen"> & { go: Go; back: () => void }>;

/** A screen that may have to be waited for. */
export type Later<P extends Record<string, unknown>> = Component<P> | Promise<Component<P>>;

function later<P extends Record<string, unknown>>(pick: (all: Office) => Component<P>): () => Later<P> {
  return () => {
    const all = office();
    return all instanceof Promise ? all.then(pick) : pick(all);
  };
}

/** Bringing a backup back is shown in place of everything, also before anybody is known. */
export const screens: { [S in Exclude<Route["screen"], "restore">]: () => Shown<S> | Promise<Shown<S>> } = {
  today: () => Today,
  attendance: later((all) => all.Attendance),
  alerts: later((all) => all.Alerts),
  alert: later((all) => all.Alert),
  participants: () => Participants,
  register: later((all) => all.Register),
  participant: () => Participant,
  visit: () => Visit,
  form: () => Form,
  result: later((all) => all.Result),
  step: later((all) => all.Step),
  kits: later((all) => all.Kits),
  kit: later((all) => all.Kit),
  noted: later((all) => all.Noted),
  person: later((all) => all.Person),
  quality: later((all) => all.Quality),
  reports: later((all) => all.Reports),
  rights: later((all) => all.Rights),
  edit: later((all) => all.Edit),
  print: later((all) => all.Print),
  keying: later((all) => all.Keying),
  day: later((all) => all.Day),
  sending: later((all) => all.Sending),
  computers: later((all) => all.Computers),
  disputes: later((all) => all.Disputes),
  dispute: later((all) => all.Dispute),
  settings: later((all) => all.Settings),
  door: later((all) => all.Door),
  preflight: later((all) => all.Preflight),
  staff: later((all) => all.Staff),
  keys: later((all) => all.Keys),
  recovery: later((all) => all.Recovery),
  questionnaires: later((all) => all.Questionnaires),
  packs: later((all) => all.Packs),
  languages: later((all) => all.Languages),
  trail: later((all) => all.Trail),
  training: later((all) => all.Training),
  backups: later((all) => all.Backups),
  protection: later((all) => all.Protection),
  safe: later((all) => all.Safe),
};
