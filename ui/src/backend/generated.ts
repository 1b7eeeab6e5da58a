// Written by `the_windows_types_are_up_to_date`. Do not edit.

export type Role = "clinician" | "research-nurse" | "administrator" | "data-manager" | "auditor";

export type Sex = "female" | "male" | "other" | "unknown";

export type Mode = "patient" | "staff-reads-aloud" | "interpreter" | "telephone" | "paper" | "proxy";

export type StepKind = "screening" | "consent" | "background" | "offer" | "start" | "engagement" | "stop" | "change" | "completion" | "contact" | "not-done" | "session" | "adverse" | "adverse-follow-up" | "resource" | "unintended" | "alert" | "alert-action" | "alert-outcome" | "query" | "query-answer" | "query-closed" | "moved";

export type SiteStage = "set-up" | "learning-in" | "live";

export type Missing = "declined" | "not-applicable" | "not-asked" | "not-known";

export type PromptAction = "spoke-with-participant" | "informed-clinician" | "followed-procedure" | "called-service" | "other";

export type InterpreterKind = "professional" | "staff" | "relative";

export type Precision = "day" | "month" | "year";

export type Value =
  | { choice: string }
  | { tick: boolean }
  | { scale: number }
  | { choices: string[] }
  | { number: string }
  | { date: string }
  | { text: string };

export type Given = { answer: Value } | { missing: Missing };

export type Area = "session" | "settings" | "participants" | "visits" | "responses" | "sending" | "staff" | "trail" | "backups" | "day" | "site" | "programme" | "training";

export type Changed<T> = { 
/**
 * What the caller asked for.
 */
value: T, 
/**
 * What is no longer as it was.
 */
areas: Array<Area>, };

export type Severity = "notice" | "warning" | "fault";

export type ProblemCode = "locked" | "not-proven" | "wait-first" | "not-yours" | "must-change" | "read-only-now" | "key-file-old" | "person-left" | "last-administrator" | "participant-withdrawn" | "participant-restricted" | "participant-erased" | "not-sent-yet" | "network-folder" | "backup-place" | "backup-damaged" | "key-file-damaged" | "records-damaged" | "records-too-new" | "already-open" | "folder-read-only" | "disk-full" | "already-set-up" | "not-set-up" | "not-found" | "input-refused" | "answer-refused" | "form-finished" | "form-not-finished" | "form-unavailable" | "passphrase-refused" | "recovery-mismatch" | "address-refused" | "with-patient" | "second-reader" | "second-open" | "pack-older" | "step-not-now" | "act-first" | "practice-case" | "site-in-set-up" | "set-up-not-signed-off" | "not-signed-off" | "refresher-due" | "unexpected";

export type Problem = { 
/**
 * Which message.
 */
code: ProblemCode, 
/**
 * How loudly.
 */
severity: Severity, 
/**
 * What to read to support over the telephone.
 */
reference: string, 
/**
 * A number its message names: seconds to wait, records not sent.
 */
count: number | null, 
/**
 * Who holds the folder: the account of the operating system, where that is
 * known.
 */
holder: string | null, 
/**
 * The module of training that its message names, like `T1`.
 */
module?: string, };

export type Why = "field-empty" | "field-too-long" | "field-no-letters" | "site-code-refused" | "date-empty" | "date-unreadable" | "date-impossible" | "date-future" | "date-too-old" | "date-before-birth" | "nhs-not-digits" | "nhs-not-ten" | "nhs-check" | "sex-missing" | "language-unknown" | "reason-empty" | "changes-none" | "changed-meanwhile" | "passphrase-too-short" | "passphrase-too-long" | "passphrase-common" | "passphrase-guessable" | "passphrase-personal" | "name-taken" | "folder-unusable" | "folder-network" | "folder-same" | "recipient-refused" | "passphrase-wrong" | "passphrase-same" | "number-mismatch" | "days-refused" | "study-number-unknown" | "study-number-same" | "number-unreadable" | "number-too-low" | "number-too-high" | "number-too-exact" | "date-not-exact" | "date-past" | "answer-refused" | "pin-refused" | "letter-refused" | "time-refused" | "time-future" | "key-refused" | "key-known" | "door-needed" | "address-refused" | "file-unreadable" | "certificate-unreadable" | "certificate-key" | "certificate-over" | "endpoint-missing" | "code-refused" | "date-order" | "part-locked" | "local-code" | "too-many" | "windows-overlap" | "options-missing" | "nothing-proposed" | "author-decides" | "session-noted" | "not-taking-part" | "alert-first" | "nobody-marked";

export type FieldProblem = { 
/**
 * The field's name in what came in.
 */
field: string, 
/**
 * Why.
 */
why: Why, 
/**
 * The rule that refuses it, by its name, where it is one of a programme: said
 * instead of the reason.
 */
rule?: string, };

export type LanguageLine = { 
/**
 * BCP 47.
 */
tag: string, 
/**
 * Its name for itself.
 */
name: string, 
/**
 * Runs from right to left.
 */
rtl: boolean, 
/**
 * Not checked by a native speaker.
 */
draft: boolean, };

export type ChooseLanguage = { 
/**
 * BCP 47.
 */
tag: string, };

export type Grouping = { 
/**
 * What stands between groups.
 */
separator: string, 
/**
 * Digits in the group nearest the end.
 */
primary: number, 
/**
 * Digits in the others.
 */
secondary: number, 
/**
 * The fewest digits before the first separator.
 */
min: number, };

export type Borrowed = { 
/**
 * BCP 47.
 */
tag: string, 
/**
 * Runs from right to left.
 */
rtl: boolean, 
/**
 * Its messages, as they were written.
 */
ftl: string, };

export type Words = { 
/**
 * Which language.
 */
language: LanguageLine, 
/**
 * Its messages, as they were written.
 */
ftl: string, 
/**
 * The tag by whose rules it counts.
 */
formats: string, 
/**
 * How it groups the digits of a number.
 */
grouping: Grouping, 
/**
 * The languages that it borrows from before the source language, nearest first.
 */
between: Array<Borrowed>, 
/**
 * The source language.
 */
fallback: LanguageLine, 
/**
 * Its messages.
 */
fallback_ftl: string, };

export type Duty = "know" | "greet" | "found" | "enter" | "leave" | "own-passphrase" | "recover" | "look" | "record" | "hand" | "answer" | "take-back" | "correct" | "ask" | "withdraw" | "send" | "trail" | "approve" | "rights" | "manage" | "restore" | "damage" | "rescue";

export type Stage = "first-run" | "locked" | "recovering" | "must-change" | "safe" | "open" | "handed";

export type NoticeCode = "one-administrator" | "recovery-used" | "renew-recovery" | "alerts-late" | "clock-back" | "clock-forward" | "backup-old" | "backup-place" | "disk-low" | "disk-full" | "day-open" | "day-stopped" | "day-ends" | "disputes" | "refresher-due" | "training-ends";

export type Notice = { 
/**
 * What: a message `notice-…`.
 */
code: NoticeCode, 
/**
 * Ready to show: when, where that matters.
 */
at: string | null, };

export type WaitingLine = { 
/**
 * Who.
 */
person: string, 
/**
 * Whoever is signed in.
 */
you: boolean, 
/**
 * How many.
 */
count: number, };

export type Status = { 
/**
 * How far the program has got.
 */
stage: Stage, 
/**
 * Nothing here is real.
 */
practice: boolean, 
/**
 * The language of the window.
 */
language: string, 
/**
 * The languages it speaks.
 */
languages: Array<LanguageLine>, 
/**
 * Known only while open.
 */
clinic: string | null, 
/**
 * Who is signed in, or who was last.
 */
person: string | null, 
/**
 * Where the practice endpoint listens, to fill in.
 */
practice_endpoint: string | null, 
/**
 * Of whoever is signed in.
 */
role: Role | null, 
/**
 * What they may do in this state.
 */
duties: Array<Duty>, 
/**
 * Who else signed in since the program started, to change places quickly.
 */
known: Array<string>, 
/**
 * Where whoever is signed in was when they were last here.
 */
place: string | null, 
/**
 * What everybody should know.
 */
notices: Array<Notice>, 
/**
 * Whose records are not sent yet.
 */
waiting: Array<WaitingLine>, 
/**
 * While nobody is signed in: of how many alerts the time to do something is over,
 * as far as the program knew when it locked. Nothing of whom.
 */
alerts_late?: number, };

export type SignIn = { 
/**
 * As on the clinic's list; case and spaces do not matter.
 */
name: string, 
/**
 * Exactly as it was chosen.
 */
passphrase: string, };

export type Active = { 
/**
 * Given back when they sign in again; nothing to leave it as it is.
 */
place: string | null, };

export type KeepDraft = { 
/**
 * Which form, and of which record: `register`, `correct <id>`.
 */
place: string, 
/**
 * JSON of the window; empty when there is nothing to keep any more.
 */
content: string, };

export type DraftPlace = { 
/**
 * As it was kept.
 */
place: string, };

export type Draft = { 
/**
 * As it was kept; nothing when there is nothing.
 */
content: string | null, };

export type JudgePassphrase = { 
/**
 * As it would be typed.
 */
passphrase: string, 
/**
 * Whose it would be.
 */
name: string, 
/**
 * The clinic's name.
 */
clinic: string, };

export type SuggestPassphrase = { 
/**
 * Whose it will be.
 */
name: string, 
/**
 * The clinic's name.
 */
clinic: string, };

export type PassphraseVerdict = "good" | "too-short" | "too-long" | "common" | "guessable" | "personal";

export type NewClinic = { 
/**
 * The language of the window.
 */
language: string, 
/**
 * The clinic's name.
 */
clinic: string, 
/**
 * One to eight letters and digits; begins every study number.
 */
site: string, 
/**
 * The administrator's name.
 */
name: string, 
/**
 * The administrator's passphrase.
 */
passphrase: string, };

export type RecoverySheet = { 
/**
 * In groups of four.
 */
groups: Array<string>, 
/**
 * Which groups are asked for, counted from 0.
 */
ask: Array<number>, 
/**
 * The clinic's name.
 */
clinic: string, 
/**
 * The day, ready to show.
 */
made: string, };

export type ClinicBegun = { 
/**
 * Field by field.
 */
problems: Array<FieldProblem>, 
/**
 * Once nothing is.
 */
sheet: RecoverySheet | null, };

export type ConfirmRecovery = { 
/**
 * In the order in which they were asked.
 */
groups: Array<string>, };

export type ChangePassphrase = { 
/**
 * The one that opens now.
 */
old: string, 
/**
 * The one that shall.
 */
new: string, };

export type UseRecovery = { 
/**
 * All of it; capitals, spaces and dashes do not matter.
 */
key: string, };

export type RecoverPerson = { 
/**
 * Who of the administrators it is.
 */
person: string, 
/**
 * Their new passphrase.
 */
passphrase: string, };

export type RenewKeys = { 
/**
 * One's own, once more.
 */
passphrase: string, 
/**
 * Why, for the audit trail.
 */
reason: string, };

export type SetEscrow = { 
/**
 * Its public key, `age1…`; empty for none any more.
 */
recipient: string, };

export type RecoverableLine = { 
/**
 * For choosing.
 */
id: string, 
/**
 * As it is shown.
 */
name: string, };

export type EscrowGiven = { 
/**
 * Field by field.
 */
problems: Array<FieldProblem>, 
/**
 * What only the organisation can open, as text to hand over.
 */
sealed: string | null, };

export type NewPerson = { 
/**
 * As it is shown and typed to sign in.
 */
name: string, 
/**
 * What they may do.
 */
role: Role, };

export type RenamePerson = { 
/**
 * Whose.
 */
id: string, 
/**
 * The new one.
 */
name: string, };

export type ChangeRole = { 
/**
 * Whose.
 */
id: string, 
/**
 * The new one.
 */
role: Role, };

export type PersonLeaves = { 
/**
 * Who.
 */
id: string, 
/**
 * Why, for the audit trail.
 */
reason: string, };

export type StaffLine = { 
/**
 * For asking more.
 */
id: string, 
/**
 * As it is shown.
 */
name: string, 
/**
 * What they may do.
 */
role: Role, 
/**
 * Not left.
 */
active: boolean, 
/**
 * The one who is looking.
 */
you: boolean, 
/**
 * Whether the key file lets them in; somebody whose passphrase was never
 * given, or who left, it does not.
 */
can_sign_in: boolean, 
/**
 * Whether they still have the passphrase that was given to them.
 */
must_change: boolean, 
/**
 * Ready to show; nothing before the first time.
 */
last_in: string | null, 
/**
 * How many of the records they changed last are not sent yet.
 */
waiting: number, };

export type StaffPage = { 
/**
 * By name, those who left last.
 */
people: Array<StaffLine>, 
/**
 * How many active administrators there are; two are asked for.
 */
administrators: number, 
/**
 * The organisation that keeps a sealed spare key, if there is one.
 */
escrow: string | null, 
/**
 * Whether the recovery key was used and must be made anew.
 */
renew_recovery: boolean, 
/**
 * Ready to show: when the records got the key that they have.
 */
key_made: string | null, };

export type PersonGiven = { 
/**
 * Field by field.
 */
problems: Array<FieldProblem>, 
/**
 * Whose; empty when nothing was given.
 */
name: string, 
/**
 * Shown once. They are asked for another when they sign in with it.
 */
passphrase: string | null, };

export type TrailQuery = { 
/**
 * Id of somebody who works here.
 */
person: string, 
/**
 * Code of what was done.
 */
action: string, 
/**
 * Study number of a participant.
 */
participant: string, 
/**
 * First day, as typed.
 */
from: string, 
/**
 * Last day, as typed.
 */
to: string, 
/**
 * Rows before this one.
 */
before: number | null, };

export type TrailLine = { 
/**
 * Counts from 1.
 */
seq: number, 
/**
 * Ready to show: as the clock on the wall had it.
 */
at: string, 
/**
 * UTC, ISO 8601, for whoever has to be exact.
 */
utc: string, 
/**
 * Whether the clock could be trusted: `trusted`, `back`, `forward`.
 */
clock: string, 
/**
 * By name; nothing when the program did it by itself.
 */
person: string | null, 
/**
 * Their role then.
 */
role: Role | null, 
/**
 * Code of what was done.
 */
action: string, 
/**
 * To what: study number, name of a form, of a setting; ready to show.
 */
about: string, 
/**
 * Why, in their own words.
 */
reason: string | null, };

export type TrailPerson = { 
/**
 * For choosing.
 */
id: string, 
/**
 * As it is shown.
 */
name: string, };

export type TrailPage = { 
/**
 * What is wrong with the question.
 */
problems: Array<FieldProblem>, 
/**
 * Newest first.
 */
rows: Array<TrailLine>, 
/**
 * Whether there are older ones; ask for those before the last row.
 */
more: boolean, 
/**
 * How many rows the trail has in all.
 */
length: number, 
/**
 * Everybody who ever worked here.
 */
people: Array<TrailPerson>, 
/**
 * Every code of something done.
 */
actions: Array<string>, };

export type FindingLine = { 
/**
 * `pages`, `structure`, `references`, `trail`, `content`, `anchor-missing`,
 * `anchor-forged`, `anchor-ahead`, `anchor-contradicts`, `anchor-unusable`,
 * `witness`.
 */
code: string, 
/**
 * The first row it shows in.
 */
seq: number | null, 
/**
 * How many rows are missing, where that is known.
 */
missing: number | null, };

export type TrailCheck = { 
/**
 * How many rows were gone over.
 */
rows: number, 
/**
 * The end of the chain in eight characters, for the paper log.
 */
head: string, 
/**
 * Nothing, when all is well.
 */
findings: Array<FindingLine>, 
/**
 * Ready to show.
 */
checked: string, };

export type WitnessState = "no-endpoint" | "no-answer" | "nothing" | "agrees" | "contradicts";

export type WitnessCheck = { 
/**
 * How it stands.
 */
state: WitnessState, 
/**
 * The newest row the endpoint has seen.
 */
seq: number | null, 
/**
 * Ready to show: when it saw it.
 */
seen: string | null, };

export type SetPlace = { 
/**
 * A folder, as typed or chosen; empty for none but the usual one.
 */
folder: string, };

export type LookIn = { 
/**
 * A folder; empty for the usual places.
 */
folder: string, };

export type RestoreFrom = { 
/**
 * The folder of the copy, as listed.
 */
folder: string, 
/**
 * An administrator of then.
 */
name: string, 
/**
 * Their passphrase of then.
 */
passphrase: string, };

export type RestoreNow = { 
/**
 * As it was looked at.
 */
from: RestoreFrom, 
/**
 * Why, for the audit trail.
 */
reason: string, };

export type BackupLine = { 
/**
 * Its folder.
 */
folder: string, 
/**
 * Ready to show; nothing when the copy cannot be read.
 */
made: string | null, 
/**
 * How many participants are in it.
 */
participants: number, 
/**
 * How many finished and unfinished forms.
 */
responses: number, 
/**
 * Whether it is in the place the site chose, rather than beside the records.
 */
elsewhere: boolean, 
/**
 * Whether its description is whole. What is in it is proven when it is brought back.
 */
sound: boolean, };

export type BackupsPage = { 
/**
 * The usual place.
 */
usual: string, 
/**
 * The place the site chose; nothing until it does.
 */
place: string | null, 
/**
 * Whether that place can be reached and written to now.
 */
place_ready: boolean, 
/**
 * Ready to show: the newest proven copy in the usual place.
 */
last_here: string | null, 
/**
 * The same in the chosen place.
 */
last_there: string | null, 
/**
 * Code of what went wrong the last time, a message `backup-trouble-…`.
 */
trouble: string | null, 
/**
 * Newest first.
 */
backups: Array<BackupLine>, };

export type NewerLine = { 
/**
 * Study number, and what it is; ready to show.
 */
about: string, 
/**
 * `participant`, `visit`, `response`.
 */
kind: string, 
/**
 * Ready to show.
 */
at: string, 
/**
 * Whether the endpoint has it.
 */
confirmed: boolean, };

export type RestorePreview = { 
/**
 * The copy.
 */
backup: BackupLine, 
/**
 * The clinic it is of.
 */
clinic: string, 
/**
 * Whether there are records here now that it would take the place of.
 */
replaces: boolean, 
/**
 * Whether those can still be read, so that what is newer is known exactly.
 */
readable: boolean, 
/**
 * How many entries of the audit trail are newer than the copy, where known.
 */
newer: number | null, 
/**
 * What is newer, ready to show: participants, visits and forms, at most 50.
 */
newer_lines: Array<NewerLine>, 
/**
 * How many of those the endpoint has not confirmed: they would be only in
 * the replaced file.
 */
newer_unsent: number, };

export type Restored = { 
/**
 * What is wrong with what was typed; then nothing was done.
 */
problems: Array<FieldProblem>, 
/**
 * Where the replaced files are kept; nothing when there were none.
 */
kept: string | null, };

export type GoOn = { 
/**
 * Why, for the audit trail.
 */
reason: string, };

export type SafetyPage = { 
/**
 * What was found.
 */
findings: Array<FindingLine>, 
/**
 * Where the copy of everything as it was found lies; nothing if there was
 * no room for one.
 */
copy: string | null, 
/**
 * Whether records can still be looked at.
 */
readable: boolean, 
/**
 * Whether the file itself is sound, so that an administrator may go on.
 */
may_go_on: boolean, 
/**
 * Whether there is a backup to bring back.
 */
backups: number, };

export type WithReason = { 
/**
 * The participant.
 */
id: string, 
/**
 * Why, for the audit trail.
 */
reason: string, };

export type Restrict = { 
/**
 * The participant.
 */
id: string, 
/**
 * Administrators and data managers alone, or everybody again.
 */
on: boolean, 
/**
 * Why, for the audit trail.
 */
reason: string, };

export type Erase = { 
/**
 * The participant.
 */
id: string, 
/**
 * Their study number, typed, so that it is them and nobody else.
 */
study_number: string, 
/**
 * Also what the endpoint has not confirmed, which is then nowhere.
 */
also_unsent: boolean, 
/**
 * Why, for the audit trail.
 */
reason: string, };

export type HandOver = { 
/**
 * The participant.
 */
id: string, 
/**
 * The folder the two files go to.
 */
folder: string, 
/**
 * Why, for the audit trail.
 */
reason: string, };

export type SaveRetention = { 
/**
 * In days; nothing for as long as nobody removes them.
 */
days: number | null, };

export type RightsPage = { 
/**
 * The participant.
 */
id: string, 
/**
 * As on the paper of the study.
 */
study_number: string, 
/**
 * A practice case: nobody is behind it.
 */
practice: boolean, 
/**
 * Ready to show: since when nothing more is collected.
 */
withdrawn: string | null, 
/**
 * Since when only administrators and data managers may look.
 */
restricted: string | null, 
/**
 * Since when the content is gone.
 */
erased: string | null, 
/**
 * How many of their records the endpoint has not confirmed.
 */
unsent: number, 
/**
 * How many forms are not finished.
 */
drafts: number, };

export type HandedOver = { 
/**
 * What is wrong with what was typed; then nothing was written.
 */
problems: Array<FieldProblem>, 
/**
 * To be read by people.
 */
page: string | null, 
/**
 * To be read by programs.
 */
data: string | null, };

export type Address = { 
/**
 * Of the base of a FHIR server.
 */
address: string, };

export type FindingKind = "ready" | "not-fhir" | "read-only" | "wrong-version" | "no-answer" | "refused" | "address-refused" | "certificate" | "certificate-expired" | "certificate-name" | "old-tls" | "no-such-host" | "proxy" | "sign-in-page" | "clock";

export type Finding = { 
/**
 * In a word.
 */
kind: "ready" | "not-fhir" | "read-only" | "wrong-version" | "no-answer" | "refused" | "address-refused" | "certificate" | "certificate-expired" | "certificate-name" | "old-tls" | "no-such-host" | "proxy" | "sign-in-page" | "clock", 
/**
 * What the server calls itself.
 */
software: string | null, 
/**
 * The version of FHIR it speaks.
 */
version: string | null, };

export type SaveEndpoint = { 
/**
 * Nowhere, when there is none.
 */
address: string | null, };

export type SettingsPage = { 
/**
 * The clinic's name.
 */
clinic: string, 
/**
 * Its site code.
 */
site: string, 
/**
 * Where records go; nothing until it is set.
 */
endpoint: string | null, 
/**
 * Whether names and NHS numbers leave.
 */
identified: boolean, 
/**
 * The site's own words at a safety prompt; may be empty.
 */
prompt_text: string, 
/**
 * Nothing here is real.
 */
practice: boolean, 
/**
 * After how long the records lock.
 */
idle_minutes: number, 
/**
 * After how many days confirmed records are removed from this computer;
 * nothing for never.
 */
retention_days: number | null, };

export type SaveSending = { 
/**
 * Names, dates of birth and NHS numbers too; otherwise study numbers alone.
 */
identified: boolean, };

export type SavePrompt = { 
/**
 * The site's own words; empty for the built-in sentence.
 */
text: string, };

export type Banner = { 
/**
 * For asking more.
 */
participant: string, 
/**
 * Family name, in capitals where the script has them.
 */
family: string, 
/**
 * Given names.
 */
given: string, 
/**
 * Ready to show.
 */
born: string, 
/**
 * In full years today.
 */
age: number | null, 
/**
 * Administrative sex.
 */
sex: Sex, 
/**
 * In groups of 3, 3 and 4.
 */
nhs_number: string | null, 
/**
 * What leaves this computer.
 */
study_number: string, 
/**
 * The language this person prefers, by its own name.
 */
language: string, 
/**
 * Whether an interpreter is needed.
 */
interpreter: boolean, 
/**
 * Nobody: invented, for staff to learn with. Says so wherever it is shown.
 */
practice?: boolean, };

export type FindParticipants = { 
/**
 * Beginnings of names, a study number, an NHS number; empty for the newest.
 */
query: string, };

export type ParticipantEntry = { 
/**
 * Family name.
 */
family: string, 
/**
 * Given names.
 */
given: string, 
/**
 * Date of birth: day, month, year in any usual way.
 */
born: string, 
/**
 * Nothing until it is chosen.
 */
sex: Sex | null, 
/**
 * May be empty.
 */
nhs_number: string, 
/**
 * The language the person prefers.
 */
language: string, 
/**
 * Whether an interpreter is needed.
 */
interpreter: boolean, 
/**
 * Ids of the people who are alike whom whoever types has seen, and goes on.
 */
alike_accepted: Array<string>, 
/**
 * For somebody on file: what was shown of them, as it came with the entry. If
 * it is other by now, nothing is changed.
 */
seen?: string, };

export type ById = { 
/**
 * A UUID.
 */
id: string, };

export type ParticipantLine = { 
/**
 * For asking more.
 */
id: string, 
/**
 * As on the paper of the study.
 */
study_number: string, 
/**
 * Family name.
 */
family: string, 
/**
 * Given names.
 */
given: string, 
/**
 * Ready to show.
 */
born: string, 
/**
 * In full years today.
 */
age: number | null, 
/**
 * In groups.
 */
nhs_number: string | null, 
/**
 * How many are on file.
 */
visits: number, 
/**
 * Nobody: invented, for staff to learn with.
 */
practice?: boolean, };

export type ParticipantList = { 
/**
 * At most fifty.
 */
lines: Array<ParticipantLine>, 
/**
 * Whether there are more.
 */
more: boolean, 
/**
 * How many people are on file altogether.
 */
total: number, };

export type AlikeReason = "nhs-number" | "name-and-birth";

export type Alike = { 
/**
 * Who.
 */
line: ParticipantLine, 
/**
 * Why.
 */
why: AlikeReason, };

export type EntryCheck = { 
/**
 * Field by field.
 */
problems: Array<FieldProblem>, 
/**
 * The date of birth, once it can be read.
 */
born: string | null, 
/**
 * The NHS number in groups, once it is one.
 */
nhs_number: string | null, 
/**
 * People on file who may be the same.
 */
alike: Array<Alike>, };

export type Registered = { 
/**
 * What is wrong, or who is alike.
 */
check: EntryCheck, 
/**
 * The id, once the person is on file.
 */
participant: string | null, };

export type RegisterForm = { 
/**
 * The number that the next person gets.
 */
next_study_number: string, 
/**
 * The languages that can be preferred.
 */
languages: Array<LanguageLine>, };

export type ParticipantPage = { 
/**
 * Who.
 */
banner: Banner, 
/**
 * Newest first.
 */
visits: Array<VisitLine>, 
/**
 * The computer that they were registered on, if it was another.
 */
origin: string | null, 
/**
 * A dispute about them that somebody has to settle.
 */
dispute: string | null, };

export type StartVisit = { 
/**
 * Who came.
 */
participant: string, 
/**
 * Empty for today; otherwise day, month, year in any usual way.
 */
day: string, };

export type WordingStatus = "published" | "licensed" | "collated" | "local" | "own";

export type WhyNot = "incomplete" | "status-not-allowed" | "needs-approval" | "language-not-licensed" | "licence-expired" | "licence-missing";

export type Approve = { 
/**
 * Digests of the wordings.
 */
digests: Array<string>, 
/**
 * Whether they may be used from now on.
 */
approved: boolean, };

export type AllowStatuses = { 
/**
 * Those that may.
 */
allowed: Array<WordingStatus>, };

export type ExportQuestionnaire = { 
/**
 * Which instrument.
 */
instrument: string, 
/**
 * Where to; empty for the usual folder.
 */
folder: string, };

export type Decided = { 
/**
 * Who.
 */
by: string, 
/**
 * When, ready to show.
 */
at: string, };

export type WordingLine = { 
/**
 * Its language.
 */
language: LanguageLine, 
/**
 * How well it is known.
 */
status: WordingStatus, 
/**
 * Where it is from.
 */
source: string, 
/**
 * Digest, in full.
 */
digest: string, 
/**
 * Who approved it, where somebody did.
 */
approved: Decided | null, 
/**
 * Why it is not offered; nothing when it is.
 */
why_not: WhyNot | null, };

export type QuestionnaireLine = { 
/**
 * The instrument's id.
 */
instrument: string, 
/**
 * Its proper name.
 */
title: string, 
/**
 * The newest version.
 */
version: number, 
/**
 * Items that are answered.
 */
items: number, 
/**
 * The pack that it came in; nothing when it is built in.
 */
pack: string | null, 
/**
 * Who owns it.
 */
owner: string | null, 
/**
 * The owner's terms, in short.
 */
terms: string, 
/**
 * Number of the licence.
 */
licence: string | null, 
/**
 * Last day of the licence, ready to show.
 */
expires: string | null, 
/**
 * Why nothing can be begun with it; nothing when something can.
 */
withheld: WhyNot | null, 
/**
 * Its wordings, the source language first.
 */
wordings: Array<WordingLine>, 
/**
 * Languages in which it is not complete, with what it lacks.
 */
incomplete: Array<LanguageLine>, };

export type QuestionnairesPage = { 
/**
 * By title.
 */
questionnaires: Array<QuestionnaireLine>, 
/**
 * The statuses whose wordings may be used here.
 */
allowed: Array<WordingStatus>, 
/**
 * Digests of collated wordings that await approval.
 */
waiting: Array<string>, };

export type WordingText = { 
/**
 * In its language, and in the source language where there is that.
 */
lines: Array<[string, string | null]>, 
/**
 * Its language.
 */
language: LanguageLine, };

export type PackFolder = { 
/**
 * Empty for the usual one.
 */
folder: string, };

export type PackFile = { 
/**
 * Where it is.
 */
path: string, };

export type InstallPack = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Digest of what was looked at: if the file changed since, nothing is installed.
 */
digest: string, };

export type NewSigner = { 
/**
 * What they are called here.
 */
name: string, 
/**
 * Their minisign public key.
 */
key: string, };

export type SignerKey = { 
/**
 * The whole key.
 */
key: string, };

export type PackFileLine = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its size, ready to show.
 */
size: string, };

export type PackInstrument = { 
/**
 * Its id.
 */
instrument: string, 
/**
 * Its proper name.
 */
title: string, 
/**
 * Its version.
 */
version: number, 
/**
 * The version that is here now.
 */
here: number | null, 
/**
 * Items that are answered.
 */
items: number, 
/**
 * Languages by their own names, with the status of each wording's code.
 */
languages: Array<[string, WordingStatus]>, 
/**
 * Languages that have recordings, by their own names.
 */
audio: Array<string>, 
/**
 * Who owns it.
 */
owner: string | null, 
/**
 * The owner's terms, in short.
 */
terms: string, 
/**
 * Number of the licence.
 */
licence: string | null, 
/**
 * Last day of the licence, ready to show.
 */
expires: string | null, 
/**
 * Lines that are always shown with it.
 */
notices: Array<string>, 
/**
 * Unfinished responses to the version that is here: they go on in it.
 */
drafts: number, };

export type PackKit = { 
/**
 * Its id.
 */
kit: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Its version.
 */
version: number, 
/**
 * The version that is here now: whoever is in that stays in it.
 */
here: number | null, 
/**
 * Visits that it plans.
 */
visits: number, 
/**
 * Languages by their own names, with the status of each wording's code.
 */
languages: Array<[string, WordingStatus]>, 
/**
 * Instruments that only other packs bring and that are not here, by their names.
 */
missing: Array<string>, };

export type NotCarriedLine = { 
/**
 * The item, or where else it stands.
 */
place: string, 
/**
 * The element or extension.
 */
what: string, 
/**
 * What that means: dropped, simplified, unusable.
 */
loss: string, };

export type PackRefusal = "unreadable" | "too-large" | "unsigned" | "unknown-signer" | "altered" | "not-a-pack" | "malformed" | "case-failed" | "not-newer" | "expired" | "conflict" | "changed" | "unusable";

export type PackPreview = { 
/**
 * Why it cannot be installed; nothing when it can.
 */
refused: PackRefusal | null, 
/**
 * Where, and what, for its author.
 */
detail: string | null, 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Its version.
 */
version: number, 
/**
 * SHA-256 of the file, in hex.
 */
digest: string, 
/**
 * Who signed it, by the name they have here; nothing for a Questionnaire.
 */
signer: string | null, 
/**
 * What is in it.
 */
instruments: Array<PackInstrument>, 
/**
 * The programmes in it.
 */
kits: Array<PackKit>, 
/**
 * What of a Questionnaire cannot be carried.
 */
not_carried: Array<NotCarriedLine>, };

export type PackLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Its newest version here.
 */
version: number, 
/**
 * Who signed it; nothing for a Questionnaire the site took over.
 */
signer: string | null, 
/**
 * When it was installed, ready to show.
 */
at: string, 
/**
 * By whom.
 */
by: string, 
/**
 * Titles of what is in it.
 */
instruments: Array<string>, 
/**
 * Why it brings nothing, if it does not: it is read anew each time.
 */
refused: PackRefusal | null, };

export type SignerLine = { 
/**
 * What they are called here.
 */
name: string, 
/**
 * The whole key.
 */
key: string, 
/**
 * Its id, to be read over the telephone.
 */
id: string, 
/**
 * When it was added, ready to show.
 */
at: string, 
/**
 * By whom.
 */
by: string, 
/**
 * Nothing new is taken from them.
 */
removed: boolean, };

export type PacksPage = { 
/**
 * By name.
 */
packs: Array<PackLine>, 
/**
 * By name.
 */
signers: Array<SignerLine>, 
/**
 * Where packs are looked for first.
 */
folder: string, };

export type Hand = { 
/**
 * Which response.
 */
response: string, };

export type Step = "stay" | "next" | "back" | "rest" | "wake" | "text-size";

export type PatientAnswer = { 
/**
 * Which place, as the page has it.
 */
item: string, 
/**
 * What was said, or that they would rather not; null takes it back.
 */
given: Given | null, 
/**
 * A number, a date or words as they were typed; instead of `given`.
 */
typed: string | null, };

export type TakeBack = { 
/**
 * PIN or passphrase of whoever handed it over.
 */
secret: string, };

export type SetPin = { 
/**
 * One's passphrase.
 */
passphrase: string, 
/**
 * Four to eight digits; empty for none.
 */
pin: string, };

export type PageKind = "welcome" | "question" | "reading" | "resting" | "done";

export type PatientPage = { 
/**
 * What is on it.
 */
kind: PageKind, 
/**
 * In which language.
 */
language: LanguageLine, 
/**
 * What buttons and headings say, by message (`patient-…`).
 */
words: { [key in string]?: string }, 
/**
 * How far the patient has got, in words.
 */
progress: string | null, 
/**
 * 0 to 100.
 */
percent: number, 
/**
 * The instructions.
 */
instructions: string | null, 
/**
 * Headings of the groups around the question.
 */
headings: Array<string>, 
/**
 * The question, or what is read.
 */
item: ItemLine | null, 
/**
 * What is wrong with what was typed, in a sentence.
 */
refused: string | null, 
/**
 * Whether "I would rather not answer" is offered.
 */
may_decline: boolean, 
/**
 * Whether there is a page before.
 */
back: boolean, 
/**
 * Whether there is a page after, as things stand.
 */
next: boolean, 
/**
 * Large text.
 */
large: boolean, 
/**
 * A recording of the question, as a `data:` URL.
 */
audio: string | null, 
/**
 * Lines that must be shown with the form.
 */
notices: Array<string>, 
/**
 * After so many seconds without a touch the window asks to rest.
 */
rest_after: number, 
/**
 * A practice case: that it is, in a sentence, on every page, also while it rests.
 */
practice?: string, };

export type TakenBack = { 
/**
 * The response, once they have it.
 */
response: string | null, 
/**
 * Why not, in a sentence in the patient's language.
 */
refused: string | null, };

export type PrintForm = { 
/**
 * Which instrument.
 */
instrument: string, 
/**
 * In which language.
 */
language: string, 
/**
 * For whom: their study number goes on every page; nothing for nobody in particular.
 */
participant: string | null, 
/**
 * Where to; empty for the usual folder.
 */
folder: string, };

export type Take = "first" | "second";

export type SettleDifference = { 
/**
 * Which response.
 */
response: string, 
/**
 * Which place.
 */
item: string, 
/**
 * Which reading counts.
 */
take: Take, 
/**
 * Why; never empty.
 */
reason: string, };

export type Printed = { 
/**
 * Field by field, when nothing was.
 */
problems: Array<FieldProblem>, 
/**
 * Where it is.
 */
path: string | null, 
/**
 * Its pages.
 */
pages: number, };

export type KeyingPage = { 
/**
 * The response's id.
 */
id: string, 
/**
 * Its visit's.
 */
visit: string, 
/**
 * Who answered.
 */
banner: Banner, 
/**
 * The instrument's proper name.
 */
title: string, 
/**
 * The language of the paper.
 */
language: LanguageLine, 
/**
 * With what the second reader has typed.
 */
items: Array<ItemLine>, 
/**
 * How many places that need an answer or a reason have one.
 */
answered: number, 
/**
 * How many need one.
 */
needed: number, };

export type Difference = { 
/**
 * The place.
 */
item: string, 
/**
 * Its number.
 */
number: number, 
/**
 * The question.
 */
text: string, 
/**
 * What the first reader has, in words; nothing for no answer.
 */
first: string | null, 
/**
 * What the second has.
 */
second: string | null, 
/**
 * The same as they stand.
 */
given: [Given | null, Given | null], };

export type Comparison = { 
/**
 * The response's id.
 */
id: string, 
/**
 * Its visit's.
 */
visit: string, 
/**
 * Who answered.
 */
banner: Banner, 
/**
 * The instrument's proper name.
 */
title: string, 
/**
 * The language of the paper.
 */
language: LanguageLine, 
/**
 * Who read it first.
 */
first: string, 
/**
 * Who read it second; nothing while nobody has.
 */
second: string | null, 
/**
 * How many places agree.
 */
agree: number, 
/**
 * Places that do not.
 */
differences: Array<Difference>, 
/**
 * Alerts that what was settled set off, to be shown at once.
 */
alerts?: Array<string>, };

export type LanguageRow = { 
/**
 * Which language.
 */
language: LanguageLine, 
/**
 * The window speaks it; otherwise forms only.
 */
interface: boolean, 
/**
 * Who wrote its words.
 */
origin: string, 
/**
 * Who checked them, and when; nothing for a draft.
 */
checked: string | null, 
/**
 * Sentences of the window that it has itself.
 */
written: number, 
/**
 * Sentences there are.
 */
sentences: number, 
/**
 * Those that the window says in English, since nobody has translated them.
 */
unwritten: Array<Unwritten>, 
/**
 * Sentences for patients that it has itself or from a parent; all of them are
 * needed before a patient can be handed the screen.
 */
patient: boolean, 
/**
 * Titles of the questionnaires that are offered in it.
 */
offered: Array<string>, 
/**
 * Titles of those that exist in it and are not offered.
 */
withheld: Array<string>, };

export type Unwritten = { 
/**
 * What it is called in `locales/`.
 */
id: string, 
/**
 * What is said in its place.
 */
english: string, };

export type ChooseForm = { 
/**
 * At which visit.
 */
visit: string, 
/**
 * Which instrument.
 */
instrument: string, 
/**
 * In which language it is read.
 */
language: string, 
/**
 * Who answers, and how.
 */
mode: Mode, 
/**
 * The date on the paper, as typed; only for paper.
 */
paper_day: string | null, 
/**
 * Who interprets, where somebody does: what they are, and number or relation.
 */
interpreter: [InterpreterKind, string] | null, };

export type FormBegun = { 
/**
 * Field by field.
 */
problems: Array<FieldProblem>, 
/**
 * The response's id.
 */
response: string | null, };

export type VisitStarted = { 
/**
 * Field by field.
 */
problems: Array<FieldProblem>, 
/**
 * Its id.
 */
visit: string | null, };

export type FormState = "draft" | "finished" | "corrected" | "voided";

export type FormLine = { 
/**
 * The response's id.
 */
id: string, 
/**
 * Which instrument.
 */
instrument: string, 
/**
 * Its proper name.
 */
title: string, 
/**
 * The language it is read in, by its own name.
 */
language: string, 
/**
 * How far it has got.
 */
state: FormState, 
/**
 * How many items have an answer or a reason.
 */
answered: number, 
/**
 * How many need one.
 */
items: number, 
/**
 * Its first score, once there is one.
 */
score: string | null, };

export type VisitLine = { 
/**
 * For asking more.
 */
id: string, 
/**
 * Ready to show.
 */
day: string, 
/**
 * In the order in which they were begun.
 */
forms: Array<FormLine>, };

export type Offer = { 
/**
 * BCP 47.
 */
tag: string, 
/**
 * Its name for itself.
 */
name: string, 
/**
 * Runs from right to left.
 */
rtl: boolean, 
/**
 * How well the wording is known to be its owner's.
 */
status: WordingStatus, 
/**
 * Where the wording is from.
 */
source: string, 
/**
 * It is the very one that the participant prefers.
 */
preferred: boolean, };

export type InstrumentOffer = { 
/**
 * Its id.
 */
instrument: string, 
/**
 * Its proper name.
 */
title: string, 
/**
 * How many items it has.
 */
items: number, 
/**
 * The question is our own.
 */
own_stem: boolean, 
/**
 * The line that must be shown with it.
 */
attribution: string | null, 
/**
 * Why nothing can be begun with it; nothing when something can.
 */
withheld: WhyNot | null, 
/**
 * The ways in which it may be given.
 */
modes: Mode[], 
/**
 * The languages in which it may be read.
 */
offers: Array<Offer>, 
/**
 * The others, and why not.
 */
unavailable: Array<[LanguageLine, WhyNot]>, };

export type VisitPage = { 
/**
 * Its id.
 */
id: string, 
/**
 * Who came.
 */
banner: Banner, 
/**
 * Ready to show.
 */
day: string, 
/**
 * It lies before the day on which it was entered.
 */
paper: boolean, 
/**
 * In the order in which they were begun.
 */
forms: Array<FormLine>, 
/**
 * What can be added.
 */
offered: Array<InstrumentOffer>, 
/**
 * What a kit asks for at this visit, where it is one of a kit.
 */
plan: VisitPlan | null, };

export type ChoiceLine = { 
/**
 * Its id in the set.
 */
id: string, 
/**
 * In the participant's language.
 */
text: string, };

export type ItemKind = { "kind": "choice", 
/**
 * In order.
 */
choices: Array<ChoiceLine>, } | { "kind": "choices", 
/**
 * In order.
 */
choices: Array<ChoiceLine>, 
/**
 * The most that may be taken.
 */
most: number, 
/**
 * Ids of those that stand alone.
 */
alone: Array<string>, } | { "kind": "yes-no", 
/**
 * What the one is called.
 */
yes: string, 
/**
 * What the other is called.
 */
no: string, } | { "kind": "tick", 
/**
 * What the one is called. Where nobody said it in the language of the
 * form, in the source language: never in that of the window.
 */
ticked: string, 
/**
 * What the other is called.
 */
blank: string, } | { "kind": "scale", 
/**
 * Lowest.
 */
min: number, 
/**
 * Highest.
 */
max: number, 
/**
 * What the lowest means.
 */
low: string, 
/**
 * What the highest means.
 */
high: string, } | { "kind": "analogue", 
/**
 * One end.
 */
min: number, 
/**
 * The other.
 */
max: number, 
/**
 * What the one end means.
 */
low: string, 
/**
 * What the other means.
 */
high: string, } | { "kind": "number", 
/**
 * Most digits after the point.
 */
places: number, 
/**
 * Lowest, ready to show.
 */
min: string | null, 
/**
 * Highest, ready to show.
 */
max: string | null, 
/**
 * Its unit, in words.
 */
unit: string | null, } | { "kind": "date", 
/**
 * How little of it will do: day, month, year.
 */
precision: Precision, } | { "kind": "text", 
/**
 * Several lines.
 */
long: boolean, 
/**
 * Most characters.
 */
length: number, } | { "kind": "display" } | { "kind": "group", 
/**
 * Laid out as a table, under these headings.
 */
columns: Array<ChoiceLine> | null, 
/**
 * Which row of a group that repeats, from 1.
 */
row: number | null, };

export type Shown = "asked" | "spare" | "away";

export type ReadingLine = { 
/**
 * The language, by its own name.
 */
language: string, 
/**
 * Digest of the wording, in full.
 */
digest: string, 
/**
 * Since when, ready to show.
 */
at: string, };

export type PaperNote = { 
/**
 * The date on the paper, ready to show.
 */
day: string, 
/**
 * Who read it a second time, if somebody did.
 */
second: string | null, 
/**
 * Differences that are not settled; nothing while nobody read it twice.
 */
differences: number | null, };

export type NoteInterpreter = { 
/**
 * For which response.
 */
response: string, 
/**
 * What they are to the participant; null for nobody.
 */
kind: InterpreterKind | null, 
/**
 * Their number, or the relation.
 */
detail: string, };

export type ItemLine = { 
/**
 * Its key: the item's id, with the row where there are rows.
 */
id: string, 
/**
 * Its place among those that are answered, from 1; the same whatever is asked.
 */
number: number, 
/**
 * What stands in the number's place, where the instrument says.
 */
prefix: string | null, 
/**
 * In the participant's language; empty for a group without a heading.
 */
text: string, 
/**
 * How it is to be answered, in the participant's language.
 */
hint: string | null, 
/**
 * Key of the group that it is in.
 */
group: string | null, 
/**
 * How many groups it is in.
 */
depth: number, 
/**
 * How it stands.
 */
shown: Shown, 
/**
 * May be left out without a reason.
 */
optional: boolean, 
/**
 * The reasons that may stand for an answer.
 */
reasons: Missing[], 
/**
 * How it is answered.
 */
answer: ItemKind, 
/**
 * What stands for it now.
 */
given: Given | null, 
/**
 * The same as people read it, where it was typed.
 */
said: string | null, 
/**
 * It is what the participant said at an earlier visit.
 */
carried: boolean, };

export type AcknowledgedLine = { 
/**
 * What.
 */
action: PromptAction, 
/**
 * In somebody's own words.
 */
note: string, 
/**
 * When, ready to show.
 */
at: string, 
/**
 * Who.
 */
by: string, };

export type PromptLine = { 
/**
 * Its id in the instrument.
 */
prompt: string, 
/**
 * The place that set it off; nothing where a score did.
 */
item: string | null, 
/**
 * That place's number; 0 where a score did.
 */
item_number: number, 
/**
 * The score that set it off, by name.
 */
score: string | null, 
/**
 * The site's own words, if it has any.
 */
site_text: string | null, 
/**
 * What was done, once something was.
 */
acknowledged: AcknowledgedLine | null, };

export type FormPage = { 
/**
 * The response's id.
 */
id: string, 
/**
 * Its visit's.
 */
visit: string, 
/**
 * Who answers.
 */
banner: Banner, 
/**
 * Which instrument.
 */
instrument: string, 
/**
 * Its proper name.
 */
title: string, 
/**
 * The question is our own.
 */
own_stem: boolean, 
/**
 * The line that must be shown with it.
 */
attribution: string | null, 
/**
 * The language it is read in.
 */
language: Offer, 
/**
 * The languages it can be read in.
 */
languages: Array<Offer>, 
/**
 * Who gives the answers, and how.
 */
mode: Mode, 
/**
 * Who interprets, and their number or relation.
 */
interpreter: [InterpreterKind, string] | null, 
/**
 * Whether this participant needs one, and none is noted.
 */
interpreter_wanted: boolean, 
/**
 * Where it was copied from paper.
 */
paper: PaperNote | null, 
/**
 * Which words were read since when, oldest first.
 */
readings: Array<ReadingLine>, 
/**
 * Lines that must be shown with it, besides the attribution.
 */
notices: Array<string>, 
/**
 * Whether it can be given into the patient's hands: every word that they
 * would read is there in their language.
 */
may_hand: boolean, 
/**
 * In the participant's language.
 */
instructions: string | null, 
/**
 * In order.
 */
items: Array<ItemLine>, 
/**
 * The approved English wording of the instructions (`instructions`), of each
 * place by its key, of each choice by item and choice (`phq9-1~2`), of both
 * ends of a scale (`nprs~low`), for staff; empty where the form is in English.
 */
english: Array<[string, string]>, 
/**
 * How many items that need an answer or a reason have one.
 */
answered: number, 
/**
 * How many need one.
 */
needed: number, 
/**
 * The first that does not: where to go on.
 */
next: string | null, 
/**
 * When it was last saved, as a time of day; nothing while it is new.
 */
saved: string | null, 
/**
 * What staff must be told at once.
 */
prompts: Array<PromptLine>, 
/**
 * It can only be corrected.
 */
finished: boolean, };

export type SaveAnswer = { 
/**
 * Of which response.
 */
response: string, 
/**
 * To which item.
 */
item: string, 
/**
 * What was said, or why nothing; null takes the answer back.
 */
given: Given | null, 
/**
 * A number, a date or words as they were typed; instead of `given`. The
 * program reads them; empty takes the answer back.
 */
typed: string | null, };

export type Saved = { 
/**
 * When, as a time of day.
 */
saved: string, 
/**
 * How many items that need an answer or a reason have one.
 */
answered: number, 
/**
 * How many need one.
 */
needed: number, 
/**
 * The first that does not.
 */
next: string | null, 
/**
 * What staff must be told at once.
 */
prompts: Array<PromptLine>, 
/**
 * The places that are not asked as things stand now.
 */
away: Array<string>, 
/**
 * Rows more, on offer.
 */
spare: Array<string>, 
/**
 * What stands for the place that was answered, if it was typed.
 */
given: Given | null, 
/**
 * What was typed, as it was understood: a date in full, a number with its unit.
 */
understood: string | null, 
/**
 * Why what was typed was not kept.
 */
refused: Why | null, 
/**
 * Alerts that it set off, to be shown at once.
 */
alerts?: Array<string>, };

export type ChangeLanguage = { 
/**
 * Of which response.
 */
response: string, 
/**
 * BCP 47.
 */
language: string, };

export type Acknowledge = { 
/**
 * Of which response.
 */
response: string, 
/**
 * The prompt's id in the instrument.
 */
prompt: string, 
/**
 * What was done.
 */
action: PromptAction, 
/**
 * In one's own words; may be empty unless the action is "other".
 */
note: string, };

export type FinishForm = { 
/**
 * Which response.
 */
response: string, 
/**
 * The participant reached the end of a tick list: what is not ticked was
 * left blank on purpose.
 */
rest_blank: boolean, };

export type Gap = { 
/**
 * Its id.
 */
item: string, 
/**
 * Its place, from 1.
 */
number: number, };

export type Finish = { 
/**
 * Items without answer or reason, in order.
 */
gaps: Array<Gap>, 
/**
 * Prompts about which nothing was noted.
 */
open_prompts: Array<string>, 
/**
 * It is finished.
 */
finished: boolean, 
/**
 * Alerts that it set off, to be shown at once.
 */
alerts?: Array<string>, };

export type Change = { 
/**
 * To which item.
 */
item: string, 
/**
 * What should have been kept.
 */
given: Given, 
/**
 * A number, a date or words as they were typed; instead of `given`.
 */
typed: string | null, };

export type Correction = { 
/**
 * Which response.
 */
response: string, 
/**
 * Why: one of the reasons that were offered.
 */
code: string, 
/**
 * The same in words; may be empty where the code says enough.
 */
reason: string, 
/**
 * What changes.
 */
changes: Array<Change>, };

export type Corrected = { 
/**
 * Field by field.
 */
problems: Array<FieldProblem>, 
/**
 * Alerts that it set off, to be shown at once.
 */
alerts?: Array<string>, };

export type ThresholdLine = { 
/**
 * What reaching it means, in words.
 */
text: string, 
/**
 * Citation.
 */
source: string, };

export type ChangeKind = "reliable" | "important";

export type ScoreLine = { 
/**
 * The scale's id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The number; nothing while the manual does not allow one.
 */
points: string | null, 
/**
 * How many answers are missing for it.
 */
missing: number, 
/**
 * The lowest possible.
 */
low: string, 
/**
 * The highest possible.
 */
high: string, 
/**
 * What a higher number means.
 */
higher_is_worse: boolean, 
/**
 * The name of the published band.
 */
band: string | null, 
/**
 * Where that band begins.
 */
band_from: string | null, 
/**
 * Where it ends.
 */
band_to: string | null, 
/**
 * Who published the bands.
 */
band_source: string | null, 
/**
 * Published thresholds that it reaches.
 */
thresholds: Array<ThresholdLine>, 
/**
 * The change that matters, in points.
 */
change: string | null, 
/**
 * The same in percent of the first score, where that was published too.
 */
change_percent: string | null, 
/**
 * Which kind of change it is.
 */
change_kind: ChangeKind | null, 
/**
 * Who published that.
 */
change_source: string | null, };

export type CorrectionReason = { 
/**
 * As it is kept and sent.
 */
code: string, 
/**
 * In words.
 */
label: string, 
/**
 * It says nothing without somebody's own words.
 */
needs_words: boolean, };

export type AnswerLine = { 
/**
 * The item's id.
 */
item: string, 
/**
 * Its place, from 1.
 */
number: number, 
/**
 * In the language it was read in.
 */
text: string, 
/**
 * The answer in that language.
 */
said: string | null, 
/**
 * Why there is no answer.
 */
missing: Missing | null, 
/**
 * What stands for it.
 */
given: Given | null, 
/**
 * How it is answered.
 */
answer: ItemKind, 
/**
 * May be left out without a reason.
 */
optional: boolean, 
/**
 * The reasons that may stand for an answer.
 */
reasons: Missing[], };

export type Edition = { 
/**
 * 1 finished, 2 first correction, …
 */
number: number, 
/**
 * When, ready to show.
 */
at: string, 
/**
 * Who.
 */
by: string, 
/**
 * Why it was corrected.
 */
reason: string | null, 
/**
 * In order.
 */
answers: Array<AnswerLine>, 
/**
 * In the instrument's order.
 */
scores: Array<ScoreLine>, };

export type ResultPage = { 
/**
 * The response's id.
 */
id: string, 
/**
 * Its visit's.
 */
visit: string, 
/**
 * Who answered.
 */
banner: Banner, 
/**
 * Which instrument.
 */
instrument: string, 
/**
 * Its proper name.
 */
title: string, 
/**
 * The line that must be shown with it.
 */
attribution: string | null, 
/**
 * Further lines that must be.
 */
notices: Array<string>, 
/**
 * The day of the visit.
 */
day: string, 
/**
 * The language it was read in.
 */
language: Offer, 
/**
 * Who gave the answers, and how.
 */
mode: Mode, 
/**
 * Who interpreted, and their number or relation.
 */
interpreter: [InterpreterKind, string] | null, 
/**
 * Where it was copied from paper.
 */
paper: PaperNote | null, 
/**
 * Which words were read since when, oldest first.
 */
readings: Array<ReadingLine>, 
/**
 * Newest first; the first is what counts.
 */
editions: Array<Edition>, 
/**
 * What staff were told, and what they did.
 */
prompts: Array<PromptLine>, 
/**
 * The computer that it was given on, if it was another.
 */
origin: string | null, 
/**
 * Since when it counts no longer, and why, if it was taken back.
 */
voided: Voided | null, 
/**
 * What was asked about it, oldest first.
 */
queries: Array<QueryLine>, 
/**
 * Whoever looks may ask.
 */
may_ask: boolean, 
/**
 * Whoever looks may answer.
 */
may_answer: boolean, 
/**
 * Why it may be corrected, in the order in which it is offered.
 */
reasons: Array<CorrectionReason>, };

export type SendPhase = "idle" | "off" | "sending" | "waiting" | "stopped";

export type TroubleCode = "no-answer" | "no-such-host" | "proxy" | "sign-in-page" | "clock" | "not-fhir" | "certificate" | "certificate-expired" | "certificate-name" | "old-tls" | "not-enrolled" | "refused" | "busy" | "unclear";

export type FetchTrouble = "not-reached" | "refused" | "busy" | "unclear" | "not-all";

export type Fetched = { 
/**
 * When all of it was last fetched, ready to show.
 */
done: string | null, 
/**
 * When it was last tried.
 */
tried: string, 
/**
 * What was wrong then.
 */
trouble: FetchTrouble | null, };

export type RecordKind = "questionnaire" | "kit" | "participant" | "enrolment" | "visit" | "response" | "step";

export type RefusalCode = "invalid" | "not-accepted" | "conflict" | "gone" | "forbidden" | "too-large" | "other" | "unwritable" | "unanswered" | "newer-at-endpoint";

export type Tally = { 
/**
 * Which kind.
 */
kind: RecordKind, 
/**
 * To be sent.
 */
waiting: number, 
/**
 * Confirmed, and not changed since.
 */
confirmed: number, 
/**
 * Refused; waiting for a person.
 */
refused: number, };

export type RecordLine = { 
/**
 * What it is.
 */
kind: RecordKind, 
/**
 * Which one.
 */
id: string, 
/**
 * The same for people: numbers, days and titles, and nobody's name.
 */
what: string, 
/**
 * When it was confirmed.
 */
at: string | null, 
/**
 * Why it was refused.
 */
refusal: RefusalCode | null, 
/**
 * What the endpoint pointed at.
 */
place: string | null, 
/**
 * What the endpoint said, for support.
 */
theirs: string | null, 
/**
 * What is wrong, in a word.
 */
issue: IssueKind | null, 
/**
 * With which part of the record.
 */
spot: Spot | null, 
/**
 * The number of the question, if it is one.
 */
question: number | null, 
/**
 * What to do about it.
 */
next: NextStep | null, 
/**
 * The participant to correct, if that is what to do.
 */
participant: string | null, 
/**
 * The response to correct, if that is.
 */
response: string | null, };

export type SendingPage = { 
/**
 * How far it has got.
 */
phase: SendPhase, 
/**
 * Where records go.
 */
endpoint: string | null, 
/**
 * To be sent.
 */
waiting: number, 
/**
 * Refused.
 */
refused: number, 
/**
 * Confirmed.
 */
confirmed: number, 
/**
 * Records of the run that is going on.
 */
total: number, 
/**
 * How many of those are dealt with.
 */
done: number, 
/**
 * When the endpoint was last heard of.
 */
last_contact: string | null, 
/**
 * How fetching what other computers sent stands; nothing where nobody was asked.
 */
fetched: Fetched | null, 
/**
 * How long until the next try.
 */
next_try_seconds: number | null, 
/**
 * What was wrong with the last one.
 */
trouble: TroubleCode | null, 
/**
 * Minutes left of the run that is going on, as it went so far.
 */
minutes_left: number | null, 
/**
 * Bytes sent and received since the program began, as they went over the line.
 */
bytes: Traffic, 
/**
 * Somebody put it off: nothing is sent until they ask for it.
 */
paused: boolean, 
/**
 * How many records are where, by kind.
 */
tallies: Array<Tally>, 
/**
 * What the endpoint refused.
 */
held: Array<RecordLine>, 
/**
 * The newest confirmations, newest first.
 */
recent: Array<RecordLine>, };

export type NoteUnfinished = { 
/**
 * Which response.
 */
response: string, 
/**
 * Why; null takes the reason back.
 */
reason: UnfinishedReason | null, };

export type AskToday = { 
/**
 * Only these lines; without, all of them.
 */
only: TodayOnly | null, };

export type TodayOnly = "in-window" | "due" | "overdue" | "missed" | "interpreter";

export type LogContact = { 
/**
 * Who.
 */
participant: string, 
/**
 * In which kit.
 */
kit: string, 
/**
 * For which visit of it.
 */
plan: string, 
/**
 * And which of them.
 */
turn: number, 
/**
 * phone, message, letter, in-person.
 */
how: string, 
/**
 * reached or not-reached.
 */
result: string, };

export type TodayLine = { 
/**
 * Who.
 */
participant: string, 
/**
 * As on the paper of the study.
 */
study_number: string, 
/**
 * Family name, given names.
 */
name: string, 
/**
 * The kit.
 */
kit: string, 
/**
 * Which visit of it.
 */
plan: string, 
/**
 * Which of them.
 */
turn: number, 
/**
 * Its name.
 */
label: string, 
/**
 * How it stands.
 */
state: PlanState, 
/**
 * Its day, ready to show.
 */
target: string, 
/**
 * The last day on which it counts, ready to show.
 */
closes: string, 
/**
 * Days until then; below zero once it is over.
 */
days_left: number, 
/**
 * The language they prefer, by its name in the interface language.
 */
language: string, 
/**
 * They need an interpreter.
 */
interpreter: boolean, 
/**
 * They do not want to be contacted any more.
 */
no_contact: boolean, 
/**
 * How often somebody tried to reach them for this visit.
 */
contacts: number, 
/**
 * The visit of today, if it was begun.
 */
visit: string | null, };

export type UnfinishedLine = { 
/**
 * The response.
 */
response: string, 
/**
 * The instrument's name.
 */
title: string, 
/**
 * Whose: study number and name.
 */
who: string, 
/**
 * The day of its visit.
 */
day: string, };

export type TodayPage = { 
/**
 * Ready to show, with the day of the week.
 */
day: string, 
/**
 * No kit is run here yet.
 */
no_kit: boolean, 
/**
 * The kits that are run here: id and name.
 */
kits: Array<[string, string]>, 
/**
 * One of them has sessions, and so a register.
 */
attendance: boolean, 
/**
 * Those that close first come first; of those that were asked for at most 200.
 */
lines: Array<TodayLine>, 
/**
 * How many of those there are.
 */
total: number, 
/**
 * How many of each state among all lines.
 */
counts: Array<[PlanState, number]>, 
/**
 * How many lines are of somebody who needs an interpreter and has not been seen yet,
 * where that is known: they were asked for, or there are no more than 200 lines.
 */
interpreters: number | null, 
/**
 * Alerts that are not closed.
 */
alerts: number, 
/**
 * Alerts on which nobody acted in time.
 */
alerts_late: number, 
/**
 * Forms that are not finished, oldest first; at most 50.
 */
unfinished: Array<UnfinishedLine>, 
/**
 * How many there are.
 */
unfinished_total: number, 
/**
 * Queries that nobody has answered.
 */
queries: number, 
/**
 * To be sent.
 */
waiting: number, 
/**
 * The visits among them.
 */
waiting_visits: number, };

export type AskAttendance = { 
/**
 * Of which kit; the first that has sessions where nothing is said.
 */
kit: string | null, 
/**
 * The day of the session, as typed; empty for today.
 */
day: string, 
/**
 * Which session, from 1; the one that the group comes to next where nothing is said.
 */
number: number | null, 
/**
 * Which group, from 1; the one that is due where nothing is said.
 */
group: number | null, };

export type Came = { 
/**
 * Who.
 */
participant: string, 
/**
 * They did.
 */
attended: boolean, 
/**
 * Why they did not: a code of the list; empty of who came.
 */
reason: string, };

export type KeepAttendance = { 
/**
 * Of which kit.
 */
kit: string, 
/**
 * The day of the session, as typed; empty for today.
 */
day: string, 
/**
 * Which session, from 1.
 */
number: number, 
/**
 * The group that they belong to from now on, from 1.
 */
group: number, 
/**
 * Those of whom it is known; nobody twice.
 */
people: Array<Came>, };

export type GroupLine = { 
/**
 * Its number, from 1.
 */
group: number, 
/**
 * How many take part now.
 */
people: number, 
/**
 * The day of its last session, ready to show.
 */
last: string | null, };

export type NotedLine = { 
/**
 * The step, to be looked at and put right.
 */
step: string, 
/**
 * They came.
 */
attended: boolean, 
/**
 * Why not, in words.
 */
reason: string | null, 
/**
 * Which session, from 1.
 */
number: number, 
/**
 * Ready to show.
 */
day: string, };

export type AttendanceLine = { 
/**
 * Who.
 */
participant: string, 
/**
 * As on the paper of the study.
 */
study_number: string, 
/**
 * Family name, given names; empty where names did not come to this computer.
 */
name: string, 
/**
 * Sessions that they came to.
 */
came: number, 
/**
 * Sessions that they missed.
 */
missed: number, 
/**
 * The first session of which nothing is noted, from 1; none after the last.
 */
next: number | null, 
/**
 * They came to so many that the course counts as completed.
 */
enough: boolean, 
/**
 * They missed so many that no more can make up for it.
 */
too_few: boolean, 
/**
 * Noted already, of this day or this session.
 */
noted: NotedLine | null, 
/**
 * The alert on which somebody must act before anything is noted of them.
 */
alert: string | null, };

export type AttendancePage = { 
/**
 * The kits with sessions that are run here: id and name.
 */
kits: Array<[string, string]>, 
/**
 * Which of them; none where there are none.
 */
kit: string | null, 
/**
 * The day, ready to show.
 */
day: string, 
/**
 * What is wrong with the day that was typed; it is today then.
 */
day_wrong: Why | null, 
/**
 * The session, from 1.
 */
number: number, 
/**
 * How many are planned.
 */
planned: number, 
/**
 * Who came to so many has completed the course.
 */
needed: number, 
/**
 * The same, of a hundred, as the kit says it.
 */
percent: number, 
/**
 * Who says so.
 */
source: string | null, 
/**
 * The group.
 */
group: number, 
/**
 * Those that there are.
 */
groups: Array<GroupLine>, 
/**
 * The number of one that begins now.
 */
fresh: number, 
/**
 * Why somebody may not have come.
 */
reasons: Array<CodeLine>, 
/**
 * Those of the group, by name.
 */
members: Array<AttendanceLine>, 
/**
 * Those who belong to none yet, by name.
 */
others: Array<AttendanceLine>, };

export type LineProblem = { 
/**
 * Who.
 */
participant: string, 
/**
 * Why.
 */
why: Why, };

export type AttendanceKept = { 
/**
 * What is wrong with the day, the session or the group; nothing is kept then.
 */
problems: Array<FieldProblem>, 
/**
 * What is wrong about whom; nothing is kept of anybody then.
 */
people: Array<LineProblem>, 
/**
 * Of so many it was noted now.
 */
kept: number, 
/**
 * Of so many the very same was noted before.
 */
before: number, 
/**
 * So many have completed the course with it.
 */
completed: number, 
/**
 * Alerts that it set off, to be shown at once.
 */
alerts: Array<string>, };

export type BeginPlanned = { 
/**
 * Who came.
 */
participant: string, 
/**
 * Which kit.
 */
kit: string, 
/**
 * Which visit of it.
 */
plan: string, 
/**
 * Which of them.
 */
turn: number, 
/**
 * Empty for today; otherwise as typed.
 */
day: string, };

export type SpentAt = { 
/**
 * The visit, or a form of it.
 */
place: string, 
/**
 * Seconds of the participant; at most 120 at once.
 */
patient: number, 
/**
 * Seconds of staff; at most 120 at once.
 */
staff: number, };

export type AskStep = { 
/**
 * What happened.
 */
kind: StepKind, 
/**
 * In which kit; of a query in none.
 */
kit: string | null, 
/**
 * To whom; nobody yet, when somebody is screened.
 */
participant: string | null, 
/**
 * At which visit.
 */
visit: string | null, 
/**
 * What it goes on from.
 */
about: string | null, 
/**
 * The step itself, when it is corrected.
 */
id: string | null, };

export type TypedField = { 
/**
 * Which.
 */
name: string, 
/**
 * One value, or several of a list; none where it is empty.
 */
values: Array<string>, };

export type KeepStep = { 
/**
 * Which step.
 */
step: AskStep, 
/**
 * The day it happened, as typed; empty for today.
 */
day: string, 
/**
 * What was said.
 */
fields: Array<TypedField>, 
/**
 * Why it is corrected; only then.
 */
reason: string, };

export type TakeBackStep = { 
/**
 * Which.
 */
step: string, 
/**
 * Why it counts no more.
 */
reason: string, };

export type CodeLine = { 
/**
 * The code.
 */
code: string, 
/**
 * Its words.
 */
label: string, };

export type StepFieldKind = { "kind": "choice", 
/**
 * In order.
 */
choices: Array<CodeLine>, } | { "kind": "choices", 
/**
 * In order.
 */
choices: Array<CodeLine>, } | { "kind": "yes-no" } | { "kind": "number", 
/**
 * Not less.
 */
least: number, 
/**
 * Not more.
 */
most: number, } | { "kind": "day" } | { "kind": "text", 
/**
 * At most so many characters.
 */
most: number, 
/**
 * In several lines.
 */
long: boolean, };

export type ReadIn = { 
/**
 * BCP 47.
 */
tag: string, 
/**
 * Runs from right to left.
 */
rtl: boolean, 
/**
 * As they are written.
 */
text: string, };

export type StepField = { 
/**
 * Names it.
 */
name: string, 
/**
 * What is asked.
 */
label: string, 
/**
 * A line below, if there is one.
 */
hint: string | null, 
/**
 * How it is answered.
 */
how: StepFieldKind, 
/**
 * Without it nothing is kept.
 */
required: boolean, 
/**
 * Shown only while this field has one of these values.
 */
when: [string, Array<string>] | null, 
/**
 * What was said, when it is corrected.
 */
values: Array<string>, 
/**
 * The words of an item of consent, in every language in which they are written: they
 * are read in the one that is chosen.
 */
read: Array<ReadIn>, };

export type StepForm = { 
/**
 * What happened.
 */
kind: StepKind, 
/**
 * Its name.
 */
title: string, 
/**
 * A sentence that says what it is for, if there is one.
 */
intro: string | null, 
/**
 * About whom, where that is known.
 */
banner: Banner | null, 
/**
 * The kit's name.
 */
kit: string | null, 
/**
 * Today, ready to show.
 */
today: string, 
/**
 * The day as it was noted, when it is corrected: as one would type it.
 */
day: string, 
/**
 * What to know before it is filled in.
 */
notes: Array<string>, 
/**
 * In order.
 */
fields: Array<StepField>, 
/**
 * It corrects what was noted: a reason is needed.
 */
corrects: boolean, };

export type StepKept = { 
/**
 * What is wrong, field by field; nothing is kept then.
 */
problems: Array<FieldProblem>, 
/**
 * Its id, once it is kept.
 */
step: string | null, 
/**
 * Alerts that it set off, to be shown at once.
 */
alerts: Array<string>, 
/**
 * What to know of what was kept: nothing keeps anybody from going on.
 */
notes: Array<string>, 
/**
 * What comes next, if something does.
 */
next: StepKind | null, };

export type ConsentItem = { 
/**
 * They do.
 */
yes: boolean, 
/**
 * The words that were read, where they are here.
 */
words: string | null, 
/**
 * In the language of the window, where that is another.
 */
here: string | null, };

export type ConsentRead = { 
/**
 * In which language and version, as a sentence.
 */
how: string, 
/**
 * Why the words that were read are not here, where they are not.
 */
lacks: string | null, 
/**
 * The language in which it was read; empty where the program does not know it.
 */
tag: string, 
/**
 * That language runs from right to left.
 */
rtl: boolean, 
/**
 * In the order in which they were asked.
 */
items: Array<ConsentItem>, };

export type StepLine = { 
/**
 * For asking more.
 */
id: string, 
/**
 * What happened.
 */
kind: StepKind, 
/**
 * Its name.
 */
title: string, 
/**
 * Ready to show; of what was done about an alert with the time.
 */
day: string, 
/**
 * What was said, as one sentence.
 */
said: string, 
/**
 * Of other care: how its days follow on those before, where they do not.
 */
seam: string | null, 
/**
 * Who noted it.
 */
by: string, 
/**
 * It was corrected, and why.
 */
corrected: string | null, 
/**
 * It was entered in error: it counts no more.
 */
taken_back: boolean, 
/**
 * Of a consent: item by item, as it was read.
 */
consent: ConsentRead | null, };

export type PlanState = "ahead" | "in-window" | "due" | "overdue" | "missed" | "begun" | "done" | "late" | "not-done" | "not-expected";

export type EventLine = { 
/**
 * The visit of the kit.
 */
plan: string, 
/**
 * Which of them it would be, from 0.
 */
turn: number, 
/**
 * Its name.
 */
label: string, };

export type PlanLine = { 
/**
 * The visit of the kit.
 */
plan: string, 
/**
 * Which of them, from 0.
 */
turn: number, 
/**
 * Its name.
 */
label: string, 
/**
 * How it stands.
 */
state: PlanState, 
/**
 * Its day, ready to show.
 */
target: string, 
/**
 * Its window, ready to show.
 */
opens: string, 
/**
 * And to when.
 */
closes: string, 
/**
 * Days until its window closes; below zero once it has.
 */
days_left: number, 
/**
 * The visit that it was.
 */
visit: string | null, };

export type WayView = { 
/**
 * The kit.
 */
kit: string, 
/**
 * Its name.
 */
title: string, 
/**
 * The version they entered with.
 */
version: number, 
/**
 * How far they have got, in words.
 */
stage: string, 
/**
 * Does not count for the primary population.
 */
outside_primary: boolean, 
/**
 * The index day, ready to show, and the step to correct if it is wrong.
 */
index: [string, string] | null, 
/**
 * What they were given, in words.
 */
arm: string | null, 
/**
 * Sessions attended, noted and planned; in a group.
 */
sessions: [number, number, number] | null, 
/**
 * They came to so many that the course counts as completed; in a group.
 */
enough: boolean | null, 
/**
 * What has ended for them and since when, each in words.
 */
ended: Array<string>, 
/**
 * By their days.
 */
plan: Array<PlanLine>, 
/**
 * Visits that take place whenever something happens, each as the next of them.
 */
events: Array<EventLine>, 
/**
 * The names of visits whose days are known once the first use is noted.
 */
waits: Array<string>, 
/**
 * What was noted, newest first.
 */
steps: Array<StepLine>, 
/**
 * What may be noted now; the one that comes next is first.
 */
offered: [StepKind, string][], 
/**
 * The alert on which somebody must act before anything goes on.
 */
blocked: string | null, };

export type WayPage = { 
/**
 * Who.
 */
banner: Banner, 
/**
 * Those that they are in.
 */
ways: Array<WayView>, 
/**
 * Those that they could enter: kit and name.
 */
enter: Array<[string, string]>, };

export type StepPage = { 
/**
 * What happened.
 */
kind: StepKind, 
/**
 * About whom.
 */
banner: Banner | null, 
/**
 * It was entered in error: it counts no more.
 */
taken_back: boolean, 
/**
 * People note it, so they may correct it and take it back.
 */
own: boolean, 
/**
 * Every edition, newest first.
 */
editions: Array<StepLine>, 
/**
 * What goes on from it, in order.
 */
follow: Array<StepLine>, 
/**
 * What may be noted about it.
 */
offered: [StepKind, string][], 
/**
 * What was asked about it, oldest first.
 */
queries: Array<QueryLine>, 
/**
 * Whoever looks may ask.
 */
may_ask: boolean, 
/**
 * Whoever looks may answer.
 */
may_answer: boolean, 
/**
 * Of which kit.
 */
kit: string | null, 
/**
 * Whose it is.
 */
participant: string | null, };

export type AskAlerts = { 
/**
 * Closed ones, too.
 */
closed: boolean, };

export type AlertState = "open" | "late" | "acted" | "promise-due" | "closed";

export type AlertGone = "moved" | "taken-back";

export type AlertLine = { 
/**
 * For asking more.
 */
id: string, 
/**
 * Of which kit.
 */
kit: string, 
/**
 * What it says.
 */
label: string, 
/**
 * emergency, urgent or review.
 */
severity: AlertSeverity, 
/**
 * How it stands.
 */
state: AlertState, 
/**
 * About whom: study number and name; of somebody who did not enter nothing.
 */
who: string | null, 
/**
 * Their id.
 */
participant: string | null, 
/**
 * When it fired, ready to show.
 */
fired: string, 
/**
 * Until when somebody must act, or the day of a promise, ready to show.
 */
due: string, 
/**
 * Minutes until then; below zero once it is over.
 */
minutes_left: number, 
/**
 * Whom to tell now, with what the site noted for them.
 */
to: string, 
/**
 * The form that set it off does not count for this person.
 */
gone?: AlertGone, };

export type AlertSeverity = "emergency" | "urgent" | "review";

export type AlertsPage = { 
/**
 * Those on which somebody must act first come first; at most 200.
 */
lines: Array<AlertLine>, 
/**
 * All that ever fired here.
 */
fired: number, 
/**
 * For each hundred visits, in tenths.
 */
per_hundred_visits: string | null, 
/**
 * How many were acted upon in time.
 */
in_time: number, 
/**
 * How many nobody thought needed anything.
 */
overridden: number, };

export type AlertPage = { 
/**
 * As on the list.
 */
line: AlertLine, 
/**
 * About whom.
 */
banner: Banner | null, 
/**
 * What set it off, as a sentence.
 */
why: string, 
/**
 * The site's own instruction, and the line that refers to the local procedure.
 */
instruction: Array<string>, 
/**
 * What was done, oldest first.
 */
steps: Array<StepLine>, 
/**
 * What is to be noted next: an action, or the outcome.
 */
form: StepForm | null, 
/**
 * Why whoever looks may not note it: what they have to learn first.
 */
refused?: Problem, 
/**
 * The event that is perhaps a new safety concern, of which a notice can be drafted.
 */
concern?: string, 
/**
 * The alert about the same form where it belongs.
 */
instead?: string, };

export type MoveForm = { 
/**
 * The response.
 */
response: string, 
/**
 * Whose it is: the study number, as typed.
 */
study_number: string, 
/**
 * Why.
 */
reason: string, };

export type CoursePoint = { 
/**
 * The response.
 */
response: string, 
/**
 * Ready to show.
 */
day: string, 
/**
 * Days since the first point: where it is in the picture.
 */
at: number, 
/**
 * The score, for the picture.
 */
value: number, 
/**
 * The score, ready to show.
 */
points: string, 
/**
 * Which visit of the kit it was, in words.
 */
visit: string | null, 
/**
 * The language it was answered in, how, and who noted it.
 */
how: string, };

export type ScoreCourse = { 
/**
 * Names it.
 */
id: string, 
/**
 * Of which instrument.
 */
instrument: string, 
/**
 * Its name.
 */
label: string, 
/**
 * The lowest and the highest that there is.
 */
range: [number, number], 
/**
 * More is better, where that is known.
 */
higher_is_better: boolean | null, 
/**
 * Oldest first.
 */
points: Array<CoursePoint>, 
/**
 * A change of less than this may be measurement error: for the picture, ready to show, and its source.
 */
error: [number, string, string] | null, 
/**
 * A change from here on is important: for the picture, ready to show, and its source.
 */
important: [number, string, string] | null, 
/**
 * All of it as one sentence.
 */
sentence: string, };

export type PersonForm = { 
/**
 * The response.
 */
response: string, 
/**
 * The instrument's name.
 */
title: string, 
/**
 * The day of the visit, ready to show.
 */
day: string, 
/**
 * Language, mode, wording, who and when, ready to show.
 */
how: string, 
/**
 * Scores, ready to show.
 */
scores: string, 
/**
 * Corrections: when, by whom, why.
 */
corrections: Array<string>, 
/**
 * Taken back, or moved to or from somebody: in words.
 */
note: string | null, };

export type PersonPage = { 
/**
 * Who.
 */
banner: Banner, 
/**
 * In the order of the instruments.
 */
courses: Array<ScoreCourse>, 
/**
 * Newest first.
 */
forms: Array<PersonForm>, };

export type QueryAbout = { "kind": "response", "id": string } | { "kind": "step", "id": string };

export type AskQuery = { 
/**
 * The record it is about.
 */
about: QueryAbout, 
/**
 * The item of a response, if it is about one.
 */
item: string | null, 
/**
 * What is asked.
 */
text: string, };

export type AnswerQuery = { 
/**
 * The query.
 */
query: string, 
/**
 * What is said; of one that is closed nothing need be.
 */
text: string, 
/**
 * It is settled.
 */
close: boolean, };

export type RecordFindingKind = "missing" | "out-of-window" | "implausible" | "too-fast" | "all-same" | "late";

export type RecordFinding = { 
/**
 * What kind.
 */
kind: RecordFindingKind, 
/**
 * The response.
 */
response: string, 
/**
 * Study number and instrument.
 */
what: string, 
/**
 * As a sentence.
 */
said: string, 
/**
 * The day of the visit.
 */
day: string, };

export type QueryLine = { 
/**
 * For answering it.
 */
id: string, 
/**
 * The record it is about; nothing where that has not come to this computer yet.
 */
about: QueryAbout | null, 
/**
 * Study number, and instrument and item, or kind of step and day.
 */
what: string, 
/**
 * Everything that was said: who, when, what; oldest first.
 */
said: Array<[string, string, string]>, 
/**
 * Days it has been open.
 */
days: number, 
/**
 * Somebody of the site answered.
 */
answered: boolean, 
/**
 * It is settled.
 */
closed: boolean, };

export type QualityPage = { 
/**
 * Measures: name, value ready to show, how it is worked out.
 */
measures: Array<[string, string, string]>, 
/**
 * Newest first; at most 200.
 */
findings: Array<RecordFinding>, 
/**
 * How many there are of each kind.
 */
counts: Array<[RecordFindingKind, number]>, 
/**
 * After more days than this an entry is late, ready to show.
 */
late_after: string, 
/**
 * Open ones first, oldest first.
 */
queries: Array<QueryLine>, 
/**
 * Whoever looks may ask.
 */
may_ask: boolean, 
/**
 * Whoever looks may answer.
 */
may_answer: boolean, };

export type ReportId = "funnel" | "uptake" | "retention" | "completeness" | "time" | "escalations" | "safety" | "resources";

export type AskReport = { 
/**
 * Which.
 */
report: ReportId, 
/**
 * Of which kit.
 */
kit: string, };

export type ExportReport = { 
/**
 * Which.
 */
report: ReportId, 
/**
 * Of which kit.
 */
kit: string, 
/**
 * It is for somebody outside the site: small numbers are left out.
 */
leaves: boolean, };

export type ReportsPage = { 
/**
 * The kits that are run here, or were: id and name.
 */
kits: Array<[string, string]>, 
/**
 * The reports of each: which, and its name.
 */
reports: Array<[ReportId, string]>, };

export type ReportTable = { 
/**
 * What it shows.
 */
caption: string, 
/**
 * At the heads of its columns, each with whether numbers stand in it.
 */
columns: Array<[string, boolean]>, 
/**
 * As many cells as there are columns, ready to show.
 */
rows: Array<Array<string>>, };

export type Report = { 
/**
 * Which.
 */
report: ReportId, 
/**
 * Its name.
 */
title: string, 
/**
 * What is counted, and of what the shares are.
 */
counted: string, 
/**
 * Its tables.
 */
tables: Array<ReportTable>, 
/**
 * What to know besides.
 */
notes: Array<string>, 
/**
 * Events of which the sponsor may have to tell: id, and what it is.
 */
concerns: Array<[string, string]>, 
/**
 * When it was counted, ready to show.
 */
at: string, };

export type KitId = { 
/**
 * Its id.
 */
kit: string, };

export type AdoptKit = { 
/**
 * Its id.
 */
kit: string, 
/**
 * Whether the site runs it.
 */
runs: boolean, 
/**
 * What staff are told at alerts: whom to ring, by the recipient.
 */
recipients: Array<[string, string]>, 
/**
 * The site's own instruction, by the alert.
 */
instructions: Array<[string, string]>, 
/**
 * The clinical lead who confirmed the numbers of alerts; empty while nobody has.
 */
confirmed_by: string, 
/**
 * The alerts whose numbers they confirmed.
 */
confirmed: Array<string>, };

export type KitLine = { 
/**
 * Its id.
 */
kit: string, 
/**
 * Its version.
 */
version: number, 
/**
 * Its name, in the interface language or in English.
 */
title: string, 
/**
 * What it is for.
 */
summary: string, 
/**
 * The site runs it.
 */
runs: boolean, 
/**
 * Came with the program, or in this pack.
 */
pack: string | null, 
/**
 * People in it now.
 */
people: number, 
/**
 * Instruments that it names and that are not here, by their names.
 */
missing: Array<string>, 
/**
 * Its words have not been checked by a native speaker.
 */
draft: boolean, 
/**
 * The version of what the site makes of it that is in force, like `11-v1`.
 */
tailoring: string | null, 
/**
 * The one that waits for somebody else.
 */
waits: string | null, };

export type KitsPage = { 
/**
 * In the order of their names.
 */
kits: Array<KitLine>, };

export type KitVisit = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
label: string, 
/**
 * When, as a sentence.
 */
when: string, 
/**
 * essential, supporting or optional.
 */
level: KitLevel, 
/**
 * An optional one takes place here.
 */
on: boolean, 
/**
 * Its forms.
 */
forms: Array<KitForm>, 
/**
 * Days before and after its own on which it counts, as it came; nothing of one
 * that has no day.
 */
window: [number, number] | null, 
/**
 * Minutes of the participant.
 */
patient_minutes: number, 
/**
 * Minutes of staff.
 */
staff_minutes: number, };

export type KitLevel = "essential" | "supporting" | "optional";

export type KitForm = { 
/**
 * The instrument.
 */
instrument: string, 
/**
 * Its name.
 */
title: string, 
/**
 * How much it is wanted.
 */
level: KitLevel, 
/**
 * It is on this computer.
 */
here: boolean, 
/**
 * Whom to ask for it, as far as anybody knows, where it needs a licence.
 */
owner: string | null, 
/**
 * The site leaves it out.
 */
left_out: boolean, 
/**
 * The site's own.
 */
own: boolean, };

export type Tailor = { 
/**
 * Its id.
 */
kit: string, 
/**
 * Optional visits that take place here.
 */
optional: Array<string>, 
/**
 * The site's own reasons: list, code (`local_…`), words.
 */
reasons: Array<[string, string, string]>, 
/**
 * Forms that the site leaves out: visit, instrument.
 */
without: Array<[string, string]>, 
/**
 * Windows that are other here: visit, days before, days after.
 */
windows: Array<[string, number, number]>, 
/**
 * What roles are called here, by their code.
 */
names: Array<[string, string]>, 
/**
 * The site's own questions.
 */
questions: Array<OwnQuestion>, };

export type OwnQuestion = { 
/**
 * Its code (`local_…`), which stays the same whatever its words become.
 */
code: string, 
/**
 * The visit at which it is asked.
 */
visit: string, 
/**
 * How it is answered.
 */
kind: OwnQuestionKind, 
/**
 * What is asked, in one language or several.
 */
wordings: Array<OwnWording>, };

export type OwnQuestionKind = "yes-no" | "choice" | "number" | "text";

export type OwnWording = { 
/**
 * BCP 47.
 */
language: string, 
/**
 * What is asked.
 */
question: string, 
/**
 * The answers to choose from, where there are some.
 */
options: Array<string>, };

export type DecideTailoring = { 
/**
 * Of which kit.
 */
kit: string, 
/**
 * Which version.
 */
number: number, 
/**
 * Whether it takes effect.
 */
approve: boolean, 
/**
 * Whoever proposed it lets it, and knows that nobody else at the site can.
 */
alone: boolean, 
/**
 * Why it does not.
 */
reason: string, };

export type TailoringState = "waits" | "in-force" | "former" | "refused" | "replaced";

export type MayDecide = "nothing" | "yes" | "alone" | "another" | "no";

export type TailoringLine = { 
/**
 * As it is said and sent, like `11-v1`.
 */
code: string, 
/**
 * Its number.
 */
number: number, 
/**
 * How it stands.
 */
state: TailoringState, 
/**
 * Who proposed it.
 */
author: string, 
/**
 * When, ready to show.
 */
at: string, 
/**
 * Who decided about it.
 */
decided_by: string | null, 
/**
 * When, ready to show.
 */
decided_at: string | null, 
/**
 * Whoever proposed it decided, since nobody else could.
 */
alone: boolean, 
/**
 * Why it was refused.
 */
reason: string | null, 
/**
 * How it differs from the kit as it came, each in a sentence.
 */
changes: Array<string>, };

export type TailoringPage = { 
/**
 * The version in force; nothing while there is none.
 */
in_force: string | null, 
/**
 * What is in force without a version: it was decided before there were any.
 */
unversioned: Array<string>, 
/**
 * Newest first.
 */
versions: Array<TailoringLine>, 
/**
 * Whether whoever is signed in decides about what waits.
 */
may: MayDecide, };

export type KitAlert = { 
/**
 * Its id.
 */
id: string, 
/**
 * What staff read.
 */
label: string, 
/**
 * What sets it off, as a sentence.
 */
when: string, 
/**
 * Who is told, by the code of the recipient, and the second.
 */
recipients: Array<string>, 
/**
 * Somebody acts within so many minutes.
 */
minutes: number, 
/**
 * A clinical lead must confirm its numbers before it fires.
 */
confirm: boolean, 
/**
 * It was confirmed.
 */
confirmed: boolean, 
/**
 * Where the numbers are from.
 */
source: string | null, 
/**
 * What the site does then, in its own words; empty while it says nothing.
 */
instruction: string, };

export type KitPage = { 
/**
 * As on the list.
 */
line: KitLine, 
/**
 * In the order of their days.
 */
visits: Array<KitVisit>, 
/**
 * What is watched.
 */
alerts: Array<KitAlert>, 
/**
 * Who can be told: code, name as it is here, what the site noted for it.
 */
recipients: Array<[string, string, string]>, 
/**
 * The clinical lead who confirmed the numbers.
 */
confirmed_by: string, 
/**
 * Lists to which the site may add reasons: name of the list, its title.
 */
lists: Array<[string, string]>, 
/**
 * The site's own reasons that are in force: list, code, words.
 */
reasons: Array<[string, string, string]>, 
/**
 * What people are asked of themselves, as words; nothing where nobody is.
 */
background: Array<string>, 
/**
 * What it is made after: title, address, what it says.
 */
sources: Array<[string, string, string]>, 
/**
 * What may not be changed here, as words.
 */
locked: Array<string>, 
/**
 * Whether the forms are locked, and the windows.
 */
locks: [boolean, boolean], 
/**
 * So many own reasons the site may have, and so many own questions.
 */
most: [number, number], 
/**
 * Roles that can be renamed: code, as the kit calls it.
 */
roles: Array<[string, string]>, 
/**
 * Languages in which a question can be worded.
 */
languages: Array<LanguageLine>, 
/**
 * What is proposed, or else in force: what a new proposal begins with.
 */
tailor: Tailor, 
/**
 * Its versions.
 */
tailoring: TailoringPage, };

export type TakeModule = { 
/**
 * Of which kit.
 */
kit: string, 
/**
 * Its id.
 */
module: string, 
/**
 * How long it took, in minutes, as typed.
 */
minutes: string, 
/**
 * How many questions were right, as typed.
 */
score: string, };

export type RefreshModule = { 
/**
 * Of which kit.
 */
kit: string, 
/**
 * The module that it refreshes.
 */
module: string, 
/**
 * They say that they have read it and know where to ask.
 */
confirmed: boolean, };

export type NameStages = { 
/**
 * Of which kit.
 */
kit: string, 
/**
 * The first day of learning in, as typed; empty for none yet.
 */
learning: string, 
/**
 * The first day that counts as usual, as typed; empty for none yet.
 */
live: string, };

export type ModuleStanding = "not-taken" | "failed" | "practise" | "to-sign" | "signed" | "expired" | "version" | "idle";

export type ModuleLine = { 
/**
 * Of which kit.
 */
kit: string, 
/**
 * What that is called.
 */
kit_title: string, 
/**
 * Its id.
 */
module: string, 
/**
 * The same as people write it, like `T1`.
 */
code: string, 
/**
 * Its name.
 */
title: string, 
/**
 * What it teaches.
 */
teaches: string, 
/**
 * How long it takes.
 */
minutes: number, 
/**
 * How many questions there are.
 */
questions: number, 
/**
 * How many have to be right.
 */
pass: number, 
/**
 * Practice cases that are done, and that are needed.
 */
cases: [number, number], 
/**
 * The form that has to be finished of each, by its name.
 */
form: string | null, 
/**
 * How they stand to it.
 */
standing: ModuleStanding, 
/**
 * The last day on which the sign-off holds, or held; ready to show.
 */
until: string | null, 
/**
 * For how many days they have recorded nothing, where that is too long.
 */
idle: number | null, 
/**
 * How long the refresher takes.
 */
refresher_minutes: number, 
/**
 * The number of the certificate.
 */
certificate: string | null, };

export type RegisterKind = "passed" | "not-passed" | "signed" | "refreshed";

export type RegisterLine = { 
/**
 * For asking more.
 */
id: string, 
/**
 * Who learned.
 */
person: string, 
/**
 * Whoever looks.
 */
you: boolean, 
/**
 * What the kit is called.
 */
kit: string, 
/**
 * Its version.
 */
version: number, 
/**
 * Like `T1`.
 */
code: string, 
/**
 * What it is.
 */
kind: RegisterKind, 
/**
 * Ready to show.
 */
day: string, 
/**
 * How long it took.
 */
minutes: number | null, 
/**
 * How many were right, and of how many.
 */
score: [number, number] | null, 
/**
 * Practice cases that were done.
 */
cases: Array<string>, 
/**
 * Who signed.
 */
by: string | null, 
/**
 * The number of the certificate; it can be printed.
 */
certificate: string | null, 
/**
 * The last day on which it holds, ready to show.
 */
expires: string | null, 
/**
 * Why it holds no longer, or what was refreshed; a sentence.
 */
lapse: string | null, 
/**
 * Whoever looks may sign it off.
 */
may_sign: boolean, };

export type PracticeLine = { 
/**
 * For going there.
 */
participant: string, 
/**
 * What it is called.
 */
number: string, };

export type TrainingPage = { 
/**
 * The modules of whoever looks, in the kits that the site runs.
 */
mine: Array<ModuleLine>, 
/**
 * A refresher of theirs comes before anything else.
 */
refresher: boolean, 
/**
 * Everybody's rows, newest first.
 */
register: Array<RegisterLine>, 
/**
 * The practice cases.
 */
practice: Array<PracticeLine>, 
/**
 * Kits of which whoever looks may make a practice case: id and name.
 */
kits: Array<[string, string]>, };

export type StageModule = { 
/**
 * Like `T1`.
 */
code: string, 
/**
 * Its name.
 */
title: string, 
/**
 * How many are signed off today.
 */
signed: number, 
/**
 * Of how many who need it.
 */
of: number, 
/**
 * Who is not, by name.
 */
missing: Array<string>, };

export type StagePage = { 
/**
 * The kit.
 */
kit: string, 
/**
 * Somebody said how far; otherwise it is live, and nobody is asked for training.
 */
named: boolean, 
/**
 * How far it is today.
 */
stage: SiteStage, 
/**
 * The first day of learning in: ready to show, and as it would be typed.
 */
learning: [string, string] | null, 
/**
 * The first live day, the same way.
 */
live: [string, string] | null, 
/**
 * What was said before, newest first: a sentence each.
 */
history: Array<string>, 
/**
 * The modules.
 */
modules: Array<StageModule>, };

export type PlannedStepLine = { 
/**
 * What is to be noted.
 */
kind: StepKind, 
/**
 * Its name.
 */
title: string, 
/**
 * The step, once it is noted.
 */
step: string | null, 
/**
 * The visit is not done without it.
 */
needed: boolean, 
/**
 * Why it was not done, if somebody said so; and the step that says it.
 */
not_done: [string, string] | null, };

export type VisitPlan = { 
/**
 * The kit.
 */
kit: string, 
/**
 * The visit's name.
 */
label: string, 
/**
 * It lies in its window.
 */
in_window: boolean, 
/**
 * Its window, ready to show.
 */
window: string, 
/**
 * In order.
 */
forms: Array<PlannedFormLine>, 
/**
 * Steps to be noted at it, in order.
 */
steps: Array<PlannedStepLine>, 
/**
 * Minutes of the participant so far, and what there are.
 */
patient_minutes: [number, number], 
/**
 * Minutes of staff so far, and what there are.
 */
staff_minutes: [number, number], };

export type PlannedFormLine = { 
/**
 * Which instrument.
 */
instrument: string, 
/**
 * Its name.
 */
title: string, 
/**
 * How much it is wanted.
 */
level: KitLevel, 
/**
 * The form, once it was begun.
 */
response: string | null, 
/**
 * How far it has got.
 */
state: FormState | null, 
/**
 * Why it was not done, if somebody said so; and the step that says it.
 */
not_done: [string, string] | null, 
/**
 * Why it cannot be begun, if it cannot, in words.
 */
withheld: string | null, 
/**
 * It is asked of them: they did not refuse questionnaires, and those did not end.
 */
expected: boolean, 
/**
 * The language and the way in which it is begun without anything being chosen.
 */
begins?: [string, Mode], };

export type UnfinishedReason = "goes-on" | "participant-left" | "declined" | "by-mistake" | "technical";

export type SaveDayEnd = { 
/**
 * A local time of day like 17:00; empty for no reminder.
 */
time: string, };

export type DayPage = { 
/**
 * Today, ready to show.
 */
day: string, 
/**
 * The visits of today, and earlier ones with a form that is not finished.
 */
visits: Array<DayVisit>, 
/**
 * To be sent.
 */
waiting: number, 
/**
 * Waiting for a person.
 */
held: number, 
/**
 * Changes made on two computers that nobody has settled.
 */
disputes: number, 
/**
 * The end of the day is under way.
 */
closing: Closing | null, 
/**
 * Ending the day stopped on its way.
 */
stopped: StoppedEnd | null, 
/**
 * The newest sheet.
 */
last: SheetLine | null, 
/**
 * Something was recorded after the newest sheet, or there is none, or ending
 * the day stopped on its way.
 */
open: boolean, 
/**
 * The time at which staff are reminded, like 17:00.
 */
time: string | null, 
/**
 * Sheets that are kept, newest first; at most 60.
 */
sheets: Array<SheetLine>, };

export type StoppedEnd = { 
/**
 * When it was begun, ready to show.
 */
at: string, 
/**
 * Why, unless whoever ended it left or the program was closed.
 */
problem: Problem | null, };

export type Closing = { "step": "sending" } | { "step": "asking", 
/**
 * Records asked about so far.
 */
done: number, 
/**
 * Of so many.
 */
total: number, } | { "step": "checking" };

export type DayVisit = { 
/**
 * For asking more.
 */
id: string, 
/**
 * As on the paper of the study. Never a name.
 */
study_number: string, 
/**
 * Ready to show.
 */
day: string, 
/**
 * Its forms.
 */
forms: Array<DayForm>, };

export type DayForm = { 
/**
 * For asking more.
 */
id: string, 
/**
 * Of the instrument.
 */
title: string, 
/**
 * Where it is.
 */
state: DayFormState, 
/**
 * Questions without answer or reason, while it is not finished.
 */
gaps: number, 
/**
 * Safety prompts about which nothing was noted.
 */
open_prompts: number, 
/**
 * Why it is not finished, as staff said.
 */
reason: UnfinishedReason | null, };

export type DayFormState = "unfinished" | "waiting" | "sent" | "held" | "voided";

export type DayVerdict = "safe" | "nothing" | "waiting" | "held" | "disputed" | "differs" | "not-asked" | "no-endpoint" | "damaged";

export type SheetLine = { 
/**
 * For asking more.
 */
id: string, 
/**
 * Which day, ready to show.
 */
day: string, 
/**
 * When it was made.
 */
at: string, 
/**
 * What it says.
 */
verdict: DayVerdict, 
/**
 * Records sent since the sheet before.
 */
sent: number, 
/**
 * How many of those the endpoint named.
 */
received: number, };

export type DaySheet = { 
/**
 * In a line.
 */
line: SheetLine, 
/**
 * Clinic and site.
 */
clinic: string, 
/**
 * Who ended the day.
 */
by: string, 
/**
 * Which computer.
 */
computer: string, 
/**
 * Where records go.
 */
endpoint: string | null, 
/**
 * What was wrong, if the endpoint could not be asked.
 */
trouble: TroubleCode | null, 
/**
 * Numbers.
 */
counts: DayCounts, 
/**
 * Visits and forms.
 */
visits: Array<DayVisit>, 
/**
 * What is not as it should be, record by record; at most 500.
 */
differences: Array<DayDifference>, 
/**
 * How many rows the trail has.
 */
head_seq: number, 
/**
 * The hash of the newest, in hex.
 */
head: string, 
/**
 * Whether the endpoint keeps this very head.
 */
head_there: boolean, 
/**
 * How far the clock here is ahead of the endpoint's, in seconds.
 */
clock_ahead: number | null, 
/**
 * How fetching what other computers sent stood.
 */
fetched: Fetched | null, };

export type DayCounts = { 
/**
 * Sent since the last sheet that was safe.
 */
sent: number, 
/**
 * Of those, named by the endpoint with id, version and content.
 */
received: number, 
/**
 * There with another version or content.
 */
differ: number, 
/**
 * Not there.
 */
missing: number, 
/**
 * Still to be sent.
 */
waiting: number, 
/**
 * Waiting for a person because the endpoint refused them.
 */
held: number, 
/**
 * Waiting for a person because two computers say them differently, and for no other
 * reason. On sheets from before they were told apart they are among the held.
 */
disputes: number, 
/**
 * Forms of today that are finished.
 */
finished: number, 
/**
 * Forms that are not.
 */
unfinished: number, };

export type DayDifference = { 
/**
 * What kind of record.
 */
kind: RecordKind, 
/**
 * Which one.
 */
id: string, 
/**
 * For people: numbers, days and titles.
 */
what: string, 
/**
 * What is wrong.
 */
why: DifferenceKind, };

export type DifferenceKind = "waiting" | "held" | "disputed" | "missing" | "deleted" | "other-content" | "other-version";

export type NameComputer = { 
/**
 * For people: "Room 3".
 */
name: string, 
/**
 * One capital letter that stands in the study numbers given here, so that two
 * computers never give the same; empty where there is one computer only.
 */
letter: string, };

export type ComputersPage = { 
/**
 * What this one is called.
 */
name: string, 
/**
 * Its letter; may be empty.
 */
letter: string, 
/**
 * All that the endpoint knows, this one first, then those longest silent.
 */
lines: Array<ComputerLine>, 
/**
 * When the endpoint was last asked.
 */
asked: string | null, 
/**
 * How fetching what they sent stands.
 */
fetched: Fetched | null, 
/**
 * Two computers have the same letter.
 */
same_letter: boolean, };

export type ComputerLine = { 
/**
 * Its own id.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its letter.
 */
letter: string, 
/**
 * This very computer.
 */
here: boolean, 
/**
 * When it said so, by the endpoint's clock where that is known.
 */
said: string, 
/**
 * Nothing was heard of it for more than two working days.
 */
silent: boolean, 
/**
 * When the endpoint last confirmed something to it.
 */
last_receipt: string | null, 
/**
 * Since when its oldest unsent record waits.
 */
oldest_unsent: string | null, 
/**
 * Records that waited when it said so.
 */
waiting: number, 
/**
 * Records that waited for a person.
 */
held: number, 
/**
 * How far its clock was ahead of the endpoint's, in seconds.
 */
clock_ahead: number | null, 
/**
 * The version of Prombook.
 */
version: string, 
/**
 * Packs and their versions.
 */
packs: Array<string>, 
/**
 * When its last day was ended safely.
 */
last_safe: string | null, };

export type SettleDispute = { 
/**
 * Which dispute.
 */
id: string, 
/**
 * Whose value counts, for each field that differs; `record` where it as a
 * whole stays or goes.
 */
fields: Array<FieldChoice>, 
/**
 * For a form finished twice: the response that counts; null for both.
 */
keep: string | null, 
/**
 * Why.
 */
reason: string, };

export type FieldChoice = { 
/**
 * The field, as the page named it.
 */
field: string, 
/**
 * What the other computer says; otherwise what is here.
 */
theirs: boolean, };

export type DisputeLine = { 
/**
 * For asking more.
 */
id: string, 
/**
 * What is disputed.
 */
kind: DisputeKind, 
/**
 * Which record it is about.
 */
record: RecordKind, 
/**
 * For people: numbers, days and titles.
 */
what: string, 
/**
 * Since when.
 */
since: string, };

export type DisputeKind = "changed" | "twice" | "same-number" | "gone";

export type DisputePage = { 
/**
 * In a line.
 */
line: DisputeLine, 
/**
 * Who last changed it here, and when.
 */
ours: Side, 
/**
 * Who last changed it there, and when.
 */
theirs: Side, 
/**
 * Field by field, for a participant or visit: those that differ first.
 */
fields: Array<FieldPair>, 
/**
 * The responses, for a form finished twice.
 */
responses: Array<DisputedResponse>, };

export type Side = { 
/**
 * A member of staff, or a computer.
 */
who: string | null, 
/**
 * When, ready to show.
 */
at: string | null, };

export type FieldPair = { 
/**
 * Which: study_number, family, given, born, sex, nhs_number, language,
 * interpreter, day; answers, for a response as a whole.
 */
field: string, 
/**
 * What stands here, ready to show; empty for nothing.
 */
ours: string, 
/**
 * What stands there.
 */
theirs: string, 
/**
 * What both had before, where that is known.
 */
before: string | null, 
/**
 * They differ, so that somebody has to choose.
 */
differs: boolean, };

export type DisputedResponse = { 
/**
 * Which response.
 */
id: string, 
/**
 * Given on this computer.
 */
here: boolean, 
/**
 * When it was finished.
 */
finished: string, 
/**
 * By whom, or on which computer.
 */
by: string | null, 
/**
 * Scale and score, ready to show.
 */
scores: Array<string>, 
/**
 * Questions answered.
 */
answered: number, };

export type SaveDoor = { 
/**
 * In which way.
 */
kind: DoorKind, 
/**
 * For SMART: what the endpoint calls this computer.
 */
client_id: string, 
/**
 * For SMART: what is asked for, as the endpoint's keeper says.
 */
scope: string, 
/**
 * For SMART: where tokens are given; empty to ask the endpoint.
 */
token_url: string, 
/**
 * A file with the certificates of those who vouch for the endpoint (PEM);
 * empty to keep what there is.
 */
authority_file: string, 
/**
 * Forget the private authority, and trust whom this computer trusts.
 */
authority_forget: boolean, 
/**
 * A file with this computer's own certificate and key (PEM); empty to keep
 * what there is.
 */
certificate_file: string, 
/**
 * Use the proxy that this computer is set to.
 */
proxy: boolean, 
/**
 * Compress what is sent, where the endpoint takes that.
 */
compress: boolean, };

export type DoorKind = "none" | "bearer" | "smart" | "certificate";

export type Enrol = { 
/**
 * As it was given by the endpoint's keeper.
 */
code: string, };

export type Enrolled = { 
/**
 * What is wrong with the code; nothing when this computer is enrolled.
 */
problems: Array<FieldProblem>, 
/**
 * Why the endpoint could not be asked. The code may be tried again.
 */
trouble: TroubleCode | null, };

export type DoorPage = { 
/**
 * In which way.
 */
kind: DoorKind, 
/**
 * Where records go.
 */
endpoint: string | null, 
/**
 * The endpoint is on this very computer.
 */
loopback: boolean, 
/**
 * What was decided here is for this endpoint, and not for one before it.
 */
here: boolean, 
/**
 * For a token: since when there is one, and until when it holds.
 */
enrolled: string | null, 
/**
 * Until when, if it was said.
 */
expires: string | null, 
/**
 * For SMART: what the endpoint calls this computer.
 */
client_id: string, 
/**
 * For SMART.
 */
scope: string, 
/**
 * For SMART; empty to ask the endpoint.
 */
token_url: string, 
/**
 * For SMART: the public key, as a JSON Web Key, once it was made.
 */
public_key: string | null, 
/**
 * For whom the private authority's certificates were made out; none: whom this
 * computer trusts.
 */
authorities: Array<string>, 
/**
 * For whom this computer's own certificate was made out.
 */
certificate: string | null, 
/**
 * Until when that holds.
 */
certificate_until: string | null, 
/**
 * Use the proxy that this computer is set to.
 */
proxy: boolean, 
/**
 * Compress what is sent.
 */
compress: boolean, };

export type PreflightPage = { 
/**
 * When it was tried.
 */
at: string, 
/**
 * Where records go.
 */
endpoint: string | null, 
/**
 * Host and port.
 */
host: string | null, 
/**
 * In the order in which a request meets them. What lies behind a failed step
 * was not tried.
 */
steps: Array<PreflightStep>, 
/**
 * What has to be allowed in a firewall, and what never happens.
 */
facts: PreflightFacts, };

export type PreflightStep = { 
/**
 * Which.
 */
step: Tried, 
/**
 * What came of it.
 */
result: StepResult, 
/**
 * What was wrong, for which there is a sentence.
 */
trouble: TroubleCode | null, 
/**
 * Numbers, names, versions: the same in every language.
 */
detail: string, };

export type Tried = "name" | "connection" | "certificate" | "server" | "door" | "abilities" | "clock";

export type StepResult = "good" | "doubtful" | "failed" | "not-tried";

export type PreflightFacts = { 
/**
 * Of Prombook.
 */
version: string, 
/**
 * The oldest TLS that is spoken.
 */
tls: string, 
/**
 * What the program calls itself.
 */
user_agent: string, 
/**
 * Records in one request at most.
 */
entries: number, 
/**
 * Bytes in one request at most, before compression.
 */
bytes: number, 
/**
 * Seconds until a request is given up.
 */
seconds: number, };

export type IssueKind = "missing" | "value" | "too-long" | "structure" | "reference" | "code" | "duplicate" | "rule" | "security" | "version" | "other";

export type Spot = "name" | "born" | "sex" | "nhs-number" | "study-number" | "language" | "interpreter" | "day" | "participant" | "visit" | "questionnaire" | "answer" | "score" | "time" | "other";

export type NextStep = "correct" | "again" | "support" | "settle";

export type Traffic = { 
/**
 * Kilobytes sent.
 */
sent_kb: number, 
/**
 * Kilobytes received.
 */
received_kb: number, 
/**
 * Requests.
 */
requests: number, };

export type ChangeParticipant = { 
/**
 * Who.
 */
id: string, 
/**
 * All of it, as it should be.
 */
entry: ParticipantEntry, 
/**
 * Why.
 */
reason: string, };

export type Voided = { 
/**
 * When.
 */
at: string, 
/**
 * Who.
 */
by: string, 
/**
 * Why.
 */
reason: string, };

export interface Commands {
  status: { input: null; output: Status };
  words: { input: ChooseLanguage; output: Words };
  language_choose: { input: ChooseLanguage; output: Changed<null> };
  passphrase_judge: { input: JudgePassphrase; output: PassphraseVerdict };
  passphrase_suggest: { input: SuggestPassphrase; output: string };
  clinic_begin: { input: NewClinic; output: ClinicBegun };
  clinic_confirm: { input: ConfirmRecovery; output: Changed<null> };
  session_sign_in: { input: SignIn; output: Changed<null> };
  session_lock: { input: null; output: Changed<null> };
  session_active: { input: Active; output: null };
  session_clock: { input: null; output: Changed<null> };
  draft_keep: { input: KeepDraft; output: null };
  draft_take: { input: DraftPlace; output: Draft };
  passphrase_change: { input: ChangePassphrase; output: Changed<Array<FieldProblem>> };
  recovery_use: { input: UseRecovery; output: Changed<null> };
  recovery_people: { input: null; output: Array<RecoverableLine> };
  recovery_person: { input: RecoverPerson; output: Changed<Array<FieldProblem>> };
  recovery_renew: { input: null; output: RecoverySheet };
  recovery_confirm: { input: ConfirmRecovery; output: Changed<null> };
  keys_renew: { input: RenewKeys; output: Changed<Array<FieldProblem>> };
  escrow_set: { input: SetEscrow; output: Changed<EscrowGiven> };
  staff_page: { input: null; output: StaffPage };
  staff_add: { input: NewPerson; output: Changed<PersonGiven> };
  staff_rename: { input: RenamePerson; output: Changed<Array<FieldProblem>> };
  staff_role: { input: ChangeRole; output: Changed<null> };
  staff_leave: { input: PersonLeaves; output: Changed<Array<FieldProblem>> };
  staff_enrol: { input: ById; output: Changed<PersonGiven> };
  trail_page: { input: TrailQuery; output: TrailPage };
  trail_check: { input: null; output: Changed<TrailCheck> };
  trail_witness: { input: null; output: Changed<WitnessCheck> };
  backups_page: { input: null; output: BackupsPage };
  backups_now: { input: null; output: Changed<null> };
  backups_place: { input: SetPlace; output: Changed<Array<FieldProblem>> };
  restore_list: { input: LookIn; output: Array<BackupLine> };
  restore_preview: { input: RestoreFrom; output: RestorePreview };
  restore_now: { input: RestoreNow; output: Changed<Restored> };
  safety_page: { input: null; output: SafetyPage };
  safety_go_on: { input: GoOn; output: Changed<Array<FieldProblem>> };
  endpoint_try: { input: Address; output: Finding };
  endpoint_save: { input: SaveEndpoint; output: Changed<null> };
  settings_page: { input: null; output: SettingsPage };
  settings_sending: { input: SaveSending; output: Changed<null> };
  settings_prompt: { input: SavePrompt; output: Changed<null> };
  settings_retention: { input: SaveRetention; output: Changed<Array<FieldProblem>> };
  participants_find: { input: FindParticipants; output: ParticipantList };
  participants_begin: { input: null; output: RegisterForm };
  participants_form: { input: null; output: RegisterForm };
  participants_check: { input: ParticipantEntry; output: EntryCheck };
  participants_register: { input: ParticipantEntry; output: Changed<Registered> };
  participants_entry: { input: ById; output: ParticipantEntry };
  participants_change: { input: ChangeParticipant; output: Changed<Registered> };
  participants_open: { input: ById; output: ParticipantPage };
  rights_page: { input: ById; output: RightsPage };
  rights_withdraw: { input: WithReason; output: Changed<Array<FieldProblem>> };
  rights_restrict: { input: Restrict; output: Changed<Array<FieldProblem>> };
  rights_erase: { input: Erase; output: Changed<Array<FieldProblem>> };
  rights_hand_over: { input: HandOver; output: Changed<HandedOver> };
  visits_start: { input: StartVisit; output: Changed<VisitStarted> };
  visits_open: { input: ById; output: VisitPage };
  today_page: { input: AskToday; output: TodayPage };
  today_contact: { input: LogContact; output: Changed<null> };
  today_print: { input: null; output: Changed<Printed> };
  visits_begin: { input: BeginPlanned; output: Changed<VisitStarted> };
  visits_spent: { input: SpentAt; output: null };
  ways_page: { input: ById; output: WayPage };
  steps_form: { input: AskStep; output: StepForm };
  steps_keep: { input: KeepStep; output: Changed<StepKept> };
  steps_take_back: { input: TakeBackStep; output: Changed<Array<FieldProblem>> };
  steps_open: { input: ById; output: StepPage };
  attendance_page: { input: AskAttendance; output: AttendancePage };
  attendance_keep: { input: KeepAttendance; output: Changed<AttendanceKept> };
  alerts_page: { input: AskAlerts; output: AlertsPage };
  alerts_open: { input: ById; output: AlertPage };
  person_page: { input: ById; output: PersonPage };
  person_print: { input: ById; output: Changed<Printed> };
  forms_move: { input: MoveForm; output: Changed<Corrected> };
  quality_page: { input: null; output: QualityPage };
  quality_ask: { input: AskQuery; output: Changed<Array<FieldProblem>> };
  quality_answer: { input: AnswerQuery; output: Changed<Array<FieldProblem>> };
  reports_page: { input: null; output: ReportsPage };
  reports_open: { input: AskReport; output: Report };
  reports_print: { input: AskReport; output: Changed<Printed> };
  reports_export: { input: ExportReport; output: Changed<Printed> };
  reports_notice: { input: ById; output: Changed<Printed> };
  kits_page: { input: null; output: KitsPage };
  kits_open: { input: KitId; output: KitPage };
  kits_adopt: { input: AdoptKit; output: Changed<Array<FieldProblem>> };
  kits_propose: { input: Tailor; output: Changed<Array<FieldProblem>> };
  kits_decide: { input: DecideTailoring; output: Changed<Array<FieldProblem>> };
  kits_stage: { input: KitId; output: StagePage };
  kits_stages: { input: NameStages; output: Changed<Array<FieldProblem>> };
  training_page: { input: null; output: TrainingPage };
  training_take: { input: TakeModule; output: Changed<Array<FieldProblem>> };
  training_sign: { input: ById; output: Changed<string> };
  training_refresh: { input: RefreshModule; output: Changed<null> };
  training_print: { input: ById; output: Changed<Printed> };
  training_practise: { input: KitId; output: Changed<string> };
  forms_begin: { input: ChooseForm; output: Changed<FormBegun> };
  forms_open: { input: ById; output: FormPage };
  forms_answer: { input: SaveAnswer; output: Changed<Saved> };
  forms_language: { input: ChangeLanguage; output: Changed<FormPage> };
  forms_acknowledge: { input: Acknowledge; output: Changed<Saved> };
  forms_interpreter: { input: NoteInterpreter; output: Changed<null> };
  forms_finish: { input: FinishForm; output: Changed<Finish> };
  forms_result: { input: ById; output: ResultPage };
  forms_correct: { input: Correction; output: Changed<Corrected> };
  forms_void: { input: WithReason; output: Changed<Array<FieldProblem>> };
  patient_hand: { input: Hand; output: Changed<null> };
  patient_go: { input: Step; output: PatientPage };
  patient_answer: { input: PatientAnswer; output: PatientPage };
  patient_return: { input: TakeBack; output: Changed<TakenBack> };
  pin_set: { input: SetPin; output: Changed<Array<FieldProblem>> };
  paper_print: { input: PrintForm; output: Changed<Printed> };
  paper_again: { input: ById; output: KeyingPage };
  paper_answer: { input: SaveAnswer; output: Changed<Saved> };
  paper_compare: { input: ById; output: Comparison };
  paper_settle: { input: SettleDifference; output: Changed<Comparison> };
  questionnaires_page: { input: null; output: QuestionnairesPage };
  questionnaires_text: { input: string; output: WordingText };
  questionnaires_approve: { input: Approve; output: Changed<null> };
  questionnaires_allow: { input: AllowStatuses; output: Changed<null> };
  questionnaires_export: { input: ExportQuestionnaire; output: Changed<string> };
  packs_page: { input: null; output: PacksPage };
  packs_files: { input: PackFolder; output: Array<PackFileLine> };
  packs_look: { input: PackFile; output: PackPreview };
  packs_install: { input: InstallPack; output: Changed<PackPreview> };
  signers_add: { input: NewSigner; output: Changed<Array<FieldProblem>> };
  signers_remove: { input: SignerKey; output: Changed<null> };
  languages_page: { input: null; output: Array<LanguageRow> };
  sending_page: { input: null; output: SendingPage };
  sending_now: { input: null; output: Changed<null> };
  sending_again: { input: ById; output: Changed<null> };
  sending_again_all: { input: null; output: Changed<null> };
  sending_pause: { input: null; output: Changed<null> };
  sending_support: { input: ById; output: Changed<Printed> };
  day_page: { input: null; output: DayPage };
  day_close: { input: null; output: Changed<null> };
  day_sheet: { input: ById; output: DaySheet };
  day_print: { input: ById; output: Changed<Printed> };
  day_unfinished: { input: NoteUnfinished; output: Changed<null> };
  day_settings: { input: SaveDayEnd; output: Changed<Array<FieldProblem>> };
  computers_page: { input: null; output: ComputersPage };
  computers_name: { input: NameComputer; output: Changed<Array<FieldProblem>> };
  disputes_page: { input: null; output: Array<DisputeLine> };
  disputes_open: { input: ById; output: DisputePage };
  disputes_settle: { input: SettleDispute; output: Changed<Array<FieldProblem>> };
  door_page: { input: null; output: DoorPage };
  door_save: { input: SaveDoor; output: Changed<Array<FieldProblem>> };
  door_enrol: { input: Enrol; output: Changed<Enrolled> };
  door_key: { input: null; output: Changed<DoorPage> };
  preflight_run: { input: null; output: PreflightPage };
  preflight_print: { input: null; output: Changed<Printed> };
}
