/**
 * The words of the window. They come from `locales/`, handed over by the
 * program, so that a sentence is written once however many places say it.
 *
 * Whatever says something says it again when the language changes; nothing is
 * taken down for it, so that no typed character and no focus is lost.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Problem, Words } from "../backend/generated";
import { borrowed, heed } from "./borrowed";
import { spoken } from "./spoken.svelte";

/** The messages of one language; `formats` is whose plural forms it uses, where that is not what the engine means by `tag`. */
export type Source = { tag: string; rtl: boolean; ftl: string; formats?: string };

/** How the language groups the digits of a whole number; the program says so, because the engines differ. */
export type Grouping = { separator: string; primary: number; secondary: number; min: number };

/** `sources`: the reader's language first, then what it borrows from, the source language last. */
export function speak(sources: readonly Source[], grouping?: Grouping): void {
  const bundles = sources.map(({ tag, ftl, formats }) => {
    const bundle = new FluentBundle(formats ?? tag);
    bundle.addResource(new FluentResource(ftl));
    return bundle;
  });
  const first = sources[0];
  spoken.now = { bundles, tag: first?.tag ?? "", rtl: first?.rtl ?? false, grouping };
  if (first) {
    heed(sources.at(-1)!.tag);
    document.documentElement.lang = first.tag;
    document.documentElement.dir = first.rtl ? "rtl" : "ltr";
  }
}

/** What the program may hand over beside the messages. */
type Ways = { formats?: string; grouping?: Grouping; between?: readonly Source[] };

export function speakWords(words: Words & Ways): void {
  const own = { tag: words.language.tag, rtl: words.language.rtl, ftl: words.ftl, formats: words.formats };
  const source = { tag: words.fallback.tag, rtl: words.fallback.rtl, ftl: words.fallback_ftl };
  speak([own, ...(words.between ?? []), source], words.grouping);
}

/** The tag of the language that the window speaks now; empty before it speaks. */
export function language(): string {
  return spoken.now.tag;
}

/** Its direction, for what stands inside text of another language. */
export function direction(): "ltr" | "rtl" {
  return spoken.now.rtl ? "rtl" : "ltr";
}

/** The sentence for `id`; what is taken from the source language says so, and a message nobody wrote shows as its id in brackets. */
export function say(id: string, args?: Record<string, FluentVariable>): string {
  const { bundles } = spoken.now;
  for (const [at, bundle] of bundles.entries()) {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) continue;
    const said = bundle.formatPattern(pattern, args);
    return at > 0 && at === bundles.length - 1 ? borrowed(said) : said;
  }
  return `[${id}]`;
}

/**
 * A number in a sentence: `$count` chooses the form of the words, `$n` is what
 * is shown. The engines disagree on the digits of a language, so these are ours.
 */
export function counted(count: number): { count: number; n: string } {
  return { count, n: grouped(count) };
}

/** A whole number, grouped as the program groups the numbers that it writes itself. */
function grouped(count: number): string {
  const digits = String(count);
  const by = spoken.now.grouping;
  if (!by?.primary || !/^\d+$/.test(digits) || digits.length < by.primary + by.min) return digits;
  const groups = [digits.slice(-by.primary)];
  for (let end = digits.length - by.primary; end > 0; end -= by.secondary) groups.unshift(digits.slice(Math.max(0, end - by.secondary), end));
  return groups.join(by.separator);
}

/** A problem in words. The table is `locales/`; there is no other. */
export function sayProblem({ code, count, holder, module }: Problem): string {
  if (code === "already-open" && holder) return say("problem-already-open-by", { holder });
  return say(`problem-${code}`, { ...counted(count ?? 0), module: module ?? "" });
}
