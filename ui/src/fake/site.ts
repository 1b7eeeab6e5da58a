/** The way from the invented clinic to its server, and what its computers say differently. */
import type { Area, Changed, Commands, DisputeLine, DisputePage, DoorPage, FieldProblem, PreflightPage } from "../backend/generated";

const JWK = '{"kty":"EC","crv":"P-384","alg":"ES384","use":"sig","kid":"prombook-07-1","x":"c5E9wVn2Jw3qkKqk0o6lUuZBk5X0V3cS5V1bJr8m1r0wJ4M3c3yN7oQnqgq0Xb1d","y":"Q0m7mX2h4s6dYt8fXv1o9PzqLk3nB5cR7aWjE2uG6iT4yH8sD0fK1lM3nO5pQ7rS"}';

export const door: DoorPage = {
  kind: "smart", endpoint: "https://fhir.example.org/r4", loopback: false, here: true, enrolled: null, expires: null,
  client_id: "riverside-07", scope: "system/*.cruds", token_url: "", public_key: null,
  authorities: ["Example Trust Root CA"], certificate: null, certificate_until: null, proxy: false, compress: true,
};

export const preflight: PreflightPage = {
  at: "22-Nov-2026 14:12", endpoint: "https://fhir.example.org/r4", host: "fhir.example.org:443",
  steps: [
    { step: "name", result: "good", trouble: null, detail: "192.0.2.14" },
    { step: "connection", result: "good", trouble: null, detail: "TCP 443, 38 ms" },
    { step: "certificate", result: "good", trouble: null, detail: "TLS 1.3, fhir.example.org, Example Trust Root CA" },
    { step: "server", result: "doubtful", trouble: "busy", detail: "HTTP 503, Retry-After 5" },
    { step: "door", result: "failed", trouble: "not-enrolled", detail: "HTTP 401 invalid_client" },
    { step: "abilities", result: "not-tried", trouble: null, detail: "" },
    { step: "clock", result: "not-tried", trouble: null, detail: "" },
  ],
  facts: { version: "0.1.0", tls: "TLS 1.2", user_agent: "Prombook/0.1.0", entries: 50, bytes: 1_048_576, seconds: 60 },
};

const lines: DisputeLine[] = [
  { id: "d1", kind: "changed", record: "participant", what: "07-0002", since: "22-Nov-2026 11:40" },
  { id: "d2", kind: "twice", record: "response", what: "07-0003, PHQ-9, 20-Nov-2026", since: "21-Nov-2026 16:05" },
  { id: "d3", kind: "gone", record: "visit", what: "07-0004, 14-Nov-2026", since: "20-Nov-2026 09:12" },
  { id: "d4", kind: "same-number", record: "participant", what: "07-0006", since: "20-Nov-2026 09:12" },
];
const ours = { who: "Grace Obi", at: "22-Nov-2026 11:02" };
const theirs = { who: "Room 3", at: "22-Nov-2026 11:31" };
const pair = (field: string, ours: string, theirs = ours, before: string | null = ours) => ({ field, ours, theirs, before, differs: ours !== theirs });

export function dispute(id: string): DisputePage {
  const line = lines.find((one) => one.id === id) ?? lines[0]!;
  if (line.kind === "twice") {
    const answered = { answered: 10 };
    return {
      line, ours, theirs, fields: [],
      responses: [
        { id: "done-phq-9", here: true, finished: "20-Nov-2026 10:15", by: "Grace Obi", scores: ["PHQ-9 total: 9 of 27"], ...answered },
        { id: "done-there-phq-9", here: false, finished: "20-Nov-2026 10:40", by: "Room 3", scores: ["PHQ-9 total: 14 of 27"], answered: 9 },
      ],
    };
  }
  if (line.kind === "gone") return { line, ours, theirs, fields: [], responses: [] };
  if (line.kind === "same-number") {
    const apart = (field: string, ours: string, theirs: string) => ({ ...pair(field, ours, theirs, null), differs: false });
    return {
      line, ours, theirs, responses: [],
      fields: [{ ...pair("study_number", "07-0006"), before: null, differs: true }, apart("family", "Wiśniewska", "Lewandowska"), apart("given", "Zofia", "Hanna"), apart("born", "05-May-1990", "12-Dec-1961"), apart("sex", "Female", "Female")],
    };
  }
  return {
    line, ours, theirs, responses: [],
    fields: [
      pair("family", "Nowak-Haddad", "Novak", "Nowak"),
      pair("born", "27-Mar-1952", "27-Mar-1925", "27-Mar-1952"),
      pair("nhs_number", "999 000 0271", "", ""),
      pair("given", "Marek"), pair("sex", "Male"), pair("language", "Polski"), pair("interpreter", "No"),
    ],
  };
}

export function answers() {
  const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });
  const now: DoorPage = structuredClone(door);
  const printed = { problems: [], path: "C:\\Prombook\\printed\\connection-2026-11-22.pdf", pages: 1 };
  let open = lines;

  return {
    door_page: (): DoorPage => now,
    door_save: ({ kind, client_id, scope, token_url, authority_file, authority_forget, certificate_file, proxy, compress }: Commands["door_save"]["input"]): Commands["door_save"]["output"] => {
      const problems: FieldProblem[] = kind === "smart" && !client_id ? [{ field: "client_id", why: "field-empty" }] : [];
      if (certificate_file.endsWith(".p12")) problems.push({ field: "certificate_file", why: "field-empty" });
      if (problems.length) return changed(problems);
      Object.assign(now, { kind, client_id, scope, token_url, proxy, compress });
      if (certificate_file) Object.assign(now, { certificate: "riverside-07.example.org", certificate_until: "01-Mar-2027" });
      now.authorities = authority_forget ? [] : authority_file ? ["Regional Care Root CA"] : now.authorities;
      return changed([], "settings", "sending");
    },
    door_enrol: ({ code }: Commands["door_enrol"]["input"]): Commands["door_enrol"]["output"] => {
      const outcome = (...problems: FieldProblem[]) => ({ problems, trouble: null });
      if (code === "wrong") return changed(outcome({ field: "code", why: "code-refused" }));
      Object.assign(now, { enrolled: "22-Nov-2026 14:12", expires: "22-Nov-2027" });
      return changed(outcome(), "settings", "sending");
    },
    door_key: (): Commands["door_key"]["output"] => {
      now.public_key = now.public_key ? JWK.replace("07-1", "07-2") : JWK;
      return changed(structuredClone(now), "settings");
    },
    preflight_run: (): PreflightPage => preflight,
    preflight_print: (): Commands["preflight_print"]["output"] => changed(printed, "trail"),

    disputes_page: (): DisputeLine[] => open,
    disputes_open: ({ id }: { id: string }): DisputePage => dispute(id),
    disputes_settle: ({ id, reason }: Commands["disputes_settle"]["input"]): Commands["disputes_settle"]["output"] => {
      if (!reason.trim()) return changed([{ field: "reason", why: "reason-empty" }]);
      open = open.filter((one) => one.id !== id);
      return changed([], "participants", "responses", "sending");
    },
  };
}
