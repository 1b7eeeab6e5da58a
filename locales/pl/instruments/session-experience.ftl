### Today's session, version 1. Changing a word here means raising the version.

# where the wording is from
session-experience = Dzisiejsze zajęcia
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

se-useful = Na ile przydatne były dla Pana/Pani te zajęcia?
se-useful-anchor-low = wcale nieprzydatne
se-useful-anchor-high = bardzo przydatne

se-say = Czy chce nam Pan/Pani coś o nich powiedzieć?
