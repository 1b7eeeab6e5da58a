/** What is in a copy, as words for a sentence. */
import type { BackupLine } from "../../backend/generated";
import { counted, say } from "../../text/text";

export function contents({ participants, responses }: BackupLine): { participants: string; forms: string } {
  return { participants: say("backups-participants", counted(participants)), forms: say("backups-forms", counted(responses)) };
}
