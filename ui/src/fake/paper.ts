/** Forms on paper: printed blank, and read a second time. */
import type { Area, Changed, Commands, Comparison, Given, ItemLine, Saved } from "../backend/generated";
import { allLanguages } from "./languages";
import { bannerOf } from "./people";
import { frequency, phq } from "./wording";

const choices = () => frequency("en-GB").map((text, at) => ({ id: String(at), text }));
const said = (given: Given | null) => (given && "answer" in given && "choice" in given.answer ? choices()[Number(given.answer.choice)]!.text : null);

export function answers() {
  const language = allLanguages[0]!;
  const first = new Map<string, Given>(Array.from({ length: 9 }, (_, at) => [`phq9-${at + 1}`, { answer: { choice: String(at % 3) } }]));
  const second = new Map<string, Given>();
  const settled = new Set<string>();
  const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });
  const items = (given: ReadonlyMap<string, Given>): ItemLine[] =>
    phq("en-GB").slice(0, 9).map((text, at) => ({
      id: `phq9-${at + 1}`, number: at + 1, prefix: null, text, hint: null, group: null, depth: 0, shown: "asked", optional: false,
      reasons: ["declined", "not-applicable", "not-asked"], answer: { kind: "choice", choices: choices() }, given: given.get(`phq9-${at + 1}`) ?? null, said: null, carried: false,
    }));
  const comparison = (id: string): Comparison => {
    const differences = items(first).flatMap(({ id: item, number, text, given }) => {
      const other = second.get(item) ?? null;
      const same = JSON.stringify(given) === JSON.stringify(other) || settled.has(item);
      return same ? [] : [{ item, number, text, first: said(given), second: said(other), given: [given, other] as [Given | null, Given | null] }];
    });
    return { id, visit: "v1", banner: bannerOf("p2"), title: "PHQ-9", language, first: "Amira Haddad", second: "Grace Obi", agree: 9 - differences.length, differences };
  };

  return {
    paper_print: ({ instrument, language: tag, participant, folder }: Commands["paper_print"]["input"]): Commands["paper_print"]["output"] => {
      if (folder.startsWith("/none")) return changed({ problems: [{ field: "folder", why: "folder-unusable" as const }], path: null, pages: 0 });
      return changed({ problems: [], path: `${folder || "/home/clinic/Documents/Prombook"}/${instrument}-${tag}${participant ? "-07-0002" : ""}.pdf`, pages: tag === "pl" ? 2 : 1 }, "trail");
    },
    paper_again: ({ id }: Commands["paper_again"]["input"]): Commands["paper_again"]["output"] => ({
      id, visit: "v1", banner: bannerOf("p2"), title: "PHQ-9", language, items: items(second), answered: second.size, needed: 9,
    }),
    paper_answer: ({ item, given }: Commands["paper_answer"]["input"]): Commands["paper_answer"]["output"] => {
      if (given) second.set(item, given);
      else second.delete(item);
      const value: Saved = { saved: "14:03", answered: second.size, needed: 9, next: null, prompts: [], away: [], spare: [], given, understood: null, refused: null };
      return changed(value, "responses");
    },
    paper_compare: ({ id }: Commands["paper_compare"]["input"]) => comparison(id),
    paper_settle: ({ response, item }: Commands["paper_settle"]["input"]) => {
      settled.add(item);
      return changed(comparison(response), "responses");
    },
  };
}
