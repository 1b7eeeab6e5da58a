import { expect, test } from "vitest";

import { find, press, show, text } from "../fake/kit";
import Protection from "./Protection.svelte";

test("what is not protected is said as plainly as what is, before anybody has signed in", async () => {
  let left = 0;
  await show(Protection as never, { back: () => left++ }, {}, "locked", ["greet", "enter"]);

  for (const words of ["A weak passphrase.", "An open session.", "A computer that is infected", "Forgotten passphrases.", "since the last backup", "What the server knows.", "Photographs of the screen", "What the window has shown."]) {
    expect(find("[aria-labelledby=protection-not]").textContent).toContain(words);
  }
  expect(text()).not.toContain("[protection-");
  await press("back");

  expect(left).toBe(1);
});
