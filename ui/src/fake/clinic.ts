/**
 * An invented clinic behind the window, for tests and for looking at screens in
 * a plain browser. Everybody in it is made up. It is no model of the program:
 * it only answers in its shapes.
 */
import type { Carrier } from "../backend/backend";
import type { Area, Commands, FieldProblem, Problem, ProblemCode, Role, Stage, Status, Words } from "../backend/generated";
import * as attendance from "./attendance";
import * as day from "./day";
import * as forms from "./forms";
import * as keeping from "./keeping";
import * as kits from "./kits";
import * as training from "./training";
import { interfaceLanguages } from "./languages";
import * as packs from "./packs";
import * as paper from "./paper";
import * as patient from "./patient";
import { people, type Person } from "./people";
import * as programme from "./programme";
import * as quality from "./quality";
import * as reports from "./reports";
import { PSEUDO, pseudo } from "./pseudo";
import * as sending from "./sending";
import * as site from "./site";
import * as staff from "./staff";
import * as ways from "./ways";
import * as wordings from "./wordings";

const ftl = import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

export function wordsOf(tag: string): Words {
  const read = (of: string) =>
    Object.entries(ftl).filter(([file]) => file.includes(`/${of}/`)).map(([, text]) => text).join("\n");
  const line = (of: string) => interfaceLanguages.find((one) => one.tag === of)!;
  const source = { grouping: { separator: ",", primary: 3, secondary: 3, min: 1 }, between: [], fallback: line("en-GB"), fallback_ftl: read("en-GB") };
  if (tag === PSEUDO.tag) return { language: PSEUDO, ftl: pseudo(read("en-GB")), formats: "en-GB", ...source };
  return { language: line(tag), ftl: read(tag), formats: tag, ...source };
}

export function problem(code: ProblemCode, severity: Problem["severity"] = "warning"): Problem {
  return { code, severity, reference: "K7QM-2", count: null, holder: null };
}

type Handlers = { [K in keyof Commands]?: (input: Commands[K]["input"]) => Commands[K]["output"] | Promise<Commands[K]["output"]> };
export type Asked = { name: keyof Commands; input: unknown };
export type Fake = { carrier: Carrier; asked: Asked[]; status: Status; answers: Handlers };

const roles: Record<string, Role> = { "Amira Haddad": "research-nurse", "Tom Price": "auditor" };
const roleOf = (name: string): Role => roles[name] ?? "administrator";

/** `own`: answers of a test's own, in place of the clinic's. */
export function clinic(stage: Stage = "open", own: Handlers = {}): Fake {
  const asked: Asked[] = [];
  const inside = stage === "open" || stage === "safe" || stage === "must-change";
  const status: Status = {
    stage,
    practice: true,
    language: "en-GB",
    languages: interfaceLanguages,
    clinic: inside ? "Riverside Community MSK" : null,
    person: stage === "first-run" || stage === "handed" ? null : "Grace Obi",
    practice_endpoint: "http://127.0.0.1:8443/fhir",
    role: inside ? "administrator" : null,
    duties: staff.dutiesOf(stage, "administrator"),
    known: inside ? ["Grace Obi"] : [],
    place: null,
    notices: [],
    waiting: [],
  };
  const places = new Map<string, string>();
  const changed = <T>(value: T, ...areas: Area[]) => ({ value, areas });
  const settings = { endpoint: "http://127.0.0.1:8443/fhir" as string | null, identified: false, prompt_text: "", retention_days: null as number | null };
  const groups = ["7KQ2", "M9XD", "4HTW", "PZ6N", "R3VB", "8YCF"];
  const open = (name = "Grace Obi", to: Stage = "open") => {
    Object.assign(status, { stage: to, clinic: "Riverside Community MSK", person: name, role: roleOf(name), place: places.get(name) ?? null });
    status.known = [...new Set([...status.known, name])];
    return changed(null, "session");
  };
  const lock = () => Object.assign(status, { stage: "locked", clinic: null, role: null, place: null });

  const answers: Handlers = {
    status: () => ({ ...status, duties: staff.dutiesOf(status.stage, status.role ?? "administrator") }),
    words: ({ tag }) => wordsOf(tag),
    language_choose: ({ tag }) => {
      status.language = tag;
      return changed(null, "settings");
    },
    passphrase_judge: ({ passphrase }) => (passphrase.length < 12 ? "too-short" : /^(.)\1+$/.test(passphrase) ? "guessable" : "good"),
    passphrase_suggest: () => "copper violin harbour seven",
    clinic_begin: ({ clinic, site, name, passphrase }) => {
      const problems: FieldProblem[] = Object.entries({ clinic, site, name })
        .filter(([, text]) => !text.trim())
        .map(([field]) => ({ field, why: "field-empty" }));
      if (passphrase.length < 12) problems.push({ field: "passphrase", why: "passphrase-too-short" });
      return { problems, sheet: problems.length ? null : { groups, ask: [1, 4], clinic, made: "22-Nov-2026" } };
    },
    clinic_confirm: () => open(),
    session_sign_in: ({ name, passphrase }) => {
      if (passphrase === "wrong") throw problem("not-proven");
      return open(name, passphrase.startsWith("lantern") ? "must-change" : "open");
    },
    session_lock: () => {
      lock();
      return changed(null, "session");
    },
    session_active: ({ place }) => {
      if (place && status.person) places.set(status.person, (status.place = place));
      return null;
    },
    session_clock: () => {
      status.notices = status.notices.filter(({ code }) => !code.startsWith("clock-"));
      return changed(null, "session");
    },
    passphrase_change: ({ old, new: next }) => {
      const problems: FieldProblem[] = [];
      if (old === "wrong") problems.push({ field: "old", why: "passphrase-wrong" });
      if (next.length < 12) problems.push({ field: "new", why: "passphrase-too-short" });
      else if (next === old) problems.push({ field: "new", why: "passphrase-same" });
      if (!problems.length) status.stage = "open";
      return changed(problems, "session");
    },
    recovery_use: ({ key }) => {
      if (!key.trim() || key === "wrong") throw problem("recovery-mismatch");
      status.stage = "recovering";
      return changed(null, "session");
    },
    recovery_people: () => [{ id: "s1", name: "Grace Obi" }, { id: "s5", name: "Joan Shaw" }],
    recovery_person: ({ person, passphrase }) => {
      if (passphrase.length < 12) return changed<FieldProblem[]>([{ field: "passphrase", why: "passphrase-too-short" }]);
      open(person === "s1" ? "Grace Obi" : "Joan Shaw");
      status.notices = [{ code: "renew-recovery", at: null }];
      return changed([], "session");
    },
    recovery_renew: () => ({ groups, ask: [1, 4], clinic: "Riverside Community MSK", made: "22-Nov-2026" }),
    recovery_confirm: () => {
      status.notices = status.notices.filter(({ code }) => code !== "renew-recovery");
      return changed(null, "session", "staff");
    },
    safety_page: () => staff.safety(),
    safety_go_on: ({ reason }) => {
      if (!reason.trim()) return changed<FieldProblem[]>([{ field: "reason", why: "reason-empty" }]);
      status.stage = "open";
      return changed([], "session");
    },
    endpoint_try: ({ address }) => ({ kind: address.includes("127.0.0.1") ? "ready" : "no-answer", software: "sekmet-fhir", version: "0.9" }),
    endpoint_save: ({ address }) => {
      settings.endpoint = address;
      return changed(null, "settings", "sending");
    },
    settings_page: () => ({ clinic: "Riverside Community MSK", site: "07", practice: true, idle_minutes: 5, ...settings }),
    settings_sending: ({ identified }) => {
      settings.identified = identified;
      return changed(null, "settings");
    },
    settings_prompt: ({ text }) => {
      settings.prompt_text = text;
      return changed(null, "settings");
    },
    settings_retention: ({ days }) => {
      if (days !== null && (days < 1 || days > 3650)) return changed<FieldProblem[]>([{ field: "days", why: "days-refused" }]);
      settings.retention_days = days;
      return changed([], "settings");
    },
    ...staff.answers(),
    ...keeping.answers(lock),
    ...people((person: Person) => forms.visitsOf(person)),
    ...forms.answers(),
    ...sending.answers(),
    ...day.answers(),
    ...patient.answers(status),
    ...programme.answers(),
    ...attendance.answers(),
    ...paper.answers(),
    ...wordings.answers(),
    ...packs.answers(),
    ...site.answers(),
    ...ways.answers(),
    ...kits.answers(),
    ...quality.answers(),
    ...training.answers(),
    ...reports.answers(),
    ...own,
  };

  const carrier = (async (name: keyof Commands, input: never) => {
    asked.push({ name, input });
    const answer = answers[name] as ((input: never) => unknown) | undefined;
    if (!answer) throw problem("unexpected", "fault");
    return structuredClone(await answer(input));
  }) as Carrier;
  return { carrier, asked, status, answers };
}
