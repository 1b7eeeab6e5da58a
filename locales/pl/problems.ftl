### Draft: not checked by a native speaker.
### What went wrong, and what to do now. One message for each thing a person can do about it.

## Problems: one per code

problem-locked = Dokumentacja jest zablokowana. Zaloguj się ponownie, aby kontynuować.
problem-wait-first =
    { $count ->
        [one] Zbyt wiele błędnych prób. Możesz spróbować ponownie za { $n } sekundę; inni mogą zalogować się teraz.
        [few] Zbyt wiele błędnych prób. Możesz spróbować ponownie za { $n } sekundy; inni mogą zalogować się teraz.
        [many] Zbyt wiele błędnych prób. Możesz spróbować ponownie za { $n } sekund; inni mogą zalogować się teraz.
       *[other] Zbyt wiele błędnych prób. Możesz spróbować ponownie za { $n } sekundy; inni mogą zalogować się teraz.
    }
problem-not-yours = Twoja rola na to nie pozwala. Poproś kogoś, kogo rola pozwala.
problem-practice-case = To przypadek ćwiczeniowy: nic w nim nie jest prawdziwe i nie ma zawiadomienia do przygotowania.
problem-must-change = Najpierw wybierz własne hasło.
problem-read-only-now = Znaleziono uszkodzenie, więc teraz niczego nie można zmienić. Najpierw zobacz, co znaleziono.
problem-person-left = Ta osoba już tu nie pracuje. Administrator może ją przywrócić.
problem-last-administrator = To ostatni administrator. Najpierw uczyń administratorem kogoś innego.
problem-participant-withdrawn = Ten uczestnik nie bierze już udziału, więc nie można zapisać niczego nowego.
problem-participant-restricted = Dostęp do tej dokumentacji jest ograniczony. Mogą ją otworzyć tylko administratorzy i menedżerowie danych.
problem-participant-erased = Dokumentację tego uczestnika usunięto z tego komputera.
problem-step-not-now = Teraz nie można tego odnotować. Zobacz, co jest następne dla tej osoby.
problem-act-first = Alert czeka na czyjąś reakcję. Najpierw zapisz, co zrobiono w jego sprawie.
problem-not-sent-yet =
    { $count ->
        [one] { $n } zapisu nie ma jeszcze na serwerze i zginąłby. Najpierw wyślij albo potwierdź, że może zginąć.
        [few] { $n } zapisów nie ma jeszcze na serwerze i zginęłyby. Najpierw wyślij albo potwierdź, że mogą zginąć.
        [many] { $n } zapisów nie ma jeszcze na serwerze i zginęłyby. Najpierw wyślij albo potwierdź, że mogą zginąć.
       *[other] { $n } zapisu nie ma jeszcze na serwerze i zginąłby. Najpierw wyślij albo potwierdź, że może zginąć.
    }
problem-network-folder = Dokumentacja jest w folderze sieciowym, gdzie może ulec uszkodzeniu. Przenieś ją na dysk tego komputera.
problem-backup-place = Miejsce na kopie zapasowe jest niedostępne albo nie można w nim zapisywać. Podłącz je albo wybierz inne.
problem-backup-damaged = Ta kopia zapasowa jest uszkodzona i nie można jej przywrócić. Wybierz inną.
problem-key-file-old = Plik klucza jest starszy niż dokumentacja: ktoś przywrócił wcześniejszy. Niczego nie usuwaj; zadzwoń do pomocy technicznej.
problem-not-proven = To nazwisko i hasło nie otwierają tej dokumentacji. Sprawdź oba i spróbuj ponownie.
problem-key-file-damaged = Plik klucza na tym komputerze jest uszkodzony, więc nie można otworzyć dokumentacji. Niczego nie usuwaj; zadzwoń do pomocy technicznej.
problem-records-damaged = Nie można odczytać dokumentacji na tym komputerze. Niczego nie usuwaj; zadzwoń do pomocy technicznej.
problem-records-too-new = Tę dokumentację otwarto ostatnio w nowszej wersji programu Prombook. Zainstaluj tę wersję i otwórz ponownie.
problem-already-open = Prombook jest już otwarty na tym komputerze. Użyj otwartego okna albo najpierw je zamknij.
problem-already-open-by = Prombook jest już otwarty na koncie { $holder } tego komputera. Najpierw zamknij go tam.
problem-folder-read-only = Prombook nie może zapisywać w folderze, w którym trzyma dokumentację. Poproś opiekuna tego komputera o zezwolenie.
problem-disk-full = Dysk tego komputera jest pełny. Nic nie zginęło, ale niczego więcej nie można zapisać. Zwolnij miejsce i spróbuj ponownie.
problem-already-set-up = Na tym komputerze jest już poradnia. Zaloguj się do niej.
problem-not-set-up = Na tym komputerze nie ma jeszcze poradni. Najpierw ją utwórz.
problem-not-found = Tego zapisu nie ma już w tym miejscu. Wróć do listy i otwórz go ponownie.
problem-input-refused = Czegoś z wpisanych danych nie można zapisać. Sprawdź je i spróbuj ponownie.
problem-answer-refused = Ta odpowiedź nie pasuje do pytania. Wybierz jedną z pokazanych odpowiedzi.
problem-form-finished = Ten formularz jest zakończony. Aby zmienić odpowiedź, użyj „Popraw” przy jego wyniku.
problem-form-not-finished = Ten formularz nie jest jeszcze zakończony. Najpierw go zakończ.
problem-form-unavailable = Tego formularza nie można użyć w tym języku. Wybierz inny język.
problem-passphrase-refused = Tego hasła nie można użyć. Wybierz dłuższe lub rzadsze.
problem-recovery-mismatch = Wpisany tekst nie jest kluczem odzyskiwania. Porównaj każdą grupę z kartką.
problem-address-refused = Tego adresu nie można użyć. Musi zaczynać się od https:// i wskazywać serwer.
problem-unexpected = Stało się coś, co nie powinno było się stać. To, co zapisano wcześniej, jest bezpieczne. Spróbuj ponownie; jeśli się powtórzy, zadzwoń do pomocy technicznej.

## Fields: what is wrong with what was entered

field-empty = Wypełnij to pole.
field-too-long = To jest za długie. Skróć.
field-no-letters = Potrzebna jest co najmniej jedna litera.
site-code-refused = Kod ośrodka to od 1 do 8 liter lub cyfr, bez odstępów.
date-empty = Wpisz datę.
date-unreadable = Tego nie da się odczytać jako daty. Wpisz dzień, miesiąc i rok, na przykład 27 3 1952.
date-impossible = Nie ma takiego dnia. Sprawdź dzień i miesiąc.
date-future = Ta data jest w przyszłości. Sprawdź rok.
date-too-old = Ta data jest zbyt odległa. Sprawdź rok.
date-before-birth = Ta data jest wcześniejsza niż data urodzenia. Sprawdź rok.
nhs-not-digits = Numer NHS ma tylko cyfry i odstępy. Sprawdź go albo zostaw puste pole.
nhs-not-ten = Numer NHS ma 10 cyfr. Sprawdź go albo zostaw puste pole.
nhs-check = Te cyfry nie są numerem NHS: jedna z nich jest pewnie błędna. Sprawdź go albo zostaw puste pole.
sex-missing = Wybierz jedną możliwość albo „Nieznana”.
reason-empty = Podaj powód.
changes-none = Nie zmieniono żadnej odpowiedzi. Zmień odpowiedź albo wyjdź bez zapisywania.
changed-meanwhile = Podczas pisania te dane zmieniono na innym komputerze albo zmienił je ktoś inny. Otwórz je ponownie, potem wprowadź swoją zmianę.
passphrase-too-short = Hasło jest za krótkie. Użyj co najmniej 12 znaków.
passphrase-too-long = Hasło jest za długie. Skróć je.
passphrase-common = Wiele osób używa tego hasła, więc odgadnięto by je najpierw. Wybierz inne.
passphrase-guessable = To hasło ma łatwy do odgadnięcia wzór. Wybierz inne.
passphrase-personal = Hasło zawiera nazwisko osoby lub nazwę poradni. Wybierz inne.
recovery-group-wrong = Na kartce jest co innego. Sprawdź litera po literze.
name-taken = Ktoś o tym nazwisku jest już na liście. Dodaj coś, co ich odróżni.
folder-unusable = Tego folderu nie ma albo nie można w nim zapisywać. Sprawdź go.
folder-network = To jest folder sieciowy. Wybierz dysk tego komputera albo nośnik.
folder-same = To jest folder samej dokumentacji. Wybierz inny dysk.
recipient-refused = To nie jest klucz publiczny. Zaczyna się od age1 i ma 62 znaki.
passphrase-wrong = To nie jest Twoje hasło. Sprawdź je.
passphrase-same = To jest Twoje obecne hasło. Wybierz inne.
number-mismatch = To nie jest numer badania tego uczestnika. Sprawdź go.
days-refused = Wpisz całkowitą liczbę dni albo wybierz zachowywanie.
study-number-unknown = Nikt nie ma tego numeru badania.
study-number-same = To numer badania dokumentacji, w której formularz już jest.
language-unknown = Wybierz jeden z języków na liście.

# The way to the server.
door-needed = Serwerowi, który nie jest na tym komputerze, trzeba pokazać, kto wysyła. Wybierz inny sposób.
address-refused = Tego adresu nie można użyć. Musi zaczynać się od https:// i wskazywać serwer.
file-unreadable = Tego pliku nie ma albo nie można go odczytać. Sprawdź go.
certificate-unreadable = W tym pliku nie ma certyfikatu, który dałoby się odczytać. Musi być w postaci PEM, z wierszami BEGIN CERTIFICATE.
certificate-key = Klucza należącego do tego certyfikatu brakuje, jest inny albo jest chroniony hasłem. Umieść oba w jednym pliku PEM, klucz bez hasła.
certificate-over = Ten certyfikat nie jest już ważny. Poproś o nowy.
endpoint-missing = Nie ma jeszcze serwera. Najpierw wpisz jego adres.
code-refused = Serwer nie przyjmuje tego kodu. Może być błędnie wpisany, już użyty albo za stary: poproś o nowy.

## Refusals: why the server did not take a record

refusal-invalid = Serwer znalazł w tym zapisie coś, czego nie może przyjąć.
refusal-not-accepted = Serwer nie przyjmuje zapisów tego rodzaju.
refusal-conflict = Serwer ma już w tym miejscu inny zapis.
refusal-gone = Serwer podaje, że ten zapis tam usunięto.
refusal-forbidden = Serwer nie pozwala tej poradni wysłać tego zapisu.
refusal-too-large = Zapis jest za duży dla serwera.
refusal-other = Serwer nie przyjął tego zapisu.
refusal-unwritable = Sam Prombook nie potrafił zapisać tego w formacie FHIR. Zadzwoń do pomocy technicznej.
refusal-unanswered = Serwer trzy razy przyjął inne zapisy, a na ten nie odpowiedział.

## Trouble: why sending does not go on

trouble-no-answer = Serwer nie odpowiada. Sprawdź, czy ten komputer ma sieć. Prombook sam spróbuje ponownie.
trouble-no-such-host = Nikt nie zna serwera o tej nazwie. Sprawdź, czy ten komputer ma sieć, potem adres w Ustawieniach. Prombook sam spróbuje ponownie.
trouble-proxy = Serwer proxy tej sieci nie przepuszcza Prombook do serwera. Zapytaj opiekuna sieci i pokaż mu sprawdzenie sieci w Ustawieniach. Prombook sam spróbuje ponownie.
trouble-sign-in-page = Zamiast serwera odpowiedziała strona dla ludzi: ta sieć prawdopodobnie wymaga zalogowania. Otwórz przeglądarkę internetową, zaloguj się do sieci, potem wyślij ponownie.
trouble-clock = Data lub godzina tego komputera jest błędna, więc serwerowi nie można zaufać. Ustaw zegar, potem wyślij ponownie.
trouble-not-fhir = Pod tym adresem odpowiada coś, co nie jest serwerem FHIR. Sprawdź adres w Ustawieniach.
trouble-certificate = Serwer nie potrafił udowodnić, kim jest, więc nic nie wysłano. Sprawdź adres w Ustawieniach albo zapytaj opiekuna sieci: sieć może stać pomiędzy.
trouble-certificate-expired = Certyfikat serwera nie jest dziś ważny, więc nic nie wysłano. Poproś opiekuna serwera o odnowienie.
trouble-certificate-name = Serwer okazał się inny niż ten w adresie, więc nic nie wysłano. Sprawdź adres w Ustawieniach, potem zapytaj opiekuna serwera.
trouble-old-tls = Serwer używa tylko szyfrowania, które nie jest już bezpieczne, więc nic nie wysłano. Poproś opiekuna serwera o włączenie TLS 1.2 lub nowszego.
trouble-not-enrolled = Serwer jeszcze nie zna tego komputera albo już go nie zna. Administrator może zadbać, by został wpuszczony: Ustawienia, Serwer. Poproś opiekuna serwera o kod jednorazowy.
trouble-refused = Serwer nie wpuszcza tego komputera, więc nic nie wysłano. Poproś opiekuna serwera, aby go wpuścił, potem wyślij ponownie.
trouble-busy = Serwer jest zajęty. Prombook sam spróbuje ponownie.
trouble-unclear = Odpowiedzi serwera nie dało się zrozumieć. Nic nie liczy się jako odebrane; Prombook sam spróbuje ponownie.
date-order = Ten dzień nie może być właściwy: jest wcześniejszy niż coś, co musi być przed nim, albo już minął.
part-locked = Program nie pozwala ośrodkowi tego zmienić.
local-code = Napisz local_, a potem małe litery, cyfry lub podkreślenia, na przykład local_childcare.
too-many = To więcej, niż program pozwala ośrodkowi dodać. Usuń część.
windows-overlap = Dwie wizyty liczyłyby się w tym samym dniu. Zmniejsz okna.
options-missing = Wybór wymaga co najmniej dwóch odpowiedzi, tyle samo w każdym języku. Inne pytania nie mają odpowiedzi do wyboru.
nothing-proposed = To już zaproponowano albo już obowiązuje. Najpierw coś zmień.
author-decides = To Twoja propozycja. O jej wejściu w życie decyduje w ośrodku ktoś inny.
time-future = Ta godzina jeszcze nie nadeszła. Wpisz, kiedy to było.
session-noted = Sesja z tego dnia lub o tym numerze jest już odnotowana. Otwórz to, co odnotowano, aby to poprawić.
not-taking-part = Ta osoba nie bierze udziału w sesjach w tym dniu. Pomiń ją i zajrzyj do jej karty.
alert-first = Czeka alert dotyczący tej osoby. Najpierw odnotuj, co w tej sprawie zrobiono.
nobody-marked = Nikogo jeszcze nie zaznaczono. Zaznacz, kto był obecny, a kto nie.
