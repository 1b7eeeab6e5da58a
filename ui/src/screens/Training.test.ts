import { expect, test } from "vitest";

import { answers } from "../fake/training";
import { asked, find, press, settled, show, text, type } from "../fake/kit";
import Stages from "./kit/Stages.svelte";
import Training from "./Training.svelte";

const open = (idle = false) => show(Training as never, {}, answers(idle));

test("one’s own modules say how one stands, and the register keeps what was not passed too", async () => {
  await open();

  expect(find("[data-module=T1]").dataset["standing"]).toBe("signed");
  expect(find("[data-module=T3]").dataset["standing"]).toBe("not-taken");
  expect(find("[data-row=r1]").textContent).toContain("Not passed");
  expect(find("[data-row=r3]").textContent).toContain("Signed off by");
  expect(document.querySelector("[data-refresher]")).toBeNull();
});

test("a module is noted with its minutes and its right answers, and what is missing is said", async () => {
  const fake = await open();
  await press("take-module");
  await press("keep-module");
  expect(find("[data-summary]").textContent).toContain("Right answers");

  await type("score", "9");
  await press("keep-module");
  await settled();

  expect(asked(fake, "training_take").at(-1)).toEqual({ kit: "lbp-hte16", module: "t3", minutes: "25", score: "9" });
  expect(find("[data-module=T3]").dataset["standing"]).toBe("to-sign");
  expect(text()).toContain("Noted: passed.");
});

test("nobody signs with one press: what the signature means is read first", async () => {
  const fake = await open();

  await press("sign-module");
  expect(asked(fake, "training_sign")).toEqual([]);
  expect(find("[data-ask]").textContent).toContain("Helen Marsh");
  await press("sign-module");

  expect(asked(fake, "training_sign")).toEqual([{ id: "r4" }]);
  expect(find("[data-signed]").textContent).toContain("R07-T3-0001");
});

test("a refresher is read and confirmed before it is noted", async () => {
  const fake = await open(true);
  expect(find("[data-refresher]").textContent).toContain("61");

  await press("note-refresher");
  expect(asked(fake, "training_refresh")).toEqual([]);
  find<HTMLInputElement>("[name=confirmed]").click();
  await press("note-refresher");

  expect(asked(fake, "training_refresh")).toEqual([{ kit: "lbp-hte16", module: "t1", confirmed: true }]);
  expect(document.querySelector("[data-refresher]")).toBeNull();
  expect(find("[data-refreshed]").textContent).toContain("Refreshed");
});

test("a practice case is made and gone to", async () => {
  const { went } = await open();

  await press("practise");

  expect(went).toEqual([{ screen: "participant", id: "p1" }]);
});

test("a programme without a stage says that nobody is asked; with none of the days it is in set-up", async () => {
  const fake = await show(Stages as never, { kit: "lbp-hte16" }, answers());
  expect(text()).toContain("Nobody has named a stage");
  expect(find("[data-stage-module=T1]").textContent).toContain("1");

  await press("keep-stages");

  expect(asked(fake, "kits_stages")).toEqual([{ kit: "lbp-hte16", learning: "", live: "" }]);
  expect(text()).toContain("Set-up: only practice cases");
  await type("learning", "16 Feb 2026");
  await press("keep-stages");
  expect(asked(fake, "kits_stages").at(-1)).toEqual({ kit: "lbp-hte16", learning: "16 Feb 2026", live: "" });
});
