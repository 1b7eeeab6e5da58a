### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = Koniec dnia
title-computers = Komputery
nav-day = Zakończ dzień
notice-day-open = Ostatniego dnia nie zakończono. Nikt jeszcze nie wykazał, że serwer ma wszystko.
# $at: when it was begun.
notice-day-stopped = Kończenie dnia, rozpoczęte { $at }, przerwało się w połowie. Trzeba zakończyć dzień ponownie.
notice-day-ends = Pora zakończyć dzień.
notice-go-day = Zakończ dzień

## The end of the day

day-title = Koniec dnia
day-end = Zakończ dzień
day-end-again = Zakończ dzień ponownie
day-ending = Kończenie dnia…
day-not-ended = Dzień nie jest jeszcze zakończony.
day-stopped = Kończenie dnia przerwało się w połowie.
# $at: when it was begun.
day-stopped-how = Rozpoczęto je { $at } i nie ma z niego karty: nikt jeszcze nie wie, czy serwer ma wszystko.
day-stopped-do = Zakończ dzień ponownie. Jeśli znów się przerwie, zadzwoń do pomocy technicznej.
day-how = Prombook wysyła to, co czeka, pyta serwer, co ma, i sprawdza zapisy na tym komputerze. Można dalej pracować.
# $at (text): when. $verdict (text): what that sheet said, like Safe to close.
day-last = Ostatnio zakończono { $at }: { $verdict }
# $received, $differ (text): numbers.
day-counts = Wysłano: { $n }, odebrano: { $received }, różni się: { $differ }.
day-verdict-safe = Można bezpiecznie zamknąć.
day-safe-how = Serwer zapytano o każdy zapis; oddał jego wersję i treść.
day-verdict-nothing = Nie było nic do wysłania. Można bezpiecznie zamknąć.
day-verdict-waiting =
    { $count ->
        [one] Jeszcze nie: { $n } zapis trzeba jeszcze wysłać.
        [few] Jeszcze nie: { $n } zapisy trzeba jeszcze wysłać.
        [many] Jeszcze nie: { $n } zapisów trzeba jeszcze wysłać.
       *[other] Jeszcze nie: { $n } zapisu trzeba jeszcze wysłać.
    }
day-verdict-held =
    { $count ->
        [one] Jeszcze nie: serwer nie przyjął { $n } zapisu.
        [few] Jeszcze nie: serwer nie przyjął { $n } zapisów.
        [many] Jeszcze nie: serwer nie przyjął { $n } zapisów.
       *[other] Jeszcze nie: serwer nie przyjął { $n } zapisu.
    }
day-verdict-differs =
    { $count ->
        [one] Jeszcze nie: { $n } zapis nie jest na serwerze taki jak tutaj.
        [few] Jeszcze nie: { $n } zapisy nie są na serwerze takie jak tutaj.
        [many] Jeszcze nie: { $n } zapisów nie jest na serwerze takich jak tutaj.
       *[other] Jeszcze nie: { $n } zapisu nie jest na serwerze takie jak tutaj.
    }
day-verdict-not-asked = Jeszcze nie: nie udało się zapytać serwera, co ma.
day-verdict-no-endpoint = Nic nie wysłano: nie ustawiono serwera.
day-verdict-damaged = Stop: zapisy na tym komputerze nie pasują do siebie.
day-kept-here = Wszystko, co zapisano, jest przechowywane na tym komputerze.
day-short-safe = można bezpiecznie zamknąć
day-short-nothing = nic do wysłania
day-short-waiting = zapisy jeszcze czekały
day-short-held = zapisów nie przyjęto
day-short-differs = zapisy się różniły
day-short-not-asked = nie zapytano serwera
day-short-no-endpoint = nie ustawiono serwera
day-short-damaged = zapisy nie pasowały do siebie

day-step-sending = Wysyłanie tego, co czeka
day-step-asking = Pytanie serwera, co ma
day-step-checking = Sprawdzanie zapisów na tym komputerze
day-step-done = Gotowe
day-step-now = Teraz
day-step-next = Jeszcze przed nami
# $total (text): of how many.
day-progress =
    { $count ->
        [one] { $n } z { $total } zapisów
        [few] { $n } z { $total } zapisów
        [many] { $n } z { $total } zapisów
       *[other] { $n } z { $total } zapisów
    }
day-progress-label = Ile już zrobiono

day-before = Zanim zakończysz dzień
day-next = Co teraz zrobić
day-do-held =
    { $count ->
        [one] Serwer nie przyjął { $n } zapisu. Zobacz dlaczego i zrób, co tam napisano.
        [few] Serwer nie przyjął { $n } zapisów. Zobacz dlaczego i zrób, co tam napisano.
        [many] Serwer nie przyjął { $n } zapisów. Zobacz dlaczego i zrób, co tam napisano.
       *[other] Serwer nie przyjął { $n } zapisu. Zobacz dlaczego i zrób, co tam napisano.
    }
day-do-disputes =
    { $count ->
        [one] { $n } zapis zmieniono na dwóch komputerach. Wybierz, co się liczy.
        [few] { $n } zapisy zmieniono na dwóch komputerach. Wybierz, co się liczy.
        [many] { $n } zapisów zmieniono na dwóch komputerach. Wybierz, co się liczy.
       *[other] { $n } zapisu zmieniono na dwóch komputerach. Wybierz, co się liczy.
    }
day-do-unfinished =
    { $count ->
        [one] { $n } formularz nie jest zakończony. Zakończ go albo podaj, dlaczego nie.
        [few] { $n } formularze nie są zakończone. Zakończ je albo podaj, dlaczego nie.
        [many] { $n } formularzy nie jest zakończonych. Zakończ je albo podaj, dlaczego nie.
       *[other] { $n } formularza nie jest zakończone. Zakończ go albo podaj, dlaczego nie.
    }
day-do-prompts =
    { $count ->
        [one] { $n } ostrzeżenie dotyczące bezpieczeństwa nie ma notatki. Otwórz formularz i zapisz, co zrobiono.
        [few] { $n } ostrzeżenia dotyczące bezpieczeństwa nie mają notatki. Otwórz formularze i zapisz, co zrobiono.
        [many] { $n } ostrzeżeń dotyczących bezpieczeństwa nie ma notatki. Otwórz formularze i zapisz, co zrobiono.
       *[other] { $n } ostrzeżenia dotyczącego bezpieczeństwa nie ma notatki. Otwórz formularze i zapisz, co zrobiono.
    }
day-do-will-send =
    { $count ->
        [one] { $n } zapis czeka. Zostanie wysłany, gdy zakończysz dzień.
        [few] { $n } zapisy czekają. Zostaną wysłane, gdy zakończysz dzień.
        [many] { $n } zapisów czeka. Zostaną wysłane, gdy zakończysz dzień.
       *[other] { $n } zapisu czeka. Zostanie wysłane, gdy zakończysz dzień.
    }
day-do-waiting =
    { $count ->
        [one] { $n } zapis czeka. Niech ten komputer będzie włączony i podłączony do sieci, aż zostanie wysłany.
        [few] { $n } zapisy czekają. Niech ten komputer będzie włączony i podłączony do sieci, aż zostaną wysłane.
        [many] { $n } zapisów czeka. Niech ten komputer będzie włączony i podłączony do sieci, aż zostaną wysłane.
       *[other] { $n } zapisu czeka. Niech ten komputer będzie włączony i podłączony do sieci, aż zostanie wysłane.
    }
day-do-missing =
    { $count ->
        [one] { $n } zapisu brakuje na serwerze. Jest sam wysyłany ponownie.
        [few] { $n } zapisów brakuje na serwerze. Są same wysyłane ponownie.
        [many] { $n } zapisów brakuje na serwerze. Są same wysyłane ponownie.
       *[other] { $n } zapisu brakuje na serwerze. Jest sam wysyłany ponownie.
    }
day-do-deleted =
    { $count ->
        [one] { $n } zapis usunięto na serwerze. Zanim wyślesz go ponownie, zapytaj osoby prowadzące serwer.
        [few] { $n } zapisy usunięto na serwerze. Zanim wyślesz je ponownie, zapytaj osoby prowadzące serwer.
        [many] { $n } zapisów usunięto na serwerze. Zanim wyślesz je ponownie, zapytaj osoby prowadzące serwer.
       *[other] { $n } zapisu usunięto na serwerze. Zanim wyślesz go ponownie, zapytaj osoby prowadzące serwer.
    }
day-do-other-content =
    { $count ->
        [one] { $n } zapis ma na serwerze inną treść. Porównaj obie strony i wybierz, co się liczy.
        [few] { $n } zapisy mają na serwerze inną treść. Porównaj obie strony i wybierz, co się liczy.
        [many] { $n } zapisów ma na serwerze inną treść. Porównaj obie strony i wybierz, co się liczy.
       *[other] { $n } zapisu ma na serwerze inną treść. Porównaj obie strony i wybierz, co się liczy.
    }
day-do-other-version =
    { $count ->
        [one] { $n } zapis ma na serwerze inny numer wersji, ale tę samą treść. Nic nie zginęło; powiadom pomoc techniczną.
        [few] { $n } zapisy mają na serwerze inny numer wersji, ale tę samą treść. Nic nie zginęło; powiadom pomoc techniczną.
        [many] { $n } zapisów ma na serwerze inny numer wersji, ale tę samą treść. Nic nie zginęło; powiadom pomoc techniczną.
       *[other] { $n } zapisu ma na serwerze inny numer wersji, ale tę samą treść. Nic nie zginęło; powiadom pomoc techniczną.
    }
day-do-no-endpoint = Ustaw adres serwera w Ustawieniach. Może to zrobić tylko administrator.
day-do-damaged = Niczego nie zmieniaj i zadzwoń do pomocy technicznej. Zostaw ten komputer, jak jest.
day-do-again = Potem zakończ dzień ponownie.
day-do-nothing = Nic nie stoi na przeszkodzie.
day-go-sending = Przejdź do wysyłania
day-go-disputes = Rozstrzygnij
day-go-settings = Przejdź do Ustawień
day-go-preflight = Sprawdź połączenie
day-go-trail = Zobacz dziennik zdarzeń
day-go-unfinished = Przejdź do formularzy

day-numbers = W liczbach
day-number-sent = Wysłane
day-number-received = Odebrane
day-number-differ = Różnią się
day-number-missing = Brakujące
day-number-waiting = Czekają
day-number-held = Nieprzyjęte
day-number-finished = Formularze zakończone
day-number-unfinished = Formularze niezakończone

day-open-forms = Formularze do przejrzenia
day-col-participant = Uczestnik
day-col-form = Formularz
day-col-forms = Formularze
day-col-day = Dzień
day-col-open = Co jest otwarte
day-col-reason = Dlaczego nie zakończono
day-gaps =
    { $count ->
        [one] { $n } pytanie bez odpowiedzi
        [few] { $n } pytania bez odpowiedzi
        [many] { $n } pytań bez odpowiedzi
       *[other] { $n } pytania bez odpowiedzi
    }
day-gaps-none = Wypełniony; jeszcze niezakończony
day-prompts =
    { $count ->
        [one] { $n } ostrzeżenie dotyczące bezpieczeństwa bez notatki
        [few] { $n } ostrzeżenia dotyczące bezpieczeństwa bez notatki
        [many] { $n } ostrzeżeń dotyczących bezpieczeństwa bez notatki
       *[other] { $n } ostrzeżenia dotyczącego bezpieczeństwa bez notatki
    }
day-reason-none = Jeszcze nie podano
# $form (text): its title. $number (text): study number.
day-reason-of = Dlaczego { $form } uczestnika { $number } nie jest zakończony
day-open-form = Otwórz { $form } uczestnika { $number }
day-open-visit = Otwórz wizytę uczestnika { $number }, { $day }
unfinished-goes-on = Ciąg dalszy innego dnia
unfinished-participant-left = Uczestnik musiał wyjść
unfinished-declined = Uczestnik nie chce kontynuować
unfinished-by-mistake = Rozpoczęto przez pomyłkę
unfinished-technical = Przeszkodził komputer
day-visits =
    { $count ->
        [one] { $n } wizyta
        [few] { $n } wizyty
        [many] { $n } wizyt
       *[other] { $n } wizyty
    }
day-no-visits = Dziś nie było wizyt.
day-no-forms = Brak formularza
day-state-unfinished = Niezakończony
day-state-waiting = Czeka na wysłanie
day-state-sent = Odebrano
day-state-held = Nie przyjęto
day-state-voided = Unieważniono

day-differences =
    { $count ->
        [one] { $n } zapis, który się nie zgadza
        [few] { $n } zapisy, które się nie zgadzają
        [many] { $n } zapisów, które się nie zgadzają
       *[other] { $n } zapisu, który się nie zgadza
    }
day-differences-first = Na liście jest tylko pierwszych { $n }.
day-col-record = Zapis
day-col-why = Co się nie zgadza
day-differs-waiting = Jeszcze nie wysłano
day-differs-held = Serwer go nie przyjął
day-differs-missing = Brakuje na serwerze; jest wysyłany ponownie
day-differs-deleted = Usunięto na serwerze
day-differs-other-content = Na serwerze inna treść
day-differs-other-version = Ta sama treść, inny numer wersji

day-proof = Na arkuszu
day-ended = Zakończono
# $at (text): when. $by (text): who.
day-ended-by = { $at }, { $by }
day-computer = Komputer
day-server = Serwer
day-server-none = Nie ustawiono
day-clock = Zegar tego komputera
day-trail = Koniec dziennika zdarzeń
# $seq (text): number of the last row. $head (text): its first 16 characters.
day-head = Wiersz { $seq }: { $head }
day-head-there = Serwer przechowuje to samo.
day-head-not-there = Serwer jeszcze tego nie przechowuje.
day-head-full = Wszystkie 64 znaki
day-print = Wydrukuj arkusz (PDF)
day-printing = Tworzenie pliku PDF…
day-printed =
    { $count ->
        [one] W tym pliku jest { $n } strona:
        [few] W tym pliku są { $n } strony:
        [many] W tym pliku jest { $n } stron:
       *[other] W tym pliku jest { $n } strony:
    }
day-today = Wróć do dzisiaj
# $day (text): which day.
day-sheet-of = Arkusz z dnia { $day }
day-sheets = Przechowywane arkusze
day-sheets-none = Nie zakończono jeszcze żadnego dnia.
day-sheets-more = Pokaż wszystkie ({ $n })
# $day, $at, $verdict (text)
day-sheet-open = Arkusz z dnia { $day }, { $at }: { $verdict }
day-reminder = Przypomnienie
day-reminder-hint = Na przykład 17:00. Zostaw puste, jeśli nie ma być przypomnienia.
day-reminder-label = Przypominaj personelowi o
day-reminder-at = Personel dostaje przypomnienie o { $at }.
day-reminder-never = Nikt nie dostaje przypomnienia.

## How right a clock is, compared with the server’s

clock-unknown = Nie wiadomo
clock-right = Dobry
clock-ahead-seconds =
    { $count ->
        [one] Spieszy się o { $n } sekundę
        [few] Spieszy się o { $n } sekundy
        [many] Spieszy się o { $n } sekund
       *[other] Spieszy się o { $n } sekundy
    }
clock-ahead-minutes =
    { $count ->
        [one] Spieszy się o { $n } minutę
        [few] Spieszy się o { $n } minuty
        [many] Spieszy się o { $n } minut
       *[other] Spieszy się o { $n } minuty
    }
clock-ahead-hours =
    { $count ->
        [one] Spieszy się o { $n } godzinę
        [few] Spieszy się o { $n } godziny
        [many] Spieszy się o { $n } godzin
       *[other] Spieszy się o { $n } godziny
    }
clock-behind-seconds =
    { $count ->
        [one] Spóźnia się o { $n } sekundę
        [few] Spóźnia się o { $n } sekundy
        [many] Spóźnia się o { $n } sekund
       *[other] Spóźnia się o { $n } sekundy
    }
clock-behind-minutes =
    { $count ->
        [one] Spóźnia się o { $n } minutę
        [few] Spóźnia się o { $n } minuty
        [many] Spóźnia się o { $n } minut
       *[other] Spóźnia się o { $n } minuty
    }
clock-behind-hours =
    { $count ->
        [one] Spóźnia się o { $n } godzinę
        [few] Spóźnia się o { $n } godziny
        [many] Spóźnia się o { $n } godzin
       *[other] Spóźnia się o { $n } godziny
    }

## Sending: pausing, and how much went over the line

sending-pause = Wstrzymaj
sending-resume = Wznów
sending-paused = Wstrzymano. Nic nie jest wysyłane, dopóki ktoś nie wznowi.
sending-soon = Została mniej niż minuta
sending-minutes =
    { $count ->
        [one] Została około { $n } minuta
        [few] Zostały około { $n } minuty
        [many] Zostało około { $n } minut
       *[other] Zostało około { $n } minuty
    }
# $sent, $received (text): kilobytes.
sending-traffic =
    { $count ->
        [one] Od uruchomienia Prombook: wysłano { $sent } kB, odebrano { $received } kB, { $n } zapytanie
        [few] Od uruchomienia Prombook: wysłano { $sent } kB, odebrano { $received } kB, { $n } zapytania
        [many] Od uruchomienia Prombook: wysłano { $sent } kB, odebrano { $received } kB, { $n } zapytań
       *[other] Od uruchomienia Prombook: wysłano { $sent } kB, odebrano { $received } kB, { $n } zapytania
    }
sending-check = Sprawdź połączenie
sending-computers = Komputery ośrodka

## What the server did not take

sending-again-all = Spróbuj wysłać wszystkie
# $spot (text): a part of the record, like Date of birth. $why (text): a sentence.
held-why = { $spot }: { $why }
issue-missing = Serwer czegoś tu wymaga, a nic tu nie ma.
issue-value = Serwer nie przyjmuje tej wartości.
issue-too-long = To jest dłuższe, niż pozwala serwer.
issue-structure = Serwer nie potrafi odczytać tego, jak to jest zapisane.
issue-reference = Serwer nie ma zapisu, do którego to należy.
issue-code = Serwer nie zna tego wpisu.
issue-duplicate = Serwer ma to już w innym zapisie.
issue-rule = To narusza jedną z reguł serwera.
issue-security = Serwer nie pozwala tej poradni tego wysłać.
issue-version = Serwer ma nowszą wersję.
spot-name = Imię i nazwisko
spot-born = Data urodzenia
spot-sex = Płeć
spot-nhs-number = Numer NHS
spot-study-number = Numer badania
spot-language = Preferowany język
spot-interpreter = Tłumacz
spot-day = Dzień wizyty
spot-participant = Uczestnik
spot-visit = Wizyta
spot-questionnaire = Kwestionariusz
spot-answer = Odpowiedź
spot-question = Pytanie { $n }
spot-score = Wynik
spot-time = Godzina
next-correct = Popraw to tutaj. Potem samo zostanie wysłane ponownie.
next-correct-other = Musi to tutaj poprawić ktoś, kto może poprawiać zapisy. Potem samo zostanie wysłane ponownie.
next-again = Wyślij ponownie. Jeśli serwer nadal nie przyjmie, zapisz plik dla pomocy technicznej.
next-again-allowed = Poproś osoby prowadzące serwer o zgodę, potem wyślij ponownie.
next-support = Tutaj nie da się tego rozwiązać. Zapisz plik dla pomocy technicznej i wyślij go do niej.
next-settle = Zmieniono to tutaj i na serwerze. Obejrzyj obie strony i wybierz, co się liczy.
held-correct-participant = Popraw dane uczestnika
held-correct-response = Popraw formularz
held-settle = Rozstrzygnij
held-support = Zapisz plik dla pomocy
# $action (text): what the button says. $what (text): the record.
held-action-named = { $action }: { $what }
held-support-done = Plik dla pomocy technicznej jest tutaj:
held-words = Co podał serwer, dla pomocy technicznej
held-no-words = Serwer nie podał powodu.

## The computers of a site

computers-title = Komputery ośrodka
computers-asked = Serwer zapytano ostatnio { $at }.
computers-never-asked = Serwera jeszcze nie zapytano. Ten komputer pokazuje to, co wie sam.
computers-none = Żaden komputer nie zgłosił się jeszcze na serwerze.
computers-list = Każdy komputer według ostatniego zgłoszenia
computers-col-name = Komputer
computers-col-heard = Ostatni znak życia
computers-col-unsent = Nie na serwerze
computers-col-receipt = Ostatnie potwierdzenie
computers-col-safe = Dzień ostatnio bezpiecznie zakończony
computers-col-clock = Zegar
computers-col-version = Wersja
computers-here = Ten komputer
computers-unnamed = Bez nazwy
computers-letter = Litera { $letter }
computers-silent = Brak znaku życia od ponad dwóch dni roboczych
computers-unsent-none = Nic nie czeka
computers-waiting =
    { $count ->
        [one] { $n } zapis czeka
        [few] { $n } zapisy czekają
        [many] { $n } zapisów czeka
       *[other] { $n } zapisu czeka
    }
computers-since = Najstarszy od { $at }
computers-held =
    { $count ->
        [one] { $n } nieprzyjęty
        [few] { $n } nieprzyjęte
        [many] { $n } nieprzyjętych
       *[other] { $n } nieprzyjętego
    }
computers-never = Nigdy
computers-packs =
    { $count ->
        [one] { $n } pakiet
        [few] { $n } pakiety
        [many] { $n } pakietów
       *[other] { $n } pakietu
    }
computers-packs-none = Brak pakietów
computers-same-letter = Dwa komputery mają tę samą literę, więc mogłyby nadać dwóm uczestnikom ten sam numer badania. Nadaj jednemu z nich inną literę, zanim ktokolwiek zostanie tam zarejestrowany.
computers-this = Ten komputer
computers-name = Jak się nazywa
computers-name-hint = Na przykład Pokój 3
computers-letter-label = Litera w jego numerach badania
computers-letter-hint = Jedna wielka litera, na każdym komputerze inna. Zostaw puste, jeśli ośrodek ma tylko jeden komputer.
day-verdict-disputed =
    { $count ->
        [one] Jeszcze nie: ktoś musi wybrać, co się liczy w { $n } zapisie.
        [few] Jeszcze nie: ktoś musi wybrać, co się liczy w { $n } zapisach.
        [many] Jeszcze nie: ktoś musi wybrać, co się liczy w { $n } zapisach.
       *[other] Jeszcze nie: ktoś musi wybrać, co się liczy w { $n } zapisu.
    }
day-short-disputed = trzeba było jeszcze dokonać wyboru
day-number-disputes = Do rozstrzygnięcia
day-differs-disputed = Na dwóch komputerach zapisano różnie
day-fetched = Inne komputery
fetched-at = Zapisy innych komputerów pobrano ostatnio { $at }.
fetched-never = Zapisów innych komputerów jeszcze nie pobrano.
fetched-not = Nie udało się ich pobrać { $at }.
fetch-trouble-not-reached = Nie udało się połączyć z serwerem. Prombook sam spróbuje ponownie.
fetch-trouble-refused = Serwer nie pozwala temu komputerowi czytać wszystkiego. Zapytaj opiekuna serwera.
fetch-trouble-busy = Serwer jest zajęty. Prombook sam spróbuje ponownie.
fetch-trouble-unclear = Odpowiedzi serwera nie dało się zrozumieć. Jeśli tak pozostanie, zapytaj opiekuna serwera.
fetch-trouble-not-all = Serwer nie podaje wszystkiego, co ma, ani nie podaje tego w kolejności czasowej. Zapytaj opiekuna serwera.
