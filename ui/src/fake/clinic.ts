/**
 * An invented clinic behind the window, for tests and for looking at screens in
 * a plain browser. Everybody in it is made up. It is no model of the program:
 * it only answers in its shapes.
 */
import type { Carrier } from "../backend/backend";
import type { Area, Commands, FieldProblem, Problem, ProblemCode, Stage, Status, Words } from "../backend/generated";
import * as forms from "./forms";
import { interfaceLanguages } from "./languages";
import { people, type Person } from "./people";
import * as sending from "./sending";

const ftl = import.meta.glob<string>("../../../locales/*/{chrome,problems}.ftl", { query: "?raw", import: "default", eager: true });

export function wordsOf(tag: string): Words {
  const read = (of: string) =>
    Object.entries(ftl).filter(([file]) => file.includes(`/${of}/`)).map(([, text]) => text).join("\n");
  const line = (of: string) => interfaceLanguages.find((one) => one.tag === of)!;
  return { language: line(tag), ftl: read(tag), fallback: line("en-GB"), fallback_ftl: read("en-GB") };
}

export function problem(code: ProblemCode, severity: Problem["severity"] = "warning"): Problem {
  return { code, severity, reference: "K7QM-2" };
}

type Handlers = { [K in keyof Commands]?: (input: Commands[K]["input"]) => Commands[K]["output"] | Promise<Commands[K]["output"]> };
export type Asked = { name: keyof Commands; input: unknown };
export type Fake = { carrier: Carrier; asked: Asked[]; status: Status; answers: Handlers };

/** `own`: answers of a test's own, in place of the clinic's. */
export function clinic(stage: Stage = "open", own: Handlers = {}): Fake {
  const asked: Asked[] = [];
  const status: Status = {
    stage,
    practice: true,
    language: "en-GB",
    languages: interfaceLanguages,
    clinic: stage === "open" ? "Riverside Community MSK" : null,
    person: stage === "first-run" ? null : "Grace Obi",
    practice_endpoint: "http://127.0.0.1:8443/fhir",
  };
  const changed = <T>(value: T, ...areas: Area[]) => ({ value, areas });
  const settings = { endpoint: "http://127.0.0.1:8443/fhir" as string | null, identified: false, prompt_text: "" };
  const groups = ["7KQ2", "M9XD", "4HTW", "PZ6N", "R3VB", "8YCF"];
  const open = (name = "Grace Obi") => {
    status.stage = "open";
    status.clinic = "Riverside Community MSK";
    status.person = name;
    return changed(null, "session");
  };

  const answers: Handlers = {
    status: () => ({ ...status }),
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
      return open(name);
    },
    session_lock: () => {
      status.stage = "locked";
      return changed(null, "session");
    },
    session_active: () => null,
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
    ...people((person: Person) => forms.visitsOf(person)),
    ...forms.answers(),
    ...sending.answers(),
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
