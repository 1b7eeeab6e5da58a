/** The register of an invented group: nine people in their fourth session, and some who belong to no group yet. */
import type { Area, AttendanceLine, AttendancePage, Changed, Commands, LineProblem } from "../backend/generated";

const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });
const PLANNED = 12;
const NEEDED = 9;

const line = (at: number, name: string, came: number, missed: number, more: Partial<AttendanceLine> = {}): AttendanceLine => ({
  participant: `g${at}`, study_number: `07-${String(40 + at).padStart(4, "0")}`, name, came, missed, next: came + missed + 1,
  enough: came >= NEEDED, too_few: PLANNED - missed < NEEDED, noted: null, alert: null, ...more,
});

export const members = (): AttendanceLine[] => [
  line(1, "Adeyemi, Folake", 3, 0),
  line(2, "Begum, Rashida", 2, 1),
  line(3, "Évrard, Hélène", 3, 0),
  line(4, "Hughes, Gwilym", 2, 0, { next: 3 }),
  line(5, "Nowak, Marek", 3, 0),
  line(6, "Price, Joan", 1, 2),
  line(7, "حداد, سمير", 3, 0),
  line(8, "", 2, 1, { study_number: "07-B0048" }),
  line(9, "Zimmer, Ada", 3, 0),
];
export const others = (): AttendanceLine[] => [line(21, "Khan, Yasmin", 0, 0), line(22, "Lewis, Owen", 0, 0)];

/** A group near its end: some have completed the course, and for one it is too late. */
const late = (): AttendanceLine[] => [
  line(31, "Clark, Maureen", 10, 0),
  line(32, "Davies, Rhys", 9, 1),
  line(33, "O’Neill, Siobhán", 8, 2),
  line(34, "Singh, Harpreet", 5, 4, { next: 10 }),
  line(35, "Wood, Terence", 8, 2, { alert: "a1" }),
];

const REASONS = { participant_unwell: "unwell", no_time: "no time", travel: "could not get there", session_cancelled: "session cancelled", interpreter_not_available: "no interpreter", other: "other", not_known: "not known" };

/** `kit`: whether one with sessions is run here. */
function all(kit: boolean) {
  const groups: Record<number, AttendanceLine[]> = { 1: late(), 2: members() };
  const rest = others();
  const numbers: Record<number, number> = { 1: 11, 2: 4 };
  let day = "22-Nov-2026";
  return {
    attendance_page: (of: Commands["attendance_page"]["input"]): AttendancePage => {
      const group = of.group ?? 2;
      const unread = of.day !== "" && !/\d/.test(of.day);
      day = of.day && !unread ? of.day : "22-Nov-2026";
      return {
        kits: kit ? [["group-programme", "Group programme"]] : [], kit: kit ? "group-programme" : null, day, day_wrong: unread ? "date-unreadable" : null,
        number: of.number ?? numbers[group] ?? 1, planned: PLANNED, needed: NEEDED, percent: 75, source: "ESCAPE-pain, outcomes and retention",
        group, groups: [{ group: 1, people: 5, last: "19-Nov-2026" }, { group: 2, people: 9, last: "18-Nov-2026" }], fresh: 3,
        reasons: Object.entries(REASONS).map(([code, label]) => ({ code, label })), members: kit ? (groups[group] ?? []) : [], others: kit ? rest : [],
      };
    },
    attendance_keep: ({ people, group, number }: Commands["attendance_keep"]["input"]): Commands["attendance_keep"]["output"] => {
      const none = { problems: [], people: [], kept: 0, before: 0, completed: 0, alerts: [] };
      if (!people.length) return changed({ ...none, problems: [{ field: "people", why: "nobody-marked" as const }] });
      const wrong = people.flatMap<LineProblem>(({ participant, attended, reason }) => (!attended && !reason ? [{ participant, why: "field-empty" }] : []));
      if (wrong.length) return changed({ ...none, people: wrong });
      let completed = 0;
      const here = (groups[group] ??= []);
      for (const { participant, attended, reason } of people) {
        const joins = rest.findIndex((one) => one.participant === participant);
        if (joins >= 0) here.push(...rest.splice(joins, 1));
        const at = here.findIndex((one) => one.participant === participant);
        const [came, missed] = [here[at]!.came + (attended ? 1 : 0), here[at]!.missed + (attended ? 0 : 1)];
        if (came === NEEDED && attended) completed++;
        const label = REASONS[reason as keyof typeof REASONS] ?? null;
        here[at] = { ...here[at]!, came, missed, enough: came >= NEEDED, too_few: PLANNED - missed < NEEDED, noted: { step: `s-${participant}`, attended, reason: label, number, day } };
      }
      return changed({ ...none, kept: people.length, completed }, "programme", "sending");
    },
  };
}

/** A site that runs none. */
export const answers = () => all(false);

/** A site that runs one. */
export const running = () => all(true);
