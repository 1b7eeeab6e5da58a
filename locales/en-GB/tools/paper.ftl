### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = Page { $page } of { $pages }
paper-study-number = Study number
# Beside boxes for the day on which the form is filled in.
paper-date = Date
paper-day = Day
paper-month = Month
paper-year = Year

# Below a question with several boxes to tick.
paper-several = Choose all that apply.
# $n (text): how many.
paper-several-most = Choose up to { $n }.

# At the end of a form.
paper-own = The wording of these questions is Prombook’s own; no official one exists.
