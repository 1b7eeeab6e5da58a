### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = Astăzi
title-alerts = Alerte
title-alert = Alertă
nav-today = Astăzi

plan-state-ahead = încă nedeschisă
plan-state-in-window = în fereastră
plan-state-due = de făcut astăzi
plan-state-overdue = întârziată
plan-state-missed = ratată
plan-state-begun = începută
plan-state-done = efectuată
plan-state-late = efectuată în afara ferestrei
plan-state-not-done = neefectuată
plan-state-not-expected = nu este așteptată

today-title = Astăzi
today-beside = Ce mai așteaptă
today-rest = Interogări și trimitere
today-no-kit = În acest centru nu se desfășoară încă niciun program. Participanții pot fi găsiți totuși aici.
today-screen = Evaluați o persoană nouă
# $kit (text): the name of a programme.
today-screen-for = Evaluați o persoană nouă pentru { $kit }
today-nothing = Nu este nimic de făcut astăzi.
# $shown, $n (text): how many of how many.
today-first =
    { $count ->
        [one] Primele { $shown } din { $n } de făcut.
        [few] Primele { $shown } din { $n } de făcut.
       *[other] Primele { $shown } din { $n } de făcut.
    }
today-states = Afișați
# $n (text): how many.
today-state-all = Toate ({ $n })
# $state (text): like due today. $n (text): how many.
today-state = { $state } ({ $n })
today-rule = Întârziată: ziua a trecut, iar fereastra este încă deschisă. Ratată: fereastra s-a închis.
today-col-who = Participant
today-col-visit = Vizită
today-col-state = Stare
today-col-day = Zi
today-col-contact = Contact
today-col-do = Ce este de făcut
today-days-left =
    { $count ->
        [one] a mai rămas { $n } zi
        [few] au mai rămas { $n } zile
       *[other] au mai rămas { $n } de zile
    }
today-last-day = ultima zi
today-days-over =
    { $count ->
        [one] cu { $n } zi prea târziu
        [few] cu { $n } zile prea târziu
       *[other] cu { $n } de zile prea târziu
    }
today-contacts-none = nicio încercare
today-contacts =
    { $count ->
        [one] { $n } încercare
        [few] { $n } încercări
       *[other] { $n } de încercări
    }
today-reached = Contactat
today-not-reached = Fără răspuns
# $number (text): a study number. $visit (text): the name of a visit.
today-reached-named = { $number } a fost contactat pentru { $visit }
today-not-reached-named = { $number } nu a răspuns pentru { $visit }
today-how = Contact prin
today-how-phone = Telefon
today-how-message = Mesaj
today-how-letter = Scrisoare
today-how-in-person = Personal
# $number (text): a study number. $result (text): like No answer. $how (text): like Phone.
today-noted = Notat pentru { $number }: { $result } ({ $how })
today-begin = Începeți
today-go-on = Continuați
today-look = Vedeți
# $number (text): a study number. $visit (text): the name of a visit.
today-begin-named = Începeți { $visit } cu { $number }
today-go-on-named = Continuați { $visit } cu { $number }
today-look-named = Vedeți { $number }, { $visit }
today-nothing-due = Nu este nimic de făcut.
today-alerts =
    { $count ->
        [0] Nicio alertă deschisă
        [one] { $n } alertă deschisă
        [few] { $n } alerte deschise
       *[other] { $n } de alerte deschise
    }
today-alerts-late =
    { $count ->
        [one] { $n } este întârziată.
        [few] { $n } sunt întârziate.
       *[other] { $n } sunt întârziate.
    }
today-alerts-all = Toate alertele
today-unfinished =
    { $count ->
        [0] Niciun formular nefinalizat
        [one] { $n } formular nefinalizat
        [few] { $n } formulare nefinalizate
       *[other] { $n } de formulare nefinalizate
    }
today-unfinished-all =
    { $count ->
        [one] Afișați { $n }
        [few] Afișați-le pe toate ({ $n })
       *[other] Afișați-le pe toate ({ $n })
    }
today-queries =
    { $count ->
        [0] Nicio interogare deschisă
        [one] { $n } interogare deschisă
        [few] { $n } interogări deschise
       *[other] { $n } de interogări deschise
    }
today-waiting =
    { $count ->
        [0] S-a trimis tot
        [one] { $n } înregistrare așteaptă să fie trimisă
        [few] { $n } înregistrări așteaptă să fie trimise
       *[other] { $n } de înregistrări așteaptă să fie trimise
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n } vizită încă netrimisă
        [few] { $n } vizite încă netrimise
       *[other] { $n } de vizite încă netrimise
    }
today-print = Tipăriți lista zilei
today-printing = Se tipărește…
today-printed =
    { $count ->
        [one] { $n } pagină este scrisă în
        [few] { $n } pagini sunt scrise în
       *[other] { $n } de pagini sunt scrise în
    }
today-keys = Taste: ↓ și ↑ aleg un rând, Enter începe sau continuă. Pe un rând, 1 notează că persoana a fost contactată, 2 că nu a răspuns nimeni, 3 deschide participantul. F2 revine aici de oriunde, F4 deschide alertele, F8 găsește următoarea de făcut, F9 merge la ce mai așteaptă.
today-keys-register = F11 deschide registrul ședinței.
# $only (text): keys, each with what it shows.
today-keys-only = Arată numai: { $only }. Aceeași tastă apăsată din nou arată tot.

alert-severity-emergency = Urgență
alert-severity-urgent = În aceeași zi
alert-severity-review = De revăzut
alert-state-open = deschisă
alert-state-late = întârziată
alert-state-acted = rezultatul este de notat
alert-state-promise-due = urmărirea promisă este la termen
alert-state-closed = închisă
alert-left-minutes =
    { $count ->
        [one] a mai rămas { $n } minut
        [few] au mai rămas { $n } minute
       *[other] au mai rămas { $n } de minute
    }
alert-left-hours =
    { $count ->
        [one] a mai rămas { $n } oră
        [few] au mai rămas { $n } ore
       *[other] au mai rămas { $n } de ore
    }
alert-left-days =
    { $count ->
        [one] a mai rămas { $n } zi
        [few] au mai rămas { $n } zile
       *[other] au mai rămas { $n } de zile
    }
alert-over-minutes =
    { $count ->
        [one] depășit cu { $n } minut
        [few] depășit cu { $n } minute
       *[other] depășit cu { $n } de minute
    }
alert-over-hours =
    { $count ->
        [one] depășit cu { $n } oră
        [few] depășit cu { $n } ore
       *[other] depășit cu { $n } de ore
    }
alert-over-days =
    { $count ->
        [one] depășit cu { $n } zi
        [few] depășit cu { $n } zile
       *[other] depășit cu { $n } de zile
    }
alert-nobody = o persoană care nu a intrat în program
# $at (text): when.
alert-fired = declanșată { $at }
# $to (text): whom, with how to reach them.
alert-second = Al doilea destinatar: { $to }

alerts-title = Alerte
alerts-closed = Afișați și alertele închise
alerts-none = Aici nu s-a declanșat nicio alertă.
alerts-none-open = Nicio alertă nu este deschisă.
alerts-col-what = Alertă
alerts-col-who = Despre
alerts-col-state = Stare
alerts-col-due = De acționat până la
alerts-col-to = De anunțat
alerts-fired =
    { $count ->
        [one] Aici s-a declanșat { $n } alertă.
        [few] Aici s-au declanșat { $n } alerte.
       *[other] Aici s-au declanșat { $n } de alerte.
    }
alerts-in-time =
    { $count ->
        [one] La { $n } s-a reacționat la timp.
        [few] La { $n } s-a reacționat la timp.
       *[other] La { $n } s-a reacționat la timp.
    }
alerts-overridden =
    { $count ->
        [one] { $n } a fost înlăturată cu un motiv.
        [few] { $n } au fost înlăturate cu un motiv.
       *[other] { $n } au fost înlăturate cu un motiv.
    }
# $rate (text): a number with one decimal.
alerts-burden = { $rate } la fiecare sută de vizite.
alerts-keys = Taste: ↓ și ↑ aleg o alertă, Enter o deschide, F2 merge la Astăzi.

alert-back = Toate alertele
alert-why = De ce s-a declanșat
alert-instruction = Ce face acest centru
aloud-read = Citește cu voce tare
aloud-stop = Oprește citirea
alert-steps = Notate până acum
alert-steps-none = Nu s-a notat încă nimic.
# $at (text): when.
alert-until = Acționați până la { $at }
# $day (text), $by (text): when and who.
alert-step-by = { $day }, { $by }
# $reason (text): why.
alert-step-corrected = Corectat: { $reason }
alert-keep = Notați
alert-kept = Notat.
alert-over = Această alertă este închisă.
alert-now-of = { $at } din { $n }
alert-now-title = O alertă: citiți-o înainte de a continua
alert-now-go-on = Continuați
alert-now-act = Notați ce s-a făcut
alert-now-must = Puteți continua după ce se notează ce s-a făcut.
alert-now-refused = Nu s-a putut nota. Alerta rămâne pe lista de alerte.

## Ways, steps, kits: the fields of a step

steps-yes = Da
steps-no = Nu
steps-choose = Alegeți…
steps-optional = Se poate omite
steps-empty = Goliți
# $field (text): what is asked.
steps-empty-named = Goliți: { $field }
steps-when = Când
steps-day = Zi
# $today (text): today's date.
steps-day-hint = Zi, lună, an, de exemplu 27 3 2026. Lăsați gol pentru astăzi, { $today }.
steps-reason-hint = Se păstrează cu corectarea. Nu scrieți aici niciun nume.
# $language (text): a language.
steps-not-worded = Acest text nu este scris în limba: { $language }. Citiți-l cu un interpret; aici este în altă limbă.
steps-keep = Păstrați
steps-keys = Taste: de la 1 la 9 se răspunde la o întrebare și se trece la următoarea, săgețile aleg, Enter trece mai departe.
steps-back = Înapoi
steps-kept-notes = Păstrat. De știut:
steps-nobody = Încă nu se cere niciun nume. Cine poate participa este înscris în continuare, iar ce s-a spus aici se păstrează la datele persoanei. Cine nu poate este numărat fără nume și fără număr.
steps-reading = Rolul dvs. nu permite să notați ceva aici.
steps-not-entered = Această persoană nu intră în program.
steps-not-entered-what = Ce s-a spus se păstrează fără nume și fără număr, ca persoana să fie numărată.
steps-screen-again = Evaluați altă persoană

title-step = Notarea unui pas
title-noted = Ce s-a notat
noted-correct = Corectați
# $day (text): when. $by (text): who.
noted-by = { $day }, notat de { $by }
# $reason (text): in somebody's own words.
noted-corrected = Corectat: { $reason }
noted-as-read = Cum s-a citit
noted-follow = Ce a urmat
noted-before = Cum era notat înainte
register-screened = Această persoană poate participa. După înscriere, evaluarea se păstrează la datele ei, iar apoi urmează consimțământul.

way-enter = Intrare într-un program:
way-outside = În afara populației principale
# $day (text): a date.
way-index = Se numără din { $day }
# $day (text): a date.
way-index-correct-named = Corectați ziua din care se numără totul, { $day }
# $came, $all, $planned (text): sessions.
way-sessions = Prezent la { $came } din { $all } ședințe; planificate: { $planned }
way-blocked = Nimic nu continuă înainte de a se nota ce s-a făcut în privința unei alerte.
way-blocked-open = Deschideți alerta
way-offered = Ce se poate nota acum
way-plan = Vizitele programului
way-col-visit = Vizită
way-col-state = Stare
way-col-day = Zi
way-col-window = Contează în zilele
# $opens, $closes (text): dates.
way-window = { $opens } până la { $closes }
way-last-day = ultima zi
way-days-left =
    { $count ->
        [one] a mai rămas { $n } zi
        [few] au mai rămas { $n } zile
       *[other] au mai rămas { $n } de zile
    }
# $visit (text): its name.
way-open-named = Deschideți: { $visit }
way-noted = Ce s-a notat
way-earlier =
    { $count ->
        [one] { $n } notă anterioară
        [few] { $n } note anterioare
       *[other] { $n } de note anterioare
    }
way-look = Istoric
# $step (text): what it is called. $day (text): when.
way-look-named = Istoric pentru { $step }, { $day }
participant-way = Programe și vizite

# $window (text): from when to when.
plan-in-window = În fereastra ei, { $window }
# $window (text): from when to when.
plan-out-of-window = În afara ferestrei ei, { $window }
plan-patient = Participant:
plan-staff = Personal:
# $all, $n (text): minutes.
plan-left =
    { $count ->
        [one] a mai rămas { $n } din { $all } minute
        [few] au mai rămas { $n } din { $all } minute
       *[other] au mai rămas { $n } din { $all } minute
    }
plan-over =
    { $count ->
        [one] depășit cu { $n } minut
        [few] depășit cu { $n } minute
       *[other] depășit cu { $n } de minute
    }
plan-todo =
    { $count ->
        [one] { $n } lucru este încă de făcut.
        [few] { $n } lucruri sunt încă de făcut.
       *[other] { $n } de lucruri sunt încă de făcut.
    }
# $form (text): its proper name. On the result of the one before it.
result-next = Urmează: { $form }
plan-all-done = Tot ce cere această vizită este făcut sau s-a spus de ce nu.
# $why (text): a reason.
plan-not-done = Neefectuat: { $why }
# $form (text): its proper name.
plan-not-done-look = Istoric: de ce nu s-a efectuat { $form }
plan-not-done-because = Neefectuat, deoarece…
# $form (text): its proper name.
plan-not-done-because-named = Neefectuat, deoarece…: { $form }
# $form (text): its proper name.
plan-not-done-title = De ce nu s-a efectuat { $form }?
plan-not-done-keep = Notați
plan-not-here = Acest formular nu este pe acest computer.
plan-steps = De notat la această vizită
plan-step-open = încă nenotat
plan-step-noted = notat
plan-step-note = Notați
# $step (text): what it is called.
plan-step-named = Notați: { $step }
# $step (text): what it is called.
plan-step-look = Istoric: { $step }
plan-others = Alte formulare ale acestei vizite
plan-other-ways = Alte formulare, limbi și moduri
kit-level-essential = Esențial
kit-level-supporting = De sprijin
kit-level-optional = Opțional

title-kits = Programe
title-kit = Program
kits-what = Un program spune cine participă, cine este întrebat ce și când și ce se urmărește. Nimic din el nu se întâmplă aici înainte ca centrul să îl pornească.
kits-col-kit = Program
kits-col-state = Aici
kits-col-people = Persoane în program
# $version (text): a number.
kits-version = versiunea { $version }
# $forms (text): proper names.
kits-missing = Nu sunt pe acest computer: { $forms }
kits-draft = Textele sale în această limbă nu au fost verificate de un vorbitor nativ.
# $pack (text): its name.
kits-pack = Din pachetul { $pack }
kits-runs = Se desfășoară aici
kits-rests = Nu se desfășoară aici
# $version (text): like 07-v2.
kits-waits = Versiunea { $version } așteaptă aprobarea
kits-people =
    { $count ->
        [one] { $n } persoană
        [few] { $n } persoane
       *[other] { $n } de persoane
    }
kits-open = Deschideți
# $kit (text): its name.
kits-open-named = Deschideți: { $kit }
kits-none = Pe acest computer nu este niciun program. Pachetele aduc altele.
kit-back = Toate programele
kit-decide = Ce hotărăște acest centru
kit-decide-what = Aceasta intră în vigoare de îndată ce se păstrează: persoanele trebuie găsite imediat, iar de numere răspunde un responsabil clinic.
kit-recipients = Cine este anunțat când se declanșează o alertă
kit-recipients-hint = Un număr de telefon, un pager, o cameră: ce îi trebuie personalului ca să găsească persoana.
kit-optional = Vizite opționale care au loc aici
kit-confirm = Numere confirmate de un responsabil clinic
kit-confirm-what = Aceste alerte nu se declanșează înainte ca numerele lor să fie confirmate aici.
kit-confirmed-by = Responsabilul clinic care le-a confirmat
kit-reasons = Motivele acestui centru
# $list (text): like Why they declined.
kit-reason-add = Adăugați la: { $list }
kit-reason-remove = Eliminați
# $reason (text): its words.
kit-reason-remove-named = Eliminați: { $reason }
kit-keep = Păstrați
kit-run = Porniți-l aici
kit-rest = Nu îl mai desfășurați
kit-kept = Păstrat. Programul se desfășoară aici.
kit-kept-rests = Păstrat. Programul nu se desfășoară aici.
kit-visits = Vizite
kit-col-when = Când
kit-col-level = Cât de necesar este
kit-col-forms = Formulare
kit-col-minutes = Minute
# $patient, $staff (text): minutes.
kit-minutes = participant { $patient }, personal { $staff }
kit-off = nu are loc aici
kit-form-out = omis aici
kit-form-missing = nu este pe acest computer
kit-alerts = Ce se urmărește
kit-col-alert = Alertă
kit-col-sets-off = Ce o declanșează
kit-col-tell = Cine este anunțat
kit-col-within = De acționat în
kit-col-source = De unde provin numerele ei
kit-within-minutes =
    { $count ->
        [one] { $n } minut
        [few] { $n } minute
       *[other] { $n } de minute
    }
kit-within-hours =
    { $count ->
        [one] { $n } oră
        [few] { $n } ore
       *[other] { $n } de ore
    }
kit-within-days =
    { $count ->
        [one] { $n } zi
        [few] { $n } zile
       *[other] { $n } de zile
    }
kit-alert-waits = Încă nu se declanșează: numerele ei nu sunt confirmate.
kit-proposal = o propunere, fără sursă publicată
kit-locked = Ce nu se poate schimba aici
kit-background = Ce sunt întrebați oamenii despre ei înșiși
kit-sources = Pe ce se întemeiază

## What a site makes of a programme

tailor-title = Cum îl adaptează acest centru
tailor-what = Toate acestea schimbă ce se întreabă sau ce citesc oamenii. Intră în vigoare când le aprobă altcineva din centru, ca versiune separată.
tailor-most =
    { $count ->
        [one] Cel mult { $n }.
        [few] Cel mult { $n }.
       *[other] Cel mult { $n }.
    }
tailor-names = Cum se numesc rolurile aici
tailor-names-hint = Unde este gol, se folosește numele din program. Codurile rămân aceleași.
tailor-forms = Formulare omise aici
tailor-windows = Când contează vizitele
tailor-windows-hint = Zilele dinainte și de după ziua unei vizite în care aceasta încă contează.
# Followed by a field for a number of days.
tailor-before = Zile înainte
# Followed by a field for a number of days.
tailor-after = Zile după
tailor-locked = Blocat de program. Un centru nu poate schimba acest lucru.
tailor-propose = Propuneți
own-heading = Întrebările acestui centru
own-what = Se pun după formularele unei vizite, ca formular separat care spune acest lucru, și se trimit cu coduri care încep cu local_.
# $n (text): a number.
own-question-nth = Întrebarea proprie { $n }
own-visit = Se pune la
own-kind = Se răspunde cu
own-kind-name-yes-no = Da sau nu
own-kind-name-choice = Unul din mai multe răspunsuri
own-kind-name-number = Un număr
own-kind-name-text = Câteva cuvinte
# $language (text): its own name.
own-words = Întrebarea în { $language }
# $n (text): a number.
own-option = Răspunsul { $n }
own-option-add = Un răspuns în plus
own-option-remove = Un răspuns în minus
own-word-in = Formulați și în
# $language (text): its own name.
own-unword = Fără { $language }
own-add = Adăugați o întrebare
own-remove = Eliminați
# $question (text): what is asked.
own-remove-named = Eliminați: { $question }
tailoring-title = Versiunile adaptării din acest centru
tailoring-as-it-came = Programul se desfășoară așa cum a fost primit: aici nu s-a schimbat nimic.
tailoring-unversioned = Hotărât înainte să existe versiuni
tailoring-none = Nimic nu diferă de programul primit.
tailoring-before = Versiuni anterioare
tailoring-state-waits = așteaptă aprobarea
tailoring-state-in-force = în vigoare
tailoring-state-former = a fost în vigoare
tailoring-state-refused = refuzată
tailoring-state-replaced = propusă din nou înainte să decidă cineva
# $author (text): a name. $at (text): a moment.
tailoring-made = Propusă de { $author }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = Aprobată de { $who }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = Aprobată de { $who }, { $at }, care a și propus-o: nimeni altcineva din centru nu o putea aproba.
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = Refuzată de { $who }, { $at }:
tailoring-may-yes = Puteți să o lăsați să intre în vigoare. Până atunci se aplică mai departe ce este în vigoare.
tailoring-may-alone = Dumneavoastră ați propus aceasta și nimeni altcineva din acest centru nu o poate aproba: nu există alt administrator sau clinician. O puteți aproba singur(ă). Se notează ca decizie numai a dumneavoastră.
tailoring-may-another = Dumneavoastră ați propus aceasta. O aprobă alt administrator sau un clinician. Până atunci se aplică mai departe ce este în vigoare.
tailoring-may-no = O aprobă un administrator sau un clinician. Până atunci se aplică mai departe ce este în vigoare.
tailoring-may-nothing = Nu așteaptă nimic.
tailoring-alone = Știu că nimeni altcineva nu a verificat aceasta și decid singur(ă)
tailoring-approve = Aprobați
tailoring-refuse = Nu aprobați
tailoring-reason-why = De ce nu

## Person and quality

title-person = Răspunsuri în timp
title-quality = Calitatea datelor
person-heading = Răspunsuri în timp
person-print = Scrieți ca PDF
person-back = Înapoi la participant
person-written = PDF-ul este aici:
person-no-scores = Nu există încă niciun scor.
person-points = Același lucru ca tabel
person-day = Zi
person-visit = Vizită
person-score-head = Scor
person-how = Cum s-a completat
person-form = Formular
person-what = Scoruri, corectări
person-all-forms = Toate formularele
person-open = Deschideți
# $form (text): name of a form or a score. $day (text): a date.
person-open-named = Deschideți { $form } din { $day }
# $amount (text): a difference. $source (text): who published it.
person-legend-error = Zonă umbrită: eroarea de măsurare, { $amount } ({ $source })
# $amount (text): a difference. $source (text): who published it.
person-legend-important = Linie întreruptă: o schimbare de { $amount } este considerată importantă ({ $source })

move-open = Mutați la alte date…
move-title = Mutați acest formular la alte date
move-means = Formularul este retras de aici și păstrat, așa cum a fost completat, la datele de care aparține. Ambele consemnează acest lucru.
move-number = Numărul de studiu de care aparține
move-number-hint = De exemplu 07-0004
move-do = Mutați formularul

query-open = Întrebați despre acest formular…
query-title = Întrebați despre acest formular
query-what = Centrul vede interogarea și îi răspunde. Nimic nu se schimbă în formular.
query-step-open = Întrebați despre aceasta…
query-step-title = Întrebați despre ce s-a notat
query-step-what = Centrul vede interogarea și îi răspunde. Nimic din ce s-a notat nu se schimbă.
query-item = Despre ce este
query-whole = Tot formularul
# $number (text): number of a question.
query-question = Întrebarea { $number }
query-text = Interogarea dvs.
query-text-hint = Nu scrieți aici niciun nume.
query-do-ask = Întrebați
query-cancel = Anulați
query-answer = Răspuns
query-do-answer = Răspundeți
query-do-close = Încheiați
query-settled = Încheiată
query-answered = Cu răspuns
query-asked = Deschisă
# $count (number), $n (text): days.
query-days =
    { $count ->
        [one] { $n } zi
        [few] { $n } zile
       *[other] { $n } de zile
    }
screen-somebody = Evaluați o persoană nouă
# $kit (text): the name of a programme.
screen-somebody-for = Evaluați o persoană nouă: { $kit }
query-open-form = Deschideți formularul

# $what (text): a study number and a form.
query-open-named = Deschideți formularul, { $what }
query-open-step = Deschideți ce s-a notat
# $what (text): study number, kind of step and day.
query-open-step-named = Deschideți ce s-a notat, { $what }

quality-title = Calitatea datelor
# $count (number), $n (text): queries.
quality-queries-head =
    { $count ->
        [0] Nicio interogare deschisă
        [one] { $n } interogare deschisă
        [few] { $n } interogări deschise
       *[other] { $n } de interogări deschise
    }
quality-show-settled = Afișați-le pe cele încheiate
quality-ask-where = Pentru a întreba, deschideți formularul despre care este vorba sau ce s-a notat.
# $count (number), $n (text): findings.
quality-findings =
    { $count ->
        [0] Nu s-a găsit nimic care ar putea fi greșit
        [one] { $n } lucru care ar putea fi greșit
        [few] { $n } lucruri care ar putea fi greșite
       *[other] { $n } de lucruri care ar putea fi greșite
    }
quality-kinds = Afișați numai
# $n (text): how many.
quality-kind-all = Toate ({ $n })
# $kind (text): one of the next. $n (text): how many.
quality-kind = { $kind } ({ $n })
quality-kind-missing = Fără răspuns
quality-kind-out-of-window = În afara ferestrei
quality-kind-implausible = Greu de crezut
quality-kind-too-fast = Foarte rapid
quality-kind-all-same = Toate la fel
quality-kind-late = Introdus târziu
# $n (text): a number of days, always more than one.
quality-rule-late = Introdus târziu: la mai mult de { $n } zile după completarea formularului. Această limită este propria noastră propunere.
# $n, $of (text): how many are shown, and how many there are.
quality-shown = Se afișează cele mai noi { $n } din { $of }.
quality-about = Despre
quality-found = Ce s-a găsit
quality-measures = Măsuri
quality-measure = Măsură
quality-value = Valoare
quality-how = Cum se calculează

## Notices

notice-alerts-late = O alertă este întârziată: nimeni nu a reacționat la timp sau a venit ziua unei urmăriri promise.
notice-go-alerts = Mergeți la alerte

## Packs that bring programmes

packs-kit = Program
# $count (number), $n (text): how many visits it plans.
packs-kit-visits =
    { $count ->
        [one] { $n } vizită
        [few] { $n } vizite
       *[other] { $n } de vizite
    }
# $here (text): the version that is here now.
packs-kit-stay = Cine este în versiunea { $here } rămâne în ea.
packs-kit-missing = Chestionare pe care le aduc alte pachete și care nu sunt aici:
way-events = Oricând se întâmplă
way-waits = Primesc o dată după ce se notează începutul: { $visits }
plan-otherwise = Altfel…
plan-otherwise-named = Altfel…: { $visit }, în altă zi sau neefectuată
plan-otherwise-title = { $visit }: în altă zi
plan-visit-not-done = { $visit }: de ce nu a avut loc vizita?
signin-alerts-late =
    { $count ->
        [one] { $n } alertă este întârziată. Conectați-vă pentru a o vedea.
        [few] { $n } alerte sunt întârziate. Conectați-vă pentru a le vedea.
       *[other] { $n } de alerte sunt întârziate. Conectați-vă pentru a le vedea.
    }
alert-gone-moved = Formularul a fost mutat la altă persoană
alert-gone-taken-back = Ce a declanșat-o a fost invalidat
alert-instead = Deschideți alerta la persoana de care aparține formularul
kit-instructions = Ce face acest centru la o alertă
kit-instructions-hint = Un rând din propria procedură. Apare primul în alertă.
today-no-contact = Nu se mai contactează
noted-take-back = Introdus din greșeală…
noted-take-back-title = Introdus din greșeală
noted-take-back-means = Nu mai contează, nici aici, nici pe server. Rămâne lizibil, împreună cu motivul dvs.
noted-taken-back = Introdus din greșeală: nu mai contează
way-enough = Seria de ședințe este finalizată
way-not-enough = Seria de ședințe nu este încă finalizată
plan-form-not-expected = Nu este așteptat: persoana nu mai răspunde la chestionare

## The register of a session

title-attendance = Registrul ședinței
attendance-title = Registrul ședinței
attendance-none = Aici nu se desfășoară niciun program cu ședințe.
attendance-kit = Program
attendance-group = Grupă
attendance-group-last = { $group }, ultima dată pe { $day }
attendance-group-new = { $group }, o grupă nouă
attendance-day = Ziua, dacă nu este astăzi
attendance-number = Ședință
attendance-heading = Ședința { $number } din { $planned }, { $day }
attendance-needed = Seria este finalizată cu { $needed } din { $planned } ședințe ({ $percent } %).
attendance-source = Sursa: { $source }
attendance-everybody = Au venit toți
attendance-members = În grupa { $group }
attendance-members-none = Nimeni nu face încă parte din această grupă.
attendance-others = Încă în nicio grupă
attendance-others-how = Cine este marcat aici face parte de atunci din grupa { $group }.
attendance-col-name = Nume
attendance-col-course = Ședințe până acum
attendance-col-today = Această ședință
attendance-came = A venit
attendance-missed = Nu a venit
attendance-clear = Ștergeți
attendance-clear-named = Ștergeți marcajul: { $name }
attendance-why = De ce nu a venit: { $name }
attendance-choose = De ce nu?
attendance-so-far = { $came } din { $planned }
attendance-missed-so-far = ratate: { $missed }
attendance-too-few = Prea multe ratate pentru a finaliza seria
attendance-noted = Notat: ședința { $number }, { $day }
attendance-gap = Ședința { $number } nu este notată
attendance-reason = { $key }. { $reason }
attendance-open = Deschideți
attendance-open-named = Deschideți ce s-a notat: { $name }
attendance-alert-named = Deschideți alerta despre { $name }
attendance-tally = Au venit: { $came }. Nu au venit: { $missed }. Nemarcați: { $open }.
attendance-open-rest = Despre cine nu este marcat nu se notează nimic.
attendance-keep = Păstrați registrul
attendance-kept = Notate: { $n }.
attendance-kept-before = Notate la fel dinainte: { $n }.
attendance-completed = Serie finalizată cu această ședință: { $n }.
attendance-wrong = Încă nu s-a păstrat nimic: corectați ce se spune mai jos, apoi păstrați din nou registrul.
attendance-keys = Săgețile sus și jos merg de la un nume la altul, o literă la următorul care începe cu ea. 1 sau spațiu: a venit, 2: nu a venit, apoi cifra motivului; Delete șterge. F9: au venit toți, F8: următorul nemarcat, Enter: mai departe.
