/** A programme that the invented clinic runs: what is due today, and its alerts. Without it nothing is due and nothing fires. */
import type { AlertLine, AlertPage, AlertsPage, Area, Changed, Commands, StepField, StepLine, TodayLine, TodayOnly, TodayPage, UnfinishedLine } from "../backend/generated";
import { bannerOf } from "./people";

const KIT = "lbp-hte16";
const NAMES = ["Yusuf, Amina", "Nowak, Marek", "Price, Joan", "Shaw, Derek", "حداد, سمير", "Wiśniewska, Zofia"];
const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });

function line(at: number, label: string, state: TodayLine["state"], target: string, days_left: number, more: Partial<TodayLine> = {}): TodayLine {
  const { language, interpreter } = bannerOf(`p${at}`);
  return {
    participant: `p${at}`, study_number: `07-${String(at).padStart(4, "0")}`, name: NAMES[at - 1] ?? "", kit: KIT, plan: label.split(" ")[0]!.toLowerCase(), turn: 0, label,
    state, target, closes: target, days_left, language, interpreter, no_contact: false, contacts: 0, visit: null, ...more,
  };
}

/** A list as long as it is in a programme of years: the same people again, under other numbers. */
export function many(count: number): TodayLine[] {
  const few = lines().filter(({ visit }) => !visit);
  return Array.from({ length: count }, (_, at) => ({ ...few[at % few.length]!, participant: `m${at}`, study_number: `07-${String(1000 + at)}` }));
}

/** An offline morning: six people, and some who did not come. */
export const lines = (): TodayLine[] => [
  line(3, "6 months", "overdue", "18-Nov-2026", 2, { contacts: 2 }),
  line(1, "First visit", "due", "22-Nov-2026", 0, { visit: "v1" }),
  line(2, "30 days", "due", "22-Nov-2026", 4),
  line(5, "First visit", "due", "22-Nov-2026", 0),
  line(4, "3 months", "in-window", "25-Nov-2026", 17),
  line(6, "12 months", "in-window", "04-Dec-2026", 40, { contacts: 1 }),
  line(7, "30 days", "missed", "12-Nov-2026", -6, { contacts: 3, no_contact: true, study_number: "07-B0007", name: "", language: "English" }),
];

const alert = (id: string, label: string, severity: AlertLine["severity"], state: AlertLine["state"], minutes_left: number, more: Partial<AlertLine> = {}): AlertLine => ({
  id, kit: KIT, label, severity, state, who: "07-0003 Price, Joan", participant: "p3", fired: "22-Nov-2026 10:12", due: "22-Nov-2026 10:42", minutes_left, to: "Duty clinician, 0000 111 222", ...more,
});

export const alerts = (): AlertLine[] => [
  alert("a1", "Answers about bladder, bowel or saddle", "emergency", "late", -31, { to: "Site lead, bleep 41" }),
  alert("a2", "Pain of 9 or more", "review", "open", 2_700, { who: "07-0002 Nowak, Marek", participant: "p2", fired: "22-Nov-2026 09:02", due: "24-Nov-2026 09:02" }),
  alert("a3", "Other red flag", "urgent", "open", 190, { who: null, participant: null, fired: "22-Nov-2026 09:40", due: "22-Nov-2026 17:30" }),
  alert("a4", "Serious adverse event", "urgent", "promise-due", 0, { who: "07-0005 حداد, سمير", participant: "p5", fired: "13-Nov-2026 11:00", due: "14-Nov-2026 11:00" }),
  alert("a6", "Pain of 9 or more", "review", "open", 1_500, { who: "07-0004 Shaw, Derek", participant: "p4", fired: "22-Nov-2026 09:20", due: "23-Nov-2026 11:00", gone: "moved" }),
  alert("a5", "Pain of 9 or more", "review", "acted", 0, { who: "07-0001 Yusuf, Amina", participant: "p1", fired: "20-Nov-2026 15:20", due: "22-Nov-2026 15:20" }),
];
const over = alert("a0", "Pain of 9 or more", "review", "closed", 0, { who: "07-0004 Shaw, Derek", participant: "p4", fired: "02-Nov-2026 10:00", due: "04-Nov-2026 10:00" });

const unfinished = (): UnfinishedLine[] =>
  ["PHQ-4", "RMDQ-24", "NPRS", "PHQ-9", "GAD-7", "EQ-5D-5L"].map((title, at) => ({ response: at ? `draft-${at}` : "draft-rmdq-24", title, who: `07-000${at + 1} ${NAMES[at]}`, day: "20-Nov-2026" }));

const choice = (name: string, label: string, required: boolean, ...choices: [string, string][]): StepField => ({
  name, label, hint: null, how: { kind: "choice", choices: choices.map(([code, label]) => ({ code, label })) }, required, when: null, values: [], read: [],
});
const ACTION: StepField[] = [
  choice("action", "What was done?", true, ["sent", "Sent to the emergency department"], ["called", "A service was called"], ["spoke", "Spoke with the participant"], ["override", "Nothing was needed"]),
  { name: "service", label: "Which service?", hint: "As it is called at this site", how: { kind: "text", most: 120, long: false }, required: false, when: ["action", ["sent", "called"]], values: [], read: [] },
  { name: "reason", label: "Why was nothing needed?", hint: null, how: { kind: "text", most: 400, long: true }, required: true, when: ["action", ["override"]], values: [], read: [] },
  { name: "follow-up", label: "Promised to look again on", hint: null, how: { kind: "day" }, required: false, when: null, values: [], read: [] },
];
const OUTCOME: StepField[] = [choice("outcome", "What came of it?", true, ["well", "Nothing further was needed"], ["admitted", "Admitted"], ["unknown", "Not known"])];

const done = (id: string): StepLine => ({ id, kind: "alert-action", title: "What was done", day: "22-Nov-2026 10:14", said: "Sent to the emergency department, 999 called 10:14.", seam: null, by: "Grace Obi", corrected: null, taken_back: false, consent: null });

/** `kit`: whether one is run here. */
function all(kit: boolean, emergency = "p3") {
  const due = kit ? lines() : [];
  const fired = kit ? alerts().map((one) => (one.severity === "emergency" ? { ...one, participant: emergency, who: emergency === "p3" ? one.who : "07-0002 Nowak, Marek" } : one)) : [];
  const among = (only: TodayOnly | null) => due.filter(({ state, interpreter }) => only === null || (only === "interpreter" ? interpreter && state !== "done" : state === only));
  const acts: Record<string, StepLine[]> = { a4: [done("s4")], a5: [done("s5")] };
  const alertOf = (id: string): AlertLine => fired.find((one) => one.id === id) ?? (id === "a0" ? over : fired[0] ?? over);

  return {
    today_page: ({ only }: Commands["today_page"]["input"] = { only: null }): TodayPage => ({
      day: "Sunday 22 November 2026", no_kit: !kit, kits: kit ? [[KIT, "Low back pain"]] : [], attendance: kit,
      lines: among(only), total: among(only).length, interpreters: among("interpreter").length,
      counts: (["due", "overdue", "in-window", "missed"] as const).flatMap((state): TodayPage["counts"] => {
        const count = due.filter((one) => one.state === state).length;
        return count ? [[state, count]] : [];
      }),
      alerts: fired.filter(({ state }) => state !== "closed").length, alerts_late: fired.filter(({ state }) => state === "late").length,
      unfinished: kit ? unfinished() : [], unfinished_total: kit ? unfinished().length : 0, queries: kit ? 2 : 0, waiting: 3, waiting_visits: 1,
    }),
    today_contact: ({ participant, plan }: Commands["today_contact"]["input"]): Commands["today_contact"]["output"] => {
      const tried = due.findIndex((one) => one.participant === participant && one.plan === plan);
      if (tried >= 0) due[tried] = { ...due[tried]!, contacts: due[tried]!.contacts + 1 };
      return changed(null, "programme", "sending");
    },
    today_print: (): Commands["today_print"]["output"] => changed({ problems: [], path: "C:\\Prombook\\printed\\today-2026-11-22.pdf", pages: 1 }, "trail"),
    visits_begin: (): Commands["visits_begin"]["output"] => changed({ problems: [], visit: "v1" }, "visits", "programme", "sending"),
    alerts_page: ({ closed }: Commands["alerts_page"]["input"]): AlertsPage => ({
      lines: closed && kit ? [...fired, over] : fired, fired: kit ? 31 : 0, per_hundred_visits: kit ? "4.2" : null, in_time: kit ? 27 : 0, overridden: kit ? 3 : 0,
    }),
    alerts_open: ({ id }: { id: string }): AlertPage => {
      const line = alertOf(id);
      const steps = acts[id] ?? [];
      const kind = steps.length ? "alert-outcome" : "alert-action";
      return {
        line, banner: line.participant ? bannerOf(line.participant) : null, why: "Yes was answered to: numbness between the legs; new difficulty passing urine.",
        instruction: line.gone
          ? ["The form that set this off belongs to 07-0002 and was moved there. Do not ring this person about it.", "Note below that no action was needed, or what was done already."]
          : ["Phone the duty clinician now and stay with the person.", line.state === "late" ? `Nobody acted in time. Now tell ${line.to}.` : `Tell ${line.to}.`, "Follow your local procedure."],
        steps, ...(line.gone ? { instead: "a2" } : {}),
        form: line.state === "closed" ? null : {
          kind, title: kind === "alert-action" ? "What was done" : "What came of it", intro: null, banner: null, kit: "Low back pain", today: "22-Nov-2026", day: "", notes: [], fields: kind === "alert-action" ? ACTION : OUTCOME, corrects: false,
        },
      };
    },
    alert_kept: ({ step, fields }: Commands["steps_keep"]["input"]): Commands["steps_keep"]["output"] => {
      const first = step.kind === "alert-action" ? "action" : "outcome";
      if (!fields.find(({ name }) => name === first)?.values.length) return changed({ problems: [{ field: first, why: "field-empty" }], step: null, alerts: [], notes: [], next: null });
      const id = step.about ?? "";
      acts[id] = [...(acts[id] ?? []), done(`done-${id}-${acts[id]?.length ?? 0}`)];
      const at = fired.findIndex((one) => one.id === id);
      if (at >= 0) fired[at] = { ...fired[at]!, state: step.kind === "alert-action" ? "acted" : "closed" };
      return changed({ problems: [], step: `done-${id}`, alerts: [], notes: [], next: null }, "programme", "sending");
    },
  };
}

/** A site that runs no programme: what it looks like before there is one. */
export function answers() {
  const { alert_kept, ...rest } = all(false);
  return rest;
}

/** A site that runs one. `emergency`: about whom there is one. What is kept about anything but an alert is not this file's to answer. */
export function running(emergency?: string) {
  const { alert_kept, ...rest } = all(true, emergency);
  return { ...rest, steps_keep: alert_kept };
}
