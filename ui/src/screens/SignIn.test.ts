import { afterEach, expect, test, vi } from "vitest";

import { problem } from "../fake/clinic";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import SignIn from "./SignIn.svelte";

afterEach(() => void vi.useRealTimers());

test("whoever locked it has only the passphrase to type", async () => {
  const fake = await show(SignIn as never, { person: "Grace Obi" }, {}, "locked");

  expect(document.activeElement).toBe(find("[name=passphrase]"));
  await type("passphrase", "copper violin harbour seven");
  await press("sign-in");

  expect(asked(fake, "session_sign_in")).toEqual([{ name: "Grace Obi", passphrase: "copper violin harbour seven" }]);
  expect(find<HTMLInputElement>("[name=passphrase]").value).toBe("");
});

test("alerts that are overdue are counted before anybody signs in, and nobody is named", async () => {
  await show(SignIn as never, { person: null, late: 2 }, {}, "locked");
  expect(find("[role=status] [data-alerts-late='2']").textContent).toContain("alerts are overdue. Sign in to see them.");
});

test("where nothing is overdue, nothing is said of alerts", async () => {
  await show(SignIn as never, { person: null }, {}, "locked");

  expect(find("[data-alerts-late]")).toBeNull();
});

test("a wrong passphrase is said in words", async () => {
  await show(SignIn as never, { person: null }, {}, "locked");
  expect(document.activeElement).toBe(find("[name=name]"));

  await type("passphrase", "wrong");
  await press("sign-in");

  expect(text()).toContain("do not open these records");
});

test("a name that was here today is chosen, not typed", async () => {
  const fake = await show(SignIn as never, { person: "Grace Obi", known: ["Grace Obi", "Amira Haddad"], changing: true }, {}, "locked");
  expect(focused()).toBe(find("[name=name]"));

  find("[data-person='Amira Haddad']").click();
  await settled();
  expect(focused()).toBe(find("[name=passphrase]"));
  await type("passphrase", "copper violin harbour seven");
  await press("sign-in");

  expect(asked(fake, "session_sign_in")).toEqual([{ name: "Amira Haddad", passphrase: "copper violin harbour seven" }]);
});

test("after too many tries the wait is counted down, of that person alone", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const fake = await show(SignIn as never, { person: "Grace Obi", known: ["Amira Haddad"] }, { session_sign_in: () => Promise.reject({ ...problem("wait-first"), count: 2 }) }, "locked");
  await type("passphrase", "not this one");
  await press("sign-in");
  expect(text()).toContain("You can try again in 2 seconds");

  await press("sign-in");
  expect(asked(fake, "session_sign_in").length).toBe(1);
  expect(action("sign-in").getAttribute("aria-disabled")).toBe("true");
  vi.advanceTimersByTime(1000);
  await settled();
  expect(find("[data-wait]").dataset["wait"]).toBe("1");
  find("[data-person='Amira Haddad']").click();
  await settled();
  expect(action("sign-in").getAttribute("aria-disabled")).toBe("false");
  find("[data-person='Grace Obi']").click();
  vi.advanceTimersByTime(1000);
  await settled();

  expect(text()).toContain("You can try again now.");
  await type("passphrase", "not this one either");
  await press("sign-in");
  expect(asked(fake, "session_sign_in").length).toBe(2);
});

test("what helps when nobody can sign in is one press away", async () => {
  const asides: string[] = [];
  await show(SignIn as never, { person: null, onaside: (to: string) => asides.push(to) }, {}, "locked");

  for (const name of ["recover", "restore", "protection"]) await press(name);

  expect(asides).toEqual(["recover", "restore", "protection"]);
});
