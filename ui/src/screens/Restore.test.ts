import { expect, test } from "vitest";

import { problem } from "../fake/clinic";
import { answers, copies } from "../fake/keeping";
import { action, asked, find, press, settled, show, text, type } from "../fake/kit";
import Restore from "./Restore.svelte";

async function choose(at = 0) {
  document.querySelectorAll<HTMLInputElement>("[name=copy]")[at]!.click();
  await press("choose");
}

async function prove() {
  await type("name", "Grace Obi ");
  await type("passphrase", "copper violin harbour seven");
  await press("prove");
}

test("a copy is chosen, opened as it was then, looked at, and brought back with a reason", async () => {
  let left = 0;
  const held: boolean[] = [];
  const fake = await show(Restore as never, { back: () => left++, hold: (on: boolean) => held.push(on) });
  const from = { folder: copies[0]!.folder, name: "Grace Obi", passphrase: "copper violin harbour seven" };

  await choose();
  await prove();
  expect(asked(fake, "restore_preview")).toEqual([from]);
  expect(asked(fake, "restore_now")).toEqual([]);
  await type("reason", "the disk broke on Tuesday");
  await press("restore-now");

  expect(asked(fake, "restore_now")).toEqual([{ from, reason: "the disk broke on Tuesday" }]);
  expect(find("[data-kept]").textContent).toContain("C:\\Prombook\\replaced\\20261122T141500Z");
  await press("to-sign-in");
  expect(left).toBe(1);
  expect(held).toEqual([true]);
});

test("what would be lost stands as a number before the button, and on it", async () => {
  await show(Restore as never);

  await choose();
  await prove();

  expect(find("[data-newer]").textContent).toContain("records here are newer than the copy");
  expect(text()).toContain("2 records are not on the server either.");
  expect(document.querySelectorAll("[data-confirmed=false]").length).toBe(2);
  expect(action("restore-now").textContent!.replace(/[\u2066-\u2069]/g, "")).toContain("without 2 records that are only here");
  const loss = find("[data-lost]").compareDocumentPosition(action("restore-now"));
  expect(loss & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test("without a reason nothing is brought back", async () => {
  const held: boolean[] = [];
  await show(Restore as never, { hold: (on: boolean) => held.push(on) });
  await choose();
  await prove();

  await press("restore-now");

  expect(held).toEqual([true, false]);
  expect(find("[data-step]").dataset["step"]).toBe("3");
  expect(find("[name=reason]").getAttribute("aria-invalid")).toBe("true");
});

test("records that cannot be read are no reason to promise that nothing is newer", async () => {
  const preview = answers().restore_preview({ folder: "", name: "", passphrase: "" });
  await show(Restore as never, {}, { restore_preview: () => ({ ...preview, readable: false, newer: null, newer_lines: [], newer_unsent: 0 }) });

  await choose();
  await prove();

  expect(find("[data-unreadable]").textContent).toContain("nobody can say what is newer");
  expect(find("[data-newer]")).toBeNull();
});

test("on an empty computer nothing is replaced, and nothing is said to be", async () => {
  const preview = answers().restore_preview({ folder: "", name: "", passphrase: "" });
  await show(Restore as never, {}, { restore_preview: () => ({ ...preview, replaces: false, newer: null, newer_lines: [], newer_unsent: 0 }) }, "first-run", ["greet", "found", "restore"]);

  await choose();
  await prove();

  expect(text()).toContain("Nothing is replaced.");
  expect(text()).not.toContain("The files that are here now");
  expect(action("restore-now").textContent).toContain("Bring this backup back");
});

test("a wrong passphrase is said, and what was typed stays", async () => {
  await show(Restore as never, {}, { restore_preview: () => Promise.reject(problem("not-proven")) });

  await choose();
  await prove();

  expect(find("[data-problem=not-proven]")).not.toBeNull();
  expect(find<HTMLInputElement>("[name=name]").value).toBe("Grace Obi ");
});

test("a copy that cannot be read cannot be chosen, and another folder is looked through", async () => {
  const fake = await show(Restore as never);
  expect(document.querySelectorAll<HTMLInputElement>("[name=copy]")[2]!.disabled).toBe(true);

  await press("choose");
  expect(text()).toContain("Choose one of the copies.");
  await type("folder", "F:\\");
  await press("look");
  await settled();

  expect(asked(fake, "restore_list")).toEqual([{ folder: "" }, { folder: "F:\\" }]);
  expect(text()).toContain("1 copy was found.");
});
