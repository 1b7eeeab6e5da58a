### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

computer-unnamed = Alt computer ({ $id })
corrected-there = Corectat pe alt computer
taken-back-there = Invalidat pe alt computer
withdrawn-there = Retragere notată pe alt computer
dispute-newer = Cealaltă parte s-a modificat încă o dată
dispute-settled-there = Decis pe alt computer
dispute-yes = Da
dispute-no = Nu
