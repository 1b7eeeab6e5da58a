/** Training at the invented clinic. */
import type { Area, Changed, Commands, FieldProblem, ModuleLine, RegisterLine, StagePage, TrainingPage } from "../backend/generated";
import { KIT_NAME } from "./ways";

const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });

const module = (code: string, more: Partial<ModuleLine> = {}): ModuleLine => ({
  kit: "lbp-hte16", kit_title: KIT_NAME, module: code.toLowerCase(), code, title: "Collecting data",
  teaches: "Screening, consent, offers, the forms of each visit, and why something is missing. What this program does not do: nobody watches answers in real time, and nothing here is a diagnosis.",
  minutes: 30, questions: 10, pass: 8, cases: [2, 2], form: "Pain 0 to 10 (NPRS)", standing: "signed", until: "02-Feb-2027", idle: null, refresher_minutes: 10, certificate: "R07-T1-0002", ...more,
});
const row = (id: string, person: string, more: Partial<RegisterLine> = {}): RegisterLine => ({
  id, person, you: false, kit: KIT_NAME, version: 1, code: "T1", kind: "passed", day: "02-Feb-2026", minutes: 30, score: [9, 10], cases: [], by: null, certificate: null, expires: null, lapse: null, may_sign: false, ...more,
});

/** `idle`: a refresher is due. */
export function answers(idle = false) {
  let mine: ModuleLine[] = [
    idle ? module("T1", { standing: "idle", idle: 61 }) : module("T1"),
    module("T3", { title: "Escalation", teaches: "Alerts: who is told and how soon, what is written down, and how the outcome is followed up. Follow your local procedure.", minutes: 25, cases: [0, 0], form: null, standing: "not-taken", until: null, certificate: null }),
  ];
  let register: RegisterLine[] = [
    row("r4", "Helen Marsh", { code: "T3", minutes: 25, score: [8, 10], may_sign: true }),
    row("r3", "Aisha Rahman", { kind: "signed", by: "Kwame Osei", certificate: "R07-T1-0001", expires: "02-Feb-2027", minutes: null, cases: ["PRACTICE 0001", "PRACTICE 0002"], lapse: idle ? "Nothing was recorded for 61 days." : null }),
    row("r2", "Aisha Rahman"),
    row("r1", "Aisha Rahman", { kind: "not-passed", score: [7, 10], minutes: 35 }),
  ];
  const practice = [{ participant: "p1", number: "PRACTICE 0001" }];
  let stage: StagePage = { kit: "lbp-hte16", named: false, stage: "live", learning: null, live: null, history: [], modules: [{ code: "T1", title: "Collecting data", signed: 1, of: 3, missing: ["Grace Obi", "Tom Price"] }, { code: "T3", title: "Escalation", signed: 0, of: 2, missing: ["Helen Marsh", "Tom Price"] }] };
  return {
    training_page: (): TrainingPage => ({ mine, refresher: mine.some(({ standing }) => standing === "idle"), register, practice, kits: [["lbp-hte16", KIT_NAME]] }),
    training_take: ({ module: of, score, minutes }: Commands["training_take"]["input"]): Changed<FieldProblem[]> => {
      const problems: FieldProblem[] = [];
      if (!minutes.trim()) problems.push({ field: "minutes", why: "field-empty" });
      if (!/^\d+$/.test(score)) problems.push({ field: "score", why: score.trim() ? "number-unreadable" : "field-empty" });
      if (problems.length) return changed(problems);
      const passed = Number(score) >= 8;
      mine = mine.map((one) => (one.module === of ? { ...one, standing: passed ? "to-sign" : "failed" } : one));
      register = [row(`r${register.length + 1}`, "Grace Obi", { you: true, code: of.toUpperCase(), kind: passed ? "passed" : "not-passed", score: [Number(score), 10] }), ...register];
      return changed([], "training");
    },
    training_sign: ({ id }: { id: string }): Changed<string> => {
      register = register.map((line) => (line.id === id ? { ...line, may_sign: false } : line));
      return changed("R07-T3-0001", "training");
    },
    training_refresh: (): Changed<null> => {
      mine = mine.map((one) => (one.standing === "idle" ? { ...one, standing: "signed", idle: null } : one));
      return changed(null, "training", "session");
    },
    training_print: (): Commands["training_print"]["output"] => changed({ problems: [], path: "C:\\Prombook\\R07-T1-0001-091500.pdf", pages: 1 }),
    training_practise: (): Changed<string> => changed("p1", "participants", "training"),
    kits_stage: ({ kit }: { kit: string }): StagePage => ({ ...stage, kit }),
    kits_stages: ({ learning, live }: Commands["kits_stages"]["input"]): Changed<FieldProblem[]> => {
      if (learning && !/\d/.test(learning)) return changed([{ field: "learning", why: "date-unreadable" }]);
      stage = { ...stage, named: true, stage: learning || live ? "learning-in" : "set-up", learning: learning ? [learning, learning] : null, live: live ? [live, live] : null, history: ["10-Mar-2026 09:00, Grace Obi: set-up", ...stage.history] };
      return changed([], "training", "settings");
    },
  };
}
