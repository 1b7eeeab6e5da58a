### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

computer-unnamed = બીજું કમ્પ્યુટર ({ $id })
corrected-there = બીજા કમ્પ્યુટર પર સુધાર્યું
taken-back-there = બીજા કમ્પ્યુટર પર પાછું લીધું
withdrawn-there = હવે ભાગ ન લેવાની નોંધ બીજા કમ્પ્યુટર પર થઈ
dispute-newer = બીજી બાજુ ફરી એક વાર બદલાઈ
dispute-settled-there = બીજા કમ્પ્યુટર પર ઉકેલાયું
dispute-yes = હા
dispute-no = ના
