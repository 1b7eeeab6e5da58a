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

  expect(asked(fake, "forms_begin")).toEqual([{ visit: "v1", instrument: "phq-9", language: "ar", mode: "interpreter" }]);
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
