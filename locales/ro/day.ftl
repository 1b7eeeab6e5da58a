### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = Încheierea zilei
title-computers = Computere
nav-day = Încheiați ziua
notice-day-open = Ultima zi nu a fost încheiată. Nimeni nu a dovedit încă faptul că serverul are tot.
# $at: when it was begun.
notice-day-stopped = Încheierea zilei, începută { $at }, s-a oprit pe parcurs. Ziua trebuie încheiată din nou.
notice-day-ends = Este timpul să încheiați ziua.
notice-go-day = Încheiați ziua

## The end of the day

day-title = Încheierea zilei
day-end = Încheiați ziua
day-end-again = Încheiați ziua din nou
day-ending = Se încheie ziua…
day-not-ended = Ziua nu este încă încheiată.
day-stopped = Încheierea zilei s-a oprit pe parcurs.
# $at: when it was begun.
day-stopped-how = A fost începută { $at } și nu există o foaie a ei: încă nu știe nimeni dacă serverul are tot.
day-stopped-do = Încheiați ziua din nou. Dacă se oprește iar, sunați la asistență.
day-how = Prombook trimite ce așteaptă, întreabă serverul ce are și verifică înregistrările de pe acest computer. Puteți lucra în continuare.
day-last = Ultima încheiere { $at }: { $verdict }
day-counts = Trimise: { $n }, primite: { $received }, diferite: { $differ }.
day-verdict-safe = Se poate închide în siguranță.
day-safe-how = Serverul a fost întrebat despre fiecare înregistrare și i-a redat versiunea și conținutul.
day-verdict-nothing = Nu a fost nimic de trimis. Se poate închide în siguranță.
day-verdict-waiting =
    { $count ->
        [one] Încă nu: mai trebuie trimisă { $n } înregistrare.
        [few] Încă nu: mai trebuie trimise { $n } înregistrări.
       *[other] Încă nu: mai trebuie trimise { $n } de înregistrări.
    }
day-verdict-held =
    { $count ->
        [one] Încă nu: serverul nu a acceptat { $n } înregistrare.
        [few] Încă nu: serverul nu a acceptat { $n } înregistrări.
       *[other] Încă nu: serverul nu a acceptat { $n } de înregistrări.
    }
day-verdict-differs =
    { $count ->
        [one] Încă nu: { $n } înregistrare nu este pe server așa cum este aici.
        [few] Încă nu: { $n } înregistrări nu sunt pe server așa cum sunt aici.
       *[other] Încă nu: { $n } de înregistrări nu sunt pe server așa cum sunt aici.
    }
day-verdict-not-asked = Încă nu: serverul nu a putut fi întrebat ce are.
day-verdict-no-endpoint = Nu s-a trimis nimic: nu este setat niciun server.
day-verdict-damaged = Stop: înregistrările de pe acest computer nu se potrivesc între ele.
day-kept-here = Tot ce s-a înregistrat se păstrează pe acest computer.
day-short-safe = se poate închide în siguranță
day-short-nothing = nimic de trimis
day-short-waiting = mai așteptau înregistrări
day-short-held = unele înregistrări nu au fost acceptate
day-short-differs = unele înregistrări erau diferite
day-short-not-asked = serverul nu a fost întrebat
day-short-no-endpoint = nu era setat niciun server
day-short-damaged = înregistrările nu se potriveau între ele

day-step-sending = Se trimite ce așteaptă
day-step-asking = Se întreabă serverul ce are
day-step-checking = Se verifică înregistrările de pe acest computer
day-step-done = Gata
day-step-now = Acum
day-step-next = Urmează
day-progress =
    { $count ->
        [one] { $n } înregistrare din { $total }
        [few] { $n } înregistrări din { $total }
       *[other] { $n } de înregistrări din { $total }
    }
day-progress-label = Cât s-a făcut

day-before = Înainte de a încheia ziua
day-next = Ce este de făcut acum
day-do-held =
    { $count ->
        [one] Serverul nu a acceptat { $n } înregistrare. Vedeți de ce și faceți ce scrie acolo.
        [few] Serverul nu a acceptat { $n } înregistrări. Vedeți de ce și faceți ce scrie acolo.
       *[other] Serverul nu a acceptat { $n } de înregistrări. Vedeți de ce și faceți ce scrie acolo.
    }
day-do-disputes =
    { $count ->
        [one] { $n } înregistrare a fost modificată pe două computere. Alegeți ce contează.
        [few] { $n } înregistrări au fost modificate pe două computere. Alegeți ce contează.
       *[other] { $n } de înregistrări au fost modificate pe două computere. Alegeți ce contează.
    }
day-do-unfinished =
    { $count ->
        [one] { $n } formular nu este finalizat. Finalizați-l sau spuneți de ce nu.
        [few] { $n } formulare nu sunt finalizate. Finalizați-le sau spuneți de ce nu.
       *[other] { $n } de formulare nu sunt finalizate. Finalizați-le sau spuneți de ce nu.
    }
day-do-prompts =
    { $count ->
        [one] { $n } avertizare de siguranță nu are nicio notă. Deschideți formularul și înregistrați ce s-a făcut.
        [few] { $n } avertizări de siguranță nu au nicio notă. Deschideți formularele și înregistrați ce s-a făcut.
       *[other] { $n } de avertizări de siguranță nu au nicio notă. Deschideți formularele și înregistrați ce s-a făcut.
    }
day-do-will-send =
    { $count ->
        [one] { $n } înregistrare așteaptă. Se trimite când încheiați ziua.
        [few] { $n } înregistrări așteaptă. Se trimit când încheiați ziua.
       *[other] { $n } de înregistrări așteaptă. Se trimit când încheiați ziua.
    }
day-do-waiting =
    { $count ->
        [one] { $n } înregistrare așteaptă. Lăsați acest computer pornit și conectat până când este trimisă.
        [few] { $n } înregistrări așteaptă. Lăsați acest computer pornit și conectat până când sunt trimise.
       *[other] { $n } de înregistrări așteaptă. Lăsați acest computer pornit și conectat până când sunt trimise.
    }
day-do-missing =
    { $count ->
        [one] { $n } înregistrare lipsește de pe server. Se trimite din nou singură.
        [few] { $n } înregistrări lipsesc de pe server. Se trimit din nou singure.
       *[other] { $n } de înregistrări lipsesc de pe server. Se trimit din nou singure.
    }
day-do-deleted =
    { $count ->
        [one] { $n } înregistrare a fost ștearsă de pe server. Întrebați-i pe cei care administrează serverul înainte de a o trimite din nou.
        [few] { $n } înregistrări au fost șterse de pe server. Întrebați-i pe cei care administrează serverul înainte de a le trimite din nou.
       *[other] { $n } de înregistrări au fost șterse de pe server. Întrebați-i pe cei care administrează serverul înainte de a le trimite din nou.
    }
day-do-other-content =
    { $count ->
        [one] { $n } înregistrare are alt conținut pe server. Comparați ambele variante și alegeți ce contează.
        [few] { $n } înregistrări au alt conținut pe server. Comparați ambele variante și alegeți ce contează.
       *[other] { $n } de înregistrări au alt conținut pe server. Comparați ambele variante și alegeți ce contează.
    }
day-do-other-version =
    { $count ->
        [one] { $n } înregistrare are alt număr de versiune pe server, dar același conținut. Nu s-a pierdut nimic; anunțați asistența.
        [few] { $n } înregistrări au alt număr de versiune pe server, dar același conținut. Nu s-a pierdut nimic; anunțați asistența.
       *[other] { $n } de înregistrări au alt număr de versiune pe server, dar același conținut. Nu s-a pierdut nimic; anunțați asistența.
    }
day-do-no-endpoint = Setați adresa serverului în Setări. Numai un administrator poate face aceasta.
day-do-damaged = Nu modificați nimic și sunați la asistență. Lăsați acest computer așa cum este.
day-do-again = Apoi încheiați ziua din nou.
day-do-nothing = Nimic nu stă în cale.
day-go-sending = Mergeți la trimitere
day-go-disputes = Decideți
day-go-settings = Mergeți la Setări
day-go-preflight = Verificați conexiunea
day-go-trail = Vedeți jurnalul de audit
day-go-unfinished = Mergeți la formulare

day-numbers = În cifre
day-number-sent = Trimise
day-number-received = Primite
day-number-differ = Diferite
day-number-missing = Lipsesc
day-number-waiting = În așteptare
day-number-held = Neacceptate
day-number-finished = Formulare finalizate
day-number-unfinished = Formulare nefinalizate

day-open-forms = Formulare de verificat
day-col-participant = Participant
day-col-form = Formular
day-col-forms = Formulare
day-col-day = Ziua
day-col-open = Ce a rămas deschis
day-col-reason = De ce nu este finalizat
day-gaps =
    { $count ->
        [one] { $n } întrebare fără răspuns
        [few] { $n } întrebări fără răspuns
       *[other] { $n } de întrebări fără răspuns
    }
day-gaps-none = Cu răspunsuri; încă nefinalizat
day-prompts =
    { $count ->
        [one] { $n } avertizare de siguranță fără notă
        [few] { $n } avertizări de siguranță fără notă
       *[other] { $n } de avertizări de siguranță fără notă
    }
day-reason-none = Încă nu s-a spus
day-reason-of = De ce nu este finalizat { $form } al participantului { $number }
day-open-form = Deschideți { $form } al participantului { $number }
day-open-visit = Deschideți vizita participantului { $number }, { $day }
unfinished-goes-on = Se continuă în altă zi
unfinished-participant-left = Participantul a trebuit să plece
unfinished-declined = Participantul nu dorește să continue
unfinished-by-mistake = A fost început din greșeală
unfinished-technical = Computerul a împiedicat finalizarea
day-visits =
    { $count ->
        [one] { $n } vizită
        [few] { $n } vizite
       *[other] { $n } de vizite
    }
day-no-visits = Astăzi nu a fost nicio vizită.
day-no-forms = Niciun formular
day-state-unfinished = Nefinalizat
day-state-waiting = Așteaptă să fie trimis
day-state-sent = Primit
day-state-held = Neacceptat
day-state-voided = Invalidat

day-differences =
    { $count ->
        [one] { $n } înregistrare care nu se potrivește
        [few] { $n } înregistrări care nu se potrivesc
       *[other] { $n } de înregistrări care nu se potrivesc
    }
day-differences-first = Sunt afișate numai primele { $n }.
day-col-record = Înregistrare
day-col-why = Ce nu este în regulă
day-differs-waiting = Încă netrimisă
day-differs-held = Serverul nu a acceptat-o
day-differs-missing = Lipsește de pe server; se trimite din nou
day-differs-deleted = Ștearsă de pe server
day-differs-other-content = Are alt conținut pe server
day-differs-other-version = Același conținut, alt număr de versiune

day-proof = Pe foaie
day-ended = Încheiată
day-ended-by = { $at }, de { $by }
day-computer = Computer
day-server = Server
day-server-none = Nu este setat niciunul
day-clock = Ceasul acestui computer
day-trail = Sfârșitul jurnalului de audit
day-head = Rândul { $seq }: { $head }
day-head-there = Serverul păstrează același lucru.
day-head-not-there = Serverul nu îl păstrează încă.
day-head-full = Toate cele 64 de caractere
day-print = Tipăriți foaia (PDF)
day-printing = Se creează PDF-ul…
day-printed =
    { $count ->
        [one] { $n } pagină este în acest fișier:
        [few] { $n } pagini sunt în acest fișier:
       *[other] { $n } de pagini sunt în acest fișier:
    }
day-today = Înapoi la ziua de azi
day-sheet-of = Foaia din { $day }
day-sheets = Foi păstrate
day-sheets-none = Nu a fost încheiată încă nicio zi.
day-sheets-more = Afișați toate ({ $n })
day-sheet-open = Foaia din { $day }, { $at }: { $verdict }
day-reminder = Memento
day-reminder-hint = De exemplu 17:00. Lăsați gol pentru a nu primi un memento.
day-reminder-label = Amintiți personalului la
day-reminder-at = Personalului i se amintește la { $at }.
day-reminder-never = Nu i se amintește nimănui.

## How right a clock is, compared with the server’s

clock-unknown = Nu se știe
clock-right = Corect
clock-ahead-seconds =
    { $count ->
        [one] { $n } secundă înainte
        [few] { $n } secunde înainte
       *[other] { $n } de secunde înainte
    }
clock-ahead-minutes =
    { $count ->
        [one] { $n } minut înainte
        [few] { $n } minute înainte
       *[other] { $n } de minute înainte
    }
clock-ahead-hours =
    { $count ->
        [one] { $n } oră înainte
        [few] { $n } ore înainte
       *[other] { $n } de ore înainte
    }
clock-behind-seconds =
    { $count ->
        [one] { $n } secundă în urmă
        [few] { $n } secunde în urmă
       *[other] { $n } de secunde în urmă
    }
clock-behind-minutes =
    { $count ->
        [one] { $n } minut în urmă
        [few] { $n } minute în urmă
       *[other] { $n } de minute în urmă
    }
clock-behind-hours =
    { $count ->
        [one] { $n } oră în urmă
        [few] { $n } ore în urmă
       *[other] { $n } de ore în urmă
    }

## Sending: pausing, and how much went over the line

sending-pause = Întrerupeți
sending-resume = Reluați
sending-paused = Trimiterea este întreruptă. Nu se trimite nimic până când cineva o reia.
sending-soon = A mai rămas mai puțin de un minut
sending-minutes =
    { $count ->
        [one] A mai rămas aproximativ { $n } minut
        [few] Au mai rămas aproximativ { $n } minute
       *[other] Au mai rămas aproximativ { $n } de minute
    }
sending-traffic =
    { $count ->
        [one] De la pornirea Prombook: { $sent } kB trimiși, { $received } kB primiți, { $n } cerere
        [few] De la pornirea Prombook: { $sent } kB trimiși, { $received } kB primiți, { $n } cereri
       *[other] De la pornirea Prombook: { $sent } kB trimiși, { $received } kB primiți, { $n } de cereri
    }
sending-check = Verificați conexiunea
sending-computers = Computerele centrului

## What the server did not take

sending-again-all = Încercați din nou toate
held-why = { $spot }: { $why }
issue-missing = Serverul are nevoie de ceva aici și nu există nimic.
issue-value = Serverul nu acceptă această valoare.
issue-too-long = Este mai lung decât permite serverul.
issue-structure = Serverul nu poate citi cum este scris.
issue-reference = Serverul nu are înregistrarea de care ține aceasta.
issue-code = Serverul nu cunoaște această valoare.
issue-duplicate = Serverul are deja acest lucru în altă înregistrare.
issue-rule = Încalcă una dintre regulile serverului.
issue-security = Serverul nu permite acestei clinici să trimită aceasta.
issue-version = Serverul are o versiune mai nouă.
spot-name = Nume
spot-born = Data nașterii
spot-sex = Gen
spot-nhs-number = Număr NHS
spot-study-number = Număr de studiu
spot-language = Limba preferată
spot-interpreter = Interpret
spot-day = Ziua vizitei
spot-participant = Participant
spot-visit = Vizită
spot-questionnaire = Chestionar
spot-answer = Răspuns
spot-question = Întrebarea { $n }
spot-score = Scor
spot-time = Ora
next-correct = Corectați aici. Apoi se trimite din nou singură.
next-correct-other = Trebuie să corecteze aici cineva care are voie să corecteze înregistrări. Apoi se trimite din nou singură.
next-again = Trimiteți din nou. Dacă serverul tot nu o acceptă, scrieți un fișier pentru asistență.
next-again-allowed = Cereți-le celor care administrează serverul să permită aceasta, apoi trimiteți din nou.
next-support = Nu puteți rezolva aceasta aici. Scrieți un fișier pentru asistență și trimiteți-l.
next-settle = S-a modificat aici și pe server. Priviți ambele variante și alegeți ce contează.
held-correct-participant = Corectați participantul
held-correct-response = Corectați formularul
held-settle = Decideți
held-support = Scrieți un fișier pentru asistență
held-action-named = { $action }: { $what }
held-support-done = Fișierul pentru asistență este aici:
held-words = Ce a spus serverul, pentru asistență
held-no-words = Serverul nu a dat niciun motiv.

## The computers of a site

computers-title = Computerele centrului
computers-asked = Serverul a fost întrebat ultima dată { $at }.
computers-never-asked = Serverul nu a fost întrebat încă. Acest computer arată ce știe el însuși.
computers-none = Niciun computer nu a raportat încă serverului.
computers-list = Fiecare computer, așa cum a raportat ultima dată
computers-col-name = Computer
computers-col-heard = Ultimul semn
computers-col-unsent = Nu sunt pe server
computers-col-receipt = Ultima confirmare
computers-col-safe = Ultima zi încheiată în siguranță
computers-col-clock = Ceas
computers-col-version = Versiune
computers-here = Acest computer
computers-unnamed = Fără nume
computers-letter = Litera { $letter }
computers-silent = Niciun semn de peste două zile lucrătoare
computers-unsent-none = Nimic nu așteaptă
computers-waiting =
    { $count ->
        [one] { $n } înregistrare așteaptă
        [few] { $n } înregistrări așteaptă
       *[other] { $n } de înregistrări așteaptă
    }
computers-since = Cea mai veche din { $at }
computers-held =
    { $count ->
        [one] { $n } neacceptată
        [few] { $n } neacceptate
       *[other] { $n } neacceptate
    }
computers-never = Niciodată
computers-packs =
    { $count ->
        [one] { $n } pachet
        [few] { $n } pachete
       *[other] { $n } de pachete
    }
computers-packs-none = Niciun pachet
computers-same-letter = Două computere au aceeași literă, deci ar putea da la doi participanți același număr de studiu. Dați unuia dintre ele altă literă înainte ca cineva să fie înscris acolo.
computers-this = Acest computer
computers-name = Cum se numește
computers-name-hint = De exemplu Camera 3
computers-letter-label = Litera din numerele sale de studiu
computers-letter-hint = O majusculă, alta pe fiecare computer. Lăsați gol dacă centrul are un singur computer.
day-verdict-disputed =
    { $count ->
        [one] Încă nu: cineva trebuie să aleagă ce contează la { $n } înregistrare.
        [few] Încă nu: cineva trebuie să aleagă ce contează la { $n } înregistrări.
       *[other] Încă nu: cineva trebuie să aleagă ce contează la { $n } de înregistrări.
    }
day-short-disputed = mai era de făcut o alegere
day-number-disputes = De ales
day-differs-disputed = Spune lucruri diferite pe două computere
day-fetched = Alte computere
fetched-at = Înregistrările altor computere au fost preluate ultima dată { $at }.
fetched-never = Înregistrările altor computere nu au fost preluate încă.
fetched-not = Preluarea lor nu a reușit { $at }.
fetch-trouble-not-reached = Serverul nu a putut fi contactat. Prombook încearcă din nou singur.
fetch-trouble-refused = Serverul nu lasă acest computer să citească tot. Întrebați-l pe cel care administrează serverul.
fetch-trouble-busy = Serverul este ocupat. Prombook încearcă din nou singur.
fetch-trouble-unclear = Serverul a dat un răspuns care nu a putut fi înțeles. Dacă rămâne așa, întrebați-l pe cel care administrează serverul.
fetch-trouble-not-all = Serverul nu dă tot ce are și nici în ordinea timpului. Întrebați-l pe cel care administrează serverul.
