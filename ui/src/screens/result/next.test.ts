import { expect, test } from "vitest";

import type { Mode, PlannedFormLine, VisitPage } from "../../backend/generated";
import { answers } from "../../fake/forms";
import { plan } from "../../fake/kits";
import { nextForm } from "./next";

const form = (instrument: string, more: Partial<PlannedFormLine> = {}): PlannedFormLine => ({
  instrument, title: instrument, level: "essential", response: null, state: null, not_done: null, withheld: null, expected: true, begins: ["en-GB", "paper" as Mode], ...more,
});
const visit = (...forms: PlannedFormLine[]): VisitPage => ({ ...answers().visits_open({ id: "v1" }), plan: { ...plan(), forms } });

test("the next form is the first that waits, and it is begun as the programme says", () => {
  const next = nextForm(visit(form("done", { response: "r1", state: "finished" }), form("why-not", { not_done: ["No time", "s1"] }), form("licensed", { begins: undefined }), form("pain"), form("later")), "r1");

  expect(next).toEqual({ instrument: "pain", title: "pain", response: null, language: "en-GB", mode: "paper" });
});

test("what was begun is gone on with; the form that was just finished never is", () => {
  const forms = [form("just", { response: "r1", state: "draft" }), form("begun", { response: "r2", state: "draft" })];

  expect(nextForm(visit(...forms), "r1")?.response).toBe("r2");
  expect(nextForm(visit(forms[0]!), "r1")).toBeNull();
});

test("nobody is led to what may be left out, and without a programme there is no next", () => {
  expect(nextForm(visit(form("more", { level: "optional" })), "r1")).toBeNull();
  expect(nextForm(answers().visits_open({ id: "v1" }), "r1")).toBeUndefined();
});
