### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = Dzisiaj
title-alerts = Alerty
title-alert = Alert
nav-today = Dzisiaj

plan-state-ahead = jeszcze nie otwarta
plan-state-in-window = w oknie
plan-state-due = na dzisiaj
plan-state-overdue = zaległa
plan-state-missed = opuszczona
plan-state-begun = rozpoczęta
plan-state-done = wykonana
plan-state-late = wykonana poza oknem
plan-state-not-done = niewykonana
plan-state-not-expected = nieoczekiwana

today-title = Dzisiaj
today-beside = Co jeszcze czeka
today-rest = Zapytania i wysyłanie
today-no-kit = W tym ośrodku nie prowadzi się jeszcze żadnego programu. Mimo to można tu znaleźć uczestników.
today-screen = Kwalifikuj nową osobę
# $kit (text): the name of a programme.
today-screen-for = Kwalifikuj nową osobę do programu { $kit }
today-nothing = Na dzisiaj nie ma nic do zrobienia.
# $shown, $n (text): how many of how many.
today-first =
    { $count ->
        [one] Pierwsze { $shown } z { $n } do zrobienia.
        [few] Pierwsze { $shown } z { $n } do zrobienia.
        [many] Pierwsze { $shown } z { $n } do zrobienia.
       *[other] Pierwsze { $shown } z { $n } do zrobienia.
    }
today-states = Pokaż
# $n (text): how many.
today-state-all = Wszystkie ({ $n })
# $state (text): like due today. $n (text): how many.
today-state = { $state } ({ $n })
today-rule = Zaległa: dzień minął, a okno jest jeszcze otwarte. Opuszczona: okno się zamknęło.
today-col-who = Uczestnik
today-col-visit = Wizyta
today-col-state = Stan
today-col-day = Dzień
today-col-contact = Kontakt
today-col-do = Co zrobić
today-days-left =
    { $count ->
        [one] został { $n } dzień
        [few] zostały { $n } dni
        [many] zostało { $n } dni
       *[other] zostało { $n } dnia
    }
today-last-day = ostatni dzień
today-days-over =
    { $count ->
        [one] { $n } dzień po terminie
        [few] { $n } dni po terminie
        [many] { $n } dni po terminie
       *[other] { $n } dnia po terminie
    }
today-contacts-none = nie próbowano
today-contacts =
    { $count ->
        [one] { $n } próba
        [few] { $n } próby
        [many] { $n } prób
       *[other] { $n } próby
    }
today-reached = Jest kontakt
today-not-reached = Brak odpowiedzi
# $number (text): a study number. $visit (text): the name of a visit.
today-reached-named = Jest kontakt z { $number } w sprawie wizyty { $visit }
today-not-reached-named = Brak odpowiedzi od { $number } w sprawie wizyty { $visit }
today-how = Sposób kontaktu
today-how-phone = Telefon
today-how-message = Wiadomość
today-how-letter = List
today-how-in-person = Osobiście
# $number (text): a study number. $result (text): like No answer. $how (text): like Phone.
today-noted = Odnotowano dla { $number }: { $result } ({ $how })
today-begin = Rozpocznij
today-go-on = Kontynuuj
today-look = Zobacz
# $number (text): a study number. $visit (text): the name of a visit.
today-begin-named = Rozpocznij: { $visit }, { $number }
today-go-on-named = Kontynuuj: { $visit }, { $number }
today-look-named = Zobacz: { $number }, { $visit }
today-nothing-due = Nie ma nic do zrobienia.
today-alerts =
    { $count ->
        [0] Brak otwartych alertów
        [one] { $n } otwarty alert
        [few] { $n } otwarte alerty
        [many] { $n } otwartych alertów
       *[other] { $n } otwartego alertu
    }
today-alerts-late =
    { $count ->
        [one] { $n } jest po terminie.
        [few] { $n } są po terminie.
        [many] { $n } jest po terminie.
       *[other] { $n } jest po terminie.
    }
today-alerts-all = Wszystkie alerty
today-unfinished =
    { $count ->
        [0] Brak niezakończonych formularzy
        [one] { $n } niezakończony formularz
        [few] { $n } niezakończone formularze
        [many] { $n } niezakończonych formularzy
       *[other] { $n } niezakończonego formularza
    }
today-unfinished-all =
    { $count ->
        [one] Pokaż { $n }
        [few] Pokaż wszystkie { $n }
        [many] Pokaż wszystkie { $n }
       *[other] Pokaż wszystkie { $n }
    }
today-queries =
    { $count ->
        [0] Brak otwartych zapytań
        [one] { $n } otwarte zapytanie
        [few] { $n } otwarte zapytania
        [many] { $n } otwartych zapytań
       *[other] { $n } otwartego zapytania
    }
today-waiting =
    { $count ->
        [0] Wszystko wysłano
        [one] { $n } zapis czeka na wysłanie
        [few] { $n } zapisy czekają na wysłanie
        [many] { $n } zapisów czeka na wysłanie
       *[other] { $n } zapisu czeka na wysłanie
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n } wizyta jeszcze niewysłana
        [few] { $n } wizyty jeszcze niewysłane
        [many] { $n } wizyt jeszcze niewysłanych
       *[other] { $n } wizyty jeszcze niewysłanej
    }
today-print = Drukuj listę dnia
today-printing = Drukowanie…
today-printed =
    { $count ->
        [one] { $n } strona zapisana w pliku
        [few] { $n } strony zapisane w pliku
        [many] { $n } stron zapisanych w pliku
       *[other] { $n } strony zapisane w pliku
    }
today-keys = Klawisze: ↓ i ↑ wybierają wiersz, Enter rozpoczyna lub kontynuuje. W wierszu 1 odnotowuje kontakt, 2 brak odpowiedzi, 3 otwiera uczestnika. F2 wraca tu z każdego miejsca, F4 otwiera alerty, F8 znajduje następną rzecz do zrobienia, F9 przechodzi do tego, co jeszcze czeka.
today-keys-register = F11 otwiera listę obecności.
# $only (text): keys, each with what it shows.
today-keys-only = Pokaż tylko: { $only }. Ten sam klawisz jeszcze raz pokazuje wszystko.

alert-severity-emergency = Stan nagły
alert-severity-urgent = W tym samym dniu
alert-severity-review = Do przejrzenia
alert-state-open = otwarty
alert-state-late = po terminie
alert-state-acted = do odnotowania skutek
alert-state-promise-due = pora na obiecany dalszy kontakt
alert-state-closed = zamknięty
alert-left-minutes =
    { $count ->
        [one] została { $n } minuta
        [few] zostały { $n } minuty
        [many] zostało { $n } minut
       *[other] zostało { $n } minuty
    }
alert-left-hours =
    { $count ->
        [one] została { $n } godzina
        [few] zostały { $n } godziny
        [many] zostało { $n } godzin
       *[other] zostało { $n } godziny
    }
alert-left-days =
    { $count ->
        [one] został { $n } dzień
        [few] zostały { $n } dni
        [many] zostało { $n } dni
       *[other] zostało { $n } dnia
    }
alert-over-minutes =
    { $count ->
        [one] { $n } minuta po terminie
        [few] { $n } minuty po terminie
        [many] { $n } minut po terminie
       *[other] { $n } minuty po terminie
    }
alert-over-hours =
    { $count ->
        [one] { $n } godzina po terminie
        [few] { $n } godziny po terminie
        [many] { $n } godzin po terminie
       *[other] { $n } godziny po terminie
    }
alert-over-days =
    { $count ->
        [one] { $n } dzień po terminie
        [few] { $n } dni po terminie
        [many] { $n } dni po terminie
       *[other] { $n } dnia po terminie
    }
alert-nobody = osoba, która nie weszła do programu
# $at (text): when.
alert-fired = zgłoszony { $at }
# $to (text): whom, with how to reach them.
alert-second = Drugi adresat: { $to }

alerts-title = Alerty
alerts-closed = Pokaż także zamknięte alerty
alerts-none = Nie było tu żadnego alertu.
alerts-none-open = Żaden alert nie jest otwarty.
alerts-col-what = Alert
alerts-col-who = Kogo dotyczy
alerts-col-state = Stan
alerts-col-due = Zareagować do
alerts-col-to = Powiadomić
alerts-fired =
    { $count ->
        [one] Był tu { $n } alert.
        [few] Były tu { $n } alerty.
        [many] Było tu { $n } alertów.
       *[other] Było tu { $n } alertu.
    }
alerts-in-time =
    { $count ->
        [one] Na { $n } zareagowano w terminie.
        [few] Na { $n } zareagowano w terminie.
        [many] Na { $n } zareagowano w terminie.
       *[other] Na { $n } zareagowano w terminie.
    }
alerts-overridden =
    { $count ->
        [one] { $n } odłożono z podaniem powodu.
        [few] { $n } odłożono z podaniem powodu.
        [many] { $n } odłożono z podaniem powodu.
       *[other] { $n } odłożono z podaniem powodu.
    }
# $rate (text): a number with one decimal.
alerts-burden = { $rate } na każde sto wizyt.
alerts-keys = Klawisze: ↓ i ↑ wybierają alert, Enter go otwiera, F2 przechodzi do „Dzisiaj”.

alert-back = Wszystkie alerty
alert-why = Dlaczego się pojawił
alert-instruction = Co robi ten ośrodek
aloud-read = Przeczytaj na głos
aloud-stop = Przerwij czytanie
alert-steps = Odnotowano dotąd
alert-steps-none = Nic jeszcze nie odnotowano.
# $at (text): when.
alert-until = Zareaguj do { $at }
# $day (text), $by (text): when and who.
alert-step-by = { $day }, { $by }
# $reason (text): why.
alert-step-corrected = Poprawiono: { $reason }
alert-keep = Odnotuj
alert-kept = Odnotowano.
alert-over = Ten alert jest zamknięty.
alert-now-of = { $at } z { $n }
alert-now-title = Alert: przeczytaj, zanim przejdziesz dalej
alert-now-go-on = Dalej
alert-now-act = Odnotuj, co zrobiono
alert-now-must = Można przejść dalej, gdy zostanie odnotowane, co zrobiono.
alert-now-refused = Nie udało się tego odnotować. Alert pozostaje na liście alertów.

## Ways, steps, kits: the fields of a step

steps-yes = Tak
steps-no = Nie
steps-choose = Wybierz…
steps-optional = Można pominąć
steps-empty = Wyczyść
# $field (text): what is asked.
steps-empty-named = Wyczyść: { $field }
steps-when = Kiedy
steps-day = Dzień
# $today (text): today's date.
steps-day-hint = Dzień, miesiąc, rok, na przykład 27 3 2026. Zostaw puste, jeśli to dzisiaj, { $today }.
steps-reason-hint = Przechowywany razem z poprawką. Nie wpisuj tu nazwisk.
# $language (text): a language.
steps-not-worded = Tego tekstu nie ma w języku: { $language }. Odczytaj go z tłumaczem; tutaj jest w innym języku.
steps-keep = Zapisz
steps-keys = Klawisze: 1 do 9 odpowiada na pytanie i przechodzi do następnego, strzałki wybierają, Enter przechodzi dalej.
steps-back = Wstecz
steps-kept-notes = Zachowano. Warto wiedzieć:
steps-nobody = Nie pyta się jeszcze o nazwisko. Kto może wziąć udział, zostanie następnie zarejestrowany, a to, co tu podano, zostanie zachowane w jego zapisach. Kto nie może, zostanie policzony bez nazwiska i numeru.
steps-reading = Twoja rola nie pozwala tu niczego odnotować.
steps-not-entered = Ta osoba nie wchodzi do programu.
steps-not-entered-what = To, co podano, jest przechowywane bez nazwiska i numeru, aby ta osoba była policzona.
steps-screen-again = Kwalifikuj kolejną osobę

title-step = Odnotowanie kroku
title-noted = Co odnotowano
noted-correct = Popraw
# $day (text): when. $by (text): who.
noted-by = { $day }, odnotowano przez: { $by }
# $reason (text): in somebody's own words.
noted-corrected = Poprawiono: { $reason }
noted-as-read = Jak odczytano
noted-follow = Co było dalej
noted-before = Jak odnotowano wcześniej
register-screened = Ta osoba może wziąć udział. Po rejestracji kwalifikacja zostanie zachowana w jej zapisach; następna jest zgoda.

way-enter = Wejście do programu:
way-outside = Poza populacją główną
# $day (text): a date.
way-index = Liczone od { $day }
# $day (text): a date.
way-index-correct-named = Popraw dzień, od którego liczy się wszystko, { $day }
# $came, $all, $planned (text): sessions.
way-sessions = Obecność na { $came } z { $all } sesji; planowane: { $planned }
way-blocked = Nic nie idzie dalej, dopóki nie odnotowano, co zrobiono w sprawie alertu.
way-blocked-open = Otwórz alert
way-offered = Co można teraz odnotować
way-plan = Wizyty programu
way-col-visit = Wizyta
way-col-state = Stan
way-col-day = Dzień
way-col-window = Liczy się w dniach
# $opens, $closes (text): dates.
way-window = od { $opens } do { $closes }
way-last-day = ostatni dzień
way-days-left =
    { $count ->
        [one] został { $n } dzień
        [few] zostały { $n } dni
        [many] zostało { $n } dni
       *[other] zostało { $n } dnia
    }
# $visit (text): its name.
way-open-named = Otwórz: { $visit }
way-noted = Co odnotowano
way-earlier =
    { $count ->
        [one] { $n } wcześniejszy wpis
        [few] { $n } wcześniejsze wpisy
        [many] { $n } wcześniejszych wpisów
       *[other] { $n } wcześniejszego wpisu
    }
way-look = Historia
# $step (text): what it is called. $day (text): when.
way-look-named = Historia: { $step }, { $day }
participant-way = Programy i wizyty

# $window (text): from when to when.
plan-in-window = W swoim oknie, { $window }
# $window (text): from when to when.
plan-out-of-window = Poza swoim oknem, { $window }
plan-patient = Uczestnik:
plan-staff = Personel:
# $all, $n (text): minutes.
plan-left =
    { $count ->
        [one] została { $n } z { $all } minut
        [few] zostały { $n } z { $all } minut
        [many] zostało { $n } z { $all } minut
       *[other] zostało { $n } z { $all } minut
    }
plan-over =
    { $count ->
        [one] { $n } minuta ponad czas
        [few] { $n } minuty ponad czas
        [many] { $n } minut ponad czas
       *[other] { $n } minuty ponad czas
    }
plan-todo =
    { $count ->
        [one] Została jeszcze { $n } rzecz do zrobienia.
        [few] Zostały jeszcze { $n } rzeczy do zrobienia.
        [many] Zostało jeszcze { $n } rzeczy do zrobienia.
       *[other] Zostało jeszcze { $n } rzeczy do zrobienia.
    }
# $form (text): its proper name. On the result of the one before it.
result-next = Następny: { $form }
plan-all-done = Wszystko, czego wymaga ta wizyta, jest zrobione albo podano, dlaczego nie.
# $why (text): a reason.
plan-not-done = Niewykonane: { $why }
# $form (text): its proper name.
plan-not-done-look = Historia: dlaczego nie wykonano { $form }
plan-not-done-because = Niewykonane, bo…
# $form (text): its proper name.
plan-not-done-because-named = Niewykonane, bo…: { $form }
# $form (text): its proper name.
plan-not-done-title = Dlaczego nie wykonano { $form }?
plan-not-done-keep = Odnotuj
plan-not-here = Tego formularza nie ma na tym komputerze.
plan-steps = Do odnotowania podczas tej wizyty
plan-step-open = jeszcze nie odnotowano
plan-step-noted = odnotowano
plan-step-note = Odnotuj
# $step (text): what it is called.
plan-step-named = Odnotuj: { $step }
# $step (text): what it is called.
plan-step-look = Historia: { $step }
plan-others = Inne formularze tej wizyty
plan-other-ways = Inne formularze, języki i sposoby
kit-level-essential = Niezbędny
kit-level-supporting = Uzupełniający
kit-level-optional = Nieobowiązkowy

title-kits = Programy
title-kit = Program
kits-what = Program określa, kto bierze udział, kogo, o co i kiedy się pyta oraz co się obserwuje. Nic z tego tu się nie dzieje, dopóki ośrodek go nie uruchomi.
kits-col-kit = Program
kits-col-state = Tutaj
kits-col-people = Osoby w programie
# $version (text): a number.
kits-version = wersja { $version }
# $forms (text): proper names.
kits-missing = Nie ma na tym komputerze: { $forms }
kits-draft = Jego tekstów w tym języku nie sprawdził rodzimy użytkownik.
# $pack (text): its name.
kits-pack = Z pakietu { $pack }
kits-runs = Działa tutaj
kits-rests = Nie działa tutaj
# $version (text): like 07-v2.
kits-waits = Wersja { $version } czeka na zatwierdzenie
kits-people =
    { $count ->
        [one] { $n } osoba
        [few] { $n } osoby
        [many] { $n } osób
       *[other] { $n } osoby
    }
kits-open = Otwórz
# $kit (text): its name.
kits-open-named = Otwórz: { $kit }
kits-none = Na tym komputerze nie ma żadnego programu. Kolejne dostarczają pakiety.
kit-back = Wszystkie programy
kit-decide = O czym decyduje ten ośrodek
kit-decide-what = Obowiązuje od razu po zapisaniu: osoby trzeba móc znaleźć natychmiast, a za liczby odpowiada kierownik kliniczny.
kit-recipients = Kogo powiadomić, gdy pojawi się alert
kit-recipients-hint = Numer telefonu, pager, pokój: to, czego personel potrzebuje, aby znaleźć tę osobę.
kit-optional = Nieobowiązkowe wizyty, które się tu odbywają
kit-confirm = Liczby, które potwierdza kierownik kliniczny
kit-confirm-what = Te alerty nie pojawią się, dopóki ich liczby nie zostaną tu potwierdzone.
kit-confirmed-by = Kierownik kliniczny, który je potwierdził
kit-reasons = Powody tego ośrodka
# $list (text): like Why they declined.
kit-reason-add = Dodaj do: { $list }
kit-reason-remove = Usuń
# $reason (text): its words.
kit-reason-remove-named = Usuń: { $reason }
kit-keep = Zapisz
kit-run = Uruchom tutaj
kit-rest = Nie prowadź dłużej
kit-kept = Zapisano. Program tutaj działa.
kit-kept-rests = Zapisano. Program tutaj nie działa.
kit-visits = Wizyty
kit-col-when = Kiedy
kit-col-level = Jak bardzo potrzebne
kit-col-forms = Formularze
kit-col-minutes = Minuty
# $patient, $staff (text): minutes.
kit-minutes = uczestnik { $patient }, personel { $staff }
kit-off = tutaj się nie odbywa
kit-form-out = tutaj pominięty
kit-form-missing = nie ma na tym komputerze
kit-alerts = Co się obserwuje
kit-col-alert = Alert
kit-col-sets-off = Co go wywołuje
kit-col-tell = Kogo powiadomić
kit-col-within = Zareagować w ciągu
kit-col-source = Skąd są jego liczby
kit-within-minutes =
    { $count ->
        [one] { $n } minuty
        [few] { $n } minut
        [many] { $n } minut
       *[other] { $n } minuty
    }
kit-within-hours =
    { $count ->
        [one] { $n } godziny
        [few] { $n } godzin
        [many] { $n } godzin
       *[other] { $n } godziny
    }
kit-within-days =
    { $count ->
        [one] { $n } dnia
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
kit-alert-waits = Jeszcze się nie pojawia: jego liczb nie potwierdzono.
kit-proposal = propozycja, bez opublikowanego źródła
kit-locked = Czego nie można tu zmienić
kit-background = O co pyta się ludzi o nich samych
kit-sources = Na czym się opiera

## What a site makes of a programme

tailor-title = Jak ten ośrodek dostosowuje program
tailor-what = Wszystko to zmienia, o co się pyta lub co ludzie czytają. Wchodzi w życie, gdy zatwierdzi to ktoś inny w ośrodku, jako osobna wersja.
tailor-most =
    { $count ->
        [one] Najwyżej { $n }.
        [few] Najwyżej { $n }.
        [many] Najwyżej { $n }.
       *[other] Najwyżej { $n }.
    }
tailor-names = Jak nazywają się tu role
tailor-names-hint = Puste pole oznacza nazwę z programu. Kody się nie zmieniają.
tailor-forms = Formularze, które się tu pomija
tailor-windows = Kiedy wizyty się liczą
tailor-windows-hint = Dni przed dniem wizyty i po nim, w których jeszcze się ona liczy.
# Followed by a field for a number of days.
tailor-before = Dni przed
# Followed by a field for a number of days.
tailor-after = Dni po
tailor-locked = Zablokowane przez program. Ośrodek nie może tego zmienić.
tailor-propose = Zaproponuj
own-heading = Pytania tego ośrodka
own-what = Zadaje się je po formularzach wizyty, jako osobny formularz, który o tym informuje; są wysyłane pod kodami zaczynającymi się od local_.
# $n (text): a number.
own-question-nth = Własne pytanie { $n }
own-visit = Zadawane na wizycie
own-kind = Odpowiedź
own-kind-name-yes-no = Tak lub nie
own-kind-name-choice = Jedna z kilku odpowiedzi
own-kind-name-number = Liczba
own-kind-name-text = Kilka słów
# $language (text): its own name.
own-words = Pytanie, język: { $language }
# $n (text): a number.
own-option = Odpowiedź { $n }
own-option-add = Jedna odpowiedź więcej
own-option-remove = Jedna odpowiedź mniej
own-word-in = Dodaj tekst w języku
# $language (text): its own name.
own-unword = Bez języka: { $language }
own-add = Dodaj pytanie
own-remove = Usuń
# $question (text): what is asked.
own-remove-named = Usuń: { $question }
tailoring-title = Wersje dostosowania w tym ośrodku
tailoring-as-it-came = Program działa tak, jak go dostarczono: niczego tu nie zmieniono.
tailoring-unversioned = Postanowiono, zanim były wersje
tailoring-none = Nic nie różni się od dostarczonego programu.
tailoring-before = Wcześniejsze wersje
tailoring-state-waits = czeka na zatwierdzenie
tailoring-state-in-force = obowiązuje
tailoring-state-former = obowiązywała
tailoring-state-refused = odrzucona
tailoring-state-replaced = zaproponowana na nowo, zanim ktokolwiek zdecydował
# $author (text): a name. $at (text): a moment.
tailoring-made = Propozycja: { $author }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = Zatwierdzenie: { $who }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = Zatwierdzenie: { $who }, { $at }; propozycja tej samej osoby: nikt inny w ośrodku nie mógł zatwierdzić.
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = Odrzucenie: { $who }, { $at }:
tailoring-may-yes = Możesz dopuścić jej wejście w życie. Do tego czasu obowiązuje to, co dotychczas.
tailoring-may-alone = To Twoja propozycja, a nikt inny w tym ośrodku nie może jej zatwierdzić: nie ma innego administratora ani klinicysty. Możesz zatwierdzić ją samodzielnie. Zostanie odnotowane, że to wyłącznie Twoja decyzja.
tailoring-may-another = To Twoja propozycja. Zatwierdza ją inny administrator albo klinicysta. Do tego czasu obowiązuje to, co dotychczas.
tailoring-may-no = Zatwierdza ją administrator albo klinicysta. Do tego czasu obowiązuje to, co dotychczas.
tailoring-may-nothing = Nic nie czeka.
tailoring-alone = Wiem, że nikt inny tego nie obejrzał, i decyduję samodzielnie
tailoring-approve = Zatwierdź
tailoring-refuse = Nie zatwierdzaj
tailoring-reason-why = Dlaczego nie

## Person and quality

title-person = Odpowiedzi w czasie
title-quality = Jakość danych
person-heading = Odpowiedzi w czasie
person-print = Zapisz jako PDF
person-back = Wróć do uczestnika
person-written = Plik PDF jest tutaj:
person-no-scores = Nie ma jeszcze wyniku.
person-points = To samo w tabeli
person-day = Dzień
person-visit = Wizyta
person-score-head = Wynik
person-how = Jak wypełniono
person-form = Formularz
person-what = Wyniki, poprawki
person-all-forms = Każdy formularz
person-open = Otwórz
# $form (text): name of a form or a score. $day (text): a date.
person-open-named = Otwórz: { $form }, { $day }
# $amount (text): a difference. $source (text): who published it.
person-legend-error = Zacieniowane: błąd pomiaru, { $amount } ({ $source })
# $amount (text): a difference. $source (text): who published it.
person-legend-important = Linia przerywana: zmianę o { $amount } uznaje się za istotną ({ $source })

move-open = Przenieś do innej dokumentacji…
move-title = Przenieś ten formularz do innej dokumentacji
move-means = Formularz zostaje tu wycofany i zachowany bez zmian w dokumentacji, do której należy. Jest to odnotowane w obu miejscach.
move-number = Numer badania, do którego należy
move-number-hint = Na przykład 07-0004
move-do = Przenieś formularz

query-open = Zapytaj o ten formularz…
query-title = Zapytanie o ten formularz
query-what = Ośrodek widzi zapytanie i na nie odpowiada. W formularzu nic się nie zmienia.
query-step-open = Zapytaj o to…
query-step-title = Zapytanie o to, co odnotowano
query-step-what = Ośrodek widzi zapytanie i na nie odpowiada. W tym, co odnotowano, nic się nie zmienia.
query-item = Czego dotyczy
query-whole = Całego formularza
# $number (text): number of a question.
query-question = Pytanie { $number }
query-text = Twoje zapytanie
query-text-hint = Nie wpisuj tu nazwisk.
query-do-ask = Zapytaj
query-cancel = Anuluj
query-answer = Odpowiedź
query-do-answer = Odpowiedz
query-do-close = Zamknij
query-settled = Zamknięte
query-answered = Z odpowiedzią
query-asked = Otwarte
# $count (number), $n (text): days.
query-days =
    { $count ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
screen-somebody = Kwalifikuj nową osobę
# $kit (text): the name of a programme.
screen-somebody-for = Kwalifikuj nową osobę: { $kit }
query-open-form = Otwórz formularz

# $what (text): a study number and a form.
query-open-named = Otwórz formularz, { $what }
query-open-step = Otwórz to, co odnotowano
# $what (text): study number, kind of step and day.
query-open-step-named = Otwórz to, co odnotowano, { $what }

quality-title = Jakość danych
# $count (number), $n (text): queries.
quality-queries-head =
    { $count ->
        [0] Brak otwartych zapytań
        [one] { $n } otwarte zapytanie
        [few] { $n } otwarte zapytania
        [many] { $n } otwartych zapytań
       *[other] { $n } otwartego zapytania
    }
quality-show-settled = Pokaż zamknięte
quality-ask-where = Aby zapytać, otwórz formularz, którego to dotyczy, albo to, co odnotowano.
# $count (number), $n (text): findings.
quality-findings =
    { $count ->
        [0] Nie znaleziono nic, co mogłoby być błędne
        [one] { $n } rzecz, która może być błędna
        [few] { $n } rzeczy, które mogą być błędne
        [many] { $n } rzeczy, które mogą być błędne
       *[other] { $n } rzeczy, które mogą być błędne
    }
quality-kinds = Pokaż tylko
# $n (text): how many.
quality-kind-all = Wszystkie ({ $n })
# $kind (text): one of the next. $n (text): how many.
quality-kind = { $kind } ({ $n })
quality-kind-missing = Brak odpowiedzi
quality-kind-out-of-window = Poza oknem
quality-kind-implausible = Mało możliwe
quality-kind-too-fast = Bardzo szybko
quality-kind-all-same = Wszystkie takie same
quality-kind-late = Wpisane późno
# $n (text): a number of days, always more than one.
quality-rule-late = Wpisane późno: więcej niż { $n } dni po wypełnieniu formularza. Ta granica to nasza własna propozycja.
# $n, $of (text): how many are shown, and how many there are.
quality-shown = Pokazano najnowsze { $n } z { $of }.
quality-about = Czego dotyczy
quality-found = Co znaleziono
quality-measures = Miary
quality-measure = Miara
quality-value = Wartość
quality-how = Jak się to oblicza

## Notices

notice-alerts-late = Jest alert po terminie: nikt nie zareagował na czas albo nadszedł dzień obiecanego dalszego kontaktu.
notice-go-alerts = Przejdź do alertów

## Packs that bring programmes

packs-kit = Program
# $count (number), $n (text): how many visits it plans.
packs-kit-visits =
    { $count ->
        [one] { $n } wizyta
        [few] { $n } wizyty
        [many] { $n } wizyt
       *[other] { $n } wizyty
    }
# $here (text): the version that is here now.
packs-kit-stay = Kto jest w wersji { $here }, w niej zostaje.
packs-kit-missing = Kwestionariusze z innych pakietów, których tu nie ma:
way-events = Gdy się zdarzy
way-waits = Terminy po odnotowaniu początku: { $visits }
plan-otherwise = Inaczej…
plan-otherwise-named = Inaczej…: { $visit }, innego dnia lub niewykonana
plan-otherwise-title = { $visit }: innego dnia
plan-visit-not-done = { $visit }: dlaczego wizyta się nie odbyła?
signin-alerts-late =
    { $count ->
        [one] { $n } alert jest po terminie. Zaloguj się, aby go zobaczyć.
        [few] { $n } alerty są po terminie. Zaloguj się, aby je zobaczyć.
        [many] { $n } alertów jest po terminie. Zaloguj się, aby je zobaczyć.
       *[other] { $n } alertu jest po terminie. Zaloguj się, aby je zobaczyć.
    }
alert-gone-moved = Formularz przeniesiono do innej osoby
alert-gone-taken-back = Unieważniono to, co go wywołało
alert-instead = Otwórz alert u osoby, do której należy formularz
kit-instructions = Co robi ten ośrodek przy alercie
kit-instructions-hint = Jeden wiersz z własnej procedury. W alercie jest na pierwszym miejscu.
today-no-contact = Bez dalszego kontaktu
noted-take-back = Wpisano przez pomyłkę…
noted-take-back-title = Wpisano przez pomyłkę
noted-take-back-means = Już się nie liczy, ani tutaj, ani na serwerze. Pozostaje czytelne, razem z podanym powodem.
noted-taken-back = Wpisano przez pomyłkę: już się nie liczy
way-enough = Cykl sesji ukończony
way-not-enough = Cykl sesji jeszcze nieukończony
plan-form-not-expected = Nieoczekiwany: ta osoba nie odpowiada już na kwestionariusze

## The register of a session

title-attendance = Lista obecności
attendance-title = Lista obecności
attendance-none = Nie prowadzi się tu żadnego programu z sesjami.
attendance-kit = Program
attendance-group = Grupa
attendance-group-last = { $group }, ostatnio { $day }
attendance-group-new = { $group }, nowa grupa
attendance-day = Dzień, jeśli nie dzisiaj
attendance-number = Sesja
attendance-heading = Sesja { $number } z { $planned }, { $day }
attendance-needed = Cykl jest ukończony przy { $needed } z { $planned } sesji ({ $percent } %).
attendance-source = Źródło: { $source }
attendance-everybody = Wszyscy obecni
attendance-members = W grupie { $group }
attendance-members-none = Nikt jeszcze nie należy do tej grupy.
attendance-others = Jeszcze bez grupy
attendance-others-how = Kto zostanie tu zaznaczony, należy odtąd do grupy { $group }.
attendance-col-name = Nazwisko
attendance-col-course = Dotychczasowe sesje
attendance-col-today = Ta sesja
attendance-came = Obecność
attendance-missed = Nieobecność
attendance-clear = Wyczyść
attendance-clear-named = Wyczyść oznaczenie: { $name }
attendance-why = Powód nieobecności: { $name }
attendance-choose = Dlaczego?
attendance-so-far = { $came } z { $planned }
attendance-missed-so-far = opuszczone: { $missed }
attendance-too-few = Zbyt wiele opuszczonych, by ukończyć cykl
attendance-noted = Odnotowano: sesja { $number }, { $day }
attendance-gap = Sesja { $number } nieodnotowana
attendance-reason = { $key }. { $reason }
attendance-open = Otwórz
attendance-open-named = Otwórz, co odnotowano: { $name }
attendance-alert-named = Otwórz alert: { $name }
attendance-tally = Obecni: { $came }. Nieobecni: { $missed }. Niezaznaczeni: { $open }.
attendance-open-rest = O osobach niezaznaczonych nic się nie odnotowuje.
attendance-keep = Zapisz listę
attendance-kept = Odnotowano: { $n }.
attendance-kept-before = Tak samo odnotowano wcześniej: { $n }.
attendance-completed = Cykl ukończony tą sesją: { $n }.
attendance-wrong = Nic jeszcze nie zapisano: popraw to, co podano niżej, i zapisz listę ponownie.
attendance-keys = Strzałki w górę i w dół: od nazwiska do nazwiska, litera: do następnego, które się od niej zaczyna. 1 lub spacja: obecność, 2: nieobecność, potem cyfra powodu; Delete czyści. F9: wszyscy obecni, F8: następna osoba niezaznaczona, Enter: dalej.
