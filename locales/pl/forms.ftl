### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = Ekran jest u pacjenta. Najpierw go przejmij.
problem-second-reader = Kto pierwszy wpisał odpowiedzi, nie może być drugim czytającym. Poproś kogoś innego z personelu.
problem-second-open = Dwie osoby odczytały ten papier różnie. Rozstrzygnij różnice, potem zakończ.
problem-pack-older = Ta wersja albo nowsza już tu jest. Nic się nie zmieniło.
number-unreadable = Wpisz liczbę, na przykład 72 lub 72,5.
number-too-low = To mniej, niż dopuszcza pytanie. Sprawdź.
number-too-high = To więcej, niż dopuszcza pytanie. Sprawdź.
number-too-exact = Użyj mniej cyfr po przecinku.
date-not-exact = Wpisz całą datę: dzień, miesiąc i rok.
date-past = Ta data jest sprzed wizyty. Sprawdź ją.
answer-refused = To nie jest odpowiedź na to pytanie.
letter-refused = Użyj jednej wielkiej litery od A do Z albo zostaw puste.
time-refused = Wpisz godzinę w postaci 17:00 albo zostaw puste.
pin-refused = Użyj od 4 do 8 cyfr, nie wszystkich jednakowych i nie po kolei.
key-refused = To nie jest klucz publiczny minisign. Ma on 56 znaków i zaczyna się od RW.
key-known = Ten klucz jest już na liście.

## Places

title-print = Drukowanie formularza
title-keying = Drugi odczyt
title-questionnaires = Kwestionariusze
title-packs = Pakiety
title-languages = Języki

## One's own PIN

pin-title = Twój PIN
pin-what = Mając PIN, szybko przejmiesz ekran od pacjenta. Niczego innego nie otwiera. Bez niego użyj hasła.
pin-change = Ustaw lub usuń PIN
pin-pin = Nowy PIN
pin-hint = Od 4 do 8 cyfr, nie wszystkie jednakowe i nie po kolei. Zostaw puste, aby nie mieć PIN-u.
pin-passphrase = Twoje hasło
pin-keep = Zapisz
pin-kept = PIN jest ustawiony.
pin-removed = Nie masz PIN-u.

## Printing a form

# $form (text): its proper name.
print-heading = Drukuj: { $form }
print-what = Powstanie plik PDF: pusty, do wypełnienia długopisem. To, co napisze na nim pacjent, można potem wpisać jako formularz papierowy.
print-languages = Języki
print-language-missing = Wybierz co najmniej jeden język.
print-not-offered = Tego formularza nie można teraz wydrukować w żadnym języku.
print-for = Na każdej stronie
# $number (text): a study number.
print-for-them = Numer badania { $number }
print-for-nobody = Bez numeru badania
print-folder = Folder
print-folder-hint = Zostaw puste, aby użyć zwykłego folderu.
print-now = Zapisz PDF
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [one] { $language }: { $n } strona
        [few] { $language }: { $n } strony
        [many] { $language }: { $n } stron
       *[other] { $language }: { $n } strony
    }
print-done = Zapisano. Otwórz plik w programie, którego używasz do plików PDF, i tam go wydrukuj.
print-back = Wróć do wizyty

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form }: drugi odczyt
keying-what = Wpisz to, co jest na papierze. Nie widać tego, co wpisał pierwszy czytający.
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [one] Wpisano { $n } z { $of }
        [few] Wpisano { $n } z { $of }
        [many] Wpisano { $n } z { $of }
       *[other] Wpisano { $n } z { $of }
    }
keying-compare = Porównaj oba odczyty
keying-compare-first = Niektóre pytania nie mają jeszcze odpowiedzi. Wpisz wszystkie albo porównaj tak, jak jest.
keying-compare-anyway = Porównaj tak, jak jest
keying-on = Wpisuj dalej
# $form (text): its proper name.
keying-differences = { $form }: różnice
# $first, $second (text): names of staff.
keying-readers = Pierwszy czytający: { $first }. Drugi czytający: { $second }.
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [one] Taka sama w obu odczytach: { $n } odpowiedź.
        [few] Takie same w obu odczytach: { $n } odpowiedzi.
        [many] Takich samych w obu odczytach: { $n } odpowiedzi.
       *[other] Takich samych w obu odczytach: { $n } odpowiedzi.
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [one] { $n } różnica do rozstrzygnięcia
        [few] { $n } różnice do rozstrzygnięcia
        [many] { $n } różnic do rozstrzygnięcia
       *[other] { $n } różnicy do rozstrzygnięcia
    }
keying-none = Nie ma już nic do rozstrzygnięcia.
keying-question = Pytanie
keying-first = Pierwszy czytający
keying-second = Drugi czytający
keying-settle = Rozstrzygnij
keying-no-answer = Brak odpowiedzi
keying-take-first = Pierwszy ma rację
keying-take-second = Drugi ma rację
# $n (text): number of the question.
keying-which = Pytanie { $n }: co jest na papierze?
keying-reason = Dlaczego
keying-reason-hint = Na przykład: wspólnie obejrzano papier jeszcze raz.
keying-keep = Zapisz
keying-to-form = Do formularza

## Answering a form of any kind

missing-not-known = Nie wiadomo
missing-none-of-these = Żadne z tych
# A question that repeats what was said at the visit before.
form-row-carried = Z wcześniejszej wizyty
# Of a line on which no place was chosen yet.
form-row-unplaced = Nie wybrano jeszcze miejsca
# $n (text): which row of a group that repeats.
form-row = Wiersz { $n }
form-row-more = Dodaj kolejny
# $group (text): the group's heading, in the language of the form.
form-row-more-named = Dodaj kolejny: { $group }
# $n (text): how many choices may be taken.
form-row-most = Najwyżej { $n }
# $low, $high (text): the numbers that a question takes.
form-row-range = od { $low } do { $high }
form-hand = Przekaż pacjentowi
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = Pytanie { $number }: { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score }: zapisz, co zrobiono
prompt-title-score = { $score }: potrzebne działanie teraz
prompt-done-score = { $score }: co zrobiono

## Through whom the answers come

interpreter-kind = Tłumacz
interpreter-professional = Tłumacz zawodowy
interpreter-staff = Osoba z personelu
interpreter-relative = Krewny lub znajomy
interpreter-nobody = Nikt nie tłumaczy
interpreter-number = Numer lub nazwisko
interpreter-relation = Kim jest dla uczestnika
interpreter-save = Zapisz
interpreter-cancel = Anuluj
# $kind (text): what the interpreter is.
interpreter-is = Tłumacz: { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = Tłumacz: zawodowy, { $detail }
interpreter-is-staff = Tłumacz: osoba z personelu, { $detail }
interpreter-is-relative = Tłumacz: krewny lub znajomy, { $detail }
interpreter-wanted = Uczestnik potrzebuje tłumacza, a żadnego jeszcze nie odnotowano.
interpreter-note = Odnotuj tłumacza
interpreter-change = Zmień
# $day (text): the date on the paper.
paper-of = Przepisano z papieru z dnia { $day }
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [0] Odczytano po raz drugi: { $person }; nie ma już nic do rozstrzygnięcia.
        [one] Odczytano po raz drugi: { $person }; { $n } różnica do rozstrzygnięcia.
        [few] Odczytano po raz drugi: { $person }; { $n } różnice do rozstrzygnięcia.
        [many] Odczytano po raz drugi: { $person }; { $n } różnic do rozstrzygnięcia.
       *[other] Odczytano po raz drugi: { $person }; { $n } różnicy do rozstrzygnięcia.
    }
paper-keying = Drugie wpisanie

## What can be begun, and what was read

offer-print = Drukuj
# $form (text): its title.
offer-print-named = Drukuj: { $form }
offer-paper-day = Data na papierze
offer-manage = Zobacz kwestionariusze
whynot-form-incomplete = Tego formularza nie można użyć: brakuje części jego tekstu.
whynot-form-status-not-allowed = Tego formularza nie można użyć: ośrodek nie dopuszcza jego tekstu.
whynot-form-needs-approval = Tego formularza nie można jeszcze użyć: administrator musi zatwierdzić jego tekst.
whynot-form-language-not-licensed = Tego formularza nie można użyć: licencja dotyczy innych języków.
whynot-form-licence-expired = Tego formularza nie można użyć: jego licencja wygasła.
whynot-form-licence-missing = Tego formularza nie można użyć: nie ma na niego licencji.
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = Czytano w języku: { $language }, tekst { $digest }
# $at (text): when.
result-read-then = Od { $at } w języku: { $language }, tekst { $digest }
whynot-incomplete = Brakuje części tekstu
whynot-status-not-allowed = Ośrodek nie dopuszcza tekstów tego rodzaju
whynot-needs-approval = Administrator musi najpierw zatwierdzić tekst
whynot-language-not-licensed = Licencja dotyczy innych języków
whynot-licence-expired = Licencja wygasła
whynot-licence-missing = Nie ma licencji
wording-licensed = Tekst: przekazany przez właściciela na licencji
wording-local = Tekst: własny tekst ośrodka

## The audit trail

trail-action-pack-installed = Zainstalowanie pakietu kwestionariuszy
trail-action-signer-added = Dodanie wydawcy pakietów
trail-action-signer-removed = Usunięcie wydawcy pakietów
trail-action-wording-approved = Zatwierdzenie tekstu
trail-action-wording-withdrawn = Cofnięcie zatwierdzenia tekstu
trail-action-pin-set = Zmiana własnego PIN-u
trail-action-second-keyed = Drugie wpisanie formularza papierowego
trail-action-second-settled = Rozstrzygnięcie różnicy między dwoma odczytami
trail-action-interpreter-noted = Odnotowanie tłumacza
trail-action-handed-to-patient = Przekazanie ekranu pacjentowi
trail-action-taken-back-from-patient = Przejęcie ekranu
trail-action-printed = Wydruk pustego formularza
trail-action-questionnaire-exported = Zapisanie kwestionariusza do pliku

## Questionnaires and their wordings

questionnaires-what = Jakie kwestionariusze tu są i czyimi słowami wolno je czytać pacjentom.
# $n (text): number of the version.
questionnaires-version = Wersja { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [one] { $n } pytanie
        [few] { $n } pytania
        [many] { $n } pytań
       *[other] { $n } pytania
    }
questionnaires-built-in = Część programu Prombook
# $pack (text): its name.
questionnaires-pack = Z pakietu { $pack }
# $owner (text): a person or an organisation.
questionnaires-owner = Właściciel: { $owner }
# $number (text): number of the licence.
questionnaires-licence = Licencja { $number }
# $day (text): a date.
questionnaires-until = Ważna do { $day }
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = Warunki: { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = Języki, w których jest dostępny: { $n } z { $of }
questionnaires-open = Teksty
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = Teksty: { $form }
wordings-language = Język
wordings-kind = Tekst
wordings-approval = Zatwierdzono
wordings-use = Użycie tutaj
wordings-offered = Dostępny
# $person (text): who. $at (text): when.
wordings-approved = { $person }, { $at }
wordings-read = Czytaj
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = Czytaj: { $form }, { $language }
wordings-withdraw = Cofnij zatwierdzenie
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = Cofnij zatwierdzenie: { $form }, { $language }
wordings-withdraw-means = Cofnięcie zatwierdzenia nie przerywa niczego, co rozpoczęto; nic nowego w tym tekście się nie zacznie.
wordings-incomplete = Niepełny w językach:
status-published = Opublikowany przez właściciela
status-licensed = Na licencji właściciela
status-collated = Zestawiony ze źródeł
status-local = Własny tekst ośrodka
status-own = Własny tekst programu Prombook
status-means-published = Słowo w słowo to, co opublikował właściciel.
status-means-licensed = Przekazany przez właściciela w pakiecie, na licencji.
status-means-collated = Zestawiony ze zgodnych ze sobą publicznych kopii, bez dokumentu właściciela. Każdy trzeba zatwierdzić, zanim będzie dostępny.
status-means-local = Tłumaczenie lub pytanie, które ten ośrodek sam napisał albo przejął. Nikt inny go nie sprawdził.
status-means-own = Pytania napisane przez Prombook tam, gdzie nie ma oficjalnego tekstu.
allow-title = Jakich tekstów wolno tu używać
allow-what = Dotyczy to nowych formularzy. Formularze już rozpoczęte są kontynuowane bez zmian.
allow-save = Zapisz
allow-saved = Zapisano.
export-title = Zapisz do pliku
export-what = FHIR Questionnaire ze wszystkimi tłumaczeniami, dla innych programów.
export-folder = Folder
export-folder-hint = Zostaw puste, aby użyć zwykłego folderu.
export-go = Zapisz plik
# $path (text): where it is.
export-done = Zapisano: { $path }

## Approving collated wordings

collated-title = Teksty do zatwierdzenia
collated-what = Te teksty zestawiono z publicznych kopii, które się ze sobą zgadzają. Nie można ich było porównać z dokumentami właścicieli. Dopóki ktoś tutaj nie zatwierdzi tekstu, żaden formularz nie będzie w nim dostępny.
collated-name = Przy każdym zatwierdzeniu zapisuje się nazwisko i datę. Przeczytaj to, co zatwierdzasz, albo poproś o przeczytanie kogoś, kto zna ten język.
collated-all = Zaznacz wszystkie
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [0] Zatwierdź
        [one] Zatwierdź { $n } zaznaczony tekst
        [few] Zatwierdź { $n } zaznaczone teksty
        [many] Zatwierdź { $n } zaznaczonych tekstów
       *[other] Zatwierdź { $n } zaznaczonego tekstu
    }
collated-none = Zaznacz co najmniej jeden tekst.
collated-later = Później
collated-later-what = Później znajdziesz je w menu Ustawienia, Kwestionariusze.
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form }: { $language }
# $source (text): addresses and names, in English.
reading-source = Skąd pochodzi: { $source }
reading-english = Angielski
reading-approve = Zatwierdź ten tekst
reading-close = Zamknij

## Packs

packs-what = Pakiet wnosi kwestionariusze, ich teksty i licencje w jednym podpisanym pliku.
packs-none = Nie zainstalowano żadnego pakietu.
packs-pack = Pakiet
packs-publisher = Wydawca
packs-installed-at = Zainstalowano
packs-holds = Kwestionariusze
# $person (text): who. $at (text): when.
packs-by = { $at }, { $person }
packs-own = Przejęto z FHIR Questionnaire
packs-brings-nothing = Obecnie niczego nie wnosi:
packs-look-title = Instalacja z pliku
packs-folder = Folder
packs-folder-hint = Na przykład pamięć USB. Zostaw puste, aby użyć zwykłego folderu.
packs-look = Szukaj plików
packs-file = Plik
packs-size = Rozmiar
packs-open = Szczegóły
# Begins with what the button shows. $file (text): its name.
packs-open-named = Szczegóły: { $file }
packs-no-files = W tym folderze nie ma pakietu ani Questionnaire.
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }, wersja { $n }
# $person (text): the publisher, as named here.
packs-signed = Podpis: { $person }
packs-unsigned = FHIR Questionnaire, przez nikogo niepodpisany. Jego tekst liczy się jako własny tekst ośrodka.
# $digest (text): letters and digits.
packs-digest = Skrót (SHA-256): { $digest }
# $detail (text): for the author, in English.
packs-detail = Dla wydawcy: { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = Wersja { $n } zamiast wersji { $here }
packs-new = Nowy tutaj
packs-languages = Języki:
# $languages (text): their own names.
packs-audio = Nagrane do słuchania:
packs-notices = Zawsze pokazywane razem z nim:
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [one] { $n } niezakończony formularz pozostaje w wersji { $here }.
        [few] { $n } niezakończone formularze pozostają w wersji { $here }.
        [many] { $n } niezakończonych formularzy pozostaje w wersji { $here }.
       *[other] { $n } niezakończonego formularza pozostaje w wersji { $here }.
    }
packs-not-carried = Co nie zostanie przeniesione
packs-place = Gdzie
packs-element = Co
packs-loss = Co to oznacza
loss-dropped = Pominięte; nic innego się nie zmienia
loss-simplified = Zastąpione czymś prostszym
loss-unusable = Nie można użyć tego, co tego wymaga
packs-install = Zainstaluj
# $pack (text): its name. $n (text): its version.
packs-done = Zainstalowano: { $pack }, wersja { $n }.
packs-approve = Zobacz jego teksty
packs-close = Zamknij
signers-title = Wydawcy
signers-what = Pakiety przyjmuje się tylko od wydawców z tej listy. Zanim dodasz klucz, porównaj go z wydawcą przez telefon.
signers-none = Na liście nie ma jeszcze żadnego wydawcy.
signers-name = Nazwa
signers-key = Klucz publiczny
signers-key-hint = Tak, jak go podaje wydawca: 56 znaków, na początku RW.
signers-id = Klucz
signers-added = Dodano
signers-removed = Usunięto; nic nowego się nie przyjmuje
signers-add = Dodaj wydawcę
signers-added-now = Dodano. Odczytaj klucz wydawcy na głos i porównaj go.
signers-remove = Usuń
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = Usuń: { $person }
pack-unreadable = Tego pliku nie można odczytać. Skopiuj go tu jeszcze raz i zobacz ponownie.
pack-too-large = Plik jest większy niż jakikolwiek pakiet. Zapytaj wydawcę.
pack-unsigned = Nikt nie podpisał tego pliku, więc nie wiadomo, od kogo jest. Poproś wydawcę o podpisany.
pack-unknown-signer = Plik podpisano kluczem, którego nie ma na liście wydawców. Porównaj klucz z wydawcą, potem dodaj go i zobacz ponownie.
pack-altered = Plik nie jest tym, co podpisał wydawca. Nie używaj go; pobierz go jeszcze raz.
pack-not-a-pack = To nie pakiet ani Questionnaire albo jego rodzaj jest nieznany tej wersji programu Prombook.
pack-malformed = Plik sam sobie przeczy. Wyślij wydawcy to, co podano niżej.
pack-case-failed = Obliczony przykład nie daje tego, co podaje plik, więc na jego wynikach nie można polegać. Wyślij wydawcy to, co podano niżej.
pack-not-newer = Ta wersja albo nowsza już tu jest. Nie ma czego instalować.
pack-expired = Licencja wygasła. Poproś wydawcę o odnowiony pakiet.
pack-conflict = Wnosi kwestionariusz, który już tu jest, ale o innej treści. Poproś wydawcę o taki, który ma własną wersję.
pack-changed = Plik zmienił się od chwili, gdy go oglądano. Obejrzyj go ponownie.
pack-unusable = Części tego Questionnaire w ogóle nie można użyć. Wymienia ją tabela.

## Languages

languages-what = Co Prombook potrafi powiedzieć w każdym języku, kto to napisał i kto sprawdził.
languages-language = Język
languages-for = Do czego
languages-window = Okno i formularze
languages-forms = Tylko formularze
languages-words = Słowa okna
languages-draft = Wersja robocza, niesprawdzona przez rodzimego użytkownika
# $by (text): a name, and when.
languages-checked = Sprawdzenie: { $by }
languages-written = Napisano
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $n } z { $of }
languages-patient = Ekran pacjenta
languages-patient-yes = Tak
languages-patient-no = Jeszcze nie
languages-offered = Dostępne kwestionariusze
languages-withheld = Niedostępne
languages-none = Brak
languages-unwritten = Jeszcze nieprzetłumaczone
languages-unwritten-what = Te zdania są wyświetlane po angielsku, z { $mark } obok.
