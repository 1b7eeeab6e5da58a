/** What is said in the fields of a step: which are asked as things stand, and what was typed into them. */
import type { ReadIn, StepField, TypedField } from "../backend/generated";

/** By the names of the fields: one value, or several of a list. */
export type Typed = Readonly<Record<string, readonly string[]>>;

const none: readonly string[] = [];

/** What stands in a field. */
export const valuesOf = (typed: Typed, name: string): readonly string[] => typed[name] ?? none;

/** What is on file, or nothing yet. */
export const begun = (fields: readonly StepField[]): Typed => Object.fromEntries(fields.map(({ name, values }) => [name, values]));

/** The fields that are asked: what depends on another is not, while that one says something else or is not asked itself. */
export function asked(fields: readonly StepField[], typed: Typed): StepField[] {
  const here = new Set<string>();
  return fields.filter(({ name, when }) => {
    const on = !when || (here.has(when[0]) && valuesOf(typed, when[0]).some((value) => when[1].includes(value)));
    if (on) here.add(name);
    return on;
  });
}

/** In which language the items of a consent are read: as it is chosen. */
export const readingOf = (typed: Typed): string | undefined => valuesOf(typed, "language")[0];

/** The words of a field in the language in which they are read, where they are written in it. */
export const readIn = ({ read }: StepField, typed: Typed): ReadIn | undefined => read.find(({ tag }) => tag === readingOf(typed));

/** Whether nothing of what is read is written in the language in which it is to be. */
export const isUnworded = (fields: readonly StepField[], typed: Typed): boolean =>
  readingOf(typed) !== undefined && fields.some((field) => field.read.length > 0 && !readIn(field, typed));

/** What is told to the program. What is not asked any more is not said either. */
export const told = (fields: readonly StepField[], typed: Typed): TypedField[] =>
  asked(fields, typed).map(({ name }) => ({ name, values: valuesOf(typed, name).filter((value) => value.trim() !== "") }));

/** What the fields are called, by their names. */
export const called = (fields: readonly StepField[]): Record<string, string> => Object.fromEntries(fields.map(({ name, label }) => [name, label]));

/** Something kept from before, read back with care: only what these fields still take. */
export function readBack(fields: readonly StepField[], kept: unknown): Typed {
  const read = typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  return Object.fromEntries(fields.map((field) => [field.name, taken(field, read[field.name]) ?? field.values]));
}

function taken({ how }: StepField, values: unknown): string[] | null {
  if (!Array.isArray(values)) return null;
  const texts = values.filter((one): one is string => typeof one === "string");
  return how.kind === "choice" || how.kind === "choices" ? texts.filter((code) => how.choices.some((one) => one.code === code)) : texts;
}

/** The codes that a digit can give: of a choice one of them, of yes and no both. */
export const codesOf = ({ how }: StepField): readonly string[] =>
  how.kind === "choice" || how.kind === "choices" ? how.choices.map(({ code }) => code) : how.kind === "yes-no" ? ["true", "false"] : none;

/** More choices than this are a list to pick from, a line high. */
const LISTED = 9;
/** More than this, or longer ones, stand below one another. */
const ABREAST = 4;
const LONG = 22;

/** How a field is laid out. */
export function laidOut({ how }: StepField): "list" | "stacked" | "abreast" | "typed" {
  if (how.kind === "yes-no") return "abreast";
  if (how.kind !== "choice" && how.kind !== "choices") return "typed";
  if (how.kind === "choice" && how.choices.length > LISTED) return "list";
  return how.choices.length > ABREAST || how.choices.some(({ label }) => label.length > LONG) ? "stacked" : "abreast";
}
