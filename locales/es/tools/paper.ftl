### Draft: not checked by a native speaker.
### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = Página { $page } de { $pages }
paper-study-number = Número de estudio
# Beside boxes for the day on which the form is filled in.
paper-date = Fecha
paper-day = Día
paper-month = Mes
paper-year = Año

# Below a question with several boxes to tick.
paper-several = Elija todo lo que corresponda.
# $n (text): how many.
paper-several-most = Elija como máximo { $n }.

# At the end of a form.
paper-own = La redacción de estas preguntas es de Prombook; no existe una oficial.
