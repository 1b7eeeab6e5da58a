import { expect, test } from "vitest";

import { action, find, focused, keys, press, settled, show, text, type } from "../fake/kit";
import { running } from "../fake/kits";
import Participants from "./Participants.svelte";

test("the list starts from the keyboard: search, arrow, open", async () => {
  const { went } = await show(Participants as never);
  expect(focused()).toBe(find("[name=search]"));
  expect(text()).toContain("7 participants on file");

  await type("search", "999 000 0271");
  await settled(150);
  expect(text()).toContain("1 participant matches");
  await keys("ArrowDown");
  focused().click();

  expect(went).toEqual([{ screen: "participant", id: "p2" }]);
});

test("up from the first row is the search again, and Enter there opens the only match", async () => {
  const { went } = await show(Participants as never);
  await type("search", "nowak");
  await settled(150);

  await keys("ArrowDown", "ArrowUp", "Enter");

  expect(went).toEqual([{ screen: "participant", id: "p2" }]);
});

test("when nobody matches, what was typed is offered for registering", async () => {
  const { went } = await show(Participants as never);

  await type("search", "Okonkwo");
  await settled(150);
  await press("register-typed");

  expect(went).toEqual([{ screen: "register", typed: "Okonkwo" }]);
});

test("a list that is cut off says so", async () => {
  const line = { id: "1", study_number: "07-0001", family: "Yusuf", given: "Amina", born: "02-Mar-1984", age: 42, nhs_number: null, visits: 0 };

  await show(Participants as never, {}, { participants_find: () => ({ lines: [line], more: true, total: 900 }) });

  expect(text()).toContain("Type more to see the others.");
});

test("whoever may only look finds people and registers nobody", async () => {
  await show(Participants as never, {}, {}, "open", ["look"]);

  await type("search", "Okonkwo");
  await settled(150);

  expect(text()).toContain("Nobody on file matches.");
  expect([action("register"), action("register-typed")]).toEqual([null, null]);
});

test("where a programme runs, somebody is screened before anybody knows them", async () => {
  const fake = await show(Participants as never, {}, running());

  await press("screen-lbp-hte16");

  expect(fake.went).toEqual([{ screen: "step", kind: "screening", kit: "lbp-hte16", participant: null }]);
});
