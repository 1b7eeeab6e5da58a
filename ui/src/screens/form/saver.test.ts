import { expect, test } from "vitest";

import type { Given } from "../../backend/generated";
import { saver, type Said } from "./saver";
import { desk, leftOvers } from "./unsaved.svelte";

const ticked = (tick: boolean): Given => ({ answer: { tick } });
const tick = (tick: boolean): Said => ({ given: ticked(tick), typed: null });
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
  expect(leftOvers.all).toEqual([{ response: "r1", form: "RMDQ-24", person: "Grace Obi", answers: new Map([["b", ticked(false)]]) }]);
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

test("words that could not be kept stay with their screen and go nowhere else; the newest are tried again", async () => {
  let full = true;
  const sent: (string | null)[] = [];
  const save = async (_: string, { typed }: Said) => {
    if (full) throw new Error("full");
    sent.push(typed);
  };
  const keeper = saver("r3", () => "Everything", save, { saved: () => {}, unsaved: () => {} });

  keeper.give("words", { given: null, typed: "first" });
  keeper.give("words", { given: null, typed: "second" });
  await keeper.idle();
  expect([...keeper.texts()]).toEqual([["words", "second"]]);
  expect(leftOvers.all).toEqual([]);

  full = false;
  keeper.retry();
  await keeper.idle();
  expect([sent, [...keeper.texts()]]).toEqual([["second"], []]);
});
