### Draft: not checked by a native speaker.
### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = Pagina { $page } di { $pages }
paper-study-number = Numero di studio
# Beside boxes for the day on which the form is filled in.
paper-date = Data
paper-day = Giorno
paper-month = Mese
paper-year = Anno

# Below a question with several boxes to tick.
paper-several = Scelga tutto ciò che corrisponde.
# $n (text): how many.
paper-several-most = Scelga al massimo { $n }.

# At the end of a form.
paper-own = Il testo di queste domande è di Prombook; non ne esiste uno ufficiale.
