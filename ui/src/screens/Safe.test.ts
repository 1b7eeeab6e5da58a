import { expect, test } from "vitest";

import { problem } from "../fake/clinic";
import { safety } from "../fake/staff";
import { action, find, press, show, text, type } from "../fake/kit";
import Safe from "./Safe.svelte";

test("records that cannot be read are not offered, and a backup is", async () => {
  const fake = await show(Safe as never, {}, { safety_page: () => ({ ...safety(), readable: false, may_go_on: false, copy: null }) }, "safe");

  expect(action("look")).toBeNull();
  expect(action("go-on")).toBeNull();
  expect(find("[data-no-copy]")).not.toBeNull();
  await press("restore");
  expect(fake.went).toEqual([{ screen: "restore" }]);
});

test("what was found is named, and nothing is said to be repaired", async () => {
  await show(Safe as never, {}, {}, "safe");

  expect(text()).toContain("The audit trail does not fit together. It first shows in row 118.");
  expect(text()).toContain("3 rows are missing.");
  expect(text()).toContain("Nothing was deleted and nothing was repaired.");
});

test("going on that is refused says why", async () => {
  await show(Safe as never, {}, { safety_go_on: () => Promise.reject(problem("disk-full", "fault")) }, "safe");

  await type("reason", "Sponsor told");
  await press("go-on");

  expect(text()).toContain("The disk of this computer is full.");
});
