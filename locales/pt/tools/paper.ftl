### Draft: not checked by a native speaker.
### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = Página { $page } de { $pages }
paper-study-number = Número de estudo
# Beside boxes for the day on which the form is filled in.
paper-date = Data
paper-day = Dia
paper-month = Mês
paper-year = Ano

# Below a question with several boxes to tick.
paper-several = Escolha tudo o que se aplica.
# $n (text): how many.
paper-several-most = Escolha no máximo { $n }.

# At the end of a form.
paper-own = A redação destas perguntas é do Prombook; não existe uma oficial.
