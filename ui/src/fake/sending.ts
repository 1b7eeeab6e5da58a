import type { Commands, RecordLine, SendingPage } from "../backend/generated";

const record = (kind: RecordLine["kind"], id: string, what: string, more: Partial<RecordLine> = {}): RecordLine => ({
  kind, id, what, at: null, refusal: null, place: null, theirs: null, issue: null, spot: null, question: null, next: null, participant: null, response: null, ...more,
});

/** One of every next step. */
export const refusals: RecordLine[] = [
  record("response", "r9", "PHQ-9, 07-0002, 20-Nov-2026", { refusal: "invalid", issue: "code", spot: "answer", question: 4, next: "correct", response: "done-phq-9", place: "QuestionnaireResponse.item[3].answer", theirs: "Unknown code LA6570-9" }),
  record("participant", "p4", "07-0004", { refusal: "invalid", issue: "value", spot: "born", next: "correct", participant: "p4", place: "Patient.birthDate", theirs: "La date de naissance est dans le futur" }),
  record("visit", "v6", "07-0006, 22-Nov-2026", { refusal: "unanswered", next: "again" }),
  record("response", "r7", "GAD-7, 07-0003, 21-Nov-2026", { refusal: "conflict", next: "settle", theirs: "Version conflict: expected W/\"3\", found W/\"4\"" }),
  record("questionnaire", "q2", "RMDQ-24", { refusal: "unwritable", next: "support" }),
];

export function page(): SendingPage {
  return {
    phase: "waiting",
    endpoint: "http://127.0.0.1:8443/fhir",
    waiting: 3,
    refused: 1,
    confirmed: 5,
    total: 0,
    done: 0,
    last_contact: "22-Nov-2026 13:58",
    fetched: { done: "22-Nov-2026 13:48", tried: "22-Nov-2026 13:58", trouble: "refused" },
    next_try_seconds: 40,
    trouble: "no-answer",
    minutes_left: null,
    bytes: { sent_kb: 1204, received_kb: 87, requests: 14 },
    paused: false,
    tallies: [
      { kind: "questionnaire", waiting: 0, confirmed: 2, refused: 0 },
      { kind: "participant", waiting: 1, confirmed: 1, refused: 0 },
      { kind: "visit", waiting: 1, confirmed: 1, refused: 0 },
      { kind: "response", waiting: 1, confirmed: 1, refused: 1 },
    ],
    held: [refusals[0]!],
    recent: [
      record("response", "r1", "RMDQ-24, 07-0002, 22-Nov-2026", { at: "22-Nov-2026 13:58" }),
      record("participant", "p2", "07-0002", { at: "22-Nov-2026 13:58" }),
    ],
  };
}

export function answers(held: RecordLine[] = page().held) {
  const now = { ...page(), held, refused: held.length };
  return {
    sending_page: (): SendingPage => now,
    sending_now: (): Commands["sending_now"]["output"] => {
      Object.assign(now, { phase: "sending", total: 3, done: 1, trouble: null, next_try_seconds: null, minutes_left: 2, paused: false });
      return { value: null, areas: ["sending"] };
    },
    sending_again: ({ id }: { id: string }): Commands["sending_again"]["output"] => {
      const held = now.held.filter((one) => one.id !== id);
      Object.assign(now, { held, refused: held.length, waiting: now.waiting + 1 });
      return { value: null, areas: ["sending"] };
    },
    sending_again_all: (): Commands["sending_again_all"]["output"] => {
      Object.assign(now, { waiting: now.waiting + now.refused, held: [], refused: 0 });
      return { value: null, areas: ["sending"] };
    },
    sending_pause: (): Commands["sending_pause"]["output"] => {
      Object.assign(now, { phase: "idle", paused: true, trouble: null, next_try_seconds: null });
      return { value: null, areas: ["sending"] };
    },
    sending_support: ({ id }: { id: string }): Commands["sending_support"]["output"] => ({ value: { problems: [], path: `C:\\Prombook\\support\\refused-${id}.json`, pages: 1 }, areas: ["trail"] }),
  };
}
