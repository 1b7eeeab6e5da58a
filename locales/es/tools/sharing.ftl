### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

# $id (text): the first characters of the computer's id.
computer-unnamed = Otro ordenador ({ $id })
corrected-there = Corregido en otro ordenador
taken-back-there = Anulado en otro ordenador
withdrawn-there = Retirada anotada en otro ordenador
dispute-newer = El otro lado cambió una vez más
dispute-settled-there = Resuelto en otro ordenador
dispute-yes = Sí
dispute-no = No
