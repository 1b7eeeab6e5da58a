/**
 * What is being typed into the fields of a form. Each text is told once: after a
 * pause, or when its field is left.
 */

/** A pause in typing after which a text is worth keeping. */
const PAUSE = 600;

export type Typing = {
  /** What stands in the field now, if somebody typed there. */
  text: (item: string) => string | undefined;
  typed: (item: string, text: string) => void;
  /** Tells at once what waits for a pause. */
  settle: () => void;
  /** The field was emptied by something else than typing. */
  forget: (item: string) => void;
};

export function typing(begun: ReadonlyMap<string, string>, tell: (item: string, text: string) => void): Typing {
  const texts = new Map(begun);
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle() {
    clearTimeout(timer);
    const item = waiting;
    waiting = null;
    if (item !== null) tell(item, texts.get(item) ?? "");
  }

  return {
    text: (item) => texts.get(item),
    typed(item, text) {
      if (waiting !== item) settle();
      clearTimeout(timer);
      texts.set(item, text);
      waiting = item;
      timer = setTimeout(settle, PAUSE);
    },
    settle,
    forget(item) {
      texts.delete(item);
      if (waiting === item) waiting = null;
    },
  };
}
