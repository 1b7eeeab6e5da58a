### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = Dziennik zdarzeń
title-backups = Kopie zapasowe
title-restore = Przywracanie kopii zapasowej
title-rights = Prawa uczestnika
title-protection = Co jest chronione

## The audit trail

trail-title = Dziennik zdarzeń
trail-length =
    { $count ->
        [one] { $n } wiersz od założenia poradni. Niczego nie można zmienić ani usunąć.
        [few] { $n } wiersze od założenia poradni. Niczego nie można zmienić ani usunąć.
        [many] { $n } wierszy od założenia poradni. Niczego nie można zmienić ani usunąć.
       *[other] { $n } wiersza od założenia poradni. Niczego nie można zmienić ani usunąć.
    }
trail-filters = Które wiersze
trail-by = Kto
trail-by-anybody = Ktokolwiek
trail-what = Co zrobiono
trail-what-anything = Cokolwiek
trail-participant = Numer w badaniu
trail-from = Od (dzień)
trail-to = Do (dzień)
trail-show = Pokaż
trail-show-all = Pokaż wszystko
trail-none = Żaden wiersz nie pasuje.
trail-rows = Wiersze, od najnowszego
trail-col-row = Wiersz
trail-col-when = Kiedy
trail-col-who = Kto
trail-col-what = Co zrobiono
trail-col-about = Czego dotyczy
trail-col-reason = Dlaczego
trail-program = Prombook sam
trail-utc = UTC: { $utc }
trail-clock-back = Zegar się cofnął
trail-clock-forward = Zegar przeskoczył do przodu
trail-newer = Nowsze
trail-older = Starsze
trail-check = Sprawdź cały dziennik
trail-check-how = Sprawdza każdy wiersz i cały plik. Może to potrwać minutę; można dalej pracować.
trail-checking = Sprawdzanie…
trail-checked =
    { $count ->
        [one] { $at }: sprawdzono { $n } wiersz i wszystko jest w porządku.
        [few] { $at }: sprawdzono { $n } wiersze i wszystko jest w porządku.
        [many] { $at }: sprawdzono { $n } wierszy i wszystko jest w porządku.
       *[other] { $at }: sprawdzono { $n } wiersza i wszystko jest w porządku.
    }
trail-checked-found =
    { $count ->
        [one] { $at }: sprawdzono { $n } wiersz i coś się nie zgadza. Niczego nie zmieniaj; zadzwoń do pomocy technicznej.
        [few] { $at }: sprawdzono { $n } wiersze i coś się nie zgadza. Niczego nie zmieniaj; zadzwoń do pomocy technicznej.
        [many] { $at }: sprawdzono { $n } wierszy i coś się nie zgadza. Niczego nie zmieniaj; zadzwoń do pomocy technicznej.
       *[other] { $at }: sprawdzono { $n } wiersza i coś się nie zgadza. Niczego nie zmieniaj; zadzwoń do pomocy technicznej.
    }
trail-head = Do papierowego rejestru: wiersz { $row }, { $head }
trail-head-how = Wpisz to i dzisiejszą datę do papierowego rejestru. Jeśli ktoś później usunie lub przepisze któryś z tych wierszy, te same osiem znaków już nie wyjdzie.
trail-witness = Porównaj z serwerem
trail-witness-how = Przy każdym wysłaniu serwer zapamiętuje, jak kończy się dziennik. Tu pyta się go, co zapamiętał.
trail-witnessing = Pytanie serwera…
witness-no-endpoint = Nie ustawiono serwera, więc nikt inny nie widział tego dziennika.
witness-no-answer = Serwer nie odpowiada. Spróbuj ponownie, gdy będzie połączenie.
witness-nothing = Serwer nie widział jeszcze tego dziennika. Zobaczy go przy następnym wysyłaniu.
witness-agrees = Dziennik tutaj jest tym, który widział serwer, do wiersza { $seq } ({ $seen }).
witness-contradicts = Serwer widział inny dziennik niż ten tutaj, do wiersza { $seq } ({ $seen }): na tym komputerze usunięto lub przepisano wiersze. Niczego nie zmieniaj; zadzwoń do pomocy technicznej.
damage-pages = Części pliku dokumentacji nie są takie, jakie zapisano.
damage-structure = Plik dokumentacji jest wewnątrz nieuporządkowany.
damage-references = Niektóre zapisy wskazują na inne, których nie ma.
damage-trail = Dziennik zdarzeń nie pasuje do siebie.
damage-content = Jakiś zapis nie jest tym, co według dziennika zapisano.
damage-anchor-missing = Brakuje notatki obok dokumentacji o tym, jak kończy się dziennik.
damage-anchor-forged = Notatki obok dokumentacji nie zapisał ten program.
damage-anchor-ahead = Brakuje końca dziennika: ta dokumentacja jest starsza niż poprzednio.
damage-anchor-contradicts = Dziennik nie kończy się tak, jak mówi notatka obok dokumentacji.
damage-witness = Serwer widział inny dziennik niż ten tutaj.
damage-row = Pierwszy raz widać to w wierszu { $seq }.
damage-missing =
    { $count ->
        [one] Brakuje { $n } wiersza.
        [few] Brakuje { $n } wierszy.
        [many] Brakuje { $n } wierszy.
       *[other] Brakuje { $n } wiersza.
    }

trail-action-founded = Założenie poradni
trail-action-person-added = Dodanie osoby
trail-action-person-renamed = Zmiana nazwiska osoby
trail-action-role-changed = Zmiana roli
trail-action-person-left = Odejście osoby
trail-action-person-returned = Powrót osoby
trail-action-passphrase-given = Nadanie pierwszego hasła
trail-action-passphrase-changed = Zmiana własnego hasła
trail-action-keys-rotated = Wymiana kluczy
trail-action-data-key-renewed = Zaszyfrowanie wszystkiego na nowo
trail-action-recovery-used = Wejście kluczem odzyskiwania
trail-action-recovery-renewed = Nowy klucz odzyskiwania
trail-action-escrow-set = Zapieczętowany klucz dla organizacji
trail-action-escrow-removed = Cofnięcie zapieczętowanego klucza
trail-action-signed-in = Zalogowanie
trail-action-sign-in-failed = Nieudane logowanie
trail-action-locked = Zablokowanie
trail-action-setting-changed = Zmiana ustawienia
trail-action-registered = Rejestracja uczestnika
trail-action-visit-started = Rozpoczęcie wizyty
trail-action-form-begun = Rozpoczęcie formularza
trail-action-answered = Odpowiedź
trail-action-language-changed = Zmiana języka formularza
trail-action-prompt-acknowledged = Zapis działania po ostrzeżeniu
trail-action-finished = Zakończenie formularza
trail-action-corrected = Poprawienie formularza
trail-action-confirmed = Serwer potwierdził zapis
trail-action-refused = Serwer nie przyjął zapisu
trail-action-released = Ponowne wysłanie zapisu
trail-action-viewed = Obejrzenie zapisu
trail-action-searched = Wyszukiwanie
trail-action-exported = Wydanie zapisów
trail-action-backed-up = Kopia zapasowa
trail-action-backup-failed = Nieudana kopia zapasowa
trail-action-restored = Przywrócenie kopii zapasowej
trail-action-damage-found = Znaleziono uszkodzenie
trail-action-damage-accepted = Dalsza praca po uszkodzeniu
trail-action-clock-jumped = Skok zegara
trail-action-clock-confirmed = Potwierdzenie zegara
trail-action-withdrawn = Odnotowanie rezygnacji
trail-action-restricted = Ograniczenie wglądu
trail-action-unrestricted = Zniesienie ograniczenia wglądu
trail-action-erased = Wymazanie zapisów
trail-action-purged = Usunięcie zapisów po terminie
trail-action-witnessed = Serwer zobaczył dziennik
trail-action-trail-checked = Sprawdzenie dziennika
trail-action-run-started = Uruchomienie Prombook
trail-action-voided = Unieważnienie formularza
trail-action-unfinished-noted = Odnotowanie, dlaczego formularz nie jest zakończony
trail-action-participant-changed = Zmiana danych uczestnika
trail-action-details-kept = Zapisanie zmienionych danych
trail-action-computer-added = Poznanie innego komputera ośrodka
trail-action-received = Przejęcie zapisu z innego komputera
trail-action-dispute-opened = Znaleziono dwie wersje zapisu
trail-action-dispute-settled = Rozstrzygnięcie między dwiema wersjami
trail-action-lost-there = Serwer utracił zapis
trail-action-day-closed = Zakończenie dnia
trail-action-step-kept = Odnotowanie kroku
trail-action-step-corrected = Poprawienie kroku
trail-action-kit-adopted = Decyzja o programie
trail-action-tailoring-proposed = Propozycja dostosowania programu w ośrodku
trail-action-tailoring-approved = Zgoda na wejście dostosowania w życie
trail-action-tailoring-refused = Brak zgody na wejście dostosowania w życie

## Backups

backups-title = Kopie zapasowe
backups-state = Jak jest teraz
backups-why = Kopia zapasowa to zaszyfrowana kopia wszystkiego. Prombook robi ją codziennie i sprawdza, zanim ją uzna. Otwierają ją dzisiejsze hasła; kopię, która była wtedy niedostępna, gdy je zmieniono – poprzednie.
backups-here = Na tym komputerze: ostatnia sprawdzona kopia { $at }.
backups-here-never = Na tym komputerze: jeszcze nie ma kopii.
backups-there = W drugim miejscu: ostatnia sprawdzona kopia { $at }.
backups-there-never = W drugim miejscu: jeszcze nie ma kopii.
backups-no-place = Nie ma jeszcze drugiego miejsca. Jeśli zepsuje się dysk tego komputera, kopie na nim przepadną razem z nim.
backups-place-away = Drugie miejsce jest teraz niedostępne. Podłącz je; Prombook sam tam skopiuje.
backup-trouble-place = Ostatnia kopia się nie udała: nie można było zapisać do jej folderu.
backup-trouble-disk-full = Ostatnia kopia się nie udała: zabrakło miejsca.
backup-trouble-damaged = Ostatnia kopia się nie udała: to, co skopiowano, nie okazało się całe. Niczego nie zmieniaj; zadzwoń do pomocy technicznej.
backup-trouble-other = Ostatnia kopia się nie udała. Spróbuj teraz ponownie; jeśli to się powtórzy, zadzwoń do pomocy technicznej.
backups-now = Zrób kopię teraz
backups-making = Kopiowanie i sprawdzanie…
backups-made = Skopiowano i sprawdzono.
backups-place-title = Drugie miejsce
backups-place-label = Folder na drugą kopię
backups-place-hint = Folder na pamięci USB lub drugim dysku, na przykład E:\Backups. Nie na dysku tego komputera i nie w sieci. Puste oznacza: bez drugiego miejsca.
backups-place-save = Użyj tego folderu
backups-place-kept = Zapisano.
backups-list = Kopie
backups-none = Nie ma jeszcze kopii.
backups-col-made = Powstała
backups-col-holds = Co zawiera
backups-col-where = Gdzie
backups-unreadable = Nie można odczytać
backups-on-here = Na tym komputerze
backups-on-there = Drugie miejsce
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [one] { $n } uczestnik
        [few] { $n } uczestników
        [many] { $n } uczestników
       *[other] { $n } uczestnika
    }
backups-forms =
    { $count ->
        [one] { $n } formularz
        [few] { $n } formularze
        [many] { $n } formularzy
       *[other] { $n } formularza
    }
backups-usual = Kopie na tym komputerze są w { $folder }
backups-restore = Przywróć kopię…

## Bringing a backup back

restore-step = Krok { $step } z { $steps }
restore-choose-title = Wybierz kopię
restore-choose-how = Nic się jeszcze nie zmienia. Najpierw zobaczysz, co by to oznaczało.
restore-looking = Szukanie kopii…
restore-found =
    { $count ->
        [0] Nie znaleziono tu kopii. Wpisz folder, w którym są kopie, albo podłącz dysk i poszukaj ponownie.
        [one] Znaleziono { $n } kopię.
        [few] Znaleziono { $n } kopie.
        [many] Znaleziono { $n } kopii.
       *[other] Znaleziono { $n } kopii.
    }
restore-copies = Kopie, od najnowszej
restore-unreadable = Tej kopii nie można odczytać. Wybierz inną.
restore-choose-one = Wybierz jedną z kopii.
restore-folder = Inny folder
restore-folder-hint = Na przykład na pamięci USB: E:\Backups
restore-look = Szukaj tam
restore-next = Dalej
restore-back = Wstecz
restore-leave = Zostaw wszystko, jak jest
restore-prove-title = Potwierdź, kim jesteś
restore-prove-how = Podaj nazwę i hasło administratora. Najpierw spróbuj dzisiejszych; jeśli kopia była niedostępna, gdy je zmieniono, otwierają ją poprzednie.
restore-prove-of = Kopia z { $made }
restore-name = Nazwa
restore-passphrase = Hasło
restore-prove = Otwórz kopię
restore-proving = Sprawdzanie kopii…
restore-look-title = Co by to oznaczało
restore-is = Kopia jest cała. Jest z poradni { $clinic }, powstała { $made }.
restore-holds = Zawiera: { $participants }, { $forms }.
restore-replaces-nothing = Na tym komputerze nie ma dokumentacji. Nic nie zostanie zastąpione.
restore-newer =
    { $count ->
        [0] Żaden zapis tutaj nie jest nowszy niż kopia.
        [one] { $n } zapis tutaj jest nowszy niż kopia i nie będzie go w niej:
        [few] { $n } zapisy tutaj są nowsze niż kopia i nie będzie ich w niej:
        [many] { $n } zapisów tutaj jest nowszych niż kopia i nie będzie ich w niej:
       *[other] { $n } zapisu tutaj jest nowsze niż kopia i nie będzie go w niej:
    }
restore-newer-many =
    { $count ->
        [one] Najnowszy { $n } zapis, którego nie będzie w kopii; jest ich więcej:
        [few] Najnowsze { $n } zapisy, których nie będzie w kopii; jest ich więcej:
        [many] Najnowszych { $n } zapisów, których nie będzie w kopii; jest ich więcej:
       *[other] Najnowsze { $n } zapisu, których nie będzie w kopii; jest ich więcej:
    }
restore-unreadable-now = Dokumentacji na tym komputerze nie można teraz odczytać, więc nikt nie wie, co jest nowsze niż kopia. Tego, co zapisano później, w niej nie będzie.
restore-newer-rows =
    { $count ->
        [0] Dziennik zdarzeń tutaj nie ma nowszych wierszy.
        [one] { $n } wiersz dziennika zdarzeń jest nowszy.
        [few] { $n } wiersze dziennika zdarzeń są nowsze.
        [many] { $n } wierszy dziennika zdarzeń jest nowszych.
       *[other] { $n } wiersza dziennika zdarzeń jest nowsze.
    }
restore-lost =
    { $count ->
        [one] { $n } zapisu nie ma też na serwerze. Potem będzie tylko w zastąpionych plikach.
        [few] { $n } zapisów nie ma też na serwerze. Potem będą tylko w zastąpionych plikach.
        [many] { $n } zapisów nie ma też na serwerze. Potem będą tylko w zastąpionych plikach.
       *[other] { $n } zapisu nie ma też na serwerze. Potem będzie tylko w zastąpionych plikach.
    }
restore-lost-none = Serwer potwierdził je wszystkie. Nic nie ginie, ale są tylko na serwerze.
restore-col-record = Zapis
restore-col-when = Kiedy
restore-col-server = Gdzie
restore-on-server = Także na serwerze
restore-not-on-server = Tylko tutaj
restore-then = Potem
restore-then-kept = Pliki, które są tu teraz, zostaną zachowane obok dokumentacji, a nie usunięte.
restore-then-asked = Serwer zostanie zapytany o każdy zapis z kopii; czego mu brakuje, zostanie wysłane ponownie.
restore-then-staff = Lista personelu jest z dnia kopii. Przejrzyj ją potem: kto odszedł od tego czasu, znów na niej jest i być może będzie mógł się zalogować, dopóki go nie usuniesz.
restore-then-trail = Dziennik zdarzeń zachowa, kto przywrócił kopię, kiedy i dlaczego.
restore-reason = Dlaczego kopia jest przywracana?
restore-reason-hint = Na przykład: we wtorek zepsuł się dysk
restore-do =
    { $count ->
        [0] Przywróć tę kopię
        [one] Przywróć tę kopię, bez { $n } zapisu, który jest tylko tutaj
        [few] Przywróć tę kopię, bez { $n } zapisów, które są tylko tutaj
        [many] Przywróć tę kopię, bez { $n } zapisów, które są tylko tutaj
       *[other] Przywróć tę kopię, bez { $n } zapisu, który jest tylko tutaj
    }
restore-doing = Przywracanie…
restore-done-title = Kopia jest przywrócona
restore-done = Zaloguj się nazwą i hasłem takimi, jakie były, gdy powstała kopia.
restore-done-kept = Zastąpione pliki są w { $folder }. Zachowaj je, aż będzie pewne, że niczego nie brakuje.
restore-done-next = Potem obejrzyj uczestników z ostatnich dni i wyślij dane.
restore-sign-in = Zaloguj się

## Rights of a participant

rights-title = Prawa uczestnika { $number }
rights-open = Prawa…
rights-back = Wróć do uczestnika
standing-withdrawn = Nie bierze już udziału, od { $since }. Nic więcej się nie zapisuje.
standing-restricted = Wgląd ograniczony od { $since }: mogą go mieć tylko administratorzy i opiekunowie danych.
standing-erased = Wymazano { $since }. Treści nie ma już na tym komputerze.
rights-unsent =
    { $count ->
        [0] Serwer potwierdził każdy zapis tego uczestnika.
        [one] { $n } zapis tego uczestnika nie jest jeszcze potwierdzony przez serwer.
        [few] { $n } zapisy tego uczestnika nie są jeszcze potwierdzone przez serwer.
        [many] { $n } zapisów tego uczestnika nie jest jeszcze potwierdzonych przez serwer.
       *[other] { $n } zapisu tego uczestnika nie jest jeszcze potwierdzone przez serwer.
    }
rights-drafts =
    { $count ->
        [0] Żaden formularz nie jest niedokończony.
        [one] { $n } formularz jest niedokończony.
        [few] { $n } formularze są niedokończone.
        [many] { $n } formularzy jest niedokończonych.
       *[other] { $n } formularza jest niedokończone.
    }
rights-nothing = Twoja rola nie pozwala tu niczego zmieniać.
rights-reason = Powód
rights-reason-hint = Zostaje w dzienniku zdarzeń. Nie wpisuj tu nazwiska.
rights-cancel = Anuluj
rights-done = Gotowe.
rights-busy = Trwa…
rights-for-ever = Tego nie można cofnąć.

rights-withdraw-title = Nie bierze już udziału
rights-withdraw-open = Odnotuj rezygnację…
rights-withdraw-does = Nie można rozpocząć wizyty ani zacząć lub wypełniać formularza. Niedokończone formularze zostają niedokończone.
rights-withdraw-not = To, co zakończono, zostaje tutaj, nadal jest wysyłane i można to czytać. Serwer zachowuje, co ma.
rights-withdraw-do = Odnotuj, że nie bierze już udziału

rights-restrict-title = Ogranicz wgląd
rights-restrict-open = Ogranicz…
rights-restrict-does = Tę dokumentację mogą otworzyć tylko administratorzy i opiekunowie danych. Inni widzą, że istnieje, i nic więcej.
rights-restrict-not = Nic nie jest usuwane. Serwer i jego użytkownicy się o tym nie dowiadują. Można to znieść.
rights-restrict-do = Ogranicz wgląd w tę dokumentację

rights-unrestrict-title = Znieś ograniczenie
rights-unrestrict-open = Znieś ograniczenie…
rights-unrestrict-does = Cały personel tej poradni znów może otworzyć tę dokumentację.
rights-unrestrict-not = Nic innego się nie zmienia. To, że była ograniczona, zostaje w dzienniku zdarzeń.
rights-unrestrict-do = Otwórz tę dokumentację dla całego personelu

rights-export-title = Wydaj wszystko, co jest przechowywane
rights-export-open = Wydaj…
rights-export-does = Zapisuje dwa pliki: stronę do czytania i to samo jako dane (FHIR). Są w nich imię i nazwisko, odpowiedzi, wyniki i kto co zapisał.
rights-export-not = Pliki nie są zaszyfrowane: kto je ma, może je czytać. Usuń je po wydaniu. Tutaj nic się nie zmienia.
rights-export-folder = Folder na oba pliki
rights-export-folder-hint = Pusty folder, najlepiej na pamięci USB: E:\
rights-export-do = Zapisz oba pliki
rights-export-page = Do czytania: { $file }
rights-export-data = Jako dane: { $file }

rights-erase-title = Wymaż z tego komputera
rights-erase-open = Wymaż…
rights-erase-does = Imię i nazwisko, data urodzenia, numer NHS, odpowiedzi i notatki tego uczestnika są usuwane z tego komputera. Numer w badaniu oraz kto, kiedy i dlaczego wymazał, zostają w dzienniku zdarzeń.
rights-erase-not = Serwer zachowuje swoją kopię: zwróć się do tego, kto go prowadzi. Starsze kopie zapasowe zawierają te dane, dopóki nie zastąpią ich nowsze, po około pięciu tygodniach; kopia zabrana gdzie indziej zostaje, jaka jest.
rights-erase-number = Numer w badaniu, dla pewności, że chodzi o tego uczestnika
rights-erase-number-hint = Wpisz { $number }
rights-erase-unsent =
    { $count ->
        [one] { $n } zapisu nie ma na serwerze. Jeśli go tu wymażesz, nie będzie go nigdzie.
        [few] { $n } zapisów nie ma na serwerze. Jeśli je tu wymażesz, nie będzie ich nigdzie.
        [many] { $n } zapisów nie ma na serwerze. Jeśli je tu wymażesz, nie będzie ich nigdzie.
       *[other] { $n } zapisu nie ma na serwerze. Jeśli go tu wymażesz, nie będzie go nigdzie.
    }
rights-erase-also =
    { $count ->
        [one] Wymaż także { $n } zapis, którego nie ma na serwerze
        [few] Wymaż także { $n } zapisy, których nie ma na serwerze
        [many] Wymaż także { $n } zapisów, których nie ma na serwerze
       *[other] Wymaż także { $n } zapisu, którego nie ma na serwerze
    }
rights-erase-do = Wymaż tego uczestnika

## What stands in a form of the window

draft-back = Wróciło to, co było tu wpisane.
draft-empty = Zacznij od pustego
draft-other = Zaczęto tu rejestrować kogoś innego.
draft-take = Wróć do tamtego

## A form that cannot be filled in

form-reading = Ten formularz można czytać, ale nie wypełniać.
form-reading-answers = Dotychczasowe odpowiedzi
form-reading-back = Wróć do wizyty
form-line-read = Czytaj
form-line-read-named = Czytaj dotychczasowe odpowiedzi: { $form }
prompt-open-yet = Nikt jeszcze nie zapisał, co zrobiono.

## What is protected, and what is not

protection-title = Co jest chronione, a co nie
protection-back = Wstecz
protection-is = Co chroni Prombook
protection-is-file = Plik dokumentacji i jego kopie są zaszyfrowane. Kto ukradnie komputer z zablokowaną dokumentacją albo kopię, nie odczyta ich bez hasła lub klucza odzyskiwania.
protection-is-people = Każda osoba ma własne hasło i widzi to, na co pozwala jej rola. Zgadywanie w oknie jest spowalniane.
protection-is-lock = Dokumentacja blokuje się sama, gdy nikogo nie ma. Wtedy klucza nie ma już w pamięci.
protection-is-saved = Gdy na ekranie jest „Zapisano”, zapis przetrwa awarię i brak prądu, jeśli dysk naprawdę przechowa to, co potwierdził.
protection-is-sent = Każdy zakończony zapis trafia na serwer albo jest wymieniony jako oczekujący lub nieprzyjęty, z powodem.
protection-is-trail = Kto oglądał, zapisywał, poprawiał lub usuwał, widnieje w dzienniku zdarzeń. Usunięte lub przepisane wiersze wychodzą na jaw przy następnym sprawdzeniu albo przy porównaniu z serwerem.
protection-is-damage = Uszkodzenie pliku jest wykrywane i zgłaszane. Nic nie jest naprawiane ani usuwane po cichu.
protection-not = Czego nie chroni
protection-not-weak = Słabego hasła. Kto ma kopię pliku, może próbować haseł tak szybko, jak pozwalają jego maszyny; czas oczekiwania w oknie tego nie zatrzyma. Zatrzymają to cztery losowe słowa.
protection-not-open = Otwartej sesji. Kto usiądzie przed niezablokowanym oknem, może to samo co ty. Odchodząc, zablokuj.
protection-not-infected = Komputera zainfekowanego lub sterowanego przez kogoś innego, gdy dokumentacja jest otwarta. Może czytać to, co czytasz i piszesz.
protection-not-forgotten = Zapomnianych haseł. Jeśli zginą wszystkie hasła i klucz odzyskiwania, nikt nie otworzy dokumentacji: ani pomoc techniczna, ani twórcy.
protection-not-disk = Tego, co zapisano od ostatniej kopii lub wysłania, gdy zepsuje się dysk albo ktoś ukradnie komputer.
protection-not-server = Tego, co wie serwer. Czyta wszystko, co mu się wyśle, i zachowuje to po wymazaniu tutaj.
protection-not-screen = Zdjęć ekranu, wydrukowanych stron i wydanych plików.
protection-not-memory = Tego, co pokazało okno. Po zablokowaniu ślady mogą zostać w pamięci komputera do jego wyłączenia, a w pliku uśpienia, jeśli cały dysk nie jest zaszyfrowany.
protection-not-insider = Nadużyć kogoś, kto ma prawo wglądu. Rola je ogranicza, a dziennik pokazuje; żadne im nie zapobiega.
protection-do = Co możesz zrobić
protection-do-words = Użyj czterech słów, które proponuje Prombook, i nikomu ich nie podawaj.
protection-do-key = Trzymaj klucz odzyskiwania na papierze, pod zamknięciem, daleko od komputera.
protection-do-two = Miejcie dwóch administratorów, aby jeden mógł wpuścić drugiego.
protection-do-stick = Ustaw dla kopii drugie miejsce na innym dysku i od czasu do czasu go zabieraj.
protection-do-disk = Zadbaj o zaszyfrowanie całego dysku (BitLocker, LUKS) oraz włączone aktualizacje i ochronę przed wirusami.
protection-do-log = Od czasu do czasu wpisz osiem znaków dziennika do papierowego rejestru.

damage-anchor-unusable = Nie można odczytać ani zapisać notatki obok dokumentacji o tym, jak kończy się dziennik.
refusal-newer-at-endpoint = Przywrócono kopię, a serwer ma tę dokumentację w postaci, która mogła się od tego czasu zmienić. Najpierw obejrzyj ją tam. „Spróbuj ponownie” zastąpi ją tą stąd.
trail-action-step-taken-back = Unieważnienie kroku
