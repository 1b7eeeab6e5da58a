### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score } was { $points } on { $when }. There is one score so far.
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score } was { $from } on { $since } and { $to } on { $until }: no difference.
# $by (text): the difference.
person-course-lower = { $score } was { $from } on { $since } and { $to } on { $until }: { $by } lower.
# $by (text): the difference.
person-course-higher = { $score } was { $from } on { $since } and { $to } on { $until }: { $by } higher.
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points }, or { $percent } % of the first score
# $amount (text): a difference. $source (text): who published it.
person-change-inside = The change is smaller than the measurement error of { $amount } ({ $source }).
person-change-outside = A change of { $amount } or more is larger than the measurement error ({ $source }).
person-change-below = The change is smaller than { $amount }, which is held to be important ({ $source }).
person-change-important = A change of { $amount } is held to be important ({ $source }).
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = wording { $digest }, { $status }
person-wording-published = published by its owner
person-wording-licensed = given by its owner under a licence
person-wording-collated = collated, not checked
person-wording-local = the site’s own
person-wording-own = Prombook’s own
person-wording-unknown = not on this computer
# $by (text): a name. $at (text): date and time.
person-noted = finished by { $by }, { $at }
person-lag-none = entered the same day
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [one] entered { $n } day later
       *[other] entered { $n } days later
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = question { $number }: { $old } → { $new }
person-no-answer = no answer
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = Corrected { $at } by { $by }: { $what }. Reason: { $reason }
# $number (text): a study number.
person-moved-to = Moved to { $number } on { $at } by { $by }; it does not count here. Reason: { $reason }
person-moved-from = Moved here from { $number } on { $at } by { $by }. Reason: { $reason }
person-taken-back = Taken back on { $at } by { $by }; it does not count. Reason: { $reason }
# $number (text): a study number.
person-title = Answers over time: { $number }
# $day (text): a date.
person-printed = Printed on { $day }
person-none = There is no score yet.
person-forms = Every form
person-col-day = Day
person-col-visit = Visit
person-col-score = Score
person-col-form = Form
person-col-how = How it was given
person-col-what = Scores and corrections

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }, { $form }
# $question (text): number of a question.
quality-what-item = { $number }, { $form }, question { $question }
quality-settled = Settled
quality-nothing = Nothing to count yet
# $part, $whole, $percent (text): numbers.
quality-share = { $part } of { $whole } ({ $percent } %)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [one] Only the newest { $n } form is counted.
       *[other] Only the newest { $n } forms are counted.
    }
quality-visits = Visits done
quality-visits-how = Visits done, of those that were expected by today.
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [one] { $n } visit is not expected any more and is left out.
       *[other] { $n } visits are not expected any more and are left out.
    }
quality-window = Visits in their window
quality-window-how = Visits in their window, of the visits done.
quality-instruments = Questionnaires with a score
quality-instruments-how = Questionnaires with a score, of those that were finished or noted as not done.
# $language (text): its own name.
quality-instruments-in = Questionnaires with a score, { $language }
quality-instruments-in-how = Of those that were finished in this language.
quality-not-done = Forms and visits not done
quality-not-done-how = Noted with the reason.
quality-whole-visit = Visit
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = Questions without an answer
quality-items-how = Questions with a reason in place of an answer, of all that were asked.
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }, question { $question }, { $language }, { $mode }
quality-place-how = Among the questions that most often have no answer.
quality-lag = Days until entry
# $median, $most (text): days.
quality-lag-days = { $median } in the middle, { $most } at the 90th centile
quality-lag-how = From the day of the visit, or the date on the paper, to the day on which the form was finished here.
quality-corrections = Answers corrected
quality-corrections-how = Answers changed after the form was finished, of all answers.
quality-queries = Open queries
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [one] { $n } open; { $oldest } days
       *[other] { $n } open; { $median } days in the middle, { $oldest } days the oldest
    }
quality-queries-none = None
quality-queries-how = Days since a query was asked.
quality-too-fast = Answered very fast
quality-too-fast-how = In less than a third of the time that the kit plans for it; without a kit, in less than one second for each question. Both are our proposals.
quality-all-same = The same answer everywhere
quality-all-same-how = Forms of five or more answers from a set or a scale that are all alike. It may be right: ask.
quality-implausible = Dates that can hardly be
quality-implausible-how = Before birth, after entry, or of somebody older than 120 years.
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [one] { $n } question has no answer. { $reasons }
       *[other] { $n } questions have no answer. { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = The visit was outside its window, { $opens } to { $closes }.
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [one] { $n } question in { $took } s; less than { $least } s is very fast.
       *[other] { $n } questions in { $took } s; less than { $least } s is very fast.
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [one] { $n } answer, alike.
       *[other] All { $n } answers are the same.
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [one] Entered { $n } day after it was filled in.
       *[other] Entered { $n } days after it was filled in.
    }
quality-found-before-birth = A date lies before the participant was born.
quality-found-too-old = By the date of birth the participant was over 120 years old.
quality-found-paper-after-visit = The date on the paper is after the visit.
quality-found-after-entry = A date in the answers is after the day of entry.
