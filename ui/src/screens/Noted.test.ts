import { expect, test } from "vitest";

import { action, asked, find, press, settled, show, text, type } from "../fake/kit";
import { running } from "../fake/ways";
import Noted from "./Noted.svelte";

const open = (id: string, own: object = {}) => show(Noted as never, { id }, { ...running(), ...own });

test("what was entered in error is taken back with a reason, and stays to be read", async () => {
  const fake = await open("s4");
  await press("take-back-open");
  await press("take-back");
  expect(asked(fake, "steps_take_back")).toEqual([{ step: "s4", reason: "" }]);
  expect(find("[data-taken-back]")).toBeNull();

  await type("reason", "That was Ann");
  await press("take-back");
  await settled();

  expect(asked(fake, "steps_take_back").at(-1)).toEqual({ step: "s4", reason: "That was Ann" });
  expect(find("[data-taken-back]").textContent).toContain("it counts no longer");
  expect(text()).toContain("By telephone: not reached.");
  expect(action("put-right")).toBeNull();
  expect(action("take-back-open")).toBeNull();
});

test("what the program writes itself, nobody corrects or takes back", async () => {
  const page = running().steps_open({ id: "s1" });
  await open("a1", { steps_open: () => ({ ...page, own: false }) });
  expect(action("put-right")).toBeNull();
  expect(action("take-back-open")).toBeNull();
});

test("whoever may asks about what was noted, as a whole", async () => {
  const fake = await open("s4");
  await press("open-ask");
  expect(document.querySelector("[name=item]")).toBeNull();
  await press("ask-query");
  expect(find("[data-summary]")).not.toBeNull();
  await type("text", "Which number was rung?");
  await press("ask-query");

  expect(asked(fake, "quality_ask").at(-1)).toEqual({ about: { kind: "step", id: "s4" }, item: null, text: "Which number was rung?" });
  expect(find("[data-ask]")).toBeNull();
});

test("what was asked stands at what was noted, and is answered there", async () => {
  const fake = await open("s3");
  expect(find("[data-query=q3]").textContent).toContain("Which day is right?");
  expect(action("open-query")).toBeNull();
  await type("text", "The 20th.");
  await press("answer-query");
  expect(asked(fake, "quality_answer")).toEqual([{ query: "q3", text: "The 20th.", close: false }]);
});

test("who may not ask or answer only reads", async () => {
  const page = running().steps_open({ id: "s3" });
  await open("s3", { steps_open: () => ({ ...page, may_ask: false, may_answer: false }) });
  expect(action("open-ask")).toBeNull();
  expect(find("[data-query=q3]").textContent).toContain("Which day is right?");
  expect(action("answer-query")).toBeNull();
});

test("a consent is shown in the words that were read, in their own direction, with the window's beside them", async () => {
  await open("s2");
  const words = find("[data-consent=ur] [data-words]");
  expect([words.getAttribute("lang"), words.getAttribute("dir")]).toEqual(["ur", "rtl"]);
  expect(find("[data-consent=ur]").textContent).toContain("Answers questionnaires at the visits");
  expect(text()).toContain("Read in Urdu, version 1 of the text.");
  expect(find("[data-lacks]")).toBeNull();
});

test("where the words that were read are not here, that is said in their place", async () => {
  const page = running().steps_open({ id: "s2" });
  const now = page.editions[0]!;
  const items = now.consent!.items.map((item) => ({ ...item, words: null }));
  await open("s2", { steps_open: () => ({ ...page, editions: [{ ...now, consent: { ...now.consent, lacks: "Not here any more.", items } }] }) });
  expect(find("[data-lacks]").textContent).toContain("Not here any more.");
  expect(find("[data-words]")).toBeNull();
});
