/** What happens to people in the invented programme, step by step. */
import type { Area, AskStep, Changed, Commands, ConsentRead, FieldProblem, PlanLine, StepField, StepForm, StepKept, StepKind, StepLine, StepPage, WayPage } from "../backend/generated";
import { bannerOf } from "./people";
import { ofStep } from "./quality";

const KIT = "lbp-hte16";
export const KIT_NAME = "Low back pain: digital technologies";
const TITLES: Partial<Record<StepKind, string>> = {
  screening: "Screening", consent: "Consent", background: "Background", offer: "Offer", start: "First use", engagement: "Engagement", stop: "Stopped", change: "Change of taking part", completion: "Completion", contact: "Contact",
  "not-done": "Not done", session: "Session", adverse: "Adverse event", "adverse-follow-up": "Follow-up of an adverse event", resource: "Other care", unintended: "Unintended effect", "alert-action": "What was done", "alert-outcome": "What came of it",
};
const titleOf = (kind: StepKind) => TITLES[kind] ?? kind;
const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });

type More = Partial<StepField>;
const lines = (all: Record<string, string>) => Object.entries(all).map(([code, label]) => ({ code, label }));
const plain = { hint: null, required: true, when: null, values: [], read: [] };
const one = (name: string, label: string, of: Record<string, string>, more: More = {}): StepField => ({ ...plain, name, label, how: { kind: "choice", choices: lines(of) }, ...more });
const some = (name: string, label: string, of: Record<string, string>, more: More = {}): StepField => ({ ...plain, name, label, how: { kind: "choices", choices: lines(of) }, ...more });
const yes = (name: string, label: string, more: More = {}): StepField => ({ ...plain, name, label, how: { kind: "yes-no" }, ...more });
const day = (name: string, label: string, more: More = {}): StepField => ({ ...plain, name, label, how: { kind: "day" }, ...more });
const words = (name: string, label: string, long: boolean, more: More = {}): StepField => ({ ...plain, name, label, how: { kind: "text", most: 400, long }, required: false, ...more });

const REFERRAL = { gp: "GP", fcp: "First contact practitioner", msk: "Community MSK", physio: "Physiotherapy", secondary: "Secondary care", emergency: "Emergency or urgent care", occupational: "Occupational health", list: "Waiting list review", self: "Self-referral", other: "Other" };
const DECLINE = { no_device: "No device", no_internet: "No internet or data", low_confidence: "Not confident with technology", language: "Not in their language", face_to_face: "Prefers face to face", group: "Prefers a group", privacy: "Privacy", no_time: "No time", improved: "Symptoms improved", other: "Other", not_said: "Prefers not to say" };

/** An item of consent as it is read. */
const READ: StepField["read"] = [
  { tag: "en-GB", rtl: false, text: "Answers questionnaires at the visits of the programme" },
  { tag: "pl", rtl: false, text: "Odpowiada na kwestionariusze podczas wizyt programu" },
  { tag: "ur", rtl: true, text: "پروگرام کے دوروں پر سوالناموں کے جواب دیتا ہے" },
];
const consented: ConsentRead = {
  how: "Read in Urdu, version 1 of the text.", lacks: null, tag: "ur", rtl: true,
  items: [{ yes: true, words: READ[2]!.text, here: READ[0]!.text }, { yes: false, words: "بعد کی تحقیق کے لیے رابطہ کیا جا سکتا ہے", here: "May be contacted for later research" }],
};

export const FIELDS: Partial<Record<StepKind, (nobody: boolean) => StepField[]>> = {
  screening: (nobody) => [
    one("referral", "Where were they referred from?", REFERRAL),
    one("point", "Where in the pathway?", { gp: "GP consultation", triage: "MSK triage", waiting: "On a waiting list", during: "During physiotherapy" }),
    yes("criterion-adult", "16 years or older?"),
    yes("criterion-lbp", "Low back pain without a specific cause?"),
    yes("criterion-saddle", "New numbness between the legs, or new difficulty passing urine?", { hint: "Ask everybody" }),
    yes("criterion-other-flag", "Any other red flag of your local procedure?"),
    ...(nobody ? [one("age", "Age", { "under-16": "Under 16", "16-44": "16 to 44", "45-64": "45 to 64", "65-up": "65 or older" }, { required: false }), one("sex", "Sex", { female: "Female", male: "Male", other: "Other", unknown: "Not known" }, { required: false })] : []),
    words("note", "Anything else", false),
  ],
  consent: () => [
    one("language", "In which language?", { "en-GB": "English", pl: "Polish", ur: "Urdu", so: "Somali" }, { values: ["en-GB"] }),
    yes("item-questionnaires", "Answers questionnaires at the visits of the programme", { read: READ }),
    yes("item-records", "Lets the site read their record"),
    yes("item-contact", "May be contacted for later research"),
    one("mode", "How?", { written: "In writing", verbal: "By word of mouth", electronic: "Electronically" }),
    one("interpreter", "Interpreter", { none: "None", professional: "Professional", family: "Family helper" }),
    words("interpreter-detail", "Number or relation", false, { required: true, when: ["interpreter", ["professional", "family"]] }),
  ],
  offer: () => [
    one("result", "What came of it?", { accepted: "Accepted", declined: "Declined", deferred: "Deferred" }),
    one("product", "Which product?", { kaia: "Kaia", selfback: "selfBACK", getubetter: "getUBetter" }, { when: ["result", ["accepted"]] }),
    some("reasons", "Why?", DECLINE, { when: ["result", ["declined", "deferred"]] }),
    words("instead", "What was given instead?", false, { when: ["result", ["declined"]] }),
  ],
  background: () => [
    one("ethnic-scheme", "List of ethnic categories", { "2001": "Census 2001 categories", "2021": "Census 2021 categories", not_stated: "Not stated" }, { required: false, hint: "“Not stated” is for whoever was asked and prefers not to say." }),
    one("ethnic-2001", "Ethnic category (2001)", { A: "White: British", R: "Chinese", Z: "Not stated" }, { when: ["ethnic-scheme", ["2001"]], required: true }),
    one("ethnic-2021", "Ethnic category (2021)", { asian_chinese: "Asian: Chinese", white_roma: "White: Roma", not_stated: "Not stated" }, { when: ["ethnic-scheme", ["2021"]], required: true }),
    one("education", "Education", { none: "No qualification", school: "School", university: "University", prefers_not_to_say: "Prefers not to say" }, { required: false }),
    { ...plain, name: "decile", label: "Deprivation decile of where they live", required: false, hint: "1 is the most deprived tenth, 10 the least. It is looked up here; the postcode is not kept with it and is not sent.", how: { kind: "number", least: 1, most: 10 } },
    one("stated-by", "Who said so", { themselves: "They themselves", somebody_for_them: "Somebody for them", record: "Taken from the record" }, { required: false }),
  ],
  "not-done": () => [
    one("instrument", "Which form?", { "phq-9": "PHQ-9", "rmdq-24": "RMDQ-24", nprs: "Pain 0 to 10 (NPRS)", "msk-hq": "MSK-HQ" }),
    one("reason", "Why?", { not_available_in_language: "Not available in their language", declined: "Declined", too_tired: "Too tired", no_time: "No time", other: "Other" }),
    words("note", "Anything else", false),
  ],
  adverse: () => [
    words("term", "What happened?", false, { required: true }),
    day("onset", "Since when?"),
    one("severity", "How bad?", { mild: "Mild", moderate: "Moderate", severe: "Severe" }),
    some("serious", "Serious, because", { none: "Not serious", death: "Death", life: "Life-threatening", hospital: "Hospital admission", disability: "Lasting disability" }),
    one("related", "Related to the technology?", { unrelated: "Not", unlikely: "Unlikely", possible: "Possibly", probable: "Probably" }),
    words("action", "What was done?", true),
  ],
  contact: () => [one("how", "How?", { phone: "By telephone", message: "By message", letter: "By letter", "in-person": "In person" }), one("result", "With what result?", { reached: "Reached", "not-reached": "Not reached" }), words("note", "Anything else", false)],
  resource: () => [{ ...plain, name: "resource-gp", label: "Visits to the GP", how: { kind: "number", least: 0, most: 99 } }, { ...plain, name: "resource-nights", label: "Nights in hospital", how: { kind: "number", least: 0, most: 99 } }, day("from", "From", { values: ["21 10 2026"] }), day("to", "To", { values: ["22 11 2026"] })],
};

export const fieldsOf = (kind: StepKind, nobody = false): StepField[] => (FIELDS[kind] ?? (() => [words("note", "What is to be said", true, { required: true })]))(nobody);

const line = (id: string, kind: StepKind, day: string, said: string, more: Partial<StepLine> = {}): StepLine => ({ id, kind, title: titleOf(kind), day, said, seam: null, by: "Grace Obi", corrected: null, taken_back: false, consent: null, ...more });
const NOTED: StepLine[] = [
  line("s4", "contact", "10-Nov-2026", "By telephone: not reached."),
  line("s5", "resource", "08-Nov-2026", "From: 01-Nov-2026. To: 08-Nov-2026. GP: 2.", { seam: "Not asked about: 21-Oct-2026 to 31-Oct-2026 (days: 11)." }),
  line("s3", "offer", "20-Oct-2026", "Accepted: Kaia. Offered face to face by a physiotherapist.", { corrected: "The letter says the 20th, not the 22nd" }),
  line("s2", "consent", "20-Oct-2026", "Consented in writing: questionnaires, record. Not: later research.", { consent: consented }),
  line("s1", "screening", "20-Oct-2026", "From the GP, at MSK triage. May take part."),
];

const plan = (plan: string, label: string, state: PlanLine["state"], target: string, opens: string, closes: string, days_left: number, visit: string | null = null): PlanLine => ({ plan, turn: 0, label, state, target, opens, closes, days_left, visit });
const back = new Set<string>();
const noted = () => NOTED.map((one) => ({ ...one, taken_back: back.has(one.id) }));
const PLAN: PlanLine[] = [
  plan("v0", "First visit", "begun", "20-Oct-2026", "06-Oct-2026", "20-Oct-2026", -33, "v0"),
  plan("e30", "30 days", "due", "22-Nov-2026", "20-Nov-2026", "26-Nov-2026", 4),
  plan("v3m", "3 months", "ahead", "19-Jan-2027", "05-Jan-2027", "02-Feb-2027", 72),
  plan("v6m", "6 months", "ahead", "20-Apr-2027", "30-Mar-2027", "11-May-2027", 170),
  plan("v12m", "12 months", "ahead", "20-Oct-2027", "22-Sep-2027", "17-Nov-2027", 360),
];
const OFFERED: StepKind[] = ["start", "engagement", "contact", "adverse", "resource", "unintended", "stop", "change", "completion", "background"];

function judged({ kind, participant }: AskStep, fields: Commands["steps_keep"]["input"]["fields"]): FieldProblem[] {
  const said = new Map(fields.map(({ name, values }) => [name, values]));
  return fieldsOf(kind, participant === null).flatMap(({ name, required, how }): FieldProblem[] => {
    const values = said.get(name);
    if (values === undefined) return [];
    if (!values.length) return required ? [{ field: name, why: "field-empty" }] : [];
    if (how.kind === "day" && !/^\d{1,2}\D\d{1,2}\D\d{4}$/.test(values[0]!)) return [{ field: name, why: "date-unreadable" }];
    if (how.kind === "number" && !/^\d+$/.test(values[0]!)) return [{ field: name, why: "number-unreadable" }];
    return [];
  });
}

function all(running: boolean) {
  return {
    ways_page: ({ id }: { id: string }): WayPage => ({
      banner: bannerOf(id), enter: running ? [...(id === "p2" ? [] : [[KIT, KIT_NAME] as [string, string]]), ["cardiac-rehab", "Cardiac rehabilitation"]] : [],
      ways: running && id === "p2" ? [{
        kit: KIT, title: KIT_NAME, version: 1, stage: "Uses what they were given", outside_primary: true, index: ["20-Oct-2026", "s3"], arm: "Digital technology: Kaia", sessions: null, enough: null, ended: ["Reading their health record: ended 01-Nov-2026"],
        plan: PLAN, events: [{ plan: "extra", turn: 1, label: "Extra visit" }], waits: ["End of the course"], steps: noted(), offered: OFFERED.map((kind) => [kind, titleOf(kind)]), blocked: null,
      }] : [],
    }),
    steps_form: ({ kind, kit, participant, id }: AskStep): StepForm => ({
      kind, title: titleOf(kind), intro: kind === "screening" ? "Ask every question; the answers stay with the record." : null, banner: participant === null ? null : bannerOf(participant),
      kit: kit === null ? null : KIT_NAME, notes: kind === "resource" && id === null ? ["Last asked about: 20-Jul-2026 to 20-Oct-2026."] : [], today: "22-Nov-2026", day: id === null ? "" : "20 10 2026", corrects: id !== null,
      fields: fieldsOf(kind, participant === null).map((field) => (id !== null && field.name === "result" ? { ...field, values: ["accepted"] } : id !== null && field.name === "product" ? { ...field, values: ["kaia"] } : field)),
    }),
    steps_keep: ({ step, fields, day, reason }: Commands["steps_keep"]["input"]): Changed<StepKept> => {
      const problems = judged(step, fields);
      if (day && !/^\d{1,2}\D\d{1,2}\D\d{4}$/.test(day)) problems.push({ field: "day", why: "date-unreadable" });
      if (step.id !== null && !reason.trim()) problems.push({ field: "reason", why: "reason-empty" });
      if (problems.length) return changed({ problems, step: null, alerts: [], notes: [], next: null });
      const said = (name: string) => fields.find((one) => one.name === name)?.values[0];
      const flagged = said("criterion-saddle") === "true";
      const out = flagged || said("criterion-adult") === "false" || said("criterion-lbp") === "false";
      if (step.kind === "screening" && step.participant === null && !out) return changed({ problems, step: null, alerts: [], notes: [], next: "screening" });
      const next: Partial<Record<StepKind, StepKind>> = out ? {} : { screening: "consent", consent: "offer" };
      const late = step.kind === "resource" && said("from") !== "21 10 2026";
      return changed({ problems, step: "s9", alerts: flagged ? ["a1"] : [], notes: late ? ["Not asked about: 21-Oct-2026 to 31-Oct-2026 (days: 11)."] : [], next: step.id === null ? (next[step.kind] ?? null) : null }, "programme", "sending");
    },
    steps_take_back: ({ step, reason }: Commands["steps_take_back"]["input"]): Changed<FieldProblem[]> => {
      if (!reason.trim()) return changed([{ field: "reason", why: "reason-empty" }]);
      back.add(step);
      return changed([], "programme", "participants", "sending");
    },
    steps_open: ({ id }: { id: string }): StepPage => {
      const newest = noted().find((one) => one.id === id) ?? line(id, "adverse", "09-Apr-2026", "More pain after exercises. Mild, not serious, possibly related. The technology was paused.");
      const { kind } = newest;
      return {
        kind, banner: bannerOf("p2"), kit: KIT, participant: "p2", taken_back: back.has(id), own: true, editions: newest.corrected ? [newest, { ...newest, day: "22-Oct-2026", corrected: null }] : [newest],
        follow: kind === "adverse" ? [line("s7", "adverse-follow-up", "16-Apr-2026", "By telephone: reached. Better since the pause.")] : [], offered: kind === "adverse" ? [["adverse-follow-up", titleOf("adverse-follow-up")]] : [], queries: ofStep(id), may_ask: true, may_answer: true,
      };
    },
    visits_begin: (): Commands["visits_begin"]["output"] => changed({ problems: [], visit: "v1" }, "visits", "programme", "sending"),
    visits_spent: () => null,
  };
}

/** A site that runs no programme: nobody is in one, and nothing can be noted. */
export const answers = () => all(false);
/** A site that runs one. */
export const running = () => all(true);
