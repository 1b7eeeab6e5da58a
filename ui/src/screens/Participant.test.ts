import { expect, test } from "vitest";

import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import { running } from "../fake/ways";
import Participant from "./Participant.svelte";

test("the banner says who it is in the order the NHS uses", async () => {
  await show(Participant as never, { id: "p2" });

  expect(find("[data-banner]").textContent!.replace(/\s+/g, " ")).toMatch(/Nowak, Marek.*Born.*27-Mar-1952.*Gender.*Male.*NHS No\..*999 000 0271/);
});

test("a visit starts today, or on a day typed from paper", async () => {
  const fake = await show(Participant as never, { id: "p2" }, { visits_start: ({ day }) => ({ value: day === "1 1 2030" ? { problems: [{ field: "day", why: "date-future" }], visit: null } : { problems: [], visit: "v9" }, areas: [] }) });

  await press("visit-paper");
  await type("day", "1 1 2030");
  find<HTMLFormElement>("form").requestSubmit();
  await settled();
  expect(text()).toContain("This date is in the future.");
  await press("visit-today");

  expect(asked(fake, "visits_start")).toEqual([{ participant: "p2", day: "1 1 2030" }, { participant: "p2", day: "" }]);
  expect(fake.went).toEqual([{ screen: "visit", id: "v9" }]);
});

test("whoever may only look is offered no visit, and reads a form that is not finished", async () => {
  const { went } = await show(Participant as never, { id: "p2" }, {}, "open", ["look", "trail"]);

  expect([action("visit-today"), action("visit-paper"), action("rights"), action("continue-form")]).toEqual([null, null, null, null]);
  await press("read-form");

  expect(went).toEqual([{ screen: "form", id: "draft-rmdq-24" }]);
});

test("somebody who takes part no longer is said to, and no visit is offered", async () => {
  await show(Participant as never, { id: "p4" });

  expect(find("[data-standing=withdrawn]").textContent).toContain("Takes part no longer");
  expect(action("visit-today")).toBeNull();
});

test.each([["withdraw"], ["rights"], ["manage"]] as const)("whoever has the duty %s finds the way to the participant's rights", async (duty) => {
  const { went } = await show(Participant as never, { id: "p2" }, {}, "open", ["look", duty]);

  await press("rights");

  expect(went).toEqual([{ screen: "rights", id: "p2" }]);
});

test("somebody who came from another computer without a name is called by their study number", async () => {
  await show(Participant as never, { id: "p7" });

  expect(find("[data-banner] .name").textContent).toBe("07-B0007");
  expect(text()).toContain("Born not known");
  expect(text()).toContain("Registered on another computer: Room 3");
});

test("from a participant the way leads to changing them, and to what another computer says of them", async () => {
  const { went } = await show(Participant as never, { id: "p2" });

  await press("edit");
  await press("dispute");

  expect(went).toEqual([{ screen: "edit", id: "p2" }, { screen: "dispute", id: "d1" }]);
});

const KIT = "lbp-hte16";
const inProgramme = (props: object = {}, own: object = {}, duties?: ("look" | "record")[]) => show(Participant as never, { id: "p2", ...props }, { ...running(), ...own }, "open", duties);

test("the way says how far somebody is, from which day, and how each visit stands", async () => {
  const { went } = await inProgramme();

  expect(find("[data-stage]").textContent).toBe("Uses what they were given");
  expect(text()).toContain("Counted from 20-Oct-2026");
  expect(find("[data-outside]")).not.toBeNull();
  expect([...document.querySelectorAll<HTMLElement>("[data-planned] [data-plan-state]")].map(({ dataset }) => dataset["planState"])).toEqual(["begun", "due", "ahead", "ahead", "ahead"]);
  expect(find('[data-planned="e30:0"]').textContent).toContain("due today");
  expect(find("[data-noted=s3]").textContent).toContain("Accepted: Kaia.");
  await press("correct-index");
  expect(went).toEqual([{ screen: "step", kind: "offer", kit: KIT, participant: "p2", id: "s3" }]);
});

test("the visit that is due begins with one press", async () => {
  const fake = await inProgramme({ noted: true });
  expect(focused()).toBe(action("begin-visit"));

  await press("begin-visit");

  expect(asked(fake, "visits_begin")).toEqual([{ participant: "p2", kit: KIT, plan: "e30", turn: 0, day: "" }]);
  expect(fake.went).toEqual([{ screen: "visit", id: "v1" }]);
  expect(document.querySelectorAll("[data-action=begin-visit]")).toHaveLength(1);
});

test("a visit that took place on another day begins on it, and a day that cannot be is refused", async () => {
  const day = (typed: string) => ({ value: typed === "1 1 2030" ? { problems: [{ field: "day", why: "date-future" }], visit: null } : { problems: [], visit: "v9" }, areas: [] });
  const fake = await inProgramme({}, { visits_begin: ({ day: typed }: { day: string }) => day(typed) });
  expect(find("[data-otherwise]")).toBeNull();

  find('[data-planned="e30:0"]').querySelector<HTMLElement>("[data-action=otherwise]")!.click();
  await settled();
  expect(focused().getAttribute("name")).toBe("visit-day");
  await press("begin-on-day");
  expect(asked(fake, "visits_begin")).toEqual([]);
  await type("visit-day", "1 1 2030");
  await press("begin-on-day");
  expect(text()).toContain("This date is in the future.");
  await type("visit-day", "21 11 2026");
  await press("begin-on-day");

  expect((asked(fake, "visits_begin") as object[]).at(-1)).toEqual({ participant: "p2", kit: KIT, plan: "e30", turn: 0, day: "21 11 2026" });
  expect(fake.went).toEqual([{ screen: "visit", id: "v9" }]);
});

test("why a whole visit did not take place is said in its row, which knows which visit it is", async () => {
  const fake = await inProgramme();
  find('[data-planned="e30:0"]').querySelector<HTMLElement>("[data-action=otherwise]")!.click();
  await settled();

  expect([find("[data-field=plan]"), find("[data-field=turn]"), find("[data-field=instrument]")]).toEqual([null, null, null]);
  find<HTMLInputElement>("[name=reason][value=declined]").click();
  await settled();
  await press("keep-step");

  expect((asked(fake, "steps_keep") as object[]).at(-1)).toMatchObject({
    step: { kind: "not-done", kit: KIT, participant: "p2", visit: null },
    fields: [{ name: "reason", values: ["declined"] }, { name: "note", values: [] }, { name: "plan", values: ["e30"] }, { name: "turn", values: ["0"] }],
  });
  expect(find("[data-otherwise]")).toBeNull();
});

test("a visit that takes place when something happens begins as the next of them, and those that wait for the start are named", async () => {
  const fake = await inProgramme();

  await press("begin-event");

  expect(asked(fake, "visits_begin")).toEqual([{ participant: "p2", kit: KIT, plan: "extra", turn: 1, day: "" }]);
  expect(find("[data-waits]").textContent).toContain("End of the course");
});

test("what is offered has a key of its own, with the key of a menu only", async () => {
  const fake = await inProgramme();
  const hit = (more: object) => window.dispatchEvent(new KeyboardEvent("keydown", { key: "4", code: "Digit4", bubbles: true, cancelable: true, ...more }));

  hit({});
  hit({ altKey: true, ctrlKey: true });
  expect(fake.went).toEqual([]);
  hit({ altKey: true });

  expect(fake.went).toEqual([{ screen: "step", kind: "adverse", kit: KIT, participant: "p2" }]);
  expect(action("note-adverse").getAttribute("aria-keyshortcuts")).toBe("Alt+4");
});

test("while somebody must act on an alert, that comes first", async () => {
  const page = running().ways_page({ id: "p2" });
  const { went } = await inProgramme({ noted: true }, { ways_page: () => ({ ...page, ways: [{ ...page.ways[0]!, blocked: "a1", plan: [], offered: [] }] }) });

  expect(focused()).toBe(action("to-blocked"));
  await press("to-blocked");

  expect(went).toEqual([{ screen: "alert", id: "a1" }]);
});

test("whoever may only look sees the way and can note nothing", async () => {
  await inProgramme({}, {}, ["look"]);

  expect([action("begin-visit"), action("note-adverse"), find("[data-enter]")]).toEqual([null, null, null]);
  expect(action("look-noted")).not.toBeNull();
});

test("somebody who is in no programme can enter one, and a site that runs none says nothing of it", async () => {
  const { went } = await inProgramme({ id: "p3" });
  await press(`enter-${KIT}`);
  expect(went).toEqual([{ screen: "step", kind: "screening", kit: KIT, participant: "p3" }]);

  await show(Participant as never, { id: "p3" });
  expect(document.querySelectorAll("[data-enter]")).toHaveLength(1);
});
