### Draft: not checked by a native speaker.
### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = Tudalen { $page } o { $pages }
paper-study-number = Rhif astudiaeth
# Beside boxes for the day on which the form is filled in.
paper-date = Dyddiad
paper-day = Diwrnod
paper-month = Mis
paper-year = Blwyddyn

# Below a question with several boxes to tick.
paper-several = Dewiswch bob un sy’n berthnasol.
# $n (text): how many.
paper-several-most = Dewiswch hyd at { $n }.

# At the end of a form.
paper-own = Geiriad Prombook ei hun yw’r cwestiynau hyn; nid oes un swyddogol.
