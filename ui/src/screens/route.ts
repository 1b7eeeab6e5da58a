import type { StepKind } from "../backend/generated";

/** Where the person is. It lives in memory only: no address ever names a record. */
export type Route =
  | { screen: "today"; /** Nobody asked for it: where no programme is run, the participants come first. */ first?: true }
  | { screen: "attendance" }
  | { screen: "alerts" }
  | { screen: "alert"; id: string }
  | { screen: "participants" }
  | { screen: "register"; typed: string; /** Whoever is registered was screened for this programme. */ screened?: string }
  | { screen: "participant"; id: string; /** Something was noted about them: what comes next is next. */ noted?: boolean }
  | StepRoute
  | { screen: "noted"; id: string }
  | { screen: "kits" }
  | { screen: "kit"; id: string }
  | { screen: "visit"; id: string }
  | { screen: "form"; id: string; /** A patient just gave it back: what they left out is shown. */ returned?: boolean }
  | { screen: "result"; id: string; /** It was finished a moment ago: what comes next is next. */ fresh?: boolean }
  | { screen: "person"; id: string }
  | { screen: "quality" }
  | { screen: "reports" }
  | { screen: "rights"; id: string }
  | { screen: "edit"; id: string }
  | { screen: "print"; visit: string; instrument: string; language: string }
  | { screen: "keying"; id: string }
  | { screen: "day"; /** A kept sheet; otherwise today. */ id?: string }
  | { screen: "sending" }
  | { screen: "computers" }
  | { screen: "disputes" }
  | { screen: "dispute"; id: string }
  | { screen: "settings" }
  | { screen: "door" }
  | { screen: "preflight" }
  | { screen: "staff" }
  | { screen: "keys" }
  | { screen: "recovery" }
  | { screen: "questionnaires" }
  | { screen: "packs" }
  | { screen: "languages" }
  | { screen: "trail" }
  | { screen: "training" }
  | { screen: "backups" }
  | { screen: "restore"; folder?: string }
  | { screen: "protection" }
  | { screen: "safe" };

/** A step that is noted or, with its `id`, put right. */
export type StepRoute = {
  screen: "step";
  kind: StepKind;
  kit: string | null;
  participant?: string | null;
  visit?: string | null;
  about?: string | null;
  id?: string | null;
  /** What was said before anybody knew who it was. */
  carried?: boolean;
};

export type Go = (to: Route) => void;
