### Draft: not checked by a native speaker.

# $page (text), $pages (text): numbers.
paper-page-of = Strona { $page } z { $pages }
paper-study-number = Numer w badaniu
# Beside boxes for the day on which the form is filled in.
paper-date = Data
paper-day = Dzień
paper-month = Miesiąc
paper-year = Rok

# Below a question with several boxes to tick.
paper-several = Proszę zaznaczyć wszystkie pasujące odpowiedzi.
# $n (text): how many.
paper-several-most = Liczba odpowiedzi do zaznaczenia: najwyżej { $n }.

# At the end of a form.
paper-own = Treść tych pytań pochodzi od Prombook; oficjalnej wersji nie ma.
