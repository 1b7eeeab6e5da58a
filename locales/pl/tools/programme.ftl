### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score }: { $points } dnia { $when }. Na razie jest jeden wynik.
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score }: { $from } dnia { $since } i { $to } dnia { $until }: bez różnicy.
# $by (text): the difference.
person-course-lower = { $score }: { $from } dnia { $since } i { $to } dnia { $until }: mniej o { $by }.
# $by (text): the difference.
person-course-higher = { $score }: { $from } dnia { $since } i { $to } dnia { $until }: więcej o { $by }.
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points } (lub { $percent } % pierwszego wyniku)
# $amount (text): a difference. $source (text): who published it.
person-change-inside = Zmiana jest mniejsza niż błąd pomiaru wynoszący { $amount } ({ $source }).
person-change-outside = Zmiana o { $amount } lub więcej jest większa niż błąd pomiaru ({ $source }).
person-change-below = Zmiana jest mniejsza niż { $amount }, a taką zmianę uznaje się za istotną ({ $source }).
person-change-important = Zmianę o { $amount } uznaje się za istotną ({ $source }).
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = tekst { $digest }, { $status }
person-wording-published = opublikowany przez właściciela
person-wording-licensed = przekazany przez właściciela na licencji
person-wording-collated = zestawiony ze źródeł, niesprawdzony
person-wording-local = własny ośrodka
person-wording-own = własny programu Prombook
person-wording-unknown = nie ma go na tym komputerze
# $by (text): a name. $at (text): date and time.
person-noted = zakończono przez: { $by }, { $at }
person-lag-none = wpisano tego samego dnia
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [one] wpisano { $n } dzień później
        [few] wpisano { $n } dni później
        [many] wpisano { $n } dni później
       *[other] wpisano { $n } dnia później
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = pytanie { $number }: { $old } › { $new }
person-no-answer = brak odpowiedzi
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = Poprawiono { $at }, { $by }: { $what }. Powód: { $reason }
# $number (text): a study number.
person-moved-to = Przeniesiono do { $number } { $at }, { $by }; tutaj się nie liczy. Powód: { $reason }
person-moved-from = Przeniesiono tutaj z { $number } { $at }, { $by }. Powód: { $reason }
person-taken-back = Wycofano { $at }, { $by }; nie liczy się. Powód: { $reason }
# $number (text): a study number.
person-title = Odpowiedzi w czasie: { $number }
# $day (text): a date.
person-printed = Wydrukowano { $day }
person-none = Nie ma jeszcze wyniku.
person-forms = Każdy formularz
person-col-day = Dzień
person-col-visit = Wizyta
person-col-score = Wynik
person-col-form = Formularz
person-col-how = Jak wypełniono
person-col-what = Wyniki i poprawki

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }, { $form }
# $question (text): number of a question.
quality-what-item = { $number }, { $form }, pytanie { $question }
# $number (text): a study number. $step (text): name of a kind of step. $day (text): a date.
quality-what-step = { $number }, { $step }, { $day }
# $step (text): name of a kind of step. $day (text): a date.
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = Coś, co nie dotarło jeszcze na ten komputer
quality-settled = Zamknięte
quality-nothing = Nie ma jeszcze czego liczyć
# $part, $whole, $percent (text): numbers.
quality-share = { $part } z { $whole } ({ $percent } %)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [one] Liczy się tylko { $n } najnowszy formularz.
        [few] Liczą się tylko { $n } najnowsze formularze.
        [many] Liczy się tylko { $n } najnowszych formularzy.
       *[other] Liczy się tylko { $n } najnowszego formularza.
    }
quality-visits = Wizyty wykonane
quality-visits-how = Wizyty, na których zakończono każdy niezbędny formularz albo ktoś odnotował, dlaczego nie, spośród tych, których oczekiwano do dzisiaj. „Dzisiaj” liczy tak samo.
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] Na jeszcze { $n } ktoś przyszedł, a coś niezbędnego jest otwarte.
        [few] Na jeszcze { $n } ktoś przyszedł, a coś niezbędnego jest otwarte.
        [many] Na jeszcze { $n } ktoś przyszedł, a coś niezbędnego jest otwarte.
       *[other] Na jeszcze { $n } ktoś przyszedł, a coś niezbędnego jest otwarte.
    }
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [one] { $n } wizyta nie jest już oczekiwana i została pominięta.
        [few] { $n } wizyty nie są już oczekiwane i zostały pominięte.
        [many] { $n } wizyt nie jest już oczekiwanych i zostało pominiętych.
       *[other] { $n } wizyty nie jest już oczekiwane i zostało pominięte.
    }
# $count (number), $n (text): visits.
quality-learning =
    { $count ->
        [one] { $n } wizyta z okresu wdrażania została pominięta.
        [few] { $n } wizyty z okresu wdrażania zostały pominięte.
        [many] { $n } wizyt z okresu wdrażania zostało pominiętych.
       *[other] { $n } wizyty z okresu wdrażania zostało pominięte.
    }
quality-training = Objęcie szkoleniem
quality-training-how = Formularze zapisane przez osoby, których szkolenie było zatwierdzone w dniu wizyty. Cel to 100 %.
quality-window = Wizyty w swoim oknie
quality-window-how = Wizyty w swoim oknie spośród wykonanych.
quality-instruments = Kwestionariusze z wynikiem
quality-instruments-how = Kwestionariusze z wynikiem spośród zakończonych lub odnotowanych jako niewykonane.
# $language (text): its own name.
quality-instruments-in = Kwestionariusze z wynikiem, { $language }
quality-instruments-in-how = Spośród zakończonych w tym języku.
quality-not-done = Formularze i wizyty niewykonane
quality-not-done-how = Odnotowane z podaniem powodu.
quality-whole-visit = Wizyta
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = Pytania bez odpowiedzi
quality-items-how = Pytania z powodem zamiast odpowiedzi spośród wszystkich zadanych.
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }, pytanie { $question }, { $language }, { $mode }
quality-place-how = Wśród pytań, na które najczęściej brak odpowiedzi.
quality-lag = Dni do wpisania
# $median, $most (text): days.
quality-lag-days = mediana { $median }, 90. centyl { $most }
quality-lag-how = Od dnia wizyty albo daty na papierze do dnia, w którym formularz tu zakończono.
quality-sync = Godziny do odebrania
# $median, $most (text): hours.
quality-sync-hours = mediana { $median }, 90. centyl { $most }
quality-sync-how = Od zakończenia formularza na tym komputerze do potwierdzenia serwera, że go ma.
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n } formularza nie odebrano w obecnej postaci.
        [few] { $n } formularzy nie odebrano w obecnej postaci.
        [many] { $n } formularzy nie odebrano w obecnej postaci.
       *[other] { $n } formularza nie odebrano w obecnej postaci.
    }
quality-last-sent = Dni od ostatniego wysłania z każdego komputera
quality-last-sent-how = Dla tego komputera: od kiedy serwer ostatnio coś potwierdził; dla innych: od kiedy ostatnio to podały.
quality-this-computer = Ten komputer
# $name (text): name of a computer.
quality-never-sent = { $name }: jeszcze nic nie wysłano
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name }: { $n } dzień
        [few] { $name }: { $n } dni
        [many] { $name }: { $n } dni
       *[other] { $name }: { $n } dnia
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = Formularze według sposobu podania
quality-by-mode-how = Spośród wszystkich zakończonych formularzy. Wyniki uzyskane różnymi sposobami mogą się z tego powodu różnić.
quality-by-language = Formularze według języka
quality-by-language-how = Spośród wszystkich zakończonych formularzy, według języka, w którym je czytano.
quality-by-interpreter = Formularze z tłumaczem
quality-by-interpreter-how = Spośród wszystkich zakończonych formularzy.
quality-by-proxy = Formularze, na które odpowiedział ktoś inny
quality-by-proxy-how = Spośród wszystkich zakończonych formularzy te, na które odpowiedziano w imieniu uczestnika.
quality-provenance = Odpowiedzi o znanym pochodzeniu
quality-provenance-how = Odpowiedzi, o których wiadomo, kto je zapisał, w jakiej wersji, tekście i języku oraz jak. Cel to 100 %.
quality-corrections = Odpowiedzi poprawione
quality-corrections-how = Odpowiedzi zmienione po zakończeniu formularza spośród wszystkich odpowiedzi.
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = bez zakodowanego powodu
quality-queries = Otwarte zapytania
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [one] { $n } otwarte; dni: { $oldest }
        [few] { $n } otwarte; dni: mediana { $median }, najstarsze { $oldest }
        [many] { $n } otwartych; dni: mediana { $median }, najstarsze { $oldest }
       *[other] { $n } otwartego; dni: mediana { $median }, najstarsze { $oldest }
    }
quality-queries-none = Brak
quality-queries-how = Dni od zadania zapytania.
quality-too-fast = Odpowiedzi bardzo szybkie
quality-too-fast-how = W czasie krótszym niż jedna trzecia planowanego w programie; bez programu w mniej niż sekundę na każde pytanie. Jedno i drugie to nasze propozycje.
quality-all-same = Wszędzie ta sama odpowiedź
quality-all-same-how = Formularze z co najmniej pięcioma odpowiedziami z listy lub ze skali, w których wszystkie są takie same. Może tak być: zapytaj.
quality-implausible = Daty mało możliwe
quality-implausible-how = Przed urodzeniem, po wpisaniu albo dotyczące osoby, która miałaby ponad 120 lat.
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [one] { $n } pytanie nie ma odpowiedzi. { $reasons }
        [few] { $n } pytania nie mają odpowiedzi. { $reasons }
        [many] { $n } pytań nie ma odpowiedzi. { $reasons }
       *[other] { $n } pytania nie ma odpowiedzi. { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = Wizyta była poza swoim oknem, od { $opens } do { $closes }.
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [one] { $n } pytanie w { $took } s; mniej niż { $least } s to bardzo szybko.
        [few] { $n } pytania w { $took } s; mniej niż { $least } s to bardzo szybko.
        [many] { $n } pytań w { $took } s; mniej niż { $least } s to bardzo szybko.
       *[other] { $n } pytania w { $took } s; mniej niż { $least } s to bardzo szybko.
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [one] { $n } odpowiedź, taka sama.
        [few] Wszystkie { $n } odpowiedzi są takie same.
        [many] Wszystkie odpowiedzi ({ $n }) są takie same.
       *[other] Wszystkie odpowiedzi ({ $n }) są takie same.
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [one] Wpisano { $n } dzień po wypełnieniu.
        [few] Wpisano { $n } dni po wypełnieniu.
        [many] Wpisano { $n } dni po wypełnieniu.
       *[other] Wpisano { $n } dnia po wypełnieniu.
    }
quality-found-before-birth = Jedna z dat jest wcześniejsza niż data urodzenia uczestnika.
quality-found-too-old = Według daty urodzenia uczestnik miał ponad 120 lat.
quality-found-paper-after-visit = Data na papierze jest późniejsza niż wizyta.
quality-found-after-entry = Data w odpowiedziach jest późniejsza niż dzień wpisania.
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = „{ $question }”: { $number } jest poza zakresem od { $low } do { $high }, w którym zwykle bywa. Czy wpisano to, co zmierzono?

## Steps: their names, and what each is for

step-screening = Kwalifikacja
step-screening-intro = Zadaj każde pytanie. Kto nie może wziąć udziału, jest zapisywany bez nazwiska, aby policzyć wszystkich.
step-consent = Zgoda
step-consent-intro = Każdy wiersz osobno. „Nie” w jednym wierszu nie oznacza „nie” w pozostałych.
step-offer = Propozycja
step-offer-intro = Co zaproponowano, jak i co ta osoba zdecydowała. Kto odmawia, otrzymuje zwykłą opiekę i nadal może brać udział.
step-start = Pierwsze użycie
step-start-intro = Dzień, w którym ta osoba po raz pierwszy użyła tego, co otrzymała.
step-engagement = Nadal korzysta?
step-engagement-intro = Razem z odpowiedzią zapisuje się, co uznaje się za korzystanie.
step-stop = Koniec korzystania
step-stop-intro = Można przestać korzystać, a mimo to przychodzić na wizyty i odpowiadać na kwestionariusze.
step-change = Zmiana udziału
step-change-intro = Podaj, co się kończy, a co trwa dalej. To, czego nie wymieniono, pozostaje bez zmian.
step-completion = Koniec programu
step-completion-intro = Potem o nic się już nie pyta.
step-contact = Próba kontaktu
step-not-done = Niewykonane
step-not-done-intro = Podaj dlaczego, aby nie liczyło się jako zapomniane.
step-session = Sesja
step-adverse = Zdarzenie niepożądane
step-adverse-intro = Odnotuj je, nawet jeśli nikt nie sądzi, że spowodował je program. Postępuj zgodnie z lokalną procedurą.
step-adverse-follow-up = Dalsze losy zdarzenia niepożądanego
step-adverse-follow-up-intro = Odnotuj każdą próbę, także tę, w której z nikim nie udało się skontaktować.
step-resource = Inna opieka
step-resource-intro = Jak często lub jak długo od czasu, gdy pytano o to ostatnio.
# $from, $to (text): the first day and the last.
recall-last = Ostatnio pytano o okres: { $from } – { $to }.
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-gap = Nie pytano o okres: { $from } – { $to } (dni: { $n }).
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-overlap = Dwa razy pytano o okres: { $from } – { $to } (dni: { $n }). To, co policzono za każdym razem, liczy się podwójnie.
step-unintended = Niezamierzony skutek
step-unintended-intro = Skutek, którego nikt nie zamierzał, dla kogokolwiek.
step-alert = Alert
step-alert-action = Co zrobiono
step-alert-action-intro = Podaj, co zrobiono w sprawie alertu i kogo powiadomiono.
step-alert-outcome = Skutek alertu
step-alert-outcome-intro = Co z niego wynikło. Tym alert zostaje zamknięty.
step-query = Zapytanie
step-query-answer = Odpowiedź na zapytanie
step-query-closed = Zamknięcie zapytania
step-moved = Przeniesienie formularza

## How far somebody has got

stage-new = O nic jeszcze nie zapytano
stage-not-eligible = Nie wchodzi do programu
stage-eligible = Może wejść do programu
stage-refused = Brak zgody
stage-consented = Wyrażono zgodę
stage-deferred = Decyzja odłożona
stage-enrolled = Bierze udział
stage-started = Korzysta z tego, co otrzymano
stage-stopped = Już nie korzysta, nadal bierze udział
stage-ended = Nie bierze już udziału
stage-completed = Ukończono

## What is asked in a step

field-referral-source = Kto skierował
field-pathway-point = Na jakim etapie opieki jest ta osoba
field-age-band = Wiek
field-sex = Płeć
field-ethnic-scheme = Lista kategorii etnicznych
field-ethnic-2001 = Kategoria etniczna (2001)
field-ethnic-2021 = Kategoria etniczna (2021)
field-language = Język
field-reason = Powód
field-reason-note = Powód, w kilku słowach
field-screening-reason = Dlaczego nie bierze udziału
field-screening-language = Język, którym ta osoba mówi najlepiej
field-consent-language = Język, w którym zgodę przeczytano lub wyjaśniono
field-consent-mode = Jak wyrażono zgodę
field-interpreter = Tłumacz
field-interpreter-detail = Numer tłumacza albo pokrewieństwo
field-evidence = Gdzie jest podpisany formularz lub nagranie
field-arm = Co zaproponowano
field-product = Produkt
field-offered-by = Kto zaproponował
field-mode = Jak
field-script = Wersja scenariusza rozmowy
field-technology-language = Język technologii
field-result = Decyzja
field-reasons = Powody
field-given-instead = Co dano zamiast tego
field-given-instead-note = Co to jest
field-helped-by = Kto pomagał
field-downloaded = Data pobrania
field-logged-in = Data pierwszego logowania
field-source = Kto to podaje
field-time-point = Pytano w czasie
field-active = Nadal korzysta
field-definition = Co uznaje się za korzystanie
field-definition-note = To znaczy
field-measure = Co zmierzono
field-value = Ile
field-not-started = Dlaczego nie użyto
field-note = Uwaga
field-last-used = Data ostatniego użycia
field-started-by = Kto poprosił o zmianę
field-ends = Kończy się
field-goes-on = Znów trwa
field-data-kept = To, co zebrano, jest zachowane
field-results-wanted = Chce poznać wyniki
field-change-reason = Dlaczego, jeśli chce powiedzieć
field-status = Jak się zakończyło
field-how = Jak
field-contact-result = Wynik
field-plan = Wizyta
field-turn = Która z kolei, licząc od 0
field-instrument = Formularz
field-number = Numer sesji
field-attended = Obecność
field-group = Grupa
field-session-group-hint = Numer grupy, z którą ta osoba przychodzi, jeśli są grupy
field-term = Co się stało
field-onset = Data początku
field-end = Data końca
field-severity = Nasilenie
field-seriousness = Poważne, ponieważ
field-related-technology = Związek z technologią
field-related-app = Związek z programem Prombook
field-related-visit = Związek z wizytą
field-expected = Było do przewidzenia
field-action = Co zrobiono
field-outcome = Skutek
field-aware-day = Dzień, w którym ośrodek się dowiedział
field-aware-time = O której godzinie
field-reported-to = Komu zgłoszono
field-what = Co to jest
field-reached = Udało się skontaktować
field-from = Od
field-to = Do
field-category = Czego dotyczy
field-description = Co się stało
field-affected = Kogo dotknęło
field-service = Wezwane służby
field-time-called = Godzina wezwania
field-override = Dlaczego nic nie było potrzebne
field-promised = Dalszy kontakt obiecany na
field-false-alarm = To był fałszywy alarm
field-promise-kept = Obiecany dalszy kontakt się odbył
field-contacts = Ile innych służb brało udział
field-text = Tekst
field-item = Pytanie, którego dotyczy
field-query-text = Zapytanie
field-query-answer-text = Odpowiedź
field-query-closed-text = Dlaczego jest zamknięte
field-adverse-seriousness-hint = Nie wybieraj nic, jeśli nie było poważne.
field-adverse-aware-time-hint = Na przykład 09:05.
field-adverse-follow-up-aware-time-hint = Na przykład 09:05.
field-alert-action-time-called-hint = Na przykład 09:05.
field-alert-action-promised-hint = Tego dnia Prombook o tym przypomni.
field-screening-reason-hint = Tylko jeśli nie chce lub nie może wziąć udziału.

## Codes of lists

code-decline-no_device = brak urządzenia
code-decline-no_internet_or_data = brak internetu lub transferu danych
code-decline-no_storage_space = brak miejsca na urządzeniu
code-decline-low_confidence_with_technology = niepewność w obsłudze technologii
code-decline-language_not_available = brak w języku tej osoby
code-decline-prefers_face_to_face = woli spotkanie twarzą w twarz
code-decline-prefers_group = woli grupę
code-decline-privacy_concern = obawy o prywatność
code-decline-cultural_reason = powód kulturowy
code-decline-no_time = brak czasu
code-decline-symptoms_improved = lepsze samopoczucie
code-decline-does_not_think_it_will_help = nie wierzy, że to pomoże
code-decline-carer_or_family_advice = rada opiekuna lub rodziny
code-decline-other = inny powód
code-decline-prefers_not_to_say = woli nie podawać

code-not_started-could_not_download_or_log_in = nie udało się pobrać lub zalogować
code-not_started-forgot = zapomnienie
code-not_started-symptoms_improved = lepsze samopoczucie
code-not_started-chose_other_care = wybór innej opieki
code-not_started-technical_fault = usterka techniczna
code-not_started-other = inny powód
code-not_started-not_known = nie wiadomo

code-stop-recovered = powrót do zdrowia
code-stop-no_benefit = brak korzyści
code-stop-symptoms_worse = gorsze samopoczucie
code-stop-adverse_event = zdarzenie niepożądane
code-stop-too_time_consuming = zajmuje za dużo czasu
code-stop-technical_fault = usterka techniczna
code-stop-hard_to_use = trudność w używaniu
code-stop-language = język
code-stop-lost_access_to_device_or_internet = nie ma już urządzenia lub internetu
code-stop-moved_to_other_care = przejście do innej opieki
code-stop-licence_ended = koniec licencji
code-stop-other = inny powód
code-stop-prefers_not_to_say = woli nie podawać

code-visit_missed-no_contact_after_attempts = nie udało się skontaktować
code-visit_missed-participant_unwell = złe samopoczucie
code-visit_missed-participant_declined_this_visit = nie chciano tej wizyty
code-visit_missed-site_capacity = brak możliwości w ośrodku
code-visit_missed-interpreter_not_available = brak tłumacza
code-visit_missed-instrument_not_available_in_language = formularz niedostępny w języku tej osoby
code-visit_missed-system_fault = awaria systemu
code-visit_missed-participation_changed = udział teraz w innej postaci
code-visit_missed-other = inny powód

code-session_missed-participant_unwell = złe samopoczucie
code-session_missed-no_time = brak czasu
code-session_missed-travel = brak możliwości dojazdu
code-session_missed-session_cancelled = sesję odwołano
code-session_missed-interpreter_not_available = brak tłumacza
code-session_missed-other = inny powód
code-session_missed-not_known = nie wiadomo

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = błąd w przepisywaniu
code-correction-wrong_participant = niewłaściwy uczestnik
code-correction-wrong_date = błędna data
code-correction-participant_corrected_own_answer = uczestnik poprawił własną odpowiedź
code-correction-late_information = informacja dotarła później
code-correction-unit_or_scale_error = błędna jednostka lub skala
code-correction-duplicate_entry = wpisano dwa razy
code-correction-other_with_text = inny powód

code-not_entered-criteria_not_met = nie spełnia kryteriów
code-not_entered-safety = bezpieczeństwo
code-not_entered-did_not_want_to = brak chęci
code-not_entered-no_time = brak czasu
code-not_entered-language_not_available = brak w języku tej osoby
code-not_entered-interpreter_not_available = brak tłumacza
code-not_entered-other = inny powód
code-not_entered-prefers_not_to_say = woli nie podawać

code-recipients-clinician_on_site = Klinicysta na miejscu
code-recipients-duty_clinician = Klinicysta dyżurny
code-recipients-coordinator = Koordynator
code-recipients-duty_manager = Kierownik dyżurny
code-recipients-site_lead = Kierownik ośrodka
code-recipients-sponsor_safety = Dział bezpieczeństwa sponsora

code-age_band-under_16 = Poniżej 16
code-age_band-16_17 = 16 do 17
code-age_band-18_24 = 18 do 24
code-age_band-25_34 = 25 do 34
code-age_band-35_44 = 35 do 44
code-age_band-45_54 = 45 do 54
code-age_band-55_64 = 55 do 64
code-age_band-65_74 = 65 do 74
code-age_band-75_84 = 75 do 84
code-age_band-85_over = 85 lub więcej
code-age_band-not_known = Nie wiadomo

code-sex-female = Kobieta
code-sex-male = Mężczyzna
code-sex-other = Inna
code-sex-unknown = Nieznana

code-ethnic_scheme-2001 = Kategorie spisu z 2001 r.
code-ethnic_scheme-2021 = Kategorie spisu z 2021 r.
code-ethnic_scheme-not_stated = Nie podano

code-ethnic_2001-A = Białe: brytyjskie
code-ethnic_2001-B = Białe: irlandzkie
code-ethnic_2001-C = Białe: każde inne
code-ethnic_2001-D = Mieszane: białe i czarne karaibskie
code-ethnic_2001-E = Mieszane: białe i czarne afrykańskie
code-ethnic_2001-F = Mieszane: białe i azjatyckie
code-ethnic_2001-G = Mieszane: każde inne
code-ethnic_2001-H = Azjatyckie: indyjskie
code-ethnic_2001-J = Azjatyckie: pakistańskie
code-ethnic_2001-K = Azjatyckie: bangladeskie
code-ethnic_2001-L = Azjatyckie: każde inne
code-ethnic_2001-M = Czarne: karaibskie
code-ethnic_2001-N = Czarne: afrykańskie
code-ethnic_2001-P = Czarne: każde inne
code-ethnic_2001-R = Chińskie
code-ethnic_2001-S = Każda inna grupa etniczna
code-ethnic_2001-Z = Nie podano
code-ethnic_2001-99 = Nie wiadomo

code-ethnic_2021-asian_indian = Azjatyckie: indyjskie
code-ethnic_2021-asian_pakistani = Azjatyckie: pakistańskie
code-ethnic_2021-asian_bangladeshi = Azjatyckie: bangladeskie
code-ethnic_2021-asian_chinese = Azjatyckie: chińskie
code-ethnic_2021-asian_other = Azjatyckie: każde inne
code-ethnic_2021-black_caribbean = Czarne: karaibskie
code-ethnic_2021-black_african = Czarne: afrykańskie
code-ethnic_2021-black_other = Czarne: każde inne
code-ethnic_2021-mixed_white_and_black_caribbean = Mieszane: białe i czarne karaibskie
code-ethnic_2021-mixed_white_and_black_african = Mieszane: białe i czarne afrykańskie
code-ethnic_2021-mixed_white_and_asian = Mieszane: białe i azjatyckie
code-ethnic_2021-mixed_other = Mieszane: każde inne
code-ethnic_2021-white_british = Białe: angielskie, walijskie, szkockie, północnoirlandzkie lub brytyjskie
code-ethnic_2021-white_irish = Białe: irlandzkie
code-ethnic_2021-white_gypsy_or_irish_traveller = Białe: cygańskie lub irlandzkich Travellersów
code-ethnic_2021-white_roma = Białe: romskie
code-ethnic_2021-white_other = Białe: każde inne
code-ethnic_2021-other_arab = Arabskie
code-ethnic_2021-other_any = Każda inna grupa etniczna
code-ethnic_2021-not_stated = Nie podano
code-ethnic_2021-not_known = Nie wiadomo

code-consent_mode-written = Na piśmie
code-consent_mode-verbal = Ustnie
code-consent_mode-electronic = Elektronicznie

code-interpreter-none = Bez tłumacza
code-interpreter-professional = Tłumacz zawodowy
code-interpreter-family-helper = Ktoś z rodziny

code-role-gp = Lekarz rodzinny
code-role-first_contact_practitioner = Specjalista pierwszego kontaktu
code-role-physiotherapist = Fizjoterapeuta
code-role-nurse = Pielęgniarka
code-role-pharmacist = Farmaceuta
code-role-other_clinician = Inny klinicysta
code-role-research_staff = Personel badania
code-role-administrator = Administrator
code-role-other = Ktoś inny

code-mode-face_to_face = Twarzą w twarz
code-mode-video = Przez wideo
code-mode-telephone = Przez telefon
code-mode-message = Wiadomością
code-mode-letter = Listownie

code-offer_result-accepted = Przyjęto
code-offer_result-declined = Odmówiono
code-offer_result-deferred = Odłożono

code-helper-nobody = Nikt
code-helper-staff = Personel
code-helper-family_or_friend = Rodzina lub znajomy
code-helper-vendor = Producent

code-source-vendor = Producent
code-source-self-report = Uczestnik
code-source-staff = Personel
code-source-record = Dokumentacja medyczna

code-active_definition-used_past_7_days = Użyto w ostatnich 7 dniach
code-active_definition-used_past_30_days = Użyto w ostatnich 30 dniach
code-active_definition-of_the_vendor = Jak liczy producent
code-active_definition-other = Coś innego

code-measure-sessions = Sesje
code-measure-minutes = Minuty
code-measure-days_active = Dni używania
code-measure-modules = Moduły
code-measure-other = Coś innego

code-started_by-participant = Uczestnik
code-started_by-family_or_carer = Rodzina lub opiekun
code-started_by-clinician = Klinicysta
code-started_by-site = Ośrodek
code-started_by-sponsor = Sponsor

code-element-programme = Korzystanie z tego, co otrzymano
code-element-visits = Wizyty
code-element-questionnaires = Kwestionariusze
code-element-record-linkage = Odczyt dokumentacji medycznej
code-element-contact = Kontaktowanie się

code-completion-as_planned = Zgodnie z planem
code-completion-early = Przed czasem
code-completion-lost_contact = Nie można się już skontaktować
code-completion-moved_away = Wyprowadzka
code-completion-died = Zgon
code-completion-programme_closed = Program zamknięto
code-completion-other = Inaczej

code-how-phone = Przez telefon
code-how-message = Wiadomością
code-how-letter = Listownie
code-how-in-person = Osobiście

code-contact_result-reached = Jest kontakt
code-contact_result-not-reached = Brak kontaktu

code-severity-mild = Łagodne
code-severity-moderate = Umiarkowane
code-severity-severe = Ciężkie

code-seriousness-death = Zgon
code-seriousness-life_threatening = Zagrożenie życia
code-seriousness-hospitalisation = Pobyt w szpitalu lub jego przedłużenie
code-seriousness-disability = Niepełnosprawność
code-seriousness-congenital_anomaly = Wada wrodzona
code-seriousness-medically_important = Istotne medycznie

code-relatedness-not_related = Bez związku
code-relatedness-unlikely = Mało prawdopodobny
code-relatedness-possible = Możliwy
code-relatedness-probable = Prawdopodobny
code-relatedness-definite = Pewny
code-relatedness-not_known = Nie wiadomo

code-adverse_action-none = Nic
code-adverse_action-technology_paused = Wstrzymano technologię
code-adverse_action-technology_stopped = Zakończono używanie technologii
code-adverse_action-referred = Skierowano
code-adverse_action-treated = Leczono
code-adverse_action-admitted = Przyjęto do szpitala
code-adverse_action-other = Coś innego

code-adverse_outcome-recovered = Powrót do zdrowia
code-adverse_outcome-recovering = W trakcie powrotu do zdrowia
code-adverse_outcome-not_recovered = Bez powrotu do zdrowia
code-adverse_outcome-recovered_with_sequelae = Powrót do zdrowia z trwałymi następstwami
code-adverse_outcome-fatal = Zgon
code-adverse_outcome-not_known = Nie wiadomo

code-follow_up-attempt = Próba dowiedzenia się
code-follow_up-outcome = Co się z tym stało

code-unintended-care = Opieka
code-unintended-workload = Obciążenie pracą
code-unintended-access = Dostęp do opieki
code-unintended-privacy = Prywatność
code-unintended-cost = Koszt
code-unintended-relationship = Relacja z personelem
code-unintended-other = Coś innego

code-affected-participant = Uczestnika
code-affected-family_or_carer = Rodzinę lub opiekuna
code-affected-staff = Personel
code-affected-service = Placówkę
code-affected-other = Innych

code-alert_action-followed_procedure = Wykonano lokalną procedurę
code-alert_action-spoke_with_participant = Rozmowa z uczestnikiem
code-alert_action-informed_clinician = Powiadomiono klinicystę
code-alert_action-called_service = Wezwano służby
code-alert_action-no_action_needed = Nic nie było potrzebne
code-alert_action-other = Coś innego

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = Lekarz rodzinny
code-service-emergency_department = Oddział ratunkowy
code-service-out_of_hours = Pomoc poza godzinami pracy
code-service-community_team = Zespół środowiskowy
code-service-other = Coś innego

code-override-known_and_stable = Znane i stabilne
code-override-will_monitor = Będzie obserwowane
code-override-reading_wrong = Błędny odczyt
code-override-entered_by_mistake = Wpisano przez pomyłkę
code-override-other = Inny powód

code-alert_outcome-no_further_care = Bez dalszej opieki
code-alert_outcome-gp_care = Opieka lekarza rodzinnego
code-alert_outcome-emergency_department = Oddział ratunkowy
code-alert_outcome-admitted = Przyjęcie do szpitala
code-alert_outcome-referred = Skierowanie
code-alert_outcome-died = Zgon
code-alert_outcome-other = Coś innego
code-alert_outcome-not_known = Nie wiadomo

code-referral-gp = Lekarz rodzinny
code-referral-first_contact_practitioner = Specjalista pierwszego kontaktu
code-referral-community_msk = Środowiskowa poradnia narządu ruchu
code-referral-physiotherapy = Fizjoterapia
code-referral-secondary_care = Szpital
code-referral-ed_or_urgent_care = Oddział ratunkowy lub pomoc doraźna
code-referral-occupational_health = Medycyna pracy
code-referral-waiting_list_review = Przegląd listy oczekujących
code-referral-self = Własne zgłoszenie
code-referral-other = Ktoś inny

code-points-before_gp = Przed wizytą u lekarza rodzinnego
code-points-gp_consultation = Konsultacja u lekarza rodzinnego
code-points-fcp_consultation = Konsultacja u specjalisty pierwszego kontaktu
code-points-msk_triage = Kwalifikacja w poradni narządu ruchu
code-points-on_waiting_list = Na liście oczekujących
code-points-during_physiotherapy = W trakcie fizjoterapii
code-points-after_discharge = Po wypisie
code-points-other = Gdzie indziej

## What was said, a sentence for each thing

# $field (text): what was asked. $value (text): what was said.
said-field = { $field }: { $value }.
said-yes = tak
said-no = nie
# In the place of words that stand on another computer.
said-withheld = Zapisane na komputerze, na którym to odnotowano; nie jest wysyłane
# Below a field that holds such words, while the step is put right.
said-withheld-hint = Na komputerze, na którym to odnotowano, coś tu zapisano; nie jest to wysyłane. Pozostaje tam bez zmian, chyba że wpiszesz coś innego.
said-screening-may = Może wziąć udział.
said-screening-open = Nie na wszystko odpowiedziano.
# $why (text): the questions whose answers speak against it.
said-screening-not = Nie wchodzi do programu: { $why }.
said-screening-age = wiek
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = Odczytano w języku: { $language }, wersja tekstu { $version }.
# $language (text): a language.
consent-read-in = Odczytano w języku: { $language }.
consent-read-unknown = Nie odnotowano, w jakim języku to odczytano.
consent-lacks-version = Słów tej wersji nie ma już na tym komputerze. To, co tu widać, nie jest tym, co odczytano.
# $language (text): a language.
consent-lacks-language = Tych słów nie ma tu w języku: { $language }. Ktoś je na ten język przełożył albo zostały potem usunięte.
said-consent-all = Zgoda na wszystko, o co pytano.
# $items (text): what they do not consent to.
said-consent-not = Brak zgody na: { $items }.
# $value (text): what was decided.
said-offer-result = { $value }.
# $value (text): the reasons.
said-offer-reasons = Ponieważ: { $value }.
# $value (text): what they got.
said-offer-given-instead = Zamiast tego dano: { $value }.
# $value (text): the reasons.
said-stop-reasons = Ponieważ: { $value }.
# $value (text): what was decided.
said-contact-result = { $value }.
# $value (text): what was done.
said-alert-action-action = { $value }.
# $value (text): what came of it.
said-alert-outcome-outcome = { $value }.
# $value (text): in somebody’s own words.
said-query-text = { $value }
# $value (text): in somebody’s own words.
said-query-answer-text = { $value }
# $value (text): in somebody’s own words.
said-query-closed-text = { $value }

## Kits

# $day, $from, $to (text): numbers of days.
kit-when-index = Dzień { $day }; liczy się od dnia { $from } do dnia { $to }
# $day, $from, $to (text): numbers of days.
kit-when-start = Dzień { $day } po pierwszym użyciu; liczy się od dnia { $from } do dnia { $to }
# $day, $from, $to (text): numbers of days. $every, $times (text): numbers.
kit-when-again = Dzień { $day } (od dnia { $from } do dnia { $to }), potem ponownie. Odstęp w dniach: { $every }. Liczba razy łącznie: { $times }.
kit-when-event = Gdy tylko się zdarzy
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-least = { $of }, { $item }: { $value } lub więcej
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-most = { $of }, { $item }: { $value } lub mniej
# $of (text): a form. $item (text): a question of it. $value (text): an answer.
trigger-item-is = { $of }, { $item }: odpowiedź „{ $value }”
# $of (text): a form. $value (text): a number.
trigger-score-least = { $of }: { $value } lub więcej
# $of (text): a form. $value (text): a number.
trigger-score-most = { $of }: { $value } lub mniej
# $of (text): a form. $value (text): a number.
trigger-rise = { $of }: o { $value } lub więcej powyżej poprzedniego razu
# $of (text): a form. $value (text): a number.
trigger-fall = { $of }: o { $value } lub więcej poniżej poprzedniego razu
# $question (text): what is asked.
trigger-criterion = „Tak” na: { $question }
trigger-serious = Poważne zdarzenie niepożądane
part-forms = Które formularze się podaje
part-windows = Kiedy odbywają się wizyty
part-scoring = Jak odpowiedzi stają się liczbami
part-consent = Na co wyraża się zgodę
part-criteria = Kto wchodzi do programu
part-alerts = Co się obserwuje
part-lists = Powody programu
language-en-GB = angielski
language-cy = walijski
language-pl = polski
language-ro = rumuński
language-pa = pendżabski
language-ur = urdu
language-pt = portugalski
language-es = hiszpański
language-ar = arabski
language-bn = bengalski
language-gu = gudżarati
language-it = włoski
language-fr = francuski
language-es-ES = hiszpański (Hiszpania)
language-es-US = hiszpański (Stany Zjednoczone)
language-pt-BR = portugalski (Brazylia)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = amharski
language-bg = bułgarski
language-bfi = brytyjski język migowy
language-ckb = sorani
language-cs = czeski
language-de = niemiecki
language-el = grecki
language-fa = perski
language-fil = filipiński
language-hi = hindi
language-hu = węgierski
language-ig = igbo
language-ku = kurdyjski
language-lt = litewski
language-lv = łotewski
language-ml = malajalam
language-ne = nepalski
language-nl = niderlandzki
language-ps = paszto
language-ru = rosyjski
language-si = syngaleski
language-sk = słowacki
language-so = somalijski
language-sq = albański
language-sw = suahili
language-ta = tamilski
language-te = telugu
language-th = tajski
language-ti = tigrinia
language-tr = turecki
language-uk = ukraiński
language-vi = wietnamski
language-yo = joruba
language-yue = kantoński
language-zh-Hans = chiński uproszczony
language-zh-Hant = chiński tradycyjny
# $owner (text): a name.
kit-slot-owner = Trzeba zapytać: { $owner } (właściciel, o ile wiadomo)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = Zablokowane przez program: { $part }. { $form } pozostaje na wizycie „{ $visit }”.
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = Zablokowane przez program: { $part }. Okno wizyty „{ $visit }” pozostaje bez zmian (dni przed jej dniem: { $before }; dni po nim: { $after }).
# $visit (text): its name.
rule-visit-stays = Zablokowane przez program: wizyta „{ $visit }” nie jest nieobowiązkowa, odbywa się zawsze.
# $part (text): like The reasons of the programme.
rule-list-stays = Zablokowane przez program: { $part }. Ośrodek niczego nie dodaje do tej listy.
# $most (text): a number.
rule-reasons-most = Granica programu: największa liczba własnych powodów ośrodka to { $most }.
# $most (text): a number.
rule-questions-most = Granica programu: największa liczba własnych pytań ośrodka to { $most }.
# $visit (text): its name.
rule-questions-language = Pytania wizyty „{ $visit }” zadaje się razem, a nie ma języka, w którym wszystkie byłyby sformułowane.
own-questions = Pytania tego ośrodka
# $site (text): its code.
own-questions-title = Pytania ośrodka { $site }
own-questions-terms = Własny tekst ośrodka. Tych pytań nikt nie zwalidował.
own-kind-yes-no = tak lub nie
own-kind-choice = jedna z kilku odpowiedzi
own-kind-number = liczba
own-kind-text = kilka słów
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, tak jak działa tutaj ({ $version })
# $visit (text): its name.
tailoring-visit = Nieobowiązkowa wizyta, która się odbywa: { $visit }
# $visit, $form (text): their names.
tailoring-without = Formularz pominięty na wizycie „{ $visit }”: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = Wizyta „{ $visit }” liczy się (dni przed jej dniem: { $before }; dni po nim: { $after }) zamiast (dni przed: { $was-before }; dni po: { $was-after })
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = Własny powód na liście „{ $list }”: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = Własne pytanie na wizycie „{ $visit }”: { $question } ({ $kind }; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = „{ $role }” nazywa się „{ $name }”
list-decline = Powody odmowy
list-not_started = Powody nierozpoczęcia
list-stop = Powody zaprzestania
list-visit_missed = Powody opuszczenia wizyty
list-session_missed = Powody opuszczenia sesji
list-not_entered = Powody niewejścia do programu

## Today

day-list-day = { $weekday }, { $day }
weekday-mon = Poniedziałek
weekday-tue = Wtorek
weekday-wed = Środa
weekday-thu = Czwartek
weekday-fri = Piątek
weekday-sat = Sobota
weekday-sun = Niedziela
# The title of the printed list.
day-list-of = Kto jest oczekiwany: { $day }
day-list-nobody = Nikt nie jest oczekiwany.
day-list-cut = Na tej liście jest { $shown } z { $total }.
day-list-participant = Uczestnik
day-list-visit = Wizyta
day-list-state = Stan
day-list-until = Liczy się do
day-list-language = Język
day-list-note = Uwagi
day-list-interpreter = Potrzebny tłumacz
standing-ahead = Jeszcze nie otwarta
standing-in-window = W swoim oknie
standing-due = Na dzisiaj
standing-overdue = Zaległa
standing-missed = Opuszczona
standing-done = Wykonana
standing-late = Wykonana poza oknem
standing-not-done = Niewykonana
standing-not-expected = Nieoczekiwana

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who }: { $note }
alert-first-tell = Powiadom: { $to }.
alert-now-tell = Nikt nie zareagował w terminie. Powiadom teraz: { $to }.
alert-local-procedure = Postępuj zgodnie z lokalną procedurą.
# $at (text): date and time.
alert-sponsor-told = Serwer sponsora ma to od { $at }.
# $aware, $until (text): dates and times.
alert-sponsor-next = Sponsor zostanie powiadomiony przy najbliższym połączeniu. Ośrodek dowiedział się o tym { $aware }; sponsor ma wiedzieć do { $until }.
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = Teraz nie ma połączenia. Powiadom telefonicznie: { $who }, { $note }.
alert-sponsor-ring-unknown = Teraz nie ma połączenia. Powiadom telefonicznie: { $who }. Nie odnotowano, jak się skontaktować; administrator odnotowuje to przy programie.
alert-why-item = { $form }, „{ $item }”: { $value }.
alert-why-score = { $form }, { $score }: { $value }.
alert-why-change = { $form }, { $score }: { $value }, a poprzednio { $before }.
alert-why-criterion = Odpowiedziano „tak” na: „{ $question }”
alert-why-serious = Poważne zdarzenie niepożądane: { $what }.

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = od { $from } do { $to }
withheld-not-here = Nie zainstalowano tu jego licencjonowanego pakietu.
withheld-language = Niedostępny w języku: { $language }.
withheld-language-licence = Jego licencja nie obejmuje języka: { $language }.
withheld-status = Ten ośrodek nie używa tekstów o tym statusie.
withheld-approval = Administrator musi najpierw zatwierdzić tekst w języku: { $language }.
withheld-licence-expired = Jego licencja wygasła.
withheld-licence = Nie ma tu na niego licencji.
field-step = Krok
code-visit_missed-book_later = umówiono na później
field-alert-outcome-promise-kept-hint = Jeśli nie, alert pozostaje otwarty, dopóki ktoś ponownie nie zareaguje.
trigger-score-named = { $of }, { $score }
alert-form-moved = Formularz, który to wywołał, należy do { $number } i został tam przeniesiony. Nie dzwoń w tej sprawie do tej osoby.
alert-form-moved-away = Formularz, który to wywołał, należy do kogoś innego i został tam przeniesiony. Nie dzwoń w tej sprawie do tej osoby.
alert-form-taken-back = Unieważniono to, co go wywołało. Nie dzwoń w tej sprawie do tej osoby. Powód: { $reason }
alert-form-gone-do = Odnotuj poniżej, że nic nie było potrzebne, albo co już zrobiono.
way-ended = { $what }: koniec { $day }

## What people say of themselves

step-background = Informacje o osobie
step-background-intro = Co ludzie mówią o sobie, aby było widać, do kogo program dociera. Nikt nie musi odpowiadać: to, że ktoś woli nie podawać, jest odpowiedzią, a to, o co nie pytano, pozostaje puste.
field-education = Wykształcenie
field-work = Praca
field-device = Smartfon, tablet lub komputer, z którego może korzystać
field-internet = Internet
field-data = Może korzystać bez obaw o koszty
field-space = Miejsce na jeszcze jedną aplikację na urządzeniu
field-confidence = Pewność w korzystaniu z aplikacji i stron, od 0 do 10
field-background-confidence-hint = 0 to wcale niepewny/niepewna, 10 to całkowicie pewny/pewna.
field-willing = Korzystał(a)by z aplikacji lub strony w sprawach zdrowia
field-help = Pomoc w tym
field-decile = Decyl deprywacji miejsca zamieszkania
field-background-decile-hint = 1 to najbardziej ubogie dziesięć procent, 10 najmniej. Ustala się go tutaj; kod pocztowy nie jest z nim przechowywany ani wysyłany.
field-stated-by = Kto to podał
field-background-ethnic-scheme-hint = „Nie podano” dotyczy osób, które zapytano i które wolą nie podawać.
code-stated_by-themselves = Sama osoba
code-stated_by-somebody_for_them = Ktoś w jej imieniu
code-stated_by-record = Z dokumentacji
code-education-none = Bez kwalifikacji
code-education-school = Szkoła
code-education-vocational = Szkolenie zawodowe
code-education-university = Uczelnia wyższa
code-education-other = Coś innego
code-education-prefers_not_to_say = Woli nie podawać
code-work-employed = Praca na etacie
code-work-self_employed = Praca na własny rachunek
code-work-looking = Szuka pracy
code-work-health = Nie pracuje z powodu zdrowia
code-work-caring = Zajmuje się domem lub rodziną
code-work-student = Uczy się lub szkoli
code-work-retired = Na emeryturze
code-work-other = Coś innego
code-work-prefers_not_to_say = Woli nie podawać
code-device-own = Własne
code-device-shared = Wspólne z innymi
code-device-none = Brak
code-device-prefers_not_to_say = Woli nie podawać
code-internet-home = W domu
code-internet-elsewhere = Tylko w innych miejscach
code-internet-none = Brak
code-internet-prefers_not_to_say = Woli nie podawać
code-unsure-yes = Tak
code-unsure-no = Nie
code-unsure-unsure = Nie wie
code-unsure-prefers_not_to_say = Woli nie podawać
code-help-needs_none = Nie potrzebuje pomocy
code-help-has_somebody = Ma kogoś, kto może pomóc
code-help-has_nobody = Nie ma nikogo, kto mógłby pomóc
code-help-prefers_not_to_say = Woli nie podawać
topic-ethnicity = Kategoria etniczna
topic-education = Wykształcenie
topic-work = Praca
topic-technology = Dostęp do technologii
topic-deprivation = Deprywacja
