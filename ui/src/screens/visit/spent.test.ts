import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { useCarrier } from "../../backend/backend";
import { setDuties } from "../../parts/duties.svelte";
import { measure, PAUSE, Spent, toldAt } from "./spent";

const told: unknown[] = [];
beforeEach(() => {
  told.length = 0;
  setDuties(["record"]);
  useCarrier((async (name: string, input: unknown) => void told.push([name, input])) as never);
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const moves = (...at: number[]) => {
  const spent = new Spent();
  for (const one of at) spent.touch(one);
  return spent;
};

test("time counts from touch to touch", () => {
  const spent = moves(1000, 4000, 9500);

  expect(spent.take()).toBe(8);
  spent.touch(10_100);
  expect([spent.take(), spent.take()]).toEqual([1, 0]);
});

test("a pause of more than a minute does not count, not even its first minute", () => {
  expect(moves(0, PAUSE).take()).toBe(60);
  expect(moves(0, PAUSE + 1).take()).toBe(0);
  expect(moves(0, 2000, 600_000, 603_000).take()).toBe(5);
});

test("while the window is hidden nothing counts", () => {
  const spent = moves(0, 1000);
  spent.stop();
  spent.touch(20_000);
  spent.touch(21_000);

  expect(spent.take()).toBe(2);
});

test("a clock that goes back takes nothing away", () => {
  expect(moves(10_000, 2_000, 5_000).take()).toBe(3);
});

/** A touch at a moment of its own. */
function touch(at: number) {
  const event = new KeyboardEvent("keydown");
  Object.defineProperty(event, "timeStamp", { value: at });
  window.dispatchEvent(event);
}

test("the program is told of the participant's time at a form, and of what is left when it is gone", () => {
  const from = performance.now();
  const stop = measure("r1", "patient");
  touch(from + 5_000);
  vi.advanceTimersByTime(15_000);
  touch(from + 8_000);
  stop();

  expect(told).toEqual([["visits_spent", { place: "r1", patient: 5, staff: 0 }], ["visits_spent", { place: "r1", patient: 3, staff: 0 }]]);
  touch(from + 9_000);
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(2);
});

test("nothing is told of somebody who may only look, nor while nothing happens", () => {
  setDuties(["look"]);
  measure("v1", "staff");
  setDuties(["record"]);
  const stop = measure("v2", "staff");
  vi.advanceTimersByTime(600_000);
  stop();

  expect(told).toEqual([]);
});

test("more than the program takes at once is told in parts", async () => {
  await toldAt("r1", "patient", 250);

  expect(told).toEqual([120, 120, 10].map((patient) => ["visits_spent", { place: "r1", patient, staff: 0 }]));
});
