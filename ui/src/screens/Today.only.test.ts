/** Each kind of line of the day is a key away. */
import { expect, test } from "vitest";

import type { TodayLine, TodayOnly, TodayPage } from "../backend/generated";
import { find, keys, settled, show, type } from "../fake/kit";
import { running } from "../fake/programme";
import Today from "./Today.svelte";

const shown = () => [...document.querySelectorAll<HTMLElement>("[data-line]")].map((one) => one.dataset["line"]);

const KINDS: [string, (one: TodayLine) => boolean][] = [
  ["F3", (one) => one.interpreter],
  ["F5", (one) => one.state === "due"],
  ["F6", (one) => one.state === "overdue"],
  ["F7", (one) => one.state === "in-window"],
  ["F10", (one) => one.state === "missed"],
];

test.each(KINDS)("%s alone shows those of its kind, from the search too, and once more all of them", async (key, of) => {
  await show(Today as never, {}, running());
  const all = shown();
  await type("search", "07-0002");
  await settled(150);

  await keys(key);
  expect(shown()).toEqual(running().today_page().lines.filter((one) => of(one) && one.state !== "done").map(({ participant }) => participant));
  expect(shown().length).toBeGreaterThan(0);
  expect(shown().length).toBeLessThan(all.length);
  expect(find<HTMLInputElement>("[name=today-state]:checked").getAttribute("aria-keyshortcuts")).toBe(key);

  await keys(key);
  expect(shown()).toEqual(all);
});

test("those that come after the first two hundred are asked for, and it is said how many there are", async () => {
  const page = running().today_page();
  const first = page.lines.map((one): TodayLine => ({ ...one, state: "in-window" }));
  const far: TodayLine = { ...page.lines[0]!, participant: "far", state: "missed" };
  const answer = ({ only }: { only: TodayOnly | null }): TodayPage => ({
    ...page, lines: only === "missed" ? [far] : first, total: only === "missed" ? 31 : 900, counts: [["in-window", 869], ["missed", 31]], interpreters: null,
  });
  await show(Today as never, {}, { ...running(), today_page: answer });
  expect(shown()).not.toContain("far");

  await keys("F10");
  await settled();

  expect(shown()).toEqual(["far"]);
  expect(document.body.textContent!.replace(/[\u2066-\u2069]/g, "")).toContain("The first 1 of 31");
  expect(find("[data-filter=interpreter]").textContent).not.toMatch(/\d/);
});

test("F11 opens the register of a session, where a programme has sessions", async () => {
  const { went } = await show(Today as never, {}, running());
  await keys("F11");
  expect(went).toEqual([{ screen: "attendance" }]);

  const page = running().today_page();
  const without = await show(Today as never, {}, { ...running(), today_page: () => ({ ...page, attendance: false }) });
  await keys("F11");
  expect(without.went).toEqual([]);
});
