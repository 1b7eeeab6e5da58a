// Opens the same forms in both, in turns, in one browser, and answers some of their questions.
//
//   node race.mjs PEERS OURS ROUNDS OUT
//
// PEERS is the folder of the other renderers, where they are built; OURS the folder with our page and
// its data (dist/bench, dist, data). Writes OUT: one object for each side and size.
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [peers, ours, rounds, out] = process.argv.slice(2);
const { chromium } = createRequire(path.join(path.resolve(peers), "package.json"))("playwright-core");
const from = (file) => import(pathToFileURL(path.join(path.resolve(peers), file)).href);
const [{ serve }, { launchOpts }] = [await from("server.mjs"), await from("launch.mjs")];

const SIZES = [24, 200, 1000];
const WARM = 2;
const tell = (what) => process.stderr.write(`${what}\n`);
const data = path.join(ours, "data");

/** The questions that are answered, by their place: the first of a ten decides on another. */
const PLACES = { 24: [0, 5, 10, 14, 20], 200: [20, 65, 100, 144, 190], 1000: [100, 305, 500, 704, 900] };
/** The answer that brings another question up, by its place. */
const ANSWER = { 24: 0, 200: 3, 1000: 3 };

const apps = [
  { name: "prombook", port: 4320, roots: [path.join(ours, "dist/bench"), path.join(ours, "dist"), data], row: (id) => `[data-item="${id}"]` },
  { name: "enketo-core", port: 4321, roots: [path.join(peers, "build/enketo"), data], row: (id) => `.question:has([name="/data/${id}"], [data-name="/data/${id}"])` },
];

/** Enketo's own form, made of ours in the browser, as its server would. */
async function prepare(browser) {
  const server = await serve([path.join(peers, "build/transform")], 4322);
  const page = await browser.newPage();
  await page.goto("http://127.0.0.1:4322/");
  await page.waitForFunction("window.hasXslt");
  for (const size of SIZES) {
    const made = await page.evaluate((text) => window.transformXForm(text), fs.readFileSync(path.join(data, `xform${size}.xml`), "utf8"));
    fs.writeFileSync(path.join(data, `enketo${size}.json`), JSON.stringify(made));
  }
  await page.close();
  server.close();
}

/** Runs in the page: when every control is there and painted, and how long a click or a key takes to a picture. */
const watch = (radios) => {
  const seen = { ready: 0, busy: 0, pictures: [] };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) seen.busy = task.startTime + task.duration;
  }).observe({ type: "longtask", buffered: true });
  const painted = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(0);
    });
  const look = () => (document.querySelectorAll("input[type=radio]").length >= radios ? painted((at) => (seen.ready = at)) : requestAnimationFrame(look));
  requestAnimationFrame(look);
  const timed = (event) => event.isTrusted && painted((at) => seen.pictures.push(at - event.timeStamp));
  addEventListener("click", (event) => event.detail > 0 && timed(event), true);
  addEventListener("keydown", (event) => event.key === " " && timed(event), true);
};

const RADIOS = { 24: 48, 200: 800, 1000: 4000 };

async function open(context, app, size) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const metrics = async () => Object.fromEntries((await cdp.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]));
  await page.addInitScript(watch, RADIOS[size]);
  await page.goto(`http://127.0.0.1:${app.port}/?form=${size}`, { waitUntil: "commit" });
  await page.waitForFunction("window.seen?.ready > 0", null, { timeout: 120_000, polling: 100 });
  const quiet = async () => {
    for (;;) {
      await page.waitForTimeout(300);
      const done = await page.evaluate(() => Math.max(window.seen.ready, window.seen.busy));
      if ((await page.evaluate(() => performance.now())) - done > 500) return done;
    }
  };
  const interactive = await quiet();
  const cpu = async () => (await metrics()).TaskDuration * 1000;
  return { page, cdp, metrics, quiet, cpu, interactive, opened: await cpu() };
}

async function once(context, app, size) {
  const { page, cdp, metrics, quiet, cpu, interactive, opened } = await open(context, app, size);
  const shown = () => page.locator(app.row(`q${PLACES[size][0] + 10}`)).evaluate((row) => row.getClientRects().length > 0);
  if (await shown()) throw new Error(`${app.name}, ${size}: a question is asked that should not be`);
  let right = 0;
  let answering = 0;
  for (const [nth, place] of PLACES[size].entries()) {
    for (const how of ["click", "key"]) {
      // A click takes the answer that brings another question up; a key then takes its neighbour, and it goes.
      const at = how === "click" ? ANSWER[size] : ANSWER[size] === 0 ? 1 : ANSWER[size] - 1;
      const radio = page.locator(`${app.row(`q${place + 1}`)} input[type=radio]`).nth(at);
      await radio.evaluate((one) => one.scrollIntoView({ block: "center" }));
      await page.waitForTimeout(120);
      const start = await cpu();
      if (how === "click") {
        const spot = await radio.evaluate((one) => {
          const own = one.getBoundingClientRect();
          const box = own.width > 4 ? own : one.labels[0].getBoundingClientRect();
          return { x: box.x + Math.min(box.width / 2, 20), y: box.y + box.height / 2 };
        });
        await page.mouse.click(spot.x, spot.y);
      } else {
        await radio.focus();
        await page.keyboard.press(" ");
      }
      await page.waitForTimeout(450);
      answering += (await cpu()) - start;
      if (await radio.evaluate((one) => one.checked)) right++;
      if (how === "click" && nth === 0 && !(await shown())) throw new Error(`${app.name}, ${size}: an answer brought no question up`);
    }
  }
  const { pictures } = await page.evaluate(() => window.seen);
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  const heap = (await metrics()).JSHeapUsedSize / 1048576;
  await page.close();
  return { interactive, opened, answering: answering / 10, pictures, right, heap };
}

/** Other languages for a form that is open, the first of them with letters that the page has not loaded yet. */
async function otherLanguages(context, app, size) {
  const { page, quiet, cpu } = await open(context, app, size);
  const switches = [];
  for (const tag of ["ur", "en-GB", "ur"]) {
    const start = await cpu();
    await page.selectOption("[name=form-language]", tag);
    await page.waitForFunction((wanted) => document.querySelector(".qs").lang === wanted, tag);
    await quiet();
    switches.push((await cpu()) - start);
  }
  await page.close();
  return switches;
}

const median = (of) => [...of].sort((a, b) => a - b)[of.length >> 1];
const p95 = (of) => [...of].sort((a, b) => a - b)[Math.ceil(of.length * 0.95) - 1];

const browser = await chromium.launch(launchOpts);
await prepare(browser);
const servers = await Promise.all(apps.map(({ roots, port }) => serve(roots, port)));
const contexts = new Map();
for (const { name } of apps) contexts.set(name, await browser.newContext({ viewport: { width: 1366, height: 768 } }));
const runs = [];
for (let round = -WARM; round < Number(rounds); round++) {
  for (const size of SIZES) {
    for (let turn = 0; turn < apps.length; turn++) {
      const app = apps[(turn + Math.abs(round)) % apps.length];
      const run = await once(contexts.get(app.name), app, size);
      const languages = app === apps[0] ? await otherLanguages(contexts.get(app.name), app, size) : [];
      if (round >= 0) runs.push({ app: app.name, items: size, ...run, languages });
    }
  }
  tell(round < 0 ? "warming up" : `round ${round + 1} of ${rounds}, load ${os.loadavg()[0].toFixed(1)}`);
}
await browser.close();
for (const server of servers) server.close();

const summary = SIZES.flatMap((items) =>
  apps.map(({ name }) => {
    const mine = runs.filter((run) => run.app === name && run.items === items);
    const pictures = mine.flatMap((run) => run.pictures);
    const of = (what) => median(mine.map((run) => run[what]));
    return {
      app: name, items, runs: mine.length, interactive_ms: of("interactive"), main_cpu_ms: of("opened"), answer_cpu_ms: of("answering"),
      picture_ms: median(pictures), picture_p95: p95(pictures), heap_mib: of("heap"),
      language_ms: median(mine.flatMap((run) => run.languages)), language_first_ms: median(mine.flatMap((run) => run.languages.slice(0, 1))),
      pictures: pictures.length / mine.length, right: Math.min(...mine.map(({ right }) => right)),
    };
  }),
);
fs.writeFileSync(out, JSON.stringify(summary, null, 1));
