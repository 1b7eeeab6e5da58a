/** Programmes of the invented clinic, and what one of them asks for at a visit. */
import type { Area, Changed, Commands, FieldProblem, KitForm, KitLine, KitPage, Tailor, TailoringLine, VisitPlan } from "../backend/generated";
import { KIT_NAME } from "./ways";

const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });

const line = (kit: string, title: string, summary: string, more: Partial<KitLine> = {}): KitLine => ({ kit, version: 1, title, summary, runs: false, pack: null, people: 0, missing: [], draft: false, tailoring: null, waits: null, ...more });
const lines = (running: boolean): KitLine[] => [
  line("cardiac-rehab", "Cardiac rehabilitation", "A programme of sessions after a heart attack or an operation, with questionnaires before and after.", { draft: true }),
  line("lbp-hte16", KIT_NAME, "Who is offered a digital technology for low back pain, what they choose, whether they use it, and how they are at twelve months.", { runs: running, people: running ? 41 : 0, missing: ["MSK-HQ", "EQ-5D-5L"], tailoring: "07-v1", waits: "07-v2" }),
  line("staff-training", "Training of staff", "What members of staff know and do before and after a course.", { pack: "Somerset trainers" }),
];

/** A visit half done. */
export const plan = (): VisitPlan => ({
  kit: "lbp-hte16", label: "3 months", in_window: true, window: "05-Nov-2026 – 03-Dec-2026",
  forms: [
    { instrument: "rmdq-24", title: "RMDQ-24", level: "essential", response: "draft-rmdq-24", state: "draft", not_done: null, withheld: null, expected: true },
    { instrument: "nprs", title: "Pain 0 to 10 (NPRS)", level: "essential", response: null, state: null, not_done: null, withheld: null, expected: true },
    { instrument: "msk-hq", title: "MSK-HQ", level: "essential", response: null, state: null, not_done: null, withheld: "This questionnaire needs a licence and is not on this computer.", expected: true },
    { instrument: "everything", title: "Everything", level: "supporting", response: null, state: null, not_done: null, withheld: null, expected: true },
    { instrument: "eq-5d-5l", title: "EQ-5D-5L", level: "supporting", response: null, state: null, not_done: ["Not available in their language", "s5"], withheld: null, expected: true },
    { instrument: "phq-9", title: "PHQ-9", level: "optional", response: null, state: null, not_done: null, withheld: null, expected: true },
  ],
  steps: [
    { kind: "start", title: "First use", step: null, needed: false, not_done: null }, { kind: "resource", title: "Other care", step: null, needed: true, not_done: null },
    { kind: "engagement", title: "Engagement", step: "s6", needed: true, not_done: null },
  ], patient_minutes: [7, 12], staff_minutes: [5, 4],
});

const form = (instrument: string, title: string, more: Partial<KitForm> = {}): KitForm => ({ instrument, title, level: "essential", here: true, owner: null, left_out: false, own: false, ...more });
const pain = form("nprs", "Pain 0 to 10 (NPRS)");
const rmdq = form("rmdq-24", "RMDQ-24");
const slot = form("msk-hq", "MSK-HQ", { here: false, owner: "Ask Oxford University Innovation (its owner, as far as known)" });

/** Proposed by somebody else, and decided about by nobody. */
export const waiting: TailoringLine = {
  code: "07-v2", number: 2, state: "waits", author: "Amira Haddad", at: "20-Nov-2026 16:40", decided_by: null, decided_at: null, alone: false, reason: null,
  changes: ["Own reason in “Why they declined”: No childcare (local_childcare)", "Own question at “First visit”: Could you park near the clinic? (yes or no; local_parking)", "“Coordinator” is called “Reception lead”"],
};
const former: TailoringLine = { ...waiting, code: "07-v1", number: 1, state: "in-force", at: "02-Nov-2026 09:10", decided_by: "Grace Obi", decided_at: "03-Nov-2026 14:30", changes: waiting.changes.slice(0, 1) };

const page = (of: KitLine): KitPage => ({
  line: of,
  visits: [
    { id: "v0", label: "First visit", when: "14 days before the decision up to its day", level: "essential", on: true, forms: [rmdq, pain, slot], window: [14, 0], patient_minutes: 18, staff_minutes: 8 },
    { id: "v6w", label: "6 weeks", when: "Day 42, from 35 to 49", level: "optional", on: false, forms: [pain], window: [7, 7], patient_minutes: 5, staff_minutes: 2 },
    { id: "v3m", label: "3 months", when: "Day 91, from 77 to 105", level: "supporting", on: true, forms: [rmdq], window: [14, 14], patient_minutes: 12, staff_minutes: 4 },
  ],
  alerts: [
    { id: "cauda-equina", label: "Answers about bladder, bowel or saddle", when: "Yes to new numbness between the legs", recipients: ["Duty clinician", "Site lead"], minutes: 15, confirm: false, confirmed: false, source: "NICE CKS, red flags", instruction: "Phone the duty clinician and stay with the person." },
    { id: "pain", label: "Pain of 9 or more", when: "Pain 0 to 10 is 9 or more, or up by 3", recipients: ["Physiotherapist"], minutes: 2880, confirm: true, confirmed: false, source: null, instruction: "" },
  ],
  recipients: [["duty", "Duty clinician", "0000 111 222"], ["lead", "Site lead", ""], ["physio", "Physiotherapist", ""]],
  confirmed_by: "", lists: [["decline", "Why they declined"], ["stop", "Why they stopped"]], reasons: [["decline", "local_childcare", "No childcare"]],
  background: ["Ethnic category", "Education", "Deprivation"],
  sources: [["HTE16: digital technologies for low back pain", "https://www.nice.org.uk/guidance/hte16", "Evidence at 30 days, 6 and 12 months. The width of every window is our proposal."]],
  locked: ["Forms", "Windows", "How answers become numbers"],
  // One of them leaves more to the site.
  locks: of.kit === "cardiac-rehab" ? [false, false] : [true, true], most: [5, 5],
  roles: [["duty", "Duty clinician"], ["coordinator", "Coordinator"], ["lead", "Site lead"]],
  languages: [{ tag: "en-GB", name: "English", rtl: false, draft: false }, { tag: "pl", name: "Polski", rtl: false, draft: true }, { tag: "ur", name: "اردو", rtl: true, draft: true }],
  tailor: { kit: of.kit, optional: [], reasons: [["decline", "local_childcare", "No childcare"]], without: [], windows: [], names: [], questions: [] },
  tailoring: of.kit === "lbp-hte16" ? { in_force: "07-v1", unversioned: [], versions: [waiting, former], may: "yes" } : { in_force: null, unversioned: [], versions: [], may: "nothing" },
});

/** What is kept of a proposal, as it waits. */
function proposed(now: KitPage, what: Tailor): KitPage {
  const number = Math.max(0, ...now.tailoring.versions.map(({ number }) => number)) + 1;
  const versions = now.tailoring.versions.map((one) => (one.state === "waits" ? { ...one, state: "replaced" as const } : one));
  const changes = what.questions.map(({ visit, wordings }) => `Own question at “${now.visits.find(({ id }) => id === visit)!.label}”: ${wordings[0]!.question}`);
  const line: TailoringLine = { ...waiting, code: `07-v${number}`, number, author: "Grace Obi", changes };
  return { ...now, tailor: what, tailoring: { ...now.tailoring, versions: [line, ...versions], may: "another" } };
}

function all(running: boolean, more: Partial<KitPage> = {}) {
  const known = lines(running);
  const pages = new Map(known.map((one) => [one.kit, { ...page(one), ...more }]));
  return {
    kits_page: (): Commands["kits_page"]["output"] => ({ kits: known }),
    kits_open: ({ kit }: { kit: string }): KitPage => pages.get(kit)!,
    kits_adopt: (what: Commands["kits_adopt"]["input"]): Changed<FieldProblem[]> => {
      const problems: FieldProblem[] = [];
      if (what.confirmed.length && !what.confirmed_by.trim()) problems.push({ field: "confirmed_by", why: "field-empty" });
      if (problems.length) return changed(problems);
      const now = pages.get(what.kit)!;
      const one = { ...now.line, runs: what.runs };
      known.splice(known.findIndex(({ kit }) => kit === what.kit), 1, one);
      pages.set(what.kit, {
        ...now, line: one, confirmed_by: what.confirmed_by,
        alerts: now.alerts.map((alert) => ({ ...alert, confirmed: what.confirmed.includes(alert.id), instruction: what.instructions.find(([of]) => of === alert.id)?.[1] ?? "" })),
        recipients: now.recipients.map(([code, name, was]) => [code, name, what.recipients.find(([of]) => of === code)?.[1] ?? was]),
      });
      return changed([], "programme", "settings");
    },
    kits_propose: (what: Tailor): Changed<FieldProblem[]> => {
      const problems: FieldProblem[] = [];
      const empty = (field: string, words: string) => !words.trim() && problems.push({ field, why: "field-empty" });
      what.reasons.forEach(([, , words], at) => empty(`reasons-${at}`, words));
      what.questions.forEach(({ wordings }, at) =>
        wordings.forEach(({ language, question, options }) => {
          empty(`questions-${at}-${language}`, question);
          options.forEach((option, of) => empty(`questions-${at}-${language}-${of}`, option));
        }),
      );
      if (what.questions.length > 5) problems.push({ field: "questions", why: "too-many", rule: "Limit of the programme: a site has at most 5 questions of its own." });
      if (problems.length) return changed(problems);
      pages.set(what.kit, proposed(pages.get(what.kit)!, what));
      return changed([], "programme", "settings");
    },
    kits_decide: (what: Commands["kits_decide"]["input"]): Changed<FieldProblem[]> => {
      const now = pages.get(what.kit)!;
      if (!what.approve && !what.reason) return changed([{ field: "reason", why: "reason-empty" }]);
      if (now.tailoring.may === "alone" && what.approve && !what.alone) return changed([{ field: "alone", why: "author-decides" }]);
      const made = { decided_by: "Grace Obi", decided_at: "22-Nov-2026 14:05", alone: what.alone, reason: what.reason || null };
      const state = what.approve ? ("in-force" as const) : ("refused" as const);
      const versions = now.tailoring.versions.map((one) => (one.number === what.number ? { ...one, ...made, state } : what.approve && one.state === "in-force" ? { ...one, state: "former" as const } : one));
      const in_force = versions.find((one) => one.state === "in-force")?.code ?? null;
      pages.set(what.kit, { ...now, tailoring: { ...now.tailoring, versions, in_force, may: "nothing" } });
      return changed([], "programme", "settings");
    },
  };
}

export const answers = () => all(false);
/** One of them is run here. */
export const running = (more: Partial<KitPage> = {}) => all(true, more);
