### What the program says by itself about what other computers of a site sent.

# $id (text): the first characters of the computer's id.
computer-unnamed = Another computer ({ $id })
corrected-there = Corrected on another computer
taken-back-there = Taken back on another computer
withdrawn-there = Withdrawn on another computer
dispute-newer = The other side changed once more
dispute-settled-there = Settled on another computer
dispute-yes = Yes
dispute-no = No
