import { expect, test } from "vitest";

import { answers } from "../fake/day";
import { action, asked, find, press, show, text, type } from "../fake/kit";
import Computers from "./Computers.svelte";

const row = (id: string) => find(`[data-computer="${id}"]`).textContent!.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");

test("this computer comes first and is called so", async () => {
  await show(Computers as never);

  expect(find("tbody tr").dataset["computer"]).toBe("c1");
  expect(row("c1")).toContain("This computer");
  expect(row("c1")).toContain("3 records wait");
  expect(row("c1")).toContain("1 not taken");
});

test("that not everything could be fetched is said where the computers are", async () => {
  await show(Computers as never);

  expect(text()).toContain("Fetching them failed 22-Nov-2026 16:58.");
});

test("a silent computer is marked in words, not by a colour", async () => {
  await show(Computers as never);

  expect(row("c2")).toContain("Silent for more than two working days");
  expect(find("[data-computer=c2] [data-mark=warn]")).not.toBeNull();
  expect(row("c3")).not.toContain("Silent");
});

test("how right a clock is stands in words", async () => {
  await show(Computers as never);

  expect(["c1", "c2", "c3", "c4"].map((id) => /Right|\d+ \w+ (ahead|behind)|Not known/.exec(row(id))?.[0])).toEqual(["Right", "6 minutes ahead", "67 minutes behind", "Not known"]);
});

test("two computers with one letter are warned about, and named", async () => {
  await show(Computers as never);
  expect(find("[data-same-letter]").textContent).toContain("Give one of them another letter");

  await type("letter", "d");
  await press("name-computer");

  expect(find("[data-same-letter]")).toBeNull();
  expect(row("c1")).toContain("Letter D");
});

test("a name that is missing is said at its field", async () => {
  const fake = await show(Computers as never);

  await type("name", "  ");
  await press("name-computer");

  expect(asked(fake, "computers_name")).toEqual([{ name: "", letter: "A" }]);
  expect(find("[name=name]").getAttribute("aria-invalid")).toBe("true");
});

test("whoever may only look can name nothing, and a server that was never asked is said", async () => {
  await show(Computers as never, {}, { computers_page: () => ({ ...answers().computers_page(), asked: null, lines: [] }) }, "open", ["look"]);

  expect(action("name-computer")).toBeNull();
  expect(text()).toContain("The server has not been asked yet.");
});

test("a letter that is none is said at its field, and stays as it was typed", async () => {
  await show(Computers as never);

  await type("letter", "7");
  await press("name-computer");

  expect(text()).toContain("Use one capital letter from A to Z, or leave it empty.");
  expect(find<HTMLInputElement>("[name=letter]").value).toBe("7");
});
