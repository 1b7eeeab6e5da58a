import { expect, test } from "vitest";

import { problem } from "../fake/clinic";
import { asked, find, focused, keys, press, settled, show, text, type } from "../fake/kit";
import Keying from "./Keying.svelte";

const open = (own: Parameters<typeof show>[2] = {}) => show(Keying as never, { id: "r1" }, own);
const step = () => find("[data-step]").dataset["step"];

/** The second reader reads all nine, and the first two otherwise than the first reader did. */
async function readAll() {
  find("[data-item=phq9-1] input").focus();
  await keys("4", "1", "3", "1", "2", "3", "1", "2", "3");
}

test("the second reader sees the questions and nothing of the first", async () => {
  const fake = await open();

  expect(document.querySelectorAll("[data-item]").length).toBe(9);
  expect(document.querySelectorAll("input:checked").length).toBe(0);
  expect(asked(fake, "paper_compare")).toEqual([]);
});

test("each answer is kept as it is typed, and counted", async () => {
  const fake = await open();
  find("[data-item=phq9-1] input").focus();

  await keys("4", "2");

  expect(asked(fake, "paper_answer")).toMatchObject([
    { response: "r1", item: "phq9-1", given: { answer: { choice: "3" } } },
    { response: "r1", item: "phq9-2", given: { answer: { choice: "1" } } },
  ]);
  expect(asked(fake, "forms_answer")).toEqual([]);
  expect(find("[data-answered]").dataset["answered"]).toBe("2");
});

test("comparing too early is said once", async () => {
  await open();

  await press("compare");
  expect(step()).toBe("type");
  expect(find("[role=alert]").textContent).toContain("no answer yet");
  await press("compare");

  expect(step()).toBe("compare");
});

test("what differs is settled one by one, with a reason", async () => {
  const fake = await open();
  await readAll();
  await press("compare");
  expect(document.querySelectorAll("[data-difference]").length).toBe(2);
  expect(find("[data-difference=phq9-1]").textContent).toMatch(/Not at all.*Nearly every day/);

  await press("settle-phq9-1");
  await press("keep-settled");
  expect(find("[name=reason]").getAttribute("aria-invalid")).toBe("true");
  find<HTMLInputElement>("[name=take][value=second]").click();
  await type("reason", "Looked at the paper again");
  await press("keep-settled");

  expect(asked(fake, "paper_settle")).toEqual([{ response: "r1", item: "phq9-1", take: "second", reason: "Looked at the paper again" }]);
  expect(document.querySelectorAll("[data-difference]").length).toBe(1);
  expect(focused().tagName).toBe("H2");
});

test("the first reader is refused, but sees what came of it", async () => {
  await open({ paper_again: () => Promise.reject(problem("second-reader", "notice")) });

  expect(step()).toBe("compare");
  expect(document.querySelectorAll(".qs").length).toBe(0);
});

test("the first reader is told why when there is nothing to see yet", async () => {
  await open({ paper_again: () => Promise.reject(problem("second-reader", "notice")), paper_compare: () => Promise.reject(problem("not-found")) });

  expect(text()).toContain("cannot be the second reader");
});

test("an answer that could not be kept says so in its row and stops the comparison", async () => {
  const fake = await open({ paper_answer: () => Promise.reject(problem("disk-full", "fault")) });
  find("[data-item=phq9-1] input").focus();
  await keys("1");

  await press("compare");
  await press("compare");
  await settled();

  expect(find("[data-item=phq9-1]").classList.contains("unsaved")).toBe(true);
  expect(asked(fake, "paper_compare")).toEqual([]);
  expect(text()).toContain("The disk of this computer is full.");
});
