/** What the window writes by itself is written as the program writes it. */
import { expect, test } from "vitest";

import { borrowed } from "./borrowed";
import { counted, language, say, speak, speakWords, type Grouping } from "./text";

// One table for both: the program's own test writes it.
const golden = Object.values(import.meta.glob<string>("../../../src-tauri/crates/text/tests/formats/golden.tsv", { query: "?raw", import: "default", eager: true }))[0]!;
const rows = golden
  .replaceAll("<nbsp>", "\u00a0")
  .replaceAll("<narrow nbsp>", "\u202f")
  .split("\n")
  .map((row) => row.split("\t"));
const tags = [...new Set(rows.map(([tag]) => tag!).filter(Boolean))];
const written = (tag: string, what: string) => rows.find((row) => row[0] === tag && row[1] === what)![2]!;

function grouping(tag: string): Grouping {
  const [, primary, secondary, min, separator] = /^(\d) (\d) (\d) (.*)$/.exec(written(tag, "grouping"))!;
  return { primary: Number(primary), secondary: Number(secondary), min: Number(min), separator: separator! };
}

test.each(tags)("%s: a count is grouped as the program groups it", (tag) => {
  speak([{ tag, rtl: false, ftl: "" }], grouping(tag));

  for (const number of [1234, 1_234_567]) expect(counted(number).n).toBe(written(tag, String(number)));
  expect([0, 7, 999].map((number) => counted(number).n)).toEqual(["0", "7", "999"]);
});

test("the table has every language", () => {
  expect(tags.length).toBeGreaterThan(12);
});

test("a count that is not grouped, or is no whole number, is written as it is", () => {
  speak([{ tag: "en-GB", rtl: false, ftl: "" }]);
  expect(counted(1_234_567).n).toBe("1234567");

  speak([{ tag: "pa", rtl: false, ftl: "" }], { separator: ",", primary: 3, secondary: 2, min: 1 });
  expect([100_000, 12_345_678, 1.5, Infinity].map((number) => counted(number).n)).toEqual(["1,00,000", "1,23,45,678", "1.5", "Infinity"]);
});

test("a language counts as its own people do, and keeps its own tag", () => {
  const ftl = "rows =\n    { $count ->\n        [one] one\n        [many] many\n       *[other] other\n    }\n";
  const source = { tag: "en-GB", rtl: false, draft: false, name: "English" };
  const words = { language: { ...source, tag: "pt", name: "Português" }, ftl, fallback: source, fallback_ftl: "", grouping: grouping("pt"), between: [] };

  speakWords({ ...words, formats: "pt-PT" });

  expect(say("rows", counted(0))).toBe("other"); // in Brazil it would be one
  expect(say("rows", counted(1))).toBe("one");
  expect([language(), document.documentElement.lang]).toEqual(["pt", "pt"]);
});

test("what a language lacks is said by its relative before it is said in English", () => {
  const source = { tag: "en-GB", rtl: false, draft: false, name: "English" };
  const words = { language: { ...source, tag: "es-US" }, ftl: "a = Ábralo\n", fallback: source, fallback_ftl: "a = Open\nb = Close\nc = Save\n", formats: "es-US", grouping: grouping("es-US") };

  speakWords({ ...words, between: [{ tag: "es", rtl: false, ftl: "a = Abrir\nb = Cerrar\n" }] });

  expect(["a", "b", "c", "d"].map((id) => say(id))).toEqual(["Ábralo", "Cerrar", borrowed("Save"), "[d]"]);
});
