/** Invented participants. NHS numbers are of the range that is never given out. */
import type { Banner, Changed, Commands, EntryCheck, ParticipantEntry, ParticipantLine, Registered, VisitLine } from "../backend/generated";
import { allLanguages, spoken } from "./languages";

export type Person = { line: ParticipantLine; banner: Banner };

const NAMES: [string, string, string, string][] = [
  ["Yusuf", "Amina", "02-Mar-1984", "999 000 0204"],
  ["Nowak", "Marek", "27-Mar-1952", "999 000 0271"],
  ["Price", "Joan", "14-Jul-1949", "999 000 0344"],
  ["Shaw", "Derek", "30-Jan-1948", "999 000 0417"],
  ["حداد", "سمير", "11-Sep-1971", "999 000 0492"],
  ["Wiśniewska", "Zofia", "05-May-1990", "999 000 0565"],
  // Registered on another computer, from which no name comes.
  ["", "", "", ""],
];

const everyone: Person[] = NAMES.map(([family, given, born, nhs], at) => {
  const shared = { family, given, born, age: born ? 74 - at * 7 : null, nhs_number: nhs || null, study_number: `07-${family ? "" : "B"}${String(at + 1).padStart(4, "0")}` };
  return {
    line: { id: `p${at + 1}`, visits: at === 1 ? 2 : 0, ...shared },
    banner: { participant: `p${at + 1}`, sex: !family ? "unknown" : at % 2 ? "male" : "female", language: at === 1 ? "Polski" : at === 4 ? "العربية" : "English", interpreter: at === 4, ...shared },
  };
});

/** What stands in the form of somebody who is changed. */
export function entryOf(id: string): ParticipantEntry {
  const { family, given, born, nhs_number, sex, language, interpreter } = bannerOf(id);
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const [day, month, year] = born.split("-");
  return {
    family, given, born: day && month ? `${day} ${months.indexOf(month) + 1} ${year}` : "", sex, nhs_number: nhs_number ?? "",
    language: allLanguages.find(({ name }) => name === language)?.tag ?? "en-GB", interpreter, alike_accepted: [], seen: `seen-${id}`,
  };
}

export const bannerOf = (id: string): Banner => (everyone.find(({ line }) => line.id === id) ?? everyone[1]!).banner;

function check(entry: ParticipantEntry): EntryCheck {
  const problems: EntryCheck["problems"] = [];
  if (!entry.family.trim()) problems.push({ field: "family", why: "field-empty" });
  if (!entry.given.trim()) problems.push({ field: "given", why: "field-empty" });
  if (!entry.born.trim()) problems.push({ field: "born", why: "date-empty" });
  const parts = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/.exec(entry.born.trim());
  if (entry.born.trim() && !parts) problems.push({ field: "born", why: "date-unreadable" });
  const digits = entry.nhs_number.replace(/\s/g, "");
  if (digits && digits.length !== 10) problems.push({ field: "nhs_number", why: "nhs-not-ten" });
  if (!entry.sex) problems.push({ field: "sex", why: "sex-missing" });
  const alike = everyone
    .filter(({ line }) => digits !== "" && line.nhs_number?.replace(/\s/g, "") === digits)
    .map(({ line }) => ({ line, why: "nhs-number" as const }));
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return {
    problems,
    born: parts ? `${parts[1]!.padStart(2, "0")}-${months[Number(parts[2]) - 1]}-${parts[3]}` : null,
    nhs_number: digits.length === 10 ? digits.replace(/(...)(...)(....)/, "$1 $2 $3") : null,
    alike,
  };
}

export function people(visits: (person: Person) => VisitLine[]) {
  return {
    participants_find: ({ query }: Commands["participants_find"]["input"]) => {
      const wanted = query.toLowerCase().replace(/\s/g, "");
      const lines = everyone
        .map(({ line }) => line)
        .filter((line) => `${line.family}${line.given}${line.study_number}${line.nhs_number}`.toLowerCase().replace(/\s/g, "").includes(wanted));
      return { lines, more: false, total: everyone.length };
    },
    participants_begin: () => ({ next_study_number: "07-0041", languages: spoken }),
    participants_form: () => ({ next_study_number: "07-0041", languages: spoken }),
    participants_check: check,
    participants_entry: ({ id }: { id: string }) => entryOf(id),
    participants_change: ({ id, entry, reason }: Commands["participants_change"]["input"]): Changed<Registered> => {
      const checked = check(entry);
      checked.alike = checked.alike.filter(({ line }) => line.id !== id);
      if (entry.seen !== `seen-${id}`) checked.problems.push({ field: "seen", why: "changed-meanwhile" });
      if (!reason.trim()) checked.problems.push({ field: "reason", why: "reason-empty" });
      const kept = !checked.problems.length && checked.alike.every(({ line }) => entry.alike_accepted.includes(line.id));
      return { value: { check: checked, participant: kept ? id : null }, areas: kept ? ["participants", "sending"] : [] };
    },
    participants_register: (entry: ParticipantEntry): Changed<Registered> => {
      const checked = check(entry);
      const kept = !checked.problems.length && checked.alike.every(({ line }) => entry.alike_accepted.includes(line.id));
      return { value: { check: checked, participant: kept ? "p1" : null }, areas: kept ? ["participants", "sending"] : [] };
    },
    participants_open: ({ id }: { id: string }): Commands["participants_open"]["output"] => {
      const person = everyone.find(({ line }) => line.id === id) ?? everyone[1]!;
      return { banner: person.banner, visits: visits(person), origin: person.banner.family ? null : "Room 3", dispute: person.line.id === "p2" ? "d1" : null };
    },
  };
}
