/** The end of a day at the invented clinic, and the computers that it works with. */
import type { Area, Changed, Commands, ComputerLine, ComputersPage, DayForm, DayPage, DaySheet, DayVerdict, DayVisit, FieldProblem, SheetLine } from "../backend/generated";

const form = (id: string, title: string, state: DayForm["state"], more: Partial<DayForm> = {}): DayForm => ({ id, title, state, gaps: 0, open_prompts: 0, reason: null, ...more });
const TODAY = "22-Nov-2026";

export const visits = (): DayVisit[] => [
  { id: "v1", study_number: "07-0002", day: TODAY, forms: [form("draft-rmdq-24", "RMDQ-24", "unfinished", { gaps: 16 }), form("done-phq-9", "PHQ-9", "sent", { open_prompts: 1 })] },
  { id: "v2", study_number: "07-0003", day: TODAY, forms: [form("f3", "RMDQ-24", "sent"), form("f4", "PHQ-9", "sent"), form("f5", "GAD-7", "waiting")] },
  { id: "v3", study_number: "07-0005", day: TODAY, forms: [form("f6", "PHQ-9", "held"), form("f7", "RMDQ-24", "voided")] },
  { id: "v4", study_number: "07-0006", day: TODAY, forms: [] },
  { id: "v0", study_number: "07-0001", day: "20-Nov-2026", forms: [form("f8", "GAD-7", "unfinished", { reason: "goes-on" })] },
];

/** The same day when everything has gone well. */
export const quiet = (): DayVisit[] => visits().slice(0, 4).map((visit) => ({ ...visit, forms: visit.forms.filter(({ state }) => state !== "voided").map((one) => form(one.id, one.title, "sent")) }));

const line = (id: string, day: string, verdict: DayVerdict, sent: number, received = sent): SheetLine => ({ id, day, at: `${day} 17:04`, verdict, sent, received });
export const kept: SheetLine[] = [
  line("d6", "20-Nov-2026", "safe", 37), line("d5", "19-Nov-2026", "safe", 51), line("d4", "18-Nov-2026", "held", 40), line("d3", "17-Nov-2026", "not-asked", 12, 0),
  line("d2", "16-Nov-2026", "nothing", 0), line("d1", "13-Nov-2026", "differs", 29, 27), line("d0", "12-Nov-2026", "safe", 33), line("c9", "11-Nov-2026", "safe", 48), line("c8", "10-Nov-2026", "safe", 22),
];

const ok = { sent: 42, received: 42, differ: 0, missing: 0, waiting: 0, held: 0, disputes: 0, finished: 14, unfinished: 0 };
const told: Record<DayVerdict, Partial<DaySheet>> = {
  safe: {},
  nothing: { counts: { ...ok, sent: 0, received: 0 } },
  waiting: { counts: { ...ok, sent: 39, received: 39, waiting: 3, unfinished: 1 }, trouble: "no-answer", differences: [{ kind: "visit", id: "v9", what: "07-0006, 22-Nov-2026", why: "waiting" }], head_there: false },
  held: { counts: { ...ok, sent: 41, received: 41, held: 1 }, differences: [{ kind: "response", id: "r9", what: "PHQ-9, 07-0005, 22-Nov-2026", why: "held" }] },
  disputed: { counts: { ...ok, disputes: 1 }, differences: [{ kind: "participant", id: "p2", what: "07-0002", why: "disputed" }] },
  differs: {
    counts: { ...ok, received: 38, differ: 2, missing: 2 },
    differences: [
      { kind: "response", id: "f4", what: "PHQ-9, 07-0003, 22-Nov-2026", why: "other-content" },
      { kind: "visit", id: "v3", what: "07-0005, 22-Nov-2026", why: "missing" },
      { kind: "response", id: "f6", what: "PHQ-9, 07-0005, 22-Nov-2026", why: "deleted" },
      { kind: "participant", id: "p3", what: "07-0003", why: "other-version" },
    ],
    clock_ahead: -340,
  },
  "not-asked": { counts: { ...ok, sent: 12, received: 0 }, trouble: "sign-in-page", head_there: false, clock_ahead: null, fetched: { done: null, tried: "22-Nov-2026 17:05", trouble: "not-reached" } },
  "no-endpoint": { counts: { ...ok, sent: 0, received: 0, waiting: 42 }, endpoint: null, head_there: false, clock_ahead: null },
  damaged: { head_there: false },
};

export function sheetOf(line: SheetLine, visits: DayVisit[] = quiet()): DaySheet {
  return {
    line, visits, clinic: "Riverside Community MSK (07)", by: "Grace Obi", computer: "Room 3", endpoint: "http://127.0.0.1:8443/fhir", trouble: null, counts: { ...ok, sent: line.sent, received: line.received }, differences: [],
    head_seq: 1204, head: "9f3c07b951d2a6480e7b34c9f1a85d6233b0e94c7f1856a920c4b9917d3f6a58", head_there: true, clock_ahead: 2, fetched: { done: "22-Nov-2026 17:05", tried: "22-Nov-2026 17:05", trouble: null }, ...told[line.verdict],
  };
}

/** Today’s sheet, with that verdict. */
export const todays = (verdict: DayVerdict): SheetLine => ({ ...line("d7", TODAY, verdict, verdict === "nothing" ? 0 : 42), at: "22-Nov-2026 17:06" });

const computer = (id: string, name: string, more: Partial<ComputerLine> = {}): ComputerLine => ({
  id, name, letter: "", here: false, said: "22-Nov-2026 16:58", silent: false, last_receipt: "22-Nov-2026 16:58", oldest_unsent: null, waiting: 0, held: 0, clock_ahead: 1, version: "0.5.0", packs: ["PHQ-9 2.1", "RMDQ-24 1.4"], last_safe: "20-Nov-2026", ...more,
});

/** `verdict`: the day is ended already, and this came of it. */
export function answers(verdict: DayVerdict | null = null) {
  const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });
  const good = verdict === "safe" || verdict === "nothing";
  const page: DayPage = {
    day: TODAY, visits: good ? quiet() : visits(), waiting: good || verdict === "held" || verdict === "disputed" ? 0 : 3, held: good || verdict === "disputed" ? 0 : 1, disputes: verdict === null || verdict === "disputed" ? 1 : 0, closing: null, stopped: null,
    last: verdict ? todays(verdict) : kept[0]!, open: verdict === null, time: "17:00", sheets: verdict ? [todays(verdict), ...kept] : kept,
  };
  const computers: ComputersPage = {
    name: "Room 3", letter: "A", asked: "22-Nov-2026 16:48", same_letter: true,
    fetched: { done: "22-Nov-2026 16:48", tried: "22-Nov-2026 16:58", trouble: "unclear" },
    lines: [
      computer("c1", "Room 3", { letter: "A", here: true, waiting: 3, held: 1, oldest_unsent: "22-Nov-2026 15:40" }),
      computer("c2", "Reception", { letter: "B", silent: true, said: "17-Nov-2026 12:31", last_receipt: "17-Nov-2026 12:31", waiting: 11, oldest_unsent: "16-Nov-2026 09:12", clock_ahead: 340, version: "0.4.2", last_safe: "13-Nov-2026" }),
      computer("c3", "Home visits laptop", { letter: "A", clock_ahead: -4000, packs: [], last_safe: null }),
      computer("c4", "", { letter: "C", clock_ahead: null, last_receipt: null, last_safe: null }),
    ],
  };
  return {
    day_page: (): DayPage => page,
    day_close: (): Commands["day_close"]["output"] => {
      page.closing = { step: "sending" };
      return changed(null, "day", "sending");
    },
    day_sheet: ({ id }: { id: string }): DaySheet => sheetOf(page.sheets.find((one) => one.id === id) ?? kept[0]!, id === "d7" ? page.visits : quiet()),
    day_print: (): Commands["day_print"]["output"] => changed({ problems: [], path: "C:\\Prombook\\printed\\day-2026-11-22.pdf", pages: 2 }, "trail"),
    day_unfinished: ({ response, reason }: Commands["day_unfinished"]["input"]): Commands["day_unfinished"]["output"] => {
      page.visits.flatMap((visit) => visit.forms).find(({ id }) => id === response)!.reason = reason;
      return changed(null, "day");
    },
    day_settings: ({ time }: Commands["day_settings"]["input"]): Commands["day_settings"]["output"] => {
      if (time && !/^\d{1,2}:\d\d$/.test(time)) return changed<FieldProblem[]>([{ field: "time", why: "time-refused" }]);
      page.time = time || null;
      return changed([], "day");
    },
    computers_page: (): ComputersPage => computers,
    computers_name: ({ name, letter }: Commands["computers_name"]["input"]): Commands["computers_name"]["output"] => {
      if (!name) return changed<FieldProblem[]>([{ field: "name", why: "field-empty" }]);
      if (letter && !/^[A-Z]$/.test(letter)) return changed<FieldProblem[]>([{ field: "letter", why: "letter-refused" }]);
      Object.assign(computers, { name, letter, same_letter: letter === "B" });
      Object.assign(computers.lines[0]!, { name, letter });
      return changed([], "site");
    },
  };
}
