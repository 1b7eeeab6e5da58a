/** The window in a plain browser, in front of an invented clinic. Never part of the program. */
import { mount } from "svelte";

import { useCarrier } from "../backend/backend";
import type { Commands, DayVerdict, NoticeCode, Stage, TodayPage } from "../backend/generated";
import Again from "./Again.svelte";
import { clinic, problem } from "./clinic";
import * as attendance from "./attendance";
import * as day from "./day";
import * as kits from "./kits";
import * as training from "./training";
import { practising } from "./patient";
import * as programme from "./programme";
import { PSEUDO } from "./pseudo";
import * as sending from "./sending";
import * as ways from "./ways";
import "../style/fonts.css";
import "../style/window.scss";

const wanted = new URLSearchParams(location.search);
const stage = wanted.get("stage");
const fake = clinic((stage as Stage | null) ?? "open", wanted.get("stage") === "broken" ? { status: () => Promise.reject(problem("records-damaged", "fault")) } : {});
fake.status.language = wanted.get("lang") ?? "en-GB";
if (fake.status.language === PSEUDO.tag) fake.status.languages = [...fake.status.languages, PSEUDO];
// Several people at one desk, and what everybody should know: `?people`, `?notices=clock-back,backup-old`.
if (wanted.has("people")) {
  fake.status.known = ["Grace Obi", "Amira Haddad", "Tom Price"];
  fake.status.waiting = [{ person: "Amira Haddad", you: false, count: 3 }, { person: "Grace Obi", you: true, count: 0 }];
}
// The day has ended, and what came of it: `?day=held`; it is ending: `?closing=asking`; that stopped: `?stopped`; everything that can be refused was: `?refused`.
const ended = wanted.get("day");
if (ended) Object.assign(fake.answers, day.answers(ended as DayVerdict));
const step = wanted.get("closing");
if (wanted.has("stopped")) Object.assign(fake.answers, { day_page: () => ({ ...day.answers().day_page(), stopped: { at: "22-Nov-2026 17:04", problem: { code: "disk-full", severity: "fault", reference: "0b6f1c52", count: null, holder: null } } }) });
if (step) Object.assign(fake.answers, { day_page: () => ({ ...day.answers().day_page(), closing: step === "asking" ? { step, done: 1204, total: 3120 } : { step } }), sending_page: () => ({ ...sending.page(), phase: "sending", total: 42, done: 12, minutes_left: 2, trouble: null }) });
if (wanted.has("refused")) Object.assign(fake.answers, sending.answers(sending.refusals));
// A programme is run here: `?programme`; an emergency about whoever fills in a form: `?emergency`.
if (wanted.has("programme")) {
  const [due, noted, open] = [programme.running(wanted.has("emergency") ? "p2" : "p3"), ways.running(), fake.answers.visits_open!];
  const steps_keep = (what: Commands["steps_keep"]["input"]) => (what.step.kind.startsWith("alert") ? due : noted).steps_keep(what);
  Object.assign(fake.answers, noted, due, { steps_keep, visits_open: async (which: { id: string }) => ({ ...(await open(which)), plan: kits.plan() }) }, kits.running(), attendance.running());
}
// So many people are due: `?many=40`.
const many = Number(wanted.get("many"));
if (many) {
  const page = fake.answers.today_page as (what: Commands["today_page"]["input"]) => TodayPage;
  Object.assign(fake.answers, { today_page: (what: Commands["today_page"]["input"]): TodayPage => ({ ...page(what), lines: programme.many(many), total: many }) });
}
// Somebody was away too long: `?idle`; whoever is looked at is a practice case: `?practice`.
if (wanted.has("idle")) Object.assign(fake.answers, training.answers(true), { participants_begin: () => Promise.reject({ ...problem("refresher-due", "notice"), module: "T1" }) });
if (wanted.has("practice")) {
  Object.assign(fake.answers, practising(fake.status));
  const rights = fake.answers.rights_page as (which: never) => Commands["rights_page"]["output"];
  Object.assign(fake.answers, { rights_page: (which: never) => ({ ...rights(which), practice: true }) });
  for (const name of ["participants_open", "visits_open", "ways_page", "person_page", "forms_open"] as const) {
    const open = fake.answers[name] as ((which: never) => Promise<{ banner: object }> | { banner: object }) | undefined;
    if (open) Object.assign(fake.answers, { [name]: async (which: never) => { const page = await open(which); return { ...page, banner: { ...page.banner, practice: true } }; } });
  }
}
// Where it begins, and what is pressed there: `?at=staff&press=add-person`, `?at=form:r1`.
const [screen, id] = (wanted.get("at") ?? "").split(":");
if (screen) fake.status.place = JSON.stringify({ screen, id });
// Alerts for which the time is over, while nobody is at the desk: `?late=2`.
if (wanted.has("late")) fake.status.alerts_late = Number(wanted.get("late"));
fake.status.notices = (wanted.get("notices")?.split(",") ?? []).map((code) => ({ code: code as NoticeCode, at: "21-Nov-2026 08:14" }));
// Every text the program gave, for whoever checks that the window says nothing of its own.
const told = new Set<string>();
const tell = (what: unknown): void => {
  if (typeof what === "string") told.add(what);
  else if (typeof what === "object" && what !== null) Object.values(what).forEach(tell);
};
Object.assign(window, { told });
useCarrier(async (name, input) => {
  const answer = await fake.carrier(name, input).catch((thrown: unknown) => (tell(thrown), Promise.reject(thrown)));
  if (name !== "words") tell(answer);
  return answer;
});
mount(Again, { target: document.getElementById("window")! });
for (const name of wanted.get("press")?.split(",") ?? []) {
  await new Promise((done) => setTimeout(done, 150));
  document.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click();
}
