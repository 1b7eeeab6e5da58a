import { expect, test } from "vitest";

import { action, asked, find, press, show, text, type } from "../../fake/kit";
import Pin from "./Pin.svelte";

async function set(passphrase: string, pin: string) {
  await press("open-pin");
  await type("passphrase", passphrase);
  await type("pin", pin);
  await press("keep-pin");
}

test("a PIN is set with one's passphrase, and is not left on the screen", async () => {
  const fake = await show(Pin as never);

  await set("copper violin harbour seven", "2580");

  expect(asked(fake, "pin_set")).toEqual([{ passphrase: "copper violin harbour seven", pin: "2580" }]);
  expect(text()).toContain("Your PIN is set.");
  expect(find("input")).toBeNull();
});

test("an empty PIN is none", async () => {
  await show(Pin as never);

  await set("copper violin harbour seven", "");

  expect(text()).toContain("You have no PIN.");
});

test("what is refused is said at its field", async () => {
  await show(Pin as never);

  await set("wrong", "12");

  expect(find("[name=pin]").getAttribute("aria-invalid")).toBe("true");
  expect(find("[name=passphrase]").getAttribute("aria-invalid")).toBe("true");
  await press("cancel-pin");
  expect(action("open-pin")).not.toBeNull();
});
