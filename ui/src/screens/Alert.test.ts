import { afterEach, expect, test, vi } from "vitest";

import type { Duty } from "../backend/generated";
import { problem, wordsOf } from "../fake/clinic";
import { action, asked, find, focused, keys, press, settled, show, text } from "../fake/kit";
import { running } from "../fake/programme";
import { speakWords } from "../text/text";
import Alert from "./Alert.svelte";
import AlertNow from "./alert/AlertNow.svelte";

afterEach(() => vi.unstubAllGlobals());

const choose = async (name: string, value: string) => {
  find(`input[name=${name}][value=${value}]`).click();
  await settled();
};

test("an alert says what this site does, whom to tell, until when and why", async () => {
  await show(Alert as never, { id: "a1" }, running());

  expect(text()).toContain("Phone the duty clinician now and stay with the person.");
  expect(text()).toContain("Follow your local procedure.");
  expect(text()).toContain("Nobody acted in time. Now tell Site lead, bleep 41.");
  expect(text()).toContain("Act until 22-Nov-2026 10:42");
  expect(text()).toContain("numbness between the legs");
  expect(find("[data-banner]").textContent).toContain("Price");
});

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/** A computer that can speak with `voices`, and what it was told to say. */
function speaker(voices: Voice[], browser = "Chrome/130") {
  const said: SpeechSynthesisUtterance[] = [];
  const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices, speak: (one: SpeechSynthesisUtterance) => said.push(one), cancel: vi.fn(() => said.at(-1)?.onerror?.({} as never)) });
  vi.stubGlobal("speechSynthesis", synthesis);
  vi.stubGlobal("SpeechSynthesisUtterance", class { constructor(public text: string) {} });
  vi.stubGlobal("navigator", { userAgent: browser });
  return { said, cancel: synthesis.cancel, find: (more: Voice[]) => (voices.push(...more), synthesis.dispatchEvent(new Event("voiceschanged"))) };
}

const voice = (lang: string, localService = true): Voice => ({ lang, localService, default: false });

test("what this site does and whom to tell is read out by a voice of this computer, and stops when it leaves the screen", async () => {
  const computer = speaker([voice("fr-FR"), voice("en-US"), voice("en-GB")]);
  await show(Alert as never, { id: "a1" }, running());

  await press("read-aloud");
  expect(computer.said.map(({ text, lang }) => [text, lang])).toEqual([
    ["Phone the duty clinician now and stay with the person.\nNobody acted in time. Now tell Site lead, bleep 41.\nFollow your local procedure.\nAct until 22-Nov-2026 10:42", "en-GB"],
  ]);
  expect(action("read-aloud").textContent).toBe("Stop reading");
  await press("read-aloud");
  expect(action("read-aloud").textContent).toBe("Read aloud");
  expect(computer.said.length).toBe(1);
  await press("read-aloud");
  const stopped = computer.cancel.mock.calls.length;
  speakWords(wordsOf("pl"));
  await settled();

  expect(computer.cancel.mock.calls.length).toBe(stopped + 1);
  expect(action("read-aloud")).toBeNull();
});

test("where this computer has no voice of the language, or only one of a service, nothing offers to read", async () => {
  const computer = speaker([voice("pl-PL"), voice("en-GB", false)]);
  await show(Alert as never, { id: "a1" }, running());
  expect(action("read-aloud")).toBeNull();

  // Voices are known some time after the window.
  computer.find([voice("en_US")]);
  await settled();
  expect(action("read-aloud")).not.toBeNull();
});

test("WebKit calls every voice of the computer remote, and has no others", async () => {
  speaker([voice("en-US", false)], "AppleWebKit/605.1.15");
  await show(Alert as never, { id: "a1" }, running());

  expect(action("read-aloud")).not.toBeNull();
});

test("the alert of a form that was moved says so in the place of whom to tell, and leads to where it belongs", async () => {
  const fake = await show(Alert as never, { id: "a6" }, running());

  expect(text()).toContain("belongs to 07-0002 and was moved there. Do not ring this person about it.");
  expect(find("[data-until]")).toBeNull();
  await press("to-instead");
  expect(fake.went).toEqual([{ screen: "alert", id: "a2" }]);
});

test("what was done is noted about the alert, and then what came of it, until it is closed", async () => {
  const fake = await show(Alert as never, { id: "a1" }, running());
  expect(find("[data-next]").dataset["next"]).toBe("alert-action");

  await choose("action", "sent");
  await press("keep-step");
  expect(asked(fake, "steps_keep")).toEqual([
    { step: { kind: "alert-action", kit: "lbp-hte16", participant: "p3", visit: null, about: "a1", id: null }, day: "", fields: [{ name: "action", values: ["sent"] }, { name: "service", values: [] }, { name: "follow-up", values: [] }], reason: "" },
  ]);
  expect(find("[data-steps='1']").textContent).toContain("999 called 10:14");
  expect(text()).toContain("Noted.");
  expect(focused()).toBe(find("h1"));
  expect(find("[data-next]").dataset["next"]).toBe("alert-outcome");
  await choose("outcome", "admitted");
  await press("keep-step");

  expect(find("[data-next]")).toBeNull();
  expect(text()).toContain("This alert is closed.");
});

test("nothing is noted without what was done", async () => {
  await show(Alert as never, { id: "a2" }, running());

  await press("keep-step");

  expect(find("[data-summary]")).not.toBeNull();
  expect(find("[data-next]").dataset["next"]).toBe("alert-action");
});

test("an alert about somebody who did not enter names nobody", async () => {
  await show(Alert as never, { id: "a3" }, running());

  expect(find("[data-banner]")).toBeNull();
  expect(text()).toContain("somebody who did not enter");
});

test("whoever may only look reads it and notes nothing", async () => {
  await show(Alert as never, { id: "a1" }, running(), "open", ["look"]);

  expect(text()).toContain("Phone the duty clinician now");
  expect(find("[data-fill]")).toBeNull();
});

test("whoever has yet to learn what is noted next reads why, and the alert", async () => {
  const fake = running();
  const alerts_open = (input: { id: string }) => ({ ...fake.alerts_open(input), form: null, refused: { ...problem("not-signed-off"), module: "T3" } });
  await show(Alert as never, { id: "a1" }, { ...fake, alerts_open });

  expect(text()).toContain("Phone the duty clinician now");
  expect(find("[data-problem='not-signed-off'], [role=alert]").textContent).toContain("T3");
  expect(document.querySelector("[data-fill]")).toBeNull();
});

const now = (ids: string[], own: object = {}, duties?: never) => {
  let over = 0;
  return show(AlertNow as never, { ids, onover: () => over++ }, { ...running(), ...own }, "open", duties).then((fake) => ({ ...fake, over: () => over }));
};

test("an emergency is left by noting what was done, and by nothing else", async () => {
  const fake = await now(["a1"]);
  expect(find("dialog").textContent).toContain("Phone the duty clinician now");
  expect([action("alert-go-on"), action("cancel-step")]).toEqual([null, null]);

  const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  find("dialog").dispatchEvent(escape);
  const cancel = new Event("cancel", { cancelable: true });
  find("dialog").dispatchEvent(cancel);
  // What some engines do at the second Escape.
  find<HTMLDialogElement>("dialog").open = false;
  find("dialog").dispatchEvent(new Event("close"));
  await settled();
  expect([escape.defaultPrevented, cancel.defaultPrevented, find<HTMLDialogElement>("dialog").open]).toEqual([true, true, true]);
  await press("keep-step");
  expect(fake.over()).toBe(0);
  await choose("action", "spoke");
  await press("keep-step");

  expect(fake.over()).toBe(1);
  expect(find("dialog")).toBeNull();
});

test("a key that was on its way when an alert came answers nothing", async () => {
  const fake = await now(["a1"]);
  expect(focused()).toBe(find("dialog h2"));

  await keys("1", "Enter");

  expect(find<HTMLInputElement>("input[name=action]:checked")).toBeNull();
  expect(asked(fake, "steps_keep")).toEqual([]);
});

test("several are read one after the other; what is no emergency is left with a press, and can be acted upon", async () => {
  const fake = await now(["a2", "a1"]);
  expect(text()).toContain("1 of 2");
  expect(find("[data-fill]")).toBeNull();

  await press("alert-act");
  expect(fake.went).toEqual([{ screen: "alert", id: "a2" }]);
  await press("alert-go-on");
  expect(text()).toContain("2 of 2");
  expect(fake.over()).toBe(0);
  await choose("action", "called");
  await press("keep-step");

  expect(fake.over()).toBe(1);
});

test("when what was done cannot be noted, nobody is kept at the screen, and the alert stays on the list", async () => {
  const fake = await now(["a1"], { steps_keep: () => Promise.reject(problem("disk-full", "fault")) });
  await choose("action", "sent");
  await press("keep-step");
  expect(text()).toContain("The disk of this computer is full.");
  expect(text()).toContain("The alert stays on the list of alerts.");

  await press("alert-go-on");

  expect(fake.over()).toBe(1);
});

test("an alert that cannot be shown keeps nobody at the screen", async () => {
  const fake = await now(["a1"], { alerts_open: () => Promise.reject(problem("not-found")) });

  await press("alert-go-on");

  expect(fake.over()).toBe(1);
});

test("whoever may note nothing reads an emergency and goes on", async () => {
  const fake = await show(AlertNow as never, { ids: ["a1"], onover: () => {} }, running(), "open", ["look"]);

  expect([action("keep-step"), action("alert-act")]).toEqual([null, null]);
  expect(action("alert-go-on")).not.toBeNull();
  expect(asked(fake, "alerts_open")).toEqual([{ id: "a1" }]);
});

test.each([["somebody of the site", undefined], ["whoever reads for the sponsor", ["look", "ask"]]] as [string, Duty[] | undefined][])("%s drafts a notice of what may be a new safety concern", async (_, duties) => {
  const due = running();
  const concern = { ...due, alerts_open: async (which: { id: string }) => ({ ...(await due.alerts_open(which)), concern: "e1" }) };
  const fake = await show(Alert as never, { id: "a1" }, concern, "open", duties);

  await press("draft-notice");
  expect(asked(fake, "reports_notice")).toEqual([{ id: "e1" }]);
  expect(find("[data-concern] [data-written]").textContent).toContain("concern-e1.pdf");
});

test("of an alert about anything else no notice is drafted", async () => {
  await show(Alert as never, { id: "a1" }, running());
  expect(action("draft-notice")).toBeNull();
});
