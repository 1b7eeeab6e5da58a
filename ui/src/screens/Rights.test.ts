import { expect, test } from "vitest";

import type { Duty } from "../backend/generated";
import { clinic } from "../fake/clinic";
import { action, asked, find, focused, press, show, text, type } from "../fake/kit";
import Rights from "./Rights.svelte";

const rights = () => [...document.querySelectorAll<HTMLElement>("[data-right]")].map((one) => one.dataset["right"]);

test.each<[string, Duty[], string[]]>([
  ["a research nurse", ["look", "record", "withdraw"], ["withdraw"]],
  ["a data manager", ["look", "withdraw", "rights"], ["withdraw", "restrict", "export"]],
  ["an administrator", ["look", "withdraw", "rights", "manage"], ["withdraw", "restrict", "export", "erase"]],
  ["an auditor", ["look", "trail"], []],
])("%s is offered what the role may do, and nothing else", async (_, duties, offered) => {
  await show(Rights as never, { id: "p2" }, {}, "open", duties);

  expect(rights()).toEqual(offered);
  expect(text().includes("Your role may change nothing here.")).toBe(!offered.length);
});

test.each([true, false])("of a practice case it says so: %s", async (practice) => {
  const real = clinic().answers;
  await show(Rights as never, { id: "p2" }, { rights_page: async (of: { id: string }) => ({ ...(await real.rights_page!(of)), practice }) });

  expect(document.querySelector("[data-practice-band]") !== null).toBe(practice);
});

test("a withdrawal needs a reason, says that it cannot be undone, and is then said", async () => {
  const fake = await show(Rights as never, { id: "p2" });
  expect(find("[data-right=withdraw]").textContent).toContain("This cannot be undone.");
  await press("open-withdraw");

  await press("withdraw");
  expect(find("[data-summary]").textContent).toContain("Reason");
  await type("reason", "by telephone, 22 November");
  await press("withdraw");

  expect(asked(fake, "rights_withdraw").at(-1)).toEqual({ id: "p2", reason: "by telephone, 22 November" });
  expect(find("[data-standing=withdrawn]").textContent).toContain("Takes part no longer");
  expect(rights()).not.toContain("withdraw");
  expect(focused()).toBe(find("h1"));
});

test("a restriction is lifted where it was set", async () => {
  const fake = await show(Rights as never, { id: "p2" });

  await press("open-restrict");
  await type("reason", "asked by letter");
  await press("restrict");
  expect(find("[data-standing=restricted]")).not.toBeNull();
  await press("open-unrestrict");
  await type("reason", "settled");
  await press("unrestrict");

  expect(asked(fake, "rights_restrict")).toEqual([{ id: "p2", on: true, reason: "asked by letter" }, { id: "p2", on: false, reason: "settled" }]);
  expect(find("[data-standing=restricted]")).toBeNull();
});

test("erasing asks for the study number, and by name for what is on no server", async () => {
  const fake = await show(Rights as never, { id: "p2" });
  await press("open-erase");
  expect(find("[data-loss]").textContent!.replace(/[\u2066-\u2069]/g, "")).toContain("2 records are not on the server. If you erase them here, they are nowhere.");

  await type("study_number", "07-0003");
  await type("reason", "asked by letter");
  await press("erase");
  expect(find("[name=study_number]").getAttribute("aria-invalid")).toBe("true");
  await type("study_number", "07-0002");
  await press("erase");
  expect(find("[data-problem=not-sent-yet]")).not.toBeNull();
  find<HTMLInputElement>("[name=also_unsent]").click();
  await press("erase");

  expect(asked(fake, "rights_erase").at(-1)).toEqual({ id: "p2", study_number: "07-0002", also_unsent: true, reason: "asked by letter" });
  expect(find("[data-standing=erased]")).not.toBeNull();
  expect(rights()).toEqual([]);
  expect(action("back")).not.toBeNull();
});

test("what is handed over is said file by file, and that it is not encrypted", async () => {
  await show(Rights as never, { id: "p2" });
  expect(find("[data-right=export]").textContent).toContain("The files are not encrypted");

  await press("open-export");
  await type("folder", "E:\\");
  await type("reason", "asked by letter");
  await press("export");

  expect(find("[data-page]").textContent).toContain("E:\\07-0002-page.html");
  expect(find("[data-data]").textContent).toContain("E:\\07-0002-data.json");
});
