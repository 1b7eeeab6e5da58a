/** What is to be done about a day, in the order in which it helps: a sentence each, and where it is done. */
import type { DayPage, DayVisit, DaySheet, DifferenceKind, Duty, TroubleCode } from "../../backend/generated";
import type { Route } from "../route";

export type To = "sending" | "disputes" | "settings" | "preflight" | "trail" | "unfinished";
/** `what`: the end of a message `day-do-…`, unless it is a trouble of the way to the server. */
export type Step = { what: string; count: number; trouble?: TroubleCode; to: To | null };

// What passes by itself; of everything else the connection check finds out more.
const passes: readonly TroubleCode[] = ["busy", "unclear"];

export const forms = (visits: readonly DayVisit[]) => visits.flatMap((visit) => visit.forms.map((form) => ({ visit, form })));
export type Open = ReturnType<typeof forms>[number];

/** Forms that somebody has to look at before the day is over. */
export const openForms = (visits: readonly DayVisit[]): Open[] => forms(visits).filter(({ form }) => form.state === "unfinished" || form.open_prompts > 0);

/** `sheet`: of the end that was tried; nothing while the day goes on. */
export function steps(page: DayPage, sheet: DaySheet | null, may: (duty: Duty) => boolean): Step[] {
  const found: Step[] = [];
  const add = (what: string, count: number, to: To | null = null) => count > 0 && found.push({ what, count, to });
  const verdict = sheet?.line.verdict;
  const why = (kind: DifferenceKind) => sheet?.differences.filter((one) => one.why === kind).length ?? 0;

  if (verdict === "damaged") return [{ what: "damaged", count: 1, to: may("trail") ? "trail" : null }];
  if (verdict === "no-endpoint") add("no-endpoint", 1, may("manage") ? "settings" : null);
  if (sheet?.trouble) found.push({ what: "trouble", count: 1, trouble: sheet.trouble, to: may("manage") && !passes.includes(sheet.trouble) ? "preflight" : null });
  add("held", page.held, "sending");
  add("deleted", why("deleted"), "sending");
  add("other-content", page.disputes ? 0 : why("other-content"), "disputes");
  add("disputes", page.disputes, "disputes");
  add("missing", why("missing"));
  add("other-version", why("other-version"));
  const open = openForms(page.visits);
  add("prompts", open.reduce((sum, { form }) => sum + form.open_prompts, 0), "unfinished");
  add("unfinished", open.filter(({ form }) => form.state === "unfinished" && form.reason === null).length, "unfinished");
  add(sheet ? "waiting" : "will-send", page.waiting, sheet ? "sending" : null);
  return found;
}

export const routes: Record<Exclude<To, "unfinished">, Route> = {
  sending: { screen: "sending" },
  disputes: { screen: "disputes" },
  settings: { screen: "settings" },
  preflight: { screen: "preflight" },
  trail: { screen: "trail" },
};
