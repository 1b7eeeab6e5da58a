import { expect, test } from "vitest";

import type { ParticipantEntry } from "../backend/generated";
import { clinic, wordsOf } from "../fake/clinic";
import { action, asked, find, focused, press, settled, show, text, type } from "../fake/kit";
import { language, speakWords } from "../text/text";
import Register from "./Register.svelte";

async function fill() {
  await type("family", "Nowak");
  await type("given", "Marek");
  await type("born", "27 3 1952");
  find<HTMLInputElement>("[name=sex][value=male]").click();
}

test("leaving a field says how the date and the number were understood", async () => {
  await show(Register as never, { typed: "9990000271" });
  expect(find<HTMLInputElement>("[name=nhs_number]").value).toBe("9990000271");

  await type("born", "27 3 1952");
  find("[name=family]").focus();
  await type("family", "Nowak");

  expect(text()).toContain("Understood as 27-Mar-1952");
  expect(text()).toContain("NHS number 999 000 0271");
});

test("what is missing is said on saving, by field", async () => {
  const { went } = await show(Register as never, { typed: "Nowak, Marek" });
  expect(find<HTMLInputElement>("[name=given]").value).toBe("Marek");

  await press("register");

  expect(text()).toContain("Date of birth: Enter a date.");
  expect(went).toEqual([]);
});

test("somebody alike is pointed out before anything is kept", async () => {
  const fake = await show(Register as never, { typed: "" });
  await fill();
  await type("nhs_number", "999 000 0271");

  await press("register");
  expect(text()).toContain("has the same NHS number");
  expect(fake.went).toEqual([]);
  await press("somebody-else");

  expect(asked(fake, "participants_register").map(({ alike_accepted }: ParticipantEntry) => alike_accepted)).toEqual([[], ["p2"]]);
  expect(fake.went).toEqual([{ screen: "participant", id: "p1" }]);
});

test("other people than those who were shown are shown first, and nobody is put on the list", async () => {
  const fake = await show(Register as never, { typed: "" });
  await fill();
  await type("nhs_number", "999 000 0271");
  await press("register");

  find<HTMLInputElement>("[name=nhs_number]").value = "999 000 0344";
  find("[name=nhs_number]").dispatchEvent(new Event("input", { bubbles: true }));
  await press("somebody-else");

  expect(fake.went).toEqual([]);
  expect(find("[data-alike] [data-participant]").dataset["participant"]).toBe("p3");
  await press("somebody-else");
  expect(asked(fake, "participants_register").map(({ alike_accepted }: ParticipantEntry) => alike_accepted)).toEqual([[], ["p2"], ["p3"]]);
  expect(fake.went.length).toBe(1);
});

test("in another language of the window, what was understood and who is alike are asked for again", async () => {
  const real = clinic().answers;
  const fake = await show(Register as never, { typed: "999 000 0271" }, {
    participants_check: async (entry: ParticipantEntry) => {
      const seen = await real.participants_check!(entry);
      return { ...seen, born: seen.born && (language() === "ar" ? "27 مارس 1952" : seen.born) };
    },
  });
  await type("born", "27 3 1952");
  await type("family", "Now");
  expect(text()).toContain("27-Mar-1952");
  const before = focused();

  speakWords(wordsOf("ar"));
  await settled();

  expect(text()).toContain("27 مارس 1952");
  expect(find("[data-alike]")).not.toBeNull();
  expect(focused()).toBe(before);
  expect(find<HTMLInputElement>("[name=family]").value).toBe("Now");
  expect(find<HTMLInputElement>("[name=born]").value).toBe("27 3 1952");
  expect(asked(fake, "participants_begin").length).toBe(1);
});

test("before a site is ready nobody types a name that would not be kept", async () => {
  const fake = await show(Register as never, { typed: "" }, {
    participants_begin: () => {
      throw { code: "site-in-set-up", severity: "notice", reference: null };
    },
  });

  expect(find("[data-problem=site-in-set-up]")).not.toBeNull();
  expect(document.querySelector("[name=family]")).toBeNull();
  expect(document.querySelector("[data-action=register]")).toBeNull();
  await press("training");
  await press("cancel");
  expect(fake.went).toEqual([{ screen: "training" }, { screen: "participants" }]);
  expect(asked(fake, "draft_keep")).toEqual([]);
});

const draft = (fake: Awaited<ReturnType<typeof show>>) => asked(fake, "draft_keep").at(-1) as unknown as { place: string; content: string };
const kept = JSON.stringify({ family: "Nowak", given: "Marek", born: "27 3 1952", sex: "male", nhs_number: "", language: "pl", interpreter: true, alike_accepted: ["p2"] });

test("what was typed is kept for whoever typed it when they leave the field", async () => {
  const fake = await show(Register as never, { typed: "" });

  await type("family", "Nowak");
  expect(asked(fake, "draft_keep")).toEqual([]);
  find("[name=given]").focus();
  await settled();

  expect(draft(fake).place).toBe("register");
  expect(JSON.parse(draft(fake).content)).toMatchObject({ family: "Nowak", given: "" });
});

test("what was typed here before is back, and can be put away", async () => {
  const fake = await show(Register as never, { typed: "" }, { draft_take: () => ({ content: kept }) });
  expect(text()).toContain("What you had typed here is back.");
  expect(find<HTMLInputElement>("[name=family]").value).toBe("Nowak");
  expect(find<HTMLInputElement>("[name=interpreter]").checked).toBe(true);
  expect(text()).toContain("Understood as 27-Mar-1952");

  await press("start-empty");

  expect(find<HTMLInputElement>("[name=family]").value).toBe("");
  expect(draft(fake)).toEqual({ place: "register", content: "" });
});

test("somebody searched for is not replaced by what was typed before, which is offered", async () => {
  await show(Register as never, { typed: "Haddad, Samir" }, { draft_take: () => ({ content: kept }) });
  expect(find<HTMLInputElement>("[name=family]").value).toBe("Haddad");

  await press("take-draft");

  expect(find<HTMLInputElement>("[name=family]").value).toBe("Nowak");
  expect(action("take-draft")).toBeNull();
});

test.each(["cancel", "register"])("after “%s” nothing of it is kept", async (last) => {
  const fake = await show(Register as never, { typed: "" });
  await fill();

  await press(last);
  await settled(450);

  expect(fake.went.length).toBe(1);
  expect(draft(fake)).toEqual({ place: "register", content: "" });
});

test("whoever was screened before anybody knew them goes on to their screening, new or known", async () => {
  const fake = await show(Register as never, { typed: "", screened: "lbp-hte16" });
  expect(text()).toContain("the screening is kept for them");
  await fill();
  await type("nhs_number", "999 000 0271");
  await press("register");

  find<HTMLElement>("[data-alike] button").click();
  await press("somebody-else");

  const step = { screen: "step", kind: "screening", kit: "lbp-hte16", carried: true };
  expect(fake.went).toEqual([{ ...step, participant: "p2" }, { ...step, participant: "p1" }]);
});
