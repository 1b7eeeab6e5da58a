// Our form beside Enketo's, measured in the same run.
//
//   node compare.mjs SUMMARY     reads what race.mjs wrote; prints one line for each figure
import fs from "node:fs";

const all = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const of = (app, items) => all.find((one) => one.app === app && one.items === items);
const print = (what, unit, middle, high = "", target = "", met = "") => console.log([what, unit, middle, high, target, met].join("\t"));
const judged = (met) => (met ? "met" : "not met");
const ms = (number) => number.toFixed(number < 100 ? 1 : 0);

for (const [items, most] of [[24, 0.75], [200, 0.85], [1000, 0.85]]) {
  const [ours, enketo] = [of("prombook", items), of("enketo-core", items)];
  const ratio = ours.main_cpu_ms / enketo.main_cpu_ms;
  print(`open a form of ${items}, processor`, "ms", ms(ours.main_cpu_ms));
  print("  Enketo", "ms", ms(enketo.main_cpu_ms));
  print("  so much of Enketo's", "×", ratio.toFixed(2), "", `≤ ${most}`, judged(ratio <= most));
  print("  until it can be used", "ms", ms(ours.interactive_ms));
  print("  Enketo", "ms", ms(enketo.interactive_ms));
  print("  click or key to paint", "ms", ms(ours.picture_ms), ms(ours.picture_p95), `p95 ≤ ${ms(enketo.picture_p95)}`, judged(ours.picture_p95 <= enketo.picture_p95));
  print("  Enketo", "ms", ms(enketo.picture_ms), ms(enketo.picture_p95));
  print("  processor for one answer", "ms", ms(ours.answer_cpu_ms));
  print("  Enketo", "ms", ms(enketo.answer_cpu_ms));
  print("  memory of the page's scripts", "MiB", ours.heap_mib.toFixed(1), "", ...(items === 200 ? ["≤ 8", judged(ours.heap_mib <= 8)] : []));
  print("  Enketo", "MiB", enketo.heap_mib.toFixed(1));
  const half = ours.language_ms / ours.main_cpu_ms;
  print("  another language, so much of opening it", "×", half.toFixed(2), "", ...(items === 200 ? ["≤ 0.5", judged(half <= 0.5)] : []));
  print("    the first time, its letters loaded too", "×", (ours.language_first_ms / ours.main_cpu_ms).toFixed(2));
}

const wrong = all.filter(({ right, pictures }) => right !== 10 || pictures !== 10);
print("answers that were taken, of 10", "", Math.min(...all.map(({ right }) => right)), "", "10", judged(!wrong.length));
for (const one of wrong) process.stderr.write(`${one.app}, ${one.items} items: ${one.right} of 10 answers were taken, ${one.pictures} pictures; its figures say nothing\n`);
process.exitCode = wrong.length ? 1 : 0;
