/**
 * The words of the window. They come from `locales/`, handed over by the
 * program, so that a sentence is written once however many places say it.
 *
 * Whatever says something says it again when the language changes; nothing is
 * taken down for it, so that no typed character and no focus is lost.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Problem, Words } from "../backend/generated";
import { spoken } from "./spoken.svelte";

/** `sources`: the reader's language first, the source language last. */
export function speak(sources: readonly { tag: string; rtl: boolean; ftl: string }[]): void {
  const bundles = sources.map(({ tag, ftl }) => {
    const bundle = new FluentBundle(tag);
    bundle.addResource(new FluentResource(ftl));
    return bundle;
  });
  const first = sources[0];
  spoken.now = { bundles, rtl: first?.rtl ?? false };
  if (first) {
    document.documentElement.lang = first.tag;
    document.documentElement.dir = first.rtl ? "rtl" : "ltr";
  }
}

export function speakWords(words: Words): void {
  speak([
    { tag: words.language.tag, rtl: words.language.rtl, ftl: words.ftl },
    { tag: words.fallback.tag, rtl: words.fallback.rtl, ftl: words.fallback_ftl },
  ]);
}

/** The tag of the language that the window speaks now; empty before it speaks. */
export function language(): string {
  return spoken.now.bundles[0]?.locales[0] ?? "";
}

/** Its direction, for what stands inside text of another language. */
export function direction(): "ltr" | "rtl" {
  return spoken.now.rtl ? "rtl" : "ltr";
}

/** The sentence for `id`; a message nobody wrote shows as its id in brackets. */
export function say(id: string, args?: Record<string, FluentVariable>): string {
  for (const bundle of spoken.now.bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, args);
  }
  return `[${id}]`;
}

/**
 * A number in a sentence: `$count` chooses the form of the words, `$n` is what
 * is shown. The engines disagree on the digits of a language, so these are ours.
 */
export function counted(count: number): { count: number; n: string } {
  return { count, n: String(count) };
}

/** A problem in words. The table is `locales/`; there is no other. */
export function sayProblem({ code, count, holder }: Problem): string {
  if (code === "already-open" && holder) return say("problem-already-open-by", { holder });
  return say(`problem-${code}`, counted(count ?? 0));
}
