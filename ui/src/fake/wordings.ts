/** The questionnaires of the invented clinic, their wordings, and what may be used of them. */
import type { Area, Changed, Commands, Decided, LanguageRow, QuestionnaireLine, WordingLine, WordingStatus } from "../backend/generated";
import { allLanguages, interfaceLanguages } from "./languages";
import { difficulty, frequency, instructions, phq, rmdq } from "./wording";

type Known = Pick<QuestionnaireLine, "instrument" | "title" | "items"> & Partial<QuestionnaireLine> & { in: Record<string, WordingStatus> };

const collated = (...tags: string[]): Record<string, WordingStatus> => Object.fromEntries(tags.map((tag) => [tag, "collated"]));
const ALL: Known[] = [
  { instrument: "gad-7", title: "GAD-7", items: 8, owner: "Pfizer Inc.", in: { "en-GB": "published", ...collated("pl", "ar", "it", "fr", "es-ES", "pt-BR") } },
  { instrument: "news2", title: "NEWS2", items: 8, owner: "Royal College of Physicians", in: collated("en-GB") },
  { instrument: "nprs", title: "Numeric pain rating", items: 1, terms: "Free to use", in: { "en-GB": "own", pl: "local" } },
  { instrument: "phq-9", title: "PHQ-9", items: 10, owner: "Pfizer Inc.", in: { "en-GB": "published", ...collated("pl", "ro", "ar", "it", "fr", "es-US", "pt-BR") } },
  { instrument: "rmdq-24", title: "Roland-Morris", items: 24, owner: "M. Roland", in: { "en-GB": "published" } },
  { instrument: "shoulder", title: "Shoulder function", items: 12, version: 3, pack: "Orthopaedics North", owner: "Example Measures Ltd", terms: "Licensed per site", licence: "EX-2031", expires: "31-Oct-2026", withheld: "licence-expired", in: { "en-GB": "licensed", pl: "licensed" } },
];

/** Nothing is a digest that is not sixty-four letters and digits. */
const digestOf = (instrument: string, tag: string) => Array.from({ length: 64 }, (_, at) => ((`${instrument}${tag}`.charCodeAt(at % (instrument.length + tag.length)) + at * 7) % 16).toString(16)).join("");

/** The window speaks thirteen, two of them not yet all of it. */
function coverage(page: QuestionnaireLine[]): LanguageRow[] {
  return allLanguages.map((language) => {
    const spoken = interfaceLanguages.includes(language);
    const found = page.flatMap(({ title, withheld, wordings }) => wordings.filter((one) => one.language.tag === language.tag).map(({ why_not }) => ({ title, free: !withheld && !why_not })));
    return {
      language, interface: spoken,
      origin: language.tag === "en-GB" ? "Prombook, the source" : spoken ? "Prombook, unchecked draft" : "",
      checked: language.tag === "pl" ? "M. Kowalska, 03-Nov-2026" : null,
      written: spoken ? (language.tag === "cy" ? 812 : 934) : 0, sentences: 934, unwritten: language.tag === "cy" ? [{ id: "packs-add", english: "Add a pack" }, { id: "packs-noted", english: "{$n} packs were noted by {$who}." }] : [], patient: spoken && language.tag !== "cy",
      offered: found.filter(({ free }) => free).map(({ title }) => title),
      withheld: found.filter(({ free }) => !free).map(({ title }) => title),
    };
  });
}

export function answers() {
  const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });
  const approved = new Map<string, Decided>([[digestOf("phq-9", "pl"), { by: "Grace Obi", at: "20-Nov-2026 10:14" }]]);
  let allowed: WordingStatus[] = ["published", "licensed", "collated", "local", "own"];

  const wording = (instrument: string, tag: string, status: WordingStatus): WordingLine => {
    const digest = digestOf(instrument, tag);
    const why_not = !allowed.includes(status) ? "status-not-allowed" : status === "collated" && !approved.has(digest) ? "needs-approval" : null;
    const source = status === "published" ? "the owner’s site, SHA-256 e3fb5b8853e3" : "three public copies, collated";
    return { language: allLanguages.find((one) => one.tag === tag)!, status, source, digest, approved: approved.get(digest) ?? null, why_not };
  };
  const page = (): Commands["questionnaires_page"]["output"] => {
    const questionnaires = ALL.map(({ in: wordings, ...known }): QuestionnaireLine => ({
      version: 1, pack: null, owner: null, terms: "Free to use and copy", licence: null, expires: null, withheld: null, ...known,
      wordings: Object.entries(wordings).map(([tag, status]) => wording(known.instrument, tag, status)),
      incomplete: known.instrument === "rmdq-24" ? allLanguages.filter(({ tag }) => tag === "pl" || tag === "ar") : [],
    }));
    return { questionnaires, allowed, waiting: questionnaires.flatMap(({ wordings }) => wordings.filter(({ why_not }) => why_not === "needs-approval").map(({ digest }) => digest)) };
  };

  return {
    questionnaires_page: page,
    questionnaires_text: (digest: string): Commands["questionnaires_text"]["output"] => {
      const { instrument, wordings } = page().questionnaires.find(({ wordings }) => wordings.some((one) => one.digest === digest))!;
      const { language } = wordings.find((one) => one.digest === digest)!;
      const lines = (tag: string) => (instrument === "phq-9" ? [instructions(instrument, tag)!, ...phq(tag), ...frequency(tag), ...difficulty(tag)] : rmdq);
      const english = lines("en-GB");
      return { lines: lines(language.tag).map((line, at) => [line, language.tag === "en-GB" ? null : english[at]!]), language };
    },
    questionnaires_approve: ({ digests, approved: yes }: Commands["questionnaires_approve"]["input"]): Commands["questionnaires_approve"]["output"] => {
      for (const digest of digests) if (yes) approved.set(digest, { by: "Grace Obi", at: "22-Nov-2026 14:12" }); else approved.delete(digest);
      return changed(null, "settings", "visits", "responses", "trail");
    },
    questionnaires_allow: (what: Commands["questionnaires_allow"]["input"]): Commands["questionnaires_allow"]["output"] => {
      allowed = what.allowed;
      return changed(null, "settings", "visits", "responses", "trail");
    },
    questionnaires_export: ({ instrument, folder }: Commands["questionnaires_export"]["input"]) => changed(`${folder || "/home/clinic/Documents"}/${instrument}-1.questionnaire.json`, "trail"),
    languages_page: () => coverage(page().questionnaires),
  };
}
