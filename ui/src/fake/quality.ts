/** Answers over time, and how good they are, at the invented clinic. */
import type { Area, Changed, Commands, FieldProblem, PersonForm, PersonPage, QualityPage, QueryLine, RecordFinding, ScoreCourse } from "../backend/generated";
import { bannerOf } from "./people";

const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });
const HOW = "English · The participant, alone · wording 3f9c01ab, Prombook’s own · finished by Grace Obi, 10-Mar-2026 09:20 · entered the same day";

export const courses = (): ScoreCourse[] => [
  {
    id: "nprs-pain", instrument: "nprs", label: "Average pain (NPRS)", range: [0, 10], higher_is_better: false, error: null, important: [2, "2 (or 30 % of the first score)", "Ostelo et al. 2008, consensus"],
    sentence: "Average pain (NPRS) was 7 on 10 March 2026 (Baseline) and 4 on 9 June 2026 (3 months): 3 lower. A change of 2 (or 30 % of the first score) is held to be important (Ostelo et al. 2008, consensus).",
    points: [
      { response: "done-nprs", day: "10-Mar-2026", at: 0, value: 7, points: "7", visit: "Baseline", how: HOW },
      { response: "done-2-nprs", day: "09-Apr-2026", at: 30, value: 6, points: "6", visit: "30 days", how: HOW },
      { response: "done-3-nprs", day: "09-Jun-2026", at: 91, value: 4, points: "4", visit: "3 months", how: HOW },
    ],
  },
  {
    id: "gad-7-total", instrument: "gad-7", label: "GAD-7 total", range: [0, 21], higher_is_better: false, error: [4, "4", "NHS Talking Therapies, reliable change (from a secondary source)"], important: null,
    sentence: "GAD-7 total was 7 on 10 March 2026 and 9 on 9 June 2026: 2 higher. The change is smaller than the measurement error of 4 (NHS Talking Therapies, reliable change (from a secondary source)).",
    points: [
      { response: "done-gad-7", day: "10-Mar-2026", at: 0, value: 7, points: "7", visit: "Baseline", how: HOW },
      { response: "done-2-gad-7", day: "09-Jun-2026", at: 91, value: 9, points: "9", visit: "3 months", how: HOW },
    ],
  },
];

const form = (response: string, title: string, day: string, more: Partial<PersonForm> = {}): PersonForm => ({ response, title, day, how: HOW, scores: "", corrections: [], note: null, ...more });
export const forms = (): PersonForm[] => [
  form("done-3-nprs", "NPRS", "09-Jun-2026", { scores: "Average pain (NPRS): 4" }),
  form("done-moved-nprs", "NPRS", "09-Apr-2026", { scores: "Average pain (NPRS): 2", note: "Moved to 07-0003 on 11-Apr-2026 09:00 by Grace Obi; it does not count here. Reason: entered under the wrong person" }),
  form("done-nprs", "NPRS", "10-Mar-2026", { scores: "Average pain (NPRS): 8", corrections: ["Corrected 11-Mar-2026 10:12 by Grace Obi: question 1: 0 › 8. Reason: transcription error, paper V0 p2"] }),
];

const query = (id: string, what: string, days: number, more: Partial<QueryLine> = {}): QueryLine => ({ id, about: { kind: "response", id: "done-nprs" }, what, said: [["Petra Novak", "18-Mar-2026 14:02", "Pain was 0 and is 8 now. Is 8 what the paper says?"]], days, answered: false, closed: false, ...more });
export const queries = (): QueryLine[] => [
  query("q1", "07-0001, NPRS, question 1", 8),
  query("q3", "07-0002, Offer, 20-Oct-2026", 4, { about: { kind: "step", id: "s3" }, said: [["Petra Novak", "20-Nov-2026 14:02", "The letter says the 22nd. Which day is right?"]] }),
  query("q2", "07-0004, PHQ-9", 3, { said: [["Petra Novak", "21-Nov-2026 14:02", "Was this read aloud?"], ["Grace Obi", "22-Nov-2026 08:40", "Yes, by Aisha."]], answered: true }),
  query("q0", "07-0002, GAD-7", 5, { said: [["Petra Novak", "02-Nov-2026 14:02", "All answers are the same."], ["Grace Obi", "07-Nov-2026 08:40", "Asked; it is right."], ["Grace Obi", "07-Nov-2026 08:40", "Settled"]], answered: true, closed: true }),
];

const finding = (kind: RecordFinding["kind"], what: string, said: string): RecordFinding => ({ kind, response: "done-phq-9", what, said, day: "22-Nov-2026" });
export const page = (): QualityPage => ({
  measures: [
    ["Visits done", "42 of 48 (87.5 %)", "Visits done, of those that were expected by today. 3 visits are not expected any more and are left out."],
    ["Visits in their window", "39 of 42 (92.9 %)", "Visits in their window, of the visits done."],
    ["Questions without an answer", "11 of 1,204 (0.9 %)", "Questions with a reason in place of an answer, of all that were asked. Declined: 7 · Not asked: 4"],
    ["Days until entry", "0 in the middle, 1 at the 90th centile", "From the day of the visit, or the date on the paper, to the day on which the form was finished here."],
    ["Answers corrected", "3 of 1,204 (0.2 %)", "Answers changed after the form was finished, of all answers."],
    ["Open queries", "2 open; 8 days in the middle, 8 days the oldest", "Days since a query was asked."],
  ],
  findings: [
    finding("missing", "07-0002, PHQ-9", "2 questions have no answer. Declined: 2"),
    finding("out-of-window", "07-0003, 3 months", "The visit was outside its window, 26-May-2026 to 23-Jun-2026."),
    finding("all-same", "07-0005, GAD-7", "All 7 answers are the same."),
    finding("late", "07-0004, RMDQ-24", "Entered 12 days after it was filled in."),
  ],
  counts: [["missing", 1], ["out-of-window", 1], ["all-same", 1], ["late", 1]],
  late_after: "7",
  queries: queries(),
  may_ask: true,
  may_answer: true,
});

/** What was asked about a form. */
export const of = (response: string): QueryLine[] => (response.startsWith("done-asked-") ? queries().slice(0, 1) : []);

/** What was asked about something that was noted. */
export const ofStep = (step: string): QueryLine[] => queries().filter(({ about }) => about?.kind === "step" && about.id === step);

export function answers() {
  const quality = page();
  return {
    person_page: ({ id }: Commands["person_page"]["input"]): PersonPage => ({ banner: bannerOf(id), courses: id === "p6" ? [] : courses(), forms: id === "p6" ? [] : forms() }),
    person_print: (): Commands["person_print"]["output"] => changed({ problems: [], path: "E:\\Documents\\Prombook\\07-0002-scores.pdf", pages: 2 }, "trail"),
    forms_move: ({ study_number, reason }: Commands["forms_move"]["input"]): Commands["forms_move"]["output"] => {
      if (!reason) return changed({ problems: [{ field: "reason", why: "reason-empty" }] });
      return study_number === "07-0003" ? changed({ problems: [] }, "responses") : changed({ problems: [{ field: "study_number", why: "study-number-unknown" }] });
    },
    quality_page: (): QualityPage => quality,
    quality_ask: ({ text }: Commands["quality_ask"]["input"]): Changed<FieldProblem[]> => (text ? changed<FieldProblem[]>([], "programme") : changed<FieldProblem[]>([{ field: "text", why: "field-empty" }])),
    quality_answer: ({ query, text, close }: Commands["quality_answer"]["input"]): Changed<FieldProblem[]> => {
      if (!text && !close) return changed<FieldProblem[]>([{ field: "text", why: "field-empty" }]);
      quality.queries = quality.queries.map((one) => (one.id === query ? { ...one, answered: one.answered || text !== "", closed: close, said: text ? [...one.said, ["Grace Obi", "22-Nov-2026 14:20", text] as [string, string, string]] : one.said } : one));
      return changed<FieldProblem[]>([], "programme");
    },
  };
}
