import { expect, test } from "vitest";

import { asked, find, focused, keys, settled, show, text } from "../fake/kit";
import { alerts, running } from "../fake/programme";
import Alerts from "./Alerts.svelte";

const order = () => [...document.querySelectorAll<HTMLElement>("[data-alert]")].map((one) => one.dataset["alert"]);

test("the alerts are in the program's order, each with how bad it is, how long there is and whom to tell", async () => {
  await show(Alerts as never, {}, running());

  expect(order()).toEqual(alerts().map(({ id }) => id));
  expect(text()).toContain("31 minutes over");
  expect(text()).toContain("Second recipient: Site lead, bleep 41");
  expect(text()).toContain("45 hours left");
  expect(text()).toContain("3 hours left");
  expect(find("tr[data-state=acted] [data-minutes]")).toBeNull();
  expect([...document.querySelectorAll<HTMLElement>("[data-severity=emergency] [data-mark]")].map((one) => one.dataset["mark"])).toEqual(["stop"]);
});

test("an alert whose form was moved is marked, so that nobody is rung from the list", async () => {
  await show(Alerts as never, {}, running());

  const marks = [...document.querySelectorAll<HTMLElement>("[data-gone]")].map((one) => [one.closest("tr")!.querySelector<HTMLElement>("[data-alert]")!.dataset["alert"], one.textContent]);
  expect(marks).toEqual([["a6", "The form was moved to somebody else"]]);
});

test("how many fired, how many in time, how many were set aside and how heavy they are is said", async () => {
  await show(Alerts as never, {}, running());

  expect(text()).toContain("31 alerts have fired here. 27 were acted upon in time. 3 were set aside with a reason. 4.2 for every hundred visits.");
});

test("arrows choose an alert and Enter opens it", async () => {
  const { went } = await show(Alerts as never, {}, running());

  await keys("ArrowDown", "ArrowDown", "ArrowUp");
  focused().click();

  expect(went).toEqual([{ screen: "alert", id: "a1" }]);
});

test("closed ones are asked for only when somebody wants them", async () => {
  const fake = await show(Alerts as never, {}, running());
  expect(order()).not.toContain("a0");

  find("[name=closed]").click();
  await settled();

  expect(asked(fake, "alerts_page")).toEqual([{ closed: false }, { closed: true }]);
  expect(order()).toContain("a0");
});

test("where nothing fired, it says so", async () => {
  await show(Alerts as never);

  expect(text()).toContain("No alert is open.");
});
