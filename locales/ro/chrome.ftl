### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = Exersare: nimic de aici nu este real
app-language = Limbă
app-lock = Blocați
app-change-person = Schimbați persoana
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [one] { $n } netrimisă de la { $person }
        [few] { $n } netrimise de la { $person }
       *[other] { $n } netrimise de la { $person }
    }
waiting-yours =
    { $count ->
        [one] { $n } netrimisă de la dvs.
        [few] { $n } netrimise de la dvs.
       *[other] { $n } netrimise de la dvs.
    }
app-reference = Referință pentru asistență: { $reference }
start-title = Prombook nu poate deschide datele
start-again = Încercați din nou
nav-label = Principal
nav-site = Setările centrului
nav-participants = Participanți
nav-sending = Trimitere
nav-settings = Setări
nav-sending-waiting =
    { $count ->
        [one] Trimitere: { $n } în așteptare
        [few] Trimitere: { $n } în așteptare
       *[other] Trimitere: { $n } în așteptare
    }
nav-sending-held =
    { $count ->
        [one] Trimitere: { $n } de verificat
        [few] Trimitere: { $n } de verificat
       *[other] Trimitere: { $n } de verificat
    }
unsaved-mine =
    { $count ->
        [one] { $n } răspuns din { $form } nu este salvat.
        [few] { $n } răspunsuri din { $form } nu sunt salvate.
       *[other] { $n } de răspunsuri din { $form } nu sunt salvate.
    }
unsaved-theirs =
    { $count ->
        [one] { $n } răspuns din { $form }, introdus de { $person }, nu este salvat. Numai { $person } îl poate salva.
        [few] { $n } răspunsuri din { $form }, introduse de { $person }, nu sunt salvate. Numai { $person } le poate salva.
       *[other] { $n } de răspunsuri din { $form }, introduse de { $person }, nu sunt salvate. Numai { $person } le poate salva.
    }
unsaved-go = Mergeți la { $form }

title-first-run = Configurare
title-sign-in = Conectare
title-participants = Participanți
title-register = Înscrierea unui participant
title-participant = Participant
title-visit = Vizită
title-form = Formular
title-result = Rezultat
title-sending = Trimitere
title-settings = Setări
title-staff = Personal
title-keys = Chei
title-recovery = Cheie de recuperare nouă
title-recover = Cheie de recuperare
title-must-change = Parola dvs. proprie
title-safe = S-au găsit deteriorări

summary-title =
    { $count ->
        [one] { $n } lucru necesită atenția dvs.
        [few] { $n } lucruri necesită atenția dvs.
       *[other] { $n } de lucruri necesită atenția dvs.
    }
summary-more =
    { $count ->
        [one] și încă { $n }
        [few] și încă { $n }
       *[other] și încă { $n }
    }

summary-field = { $field }: { $why }

## Whose screen this is

banner-label = Participant
banner-born = Data nașterii
banner-age = (vârsta { $n })
banner-sex = Gen
banner-nhs = Nr. NHS
banner-nhs-none = nu este indicat
banner-study = Nr. de studiu
banner-language = Limbă
banner-interpreter = Interpret
banner-interpreter-needed = Este nevoie de interpret
sex-female = Feminin
sex-male = Masculin
sex-other = Altul
sex-unknown = Necunoscut

## Setting up

first-step = Pasul { $step } din { $steps }
first-language-title = Alegeți o limbă
first-welcome = Prombook păstrează chestionarele unei clinici pe acest computer, criptate, și le trimite când există conexiune. Configurarea durează aproximativ cinci minute.
first-language-draft = Traducerea în această limbă este o ciornă: niciun vorbitor nativ nu a verificat-o încă.
first-next = Continuați
first-back = Înapoi
first-making = Se pregătesc datele…
first-restore = Datele acestei clinici erau pe alt computer?
first-clinic-title = Clinica și administratorul ei
first-clinic-name = Denumirea clinicii
first-site = Codul centrului
first-site-hint = Cu el începe fiecare număr de studiu, de exemplu 07. Când mai multe computere înregistrează pentru același centru, fiecare are nevoie de propriul cod: altfel numerele de studiu se repetă.
first-name = Numele dvs.
first-name-hint = Sunteți primul administrator
first-passphrase = Parolă
first-passphrase-hint = Cel puțin 12 caractere. O puteți lipi. Oricine o are poate citi datele.
first-suggest = Propuneți patru cuvinte
pass-show = Afișați
pass-hide = Ascundeți
verdict-good = Această parolă este bună.
verdict-too-short = Încă prea scurtă: folosiți cel puțin 12 caractere.
verdict-too-long = Prea lungă: scurtați-o.
verdict-common = Multe persoane o folosesc, deci ar fi ghicită printre primele.
verdict-guessable = Urmează un tipar ușor de ghicit.
verdict-personal = Conține numele persoanei sau al clinicii.
recovery-title = Cheia dvs. de recuperare
recovery-why = Păstrați această cheie în siguranță: dacă se pierde împreună cu toate parolele, nimeni nu mai poate deschide aceste date. Nimeni altcineva nu o are, iar asistența nu o poate înlocui.
recovery-once = Este afișată numai acum. Tipăriți-o sau notați-o și păstrați-o într-un loc încuiat, departe de acest computer.
recovery-print = Tipăriți
recovery-have-it = O am pe hârtie
recovery-prove-title = Verificați cheia de recuperare
recovery-prove = Introduceți aceste grupuri de pe foaia dvs.
recovery-group = Grupul { $place }
recovery-group-differs = Grupul { $place } nu este cel de pe foaie
recovery-show-again = Afișați cheia din nou
sheet-title = Cheie de recuperare Prombook
sheet-clinic = { $clinic }, { $made }
sheet-use = Păstrați această foaie în siguranță: dacă se pierde împreună cu toate parolele, nimeni nu mai poate deschide aceste date.
sheet-keep = Păstrați-o într-un loc încuiat, departe de computer. Oricine le are pe amândouă poate citi datele.
first-endpoint-title = Unde se trimit înregistrările?
first-endpoint-why = Înregistrările finalizate ajung pe un server FHIR. Acesta poate fi setat mai târziu; până atunci totul se păstrează aici.
first-endpoint-save = Salvați și continuați
first-later = Mai târziu
endpoint-address = Adresa serverului
endpoint-hint = Începe cu https:// (http:// numai pentru un server de pe acest computer)
endpoint-try = Testați
endpoint-trying = Se testează…
finding-ready = La această adresă răspunde un server FHIR R4. Este gata de utilizare.
finding-ready-named = La această adresă răspunde { $server }. Este un server FHIR R4 și este gata de utilizare.
finding-not-fhir = La această adresă răspunde ceva, dar nu este un server FHIR. Verificați adresa.
finding-wrong-version = Răspunde un server FHIR, dar nu în versiunea R4. Cereți adresa R4 celui care îl administrează.
finding-read-only = Răspunde un server FHIR R4, dar anunță că nu primește înregistrări. Cereți celui care îl administrează o adresă care le primește.
finding-no-answer = La această adresă nu răspunde nimic. Verificați adresa și conexiunea.
finding-refused = Serverul răspunde, dar refuză această clinică. Cereți acces celui care îl administrează.
finding-address-refused = Această adresă nu poate fi folosită. Trebuie să înceapă cu https:// și să indice un server.
finding-certificate = Serverul nu și-a putut dovedi identitatea. Verificați adresa sau sunați la asistență.
finding-certificate-expired = Certificatul acestui server nu este valabil astăzi. Cereți celui care îl administrează să îl reînnoiască.
finding-certificate-name = Serverul s-a dovedit a fi altul decât cel din această adresă. Verificați adresa.
finding-old-tls = Acest server folosește doar criptări care nu mai sunt sigure. Cereți celui care îl administrează să activeze TLS 1.2 sau mai nou.
finding-no-such-host = Nimeni nu cunoaște un server cu acest nume. Verificați dacă acest computer are rețea, apoi adresa.
finding-proxy = Proxy-ul acestei rețele nu lasă Prombook să treacă. Întrebați-l pe cel care administrează rețeaua.
finding-sign-in-page = Răspunde o pagină pentru oameni: probabil această rețea cere cuiva să se conecteze. Deschideți un browser web, conectați-vă la rețea, apoi verificați din nou.
finding-clock = Data sau ora acestui computer este greșită, deci nu se poate avea încredere în niciun server. Potriviți ceasul, apoi verificați din nou.

## Signing in

signin-title = Conectare
signin-locked-by = Blocat pentru { $person }. Veți reveni acolo unde erați.
signin-name = Nume
signin-passphrase = Parolă
signin-open = Conectare
signin-opening = Se deschide…
signin-known = Cine a fost aici
signin-now = Acum puteți încerca din nou.

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = Există un singur administrator. Un al doilea poate da acces colegilor când primul lipsește.
notice-recovery-used = Cineva a intrat cu cheia de recuperare, { $at }. Dacă nimeni de aici nu știe despre aceasta, sunați la asistență.
notice-renew-recovery = Cheia de recuperare a fost folosită. Creați una nouă: foaia veche a fost scoasă din plic.
notice-clock-back = Ceasul computerului a dat înapoi, { $at }. Puteți lucra în continuare; orele sunt marcate ca nesigure până când verifică cineva.
notice-clock-forward = Ceasul computerului a sărit înainte, { $at }. Puteți lucra în continuare; orele sunt marcate ca nesigure până când verifică cineva.
notice-clock-right = Ora este corectă
notice-backup-old = De câteva zile nu s-a făcut nicio copie de rezervă.
notice-backup-place = Locul ales pentru copiile de rezervă nu este accesibil. Conectați-l sau alegeți altul.
notice-disk-low = Discul acestui computer este aproape plin. Eliberați spațiu în curând.
notice-disk-full = Discul acestui computer este plin. Nu se mai poate păstra nimic: eliberați spațiu acum.
notice-go-staff = Mergeți la personal
notice-go-recovery = Creați o cheie de recuperare nouă
notice-go-trail = Vedeți jurnalul de audit
notice-go-backups = Mergeți la copiile de rezervă

## Participants

participants-title = Participanți
participants-register = Înscrieți un participant
participants-register-typed = Înscrieți „{ $typed }”
participants-search = Căutați după nume, număr de studiu sau număr NHS
participants-none = Niciun participant din evidență nu corespunde.
participants-total =
    { $count ->
        [one] { $n } participant în evidență
        [few] { $n } participanți în evidență
       *[other] { $n } de participanți în evidență
    }
participants-found =
    { $count ->
        [one] { $n } participant corespunde
        [few] { $n } participanți corespund
       *[other] { $n } de participanți corespund
    }
participants-more =
    { $count ->
        [one] Este afișat numai primul. Scrieți mai mult pentru a-i vedea pe ceilalți.
        [few] Sunt afișați numai primii { $n }. Scrieți mai mult pentru a-i vedea pe ceilalți.
       *[other] Sunt afișați numai primii { $n }. Scrieți mai mult pentru a-i vedea pe ceilalți.
    }
participants-name = Nume
participants-born = Data nașterii
participants-nhs = Nr. NHS
participants-study = Nr. de studiu
participants-visits = Vizite
participants-visits-count =
    { $count ->
        [0] nicio vizită
        [one] { $n } vizită
        [few] { $n } vizite
       *[other] { $n } de vizite
    }

## Registering

register-title = Înscrierea unui participant
register-number = Numărul de studiu { $number }
register-family = Nume de familie
register-given = Prenume
register-born = Data nașterii
register-born-hint = Ziua, luna, anul, de exemplu 27 3 1952
register-understood-born = Înțeles ca { $text }
register-understood-nhs = Număr NHS { $text }
register-nhs = Număr NHS (opțional)
register-nhs-hint = 10 cifre; spațiile nu contează
register-sex = Gen
register-language = Limba preferată
register-interpreter = Este nevoie de interpret
register-keep = Înscrieți
register-cancel = Anulați
alike-title =
    { $count ->
        [one] O persoană asemănătoare este deja în evidență
        [few] { $n } persoane asemănătoare sunt deja în evidență
       *[other] { $n } de persoane asemănătoare sunt deja în evidență
    }
alike-nhs-number = are același număr NHS
alike-name-and-birth = are același nume și aceeași dată a nașterii
alike-else = Este altcineva, înscrieți

## One participant

participant-title = Vizite
participant-back = Toți participanții
participant-today = Începeți o vizită astăzi
participant-paper = Introduceți o vizită de pe hârtie
participant-paper-day = Ziua vizitei
participant-paper-start = Începeți această vizită
participant-no-visits = Nicio vizită încă.
visit-of = Vizita din { $day }
visit-open = Deschideți
visit-open-named = Deschideți vizita din { $day }
visit-no-forms = Niciun formular ales încă.
visit-back = Toate vizitele
visit-forms = Formularele acestei vizite
visit-choose = Adăugați un formular

form-line-answered = Răspunsuri: { $n } din { $items }
form-line-score = Finalizat: { $score }
form-line-score-corrected = Corectat: { $score }
form-line-no-score = Finalizat, fără scor
form-line-corrected = Corectat, fără scor
form-line-continue = Continuați
form-line-result = Rezultat
form-line-continue-named = Continuați: { $form }
form-line-result-named = Rezultat: { $form }

offer-items =
    { $count ->
        [one] { $n } întrebare
        [few] { $n } întrebări
       *[other] { $n } de întrebări
    }
offer-own-stem = Întrebarea este formulată de Prombook; nu există una oficială.
offer-language = Limba formularului
offer-mode = Cine răspunde și cum
offer-begin = Începeți
offer-begin-named = Începeți: { $form }
offer-not-preferred = Nu este disponibil în limba preferată a participantului
offer-unavailable = Nu este disponibil în:
mode-patient = Participantul, singur
mode-staff-reads-aloud = Personalul citește cu voce tare
mode-interpreter = Cu interpret
mode-telephone = La telefon
mode-paper = De pe hârtie
mode-proxy = Altcineva, în numele participantului
wording-published = Text: publicat de proprietarul chestionarului
wording-collated = Text: compilat, neverificat cu documentul proprietarului
wording-own = Text: întrebare proprie Prombook

## Answering a form

form-progress = Răspunsuri: { $n } din { $needed }
form-saved = Salvat { $time }
form-not-saved =
    { $count ->
        [one] { $n } răspuns nesalvat
        [few] { $n } răspunsuri nesalvate
       *[other] { $n } de răspunsuri nesalvate
    }
form-unsaved =
    { $count ->
        [one] { $n } răspuns este numai pe acest ecran și nu este încă salvat.
        [few] { $n } răspunsuri sunt numai pe acest ecran și nu sunt încă salvate.
       *[other] { $n } de răspunsuri sunt numai pe acest ecran și nu sunt încă salvate.
    }
form-retry = Salvați din nou
form-finish-unsaved = Salvați mai întâi aceste răspunsuri; apoi finalizați.
form-left-over =
    { $count ->
        [one] { $n } răspuns introdus de { $person } nu este salvat.
        [few] { $n } răspunsuri introduse de { $person } nu sunt salvate.
       *[other] { $n } de răspunsuri introduse de { $person } nu sunt salvate.
    }
form-left-over-help = { $person } trebuie să se conecteze și să deschidă acest formular pentru a salva; sau răspundeți din nou aici, în numele dvs.; apoi finalizați.
form-next = Următoarea fără răspuns (F8)
form-english = Engleza alături
form-language = Formular în
form-tick = Bifați
form-blank = Lăsați nebifat
form-why = Fără răspuns…
form-optional = Opțional…
form-row-unsaved = Nesalvat
form-row-fault = Încă fără răspuns
form-row-changed = Va fi modificat
form-finish = Finalizați
form-later = Continuați mai târziu
form-keys = Taste: de la 1 la 9 se răspunde și se trece mai departe; la fel cu 0 pe scale. Pentru 10 pe o scală apăsați 1 și apoi 0; pentru 1 apăsați 1 și apoi Enter. − indică motivul lipsei răspunsului, F8 găsește următoarea întrebare fără răspuns.
form-gap = Întrebarea { $number }: { $question }
form-prompt-open = Întrebarea { $number }: înregistrați ce s-a făcut
form-gaps-help = Răspundeți la fiecare sau indicați un motiv cu „Fără răspuns…”.
form-rest-blank =
    { $count ->
        [one] Participantul a ajuns la sfârșit: lăsați nebifată cealaltă propoziție
        [few] Participantul a ajuns la sfârșit: lăsați nebifate celelalte { $n } propoziții
       *[other] Participantul a ajuns la sfârșit: lăsați nebifate celelalte { $n } de propoziții
    }
missing-title = Întrebarea { $number }: de ce nu există răspuns?
missing-declined = A refuzat
missing-not-applicable = Nu se aplică
missing-not-asked = Nu s-a întrebat
missing-take-back = Retrageți răspunsul

prompt-title = Întrebarea { $number } necesită acțiune acum
prompt-done = Întrebarea { $number }: ce s-a făcut
prompt-built-in = Acest răspuns necesită atenție înainte ca participantul să plece. Urmați procedura locală și înregistrați ce s-a făcut.
prompt-action = Ce s-a făcut
prompt-choose = Alegeți
prompt-action-missing = Alegeți ce s-a făcut.
prompt-note = Notă (opțional)
prompt-note-missing = Spuneți ce s-a făcut.
prompt-record = Înregistrați ce s-a făcut
prompt-recorded = { $action }. Înregistrat { $at } de { $by }.
prompt-action-spoke-with-participant = S-a vorbit cu participantul
prompt-action-informed-clinician = A fost informat clinicianul responsabil
prompt-action-followed-procedure = S-a urmat procedura locală
prompt-action-called-service = S-a sunat la un serviciu
prompt-action-other = Altceva

## A finished form

result-title = { $form }, { $day }
result-how = { $language } · { $mode } · finalizat { $at } de { $by }
result-correct = Corectați
result-to-visit = Înapoi la vizită
result-corrected = Versiunea { $number }, corectată deoarece: { $reason }
result-answers = Răspunsuri
result-earlier = Versiuni anterioare
result-edition = Versiunea { $number }, { $at }, { $by }
answers-number = Nr.
answers-question = Întrebare
answers-answer = Răspuns
answers-none = Fără răspuns
score-range = pe o scală de la { $low } la { $high }
score-worse = Un scor mai mare este mai rău.
score-better = Un scor mai mare este mai bun.
score-none =
    { $count ->
        [0] Fără scor.
        [one] Fără scor: { $n } întrebare necesară pentru scor nu are răspuns.
        [few] Fără scor: { $n } întrebări necesare pentru scor nu au răspuns.
       *[other] Fără scor: { $n } de întrebări necesare pentru scor nu au răspuns.
    }
score-missing =
    { $count ->
        [one] { $n } întrebare nu are răspuns; regula de calcul al scorului permite acest lucru.
        [few] { $n } întrebări nu au răspuns; regula de calcul al scorului permite acest lucru.
       *[other] { $n } de întrebări nu au răspuns; regula de calcul al scorului permite acest lucru.
    }
score-band = „{ $band }” (de la { $from } la { $to }), conform { $source }.
score-threshold = { $text } Sursa: { $source }.
score-amount = { $points } puncte
score-amount-percent = { $points } puncte sau { $percent }% din primul scor
score-change-reliable = O diferență între două vizite de { $amount } sau mai mult este mai mare decât ar produce întâmplarea singură, conform { $source }.
score-change-important = O diferență între două vizite de { $amount } sau mai mult este suficient de mare pentru ca oamenii să o observe, conform { $source }.

correct-title = Corectați acest formular
correct-how = Alegeți răspunsurile corecte și spuneți de ce. Ce s-a înregistrat înainte rămâne lizibil.
correct-changes =
    { $count ->
        [0] Niciun răspuns modificat încă.
        [one] { $n } răspuns va fi modificat.
        [few] { $n } răspunsuri vor fi modificate.
       *[other] { $n } de răspunsuri vor fi modificate.
    }
correct-reason = De ce se modifică răspunsurile?
correct-words = Mai multe, în cuvintele dumneavoastră
correct-reason-hint = De exemplu: greșeală de tastare, pe hârtie scrie 3
correct-save = Salvați corectura
correct-cancel = Anulați

## Sending

sending-title = Trimitere
sending-now = Trimiteți acum
sending-waiting =
    { $count ->
        [one] { $n } înregistrare așteaptă să fie trimisă
        [few] { $n } înregistrări așteaptă să fie trimise
       *[other] { $n } de înregistrări așteaptă să fie trimise
    }
sending-all-received = Serverul a confirmat toate înregistrările
sending-none-but-held = Nimic nu așteaptă, dar serverul nu a acceptat totul
sending-nothing = Încă nu este nimic de trimis
sending-set-endpoint = Setați adresa în Setări
phase-idle = Prombook trimite singur de îndată ce este ceva de trimis.
phase-off = Nu este setat niciun server. Totul se păstrează pe acest computer.
phase-sending = Se trimite acum. Puteți lucra în continuare.
phase-waiting = Se așteaptă o nouă încercare.
phase-waiting-seconds =
    { $count ->
        [one] Se așteaptă. Următoarea încercare este peste { $n } secundă.
        [few] Se așteaptă. Următoarea încercare este peste { $n } secunde.
       *[other] Se așteaptă. Următoarea încercare este peste { $n } de secunde.
    }
phase-waiting-minutes =
    { $count ->
        [one] Se așteaptă. Următoarea încercare este peste { $n } minut.
        [few] Se așteaptă. Următoarea încercare este peste { $n } minute.
       *[other] Se așteaptă. Următoarea încercare este peste { $n } de minute.
    }
phase-stopped = Trimiterea s-a oprit și vă așteaptă.
sending-progress-label = Înregistrările acestei trimiteri
sending-progress = { $n } din { $total } gata
sending-endpoint = Server: { $address }
sending-last-contact = Ultimul răspuns al serverului: { $at }
sending-tally = După tipul înregistrării
sending-kind = Tip
sending-col-waiting = În așteptare
sending-col-received = Primite
sending-col-held = Neacceptate
sending-count-waiting = { $n } în așteptare
sending-count-received = primite: { $n }
sending-count-held = neacceptate: { $n }
kind-questionnaire = Chestionare
kind-kit = Programe
kind-participant = Participanți
kind-enrolment = Participări
kind-visit = Vizite
kind-response = Formulare
kind-step = Pași de program
kind-one-questionnaire = Chestionar
kind-one-kit = Program
kind-one-participant = Participant
kind-one-enrolment = Participare
kind-one-visit = Vizită
kind-one-response = Formular
kind-one-step = Pas de program
sending-held =
    { $count ->
        [one] { $n } înregistrare pe care serverul nu a acceptat-o
        [few] { $n } înregistrări pe care serverul nu le-a acceptat
       *[other] { $n } de înregistrări pe care serverul nu le-a acceptat
    }
sending-held-shown = Se afișează { $n } din { $total }.
sending-again = Încercați din nou
sending-recent = Primite recent
sending-record = Înregistrare
sending-state = Stare
sending-received = Primită
sending-received-at = Primită { $at }

## Settings

settings-title = Setări
settings-save = Salvați
settings-managed = Un administrator stabilește serverul, ce părăsește acest computer, avertizarea de siguranță și cât timp rămân înregistrările.
retention-title = Cât timp rămân înregistrările aici
retention-is-never = Înregistrările rămân pe acest computer până când le elimină cineva.
retention-is =
    { $count ->
        [one] Înregistrările se elimină de pe acest computer la { $n } zi după ce o încheiere a zilei le-a găsit pe server.
        [few] Înregistrările se elimină de pe acest computer la { $n } zile după ce o încheiere a zilei le-a găsit pe server.
       *[other] Înregistrările se elimină de pe acest computer la { $n } de zile după ce o încheiere a zilei le-a găsit pe server.
    }
retention-never = Se păstrează
retention-after = Se elimină după ce serverul le are de un timp
retention-days = Zile după ce o încheiere a zilei le-a găsit pe server
retention-warns = Ce se elimină nu mai poate fi văzut sau corectat aici și se află numai pe server. Înregistrările care așteaptă să fie trimise nu se elimină niciodată. Copiile de rezervă mai vechi conțin în continuare ce s-a eliminat aici.
protection-why = Ce protejează acest program, de cine și ce nu poate proteja, în cuvinte simple.
protection-read = Citiți
settings-kept = Salvat.
settings-clinic = Clinică
settings-clinic-is = { $clinic }, codul centrului { $site }
settings-idle =
    { $count ->
        [one] Se blochează singur după { $n } minut fără nicio tastă și niciun clic.
        [few] Se blochează singur după { $n } minute fără nicio tastă și niciun clic.
       *[other] Se blochează singur după { $n } de minute fără nicio tastă și niciun clic.
    }
settings-endpoint = Serverul pentru înregistrările finalizate
settings-leaves = Ce părăsește acest computer
settings-pseudonymous = Numai numărul de studiu
settings-pseudonymous-means = Pleacă numărul de studiu, limba preferată, informația dacă este nevoie de interpret, precum și răspunsurile. Numele, data nașterii, sexul și numărul NHS rămân pe acest computer.
settings-identified = Cu nume și număr NHS
settings-identified-means = Pleacă și numele, data nașterii, sexul și numărul NHS. Pleacă și numele angajatului care modifică o înregistrare. Numai pentru un server care are dreptul să le păstreze.
settings-prompt = Avertizare de siguranță
settings-prompt-text = Ce i se spune personalului când un răspuns necesită acțiune
settings-prompt-hint = Indicați procedura și numărul de telefon ale centrului dvs. Dacă este gol: „{ $built }”
about-title = Despre program
about-version = Prombook { $version }
about-not-diagnosis = Prombook înregistrează ce răspund oamenii și calculează scoruri publicate. Nu pune niciun diagnostic.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland și Morris, Spine 1983;8:141-144.
about-nprs = Durere de la 0 la 10: întrebarea este formulată de Prombook.
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu și IBM Plex Sans Arabic: SIL Open Font License 1.1.
about-design = Construit pe sistemul de design NHS (MIT), Tauri, Svelte și Fluent.
