### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = End of day
title-computers = Computers
nav-day = End the day
notice-day-open = The last day was not ended. Nobody has proven yet that the server has everything.
# $at: when it was begun.
notice-day-stopped = Ending the day, begun { $at }, stopped on its way. It has to be ended again.
notice-day-ends = It is time to end the day.
notice-go-day = End the day

## The end of the day

day-title = End of day
day-end = End the day
day-end-again = End the day again
day-ending = Ending the day…
day-not-ended = The day is not ended yet.
day-stopped = Ending the day stopped on its way.
# $at: when it was begun.
day-stopped-how = It was begun { $at }, and there is no sheet of it: nobody knows yet whether the server has everything.
day-stopped-do = End the day again. If it stops again, call support.
day-how = Prombook sends what waits, asks the server what it has, and checks the records on this computer. You can go on working.
# $at (text): when. $verdict (text): what that sheet said, like Safe to close.
day-last = Last ended { $at }: { $verdict }
# $received, $differ (text): numbers.
day-counts = { $n } sent, { $received } received, { $differ } differ.
day-verdict-safe = Safe to close.
day-safe-how = The server was asked for every record, and gave its version and content back.
day-verdict-nothing = There was nothing to send. Safe to close.
day-verdict-waiting =
    { $count ->
        [one] Not yet: { $n } record still has to be sent.
       *[other] Not yet: { $n } records still have to be sent.
    }
day-verdict-held =
    { $count ->
        [one] Not yet: the server did not take { $n } record.
       *[other] Not yet: the server did not take { $n } records.
    }
day-verdict-disputed =
    { $count ->
        [one] Not yet: somebody has to choose what counts for { $n } record.
       *[other] Not yet: somebody has to choose what counts for { $n } records.
    }
day-verdict-differs =
    { $count ->
        [one] Not yet: { $n } record is not at the server as it is here.
       *[other] Not yet: { $n } records are not at the server as they are here.
    }
day-verdict-not-asked = Not yet: the server could not be asked what it has.
day-verdict-no-endpoint = Nothing was sent: no server is set.
day-verdict-damaged = Stop: the records on this computer do not fit together.
day-kept-here = Everything that was recorded is kept on this computer.
day-short-safe = safe to close
day-short-nothing = nothing to send
day-short-waiting = records still waited
day-short-held = records were not taken
day-short-disputed = a choice still had to be made
day-short-differs = records differed
day-short-not-asked = the server was not asked
day-short-no-endpoint = no server was set
day-short-damaged = records did not fit together

day-step-sending = Sending what waits
day-step-asking = Asking the server what it has
day-step-checking = Checking the records on this computer
day-step-done = Done
day-step-now = Now
day-step-next = Still to come
# $total (text): of how many.
day-progress =
    { $count ->
        [one] { $n } of { $total } record
       *[other] { $n } of { $total } records
    }
day-progress-label = How far it is

day-before = Before you end the day
day-next = What to do now
day-do-held =
    { $count ->
        [one] The server did not take { $n } record. See why, and do what it says there.
       *[other] The server did not take { $n } records. See why, and do what it says there.
    }
day-do-disputes =
    { $count ->
        [one] { $n } record was changed on two computers. Choose what counts.
       *[other] { $n } records were changed on two computers. Choose what counts.
    }
day-do-unfinished =
    { $count ->
        [one] { $n } form is not finished. Finish it, or say why not.
       *[other] { $n } forms are not finished. Finish them, or say why not.
    }
day-do-prompts =
    { $count ->
        [one] { $n } safety prompt has no note. Open the form and record what was done.
       *[other] { $n } safety prompts have no note. Open the forms and record what was done.
    }
day-do-will-send =
    { $count ->
        [one] { $n } record waits. It is sent when you end the day.
       *[other] { $n } records wait. They are sent when you end the day.
    }
day-do-waiting =
    { $count ->
        [one] { $n } record waits. Keep this computer on and connected until it is sent.
       *[other] { $n } records wait. Keep this computer on and connected until they are sent.
    }
day-do-missing =
    { $count ->
        [one] { $n } record is missing at the server. It is being sent again by itself.
       *[other] { $n } records are missing at the server. They are being sent again by themselves.
    }
day-do-deleted =
    { $count ->
        [one] { $n } record was deleted at the server. Ask the people who run the server before you send it again.
       *[other] { $n } records were deleted at the server. Ask the people who run the server before you send them again.
    }
day-do-other-content =
    { $count ->
        [one] { $n } record says something else at the server. Compare both and choose what counts.
       *[other] { $n } records say something else at the server. Compare both and choose what counts.
    }
day-do-other-version =
    { $count ->
        [one] { $n } record has another version number at the server but says the same. Nothing is lost; tell support.
       *[other] { $n } records have another version number at the server but say the same. Nothing is lost; tell support.
    }
day-do-no-endpoint = Set the address of the server in Settings. Only an administrator can do that.
day-do-damaged = Change nothing and call support. Leave this computer as it is.
day-do-again = Then end the day again.
day-do-nothing = Nothing is in the way.
day-go-sending = Go to sending
day-go-disputes = Settle it
day-go-settings = Go to Settings
day-go-preflight = Check the connection
day-go-trail = Look at the audit trail
day-go-unfinished = Go to the forms

day-numbers = In numbers
day-number-sent = Sent
day-number-received = Received
day-number-differ = Differ
day-number-missing = Missing
day-number-waiting = Waiting
day-number-held = Not taken
day-number-disputes = To choose
day-number-finished = Forms finished
day-number-unfinished = Forms not finished

day-open-forms = Forms to look at
day-col-participant = Participant
day-col-form = Form
day-col-forms = Forms
day-col-day = Day
day-col-open = What is open
day-col-reason = Why it is not finished
day-gaps =
    { $count ->
        [one] { $n } question without an answer
       *[other] { $n } questions without an answer
    }
day-gaps-none = Answered; not finished yet
day-prompts =
    { $count ->
        [one] { $n } safety prompt without a note
       *[other] { $n } safety prompts without a note
    }
day-reason-none = Not said yet
# $form (text): its title. $number (text): study number.
day-reason-of = Why { $form } of { $number } is not finished
day-open-form = Open { $form } of { $number }
day-open-visit = Open the visit of { $number }, { $day }
unfinished-goes-on = It goes on another day
unfinished-participant-left = The participant had to leave
unfinished-declined = The participant does not want to go on
unfinished-by-mistake = It was begun by mistake
unfinished-technical = The computer was in the way
day-visits =
    { $count ->
        [one] { $n } visit
       *[other] { $n } visits
    }
day-no-visits = There was no visit today.
day-no-forms = No form
day-state-unfinished = Not finished
day-state-waiting = Waiting to be sent
day-state-sent = Received
day-state-held = Not taken
day-state-voided = Taken back

day-differences =
    { $count ->
        [one] { $n } record that does not match
       *[other] { $n } records that do not match
    }
day-differences-first = Only the first { $n } are listed.
day-col-record = Record
day-col-why = What is wrong
day-differs-waiting = Not sent yet
day-differs-held = The server did not take it
day-differs-disputed = Said differently on two computers
day-differs-missing = Missing at the server; it is sent again
day-differs-deleted = Deleted at the server
day-differs-other-content = Says something else at the server
day-differs-other-version = Same content, another version number

day-proof = On the sheet
day-ended = Ended
# $at (text): when. $by (text): who.
day-ended-by = { $at } by { $by }
day-computer = Computer
day-server = Server
day-server-none = None is set
day-clock = Clock of this computer
day-fetched = Other computers
# $at (text): when.
fetched-at = Records of other computers were last fetched { $at }.
fetched-never = Records of other computers have not been fetched yet.
# $at (text): when. Why follows.
fetched-not = Fetching them failed { $at }.
fetch-trouble-not-reached = The server could not be reached. Prombook tries again by itself.
fetch-trouble-refused = The server does not let this computer read everything. Ask whoever runs the server.
fetch-trouble-busy = The server is busy. Prombook tries again by itself.
fetch-trouble-unclear = The server gave an answer that could not be understood. If it stays so, ask whoever runs the server.
fetch-trouble-not-all = The server does not give everything that it has, and not in order of time. Ask whoever runs the server.
day-trail = End of the audit trail
# $seq (text): number of the last row. $head (text): its first 16 characters.
day-head = Row { $seq }: { $head }
day-head-there = The server keeps the same.
day-head-not-there = The server does not keep it yet.
day-head-full = All 64 characters
day-print = Print the sheet (PDF)
day-printing = Making the PDF…
day-printed =
    { $count ->
        [one] { $n } page is in this file:
       *[other] { $n } pages are in this file:
    }
day-today = Back to today
# $day (text): which day.
day-sheet-of = Sheet of { $day }
day-sheets = Kept sheets
day-sheets-none = No day has been ended yet.
day-sheets-more = Show all { $n }
# $day, $at, $verdict (text)
day-sheet-open = Sheet of { $day }, { $at }: { $verdict }
day-reminder = Reminder
day-reminder-hint = Like 17:00. Leave it empty for no reminder.
day-reminder-label = Remind staff at
day-reminder-at = Staff are reminded at { $at }.
day-reminder-never = Nobody is reminded.

## How right a clock is, compared with the server’s

clock-unknown = Not known
clock-right = Right
clock-ahead-seconds =
    { $count ->
        [one] { $n } second ahead
       *[other] { $n } seconds ahead
    }
clock-ahead-minutes =
    { $count ->
        [one] { $n } minute ahead
       *[other] { $n } minutes ahead
    }
clock-ahead-hours =
    { $count ->
        [one] { $n } hour ahead
       *[other] { $n } hours ahead
    }
clock-behind-seconds =
    { $count ->
        [one] { $n } second behind
       *[other] { $n } seconds behind
    }
clock-behind-minutes =
    { $count ->
        [one] { $n } minute behind
       *[other] { $n } minutes behind
    }
clock-behind-hours =
    { $count ->
        [one] { $n } hour behind
       *[other] { $n } hours behind
    }

## Sending: pausing, and how much went over the line

sending-pause = Pause
sending-resume = Resume
sending-paused = Paused. Nothing is sent until somebody resumes.
sending-soon = Less than a minute left
sending-minutes =
    { $count ->
        [one] About { $n } minute left
       *[other] About { $n } minutes left
    }
# $sent, $received (text): kilobytes.
sending-traffic =
    { $count ->
        [one] Since Prombook started: { $sent } kB sent, { $received } kB received, { $n } request
       *[other] Since Prombook started: { $sent } kB sent, { $received } kB received, { $n } requests
    }
sending-check = Check the connection
sending-computers = Computers of the site

## What the server did not take

sending-again-all = Try all again
# $spot (text): a part of the record, like Date of birth. $why (text): a sentence.
held-why = { $spot }: { $why }
issue-missing = The server needs something here, and there is nothing.
issue-value = The server does not accept this value.
issue-too-long = This is longer than the server allows.
issue-structure = The server cannot read how this is written.
issue-reference = The server does not have the record that this belongs to.
issue-code = The server does not know this entry.
issue-duplicate = The server already has this in another record.
issue-rule = This breaks one of the server’s rules.
issue-security = The server does not allow this clinic to send this.
issue-version = The server has a newer version of this.
spot-name = Name
spot-born = Date of birth
spot-sex = Gender
spot-nhs-number = NHS number
spot-study-number = Study number
spot-language = Preferred language
spot-interpreter = Interpreter
spot-day = Day of the visit
spot-participant = Participant
spot-visit = Visit
spot-questionnaire = Questionnaire
spot-answer = Answer
spot-question = Question { $n }
spot-score = Score
spot-time = Time
next-correct = Correct it here. It is then sent again by itself.
next-correct-other = Somebody who may correct records has to correct it here. It is then sent again by itself.
next-again = Send it again. If the server still does not take it, write a file for support.
next-again-allowed = Ask the people who run the server to allow it, then send it again.
next-support = You cannot solve this here. Write a file for support and send it to them.
next-settle = It was changed here and at the server. Look at both and choose what counts.
held-correct-participant = Correct the participant
held-correct-response = Correct the form
held-settle = Settle it
held-support = Write a file for support
# $action (text): what the button says. $what (text): the record.
held-action-named = { $action }: { $what }
held-support-done = The file for support is here:
held-words = What the server said, for support
held-no-words = The server gave no reason.

## The computers of a site

computers-title = Computers of the site
computers-asked = The server was last asked { $at }.
computers-never-asked = The server has not been asked yet. This computer shows what it knows itself.
computers-none = No computer has reported to the server yet.
computers-list = Each computer, as it last reported
computers-col-name = Computer
computers-col-heard = Last heard of
computers-col-unsent = Not at the server
computers-col-receipt = Last receipt
computers-col-safe = Day last ended safely
computers-col-clock = Clock
computers-col-version = Version
computers-here = This computer
computers-unnamed = Without a name
computers-letter = Letter { $letter }
computers-silent = Silent for more than two working days
computers-unsent-none = Nothing waits
computers-waiting =
    { $count ->
        [one] { $n } record waits
       *[other] { $n } records wait
    }
computers-since = The oldest since { $at }
computers-held =
    { $count ->
        [one] { $n } not taken
       *[other] { $n } not taken
    }
computers-never = Never
computers-packs =
    { $count ->
        [one] { $n } pack
       *[other] { $n } packs
    }
computers-packs-none = No packs
computers-same-letter = Two computers have the same letter, so they could give two participants the same study number. Give one of them another letter before anybody is registered there.
computers-this = This computer
computers-name = What it is called
computers-name-hint = Like Room 3
computers-letter-label = Letter in its study numbers
computers-letter-hint = One capital letter, another one on each computer. Leave it empty if the site has one computer only.
