/** Who works at the invented clinic, what they may do there, and its keys. */
import type { Area, Changed, Commands, Duty, FieldProblem, Role, SafetyPage, StaffLine, StaffPage, Stage } from "../backend/generated";

const always: readonly Duty[] = ["greet", "enter", "leave"];
const recorders: readonly Duty[] = ["record", "hand", "correct", "withdraw", "send"];
const of: Record<Role, readonly Duty[]> = {
  clinician: [...recorders, "approve"],
  "research-nurse": recorders,
  administrator: [...recorders, "trail", "approve", "rights", "manage", "rescue"],
  "data-manager": ["correct", "withdraw", "send", "trail", "rights"],
  auditor: ["trail"],
};
const at: Partial<Record<Stage, readonly Duty[]>> = {
  "first-run": ["greet", "found", "restore"],
  locked: [...always, "recover", "restore"],
  recovering: [...always, "recover"],
  "must-change": [...always, "own-passphrase"],
  handed: ["know", "answer", "take-back"],
};

export function dutiesOf(stage: Stage, role: Role): Duty[] {
  if (at[stage]) return [...at[stage]];
  const all: Duty[] = [...always, "look", "restore", ...of[role]];
  return stage === "safe" ? all.filter((duty) => [...always, "look", "trail", "restore", "rescue"].includes(duty)) : [...all.filter((duty) => duty !== "rescue"), "own-passphrase"];
}

export function safety(): SafetyPage {
  return {
    findings: [{ code: "trail", seq: 118, missing: null }, { code: "anchor-ahead", seq: null, missing: 3 }],
    copy: "/home/clinic/.local/share/prombook/damaged/2026-11-22-1403",
    readable: true,
    may_go_on: true,
    backups: 7,
  };
}

const line = (id: string, name: string, role: Role, more: Partial<StaffLine> = {}): StaffLine => ({
  id, name, role, active: true, you: false, can_sign_in: true, must_change: false, last_in: "22-Nov-2026 08:55", waiting: 0, ...more,
});

export function answers() {
  const page: StaffPage = {
    people: [
      line("s2", "Amira Haddad", "research-nurse", { waiting: 3 }),
      line("s1", "Grace Obi", "administrator", { you: true }),
      line("s3", "Tom Price", "auditor", { must_change: true, last_in: null }),
      line("s4", "Joan Shaw", "clinician", { active: false, can_sign_in: false, last_in: "02-Oct-2026 16:40" }),
    ],
    administrators: 1,
    escrow: null,
    renew_recovery: false,
    key_made: "01-Mar-2026",
  };
  const changed = <T>(value: T, ...areas: Area[]): Changed<T> => ({ value, areas: ["staff", ...areas] });
  const person = (id: string) => page.people.find((one) => one.id === id)!;
  const without = (field: string, text: string, why: FieldProblem["why"]): FieldProblem[] => (text.trim() ? [] : [{ field, why }]);
  const passphrase = "lantern meadow pebble ninth";
  const count = () => {
    page.administrators = page.people.filter(({ role, active }) => active && role === "administrator").length;
  };

  return {
    staff_page: (): StaffPage => page,
    staff_add: ({ name, role }: Commands["staff_add"]["input"]) => {
      const problems = without("name", name, "field-empty");
      if (page.people.some((one) => one.name === name.trim())) problems.push({ field: "name", why: "name-taken" });
      if (problems.length) return changed({ problems, name: "", passphrase: null });
      page.people = [line(`s${page.people.length + 1}`, name.trim(), role, { must_change: true, last_in: null }), ...page.people];
      count();
      return changed({ problems, name: name.trim(), passphrase }, "session");
    },
    staff_rename: ({ id, name }: Commands["staff_rename"]["input"]) => {
      const problems = without("name", name, "field-empty");
      if (!problems.length) person(id).name = name.trim();
      return changed(problems);
    },
    staff_role: ({ id, role }: Commands["staff_role"]["input"]) => {
      person(id).role = role;
      count();
      return changed(null);
    },
    staff_leave: ({ id, reason }: Commands["staff_leave"]["input"]) => {
      const problems = without("reason", reason, "reason-empty");
      if (!problems.length) Object.assign(person(id), { active: false, can_sign_in: false });
      count();
      return changed(problems);
    },
    staff_enrol: ({ id }: Commands["staff_enrol"]["input"]) => {
      Object.assign(person(id), { active: true, can_sign_in: true, must_change: true });
      count();
      return changed({ problems: [], name: person(id).name, passphrase });
    },
    keys_renew: ({ passphrase, reason }: Commands["keys_renew"]["input"]) => {
      const problems = without("reason", reason, "reason-empty");
      if (passphrase === "wrong") problems.push({ field: "passphrase", why: "passphrase-wrong" });
      return changed(problems);
    },
    escrow_set: ({ recipient }: Commands["escrow_set"]["input"]) => {
      if (recipient && !recipient.startsWith("age1")) return changed({ problems: [{ field: "recipient", why: "recipient-refused" as const }], sealed: null });
      page.escrow = recipient || null;
      return changed({ problems: [], sealed: recipient ? "-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3Yx\n-----END AGE ENCRYPTED FILE-----" : null });
    },
  };
}
