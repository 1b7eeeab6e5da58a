import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { useCarrier } from "../backend/backend";
import { problem } from "../fake/clinic";
import { setDuties } from "../parts/duties.svelte";
import { drafts } from "./drafts";

let asked: unknown[] = [];
const answering = (content: string | null) => useCarrier(((name: string, input: unknown) => (asked.push([name, input]), Promise.resolve(name === "draft_take" ? { content } : null))) as never);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answering(null);
  setDuties(["look", "record"]);
});
afterEach(() => vi.useRealTimers());

test("while somebody types nothing is kept; after a pause it is, once", () => {
  const draft = drafts("register");

  for (const family of ["N", "No", "Now"]) {
    draft.keep({ family });
    vi.advanceTimersByTime(300);
  }
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(400);
  draft.flush();

  expect(asked).toEqual([["draft_keep", { place: "register", content: '{"family":"Now"}' }]]);
});

test("somebody who leaves has it kept at once", () => {
  const draft = drafts("register");

  draft.keep({ family: "Nowak" });
  draft.flush();

  expect(asked.length).toBe(1);
});

test("a newer draft waits for the older one, so that it is the one that stays", async () => {
  let kept = () => {};
  useCarrier(((name: string, input: unknown) => (asked.push([name, input]), new Promise<void>((done) => (kept = done)))) as never);
  const draft = drafts("register");
  draft.keep({ family: "Now" });
  draft.flush();
  draft.keep({ family: "Nowak" });
  draft.flush();

  draft.clear();
  expect(asked.length).toBe(1);
  kept();
  await vi.advanceTimersByTimeAsync(0);

  expect(asked.slice(1)).toEqual([["draft_keep", { place: "register", content: "" }]]);
});

test("whoever may not record keeps nothing and takes nothing up", async () => {
  setDuties(["look"]);
  const draft = drafts("register");

  draft.keep({ family: "Nowak" });
  draft.clear();
  vi.advanceTimersByTime(1000);

  expect(await draft.take()).toBeNull();
  expect(asked).toEqual([]);
});

test("a draft that cannot be read, or not be had, is none", async () => {
  answering("{not what we wrote");
  expect(await drafts("register").take()).toBeNull();

  useCarrier((() => Promise.reject(problem("locked", "notice"))) as never);

  expect(await drafts("register").take()).toBeNull();
});
