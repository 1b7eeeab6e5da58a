// The first screen in the real window, over records of years: from the click on Today until its
// lines are painted.
//
//   node today.mjs PROGRAM CLINIC SIGN-IN WHAT
//
// CLINIC is the folder of a clinic, SIGN-IN the line that tells how to open it, WHAT the words for
// what is in it. Prints a line for each figure, with tabs between: once a day, after the first
// sign-in, all records are copied to a backup, and what is opened meanwhile is counted by itself.
import { readdir } from "node:fs/promises";

import { median, opened, p95, pause, print, tell } from "./driver.mjs";

const [program, clinic, who, what] = process.argv.slice(2);
const [name, passphrase] = who.split("\t");

const ROUNDS = 40;
const TARGET = 150;
const PATIENCE = 60_000;

// The frame after the one in which the lines are there is on the screen when the message comes.
const WATCH = `
  window.painted = [];
  addEventListener("click", (event) => {
    if (!event.target.closest("[data-action=go-today]")) return;
    const there = () => document.querySelector("[data-screen=today] [data-line]");
    const look = () => {
      if (!there()) return;
      seen.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.painted.push(performance.now() - event.timeStamp);
        port2.postMessage(0);
      });
    };
    const seen = new MutationObserver(look);
    seen.observe(document.body, { childList: true, subtree: true });
  }, true)`;

/** Whether the backup of the day is there as a whole. */
const copied = async () => (await readdir(`${clinic}/backups`).catch(() => [])).some((name) => /^\d{8}T\d{6}Z-\w+$/.test(name));

const { click, element, run, signIn, end } = await opened(program, clinic);
try {
  tell(`signing in, opening Today ${ROUNDS} times`);
  await signIn(name, passphrase);
  await element("[data-screen=today] [data-line]");
  await run(WATCH);
  let round = 0;
  const open = async () => {
    round++;
    await click("[data-action=go-participants]");
    await element("[data-screen=participants]");
    // What the other screen asks for is there, and nothing of it counts here.
    await pause(400);
    await click("[data-action=go-today]");
    const until = performance.now() + PATIENCE;
    while ((await run("return window.painted.length")) < round) {
      if (performance.now() > until) throw new Error("Today was never painted");
      await pause(50);
    }
  };
  while (!(await copied()) && round < 2 * ROUNDS) await open();
  const during = round;
  while (round < during + ROUNDS) await open();
  const all = await run("return window.painted");
  const painted = all.slice(during);
  const lines = await run("return document.querySelectorAll('[data-line]').length");
  tell(`${lines} lines are shown`);
  print(`from the click to Today painted, ${what}`, "ms", median(painted).toFixed(0), p95(painted).toFixed(0), `p95 ≤ ${TARGET}`, p95(painted) <= TARGET ? "met" : "not met");
  if (during) print(`  the same ${during} times while the backup of the day is made`, "ms", median(all.slice(0, during)).toFixed(0), p95(all.slice(0, during)).toFixed(0));
} finally {
  await end();
}
