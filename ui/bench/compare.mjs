// Our form beside the others, measured in the same run.
//
//   node compare.mjs SUMMARY     reads the peers' summary.json; prints one line for each figure
import fs from "node:fs";

const all = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const of = (app, items) => all.find((one) => one.app === app && one.items === items);
const print = (what, unit, middle, high = "", target = "", met = "") => console.log([what, unit, middle, high, target, met].join("\t"));
const judged = (met) => (met ? "met" : "not met");

for (const [items, most] of [[24, 0.75], [200, 0.85]]) {
  const ours = of("prombook", items);
  const enketo = of("enketo-core", items);
  print(`open a form of ${items}, processor`, "ms", ours.main_cpu_ms);
  for (const peer of all.filter((one) => one.items === items && one.app !== "prombook")) print(`  ${peer.app}`, "ms", peer.main_cpu_ms);
  if (enketo) {
    const ratio = ours.main_cpu_ms / enketo.main_cpu_ms;
    print("  so much of Enketo's", "×", ratio.toFixed(2), "", `≤ ${most}`, judged(ratio <= most));
  }
  print("  until it can be used", "ms", ours.interactive_ms);
  for (const peer of all.filter((one) => one.items === items && one.app !== "prombook")) print(`  ${peer.app}`, "ms", peer.interactive_ms);
  const [target, met] = enketo ? [`p95 ≤ ${enketo.click_p95}`, judged(ours.click_p95 <= enketo.click_p95)] : [];
  print("  click to paint", "ms", ours.click_next_paint_ms, ours.click_p95, target, met);
  for (const peer of all.filter((one) => one.items === items && one.app !== "prombook")) print(`  ${peer.app}`, "ms", peer.click_next_paint_ms, peer.click_p95);
  print("  memory of the page's scripts", "MiB", ours.heap_mib, "", ...(items === 200 ? ["≤ 6", judged(ours.heap_mib <= 6)] : []));
}

print("clicks that chose the answer, of 5", "", Math.min(...all.map((one) => one.checked_ok)), "", "5", judged(all.every((one) => one.checked_ok === 5)));
const wrong = all.filter((one) => one.checked_ok !== 5);
for (const one of wrong) process.stderr.write(`${one.app}, ${one.items} items: ${one.checked_ok} of 5 clicks chose the answer; its figures say nothing\n`);
process.exitCode = wrong.length ? 1 : 0;
