### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Ten ośrodek jest w przygotowaniu. Przed jego pierwszym dniem nie zapisuje się niczego o żadnej prawdziwej osobie. Można pracować na przypadku ćwiczebnym.
problem-set-up-not-signed-off = Ten ośrodek jest w przygotowaniu. Moduł { $module } nie jest dla Ciebie zatwierdzony.
problem-not-signed-off = Moduł { $module } nie jest dla Ciebie zatwierdzony. Ukończ go w części Szkolenia i poproś kogoś innego o podpis.
problem-refresher-due = Najpierw potrzebne jest przypomnienie modułu { $module }. Przeczytaj je w części Szkolenia.
