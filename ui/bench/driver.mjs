// The built program in its real window, steered by WebKitWebDriver; and how figures are told.
import { spawn } from "node:child_process";
import net from "node:net";

const PATIENCE = 60_000;

export const pause = (ms) => new Promise((go) => setTimeout(go, ms));
export const median = (of) => [...of].sort((a, b) => a - b)[of.length >> 1];
export const p95 = (of) => [...of].sort((a, b) => a - b)[Math.ceil(of.length * 0.95) - 1];
export const print = (what, unit, middle, high = "", target = "", met = "") => console.log([what, unit, middle, high, target, met].join("\t"));
export const tell = (what) => process.stderr.write(`${what}\n`);

export async function ended(child) {
  child.kill("SIGTERM");
  if (child.exitCode === null && child.signalCode === null) await new Promise((go) => child.once("exit", go));
}

/** A port that nobody listens on. */
const free = () =>
  new Promise((go) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => go(port));
    });
  });

/** Opens the window over the records in `clinic`. `end` closes it. */
export async function opened(program, clinic) {
  const port = await free();
  const env = { ...process.env, PROMBOOK_DATA_DIR: clinic, TAURI_WEBVIEW_AUTOMATION: "true", TAURI_AUTOMATION: "true" };
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
  let session = "";
  const ask = async (method, what, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${session}${what}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${what}: ${value.message || value.error}`);
    return value;
  };
  const there = async (css) => {
    const until = performance.now() + PATIENCE;
    for (;;) {
      try {
        return await ask("POST", "/element", { using: "css selector", value: css });
      } catch (missing) {
        if (performance.now() > until) throw missing;
        await pause(50);
      }
    }
  };
  const run = (script, ...args) => ask("POST", "/execute/sync", { script, args });
  const element = async (css) => Object.values(await there(css))[0];
  const click = async (css) => ask("POST", `/element/${await element(css)}/click`, {});
  const type = async (css, text) => ask("POST", `/element/${await element(css)}/value`, { text });
  const signIn = async (name, passphrase) => {
    await type("[name=name]", name);
    await type("[name=passphrase]", passphrase);
    await click("[data-action=sign-in]");
  };
  const end = async () => {
    if (session) await ask("DELETE", "").catch(() => {});
    await ended(driver);
  };
  try {
    for (let turn = 0; ; turn++) {
      try {
        const options = { "webkitgtk:browserOptions": { binary: program, args: [] } };
        session = `/session/${(await ask("POST", "/session", { capabilities: { alwaysMatch: options } })).sessionId}`;
        return { pid: driver.pid, ask, run, element, click, signIn, end };
      } catch (early) {
        if (turn > 100) throw early;
        await pause(100);
      }
    }
  } catch (failed) {
    await end();
    throw failed;
  }
}
