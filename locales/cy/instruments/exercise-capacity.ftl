### Exercise capacity, version 1. Changing a word here means raising the version.

# where the wording is from
exercise-capacity = Gallu i wneud ymarfer corff
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

xc-test = Pa brawf a wnaed?
exercise-capacity-test-six-minute-walk = Cerdded am chwe munud
exercise-capacity-test-shuttle-walk = Taith wennol
exercise-capacity-test-other = Un arall
exercise-capacity-test-none = Dim un

xc-metres = Pa mor bell y cerddon nhw?
xc-metres-unit = m

xc-note = Pa brawf arall a'i ganlyniad, neu pam na wnaed un
