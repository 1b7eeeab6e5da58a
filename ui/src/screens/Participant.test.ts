import { expect, test } from "vitest";

import { action, asked, find, press, settled, show, text, type } from "../fake/kit";
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
