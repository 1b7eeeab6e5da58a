### Exercise capacity, version 1. Changing a word here means raising the version.

# where the wording is from
exercise-capacity = Wydolność wysiłkowa
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

xc-test = Jaki test wykonano?
exercise-capacity-test-six-minute-walk = Test sześciominutowego marszu
exercise-capacity-test-shuttle-walk = Test wahadłowy
exercise-capacity-test-other = Inny
exercise-capacity-test-none = Żaden

xc-metres = Jak daleko doszła ta osoba?
xc-metres-unit = m

xc-note = Jaki inny test i jego wynik lub dlaczego żadnego nie wykonano
