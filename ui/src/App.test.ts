import { flushSync } from "svelte";
import { expect, test } from "vitest";

import { hear } from "./backend/backend";
import type { Area, Commands } from "./backend/generated";
import Again from "./fake/Again.svelte";
import { problem } from "./fake/clinic";
import { answers } from "./fake/forms";
import { action, asked, find, focused, keys, press, settled, show, text, type } from "./fake/kit";

const screen = () => find("[data-screen]")?.dataset["screen"];

test("a program that cannot start says so on a page of its own, with the reference", async () => {
  await show(Again as never, {}, { status: () => Promise.reject(problem("records-damaged", "fault")) });

  expect(screen()).toBe("start-problem");
  expect(text()).toContain("Do not delete anything; call support.");
  expect(text()).toContain("K7QM-2");
});

test("locking leaves nobody's name on the page, and unlocking returns to the same place", async () => {
  const fake = await show(Again as never);
  find("[data-participant=p2]").click();
  await settled();
  expect(text()).toContain("Nowak");

  await press("lock");
  expect(screen()).toBe("sign-in");
  expect(document.body.innerHTML).not.toContain("Nowak");
  await type("passphrase", "copper violin harbour seven");
  await press("sign-in");

  expect(screen()).toBe("participant");
  expect(text()).toContain("Nowak");
  expect(fake.status.stage).toBe("open");
});

test("the window follows when the program locks by itself", async () => {
  const fake = await show(Again as never);

  fake.status.stage = "locked";
  hear(["session"]);
  await settled();

  expect(screen()).toBe("sign-in");
});

test("another language takes no typed character and no focus", async () => {
  await show(Again as never);
  await press("register");
  await type("family", "Wiśniews");
  const field = focused();

  find<HTMLSelectElement>("[name=interface-language]").value = "ar";
  find("[name=interface-language]").dispatchEvent(new Event("change", { bubbles: true }));
  await settled();

  expect(document.documentElement.dir).toBe("rtl");
  expect(find("[name=family]")).toBe(field);
  expect((field as HTMLInputElement).value).toBe("Wiśniews");
  expect(focused()).toBe(field);
});

test("the title names the place, and practice is said on every screen", async () => {
  await show(Again as never);

  await press("go-settings");

  expect(document.title.replace(/[\u2066-\u2069]/g, "")).toBe("Settings – Prombook");
  expect(find("[data-practice]").textContent).toBe("Practice: nothing here is real");
});

test("that somebody is at the desk is said seldom", async () => {
  const fake = await show(Again as never);
  find("[name=search]").focus();

  await keys("a", "b", "c");
  flushSync();

  expect(asked(fake, "session_active").length).toBe(1);
});

test("what waits to be sent is in the menu in words", async () => {
  await show(Again as never);
  expect(text()).toContain("Sending: 1 needs a look");

  await press("go-sending");

  expect(action("go-sending").getAttribute("aria-current")).toBe("page");
});

test("what could not start is tried again", async () => {
  let broken = true;
  const fake = await show(Again as never, {}, { status: () => (broken ? Promise.reject(problem("already-open")) : { ...fake.status }) });
  expect(screen()).toBe("start-problem");

  await press("try-again");
  expect(screen()).toBe("start-problem");
  broken = false;
  await press("try-again");

  expect(screen()).toBe("participants");
});

test("the last step of setting up counts as somebody at the desk, and a lock in it is a lock", async () => {
  const fake = await show(Again as never, {}, {}, "first-run");
  await press("next");
  for (const [name, value] of Object.entries({ clinic: "Riverside", site: "07", name: "Grace Obi" })) await type(name, value);
  for (const name of ["suggest", "next", "next"]) await press(name);
  await keys("a");
  expect(asked(fake, "session_active")).toEqual([]);
  await type("group-1", "m9xd");
  await type("group-4", "r3vb");
  await press("confirm");

  await keys("a");
  expect(find("[data-screen]").dataset["step"]).toBe("endpoint");
  expect(asked(fake, "session_active").length).toBe(1);
  fake.status.stage = "locked";
  hear(["session"]);
  await settled();
  expect(screen()).toBe("sign-in");
  await type("passphrase", "copper violin harbour seven");
  await press("sign-in");

  expect(find("[data-screen]").dataset["step"]).toBe("endpoint");
  await press("later");
  expect(find("[data-screen]").dataset["step"]).toBe("wordings");
  await press("later");
  expect(screen()).toBe("participants");
});

test("a language that could not be chosen is not shown as chosen", async () => {
  await show(Again as never, {}, { language_choose: () => Promise.reject(problem("disk-full", "fault")) });

  await type("interface-language", "pl");

  expect(text()).toContain("The disk of this computer is full.");
  expect(find<HTMLSelectElement>("[name=interface-language]").value).toBe("en-GB");
});

test("answers that are not saved are said everywhere and never become somebody else's", async () => {
  let full = true;
  let begun = 0;
  const real = answers();
  const saved: [string | null, unknown][] = [];
  const fake = await show(Again as never, { onreload: () => begun++ }, {
    ...real,
    forms_answer: (input: Commands["forms_answer"]["input"]) => {
      if (fake.status.stage !== "open") throw problem("locked", "notice");
      if (full) throw problem("disk-full", "fault");
      saved.push([fake.status.person, input.given]);
      return real.forms_answer(input);
    },
  });
  const signIn = async (name: string) => {
    await press("lock");
    await type("name", name);
    await type("passphrase", "copper violin harbour seven");
    await press("sign-in");
  };
  find("[data-participant=p2]").click();
  await settled();
  find("[data-form=draft-rmdq-24] button").click();
  await settled();
  await keys("1", "2");
  expect(find("[data-not-saved]")).toBeNull();

  await press("go-sending");
  expect(text()).toContain("2 answers in RMDQ-24 are not saved.");
  await press("lock");
  expect(text()).toContain("2 answers in RMDQ-24, typed by Grace Obi, are not saved.");
  expect(begun).toBe(0);
  expect(action("to-unsaved")).toBeNull();
  await type("passphrase", "copper violin harbour seven");
  await press("sign-in");
  full = false;
  await signIn("Ann Price");
  await press("to-unsaved");

  expect(screen()).toBe("form");
  expect(saved).toEqual([]);
  expect(find("[data-left-over]").dataset["leftOver"]).toBe("Grace Obi");
  expect(document.querySelectorAll("[data-left-item]").length).toBe(2);
  await press("finish");
  expect(asked(fake, "forms_finish")).toEqual([]);
  expect(find("[data-left-over] [role=alert]").textContent).toContain("Grace Obi");
  find("[data-item=rmdq-2] input").click();
  await settled();
  expect(document.querySelectorAll("[data-left-item]").length).toBe(1);

  await signIn("Grace Obi");
  expect(screen()).toBe("sending");
  await press("to-unsaved");
  expect(saved).toEqual([["Ann Price", { answer: { tick: true } }], ["Grace Obi", { answer: { tick: true } }]]);
  expect(find("[data-left-over]")).toBeNull();
  await press("go-sending");
  expect(find("[data-not-saved]")).toBeNull();
  await press("lock");
  expect(begun).toBe(1);
});

test("with the screen in a patient's hands nothing but their page is ever asked for, and nobody's name is there", async () => {
  const areas: Area[] = ["session", "settings", "participants", "visits", "responses", "sending", "staff", "trail", "backups"];
  const fake = await show(Again as never, {}, {}, "handed");
  const names = /Obi|Nowak|Haddad|Price|Riverside|999 /;

  for (let page = 0; page < 30; page++) {
    hear(areas);
    await keys("a", "F8", "Escape");
    for (const name of ["text-size", "staff", "stay", "decline", "next"]) {
      if (action(name)) await press(name);
      expect(document.documentElement.outerHTML).not.toMatch(names);
    }
  }

  expect(find("[data-page]").dataset["page"]).toBe("done");
  expect(fake.asked.filter(({ name }) => name !== "status" && !name.startsWith("patient_"))).toEqual([]);
});
