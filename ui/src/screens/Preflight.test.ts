import { expect, test } from "vitest";

import { problem } from "../fake/clinic";
import { action, asked, find, press, show, text } from "../fake/kit";
import { preflight } from "../fake/site";
import Preflight from "./Preflight.svelte";

test("nothing is tried before somebody asks for it", async () => {
  const fake = await show(Preflight as never);

  expect(asked(fake, "preflight_run")).toEqual([]);
  expect(action("print")).toBeNull();
});

test("each step has its result in words, and trouble its sentence", async () => {
  await show(Preflight as never);

  await press("check");

  const said = [...document.querySelectorAll<HTMLElement>("[data-step]")].map((one) => [one.dataset["step"], one.dataset["result"]]);
  expect(said.slice(3)).toEqual([["server", "doubtful"], ["door", "failed"], ["abilities", "not-tried"], ["clock", "not-tried"]]);
  expect(find("[data-step=door]").textContent).toContain("Does not work");
  expect(find("[data-step=door]").textContent).toContain("The server does not know this computer yet");
  expect(find("[data-step=door] bdi").textContent).toBe("HTTP 401 invalid_client");
  expect(find("[data-all]").dataset["all"]).toBe("failed");
  expect(text()).toContain("Allow this computer to connect to fhir.example.org:443.");
  expect(text()).toContain("at most 1,048,576 bytes");
});

test.each([["good", "Everything works"], ["doubtful", "Something should be looked at"]] as const)("where the worst is %s it is said", async (result, words) => {
  await show(Preflight as never, {}, { preflight_run: () => ({ ...preflight, steps: [{ step: "name", result: "good", trouble: null, detail: "" }, { step: "clock", result, trouble: null, detail: "+2 s" }] }) });

  await press("check");

  expect(text()).toContain(words);
});

test("the PDF is said to be where it is", async () => {
  await show(Preflight as never);
  await press("check");

  await press("print");

  expect(text()).toContain("Written: C:\\Prombook\\printed\\connection-2026-11-22.pdf");
});

test("without a server there is no way to try, and a refusal is said", async () => {
  await show(Preflight as never, {}, { preflight_run: () => ({ ...preflight, endpoint: null, host: null, steps: [] }) });
  await press("check");
  expect(find("[data-no-endpoint]")).not.toBeNull();

  await show(Preflight as never, {}, { preflight_run: () => Promise.reject(problem("read-only-now")) });
  await press("check");

  expect(text()).toContain("Damage was found");
});
