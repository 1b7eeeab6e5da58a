/** A list that is longer than the screen is drawn bit by bit. */
import { afterEach, expect, test, vi } from "vitest";

import type { ParticipantList } from "../backend/generated";
import { asked, find, focused, keys, settled, show, type } from "../fake/kit";
import { many, running } from "../fake/programme";
import Today from "./Today.svelte";

const within = (id: string, name: string) => find<HTMLButtonElement>(`[data-line=${id}] [data-action=${name}]`);
const shown = () => [...document.querySelectorAll<HTMLElement>("[data-line]")].map((one) => one.dataset["line"]);

/** Frames come when a test lets them. */
function frames() {
  const waiting: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (next: FrameRequestCallback) => waiting.push(next));
  return async () => {
    for (const next of waiting.splice(0)) next(0);
    await settled();
  };
}
const long = (more: object = {}) => show(Today as never, {}, { ...running(), today_page: () => ({ ...running().today_page(), lines: many(60), total: 60, ...more }) });
afterEach(() => void vi.unstubAllGlobals());

test("the lines that a screen can show come first, the others a few at a time and in their order, and then what stands beside them", async () => {
  const frame = frames();
  const fake = await long();
  const first = shown().length;
  expect(first).toBeGreaterThan(8);
  expect(first).toBeLessThan(40);
  expect(asked(fake, "alerts_page")).toEqual([]);
  expect(find("[data-lines]").dataset["lines"]).toBe("60");

  await frame();
  expect(asked(fake, "alerts_page").length).toBe(1);
  expect(shown().length).toBeGreaterThan(first);
  expect(shown().length).toBeLessThan(60);
  for (let turn = 0; turn < 4; turn++) await frame();

  expect(shown()).toEqual(many(60).map(({ participant }) => participant));
});

test.each([
  ["F8 to whoever is due", "F8", 50],
  ["an arrow to the next line", "ArrowDown", 10],
])("%s finds a line that is not drawn yet", async (_, key, at) => {
  frames();
  const due = many(60).map((one, nth) => ({ ...one, state: nth === at ? ("due" as const) : ("in-window" as const) }));
  await long({ lines: due });
  expect(shown()).not.toContain(`m${at}`);
  within(`m${at === 10 ? 9 : 0}`, "begin").focus();

  await keys(key);

  expect(focused()).toBe(within(`m${at}`, "begin"));
  expect(shown().length).toBe(60);
});

test("the focus stays where it is while lines come, and a search finds who is not drawn yet", async () => {
  const frame = frames();
  const fake = await long();
  within("m3", "begin").focus();
  await frame();
  expect(focused()).toBe(within("m3", "begin"));
  const known = fake.answers.participants_find as (what: { query: string }) => ParticipantList;
  fake.answers.participants_find = (what) => ({ ...known(what), lines: known(what).lines.map((one) => ({ ...one, id: "m55" })) });

  await type("search", "nowak");
  await settled(150);
  expect(shown()).toEqual(["m55"]);
  await keys("Enter");

  expect(asked(fake, "visits_begin")).toEqual([expect.objectContaining({ participant: "m55" })]);
});

test("whatever is printed has every line", async () => {
  frames();
  await long();

  window.dispatchEvent(new Event("beforeprint"));

  expect(shown().length).toBe(60);
});
