// Looks at every screen of the window, in front of the invented clinic, as somebody does who cannot
// see it, cannot use a mouse, reads at 400 %, or reads another language.
//
//   node a11y/main.mjs [WORD]     only screens whose name has the word
//
// PICTURES: a folder for pictures of what was looked at.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";

import { open } from "./browser.mjs";
import { products, screens } from "./screens.mjs";

const ui = path.join(import.meta.dirname, "..");
const pages = path.join(ui, "../target/a11y");
const pictures = process.env.PICTURES;
const wanted = screens.filter(({ name }) => name.includes(process.argv[2] ?? ""));

const LANGUAGES = [["en-GB", false], ["ar", true], ["ur", true], ["en-XA", false]];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const TABS = 3;
const STOPS = 250;
const STAFF = 44;
const PATIENT = 72;

const axe = fs.readFileSync(path.join(ui, "node_modules/axe-core/axe.min.js"), "utf8");
const checks = fs.readFileSync(path.join(import.meta.dirname, "page.js"), "utf8");
// What somebody may ask of a page who reads better with room around lines, words and letters (1.4.12).
const SPACED = "window.spaced = document.head.appendChild(Object.assign(document.createElement('style'), { textContent: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }' }));0";
const KINDS = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };

function serve() {
  const server = http.createServer((asked, answer) => {
    const file = path.join(pages, path.normalize(new URL(asked.url, "http://localhost").pathname));
    if (!file.startsWith(pages) || !fs.existsSync(file) || !fs.statSync(file).isFile()) return answer.writeHead(404).end();
    answer.writeHead(200, { "content-type": KINDS[path.extname(file)] ?? "application/octet-stream", "cache-control": "max-age=3600" }).end(fs.readFileSync(file));
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

/** From control to control, once around. */
async function walk(tab) {
  await tab.run("document.activeElement?.blur(), document.documentElement.scrollTop = 0, document.querySelector('dialog:modal') ? document.querySelector('dialog:modal h2').focus() : (document.body.tabIndex = -1, document.body.focus(), document.body.removeAttribute('tabindex')), document.querySelectorAll('[data-walked]').forEach((one) => delete one.dataset.walked)");
  const found = [];
  for (let stops = 0; stops < STOPS; stops++) {
    await tab.tabKey();
    const stop = await tab.run("look.stop()");
    if (!stop && stops > 0) break;
    if (stop?.round) break;
    found.push(...(stop?.found ?? []));
    if (stops === STOPS - 1) found.push("the keyboard never comes round");
  }
  return [...found, ...(await tab.run("look.missed()"))];
}

async function look(tab, screen, address, [tag, rtl]) {
  const patient = screen.name.startsWith("patient");
  const at = screen.at ?? screen.name.split(" ")[0];
  const found = [];
  const add = (how, more) => found.push(...more.map((one) => `${how}: ${one}`));
  const picture = async (how) => pictures && tab.picture(path.join(pictures, `${screen.name.replaceAll(" ", "-")}-${tag}-${how}.png`));

  await tab.size(1366, 768);
  await tab.forced(false);
  await tab.speaks(tag);
  await tab.go(`${address}/fake.html?${screen.query}&lang=${tag}`);
  await tab.run(`${checks};0`);
  await tab.run("look.settled()");
  for (const step of screen.steps ?? []) await tab.run(`look.act(${JSON.stringify(step)})`);
  for (const sign of [`[data-screen="${at}"]`, ...(screen.see ? [screen.see] : [])]) {
    if (!(await tab.run(`look.there(${JSON.stringify(sign)})`))) return [`it was never come to: there is no ${sign}`];
  }

  await tab.run(`${axe};0`);
  await picture("wide");
  add("axe", await tab.run(`look.axeFinds(${JSON.stringify(TAGS)})`));
  add("words", await tab.run(`look.words(${JSON.stringify(tag)}, ${rtl}, ${JSON.stringify(products)})`));
  add("targets", await tab.run(`look.targets(${patient ? PATIENT : STAFF})`));
  add("1366", await tab.run("look.fits()"));
  if (tag === "en-GB" || tag === "ur") add("keyboard", await walk(tab));
  if (tag === "en-GB") {
    await tab.run(SPACED);
    add("wide spacing", await tab.run("look.fits()"));
    await tab.run("spaced.remove()");
    await tab.forced(true);
    await tab.run("look.settled()");
    await picture("forced");
    add("forced colours", await tab.run("look.forced()"));
    await tab.forced(false);
  }
  // 400 % of a window of 1280 × 1024.
  await tab.size(320, 256);
  await tab.run("look.settled()");
  add("400 %", await tab.run("look.fits()"));
  if (tag === "en-GB" || tag === "ar") add("400 %, keyboard", await walk(tab));
  if (pictures) await tab.size(320, 1400);
  await picture("narrow");
  return found;
}

execFileSync(path.join(ui, "node_modules/.bin/vite"), ["build", "--mode", "fake", "--outDir", pages, "--emptyOutDir", "--logLevel", "error"], { cwd: ui, stdio: "inherit" });
if (pictures) fs.mkdirSync(pictures, { recursive: true });
const began = performance.now();
const server = await serve();
const browser = open();
const address = `http://127.0.0.1:${server.address().port}`;
const trouble = [];
try {
  const known = new Set(screens.map(({ name, at }) => at ?? name.split(" ")[0]));
  const markup = fs.readdirSync(path.join(ui, "src/screens")).filter((file) => file.endsWith(".svelte")).map((file) => fs.readFileSync(path.join(ui, "src/screens", file), "utf8"));
  for (const [, one] of markup.join("\n").matchAll(/data-screen="([\w-]+)"/g)) if (!known.has(one)) trouble.push(`${one}: nobody looks at this screen`);

  const queue = wanted.flatMap((screen) => LANGUAGES.map((language) => [screen, language]));
  await Promise.all(Array.from({ length: TABS }, async () => {
    const tab = await browser.tab();
    for (let one = queue.shift(); one; one = queue.shift()) {
      const [screen, language] = one;
      const found = await look(tab, screen, address, language).catch((thrown) => [String(thrown).split("\n")[0]]);
      trouble.push(...found.map((what) => `${screen.name}, ${language[0]}: ${what}`));
    }
  }));
} catch (thrown) {
  trouble.push(String(thrown));
} finally {
  await browser.close();
  server.close();
}
if (!wanted.length) trouble.push("no screen has such a name: nothing was looked at");
for (const one of trouble.sort()) console.log(one);
console.log(`${wanted.length} screens in ${LANGUAGES.length} languages, ${Math.round((performance.now() - began) / 1000)} s: ${trouble.length ? `${trouble.length} faults` : "all is well"}`);
process.exitCode = trouble.length ? 1 : 0;
