import { expect, test } from "vitest";

import type { Commands } from "../backend/generated";
import { problem } from "../fake/clinic";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import Questionnaires from "./Questionnaires.svelte";

const line = (instrument: string) => find(`[data-questionnaire="${instrument}"]`);
const wording = (tag: string) => find(`[data-wording="${tag}"]`);
const words = (node: HTMLElement) => node.textContent!.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");
const cells = (row: HTMLElement) => [...row.children].slice(1, 4).map((cell) => words(cell as HTMLElement));
const within = async (node: HTMLElement, name: string) => {
  node.querySelector<HTMLElement>(`[data-action="${name}"]`)!.click();
  await settled();
};
const approvals = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "questionnaires_approve") as Commands["questionnaires_approve"]["input"][];

test("each questionnaire says its version, whose it is, under which licence, and why nothing can be begun with it", async () => {
  await show(Questionnaires as never);

  expect(words(line("shoulder"))).toMatch(/Shoulder function Version 3 12 questions From the pack Orthopaedics North Owner: Example Measures Ltd Licence EX-2031 Valid until 31-Oct-2026/);
  expect(words(line("shoulder"))).toContain("This form cannot be used: its licence has run out.");
  expect(words(line("shoulder"))).toContain("Offered in 0 of 2 languages");
  expect(words(line("phq-9"))).toContain("Part of Prombook");
  expect(words(line("phq-9"))).toContain("Offered in 2 of 8 languages");
});

test("each language says how well its wording is known, who approved it, and why it is not offered", async () => {
  await show(Questionnaires as never);

  await within(line("phq-9"), "open-wordings");

  expect(line("phq-9").querySelector("[data-action=open-wordings]")!.getAttribute("aria-expanded")).toBe("true");
  expect(cells(wording("en-GB"))).toEqual(["Published by its owner", "", "Offered"]);
  expect(cells(wording("pl"))).toEqual(["Collated", "By Grace Obi, 20-Nov-2026 10:14", "Offered"]);
  expect(words(wording("ro"))).toContain("An administrator has to approve the wording first");
  await within(line("rmdq-24"), "open-wordings");
  expect(wording("pl")).toBeNull();
  expect(text()).toContain("Not complete in: Polski العربية");
});

test("a wording is read line by line beside the English before it is approved, and can be taken back", async () => {
  const fake = await show(Questionnaires as never);
  await within(line("phq-9"), "open-wordings");

  await within(wording("ro"), "read-wording");
  expect(focused().textContent).toContain("PHQ-9");
  const rows = [...document.querySelectorAll<HTMLElement>("[data-reading=ro] tbody tr")];
  expect(rows.length).toBeGreaterThan(9);
  expect([...rows[0]!.children].map((cell) => cell.getAttribute("lang"))).toEqual(["ro", "en-GB"]);
  expect(words(rows[0]!)).toContain("Over the last 2 weeks");
  await press("approve");

  const [given] = approvals(fake);
  expect(given).toMatchObject({ approved: true });
  expect(cells(wording("ro"))).toEqual(["Collated", "By Grace Obi, 22-Nov-2026 14:12", "Offered"]);
  expect(find("[data-reading]")).toBeNull();
  await within(wording("ro"), "withdraw");
  expect(approvals(fake).at(-1)).toEqual({ digests: given!.digests, approved: false });
  expect(words(wording("ro"))).toContain("An administrator has to approve");
});

test("English is read without a second column, and offers no approval that is not needed", async () => {
  await show(Questionnaires as never);
  await within(line("phq-9"), "open-wordings");

  await within(wording("en-GB"), "read-wording");

  expect(find("[data-reading] thead").querySelectorAll("th").length).toBe(1);
  expect(action("approve")).toBeNull();
});

test("several wordings are approved at once, none of them ticked beforehand", async () => {
  const fake = await show(Questionnaires as never);
  expect(document.querySelectorAll("[name=wording]:checked").length).toBe(0);
  await press("approve-ticked");
  expect(text()).toContain("Tick at least one wording.");
  expect(approvals(fake)).toEqual([]);

  const [first, second] = document.querySelectorAll<HTMLInputElement>("[name=wording]");
  first!.click();
  second!.click();
  await settled();
  expect(action("approve-ticked").textContent!.replace(/[\u2066-\u2069]/g, "")).toBe("Approve these 2 wordings");
  await press("approve-ticked");

  expect(approvals(fake)).toEqual([{ digests: [first!.value, second!.value], approved: true }]);
  expect(find("[data-waiting]").dataset["waiting"]).toBe("11");
  find<HTMLInputElement>("[name=all]").click();
  await settled();
  await press("approve-ticked");
  expect(approvals(fake).at(-1)!.digests.length).toBe(11);
  expect(find("[data-waiting]")).toBeNull();
});

test("the site says which kinds of wording it uses, each explained", async () => {
  const fake = await show(Questionnaires as never);
  expect(text()).toContain("Put together from public copies that agree");

  find<HTMLInputElement>("[name=allowed][value=collated]").click();
  find<HTMLInputElement>("[name=allowed][value=local]").click();
  await press("allow");

  expect(asked(fake, "questionnaires_allow")).toEqual([{ allowed: ["published", "licensed", "own"] }]);
  expect(text()).toContain("Saved.");
  await within(line("phq-9"), "open-wordings");
  expect(words(wording("pl"))).toContain("The site does not allow this kind of wording");
});

test("a questionnaire is written to a file, and the path is shown", async () => {
  const fake = await show(Questionnaires as never);
  await within(line("gad-7"), "open-wordings");

  await type("folder", " /media/stick ");
  await press("export");

  expect(asked(fake, "questionnaires_export")).toEqual([{ instrument: "gad-7", folder: "/media/stick" }]);
  expect(text()).toContain("Written: /media/stick/gad-7-1.questionnaire.json");
});

test("what goes wrong is said where it happened", async () => {
  await show(Questionnaires as never, {}, { questionnaires_export: () => Promise.reject(problem("folder-read-only")) });
  await within(line("gad-7"), "open-wordings");

  await press("export");

  expect(find("details [data-problem=folder-read-only]")).not.toBeNull();
});
