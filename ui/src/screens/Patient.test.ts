import { expect, test, vi } from "vitest";

import type { Status } from "../backend/generated";
import { problem } from "../fake/clinic";
import { at, given, hand, question, to, touch } from "../fake/handed";
import { action, asked, find, focused, press, settled, type } from "../fake/kit";
import { practising } from "../fake/patient";

test("a choice is seen to be taken and does not turn the page", async () => {
  const fake = await hand();
  await press("next");
  const first = question();

  await touch("input[value='2']");
  expect(question()).toBe(first);
  expect(find<HTMLInputElement>("input[value='2']").checked).toBe(true);
  await press("next");
  expect(question()).not.toBe(first);
  await press("back");

  expect(find<HTMLInputElement>("input[value='2']").checked).toBe(true);
  expect(given(fake)).toEqual([{ answer: { choice: "2" } }]);
});

test("whoever is given the screen of a practice case sees that on every page, at rest or not", async () => {
  await hand(practising({ language: "en-GB" } as Status));
  const band = () => find("[data-practice-band]")?.textContent;
  const said = "Practice: invented person, never sent";
  expect([at(), band()]).toEqual(["welcome", said]);
  await press("next");
  expect([at(), band()]).toEqual(["question", said]);
  await touch("input[value='2']");
  expect(band()).toBe(said);
  await to("[data-page=done]");
  expect([at(), band()]).toEqual(["done", said]);
});

test("nobody else sees a word of practice", async () => {
  await hand();
  await press("next");

  expect([at(), find("[data-practice-band]")]).toEqual(["question", null]);
});

test("a question that is left out is said once, and then it is left out", async () => {
  const fake = await hand();
  await press("next");
  const first = question();

  await press("next");
  expect(question()).toBe(first);
  expect(find("[role=alert]").textContent).toContain("no answer yet");
  await press("next");

  expect(question()).not.toBe(first);
  expect(given(fake)).toEqual([]);
});

test("somebody would rather not answer, and may think again", async () => {
  const fake = await hand();
  await press("next");

  await press("decline");
  expect(action("decline").getAttribute("aria-pressed")).toBe("true");
  await press("decline");
  expect(action("decline").getAttribute("aria-pressed")).toBe("false");
  await press("decline");
  await touch("input[value='0']");

  expect(action("decline").getAttribute("aria-pressed")).toBe("false");
  expect(given(fake)).toEqual([{ missing: "declined" }, null, { missing: "declined" }, { answer: { choice: "0" } }]);
});

test("every kind of question is answered by touch or by typing", async () => {
  const fake = await hand();
  await press("next");
  await to("input[type=checkbox][value='0']");
  for (const value of ["0", "1"]) await touch(`input[value='${value}']`);
  expect(find<HTMLInputElement>("input[value='2']").disabled).toBe(true);
  await touch("input[value='3']");
  await press("next");
  await touch("input[value='false']");
  await press("next");
  await touch("input[type=checkbox]");
  await press("next");
  await touch("input[value='10']");
  await press("next");
  expect(find("[type=range]").classList.contains("untouched")).toBe(true);
  await touch("[type=range]");
  await press("next");
  expect(at()).toBe("reading");
  await press("next");
  for (const sign of ["7", "2", ".", "5"]) await touch(`[data-digit="${sign}"]`);
  await touch("[data-action=remove]");
  await touch('[data-digit="0"]');
  await press("next");
  await type("month", "3");
  await type("year", "2024");
  await press("next");
  await type("text", "Gardening");
  await press("next");

  expect(at()).toBe("done");
  expect(given(fake)).toEqual([
    { answer: { choices: ["0"] } },
    { answer: { choices: ["0", "1"] } },
    { answer: { choices: ["3"] } },
    { answer: { tick: false } },
    { answer: { tick: true } },
    { answer: { scale: 10 } },
    { answer: { scale: 50 } },
    "72.0",
    "3 2024",
    "Gardening",
  ]);
});

test("a sentence that is not ticked is simply left", async () => {
  await hand();
  await to("[name=tick]");

  await press("next");

  expect(find("[name=tick]")).toBeNull();
});

test("what cannot be read is said under it, stays as it was typed, and holds the page", async () => {
  const fake = await hand();
  await to("[name=number]");
  await type("number", "70");
  await press("next");
  await press("back");
  expect(find<HTMLInputElement>("[name=number]").value).toBe("70");

  await type("number", "seven");
  action("next").focus();
  await press("next");

  expect(find("[role=alert]").textContent).toContain("Please write a number");
  expect(find<HTMLInputElement>("[name=number]").value).toBe("seven");
  expect(find("[name=number]").getAttribute("aria-invalid")).toBe("true");
  expect(focused()).toBe(find("[name=number]"));
  await type("number", "71");
  await press("next");
  expect(find("[name=number]")).toBeNull();
  expect(given(fake)).toEqual(["70", "seven", "71"]);
});

test("an answer that could not be kept is not shown as kept, and the same touch tries again", async () => {
  let full = true;
  const fake = await hand();
  const kept = fake.answers.patient_answer!;
  fake.answers.patient_answer = (input) => {
    if (full) throw problem("disk-full", "fault");
    return kept(input);
  };
  await press("next");

  await touch("input[value='1']");
  expect(find<HTMLInputElement>("input[value='1']").checked).toBe(false);
  expect(find("[role=alert]").textContent).toContain("tell a member of staff");
  full = false;
  await touch("input[value='1']");

  expect(find<HTMLInputElement>("input[value='1']").checked).toBe(true);
  expect(find("[role=alert]").textContent).toBe("");
});

test("a second tap of the same finger turns one page", async () => {
  await hand();
  await to("[type=range]");
  await touch("[type=range]");
  action("next").dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
  await settled();
  expect(at()).toBe("reading");

  action("next").dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
  await settled();

  expect(at()).toBe("reading");
});

test("large text is one touch", async () => {
  const fake = await hand();

  await press("text-size");

  expect(find(".patient").classList.contains("large")).toBe(true);
  expect(asked(fake, "patient_go").at(-1)).toBe("text-size");
});

test("a recording is played by its button, where there is one", async () => {
  const play = vi.spyOn(HTMLMediaElement.prototype, "play").mockImplementation(function (this: HTMLMediaElement) {
    this.dispatchEvent(new Event("play"));
    return Promise.resolve();
  });
  await hand();
  await press("next");
  expect(action("listen")).toBeNull();
  await touch("input[value='0']");
  await press("next");

  await press("listen");

  expect(play).toHaveBeenCalledOnce();
  expect(action("listen").textContent).toContain("Stop");
});
