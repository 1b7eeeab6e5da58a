/** A form being filled in: what stands on the screen, what is kept of it, and what is on its way. */
import { ask, asProblem } from "../../backend/backend";
import type { FormPage, Given, ItemLine, Problem, PromptAction, Saved, Shown, Why } from "../../backend/generated";
import { asks, isTyped } from "../../parts/keys";
import { drafts } from "../drafts";
import { saver, type Said } from "./saver";
import { desk, leftOvers } from "./unsaved.svelte";

type Progress = Pick<Saved, "saved" | "answered" | "needed" | "prompts">;

export class Filling {
  page = $state.raw<FormPage | null>(null);
  items = $state.raw<readonly ItemLine[]>([]);
  progress = $state.raw<Progress | null>(null);
  /** Why what was typed could not be understood, by question. */
  refused = $state.raw<ReadonlyMap<string, Why>>(new Map());
  /** Texts that could not be kept. */
  texts = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** Texts that stood here unkept when somebody got up. */
  begun: ReadonlyMap<string, string> = new Map();
  saveProblem = $state.raw<Problem | null>(null);
  problem = $state.raw<Problem | null>(null);
  gaps = $state.raw<readonly string[]>([]);
  openPrompts = $state.raw<readonly string[]>([]);
  /** Counts the times somebody tried to finish it and could not. */
  attempt = $state(0);
  finishing = $state(false);
  #blocked = $state(false);

  readonly id: string;
  readonly #raised: (prompt: string) => void;
  readonly #draft;
  readonly #keeper;
  readonly #last = new Map<string, Said>();
  readonly #unread = new Map<string, string>();
  #me = desk.person;
  #here = true;
  #drafted = false;
  #gave = 0;

  readonly unsaved = $derived.by(() => leftOvers.of(this.id, this.#me));
  readonly others = $derived.by(() => leftOvers.all.filter(({ response, person }) => response === this.id && person !== this.#me));
  readonly #owed = $derived(this.unsaved.size + this.texts.size + this.others.length > 0);
  /** Somebody wanted to finish, and it is what could not be saved that keeps them from it. */
  readonly holdsUp = $derived(this.#blocked && this.#owed);

  /** `raised`: a prompt came up that nobody has dealt with. */
  constructor(id: string, raised: (prompt: string) => void) {
    this.id = id;
    this.#raised = raised;
    this.#draft = drafts(`form ${id}`);
    const save = async (item: string, said: Said) => (await ask("forms_answer", { response: id, item, ...said })).value;
    this.#keeper = saver<Saved>(id, () => this.page?.title ?? "", save, {
      saved: (saved, item, said) => this.#heard(saved, item, said),
      unsaved: (problem) => {
        this.saveProblem = problem;
        if (this.texts.size + this.#keeper.texts().size) this.texts = new Map(this.#keeper.texts());
        this.#keepTexts();
        if (!this.#owed) this.#blocked = false;
      },
    });
  }

  /** Asks for it; nothing comes back when whoever asked is elsewhere by then. */
  async open(): Promise<FormPage | null> {
    try {
      const opened = await ask("forms_open", { id: this.id });
      if (!opened.finished && opened.items.some(isTyped)) await this.#takeTexts();
      if (!this.#here) return null;
      if (!opened.finished) this.#show(opened);
      return opened;
    } catch (thrown) {
      if (this.#here) this.problem = asProblem(thrown);
      return null;
    }
  }

  /** Somebody goes on where they, or a lock, had to stop. */
  goOn(): void {
    for (const [item, text] of this.begun) this.typed(item, text);
    this.#keeper.retry();
  }

  /** Days, times and prompts come in the window's words: in another language they are asked for again. */
  async again(): Promise<void> {
    for (let given = -1; this.#here && given !== this.#gave; ) {
      await this.#keeper.idle();
      given = this.#gave;
      const opened = await ask("forms_open", { id: this.id }).catch(() => null);
      if (opened && this.#here && given === this.#gave) this.#show(opened);
    }
  }

  leave(): void {
    this.#here = false;
    this.#draft.flush();
  }

  answer(item: string, given: Given | null): void {
    this.items = this.items.map((one) => (one.id === item ? { ...one, given, said: null, carried: false } : one));
    this.#forgive(item);
    this.#give(item, { given, typed: null });
  }

  typed(item: string, text: string): void {
    this.#give(item, { given: null, typed: text });
  }

  retry(): void {
    this.#keeper.retry();
  }

  /** Whether it is finished. */
  finish(restBlank: boolean): Promise<boolean> {
    return this.#complete(async () => {
      const { value } = await ask("forms_finish", { response: this.id, rest_blank: restBlank });
      if (!value.finished) this.#stopped(value.gaps.map(({ item }) => item), value.open_prompts);
      return value.finished;
    });
  }

  /** Whether the patient has the screen: only once nothing is left that is not kept. */
  hand(): Promise<boolean> {
    return this.#complete(async () => {
      await ask("patient_hand", { response: this.id });
      return true;
    });
  }

  /** Says what is missing, without anybody having tried to finish. */
  lack(): void {
    const missing = this.items.filter((item) => item.shown === "asked" && asks(item) && !item.optional && !item.given);
    if (missing.length) this.#stopped(missing.map(({ id }) => id), []);
  }

  async #complete(what: () => Promise<boolean>): Promise<boolean> {
    if (this.finishing) return false;
    this.finishing = true;
    try {
      await this.#keeper.idle();
      this.#blocked = this.#owed;
      // The answer that is kept is not the one that stands in the field.
      const unread = this.items.filter(({ id }) => this.refused.has(id)).map(({ id }) => id);
      if (unread.length) this.#stopped(unread, []);
      if (this.#blocked || unread.length) return false;
      let done = false;
      await this.#try(async () => (done = await what()));
      return done;
    } finally {
      this.finishing = false;
    }
  }

  #stopped(gaps: readonly string[], openPrompts: readonly string[]) {
    [this.gaps, this.openPrompts] = [gaps, openPrompts];
    this.attempt++;
  }

  speakIn(language: string): Promise<boolean> {
    return this.#try(async () => {
      await this.#keeper.idle();
      const { value } = await ask("forms_language", { response: this.id, language });
      const before = new Map(this.items.map((item) => [item.id, item]));
      this.page = value;
      this.items = value.items.map((item) => ({ ...item, given: before.get(item.id)?.given ?? null, said: before.get(item.id)?.said ?? item.said }));
    });
  }

  record(prompt: string, action: PromptAction, note: string): Promise<boolean> {
    return this.#try(async () => {
      this.progress = (await ask("forms_acknowledge", { response: this.id, prompt, action, note })).value;
      this.openPrompts = this.openPrompts.filter((one) => one !== prompt);
    });
  }

  interpreted(interpreter: FormPage["interpreter"]): Promise<boolean> {
    const [kind, detail] = interpreter ?? [null, ""];
    return this.#try(async () => {
      await ask("forms_interpreter", { response: this.id, kind, detail });
      await this.again();
    });
  }

  async #try(what: () => Promise<unknown>): Promise<boolean> {
    this.problem = null;
    try {
      await what();
      return true;
    } catch (thrown) {
      this.problem = asProblem(thrown);
      return false;
    }
  }

  #give(item: string, said: Said) {
    this.#gave++;
    this.#last.set(item, said);
    this.#keeper.give(item, said);
  }

  /** Puts a page on screen; what was answered here and not yet kept stays answered. */
  #show(opened: FormPage) {
    const kept = this.#keeper.unsaved();
    this.page = opened;
    this.items = opened.items.map((item) => (kept.has(item.id) ? { ...item, given: kept.get(item.id) ?? null } : item));
    this.progress = { ...opened, saved: opened.saved ?? "" };
  }

  #heard(saved: Saved, item: string, said: Said) {
    const before = new Set(this.progress?.prompts.map(({ prompt }) => prompt));
    this.progress = saved;
    this.#stand(saved, item, said);
    const raised = saved.prompts.find(({ prompt, acknowledged }) => !acknowledged && !before.has(prompt));
    if (raised && this.#here) this.#raised(raised.prompt);
  }

  /** What is asked now; and what was understood, unless it was answered anew meanwhile. */
  #stand(saved: Saved, item: string, said: Said) {
    const [away, spare] = [new Set(saved.away), new Set(saved.spare)];
    const typed = said.typed !== null && this.#last.get(item) === said;
    const read = typed && !saved.refused;
    let changed = false;
    const items = this.items.map((one) => {
      const shown: Shown = away.has(one.id) ? "away" : spare.has(one.id) ? "spare" : "asked";
      const here = read && one.id === item;
      if (!here && shown === one.shown) return one;
      changed = true;
      return here ? { ...one, shown, given: saved.given, said: saved.understood, carried: false } : { ...one, shown };
    });
    if (changed) this.items = items;
    if (!typed) return;
    if (!saved.refused) return this.#forgive(item);
    this.refused = new Map([...this.refused, [item, saved.refused]]);
    this.#unread.set(item, said.typed);
    this.#keepTexts();
  }

  #forgive(item: string) {
    if (!this.refused.has(item)) return;
    this.refused = new Map([...this.refused].filter(([id]) => id !== item));
    this.#unread.delete(item);
    this.#keepTexts();
  }

  // What was typed and is not kept as an answer is not lost either.
  #keepTexts() {
    const texts = [...this.#unread, ...this.#keeper.texts()];
    if (texts.length) this.#draft.keep(texts);
    else if (this.#drafted) this.#draft.clear();
    this.#drafted = texts.length > 0;
    if (!this.#here) this.#draft.flush();
  }

  async #takeTexts() {
    const kept = await this.#draft.take();
    if (!Array.isArray(kept)) return;
    this.#drafted = true;
    this.begun = new Map(kept.filter((one): one is [string, string] => Array.isArray(one) && typeof one[0] === "string" && typeof one[1] === "string"));
  }
}
