/** A screen in front of an invented clinic, and fingers to use it with. */
import { flushSync, mount, unmount, type Component } from "svelte";
import { afterEach } from "vitest";

import { useCarrier } from "../backend/backend";
import type { Duty, Stage } from "../backend/generated";
import { clinic, wordsOf, type Fake } from "./clinic";
import { setDuties } from "../parts/duties.svelte";
import { office } from "../screens/index";
import type { Route } from "../screens/route";
import { speakWords } from "../text/text";

// What the test's browser lacks and a real one has.
Element.prototype.scrollIntoView ??= () => {};
(globalThis as { CSS?: unknown }).CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") };

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  },
});

// As in the window a moment after its start, and in nobody's test.
await office();

let shown: object | null = null;
afterEach(() => {
  if (shown) void unmount(shown);
  shown = null;
  document.body.innerHTML = "";
});

export type Shown = Fake & { went: Route[] };

/** `duties`: what whoever is signed in may do, in place of everything. */
export async function show(screen: Component<never>, props: object = {}, own: Parameters<typeof clinic>[1] = {}, stage: Stage = "open", duties?: Duty[]): Promise<Shown> {
  const fake = clinic(stage, own);
  setDuties(duties ?? fake.status.duties);
  const went: Route[] = [];
  useCarrier(fake.carrier);
  speakWords(wordsOf("en-GB"));
  shown = mount(screen as Component<Record<string, unknown>>, { target: document.body, props: { go: (to: Route) => went.push(to), ...props } });
  await settled();
  return { ...fake, went };
}

/** Lets every answer on its way arrive and be shown. */
export async function settled(wait = 0): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    flushSync();
    await new Promise((done) => setTimeout(done, turn === 0 ? wait : 0));
  }
  flushSync();
}

export const text = () => (document.body.textContent ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");
export const find = <E extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
export const action = (name: string) => find<HTMLButtonElement>(`[data-action="${name}"]`);
export const focused = () => document.activeElement as HTMLElement;
export const rowOf = (item: string) => find(`[data-item="${item}"]`);
export const inRow = (item: string) => focused().closest(`[data-item="${item}"]`) !== null;

export async function press(name: string): Promise<void> {
  action(name).click();
  await settled();
}

export async function type(name: string, value: string): Promise<void> {
  const field = find<HTMLInputElement>(`[name="${name}"]`);
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  await settled();
}

export async function keys(...pressed: string[]): Promise<void> {
  for (const key of pressed) {
    focused().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await settled();
  }
}

export const asked = (fake: Fake, name: string) => fake.asked.filter((one) => one.name === name).map(({ input }) => input as never);
