import { expect, test } from "vitest";

import { answers } from "../fake/forms";
import { action, asked, find, settled, show, type } from "../fake/kit";
import Visit from "./Visit.svelte";

const offer = (instrument: string) => find(`[data-instrument="${instrument}"]`);

test("the preferred language is chosen where a form has it, and said where it has not", async () => {
  await show(Visit as never, { id: "v1" });

  expect(find<HTMLSelectElement>('[name="language-phq-9"]').value).toBe("pl");
  expect(offer("phq-9").textContent).toContain("collated, not checked against the owner’s document");
  expect(offer("rmdq-24").textContent).toContain("Not available in the participant’s preferred language");
  expect(offer("rmdq-24").textContent).toContain("Polski");
});

test("a form begins in the language and the way that were chosen", async () => {
  const fake = await show(Visit as never, { id: "v1" });

  await type("language-phq-9", "ar");
  await type("mode-phq-9", "interpreter");
  offer("phq-9").querySelector<HTMLElement>("[data-action=begin]")!.click();
  await settled();

  expect(asked(fake, "forms_begin")).toEqual([{ visit: "v1", instrument: "phq-9", language: "ar", mode: "interpreter", paper_day: null, interpreter: null }]);
  expect(fake.went).toEqual([{ screen: "form", id: "ar-phq-9" }]);
});

test.each([
  [true, true, "paper"],
  [false, true, "interpreter"],
  [false, false, "patient"],
])("from paper %s, interpreter needed %s: %s", async (paper, interpreter, mode) => {
  const page = answers().visits_open({ id: "v1" });
  await show(Visit as never, { id: "v1" }, { visits_open: () => ({ ...page, paper, banner: { ...page.banner, interpreter } }) });
  const chosen = () => find<HTMLSelectElement>('[name="mode-phq-9"]').value;

  expect(chosen()).toBe(mode);
  await type("mode-phq-9", "telephone");

  expect(chosen()).toBe("telephone");
});

test.each([
  ["whoever may only look", ["look"], null],
  ["for somebody who takes part no longer", ["look", "record"], "20-Nov-2026"],
] as const)("%s, no form is offered to begin", async (_, duties, withdrawn) => {
  await show(Visit as never, { id: "v1" }, { rights_page: ({ id }) => ({ id, study_number: "07-0002", withdrawn, restricted: null, erased: null, unsent: 0, drafts: 0 }) }, "open", [...duties]);

  expect([offer("phq-9"), action("begin"), action("continue-form")]).toEqual([null, null, null]);
  expect(action("open-result")).not.toBeNull();
});

test("only the ways that a form allows are offered", async () => {
  const page = answers().visits_open({ id: "v1" });
  await show(Visit as never, { id: "v1" }, { visits_open: () => ({ ...page, banner: { ...page.banner, interpreter: true } }) });
  const modes = find<HTMLSelectElement>('[name="mode-everything"]');

  expect([...modes.options].map(({ value }) => value)).toEqual(["patient", "paper"]);
  expect(modes.value).toBe("patient");
});

test("from paper, the date on it is asked for, and what is wrong with it is said there", async () => {
  const fake = await show(Visit as never, { id: "v1" });
  const begin = async () => {
    offer("nprs").querySelector<HTMLElement>("[data-action=begin]")!.click();
    await settled();
  };
  expect(find("[name=paper-day-nprs]")).toBeNull();

  await type("mode-nprs", "paper");
  await begin();
  expect(offer("nprs").querySelector("[role=alert]")!.textContent).toBe("Enter a date.");
  expect(find("[name=paper-day-nprs]").getAttribute("aria-invalid")).toBe("true");
  await type("paper-day-nprs", "12 11 2026");
  await begin();

  expect(asked(fake, "forms_begin").at(-1)).toMatchObject({ instrument: "nprs", mode: "paper", paper_day: "12 11 2026" });
  expect(fake.went).toEqual([{ screen: "form", id: "en-GB-nprs" }]);
});

test("a form that is withheld says why, cannot be begun, and leads whoever manages to the questionnaires", async () => {
  const page = answers().visits_open({ id: "v1" });
  const offered = page.offered.map((one) => (one.instrument === "nprs" ? { ...one, withheld: "licence-expired" as const } : one));
  const fake = await show(Visit as never, { id: "v1" }, { visits_open: () => ({ ...page, offered }) });

  expect(offer("nprs").textContent).toContain("its licence has run out");
  expect(offer("nprs").querySelector("[data-action=begin]")).toBeNull();
  expect(offer("phq-9").querySelector("[data-unavailable=needs-approval]")!.textContent).toContain("Română");
  action("questionnaires").click();
  expect(fake.went).toEqual([{ screen: "questionnaires" }]);
});

test("whoever does not manage is not led to the questionnaires", async () => {
  await show(Visit as never, { id: "v1" }, {}, "open", ["look", "record"]);

  expect(offer("phq-9").textContent).toContain("has to approve the wording");
  expect(action("questionnaires")).toBeNull();
});

test("a blank form is printed in the language that is chosen", async () => {
  const fake = await show(Visit as never, { id: "v1" });

  await type("language-phq-9", "ar");
  offer("phq-9").querySelector<HTMLElement>("[data-action=print]")!.click();

  expect(fake.went).toEqual([{ screen: "print", visit: "v1", instrument: "phq-9", language: "ar" }]);
});

test("a form that was taken back is said to be, in words, where its score would stand", async () => {
  const page = answers().visits_open({ id: "v1" });
  const [first, ...rest] = page.forms;

  await show(Visit as never, { id: "v1" }, { visits_open: () => ({ ...page, forms: [{ ...first!, state: "voided", score: null }, ...rest] }) });

  expect(find("[data-state=voided]").textContent).toContain("Taken back: it counts no longer");
  expect(find("[data-state=voided] [data-action=open-result]")).not.toBeNull();
});
