### Programmes: what is due, alerts, the way of a participant, kits.

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
steps-keep = Keep
steps-keys = Keys: 1 to 9 answer a question and go to the next, arrow keys choose, Enter goes on.
steps-back = Back
steps-nobody = No name is asked yet. Whoever may take part is registered next, and what was said here is kept for them. Whoever may not is counted without name and number.
steps-reading = Your role does not note anything here.
# $count (number), $n (text): alerts.
steps-set-off =
    { $count ->
        [one] This set off an alert.
       *[other] This set off { $n } alerts.
    }
steps-set-off-what = Read what your site does about it, and note what was done.
steps-go-on = Go on
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
noted-follow = What followed
noted-before = As it was noted before
