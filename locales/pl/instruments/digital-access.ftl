### Digital access, version 1. Changing a word here means raising the version.

# where the wording is from
digital-access = Dostęp cyfrowy
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

da-device = Czy ma Pan/Pani smartfon, tablet lub komputer, z którego może korzystać?
digital-access-device-own = Tak, własne
digital-access-device-shared = Tak, wspólne z innymi
digital-access-device-none = Nie

da-internet = Czy może Pan/Pani korzystać z internetu?
digital-access-internet-home = Tak, w domu
digital-access-internet-elsewhere = Tylko w innych miejscach
digital-access-internet-none = Nie

da-data = Czy może Pan/Pani z niego korzystać bez obaw o koszty?
digital-access-unsure-yes = Tak
digital-access-unsure-no = Nie
digital-access-unsure-unsure = Nie wiem

da-space = Czy na urządzeniu jest miejsce na jeszcze jedną aplikację?

da-confidence = Na ile jest Pan/Pani pewien/pewna, że potrafi samodzielnie korzystać z aplikacji lub strony internetowej?
da-confidence-anchor-low = wcale niepewny/niepewna
da-confidence-anchor-high = całkowicie pewien/pewna

da-willing = Czy korzystał(a)by Pan/Pani z aplikacji lub strony internetowej w sprawach zdrowia?

da-helper = Czy jest ktoś, kto mógłby w tym pomóc?
