/** Each kind of line of the day is a key away. */
import { expect, test } from "vitest";

import type { TodayLine } from "../backend/generated";
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
