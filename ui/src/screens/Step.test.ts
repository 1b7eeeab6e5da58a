import { expect, test } from "vitest";

import type { KeepStep } from "../backend/generated";
import { action, asked, find, focused, keys, press, settled, show, text, type } from "../fake/kit";
import * as programme from "../fake/programme";
import { running } from "../fake/ways";
import Step from "./Step.svelte";

const KIT = "lbp-hte16";
const open = (props: object, own: object = {}) => show(Step as never, { kit: KIT, ...props }, { ...running(), ...own });
const field = (name: string) => find(`[data-field="${name}"]`);
const kept = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "steps_keep") as KeepStep[];
const told = (step: KeepStep | undefined) => Object.fromEntries((step?.fields ?? []).map(({ name, values }) => [name, values]));

/** Every question of a screening, answered with one key each. */
async function screen(saddle = "2") {
  await type("referral", "gp");
  focused().dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  await settled();
  await keys("2", "1", "1", saddle, "2");
}

test("one key answers a question and goes to the next", async () => {
  const fake = await open({ kind: "screening", participant: "p2" });
  expect(focused().getAttribute("name")).toBe("referral");

  await screen();
  expect(focused().getAttribute("name")).toBe("note");
  await keys("Enter", "Enter");
  expect(focused()).toBe(action("keep-step"));
  await press("keep-step");

  expect(told(kept(fake)[0])).toMatchObject({ referral: ["gp"], point: ["triage"], "criterion-adult": ["true"], "criterion-saddle": ["false"], note: [] });
  expect(fake.went).toEqual([{ screen: "step", kind: "consent", kit: KIT, participant: "p2", visit: null }]);
});

test("a question that depends on another comes below it, and is not told once it is gone", async () => {
  const fake = await open({ kind: "offer", participant: "p2", visit: "v1" });
  expect(field("reasons")).toBeNull();

  await keys("2");
  expect(focused().closest("[data-field]")).toBe(field("reasons"));
  await keys("1", "5");
  expect([...field("reasons").querySelectorAll<HTMLInputElement>(":checked")].map(({ value }) => value)).toEqual(["no_device", "face_to_face"]);
  await type("instead", "usual physiotherapy");
  await press("keep-step");
  expect(told(kept(fake)[0])).toEqual({ result: ["declined"], reasons: ["no_device", "face_to_face"], instead: ["usual physiotherapy"] });
  expect(fake.went).toEqual([{ screen: "visit", id: "v1" }]);

  find<HTMLInputElement>("[name=result][value=accepted]").click();
  await settled();
  await press("keep-step");
  expect(told(kept(fake)[1])).toEqual({ result: ["accepted"], product: [] });
});

test("what is wrong is said field by field, and leads to the field", async () => {
  const fake = await open({ kind: "adverse", participant: "p2" });
  await type("term", "more pain after exercises");
  await type("onset", "soon");

  await press("keep-step");

  expect(find("[data-summary]").textContent).toContain("Since when?");
  expect(field("onset").querySelector("input")!.getAttribute("aria-invalid")).toBe("true");
  expect(field("term").querySelector("input")!.getAttribute("aria-invalid")).toBeNull();
  find<HTMLElement>("[data-summary] a").click();
  expect(focused().getAttribute("name")).toBe("onset");
  expect(fake.went).toEqual([]);
});

test("the day is asked last and is today's unless another is typed", async () => {
  const fake = await open({ kind: "contact", participant: "p2" });
  expect(text()).toContain("Leave it empty for today, 22-Nov-2026.");
  await keys("1", "2");
  await type("step-day", "20 11");

  await press("keep-step");
  expect(text()).toContain("Day: This cannot be read as a date.");
  await type("step-day", "20 11 2026");
  await press("keep-step");

  expect(kept(fake).map(({ day }) => day)).toEqual(["20 11", "20 11 2026"]);
  expect(fake.went).toEqual([{ screen: "participant", id: "p2", noted: true }]);
});

test("a correction shows what is on file and needs a reason", async () => {
  const fake = await open({ kind: "offer", participant: "p2", id: "s3" });
  expect(find<HTMLInputElement>("[name=product][value=kaia]").checked).toBe(true);
  expect(find<HTMLInputElement>("[name=step-day]").value).toBe("20 10 2026");

  await press("keep-step");
  expect(find("[data-summary]").textContent).toContain("Reason for the change");
  await type("step-reason", "the letter says the 20th");
  await press("keep-step");

  expect(kept(fake).at(-1)).toMatchObject({ step: { id: "s3" }, reason: "the letter says the 20th" });
  expect(fake.went).toEqual([{ screen: "participant", id: "p2", noted: true }]);
});

test("what was begun comes back, and only what the fields still take", async () => {
  const content = JSON.stringify({ typed: { how: ["phone"], result: ["nowhere"], note: ["left a word"] }, own: { "step-day": ["20 11 2026"] } });
  const fake = await open({ kind: "contact", participant: "p2" }, { draft_take: ({ place }: { place: string }) => ({ content: place === `step contact ${KIT} p2` ? content : null }) });

  expect(find<HTMLInputElement>("[name=how][value=phone]").checked).toBe(true);
  expect(find("[name=result]:checked")).toBeNull();
  expect([find<HTMLInputElement>("[name=note]").value, find<HTMLInputElement>("[name=step-day]").value]).toEqual(["left a word", "20 11 2026"]);
  await press("start-empty");
  expect(find("[name=how]:checked")).toBeNull();
  expect(asked(fake, "draft_keep")).toEqual([{ place: `step contact ${KIT} p2`, content: "" }]);
});

test("what nobody typed is not kept as begun, and what somebody typed is", async () => {
  const fake = await open({ kind: "contact", participant: "p2" });
  expect(asked(fake, "draft_keep")).toEqual([]);

  await type("note", "will ring back");
  find("[name=note]").dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  await settled();

  expect(JSON.parse((asked(fake, "draft_keep") as { content: string }[])[0]!.content)).toMatchObject({ typed: { note: ["will ring back"] } });
});

/** What is done about an alert is kept by whoever keeps alerts. */
function withAlerts() {
  const [due, noted] = [programme.running(), running()];
  return { ...due, steps_keep: (what: KeepStep) => (what.step.kind === "alert-action" ? due : noted).steps_keep(what) };
}

test("an alert that a step sets off is read, and acted upon, before anything goes on", async () => {
  const fake = await open({ kind: "screening", participant: "p2" }, withAlerts());
  await screen("1");

  await press("keep-step");
  expect(find("[data-alert-now=a1]")).not.toBeNull();
  expect(fake.went).toEqual([]);
  find<HTMLInputElement>("[name=action][value=spoke]").click();
  await settled();
  await press("keep-step");
  await settled();

  expect(kept(fake).map(({ step }) => step.kind)).toEqual(["screening", "alert-action"]);
  expect(fake.went).toEqual([{ screen: "participant", id: "p2", noted: true }]);
});

test("of somebody who does not enter, too, an alert comes before the next is screened", async () => {
  const fake = await open({ kind: "screening", participant: null }, withAlerts());
  await screen("1");

  await press("keep-step");
  expect(find("[data-not-entered]")).toBeNull();
  find<HTMLInputElement>("[name=action][value=spoke]").click();
  await settled();
  await press("keep-step");
  await settled();

  expect(find("[data-not-entered]")).not.toBeNull();
  expect(fake.went).toEqual([]);
});

test("who may take part is registered before the screening is kept, and who may not is kept without identity", async () => {
  const fake = await open({ kind: "screening", participant: null });
  expect(field("age")).not.toBeNull();
  await screen();
  await press("keep-step");
  expect(fake.went).toEqual([{ screen: "register", typed: "", screened: KIT }]);
  expect((asked(fake, "draft_keep") as { content: string }[]).at(-1)!.content).toContain("criterion-adult");

  find<HTMLInputElement>("[name=criterion-lbp][value=false]").click();
  await settled();
  await press("keep-step");
  expect(find("[data-not-entered]").textContent).toContain("This person does not enter.");
  await press("screen-again");

  expect(find("[name=criterion-lbp]:checked")).toBeNull();
  expect(fake.went).toHaveLength(1);
});

test("a screening of somebody who was registered since is kept for them at once", async () => {
  const typed = { referral: ["gp"], point: ["triage"], "criterion-adult": ["true"], "criterion-lbp": ["true"], "criterion-saddle": ["false"], "criterion-other-flag": ["false"], age: ["16-44"] };
  const draft_take = ({ place }: { place: string }) => ({ content: place === `step screening ${KIT} -` ? JSON.stringify({ typed, own: {} }) : null });

  const fake = await open({ kind: "screening", participant: "p2", carried: true }, { draft_take });
  await settled();

  expect(kept(fake)[0]).toMatchObject({ step: { participant: "p2" } });
  expect(told(kept(fake)[0])).not.toHaveProperty("age");
  expect(asked(fake, "draft_keep").at(-1)).toEqual({ place: `step screening ${KIT} -`, content: "" });
  expect(fake.went).toEqual([{ screen: "step", kind: "consent", kit: KIT, participant: "p2", visit: null }]);
});

test("whoever may only look is asked nothing", async () => {
  await show(Step as never, { kit: KIT, kind: "contact", participant: "p2" }, running(), "open", ["look", "trail"]);

  expect(action("keep-step")).toBeNull();
});

test("the days that other care is asked about stand there, and may be changed", async () => {
  const fake = await open({ kind: "resource", participant: "p2" });
  expect(find("[data-form-note]").textContent).toContain("Last asked about");
  await type("resource-gp", "2");
  await type("resource-nights", "0");
  await press("keep-step");

  expect(told(kept(fake)[0])).toMatchObject({ from: ["21 10 2026"], to: ["22 11 2026"] });
  expect(find("[data-kept-notes]")).toBeNull();
  expect(fake.went).toEqual([{ screen: "participant", id: "p2", noted: true }]);
});

test("days that nobody asked about are told of once it is kept, and nobody is held up", async () => {
  const fake = await open({ kind: "resource", participant: "p2" });
  await type("resource-gp", "2");
  await type("resource-nights", "0");
  await type("from", "1 11 2026");
  await press("keep-step");

  const known = find("[data-kept-notes]");
  expect(known.textContent).toContain("Not asked about: 21-Oct-2026");
  expect(known.contains(focused())).toBe(true);
  expect(fake.went).toEqual([]);

  await press("go-on");
  expect(fake.went).toEqual([{ screen: "participant", id: "p2", noted: true }]);
  await press("put-right");
  expect(fake.went.at(-1)).toEqual({ screen: "step", kind: "resource", kit: KIT, participant: "p2", id: "s9" });
});

test("a consent is read in the language that is chosen for it, and says where it is not written in that", async () => {
  await open({ kind: "consent", participant: "p2" });
  const item = () => field("item-questionnaires").querySelector("[data-read]");
  const choose = async (tag: string) => {
    field("language").querySelector<HTMLInputElement>(`[value="${tag}"]`)!.click();
    await settled();
  };
  expect(item()).toBeNull();

  await choose("ur");
  expect([item()?.getAttribute("lang"), item()?.getAttribute("dir")]).toEqual(["ur", "rtl"]);
  expect(field("item-questionnaires").textContent).toContain("Answers questionnaires at the visits");
  expect(find("[data-unworded]")).toBeNull();

  await choose("so");
  expect(item()).toBeNull();
  expect(find("[data-unworded]").textContent).toContain("This is not written in \u2068Somali\u2069");

  await choose("en-GB");
  expect(item(), "it is that of the window").toBeNull();
  expect(find("[data-unworded]")).toBeNull();
});

test("what somebody says of themselves may be left out, and a category belongs to its scheme", async () => {
  const fake = await open({ kind: "background", participant: "p2" });
  expect(field("ethnic-scheme").textContent).toContain("prefers not to say");
  expect([field("ethnic-2001"), field("ethnic-2021")]).toEqual([null, null]);
  const choose = async (name: string, value: string) => {
    find<HTMLInputElement>(`[name=${name}][value="${value}"]`).click();
    await settled();
  };
  await choose("ethnic-scheme", "2001");
  expect(field("ethnic-2021")).toBeNull();
  await press("keep-step");
  expect(fake.went).toEqual([]);

  await choose("ethnic-2001", "R");
  await press("keep-step");
  expect(told(kept(fake).at(-1))).toMatchObject({ "ethnic-scheme": ["2001"], "ethnic-2001": ["R"], education: [], "stated-by": [] });
  expect(fake.went).toEqual([{ screen: "participant", id: "p2", noted: true }]);
});
