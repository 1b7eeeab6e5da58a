### Draft: not checked by a native speaker.
### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = પાનું { $page } / { $pages }
paper-study-number = સ્ટડી નંબર
# Beside boxes for the day on which the form is filled in.
paper-date = તારીખ
paper-day = દિવસ
paper-month = મહિનો
paper-year = વર્ષ

# Below a question with several boxes to tick.
paper-several = જે લાગુ પડે તે બધા પસંદ કરો.
# $n (text): how many.
paper-several-most = વધુમાં વધુ { $n } પસંદ કરો.

# At the end of a form.
paper-own = આ પ્રશ્નોના શબ્દો Prombookના પોતાના છે; કોઈ સત્તાવાર શબ્દો નથી.
