// The built program in its real window: from starting it to a screen that can be used, from a key
// to the next picture, and what it holds in memory.
//
//   node window.mjs PROGRAM CLINIC SIGN-IN
//
// CLINIC is the folder of a clinic, SIGN-IN the line that tells how to open it and what is in it,
// BENCH_FRAME the file in which an Xvfb keeps its screen. The screen is DISPLAY's, with nothing else on
// it. Prints one line for each figure, with tabs between.
import { spawn } from "node:child_process";
import fs from "node:fs";

import { ended, median, opened, p95, pause, print, tell } from "./driver.mjs";

const [program, clinic, who] = process.argv.slice(2);
const frame = process.env["BENCH_FRAME"];
const [name, passphrase, person, visit, response] = who.split("\t");

const STARTS = 5;
const PASSES = 5; // through a form of 24 questions
const LOOK = 16; // between two looks at the screen, in ms
const STILL = 2_500; // a screen that has not changed for so long is finished, in ms
const PATIENCE = 60_000;


/** What is on the screen: the file is an X window dump, its sizes in its head. */
function screen() {
  const dump = fs.readFileSync(frame);
  const start = dump.readUInt32BE(0) + dump.readUInt32BE(19 * 4) * 12;
  return new Uint32Array(dump.buffer, dump.byteOffset + start, (dump.length - start) >> 2);
}

/** Whether two pictures are the same but for a caret that blinks: looks at every seventh point. */
function alike(one, other) {
  let different = 0;
  for (let at = 0; at < one.length; at += 7) if (one[at] !== other[at]) different++;
  return different <= 16;
}

/** A screen on which nothing moves any more. */
async function finished(blank) {
  const until = performance.now() + PATIENCE;
  let last = screen();
  let since = performance.now();
  while (performance.now() < until) {
    await pause(100);
    const now = screen();
    if (!alike(now, last)) [last, since] = [now, performance.now()];
    else if (performance.now() - since > STILL && !alike(now, blank)) return now;
  }
  throw new Error("the window was never finished");
}

/** A process and all that it started, by the process table. */
function family(pid) {
  const parents = new Map();
  for (const one of fs.readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = fs.readFileSync(`/proc/${one}/stat`, "utf8");
      parents.set(Number(one), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const all = [pid];
  for (const one of all) for (const [child, parent] of parents) if (parent === one) all.push(child);
  return all;
}

/** What a program and all that it started hold, shared pages counted in parts; in MiB. */
function memory(pid) {
  const kib = family(pid).map((one) => Number(/^Pss:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${one}/smaps_rollup`, "utf8"))?.[1] ?? 0));
  return kib.reduce((sum, one) => sum + one, 0) / 1024;
}

const environment = { ...process.env, PROMBOOK_DATA_DIR: clinic };

/** The screen empties once the window is gone. */
async function emptied(blank) {
  const until = performance.now() + PATIENCE;
  while (!alike(screen(), blank) && performance.now() < until) await pause(LOOK);
}

async function starts() {
  const blank = screen();
  tell("starting once, to see what a finished screen looks like");
  let app = spawn(program, { env: environment, stdio: "ignore" });
  const wanted = await finished(blank);
  const held = memory(app.pid);
  await ended(app);
  await emptied(blank);
  const [first, whole] = [[], []];
  for (let turn = 1; turn <= STARTS; turn++) {
    await pause(1_000);
    tell(`start ${turn} of ${STARTS}`);
    const began = performance.now();
    app = spawn(program, { env: environment, stdio: "ignore" });
    let seen = 0;
    for (;;) {
      const now = screen();
      seen ||= alike(now, blank) ? 0 : performance.now() - began;
      if (alike(now, wanted)) break;
      if (performance.now() - began > PATIENCE) throw new Error("the window was never finished");
      await pause(LOOK);
    }
    whole.push(performance.now() - began);
    first.push(seen);
    await ended(app);
    await emptied(blank);
  }
  print("start to usable window", "ms", median(whole).toFixed(0));
  print("  something on the screen", "ms", median(first).toFixed(0));
  print("memory, signed out (program and WebKit)", "MiB", held.toFixed(0));
}

async function driven() {
  const { pid, click, element, run, signIn, ask, end } = await opened(program, clinic);
  try {
    tell("signing in, opening a form of 24 questions");
    await signIn(name, passphrase);
    await click(`[data-participant="${person}"]`);
    await click(`[data-visit="${visit}"] [data-action=open-visit]`);
    await click(`[data-form="${response}"] [data-action=continue-form]`);
    await element("[data-item]");
    const questions = await run("return [...document.querySelectorAll('[data-item]')].map((row) => row.dataset.item)");

    await run(`
      window.pictures = [];
      addEventListener("keydown", (event) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.pictures.push(performance.now() - event.timeStamp);
          port2.postMessage(0);
        });
      }, true)`);
    for (let pass = 0; pass < PASSES; pass++) {
      await run("document.querySelector('[data-item] input').focus()");
      for (const at of questions.keys()) {
        const value = String(1 + ((at + pass) % 2));
        await ask("POST", "/actions", { actions: [{ type: "key", id: "keys", actions: [{ type: "keyDown", value }, { type: "keyUp", value }] }] });
        await pause(60);
      }
    }
    const pictures = await run("return window.pictures");
    const answered = await run("return document.querySelectorAll('[data-item] input:checked').length");
    if (answered !== questions.length || pictures.length < questions.length * PASSES) {
      throw new Error(`${answered} of ${questions.length} questions answered, ${pictures.length} pictures`);
    }
    print("key to paint, 24 questions in the window", "ms", median(pictures).toFixed(0), p95(pictures).toFixed(0));
    const app = family(pid)[1];
    print("memory, that form open (program and WebKit)", "MiB", memory(app).toFixed(0));
  } finally {
    await end();
  }
}

await starts();
await driven();
