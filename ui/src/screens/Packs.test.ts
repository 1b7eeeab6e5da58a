import { expect, test } from "vitest";

import type { PackRefusal } from "../backend/generated";
import { problem } from "../fake/clinic";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import { previews } from "../fake/packs";
import Packs from "./Packs.svelte";

const good = previews["orthopaedics-north-4.prombook"]!;
const words = (selector: string) => find(selector).textContent!.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");

async function look(name: string) {
  await type("folder", "/media/stick");
  await press("find-packs");
  find(`[data-file="${name}"] [data-action=look-at]`).click();
  await settled();
}

test("installed packs say who signed them, when, by whom, and why one brings nothing", async () => {
  await show(Packs as never);

  expect(words("[data-pack=orthopaedics-north]")).toMatch(/Orthopaedics North, version 3\s*Shoulder function Brings nothing at present: The licence has run out\..*\.Example Measures Ltd\s*02-Nov-2026 09:31, Grace Obi/);
  expect(words("[data-pack=walking]")).toContain("Taken over from a FHIR Questionnaire");
});

test("a pack is looked at before it is installed: whose it is, what it brings, what becomes of drafts", async () => {
  const fake = await show(Packs as never);

  await look("orthopaedics-north-4.prombook");

  expect(asked(fake, "packs_files")).toEqual([{ folder: "/media/stick" }]);
  expect(focused().closest("[data-preview]")).not.toBeNull();
  expect(words("[data-preview]")).toContain("Signed by Example Measures Ltd");
  expect(words("[data-instrument=shoulder]")).toMatch(/Version 4 in place of version 3.*Licence EX-2032.*2 unfinished forms go on in version 3\..*اردو Collated.*Recorded for listening: ?Polski.*© Example Measures Ltd/);
  expect(words("[data-instrument=elbow]")).toContain("New here");
  expect(find("[data-instrument=elbow] [data-drafts]")).toBeNull();
  expect(asked(fake, "packs_install")).toEqual([]);
});

test("it is installed as it was looked at, and the wordings are next", async () => {
  const fake = await show(Packs as never);
  await look("orthopaedics-north-4.prombook");

  await press("install");

  expect(asked(fake, "packs_install")).toEqual([{ path: "/media/stick/orthopaedics-north-4.prombook", digest: good.digest }]);
  expect(text()).toContain("Orthopaedics North, version 4, is installed.");
  expect(action("install")).toBeNull();
  expect(words("[data-pack=orthopaedics-north]")).toContain("version 4");
  await press("to-wordings");
  expect(fake.went).toEqual([{ screen: "questionnaires" }]);
});

test("a file that changed since it was looked at is not installed, and says so", async () => {
  await show(Packs as never, {}, { packs_install: () => ({ value: { ...good, refused: "changed" }, areas: [] }) });
  await look("orthopaedics-north-4.prombook");

  await press("install");

  expect(words("[data-refused=changed]")).toContain("The file changed since you looked at it. Look at it again.");
  expect(text()).not.toContain("is installed.");
  expect(action("install")).toBeNull();
});

const refusals: readonly PackRefusal[] = ["unreadable", "too-large", "unsigned", "unknown-signer", "altered", "not-a-pack", "malformed", "case-failed", "not-newer", "expired", "conflict", "changed", "unusable"];
test.each(refusals)("a pack that is refused (%s) says what to do, and cannot be installed", async (refused) => {
  await show(Packs as never, {}, { packs_look: () => ({ ...good, refused, detail: "items.q2: no such choice" }) });

  await look("knee.prombook");

  expect(words("[data-preview] [role=alert]").length).toBeGreaterThan(30);
  expect(words("[data-preview]")).not.toContain("[pack-");
  expect(words("[data-preview]")).toContain("For its publisher: items.q2: no such choice");
  expect(action("install")).toBeNull();
});

test("what of a Questionnaire is not carried over is named, part by part", async () => {
  await show(Packs as never);

  await look("hand.questionnaire.json");

  expect(words("[data-preview]")).toContain("signed by nobody");
  expect([...document.querySelectorAll("[data-preview] tbody tr")].map((row) => row.textContent!.replace(/\s+/g, " ").trim())).toEqual([
    "item 4.2extension sdc-questionnaire-lookupQuestionnaireLeft out; nothing else changes",
    "item 9type attachmentWhat needs it cannot be used",
  ]);
});

test("a publisher is added by name and key, and a wrong key is said at its field", async () => {
  const fake = await show(Packs as never);
  await type("key", "RWshort");
  await press("add-signer");
  expect(focused()).toBe(find("[data-summary]"));
  expect(text()).toContain("Public key: This is not a minisign public key.");
  expect(find("[name=key]").getAttribute("aria-invalid")).toBe("true");

  await type("name", "Knee Group");
  await type("key", `RW${"a".repeat(54)}`);
  await press("add-signer");

  expect(asked(fake, "signers_add").at(-1)).toEqual({ name: "Knee Group", key: `RW${"a".repeat(54)}` });
  expect(words("[data-signer='5D5D5D5D5D5D5D5D']")).toContain("Knee Group");
  expect(find<HTMLInputElement>("[name=key]").value).toBe("");
});

test("nothing new is taken from a publisher who was removed", async () => {
  await show(Packs as never);

  await press("remove-signer");

  expect(words("[data-signer=E7620F1842B4E81F]")).toContain("Removed; nothing new is taken");
});

test("an empty folder and one that cannot be read are told apart", async () => {
  await show(Packs as never);
  await type("folder", "/empty");
  await press("find-packs");
  expect(text()).toContain("There is no pack and no Questionnaire in this folder.");
  document.body.innerHTML = "";

  await show(Packs as never, {}, { packs_files: () => Promise.reject(problem("folder-read-only")) });
  await press("find-packs");

  expect(find("[data-problem=folder-read-only]")).not.toBeNull();
});
