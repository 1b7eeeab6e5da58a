import { expect, test } from "vitest";

import type { Commands, Given } from "../backend/generated";
import { problem, wordsOf } from "../fake/clinic";
import { answers } from "../fake/forms";
import Form from "./Form.svelte";
import { speakWords } from "../text/text";
import { action, asked, find, focused, inRow, keys, press, rowOf, settled, show, text, type } from "../fake/kit";

type SaveAnswer = Commands["forms_answer"]["input"];
const given = (fake: Parameters<typeof asked>[0]) => asked(fake, "forms_answer").map(({ item, given }: SaveAnswer) => [item, given] as [string, Given]);
const choice = (id: string): Given => ({ answer: { choice: id } });
const checked = (item: string) => rowOf(item).querySelector<HTMLInputElement>("input:checked")?.value;
let fresh = 0;
const open = (instrument: string, own = {}) => show(Form as never, { id: `${++fresh}-${instrument}` }, own);

test("a number key answers, is kept at once and moves on", async () => {
  const fake = await open("phq-9");
  expect(inRow("phq9-1")).toBe(true);

  await keys("2", "1");

  expect(given(fake)).toEqual([["phq9-1", choice("1")], ["phq9-2", choice("0")]]);
  expect(inRow("phq9-3")).toBe(true);
  expect(checked("phq9-1")).toBe("1");
  expect(text()).toContain("2 of 9 answered");
  expect(text()).toContain("Saved 14:03");
});

test("digits of another script answer too, and a digit without an option does nothing", async () => {
  const fake = await open("phq-9");

  await keys("٣", "7");

  expect(given(fake)).toEqual([["phq9-1", choice("2")]]);
  expect(inRow("phq9-2")).toBe(true);
});

test("one and then zero is ten, and the one is never lost", async () => {
  const fake = await open("nprs");

  await keys("1", "0");

  expect(given(fake)).toEqual([["nprs", { answer: { scale: 1 } }], ["nprs", { answer: { scale: 10 } }]]);
  expect(focused()).toBe(action("finish"));
});

test("a one that nothing follows stays a one, and a zero makes it ten however late", async () => {
  const fake = await open("nprs");

  await keys("1");
  await settled(900);
  expect(inRow("nprs")).toBe(true);
  await keys("0");

  expect(given(fake).at(-1)).toEqual(["nprs", { answer: { scale: 10 } }]);
  expect(focused()).toBe(action("finish"));
});

test.each(["Enter", "ArrowDown", "F8"])("after a one, %s moves on, and a zero on the way back is no ten", async (key) => {
  const fake = await open("nprs");

  await keys("1", key);
  expect(focused()).toBe(action("finish"));
  rowOf("nprs").querySelector<HTMLInputElement>("input:checked")!.focus();
  await keys("0");

  expect(given(fake)).toEqual([["nprs", { answer: { scale: 1 } }], ["nprs", { answer: { scale: 0 } }]]);
});

test("after a one another digit answers the same question anew", async () => {
  const fake = await open("nprs");

  await keys("1", "1", "7");

  expect(given(fake).map(([, one]) => one)).toEqual([1, 1, 7].map((scale) => ({ answer: { scale } })));
  expect(focused()).toBe(action("finish"));
});

test("F8 goes to the next question without an answer, around the end", async () => {
  await open("rmdq-24");
  await keys("1");
  rowOf("rmdq-24").querySelector("input")!.focus();
  await keys("1");

  await keys("F8");

  expect(inRow("rmdq-2")).toBe(true);
});

test("a missing answer takes its reason from the keyboard", async () => {
  const fake = await open("phq-9");

  await keys("-");
  expect(focused().getAttribute("role")).toBe("menuitemradio");
  await keys("ArrowDown");
  focused().click();
  await settled();

  expect(given(fake)).toEqual([["phq9-1", { missing: "not-applicable" }]]);
  expect(rowOf("phq9-1").textContent).toContain("Not applicable");
  expect(inRow("phq9-2")).toBe(true);
});

test("a safety prompt takes the focus and is asked for before the end", async () => {
  const fake = await open("phq-9");
  await keys(..."111111112");
  expect(find("[data-prompt=self-harm]")).toBe(focused());
  expect(find("[data-prompt=self-harm] [role=alert]").textContent).toContain("needs attention");

  await press("finish");
  expect(text()).toContain("Question 9: record what was done");
  await press("record-prompt");
  expect(text()).toContain("Choose what was done.");
  await type("prompt-action", "other");
  await press("record-prompt");
  expect(text()).toContain("Say what was done.");
  await type("prompt-action", "informed-clinician");
  await type("prompt-note", "Dr Osei told at 14:04");
  await press("record-prompt");
  await press("finish");

  expect(asked(fake, "forms_acknowledge")).toEqual([expect.objectContaining({ prompt: "self-harm", action: "informed-clinician", note: "Dr Osei told at 14:04" })]);
  expect(fake.went.at(-1)).toMatchObject({ screen: "result" });
});

test("an answer that could not be kept stays on screen as not saved, until it is", async () => {
  let full = true;
  const real = answers();
  const fake = await open("phq-9", {
    forms_answer: (input: SaveAnswer) => {
      if (full) throw problem("disk-full", "fault");
      return real.forms_answer(input);
    },
  });

  await keys("2");
  expect(text()).toContain("The disk of this computer is full.");
  expect(text()).toContain("1 answer not saved");
  expect(checked("phq9-1")).toBe("1");
  await press("finish");
  expect(asked(fake, "forms_finish")).toEqual([]);
  expect(text()).toContain("Save these answers first");

  full = false;
  await press("retry");

  expect(text()).not.toContain("not saved");
  expect(given(fake).at(-1)).toEqual(["phq9-1", choice("1")]);
});

test("another language of the form keeps answers, and the window's keeps the focus and what is typed", async () => {
  await open("phq-9");
  await keys("2", "3");
  const before = focused();

  await type("form-language", "ar");
  before.focus();
  speakWords(wordsOf("en-GB"));
  await settled();

  expect(rowOf("phq9-1").closest("[lang=ar][dir=rtl]")).not.toBeNull();
  expect([checked("phq9-1"), checked("phq9-2")]).toEqual(["1", "2"]);
  expect(focused()).toBe(before);
  expect(document.body.contains(before)).toBe(true);
  await press("english");
  expect(rowOf("phq9-1").querySelector("[lang=en-GB]")?.textContent).toBe("Little interest or pleasure in doing things");
  expect(rowOf("phq9-1").querySelectorAll(".opt [lang=en-GB]")[3]?.textContent).toBe("Nearly every day");
  expect(find(".instructions [lang=en-GB]").textContent).toContain("Over the last 2 weeks");
});

test("whether the English is wanted is remembered from one form to the next", async () => {
  await show(Form as never, { id: `ar-${++fresh}-phq-9` });

  expect(action("english").getAttribute("aria-pressed")).toBe("true");
  await press("english");
  expect(rowOf("phq9-1").querySelector("[lang=en-GB]")?.textContent).toBe("");
});

test("finishing says what is missing, five links and how many more, and each leads there", async () => {
  const fake = await open("rmdq-24");
  await keys("1", "2");

  await press("finish");

  const links = document.querySelectorAll<HTMLAnchorElement>("[data-summary] a");
  expect(focused()).toBe(find("[data-summary]"));
  expect(text()).toContain("22 things need your attention");
  expect(links.length).toBe(5);
  expect(text()).toContain("and 17 more");
  links[1]!.click();
  expect(inRow("rmdq-4")).toBe(true);
  expect(location.hash).toBe("");

  await press("rest-blank");
  expect(asked(fake, "forms_finish").at(-1)).toMatchObject({ rest_blank: true });
  expect(fake.went).toEqual([expect.objectContaining({ screen: "result" })]);
});

test("a form is taken up again at its first gap", async () => {
  const id = `${++fresh}-phq-9`;
  const real = answers();
  real.forms_answer({ response: id, item: "phq9-1", given: choice("0"), typed: null });

  await show(Form as never, { id }, real);

  expect(inRow("phq9-2")).toBe(true);
});

test("the reasons close on Escape and back to the question, and on a press elsewhere without taking the focus", async () => {
  await open("phq-9");

  await keys("-", "Escape");
  expect(find("[role=menu]")).toBeNull();
  expect(inRow("phq9-1")).toBe(true);

  await keys("-");
  rowOf("phq9-4").dispatchEvent(new Event("pointerdown", { bubbles: true }));
  const other = rowOf("phq9-4").querySelector("input")!;
  other.focus();
  await settled();
  expect(find("[role=menu]")).toBeNull();
  expect(focused()).toBe(other);

  await keys("-");
  action("finish").focus();
  await settled();
  expect(find("[role=menu]")).toBeNull();
  expect(focused()).toBe(action("finish"));
});

test("a language that the form could not change to is not shown as its language", async () => {
  await open("phq-9", { forms_language: () => Promise.reject(problem("form-unavailable")) });
  const select = find<HTMLSelectElement>("[name=form-language]");

  await type("form-language", "pl");

  expect(text()).toContain("This form cannot be used in this language.");
  expect(select.value).toBe("en-GB");
  expect(select.querySelector<HTMLOptGroupElement>("optgroup:has([value=pl])")!.label).toContain("collated, not checked");
  expect(text()).toContain("Wording: published by its owner");
});

test("the window's language brings an open form's days and times anew, and takes nothing", async () => {
  const real = answers();
  let full = false;
  const fake = await open("phq-9", {
    ...real,
    forms_open: ({ id }: { id: string }) => {
      const page = real.forms_open({ id });
      return { ...page, banner: { ...page.banner, born: document.documentElement.lang === "ar" ? "27 مارس 1952" : "27-Mar-1952" } };
    },
    forms_answer: (input: SaveAnswer) => {
      if (full) throw problem("disk-full", "fault");
      return real.forms_answer(input);
    },
  });
  await keys(..."111111112");
  await type("prompt-note", "Dr Osei");
  full = true;
  rowOf("phq9-3").querySelectorAll("input")[3]!.click();
  rowOf("phq9-2").querySelector<HTMLInputElement>("input:checked")!.focus();
  const before = focused();

  speakWords(wordsOf("ar"));
  await settled();

  expect(find("[data-banner]").textContent).toContain("27 مارس 1952");
  expect(focused()).toBe(before);
  expect(find<HTMLInputElement>("[name=prompt-note]").value).toBe("Dr Osei");
  expect(checked("phq9-3")).toBe("3");
  expect(find("[data-unsaved]").dataset["unsaved"]).toBe("1");
  full = false;
  await press("retry");
  expect(given(fake).at(-1)).toEqual(["phq9-3", choice("3")]);
});

test.each([
  ["whoever may only look", ["look"], null],
  ["after a withdrawal, everybody", ["look", "record"], "20-Nov-2026"],
] as const)("%s reads an unfinished form and cannot answer it", async (_, duties, withdrawn) => {
  const fake = await show(Form as never, { id: "1-rmdq-24" }, { rights_page: ({ id }) => ({ id, study_number: "07-0002", practice: false, withdrawn, restricted: null, erased: null, unsent: 0, drafts: 1 }) }, "open", [...duties]);

  await keys("1", "F8");

  expect(find("[data-reading]").textContent).toContain("You can read this form, not fill it in.");
  expect(document.querySelectorAll("input, select, [data-action=finish]").length).toBe(0);
  expect(given(fake)).toEqual([]);
});
