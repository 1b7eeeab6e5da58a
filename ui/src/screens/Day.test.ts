import { expect, test, vi } from "vitest";

import { hear } from "../backend/backend";
import type { DayVerdict } from "../backend/generated";
import { answers, kept, sheetOf, todays } from "../fake/day";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import { page as sendingPage } from "../fake/sending";
import Day from "./Day.svelte";

const ended = (verdict: DayVerdict) => answers(verdict);
const todo = () => [...document.querySelectorAll<HTMLElement>("[data-do]")].map(({ dataset }) => dataset["do"]);

test("a day on which both sides agree says so in one sentence, to whoever listens too", async () => {
  await show(Day as never, {}, ended("safe"));

  const said = find("[data-verdict=safe] [role=status]").textContent!.replace(/[\u2066-\u2069]/g, "");
  expect(said).toContain("42 sent, 42 received, 0 differ. Safe to close.");
  expect(text()).toContain("Row 1,204: 9f3c 07b9 51d2 a648");
  expect(text()).toContain("22-Nov-2026 17:06 by Grace Obi");
  expect(todo()).toEqual([]);
});

test.each([
  ["nothing", "There was nothing to send. Safe to close.", []],
  ["waiting", "Not yet: 3 records still have to be sent.", ["trouble", "held", "prompts", "unfinished", "waiting", "again"]],
  ["held", "Not yet: the server did not take 1 record.", ["held", "prompts", "unfinished", "again"]],
  ["disputed", "Not yet: somebody has to choose what counts for 1 record.", ["disputes", "prompts", "unfinished", "again"]],
  ["differs", "Not yet: 4 records are not at the server as they are here.", ["held", "deleted", "other-content", "missing", "other-version", "prompts", "unfinished", "waiting", "again"]],
  ["not-asked", "Not yet: the server could not be asked what it has.", ["trouble", "held", "prompts", "unfinished", "waiting", "again"]],
  ["no-endpoint", "Nothing was sent: no server is set.", ["no-endpoint", "held", "prompts", "unfinished", "waiting", "again"]],
  ["damaged", "Stop: the records on this computer do not fit together.", ["damaged"]],
] as const)("a day that is %s is not called safe, and it is said what to do", async (verdict, words, steps) => {
  await show(Day as never, {}, ended(verdict));

  expect(text()).toContain(words);
  expect(todo()).toEqual(steps);
  if (verdict !== "nothing") expect(find("[data-verdict]").textContent).not.toContain("Safe to close");
});

test("whether the records of other computers are here stands on the sheet", async () => {
  await show(Day as never, {}, ended("safe"));
  expect(text()).toContain("Records of other computers were last fetched 22-Nov-2026 17:05.");
  expect(text()).not.toContain("Fetching them failed");
});

test("that the records of other computers could not be fetched stands on the sheet", async () => {
  await show(Day as never, {}, ended("not-asked"));
  expect(text()).toContain("Fetching them failed 22-Nov-2026 17:05. The server could not be reached.");
});

test("each thing to do leads to where it is done", async () => {
  const { went } = await show(Day as never, {}, ended("differs"));

  await press("day-go-sending");
  await press("day-go-disputes");
  await press("day-go-unfinished");

  expect(went).toEqual([{ screen: "sending" }, { screen: "disputes" }]);
  expect(focused().id).toBe("day-open-forms");
});

test("what is not as it should be is listed, record by record", async () => {
  await show(Day as never, {}, ended("differs"));

  expect(find("[data-why=missing]").textContent).toContain("Missing at the server; it is sent again");
  expect(find("[data-why=other-content]").textContent).toContain("PHQ-9, 07-0003, 22-Nov-2026");
  expect(find("[data-number=missing]").textContent).toContain("2");
});

test("ending the day says how far it is, and then what came of it", async () => {
  const clinic = answers();
  await show(Day as never, {}, { ...clinic, sending_page: () => ({ ...sendingPage(), phase: "sending", total: 1042, done: 12, minutes_left: 2 }) });
  const button = action("day-end");
  button.focus();

  await press("day-end");
  expect(find("[data-closing=sending]").textContent).toBe("Sending what waits");
  expect(text()).toContain("12 of 1,042 records");
  expect(text()).toContain("About 2 minutes left");
  expect(button.getAttribute("aria-disabled")).toBe("true");

  const page = clinic.day_page();
  page.closing = { step: "asking", done: 5, total: 9 };
  hear(["day"]);
  await settled();
  expect(find("[data-closing=asking]").textContent).toBe("Asking the server what it has");
  expect(find<HTMLProgressElement>("progress").value).toBe(5);

  Object.assign(page, { closing: null, open: false, last: todays("safe"), sheets: [todays("safe"), ...kept] });
  hear(["day"]);
  await settled();
  expect(text()).toContain("Safe to close.");
  expect(focused()).toBe(button);
});

test("an end that stopped on its way says so, why, and what to do, until it is ended again", async () => {
  const clinic = answers();
  const page = clinic.day_page();
  page.stopped = { at: "22-Nov-2026 17:04", problem: { code: "disk-full", severity: "warning", reference: "r", count: null, holder: null } };
  const fake = await show(Day as never, {}, clinic);

  expect(find("[data-stopped=disk-full]").textContent).toContain("22-Nov-2026 17:04");
  expect(find("[data-stopped] [data-problem=disk-full]")).not.toBeNull();
  expect(text()).toContain("End the day again. If it stops again, call support.");

  page.stopped = null;
  await press("day-end");
  expect(asked(fake, "day_close").length).toBe(1);
  expect(find("[data-stopped]")).toBeNull();
});

test("while it ends, a second press asks for nothing", async () => {
  const fake = await show(Day as never);

  await press("day-end");
  await press("day-end");

  expect(asked(fake, "day_close").length).toBe(1);
});

test("it is looked again while the day ends, and no longer than that", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    const clinic = answers();
    const fake = await show(Day as never, {}, clinic);
    await press("day-end");
    const before = asked(fake, "day_page").length;

    vi.advanceTimersByTime(3_000);
    expect(asked(fake, "day_page").length).toBe(before + 3);

    clinic.day_page().closing = null;
    hear(["day"]);
    await settled();
    const after = asked(fake, "day_page").length;
    vi.advanceTimersByTime(10_000);
    expect(asked(fake, "day_page").length).toBe(after);
  } finally {
    vi.useRealTimers();
  }
});

test("an unfinished form says what is open in it, and why is chosen from a list", async () => {
  const fake = await show(Day as never);
  const row = find("[data-open-forms] [data-form=draft-rmdq-24]");
  expect(row.textContent!.replace(/[\u2066-\u2069]/g, "")).toContain("16 questions without an answer");
  expect(todo()).toContain("unfinished");

  await type("reason-draft-rmdq-24", "participant-left");
  expect(asked(fake, "day_unfinished")).toEqual([{ response: "draft-rmdq-24", reason: "participant-left" }]);
  expect(todo()).not.toContain("unfinished");
  await type("reason-draft-rmdq-24", "");

  expect(asked(fake, "day_unfinished").at(-1)).toEqual({ response: "draft-rmdq-24", reason: null });
});

test("every visit shows where each of its forms is, and opens", async () => {
  const { went } = await show(Day as never);
  const row = find("[data-visit=v3]");

  expect([...row.querySelectorAll<HTMLElement>("[data-state]")].map(({ dataset }) => dataset["state"])).toEqual(["held", "voided"]);
  expect(row.textContent).toContain("Not taken");
  row.querySelector<HTMLElement>("[data-action=open-visit]")!.click();

  expect(went).toEqual([{ screen: "visit", id: "v3" }]);
});

test("a kept sheet is looked at as it was, and asks for nothing to be done", async () => {
  const fake = await show(Day as never, { id: "d1" });

  expect(asked(fake, "day_sheet")).toEqual([{ id: "d1" }]);
  expect(text()).toContain("Sheet of 13-Nov-2026");
  expect(text()).toContain("6 minutes behind");
  expect([todo(), action("day-end")]).toEqual([[], null]);
  await press("day-today");

  expect(fake.went).toEqual([{ screen: "day" }]);
});

test("a sheet is printed, and it is said where", async () => {
  const fake = await show(Day as never, {}, ended("safe"));

  await press("day-print");

  expect(asked(fake, "day_print")).toEqual([{ id: "d7" }]);
  expect(find("[data-written]").textContent).toBe("C:\\Prombook\\printed\\day-2026-11-22.pdf");
});

test("only an administrator sets the time of the reminder, and a wrong one is said at its field", async () => {
  await show(Day as never);

  await type("time", "soon");
  await press("save-reminder");

  expect(text()).toContain("Remind staff at: Write a time like 17:00, or leave it empty.");
  expect(find("[name=time]").getAttribute("aria-invalid")).toBe("true");
  expect(find<HTMLInputElement>("[name=time]").value).toBe("soon");
});

test("whoever may only look sees the day and is offered nothing", async () => {
  await show(Day as never, {}, {}, "open", ["look"]);

  expect([action("day-end"), action("save-reminder"), find("select")]).toEqual([null, null, null]);
  expect(text()).toContain("Staff are reminded at 17:00.");
});

test("a sheet that does not come leaves no day that looks safe", async () => {
  await show(Day as never, {}, { ...ended("safe"), day_sheet: () => new Promise(() => {}) });

  expect(find("[data-verdict]")).toBeNull();
});

test("the list of differences says when it is not all of them", async () => {
  const sheet = sheetOf(todays("differs"));
  await show(Day as never, {}, { ...ended("differs"), day_sheet: () => ({ ...sheet, counts: { ...sheet.counts, missing: 700 } }) });

  expect(text()).toContain("Only the first 4 are listed.");
});
