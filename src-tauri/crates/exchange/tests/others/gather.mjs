// Gathers the Questionnaires in packages that others published, one file each. Arguments: the folder
// whose packages are to be used, the folder to write to, and the folders of the packages. Nothing of
// theirs is run: what stands in a program is read as it is written.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative } from "node:path";

const [, , tools, out, ...packages] = process.argv;
const ts = createRequire(join(tools, "package.json"))("typescript");

mkdirSync(out, { recursive: true });
let count = 0;
for (const folder of packages) {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const entry of readdirSync(folder, { recursive: true }).sort()) {
    const file = join(folder, entry);
    const found = /\.json$/.test(entry) ? inJson(file) : /questionnaires?.*\.ts$/i.test(entry) ? inProgram(file) : [];
    for (const [part, questionnaire] of found) keep(`${name}@${version}/${relative(folder, file)}`, part, questionnaire);
  }
}
process.stdout.write(`${count} Questionnaires in ${out}\n`);

function keep(file, part, questionnaire) {
  const name = [file, part].filter(Boolean).join("#").replaceAll(/[^\w.@#-]+/g, "_");
  writeFileSync(join(out, `${name}.json`), JSON.stringify(questionnaire));
  count += 1;
}

function inJson(file) {
  try {
    const read = JSON.parse(readFileSync(file, "utf8"));
    return read?.resourceType === "Questionnaire" ? [["", read]] : [];
  } catch {
    return [];
  }
}

function inProgram(file) {
  const source = ts.createSourceFile(basename(file), readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = [];
  (function look(node) {
    if (ts.isVariableDeclaration(node) && node.initializer) {
      const read = literal(node.initializer);
      if (read?.resourceType === "Questionnaire") found.push([node.name.getText(source), read]);
    }
    ts.forEachChild(node, look);
  })(source);
  return found;
}

// What a literal stands for; nothing for what would have to be run.
function literal(node) {
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties.filter(ts.isPropertyAssignment).map((one) => [one.name.text, literal(one.initializer)]),
    );
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literal);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) return -Number(node.operand.text);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return literal(node.expression);
  if (ts.isBinaryExpression(node)) return literal(node.left) + literal(node.right);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  return null;
}
