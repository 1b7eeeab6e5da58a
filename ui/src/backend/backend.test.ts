import { expect, test } from "vitest";

import { ask, hear, live, useCarrier, type Carrier } from "./backend";
import type { Problem } from "./generated";

const later = (wait = 0) => new Promise((done) => setTimeout(done, wait));
const carry = (answer: (name: string, input: never) => unknown) => useCarrier((async (name: string, input: never) => answer(name, input)) as unknown as Carrier);

test("a list asks again when what it shows has changed", async () => {
  let total = 0;
  carry((name) => (name === "sending_page" ? total : { value: ++total, areas: ["sending"] }));
  const shown: unknown[] = [];

  const stop = live("sending_page", null, ["sending"], (answer) => answer.state === "answered" && shown.push(answer.value));
  await later();
  await ask("sending_now", null);
  await later();
  stop();
  await ask("sending_now", null);
  await later();

  expect(shown).toEqual([0, 1]);
});

test("what the program announces by itself is heard by those it concerns", async () => {
  let questions = 0;
  carry(() => ++questions);
  const stop = live("sending_page", null, ["sending"], () => {});
  await later();

  hear(["participants"]);
  hear(["sending"]);
  await later();
  stop();

  expect(questions).toBe(2);
});

test("an answer that comes after a newer question is dropped", async () => {
  const waits = [30, 0];
  carry(async () => {
    const wait = waits.shift()!;
    await later(wait);
    return wait;
  });
  const shown: unknown[] = [];

  const stop = live("sending_page", null, ["sending"], (answer) => answer.state === "answered" && shown.push(answer.value));
  hear(["sending"]);
  await later(60);
  stop();

  expect(shown).toEqual([0]);
});

test("a question refused because of the lock brings the lock to everybody's notice", async () => {
  carry((name) => {
    if (name === "status") return "asked";
    throw { code: "locked", severity: "notice", reference: "r", count: null, holder: null } satisfies Problem;
  });
  let statuses = 0;
  const stop = live("status", null, ["session"], (answer) => answer.state === "answered" && statuses++);
  await later();

  await ask("settings_page", null).catch(() => {});
  await later();
  stop();

  expect(statuses).toBe(2);
});

test("a broken bridge is a problem like any other", async () => {
  carry(() => {
    throw "command not found";
  });

  await expect(ask("status", null)).rejects.toMatchObject({ code: "unexpected", severity: "fault" });
});
