/** Forms of the invented clinic: a choice form with a prompt, a tick list, a scale. */
import type { Changed, Commands, CorrectionReason, FormLine, FormPage, Given, ItemLine, Mode, Offer, PromptLine, ResultPage, Saved, VisitLine } from "../backend/generated";
import { saidOf } from "../parts/said";
import { anyAnswer, everything, plain, read } from "./everything";
import { allLanguages, offered } from "./languages";
import { bannerOf, type Person } from "./people";
import * as quality from "./quality";
import { difficulty, frequency, instructions, phq, rmdq } from "./wording";

type Draft = { id: string; instrument: string; tag: string; given: Map<string, Given>; said: Map<string, string>; mode: Mode; interpreter: FormPage["interpreter"]; acknowledged: PromptLine["acknowledged"]; finished: boolean; voided: ResultPage["voided"]; corrections: { reason: string; given: Map<string, Given> }[] };

const TITLES: Record<string, string> = { "phq-9": "PHQ-9", "rmdq-24": "RMDQ-24", nprs: "Pain 0 to 10 (NPRS)", everything: "Everything" };
const OFFERS: Record<string, Offer[]> = {
  "phq-9": [offered("en-GB", "published"), offered("pl", "collated", true), offered("ar", "collated")],
  "rmdq-24": [offered("en-GB", "published")],
  nprs: [offered("en-GB", "own", true)],
  everything: [offered("en-GB", "local"), offered("ar", "licensed")],
};
const REASONS = Object.entries({ transcription_error: "error in copying", wrong_date: "wrong date", participant_corrected_own_answer: "participant corrected their own answer", late_information: "information came later", unit_or_scale_error: "wrong unit or scale", other_with_text: "other" })
  .map(([code, label]): CorrectionReason => ({ code, label, needs_words: code === "other_with_text" }));
const MODES: Mode[] = ["patient", "staff-reads-aloud", "interpreter", "telephone", "paper", "proxy"];

export function itemsOf(instrument: string, tag: string, given: ReadonlyMap<string, Given>, said: ReadonlyMap<string, string> = new Map()): ItemLine[] {
  const of = (id: string) => given.get(id) ?? null;
  if (instrument === "everything") return everything(given, said);
  if (instrument === "rmdq-24") {
    return rmdq.map((text, at) => ({ ...plain, id: `rmdq-${at + 1}`, number: at + 1, text, answer: { kind: "tick", ticked: "Tick", blank: "Leave blank" }, given: of(`rmdq-${at + 1}`) }));
  }
  if (instrument === "nprs") {
    const text = "How strong was your pain, on average, over the last 24 hours?";
    return [{ ...plain, id: "nprs", number: 1, text, answer: { kind: "scale", min: 0, max: 10, low: "no pain", high: "worst pain imaginable" }, given: of("nprs") }];
  }
  const choices = (all: string[]) => all.map((text, at) => ({ id: String(at), text }));
  return phq(tag).map((text, at) => {
    const last = at === 9;
    const id = last ? "phq9-difficulty" : `phq9-${at + 1}`;
    return { ...plain, id, number: at + 1, text, optional: last, answer: { kind: "choice", choices: choices(last ? difficulty(tag) : frequency(tag)) }, given: of(id) };
  });
}

const asked = (item: ItemLine) => item.shown === "asked" && item.answer.kind !== "display" && item.answer.kind !== "group";

export function answers() {
  const drafts = new Map<string, Draft>();
  const draft = (id: string) => {
    const known = drafts.get(id);
    if (known) return known;
    const instrument = Object.keys(TITLES).find((one) => id.endsWith(one)) ?? "phq-9";
    const tag = id.startsWith("ar-") ? "ar" : id.startsWith("pl-") ? "pl" : "en-GB";
    const fresh: Draft = { id, instrument, tag, given: new Map(), said: new Map(), mode: "patient", interpreter: null, acknowledged: null, finished: false, voided: null, corrections: [] };
    drafts.set(id, fresh);
    if (id.startsWith("done-")) {
      for (const [at, item] of itemsOf(instrument, tag, fresh.given).entries()) {
        fresh.given.set(item.id, at === 3 ? { missing: "declined" } : anyAnswer(item, at));
      }
      fresh.finished = true;
    }
    return fresh;
  };

  const prompts = ({ given, acknowledged }: Draft): PromptLine[] => {
    const nine = given.get("phq9-9");
    const raised = nine && "answer" in nine && "choice" in nine.answer && nine.answer.choice !== "0";
    return raised ? [{ prompt: "self-harm", item: "phq9-9", item_number: 9, score: null, site_text: null, acknowledged }] : [];
  };
  const saved = (one: Draft): Saved => {
    const all = itemsOf(one.instrument, one.tag, one.given);
    const items = all.filter((item) => asked(item) && !item.optional);
    const gaps = items.filter(({ given }) => !given);
    const places = (shown: string) => all.filter((item) => item.shown === shown).map(({ id }) => id);
    return {
      saved: "14:03", answered: items.length - gaps.length, needed: items.length, next: gaps[0]?.id ?? null, prompts: prompts(one),
      away: places("away"), spare: places("spare"), given: null, understood: null, refused: null,
    };
  };
  const page = (one: Draft): FormPage => {
    const languages = OFFERS[one.instrument]!;
    const source = itemsOf(one.instrument, "en-GB", one.given);
    return {
      id: one.id, visit: "v1", banner: bannerOf("p2"), instrument: one.instrument, title: TITLES[one.instrument]!,
      own_stem: one.instrument === "nprs",
      attribution: one.instrument === "phq-9" ? "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute." : null,
      language: languages.find(({ tag }) => tag === one.tag) ?? languages[0]!, languages, mode: one.mode,
      interpreter: one.interpreter, interpreter_wanted: one.mode === "interpreter" && !one.interpreter,
      paper: one.mode === "paper" ? { day: "12-Nov-2026", second: null, differences: null } : null,
      readings: [{ language: "English", digest: "3f7a90c1d2", at: "22-Nov-2026 14:00" }], notices: [], may_hand: one.instrument === "phq-9",
      instructions: instructions(one.instrument, one.tag),
      items: itemsOf(one.instrument, one.tag, one.given, one.said),
      english: one.tag === "en-GB" ? [] : [["instructions", instructions(one.instrument, "en-GB") ?? ""] as [string, string], ...source.flatMap((item) => [
        [item.id, item.text] as [string, string],
        ...(item.answer.kind === "choice" ? item.answer.choices.map((choice) => [`${item.id}~${choice.id}`, choice.text] as [string, string]) : []),
      ])],
      ...saved(one), saved: one.given.size ? "14:03" : null, finished: one.finished,
    };
  };
  const line = (id: string): FormLine => {
    const one = draft(id);
    const { answered, needed } = saved(one);
    return { id, instrument: one.instrument, title: TITLES[one.instrument]!, language: page(one).language.name, state: one.voided ? "voided" : one.corrections.length ? "corrected" : one.finished ? "finished" : "draft", answered, items: needed, score: one.finished ? "9 of 27" : null };
  };
  const result = (one: Draft): ResultPage => {
    const { id, visit, banner, instrument, title, attribution, language, mode, interpreter, paper, readings, notices } = page(one);
    const edition = (number: number, given: Map<string, Given>, reason: string | null) => ({
      number, at: "22-Nov-2026 14:10", by: "Grace Obi", reason,
      answers: itemsOf(instrument, one.tag, given, one.said).filter(asked).map((item) => ({
        item: item.id, number: item.number, text: item.text, said: saidOf(item)?.text ?? null, missing: item.given && "missing" in item.given ? item.given.missing : null,
        given: item.given, answer: item.answer, optional: item.optional, reasons: item.reasons,
      })),
      scores: [{
        id: "total", name: `${title} total`, points: "9", missing: 0, low: "0", high: "27", higher_is_worse: true,
        band: "Mild", band_from: "5", band_to: "9", band_source: "the British Columbia form, which cites Kroenke 2001",
        thresholds: [{ text: "Scores of 10 or more reach the published threshold for a closer look at depression; reaching it is not a diagnosis.", source: "Kroenke 2001" }],
        change: "6", change_percent: null, change_kind: "reliable" as const, change_source: "NHS Talking Therapies reliable change",
      }],
    });
    const all = [{ reason: null as string | null, given: one.given }, ...one.corrections].map((was, at) => edition(at + 1, was.given, was.reason));
    return { id, visit, banner, instrument, title, attribution, day: "22-Nov-2026", language, mode, interpreter, paper, readings, notices, editions: all.reverse(), prompts: prompts(one), origin: id.startsWith("done-there-") ? "Room 3" : null, voided: one.voided, queries: quality.of(id), may_ask: true, may_answer: true, reasons: REASONS };
  };
  const changed = <T>(value: T): Changed<T> => ({ value, areas: ["responses", "sending"] });

  return {
    visits_start: (): Commands["visits_start"]["output"] => changed({ problems: [], visit: "v1" }),
    visits_open: ({ id }: { id: string }): Commands["visits_open"]["output"] => ({
      id, banner: bannerOf("p2"), day: "22-Nov-2026", paper: false, plan: null, forms: ["done-phq-9", "draft-rmdq-24"].map(line),
      offered: Object.keys(TITLES).map((instrument) => ({
        instrument, title: TITLES[instrument]!, items: itemsOf(instrument, "en-GB", new Map()).filter(asked).length, own_stem: instrument === "nprs", attribution: null,
        withheld: null, modes: instrument === "everything" ? ["patient", "paper"] : MODES,
        offers: OFFERS[instrument]!, unavailable: allLanguages.filter(({ tag }) => !OFFERS[instrument]!.some((offer) => offer.tag === tag)).map((one) => [one, one.tag === "ro" ? "needs-approval" : "incomplete"]),
      })),
    }),
    forms_begin: ({ instrument, language, mode, paper_day }: Commands["forms_begin"]["input"]): Commands["forms_begin"]["output"] => {
      if (mode === "paper" && !/\d/.test(paper_day ?? "")) return { value: { problems: [{ field: "paper_day", why: paper_day ? "date-unreadable" : "date-empty" }], response: null }, areas: [] };
      draft(`${language}-${instrument}`).mode = mode;
      return changed({ problems: [], response: `${language}-${instrument}` });
    },
    forms_open: ({ id }: { id: string }) => page(draft(id)),
    forms_answer: ({ response, item, given, typed }: Commands["forms_answer"]["input"]) => {
      const one = draft(response);
      const line = itemsOf(one.instrument, one.tag, one.given).find(({ id }) => id === item);
      const heard = typed === null || !line ? { given, understood: null, refused: null } : read(line, typed);
      if (heard.refused) return changed({ ...saved(one), ...heard });
      if (heard.given) one.given.set(item, heard.given);
      else one.given.delete(item);
      one.said.delete(item);
      if (heard.understood) one.said.set(item, heard.understood);
      return changed({ ...saved(one), ...heard });
    },
    forms_interpreter: ({ response, kind, detail }: Commands["forms_interpreter"]["input"]) => {
      draft(response).interpreter = kind && [kind, detail];
      return changed(null);
    },
    patient_hand: (): Commands["patient_hand"]["output"] => ({ value: null, areas: ["session"] }),
    forms_language: ({ response, language }: Commands["forms_language"]["input"]) => {
      draft(response).tag = language;
      return changed(page(draft(response)));
    },
    forms_acknowledge: ({ response, action, note }: Commands["forms_acknowledge"]["input"]) => {
      draft(response).acknowledged = { action, note, at: "14:05", by: "Grace Obi" };
      return changed(saved(draft(response)));
    },
    forms_finish: ({ response, rest_blank }: Commands["forms_finish"]["input"]) => {
      const one = draft(response);
      const open = () => itemsOf(one.instrument, one.tag, one.given).filter((item) => asked(item) && !item.given && !item.optional);
      if (rest_blank) for (const { id } of open()) one.given.set(id, { answer: { tick: false } });
      const gaps = open().map(({ id, number }) => ({ item: id, number }));
      const open_prompts = prompts(one).filter(({ acknowledged }) => !acknowledged).map(({ prompt }) => prompt);
      one.finished = !gaps.length && !open_prompts.length;
      return changed({ gaps, open_prompts, finished: one.finished });
    },
    forms_result: ({ id }: { id: string }) => result(draft(id)),
    forms_void: ({ id, reason }: Commands["forms_void"]["input"]): Commands["forms_void"]["output"] => {
      if (!reason.trim()) return { value: [{ field: "reason", why: "reason-empty" }], areas: [] };
      draft(id).voided = { at: "22-Nov-2026 14:20", by: "Grace Obi", reason };
      return changed([]);
    },
    forms_correct: ({ response, code, reason, changes }: Commands["forms_correct"]["input"]): Commands["forms_correct"]["output"] => {
      const why = REASONS.find((one) => one.code === code);
      const empty = !why ? "code" : why.needs_words && !reason.trim() ? "reason" : null;
      if (!why || empty) return { value: { problems: [{ field: empty ?? "code", why: "reason-empty" }] }, areas: [] };
      const one = draft(response);
      const heard = changes.map(({ item, given, typed }) => ({ item, given, read: typed === null ? null : read(itemsOf(one.instrument, one.tag, one.given).find(({ id }) => id === item)!, typed) }));
      const refused = heard.flatMap(({ item, read }) => (read?.refused ? [{ field: item, why: read.refused }] : []));
      if (refused.length) return { value: { problems: refused }, areas: [] };
      const latest = one.corrections.at(-1)?.given ?? one.given;
      one.corrections.push({ reason: [why.label, reason.trim()].filter(Boolean).join(": "), given: new Map([...latest, ...heard.map(({ item, given, read }) => [item, read?.given ?? given] as const)]) });
      return changed({ problems: [] });
    },
  };
}

export function visitsOf({ line }: Person): VisitLine[] {
  if (!line.visits) return [];
  const shared = { language: "English", answered: 10, items: 10 };
  return [
    { id: "v1", day: "22-Nov-2026", forms: [{ id: "draft-rmdq-24", instrument: "rmdq-24", title: "RMDQ-24", state: "draft", score: null, ...shared, answered: 8, items: 24 }] },
    { id: "v0", day: "20-Oct-2026", forms: [{ id: "done-phq-9", instrument: "phq-9", title: "PHQ-9", state: "finished", score: "9 of 27", ...shared }] },
  ];
}
