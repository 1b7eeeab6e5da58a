/** The colours, as they are named once: what is written on what can be read, and what stands beside what can be told apart. */
import { expect, test } from "vitest";

const tokens = Object.values(import.meta.glob<string>("./_tokens.scss", { query: "?raw", import: "default", eager: true }))[0]!;
const colours = new Map([...tokens.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]));

function light(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [light(colours.get(one)!), light(colours.get(other)!)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const grounds = ["paper", "ground", "brand-tint", "good-tint", "warn-tint", "stop-tint"];
const written: [string, string[]][] = [
  ["ink", grounds],
  ["ink-2", grounds],
  ["brand", ["paper", "ground", "brand-tint"]],
  ["brand-dark", ["paper", "ground", "brand-tint"]],
  ["good", ["paper", "ground", "good-tint"]],
  ["stop", ["paper", "ground", "stop-tint"]],
  ["brand-ink", ["brand", "brand-dark"]],
  ["focus-ink", ["focus"]],
];
const beside: [string, string[]][] = [
  ["line-strong", ["paper", "ground"]],
  ["focus", ["brand", "ink"]],
  ["warn-line", ["paper"]],
];
/** It parts what is apart without it. */
const ornament = ["line"];

test.each(written.flatMap(([on, of]) => of.map((ground) => [on, ground] as const)))("%s can be read on %s", (on, ground) => {
  expect(contrast(on, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(beside.flatMap(([on, of]) => of.map((ground) => [on, ground] as const)))("%s stands out from %s", (on, ground) => {
  expect(contrast(on, ground)).toBeGreaterThanOrEqual(3);
});

test("every colour is looked at", () => {
  const seen = new Set([...written, ...beside].flatMap(([on, of]) => [on, ...of]).concat(ornament));

  expect(colours.size).toBeGreaterThan(15);
  expect([...colours.keys()].filter((name) => !seen.has(name))).toEqual([]);
});
