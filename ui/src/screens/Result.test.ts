import { expect, test } from "vitest";

import type { Commands } from "../backend/generated";
import { problem } from "../fake/clinic";
import { answers } from "../fake/forms";
import { plan } from "../fake/kits";
import { action, asked, find, focused, press, rowOf, settled, show, text, type } from "../fake/kit";
import Result from "./Result.svelte";

async function choose(code: string) {
  const select = find<HTMLSelectElement>("select[name=code]");
  select.value = code;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
}

test("a score comes with its range, its direction and the source of its band", async () => {
  await show(Result as never, { id: "done-phq-9" });

  expect(text()).toContain("on a scale from 0 to 27");
  expect(text()).toContain("A higher score is worse.");
  expect(text()).toContain("“Mild” (5 to 9), according to the British Columbia form, which cites Kroenke 2001.");
  expect(find("[data-band]").textContent).toContain("\u2068the British Columbia form, which cites Kroenke 2001\u2069");
  expect(rowOf("phq9-4").textContent).toContain("Declined");
});

test("a correction without a reason is refused in words; with one, both editions can be read", async () => {
  const fake = await show(Result as never, { id: "done-phq-9" });
  await press("correct");
  rowOf("phq9-2").querySelectorAll("input")[3]!.click();
  await settled();
  expect(text()).toContain("1 answer will be changed.");

  await type("reason", "mistyped, the paper says 3");
  await press("save-correction");
  expect(text()).toContain("Say why.");
  expect(find("select[name=code]").getAttribute("aria-invalid")).toBe("true");
  await choose("other_with_text");
  await type("reason", " ");
  await press("save-correction");
  expect(find("textarea[name=reason]").getAttribute("aria-invalid")).toBe("true");
  await choose("transcription_error");
  await type("reason", "mistyped, the paper says 3");
  await press("save-correction");

  expect(asked(fake, "forms_correct").at(-1)).toEqual({ response: "done-phq-9", code: "transcription_error", reason: "mistyped, the paper says 3", changes: [{ item: "phq9-2", given: { answer: { choice: "3" } }, typed: null }] });
  expect(text()).toContain("Edition 2, corrected because: error in copying: mistyped, the paper says 3");
  expect(find("[data-edition='1']")).not.toBeNull();
});

test("a prompt that a correction raised is recorded here, and a refusal to is said", async () => {
  let refuse = true;
  const real = answers();
  const fake = await show(Result as never, { id: "done-phq-9" }, {
    ...real,
    forms_acknowledge: (input: Commands["forms_acknowledge"]["input"]) => {
      if (refuse) throw problem("disk-full", "fault");
      return real.forms_acknowledge(input);
    },
  });
  await type("prompt-action", "called-service");

  await press("record-prompt");
  expect(text()).toContain("The disk of this computer is full.");
  refuse = false;
  await press("record-prompt");

  expect(asked(fake, "forms_acknowledge").at(-1)).toEqual({ response: "done-phq-9", prompt: "self-harm", action: "called-service", note: "" });
  expect(find("[data-acknowledged]").textContent).toContain("Called a service");
  expect(find("[data-prompt] h2").textContent).toContain("what was done");
  expect(text()).not.toContain("The disk of this computer is full.");
});

test.each([
  ["reliable", null, "of 6 points, or more, is larger than chance alone would produce, according to NHS"],
  ["important", "30", "of 6 points, or 30 % of the first score, or more, is large enough for people to notice, according to NHS"],
] as const)("a %s change is said as what it is", async (change_kind, change_percent, words) => {
  const page = answers().forms_result({ id: "done-phq-9" });
  for (const { scores } of page.editions) Object.assign(scores[0]!, { change_kind, change_percent });

  await show(Result as never, { id: "done-phq-9" }, { forms_result: () => page });

  expect(text()).toContain(words);
});

test("whoever may only look reads the result, and is not asked what was done at a prompt", async () => {
  await show(Result as never, { id: "done-phq-9" }, {}, "open", ["look"]);

  expect(find("[data-prompt] [data-open]").textContent).toContain("Nobody has recorded yet what was done.");
  expect([action("correct"), action("record-prompt")]).toEqual([null, null]);
});

test("a correction that was begun is gone on with, and is not there any more once it is saved", async () => {
  const drafts = new Map<string, string>([["correct done-phq-9", JSON.stringify({ changes: [["phq9-2", { answer: { choice: "3" } }], ["nobody-asked", { answer: { choice: "1" } }]], code: "wrong_date", reason: "mistyped" })]]);
  const fake = await show(Result as never, { id: "done-phq-9" }, { draft_take: ({ place }) => ({ content: drafts.get(place) ?? null }) });
  expect(text()).toContain("1 answer will be changed.");
  expect(find<HTMLTextAreaElement>("[name=reason]").value).toBe("mistyped");

  await press("save-correction");

  expect(asked(fake, "forms_correct").at(-1)).toMatchObject({ code: "wrong_date", reason: "mistyped", changes: [{ item: "phq9-2", given: { answer: { choice: "3" } } }] });
  expect(asked(fake, "draft_keep").at(-1)).toEqual({ place: "correct done-phq-9", content: "" });
});

test("what is changed in a correction is kept when somebody else has to sit down", async () => {
  const fake = await show(Result as never, { id: "done-phq-9" });
  await press("correct");

  rowOf("phq9-2").querySelectorAll("input")[3]!.click();
  await choose("late_information");
  await type("reason", "mistyped");
  find("[name=reason]").blur();
  await settled();

  const kept = asked(fake, "draft_keep").at(-1) as unknown as { place: string; content: string };
  expect(kept.place).toBe("correct done-phq-9");
  expect(JSON.parse(kept.content)).toEqual({ texts: [], changes: [["phq9-2", { answer: { choice: "3" } }]], code: "late_information", reason: "mistyped" });
});

test("a finished form says which words were read, in which language since when, and through whom", async () => {
  const page = answers().forms_result({ id: "done-phq-9" });
  const readings = [{ language: "Polski", digest: "3f7a90c1d2e3", at: "22-Nov-2026 10:30" }, { language: "English", digest: "a1b2c3d4e5f6", at: "22-Nov-2026 10:42" }];

  await show(Result as never, { id: "done-phq-9" }, { forms_result: () => ({ ...page, readings, interpreter: ["professional", "12345"], paper: { day: "12-Nov-2026", second: "Ann Price", differences: 2 }, notices: ["© The owner"] }) });

  expect([...document.querySelectorAll("[data-reading]")].map(({ textContent }) => textContent!.replace(/[\u2066-\u2069]/g, ""))).toEqual([
    "Read in Polski, wording 3f7a90c1",
    "From 22-Nov-2026 10:42 in English, wording a1b2c3d4",
  ]);
  expect(text()).toContain("Interpreter: professional, 12345");
  expect(text()).toContain("Copied from paper of 12-Nov-2026 Read a second time by Ann Price; 2 differences to settle.");
  expect(text()).toContain("© The owner");
});

test("a typed answer is corrected as it is typed, and what cannot be read is said at its field", async () => {
  const fake = await show(Result as never, { id: "done-everything" });
  await press("correct");

  await type("weight", "seventy");
  find("[name=weight]").blur();
  await choose("unit_or_scale_error");
  await type("reason", "mistyped");
  await press("save-correction");
  expect(find("[name=weight]").getAttribute("aria-invalid")).toBe("true");
  expect(rowOf("weight").textContent).toContain("Enter a number, like 72 or 72.5.");
  await type("weight", "71,5");
  await press("save-correction");

  expect(asked(fake, "forms_correct").at(-1)).toMatchObject({ changes: [{ item: "weight", typed: "71,5" }] });
  expect(rowOf("weight").textContent).toContain("71.5");
});

test("a form is taken back with a reason, stays readable, and is marked in words", async () => {
  const fake = await show(Result as never, { id: "done-phq-9" });
  await press("open-void");

  await press("take-back");
  expect(text()).toContain("Reason: Say why.");
  await type("reason", "filled in for somebody else");
  await press("take-back");

  expect(asked(fake, "forms_void").at(-1)).toEqual({ id: "done-phq-9", reason: "filled in for somebody else" });
  expect(find("h1").textContent).toContain("Taken back");
  expect(find("[data-voided]").textContent!.replace(/[\u2066-\u2069]/g, "")).toContain("Taken back 22-Nov-2026 14:20 by Grace Obi, because: filled in for somebody else");
  expect(rowOf("phq9-4").textContent).toContain("Declined");
  expect([action("correct"), action("open-void")]).toEqual([null, null]);
});

test("whoever may not correct takes nothing back; where it was given is said", async () => {
  await show(Result as never, { id: "done-there-phq-9" }, {}, "open", ["look"]);

  expect(action("open-void")).toBeNull();
  expect(text()).toContain("Given on another computer: Room 3");
});

const planned = (fresh: boolean) => show(Result as never, { id: "done-phq-9", fresh }, { visits_open: ({ id }: { id: string }) => ({ ...answers().visits_open({ id }), plan: plan() }) });

test("after a form that was just finished, the next one is one press away", async () => {
  const fake = await planned(true);
  expect(focused().dataset["action"]).toBe("next-form");

  await press("next-form");

  expect(asked(fake, "forms_begin").length + fake.went.length).toBeGreaterThan(0);
  expect(fake.went.at(-1)?.screen).toBe("form");
});

test("whoever only looks a result up stays at its heading", async () => {
  await planned(false);

  expect([focused().tagName, action("next-form") !== null]).toEqual(["H1", true]);
});
