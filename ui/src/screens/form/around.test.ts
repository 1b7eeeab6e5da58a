/** What stands around the questions: interpreter, paper, the patient's own hands, the other language. */
import { expect, test } from "vitest";

import type { Commands } from "../../backend/generated";
import { problem } from "../../fake/clinic";
import { answers } from "../../fake/forms";
import { action, asked, find, focused, keys, press, show, text, type } from "../../fake/kit";
import Form from "../Form.svelte";

type SaveAnswer = Commands["forms_answer"]["input"];
let fresh = 0;

test("an interpreter is noted beside the questions and holds nothing up", async () => {
  const id = `ar-${++fresh}-phq-9`;
  const real = answers();
  const page = real.forms_open({ id });
  let interpreter: typeof page.interpreter = null;
  const fake = await show(Form as never, { id }, {
    forms_open: () => ({ ...page, mode: "interpreter" as const, interpreter, interpreter_wanted: !interpreter }),
    forms_interpreter: ({ kind, detail }: Commands["forms_interpreter"]["input"]) => {
      interpreter = kind && [kind, detail];
      return { value: null, areas: [] };
    },
  });
  expect(text()).toContain("needs an interpreter, and none is noted yet");

  await press("interpreter");
  await type("interpreter-detail", " 12345 ");
  await press("save-interpreter");

  expect(asked(fake, "forms_interpreter")).toEqual([{ response: id, kind: "professional", detail: "12345" }]);
  expect(find("[data-interpreter]").textContent).toContain("professional, \u206812345\u2069");
});

test("the screen is handed over only when everything is kept, and only by whoever may", async () => {
  let full = true;
  const real = answers();
  const forms_answer = (input: SaveAnswer) => {
    if (full) throw problem("disk-full", "fault");
    return real.forms_answer(input);
  };
  const fake = await show(Form as never, { id: `around${++fresh}-phq-9` }, { forms_answer });
  await keys("2");

  await press("hand");
  expect(asked(fake, "patient_hand")).toEqual([]);
  expect(text()).toContain("Save these answers first");
  full = false;
  await press("retry");
  await press("hand");
  expect(asked(fake, "patient_hand").length).toBe(1);
});

test.each([
  ["whoever may not hand the screen over", "phq-9", ["look", "record"]],
  ["a form whose words are not all there", "everything", ["look", "record", "hand"]],
] as const)("%s has no button for it", async (_, instrument, duties) => {
  await show(Form as never, { id: `around${++fresh}-${instrument}` }, {}, "open", [...duties]);

  expect([action("finish") !== null, action("hand")]).toEqual([true, null]);
});

test("what a patient left out is shown at once when the screen comes back", async () => {
  const fake = await show(Form as never, { id: `around${++fresh}-nprs`, returned: true });

  expect(find("[data-summary]").textContent).toContain("Question \u20681\u2069");
  expect(focused()).toBe(find("[data-summary]"));
  expect(asked(fake, "forms_finish")).toEqual([]);
});

test("a form from paper says so and leads to its second reader", async () => {
  const page = answers().forms_open({ id: "paper-nprs" });
  const fake = await show(Form as never, { id: "paper-nprs" }, { forms_open: () => ({ ...page, mode: "paper" as const, paper: { day: "12-Nov-2026", second: null, differences: null } }) });

  expect(find("[data-paper]").textContent).toContain("12-Nov-2026");
  await press("keying");

  expect(fake.went).toEqual([{ screen: "keying", id: "paper-nprs" }]);
  expect(action("finish")).not.toBeNull();
});
