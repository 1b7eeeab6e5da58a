import { expect, test } from "vitest";

import type { Given } from "../../backend/generated";
import { saver } from "./saver";
import { desk, leftOvers } from "./unsaved.svelte";

const tick = (tick: boolean): Given => ({ answer: { tick } });
const later = () => new Promise((done) => setTimeout(done));

test("what still waits when somebody else signs in is not sent in their name, and goes out in its own", async () => {
  const sent: [string | null, string][] = [];
  let release = () => {};
  const save = async (item: string) => {
    sent.push([desk.person, item]);
    await new Promise<void>((done) => (release = done));
  };
  const told = { saved: () => {}, unsaved: () => {} };
  const make = () => saver("r1", () => "RMDQ-24", save, told);
  desk.person = "Grace Obi";
  const keeper = make();

  keeper.give("a", tick(true));
  keeper.give("b", tick(false));
  desk.person = "Ann Price";
  release();
  await keeper.idle();
  expect(sent).toEqual([["Grace Obi", "a"]]);
  expect(leftOvers.all).toEqual([{ response: "r1", form: "RMDQ-24", person: "Grace Obi", answers: new Map([["b", tick(false)]]) }]);
  make().retry();
  await later();
  expect(sent.length).toBe(1);

  desk.person = "Grace Obi";
  make().retry();
  release();
  await later();
  expect(sent.at(-1)).toEqual(["Grace Obi", "b"]);
  expect(leftOvers.all).toEqual([]);
});

test("the newest answer to a question counts, whoever gave the older one", async () => {
  leftOvers.keep("r2", "NPRS", "Grace Obi", "nprs", { answer: { scale: 3 } });
  leftOvers.keep("r2", "NPRS", "Ann Price", "nprs", { answer: { scale: 7 } });

  expect(leftOvers.all.map(({ person }) => person)).toEqual(["Ann Price"]);
  leftOvers.settle("r2", "nprs");
  expect(leftOvers.all).toEqual([]);
});
