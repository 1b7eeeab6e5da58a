/** The rules of the house that can be seen in the window's own files. */
import { parse } from "svelte/compiler";
import { expect, test } from "vitest";

const code = import.meta.glob<string>("./**/*.{ts,svelte}", { query: "?raw", import: "default", eager: true });
const styles = import.meta.glob<string>("./style/*.{css,scss}", { query: "?raw", import: "default", eager: true });
const shipped = Object.entries(code)
  .map(([file, text]) => [file.replace("./", ""), text] as const)
  .filter(([file]) => !file.includes(".test.") && !file.startsWith("fake/"));

/** What a file imports, as a path from `src/`; type imports are marked. */
function imports([file, text]: readonly [string, string]) {
  const folder = file.split("/").slice(0, -1);
  return [...text.matchAll(/^\s*import (type )?(?:[^"';]*? from )?"([^"]+)"/gm)].map(([, type, from]) => {
    if (!from!.startsWith(".")) return { type: !!type, to: from! };
    const path = [...folder];
    for (const step of from!.split("/")) if (step === "..") path.pop(); else if (step !== ".") path.push(step);
    return { type: !!type, to: path.join("/") };
  });
}

const inside = (folder: string) => shipped.filter(([file]) => file.startsWith(`${folder}/`));

test("only the carrier knows Tauri", () => {
  const know = shipped.filter(([, text]) => text.includes("@tauri-apps/"));

  expect(know.map(([file]) => file)).toEqual(["backend/tauri.ts"]);
});

test("each folder imports what it may and nothing else", () => {
  const may: Record<string, (to: string, type: boolean) => boolean> = {
    backend: (to) => to.startsWith("backend/") || to.startsWith("@tauri-apps/"),
    text: (to, type) => to.startsWith("text/") || to === "@fluent/bundle" || (type && to === "backend/generated"),
    parts: (to, type) => to.startsWith("parts/") || to.startsWith("text/") || to === "svelte" || (type && to === "backend/generated"),
    screens: (to, type) =>
      /^(screens|parts|text)\//.test(to) || to === "backend/backend" || to === "svelte" || (type && to === "backend/generated"),
  };

  for (const [folder, allowed] of Object.entries(may)) {
    const strays = inside(folder).flatMap((file) => imports(file).filter(({ to, type }) => !allowed(to, type)).map(({ to }) => `${file[0]} imports ${to}`));
    expect(inside(folder).length).toBeGreaterThan(0);
    expect(strays).toEqual([]);
  }
});

test("every screen is listed", () => {
  const list = code["./screens/index.ts"]! + code["./screens/office.ts"]!;
  const screens = inside("screens").map(([file]) => file).filter((file) => /^screens\/[A-Z]\w+\.svelte$/.test(file));

  expect(screens.filter((file) => !list.includes(file.replace("screens/", "./")))).toEqual([]);
});

test("no file is longer than one look", () => {
  expect(Object.entries(code).filter(([file]) => !file.endsWith("generated.ts")).filter(([, text]) => text.split("\n").length > 301).map(([file]) => file)).toEqual([]);
});

test("the content policy holds: no style attribute, no handler as text, no markup from text", () => {
  const markup = shipped.filter(([file]) => file.endsWith(".svelte"));
  const broken = markup.filter(([, text]) => /\sstyle="|\{@html|innerHTML|\son\w+="/.test(text));

  expect(broken.map(([file]) => file)).toEqual([]);
});

test("our own styles know no left and no right", () => {
  const own = [
    ...Object.entries(styles).filter(([file]) => !file.includes("_design")),
    ...shipped.map(([file, text]) => [file, /<style[^>]*>([\s\S]*)<\/style>/.exec(text)?.[1] ?? ""] as const),
  ];
  const physical = /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|float)\s*:|text-align:\s*(?:left|right)/m;

  expect(Object.values(styles).filter((css) => css.length > 100).length).toBeGreaterThan(5);
  expect(own.filter(([, css]) => physical.test(css)).map(([file]) => file)).toEqual([]);
});

test("what the window says is in locales/ and nowhere else", () => {
  const read = new Set(["aria-label", "title", "placeholder", "alt"]);
  const words = (node: unknown, attribute = ""): string[] => {
    if (Array.isArray(node)) return node.flatMap((one) => words(one, attribute));
    if (typeof node !== "object" || node === null) return [];
    const { type, name, data } = node as { type?: string; name?: string; data?: string };
    if (type === "Text") return (!attribute || read.has(attribute)) && /\p{L}{2}/u.test(data ?? "") ? [data!] : [];
    return Object.values(node).flatMap((one) => words(one, type === "Attribute" ? name! : attribute));
  };
  const markup = shipped.filter(([file]) => file.endsWith(".svelte"));

  expect(markup.flatMap(([file, text]) => words(parse(text, { modern: true }).fragment).map((word) => `${file}: ${word}`))).toEqual([]);
});
