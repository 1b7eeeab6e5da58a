/** Programmes of the invented clinic, and what one of them asks for at a visit. */
import type { Area, Changed, Commands, FieldProblem, KitLine, KitPage, VisitPlan } from "../backend/generated";
import { KIT_NAME } from "./ways";

const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });

const line = (kit: string, title: string, summary: string, more: Partial<KitLine> = {}): KitLine => ({ kit, version: 1, title, summary, runs: false, pack: null, people: 0, missing: [], draft: false, ...more });
const lines = (running: boolean): KitLine[] => [
  line("cardiac-rehab", "Cardiac rehabilitation", "A programme of sessions after a heart attack or an operation, with questionnaires before and after.", { draft: true }),
  line("lbp-hte16", KIT_NAME, "Who is offered a digital technology for low back pain, what they choose, whether they use it, and how they are at twelve months.", { runs: running, people: running ? 41 : 0, missing: ["MSK-HQ", "EQ-5D-5L"] }),
  line("staff-training", "Training of staff", "What members of staff know and do before and after a course.", { pack: "Somerset trainers" }),
];

/** A visit half done. */
export const plan = (): VisitPlan => ({
  kit: "lbp-hte16", label: "3 months", in_window: true, window: "05-Nov-2026 – 03-Dec-2026",
  forms: [
    { instrument: "rmdq-24", title: "RMDQ-24", level: "essential", response: "draft-rmdq-24", state: "draft", not_done: null, withheld: null },
    { instrument: "nprs", title: "Pain 0 to 10 (NPRS)", level: "essential", response: null, state: null, not_done: null, withheld: null },
    { instrument: "msk-hq", title: "MSK-HQ", level: "essential", response: null, state: null, not_done: null, withheld: "This questionnaire needs a licence and is not on this computer." },
    { instrument: "everything", title: "Everything", level: "supporting", response: null, state: null, not_done: null, withheld: null },
    { instrument: "eq-5d-5l", title: "EQ-5D-5L", level: "supporting", response: null, state: null, not_done: ["Not available in their language", "s5"], withheld: null },
    { instrument: "phq-9", title: "PHQ-9", level: "optional", response: null, state: null, not_done: null, withheld: null },
  ],
  steps: [["resource", "Other care", null], ["engagement", "Engagement", "s6"]], patient_minutes: [7, 12], staff_minutes: [5, 4],
});

const page = (of: KitLine): KitPage => ({
  line: of,
  visits: [
    { id: "v0", label: "First visit", when: "14 days before the decision up to its day", level: "essential", on: true, forms: [["RMDQ-24", "essential", true], ["Pain 0 to 10 (NPRS)", "essential", true], ["MSK-HQ", "essential", false]], patient_minutes: 18, staff_minutes: 8 },
    { id: "v6w", label: "6 weeks", when: "Day 42, from 35 to 49", level: "optional", on: false, forms: [["Pain 0 to 10 (NPRS)", "essential", true]], patient_minutes: 5, staff_minutes: 2 },
    { id: "v3m", label: "3 months", when: "Day 91, from 77 to 105", level: "supporting", on: true, forms: [["RMDQ-24", "essential", true]], patient_minutes: 12, staff_minutes: 4 },
  ],
  alerts: [
    { id: "cauda-equina", label: "Answers about bladder, bowel or saddle", when: "Yes to new numbness between the legs", recipients: ["Duty clinician", "Site lead"], minutes: 15, confirm: false, confirmed: false, source: "NICE CKS, red flags" },
    { id: "pain", label: "Pain of 9 or more", when: "Pain 0 to 10 is 9 or more, or up by 3", recipients: ["Physiotherapist"], minutes: 2880, confirm: true, confirmed: false, source: null },
  ],
  recipients: [["duty", "Duty clinician", "0000 111 222"], ["lead", "Site lead", ""], ["physio", "Physiotherapist", ""]],
  confirmed_by: "", lists: [["decline", "Why they declined"], ["stop", "Why they stopped"]], reasons: [["decline", "local_childcare", "No childcare"]],
  sources: [["HTE16: digital technologies for low back pain", "https://www.nice.org.uk/guidance/hte16", "Evidence at 30 days, 6 and 12 months. The width of every window is our proposal."]],
  locked: ["Forms", "Windows", "How answers become numbers"],
});

function all(running: boolean) {
  const known = lines(running);
  const pages = new Map(known.map((one) => [one.kit, page(one)]));
  return {
    kits_page: (): Commands["kits_page"]["output"] => ({ kits: known }),
    kits_open: ({ kit }: { kit: string }): KitPage => pages.get(kit)!,
    kits_adopt: (what: Commands["kits_adopt"]["input"]): Changed<FieldProblem[]> => {
      const problems: FieldProblem[] = [];
      if (what.confirmed.length && !what.confirmed_by.trim()) problems.push({ field: "confirmed_by", why: "field-empty" });
      what.reasons.forEach(([, , words], at) => !words.trim() && problems.push({ field: `reasons-${at}`, why: "field-empty" }));
      if (problems.length) return changed(problems);
      const now = pages.get(what.kit)!;
      const one = { ...now.line, runs: what.runs };
      known.splice(known.findIndex(({ kit }) => kit === what.kit), 1, one);
      pages.set(what.kit, {
        ...now, line: one, confirmed_by: what.confirmed_by, reasons: what.reasons,
        visits: now.visits.map((visit) => (visit.level === "optional" ? { ...visit, on: what.optional.includes(visit.id) } : visit)),
        alerts: now.alerts.map((alert) => ({ ...alert, confirmed: what.confirmed.includes(alert.id) })),
        recipients: now.recipients.map(([code, name, was]) => [code, name, what.recipients.find(([of]) => of === code)?.[1] ?? was]),
      });
      return changed([], "programme", "settings");
    },
  };
}

export const answers = () => all(false);
/** One of them is run here. */
export const running = () => all(true);
