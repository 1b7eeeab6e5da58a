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
