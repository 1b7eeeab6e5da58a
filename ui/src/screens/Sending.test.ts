import { expect, test } from "vitest";

import { clinic } from "../fake/clinic";
import { action, asked, find, press, show, text } from "../fake/kit";
import { page } from "../fake/sending";
import Sending from "./Sending.svelte";

test("what waits, what holds and why is said in words and numbers", async () => {
  const fake = await show(Sending as never);

  expect(text()).toContain("3 records wait to be sent");
  expect(text()).toContain("The next try is in 40 seconds.");
  expect(text()).toContain("The server does not answer.");
  expect(text()).toContain("The server says: Unknown code LA6570-9");
  await press("send-again");

  expect(asked(fake, "sending_again")).toEqual([{ id: "r9" }]);
  expect(find("[data-held]")).toBeNull();
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
