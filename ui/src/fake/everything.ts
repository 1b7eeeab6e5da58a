/** An invented form with every kind of question in it: conditions, a table, rows, what is carried on. */
import type { Given, ItemKind, ItemLine, Missing, Saved, Shown, Why } from "../backend/generated";

const USUAL: Missing[] = ["declined", "not-applicable", "not-asked"];
const choices = (...texts: string[]) => texts.map((text, at) => ({ id: String(at), text }));

export const plain = { prefix: null, hint: null, group: null, depth: 0, shown: "asked" as Shown, optional: false, reasons: USUAL, said: null, carried: false };

type Draft = Partial<ItemLine> & { id: string; text: string; answer: ItemKind };

const often = choices("Never", "Sometimes", "Often");
const ALL: Draft[] = [
  { id: "welcome", text: "The next questions are about the last two weeks.", answer: { kind: "display" } },
  { id: "walks", text: "Do you walk every day?", answer: { kind: "yes-no", yes: "Yes", no: "No" } },
  { id: "why-not", text: "What keeps you from it?", hint: "Tick all that apply", answer: { kind: "choices", choices: choices("Pain", "Tiredness", "Weather", "Nothing keeps me from it"), most: 2, alone: ["3"] } },
  { id: "transport", text: "How do you mostly get about?", answer: { kind: "choice", choices: choices("On foot", "By bicycle", "By bus", "By train", "By car, driving", "By car, driven", "By taxi", "Not at all") }, reasons: ["declined"] },
  { id: "weight", text: "How much do you weigh?", hint: "In light clothes", prefix: "5a", answer: { kind: "number", places: 1, min: "20", max: "300", unit: "kg" } },
  { id: "since", text: "Since when have you had this pain?", answer: { kind: "date", precision: "month" }, reasons: [...USUAL, "not-known"] },
  { id: "pain", text: "How strong is the pain now?", answer: { kind: "analogue", min: 0, max: 100, low: "no pain", high: "worst pain imaginable" } },
  { id: "rest", text: "And at rest?", answer: { kind: "scale", min: 0, max: 10, low: "no pain", high: "worst pain imaginable" } },
  { id: "last", text: "Your last medicine", optional: true, answer: { kind: "text", long: false, length: 80 }, carried: true, given: { answer: { text: "Naproxen" } } },
  { id: "words", text: "What else should we know?", optional: true, answer: { kind: "text", long: true, length: 2000 } },
  { id: "table", text: "How often were you bothered by", answer: { kind: "group", columns: often, row: null } },
  ...["noise", "light", "cold"].map((what): Draft => ({ id: what, text: `${what[0]!.toUpperCase()}${what.slice(1)}?`, group: "table", depth: 1, answer: { kind: "choice", choices: often } })),
  ...[1, 2, 3].flatMap((row): Draft[] => [
    { id: `activity.${row}`, text: "An activity that is hard for you", answer: { kind: "group", columns: null, row } },
    { id: `what.${row}`, text: "Which?", group: `activity.${row}`, depth: 1, answer: { kind: "text", long: false, length: 80 } },
    { id: `able.${row}`, text: "How well can you do it?", group: `activity.${row}`, depth: 1, answer: { kind: "scale", min: 0, max: 10, low: "not at all", high: "as before" } },
  ]),
];

/** What is asked, once `given` was answered: why not, of those who do not walk; one row more than were begun. */
export function everything(given: ReadonlyMap<string, Given>, said: ReadonlyMap<string, string>): ItemLine[] {
  const walks = given.get("walks");
  const rests = walks && "answer" in walks && "tick" in walks.answer && !walks.answer.tick;
  const begun = Math.max(1, ...[1, 2, 3].filter((row) => given.has(`what.${row}`) || given.has(`able.${row}`)));
  const shown = (id: string): Shown => {
    const row = Number(id.split(".")[1] ?? 0);
    if (id === "why-not" && !rests) return "away";
    return row > begun + 1 ? "away" : row === begun + 1 ? "spare" : "asked";
  };
  let number = 0;
  return ALL.map((one) => {
    const asked = one.answer.kind !== "display" && one.answer.kind !== "group";
    if (asked) number++;
    return { ...plain, ...one, number, shown: shown(one.id), given: given.get(one.id) ?? one.given ?? null, said: said.get(one.id) ?? null };
  });
}

/** An answer of the right kind to anything. */
export function anyAnswer({ answer }: ItemLine, at: number): Given {
  switch (answer.kind) {
    case "choice":
      return { answer: { choice: String(at % 3) } };
    case "choices":
      return { answer: { choices: ["0", "1"] } };
    case "tick":
    case "yes-no":
      return { answer: { tick: at % 3 === 0 } };
    case "number":
      return { answer: { number: "72.5" } };
    case "date":
      return { answer: { date: "1998-04" } };
    case "text":
      return { answer: { text: "Climbing stairs" } };
    default:
      return { answer: { scale: 6 } };
  }
}

/** How the invented program reads what was typed. */
export function read(item: ItemLine, typed: string): Pick<Saved, "given" | "understood" | "refused"> {
  const text = typed.trim();
  const refused = (why: Why) => ({ given: null, understood: null, refused: why });
  const got = (answer: Given, understood: string | null) => ({ given: answer, understood, refused: null });
  if (!text) return { given: null, understood: null, refused: null };
  if (item.answer.kind === "number") {
    const number = text.replace(",", ".");
    if (!/^-?\d+(\.\d+)?$/.test(number)) return refused("number-unreadable");
    if (Number(number) > Number(item.answer.max ?? Infinity)) return refused("number-too-high");
    return got({ answer: { number } }, `${number} ${item.answer.unit ?? ""}`.trim());
  }
  if (item.answer.kind === "date") {
    const parts = /^(?:(\d{1,2})\D)?(\d{1,2})\D(\d{4})$/.exec(text);
    if (!parts) return refused("date-unreadable");
    const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    return got({ answer: { date: `${parts[3]}-${parts[2]!.padStart(2, "0")}` } }, `${months[Number(parts[2]) - 1]} ${parts[3]}`);
  }
  return got({ answer: { text } }, text);
}
