import { expect, test } from "vitest";

import { clinic } from "../fake/clinic";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import FirstRun from "./FirstRun.svelte";

const open = async (own = {}) => {
  let done = 0;
  const shown = await show(FirstRun as never, { status: clinic("first-run").status, done: () => done++ }, own, "first-run");
  return { ...shown, done: () => done };
};

async function fill() {
  await press("next");
  await type("clinic", "Riverside Community MSK");
  await type("site", "07");
  await type("name", "Grace Obi");
}

test("a clinic is set up from its language to the wordings it uses", async () => {
  const fake = await open();
  await fill();
  await press("suggest");
  expect(find<HTMLInputElement>("[name=passphrase]").type).toBe("text");
  await press("next");

  expect(text()).toContain("M9XD");
  await press("next");
  await type("group-1", "m9xd");
  await type("group-4", "r3vb");
  await press("confirm");

  expect(asked(fake, "clinic_confirm")).toEqual([{ groups: ["m9xd", "r3vb"] }]);
  expect(find<HTMLInputElement>("[name=address]").value).toBe("http://127.0.0.1:8443/fhir");
  await press("try-endpoint");
  expect(text()).toContain("sekmet-fhir 0.9 answers at this address.");
  await press("save-endpoint");
  expect(text()).toContain("put together from public copies that agree with each other");
  expect(fake.done()).toBe(0);
  find<HTMLInputElement>("[name=all]").click();
  await settled();
  await press("approve-ticked");

  expect((asked(fake, "questionnaires_approve") as { digests: string[] }[]).map(({ digests }) => digests.length)).toEqual([13]);
  expect(fake.done()).toBe(1);
});

const toWordings = async (own = {}) => {
  const page = clinic().answers.questionnaires_page!(null);
  const shown = await show(FirstRun as never, { status: { ...clinic("first-run").status, stage: "open" }, done: () => done.push(1) }, { questionnaires_page: () => page, ...own });
  const done: number[] = [];
  return { ...shown, done };
};

test("no wording is approved by itself: they can wait", async () => {
  const fake = await toWordings();
  await press("later");
  expect(find("[data-step=wordings] h1").textContent).toBe("Wordings to approve");

  await press("approve-ticked");
  expect(text()).toContain("Tick at least one wording.");
  await press("later");

  expect(asked(fake, "questionnaires_approve")).toEqual([]);
  expect(fake.done).toEqual([1]);
});

test("where no wording waits, the step is passed over", async () => {
  const fake = await toWordings({ questionnaires_page: () => ({ questionnaires: [], allowed: [], waiting: [] }) });

  await press("later");

  expect(fake.done).toEqual([1]);
});

test("the passphrase is judged in words while it is typed", async () => {
  await open();
  await fill();

  await type("passphrase", "short");
  await settled(300);

  expect(text()).toContain("Too short yet");
});

test("what cannot be kept is named by field, and the link leads to it", async () => {
  await open();
  await press("next");

  await press("next");

  expect(focused()).toBe(find("[data-summary]"));
  expect(text()).toContain("Site code: Fill this in.");
  find<HTMLAnchorElement>("[data-summary] a").click();
  expect(focused()).toBe(find("[name=clinic]"));
});

test("a wrong group of the recovery key is named and nothing is confirmed", async () => {
  const fake = await open();
  await fill();
  await press("suggest");
  await press("next");
  await press("next");

  await type("group-1", "m9xd");
  await type("group-4", "wrong");
  await press("confirm");

  expect(text()).toContain("Group 5 is not what the sheet says");
  expect(asked(fake, "clinic_confirm")).toEqual([]);
  await press("show-again");
  expect(action("print")).not.toBeNull();
});

test("going back keeps what was typed", async () => {
  await open();
  await fill();
  await type("passphrase", "copper violin");

  await press("back");
  await press("next");

  expect(["clinic", "site", "name", "passphrase"].map((name) => find<HTMLInputElement>(`[name=${name}]`).value)).toEqual(["Riverside Community MSK", "07", "Grace Obi", "copper violin"]);
});
