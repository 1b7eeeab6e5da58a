import { expect, test } from "vitest";

import { problem } from "../fake/clinic";
import { find, show } from "../fake/kit";
import Languages from "./Languages.svelte";

const row = (tag: string) => find(`[data-language="${tag}"]`).textContent!.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");

test("each language says what it is for, whether somebody checked it, and how much of it is written", async () => {
  await show(Languages as never);

  expect(document.querySelectorAll("[data-language]").length).toBe(16);
  expect(row("cy")).toMatch(/Cymraeg.*Window and forms.*Draft, not checked by a native speaker.*812 of 934.*Not yet/);
  expect(row("pl")).toContain("Checked by M. Kowalska, 03-Nov-2026");
  expect(row("en-GB")).not.toContain("Draft");
  expect(row("es-US")).toContain("Forms only");
  expect(row("es-US")).not.toContain("of 934");
});

test("each language names the questionnaires that are offered in it and those that are not", async () => {
  await show(Languages as never);

  expect(row("pl")).toMatch(/Questionnaires offered\s+Numeric pain ratingPHQ-9\s*Not offered GAD-7Shoulder function/);
});

test("every language stands under its own name, in its own direction", async () => {
  await show(Languages as never);

  const name = find("[data-language=ur] bdi");

  expect([name.textContent, name.lang, name.dir]).toEqual(["اردو", "ur", "rtl"]);
});

test("a list that cannot be read says why", async () => {
  await show(Languages as never, {}, { languages_page: () => Promise.reject(problem("not-yours")) });

  expect(find("[data-problem=not-yours]")).not.toBeNull();
});

test("what nobody has translated is listed, with what is said instead", async () => {
  await show(Languages as never);

  const of = find("[data-unwritten=cy]");
  expect([...of.querySelectorAll("dt")].map((one) => one.textContent)).toEqual(["packs-add", "packs-noted"]);
  expect(of.querySelector("dd bdi")!.outerHTML).toContain('lang="en-GB" dir="ltr"');
  expect(of.querySelector("dd")!.textContent).toBe("Add a pack");
  expect(find("[data-screen=languages]").textContent!.replace(/[\u2066-\u2069]/g, "")).toContain("with EN beside them");
  expect(document.querySelectorAll("[data-unwritten]").length).toBe(1);
});
