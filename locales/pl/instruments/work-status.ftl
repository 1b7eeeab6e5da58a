### Work, version 1. Changing a word here means raising the version.

# where the wording is from
work-status = Praca
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

ws-status = Co najlepiej opisuje obecnie Pana/Panią?
work-status-status-employed = Pracuję na etacie
work-status-status-self-employed = Pracuję na własny rachunek
work-status-status-looking = Szukam pracy
work-status-status-health = Nie pracuję z powodu zdrowia
work-status-status-caring = Zajmuję się domem lub kimś w domu
work-status-status-student = Uczę się lub szkolę
work-status-status-retired = Jestem na emeryturze
work-status-status-other = Coś innego

ws-now = Jak Pan/Pani obecnie pracuje?
work-status-now-usual = Jak zwykle
work-status-now-changed = W mniejszym wymiarze lub z innymi zadaniami, z powodu zdrowia
work-status-now-off = Nie chodzę do pracy z powodu zdrowia

ws-days = Przez ile z ostatnich 28 dni nie był Pan / nie była Pani w pracy z powodu zdrowia?
