### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = Today
title-alerts = Alerts
title-alert = Alert
nav-today = Today

plan-state-ahead = not open yet
plan-state-in-window = in window
plan-state-due = due today
plan-state-overdue = overdue
plan-state-missed = missed
plan-state-begun = begun
plan-state-done = done
plan-state-late = done outside its window
plan-state-not-done = not done
plan-state-not-expected = not expected

today-title = Today
today-beside = What else waits
today-rest = Queries and sending
today-no-kit = No programme is run at this site yet. Participants can be found here all the same.
today-screen = Screen somebody
# $kit (text): the name of a programme.
today-screen-for = Screen somebody for { $kit }
today-nothing = Nothing is due today.
# $shown, $n (text): how many of how many.
today-first =
    { $count ->
        [one] The first { $shown } of { $n } that is due.
       *[other] The first { $shown } of { $n } that are due.
    }
today-states = Show
# $n (text): how many.
today-state-all = All ({ $n })
# $state (text): like due today. $n (text): how many.
today-state = { $state } ({ $n })
today-rule = Overdue: the day has passed, and the window is still open. Missed: the window has closed.
today-col-who = Participant
today-col-visit = Visit
today-col-state = State
today-col-day = Day
today-col-contact = Contact
today-col-do = What to do
today-days-left =
    { $count ->
        [one] { $n } day left
       *[other] { $n } days left
    }
today-last-day = last day
today-days-over =
    { $count ->
        [one] { $n } day too late
       *[other] { $n } days too late
    }
today-no-contact = No contact any more
today-contacts-none = not tried
today-contacts =
    { $count ->
        [one] { $n } try
       *[other] { $n } tries
    }
today-reached = Reached
today-not-reached = No answer
# $number (text): a study number. $visit (text): the name of a visit.
today-reached-named = Reached { $number } for { $visit }
today-not-reached-named = No answer from { $number } for { $visit }
today-how = Contact by
today-how-phone = Phone
today-how-message = Message
today-how-letter = Letter
today-how-in-person = In person
# $number (text): a study number. $result (text): like No answer. $how (text): like Phone.
today-noted = Noted for { $number }: { $result } ({ $how })
today-begin = Begin
today-go-on = Go on
today-look = Look
# $number (text): a study number. $visit (text): the name of a visit.
today-begin-named = Begin { $visit } with { $number }
today-go-on-named = Go on with { $visit } of { $number }
today-look-named = Look at { $number }, { $visit }
today-nothing-due = Nothing is due.
today-alerts =
    { $count ->
        [0] No open alerts
        [one] { $n } open alert
       *[other] { $n } open alerts
    }
today-alerts-late =
    { $count ->
        [one] { $n } is overdue.
       *[other] { $n } are overdue.
    }
today-alerts-all = All alerts
today-unfinished =
    { $count ->
        [0] No unfinished forms
        [one] { $n } unfinished form
       *[other] { $n } unfinished forms
    }
today-unfinished-all =
    { $count ->
        [one] Show { $n }
       *[other] Show all { $n }
    }
today-queries =
    { $count ->
        [0] No open queries
        [one] { $n } open query
       *[other] { $n } open queries
    }
today-waiting =
    { $count ->
        [0] Everything is sent
        [one] { $n } record waits to be sent
       *[other] { $n } records wait to be sent
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n } visit not yet sent
       *[other] { $n } visits not yet sent
    }
today-print = Print the day list
today-printing = Printing…
today-printed =
    { $count ->
        [one] { $n } page is written to
       *[other] { $n } pages are written to
    }
today-keys = Keys: ↓ and ↑ choose a line, Enter begins or goes on. On a line, 1 notes that they were reached, 2 that nobody answered, 3 opens the participant. F2 comes back here from anywhere, F4 opens the alerts, F8 finds the next that is due, F9 goes to what else waits.
today-keys-register = F11 opens the session register.
# $only (text): keys, each with what it shows.
today-keys-only = Show only: { $only }. The same key again shows all.

alert-severity-emergency = Emergency
alert-severity-urgent = Same day
alert-severity-review = Review
alert-state-open = open
alert-state-late = late
alert-state-acted = outcome to be noted
alert-state-promise-due = promised follow-up is due
alert-state-closed = closed
alert-left-minutes =
    { $count ->
        [one] { $n } minute left
       *[other] { $n } minutes left
    }
alert-left-hours =
    { $count ->
        [one] { $n } hour left
       *[other] { $n } hours left
    }
alert-left-days =
    { $count ->
        [one] { $n } day left
       *[other] { $n } days left
    }
alert-over-minutes =
    { $count ->
        [one] { $n } minute over
       *[other] { $n } minutes over
    }
alert-over-hours =
    { $count ->
        [one] { $n } hour over
       *[other] { $n } hours over
    }
alert-over-days =
    { $count ->
        [one] { $n } day over
       *[other] { $n } days over
    }
alert-nobody = somebody who did not enter
# $at (text): when.
alert-fired = fired { $at }
# $to (text): whom, with how to reach them.
alert-second = Second recipient: { $to }

alerts-title = Alerts
alerts-closed = Show closed alerts, too
alerts-none = No alert has fired here.
alerts-none-open = No alert is open.
alerts-col-what = Alert
alerts-col-who = About
alerts-col-state = State
alerts-col-due = Act until
alerts-col-to = Tell
alerts-fired =
    { $count ->
        [one] { $n } alert has fired here.
       *[other] { $n } alerts have fired here.
    }
alerts-in-time =
    { $count ->
        [one] { $n } was acted upon in time.
       *[other] { $n } were acted upon in time.
    }
alerts-overridden =
    { $count ->
        [one] { $n } was set aside with a reason.
       *[other] { $n } were set aside with a reason.
    }
# $rate (text): a number with one decimal.
alerts-burden = { $rate } for every hundred visits.
alerts-keys = Keys: ↓ and ↑ choose an alert, Enter opens it, F2 goes to Today.

# On the screen of somebody who has not signed in: it never says about whom.
# $count (number), $n (text): how many.
signin-alerts-late =
    { $count ->
        [one] { $n } alert is overdue. Sign in to see it.
       *[other] { $n } alerts are overdue. Sign in to see them.
    }
alert-gone-moved = The form was moved to somebody else
alert-gone-taken-back = What set it off was taken back
alert-instead = Open the alert where the form belongs
alert-back = All alerts
alert-why = Why it fired
alert-instruction = What this site does
aloud-read = Read aloud
aloud-stop = Stop reading
alert-steps = Noted so far
alert-steps-none = Nothing was noted yet.
# $at (text): when.
alert-until = Act until { $at }
# $day (text), $by (text): when and who.
alert-step-by = { $day }, { $by }
# $reason (text): why.
alert-step-corrected = Corrected: { $reason }
alert-keep = Note it
alert-kept = Noted.
alert-over = This alert is closed.
alert-now-of = { $at } of { $n }
alert-now-title = An alert: read it before you go on
alert-now-go-on = Go on
alert-now-act = Note what was done
alert-now-must = You can go on once it is noted what was done.
alert-now-refused = It could not be noted. The alert stays on the list of alerts.

## Ways, steps, kits: the fields of a step

steps-yes = Yes
steps-no = No
steps-choose = Choose…
steps-optional = May be left out
steps-empty = Clear
# $field (text): what is asked.
steps-empty-named = Clear: { $field }
steps-when = When
steps-day = Day
# $today (text): today's date.
steps-day-hint = Day, month, year, like 27 3 2026. Leave it empty for today, { $today }.
steps-reason-hint = Kept with the correction. Do not write a name here.
# $language (text): a language.
steps-not-worded = This is not written in { $language }. Read it with an interpreter; below it stands in another language.
steps-keep = Keep
steps-keys = Keys: 1 to 9 answer a question and go to the next, arrow keys choose, Enter goes on.
steps-back = Back
steps-kept-notes = Kept. Something to know:
steps-nobody = No name is asked yet. Whoever may take part is registered next, and what was said here is kept for them. Whoever may not is counted without name and number.
steps-reading = Your role does not note anything here.
steps-not-entered = This person does not enter.
steps-not-entered-what = What was said is kept without name and number, so that they are counted.
steps-screen-again = Screen somebody else

title-step = Note a step
title-noted = What was noted
noted-correct = Correct
# $day (text): when. $by (text): who.
noted-by = { $day }, noted by { $by }
# $reason (text): in somebody's own words.
noted-corrected = Corrected: { $reason }
noted-as-read = As it was read
noted-follow = What followed
noted-before = As it was noted before
noted-take-back = Entered in error…
noted-take-back-title = Entered in error
noted-take-back-means = It counts no longer, here or on the server. It stays readable, with your reason.
noted-taken-back = Entered in error: it counts no longer
register-screened = They may take part. Once they are registered, the screening is kept for them and consent comes next.

way-enter = Enter a programme:
way-outside = Outside the primary population
# $day (text): a date.
way-index = Counted from { $day }
# $day (text): a date.
way-index-correct-named = Correct the day everything is counted from, { $day }
way-events = Whenever it happens
# $visits (text): names of visits.
way-waits = Dated once the start is noted: { $visits }
# $came, $all, $planned (text): sessions.
way-sessions = Came to { $came } of { $all } sessions; { $planned } are planned
way-enough = Course completed
way-not-enough = Course not completed yet
way-blocked = Nothing goes on before it is noted what was done about an alert.
way-blocked-open = Open the alert
way-offered = What may be noted now
way-plan = Visits of the programme
way-col-visit = Visit
way-col-state = How it stands
way-col-day = Day
way-col-window = Counts on
# $opens, $closes (text): dates.
way-window = { $opens } to { $closes }
way-last-day = last day
way-days-left =
    { $count ->
        [one] { $n } day left
       *[other] { $n } days left
    }
# $visit (text): its name.
way-open-named = Open: { $visit }
way-noted = What was noted
way-earlier =
    { $count ->
        [one] { $n } earlier note
       *[other] { $n } earlier notes
    }
way-look = History
# $step (text): what it is called. $day (text): when.
way-look-named = History of { $step }, { $day }
participant-way = Programmes and visits

# $window (text): from when to when.
plan-in-window = In its window, { $window }
# $window (text): from when to when.
plan-out-of-window = Outside its window, { $window }
plan-patient = Participant:
plan-staff = Staff:
# $all, $n (text): minutes.
plan-left =
    { $count ->
        [one] { $n } of { $all } minutes left
       *[other] { $n } of { $all } minutes left
    }
plan-over =
    { $count ->
        [one] { $n } minute over
       *[other] { $n } minutes over
    }
plan-todo =
    { $count ->
        [one] { $n } thing is still to be done.
       *[other] { $n } things are still to be done.
    }
# $form (text): its proper name. On the result of the one before it.
result-next = Next: { $form }
plan-all-done = Everything that this visit asks for is done, or it is said why not.
# $why (text): a reason.
plan-not-done = Not done: { $why }
# $form (text): its proper name.
plan-not-done-look = History: why { $form } was not done
plan-not-done-because = Not done, because…
# $form (text): its proper name.
plan-not-done-because-named = Not done, because…: { $form }
# $form (text): its proper name.
plan-not-done-title = Why was { $form } not done?
plan-not-done-keep = Note it
# Beside “Begin” of a visit: it took place on another day, or not at all.
plan-otherwise = Other…
# $visit (text): its name.
plan-otherwise-named = Other…: { $visit }, on another day or not done
# $visit (text): its name.
plan-otherwise-title = { $visit }: on another day
# $visit (text): its name.
plan-visit-not-done = { $visit }: why did it not take place?
plan-form-not-expected = Not expected: they answer no questionnaires any more
plan-not-here = This form is not on this computer.
plan-steps = To be noted at this visit
plan-step-open = not noted yet
plan-step-noted = noted
plan-step-note = Note it
# $step (text): what it is called.
plan-step-named = Note it: { $step }
# $step (text): what it is called.
plan-step-look = History: { $step }
plan-others = Other forms of this visit
plan-other-ways = Other forms, languages and ways
kit-level-essential = Essential
kit-level-supporting = Supporting
kit-level-optional = Optional

title-kits = Programmes
title-kit = Programme
kits-what = A programme says who takes part, who is asked what and when, and what is watched. Nothing of it happens here before the site runs it.
kits-col-kit = Programme
kits-col-state = Here
kits-col-people = People in it
# $version (text): a number.
kits-version = version { $version }
# $forms (text): proper names.
kits-missing = Not on this computer: { $forms }
kits-draft = Its words in this language were not checked by a native speaker.
# $pack (text): its name.
kits-pack = From the pack { $pack }
kits-runs = Runs here
kits-rests = Does not run here
# $version (text): like 07-v2.
kits-waits = Version { $version } waits to be approved
kits-people =
    { $count ->
        [one] { $n } person
       *[other] { $n } people
    }
kits-open = Open
# $kit (text): its name.
kits-open-named = Open: { $kit }
kits-none = There is no programme on this computer. Packs bring more.
kit-back = All programmes
kit-decide = What this site decides
kit-decide-what = This takes effect as soon as it is kept: people have to be found at once, and a clinical lead answers for the numbers.
kit-recipients = Whom to tell when an alert fires
kit-recipients-hint = A telephone number, a bleep, a room: what staff need to find them.
kit-optional = Optional visits that take place here
kit-confirm = Numbers that a clinical lead confirms
kit-instructions = What this site does at an alert
kit-instructions-hint = One line from your own procedure. It stands first in the alert.
kit-confirm-what = These alerts do not fire before their numbers are confirmed here.
kit-confirmed-by = Clinical lead who confirmed them
kit-reasons = Reasons of this site
# $list (text): like Why they declined.
kit-reason-add = Add to: { $list }
kit-reason-remove = Remove
# $reason (text): its words.
kit-reason-remove-named = Remove: { $reason }
kit-keep = Keep
kit-run = Run it here
kit-rest = Do not run it any longer
kit-kept = Kept. The programme runs here.
kit-kept-rests = Kept. The programme does not run here.
kit-visits = Visits
kit-col-when = When
kit-col-level = How much it is wanted
kit-col-forms = Forms
kit-col-minutes = Minutes
# $patient, $staff (text): minutes.
kit-minutes = participant { $patient }, staff { $staff }
kit-off = does not take place here
kit-form-out = left out here
kit-form-missing = not on this computer
kit-alerts = What is watched
kit-col-alert = Alert
kit-col-sets-off = What sets it off
kit-col-tell = Who is told
kit-col-within = Act within
kit-col-source = Where its numbers are from
kit-within-minutes =
    { $count ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
kit-within-hours =
    { $count ->
        [one] { $n } hour
       *[other] { $n } hours
    }
kit-within-days =
    { $count ->
        [one] { $n } day
       *[other] { $n } days
    }
kit-alert-waits = Does not fire yet: its numbers are not confirmed.
kit-proposal = a proposal, without a published source
kit-locked = What cannot be changed here
kit-background = What people are asked of themselves
kit-sources = What it rests on

## What a site makes of a programme

tailor-title = What this site makes of it
tailor-what = All of this changes what is asked, or what people read. It takes effect when somebody else at the site approves it, as a version of its own.
tailor-most =
    { $count ->
        [one] At most { $n }.
       *[other] At most { $n }.
    }
tailor-names = What roles are called here
tailor-names-hint = Where it is empty, they are called as the programme calls them. Codes stay the same.
tailor-forms = Forms that are left out here
tailor-windows = When visits count
tailor-windows-hint = Days before and after the day of a visit on which it still counts.
# Followed by a field for a number of days.
tailor-before = Days before
# Followed by a field for a number of days.
tailor-after = Days after
tailor-locked = Locked by the programme. A site cannot change this.
tailor-propose = Propose
own-heading = Questions of this site
own-what = They are asked after the forms of a visit, as a form of their own that says so, and leave under codes that begin with local_.
# $n (text): a number.
own-question-nth = Own question { $n }
own-visit = Asked at
own-kind = Answered by
own-kind-name-yes-no = Yes or no
own-kind-name-choice = One of several answers
own-kind-name-number = A number
own-kind-name-text = A few words
# $language (text): its own name.
own-words = Question in { $language }
# $n (text): a number.
own-option = Answer { $n }
own-option-add = One answer more
own-option-remove = One answer fewer
own-word-in = Also word it in
# $language (text): its own name.
own-unword = Not in { $language }
own-add = Add a question
own-remove = Remove
# $question (text): what is asked.
own-remove-named = Remove: { $question }
tailoring-title = Versions of what this site makes of it
tailoring-as-it-came = The programme is run as it came: nothing was changed here.
tailoring-unversioned = Decided before there were versions
tailoring-none = Nothing is other than in the programme as it came.
tailoring-before = Earlier versions
tailoring-state-waits = waits to be approved
tailoring-state-in-force = in force
tailoring-state-former = was in force
tailoring-state-refused = refused
tailoring-state-replaced = proposed anew before anybody decided
# $author (text): a name. $at (text): a moment.
tailoring-made = Proposed by { $author }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = Approved by { $who }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = Approved by { $who }, { $at }, who also proposed it: nobody else at the site could.
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = Refused by { $who }, { $at }:
tailoring-may-yes = You can let it take effect. Until then, what is in force goes on.
tailoring-may-alone = You proposed this, and nobody else at this site can approve it: there is no other administrator or clinician. You can approve it yourself. It is noted as your decision alone.
tailoring-may-another = You proposed this. Another administrator or a clinician approves it. Until then, what is in force goes on.
tailoring-may-no = An administrator or a clinician approves it. Until then, what is in force goes on.
tailoring-may-nothing = Nothing waits.
tailoring-alone = I know that nobody else has looked at this, and decide alone
tailoring-approve = Approve
tailoring-refuse = Do not approve
tailoring-reason-why = Why not

## Person and quality

title-person = Answers over time
title-quality = Data quality
person-heading = Answers over time
person-print = Write as PDF
person-back = Back to the participant
person-written = The PDF is here:
person-no-scores = There is no score yet.
person-points = The same as a table
person-day = Day
person-visit = Visit
person-score-head = Score
person-how = How it was given
person-form = Form
person-what = Scores, corrections
person-all-forms = Every form
person-open = Open
# $form (text): name of a form or a score. $day (text): a date.
person-open-named = Open { $form } of { $day }
# $amount (text): a difference. $source (text): who published it.
person-legend-error = Shaded: measurement error, { $amount } ({ $source })
# $amount (text): a difference. $source (text): who published it.
person-legend-important = Broken line: a change of { $amount } is held to be important ({ $source })

move-open = Move to another record…
move-title = Move this form to another record
move-means = The form is taken back here and kept, as it was given, in the record it belongs to. Both records say so.
move-number = Study number it belongs to
move-number-hint = Like 07-0004
move-do = Move the form

query-open = Ask about this form…
query-title = Ask about this form
query-what = The site sees the question and answers it. Nothing in the form changes.
query-step-open = Ask about this…
query-step-title = Ask about what was noted
query-step-what = The site sees the question and answers it. Nothing that was noted changes.
query-item = What it is about
query-whole = The whole form
# $number (text): number of a question.
query-question = Question { $number }
query-text = Your question
query-text-hint = Do not write a name here.
query-do-ask = Ask
query-cancel = Cancel
query-answer = Answer
query-do-answer = Answer
query-do-close = Settle
query-settled = Settled
query-answered = Answered
query-asked = Open
# $count (number), $n (text): days.
query-days =
    { $count ->
        [one] { $n } day
       *[other] { $n } days
    }
screen-somebody = Screen somebody
# $kit (text): the name of a programme.
screen-somebody-for = Screen somebody: { $kit }

query-open-form = Open the form
# $what (text): a study number and a form.
query-open-named = Open the form, { $what }
query-open-step = Open what was noted
# $what (text): study number, kind of step and day.
query-open-step-named = Open what was noted, { $what }

quality-title = Data quality
# $count (number), $n (text): queries.
quality-queries-head =
    { $count ->
        [0] No open queries
        [one] { $n } open query
       *[other] { $n } open queries
    }
quality-show-settled = Show settled ones
quality-ask-where = To ask, open the form it is about, or what was noted.
# $count (number), $n (text): findings.
quality-findings =
    { $count ->
        [0] Nothing was found that may be wrong
        [one] { $n } thing that may be wrong
       *[other] { $n } things that may be wrong
    }
quality-kinds = Show only
# $n (text): how many.
quality-kind-all = All ({ $n })
# $kind (text): one of the next. $n (text): how many.
quality-kind = { $kind } ({ $n })
quality-kind-missing = No answer
quality-kind-out-of-window = Outside the window
quality-kind-implausible = Hardly possible
quality-kind-too-fast = Very fast
quality-kind-all-same = All the same
quality-kind-late = Entered late
# $n (text): a number of days, always more than one.
quality-rule-late = Entered late: more than { $n } days after the form was filled in. This limit is our own proposal.
# $n, $of (text): how many are shown, and how many there are.
quality-shown = The newest { $n } of { $of } are shown.
quality-about = About
quality-found = What was found
quality-measures = Measures
quality-measure = Measure
quality-value = Value
quality-how = How it is worked out

## Notices

notice-alerts-late = An alert is overdue: nobody acted in time, or the day of a promised follow-up has come.
notice-go-alerts = Go to alerts

## Packs that bring programmes

packs-kit = Programme
# $count (number), $n (text): how many visits it plans.
packs-kit-visits =
    { $count ->
        [one] { $n } visit
       *[other] { $n } visits
    }
# $here (text): the version that is here now.
packs-kit-stay = Whoever is in version { $here } stays in it.
packs-kit-missing = Questionnaires that other packs bring, and that are not here:

## The register of a session

title-attendance = Session register
attendance-title = Session register
attendance-none = No programme with sessions is run here.
attendance-kit = Programme
attendance-group = Group
# $group, $day (text): which group, and when it came last.
attendance-group-last = { $group }, last here on { $day }
# $group (text): its number.
attendance-group-new = { $group }, a new group
attendance-day = Day, if not today
attendance-number = Session
# $number, $planned, $day (text): which session, how many there are, and when.
attendance-heading = Session { $number } of { $planned }, { $day }
# $needed, $planned, $percent (text): how many are enough, of how many, and as a share.
attendance-needed = The course is completed with { $needed } of { $planned } sessions ({ $percent } %).
# $source (text): its title.
attendance-source = Source: { $source }
attendance-everybody = Everybody came
# $group (text): its number.
attendance-members = In group { $group }
attendance-members-none = Nobody belongs to this group yet.
attendance-others = In no group yet
# $group (text): its number.
attendance-others-how = Whoever is marked here belongs to group { $group } from then on.
attendance-col-name = Name
attendance-col-course = Sessions so far
attendance-col-today = This session
attendance-came = Came
attendance-missed = Did not come
attendance-clear = Clear
# $name (text): who.
attendance-clear-named = Clear the mark of { $name }
# $name (text): who.
attendance-why = Why not: { $name }
attendance-choose = Why not?
# $came, $planned (text): sessions.
attendance-so-far = { $came } of { $planned }
# $missed (text): sessions.
attendance-missed-so-far = { $missed } missed
attendance-too-few = Too many missed to complete the course
# $number, $day (text): which session, and when.
attendance-noted = Noted: session { $number }, { $day }
# $number (text): the first session of which nothing is noted, though later ones were held.
attendance-gap = Session { $number } is not noted
# $key (text): the digit that chooses it. $reason (text): why somebody did not come.
attendance-reason = { $key }. { $reason }
attendance-open = Open
# $name (text): who.
attendance-open-named = Open what was noted of { $name }
# $name (text): who.
attendance-alert-named = Open the alert about { $name }
# $came, $missed, $open (text): how many of those in the register.
attendance-tally = Came: { $came }. Did not come: { $missed }. Not marked: { $open }.
attendance-open-rest = Nothing is noted of whoever is not marked.
attendance-keep = Keep the register
# $n (text): how many people.
attendance-kept = Noted: { $n }.
# $n (text): how many people.
attendance-kept-before = Noted just so before: { $n }.
# $n (text): how many people.
attendance-completed = Course completed with this session: { $n }.
attendance-wrong = Nothing was kept yet: put right what is said below, then keep the register again.
attendance-keys = Arrow up and down goes from name to name, a letter to the next name with it. 1 or space came, 2 did not come, then the digit of the reason; Delete clears. F9 everybody came, F8 the next who is not marked, Enter on.
