import { expect, test } from "vitest";

import { hear } from "../backend/backend";
import { problem } from "../fake/clinic";
import { action, asked, find, focused, keys, press, settled, show, text, type } from "../fake/kit";
import { lines, running } from "../fake/programme";
import { running as programme } from "../fake/ways";
import Today from "./Today.svelte";

const today = (props: object = {}, own: object = {}, duties?: never) => show(Today as never, props, { ...running(), ...own }, "open", duties);
const line = (id: string) => find(`[data-line=${id}]`);
const within = (id: string, name: string) => line(id).querySelector<HTMLButtonElement>(`[data-action=${name}]`)!;
const bare = (of: Element) => (of.textContent ?? "").replace(/[\u2066-\u2069]/g, "").trim();
const shown = () => [...document.querySelectorAll<HTMLElement>("[data-line]")].map((one) => one.dataset["line"]);

test("one key goes to the list and one begins the visit of whoever is first in it", async () => {
  const fake = await today();
  expect(focused()).toBe(find("[name=search]"));

  await keys("ArrowDown");
  expect(focused()).toBe(within("p3", "begin"));
  focused().click();
  await settled();

  expect(asked(fake, "visits_begin")).toEqual([{ participant: "p3", kit: "lbp-hte16", plan: "6", turn: 0, day: "" }]);
  expect(fake.went).toEqual([{ screen: "visit", id: "v1" }]);
});

test("a visit that was begun today is gone on with, and not begun again", async () => {
  const fake = await today();

  within("p1", "begin").click();
  await settled();

  expect(asked(fake, "visits_begin")).toEqual([]);
  expect(fake.went).toEqual([{ screen: "visit", id: "v1" }]);
  expect(within("p1", "begin").textContent).toBe("Go on");
});

test("a visit of another day begins from its line, and what is typed there is no key of the list", async () => {
  const fake = await today();
  within("p2", "otherwise").click();
  await settled();
  expect(focused().getAttribute("name")).toBe("visit-day");

  await keys("1", "ArrowDown");
  expect(focused().getAttribute("name")).toBe("visit-day");
  await type("visit-day", "21 11 2026");
  await press("begin-on-day");

  expect(asked(fake, "today_contact")).toEqual([]);
  expect(asked(fake, "visits_begin")).toEqual([{ participant: "p2", kit: "lbp-hte16", plan: "30", turn: 0, day: "21 11 2026" }]);
  expect(fake.went).toEqual([{ screen: "visit", id: "v1" }]);
});

test("why a visit did not take place is said from its line", async () => {
  const fake = await today({}, { ...programme() });
  within("p7", "otherwise").click();
  await settled();
  find<HTMLInputElement>("[name=reason][value=no_time]").click();
  await settled();
  await press("keep-step");

  expect((asked(fake, "steps_keep") as object[]).at(-1)).toMatchObject({ step: { kind: "not-done", participant: "p7", visit: null } });
  expect(find("[data-otherwise]")).toBeNull();
});

test("all unfinished forms are counted, however many are listed", async () => {
  const page = running().today_page();
  await today({}, { today_page: () => ({ ...page, unfinished_total: 53 }) });

  expect(find("#today-unfinished").textContent).toContain("53");
});

test("F8 finds the next that is due, around the end, and passes over the others and those that were begun", async () => {
  await today();

  await keys("F8");
  expect(focused()).toBe(within("p3", "begin"));
  await keys("F8", "F8");
  expect(focused()).toBe(within("p5", "begin"));
  await keys("F8");

  expect(focused()).toBe(within("p3", "begin"));
});

test("somebody who is expected is begun by their number and Enter", async () => {
  const fake = await today();

  await type("search", "07-0002");
  await settled(150);
  expect(shown()).toEqual(["p2"]);
  await keys("Enter");

  expect(asked(fake, "visits_begin")).toEqual([{ participant: "p2", kit: "lbp-hte16", plan: "30", turn: 0, day: "" }]);
});

test("somebody for whom nothing is due is found all the same, and opened", async () => {
  const fake = await today({}, { today_page: () => ({ ...running().today_page(), lines: [], total: 0, counts: [] }) });

  await type("search", "nowak");
  await settled(150);
  expect(text()).toContain("Nothing is due.");
  await keys("Enter");

  expect(asked(fake, "visits_begin")).toEqual([]);
  expect(fake.went).toEqual([{ screen: "participant", id: "p2" }]);
});

test("Enter in an empty search begins nothing", async () => {
  const fake = await today({}, { today_page: () => ({ ...running().today_page(), lines: lines().slice(0, 1), total: 1 }) });

  await keys("Enter");

  expect([asked(fake, "visits_begin"), fake.went]).toEqual([[], []]);
});

test("who was tried to be reached is noted in one click, by what is chosen, and the focus stays", async () => {
  const fake = await today();
  await type("how", "message");

  within("p6", "not-reached").focus();
  within("p6", "not-reached").click();
  await settled();

  expect(asked(fake, "today_contact")).toEqual([{ participant: "p6", kit: "lbp-hte16", plan: "12", turn: 0, how: "message", result: "not-reached" }]);
  expect(line("p6").querySelector<HTMLElement>("[data-contacts]")!.dataset["contacts"]).toBe("2");
  expect(text()).toContain("Noted for 07-0006: No answer (Message)");
  expect(focused()).toBe(within("p6", "not-reached"));
});

test("on a line 1 notes that they were reached, 2 that nobody answered, 3 opens the participant", async () => {
  const fake = await today();
  within("p4", "begin").focus();

  await keys("1", "2", "3");

  expect(asked(fake, "today_contact").map(({ result }: { result: string }) => result)).toEqual(["reached", "not-reached"]);
  expect(fake.went).toEqual([{ screen: "participant", id: "p4" }]);
});

test("a digit that was pressed on a line that is gone is not noted on the one in its place", async () => {
  let now = lines();
  const fake = await today({}, { today_page: () => ({ ...running().today_page(), lines: now }) });
  within("p2", "begin").focus();
  const pressed = new KeyboardEvent("keydown", { key: "1", bubbles: true, cancelable: true });
  await settled(20);

  now = now.filter(({ participant }) => participant !== "p2");
  hear(["programme"]);
  await settled();
  focused().dispatchEvent(pressed);
  await settled();

  expect([focused(), asked(fake, "today_contact")]).toEqual([within("p5", "begin"), []]);
});

test("a digit in the search is a digit", async () => {
  const fake = await today();

  await keys("1", "3");

  expect([asked(fake, "today_contact"), fake.went]).toEqual([[], []]);
});

test("a contact that cannot be noted says so", async () => {
  await today({}, { today_contact: () => Promise.reject(problem("disk-full", "fault")) });

  within("p6", "reached").click();
  await settled();

  expect(text()).toContain("The disk of this computer is full.");
  expect(text()).not.toContain("Noted for");
});

test("only those of one state are shown, and how many of each there are", async () => {
  await today();
  expect(bare(find("[data-filter=due]"))).toBe("due today (3)");
  expect(find("[data-rule]").textContent).toContain("Missed: the window has closed.");

  find("[data-filter=due] input").click();
  await settled();

  expect(shown()).toEqual(["p1", "p2", "p5"]);
});

test("a list that is cut off says of how many it is the beginning", async () => {
  await today({}, { today_page: () => ({ ...running().today_page(), total: 1240 }) });

  expect(text()).toContain("The first 7 of 1,240 that are due.");
});

test("the focus stays on its line when the list comes anew, and goes to the one in its place when it is gone", async () => {
  let now = lines();
  await today({}, { today_page: () => ({ ...running().today_page(), lines: now }) });
  within("p2", "begin").focus();

  now = lines().slice(1);
  hear(["programme"]);
  await settled();
  expect(focused()).toBe(within("p2", "begin"));
  now = now.filter(({ participant }) => participant !== "p2");
  hear(["programme"]);
  await settled();

  expect(focused()).toBe(within("p5", "begin"));
});

test("state is a word and a shape; the interpreter and the language are on the line", async () => {
  await today();

  expect(line("p7").querySelector("[data-plan-state]")!.textContent?.trim()).toBe("missed");
  expect(line("p7").querySelector("[data-mark]")!.getAttribute("data-mark")).toBe("stop");
  expect(line("p5").querySelector("[data-interpreter]")).not.toBeNull();
  expect(line("p5").querySelector("[data-language]")!.textContent).toBe("العربية");
  expect(text()).toContain("6 days too late");
  expect(line("p1").textContent).toContain("last day");
});

test("alerts, unfinished forms, queries and what waits to be sent are beside it, each a key away", async () => {
  const { went } = await today();
  await settled(100);
  expect(text()).toContain("6 open alerts");
  expect(text()).toContain("1 is overdue.");
  expect([...document.querySelectorAll<HTMLElement>("[data-beside=alerts] [data-alert]")][0]!.dataset["alert"]).toBe("a1");

  await keys("F9");
  expect(focused()).toBe(action("to-alerts"));
  await keys("ArrowDown");
  focused().click();
  find("[data-beside=unfinished] [data-form=draft-rmdq-24]").click();
  await press("to-quality");
  await press("to-sending");
  await keys("F4");

  expect(went).toEqual([{ screen: "alert", id: "a1" }, { screen: "form", id: "draft-rmdq-24" }, { screen: "quality" }, { screen: "sending" }, { screen: "alerts" }]);
});

test("the list of the day is written for paper, and where it is is said", async () => {
  const fake = await today();

  await press("today-print");

  expect(asked(fake, "today_print").length).toBe(1);
  expect(find("[data-written]").textContent).toContain("today-2026-11-22.pdf");
});

test("whoever may only look begins nothing and notes nothing", async () => {
  const fake = await show(Today as never, {}, running(), "open", ["look"]);
  expect([action("reached"), find("[name=how]"), action("register")]).toEqual([null, null, null]);

  within("p2", "begin").focus();
  await keys("1");
  within("p2", "begin").click();
  await settled();

  expect([asked(fake, "today_contact"), asked(fake, "visits_begin")]).toEqual([[], []]);
  expect(fake.went).toEqual([{ screen: "participant", id: "p2" }]);
});

test("where no programme is run, the day begins with the participants; whoever asks for today is told why it is empty", async () => {
  const { went } = await show(Today as never, { first: true });
  expect(went).toEqual([{ screen: "participants" }]);
  expect(text()).not.toContain("No programme");

  await show(Today as never);

  expect(text()).toContain("No programme is run at this site yet.");
});

test("a list that cannot be made says so, and why", async () => {
  await show(Today as never, { first: true }, { today_page: () => Promise.reject(problem("records-damaged", "fault")) });

  expect(text()).toContain("Do not delete anything; call support.");
});

test("somebody nobody knows is screened for the programme that is run", async () => {
  const { went } = await today();

  await press("screen-somebody");

  expect(went).toEqual([{ screen: "step", kind: "screening", kit: "lbp-hte16" }]);
});

test("where several programmes are run, it is chosen for which, and each line says to which it belongs", async () => {
  const { went } = await today({}, { today_page: () => ({ ...running().today_page(), kits: [["lbp-hte16", "Low back pain"], ["cardiac-rehab", "Cardiac rehabilitation"]] }) });

  find("[data-kit=cardiac-rehab]").click();

  expect(went).toEqual([{ screen: "step", kind: "screening", kit: "cardiac-rehab" }]);
  expect(line("p2").textContent).toContain("Low back pain");
});

test("a site that runs no programme screens nobody", async () => {
  await show(Today as never);

  expect(action("screen-somebody")).toBeNull();
});
