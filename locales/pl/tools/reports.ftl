### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = Kto doszedł jak daleko
report-funnel-counted = Wszyscy, których kiedykolwiek zapytano, czy mogą wziąć udział, także ci, którzy nie weszli. „Spośród osób na poprzednim etapie” liczy osoby na tym etapie, o których można to już powiedzieć, i ile z nich przeszło dalej; można też dojść do etapu inną drogą.
report-uptake = Kto przyjmuje to, co się proponuje
report-uptake-counted = Wszyscy, których kiedykolwiek zapytano, według wieku w tym dniu, płci, grupy etnicznej, preferowanego języka i tego, czy potrzebują tłumacza. Udziały „przyjęli” odnoszą się do osób, którym coś zaproponowano, udziały „biorą udział” do osób, które zapytano.
report-retention = Wizyty
report-retention-counted = Wizyty osób biorących udział, których oczekiwano do dzisiaj. Wizyta jest wykonana, gdy zakończono każdy niezbędny formularz albo ktoś odnotował, dlaczego nie; „Dzisiaj” liczy tak samo. Wizyty, których się już nie oczekuje, bo zmienił się udział, stoją obok nich i nie wchodzą do żadnego udziału.
report-completeness = Formularze
report-completeness-counted = Zakończone formularze wizyt tego programu, według formularza, języka i sposobu podania. Udziały z wynikiem odnoszą się do zakończonych formularzy, udziały bez odpowiedzi do wszystkich zadanych w nich pytań.
report-time = Czas
report-time-counted = Wizyty, których czas zmierzono na tym komputerze, bez przerw: mediana minut obok minut planowanych przez program.
report-escalations = Alerty
report-escalations-counted = Każdy alert, który kiedykolwiek pojawił się w tym programie. Udziały odnoszą się do alertów, które się pojawiły. Minuty liczy się od alertu do pierwszego odnotowanego działania w jego sprawie.
report-safety = Zdarzenia niepożądane i niezamierzone skutki
report-safety-counted = Każde zdarzenie niepożądane odnotowane w tym programie, w miesiącu, w którym ośrodek się o nim dowiedział. „Ze związkiem” oznacza związek możliwy, prawdopodobny lub pewny. Dla zdarzenia liczy się to, co ustalono później. Niezamierzone skutki liczone są pojedynczo, według tego, czego dotyczą, i według tego, co otrzymał uczestnik.
# $at (text): date and time.
report-counted-at = Policzono { $at }
report-none = –
report-language-unsaid = Nie odnotowano
report-visit-unsaid = Nie podano wizyty
report-table-funnel = Etapy
report-table-losses = Gdzie osoby nie przeszły dalej i dlaczego
report-table-uptake-age = Według wieku
report-table-uptake-sex = Według płci
report-table-uptake-ethnic = Według grupy etnicznej
report-table-uptake-language = Według języka
report-table-uptake-interpreter = Według potrzeby tłumacza
report-table-retention = Według wizyty
report-table-missed = Wizyty, które się nie odbyły, i dlaczego
report-table-completeness = Zakończone formularze
report-table-not-given = Formularze, których nie podano, i dlaczego, według języka uczestnika
report-table-time = Minuty według wizyty
report-table-alerts = Według alertu
report-table-actions = Co zrobiono najpierw lub później
report-table-services = Wezwane służby
report-table-outcomes = Co z tego wynikło
report-table-overrides = Dlaczego nic nie było potrzebne
report-table-safety = Według miesiąca
report-table-serious = Poważne zdarzenia, według tego, co czyni je poważnymi
report-table-unintended = Niezamierzone skutki, według tego, czego dotyczą
report-col-step = Etap
report-col-people = Osoby
report-col-of-before = Spośród osób na poprzednim etapie
report-col-of-screened = Spośród zapytanych
report-col-not-due = Jeszcze nie pora
report-col-primary = Populacja główna
report-col-outside = Poza nią
report-col-not-reached = Etap nieosiągnięty
report-col-reason = Powód
report-col-group = Grupa
report-col-screened = Zapytani
report-col-offered = Zaproponowano
report-col-accepted-of-offered = Przyjęli, spośród tych, którym zaproponowano
report-col-enrolled-of-screened = Biorą udział, spośród zapytanych
report-col-completed-of-over = Ukończyli zgodnie z planem, spośród tych, dla których to koniec
report-col-visit = Wizyta
report-col-visits = Wizyty
report-col-expected = Oczekiwane do dzisiaj
report-col-done = Wykonane w oknie
report-col-late = Wykonane poza nim
report-col-begun = Przyszli, coś niezbędnego otwarte
report-col-missed = Opuszczone
report-col-open-now = Okno teraz otwarte
report-col-not-expected = Już nieoczekiwane
report-col-form = Formularz
report-col-forms = Formularze
report-col-language = Język
report-col-language-of = Język uczestnika
report-col-how = Jak
report-col-finished = Zakończone
report-col-with-score = Z wynikiem
report-col-without-answer = Pytania bez odpowiedzi
report-col-measured = Zmierzone wizyty
report-col-patient = Uczestnik, minuty
report-col-patient-planned = Uczestnik, planowane
report-col-staff = Personel, minuty
report-col-staff-planned = Personel, planowane
report-col-over = Dłużej niż planowano
report-col-alert = Alert
report-col-fired = Pojawił się
report-col-open = Otwarte
report-col-overdue = Po terminie
report-col-in-time = Zareagowano w terminie
report-col-minutes = Minuty do reakcji, mediana
report-col-nothing-needed = Nic nie było potrzebne
report-col-what = Co
report-col-effects = Skutki
report-col-nothing-given = Jeszcze nic nie otrzymano
report-col-times = Ile razy
report-col-month = Miesiąc
report-col-events = Zdarzenia
report-col-related = Ze związkiem
report-col-serious = Poważne
report-col-serious-related = Poważne i ze związkiem
report-col-to-technology = Związane z technologią
report-col-to-app = Związane z tym programem komputerowym
report-col-attempts = Próby dalszego kontaktu
rung-screened = Zapytani
rung-eligible = Mogą wziąć udział
rung-offered = Zaproponowano
rung-accepted = Przyjęli
rung-consented = Wyrazili zgodę
rung-enrolled = Biorą udział
rung-started = Rozpoczęli
# $visit (text): name of a visit.
rung-active = Nadal korzystają: { $visit }
# $question (text): what is asked before anybody enters.
report-why-criterion = Według odpowiedzi na: { $question }
# $arm (text): what somebody was given.
report-why-arm = Co otrzymano: { $arm }
code-standing-unfinished = Nie o wszystko jeszcze zapytano
code-standing-not-offered = Dotąd nic nie zaproponowano
code-standing-declined = Odmowa, nie odnotowano powodu
code-standing-deferred = Odłożono
code-standing-not-asked = Dotąd nie zapytano o zgodę
code-standing-refused = Brak zgody
code-standing-blocked = Nikt jeszcze nie zareagował na alert
code-standing-not-yet = Dotąd nie
code-standing-not-started = Dotąd nie rozpoczęto
code-standing-not-active = Już nie korzysta, nie odnotowano powodu
code-standing-not-known = Nikt nie odnotował, czy korzysta
code-standing-over = Nie bierze już udziału
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } osoba nie weszła do programu i jest zapisana bez nazwiska.
        [few] { $n } osoby nie weszły do programu i są zapisane bez nazwiska.
        [many] { $n } osób nie weszło do programu i jest zapisanych bez nazwiska.
       *[other] { $n } osoby nie weszło do programu i jest zapisane bez nazwiska.
    }
report-funnel-primary = Kto przyszedł drogą spoza populacji głównej, na przykład zgłosił się samodzielnie, jest zapisany i liczony osobno. Jedna osoba może mieć kilka powodów, więc powodów może być łącznie więcej niż osób.
report-interpreter-yes = Potrzebny
report-interpreter-no = Niepotrzebny
report-interpreter-unsaid = Nie odnotowano
report-ethnic-asian = Azjatyckie lub azjatycko-brytyjskie
report-ethnic-black = Czarne, czarne brytyjskie, karaibskie lub afrykańskie
report-ethnic-mixed = Mieszane lub wielorakie
report-ethnic-white = Białe
report-ethnic-other = Inne
report-ethnic-not_stated = Nie podano
report-ethnic-not_known = Nie wiadomo
report-ethnic-not_asked = Nie pytano
report-uptake-ethnic = Grupy etniczne łączą kategorie z 2001 i z 2021 r.; chińskie liczy się w obu z azjatyckimi. „Nie podano” to osoby, które zapytano i które wolały nie podawać, „nie pytano” to osoby, o których nikt nic nie odnotował.
report-all-alerts = Wszystkie alerty
report-all-months = Wszystkie miesiące
report-all-effects = Wszystkie niezamierzone skutki
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = Alerty: { $alerts }; wizyty: { $visits }; na każde sto wizyt: { $share }.
# $share (text): how many of how many.
report-false-alarms = Fałszywe alarmy, spośród alertów o znanym skutku: { $share }.
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day }: { $term }
# $number (text): study number.
notice-title = Nowy problem bezpieczeństwa: { $number }
notice-draft = Szkic
notice-draft-detail =
    Przygotowano z tego, co zapisano w ośrodku, dla sponsora. Nikomu tego nie wysłano. Sponsor decyduje, czy to nowy problem bezpieczeństwa, i powiadamia NICE.

    Przeczytaj, zanim opuści ośrodek: we wpisanych słowach mogą być nazwiska.
notice-programme = Program
notice-kit = Program
notice-version = Wersja
notice-arm = Co otrzymano
notice-product = Technologia
notice-site = Ośrodek
notice-number = Numer badania
notice-event = Co zapisano o zdarzeniu
notice-follow = Co ustalono później
notice-follow-none = Później niczego nie odnotowano.
notice-follow-day = Odnotowano
notice-follow-what = Co
notice-not-recorded = Nie zapisano
notice-sponsor = Wypełnia sponsor
notice-assessment = Ocena problemu
notice-action = Co zrobiono lub zostanie zrobione
notice-told-on = Kiedy i kto powiadomił NICE
notice-signature = Imię i nazwisko, data, podpis
report-col-contacts = Inne zaangażowane służby
rung-attended = Ukończyli sesje
code-standing-too-few = Obecność na zbyt niewielu sesjach
report-resources = Inna opieka
report-resources-counted = Inna opieka, o której mówili uczestnicy, w dniach, o które ich pytano; brak odpowiedzi nie liczy się jako zero. Wskaźnik dotyczy trzech miesięcy (91 dni) jednej osoby. Okresy, których większość dni przypada po dniu indeksowym, są w drugiej tabeli.
report-table-care-before = Przed dniem indeksowym
report-table-care-since = Od dnia indeksowego, według tego, co osoby otrzymały
report-col-given = Otrzymano
report-col-care-asked = Zapytane osoby
report-col-care-any = Korzystały, z zapytanych
report-col-care-amount = Łącznie
report-col-care-days = Dni, o które pytano
report-col-care-rate = Na osobę w trzy miesiące
report-care-everybody = Wszyscy
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] { $n } osobę zapytano dwa razy o te same dni. Dni liczą się raz; tego, co policzono oba razy, nie da się rozdzielić.
    [few] { $n } osoby zapytano dwa razy o te same dni. Dni liczą się raz; tego, co policzono oba razy, nie da się rozdzielić.
    [many] { $n } osób zapytano dwa razy o te same dni. Dni liczą się raz; tego, co policzono oba razy, nie da się rozdzielić.
   *[other] { $n } osoby zapytano dwa razy o te same dni. Dni liczą się raz; tego, co policzono oba razy, nie da się rozdzielić.
}
