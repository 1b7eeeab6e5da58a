// Chromium on a screen nobody sees, steered through a pipe: no package, no port, no profile that stays.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const PATIENCE = 30_000;

/** Ends the browser, and whatever waits for it, with `close()`. */
export function open(program = process.env.CHROMIUM ?? "chromium") {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "prombook-a11y-"));
  const flags = ["--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--no-first-run", "--disable-renderer-backgrounding", "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows", "--hide-scrollbars", `--user-data-dir=${home}`, "about:blank"];
  const child = spawn(program, flags, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], env: { ...process.env, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home } });
  const [to, from] = [child.stdio[3], child.stdio[4]];
  const waiting = new Map();
  const hearing = new Set();
  let last = 0;
  let rest = "";
  let dead = null;

  from.setEncoding("utf8");
  from.on("data", (chunk) => {
    const parts = (rest + chunk).split("\0");
    rest = parts.pop();
    for (const part of parts) {
      const message = JSON.parse(part);
      if (message.id) {
        const { done, fail } = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.error) fail(new Error(message.error.message));
        else done(message.result);
      } else for (const hear of [...hearing]) hear(message);
    }
  });
  const gone = (why) => {
    dead ??= why;
    for (const { fail } of waiting.values()) fail(new Error(why));
    waiting.clear();
  };
  to.on("error", () => gone(`${program} does not listen`));
  child.on("error", (error) => gone(`${program} does not start: ${error.message}`));
  child.on("exit", () => gone(`${program} ended`));

  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((done, fail) => {
      if (dead) return fail(new Error(dead));
      const id = ++last;
      const timer = setTimeout(() => fail(new Error(`${method} took too long`)), PATIENCE);
      const settle = (how) => (value) => (clearTimeout(timer), how(value));
      waiting.set(id, { done: settle(done), fail: settle(fail) });
      to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });

  async function tab() {
    const { targetId } = await send("Target.createTarget", { url: "about:blank", newWindow: true });
    const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
    const here = (method, params) => send(method, params, sessionId);
    await here("Page.enable");
    await here("Runtime.enable");
    // Each tab believes that it is the one in front.
    await here("Emulation.setFocusEmulationEnabled", { enabled: true });

    const run = async (expression) => {
      const { result, exceptionDetails } = await here("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    return {
      run,
      async go(url) {
        const loaded = new Promise((done) => {
          const hear = (message) => {
            if (message.sessionId !== sessionId || message.method !== "Page.loadEventFired") return;
            hearing.delete(hear);
            done();
          };
          hearing.add(hear);
        });
        await here("Page.navigate", { url });
        await loaded;
      },
      speaks: (tag) => here("Emulation.setUserAgentOverride", { userAgent: "Chromium", acceptLanguage: tag }),
      size: (width, height) => here("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false }),
      forced: (on) => here("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: on ? "active" : "none" }, { name: "prefers-reduced-motion", value: "reduce" }] }),
      async tabKey() {
        const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
        await here("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
        await here("Input.dispatchKeyEvent", { type: "keyUp", ...key });
      },
      async picture(file) {
        const { data } = await here("Page.captureScreenshot", { format: "png" });
        fs.writeFileSync(file, Buffer.from(data, "base64"));
      },
    };
  }

  async function close() {
    const ended = dead ? null : new Promise((done) => child.once("exit", done));
    send("Browser.close").catch(() => {});
    await Promise.race([ended, new Promise((done) => setTimeout(done, 5_000))]);
    child.kill("SIGKILL");
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }

  return { tab, close };
}
