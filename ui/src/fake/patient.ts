/** The screen in a patient's hands, and the form that they answer there: one question of every kind. */
import { FluentBundle, FluentResource } from "@fluent/bundle";

import type { Changed, Commands, FieldProblem, Given, ItemKind, ItemLine, PatientPage, Status, Step } from "../backend/generated";
import { allLanguages } from "./languages";
import { frequency, instructions, phq } from "./wording";

const files = import.meta.glob<string>("../../../locales/*/tools/patient.ftl", { query: "?raw", import: "default", eager: true });

/** What the program says around a form, in one language; in English where nobody wrote it yet. */
export function patientWords(tag: string, args: Record<string, string> = {}): Record<string, string> {
  const said: Record<string, string> = {};
  for (const of of ["en-GB", tag]) {
    const ftl = Object.entries(files).find(([file]) => file.includes(`/${of}/`))?.[1] ?? "";
    const bundle = new FluentBundle(of, { useIsolating: false });
    bundle.addResource(new FluentResource(ftl));
    for (const [, id] of ftl.matchAll(/^(patient-[\w-]+) =/gm)) {
      const value = bundle.getMessage(id!)?.value;
      if (value) said[id!] = bundle.formatPattern(value, args, []);
    }
  }
  return said;
}

const line = (id: string, number: number, text: string, answer: ItemKind, more: Partial<ItemLine> = {}): ItemLine => ({
  id, number, prefix: null, text, hint: null, group: null, depth: 0, shown: "asked", optional: false, reasons: ["declined"], answer, given: null, said: null, carried: false, ...more,
});
const choices = (texts: readonly string[]) => texts.map((text, at) => ({ id: String(at), text }));

function form(tag: string): ItemLine[] {
  const asked = phq(tag);
  const often = choices(frequency(tag));
  const signs = choices(["A circle", "A square", "A star", "None of these"]);
  return [
    line("choice", 1, asked[0]!, { kind: "choice", choices: often }),
    line("choice-2", 2, asked[5]!, { kind: "choice", choices: often }),
    line("choices", 3, "Which of these do you see?", { kind: "choices", choices: signs, most: 2, alone: ["3"] }, { hint: "Look at the door." }),
    line("yes-no", 4, "Is there more to say?", { kind: "yes-no", yes: "Yes", no: "No" }),
    line("tick", 5, "I stay at home most of the time.", { kind: "tick", ticked: "Tick", blank: "Leave blank" }),
    line("scale", 6, "How strong was your pain, on average, over the last 24 hours?", { kind: "scale", min: 0, max: 10, low: "no pain", high: "worst pain imaginable" }),
    line("analogue", 7, "How do you feel today?", { kind: "analogue", min: 0, max: 100, low: "as bad as it can be", high: "as good as it can be" }),
    line("read", 0, "The next questions are about your week.\nTake your time.", { kind: "display" }),
    line("number", 8, "How much do you weigh?", { kind: "number", places: 1, min: "20", max: "300", unit: "kg" }, { prefix: "8a" }),
    line("date", 9, "When did it begin?", { kind: "date", precision: "month" }, { hint: "The month and the year are enough." }),
    line("text", 10, "What would you like to do again?", { kind: "text", long: true, length: 400 }, { optional: true, reasons: [] }),
  ];
}

/** The PIN of whoever handed it over. */
/** The same of a practice case: every page says so. */
export function practising(status: Status) {
  const all = answers(status);
  const marked = (page: PatientPage): PatientPage => ({ ...page, practice: "Practice: invented person, never sent" });
  return {
    ...all,
    patient_go: (step: Step) => marked(all.patient_go(step)),
    patient_answer: (what: Commands["patient_answer"]["input"]) => marked(all.patient_answer(what)),
  };
}

export const PIN = "2580";

export function answers(status: Status) {
  const given = new Map<string, Given>();
  let [at, resting, large, refused] = [-1, false, false, null as string | null];
  const items = () => form(status.language).map((item) => ({ ...item, given: given.get(item.id) ?? null }));
  const changed = <T>(value: T): Changed<T> => ({ value, areas: ["session"] });

  function page(): PatientPage {
    const language = allLanguages.find(({ tag }) => tag === status.language) ?? { tag: status.language, name: status.language, rtl: status.language === "ur", draft: true };
    const all = items();
    const item = all[at] ?? null;
    const several = item?.answer.kind === "choices" ? { n: String(item.answer.most) } : { n: "" };
    const bare = { language, percent: 0, progress: null, instructions: null, headings: [], item: null, refused: null, may_decline: false, back: false, next: false, large, audio: null, notices: [], rest_after: 120 };
    if (resting) return { ...bare, kind: "resting", words: patientWords(status.language) };
    const words = patientWords(status.language, several);
    if (at < 0) return { ...bare, kind: "welcome", words, instructions: instructions("phq-9", status.language), next: true, notices: ["No permission required to reproduce, translate, display or distribute."] };
    if (!item) return { ...bare, kind: "done", words, percent: 100, back: true };
    const said = patientWords(status.language, { n: String(item.number), of: "10" });
    return {
      ...bare, words, item, refused,
      kind: item.answer.kind === "display" ? "reading" : "question",
      progress: item.number ? said["patient-progress"]! : null,
      percent: Math.round((at / all.length) * 100),
      instructions: at < 2 ? instructions("phq-9", status.language) : null,
      headings: at >= 8 ? ["About your week"] : [],
      may_decline: item.reasons.includes("declined"),
      back: true, next: true,
      audio: at === 1 ? "data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=" : null,
    };
  }

  const steps: Record<Step, () => void> = {
    stay: () => {},
    next: () => (at = Math.min(at + 1, items().length)),
    back: () => (at = Math.max(at - 1, -1)),
    rest: () => (resting = true),
    wake: () => (resting = false),
    "text-size": () => (large = !large),
  };

  return {
    patient_hand: (): Commands["patient_hand"]["output"] => {
      Object.assign(status, { stage: "handed", clinic: null, person: null, role: null, known: [], place: null, notices: [], waiting: [] });
      return changed(null);
    },
    patient_go: (step: Step) => {
      refused = null;
      steps[step]();
      return page();
    },
    patient_answer: ({ item, given: now, typed }: Commands["patient_answer"]["input"]): PatientPage => {
      const of = items().find(({ id }) => id === item)!;
      refused = null;
      const value = of.answer.kind === "number" ? { number: typed ?? "" } : of.answer.kind === "date" ? { date: (typed ?? "").split(" ").reverse().join("-") } : { text: typed ?? "" };
      const read = typed === null ? now : typed === "" ? null : { answer: value };
      if (of.answer.kind === "number" && typed && !/^\d+([.,]\d)?$/.test(typed)) refused = patientWords(status.language)["patient-refused-number"]!;
      else if (read) given.set(item, read);
      else given.delete(item);
      return page();
    },
    patient_return: ({ secret }: Commands["patient_return"]["input"]): Commands["patient_return"]["output"] => {
      if (secret !== PIN && secret !== "copper violin harbour seven") return changed({ response: null, refused: patientWords(status.language)["patient-secret-wrong"]! });
      Object.assign(status, { stage: "open", clinic: "Riverside Community MSK", person: "Grace Obi", role: "administrator", known: ["Grace Obi"] });
      return changed({ response: "draft-phq-9", refused: null });
    },
    pin_set: ({ passphrase, pin }: Commands["pin_set"]["input"]): Commands["pin_set"]["output"] => {
      const problems: FieldProblem[] = [];
      if (passphrase === "wrong") problems.push({ field: "passphrase", why: "passphrase-wrong" });
      if (pin && !/^\d{4,8}$/.test(pin)) problems.push({ field: "pin", why: "pin-refused" });
      return { value: problems, areas: ["session"] };
    },
  };
}
