/**
 * What is on the screen, spoken by a voice that is on this computer. Voices that send what they say to
 * a service are passed over: an alert is about somebody.
 */

const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** WebKit has no voices but those of the computer, and calls them all remote; Chromium's word can be taken. */
const isHere = (voice: SpeechSynthesisVoice) => voice.localService || !navigator.userAgent.includes("Chrome/");

const parts = (tag: string) => tag.toLowerCase().replaceAll("_", "-");

/** The voice for a language: of the same region if there is one, and none of another language. */
export function voiceFor(language: string): SpeechSynthesisVoice | null {
  const wanted = parts(language);
  const [primary] = wanted.split("-");
  const able = (speech()?.getVoices() ?? []).filter((voice) => isHere(voice) && parts(voice.lang).split("-")[0] === primary);
  return able.find((voice) => parts(voice.lang) === wanted) ?? able.find((voice) => voice.default) ?? able[0] ?? null;
}

/** Calls back whenever the voices are others: they are only known some time after the window opened. */
export function onVoices(changed: () => void): () => void {
  const all = speech();
  all?.addEventListener("voiceschanged", changed);
  return () => all?.removeEventListener("voiceschanged", changed);
}

/** The marks that keep the directions of text apart; a voice may read them out. */
const MARKS = /[\u200e\u200f\u2066-\u2069]/g;

/** Says `words` in the place of whatever is being said; `over` when it ended, in whichever way. */
export function speak(words: string, voice: SpeechSynthesisVoice, over: () => unknown): void {
  const all = speech();
  if (!all) return void over();
  all.cancel();
  const spoken = new SpeechSynthesisUtterance(words.replaceAll(MARKS, ""));
  spoken.voice = voice;
  spoken.lang = voice.lang;
  spoken.onend = over;
  spoken.onerror = over;
  all.speak(spoken);
}

/** Says no more. */
export function hush(): void {
  speech()?.cancel();
}
