### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = Questions
patient-next = Next
patient-back = Back
# $n (text): which question. $of (text): how many there are.
patient-progress = Question { $n } of { $of }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = How far you have got
# A button that is on or off.
patient-large = Large text
patient-listen = Listen
patient-stop = Stop
patient-trouble = Something went wrong. Please tell a member of staff.

## The first page

patient-welcome = A few questions for you
patient-welcome-text = Each answer is kept as soon as you give it. You can go back at any time.
patient-start = Start

## A question

patient-decline = I would rather not answer
# Said once, when a question is left without an answer.
patient-unanswered = This question has no answer yet. Answer it, or touch “Next” again to leave it out.
# For a list of which several may be taken.
patient-several = Choose all that apply.
# $n (text): how many.
patient-several-most = Choose up to { $n }.
patient-line = Touch the line at the place that fits.
patient-day = Day
patient-month = Month
patient-year = Year
patient-point = Decimal point
patient-delete = Delete

## What was typed cannot be read

patient-refused-number = Please write a number, like 72.
# $n (text): the lowest number.
patient-refused-low = Please check the number. It should not be below { $n }.
# $n (text): the highest number.
patient-refused-high = Please check the number. It should not be above { $n }.
patient-refused-exact = Please use fewer digits after the point.
patient-refused-date = Please check the date.
patient-refused-whole-date = Please give the day, the month and the year.
patient-refused-future = This date is in the future. Please check it.
patient-refused-past = This date is too long ago. Please check it.
patient-refused-long = This is too long. Please write less.
patient-refused = Please check this answer.

## The last page

patient-done = Thank you
patient-done-text = That was the last question. Please give the screen back to a member of staff.

## Left alone

patient-touch = Touch to go on

## Giving the screen back

patient-staff = For staff
patient-staff-why = Staff can take the screen back here.
patient-secret = PIN or passphrase
patient-return = Take the screen back
patient-stay = Back to the questions
patient-secret-wrong = That is not right. Try again.
# After five wrong PINs in a row.
patient-secret-passphrase = Too many wrong PINs. Use your passphrase.
# $n (text): seconds.
patient-secret-wait = Please wait { $n } seconds, then try again.
