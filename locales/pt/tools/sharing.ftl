### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

# $id (text): the first characters of the computer's id.
computer-unnamed = Outro computador ({ $id })
corrected-there = Corrigido noutro computador
taken-back-there = Anulado noutro computador
withdrawn-there = Saída do programa anotada noutro computador
dispute-newer = O outro lado mudou mais uma vez
dispute-settled-there = Resolvido noutro computador
dispute-yes = Sim
dispute-no = Não
