import { expect, test } from "vitest";

import { problem } from "../fake/clinic";
import { answers, copies } from "../fake/keeping";
import { asked, find, press, show, text, type } from "../fake/kit";
import Backups from "./Backups.svelte";

test("it is said where the last proven copies are, and what a missing second place means", async () => {
  await show(Backups as never);

  expect(text()).toContain("On this computer: last proven copy 21-Nov-2026 18:00.");
  expect(find("[data-no-place]").textContent).toContain("the copies on it are gone with it");
  expect(find(`[data-backups="${copies.length}"]`).textContent).toContain("Cannot be read");
});

test("a second place is chosen, and from then on it is said how it stands there", async () => {
  const fake = await show(Backups as never);

  await type("folder", " E:\\Prombook ");
  await press("set-place");
  expect(asked(fake, "backups_place")).toEqual([{ folder: "E:\\Prombook" }]);
  await press("back-up");

  expect(find("[data-there]").textContent).toContain("22-Nov-2026 14:12");
  expect(text()).toContain("Copied and proven.");
});

test("a folder on another computer is refused in words", async () => {
  await show(Backups as never);

  await type("folder", "\\\\server\\share");
  await press("set-place");

  expect(find("[name=folder]").getAttribute("aria-invalid")).toBe("true");
  expect(text()).not.toContain("Saved.");
});

test.each([
  ["disk-full", "there was no room left"],
  ["something-newer", "The last backup failed. Try again now"],
])("a backup that failed with %s says what to do", async (trouble, words) => {
  const page = { ...answers().backups_page(), trouble };
  await show(Backups as never, {}, { backups_page: () => page });

  expect(find("[data-trouble]").textContent).toContain(words);
});

test("a copy that cannot be made now says why, and a drive that is away is asked for", async () => {
  const page = { ...answers().backups_page(), place: "E:\\Prombook" };
  await show(Backups as never, {}, { backups_page: () => page, backups_now: () => Promise.reject(problem("backup-place")) });

  await press("back-up");

  expect(find("[data-problem=backup-place]")).not.toBeNull();
  expect(find("[data-place-away]").textContent).toContain("Plug it in");
});

test("the way to bring one back begins here", async () => {
  const { went } = await show(Backups as never);

  await press("restore");

  expect(went).toEqual([{ screen: "restore" }]);
});
