import { expect, test } from "vitest";

import type { ChangeParticipant } from "../backend/generated";
import { asked, find, press, settled, show, text, type } from "../fake/kit";
import Edit from "./Edit.svelte";

const sent = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "participants_change") as ChangeParticipant[];

test("the form shows what is on file, and whose it is", async () => {
  await show(Edit as never, { id: "p2" });

  expect(find("[data-banner]").textContent).toContain("07-0002");
  expect([find<HTMLInputElement>("[name=family]").value, find<HTMLInputElement>("[name=born]").value, find<HTMLSelectElement>("[name=language]").value]).toEqual(["Nowak", "27 3 1952", "pl"]);
  expect(find<HTMLInputElement>("[name=sex][value=male]").checked).toBe(true);
});

test("a change needs a reason, and goes back to the participant", async () => {
  const fake = await show(Edit as never, { id: "p2" });
  await type("family", "Nowak-Haddad");

  await press("save-change");
  expect(text()).toContain("Reason for the change: Say why.");
  expect(fake.went).toEqual([]);
  await type("reason", "surname after marriage");
  await press("save-change");

  expect(sent(fake).at(-1)).toMatchObject({ id: "p2", entry: { family: "Nowak-Haddad", given: "Marek" }, reason: "surname after marriage" });
  expect(fake.went).toEqual([{ screen: "participant", id: "p2" }]);
});

test("nobody is like themselves, and somebody else who is alike is shown before anything is kept", async () => {
  const fake = await show(Edit as never, { id: "p2" });
  await type("reason", "misread card");
  find("[name=given]").focus();
  await settled();
  expect(find("[data-alike]")).toBeNull();

  await type("nhs_number", "999 000 0344");
  await press("save-change");
  expect(find("[data-alike] [data-participant]").dataset["participant"]).toBe("p3");
  expect(fake.went).toEqual([]);
  await press("somebody-else");

  expect(sent(fake).map(({ entry }) => entry.alike_accepted)).toEqual([[], ["p3"]]);
  expect(fake.went).toEqual([{ screen: "participant", id: "p2" }]);
});

test("a change that was begun is gone on with, and is put away with “cancel”", async () => {
  const entry = { family: "Nowak-Haddad", given: "Marek", born: "27 3 1952", sex: "male", nhs_number: "", language: "pl", interpreter: false, alike_accepted: [], seen: "seen-before" };
  const fake = await show(Edit as never, { id: "p2" }, { draft_take: ({ place }) => ({ content: place === "edit p2" ? JSON.stringify({ entry, reason: "surname" }) : null }) });
  expect(find<HTMLInputElement>("[name=family]").value).toBe("Nowak-Haddad");
  expect(find<HTMLTextAreaElement>("[name=reason]").value).toBe("surname");

  await press("save-change");
  expect(text()).toContain("were changed on another computer or by somebody else");
  expect(sent(fake).at(-1)!.entry.seen).toBe("seen-before");
  await press("cancel");
  await settled();

  expect(asked(fake, "draft_keep").at(-1)).toEqual({ place: "edit p2", content: "" });
  expect(fake.went).toEqual([{ screen: "participant", id: "p2" }]);
});

test("in the form of somebody who came without a name, nothing stands that is not known", async () => {
  await show(Edit as never, { id: "p7" });

  expect(find("[data-banner] .name").textContent).toBe("07-B0007");
  expect([find<HTMLInputElement>("[name=family]").value, find<HTMLInputElement>("[name=born]").value]).toEqual(["", ""]);
});
