### Draft: not checked by a native speaker.
### People, passphrases and keys, and what happens when damage is found. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Roles

role-clinician = Klinicysta
role-research-nurse = Pielęgniarka badawcza
role-administrator = Administrator
role-data-manager = Menedżer danych
role-auditor = Audytor
role-means-clinician = rejestruje, zapisuje, poprawia i wysyła
role-means-research-nurse = rejestruje, zapisuje, poprawia i wysyła
role-means-administrator = wszystko, co klinicysta, a także personel, klucze, ustawienia, kopie zapasowe i usuwanie danych
role-means-data-manager = czyta, poprawia i wysyła; czyta dziennik zdarzeń; ogranicza i wydaje dokumentację
role-means-auditor = czyta dokumentację i dziennik zdarzeń, niczego nie zmienia

## Staff

staff-add = Dodaj osobę
staff-second = Jest tylko jeden administrator. Uczyń administratorem drugą osobę: gdy jedynego nie ma albo zapomni hasła, nikt inny nie wpuści pozostałych.
staff-role = Rola
staff-last-in = Ostatnie logowanie
staff-never-in = nigdy
staff-not-sent = Niewysłane
staff-you = (to Ty)
staff-state-works = Pracuje tutaj
staff-state-given = Nie wybrała jeszcze własnego hasła
staff-state-locked-out = Nie może się zalogować: potrzebuje hasła
staff-state-left = Odeszła
staff-change = Zmień
staff-return = Wraca
staff-change-named = Zmień: { $person }
staff-name-hint = Imię i nazwisko. Służy do logowania i stoi przy wszystkim, co ta osoba zapisze.
staff-add-means = Osoba dostaje hasło na pierwszy raz i wybiera z nim własne.
staff-add-go = Dodaj i utwórz hasło
staff-cancel = Anuluj
staff-close = Zamknij
staff-rename = Zapisz nazwisko
staff-role-keep = Zapisz rolę
given-title = Hasło dla: { $person }
given-once = Pokazujemy je tylko teraz. Przekaż je osobiście albo wydrukuj; potem zamknij.
given-first = Zaloguj się tym nazwiskiem i hasłem. Program poprosi o wybranie własnego hasła, a to przestanie działać.
given-done = Hasło przekazane
enrol-title = Zapomniane hasło
enrol-return-title = Wraca do pracy tutaj
enrol-what = { $person } dostaje nowe hasło na jeden raz. Dotychczasowe od razu przestaje działać. Nic, co ta osoba zapisała, nie ginie.
enrol-go = Utwórz nowe hasło
leave-title = { $person } odchodzi
leave-what = Hasło tej osoby ({ $person }) od razu przestaje działać. Hasła innych się nie zmieniają. Wszystko, co { $person } ma na swoim koncie, zostaje pod tym nazwiskiem. Nie zmienia to kopii plików zrobionej wcześniej: jeśli coś takiego podejrzewasz, odnów też wszystkie klucze.
leave-what-you = To jest Twój własny wpis. Twoje hasło od razu przestanie działać i nastąpi wylogowanie. Hasła innych się nie zmieniają, a wszystko, co zapisano pod Twoim nazwiskiem, zostaje.
leave-waiting =
    { $count ->
        [one] { $n } zapis tej osoby nie jest jeszcze wysłany. Mimo to zostanie wysłany.
        [few] { $n } zapisy tej osoby nie są jeszcze wysłane. Mimo to zostaną wysłane.
        [many] { $n } zapisów tej osoby nie jest jeszcze wysłanych. Mimo to zostaną wysłane.
       *[other] { $n } zapisu tej osoby nie jest jeszcze wysłane. Mimo to zostanie wysłane.
    }
leave-reason-hint = Do dziennika zdarzeń, na przykład: koniec umowy
leave-go = Usuń z listy: { $person }
reason-label = Dlaczego?

## Passphrases

pass-title = Twoje hasło
pass-what = Otwiera dokumentację w Twoim imieniu. Nikt inny go nie widzi, a administrator może je tylko zastąpić.
pass-change = Zmień moje hasło
pass-changing = Zmienianie…
pass-changed = Hasło zostało zmienione. Stare niczego już nie otwiera.
pass-old = Obecne hasło
pass-new = Nowe hasło
must-title = { $person }: wybierz własne hasło
must-why = Użyto hasła, które ktoś Ci przekazał. Wybierz takie, które znasz tylko Ty; przekazane przestanie działać.
must-given = Przekazane hasło
must-given-hint = Jeszcze raz, żeby było pewne, że to Ty
must-leave = Zaloguj się jako ktoś inny

## In with the recovery key

recover-link = Nikt nie może się zalogować?
recover-title = Wejście z kluczem odzyskiwania
recover-other = Jeśli może się zalogować inny administrator, niech utworzy nowe hasło: Ustawienia, Personel.
recover-means = Klucz jest na kartce wydrukowanej przy zakładaniu poradni. Jego użycie zapisuje się w dzienniku zdarzeń, a wszyscy dowiedzą się o nim przy następnym logowaniu.
recover-key = Klucz odzyskiwania
recover-key-hint = Wszystkie grupy po kolei. Wielkość liter, odstępy i kreski nie mają znaczenia.
recover-back = Wróć do logowania
recover-person-title = Kto dostaje nowe hasło?
recover-person-means = Jeden administrator dostaje nowe hasło i jest zalogowany. Może potem wpuścić pozostałych. Następnie powstaje nowy klucz odzyskiwania.
recover-person = Administrator
recover-open = Zaloguj się nowym hasłem

## A new recovery key

renew-title = Utwórz nowy klucz odzyskiwania
renew-why = Zrób to, gdy kartki użyto, gdy zginęła albo gdy ktoś mógł ją zobaczyć.
renew-what = Nowy klucz pokażemy raz; wydrukuj go albo przepisz i podaj kilka jego grup. Od tej chwili stara kartka niczego nie otwiera.
renew-not = Dopóki nie podasz grup, działa stary klucz. Hasła się nie zmieniają.
renew-make = Pokaż nowy klucz
renew-later = Nie teraz
renew-done-title = Nowy klucz odzyskiwania już działa
renew-done = Zniszcz starą kartkę: niczego już nie otwiera. Nową trzymaj w zamknięciu, z dala od tego komputera.

## Keys

keys-what = Każde hasło otwiera klucz, a ten klucz otwiera dokumentację. Oto klucze, które nie należą do jednej osoby.
keys-recovery = Kartka w zamknięciu. Wpuszcza administratora, gdy nikt nie może się zalogować.
keys-renew-title = Kopia może być w cudzych rękach
keys-made = Dokumentację zaszyfrowano tymi kluczami dnia { $at }.
keys-renew-when = Zrób to, gdy komputer, dysk lub kopię zapasową skradziono albo skopiowano razem z hasłem, albo gdy ktoś odszedł w gniewie.
keys-renew-go = Odnów wszystkie klucze
keys-renew-what = Cała dokumentacja zostanie zaszyfrowana na nowo nowymi kluczami, sprawdzona i dopiero wtedy zastąpi stary plik. Przy dużej liczbie zapisów trwa to kilka minut; nie wyłączaj komputera. Gdy zabraknie prądu, cały jest albo stary, albo nowy plik.
keys-renew-not = Kopię zrobioną wcześniej nadal otworzą ówczesne hasła. Hasła się nie zmieniają, więc zmień te, które ktoś może znać. Klucz odzyskiwania się nie zmienia. Wcześniejsze kopie zapasowe zachowują stare klucze.
keys-renew-passphrase = Twoje hasło, jeszcze raz
keys-renew-reason-hint = Do dziennika zdarzeń, na przykład: laptop skradziony z pokoju 4
keys-renewing = Odnawianie. Nie wyłączaj komputera.
keys-renew-done = Wszystkie klucze są nowe. Zrób teraz kopię zapasową, żeby była też z nowymi kluczami.
escrow-title = Zapasowy klucz dla Twojej organizacji
escrow-what = Szpital lub sponsor może przechowywać zapieczętowany klucz zapasowy. Otwiera dokumentację, gdy zginą wszystkie hasła i kartka odzyskiwania. Otworzy go tylko ten, kto ma klucz prywatny organizacji.
escrow-not = To Twoja decyzja. Bez niego, gdy zginą wszystkie hasła i kartka odzyskiwania, dokumentacji nie otworzy nikt, także pomoc techniczna.
escrow-is = Zapieczętowany dla:
escrow-recipient = Klucz publiczny organizacji
escrow-recipient-hint = Zaczyna się od age1. Poproś o niego dział bezpieczeństwa informacji i odczytaj im go z powrotem.
escrow-set = Zapieczętuj klucz zapasowy
escrow-remove = Koniec z kluczem zapasowym
escrow-hand-title = Przekaż to swojej organizacji
escrow-hand = Cały ten tekst, pocztą elektroniczną albo na nośniku: otworzy go tylko organizacja. Zostaje też w pliku klucza.
escrow-handed = Przekazane

## Damage was found

safe-banner = Znaleziono uszkodzenie. Dokumentację można oglądać; nic nie jest zmieniane ani wysyłane.
safe-banner-unreadable = Znaleziono uszkodzenie. Dokumentacji nie można odczytać; nic nie jest zmieniane ani wysyłane.
safe-banner-go = Co znaleziono
safe-title = Znaleziono uszkodzenie, dlatego na razie nic się nie zmienia
safe-what = Niczego nie usunięto i niczego nie naprawiano. Dopóki nie zapadnie decyzja, co dalej, nic nie jest zapisywane ani wysyłane.
safe-found = Co znaleziono
safe-copy = Wszystko w stanie, w jakim je znaleziono, skopiowano do:
safe-no-copy = Nie było miejsca na kopię wszystkiego w stanie, w jakim je znaleziono. Zwolnij miejsce, potem zamknij program Prombook i otwórz go ponownie.
safe-next = Co teraz zrobić
safe-call = Powiedz o tym opiekunowi tego komputera i przeczytaj mu, co znaleziono. Odpowiedzi zapisuj tymczasem na papierze.
safe-look-what = Dokumentację można oglądać. Może być niepełna.
safe-look = Obejrzyj dokumentację
safe-unreadable = Dokumentacji nie można już odczytać. Przywróć kopię zapasową.
safe-restore-what =
    { $count ->
        [one] Jest { $n } kopia zapasowa. Przywracanie najpierw pokazuje, co jest od niej nowsze, i zachowuje uszkodzone pliki.
        [few] Są { $n } kopie zapasowe. Przywracanie najpierw pokazuje, co jest nowsze od kopii, i zachowuje uszkodzone pliki.
        [many] Jest { $n } kopii zapasowych. Przywracanie najpierw pokazuje, co jest nowsze od kopii, i zachowuje uszkodzone pliki.
       *[other] Jest { $n } kopii zapasowej. Przywracanie najpierw pokazuje, co jest nowsze od kopii, i zachowuje uszkodzone pliki.
    }
safe-restore-none = W zwykłych miejscach nie ma kopii zapasowej. Jeśli jest na nośniku albo innym dysku, podłącz go.
safe-go-on = Pracuj dalej z tą dokumentacją
safe-go-on-what = Sam plik jest w porządku, ale dziennik zdarzeń albo to, co jest poza plikiem, nie jest takie, jak powinno. Dalsza praca to Twoja decyzja: zostanie w dzienniku zdarzeń na zawsze, razem z tym, co znaleziono, i z Twoim powodem.
safe-reason-hint = Co o tym wiadomo i kto zdecydował
