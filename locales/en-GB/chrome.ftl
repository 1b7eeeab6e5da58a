### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
# $place (text): the screen.
app-title = { $place } – Prombook
app-practice = Practice: nothing here is real
app-language = Language
app-lock = Lock
app-change-person = Change person
# $role (text): what the person may do here.
person-role = ({ $role })
# $person (text): who recorded them.
waiting-theirs =
    { $count ->
        [one] { $n } not sent from { $person }
       *[other] { $n } not sent from { $person }
    }
waiting-yours =
    { $count ->
        [one] { $n } not sent from you
       *[other] { $n } not sent from you
    }
# $reference (text): to read over the telephone.
app-reference = Reference for support: { $reference }
start-title = Prombook cannot open the records
start-again = Try again
nav-label = Main
nav-site = Settings of the site
nav-participants = Participants
nav-sending = Sending
nav-settings = Settings
nav-sending-waiting =
    { $count ->
        [one] Sending: { $n } waits
       *[other] Sending: { $n } wait
    }
nav-sending-held =
    { $count ->
        [one] Sending: { $n } needs a look
       *[other] Sending: { $n } need a look
    }
# $form (text): its title. $person (text): who typed the answers.
unsaved-mine =
    { $count ->
        [one] { $n } answer in { $form } is not saved.
       *[other] { $n } answers in { $form } are not saved.
    }
unsaved-theirs =
    { $count ->
        [one] { $n } answer in { $form }, typed by { $person }, is not saved. Only { $person } can save it.
       *[other] { $n } answers in { $form }, typed by { $person }, are not saved. Only { $person } can save them.
    }
unsaved-go = Go to { $form }

title-first-run = Set up
title-sign-in = Sign in
title-participants = Participants
title-register = Register a participant
title-participant = Participant
title-visit = Visit
title-form = Form
title-result = Result
title-sending = Sending
title-settings = Settings
title-staff = Staff
title-keys = Keys
title-recovery = New recovery key
title-recover = Recovery key
title-must-change = Your own passphrase
title-safe = Damage was found

summary-title =
    { $count ->
        [one] { $n } thing needs your attention
       *[other] { $n } things need your attention
    }
summary-more =
    { $count ->
        [one] and { $n } more
       *[other] and { $n } more
    }

# $field, $why (text): the name of a field and what is wrong with it.
summary-field = { $field }: { $why }

## Whose screen this is

banner-label = Participant
banner-born = Born
# $n (text): full years.
banner-age = ({ $n }y)
banner-sex = Gender
banner-nhs = NHS No.
banner-nhs-none = not given
banner-study = Study No.
banner-language = Language
banner-interpreter = Interpreter
banner-interpreter-needed = Interpreter needed
sex-female = Female
sex-male = Male
sex-other = Other
sex-unknown = Not known

## Setting up

# $step, $steps (text)
first-step = Step { $step } of { $steps }
first-language-title = Choose a language
first-welcome = Prombook keeps a clinic’s questionnaires on this computer, encrypted, and sends them when there is a connection. Setting up takes about five minutes.
first-language-draft = This language is a draft: no native speaker has checked it yet.
first-next = Go on
first-back = Back
first-making = Preparing the records…
first-restore = This clinic’s records were on another computer?
first-clinic-title = The clinic and its administrator
first-clinic-name = Name of the clinic
first-site = Site code
first-site-hint = Starts every study number, like 07. When several computers record for one site, each needs its own code: otherwise study numbers repeat.
first-name = Your name
first-name-hint = You are the first administrator
first-passphrase = Passphrase
first-passphrase-hint = At least 12 characters. You may paste it. Whoever has it can read the records.
first-suggest = Suggest four words
pass-show = Show
pass-hide = Hide
verdict-good = This passphrase is good.
verdict-too-short = Too short yet: use at least 12 characters.
verdict-too-long = Too long: shorten it.
verdict-common = Many people use this one, so it would be guessed first.
verdict-guessable = This follows a pattern that is easy to guess.
verdict-personal = This contains the name of the person or the clinic.
recovery-title = Your recovery key
recovery-why = Keep this key safe: if it and every passphrase are lost, nobody can open these records. Nobody else has it, and support cannot replace it.
recovery-once = It is shown only now. Print it or write it down, and keep it in a locked place away from this computer.
recovery-print = Print
recovery-have-it = I have it on paper
recovery-prove-title = Check the recovery key
recovery-prove = Type these groups from your paper.
# $place (text): which group, from 1.
recovery-group = Group { $place }
recovery-group-differs = Group { $place } is not what the sheet says
recovery-show-again = Show the key again
sheet-title = Prombook recovery key
# $clinic, $made (text): whose, and the day.
sheet-clinic = { $clinic }, { $made }
sheet-use = Keep this sheet safe: if it and every passphrase are lost, nobody can open these records.
sheet-keep = Keep it in a locked place, away from the computer. Whoever has both can read the records.
first-endpoint-title = Where are records sent?
first-endpoint-why = Finished records go to a FHIR server. This can be set later; until then everything is kept here.
first-endpoint-save = Save and go on
first-later = Later
endpoint-address = Address of the server
endpoint-hint = Begins with https:// (http:// only for a server on this computer)
endpoint-try = Try it
endpoint-trying = Trying…
finding-ready = A FHIR R4 server answers at this address. It is ready.
# $server (text): the software and version the server says it is.
finding-ready-named = { $server } answers at this address. It is a FHIR R4 server and ready.
finding-not-fhir = Something answers at this address, but it is not a FHIR server. Check the address.
finding-wrong-version = A FHIR server answers, but not in version R4. Ask whoever runs it for the R4 address.
finding-read-only = A FHIR R4 server answers, but it says that it takes no records. Ask whoever runs it for an address that does.
finding-no-answer = Nothing answers at this address. Check the address and the connection.
finding-refused = The server answers but refuses this clinic. Ask whoever runs it for access.
finding-address-refused = This is not an address that can be used. It must begin with https:// and name a server.
finding-certificate = The server could not prove who it is. Check the address, or call support.
finding-certificate-expired = The certificate of this server is not valid today. Ask whoever runs it to renew it.
finding-certificate-name = The server proved to be another one than in this address. Check the address.
finding-old-tls = This server speaks only ways of encrypting that are no longer safe. Ask whoever runs it to switch on TLS 1.2 or later.
finding-no-such-host = Nobody knows a server of this name. Check that this computer has a network, then the address.
finding-proxy = The proxy of this network does not let Prombook through. Ask whoever runs the network.
finding-sign-in-page = A page for people answers: this network probably wants somebody to sign in. Open a web browser, sign in to the network, then check again.
finding-clock = The date or the time of this computer is wrong, so no server can be trusted. Put the clock right, then check again.

## Signing in

signin-title = Sign in
# $person (text): who was signed in.
signin-locked-by = Locked for { $person }. You return to where you were.
signin-name = Name
signin-passphrase = Passphrase
signin-open = Sign in
signin-opening = Opening…
signin-known = Who was here
signin-now = You can try again now.

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = There is only one administrator. A second one can let people in when the first is away.
notice-recovery-used = Somebody came in with the recovery key, { $at }. If nobody here knows of it, call support.
notice-renew-recovery = The recovery key was used. Make a new one: the old sheet has been out of its envelope.
notice-clock-back = The computer’s clock went back, { $at }. You can go on working; times are marked as uncertain until somebody looks.
notice-clock-forward = The computer’s clock jumped ahead, { $at }. You can go on working; times are marked as uncertain until somebody looks.
notice-clock-right = The time is right
notice-backup-old = There has been no backup for days.
notice-backup-place = The place chosen for backups cannot be reached. Plug it in, or choose another.
notice-disk-low = The disk of this computer is nearly full. Make room soon.
notice-disk-full = The disk of this computer is full. Nothing more can be kept: make room now.
notice-go-staff = Go to staff
notice-go-recovery = Make a new recovery key
notice-go-trail = Look at the audit trail
notice-go-backups = Go to backups

## Participants

participants-title = Participants
participants-register = Register a participant
# $typed (text): what was searched for.
participants-register-typed = Register “{ $typed }”
participants-search = Search by name, study number or NHS number
participants-none = Nobody on file matches.
participants-total =
    { $count ->
        [one] { $n } participant on file
       *[other] { $n } participants on file
    }
participants-found =
    { $count ->
        [one] { $n } participant matches
       *[other] { $n } participants match
    }
participants-more =
    { $count ->
        [one] Only the first is shown. Type more to see the others.
       *[other] Only the first { $n } are shown. Type more to see the others.
    }
participants-name = Name
participants-born = Born
participants-nhs = NHS No.
participants-study = Study No.
participants-visits = Visits
participants-visits-count =
    { $count ->
        [0] no visit
        [one] { $n } visit
       *[other] { $n } visits
    }

## Registering

register-title = Register a participant
# $number (text): the study number that will be given.
register-number = Study number { $number }
register-family = Family name
register-given = Given name
register-born = Date of birth
register-born-hint = Day, month, year, like 27 3 1952
# $text (text): the date or number as understood.
register-understood-born = Understood as { $text }
register-understood-nhs = NHS number { $text }
register-nhs = NHS number (optional)
register-nhs-hint = 10 digits; spaces do not matter
register-sex = Gender
register-language = Preferred language
register-interpreter = Interpreter needed
register-keep = Register
register-cancel = Cancel
alike-title =
    { $count ->
        [one] Somebody like this is already on file
       *[other] { $n } people like this are already on file
    }
alike-nhs-number = has the same NHS number
alike-name-and-birth = has the same name and date of birth
alike-else = It is somebody else, register

## One participant

participant-title = Visits
participant-back = All participants
participant-today = Start a visit today
participant-paper = Enter a visit from paper
participant-paper-day = Day of the visit
participant-paper-start = Start this visit
participant-no-visits = No visit yet.
# $day (text): the day of the visit.
visit-of = Visit on { $day }
visit-open = Open
visit-open-named = Open the visit on { $day }
visit-no-forms = No form chosen yet.
visit-back = All visits
visit-forms = Forms of this visit
visit-choose = Add a form

# $n, $items (text): how many are answered, of how many.
form-line-answered = { $n } of { $items } answered
# $score (text)
form-line-score = Finished: { $score }
form-line-score-corrected = Corrected: { $score }
form-line-no-score = Finished, no score
form-line-corrected = Corrected, no score
form-line-continue = Go on
form-line-result = Result
# $form (text): its title.
form-line-continue-named = Go on: { $form }
form-line-result-named = Result: { $form }

offer-items =
    { $count ->
        [one] { $n } question
       *[other] { $n } questions
    }
offer-own-stem = The question is Prombook’s own wording; no official one exists.
offer-language = Language of the form
offer-mode = Who answers, and how
offer-begin = Begin
offer-begin-named = Begin: { $form }
offer-not-preferred = Not available in the participant’s preferred language
offer-unavailable = Not available in:
mode-patient = The participant, alone
mode-staff-reads-aloud = Staff read aloud
mode-interpreter = With an interpreter
mode-telephone = By telephone
mode-paper = From paper
mode-proxy = Somebody on their behalf
wording-published = Wording: published by its owner
wording-collated = Wording: collated, not checked against the owner’s document
wording-own = Wording: Prombook’s own question

## Answering a form

# $n (text): answered. $needed (text): of how many.
form-progress = { $n } of { $needed } answered
# $time (text)
form-saved = Saved { $time }
form-not-saved =
    { $count ->
        [one] { $n } answer not saved
       *[other] { $n } answers not saved
    }
form-unsaved =
    { $count ->
        [one] { $n } answer is on this screen only and not saved yet.
       *[other] { $n } answers are on this screen only and not saved yet.
    }
form-retry = Save again
form-finish-unsaved = Save these answers first; then finish.
# $person (text): who typed the answers.
form-left-over =
    { $count ->
        [one] { $n } answer typed by { $person } is not saved.
       *[other] { $n } answers typed by { $person } are not saved.
    }
form-left-over-help = Let { $person } sign in and open this form to save, or answer again here in your own name; then finish.
form-next = Next unanswered (F8)
form-english = English beside it
form-language = Form in
form-tick = Tick
form-blank = Leave blank
form-why = No answer…
form-optional = Optional…
form-row-unsaved = Not saved
form-row-fault = Not answered yet
form-row-changed = Will be changed
form-finish = Finish
form-later = Go on later
form-keys = Keys: 1 to 9 answer and move on, and so does 0 on scales. For 10 on a scale type 1 and then 0; for 1 type 1 and then Enter. − gives a reason for no answer, F8 finds the next unanswered.
# $number (text), $question (text): in the language of the form.
form-gap = Question { $number }: { $question }
form-prompt-open = Question { $number }: record what was done
form-gaps-help = Answer each, or give a reason with “No answer…”.
form-rest-blank =
    { $count ->
        [one] The participant reached the end: leave the other sentence blank
       *[other] The participant reached the end: leave the other { $n } sentences blank
    }
# $number (text): of the question.
missing-title = Question { $number }: why is there no answer?
missing-declined = Declined
missing-not-applicable = Not applicable
missing-not-asked = Not asked
missing-take-back = Take the answer back

# $number (text): of the question.
prompt-title = Question { $number } needs action now
# $number (text): of the question.
prompt-done = Question { $number }: what was done
prompt-built-in = This answer needs attention before the participant leaves. Follow your local procedure and record what was done.
prompt-action = What was done
prompt-choose = Choose
prompt-action-missing = Choose what was done.
prompt-note = Note (optional)
prompt-note-missing = Say what was done.
prompt-record = Record what was done
# $action, $at, $by (text): what was done, when and by whom.
prompt-recorded = { $action }. Recorded { $at } by { $by }.
prompt-action-spoke-with-participant = Spoke with the participant
prompt-action-informed-clinician = Informed the responsible clinician
prompt-action-followed-procedure = Followed the local procedure
prompt-action-called-service = Called a service
prompt-action-other = Something else

## A finished form

# $form, $day (text)
result-title = { $form }, { $day }
# $language, $mode, $at, $by (text)
result-how = { $language } · { $mode } · finished { $at } by { $by }
result-correct = Correct
result-to-visit = Back to the visit
# $number (text): of the edition. $reason (text)
result-corrected = Edition { $number }, corrected because: { $reason }
result-answers = Answers
result-earlier = Earlier editions
# $number, $at, $by (text)
result-edition = Edition { $number }, { $at }, { $by }
answers-number = No.
answers-question = Question
answers-answer = Answer
answers-none = No answer
# $low, $high (text)
score-range = on a scale from { $low } to { $high }
score-worse = A higher score is worse.
score-better = A higher score is better.
score-none =
    { $count ->
        [0] No score.
        [one] No score: { $n } question it needs has no answer.
       *[other] No score: { $n } questions it needs have no answer.
    }
score-missing =
    { $count ->
        [one] { $n } question has no answer; the scoring rule allows that.
       *[other] { $n } questions have no answer; the scoring rule allows that.
    }
# $band, $from, $to, $source (text)
score-band = “{ $band }” ({ $from } to { $to }), according to { $source }.
# $text (text): a sentence. $source (text)
score-threshold = { $text } Source: { $source }.
# $points, $percent (text)
score-amount = { $points } points
score-amount-percent = { $points } points, or { $percent } % of the first score
# $amount (text): points, perhaps with a percentage. $source (text)
score-change-reliable = A difference between two visits of { $amount }, or more, is larger than chance alone would produce, according to { $source }.
score-change-important = A difference between two visits of { $amount }, or more, is large enough for people to notice, according to { $source }.

correct-title = Correct this form
correct-how = Choose the right answers and say why. What was recorded before stays readable.
correct-changes =
    { $count ->
        [0] No answer changed yet.
        [one] { $n } answer will be changed.
       *[other] { $n } answers will be changed.
    }
correct-reason = Why are the answers changed?
correct-words = More about it, in your own words
correct-reason-hint = For instance: mistyped, the paper says 3
correct-save = Save the correction
correct-cancel = Cancel

## Sending

sending-title = Sending
sending-now = Send now
sending-waiting =
    { $count ->
        [one] { $n } record waits to be sent
       *[other] { $n } records wait to be sent
    }
sending-all-received = The server has confirmed every record
sending-none-but-held = Nothing waits, but the server did not take everything
sending-nothing = There is nothing to send yet
sending-set-endpoint = Set the address in Settings
phase-idle = Prombook sends by itself as soon as there is something to send.
phase-off = No server is set. Everything is kept on this computer.
phase-sending = Sending now. You can go on working.
phase-waiting = Waiting to try again.
phase-waiting-seconds =
    { $count ->
        [one] Waiting. The next try is in { $n } second.
       *[other] Waiting. The next try is in { $n } seconds.
    }
phase-waiting-minutes =
    { $count ->
        [one] Waiting. The next try is in { $n } minute.
       *[other] Waiting. The next try is in { $n } minutes.
    }
phase-stopped = Sending has stopped and waits for you.
sending-progress-label = Records of this run
# $n (text): done. $total (text): of how many.
sending-progress = { $n } of { $total } done
# $address, $at (text)
sending-endpoint = Server: { $address }
sending-last-contact = Last answer from the server: { $at }
sending-tally = By kind of record
sending-kind = Kind
sending-col-waiting = Waiting
sending-col-received = Received
sending-col-held = Not taken
sending-count-waiting = { $n } waiting
sending-count-received = { $n } received
sending-count-held = { $n } not taken
kind-questionnaire = Questionnaires
kind-kit = Programmes
kind-participant = Participants
kind-enrolment = Participations
kind-visit = Visits
kind-response = Forms
kind-step = Programme steps
kind-one-questionnaire = Questionnaire
kind-one-kit = Programme
kind-one-participant = Participant
kind-one-enrolment = Participation
kind-one-visit = Visit
kind-one-response = Form
kind-one-step = Programme step
sending-held =
    { $count ->
        [one] { $n } record that the server did not take
       *[other] { $n } records that the server did not take
    }
# $n (text): shown. $total (text): of how many.
sending-held-shown = Showing { $n } of { $total }.
sending-again = Try again
sending-recent = Received lately
sending-record = Record
sending-state = State
sending-received = Received
sending-received-at = Received { $at }

## Settings

settings-title = Settings
settings-save = Save
settings-managed = An administrator sets the server, what leaves this computer, the safety prompt, and how long records stay.
retention-title = How long records stay here
retention-is-never = Records stay on this computer until somebody removes them.
retention-is =
    { $count ->
        [one] Records are removed from this computer { $n } day after the end of a day found them at the server.
       *[other] Records are removed from this computer { $n } days after the end of a day found them at the server.
    }
retention-never = Keep them
retention-after = Remove them when the server has had them for some time
retention-days = Days after the end of a day found them at the server
retention-warns = What is removed cannot be looked at or corrected here any more, and is only on the server. Records that wait to be sent are never removed. Older backups still hold what was removed here.
protection-why = What this program guards and from whom, and what it cannot guard, in plain words.
protection-read = Read it
settings-kept = Saved.
settings-clinic = Clinic
# $clinic, $site (text)
settings-clinic-is = { $clinic }, site code { $site }
settings-idle =
    { $count ->
        [one] Locks by itself after { $n } minute without a key or a click.
       *[other] Locks by itself after { $n } minutes without a key or a click.
    }
settings-endpoint = Server for finished records
settings-leaves = What leaves this computer
settings-pseudonymous = Study number alone
settings-pseudonymous-means = Study number, preferred language, whether an interpreter is needed, and answers leave. Names, date of birth, sex and NHS number stay on this computer.
settings-identified = With names and NHS number
settings-identified-means = Names, date of birth, sex and NHS number leave too. So does the name of whoever changes a record. Only for a server that may hold them.
settings-prompt = Safety prompt
settings-prompt-text = What staff are told when an answer needs action
# $built (text): the built-in sentence.
settings-prompt-hint = Name the procedure and the telephone number of your site. If empty: “{ $built }”
about-title = About
# $version (text)
about-version = Prombook { $version }
about-not-diagnosis = Prombook records what people answer and adds up published scores. It makes no diagnosis.
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland and Morris, Spine 1983;8:141-144.
about-nprs = Pain 0 to 10: the question is Prombook’s own wording.
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu and IBM Plex Sans Arabic: SIL Open Font License 1.1.
about-design = Built on the NHS design system (MIT), Tauri, Svelte and Fluent.
