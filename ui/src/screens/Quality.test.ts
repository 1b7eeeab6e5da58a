import { expect, test } from "vitest";

import { page } from "../fake/quality";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import Quality from "./Quality.svelte";
import Result from "./Result.svelte";

const auditor = { quality_page: () => ({ ...page(), may_answer: false }) };

test("measures say how they are worked out", async () => {
  await show(Quality as never);

  expect(text()).toContain("42 of 48 (87.5 %)");
  expect(text()).toContain("Visits done, of those that were expected by today.");
});

test("findings are shown by kind, with how many there are", async () => {
  const fake = await show(Quality as never);
  expect(find("[data-findings]").dataset["findings"]).toBe("4");
  expect(text()).toContain("more than 7 days after the form was filled in");

  find("[data-filter=all-same] input").click();
  await settled();

  expect([...document.querySelectorAll<HTMLElement>("[data-finding]")].map((row) => row.dataset["finding"])).toEqual(["all-same"]);
  expect(find("[data-rule]")).toBeNull();
  await press("open-finding");
  expect(fake.went).toEqual([{ screen: "result", id: "done-phq-9" }]);
});

test("fewer findings than there are is said", async () => {
  await show(Quality as never, {}, { quality_page: () => ({ ...page(), counts: [["missing", 900]] }) });

  expect(text()).toContain("The newest 4 of 900 are shown.");
});

test("the site answers a query and settles it", async () => {
  const fake = await show(Quality as never);
  expect(find("[data-queries]").dataset["queries"]).toBe("3");
  await press("answer-query");
  expect(find("[data-summary]")).not.toBeNull();

  await type("text", "The paper says 8.");
  await press("answer-query");
  await press("close-query");

  expect(asked(fake, "quality_answer")).toEqual([
    { query: "q1", text: "", close: false },
    { query: "q1", text: "The paper says 8.", close: false },
    { query: "q1", text: "", close: true },
  ]);
  expect(find("[data-query=q1]")).toBeNull();
  find("[name=settled]").click();
  await settled();
  expect(find("[data-query=q1]").textContent).toContain("The paper says 8.");
});

test("whoever may not answer reads, and nothing is edited", async () => {
  await show(Quality as never, {}, auditor);

  expect(find("[data-query=q1]").textContent).toContain("Is 8 what the paper says?");
  expect(find("textarea")).toBeNull();
  expect(action("answer-query")).toBeNull();
  expect(text()).toContain("To ask, open the form it is about, or what was noted.");
});

test("the reader of the sponsor asks about a question of a form, and has nothing to edit it with", async () => {
  const fake = await show(Result as never, { id: "done-phq-9" }, {}, "open", ["look", "ask", "trail"]);
  for (const name of ["correct", "open-void", "open-move"]) expect(action(name)).toBeNull();

  await press("open-ask");
  expect(focused().textContent).toContain("Ask about this form");
  await press("ask-query");
  expect(find("[data-summary]")).not.toBeNull();
  await type("item", "phq9-2");
  await type("text", "Is this what the paper says?");
  await press("ask-query");

  expect(asked(fake, "quality_ask").at(-1)).toEqual({ about: { kind: "response", id: "done-phq-9" }, item: "phq9-2", text: "Is this what the paper says?" });
  expect(find("[data-ask]")).toBeNull();
});

test("a form is moved with a study number and a reason", async () => {
  const fake = await show(Result as never, { id: "done-phq-9" });
  await press("open-move");
  await type("study_number", "07-0099");
  await type("reason", "wrong person");
  await press("move-form");
  expect(text()).toContain("Nobody has this study number.");

  await type("study_number", " 07-0003 ");
  await press("move-form");

  expect(asked(fake, "forms_move").at(-1)).toEqual({ response: "done-phq-9", study_number: "07-0003", reason: "wrong person" });
  expect(find("[data-move]")).toBeNull();
});

test("what was asked about a form stands with it", async () => {
  await show(Result as never, { id: "done-asked-nprs" });
  await settled();

  expect(find("[data-query=q1]").textContent).toContain("Is 8 what the paper says?");
});

test("a query leads to what it is about, a form or what was noted, and nowhere where that is not here", async () => {
  const queries = page().queries.map((one) => (one.id === "q2" ? { ...one, about: null } : one));
  const fake = await show(Quality as never, {}, { quality_page: () => ({ ...page(), queries }) });

  find("[data-query=q1] [data-action=open-query]").click();
  find("[data-query=q3] [data-action=open-query]").click();
  await settled();

  expect(fake.went).toEqual([{ screen: "result", id: "done-nprs" }, { screen: "noted", id: "s3" }]);
  expect(find("[data-query=q3] [data-action=open-query]").textContent).toBe("Open what was noted");
  expect(find("[data-query=q2] [data-action=open-query]")).toBeNull();
});
