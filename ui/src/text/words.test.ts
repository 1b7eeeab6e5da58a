/** Every sentence that is said is written, in every language of the window, and none for nothing. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";

const code = import.meta.glob<string>(["../**/*.{ts,svelte}", "!../**/*.test.ts", "./*.ts", "!./*.test.ts", "!../fake/**"], { query: "?raw", import: "default", eager: true });
const files = import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
const contract = (Object.entries(code).find(([file]) => file.endsWith("generated.ts")) ?? [])[1]!;

const languages = [...new Set(Object.keys(files).map((file) => file.split("/").at(-2)!))].filter((tag) => files[`../../../locales/${tag}/chrome.ftl`]);
const text = (tag: string) => Object.entries(files).filter(([file]) => file.includes(`/${tag}/`)).map(([, ftl]) => ftl).join("\n");
const ids = (tag: string) => [...text(tag).matchAll(/^([a-z][\w-]*) *=/gm)].map((match) => match[1]!);

const all = Object.values(code).join("\n");
const said = [...all.matchAll(/\bsay\(\s*"([^"]+)"/g)].map((match) => match[1]!);
const begun = [...all.matchAll(/\bsay\(\s*`([^`$]+)\$\{/g)].map((match) => match[1]!);
const members = (type: string) => [...new RegExp(`export type ${type} =([^;]+);`).exec(contract)![1]!.matchAll(/"([^"]+)"/g)].map((match) => match[1]!);

test("every sentence the window says has been written", () => {
  const written = new Set(ids("en-GB"));

  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((id) => !written.has(id))).toEqual([]);
  expect(begun.filter((start) => !ids("en-GB").some((id) => id.startsWith(start)))).toEqual([]);
});

test("every code of the contract has its sentence", () => {
  const starts: Record<string, string> = {
    ProblemCode: "problem-", RefusalCode: "refusal-", TroubleCode: "trouble-", PassphraseVerdict: "verdict-", Why: "", Mode: "mode-", Missing: "missing-",
    Sex: "sex-", FindingKind: "finding-", WordingStatus: "wording-", PromptAction: "prompt-action-", AlikeReason: "alike-", RecordKind: "kind-", SendPhase: "phase-", ChangeKind: "score-change-",
    Role: "role-", NoticeCode: "notice-", WhyNot: "whynot-", PackRefusal: "pack-", DayVerdict: "day-verdict-", DayFormState: "day-state-", DifferenceKind: "day-differs-", UnfinishedReason: "unfinished-", NextStep: "next-",
    RecordFindingKind: "quality-kind-", PlanState: "plan-state-", AlertState: "alert-state-", AlertSeverity: "alert-severity-",
    DisputeKind: "dispute-kind-", DoorKind: "door-", Tried: "preflight-step-", StepResult: "preflight-result-", KitLevel: "kit-level-",
  };
  const written = new Set(ids("en-GB"));

  for (const [type, start] of Object.entries(starts)) expect(members(type).map((one) => start + one).filter((id) => !written.has(id))).toEqual([]);
});

test("no sentence is written for nothing", () => {
  // The program says these in the language of a form.
  const used = new Set([...said, ...members("Why"), "form-tick", "form-blank"]);
  const idle = ids("en-GB").filter((id) => !used.has(id) && !begun.some((start) => id.startsWith(start)));

  expect(idle).toEqual([]);
});

test.each(languages)("%s says everything once, and with the same arguments as the source", (tag) => {
  const written = ids(tag);
  const parts = (of: string) => new Map(text(of).split(/^(?=[a-z][\w-]* *=)/m).map((entry) => [/^[\w-]+/.exec(entry)?.[0] ?? "", [...new Set([...entry.replace(/^#.*$/gm, "").matchAll(/\{ ?(\$\w+)/g)].map((match) => match[1]!))].sort().join()]));
  const [source, mine] = [parts("en-GB"), parts(tag)];

  expect(written.filter((id, at) => written.indexOf(id) !== at)).toEqual([]);
  expect(ids("en-GB").filter((id) => !written.includes(id))).toEqual([]);
  expect(written.filter((id) => !source.has(id))).toEqual([]);
  // A selector that a language needs and another does not is no difference.
  const bare = (args: string | undefined) => (args ?? "").split(",").filter((arg) => arg && arg !== "$count").join();
  expect(written.filter((id) => bare(mine.get(id)).replace("$n", "") !== bare(source.get(id)).replace("$n", ""))).toEqual([]);
  expect(text(tag)).not.toMatch(/DATETIME|NUMBER\(/);
});

test.each(languages)("%s has a form for every number", (tag) => {
  const bundle = new FluentBundle(tag);
  expect(bundle.addResource(new FluentResource(text(tag)))).toEqual([]);
  const needed = new Set(Array.from({ length: 200 }, (_, count) => new Intl.PluralRules(tag).select(count)));

  for (const entry of text(tag).matchAll(/^([a-z][\w-]*) =\n    \{ \$count ->\n([\s\S]*?)\n    \}/gm)) {
    const forms = [...entry[2]!.matchAll(/\[(\w+)\]/g)].map((match) => match[1]!);
    expect([entry[1], [...needed].filter((form) => !forms.includes(form))]).toEqual([entry[1], []]);
  }
});
