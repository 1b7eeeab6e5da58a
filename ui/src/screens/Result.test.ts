import { expect, test } from "vitest";

import { asked, find, press, rowOf, settled, show, text, type } from "../fake/kit";
import Result from "./Result.svelte";

test("a score comes with its range, its direction and the source of its band", async () => {
  await show(Result as never, { id: "done-phq-9" });

  expect(text()).toContain("on a scale from 0 to 27");
  expect(text()).toContain("A higher score is worse.");
  expect(text()).toContain("“Mild” (5 to 9), according to the British Columbia form, which cites Kroenke 2001.");
  expect(rowOf("phq9-4").textContent).toContain("Declined");
});

test("a correction without a reason is refused in words; with one, both editions can be read", async () => {
  const fake = await show(Result as never, { id: "done-phq-9" });
  await press("correct");
  rowOf("phq9-2").querySelectorAll("input")[3]!.click();
  await settled();
  expect(text()).toContain("1 answer will be changed.");

  await press("save-correction");
  expect(text()).toContain("Say why the answers are changed.");
  await type("reason", "mistyped, the paper says 3");
  await press("save-correction");

  expect(asked(fake, "forms_correct").at(-1)).toEqual({ response: "done-phq-9", reason: "mistyped, the paper says 3", changes: [{ item: "phq9-2", given: { answer: { choice: "3" } } }] });
  expect(text()).toContain("Edition 2, corrected because: mistyped, the paper says 3");
  expect(find("[data-edition='1']")).not.toBeNull();
});
