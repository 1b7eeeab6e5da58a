/** Who asked not to be contacted is left alone. */
import { expect, test } from "vitest";

import { asked, find, keys, show } from "../fake/kit";
import { running } from "../fake/programme";
import Today from "./Today.svelte";

const today = () => show(Today as never, {}, running());
const line = (id: string) => find(`[data-line=${id}]`);
const within = (id: string, name: string) => line(id).querySelector<HTMLButtonElement>(`[data-action=${name}]`)!;

test("who wants no more contact is not rung, and their line says so", async () => {
  const fake = await today();
  expect(line("p7").querySelector("[data-no-contact]")?.textContent).toBe("No contact any more");
  expect(line("p7").querySelector("[data-action=reached], [data-action=not-reached]")).toBeNull();
  within("p7", "begin").focus();
  await keys("1", "2");
  expect(asked(fake, "today_contact")).toEqual([]);
});
