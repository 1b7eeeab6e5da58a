### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

computer-unnamed = Cyfrifiadur arall ({ $id })
corrected-there = Cywirwyd ar gyfrifiadur arall
taken-back-there = Tynnwyd yn ôl ar gyfrifiadur arall
withdrawn-there = Cofnodwyd ar gyfrifiadur arall nad yw’n cymryd rhan mwyach
dispute-newer = Newidiodd yr ochr arall unwaith eto
dispute-settled-there = Setlwyd ar gyfrifiadur arall
dispute-yes = Ie
dispute-no = Na
