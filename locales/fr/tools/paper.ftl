### Draft: not checked by a native speaker.
### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = Page { $page } sur { $pages }
paper-study-number = Numéro d’étude
# Beside boxes for the day on which the form is filled in.
paper-date = Date
paper-day = Jour
paper-month = Mois
paper-year = Année

# Below a question with several boxes to tick.
paper-several = Choisissez toutes les réponses qui conviennent.
# $n (text): how many.
paper-several-most = Choisissez au plus { $n } réponses.

# At the end of a form.
paper-own = Ces questions sont formulées par Prombook ; il n’en existe pas de version officielle.
