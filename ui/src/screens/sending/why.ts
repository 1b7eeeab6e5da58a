/** Why the server did not take a record, in the words of whoever sits at the desk. */
import type { RecordLine, RefusalCode } from "../../backend/generated";
import { counted, say } from "../../text/text";

// Of these the refusal itself says most; of the others, what the server pointed at.
const vague: readonly RefusalCode[] = ["invalid", "not-accepted", "other"];

export function whySaid({ refusal, issue, spot, question }: RecordLine): string {
  const code = refusal ?? "other";
  if (!vague.includes(code)) return say(`refusal-${code}`);
  const why = issue === null || issue === "other" ? say(`refusal-${code}`) : say(`issue-${issue}`);
  if (question !== null) return say("held-why", { spot: say("spot-question", { n: counted(question).n }), why });
  return spot === null || spot === "other" ? why : say("held-why", { spot: say(`spot-${spot}`), why });
}
