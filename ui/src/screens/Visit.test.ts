import { expect, test } from "vitest";

import { answers } from "../fake/forms";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import { plan } from "../fake/kits";
import { running } from "../fake/ways";
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
  await show(Visit as never, { id: "v1" }, { rights_page: ({ id }) => ({ id, study_number: "07-0002", practice: false, withdrawn, restricted: null, erased: null, unsent: 0, drafts: 0 }) }, "open", [...duties]);

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

const planned = (own: object = {}, duties?: ("look" | "record")[]) => show(Visit as never, { id: "v1" }, { ...running(), visits_open: () => ({ ...answers().visits_open({ id: "v1" }), plan: { ...plan(), ...own } }) }, "open", duties);
const row = (instrument: string) => find(`[data-planned-form="${instrument}"]`);

test("a visit of a programme shows its forms by how much they are wanted, and the minutes that are left", async () => {
  await planned();

  expect([...document.querySelectorAll("[data-visit-plan] h3")].map(({ textContent }) => textContent)).toEqual(["Essential", "Supporting", "Optional", "To be noted at this visit"]);
  expect(text()).toContain("Participant: 5 of 12 minutes left");
  expect(text()).toContain("Staff: 1 minute over");
  expect(text()).toContain("In its window, 05-Nov-2026 – 03-Dec-2026");
  expect(row("msk-hq").textContent).toContain("needs a licence");
  expect(row("msk-hq").querySelector("[data-action=begin-planned]")).toBeNull();
  expect(find("[data-todo]").dataset["todo"]).toBe("5");
});

test("who answers no questionnaires any more is asked for none", async () => {
  await planned({ forms: plan().forms.map((form) => (form.response === null ? { ...form, expected: false, withheld: null } : form)) });
  expect(row("nprs").querySelector("[data-not-expected]")).not.toBeNull();
  expect(row("nprs").querySelector("[data-action=begin-planned], [data-action=not-done]")).toBeNull();
});

test("the next form is one key away: what was begun first, then what was not, in the participant's language and the usual way", async () => {
  const fake = await planned();
  expect(focused().dataset["action"]).toBe("continue-form");

  row("phq-9").querySelector<HTMLElement>("[data-action=begin-planned]")!.click();
  await settled();

  expect(asked(fake, "forms_begin")).toEqual([{ visit: "v1", instrument: "phq-9", language: "pl", mode: "patient", paper_day: null, interpreter: null }]);
  expect(row("everything").querySelector("[data-not-preferred]")!.textContent).toBe("Not available in the participant’s preferred language");
});

test("why a form was not done is said in its place, and without a reason nothing is kept", async () => {
  const fake = await planned();
  row("msk-hq").querySelector<HTMLElement>("[data-action=not-done]")!.click();
  await settled();
  expect(find("[data-field=instrument]")).toBeNull();

  await press("keep-step");
  expect(find("[data-summary]").textContent).toContain("Why?");
  find<HTMLInputElement>("[name=reason][value=not_available_in_language]").click();
  await settled();
  await press("keep-step");

  expect((asked(fake, "steps_keep") as object[]).at(-1)).toMatchObject({
    step: { kind: "not-done", kit: "lbp-hte16", participant: "p2", visit: "v1" }, fields: [{ name: "reason", values: ["not_available_in_language"] }, { name: "note", values: [] }, { name: "instrument", values: ["msk-hq"] }],
  });
  expect(find("[data-fill]")).toBeNull();
});

test("why a step was not noted is said in its place; the first use may wait", async () => {
  const fake = await planned();
  const steps = () => [...document.querySelectorAll<HTMLElement>("[data-action=step-not-done]")];
  expect(steps()).toHaveLength(1);

  steps()[0]!.click();
  await settled();
  find<HTMLInputElement>("[name=reason][value=declined]").click();
  await settled();
  await press("keep-step");

  expect((asked(fake, "steps_keep") as object[]).at(-1)).toMatchObject({ step: { kind: "not-done", visit: "v1" }, fields: [{ name: "reason", values: ["declined"] }, { name: "note", values: [] }, { name: "step", values: ["resource"] }] });
});

test("a step of the visit is noted at it, and one that was noted is looked at", async () => {
  const fake = await planned();

  await press("note-resource");
  await press("look-step");

  expect(fake.went).toEqual([{ screen: "step", kind: "resource", kit: "lbp-hte16", participant: "p2", visit: "v1" }, { screen: "noted", id: "s6" }]);
});

test("whoever may only look begins nothing and says nothing of why not", async () => {
  await planned({}, ["look"]);

  expect([action("begin-planned"), action("not-done"), action("note-resource")]).toEqual([null, null, null]);
  expect(action("look-step")).not.toBeNull();
});

test("forms in other languages and ways stand below, and open when one could not be begun", async () => {
  await planned();
  expect(find<HTMLDetailsElement>("details.all").open).toBe(false);

  await type("mode-nprs", "paper");
  offer("nprs").querySelector<HTMLElement>("[data-action=begin]")!.click();
  await settled();

  expect(find<HTMLDetailsElement>("details.all").open).toBe(true);
});
