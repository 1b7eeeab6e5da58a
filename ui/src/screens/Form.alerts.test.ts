/** What an answer sets off is read before anything goes on. */
import { expect, test } from "vitest";

import { hear } from "../backend/backend";
import type { AlertLine, Commands } from "../backend/generated";
import { problem } from "../fake/clinic";
import { action, find, press, settled, show, text } from "../fake/kit";
import { alerts, running } from "../fake/programme";
import Form from "./Form.svelte";

let fresh = 0;

/** `when`: at which question it fires; `line`: what does. */
async function open(when: "forms_finish" | "forms_answer", line: Partial<AlertLine>, own: object = {}) {
  const fired: AlertLine[] = [];
  const rest = running();
  const fire = () => void fired.push({ ...alerts()[0]!, state: "open", minutes_left: 30, participant: "p2", who: "07-0002 Nowak, Marek", ...line });
  const fake = await show(Form as never, { id: `alert-${++fresh}-nprs` }, {
    ...rest,
    alerts_page: () => ({ ...rest.alerts_page({ closed: false }), lines: fired }),
    alerts_open: ({ id }: { id: string }) => ({ ...rest.alerts_open({ id }), line: fired[0]! }),
    steps_keep: (said: Commands["steps_keep"]["input"]) => {
      fired.length = 0;
      return rest.steps_keep(said);
    },
    ...(when === "forms_finish" && { forms_finish: () => (fire(), { value: { gaps: [], open_prompts: [], finished: true }, areas: ["responses", "programme"] }) }),
    ...own,
  });
  return { ...fake, fire };
}

const act = async () => {
  find("input[name=action][value=sent]").click();
  await settled();
  await press("keep-step");
};

test("an emergency that the last answer sets off is acted upon before the result is shown", async () => {
  const { went } = await open("forms_finish", {});

  await press("finish");
  expect(find("dialog").textContent).toContain("Phone the duty clinician now");
  expect(went).toEqual([]);
  await act();

  expect(find("dialog")).toBeNull();
  expect(went.map(({ screen }) => screen)).toEqual(["result"]);
});

test("an emergency in the middle of a form is read there, and the form goes on", async () => {
  const { went, fire } = await open("forms_answer", {});

  fire();
  hear(["programme"]);
  await settled();
  expect(find("dialog")).not.toBeNull();
  await act();

  expect(find("dialog")).toBeNull();
  expect(action("finish")).not.toBeNull();
  expect(went).toEqual([]);
});

test.each([
  ["somebody else", { participant: "p5" }],
  ["no emergency", { severity: "review" }],
  ["acted upon already", { state: "acted" }],
] as const)("nobody is stopped by an alert that is about %s", async (_, line) => {
  const { went } = await open("forms_finish", line);

  await press("finish");

  expect(find("dialog")).toBeNull();
  expect(went.map(({ screen }) => screen)).toEqual(["result"]);
});

test("alerts that cannot be asked for keep nobody from the result", async () => {
  const { went } = await open("forms_finish", {}, { alerts_page: () => Promise.reject(problem("unexpected", "fault")) });

  await press("finish");

  expect(went.map(({ screen }) => screen)).toEqual(["result"]);
});

test("what could not be noted stays on the list and does not come again at the same form", async () => {
  const { went } = await open("forms_finish", {}, { steps_keep: () => Promise.reject(problem("disk-full", "fault")) });
  await press("finish");
  await act();
  expect(text()).toContain("The alert stays on the list of alerts.");

  await press("alert-go-on");
  hear(["programme"]);
  await settled();

  expect(find("dialog")).toBeNull();
  expect(went.map(({ screen }) => screen)).toEqual(["result"]);
});
