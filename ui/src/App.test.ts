import { flushSync } from "svelte";
import { expect, test } from "vitest";

import App from "./App.svelte";
import { hear } from "./backend/backend";
import { problem } from "./fake/clinic";
import { action, asked, find, focused, keys, press, settled, show, text, type } from "./fake/kit";

const screen = () => find("[data-screen]")?.dataset["screen"];

test("a program that cannot start says so on a page of its own, with the reference", async () => {
  await show(App as never, {}, { status: () => Promise.reject(problem("records-damaged", "fault")) });

  expect(screen()).toBe("start-problem");
  expect(text()).toContain("Do not delete anything; call support.");
  expect(text()).toContain("K7QM-2");
});

test("locking leaves nobody's name on the page, and unlocking returns to the same place", async () => {
  const fake = await show(App as never);
  find("[data-participant=p2]").click();
  await settled();
  expect(text()).toContain("Nowak");

  await press("lock");
  expect(screen()).toBe("sign-in");
  expect(document.body.innerHTML).not.toContain("Nowak");
  await type("passphrase", "copper violin harbour seven");
  await press("sign-in");

  expect(screen()).toBe("participant");
  expect(text()).toContain("Nowak");
  expect(fake.status.stage).toBe("open");
});

test("the window follows when the program locks by itself", async () => {
  const fake = await show(App as never);

  fake.status.stage = "locked";
  hear(["session"]);
  await settled();

  expect(screen()).toBe("sign-in");
});

test("another language takes no typed character and no focus", async () => {
  await show(App as never);
  await press("register");
  await type("family", "Wiśniews");
  const field = focused();

  find<HTMLSelectElement>("[name=interface-language]").value = "ar";
  find("[name=interface-language]").dispatchEvent(new Event("change", { bubbles: true }));
  await settled();

  expect(document.documentElement.dir).toBe("rtl");
  expect(find("[name=family]")).toBe(field);
  expect((field as HTMLInputElement).value).toBe("Wiśniews");
  expect(focused()).toBe(field);
});

test("the title names the place, and practice is said on every screen", async () => {
  await show(App as never);

  await press("go-settings");

  expect(document.title.replace(/[\u2066-\u2069]/g, "")).toBe("Settings – Prombook");
  expect(find("[data-practice]").textContent).toBe("Practice: nothing here is real");
});

test("that somebody is at the desk is said seldom", async () => {
  const fake = await show(App as never);
  find("[name=search]").focus();

  await keys("a", "b", "c");
  flushSync();

  expect(asked(fake, "session_active").length).toBe(1);
});

test("what waits to be sent is in the menu in words", async () => {
  await show(App as never);
  expect(text()).toContain("Sending: 1 needs a look");

  await press("go-sending");

  expect(action("go-sending").getAttribute("aria-current")).toBe("page");
});
