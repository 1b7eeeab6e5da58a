import { expect, test, vi } from "vitest";

import { hear } from "../backend/backend";
import type { PatientPage } from "../backend/generated";
import Again from "../fake/Again.svelte";
import { clinic } from "../fake/clinic";
import { at, hand, question, to, touch } from "../fake/handed";
import { asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import { PIN, patientWords } from "../fake/patient";

const screen = () => find("[data-screen]")?.dataset["screen"];

test("whoever has the screen in their hands is asked about and shown nothing else", async () => {
  const fake = await hand();
  await press("next");
  await touch("input[value='1']");
  await press("next");
  await press("decline");
  await to("[name=number]");
  await press("back");
  await press("staff");
  await press("stay");

  expect([...new Set(fake.asked.map(({ name }) => name))].sort()).toEqual(["patient_answer", "patient_go", "status"]);
  expect(document.querySelectorAll("nav, [data-banner], [data-action=lock], select").length).toBe(0);
  expect(document.body.innerHTML).not.toMatch(/Obi|Nowak|Haddad|Riverside|Prombook/);
  expect(document.title).toBe("Questions");
  expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
});

test("handing the screen over begins the window anew, and nothing of staff is left in it", async () => {
  let begun = 0;
  const fake = await show(Again as never, { onreload: () => begun++ });
  find("[data-participant=p2]").click();
  await settled();
  expect(text()).toContain("Nowak");

  await fake.carrier("patient_hand", { response: "draft-phq-9" });
  hear(["session"]);
  await settled();

  expect(begun).toBe(1);
  expect(at()).toBe("welcome");
  expect(document.body.innerHTML).not.toMatch(/Nowak|Obi/);
});

test("left alone it rests with nothing of anybody on it, and a touch wakes it where it was", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  const fake = await hand();
  await press("next");
  const before = question();
  await press("staff");
  await type("secret", "25");

  await vi.advanceTimersByTimeAsync(119_000);
  expect(at()).toBe("question");
  await vi.advanceTimersByTimeAsync(2_000);
  await settled();

  expect(at()).toBe("resting");
  expect(text().trim()).toBe("Touch to go on");
  await press("wake");
  expect(question()).toBe(before);
  expect(find("[name=secret]")).toBeNull();
  expect(asked(fake, "patient_go").slice(-2)).toEqual(["rest", "wake"]);
  vi.useRealTimers();
});

test("a touch in time keeps it awake", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  await hand();
  await press("next");

  await vi.advanceTimersByTimeAsync(100_000);
  find("main").dispatchEvent(new Event("pointerdown", { bubbles: true }));
  await vi.advanceTimersByTimeAsync(100_000);

  expect(at()).toBe("question");
  vi.useRealTimers();
});

test("staff take it back by PIN and stand before the form with what is missing", async () => {
  let begun = 0;
  const fake = await hand({}, { onreload: () => begun++ });
  await press("next");
  await press("staff");
  expect(focused()).toBe(find("[name=secret]"));

  await type("secret", "1111");
  await press("take-back");
  expect(find("[role=alert]").textContent).toBe("That is not right. Try again.");
  expect(find<HTMLInputElement>("[name=secret]").value).toBe("");
  expect(begun).toBe(0);
  for (const digit of PIN) await touch(`[data-digit="${digit}"]`);
  await press("take-back");

  expect(begun).toBe(1);
  expect(asked(fake, "session_active")).toEqual([{ place: JSON.stringify({ screen: "form", id: "draft-phq-9", returned: true }) }]);
  expect(screen()).toBe("form");
  expect(find("[data-summary]")).not.toBeNull();
});

test("records that lock themselves in a patient's hands leave nothing of the patient", async () => {
  let begun = 0;
  const fake = await hand({}, { onreload: () => begun++ });
  await press("next");

  fake.status.stage = "locked";
  hear(["session"]);
  await settled();

  expect(begun).toBe(1);
  expect(screen()).toBe("sign-in");
});

test("the page speaks the patient's language, whatever the window spoke", async () => {
  const own = { kind: "welcome", language: { tag: "ur", name: "اردو", rtl: true, draft: true }, words: { ...patientWords("en-GB"), "patient-welcome": "خوش آمدید" } };
  const page = (await clinic("handed").carrier("patient_go", "stay")) as PatientPage;

  await hand({ patient_go: () => ({ ...page, ...own }) as PatientPage });

  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["ur", "rtl"]);
  expect(question()).toBe("خوش آمدید");
});

test("what a browser offers besides the page is off, and typing is not", async () => {
  await hand();
  const off = (event: Event) => !find("main").dispatchEvent(event);
  const key = (key: string, more: KeyboardEventInit = {}) => off(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

  for (const name of ["contextmenu", "dragstart", "drop", "copy", "cut", "paste"]) expect(off(new Event(name, { bubbles: true, cancelable: true }))).toBe(true);
  expect([key("F5"), key("r", { ctrlKey: true }), key("+", { ctrlKey: true }), key("ArrowLeft", { altKey: true }), key("BrowserBack")]).toEqual([true, true, true, true, true]);
  expect(off(new MouseEvent("mousedown", { button: 3, bubbles: true, cancelable: true }))).toBe(true);
  expect(off(new WheelEvent("wheel", { ctrlKey: true, bubbles: true, cancelable: true }))).toBe(true);
  expect([key("a"), key("Tab"), key("Enter"), key("ArrowLeft"), key("Backspace")]).toEqual([false, false, false, false, false]);
  expect(off(new MouseEvent("mousedown", { button: 0, bubbles: true, cancelable: true }))).toBe(false);
});
