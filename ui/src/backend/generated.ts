// Written by `the_windows_types_are_up_to_date`. Do not edit.

export type Sex = "female" | "male" | "other" | "unknown";

export type Mode = "patient" | "staff-reads-aloud" | "interpreter" | "telephone" | "paper" | "proxy";

export type Missing = "declined" | "not-applicable" | "not-asked";

export type PromptAction = "spoke-with-participant" | "informed-clinician" | "followed-procedure" | "called-service" | "other";

export type Value = { choice: string } | { tick: boolean } | { scale: number };

export type Given = { answer: Value } | { missing: Missing };

export type Area = "session" | "settings" | "participants" | "visits" | "responses" | "sending";

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

export type ProblemCode = "locked" | "not-proven" | "key-file-damaged" | "records-damaged" | "records-too-new" | "already-open" | "folder-read-only" | "disk-full" | "already-set-up" | "not-set-up" | "not-found" | "input-refused" | "answer-refused" | "form-finished" | "form-not-finished" | "form-unavailable" | "passphrase-refused" | "recovery-mismatch" | "address-refused" | "unexpected";

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
reference: string, };

export type Why = "field-empty" | "field-too-long" | "field-no-letters" | "site-code-refused" | "date-empty" | "date-unreadable" | "date-impossible" | "date-future" | "date-too-old" | "date-before-birth" | "nhs-not-digits" | "nhs-not-ten" | "nhs-check" | "sex-missing" | "language-unknown" | "reason-empty" | "changes-none" | "passphrase-too-short" | "passphrase-too-long" | "passphrase-common" | "passphrase-guessable" | "passphrase-personal";

export type FieldProblem = { 
/**
 * The field's name in what came in.
 */
field: string, 
/**
 * Why.
 */
why: Why, };

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
 * The source language.
 */
fallback: LanguageLine, 
/**
 * Its messages.
 */
fallback_ftl: string, };

export type Stage = "first-run" | "locked" | "open";

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
practice_endpoint: string | null, };

export type SignIn = { 
/**
 * As on the clinic's list; case and spaces do not matter.
 */
name: string, 
/**
 * Exactly as it was chosen.
 */
passphrase: string, };

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

export type Address = { 
/**
 * Of the base of a FHIR server.
 */
address: string, };

export type FindingKind = "ready" | "not-fhir" | "read-only" | "wrong-version" | "no-answer" | "refused" | "address-refused" | "certificate";

export type Finding = { 
/**
 * In a word.
 */
kind: "ready" | "not-fhir" | "read-only" | "wrong-version" | "no-answer" | "refused" | "address-refused" | "certificate", 
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
idle_minutes: number, };

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
interpreter: boolean, };

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
alike_accepted: Array<string>, };

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
visits: number, };

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
visits: Array<VisitLine>, };

export type StartVisit = { 
/**
 * Who came.
 */
participant: string, 
/**
 * Empty for today; otherwise day, month, year in any usual way.
 */
day: string, };

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
mode: Mode, };

export type VisitStarted = { 
/**
 * Field by field.
 */
problems: Array<FieldProblem>, 
/**
 * Its id.
 */
visit: string | null, };

export type FormState = "draft" | "finished" | "corrected";

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

export type WordingStatus = "published" | "collated" | "own";

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
 * The languages in which all of its wording exists.
 */
offers: Array<Offer>, 
/**
 * The others.
 */
unavailable: Array<LanguageLine>, };

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
offered: Array<InstrumentOffer>, };

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
choices: Array<ChoiceLine>, } | { "kind": "tick", 
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
high: string, };

export type ItemLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its place, from 1.
 */
number: number, 
/**
 * In the participant's language.
 */
text: string, 
/**
 * May be left out without a reason.
 */
optional: boolean, 
/**
 * How it is answered.
 */
answer: ItemKind, 
/**
 * What stands for it now.
 */
given: Given | null, };

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
 * The item that set it off.
 */
item: string, 
/**
 * That item's place, from 1.
 */
item_number: number, 
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
 * In the participant's language.
 */
instructions: string | null, 
/**
 * In order.
 */
items: Array<ItemLine>, 
/**
 * The English wording of the instructions, of items and (`item.choice`) of
 * choices, for staff; empty where the form is in English.
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
given: Given | null, };

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
prompts: Array<PromptLine>, };

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
finished: boolean, };

export type Change = { 
/**
 * To which item.
 */
item: string, 
/**
 * What should have been kept.
 */
given: Given, };

export type Correction = { 
/**
 * Which response.
 */
response: string, 
/**
 * Why; never empty.
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
problems: Array<FieldProblem>, };

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
optional: boolean, };

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
 * Newest first; the first is what counts.
 */
editions: Array<Edition>, 
/**
 * What staff were told, and what they did.
 */
prompts: Array<PromptLine>, };

export type SendPhase = "idle" | "off" | "sending" | "waiting" | "stopped";

export type TroubleCode = "no-answer" | "not-fhir" | "certificate" | "refused" | "busy" | "unclear";

export type RecordKind = "questionnaire" | "participant" | "visit" | "response";

export type RefusalCode = "invalid" | "not-accepted" | "conflict" | "gone" | "forbidden" | "too-large" | "other" | "unwritable" | "unanswered";

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
theirs: string | null, };

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
 * How long until the next try.
 */
next_try_seconds: number | null, 
/**
 * What was wrong with the last one.
 */
trouble: TroubleCode | null, 
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

export interface Commands {
  status: { input: null; output: Status };
  words: { input: ChooseLanguage; output: Words };
  language_choose: { input: ChooseLanguage; output: Changed<null> };
  passphrase_judge: { input: JudgePassphrase; output: PassphraseVerdict };
  passphrase_suggest: { input: null; output: string };
  clinic_begin: { input: NewClinic; output: ClinicBegun };
  clinic_confirm: { input: ConfirmRecovery; output: Changed<null> };
  session_sign_in: { input: SignIn; output: Changed<null> };
  session_lock: { input: null; output: Changed<null> };
  session_active: { input: null; output: null };
  endpoint_try: { input: Address; output: Finding };
  endpoint_save: { input: SaveEndpoint; output: Changed<null> };
  settings_page: { input: null; output: SettingsPage };
  settings_sending: { input: SaveSending; output: Changed<null> };
  settings_prompt: { input: SavePrompt; output: Changed<null> };
  participants_find: { input: FindParticipants; output: ParticipantList };
  participants_form: { input: null; output: RegisterForm };
  participants_check: { input: ParticipantEntry; output: EntryCheck };
  participants_register: { input: ParticipantEntry; output: Changed<Registered> };
  participants_open: { input: ById; output: ParticipantPage };
  visits_start: { input: StartVisit; output: Changed<VisitStarted> };
  visits_open: { input: ById; output: VisitPage };
  forms_begin: { input: ChooseForm; output: Changed<string> };
  forms_open: { input: ById; output: FormPage };
  forms_answer: { input: SaveAnswer; output: Changed<Saved> };
  forms_language: { input: ChangeLanguage; output: Changed<FormPage> };
  forms_acknowledge: { input: Acknowledge; output: Changed<Saved> };
  forms_finish: { input: FinishForm; output: Changed<Finish> };
  forms_result: { input: ById; output: ResultPage };
  forms_correct: { input: Correction; output: Changed<Corrected> };
  sending_page: { input: null; output: SendingPage };
  sending_now: { input: null; output: Changed<null> };
  sending_again: { input: ById; output: Changed<null> };
}
