import type { Commands, SendingPage } from "../backend/generated";

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
    next_try_seconds: 40,
    trouble: "no-answer",
    tallies: [
      { kind: "questionnaire", waiting: 0, confirmed: 2, refused: 0 },
      { kind: "participant", waiting: 1, confirmed: 1, refused: 0 },
      { kind: "visit", waiting: 1, confirmed: 1, refused: 0 },
      { kind: "response", waiting: 1, confirmed: 1, refused: 1 },
    ],
    held: [
      { kind: "response", id: "r9", what: "PHQ-9, 07-0002, 20-Nov-2026", at: null, refusal: "invalid", place: "QuestionnaireResponse.item[3].answer", theirs: "Unknown code LA6570-9" },
    ],
    recent: [
      { kind: "response", id: "r1", what: "RMDQ-24, 07-0002, 22-Nov-2026", at: "22-Nov-2026 13:58", refusal: null, place: null, theirs: null },
      { kind: "participant", id: "p2", what: "07-0002", at: "22-Nov-2026 13:58", refusal: null, place: null, theirs: null },
    ],
  };
}

export function answers() {
  const now = page();
  return {
    sending_page: (): SendingPage => now,
    sending_now: (): Commands["sending_now"]["output"] => {
      Object.assign(now, { phase: "sending", total: 3, done: 1, trouble: null, next_try_seconds: null });
      return { value: null, areas: ["sending"] };
    },
    sending_again: ({ id }: { id: string }): Commands["sending_again"]["output"] => {
      const held = now.held.filter((one) => one.id !== id);
      Object.assign(now, { held, refused: held.length, waiting: now.waiting + 1 });
      return { value: null, areas: ["sending"] };
    },
  };
}
