import { expect, test } from "vitest";

import { action, asked, find, press, settled, show, text } from "../fake/kit";
import Participant from "./Participant.svelte";
import Person from "./Person.svelte";

test("each score is a picture, a sentence and a table that says the same", async () => {
  await show(Person as never, { id: "p2" });

  const course = find("[data-course=nprs-pain]").closest("section")!;
  const picture = course.querySelector("svg[role=img]")!;
  expect(picture.getAttribute("aria-label")).toContain("was 7 on 10 March 2026");
  const table = document.getElementById(picture.getAttribute("aria-describedby")!)!;
  expect(table.querySelectorAll("tbody tr").length).toBe(course.querySelectorAll("[data-point]").length);
  expect(course.querySelector("[data-threshold]")).not.toBeNull();
  expect(course.querySelector("[data-band]")).toBeNull();
  expect(course.textContent).toContain("Ostelo et al. 2008");
  expect(find("[data-course=gad-7-total] [data-band]")).not.toBeNull();
  expect(text()).not.toMatch(/improve|better|worse/i);
});

test("corrections and moves are told with their reasons, and every form is one press away", async () => {
  const fake = await show(Person as never, { id: "p2" });

  expect(find("[data-form=done-nprs] [data-correction]").textContent).toContain("transcription error");
  expect(find("[data-form=done-moved-nprs] [data-note]").textContent).toContain("Moved to 07-0003");
  find("[data-form=done-nprs] button").click();

  expect(fake.went).toEqual([{ screen: "result", id: "done-nprs" }]);
  expect(find("[data-form=done-nprs] button").getAttribute("aria-label")).toContain("NPRS");
});

test("where the PDF is is said", async () => {
  const fake = await show(Person as never, { id: "p2" });

  await press("person-print");

  expect(asked(fake, "person_print")).toEqual([{ id: "p2" }]);
  expect(find("[data-written]").textContent).toContain("07-0002-scores.pdf");
});

test("somebody without a score has no empty picture", async () => {
  await show(Person as never, { id: "p6" });

  expect(find("[data-courses='0']")).not.toBeNull();
  expect(find("figure")).toBeNull();
});

test("the answers over time are reached from the participant", async () => {
  const fake = await show(Participant as never, { id: "p2" });

  action("person").click();
  await settled();

  expect(fake.went).toEqual([{ screen: "person", id: "p2" }]);
});
