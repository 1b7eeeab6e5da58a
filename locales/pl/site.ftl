### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = Serwer
title-preflight = Sprawdzenie sieci
title-disputes = Do rozstrzygnięcia
title-dispute = Do rozstrzygnięcia
title-edit = Zmiana danych uczestnika

## The way to the server

door-title = Droga do serwera
door-check = Sprawdzenie sieci
door-address = Dokąd trafiają zakończone zapisy
door-in = Jak ten komputer jest wpuszczany
door-elsewhere = Ustalono to dla innego serwera. Przejrzyj i zapisz dla tego, który jest ustawiony teraz.
door-none = Nic nie jest wymagane
door-none-means = Serwer przyjmuje zapisy od każdego, kto może się z nim połączyć. Tylko dla serwera na tym samym komputerze.
door-none-not = Teraz niemożliwe: serwer jest na innym komputerze.
door-bearer = Kodem jednorazowym
door-bearer-means = Opiekun serwera podaje kod, który działa jeden raz. W zamian ten komputer dostaje przepustkę, przechowywaną w zaszyfrowanym pliku.
door-smart = Własnym kluczem
door-smart-means = Ten komputer tworzy parę kluczy. Serwer dostaje klucz publiczny; prywatny nigdy nie opuszcza zaszyfrowanego pliku. Serwery nazywają to SMART backend services.
door-certificate = Certyfikatem
door-certificate-means = Dział informatyczny daje plik z certyfikatem dla tego komputera.
# $since (text): a day.
door-pass-since = Ten komputer ma przepustkę od { $since }.
# $since, $until (text): days.
door-pass-until = Ten komputer ma przepustkę od { $since }. Jest ważna do { $until }.
door-pass-none = Ten komputer nie ma jeszcze przepustki.
door-code = Kod jednorazowy
door-code-hint = Dokładnie tak, jak go podano. Zostaje zużyty przy zapisaniu.
door-code-again-hint = Tylko aby wymienić przepustkę. Kod zostaje zużyty przy zapisaniu.
door-client = Identyfikator klienta
door-client-hint = Jak serwer nazywa ten komputer. Poda to jego opiekun.
door-scope = Zakres
door-scope-hint = Co ten komputer może tam robić, według opiekuna serwera. Puste oznacza: zakres zwykły.
door-token = Adres tokenów
door-token-hint = Zostaw puste, aby zapytać o niego serwer.
door-key = Klucz publiczny tego komputera
door-key-none = Nie ma jeszcze klucza. Serwer potrzebuje jego części publicznej, zanim wpuści ten komputer.
door-key-make = Utwórz klucz
door-key-give = Skopiuj to i przekaż opiekunowi serwera, choćby e-mailem. To nie tajemnica: serwer poznaje po nim ten komputer, a nikt nie może z nim wejść.
door-key-copy = Kopiuj
door-key-copied = Skopiowano.
door-key-marked = Klucz jest zaznaczony. Naciśnij Ctrl i C, aby go skopiować.
door-key-anew = Utwórz nowy klucz…
door-key-warns = Używany klucz od razu przestaje działać. Niczego nie można wysłać, dopóki serwer nie ma nowego.
door-key-replace = Wymień klucz
door-key-made = Jest nowy klucz. Przekaż go opiekunowi serwera.
door-cancel = Anuluj
# $name (text): for whom the certificate was made out.
door-cert-is = Certyfikat wystawiono dla: { $name }.
# $name (text). $until (text): a day.
door-cert-until = Certyfikat wystawiono dla: { $name }. Jest ważny do { $until }.
door-cert-none = Nie ma jeszcze certyfikatu.
door-cert-file = Plik z certyfikatem i jego kluczem
door-cert-file-hint = Plik PEM, na przykład E:\clinic.pem. Zostanie skopiowany do zaszyfrowanego pliku; potem zniszcz go.
door-cert-again-hint = Zostaw puste, aby zachować obecny certyfikat.
door-trust = Jak serwer udowadnia, kim jest
door-trust-usual = Certyfikatem urzędu, któremu ten komputer ufa, tak jak w przeglądarce internetowej.
door-trust-own = Certyfikatem własnego urzędu:
door-trust-file = Plik własnego urzędu certyfikacji
door-trust-file-hint = Plik PEM, na przykład E:\authority.pem. Tylko jeśli organizacja ma własny urząd certyfikacji; inaczej zostaw puste.
door-trust-again-hint = Zostaw puste, aby zachować obecny urząd.
door-trust-forget = Zapomnij własny urząd i ufaj tym, którym ufa ten komputer
door-line = Na łączu
door-proxy = Przez serwer proxy tego komputera
door-proxy-means = Tak, jak ustawiono w systemie operacyjnym. Potrzebne tam, gdzie do internetu wychodzi się tylko przez proxy.
door-compress = Kompresuj to, co jest wysyłane
door-compress-means = Szybciej na wolnym łączu. Jeśli serwer tego nie przyjmuje, Prombook wysyła bez kompresji.
door-save = Zapisz
door-saved = Zapisano.

## The network check

preflight-title = Sprawdzenie sieci
preflight-what = Przechodzi drogę do serwera krok po kroku i mówi, jak daleko dochodzi. Dla tych, którzy opiekują się tu komputerami i siecią: nic o żadnym uczestniku nie jest wysyłane, pokazywane ani drukowane.
preflight-back = Droga do serwera
preflight-run = Sprawdź teraz
preflight-again = Sprawdź ponownie
preflight-running = Sprawdzanie… To może potrwać minutę.
preflight-no-endpoint = Nie ma jeszcze serwera, więc nie ma drogi do sprawdzenia.
# $at (text): when. $host (text): host and port.
preflight-tried = { $host }, { $at }
preflight-step-name = Nazwa serwera jest znana
preflight-step-connection = Coś tam nasłuchuje
preflight-step-certificate = Serwer udowadnia, kim jest
preflight-step-server = To serwer FHIR w wersji R4
preflight-step-door = Ten komputer jest wpuszczany
preflight-step-abilities = Umie to, co potrzebne
preflight-step-clock = Zegary są zgodne
preflight-result-good = Dobrze
preflight-result-doubtful = Obejrzyj to
preflight-result-failed = Nie działa
preflight-result-not-tried = Nie próbowano
preflight-all-good = Wszystko działa: zapisy można wysyłać.
preflight-all-doubtful = Zapisy można wysyłać. Coś należy obejrzeć.
preflight-all-failed = Zapisów nie można wysyłać. Pierwszy krok, który nie działa, mówi dlaczego.
preflight-facts = Dla zapory sieciowej
# $host (text): host and port.
preflight-fact-out = Zezwól temu komputerowi na połączenie z { $host }.
preflight-fact-in = Niczego nie trzeba wpuszczać: Prombook nie nasłuchuje na żadnym porcie.
preflight-fact-only = Prombook łączy się z serwerem, z adresem tokenów, jeśli taki jest, i z niczym innym. Nie podąża za przekierowaniem na inny host.
preflight-fact-version = Wersja
preflight-fact-agent = Przedstawia się jako
preflight-fact-tls = Szyfrowanie
# $tls (text): the oldest version.
preflight-fact-tls-least = { $tls } lub nowsze
preflight-fact-request = Jedno zapytanie
preflight-fact-records =
    { $count ->
        [one] najwyżej { $n } zapis
        [few] najwyżej { $n } zapisy
        [many] najwyżej { $n } zapisów
       *[other] najwyżej { $n } zapisu
    }
preflight-fact-bytes =
    { $count ->
        [one] najwyżej { $n } bajt
        [few] najwyżej { $n } bajty
        [many] najwyżej { $n } bajtów
       *[other] najwyżej { $n } bajtu
    }
preflight-fact-patience = Rezygnuje po
preflight-fact-seconds =
    { $count ->
        [one] { $n } sekundzie
        [few] { $n } sekundach
        [many] { $n } sekundach
       *[other] { $n } sekundy
    }
preflight-print = Zapisz jako PDF
# $file (text): a path.
preflight-printed = Zapisano: { $file }

## What two computers say differently

notice-disputes = Dwa komputery zapisały coś różnie. Ktoś musi to rozstrzygnąć.
notice-go-disputes = Rozstrzygnij
disputes-title = Do rozstrzygnięcia
disputes-what = Dwa komputery tego ośrodka zapisały coś różnie. Żaden nie nadpisał drugiego: decyduje ktoś, kto wie. To, czego nie wybrano, pozostaje czytelne w dzienniku zdarzeń.
disputes-none = Nie ma nic do rozstrzygnięcia.
disputes-col-what = Co się stało
disputes-col-record = Zapis
disputes-col-since = Od kiedy
disputes-open = Obejrzyj
# $what (text): the record.
disputes-open-named = Obejrzyj: { $what }
dispute-kind-changed = Zmieniono na dwóch komputerach
dispute-kind-twice = Ten sam formularz zakończono dwa razy
dispute-kind-same-number = Dwóch uczestników ma ten sam numer badania
dispute-kind-gone = Tu zmieniono, gdzie indziej już go nie ma
# $kind (text): a word for the record. $what (text): numbers, days and titles.
# $since (text): when.
dispute-record = { $kind } { $what }, od { $since }
dispute-back = Wszystko do rozstrzygnięcia
dispute-how-changed = Wybierz, co jest właściwe, wiersz po wierszu. Gdzie coś zmienił tylko jeden komputer, jego wartość jest już wybrana. Mimo to ją obejrzyj.
dispute-how-twice = Oba formularze są pełne. Wybierz ten, który się liczy, albo niech liczą się oba. Oba pozostają czytelne.
dispute-how-same-number = Dwie osoby mają ten sam numer. Wybierz, kto go zachowa: druga dostanie nowy, na komputerze, na którym ją zarejestrowano. Najpierw porównaj obie strony: może to jedna osoba, zarejestrowana dwa razy.
dispute-how-gone = Ten zapis zmieniono na tym komputerze, a gdzie indziej wymazano, unieważniono lub usunięto. Wybierz, czy zostaje.
dispute-how-reading = Możesz czytać obie strony. Twoja rola tego nie rozstrzyga.
dispute-side-ours = Ten komputer
dispute-side-theirs = Drugi komputer
# $who (text): a member of staff or a computer. $at (text): when.
dispute-side = { $who }, { $at }
dispute-before = Wcześniej: { $value }
dispute-before-nothing = Wcześniej: nic
dispute-nothing = nic
dispute-differ =
    { $count ->
        [one] { $n } wiersz do rozstrzygnięcia
        [few] { $n } wiersze do rozstrzygnięcia
        [many] { $n } wierszy do rozstrzygnięcia
       *[other] { $n } wiersza do rozstrzygnięcia
    }
dispute-same = Tak samo na obu
dispute-only-ours = Zmieniono tylko tutaj
dispute-only-theirs = Zmieniono tylko tam
dispute-choose = Wybierz jedną z dwóch możliwości.
dispute-choose-form = Wybierz jedną z tych możliwości.
dispute-field-day = Dzień wizyty
dispute-field-study-number = Numer badania
dispute-field-keeps = Kto zachowuje ten numer
dispute-field-answers = Odpowiedzi
dispute-field-other = Coś innego
dispute-response-here = Zakończony na tym komputerze
dispute-response-there = Zakończony na innym komputerze
# $at (text): when. $by (text): a member of staff or a computer.
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [one] { $n } pytanie z odpowiedzią
        [few] { $n } pytania z odpowiedzią
        [many] { $n } pytań z odpowiedzią
       *[other] { $n } pytania z odpowiedzią
    }
dispute-response-read = Przeczytaj
dispute-keep = Ten się liczy
dispute-keep-both = Liczą się oba
dispute-keep-both-means = Na przykład gdy drugi wypełniono celowo.
dispute-gone-stay = Zostaje tutaj i jest wysyłany ponownie
dispute-gone-go-participant = Wymaż tego uczestnika także tutaj; tego nie można cofnąć
dispute-gone-go-visit = Zostaje tutaj i nie jest wysyłany ponownie
dispute-gone-go-response = Unieważnij ten formularz także tutaj: już się nie liczy
dispute-gone-go-questionnaire = Zostaje tutaj i nie jest wysyłany ponownie
dispute-unreadable = Nie można tu odczytać, co podaje drugi komputer. Rozstrzygnij, aby zamiast tego wysłać to, co jest tutaj.
dispute-reason = Powód
dispute-reason-hint = Zostaje w dzienniku zdarzeń. Na przykład: zapytano uczestnika. Nie wpisuj tu nazwiska.
dispute-settle = Rozstrzygnij
dispute-cancel = Zostaw na razie

## Changing a participant

edit-title = Zmiana danych uczestnika
edit-open = Zmień…
edit-what = To, co było tu wcześniej, pozostaje czytelne w dzienniku zdarzeń. Numer badania się nie zmienia.
edit-reason = Powód zmiany
edit-reason-hint = Zostaje w dzienniku zdarzeń. Na przykład: nazwisko po ślubie. Nie wpisuj tu nazwiska.
edit-keep = Zapisz zmianę
edit-nothing = Niczego nie zmieniono. Zmień coś albo zostaw, jak było.
edit-cancel = Zostaw, jak było
edit-else = To ktoś inny, zapisz zmianę
# $computer (text): what another computer is called.
participant-origin = Zarejestrowano na innym komputerze: { $computer }
participant-dispute = Inny komputer podaje o tym uczestniku coś innego.
participant-dispute-go = Obejrzyj
banner-born-none = nieznana

## Taking a form back

void-open = Unieważnij ten formularz…
void-title = Unieważnienie formularza
void-means = Już się nie liczy: jego wynik nie jest używany, ani tutaj, ani na serwerze. Pozostaje czytelny, razem z podanym powodem.
void-for-ever = Tego nie można cofnąć.
void-reason = Powód
void-reason-hint = Zostaje w dzienniku zdarzeń. Na przykład: wypełniono za kogoś innego. Nie wpisuj tu nazwiska.
void-do = Unieważnij
void-cancel = Zostaw, jak jest
void-tag = Unieważniony
void-line = Unieważniony: już się nie liczy
# $at (text): when. $by (text): who. $reason (text): in their own words.
void-is = Unieważniono { $at }, { $by }, ponieważ: { $reason }
void-counts-not = Już się nie liczy. Odpowiedzi pozostają czytelne poniżej.
# $computer (text): what another computer is called.
result-origin = Wypełniono na innym komputerze: { $computer }
