import { expect, test } from "vitest";

import type { AdoptKit, DecideTailoring, KitPage, Tailor } from "../backend/generated";
import { running, waiting } from "../fake/kits";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import Kit from "./Kit.svelte";
import Kits from "./Kits.svelte";

const open = (id: string, duties?: never, more: Partial<KitPage> = {}) => show(Kit as never, { id }, running(more), "open", duties);
const proposed = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "kits_propose") as Tailor[];
const decided = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "kits_decide") as DecideTailoring[];
const kept = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "kits_adopt") as AdoptKit[];

test("the list says which programmes run, how many people are in them, and which forms are not here", async () => {
  const { went } = await show(Kits as never, {}, running());
  const row = find("[data-kit=lbp-hte16]");

  expect(text()).toContain("41 people");
  expect(row.textContent).toContain("Runs here");
  expect(row.querySelector("[data-waits]")!.textContent).toContain("07-v2".replace("07-v2", "\u206807-v2\u2069"));
  expect(row.querySelector("[data-missing]")!.textContent).toContain("MSK-HQ · EQ-5D-5L");
  expect(find("[data-kit=cardiac-rehab]").textContent).toContain("not checked by a native speaker");
  row.querySelector<HTMLElement>("[data-action=open-kit]")!.click();
  expect(went).toEqual([{ screen: "kit", id: "lbp-hte16" }]);
});

test("a programme says its visits, what is watched and from where, what is locked, and its sources", async () => {
  await open("lbp-hte16");

  expect(find("[data-visit-def=v0] [data-form=msk-hq]").textContent).toContain("its owner, as far as known");
  expect(find("[data-visit-def=v6w]").textContent).toContain("does not take place here");
  expect(find("[data-alert-rule=pain] [data-unconfirmed]")).not.toBeNull();
  expect(find("[data-alert-rule=pain]").textContent).toContain("a proposal, without a published source");
  expect(find("[data-alert-rule=pain]").textContent).toContain("2 days".replace("2", "\u20682\u2069"));
  expect(text()).toContain("Forms · Windows · How answers become numbers");
  expect(find("[data-sources]").textContent).toContain("https://www.nice.org.uk/guidance/hte16");
  expect(find("[data-background]").textContent).toContain("Ethnic category · Education · Deprivation");
});

test("what the site decides is kept whole, and running it is a press of its own", async () => {
  const fake = await open("cardiac-rehab");
  expect(action("keep-kit")).toBeNull();
  await type("recipients-lead", "bleep 41");

  await press("run-kit");

  expect(kept(fake)[0]).toMatchObject({ kit: "cardiac-rehab", runs: true, confirmed: [], recipients: [["duty", "0000 111 222"], ["lead", "bleep 41"], ["physio", ""]] });
  expect(text()).toContain("Kept. The programme runs here.");
  await press("rest-kit");
  expect(kept(fake)[1]!.runs).toBe(false);
});

test("what the site does at an alert is its own line, and is kept with whom to tell", async () => {
  const fake = await open("lbp-hte16");
  expect(find<HTMLInputElement>("[name=instructions-cauda-equina]").value).toBe("Phone the duty clinician and stay with the person.");
  await type("instructions-pain", "Ring the same day.");

  await press("keep-kit");

  expect(kept(fake)[0]!.instructions).toEqual([["cauda-equina", "Phone the duty clinician and stay with the person."], ["pain", "Ring the same day."]]);
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
  await press("propose");

  expect(proposed(fake)[0]!.reasons).toEqual([["decline", "local_childcare", "No childcare"], ["decline", "local_childcare_2", "Childcare!"], ["stop", "local_reason", "دور بہت ہے"]]);
});

test("a reason without words is said to be, and can be removed", async () => {
  const fake = await open("lbp-hte16");
  await press("add-reason-stop");

  await press("propose");
  expect(find("[name=reasons-1]").getAttribute("aria-invalid")).toBe("true");
  document.querySelectorAll<HTMLElement>("[data-action=remove-reason]")[1]!.click();
  await settled();
  await press("propose");

  expect(proposed(fake).at(-1)!.reasons).toHaveLength(1);
});

async function choose(name: string, value: string) {
  const select = find<HTMLSelectElement>(`select[name="${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
}

test("a question of the site is asked at a visit, answered as it says, and worded in one language or more", async () => {
  const fake = await open("lbp-hte16");

  await press("add-question");
  expect(focused().getAttribute("name")).toBe("questions-0-en-GB");
  await type("questions-0-en-GB", "How did you come?");
  await choose("questions-0", "v3m");
  await choose("questions-0-kind", "choice");
  await type("questions-0-en-GB-0", "By bus");
  await choose("questions-0-in", "ur");
  expect(find("[name=questions-0-ur]").dir).toBe("rtl");
  await type("questions-0-ur", "آپ کیسے آئے؟");
  await type("questions-0-ur-0", "بس سے");
  await press("propose");
  expect(find("[name=questions-0-en-GB-1]").getAttribute("aria-invalid")).toBe("true");
  const faults = [...document.querySelectorAll("[data-summary] a")].map(({ textContent }) => textContent?.replace(/[\u2066-\u2069]/g, ""));
  expect(faults[0]).toContain("Own question 1 · Question in English · Answer 2");
  expect(faults.at(-1)).toContain("Own question 1 · Question in اردو · Answer 2");
  await type("questions-0-en-GB-1", "On foot");
  await type("questions-0-ur-1", "پیدل");
  await press("propose");

  expect(proposed(fake).at(-1)!.questions).toEqual([
    {
      code: "local_how_did_you_come", visit: "v3m", kind: "choice",
      wordings: [{ language: "en-GB", question: "How did you come?", options: ["By bus", "On foot"] }, { language: "ur", question: "آپ کیسے آئے؟", options: ["بس سے", "پیدل"] }],
    },
  ]);
  expect(find("[data-waiting]").textContent).toContain("Own question at “3 months”");
});

test("a sixth question is refused by the limit, by its name", async () => {
  await open("lbp-hte16");
  for (let at = 0; at < 6; at++) {
    await press("add-question");
    await type(`questions-${at}-en-GB`, `Question ${at}`);
  }

  await press("propose");

  expect(find("[data-summary]").textContent).toContain("a site has at most 5 questions of its own");
  expect(find("[data-questions]").textContent).toContain("a site has at most 5 questions of its own");
});

test("what is locked is shown as locked", async () => {
  await open("lbp-hte16");

  expect(document.querySelectorAll("[data-locked]")).toHaveLength(2);
  expect(document.querySelectorAll("[name=without], [name^=windows-]")).toHaveLength(0);
});

test("where they are not locked, forms and windows are the site's", async () => {
  const fake = await open("cardiac-rehab");
  expect(document.querySelectorAll("[data-locked]")).toHaveLength(0);
  find<HTMLInputElement>('[name=without][value="v0 nprs"]').click();
  await type("windows-v3m-after", "21");
  await type("names-coordinator", "Reception lead");
  find<HTMLInputElement>("[name=optional][value=v6w]").click();
  await press("propose");

  const what = proposed(fake)[0]!;
  expect(what).toMatchObject({ without: [["v0", "nprs"]], optional: ["v6w"] });
  expect(what.windows).toContainEqual(["v3m", 14, 21]);
  expect(what.names).toContainEqual(["coordinator", "Reception lead"]);
});

test("a version that waits is read as what it changes, and approved or refused by somebody else", async () => {
  const fake = await open("lbp-hte16");
  expect(find("[data-waiting]").textContent).toContain("“Coordinator” is called “Reception lead”");
  expect(find("[data-in-force]").textContent).toContain("07-v1");

  await press("refuse");
  expect(find("[name=reason]").getAttribute("aria-invalid")).toBe("true");
  await press("approve");

  expect(decided(fake).at(-1)).toEqual({ kit: "lbp-hte16", number: 2, approve: true, alone: false, reason: "" });
  expect(find("[data-in-force]").textContent).toContain("07-v2");
  expect(find("[data-before]").textContent).toContain("07-v1");
});

test("where nobody else can, whoever proposed it says that they decide alone", async () => {
  const fake = await open("lbp-hte16", undefined, { tailoring: { in_force: null, unversioned: [], versions: [waiting], may: "alone" } });
  expect(find("[data-may=alone]").textContent).toContain("nobody else at this site can approve it");

  await press("approve");
  expect(find("[data-summary]").textContent).toContain("Somebody else at the site");
  find<HTMLInputElement>("[name=alone]").click();
  await press("approve");

  expect(decided(fake).at(-1)!.alone).toBe(true);
  expect(find("[data-in-force]").textContent).toContain("nobody else at the site could");
});

test("whoever proposed it does not approve it while somebody else can", async () => {
  await open("lbp-hte16", undefined, { tailoring: { in_force: null, unversioned: [], versions: [waiting], may: "another" } });

  expect(action("approve")).toBeNull();
  expect(action("refuse")).not.toBeNull();
});

test("whoever does not manage the site decides nothing", async () => {
  await open("lbp-hte16", ["look", "record"] as never);

  expect(find("[data-decide]")).toBeNull();
  expect(find("[data-tailor]")).toBeNull();
  expect(action("approve")).toBeNull();
  expect(find("[data-visits]")).not.toBeNull();
});
