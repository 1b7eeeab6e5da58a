### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

# $id (text): the first characters of the computer's id.
computer-unnamed = Inny komputer ({ $id })
corrected-there = Poprawiono na innym komputerze
taken-back-there = Unieważniono na innym komputerze
withdrawn-there = Rezygnację odnotowano na innym komputerze
dispute-newer = Druga strona zmieniła się jeszcze raz
dispute-settled-there = Rozstrzygnięto na innym komputerze
dispute-yes = Tak
dispute-no = Nie
