### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = Cine a ajuns până unde
report-funnel-counted = Toți cei care au fost întrebați vreodată dacă pot participa, și cei care nu au intrat. „Din cei de la pasul anterior” numără persoanele de la acel pas despre care se poate spune deja acest lucru și câte dintre ele au mers mai departe; la un pas se poate ajunge și pe altă cale.
report-uptake = Cine acceptă ce se oferă
report-uptake-counted = Toți cei întrebați vreodată, după vârsta din acea zi, sex, grupul etnic, limba preferată și dacă au nevoie de interpret. Ponderile „au acceptat” sunt din cei cărora li s-a oferit ceva, ponderile „participă” din cei întrebați.
report-retention = Vizite
report-retention-counted = Vizitele persoanelor participante, așteptate până astăzi. O vizită este efectuată când fiecare formular esențial este finalizat sau s-a notat de ce nu; „Astăzi” numără la fel. Vizitele care nu mai sunt așteptate pentru că participarea s-a schimbat stau alături și nu intră în nicio pondere.
report-completeness = Formulare
report-completeness-counted = Formularele finalizate la vizitele acestui program, după formular, limbă și modul în care au fost date. Ponderile cu scor sunt din formularele finalizate, ponderile fără răspuns din toate întrebările puse în ele.
report-time = Timp
report-time-counted = Vizite al căror timp a fost măsurat pe acest computer, fără pauze: mediana minutelor, alături de minutele planificate de program.
report-escalations = Alerte
report-escalations-counted = Fiecare alertă declanșată vreodată în acest program. Ponderile sunt din alertele declanșate. Minutele se socotesc de la alertă până la prima acțiune notată despre ea.
report-safety = Evenimente adverse și efecte neintenționate
report-safety-counted = Fiecare eveniment advers notat în acest program, în luna în care centrul a aflat de el. „Cu legătură” înseamnă legătură posibilă, probabilă sau sigură. Pentru eveniment contează ce s-a aflat mai târziu. Efectele neintenționate se numără unul câte unul, după ce privesc și după ce i s-a dat participantului.
# $at (text): date and time.
report-counted-at = Numărat { $at }
report-none = –
report-language-unsaid = Nenotat
report-visit-unsaid = Nicio vizită numită
report-table-funnel = Pași
report-table-losses = Unde nu s-a mers mai departe și de ce
report-table-uptake-age = După vârstă
report-table-uptake-sex = După sex
report-table-uptake-ethnic = După grupul etnic
report-table-uptake-language = După limbă
report-table-uptake-interpreter = După nevoia de interpret
report-table-retention = După vizită
report-table-missed = Vizite care nu au avut loc și de ce
report-table-completeness = Formulare finalizate
report-table-not-given = Formulare nedate și de ce, după limba participantului
report-table-time = Minute după vizită
report-table-alerts = După alertă
report-table-actions = Ce s-a făcut mai întâi sau mai târziu
report-table-services = Servicii chemate
report-table-outcomes = Ce a rezultat
report-table-overrides = De ce nu a fost nevoie de nimic
report-table-safety = După lună
report-table-serious = Evenimente grave, după ce le face grave
report-table-unintended = Efecte neintenționate, după ce privesc
report-col-step = Pas
report-col-people = Persoane
report-col-of-before = Din cei de la pasul anterior
report-col-of-screened = Din cei întrebați
report-col-not-due = Încă nu este la termen
report-col-primary = Populația principală
report-col-outside = În afara ei
report-col-not-reached = Pasul neatins
report-col-reason = Motiv
report-col-group = Grup
report-col-screened = Întrebați
report-col-offered = Li s-a oferit
report-col-accepted-of-offered = Au acceptat, din cei cărora li s-a oferit
report-col-enrolled-of-screened = Participă, din cei întrebați
report-col-completed-of-over = Au încheiat conform planului, din cei pentru care s-a terminat
report-col-visit = Vizită
report-col-visits = Vizite
report-col-expected = Așteptate până astăzi
report-col-done = Efectuate în fereastră
report-col-late = Efectuate în afara ei
report-col-begun = Au venit, ceva esențial deschis
report-col-missed = Ratate
report-col-open-now = Fereastra deschisă acum
report-col-not-expected = Nu mai sunt așteptate
report-col-form = Formular
report-col-forms = Formulare
report-col-language = Limbă
report-col-language-of = Limba participantului
report-col-how = Cum
report-col-finished = Finalizate
report-col-with-score = Cu scor
report-col-without-answer = Întrebări fără răspuns
report-col-measured = Vizite măsurate
report-col-patient = Participant, minute
report-col-patient-planned = Participant, planificate
report-col-staff = Personal, minute
report-col-staff-planned = Personal, planificate
report-col-over = Mai lungi decât planificat
report-col-alert = Alertă
report-col-fired = Declanșate
report-col-open = Deschise
report-col-overdue = Întârziate
report-col-in-time = S-a acționat la timp
report-col-minutes = Minute până s-a acționat, mediana
report-col-nothing-needed = Nu a fost nevoie de nimic
report-col-what = Ce
report-col-effects = Efecte
report-col-nothing-given = Încă nu s-a dat nimic
report-col-times = De câte ori
report-col-month = Lună
report-col-events = Evenimente
report-col-related = Cu legătură
report-col-serious = Grave
report-col-serious-related = Grave și cu legătură
report-col-to-technology = Legate de tehnologie
report-col-to-app = Legate de această aplicație
report-col-attempts = Încercări de urmărire
rung-screened = Întrebați
rung-eligible = Pot participa
rung-offered = Li s-a oferit
rung-accepted = Au acceptat
rung-consented = Au consimțit
rung-enrolled = Participă
rung-started = Au început
# $visit (text): name of a visit.
rung-active = Încă folosesc: { $visit }
# $question (text): what is asked before anybody enters.
report-why-criterion = După răspunsul la: { $question }
# $arm (text): what somebody was given.
report-why-arm = Ce a primit: { $arm }
code-standing-unfinished = Nu s-a întrebat încă tot
code-standing-not-offered = Nu s-a oferit nimic până acum
code-standing-declined = A refuzat, fără motiv notat
code-standing-deferred = Amânat
code-standing-not-asked = Consimțământul nu a fost cerut până acum
code-standing-refused = Nu a consimțit
code-standing-blocked = Nimeni nu a acționat încă la o alertă
code-standing-not-yet = Nu până acum
code-standing-not-started = Nu a început până acum
code-standing-not-active = Nu mai folosește, fără motiv notat
code-standing-not-known = Nimeni nu a notat dacă folosește
code-standing-over = Nu mai participă
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } persoană nu a intrat și este păstrată fără nume.
        [few] { $n } persoane nu au intrat și sunt păstrate fără nume.
       *[other] { $n } de persoane nu au intrat și sunt păstrate fără nume.
    }
report-funnel-primary = Cine a venit pe o cale din afara populației principale, de exemplu din proprie inițiativă, este păstrat și numărat separat. O persoană poate avea mai multe motive, deci motivele pot fi în total mai multe decât persoanele.
report-interpreter-yes = Are nevoie
report-interpreter-no = Nu are nevoie
report-interpreter-unsaid = Nenotat
report-ethnic-asian = Asiatic sau britanic asiatic
report-ethnic-black = Negru, britanic negru, caraibian sau african
report-ethnic-mixed = Mixt sau multiplu
report-ethnic-white = Alb
report-ethnic-other = Altul
report-ethnic-not_stated = Nu s-a declarat
report-ethnic-not_known = Nu se știe
report-ethnic-not_asked = Nu s-a întrebat
report-uptake-ethnic = Grupurile etnice reunesc categoriile din 2001 și din 2021; chinez se numără cu asiatic în ambele. „Nu s-a declarat” este cine a fost întrebat și a preferat să nu spună, „nu s-a întrebat” este despre cine nimeni nu a notat nimic.
report-all-alerts = Toate alertele
report-all-months = Toate lunile
report-all-effects = Toate efectele neintenționate
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = Alerte: { $alerts }; vizite: { $visits }; la fiecare sută de vizite: { $share }.
# $share (text): how many of how many.
report-false-alarms = Alarme false, din alertele cu rezultat cunoscut: { $share }.
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day }: { $term }
# $number (text): study number.
notice-title = Nouă problemă de siguranță: { $number }
notice-draft = Ciornă
notice-draft-detail =
    Făcută din ce este înregistrat în centru, pentru sponsor. Nu a fost trimisă nimănui. Sponsorul hotărăște dacă este o nouă problemă de siguranță și anunță NICE.

    Citiți-o înainte să părăsească centrul: cuvintele scrise de cineva pot numi persoane.
notice-programme = Program
notice-kit = Program
notice-version = Versiune
notice-arm = Ce a primit
notice-product = Tehnologie
notice-site = Centru
notice-number = Număr de studiu
notice-event = Ce este înregistrat despre eveniment
notice-follow = Ce s-a aflat mai târziu
notice-follow-none = Mai târziu nu s-a notat nimic.
notice-follow-day = Notat
notice-follow-what = Ce
notice-not-recorded = Neînregistrat
notice-sponsor = De completat de sponsor
notice-assessment = Evaluarea problemei
notice-action = Ce s-a făcut sau se va face
notice-told-on = Când și de cine a fost anunțat NICE
notice-signature = Nume, dată, semnătură
report-col-contacts = Alte servicii implicate
rung-attended = Au finalizat ședințele
code-standing-too-few = A venit la prea puține ședințe
report-resources = Alte îngrijiri
report-resources-counted = Alte îngrijiri despre care au spus participanții, în zilele despre care au fost întrebați; ce nu s-a răspuns nu se numără ca zero. O rată este pentru trei luni (91 de zile) ale unei persoane. Perioadele cu cele mai multe zile după ziua index sunt în al doilea tabel.
report-table-care-before = Înainte de ziua index
report-table-care-since = De la ziua index, după ce au primit
report-col-given = Primit
report-col-care-asked = Persoane întrebate
report-col-care-any = Au avut, din cei întrebați
report-col-care-amount = În total
report-col-care-days = Zile întrebate
report-col-care-rate = De persoană în trei luni
report-care-everybody = Toți
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] { $n } persoană a fost întrebată de două ori despre unele zile. Zilele se numără o dată; ce s-a numărat de ambele ori nu se poate separa.
    [few] { $n } persoane au fost întrebate de două ori despre unele zile. Zilele se numără o dată; ce s-a numărat de ambele ori nu se poate separa.
   *[other] { $n } de persoane au fost întrebate de două ori despre unele zile. Zilele se numără o dată; ce s-a numărat de ambele ori nu se poate separa.
}
