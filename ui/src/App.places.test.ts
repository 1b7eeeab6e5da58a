/** Several people at one desk: who sees what, where they return to, and what a lock leaves behind. */
import { expect, test } from "vitest";

import { hear } from "./backend/backend";
import Again from "./fake/Again.svelte";
import { problem } from "./fake/clinic";
import { action, asked, find, focused, press, settled, show, text, type, type Shown } from "./fake/kit";

const screen = () => find("[data-screen]")?.dataset["screen"];
const passphrase = "copper violin harbour seven";
const places = (fake: Shown) => asked(fake, "session_active").map(({ place }: { place: string | null }) => place).filter(Boolean);

async function signIn(name: string, words = passphrase) {
  await type("name", name);
  await type("passphrase", words);
  await press("sign-in");
}

async function hearOf(fake: Shown, change: object) {
  Object.assign(fake.status, change);
  hear(["session"]);
  await settled();
}

test("a lock begins the page anew, so that nothing of a participant stays in it", async () => {
  let begun = 0;
  await show(Again as never, { onreload: () => begun++ });
  find("[data-participant=p2]").click();
  await settled();

  await press("lock");

  expect(begun).toBe(1);
  expect(screen()).toBe("sign-in");
  expect(text()).not.toContain("Nowak");
});

test("a lock by the program begins the page anew too", async () => {
  let begun = 0;
  const fake = await show(Again as never, { onreload: () => begun++ });

  await hearOf(fake, { stage: "locked" });

  expect(begun).toBe(1);
});

test("everybody returns to where they were themselves", async () => {
  const fake = await show(Again as never);
  await press("go-settings");
  await press("tab-staff");
  await press("change-person");
  expect(find<HTMLInputElement>("[name=name]").value).toBe("");

  await signIn("Amira Haddad");
  expect(screen()).toBe("participants");
  await press("go-sending");
  await press("change-person");
  find("[data-person='Grace Obi']").click();
  await settled();
  expect(focused()).toBe(find("[name=passphrase]"));
  await type("passphrase", passphrase);
  await press("sign-in");

  expect(screen()).toBe("staff");
  expect(places(fake)).toEqual(['{"screen":"settings"}', '{"screen":"staff"}', '{"screen":"sending"}']);
});

test("a lock waits until what was typed last is kept", async () => {
  let kept = () => {};
  const fake = await show(Again as never, {}, { draft_keep: () => new Promise((done) => (kept = () => done(null as never))) });
  await press("register");
  await type("family", "Kowalczyk");

  await press("change-person");
  expect(asked(fake, "draft_keep").length).toBe(1);
  expect(asked(fake, "session_lock")).toEqual([]);
  expect(text()).not.toContain("Register a participant");
  kept();
  await settled();

  expect(screen()).toBe("sign-in");
});

test("a lock that is refused leaves the screen where it was", async () => {
  await show(Again as never, {}, { session_lock: () => Promise.reject(problem("disk-full", "fault")) });

  await press("lock");

  expect(screen()).toBe("participants");
  expect(text()).toContain("The disk of this computer is full.");
});

test("nobody is offered what their role does not allow", async () => {
  const fake = await show(Again as never);
  await press("lock");
  await signIn("Tom Price");

  await press("go-settings");

  expect([...document.querySelectorAll<HTMLElement>("nav [data-action^=tab-]")].map((tab) => tab.dataset["action"])).toEqual(["tab-settings", "tab-kits", "tab-training", "tab-computers", "tab-trail"]);
  expect(text()).toContain("Tom Price (Auditor)");
  expect(action("go-door")).toBeNull();
  expect(action("open-passphrase")).not.toBeNull();
  expect(asked(fake, "staff_page")).toEqual([]);
});

test("a place that a new role does not open any more becomes the list of participants", async () => {
  const fake = await show(Again as never);
  await press("go-settings");
  await press("tab-staff");

  await hearOf(fake, { role: "research-nurse" });

  expect(screen()).toBe("participants");
});

test("where several people work, what each has not sent is said", async () => {
  const fake = await show(Again as never);
  expect(find("[data-waiting]")).toBeNull();

  await hearOf(fake, { waiting: [{ person: "Amira", you: false, count: 3 }, { person: "Grace Obi", you: true, count: 0 }] });

  expect(text()).toContain("3 not sent from Amira");
  expect(text()).not.toContain("0 not sent");
});

test("a notice leads to where something can be done, and only whoever may do it", async () => {
  const fake = await show(Again as never);
  await hearOf(fake, { notices: [{ code: "one-administrator", at: null }, { code: "clock-back", at: "21-Nov-2026 08:14" }] });

  await press("clock-right");
  expect(asked(fake, "session_clock").length).toBe(1);
  expect(find("[data-notice=clock-back]")).toBeNull();
  await press("notice-one-administrator");
  expect(screen()).toBe("staff");
  await hearOf(fake, { role: "research-nurse" });

  expect(find("[data-notice=one-administrator]")).not.toBeNull();
  expect(action("notice-one-administrator")).toBeNull();
});

test.each(["day-open", "day-stopped", "day-ends"] as const)("a notice %s leads to the end of the day, and is not said there once more", async (code) => {
  const fake = await show(Again as never);
  await hearOf(fake, { notices: [{ code, at: null }] });

  await press(`notice-${code}`);

  expect(screen()).toBe("day");
  expect(find(`[data-notice=${code}]`)).toBeNull();
});

test("whoever comes in with a passphrase that was given to them chooses their own first", async () => {
  const fake = await show(Again as never, {}, {}, "locked");
  await signIn("Amira Haddad", "lantern meadow pebble ninth");
  expect(screen()).toBe("must-change");
  expect(action("go-participants")).toBeNull();

  await type("old", "lantern meadow pebble ninth");
  await type("new", "short");
  await press("change-passphrase");
  expect(text()).toContain("New passphrase: The passphrase is too short.");
  await press("suggest");
  await press("change-passphrase");

  expect(asked(fake, "passphrase_change").at(-1)).toEqual({ old: "lantern meadow pebble ninth", new: passphrase });
  expect(screen()).toBe("participants");
});

test("when nobody can sign in, the recovery key lets an administrator in, and is then made anew", async () => {
  const fake = await show(Again as never, {}, {}, "locked");
  await press("recover");
  await type("key", "wrong");
  await press("use-key");
  expect(text()).toContain("What was typed is not the recovery key.");
  await type("key", "7kq2 m9xd 4htw pz6n r3vb 8ycf");
  await press("use-key");

  await type("person", "s5");
  await press("suggest");
  await press("recover-person");
  expect(asked(fake, "recovery_person")).toEqual([{ person: "s5", passphrase }]);
  expect(screen()).toBe("recovery");
  await press("make-recovery");
  await press("next");
  await type("group-1", "m9xd");
  await type("group-4", "r3vb");
  await press("confirm");

  expect(asked(fake, "recovery_confirm")).toEqual([{ groups: ["m9xd", "r3vb"] }]);
  expect(text()).toContain("Destroy the old sheet");
  expect(text()).not.toContain("M9XD");
});

test("damage is said on every screen, and nothing is offered that writes", async () => {
  const fake = await show(Again as never, {}, {}, "safe");
  expect(screen()).toBe("safe");
  expect(text()).toContain("It first shows in row 118.");
  expect(text()).toContain("damaged/2026-11-22-1403");

  await press("look");
  expect(find("[data-safe]")).not.toBeNull();
  expect(action("register")).toBeNull();
  await press("go-safe");
  await press("go-on");
  expect(text()).toContain("Why?: Say why.");
  await type("reason", "Restored by mistake, sponsor told");
  await press("go-on");

  expect(asked(fake, "safety_go_on").at(-1)).toEqual({ reason: "Restored by mistake, sponsor told" });
  expect(screen()).toBe("participants");
  expect(find("[data-safe]")).toBeNull();
});

test("where the records cannot be read, nobody is sent to look at them", async () => {
  const fake = await show(Again as never, {}, {}, "safe");

  await hearOf(fake, { role: null, person: null, clinic: null });

  expect(text()).toContain("The records cannot be read; nothing is changed or sent.");
  expect(action("go-participants")).toBeNull();
  expect(action("lock")).not.toBeNull();
});

test("only an administrator can go on after damage, and only if the file is sound", async () => {
  const fake = await show(Again as never, {}, {}, "safe");
  expect(action("go-on")).not.toBeNull();

  await hearOf(fake, { role: "clinician" });

  expect(action("go-on")).toBeNull();
  expect(action("restore")).not.toBeNull();
});

test("a backup can be brought back before anybody signs in, and before there is a clinic", async () => {
  await show(Again as never, {}, {}, "first-run");
  await press("restore");
  expect(screen()).toBe("restore");
  await press("leave");
  expect(screen()).toBe("first-run");
});

test("whoever brought a backup back reads where the replaced files are before the page begins anew", async () => {
  let begun = 0;
  const fake = await show(Again as never, { onreload: () => begun++ }, {}, "safe");
  await press("restore");
  find("[name=copy]").click();
  await press("choose");
  await type("name", "Grace Obi");
  await type("passphrase", passphrase);
  await press("prove");
  await type("reason", "The disk broke on Tuesday");

  await press("restore-now");
  expect(fake.status.stage).toBe("locked");
  expect(find("[data-kept]")).not.toBeNull();
  expect(begun).toBe(0);
  await press("to-sign-in");

  expect(begun).toBe(1);
  expect(screen()).toBe("sign-in");
});

test("a lock while a backup is only looked at is a lock like any other", async () => {
  let begun = 0;
  const fake = await show(Again as never, { onreload: () => begun++ });
  await press("go-settings");
  await press("tab-backups");
  await press("restore");
  expect(screen()).toBe("restore");

  await hearOf(fake, { stage: "locked" });

  expect(begun).toBe(1);
  expect(screen()).toBe("sign-in");
});
