### Doing what was learnt, version 1. Changing a word here means raising the version.

# where the wording is from
implementation = Stosowanie tego, czego się nauczono
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

im-using = Czy stosuje Pan/Pani to, czego nauczył kurs?
implementation-using-regularly = Tak, regularnie
implementation-using-sometimes = Tak, czasami
implementation-using-not-yet = Jeszcze nie
implementation-using-will-not = Nie i nie mam takiego zamiaru

im-people = U ilu osób zastosowano to w ciągu ostatnich czterech tygodni?

im-barriers = Co stoi na przeszkodzie?
im-barriers-hint = Można wybrać więcej niż jedną odpowiedź.
implementation-barriers-time = Brak czasu
implementation-barriers-room = Brak sali
implementation-barriers-resources = Brak sprzętu lub materiałów
implementation-barriers-support = Brak wsparcia przełożonych
implementation-barriers-referrals = Za mało osób, które mogłyby wziąć udział
implementation-barriers-confidence = Nie czuję się w tym dość pewnie
implementation-barriers-other = Coś innego
implementation-barriers-none = Nic

im-say = Co by pomogło?
