/** What nobody has translated is said in English, and says so. */
import { afterEach, expect, test } from "vitest";

import { find, settled, show } from "../fake/kit";
import Languages from "../screens/Languages.svelte";
import { say, speak } from "./text";

const english = { tag: "en-GB", rtl: false, ftl: "save = Save\nleave = Leave { $who }\nboth = Both\n" };
const arabic = { tag: "ar", rtl: true, ftl: "save = حفظ\n" };
const BEGIN = "\u2066\u2060";

afterEach(() => speak([english, english]));

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

test("a sentence that is missing is said in English from left to right, and one that is there is not touched", () => {
  speak([arabic, english]);

  expect(say("save")).toBe("حفظ");
  expect(say("leave", { who: "أمينة" })).toBe(`${BEGIN}Leave \u2068أمينة\u2069\u2069`);
});

test("English borrows nothing", () => {
  speak([english, english]);

  expect(say("both")).toBe("Both");
});

test("where it stands as text it has its language and a mark, and no longer than that", async () => {
  speak([arabic, english]);
  const button = page("<button></button>");

  button.textContent = say("both");
  await settled();
  expect([button.lang, button.dataset.borrowed, button.hasAttribute("dir")]).toEqual(["en-GB", "EN", false]);

  button.firstChild!.nodeValue = say("save");
  await settled();
  expect([button.hasAttribute("lang"), button.dataset.borrowed]).toEqual([false, undefined]);
});

test("beside what is translated it has a mark, and the others keep their language", async () => {
  speak([arabic, english]);
  const line = page("<p></p>");

  line.append(say("both"), " · ", say("save"));
  await settled();
  expect([line.hasAttribute("lang"), line.dataset.borrowed]).toEqual([false, "EN"]);

  const heading = page("<div><h2></h2><p lang='ur'></p></div>");
  heading.querySelector("h2")!.textContent = say("both");
  heading.querySelector("p")!.textContent = say("both");
  await settled();
  expect([heading.dataset.borrowed, find("h2").lang, find("p").lang, find("p").dataset.borrowed]).toEqual([undefined, "en-GB", "ur", "EN"]);
});

test("a screen that comes with such sentences is marked as it comes, and not in its names", async () => {
  await show(Languages as never);

  speak([arabic, { ...english, ftl: "title-languages = Languages\n" }]);
  await settled();

  expect([find("h1").textContent, find("h1").lang, find("h1").dataset.borrowed]).toEqual([`${BEGIN}Languages\u2069`, "en-GB", "EN"]);
});
