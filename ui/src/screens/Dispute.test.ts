import { expect, test } from "vitest";

import type { SettleDispute } from "../backend/generated";
import { action, asked, find, press, settled, show, text, type } from "../fake/kit";
import { dispute } from "../fake/site";
import Dispute from "./Dispute.svelte";
import Disputes from "./Disputes.svelte";
import { decide } from "./disputes/choices";

const pick = async (name: string, value: string) => {
  find<HTMLInputElement>(`[name=${name}][value=${value}]`).click();
  await settled();
};
const checked = (name: string) => find<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? null;
const sent = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "disputes_settle") as SettleDispute[];

test("everything that nobody has settled is listed, and can be looked at", async () => {
  const { went } = await show(Disputes as never);
  expect(document.querySelectorAll("tr[data-dispute]").length).toBe(4);

  find("[data-dispute=d2] [data-action=open-dispute]").click();

  expect(went).toEqual([{ screen: "dispute", id: "d2" }]);
});

test("where nothing is disputed that is said", async () => {
  await show(Disputes as never, {}, { disputes_page: () => [] });

  expect(text()).toContain("There is nothing to settle.");
});

test("only what one computer changed is chosen already", () => {
  const pair = (ours: string, theirs: string, before: string | null) => decide({ field: "family", ours, theirs, before, differs: ours !== theirs });

  expect([pair("a", "b", "a"), pair("b", "a", "a"), pair("b", "c", "a"), pair("a", "b", null), pair("a", "a", "a")]).toEqual(["theirs", "ours", null, null, "same"]);
});

test("both sides are there with who and when, and what both changed has to be chosen", async () => {
  const fake = await show(Dispute as never, { id: "d1" });
  expect(find("[data-side=ours]").textContent).toContain("Grace Obi");
  expect(find("[data-side=theirs]").textContent).toContain("Room 3");
  expect(text()).toContain("22-Nov-2026 11:31");
  expect(find("[data-field=family]").textContent!.replace(/[\u2066-\u2069]/g, "")).toContain("Before: Nowak");
  expect([checked("family"), checked("born"), checked("nhs_number")]).toEqual([null, "theirs", "ours"]);

  await type("reason", "asked the participant");
  await press("settle");
  expect(sent(fake)).toEqual([]);
  expect(find("[data-summary]").textContent!.replace(/[\u2066-\u2069]/g, "")).toContain("Family name: Choose one of the two.");
  await pick("family", "theirs");
  await pick("born", "ours");
  await press("settle");

  expect(sent(fake)).toEqual([{ id: "d1", fields: [{ field: "family", theirs: true }, { field: "born", theirs: false }, { field: "nhs_number", theirs: false }], keep: null, reason: "asked the participant" }]);
  expect(fake.went).toEqual([{ screen: "disputes" }]);
});

test("without a reason nothing is settled", async () => {
  const { went } = await show(Dispute as never, { id: "d1" });
  await pick("family", "ours");

  await press("settle");

  expect(text()).toContain("Reason: Say why.");
  expect(went).toEqual([]);
});

test.each([["done-there-phq-9", "done-there-phq-9"], ["both", null]] as const)("of a form finished twice %s counts", async (value, keep) => {
  const fake = await show(Dispute as never, { id: "d2" });
  expect(text()).toContain("PHQ-9 total: 14 of 27");
  await press("settle");
  expect(sent(fake)).toEqual([]);

  await pick("keep", value);
  await type("reason", "the second was a mistake");
  await press("settle");

  expect(sent(fake)).toEqual([{ id: "d2", fields: [], keep, reason: "the second was a mistake" }]);
});

test("what was deleted elsewhere stays or goes", async () => {
  const fake = await show(Dispute as never, { id: "d3" });
  await pick("record", "theirs");
  await type("reason", "entered twice");

  await press("settle");

  expect(sent(fake)).toEqual([{ id: "d3", fields: [{ field: "record", theirs: true }], keep: null, reason: "entered twice" }]);
});

test("whoever may only look sees both sides and settles nothing", async () => {
  await show(Dispute as never, { id: "d1" }, {}, "open", ["look"]);

  expect(text()).toContain("Your role does not settle this.");
  expect(text()).toContain("Nowak-Haddad");
  expect([action("settle"), find("input[type=radio]")]).toEqual([null, null]);
});

test("of two people with one number, only who keeps it is chosen, and all that tells them apart is seen", async () => {
  const fake = await show(Dispute as never, { id: "d4" });
  expect(text()).toContain("Lewandowska");
  expect([...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].map(({ name }) => name)).toEqual(["study_number", "study_number"]);
  await type("reason", "registered the same morning");
  await press("settle");
  expect(find("[data-summary]").textContent!.replace(/[\u2066-\u2069]/g, "")).toContain("Who keeps this number: Choose one of the two.");

  await pick("study_number", "theirs");
  await press("settle");

  expect(sent(fake)).toEqual([{ id: "d4", fields: [{ field: "study_number", theirs: true }], keep: null, reason: "registered the same morning" }]);
});

test("what the other computer says and nobody can read here is settled by sending what is here", async () => {
  const page = dispute("d1");
  const fake = await show(Dispute as never, { id: "d1" }, { disputes_open: () => ({ ...page, fields: [] }) });
  expect(text()).toContain("cannot be read here");

  await type("reason", "ours is right");
  await press("settle");

  expect(sent(fake)).toEqual([{ id: "d1", fields: [], keep: null, reason: "ours is right" }]);
});
