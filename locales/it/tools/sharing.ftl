### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

computer-unnamed = Un altro computer ({ $id })
corrected-there = Corretto su un altro computer
taken-back-there = Invalidato su un altro computer
withdrawn-there = Ritiro annotato su un altro computer
dispute-newer = L’altra parte è cambiata ancora una volta
dispute-settled-there = Deciso su un altro computer
dispute-yes = Sì
dispute-no = No
