import { expect, test } from "vitest";

import type { AdoptKit } from "../backend/generated";
import { running } from "../fake/kits";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import Kit from "./Kit.svelte";
import Kits from "./Kits.svelte";

const open = (id: string, duties?: never) => show(Kit as never, { id }, running(), "open", duties);
const kept = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "kits_adopt") as AdoptKit[];

test("the list says which programmes run, how many people are in them, and which forms are not here", async () => {
  const { went } = await show(Kits as never, {}, running());
  const row = find("[data-kit=lbp-hte16]");

  expect(text()).toContain("41 people");
  expect(row.textContent).toContain("Runs here");
  expect(row.querySelector("[data-missing]")!.textContent).toContain("MSK-HQ · EQ-5D-5L");
  expect(find("[data-kit=cardiac-rehab]").textContent).toContain("not checked by a native speaker");
  row.querySelector<HTMLElement>("[data-action=open-kit]")!.click();
  expect(went).toEqual([{ screen: "kit", id: "lbp-hte16" }]);
});

test("a programme says its visits, what is watched and from where, what is locked, and its sources", async () => {
  await open("lbp-hte16");

  expect(find("[data-visit-def=v6w]").textContent).toContain("does not take place here");
  expect(find("[data-alert-rule=pain] [data-unconfirmed]")).not.toBeNull();
  expect(find("[data-alert-rule=pain]").textContent).toContain("a proposal, without a published source");
  expect(find("[data-alert-rule=pain]").textContent).toContain("2 days".replace("2", "\u20682\u2069"));
  expect(text()).toContain("Forms · Windows · How answers become numbers");
  expect(find("[data-sources]").textContent).toContain("https://www.nice.org.uk/guidance/hte16");
});

test("what the site decides is kept whole, and running it is a press of its own", async () => {
  const fake = await open("cardiac-rehab");
  expect(action("keep-kit")).toBeNull();
  await type("recipients-lead", "bleep 41");
  find<HTMLInputElement>("[name=optional][value=v6w]").click();

  await press("run-kit");

  expect(kept(fake)[0]).toMatchObject({ kit: "cardiac-rehab", runs: true, optional: ["v6w"], confirmed: [], recipients: [["duty", "0000 111 222"], ["lead", "bleep 41"], ["physio", ""]] });
  expect(text()).toContain("Kept. The programme runs here.");
  await press("rest-kit");
  expect(kept(fake)[1]!.runs).toBe(false);
});

test("numbers are not confirmed without the name of whoever did it", async () => {
  const fake = await open("lbp-hte16");
  find<HTMLInputElement>("[name=confirmed][value=pain]").click();

  await press("keep-kit");
  expect(find("[data-summary]").textContent).toContain("Clinical lead who confirmed them");
  await type("confirmed_by", "Dr Ama Mensah");
  await press("keep-kit");
  await settled();

  expect(kept(fake).at(-1)).toMatchObject({ confirmed: ["pain"], confirmed_by: "Dr Ama Mensah" });
  expect(find("[data-alert-rule=pain] [data-unconfirmed]")).toBeNull();
});

test("a reason of the site has a code of its own that no other has", async () => {
  const fake = await open("lbp-hte16");

  await press("add-reason-decline");
  expect(focused().getAttribute("name")).toBe("reasons-1");
  await type("reasons-1", "Childcare!");
  await press("add-reason-stop");
  await type("reasons-2", "دور بہت ہے");
  await press("keep-kit");

  expect(kept(fake)[0]!.reasons).toEqual([["decline", "local_childcare", "No childcare"], ["decline", "local_childcare_2", "Childcare!"], ["stop", "local_reason", "دور بہت ہے"]]);
});

test("a reason without words is said to be, and can be removed", async () => {
  const fake = await open("lbp-hte16");
  await press("add-reason-stop");

  await press("keep-kit");
  expect(find("[name=reasons-1]").getAttribute("aria-invalid")).toBe("true");
  document.querySelectorAll<HTMLElement>("[data-action=remove-reason]")[1]!.click();
  await settled();
  await press("keep-kit");

  expect(kept(fake).at(-1)!.reasons).toHaveLength(1);
});

test("whoever does not manage the site decides nothing", async () => {
  await open("lbp-hte16", ["look", "record"] as never);

  expect(find("[data-decide]")).toBeNull();
  expect(find("[data-visits]")).not.toBeNull();
});
