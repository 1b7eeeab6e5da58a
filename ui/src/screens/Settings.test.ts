import { expect, test } from "vitest";

import { action, asked, find, press, settled, show, text, type } from "../fake/kit";
import Settings from "./Settings.svelte";

test("pseudonymous is the default, and what the other means is said beside it", async () => {
  const fake = await show(Settings as never);
  expect(find<HTMLInputElement>("[name=identified][value=false]").checked).toBe(true);
  expect(text()).toContain("Only for a server that may hold them.");

  find<HTMLInputElement>("[name=identified][value=true]").click();
  await settled();

  expect(asked(fake, "settings_sending")).toEqual([{ identified: true }]);
  expect(text()).toContain("Saved.");
});

test("saving one thing keeps what is being typed into another", async () => {
  const fake = await show(Settings as never);

  await type("prompt_text", "Ring the duty phone, 0000 111 222");
  find<HTMLInputElement>("[name=identified][value=true]").click();
  await settled();
  expect(asked(fake, "settings_sending")).toEqual([{ identified: true }]);

  await press("save-prompt");

  expect(asked(fake, "settings_prompt")).toEqual([{ text: "Ring the duty phone, 0000 111 222" }]);
});

test("from here the way leads to the server", async () => {
  const { went } = await show(Settings as never);

  await press("go-door");

  expect(went).toEqual([{ screen: "door" }]);
});

test("records are kept for ever unless somebody says for how long, and what that means is said first", async () => {
  const fake = await show(Settings as never);
  expect(text()).toContain("Records stay on this computer until somebody removes them.");

  find<HTMLInputElement>("[name=removes][value=true]").click();
  await settled();
  expect(text()).toContain("What is removed cannot be looked at or corrected here any more");
  await type("days", "soon");
  await press("save-retention");
  expect(text()).toContain("Enter a whole number of days");
  await type("days", "90");
  await press("save-retention");

  expect(asked(fake, "settings_retention").at(-1)).toEqual({ days: 90 });
  expect(text()).toContain("removed from this computer 90 days after");
});

test("everybody can change their own passphrase, and the old one must be known", async () => {
  const fake = await show(Settings as never);
  await press("open-passphrase");
  await type("old", "wrong");
  await press("suggest");
  await press("change-passphrase");
  expect(text()).toContain("This is not your passphrase.");

  await type("old", "lantern meadow pebble ninth");
  await press("change-passphrase");

  expect(asked(fake, "passphrase_change").at(-1)).toEqual({ old: "lantern meadow pebble ninth", new: "copper violin harbour seven" });
  expect(text()).toContain("Your passphrase is changed.");
  expect(find("[name=old]")).toBeNull();
});

test("whoever does not look after the site reads how it is set, and changes nothing", async () => {
  await show(Settings as never, {}, {}, "open", ["look", "record", "own-passphrase"]);

  expect(text()).toContain("http://127.0.0.1:8443/fhir");
  expect(text()).toContain("Study number alone");
  for (const name of ["go-door", "save-prompt", "save-retention"]) expect(action(name)).toBeNull();
  expect(find("[name=identified]")).toBeNull();
});
