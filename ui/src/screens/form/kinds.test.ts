/** Every kind of question, as staff answer it. */
import { expect, test } from "vitest";

import type { Commands, Given } from "../../backend/generated";
import { problem } from "../../fake/clinic";
import { answers } from "../../fake/forms";
import { asked, find, focused, inRow, keys, press, rowOf, settled, show, type } from "../../fake/kit";
import Form from "../Form.svelte";

type SaveAnswer = Commands["forms_answer"]["input"];
const said = (fake: Parameters<typeof asked>[0]) => asked(fake, "forms_answer").map(({ item, given, typed }: SaveAnswer) => [item, typed ?? given] as [string, Given | string | null]);
let fresh = 0;
const open = (own = {}) => show(Form as never, { id: `kinds${++fresh}-everything` }, own);
const visible = (item: string) => !rowOf(item).hidden;
const boxes = (item: string) => [...rowOf(item).querySelectorAll<HTMLInputElement>("input")];
const pause = () => settled(650);
const focus = (item: string) => rowOf(item).querySelector<HTMLElement>("input, textarea")!.focus();

test("a question appears when an answer asks for it, goes when it does not, and the list stays what it was", async () => {
  const fake = await open();
  const row = rowOf("why-not");
  expect(row.hidden).toBe(true);

  await keys("2");
  expect([row.hidden, rowOf("why-not") === row]).toEqual([false, true]);
  expect(inRow("why-not"), "what an answer opens is asked next").toBe(true);
  boxes("walks")[0]!.click();
  await settled();

  expect(row.hidden).toBe(true);
  expect(said(fake).map(([item]) => item)).toEqual(["walks", "walks"]);
});

test("a digit that was pressed before a question opened answers the one that was shown then, and a held key answers nothing", async () => {
  let let_go = () => {};
  const real = answers();
  const fake = await open({
    forms_answer: async (input: SaveAnswer) => {
      if (input.item === "walks") await new Promise<void>((done) => (let_go = done));
      return real.forms_answer(input);
    },
  });
  await keys("2");
  const there = focused().closest<HTMLElement>("[data-item]")!.dataset["item"]!;
  expect(there).not.toBe("why-not");

  // The window is busy: the key is pressed before the answer is kept, and heard after it.
  const pressed = new KeyboardEvent("keydown", { key: "1", bubbles: true, cancelable: true });
  await settled(20);
  let_go();
  await settled();
  expect(inRow("why-not")).toBe(true);
  focused().dispatchEvent(pressed);
  focused().dispatchEvent(new KeyboardEvent("keydown", { key: "1", bubbles: true, cancelable: true, repeat: true }));
  await settled();

  expect(said(fake).map(([item]) => item)).toEqual(["walks", there]);
  expect(inRow("why-not")).toBe(true);
  await keys("1");
  expect(said(fake).at(-1)![0]).toBe("why-not");
});

test("of several choices as many are taken as may be; one that stands alone leaves with the others", async () => {
  const fake = await open();
  await keys("2");
  focus("why-not");

  await keys("1", "2");
  expect(boxes("why-not").map(({ checked }) => checked)).toEqual([true, true, false, false]);
  expect(boxes("why-not").map(({ disabled }) => disabled)).toEqual([false, false, true, false]);
  expect(inRow("why-not")).toBe(true);
  await keys("3");
  await keys("4");
  expect(boxes("why-not").map(({ checked }) => checked)).toEqual([false, false, false, true]);
  await keys("1", "1");

  expect(said(fake).slice(1).map(([, given]) => given)).toEqual([
    { answer: { choices: ["0"] } }, { answer: { choices: ["0", "1"] } }, { answer: { choices: ["3"] } }, { answer: { choices: ["0"] } }, null,
  ]);
});

test("that none of the choices was taken is an answer too", async () => {
  const fake = await open();
  await keys("2");
  focus("why-not");

  await keys("-");
  find("[data-reason=none-of-these]").click();
  await settled();

  expect(said(fake).at(-1)).toEqual(["why-not", { answer: { choices: [] } }]);
  expect(rowOf("why-not").querySelector("[data-why]")!.textContent).toBe("None of these");
});

test("a line has no place before it is touched; pressed where it stands, it has", async () => {
  const fake = await open();
  const line = boxes("pain")[0]!;
  expect([line.className, line.getAttribute("aria-valuetext")]).toEqual(["unplaced", "Not placed yet"]);

  line.click();
  await settled();
  expect(said(fake)).toEqual([["pain", { answer: { scale: 50 } }]]);
  line.value = "62";
  line.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();

  expect(said(fake).at(-1)).toEqual(["pain", { answer: { scale: 62 } }]);
  expect([line.className, rowOf("pain").querySelector(".point")!.textContent]).toEqual(["", "62"]);
});

test("what is typed is kept after a pause, once, and when its field is left", async () => {
  const fake = await open();
  focus("words");

  await type("words", "It hurts");
  await type("words", "It hurts at night");
  expect(said(fake)).toEqual([]);
  await pause();
  expect(said(fake)).toEqual([["words", "It hurts at night"]]);
  await type("words", "It hurts at night, often");
  focus("rest");
  await settled();
  await pause();

  expect(said(fake)).toEqual([["words", "It hurts at night"], ["words", "It hurts at night, often"]]);
  expect(find<HTMLTextAreaElement>("[name=words]").value).toBe("It hurts at night, often");
});

test("digits in a field are text, and Enter goes on", async () => {
  const fake = await open();
  focus("weight");

  await keys("7", "2", "-", "ArrowDown");
  expect([said(fake), find("[role=menu]"), inRow("weight")]).toEqual([[], null, true]);
  await type("weight", "72,5");
  await keys("Enter");

  expect(said(fake)).toEqual([["weight", "72,5"]]);
  expect(inRow("since")).toBe(true);
  expect(find<HTMLInputElement>("[name=weight]").value).toBe("72,5");
  expect(rowOf("weight").textContent).toContain("kg");
});

test("a date is typed in any usual way, and what was understood stands below it", async () => {
  await open();

  await type("since", "4 1998");
  await pause();

  expect(rowOf("since").querySelector("[role=status]")!.textContent).toBe("April 1998");
});

test("what cannot be read stays as it was typed, is said in words, and holds up the end", async () => {
  const fake = await open();
  await type("weight", "7z");
  await pause();
  const field = find<HTMLInputElement>("[name=weight]");
  expect([field.value, field.getAttribute("aria-invalid")]).toEqual(["7z", "true"]);
  expect(document.getElementById(field.getAttribute("aria-describedby")!)!.textContent).toBe("Enter a number, like 72 or 72.5.");

  await settled(450);
  expect(asked(fake, "draft_keep").at(-1)).toMatchObject({ content: JSON.stringify([["weight", "7z"]]) });
  await press("finish");
  expect(asked(fake, "forms_finish")).toEqual([]);
  expect(find("[data-summary]").textContent).toContain("Enter a number, like 72 or 72.5.");
  find("[data-summary] a").click();
  expect(focused()).toBe(field);
  await type("weight", "72");
  await press("finish");

  expect(field.getAttribute("aria-invalid")).toBeNull();
  expect(asked(fake, "draft_keep").at(-1)).toMatchObject({ content: "" });
  expect(asked(fake, "forms_finish").length).toBe(1);
});

test("what could not be read or kept stands in its field again for whoever comes back", async () => {
  const fake = await open({ draft_take: () => ({ content: JSON.stringify([["weight", "7z"], ["words", "half a sen"]]) }) });

  expect([find<HTMLInputElement>("[name=weight]").value, find<HTMLTextAreaElement>("[name=words]").value]).toEqual(["7z", "half a sen"]);
  expect(find("[name=weight]").getAttribute("aria-invalid")).toBe("true");
  expect(said(fake)).toEqual([["weight", "7z"], ["words", "half a sen"]]);
});

test("words that the disk would not take are said to be unsaved, and are saved again", async () => {
  let full = true;
  const real = answers();
  const fake = await open({
    forms_answer: (input: SaveAnswer) => {
      if (full) throw problem("disk-full", "fault");
      return real.forms_answer(input);
    },
  });
  await type("words", "It hurts");
  await pause();
  expect(find("[data-unsaved]").dataset["unsaved"]).toBe("1");
  expect(find<HTMLTextAreaElement>("[name=words]").value).toBe("It hurts");

  full = false;
  await press("retry");

  expect(find("[data-unsaved]")).toBeNull();
  expect(said(fake).at(-1)).toEqual(["words", "It hurts"]);
});

test("a reason in place of what was typed empties the field; only the reasons that count are offered", async () => {
  const fake = await open();
  await type("since", "4 1998");
  await pause();
  rowOf("since").querySelector<HTMLElement>("[data-why]")!.click();
  await settled();
  expect([...document.querySelectorAll<HTMLElement>("[role=menu] button")].map(({ dataset }) => dataset["reason"])).toEqual(["declined", "not-applicable", "not-asked", "not-known", "take-back"]);

  find("[data-reason=not-known]").click();
  await settled();

  expect(said(fake).at(-1)).toEqual(["since", { missing: "not-known" }]);
  expect(find<HTMLInputElement>("[name=since]").value).toBe("");
  expect(rowOf("since").querySelector("[role=status]")!.textContent).toBe("");
});

test("a row more is on offer, opens when it is wanted, and the next is offered once it is begun", async () => {
  await open();
  expect([visible("activity.2"), visible("what.2"), visible("activity.3")]).toEqual([true, false, false]);
  expect(rowOf("activity.1").textContent).toContain("Row \u20681");

  rowOf("activity.2").querySelector<HTMLElement>("[data-more]")!.click();
  await settled();
  expect([visible("what.2"), inRow("what.2"), visible("activity.3")]).toEqual([true, true, false]);
  await type("what.2", "Stairs");
  await pause();

  expect(rowOf("activity.2").textContent).toContain("Row \u20682");
  expect(rowOf("activity.3").querySelector("[data-more]")!.textContent?.replace(/[\u2066-\u2069]/g, "")).toBe("Add another: An activity that is hard for you");
  expect(visible("what.3")).toBe(false);
});

test("F8 passes over what is not asked, what is optional and rows that nobody began", async () => {
  await open();
  focus("able.1");

  await keys("F8");
  expect(inRow("walks")).toBe(true);
  focus("rest");
  await keys("F8");

  expect(inRow("noise")).toBe(true);
});

test("a table names its columns once, and each of its choices has its name all the same", async () => {
  await open();

  expect([...rowOf("table").querySelectorAll(".column")].map(({ textContent }) => textContent)).toEqual(["Never", "Sometimes", "Often"]);
  expect(boxes("noise")[1]!.labels![0]!.textContent).toBe("Sometimes");
  expect(rowOf("table").querySelector("[role=heading]")!.getAttribute("aria-level")).toBe("2");
});

test("what comes from an earlier visit says so until it is answered anew; a prefix stands for the number", async () => {
  await open();
  expect(rowOf("last").textContent).toContain("From an earlier visit");
  expect(rowOf("weight").querySelector(".number")!.textContent).toBe("5a");

  await type("last", "Ibuprofen");
  await pause();

  expect(rowOf("last").textContent).not.toContain("From an earlier visit");
});
