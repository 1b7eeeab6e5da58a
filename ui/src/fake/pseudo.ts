/**
 * A language that nobody speaks, as the program makes it for its own tests:
 * accents on every letter, longer, in brackets. Whatever is on a screen without
 * them was not taken from `locales/`.
 */
import type { LanguageLine } from "../backend/generated";

const PLAIN = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
const ACCENTED = "ÅåƁƀÇçÐđÉéƑƒĜğĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";
const OF_TEN = 14;

export function accented(text: string): string {
  let [letters, written] = [0, 0];
  return [...text].map((letter) => {
    const at = PLAIN.indexOf(letter);
    if (at < 0) return letter;
    const accent = [...ACCENTED][at]!;
    letters++;
    written++;
    if (written * 10 >= letters * OF_TEN) return accent;
    written++;
    return accent + accent;
  }).join("");
}

export const PSEUDO: LanguageLine = { tag: "en-XA", name: accented("Pseudo"), rtl: false, draft: true };

/** Placeables stay as they are. */
const said = (text: string) => `⟦${text.split(/(\{[^}]*\})/).map((part) => (part.startsWith("{") ? part : accented(part))).join("")}⟧`;

/** Messages on a line of their own, and the choices of those that count: there are no others in `locales/`. */
export function pseudo(ftl: string): string {
  return ftl
    .split("\n")
    .map((line) => {
      const [, start, text] = /^([a-z][\w-]* = |\s+\*?\[\w+\] )(.+)$/.exec(line) ?? [];
      return start ? start + said(text!) : line;
    })
    .join("\n");
}
