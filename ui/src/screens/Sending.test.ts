import { expect, test } from "vitest";

import { clinic } from "../fake/clinic";
import { action, asked, find, press, settled, show, text } from "../fake/kit";
import { answers, page, refusals } from "../fake/sending";
import Sending from "./Sending.svelte";

test("what waits, what holds and why is said in words and numbers", async () => {
  const fake = await show(Sending as never);

  expect(text()).toContain("3 records wait to be sent");
  expect(text()).toContain("The next try is in 40 seconds.");
  expect(text()).toContain("The server does not answer.");
  expect(text()).toContain("Question 4: The server does not know this entry.");
  await press("send-again");

  expect(asked(fake, "sending_again")).toEqual([{ id: "r9" }]);
  expect(find("[data-held]")).toBeNull();
});

test("fetching what others recorded does not fail in silence", async () => {
  await show(Sending as never);

  expect(text()).toContain("Records of other computers were last fetched 22-Nov-2026 13:48.");
  expect(text()).toContain("Fetching them failed 22-Nov-2026 13:58. The server does not let this computer read everything.");
});

test("while it sends there is a bar with counts, and only confirmed records are received", async () => {
  await show(Sending as never);

  await press("send-now");

  expect(find<HTMLProgressElement>("progress").value).toBe(1);
  expect(text()).toContain("1 of 3 done");
  expect(find("[data-received]").textContent).toContain("Received");
});

test("with a record held, nothing claims that everything was received", async () => {
  await show(Sending as never, {}, { sending_page: () => ({ ...page(), phase: "idle", waiting: 0, trouble: null }) });

  expect(text()).toContain("the server did not take everything");
  expect(text()).not.toContain("confirmed every record");
});

test("what is held is counted whole, however few of it are shown", async () => {
  const held = page().held.map((one) => ({ ...one, refusal: "unwritable" as const }));

  await show(Sending as never, {}, { sending_page: () => ({ ...page(), refused: 70, held }) });

  expect(text()).toContain("70 records that the server did not take");
  expect(text()).toContain("Showing 1 of 70.");
  expect(text()).toContain("Prombook itself could not write this record as FHIR. Call support.");
});

test("whose records wait is said person by person", async () => {
  const status = { ...clinic().status, waiting: [{ person: "Amira Haddad", you: false, count: 3 }, { person: "Grace Obi", you: true, count: 0 }] };

  await show(Sending as never, {}, { status: () => status });

  expect(text()).toContain("3 not sent from Amira Haddad");
  expect(text()).toContain("0 not sent from you");
});

test("whoever may not send sees how it stands and is offered nothing", async () => {
  await show(Sending as never, {}, {}, "open", ["look"]);

  expect(text()).toContain("3 records wait to be sent");
  expect([action("send-now"), action("send-again")]).toEqual([null, null]);
});

const record = (id: string) => find(`[data-record="${id}"]`);
const inRecord = async (id: string, name: string) => {
  record(id).querySelector<HTMLElement>(`[data-action="${name}"]`)!.click();
  await settled();
};

test.each([
  ["r9", "held-correct", "Question 4: The server does not know this entry."],
  ["p4", "held-correct", "Date of birth: The server does not accept this value."],
  ["v6", "send-again", "The server took other records three times and gave no answer for this one."],
  ["r7", "held-settle", "The server already has a different record in this place."],
  ["q2", "held-support", "Prombook itself could not write this record as FHIR."],
])("of %s it is said why, and the first thing to press is %s", async (id, name, why) => {
  await show(Sending as never, {}, answers(refusals));

  expect(record(id).textContent!.replace(/[\u2066-\u2069]/g, "")).toContain(why);
  expect(record(id).querySelector<HTMLElement>(".nhsuk-button")!.dataset["action"]).toBe(name);
});

test("what is to be put right is gone to, and what differs is settled", async () => {
  const { went } = await show(Sending as never, {}, answers(refusals));

  await inRecord("r9", "held-correct");
  await inRecord("p4", "held-correct");
  await inRecord("r7", "held-settle");

  expect(went).toEqual([{ screen: "result", id: "done-phq-9" }, { screen: "edit", id: "p4" }, { screen: "disputes" }]);
});

test("the server's own words are there for support, in whatever language they are", async () => {
  await show(Sending as never, {}, answers(refusals));
  const words = record("p4").querySelector<HTMLElement>("details [data-theirs]")!;

  expect(words.textContent).toContain("La date de naissance est dans le futur");
  expect([words.lang, words.dir]).toEqual(["", "auto"]);
});

test("a file for support says where it is", async () => {
  const fake = await show(Sending as never, {}, answers(refusals));

  await inRecord("q2", "held-support");

  expect(asked(fake, "sending_support")).toEqual([{ id: "q2" }]);
  expect(record("q2").querySelector("[data-written]")!.textContent).toContain("refused-q2.json");
});

test("everything that was refused is sent again at once", async () => {
  const fake = await show(Sending as never, {}, answers(refusals));

  await press("send-again-all");

  expect(asked(fake, "sending_again_all").length).toBe(1);
  expect(find("[data-held]")).toBeNull();
});

test("sending is put off and taken up again by the same button", async () => {
  const fake = await show(Sending as never);
  const button = action("send-pause");

  await press("send-pause");
  expect(text()).toContain("Paused. Nothing is sent until somebody resumes.");
  expect(button.textContent!.trim()).toBe("Resume");
  await press("send-pause");

  expect(action("send-pause")).toBe(button);
  expect([asked(fake, "sending_pause").length, asked(fake, "sending_now").length]).toEqual([1, 1]);
});

test("how long it takes and what went over the line stand in numbers", async () => {
  await show(Sending as never);

  await press("send-now");

  expect(text()).toContain("About 2 minutes left");
  expect(text()).toContain("1,204 kB sent, 87 kB received, 14 requests");
});

test("the page is asked for once, and again only when something changed", async () => {
  const fake = await show(Sending as never);
  await settled();

  expect(asked(fake, "sending_page").length).toBe(1);
});

test.each([
  [{ refusal: "forbidden" as const }, "Ask the people who run the server to allow it, then send it again."],
  [{ refusal: "unanswered" as const }, "Send it again. If the server still does not take it, write a file for support."],
])("of one that is to be sent again, %o, it is said what has to happen first", async (more, words) => {
  await show(Sending as never, {}, answers([{ ...refusals[2]!, ...more }]));

  expect(record("v6").textContent).toContain(words);
});

test("whoever may not correct is told that somebody else does", async () => {
  await show(Sending as never, {}, answers(refusals), "open", ["look", "send"]);

  expect(record("p4").querySelector("[data-action=held-correct]")).toBeNull();
  expect(record("p4").textContent).toContain("Somebody who may correct records has to correct it here.");
});
