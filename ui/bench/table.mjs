// Lines of figures, as a table that a person reads.
//
//   node table.mjs FIGURES
import fs from "node:fs";

const head = ["", "unit", "median", "p95", "target", ""];
const rows = fs.readFileSync(process.argv[2], "utf8").trimEnd().split("\n").map((line) => line.split("\t"));
const cells = [head, ...rows.map((row) => head.map((_, at) => row[at] ?? ""))];
const wide = head.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
const number = (at) => at === 2 || at === 3;

for (const row of cells) {
  const line = row.map((cell, at) => (number(at) ? cell.padStart(wide[at]) : cell.padEnd(wide[at])));
  console.log(line.join("  ").trimEnd());
}
