import { expect, test } from "vitest";

import type { KeepAttendance } from "../backend/generated";
import * as attendance from "../fake/attendance";
import { action, asked, find, focused, keys, press, settled, show, text, type } from "../fake/kit";
import * as programme from "../fake/programme";
import Attendance from "./Attendance.svelte";
import { begins, everybody, nextOf, tally, told } from "./attendance/marks";
import Today from "./Today.svelte";

const open = (own: object = {}) => show(Attendance as never, {}, { ...attendance.running(), ...own });
const kept = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "attendance_keep") as KeepAttendance[];
const who = () => focused().closest<HTMLElement>("[data-line]")?.dataset["line"];
const marked = () => [...document.querySelectorAll<HTMLInputElement>("[data-line] input:checked")].map(({ name, value }) => [name.replace("came-", ""), value === "true"]);
const counts = () => find("[data-tally]").dataset["tally"];

test("nobody has come before somebody says so, and one key says so of everybody but those of whom it was said already", async () => {
  const fake = await open();
  expect([who(), counts(), marked()]).toEqual(["g1", "0 0 9", []]);

  await keys("2", "3", "F9");

  expect(counts()).toBe("8 1 0");
  expect(marked()[0]).toEqual(["g1", false]);
  expect(find("[data-line=g21] input:checked")).toBeNull();
  expect(focused()).toBe(action("keep-attendance"));
  await press("keep-attendance");
  expect(kept(fake)[0]).toMatchObject({ kit: "group-programme", day: "", number: 4, group: 2 });
  expect(kept(fake)[0]!.people).toHaveLength(9);
  expect(kept(fake)[0]!.people[0]).toEqual({ participant: "g1", attended: false, reason: "travel" });
});

test("a whole group with two who are missing takes fewer keys than it has names", async () => {
  const fake = await open();

  const pressed = ["F9", "p", "2", "1", "h", "2", "3"];
  // From the button the keyboard goes back to the names.
  await keys("F9");
  find("[data-line=g1] input:checked").focus();
  await keys(...pressed.slice(1));
  await keys("Enter");
  expect(focused()).toBe(action("keep-attendance"));
  await press("keep-attendance");

  expect(pressed.length + 1).toBeLessThan(9);
  const absent = kept(fake)[0]!.people.filter(({ attended }) => !attended);
  expect(absent).toEqual([{ participant: "g4", attended: false, reason: "travel" }, { participant: "g6", attended: false, reason: "participant_unwell" }]);
  expect(find("[data-kept]").dataset["kept"]).toBe("9");
  expect(document.querySelectorAll("[data-noted=true]")).toHaveLength(7);
  expect(find("[data-line=g6]").textContent).toContain("unwell");
});

test("the register is called name by name with one key each", async () => {
  await open();

  await keys("1", "1", "2");
  expect([who(), focused().tagName]).toEqual(["g3", "SELECT"]);
  await keys("9");
  expect(who()).toBe("g3");
  await keys("1", "1");

  expect(marked()).toEqual([["g1", true], ["g2", true], ["g3", false], ["g4", true]]);
  expect(who()).toBe("g5");
  await keys("ArrowUp", "Delete", "ArrowUp", "ArrowUp");
  expect([who(), counts()]).toEqual(["g2", "2 1 6"]);
  await keys("e");
  expect(who()).toBe("g3");
  await keys("F8");
  expect(who()).toBe("g4");
});

test("nothing is kept while something is wrong, and what is wrong stands with the name", async () => {
  const fake = await open();
  await press("keep-attendance");
  expect(find("[data-summary]").textContent).toContain("Nobody is marked yet");

  await keys("F9");
  find("[data-line=g6] [value=false]").click();
  await settled();
  await press("keep-attendance");

  expect(find("[data-not-kept]")).not.toBeNull();
  expect(find("[data-line=g6] [data-wrong]").dataset["wrong"]).toBe("field-empty");
  expect(who()).toBe("g6");
  expect(counts()).toBe("8 1 0");
  await keys("1");
  expect(find("[data-not-kept]")).toBeNull();
  await press("keep-attendance");
  expect(kept(fake)).toHaveLength(3);
  expect(find("[data-kept]").dataset["kept"]).toBe("9");
});

test("whoever is in no group yet joins the one that is shown", async () => {
  const fake = await open();
  await type("group", "3");
  expect(text()).toContain("Nobody belongs to this group yet.");
  expect(action("everybody-came")).toBeNull();
  find("[data-line=g21] [value=true]").click();
  await settled();
  await press("keep-attendance");

  expect(kept(fake)[0]).toMatchObject({ number: 1, group: 3, people: [{ participant: "g21", attended: true, reason: "" }] });
  expect(find("[data-roll='1'] [data-line=g21] [data-noted]")).not.toBeNull();
});

test("what is known of each stands beside the name, and leads to where it is put right", async () => {
  const fake = await open();
  await type("group", "1");

  expect(find("[data-line=g31] [data-enough]").textContent).toContain("Course completed");
  expect(find("[data-line=g34] [data-too-few]")).not.toBeNull();
  expect(find("[data-line=g34] [data-gap]").dataset["gap"]).toBe("10");
  expect(find("[data-line=g35] input")).toBeNull();
  await press("open-alert");
  await keys("F9");
  await press("keep-attendance");
  expect(text()).toContain("Course completed with this session: 1.");
  await press("open-noted");
  expect(fake.went).toEqual([{ screen: "alert", id: "a1" }, { screen: "noted", id: "s-g31" }]);
});

test("a day that is typed is looked up and kept with it; one that cannot be read is said", async () => {
  const fake = await open();
  await type("day", "soon");
  find("[name=day]").dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
  expect(find("[data-day-wrong]").textContent).toContain("cannot be read as a date");

  await type("day", "20 11 2026");
  focused().dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  await settled();
  expect(find("[data-day-wrong]")).toBeNull();
  expect(asked(fake, "attendance_page").at(-1)).toMatchObject({ day: "20 11 2026", number: null, group: 2 });
  find("[data-line=g1] [value=true]").click();
  await settled();
  await press("keep-attendance");
  expect(kept(fake)[0]!.day).toBe("20 11 2026");
});

test("marks come back to whoever had to leave the screen", async () => {
  const drafts: Record<string, string> = {};
  const own = {
    draft_keep: ({ place, content }: { place: string; content: string }) => ((drafts[place] = content), null),
    draft_take: ({ place }: { place: string }) => ({ content: drafts[place] ?? null }),
  };
  await open(own);
  await keys("1", "2", "3");
  find("form").dispatchEvent(new Event("focusout"));
  await settled();

  await open(own);
  expect(marked().slice(-2)).toEqual([["g1", true], ["g2", false]]);
  await press("keep-attendance");
  expect(drafts["attendance"]).toBe("");
});

test("whoever may not record reads the register", async () => {
  await show(Attendance as never, {}, attendance.running(), "open", ["look"]);

  expect(document.querySelectorAll("[data-line]")).toHaveLength(11);
  expect(document.querySelector("[data-line] input, [data-action=keep-attendance], [data-action=everybody-came]")).toBeNull();
});

test("the way to it is on the first screen where a programme with sessions is run, and nowhere else", async () => {
  const fake = await show(Today as never, {}, programme.running());
  await press("to-attendance");
  expect(fake.went).toEqual([{ screen: "attendance" }]);

  document.body.innerHTML = "";
  await show(Today as never, {}, programme.answers());
  expect(action("to-attendance")).toBeNull();
  await show(Attendance as never);
  expect(text()).toContain("No programme with sessions is run here.");
});

test("marks are counted, found and told line by line", () => {
  const [one, two, three] = attendance.members() as [never, never, never];
  const noted = { ...attendance.members()[3]!, noted: { step: "s", attended: true, reason: null, number: 4, day: "" } };
  const all = everybody([one, two, three, noted], { g2: { attended: false, reason: "" } });

  expect(Object.keys(all)).toEqual(["g2", "g1", "g3"]);
  expect(tally([one, two, three, noted], { g2: { attended: false, reason: "" } })).toEqual({ came: 1, missed: 1, open: 2 });
  expect(told([one, noted], { ...all, g4: { attended: false, reason: "" } })).toEqual([{ participant: "g1", attended: true, reason: "" }]);
  expect([nextOf([1, 2, 3], 2, (n) => n < 3), nextOf([1, 2, 3], -1, (n) => n > 9), nextOf([], -1, () => true)]).toEqual([0, -1, -1]);
  expect([begins(three, "é"), begins(three, "e"), begins(three, "v")]).toEqual([true, true, false]);
});
