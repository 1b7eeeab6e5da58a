### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = Ćwiczenia: nic tu nie jest prawdziwe
app-language = Język
app-lock = Zablokuj
app-change-person = Zmień osobę
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [one] { $person }: { $n } niewysłany
        [few] { $person }: { $n } niewysłane
        [many] { $person }: { $n } niewysłanych
       *[other] { $person }: { $n } niewysłanego
    }
waiting-yours =
    { $count ->
        [one] Ty: { $n } niewysłany
        [few] Ty: { $n } niewysłane
        [many] Ty: { $n } niewysłanych
       *[other] Ty: { $n } niewysłanego
    }
app-reference = Numer dla pomocy technicznej: { $reference }
start-title = Prombook nie może otworzyć dokumentacji
start-again = Spróbuj ponownie
nav-label = Główne menu
nav-site = Ustawienia ośrodka
nav-participants = Uczestnicy
nav-sending = Wysyłanie
nav-settings = Ustawienia
nav-sending-waiting =
    { $count ->
        [one] Wysyłanie: { $n } czeka
        [few] Wysyłanie: { $n } czekają
        [many] Wysyłanie: { $n } czeka
       *[other] Wysyłanie: { $n } czeka
    }
nav-sending-held =
    { $count ->
        [one] Wysyłanie: { $n } wymaga uwagi
        [few] Wysyłanie: { $n } wymagają uwagi
        [many] Wysyłanie: { $n } wymaga uwagi
       *[other] Wysyłanie: { $n } wymaga uwagi
    }
unsaved-mine =
    { $count ->
        [one] { $n } odpowiedź w formularzu { $form } nie jest zapisana.
        [few] { $n } odpowiedzi w formularzu { $form } nie są zapisane.
        [many] { $n } odpowiedzi w formularzu { $form } nie jest zapisanych.
       *[other] { $n } odpowiedzi w formularzu { $form } nie jest zapisane.
    }
unsaved-theirs =
    { $count ->
        [one] { $n } odpowiedź w formularzu { $form } nie jest zapisana. Wpisana przez: { $person }; tylko ta osoba może ją zapisać.
        [few] { $n } odpowiedzi w formularzu { $form } nie są zapisane. Wpisane przez: { $person }; tylko ta osoba może je zapisać.
        [many] { $n } odpowiedzi w formularzu { $form } nie jest zapisanych. Wpisanych przez: { $person }; tylko ta osoba może je zapisać.
       *[other] { $n } odpowiedzi w formularzu { $form } nie jest zapisane. Wpisane przez: { $person }; tylko ta osoba może je zapisać.
    }
unsaved-go = Przejdź do: { $form }

title-first-run = Pierwsze uruchomienie
title-sign-in = Logowanie
title-participants = Uczestnicy
title-register = Rejestracja uczestnika
title-participant = Uczestnik
title-visit = Wizyta
title-form = Formularz
title-result = Wynik
title-sending = Wysyłanie
title-settings = Ustawienia
title-staff = Personel
title-keys = Klucze
title-recovery = Nowy klucz odzyskiwania
title-recover = Klucz odzyskiwania
title-must-change = Twoje własne hasło
title-safe = Znaleziono uszkodzenie

summary-title =
    { $count ->
        [one] { $n } rzecz wymaga uwagi
        [few] { $n } rzeczy wymagają uwagi
        [many] { $n } rzeczy wymaga uwagi
       *[other] { $n } rzeczy wymaga uwagi
    }
summary-more =
    { $count ->
        [one] i jeszcze { $n }
        [few] i jeszcze { $n }
        [many] i jeszcze { $n }
       *[other] i jeszcze { $n }
    }
summary-field = { $field }: { $why }

## Whose screen this is

banner-label = Uczestnik
banner-born = Ur.
banner-age = ({ $n } l.)
banner-sex = Płeć
banner-nhs = Nr NHS
banner-nhs-none = nie podano
banner-study = Nr badania
banner-language = Język
banner-interpreter = Tłumacz
banner-interpreter-needed = Potrzebny tłumacz
sex-female = Kobieta
sex-male = Mężczyzna
sex-other = Inna
sex-unknown = Nieznana

## Setting up

first-step = Krok { $step } z { $steps }
first-language-title = Wybierz język
first-welcome = Prombook przechowuje kwestionariusze poradni na tym komputerze w postaci zaszyfrowanej i wysyła je, gdy jest połączenie. Przygotowanie trwa około pięciu minut.
first-language-draft = Ten język to wersja robocza: nie sprawdził go jeszcze żaden rodzimy użytkownik.
first-next = Dalej
first-back = Wstecz
first-making = Przygotowywanie dokumentacji…
first-restore = Dokumentacja tej poradni była na innym komputerze?
first-clinic-title = Poradnia i jej administrator
first-clinic-name = Nazwa poradni
first-site = Kod ośrodka
first-site-hint = Od niego zaczyna się każdy numer badania, na przykład 07. Gdy dla jednego ośrodka pracuje kilka komputerów, każdy potrzebuje własnego kodu: inaczej numery badania się powtórzą.
first-name = Imię i nazwisko
first-name-hint = Będzie to pierwszy administrator
first-passphrase = Hasło
first-passphrase-hint = Co najmniej 12 znaków. Można je wkleić. Kto je ma, może czytać dokumentację.
first-suggest = Zaproponuj cztery słowa
pass-show = Pokaż
pass-hide = Ukryj
verdict-good = To hasło jest dobre.
verdict-too-short = Jeszcze za krótkie: użyj co najmniej 12 znaków.
verdict-too-long = Za długie: skróć je.
verdict-common = Wiele osób używa tego hasła, więc odgadnięto by je najpierw.
verdict-guessable = To hasło ma łatwy do odgadnięcia wzór.
verdict-personal = Zawiera nazwisko osoby lub nazwę poradni.
recovery-title = Klucz odzyskiwania
recovery-why = Przechowuj ten klucz bezpiecznie: jeśli zginie on i wszystkie hasła, nikt nie otworzy tej dokumentacji. Nikt inny go nie ma, a pomoc techniczna nie może go zastąpić.
recovery-once = Pokazujemy go tylko teraz. Wydrukuj go lub zapisz i trzymaj w zamknięciu, z dala od tego komputera.
recovery-print = Drukuj
recovery-have-it = Mam go na papierze
recovery-prove-title = Sprawdzenie klucza odzyskiwania
recovery-prove = Przepisz z kartki te grupy.
recovery-group = Grupa { $place }
recovery-group-differs = Grupa { $place } różni się od tej na kartce
recovery-show-again = Pokaż klucz ponownie
sheet-title = Klucz odzyskiwania programu Prombook
sheet-clinic = { $clinic }, { $made }
sheet-use = Przechowuj tę kartkę bezpiecznie: jeśli zginie ona i wszystkie hasła, nikt nie otworzy tej dokumentacji.
sheet-keep = Trzymaj ją w zamknięciu, z dala od komputera. Kto ma jedno i drugie, może czytać dokumentację.
first-endpoint-title = Dokąd wysyłać zapisy?
first-endpoint-why = Zakończone zapisy trafiają na serwer FHIR. Można to ustawić później; do tego czasu wszystko zostaje tutaj.
first-endpoint-save = Zapisz i przejdź dalej
first-later = Później
endpoint-address = Adres serwera
endpoint-hint = Zaczyna się od https:// (http:// tylko dla serwera na tym komputerze)
endpoint-try = Sprawdź
endpoint-trying = Sprawdzanie…
finding-ready = Pod tym adresem odpowiada serwer FHIR R4. Jest gotowy.
finding-ready-named = Pod tym adresem odpowiada { $server }. To serwer FHIR R4, jest gotowy.
finding-not-fhir = Pod tym adresem coś odpowiada, ale nie jest to serwer FHIR. Sprawdź adres.
finding-wrong-version = Odpowiada serwer FHIR, ale nie w wersji R4. Poproś jego opiekuna o adres R4.
finding-read-only = Odpowiada serwer FHIR R4, ale podaje, że nie przyjmuje zapisów. Poproś jego opiekuna o adres, który je przyjmuje.
finding-no-answer = Pod tym adresem nic nie odpowiada. Sprawdź adres i połączenie.
finding-refused = Serwer odpowiada, ale odmawia tej poradni. Poproś jego opiekuna o dostęp.
finding-address-refused = Tego adresu nie można użyć. Musi zaczynać się od https:// i wskazywać serwer.
finding-certificate = Serwer nie potrafił udowodnić, kim jest. Sprawdź adres albo zadzwoń do pomocy technicznej.
finding-certificate-expired = Certyfikat tego serwera nie jest dziś ważny. Poproś jego opiekuna o odnowienie.
finding-certificate-name = Serwer okazał się inny niż ten w adresie. Sprawdź adres.
finding-old-tls = Ten serwer używa tylko szyfrowania, które nie jest już bezpieczne. Poproś jego opiekuna o włączenie TLS 1.2 lub nowszego.
finding-no-such-host = Nikt nie zna serwera o tej nazwie. Sprawdź, czy ten komputer ma sieć, potem adres.
finding-proxy = Serwer proxy tej sieci nie przepuszcza Prombook. Zapytaj opiekuna sieci.
finding-sign-in-page = Odpowiada strona dla ludzi: ta sieć prawdopodobnie wymaga zalogowania. Otwórz przeglądarkę internetową, zaloguj się do sieci, potem sprawdź ponownie.
finding-clock = Data lub godzina tego komputera jest błędna, więc żadnemu serwerowi nie można zaufać. Ustaw zegar, potem sprawdź ponownie.

## Signing in

signin-title = Logowanie
signin-locked-by = Zablokowano: { $person }. Po zalogowaniu wrócisz w to samo miejsce.
signin-name = Imię i nazwisko
signin-passphrase = Hasło
signin-open = Zaloguj
signin-opening = Otwieranie…
signin-known = Kto tu był
signin-now = Możesz już spróbować ponownie.

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = Jest tylko jeden administrator. Drugi może wpuszczać osoby, gdy pierwszego nie ma.
notice-recovery-used = Ktoś wszedł z kluczem odzyskiwania, { $at }. Jeśli nikt tu o tym nie wie, zadzwoń do pomocy technicznej.
notice-renew-recovery = Użyto klucza odzyskiwania. Utwórz nowy: stara kartka była wyjęta z koperty.
notice-clock-back = Zegar komputera cofnął się, { $at }. Możesz pracować dalej; godziny są oznaczane jako niepewne, dopóki ktoś nie sprawdzi.
notice-clock-forward = Zegar komputera przeskoczył naprzód, { $at }. Możesz pracować dalej; godziny są oznaczane jako niepewne, dopóki ktoś nie sprawdzi.
notice-clock-right = Godzina jest dobra
notice-backup-old = Od kilku dni nie było kopii zapasowej.
notice-backup-place = Miejsce wybrane na kopie zapasowe jest niedostępne. Podłącz je albo wybierz inne.
notice-disk-low = Dysk tego komputera jest prawie pełny. Zwolnij wkrótce miejsce.
notice-disk-full = Dysk tego komputera jest pełny. Niczego więcej nie można zapisać: zwolnij miejsce teraz.
notice-go-staff = Przejdź do personelu
notice-go-recovery = Utwórz nowy klucz odzyskiwania
notice-go-trail = Zobacz dziennik zdarzeń
notice-go-backups = Przejdź do kopii zapasowych

## Participants

participants-title = Uczestnicy
participants-register = Zarejestruj uczestnika
participants-register-typed = Zarejestruj: „{ $typed }”
participants-search = Szukaj według nazwiska, numeru badania lub numeru NHS
participants-none = Nikt w kartotece nie pasuje.
participants-total =
    { $count ->
        [one] { $n } uczestnik w kartotece
        [few] { $n } uczestnicy w kartotece
        [many] { $n } uczestników w kartotece
       *[other] { $n } uczestnika w kartotece
    }
participants-found =
    { $count ->
        [one] Pasuje { $n } uczestnik
        [few] Pasują { $n } uczestnicy
        [many] Pasuje { $n } uczestników
       *[other] Pasuje { $n } uczestnika
    }
participants-more =
    { $count ->
        [one] Pokazano tylko pierwszą osobę. Wpisz więcej, aby zobaczyć inne.
        [few] Pokazano tylko pierwsze { $n } osoby. Wpisz więcej, aby zobaczyć inne.
        [many] Pokazano tylko pierwszych { $n } osób. Wpisz więcej, aby zobaczyć inne.
       *[other] Pokazano tylko pierwsze { $n } osoby. Wpisz więcej, aby zobaczyć inne.
    }
participants-name = Nazwisko i imię
participants-born = Data ur.
participants-nhs = Nr NHS
participants-study = Nr badania
participants-visits = Wizyty
participants-visits-count =
    { $count ->
        [0] brak wizyt
        [one] { $n } wizyta
        [few] { $n } wizyty
        [many] { $n } wizyt
       *[other] { $n } wizyty
    }

## Registering

register-title = Rejestracja uczestnika
register-number = Numer badania { $number }
register-family = Nazwisko
register-given = Imię
register-born = Data urodzenia
register-born-hint = Dzień, miesiąc, rok, na przykład 27 3 1952
register-understood-born = Odczytano jako { $text }
register-understood-nhs = Numer NHS { $text }
register-nhs = Numer NHS (nieobowiązkowy)
register-nhs-hint = 10 cyfr; odstępy nie mają znaczenia
register-sex = Płeć
register-language = Preferowany język
register-interpreter = Potrzebny tłumacz
register-keep = Zarejestruj
register-cancel = Anuluj
alike-title =
    { $count ->
        [one] Podobna osoba jest już w kartotece
        [few] { $n } podobne osoby są już w kartotece
        [many] { $n } podobnych osób jest już w kartotece
       *[other] { $n } podobnej osoby jest już w kartotece
    }
alike-nhs-number = ma ten sam numer NHS
alike-name-and-birth = ma to samo nazwisko i datę urodzenia
alike-else = To ktoś inny, zarejestruj

## One participant

participant-title = Wizyty
participant-back = Wszyscy uczestnicy
participant-today = Rozpocznij wizytę dzisiaj
participant-paper = Wpisz wizytę z papieru
participant-paper-day = Dzień wizyty
participant-paper-start = Rozpocznij tę wizytę
participant-no-visits = Nie ma jeszcze wizyt.
visit-of = Wizyta { $day }
visit-open = Otwórz
visit-open-named = Otwórz wizytę { $day }
visit-no-forms = Nie wybrano jeszcze formularza.
visit-back = Wszystkie wizyty
visit-forms = Formularze tej wizyty
visit-choose = Dodaj formularz

form-line-answered = Odpowiedzi: { $n } z { $items }
form-line-score = Zakończony: { $score }
form-line-score-corrected = Poprawiony: { $score }
form-line-no-score = Zakończony, bez wyniku
form-line-corrected = Poprawiony, bez wyniku
form-line-continue = Kontynuuj
form-line-result = Wynik
form-line-continue-named = Kontynuuj: { $form }
form-line-result-named = Wynik: { $form }

offer-items =
    { $count ->
        [one] { $n } pytanie
        [few] { $n } pytania
        [many] { $n } pytań
       *[other] { $n } pytania
    }
offer-own-stem = Pytanie to własne sformułowanie programu Prombook; oficjalnego nie ma.
offer-language = Język formularza
offer-mode = Kto i jak odpowiada
offer-begin = Rozpocznij
offer-begin-named = Rozpocznij: { $form }
offer-not-preferred = Niedostępny w języku preferowanym przez uczestnika
offer-unavailable = Niedostępny w językach:
mode-patient = Uczestnik samodzielnie
mode-staff-reads-aloud = Personel czyta na głos
mode-interpreter = Z tłumaczem
mode-telephone = Przez telefon
mode-paper = Z papieru
mode-proxy = Ktoś w imieniu uczestnika
wording-published = Tekst: opublikowany przez właściciela
wording-collated = Tekst: zestawiony ze źródeł, niesprawdzony z dokumentem właściciela
wording-own = Tekst: własne pytanie programu Prombook

## Answering a form

form-progress = Odpowiedzi: { $n } z { $needed }
form-saved = Zapisano { $time }
form-not-saved =
    { $count ->
        [one] { $n } odpowiedź niezapisana
        [few] { $n } odpowiedzi niezapisane
        [many] { $n } odpowiedzi niezapisanych
       *[other] { $n } odpowiedzi niezapisanej
    }
form-unsaved =
    { $count ->
        [one] { $n } odpowiedź jest tylko na tym ekranie i nie została jeszcze zapisana.
        [few] { $n } odpowiedzi są tylko na tym ekranie i nie zostały jeszcze zapisane.
        [many] { $n } odpowiedzi jest tylko na tym ekranie i nie zostało jeszcze zapisanych.
       *[other] { $n } odpowiedzi jest tylko na tym ekranie i nie zostało jeszcze zapisanych.
    }
form-retry = Zapisz ponownie
form-finish-unsaved = Najpierw zapisz te odpowiedzi, potem zakończ.
form-left-over =
    { $count ->
        [one] { $n } odpowiedź nie jest zapisana. Wpisana przez: { $person }.
        [few] { $n } odpowiedzi nie są zapisane. Wpisane przez: { $person }.
        [many] { $n } odpowiedzi nie jest zapisanych. Wpisanych przez: { $person }.
       *[other] { $n } odpowiedzi nie jest zapisane. Wpisane przez: { $person }.
    }
form-left-over-help = Aby je zapisać, { $person } musi się zalogować i otworzyć ten formularz; można też odpowiedzieć tu ponownie we własnym imieniu. Potem zakończ.
form-next = Następne bez odpowiedzi (F8)
form-english = Angielski obok
form-language = Język
form-tick = Zaznacz
form-blank = Zostaw puste
form-why = Bez odpowiedzi…
form-optional = Opcjonalne…
form-row-unsaved = Niezapisane
form-row-fault = Brak odpowiedzi
form-row-changed = Zostanie zmienione
form-finish = Zakończ
form-later = Dokończ później
form-keys = Klawisze: 1 do 9 odpowiada i przechodzi dalej, a na skalach także 0. Aby wybrać 10 na skali, naciśnij 1, potem 0; aby wybrać 1, naciśnij 1, potem Enter. − podaje powód braku odpowiedzi, F8 znajduje następne pytanie bez odpowiedzi.
form-gap = Pytanie { $number }: { $question }
form-prompt-open = Pytanie { $number }: zapisz, co zrobiono
form-gaps-help = Odpowiedz na każde albo podaj powód przyciskiem „Bez odpowiedzi…”.
form-rest-blank =
    { $count ->
        [one] Uczestnik doszedł do końca: pozostałe zdanie zostaw puste
        [few] Uczestnik doszedł do końca: pozostałe { $n } zdania zostaw puste
        [many] Uczestnik doszedł do końca: pozostałych { $n } zdań zostaw puste
       *[other] Uczestnik doszedł do końca: pozostałe { $n } zdania zostaw puste
    }
missing-title = Pytanie { $number }: dlaczego nie ma odpowiedzi?
missing-declined = Odmowa
missing-not-applicable = Nie dotyczy
missing-not-asked = Nie zapytano
missing-take-back = Cofnij odpowiedź

prompt-title = Pytanie { $number } wymaga teraz działania
prompt-done = Pytanie { $number }: co zrobiono
prompt-built-in = Ta odpowiedź wymaga uwagi, zanim uczestnik wyjdzie. Postępuj według miejscowej procedury i zapisz, co zrobiono.
prompt-action = Co zrobiono
prompt-choose = Wybierz
prompt-action-missing = Wybierz, co zrobiono.
prompt-note = Uwaga (nieobowiązkowa)
prompt-note-missing = Napisz, co zrobiono.
prompt-record = Zapisz, co zrobiono
prompt-recorded = { $action }. Zapisano { $at }, { $by }.
prompt-action-spoke-with-participant = Rozmowa z uczestnikiem
prompt-action-informed-clinician = Powiadomiono odpowiedzialnego klinicystę
prompt-action-followed-procedure = Wykonano miejscową procedurę
prompt-action-called-service = Wezwano służby
prompt-action-other = Coś innego

## A finished form

result-title = { $form }, { $day }
result-how = { $language } · { $mode } · zakończono { $at }, { $by }
result-correct = Popraw
result-to-visit = Wróć do wizyty
result-corrected = Wydanie { $number }, poprawione, ponieważ: { $reason }
result-answers = Odpowiedzi
result-earlier = Wcześniejsze wydania
result-edition = Wydanie { $number }, { $at }, { $by }
answers-number = Nr
answers-question = Pytanie
answers-answer = Odpowiedź
answers-none = Bez odpowiedzi
score-range = w skali od { $low } do { $high }
score-worse = Wyższy wynik oznacza stan gorszy.
score-better = Wyższy wynik oznacza stan lepszy.
score-none =
    { $count ->
        [0] Brak wyniku.
        [one] Brak wyniku: { $n } potrzebne pytanie nie ma odpowiedzi.
        [few] Brak wyniku: { $n } potrzebne pytania nie mają odpowiedzi.
        [many] Brak wyniku: { $n } potrzebnych pytań nie ma odpowiedzi.
       *[other] Brak wyniku: { $n } potrzebnego pytania nie ma odpowiedzi.
    }
score-missing =
    { $count ->
        [one] { $n } pytanie nie ma odpowiedzi; reguła obliczania na to pozwala.
        [few] { $n } pytania nie mają odpowiedzi; reguła obliczania na to pozwala.
        [many] { $n } pytań nie ma odpowiedzi; reguła obliczania na to pozwala.
       *[other] { $n } pytania nie ma odpowiedzi; reguła obliczania na to pozwala.
    }
score-band = „{ $band }” (od { $from } do { $to }), według: { $source }.
score-threshold = { $text } Źródło: { $source }.
score-amount = { $points } punktów
score-amount-percent = { $points } punktów lub { $percent } % pierwszego wyniku
score-change-reliable = Różnica między dwiema wizytami od { $amount } wzwyż jest większa, niż dałby sam przypadek, według: { $source }.
score-change-important = Różnica między dwiema wizytami od { $amount } wzwyż jest na tyle duża, że ludzie ją zauważają, według: { $source }.

correct-title = Popraw ten formularz
correct-how = Wybierz właściwe odpowiedzi i podaj powód. To, co zapisano wcześniej, pozostaje czytelne.
correct-changes =
    { $count ->
        [0] Nie zmieniono jeszcze żadnej odpowiedzi.
        [one] Zmieniona zostanie { $n } odpowiedź.
        [few] Zmienione zostaną { $n } odpowiedzi.
        [many] Zmienionych zostanie { $n } odpowiedzi.
       *[other] Zmienione zostanie { $n } odpowiedzi.
    }
correct-reason = Dlaczego odpowiedzi są zmieniane?
correct-words = Więcej o tym, własnymi słowami
correct-reason-hint = Na przykład: pomyłka, na papierze jest 3
correct-save = Zapisz poprawkę
correct-cancel = Anuluj

## Sending

sending-title = Wysyłanie
sending-now = Wyślij teraz
sending-waiting =
    { $count ->
        [one] { $n } zapis czeka na wysłanie
        [few] { $n } zapisy czekają na wysłanie
        [many] { $n } zapisów czeka na wysłanie
       *[other] { $n } zapisu czeka na wysłanie
    }
sending-all-received = Serwer potwierdził każdy zapis
sending-none-but-held = Nic nie czeka, ale serwer nie przyjął wszystkiego
sending-nothing = Nie ma jeszcze nic do wysłania
sending-set-endpoint = Ustaw adres w Ustawieniach
phase-idle = Prombook sam wysyła, gdy tylko jest co wysłać.
phase-off = Nie ustawiono serwera. Wszystko zostaje na tym komputerze.
phase-sending = Trwa wysyłanie. Można dalej pracować.
phase-waiting = Oczekiwanie na następną próbę.
phase-waiting-seconds =
    { $count ->
        [one] Oczekiwanie. Następna próba za { $n } sekundę.
        [few] Oczekiwanie. Następna próba za { $n } sekundy.
        [many] Oczekiwanie. Następna próba za { $n } sekund.
       *[other] Oczekiwanie. Następna próba za { $n } sekundy.
    }
phase-waiting-minutes =
    { $count ->
        [one] Oczekiwanie. Następna próba za { $n } minutę.
        [few] Oczekiwanie. Następna próba za { $n } minuty.
        [many] Oczekiwanie. Następna próba za { $n } minut.
       *[other] Oczekiwanie. Następna próba za { $n } minuty.
    }
phase-stopped = Wysyłanie zatrzymało się i czeka na Ciebie.
sending-progress-label = Zapisy tej wysyłki
sending-progress = Gotowe: { $n } z { $total }
sending-endpoint = Serwer: { $address }
sending-last-contact = Ostatnia odpowiedź serwera: { $at }
sending-tally = Według rodzaju zapisu
sending-kind = Rodzaj
sending-col-waiting = Czekają
sending-col-received = Odebrane
sending-col-held = Nieprzyjęte
sending-count-waiting = czeka: { $n }
sending-count-received = odebrano: { $n }
sending-count-held = nie przyjęto: { $n }
kind-questionnaire = Kwestionariusze
kind-kit = Programy
kind-participant = Uczestnicy
kind-enrolment = Udziały
kind-visit = Wizyty
kind-response = Formularze
kind-step = Kroki programów
kind-one-questionnaire = Kwestionariusz
kind-one-kit = Program
kind-one-participant = Uczestnik
kind-one-enrolment = Udział
kind-one-visit = Wizyta
kind-one-response = Formularz
kind-one-step = Krok programu
sending-held =
    { $count ->
        [one] { $n } zapis, którego serwer nie przyjął
        [few] { $n } zapisy, których serwer nie przyjął
        [many] { $n } zapisów, których serwer nie przyjął
       *[other] { $n } zapisu, którego serwer nie przyjął
    }
sending-held-shown = Pokazano { $n } z { $total }.
sending-again = Spróbuj ponownie
sending-recent = Ostatnio odebrane
sending-record = Zapis
sending-state = Stan
sending-received = Odebrano
sending-received-at = Odebrano { $at }

## Settings

settings-title = Ustawienia
settings-save = Zapisz
settings-managed = Serwer, to, co opuszcza komputer, komunikat bezpieczeństwa i czas przechowywania ustawia administrator.
retention-title = Jak długo dokumentacja tu zostaje
retention-is-never = Dokumentacja zostaje na tym komputerze, dopóki ktoś jej nie usunie.
retention-is =
    { $count ->
        [one] Zapisy są usuwane z tego komputera { $n } dzień po tym, jak przy zakończeniu dnia znaleziono je na serwerze.
        [few] Zapisy są usuwane z tego komputera { $n } dni po tym, jak przy zakończeniu dnia znaleziono je na serwerze.
        [many] Zapisy są usuwane z tego komputera { $n } dni po tym, jak przy zakończeniu dnia znaleziono je na serwerze.
       *[other] Zapisy są usuwane z tego komputera { $n } dnia po tym, jak przy zakończeniu dnia znaleziono je na serwerze.
    }
retention-never = Zachowuj
retention-after = Usuwaj, gdy serwer ma je od pewnego czasu
retention-days = Dni od znalezienia ich na serwerze przy zakończeniu dnia
retention-warns = Tego, co usunięto, nie można już tutaj oglądać ani poprawiać; jest tylko na serwerze. Zapisy czekające na wysłanie nigdy nie są usuwane. Starsze kopie zapasowe nadal zawierają to, co tu usunięto.
protection-why = Co ten program chroni i przed kim, a czego nie może ochronić, prostymi słowami.
protection-read = Przeczytaj
settings-kept = Zapisano.
settings-clinic = Poradnia
settings-clinic-is = { $clinic }, kod ośrodka { $site }
settings-idle =
    { $count ->
        [one] Blokuje się samoczynnie po { $n } minucie bez naciśnięcia klawisza lub kliknięcia.
        [few] Blokuje się samoczynnie po { $n } minutach bez naciśnięcia klawisza lub kliknięcia.
        [many] Blokuje się samoczynnie po { $n } minutach bez naciśnięcia klawisza lub kliknięcia.
       *[other] Blokuje się samoczynnie po { $n } minuty bez naciśnięcia klawisza lub kliknięcia.
    }
settings-endpoint = Serwer dla zakończonych zapisów
settings-leaves = Co opuszcza ten komputer
settings-pseudonymous = Tylko numer badania
settings-pseudonymous-means = Wysyłane są: numer badania, preferowany język, informacja, czy potrzebny jest tłumacz, i odpowiedzi. Imiona i nazwiska, data urodzenia, płeć i numer NHS zostają na tym komputerze.
settings-identified = Z nazwiskiem i numerem NHS
settings-identified-means = Wysyłane są także imiona i nazwiska, data urodzenia, płeć i numer NHS. Wysyłane jest też imię i nazwisko osoby, która zmieniła zapis. Tylko dla serwera, który może je przechowywać.
settings-prompt = Ostrzeżenie dotyczące bezpieczeństwa
settings-prompt-text = Co zobaczy personel, gdy odpowiedź wymaga działania
settings-prompt-hint = Podaj procedurę i numer telefonu swojego ośrodka. Gdy puste: „{ $built }”
about-title = O programie
about-version = Prombook { $version }
about-not-diagnosis = Prombook zapisuje odpowiedzi i oblicza opublikowane wyniki. Nie stawia rozpoznania.
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland i Morris, Spine 1983;8:141-144.
about-nprs = Ból 0 do 10: pytanie to własne sformułowanie programu Prombook.
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu i IBM Plex Sans Arabic: licencja SIL Open Font License 1.1.
about-design = Oparto na systemie projektowym NHS (MIT), Tauri, Svelte i Fluent.
