### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

# $id (text): the first characters of the computer's id.
computer-unnamed = Un autre ordinateur ({ $id })
corrected-there = Corrigé sur un autre ordinateur
taken-back-there = Retiré sur un autre ordinateur
withdrawn-there = Fin de participation notée sur un autre ordinateur
dispute-newer = L’autre côté a encore changé
dispute-settled-there = Réglé sur un autre ordinateur
dispute-yes = Oui
dispute-no = Non
