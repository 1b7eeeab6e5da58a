import { expect, test } from "vitest";

import { asked, find, press, settled, show, text, type } from "../fake/kit";
import Participant from "./Participant.svelte";

test("the banner says who it is in the order the NHS uses", async () => {
  await show(Participant as never, { id: "p2" });

  expect(find("[data-banner]").textContent!.replace(/\s+/g, " ")).toMatch(/Nowak, Marek.*Born.*27-Mar-1952.*Gender.*Male.*NHS No\..*999 000 0271/);
});

test("a visit starts today, or on a day typed from paper", async () => {
  const fake = await show(Participant as never, { id: "p2" }, { visits_start: ({ day }) => ({ value: day === "1 1 2030" ? { problems: [{ field: "day", why: "date-future" }], visit: null } : { problems: [], visit: "v9" }, areas: [] }) });

  await press("visit-paper");
  await type("day", "1 1 2030");
  find<HTMLFormElement>("form").requestSubmit();
  await settled();
  expect(text()).toContain("This date is in the future.");
  await press("visit-today");

  expect(asked(fake, "visits_start")).toEqual([{ participant: "p2", day: "1 1 2030" }, { participant: "p2", day: "" }]);
  expect(fake.went).toEqual([{ screen: "visit", id: "v9" }]);
});
