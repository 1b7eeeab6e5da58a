### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score } a fost { $points } la { $when }. Există un singur scor până acum.
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score } a fost { $from } la { $since } și { $to } la { $until }: nicio diferență.
# $by (text): the difference.
person-course-lower = { $score } a fost { $from } la { $since } și { $to } la { $until }: mai mic cu { $by }.
# $by (text): the difference.
person-course-higher = { $score } a fost { $from } la { $since } și { $to } la { $until }: mai mare cu { $by }.
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points } (sau { $percent } % din primul scor)
# $amount (text): a difference. $source (text): who published it.
person-change-inside = Schimbarea este mai mică decât eroarea de măsurare de { $amount } ({ $source }).
person-change-outside = O schimbare de { $amount } sau mai mult este mai mare decât eroarea de măsurare ({ $source }).
person-change-below = Schimbarea este mai mică decât { $amount }, cât se consideră important ({ $source }).
person-change-important = O schimbare de { $amount } este considerată importantă ({ $source }).
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = text { $digest }, { $status }
person-wording-published = publicat de proprietarul său
person-wording-licensed = dat de proprietarul său sub licență
person-wording-collated = compilat din surse, neverificat
person-wording-local = propriu centrului
person-wording-own = propriu Prombook
person-wording-unknown = nu este pe acest computer
# $by (text): a name. $at (text): date and time.
person-noted = finalizat de { $by }, { $at }
person-lag-none = introdus în aceeași zi
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [one] introdus cu { $n } zi mai târziu
        [few] introdus cu { $n } zile mai târziu
       *[other] introdus cu { $n } de zile mai târziu
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = întrebarea { $number }: { $old } › { $new }
person-no-answer = fără răspuns
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = Corectat { $at } de { $by }: { $what }. Motiv: { $reason }
# $number (text): a study number.
person-moved-to = Mutat la { $number }, { $at }, de { $by }; nu contează aici. Motiv: { $reason }
person-moved-from = Mutat aici de la { $number }, { $at }, de { $by }. Motiv: { $reason }
person-taken-back = Retras { $at } de { $by }; nu contează. Motiv: { $reason }
# $number (text): a study number.
person-title = Răspunsuri în timp: { $number }
# $day (text): a date.
person-printed = Tipărit la { $day }
person-none = Nu există încă niciun scor.
person-forms = Toate formularele
person-col-day = Zi
person-col-visit = Vizită
person-col-score = Scor
person-col-form = Formular
person-col-how = Cum s-a completat
person-col-what = Scoruri și corectări

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }, { $form }
# $question (text): number of a question.
quality-what-item = { $number }, { $form }, întrebarea { $question }
# $number (text): a study number. $step (text): name of a kind of step. $day (text): a date.
quality-what-step = { $number }, { $step }, { $day }
# $step (text): name of a kind of step. $day (text): a date.
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = Ceva ce nu a ajuns încă pe acest calculator
quality-settled = Încheiată
quality-nothing = Încă nu este nimic de numărat
# $part, $whole, $percent (text): numbers.
quality-share = { $part } din { $whole } ({ $percent } %)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [one] Se numără numai cel mai nou formular ({ $n }).
        [few] Se numără numai cele mai noi { $n } formulare.
       *[other] Se numără numai cele mai noi { $n } de formulare.
    }
quality-visits = Vizite efectuate
quality-visits-how = Vizite la care fiecare formular esențial este finalizat sau s-a notat de ce nu, din cele așteptate până astăzi. „Astăzi” numără la fel.
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] La încă { $n } a venit cineva și ceva esențial este deschis.
        [few] La încă { $n } a venit cineva și ceva esențial este deschis.
       *[other] La încă { $n } a venit cineva și ceva esențial este deschis.
    }
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [one] { $n } vizită nu mai este așteptată și nu se numără.
        [few] { $n } vizite nu mai sunt așteptate și nu se numără.
       *[other] { $n } de vizite nu mai sunt așteptate și nu se numără.
    }
# $count (number), $n (text): visits.
quality-learning =
    { $count ->
        [one] { $n } vizită din perioada de învățare nu se numără.
        [few] { $n } vizite din perioada de învățare nu se numără.
       *[other] { $n } de vizite din perioada de învățare nu se numără.
    }
quality-training = Acoperirea instruirii
quality-training-how = Formulare înregistrate de persoane a căror instruire era validată în ziua vizitei. Ținta este 100 %.
quality-window = Vizite în fereastra lor
quality-window-how = Vizite în fereastra lor, din cele efectuate.
quality-instruments = Chestionare cu scor
quality-instruments-how = Chestionare cu scor, din cele finalizate sau notate ca neefectuate.
# $language (text): its own name.
quality-instruments-in = Chestionare cu scor, { $language }
quality-instruments-in-how = Din cele finalizate în această limbă.
quality-not-done = Formulare și vizite neefectuate
quality-not-done-how = Notate cu motivul.
quality-whole-visit = Vizită
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = Întrebări fără răspuns
quality-items-how = Întrebări cu un motiv în loc de răspuns, din toate cele puse.
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }, întrebarea { $question }, { $language }, { $mode }
quality-place-how = Printre întrebările care rămân cel mai des fără răspuns.
quality-lag = Zile până la introducere
# $median, $most (text): days.
quality-lag-days = mediana { $median }, percentila 90: { $most }
quality-lag-how = Din ziua vizitei sau de la data de pe hârtie până în ziua în care formularul a fost finalizat aici.
quality-sync = Ore până la primire
# $median, $most (text): hours.
quality-sync-hours = mediana { $median }, percentila 90: { $most }
quality-sync-how = De la finalizarea unui formular pe acest computer până la confirmarea serverului că îl are.
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n } formular nu a fost primit așa cum este acum.
        [few] { $n } formulare nu au fost primite așa cum sunt acum.
       *[other] { $n } de formulare nu au fost primite așa cum sunt acum.
    }
quality-last-sent = Zile de când a trimis ultima dată fiecare computer
quality-last-sent-how = Pentru acest computer, de când serverul a confirmat ultima dată ceva; pentru celelalte, de când au spus ultima dată acest lucru.
quality-this-computer = Acest computer
# $name (text): name of a computer.
quality-never-sent = { $name }: încă nu s-a trimis nimic
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name }: { $n } zi
        [few] { $name }: { $n } zile
       *[other] { $name }: { $n } de zile
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = Formulare după modul în care au fost date
quality-by-mode-how = Din toate formularele finalizate. Scorurile obținute în moduri diferite pot să difere din acest motiv.
quality-by-language = Formulare după limbă
quality-by-language-how = Din toate formularele finalizate, după limba în care au fost citite.
quality-by-interpreter = Formulare cu interpret
quality-by-interpreter-how = Din toate formularele finalizate.
quality-by-proxy = Formulare la care a răspuns altcineva
quality-by-proxy-how = Din toate formularele finalizate, cele la care s-a răspuns în numele participantului.
quality-provenance = Răspunsuri cu sursă cunoscută
quality-provenance-how = Răspunsuri despre care se știe cine le-a înregistrat, în ce versiune, formulare și limbă, și cum. Ținta este 100 %.
quality-corrections = Răspunsuri corectate
quality-corrections-how = Răspunsuri modificate după finalizarea formularului, din toate răspunsurile.
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = fără motiv codificat
quality-queries = Interogări deschise
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [one] { $n } deschisă; zile: { $oldest }
        [few] { $n } deschise; zile: mediana { $median }, cea mai veche { $oldest }
       *[other] { $n } deschise; zile: mediana { $median }, cea mai veche { $oldest }
    }
quality-queries-none = Niciuna
quality-queries-how = Zile de când s-a pus o interogare.
quality-too-fast = Răspunsuri foarte rapide
quality-too-fast-how = În mai puțin de o treime din timpul prevăzut de program; fără program, în mai puțin de o secundă pentru fiecare întrebare. Ambele sunt propunerile noastre.
quality-all-same = Același răspuns peste tot
quality-all-same-how = Formulare cu cel puțin cinci răspunsuri dintr-o listă sau de pe o scală, toate la fel. Poate fi corect: întrebați.
quality-implausible = Date calendaristice greu de crezut
quality-implausible-how = Înainte de naștere, după introducere sau ale unei persoane mai în vârstă de 120 de ani.
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [one] { $n } întrebare nu are răspuns. { $reasons }
        [few] { $n } întrebări nu au răspuns. { $reasons }
       *[other] { $n } de întrebări nu au răspuns. { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = Vizita a fost în afara ferestrei ei, { $opens } până la { $closes }.
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [one] { $n } întrebare în { $took } s; mai puțin de { $least } s este foarte rapid.
        [few] { $n } întrebări în { $took } s; mai puțin de { $least } s este foarte rapid.
       *[other] { $n } de întrebări în { $took } s; mai puțin de { $least } s este foarte rapid.
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [one] { $n } răspuns, la fel.
        [few] Toate cele { $n } răspunsuri sunt la fel.
       *[other] Toate cele { $n } de răspunsuri sunt la fel.
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [one] Introdus la { $n } zi după completare.
        [few] Introdus la { $n } zile după completare.
       *[other] Introdus la { $n } de zile după completare.
    }
quality-found-before-birth = O dată este înainte de nașterea participantului.
quality-found-too-old = După data nașterii, participantul avea peste 120 de ani.
quality-found-paper-after-visit = Data de pe hârtie este după vizită.
quality-found-after-entry = O dată din răspunsuri este după ziua introducerii.
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = „{ $question }”: { $number } este în afara intervalului { $low }–{ $high }, unde este de obicei. A fost scris cum a fost măsurat?

## Steps: their names, and what each is for

step-screening = Evaluarea eligibilității
step-screening-intro = Puneți fiecare întrebare. Cine nu poate participa este păstrat fără nume, ca să fie numărați toți.
step-consent = Consimțământ
step-consent-intro = Fiecare rând separat. Un nu la un rând nu înseamnă nu la celelalte.
step-offer = Ofertă
step-offer-intro = Ce s-a oferit, cum și ce a hotărât persoana. Cine refuză primește îngrijirea obișnuită și poate participa în continuare.
step-start = Prima folosire
step-start-intro = Ziua în care persoana a folosit prima dată ce a primit.
step-engagement = Mai folosește?
step-engagement-intro = Ce înseamnă „a folosi” se notează împreună cu răspunsul.
step-stop = A încetat să folosească
step-stop-intro = Cineva poate înceta să folosească și totuși să vină la vizite și să răspundă la chestionare.
step-change = Schimbarea participării
step-change-intro = Spuneți ce se încheie și ce continuă. Ce nu este numit rămâne cum este.
step-completion = Sfârșitul programului
step-completion-intro = După aceasta nu se mai întreabă nimic.
step-contact = Încercare de contact
step-not-done = Neefectuat
step-not-done-intro = Spuneți de ce, ca să nu se numere drept uitat.
step-session = Ședință
step-adverse = Eveniment advers
step-adverse-intro = Notați-l chiar dacă nimeni nu crede că a fost cauzat de program. Urmați procedura locală.
step-adverse-follow-up = Urmărirea unui eveniment advers
step-adverse-follow-up-intro = Notați fiecare încercare, și pe cea în care nu s-a putut contacta nimeni.
step-resource = Altă îngrijire
step-resource-intro = Cât de des sau cât timp, de când s-a întrebat ultima dată.
# $from, $to (text): the first day and the last.
recall-last = Ultima perioadă despre care s-a întrebat: { $from } – { $to }.
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-gap = Perioadă despre care nu s-a întrebat: { $from } – { $to } (zile: { $n }).
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-overlap = Perioadă despre care s-a întrebat de două ori: { $from } – { $to } (zile: { $n }). Ce se numără de ambele dăți contează de două ori.
step-unintended = Efect neintenționat
step-unintended-intro = Un efect pe care nu l-a intenționat nimeni, asupra oricui.
step-alert = Alertă
step-alert-action = Ce s-a făcut
step-alert-action-intro = Spuneți ce s-a făcut în privința alertei și cine a fost anunțat.
step-alert-outcome = Rezultatul alertei
step-alert-outcome-intro = Ce a rezultat din ea. Cu aceasta alerta se închide.
step-query = Interogare
step-query-answer = Răspuns la o interogare
step-query-closed = Interogare încheiată
step-moved = Formular mutat

## How far somebody has got

stage-new = Încă nu s-a întrebat nimic
stage-not-eligible = Nu intră în program
stage-eligible = Poate intra în program
stage-refused = Nu și-a dat consimțământul
stage-consented = Și-a dat consimțământul
stage-deferred = A amânat hotărârea
stage-enrolled = Participă
stage-started = Folosește ce a primit
stage-stopped = Nu mai folosește, participă în continuare
stage-ended = Nu mai participă
stage-completed = A terminat

## What is asked in a step

field-referral-source = Cine a trimis persoana
field-pathway-point = În ce punct al îngrijirii este
field-age-band = Vârstă
field-sex = Sex
field-ethnic-scheme = Lista categoriilor etnice
field-ethnic-2001 = Categorie etnică (2001)
field-ethnic-2021 = Categorie etnică (2021)
field-language = Limbă
field-reason = Motiv
field-reason-note = Motiv, în câteva cuvinte
field-screening-reason = De ce nu participă
field-screening-language = Limba pe care o vorbește cel mai bine
field-consent-language = Limba în care a fost citit sau explicat
field-consent-mode = Cum s-a dat consimțământul
field-interpreter = Interpret
field-interpreter-detail = Numărul interpretului sau ce rudă este
field-evidence = Unde este formularul semnat sau înregistrarea audio
field-arm = Ce s-a oferit
field-product = Produs
field-offered-by = Oferit de
field-mode = Cum
field-script = Versiunea scenariului
field-technology-language = Limba tehnologiei
field-result = Hotărâre
field-reasons = Motive
field-given-instead = Oferit în schimb
field-given-instead-note = Ce anume
field-helped-by = Cine a ajutat
field-downloaded = Descărcat la
field-logged-in = Prima conectare la
field-source = Cine spune aceasta
field-time-point = Întrebat la
field-active = Încă folosește
field-definition = Ce se consideră folosire
field-definition-note = Adică
field-measure = Ce s-a măsurat
field-value = Cât
field-not-started = De ce nu s-a folosit
field-note = Notă
field-last-used = Folosit ultima dată la
field-started-by = Cine a cerut schimbarea
field-ends = Se încheie
field-goes-on = Continuă din nou
field-data-kept = Ce s-a colectat se păstrează
field-results-wanted = Vrea să afle rezultatele
field-change-reason = De ce, dacă vrea să spună
field-status = Cum s-a încheiat
field-how = Cum
field-contact-result = Rezultat
field-plan = Vizită
field-turn = A câta, numărând de la 0
field-instrument = Formular
field-number = Numărul ședinței
field-attended = A venit
field-group = Grupă
field-session-group-hint = Numărul grupei cu care vine, dacă există grupe
field-term = Ce s-a întâmplat
field-onset = A început la
field-end = S-a încheiat la
field-severity = Intensitate
field-seriousness = Grav deoarece
field-related-technology = Legat de tehnologie
field-related-app = Legat de Prombook
field-related-visit = Legat de o vizită
field-expected = Era de așteptat
field-action = Ce s-a făcut
field-outcome = Rezultat
field-aware-day = Ziua în care a aflat centrul
field-aware-time = La ce oră
field-reported-to = Raportat către
field-what = Ce este aceasta
field-reached = Persoana a fost contactată
field-from = De la
field-to = Până la
field-category = Ce atinge
field-description = Ce s-a întâmplat
field-affected = Pe cine a afectat
field-service = Serviciul apelat
field-time-called = Ora apelului
field-override = De ce nu a fost nevoie de nimic
field-promised = Urmărire promisă pentru
field-false-alarm = A fost o alarmă falsă
field-promise-kept = Urmărirea promisă a avut loc
field-contacts = Câte alte servicii au fost implicate
field-text = Text
field-item = Întrebarea despre care este vorba
field-query-text = Interogare
field-query-answer-text = Răspuns
field-query-closed-text = De ce este încheiată
field-adverse-seriousness-hint = Nu alegeți nimic dacă nu a fost grav.
field-adverse-aware-time-hint = De exemplu 09:05.
field-adverse-follow-up-aware-time-hint = De exemplu 09:05.
field-alert-action-time-called-hint = De exemplu 09:05.
field-alert-action-promised-hint = Prombook vă amintește în acea zi.
field-screening-reason-hint = Numai dacă nu vrea sau nu poate participa.

## Codes of lists

code-decline-no_device = nu are dispozitiv
code-decline-no_internet_or_data = nu are internet sau date mobile
code-decline-no_storage_space = nu are spațiu pe dispozitiv
code-decline-low_confidence_with_technology = nesiguranță în folosirea tehnologiei
code-decline-language_not_available = nu este în limba sa
code-decline-prefers_face_to_face = preferă față în față
code-decline-prefers_group = preferă un grup
code-decline-privacy_concern = îngrijorare privind confidențialitatea
code-decline-cultural_reason = motiv cultural
code-decline-no_time = nu are timp
code-decline-symptoms_improved = se simte mai bine
code-decline-does_not_think_it_will_help = nu crede că va ajuta
code-decline-carer_or_family_advice = sfatul unui îngrijitor sau al familiei
code-decline-other = alt motiv
code-decline-prefers_not_to_say = preferă să nu spună

code-not_started-could_not_download_or_log_in = nu s-a putut descărca sau nu s-a reușit conectarea
code-not_started-forgot = a uitat
code-not_started-symptoms_improved = se simte mai bine
code-not_started-chose_other_care = a ales altă îngrijire
code-not_started-technical_fault = defecțiune tehnică
code-not_started-other = alt motiv
code-not_started-not_known = nu se știe

code-stop-recovered = s-a vindecat
code-stop-no_benefit = niciun folos
code-stop-symptoms_worse = se simte mai rău
code-stop-adverse_event = eveniment advers
code-stop-too_time_consuming = ia prea mult timp
code-stop-technical_fault = defecțiune tehnică
code-stop-hard_to_use = greu de folosit
code-stop-language = limba
code-stop-lost_access_to_device_or_internet = nu mai are dispozitiv sau internet
code-stop-moved_to_other_care = a trecut la altă îngrijire
code-stop-licence_ended = licența s-a încheiat
code-stop-other = alt motiv
code-stop-prefers_not_to_say = preferă să nu spună

code-visit_missed-no_contact_after_attempts = nu a putut fi contactat
code-visit_missed-participant_unwell = nu se simțea bine
code-visit_missed-participant_declined_this_visit = nu a vrut această vizită
code-visit_missed-site_capacity = lipsă de capacitate în centru
code-visit_missed-interpreter_not_available = fără interpret
code-visit_missed-instrument_not_available_in_language = formular indisponibil în limba sa
code-visit_missed-system_fault = defecțiune a unui sistem
code-visit_missed-participation_changed = participă acum altfel
code-visit_missed-other = alt motiv

code-session_missed-participant_unwell = nu se simțea bine
code-session_missed-no_time = nu a avut timp
code-session_missed-travel = nu a putut ajunge
code-session_missed-session_cancelled = ședință anulată
code-session_missed-interpreter_not_available = fără interpret
code-session_missed-other = alt motiv
code-session_missed-not_known = nu se știe

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = eroare la copiere
code-correction-wrong_participant = alt participant
code-correction-wrong_date = dată greșită
code-correction-participant_corrected_own_answer = participantul și-a corectat răspunsul
code-correction-late_information = informația a venit mai târziu
code-correction-unit_or_scale_error = unitate sau scală greșită
code-correction-duplicate_entry = introdus de două ori
code-correction-other_with_text = alt motiv

code-not_entered-criteria_not_met = nu îndeplinește criteriile
code-not_entered-safety = siguranță
code-not_entered-did_not_want_to = nu a vrut
code-not_entered-no_time = nu are timp
code-not_entered-language_not_available = nu este în limba sa
code-not_entered-interpreter_not_available = fără interpret
code-not_entered-other = alt motiv
code-not_entered-prefers_not_to_say = preferă să nu spună

code-recipients-clinician_on_site = Clinician la fața locului
code-recipients-duty_clinician = Clinician de gardă
code-recipients-coordinator = Coordonator
code-recipients-duty_manager = Manager de serviciu
code-recipients-site_lead = Conducătorul centrului
code-recipients-sponsor_safety = Biroul de siguranță al sponsorului

code-age_band-under_16 = Sub 16
code-age_band-16_17 = 16 până la 17
code-age_band-18_24 = 18 până la 24
code-age_band-25_34 = 25 până la 34
code-age_band-35_44 = 35 până la 44
code-age_band-45_54 = 45 până la 54
code-age_band-55_64 = 55 până la 64
code-age_band-65_74 = 65 până la 74
code-age_band-75_84 = 75 până la 84
code-age_band-85_over = 85 sau peste
code-age_band-not_known = Nu se știe

code-sex-female = Feminin
code-sex-male = Masculin
code-sex-other = Altul
code-sex-unknown = Necunoscut

code-ethnic_scheme-2001 = Categoriile recensământului din 2001
code-ethnic_scheme-2021 = Categoriile recensământului din 2021
code-ethnic_scheme-not_stated = Nu s-a declarat

code-ethnic_2001-A = Alb: britanic
code-ethnic_2001-B = Alb: irlandez
code-ethnic_2001-C = Alb: oricare altul
code-ethnic_2001-D = Mixt: alb și negru caraibian
code-ethnic_2001-E = Mixt: alb și negru african
code-ethnic_2001-F = Mixt: alb și asiatic
code-ethnic_2001-G = Mixt: oricare altul
code-ethnic_2001-H = Asiatic: indian
code-ethnic_2001-J = Asiatic: pakistanez
code-ethnic_2001-K = Asiatic: bangladez
code-ethnic_2001-L = Asiatic: oricare altul
code-ethnic_2001-M = Negru: caraibian
code-ethnic_2001-N = Negru: african
code-ethnic_2001-P = Negru: oricare altul
code-ethnic_2001-R = Chinez
code-ethnic_2001-S = Orice alt grup etnic
code-ethnic_2001-Z = Nu s-a declarat
code-ethnic_2001-99 = Nu se știe

code-ethnic_2021-asian_indian = Asiatic: indian
code-ethnic_2021-asian_pakistani = Asiatic: pakistanez
code-ethnic_2021-asian_bangladeshi = Asiatic: bangladez
code-ethnic_2021-asian_chinese = Asiatic: chinez
code-ethnic_2021-asian_other = Asiatic: oricare altul
code-ethnic_2021-black_caribbean = Negru: caraibian
code-ethnic_2021-black_african = Negru: african
code-ethnic_2021-black_other = Negru: oricare altul
code-ethnic_2021-mixed_white_and_black_caribbean = Mixt: alb și negru caraibian
code-ethnic_2021-mixed_white_and_black_african = Mixt: alb și negru african
code-ethnic_2021-mixed_white_and_asian = Mixt: alb și asiatic
code-ethnic_2021-mixed_other = Mixt: oricare altul
code-ethnic_2021-white_british = Alb: englez, galez, scoțian, nord-irlandez sau britanic
code-ethnic_2021-white_irish = Alb: irlandez
code-ethnic_2021-white_gypsy_or_irish_traveller = Alb: Gypsy sau Irish Traveller
code-ethnic_2021-white_roma = Alb: rom
code-ethnic_2021-white_other = Alb: oricare altul
code-ethnic_2021-other_arab = Arab
code-ethnic_2021-other_any = Orice alt grup etnic
code-ethnic_2021-not_stated = Nu s-a declarat
code-ethnic_2021-not_known = Nu se știe

code-consent_mode-written = În scris
code-consent_mode-verbal = Verbal
code-consent_mode-electronic = Electronic

code-interpreter-none = Niciunul
code-interpreter-professional = Interpret profesionist
code-interpreter-family-helper = Cineva din familie

code-role-gp = Medic de familie
code-role-first_contact_practitioner = Specialist de prim contact
code-role-physiotherapist = Fizioterapeut
code-role-nurse = Asistent medical
code-role-pharmacist = Farmacist
code-role-other_clinician = Alt clinician
code-role-research_staff = Personal de cercetare
code-role-administrator = Administrator
code-role-other = Altcineva

code-mode-face_to_face = Față în față
code-mode-video = Prin video
code-mode-telephone = Prin telefon
code-mode-message = Prin mesaj
code-mode-letter = Prin scrisoare

code-offer_result-accepted = Acceptat
code-offer_result-declined = Refuzat
code-offer_result-deferred = Amânat

code-helper-nobody = Nimeni
code-helper-staff = Personalul
code-helper-family_or_friend = Familia sau un prieten
code-helper-vendor = Producătorul

code-source-vendor = Producătorul
code-source-self-report = Participantul
code-source-staff = Personalul
code-source-record = Dosarul medical

code-active_definition-used_past_7_days = Folosit în ultimele 7 zile
code-active_definition-used_past_30_days = Folosit în ultimele 30 de zile
code-active_definition-of_the_vendor = Cum numără producătorul
code-active_definition-other = Altceva

code-measure-sessions = Ședințe
code-measure-minutes = Minute
code-measure-days_active = Zile în care s-a folosit
code-measure-modules = Module
code-measure-other = Altceva

code-started_by-participant = Participantul
code-started_by-family_or_carer = Familia sau un îngrijitor
code-started_by-clinician = Un clinician
code-started_by-site = Centrul
code-started_by-sponsor = Sponsorul

code-element-programme = Folosirea a ceea ce s-a primit
code-element-visits = Vizite
code-element-questionnaires = Chestionare
code-element-record-linkage = Consultarea dosarului medical
code-element-contact = Contactarea persoanei

code-completion-as_planned = Conform planului
code-completion-early = Mai devreme
code-completion-lost_contact = Nu a mai putut fi contactat
code-completion-moved_away = S-a mutat
code-completion-died = A decedat
code-completion-programme_closed = Programul a fost închis
code-completion-other = Altfel

code-how-phone = Prin telefon
code-how-message = Prin mesaj
code-how-letter = Prin scrisoare
code-how-in-person = Personal

code-contact_result-reached = Contactat
code-contact_result-not-reached = Necontactat

code-severity-mild = Ușoară
code-severity-moderate = Moderată
code-severity-severe = Severă

code-seriousness-death = Deces
code-seriousness-life_threatening = Pune viața în pericol
code-seriousness-hospitalisation = Spitalizare sau prelungirea ei
code-seriousness-disability = Dizabilitate
code-seriousness-congenital_anomaly = Anomalie congenitală
code-seriousness-medically_important = Important din punct de vedere medical

code-relatedness-not_related = Fără legătură
code-relatedness-unlikely = Improbabil
code-relatedness-possible = Posibil
code-relatedness-probable = Probabil
code-relatedness-definite = Sigur
code-relatedness-not_known = Nu se știe

code-adverse_action-none = Nimic
code-adverse_action-technology_paused = Tehnologie întreruptă temporar
code-adverse_action-technology_stopped = Tehnologie oprită
code-adverse_action-referred = Trimis la alt serviciu
code-adverse_action-treated = Tratat
code-adverse_action-admitted = Internat în spital
code-adverse_action-other = Altceva

code-adverse_outcome-recovered = Vindecat
code-adverse_outcome-recovering = În curs de vindecare
code-adverse_outcome-not_recovered = Nevindecat
code-adverse_outcome-recovered_with_sequelae = Vindecat cu urmări de durată
code-adverse_outcome-fatal = Letal
code-adverse_outcome-not_known = Nu se știe

code-follow_up-attempt = O încercare de a afla
code-follow_up-outcome = Ce s-a ales

code-unintended-care = Îngrijire
code-unintended-workload = Volum de muncă
code-unintended-access = Acces la îngrijire
code-unintended-privacy = Confidențialitate
code-unintended-cost = Cost
code-unintended-relationship = Relația cu personalul
code-unintended-other = Altceva

code-affected-participant = Participantul
code-affected-family_or_carer = Familia sau un îngrijitor
code-affected-staff = Personalul
code-affected-service = Serviciul
code-affected-other = Alții

code-alert_action-followed_procedure = S-a urmat procedura locală
code-alert_action-spoke_with_participant = S-a vorbit cu participantul
code-alert_action-informed_clinician = A fost informat un clinician
code-alert_action-called_service = A fost apelat un serviciu
code-alert_action-no_action_needed = Nu a fost nevoie de nicio acțiune
code-alert_action-other = Altceva

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = Medicul de familie
code-service-emergency_department = Serviciul de urgențe
code-service-out_of_hours = Serviciul din afara programului
code-service-community_team = Echipa comunitară
code-service-other = Altceva

code-override-known_and_stable = Cunoscut și stabil
code-override-will_monitor = Va fi urmărit
code-override-reading_wrong = Valoarea citită a fost greșită
code-override-entered_by_mistake = Introdus din greșeală
code-override-other = Alt motiv

code-alert_outcome-no_further_care = Fără altă îngrijire
code-alert_outcome-gp_care = Îngrijire de la medicul de familie
code-alert_outcome-emergency_department = Serviciul de urgențe
code-alert_outcome-admitted = Internat în spital
code-alert_outcome-referred = Trimis la alt serviciu
code-alert_outcome-died = A decedat
code-alert_outcome-other = Altceva
code-alert_outcome-not_known = Nu se știe

code-referral-gp = Medic de familie
code-referral-first_contact_practitioner = Specialist de prim contact
code-referral-community_msk = Serviciu comunitar musculo-scheletal
code-referral-physiotherapy = Fizioterapie
code-referral-secondary_care = Spital
code-referral-ed_or_urgent_care = Urgențe sau îngrijire urgentă
code-referral-occupational_health = Medicina muncii
code-referral-waiting_list_review = Revizuirea unei liste de așteptare
code-referral-self = Din proprie inițiativă
code-referral-other = Altcineva

code-points-before_gp = Înainte de vizita la medicul de familie
code-points-gp_consultation = Consultație la medicul de familie
code-points-fcp_consultation = Consultație la un specialist de prim contact
code-points-msk_triage = Triaj musculo-scheletal
code-points-on_waiting_list = Pe o listă de așteptare
code-points-during_physiotherapy = În timpul fizioterapiei
code-points-after_discharge = După externare
code-points-other = Altundeva

## What was said, a sentence for each thing

# $field (text): what was asked. $value (text): what was said.
said-field = { $field }: { $value }.
said-yes = da
said-no = nu
# In the place of words that stand on another computer.
said-withheld = Scris pe computerul pe care s-a notat, și nu se trimite
# Below a field that holds such words, while the step is put right.
said-withheld-hint = Pe computerul pe care s-a notat este scris ceva aici; nu se trimite. Rămâne acolo așa cum este, dacă nu scrieți altceva.
said-screening-may = Poate participa.
said-screening-open = Nu s-a răspuns la tot.
# $why (text): the questions whose answers speak against it.
said-screening-not = Nu intră în program: { $why }.
said-screening-age = vârsta
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = Citit în limba: { $language }, versiunea { $version } a textului.
# $language (text): a language.
consent-read-in = Citit în limba: { $language }.
consent-read-unknown = Nu s-a notat în ce limbă s-a citit.
consent-lacks-version = Cuvintele acestei versiuni nu mai sunt pe acest computer. Ce apare aici nu este ce s-a citit.
# $language (text): a language.
consent-lacks-language = Aceste cuvinte nu sunt scrise aici în limba: { $language }. Cineva le-a spus în acea limbă sau au fost scoase între timp.
said-consent-all = Consimte la tot ce s-a cerut.
# $items (text): what they do not consent to.
said-consent-not = Nu consimte la: { $items }.
# $value (text): what was decided.
said-offer-result = { $value }.
# $value (text): the reasons.
said-offer-reasons = Deoarece: { $value }.
# $value (text): what they got.
said-offer-given-instead = Oferit în schimb: { $value }.
# $value (text): the reasons.
said-stop-reasons = Deoarece: { $value }.
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
kit-when-index = Ziua { $day }; contează din ziua { $from } până în ziua { $to }
# $day, $from, $to (text): numbers of days.
kit-when-start = Ziua { $day } după prima folosire; contează din ziua { $from } până în ziua { $to }
# $day, $from, $to (text): numbers of days. $every, $times (text): numbers.
kit-when-again = Ziua { $day } (din ziua { $from } până în ziua { $to }), apoi din nou. Zile între ele: { $every }. De câte ori în total: { $times }.
kit-when-event = Ori de câte ori se întâmplă
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-least = { $of }, { $item }: { $value } sau mai mult
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-most = { $of }, { $item }: { $value } sau mai puțin
# $of (text): a form. $item (text): a question of it. $value (text): an answer.
trigger-item-is = { $of }, { $item }: răspunsul „{ $value }”
# $of (text): a form. $value (text): a number.
trigger-score-least = { $of }: { $value } sau mai mult
# $of (text): a form. $value (text): a number.
trigger-score-most = { $of }: { $value } sau mai puțin
# $of (text): a form. $value (text): a number.
trigger-rise = { $of }: cu { $value } sau mai mult peste data trecută
# $of (text): a form. $value (text): a number.
trigger-fall = { $of }: cu { $value } sau mai mult sub data trecută
# $question (text): what is asked.
trigger-criterion = Da la: { $question }
trigger-serious = Un eveniment advers grav
part-forms = Ce formulare se dau
part-windows = Când au loc vizitele
part-scoring = Cum devin răspunsurile numere
part-consent = La ce se consimte
part-criteria = Cine intră în program
part-alerts = Ce se urmărește
part-lists = Motivele programului
language-en-GB = engleză
language-cy = galeză
language-pl = poloneză
language-ro = română
language-pa = punjabi
language-ur = urdu
language-pt = portugheză
language-es = spaniolă
language-ar = arabă
language-bn = bengali
language-gu = gujarati
language-it = italiană
language-fr = franceză
language-es-ES = spaniolă (Spania)
language-es-US = spaniolă (Statele Unite)
language-pt-BR = portugheză (Brazilia)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = amharică
language-bg = bulgară
language-bfi = limba semnelor britanică
language-ckb = kurdă centrală
language-cs = cehă
language-de = germană
language-el = greacă
language-fa = persană
language-fil = filipineză
language-hi = hindi
language-hu = maghiară
language-ig = igbo
language-ku = kurdă
language-lt = lituaniană
language-lv = letonă
language-ml = malayalam
language-ne = nepaleză
language-nl = neerlandeză
language-ps = paștună
language-ru = rusă
language-si = singhaleză
language-sk = slovacă
language-so = somaleză
language-sq = albaneză
language-sw = swahili
language-ta = tamilă
language-te = telugu
language-th = thailandeză
language-ti = tigrină
language-tr = turcă
language-uk = ucraineană
language-vi = vietnameză
language-yo = yoruba
language-yue = cantoneză
language-zh-Hans = chineză simplificată
language-zh-Hant = chineză tradițională
# $owner (text): a name.
kit-slot-owner = Întrebați: { $owner } (proprietarul, din câte se știe)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = Blocat de program: { $part }. { $form } rămâne la „{ $visit }”.
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = Blocat de program: { $part }. „{ $visit }” își păstrează fereastra (zile înainte de ziua ei: { $before }; zile după ea: { $after }).
# $visit (text): its name.
rule-visit-stays = Blocat de program: „{ $visit }” nu este o vizită opțională, are loc întotdeauna.
# $part (text): like The reasons of the programme.
rule-list-stays = Blocat de program: { $part }. Un centru nu adaugă nimic la această listă.
# $most (text): a number.
rule-reasons-most = Limita programului: numărul maxim de motive proprii ale unui centru este { $most }.
# $most (text): a number.
rule-questions-most = Limita programului: numărul maxim de întrebări proprii ale unui centru este { $most }.
# $visit (text): its name.
rule-questions-language = Întrebările de la „{ $visit }” se pun împreună și nu există nicio limbă în care să fie formulate toate.
own-questions = Întrebările acestui centru
# $site (text): its code.
own-questions-title = Întrebările centrului { $site }
own-questions-terms = Formularea proprie a centrului. Nimeni nu a validat aceste întrebări.
own-kind-yes-no = da sau nu
own-kind-choice = unul din mai multe răspunsuri
own-kind-number = un număr
own-kind-text = câteva cuvinte
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, așa cum se desfășoară aici ({ $version })
# $visit (text): its name.
tailoring-visit = Vizită opțională care are loc: { $visit }
# $visit, $form (text): their names.
tailoring-without = Formular omis la „{ $visit }”: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = „{ $visit }” contează (zile înainte de ziua ei: { $before }; zile după ea: { $after }) în loc de (înainte: { $was-before }; după: { $was-after })
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = Motiv propriu în „{ $list }”: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = Întrebare proprie la „{ $visit }”: { $question } ({ $kind }; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = „{ $role }” se numește „{ $name }”
list-decline = Motive de refuz
list-not_started = Motive pentru care nu s-a început
list-stop = Motive de oprire
list-visit_missed = Motive pentru o vizită ratată
list-session_missed = Motive pentru o ședință ratată
list-not_entered = Motive de neintrare în program

## Today

day-list-day = { $weekday }, { $day }
weekday-mon = Luni
weekday-tue = Marți
weekday-wed = Miercuri
weekday-thu = Joi
weekday-fri = Vineri
weekday-sat = Sâmbătă
weekday-sun = Duminică
# The title of the printed list.
day-list-of = Cine este așteptat: { $day }
day-list-nobody = Nu este așteptat nimeni.
day-list-cut = Pe această listă sunt { $shown } din { $total }.
day-list-participant = Participant
day-list-visit = Vizită
day-list-state = Stare
day-list-until = Contează până la
day-list-language = Limbă
day-list-note = Note
day-list-interpreter = Este nevoie de interpret
standing-ahead = Încă nedeschisă
standing-in-window = În fereastra ei
standing-due = De făcut astăzi
standing-overdue = Întârziată
standing-missed = Ratată
standing-done = Efectuată
standing-late = Efectuată în afara ferestrei
standing-not-done = Neefectuată
standing-not-expected = Nu este așteptată

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who }: { $note }
alert-first-tell = Anunțați: { $to }.
alert-now-tell = Nimeni nu a reacționat la timp. Anunțați acum: { $to }.
alert-local-procedure = Urmați procedura locală.
# $at (text): date and time.
alert-sponsor-told = Serverul sponsorului îl are din { $at }.
# $aware, $until (text): dates and times.
alert-sponsor-next = Sponsorul este anunțat la următoarea conectare. Centrul a aflat de el { $aware }; sponsorul trebuie să afle până la { $until }.
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = Acum nu există conexiune. Anunțați prin telefon: { $who }, { $note }.
alert-sponsor-ring-unknown = Acum nu există conexiune. Anunțați prin telefon: { $who }. Nu este notat cum poate fi contactat; un administrator notează aceasta la program.
alert-why-item = { $form }, „{ $item }”: { $value }.
alert-why-score = { $form }, { $score }: { $value }.
alert-why-change = { $form }, { $score }: { $value }, iar data trecută { $before }.
alert-why-criterion = S-a răspuns cu da la: „{ $question }”
alert-why-serious = Un eveniment advers grav: { $what }.

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = { $from } până la { $to }
withheld-not-here = Pachetul său licențiat nu este instalat aici.
withheld-language = Indisponibil în limba: { $language }.
withheld-language-licence = Licența sa nu cuprinde limba: { $language }.
withheld-status = Acest centru nu folosește texte cu acest statut.
withheld-approval = Un administrator trebuie să aprobe mai întâi textul în limba: { $language }.
withheld-licence-expired = Licența sa a expirat.
withheld-licence = Nu există aici o licență pentru el.
field-step = Pas
code-visit_missed-book_later = programată pentru mai târziu
field-alert-outcome-promise-kept-hint = Dacă nu, alerta rămâne deschisă până când cineva acționează din nou.
trigger-score-named = { $of }, { $score }
alert-form-moved = Formularul care a declanșat alerta aparține de { $number } și a fost mutat acolo. Nu sunați această persoană în legătură cu el.
alert-form-moved-away = Formularul care a declanșat alerta aparține de altcineva și a fost mutat acolo. Nu sunați această persoană în legătură cu el.
alert-form-taken-back = Ce a declanșat alerta a fost invalidat. Nu sunați această persoană în legătură cu aceasta. Motiv: { $reason }
alert-form-gone-do = Notați mai jos că nu a fost nevoie de nicio acțiune sau ce s-a făcut deja.
way-ended = { $what }: s-a încheiat la { $day }

## What people say of themselves

step-background = Context personal
step-background-intro = Ce spun oamenii despre ei înșiși, ca să se vadă la cine ajunge programul. Nimeni nu trebuie să răspundă: faptul că cineva preferă să nu spună este un răspuns, iar ce nu s-a întrebat rămâne gol.
field-education = Educație
field-work = Muncă
field-device = Smartphone, tabletă sau calculator pe care îl poate folosi
field-internet = Internet
field-data = Îl poate folosi fără griji legate de cost
field-space = Loc pentru încă o aplicație pe dispozitiv
field-confidence = Încredere în folosirea aplicațiilor și site-urilor, de la 0 la 10
field-background-confidence-hint = 0 înseamnă deloc, 10 înseamnă încredere deplină.
field-willing = Ar folosi o aplicație sau un site pentru sănătate
field-help = Ajutor pentru aceasta
field-decile = Decila de lipsuri a locului în care trăiește
field-background-decile-hint = 1 este zecimea cu cele mai multe lipsuri, 10 cea cu cele mai puține. Se caută aici; codul poștal nu se păstrează cu ea și nu se trimite.
field-stated-by = Cine a spus
field-background-ethnic-scheme-hint = „Nu s-a declarat” este pentru cine a fost întrebat și preferă să nu spună.
code-stated_by-themselves = Persoana însăși
code-stated_by-somebody_for_them = Cineva pentru ea
code-stated_by-record = Preluat din dosar
code-education-none = Fără calificare
code-education-school = Școală
code-education-vocational = Formare profesională
code-education-university = Universitate
code-education-other = Altceva
code-education-prefers_not_to_say = Preferă să nu spună
code-work-employed = Angajat
code-work-self_employed = Pe cont propriu
code-work-looking = Caută de lucru
code-work-health = Nu lucrează din cauza sănătății
code-work-caring = Are grijă de casă sau de familie
code-work-student = Student sau în formare
code-work-retired = Pensionar
code-work-other = Altceva
code-work-prefers_not_to_say = Preferă să nu spună
code-device-own = Propriu
code-device-shared = Împărțit cu alții
code-device-none = Niciunul
code-device-prefers_not_to_say = Preferă să nu spună
code-internet-home = Acasă
code-internet-elsewhere = Doar în alte locuri
code-internet-none = Niciunul
code-internet-prefers_not_to_say = Preferă să nu spună
code-unsure-yes = Da
code-unsure-no = Nu
code-unsure-unsure = Nu este sigur
code-unsure-prefers_not_to_say = Preferă să nu spună
code-help-needs_none = Nu are nevoie de ajutor
code-help-has_somebody = Are pe cineva care îl poate ajuta
code-help-has_nobody = Nu are pe nimeni care să îl ajute
code-help-prefers_not_to_say = Preferă să nu spună
topic-ethnicity = Categorie etnică
topic-education = Educație
topic-work = Muncă
topic-technology = Acces la tehnologie
topic-deprivation = Lipsuri
