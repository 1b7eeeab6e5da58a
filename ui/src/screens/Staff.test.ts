import { expect, test } from "vitest";

import { problem } from "../fake/clinic";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import Staff from "./Staff.svelte";

const row = (id: string) => find(`tr[data-person=${id}]`);
const open = async (id: string) => {
  row(id).querySelector("button")!.click();
  await settled();
};

test("the list says who works here, as what, since when, and what is not sent", async () => {
  await show(Staff as never);

  expect(row("s2").textContent).toContain("Research nurse");
  expect(row("s3").textContent).toContain("Has not chosen a passphrase yet");
  expect(row("s4").textContent).toContain("Left");
  expect(text()).toContain("There is only one administrator.");
});

test("somebody new gets a passphrase that is shown once", async () => {
  const fake = await show(Staff as never);
  await press("add-person");
  await press("add");
  expect(focused()).toBe(find("[data-summary]"));
  expect(text()).toContain("Name: Fill this in.");

  await type("name", "Ann Price");
  find<HTMLInputElement>("[name=role][value=administrator]").click();
  await press("add");

  expect(asked(fake, "staff_add").at(-1)).toEqual({ name: "Ann Price", role: "administrator" });
  expect(find("[data-passphrase]").textContent).toBe("lantern meadow pebble ninth");
  expect(find("[data-second-administrator]")).toBeNull();
  await press("given-done");
  expect(document.body.innerHTML).not.toContain("lantern");
  expect(text()).toContain("Ann Price");
});

test("a name that is taken is refused at the name", async () => {
  await show(Staff as never);
  await press("add-person");

  await type("name", "Grace Obi");
  await press("add");

  expect(text()).toContain("Somebody with this name is already on the list.");
});

test("name and role are changed one at a time", async () => {
  const fake = await show(Staff as never);
  await open("s2");
  expect(focused().textContent).toContain("Amira Haddad");

  await type("name", "Amira Haddad-Shaw");
  await press("rename");
  find<HTMLInputElement>("[name=role][value=clinician]").click();
  await press("set-role");

  expect(asked(fake, "staff_rename")).toEqual([{ id: "s2", name: "Amira Haddad-Shaw" }]);
  expect(asked(fake, "staff_role")).toEqual([{ id: "s2", role: "clinician" }]);
  expect(row("s2").textContent).toContain("Clinician");
});

test("the last administrator keeps the role, and why is said", async () => {
  await show(Staff as never, {}, { staff_role: () => Promise.reject(problem("last-administrator")) });
  await open("s1");

  find<HTMLInputElement>("[name=role][value=auditor]").click();
  await press("set-role");

  expect(text()).toContain("This is the last administrator.");
});

test("before somebody leaves it is said what stops and what stays, and a reason is asked for", async () => {
  const fake = await show(Staff as never);
  await open("s2");
  expect(text()).toContain("The passphrase of Amira Haddad stops working now. Nobody else’s passphrase changes.");
  expect(text()).toContain("3 of their records are not sent yet.");

  await press("person-leaves");
  expect(text()).toContain("Why?: Say why.");
  await type("reason", "Contract ended");
  await press("person-leaves");

  expect(asked(fake, "staff_leave").at(-1)).toEqual({ id: "s2", reason: "Contract ended" });
  expect(find("[data-open-person]")).toBeNull();
  expect(row("s2").textContent).toContain("Left");
});

test("somebody who left comes back with a passphrase for once, and with nothing else offered before", async () => {
  const fake = await show(Staff as never);
  await open("s4");
  expect(action("person-leaves")).toBeNull();

  await press("enrol");

  expect(asked(fake, "staff_enrol")).toEqual([{ id: "s4" }]);
  expect(find("[data-given]").dataset["given"]).toBe("Joan Shaw");
});
