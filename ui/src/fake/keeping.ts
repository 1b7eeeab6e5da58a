/** What guards the invented clinic: its audit trail, its backups, the rights of its participants. */
import type { Area, BackupLine, BackupsPage, Changed, Commands, FieldProblem, RightsPage, TrailLine } from "../backend/generated";
import { bannerOf } from "./people";

const ACTIONS = [
  "founded", "person-added", "person-renamed", "role-changed", "person-left", "person-returned", "passphrase-given", "passphrase-changed", "keys-rotated",
  "data-key-renewed", "recovery-used", "recovery-renewed", "escrow-set", "escrow-removed", "signed-in", "sign-in-failed", "locked", "setting-changed",
  "registered", "visit-started", "form-begun", "answered", "language-changed", "prompt-acknowledged", "finished", "corrected", "confirmed", "refused",
  "released", "viewed", "searched", "exported", "backed-up", "backup-failed", "restored", "damage-found", "damage-accepted", "clock-jumped",
  "clock-confirmed", "withdrawn", "restricted", "unrestricted", "erased", "purged", "witnessed", "trail-checked", "run-started",
  "pack-installed", "signer-added", "signer-removed", "wording-approved", "wording-withdrawn", "pin-set", "second-keyed", "second-settled", "interpreter-noted",
  "handed-to-patient", "taken-back-from-patient", "printed", "questionnaire-exported",
  "voided", "unfinished-noted", "participant-changed", "details-kept", "computer-added", "received", "dispute-opened", "dispute-settled", "lost-there", "day-closed", "step-kept", "step-corrected", "kit-adopted", "tailoring-proposed", "tailoring-approved", "tailoring-refused", "site-stage-named", "training-noted", "step-taken-back",
];
const PEOPLE = [{ id: "s1", name: "Grace Obi" }, { id: "s2", name: "Amira Haddad" }, { id: "s3", name: "Tom Price" }];
const LENGTH = 120;
const PAGE = 20;

/** One row of each kind, over and over: the step and the number of kinds have no factor in common. */
function row(seq: number): TrailLine {
  const action = ACTIONS[(seq * 29) % ACTIONS.length]!;
  const own = action === "run-started" || action === "backed-up" || action === "witnessed";
  const minute = String(seq % 60).padStart(2, "0");
  return {
    seq, action,
    at: `22-Nov-2026 14:${minute}`, utc: `2026-11-22T14:${minute}:07Z`,
    clock: seq % 17 === 0 ? "back" : seq % 23 === 0 ? "forward" : "trusted",
    person: own ? null : PEOPLE[seq % 3]!.name,
    role: own ? null : (["administrator", "research-nurse", "auditor"] as const)[seq % 3]!,
    about: own ? "" : `07-000${1 + (seq % 6)}${seq % 2 ? ", PHQ-9" : ""}`,
    reason: action === "corrected" ? "mistyped, the paper says 3" : action === "restricted" ? "asked for it by letter of 3 November, see the site file, section 4" : null,
  };
}

export const copies: BackupLine[] = [
  { folder: "E:\\Prombook\\20261122T130000Z-118", made: "22-Nov-2026 13:00", participants: 6, responses: 14, elsewhere: true, sound: true },
  { folder: "C:\\Prombook\\backups\\20261121T180000Z-97", made: "21-Nov-2026 18:00", participants: 5, responses: 1, elsewhere: false, sound: true },
  { folder: "C:\\Prombook\\backups\\20261120T180000Z-80", made: null, participants: 0, responses: 0, elsewhere: false, sound: false },
];

/** `lock`: what bringing a backup back does to the desk. */
export function answers(lock: () => void = () => {}) {
  const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas });
  const empty = (fields: Record<string, string>): FieldProblem[] =>
    Object.entries(fields).filter(([, text]) => !text.trim()).map(([field]) => ({ field, why: field === "reason" ? "reason-empty" : field === "folder" ? "folder-unusable" : "field-empty" }));

  const backups: BackupsPage = { usual: "C:\\Prombook\\backups", place: null, place_ready: false, last_here: "21-Nov-2026 18:00", last_there: null, trouble: null, backups: copies };
  const standings = new Map<string, RightsPage>();
  const standing = (id: string): RightsPage => {
    const known = standings.get(id);
    if (known) return known;
    const fresh: RightsPage = { id, study_number: bannerOf(id).study_number, practice: false, withdrawn: id === "p4" ? "20-Nov-2026" : null, restricted: null, erased: null, unsent: id === "p2" ? 2 : 0, drafts: id === "p2" ? 1 : 0 };
    standings.set(id, fresh);
    return fresh;
  };
  const drafts = new Map<string, string>();

  return {
    trail_page: ({ person, action, participant, from, before }: Commands["trail_page"]["input"]): Commands["trail_page"]["output"] => {
      const problems: FieldProblem[] = from && !/\d/.test(from) ? [{ field: "from", why: "date-unreadable" }] : [];
      if (participant && !participant.startsWith("07-")) problems.push({ field: "participant", why: "study-number-unknown" });
      const name = PEOPLE.find(({ id }) => id === person)?.name;
      const all = Array.from({ length: LENGTH }, (_, at) => row(LENGTH - at)).filter(
        (one) => (!name || one.person === name) && (!action || one.action === action) && one.about.startsWith(participant) && (before === null || one.seq < before),
      );
      return { problems, rows: problems.length ? [] : all.slice(0, PAGE), more: all.length > PAGE, length: LENGTH, people: PEOPLE, actions: ACTIONS };
    },
    trail_check: () => changed({ rows: LENGTH, head: "9f3c07be", findings: [], checked: "22-Nov-2026 14:12" }, "trail"),
    trail_witness: (): Commands["trail_witness"]["output"] => changed({ state: "agrees", seq: 96, seen: "22-Nov-2026 13:58" }, "trail"),

    backups_page: () => backups,
    backups_now: () => {
      backups.last_here = "22-Nov-2026 14:12";
      if (backups.place) backups.last_there = "22-Nov-2026 14:12";
      return changed(null, "backups", "trail");
    },
    backups_place: ({ folder }: Commands["backups_place"]["input"]): Commands["backups_place"]["output"] => {
      if (folder.startsWith("\\\\")) return changed([{ field: "folder", why: "folder-network" }]);
      Object.assign(backups, { place: folder || null, place_ready: true });
      return changed([], "backups");
    },
    restore_list: ({ folder }: Commands["restore_list"]["input"]) => (folder ? copies.slice(0, 1) : copies),
    restore_preview: ({ folder }: Commands["restore_preview"]["input"]): Commands["restore_preview"]["output"] => ({
      backup: copies.find((one) => one.folder === folder) ?? copies[0]!, clinic: "Riverside Community MSK", replaces: true, readable: true, newer: 23, newer_unsent: 2,
      newer_lines: [
        { about: "07-0006", kind: "participant", at: "22-Nov-2026 13:40", confirmed: true },
        { about: "07-0006, 22-Nov-2026", kind: "visit", at: "22-Nov-2026 13:41", confirmed: true },
        { about: "07-0006, PHQ-9", kind: "response", at: "22-Nov-2026 13:55", confirmed: false },
        { about: "07-0002, RMDQ-24", kind: "response", at: "22-Nov-2026 14:03", confirmed: false },
      ],
    }),
    restore_now: ({ reason }: Commands["restore_now"]["input"]): Commands["restore_now"]["output"] => {
      const problems = empty({ reason });
      if (!problems.length) lock();
      return changed({ problems, kept: problems.length ? null : "C:\\Prombook\\replaced\\20261122T141500Z" }, ...(problems.length ? [] : (["session"] as const)));
    },

    rights_page: ({ id }: { id: string }) => standing(id),
    rights_withdraw: ({ id, reason }: Commands["rights_withdraw"]["input"]) => {
      const problems = empty({ reason });
      if (!problems.length) standing(id).withdrawn = "22-Nov-2026";
      return changed(problems, "participants", "trail");
    },
    rights_restrict: ({ id, on, reason }: Commands["rights_restrict"]["input"]) => {
      const problems = empty({ reason });
      if (!problems.length) standing(id).restricted = on ? "22-Nov-2026" : null;
      return changed(problems, "participants", "trail");
    },
    rights_erase: ({ id, study_number, also_unsent, reason }: Commands["rights_erase"]["input"]): Commands["rights_erase"]["output"] => {
      const now = standing(id);
      const problems = empty({ reason });
      if (study_number !== now.study_number) problems.unshift({ field: "study_number", why: "number-mismatch" });
      if (problems.length) return changed(problems);
      if (now.unsent && !also_unsent) throw { code: "not-sent-yet", severity: "warning", reference: "K7QM-2", count: now.unsent, holder: null };
      Object.assign(now, { erased: "22-Nov-2026", unsent: 0, drafts: 0 });
      return changed(problems, "participants", "visits", "responses", "sending", "trail");
    },
    rights_hand_over: ({ folder, reason }: Commands["rights_hand_over"]["input"]): Commands["rights_hand_over"]["output"] => {
      const problems = empty({ folder, reason });
      const written = (name: string) => (problems.length ? null : `${folder}07-0002-${name}`);
      return changed({ problems, page: written("page.html"), data: written("data.json") }, "trail");
    },

    draft_keep: ({ place, content }: Commands["draft_keep"]["input"]) => {
      if (content) drafts.set(place, content);
      else drafts.delete(place);
      return null;
    },
    draft_take: ({ place }: Commands["draft_take"]["input"]) => ({ content: drafts.get(place) ?? null }),
  };
}
