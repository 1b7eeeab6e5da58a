// The first screen in the real window, over records of years: from the click on Today until its
// lines are painted.
//
//   node today.mjs PROGRAM CLINIC SIGN-IN WHAT
//
// CLINIC is the folder of a clinic, SIGN-IN the line that tells how to open it, WHAT the words for
// what is in it. Prints one line for the figure, with tabs between.
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

const { click, element, run, signIn, end } = await opened(program, clinic);
try {
  tell(`signing in, opening Today ${ROUNDS} times`);
  await signIn(name, passphrase);
  await element("[data-screen=today] [data-line]");
  await run(WATCH);
  for (let round = 1; round <= ROUNDS; round++) {
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
  }
  const painted = await run("return window.painted");
  const lines = await run("return document.querySelectorAll('[data-line]').length");
  tell(`${lines} lines are shown`);
  print(`from the click to Today painted, ${what}`, "ms", median(painted).toFixed(0), p95(painted).toFixed(0), `p95 ≤ ${TARGET}`, p95(painted) <= TARGET ? "met" : "not met");
} finally {
  await end();
}
