### Draft: not checked by a native speaker.
### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = Pagina { $page } din { $pages }
paper-study-number = Număr de studiu
# Beside boxes for the day on which the form is filled in.
paper-date = Data
paper-day = Ziua
paper-month = Luna
paper-year = Anul

# Below a question with several boxes to tick.
paper-several = Alegeți tot ce se potrivește.
# $n (text): how many.
paper-several-most = Alegeți cel mult { $n }.

# At the end of a form.
paper-own = Textul acestor întrebări este al Prombook; nu există unul oficial.
