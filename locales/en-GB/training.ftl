### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = This site is in set-up. Nothing of anybody real is recorded before its first day. You can go on with a practice case.
# $module (text): a module, like T1.
problem-set-up-not-signed-off = This site is in set-up. Module { $module } is not signed off for you.
problem-not-signed-off = Module { $module } is not signed off for you. Take it under Training, and let somebody sign it.
problem-refresher-due = A refresher of module { $module } comes first. Read it under Training.

## Notices

notice-refresher-due = A refresher is due before you record anything.
# $at (text): a day.
notice-training-ends = Your training is signed off until { $at }. Take the module again before then.
notice-go-training = Go to training

## In the trail

trail-action-site-stage-named = Named the stages of the site
trail-action-training-noted = Noted training

## The screen

training-title = Training
# On a tab.
title-training = Training
training-intro = What you learn before you collect data. Somebody else signs it off, and the register keeps it on this computer.
training-mine = Your modules
training-none = No programme that runs here asks you for training.
training-register = Register
training-register-none = Nobody has taken a module yet.
training-refresher-first = A refresher comes first
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] You have recorded nothing for { $n } day. Read this again before you go on.
       *[other] You have recorded nothing for { $n } days. Read this again before you go on.
    }
training-refresher-version = The programme has changed since you learned it. Read this again before you go on.
# $minutes (text): a number.
training-refresher-length = About { $minutes } minutes.
training-refresher-confirm = I have read this, and I know whom to ask.
training-refresher-done = Note the refresher
training-refresher-noted = Refreshed. You can go on.
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } minutes · { $pass } of { $questions } questions right
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = Practice cases: { $done } of { $needed } ({ $form } finished)
training-standing-not-taken = Not taken yet
training-standing-failed = Not passed
training-standing-practise = Passed; practice cases are missing
training-standing-to-sign = Passed; somebody else has to sign
# $day (text): a date.
training-standing-signed = Signed off until { $day }
training-standing-expired = Expired on { $day }
training-standing-version = Refresher due: the programme has changed
training-standing-idle = Refresher due
training-take = I have taken it
# $code (text): a module, like T1.
training-take-title = Module { $code }
training-minutes = How long it took, in minutes
# $questions (text): a number.
training-score = Right answers, of { $questions }
training-keep = Keep
training-taken-passed = Noted: passed.
training-taken-failed = Noted: not passed. You can take it again.
training-practice = Practice cases
training-practice-intro = Invented people to learn with. Nothing of them is ever sent, and no list or count has them in it.
training-practice-new = New practice case
training-practice-open = Open { $number }
training-sign = Sign off
# $person (text): a name. $code (text): a module.
training-sign-ask = You sign that { $person } has learned module { $code } and may work with it. The certificate carries your name.
# $certificate (text): its number.
training-signed = Signed. The certificate is { $certificate }.
training-print = Print the certificate
training-col-person = Who
training-col-module = Module
training-col-day = Day
training-col-what = What
training-col-score = Right
training-col-certificate = Certificate
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, version { $version }
training-kind-passed = Passed
training-kind-not-passed = Not passed
training-kind-refreshed = Refreshed
# $by (text): a name.
training-kind-signed = Signed off by { $by }
# $score, $questions (text): numbers.
training-right = { $score } of { $questions }
# $day (text): a date.
training-expires = until { $day }

## Practice

practice-band = Practice: invented person, never sent
practice-mark = Practice

## Stage of the site

stage-title = Stage of this site
stage-unnamed = Nobody has named a stage, so this programme is live here and asks nobody for training.
stage-set-up = Set-up: only practice cases are recorded.
stage-learning-in = Learning in: what is recorded is kept, sent with that mark, and left out of reports.
stage-live = Live.
stage-learning-day = Learning in from
stage-live-day = Live from
stage-hint = Leave both empty for set-up. What has begun cannot be taken back; its day can be changed.
stage-save = Keep the stages
stage-saved = Kept.
stage-begin = Name the stages
stage-history = What was said before
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: { $signed } of { $of } signed off
# $names (text): people.
stage-missing = Not yet: { $names }
