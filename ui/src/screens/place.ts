/**
 * Where somebody is, as the program keeps it for when they come back: ids and
 * the names of screens, never what was typed.
 */
import type { Duty, StepKind } from "../backend/generated";
import type { Route, StepRoute } from "./route";

type Screen = Route["screen"];
const ofRecord = ["participant", "visit", "form", "result", "rights", "edit", "keying", "dispute", "noted", "alert", "kit", "person"] as const;
const plain = ["today", "attendance", "alerts", "quality", "reports", "participants", "day", "sending", "computers", "disputes", "settings", "door", "preflight", "staff", "keys", "questionnaires", "packs", "kits", "languages", "training", "trail", "backups", "protection"] as const;

/** Any one of these duties opens the screen; everybody who may look opens the others. */
const asked: Partial<Record<Screen, readonly Duty[]>> = {
  register: ["record"],
  step: ["record"],
  rights: ["withdraw", "rights", "manage"],
  edit: ["correct"],
  door: ["manage"],
  preflight: ["manage"],
  staff: ["manage"],
  keys: ["manage"],
  print: ["record"],
  keying: ["record"],
  questionnaires: ["manage"],
  packs: ["manage"],
  languages: ["manage"],
  recovery: ["manage"],
  trail: ["trail"],
  backups: ["manage"],
};

export function mayOpen(route: Route, duties: readonly Duty[]): boolean {
  return asked[route.screen]?.some((duty) => duties.includes(duty)) ?? true;
}

export function placeOf(route: Route): string {
  // Paper is printed once: whoever comes back comes back to the visit.
  if (route.screen === "print") return JSON.stringify({ screen: "visit", id: route.visit });
  if (route.screen === "form" && route.returned) return JSON.stringify(route);
  if (route.screen === "step") return JSON.stringify({ ...route, carried: undefined });
  if (route.screen === "register") return JSON.stringify({ screen: route.screen, screened: route.screened });
  return JSON.stringify("id" in route ? { screen: route.screen, id: route.id } : { screen: route.screen });
}

/** The way back to a kept place; nothing if there is none that can be understood. */
export function routeOf(place: string | null): Route | null {
  const { screen, id, returned, screened, ...more } = read(place);
  if (screen === "register") return isId(screened) ? { screen, typed: "", screened } : { screen, typed: "" };
  if (screen === "step") return stepOf({ ...more, id });
  const simple = plain.find((one) => one === screen);
  if (simple) return { screen: simple };
  const record = ofRecord.find((one) => one === screen);
  if (!record || !isId(id)) return null;
  return record === "form" && returned === true ? { screen: record, id, returned } : { screen: record, id };
}

const isId = (what: unknown): what is string => typeof what === "string" && /^[\w-]{1,64}$/.test(what);

/** A kind that there is not is refused by the program. */
function stepOf({ kind, kit, ...of }: Record<string, unknown>): StepRoute | null {
  if (!isId(kind)) return null;
  const one = (what: unknown) => (isId(what) ? what : null);
  return { screen: "step", kind: kind as StepKind, kit: one(kit), participant: one(of["participant"]), visit: one(of["visit"]), about: one(of["about"]), id: one(of["id"]) };
}

function read(place: string | null): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(place ?? "");
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
