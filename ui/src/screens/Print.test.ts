import { expect, test } from "vitest";

import { asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import Print from "./Print.svelte";

const open = () => show(Print as never, { visit: "v1", instrument: "phq-9", language: "pl" });
const language = (tag: string) => find<HTMLInputElement>(`[name=language][value="${tag}"]`);

test("a blank form is written in the language that was asked for, with the study number on it", async () => {
  const fake = await open();
  expect(find("h1").textContent).toContain("PHQ-9");
  expect([language("pl").checked, language("en-GB").checked]).toEqual([true, false]);

  await press("print");

  expect(asked(fake, "paper_print")).toEqual([{ instrument: "phq-9", language: "pl", participant: "p2", folder: "" }]);
  expect(text()).toContain("Polski: 2 pages /home/clinic/Documents/Prombook/phq-9-pl-07-0002.pdf");
});

test("several languages are several files, and nobody's number is on them when nobody's is wanted", async () => {
  const fake = await open();
  language("en-GB").click();
  find<HTMLInputElement>("[name=named]:not(:checked)").click();
  await settled();

  await press("print");

  expect(asked(fake, "paper_print")).toMatchObject([{ language: "en-GB", participant: null }, { language: "pl", participant: null }]);
  expect(document.querySelectorAll("[data-written]").length).toBe(2);
});

test("without a language nothing is written, and it is said", async () => {
  const fake = await open();
  language("pl").click();
  await settled();

  await press("print");

  expect(asked(fake, "paper_print")).toEqual([]);
  expect(text()).toContain("Choose at least one language.");
  expect(focused().getAttribute("name")).toBe("language");
});

test("a folder that cannot be written to is said at its field", async () => {
  await open();
  await type("folder", "/none/such");

  await press("print");

  expect(find("[name=folder]").getAttribute("aria-invalid")).toBe("true");
  expect(find("[data-written]")).toBeNull();
});

test("it leads back to the visit", async () => {
  const fake = await open();

  await press("back");

  expect(fake.went).toEqual([{ screen: "visit", id: "v1" }]);
});
