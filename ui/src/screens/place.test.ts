import { expect, test } from "vitest";

import { mayOpen, placeOf, routeOf } from "./place";
import type { Route } from "./route";

test("a place comes back as it was told", () => {
  const places: Route[] = [{ screen: "sending" }, { screen: "staff" }, { screen: "form", id: "0198c2f4-5a40-7cc0-9df1-3a2f8b1c6d70" }, { screen: "rights", id: "p2" }, { screen: "edit", id: "p2" }, { screen: "dispute", id: "d1" }, { screen: "door" }];

  expect(places.map((one) => routeOf(placeOf(one)))).toEqual(places);
});

test("somebody who noted a step comes back to it, and is asked about nothing twice", () => {
  const step: Route = { screen: "step", kind: "consent", kit: "lbp-hte16", participant: "p2", visit: null, about: null, id: null };

  expect(routeOf(placeOf({ ...step, carried: true }))).toEqual(step);
  expect(routeOf(placeOf({ screen: "register", typed: "Nowak", screened: "lbp-hte16" }))).toEqual({ screen: "register", typed: "", screened: "lbp-hte16" });
  expect(routeOf('{"screen":"step","kind":"../x"}')).toBeNull();
});

test("what was typed into a search never stands in a place", () => {
  const told = placeOf({ screen: "register", typed: "Nowak, Marek" });

  expect(told).not.toContain("Nowak");
  expect(routeOf(told)).toEqual({ screen: "register", typed: "" });
});

test("a place that nobody can understand leads nowhere", () => {
  const odd = [null, "", "null", "{", "[]", '"form"', '{"screen":"nowhere"}', '{"screen":"form"}', '{"screen":"form","id":7}', '{"screen":"form","id":"../x"}', '{"screen":"safe"}', '{"screen":"__proto__"}'];

  expect(odd.map(routeOf)).toEqual(odd.map(() => null));
});

test("a screen opens only for whoever has its duty", () => {
  expect(mayOpen({ screen: "staff" }, ["look", "record"])).toBe(false);
  expect(mayOpen({ screen: "staff" }, ["look", "manage"])).toBe(true);
  expect(mayOpen({ screen: "rights", id: "p2" }, ["look", "rights"])).toBe(true);
  expect(mayOpen({ screen: "register", typed: "" }, ["look", "trail"])).toBe(false);
  expect(mayOpen({ screen: "door" }, ["look", "correct"])).toBe(false);
  expect(mayOpen({ screen: "edit", id: "p2" }, ["look", "correct"])).toBe(true);
  expect(mayOpen({ screen: "form", id: "r1" }, ["look"])).toBe(true);
});
