import { expect, test } from "vitest";

import { asked, find, press, show, text, type } from "../fake/kit";
import Keys from "./Keys.svelte";
import RenewRecovery from "./RenewRecovery.svelte";

test("renewing all keys says what it does and does not do, and asks for passphrase and reason", async () => {
  const fake = await show(Keys as never);
  await press("open-renew");
  expect(text()).toContain("A copy that was made earlier can still be opened with the passphrases of then.");

  await type("passphrase", "wrong");
  await press("renew-keys");
  expect(text()).toContain("Your passphrase, once more: This is not your passphrase.");
  await type("passphrase", "copper violin harbour seven");
  await type("reason", "Laptop stolen");
  await press("renew-keys");

  expect(asked(fake, "keys_renew").at(-1)).toEqual({ passphrase: "copper violin harbour seven", reason: "Laptop stolen" });
  expect(text()).toContain("All keys are new.");
  expect(find("[name=passphrase]")).toBeNull();
});

test("a spare key is sealed to a public key alone, and its text is handed over once", async () => {
  const fake = await show(Keys as never);
  await type("recipient", "ssh-ed25519 AAAA");
  await press("set-escrow");
  expect(text()).toContain("This is not a public key.");

  await type("recipient", "age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq");
  await press("set-escrow");
  expect(find<HTMLTextAreaElement>("[data-sealed]").value).toContain("BEGIN AGE ENCRYPTED FILE");
  await press("handed");
  expect(find("[data-sealed]")).toBeNull();
  await press("remove-escrow");

  expect(asked(fake, "escrow_set").at(-1)).toEqual({ recipient: "" });
  expect(find("[data-escrow]")).toBeNull();
});

test("a new recovery key is not in use before it is proven to be on paper", async () => {
  const fake = await show(RenewRecovery as never);
  await press("make-recovery");
  await press("next");

  await type("group-1", "wrong");
  await type("group-4", "r3vb");
  await press("confirm");
  expect(asked(fake, "recovery_confirm")).toEqual([]);
  await type("group-1", "m9xd");
  await press("confirm");

  expect(text()).toContain("The new recovery key is in use");
});
