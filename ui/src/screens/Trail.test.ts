import { expect, test } from "vitest";

import type { Commands, TrailCheck, WitnessCheck } from "../backend/generated";
import { problem } from "../fake/clinic";
import { answers } from "../fake/keeping";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import Trail from "./Trail.svelte";

const last = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "trail_page").at(-1) as Commands["trail_page"]["input"] | undefined;

test("each row says when, who in which role, what, about what and why", async () => {
  await show(Trail as never);
  const row = find("[data-did=corrected]");

  expect(row.textContent).toContain("Corrected a form");
  expect(row.textContent).toMatch(/Amira Haddad|Grace Obi|Tom Price/);
  expect(row.textContent).toContain("mistyped, the paper says 3");
  expect(row.querySelector("td[title]")!.getAttribute("title")).toContain("T14:");
  expect(find("[data-clock=back]").textContent).toContain("Clock had gone back");
  expect(text()).toContain("120 rows since this clinic was set up.");
  expect(text()).not.toContain("[trail-action-");
});

test("older rows come a page at a time, and the way back leads to the same page", async () => {
  const fake = await show(Trail as never);
  const newest = find("[data-row]").dataset["row"];

  await press("trail-older");
  expect(last(fake)).toMatchObject({ before: 101 });
  expect(find("[data-row]").dataset["row"]).toBe("100");
  expect(focused().contains(find("[data-rows]"))).toBe(true);
  await press("trail-newer");

  expect(find("[data-row]").dataset["row"]).toBe(newest);
  expect(action("trail-newer")).toBeNull();
});

test("what was asked for narrows the rows down, and everything comes back", async () => {
  const fake = await show(Trail as never);
  await press("trail-older");

  await type("person", "s2");
  await type("action", "viewed");
  await type("participant", "07-0003");
  await press("trail-show");
  expect(last(fake)).toEqual({ person: "s2", action: "viewed", participant: "07-0003", from: "", to: "", before: null });
  await press("trail-show-all");

  expect(last(fake)).toEqual({ person: "", action: "", participant: "", from: "", to: "", before: null });
});

test("a day that is none is said at its field, and the rows stay", async () => {
  await show(Trail as never);

  await type("from", "yesterday");
  await press("trail-show");

  expect(text()).toContain("From (day): This cannot be read as a date.");
  expect(find("[name=from]").getAttribute("aria-invalid")).toBe("true");
  expect(find("[data-row]")).not.toBeNull();
});

test("a trail that is whole gives eight characters for the paper log", async () => {
  await show(Trail as never);

  await press("trail-check");

  expect(text()).toContain("120 rows were checked, and all is well.");
  expect(text()).toContain("For the paper log: row 120, 9f3c07be");
});

test("what does not fit is named, with the row it first shows in", async () => {
  const found: TrailCheck = { rows: 120, head: "9f3c07be", checked: "14:12", findings: [{ code: "trail", seq: 88, missing: null }, { code: "anchor-ahead", seq: 117, missing: 3 }] };
  await show(Trail as never, {}, { trail_check: () => ({ value: found, areas: [] }) });

  await press("trail-check");

  expect(text()).toContain("something does not fit. Change nothing; call support.");
  expect(find("[data-finding=trail]").textContent).toContain("The audit trail does not fit together. It first shows in row");
  expect(find("[data-finding=anchor-ahead]").textContent!.replace(/[\u2066-\u2069]/g, "")).toContain("3 rows are missing.");
});

test.each([
  ["agrees", "The trail here is the one the server saw, up to row 96"],
  ["contradicts", "rows were removed or rewritten on this computer"],
  ["no-answer", "The server does not answer."],
] as const)("compared with the server, a trail that %s is said so", async (state, words) => {
  const value: WitnessCheck = { state, seq: 96, seen: "13:58" };
  await show(Trail as never, {}, { trail_witness: () => ({ value, areas: [] }) });

  await press("trail-witness");

  expect(text()).toContain(words);
});

test("a trail that cannot be read says why", async () => {
  await show(Trail as never, {}, { ...answers(), trail_page: () => Promise.reject(problem("not-yours")) });
  await settled();

  expect(find("[data-problem=not-yours]")).not.toBeNull();
});
