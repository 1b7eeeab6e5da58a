/** Dates come ready to show: whoever shows them asks again when the window changes its language. */
import type { Component } from "svelte";
import { expect, test } from "vitest";

import { hear } from "../backend/backend";
import { wordsOf } from "../fake/clinic";
import { asked, find, press, settled, show } from "../fake/kit";
import { speakWords } from "../text/text";
import Alerts from "./Alerts.svelte";
import Backups from "./Backups.svelte";
import Keys from "./Keys.svelte";
import Restore from "./Restore.svelte";
import Staff from "./Staff.svelte";
import Today from "./Today.svelte";
import Trail from "./Trail.svelte";

test.each([
  ["today_page", Today],
  ["alerts_page", Alerts],
  ["staff_page", Staff],
  ["staff_page", Keys],
  ["trail_page", Trail],
  ["backups_page", Backups],
] as const)("%s is asked for again in the new language", async (question, screen) => {
  const fake = await show(screen as Component<never>);

  hear(["settings"]);
  await settled();

  expect(asked(fake, question).length).toBe(2);
});

test("what a check said in another language is not left standing", async () => {
  await show(Trail as never);
  await press("trail-check");
  expect(find("[data-checked]")).not.toBeNull();

  speakWords(wordsOf("ar"));
  await settled();

  expect(find("[data-checked]")).toBeNull();
});

test("the copies that were found are looked for again in the new language, and the choice stays", async () => {
  const fake = await show(Restore as Component<never>, { back: () => {} });
  find("[name=copy]").click();

  speakWords(wordsOf("ar"));
  await settled();

  expect(asked(fake, "restore_list").length).toBe(2);
  expect(find<HTMLInputElement>("[name=copy]").checked).toBe(true);
});
