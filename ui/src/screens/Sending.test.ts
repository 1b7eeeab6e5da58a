import { expect, test } from "vitest";

import { asked, find, press, show, text } from "../fake/kit";
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
