/** What a correction, a move or a second reading sets off is read at once, wherever it was done. */
import { expect, test } from "vitest";

import type { Commands } from "../backend/generated";
import { answers as forms } from "../fake/forms";
import { action, find, keys, press, rowOf, settled, show, type } from "../fake/kit";
import { answers as paper } from "../fake/paper";
import { running } from "../fake/programme";
import { answers as quality } from "../fake/quality";
import Keying from "./Keying.svelte";
import Result from "./Result.svelte";

/** The review alert of the fake, read and left. */
async function readOf(alert: string) {
  expect(find("dialog [data-alert-now]").dataset["alertNow"]).toBe(alert);
  expect(find("dialog").textContent).toContain("Pain of 9 or more");
  await press("alert-go-on");
  expect(document.querySelector("dialog")).toBeNull();
}

test("a correction that sets something off shows it", async () => {
  const forms_correct = (input: Commands["forms_correct"]["input"]) => {
    const done = forms().forms_correct(input);
    return { ...done, value: { ...done.value, alerts: ["a2"] } };
  };
  await show(Result as never, { id: "done-phq-9" }, { ...running(), forms_correct });
  await press("correct");
  rowOf("phq9-2").querySelectorAll("input")[3]!.click();
  const select = find<HTMLSelectElement>("select[name=code]");
  select.value = "transcription_error";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
  await press("save-correction");

  await readOf("a2");
  expect(find("[data-screen=result]")).not.toBeNull();
});

test("a form that sets something off where it belongs shows it to whoever moves it", async () => {
  const forms_move = (input: Commands["forms_move"]["input"]) => {
    const done = quality().forms_move(input);
    return { ...done, value: { ...done.value, alerts: ["a2"] } };
  };
  await show(Result as never, { id: "done-phq-9" }, { ...running(), forms_move });
  await press("open-move");
  await press("cancel");
  expect(document.querySelector("dialog")).toBeNull();
  await press("open-move");
  await type("study_number", "07-0003");
  await type("reason", "wrong person");
  await press("move-form");

  await readOf("a2");
});

test("a second reading that sets something off shows it, and the other differences wait", async () => {
  const fake = paper();
  const paper_settle = (input: Commands["paper_settle"]["input"]) => {
    const done = fake.paper_settle(input);
    return { ...done, value: { ...done.value, alerts: ["a2"] } };
  };
  await show(Keying as never, { id: "r1" }, { ...running(), ...fake, paper_settle });
  find("[data-item=phq9-1] input").focus();
  await keys("4", "1", "3", "1", "2", "3", "1", "2", "3");
  await press("compare");
  await press("settle-phq9-1");
  find<HTMLInputElement>("[name=take][value=second]").click();
  await type("reason", "Looked at the paper again");
  await press("keep-settled");

  await readOf("a2");
  expect(document.querySelectorAll("[data-difference]").length).toBe(1);
  expect(action("to-form")).not.toBeNull();
});
