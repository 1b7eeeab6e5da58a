import { expect, test } from "vitest";

import { asked, find, press, show, text, type } from "../fake/kit";
import SignIn from "./SignIn.svelte";

test("whoever locked it has only the passphrase to type", async () => {
  const fake = await show(SignIn as never, { person: "Grace Obi" }, {}, "locked");

  expect(document.activeElement).toBe(find("[name=passphrase]"));
  await type("passphrase", "copper violin harbour seven");
  await press("sign-in");

  expect(asked(fake, "session_sign_in")).toEqual([{ name: "Grace Obi", passphrase: "copper violin harbour seven" }]);
  expect(find<HTMLInputElement>("[name=passphrase]").value).toBe("");
});

test("a wrong passphrase is said in words", async () => {
  await show(SignIn as never, { person: null }, {}, "locked");
  expect(document.activeElement).toBe(find("[name=name]"));

  await type("passphrase", "wrong");
  await press("sign-in");

  expect(text()).toContain("do not open these records");
});
