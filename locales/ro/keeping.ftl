### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = Jurnal de audit
title-backups = Copii de rezervă
title-restore = Restaurarea unei copii de rezervă
title-rights = Drepturile unui participant
title-protection = Ce este protejat

## The audit trail

trail-title = Jurnal de audit
trail-length =
    { $count ->
        [one] { $n } rând de la configurarea acestei clinici. Nimic nu poate fi modificat sau eliminat.
        [few] { $n } rânduri de la configurarea acestei clinici. Nimic nu poate fi modificat sau eliminat.
       *[other] { $n } de rânduri de la configurarea acestei clinici. Nimic nu poate fi modificat sau eliminat.
    }
trail-filters = Ce rânduri
trail-by = Cine
trail-by-anybody = Oricine
trail-what = Ce s-a făcut
trail-what-anything = Orice
trail-participant = Număr de studiu
trail-from = De la (zi)
trail-to = Până la (zi)
trail-show = Afișați
trail-show-all = Afișați tot
trail-none = Niciun rând nu corespunde.
trail-rows = Rânduri, cele mai noi întâi
trail-col-row = Rând
trail-col-when = Când
trail-col-who = Cine
trail-col-what = Ce s-a făcut
trail-col-about = Despre
trail-col-reason = De ce
trail-program = Prombook, singur
trail-utc = UTC: { $utc }
trail-clock-back = Ceasul dăduse înapoi
trail-clock-forward = Ceasul sărise înainte
trail-newer = Mai noi
trail-older = Mai vechi
trail-check = Verificați tot jurnalul
trail-check-how = Verifică fiecare rând și întregul fișier. Poate dura un minut; puteți lucra în continuare.
trail-checking = Se verifică…
trail-checked =
    { $count ->
        [one] { $at }: s-a verificat { $n } rând și totul este în ordine.
        [few] { $at }: s-au verificat { $n } rânduri și totul este în ordine.
       *[other] { $at }: s-au verificat { $n } de rânduri și totul este în ordine.
    }
trail-checked-found =
    { $count ->
        [one] { $at }: s-a verificat { $n } rând și ceva nu se potrivește. Nu modificați nimic; sunați la asistență.
        [few] { $at }: s-au verificat { $n } rânduri și ceva nu se potrivește. Nu modificați nimic; sunați la asistență.
       *[other] { $at }: s-au verificat { $n } de rânduri și ceva nu se potrivește. Nu modificați nimic; sunați la asistență.
    }
trail-head = Pentru registrul pe hârtie: rândul { $row }, { $head }
trail-head-how = Notați aceasta și data de astăzi în registrul pe hârtie. Cine elimină sau rescrie ulterior un rând de până acolo nu poate face să rezulte din nou aceleași opt caractere.
trail-witness = Comparați cu serverul
trail-witness-how = De fiecare dată când se trimit înregistrări, serverul notează cum se termină jurnalul. Aici este întrebat ce a notat.
trail-witnessing = Se întreabă serverul…
witness-no-endpoint = Nu este setat niciun server, deci nimeni altcineva nu a văzut acest jurnal.
witness-no-answer = Serverul nu răspunde. Încercați din nou când există conexiune.
witness-nothing = Serverul nu a văzut încă acest jurnal. Îl va vedea la următoarea trimitere de înregistrări.
witness-agrees = Jurnalul de aici este cel văzut de server, până la rândul { $seq } ({ $seen }).
witness-contradicts = Serverul a văzut alt jurnal decât cel de aici, până la rândul { $seq } ({ $seen }): pe acest computer s-au eliminat sau rescris rânduri. Nu modificați nimic; sunați la asistență.
damage-pages = Părți ale fișierului de date nu sunt așa cum au fost scrise.
damage-structure = Fișierul de date nu este în ordine în interior.
damage-references = Unele înregistrări trimit la altele care nu există.
damage-trail = Jurnalul de audit nu se leagă.
damage-content = O înregistrare nu este ceea ce jurnalul de audit spune că s-a scris.
damage-anchor-missing = Lipsește nota păstrată lângă date despre cum se termină jurnalul.
damage-anchor-forged = Nota păstrată lângă date nu a fost scrisă de acest program.
damage-anchor-ahead = Sfârșitul jurnalului lipsește: aceste date sunt mai vechi decât erau înainte.
damage-anchor-contradicts = Jurnalul nu se termină așa cum spune nota păstrată lângă date.
damage-witness = Serverul a văzut alt jurnal decât cel de aici.
damage-row = Apare prima dată la rândul { $seq }.
damage-missing =
    { $count ->
        [one] Lipsește { $n } rând.
        [few] Lipsesc { $n } rânduri.
       *[other] Lipsesc { $n } de rânduri.
    }

trail-action-founded = Configurarea clinicii
trail-action-person-added = Adăugarea unui membru al personalului
trail-action-person-renamed = Redenumirea unui membru al personalului
trail-action-role-changed = Schimbarea unui rol
trail-action-person-left = Scoaterea unei persoane care a plecat
trail-action-person-returned = Permiterea revenirii unei persoane
trail-action-passphrase-given = Acordarea unei prime parole
trail-action-passphrase-changed = Schimbarea propriei parole
trail-action-keys-rotated = Reînnoirea cheilor
trail-action-data-key-renewed = Criptarea din nou a tuturor datelor
trail-action-recovery-used = Intrare cu cheia de recuperare
trail-action-recovery-renewed = Crearea unei chei de recuperare noi
trail-action-escrow-set = Acordarea unei chei sigilate unei organizații
trail-action-escrow-removed = Retragerea cheii sigilate
trail-action-signed-in = Conectare
trail-action-sign-in-failed = Conectare nereușită
trail-action-locked = Blocare
trail-action-setting-changed = Modificarea unei setări
trail-action-registered = Înscrierea unui participant
trail-action-visit-started = Începerea unei vizite
trail-action-form-begun = Începerea unui formular
trail-action-answered = Răspuns
trail-action-language-changed = Schimbarea limbii unui formular
trail-action-prompt-acknowledged = Înregistrarea măsurii luate la o avertizare
trail-action-finished = Finalizarea unui formular
trail-action-corrected = Corectarea unui formular
trail-action-confirmed = Serverul a confirmat o înregistrare
trail-action-refused = Serverul nu a acceptat o înregistrare
trail-action-released = Retrimiterea unei înregistrări
trail-action-viewed = Consultarea unei înregistrări
trail-action-searched = Căutare
trail-action-exported = Predarea unei înregistrări
trail-action-backed-up = Crearea unei copii de rezervă
trail-action-backup-failed = Copie de rezervă nereușită
trail-action-restored = Restaurarea unei copii de rezervă
trail-action-damage-found = S-au găsit deteriorări
trail-action-damage-accepted = Continuare după deteriorări
trail-action-clock-jumped = Ceasul a sărit
trail-action-clock-confirmed = Confirmarea orei corecte
trail-action-withdrawn = Notarea unei retrageri
trail-action-restricted = Restricționarea unei înregistrări
trail-action-unrestricted = Redeschiderea unei înregistrări pentru tot personalul
trail-action-erased = Ștergerea unei înregistrări
trail-action-purged = Eliminarea unei înregistrări la expirarea termenului
trail-action-witnessed = Serverul a văzut jurnalul
trail-action-trail-checked = Verificarea jurnalului
trail-action-run-started = Pornirea Prombook
trail-action-voided = Invalidarea unui formular
trail-action-unfinished-noted = Notarea motivului pentru care un formular nu este finalizat
trail-action-participant-changed = Modificarea datelor unui participant
trail-action-details-kept = Păstrarea datelor modificate
trail-action-computer-added = Întâlnirea altui computer al centrului
trail-action-received = Preluarea unei înregistrări de pe alt computer
trail-action-dispute-opened = S-au găsit două versiuni ale unei înregistrări
trail-action-dispute-settled = Decizia între două versiuni
trail-action-lost-there = Serverul pierduse o înregistrare
trail-action-day-closed = Încheierea zilei
trail-action-step-kept = Notarea unui pas
trail-action-step-corrected = Corectarea unui pas
trail-action-kit-adopted = Decizia despre un program
trail-action-tailoring-proposed = Propunerea adaptării unui program de către centru
trail-action-tailoring-approved = Acordul ca adaptarea să intre în vigoare
trail-action-tailoring-refused = Refuzul ca adaptarea să intre în vigoare

## Backups

backups-title = Copii de rezervă
backups-state = Situația actuală
backups-why = O copie de rezervă este o copie criptată a tuturor datelor. Prombook face una în fiecare zi și o verifică înainte să conteze. Se deschide cu parolele de astăzi; una care nu era accesibilă când s-au schimbat parolele se deschide cu cele dinainte.
backups-here = Pe acest computer: ultima copie verificată { $at }.
backups-here-never = Pe acest computer: nicio copie încă.
backups-there = În al doilea loc: ultima copie verificată { $at }.
backups-there-never = În al doilea loc: nicio copie încă.
backups-no-place = Nu există încă un al doilea loc. Când se defectează discul acestui computer, copiile de pe el dispar odată cu el.
backups-place-away = Al doilea loc nu este accesibil acum. Conectați-l; Prombook copiază în el singur.
backup-trouble-place = Ultima copie de rezervă nu a reușit: nu s-a putut scrie în folderul ei.
backup-trouble-disk-full = Ultima copie de rezervă nu a reușit: nu mai era spațiu.
backup-trouble-damaged = Ultima copie de rezervă nu a reușit: ce s-a copiat nu s-a dovedit întreg. Nu modificați nimic; sunați la asistență.
backup-trouble-other = Ultima copie de rezervă nu a reușit. Încercați din nou acum; dacă se repetă, sunați la asistență.
backups-now = Faceți o copie acum
backups-making = Se copiază și se verifică…
backups-made = Copiat și verificat.
backups-place-title = Al doilea loc
backups-place-label = Folder pentru a doua copie
backups-place-hint = Un folder pe un stick USB sau pe o a doua unitate, de exemplu E:\Backups. Nu pe discul acestui computer și nu în rețea. Lăsați gol dacă nu doriți un al doilea loc.
backups-place-save = Folosiți acest folder
backups-place-kept = Salvat.
backups-list = Copii
backups-none = Nu există încă nicio copie.
backups-col-made = Creată
backups-col-holds = Ce conține
backups-col-where = Unde
backups-unreadable = Nu poate fi citită
backups-on-here = Pe acest computer
backups-on-there = Al doilea loc
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [one] { $n } participant
        [few] { $n } participanți
       *[other] { $n } de participanți
    }
backups-forms =
    { $count ->
        [one] { $n } formular
        [few] { $n } formulare
       *[other] { $n } de formulare
    }
backups-usual = Copiile de pe acest computer sunt în { $folder }
backups-restore = Restaurați una…

## Bringing a backup back

restore-step = Pasul { $step } din { $steps }
restore-choose-title = Alegeți copia de rezervă
restore-choose-how = Deocamdată nu se schimbă nimic. Mai întâi vedeți ce ar însemna.
restore-looking = Se caută copii…
restore-found =
    { $count ->
        [0] Nu s-a găsit nicio copie aici. Introduceți folderul în care sunt copiile sau conectați unitatea și căutați din nou.
        [one] S-a găsit { $n } copie.
        [few] S-au găsit { $n } copii.
       *[other] S-au găsit { $n } de copii.
    }
restore-copies = Copii, cele mai noi întâi
restore-unreadable = Această copie nu poate fi citită. Alegeți alta.
restore-choose-one = Alegeți una dintre copii.
restore-folder = Alt folder
restore-folder-hint = De exemplu, pe un stick USB: E:\Backups
restore-look = Căutați acolo
restore-next = Continuați
restore-back = Înapoi
restore-leave = Lăsați totul așa cum este
restore-prove-title = Dovediți cine sunteți
restore-prove-how = Folosiți numele și parola unui administrator. Încercați mai întâi parola de astăzi; dacă la acea copie nu se putea ajunge când s-au schimbat parolele, o deschid cele dinainte.
restore-prove-of = Copia din { $made }
restore-name = Nume
restore-passphrase = Parolă
restore-prove = Deschideți copia
restore-proving = Se verifică copia…
restore-look-title = Ce ar însemna
restore-is = Copia este întreagă. Este a clinicii { $clinic }, creată { $made }.
restore-holds = Conține: { $participants }, { $forms }.
restore-replaces-nothing = Pe acest computer nu există date. Nu se înlocuiește nimic.
restore-newer =
    { $count ->
        [0] Nicio înregistrare de aici nu este mai nouă decât copia.
        [one] { $n } înregistrare de aici este mai nouă decât copia și nu va fi în ea:
        [few] { $n } înregistrări de aici sunt mai noi decât copia și nu vor fi în ea:
       *[other] { $n } de înregistrări de aici sunt mai noi decât copia și nu vor fi în ea:
    }
restore-newer-many =
    { $count ->
        [one] Cea mai nouă înregistrare ({ $n }) care nu va fi în copie; mai există și altele:
        [few] Cele mai noi { $n } înregistrări care nu vor fi în copie; mai există și altele:
       *[other] Cele mai noi { $n } de înregistrări care nu vor fi în copie; mai există și altele:
    }
restore-unreadable-now = Datele de pe acest computer nu pot fi citite acum, deci nimeni nu poate spune ce este mai nou decât copia. Tot ce s-a înregistrat după ea nu va fi în ea.
restore-newer-rows =
    { $count ->
        [0] Jurnalul de audit de aici nu are niciun rând mai nou.
        [one] { $n } rând al jurnalului de audit de aici este mai nou.
        [few] { $n } rânduri ale jurnalului de audit de aici sunt mai noi.
       *[other] { $n } de rânduri ale jurnalului de audit de aici sunt mai noi.
    }
restore-lost =
    { $count ->
        [one] { $n } înregistrare nu este nici pe server. După aceea va fi numai în fișierele înlocuite.
        [few] { $n } înregistrări nu sunt nici pe server. După aceea vor fi numai în fișierele înlocuite.
       *[other] { $n } de înregistrări nu sunt nici pe server. După aceea vor fi numai în fișierele înlocuite.
    }
restore-lost-none = Serverul le-a confirmat pe toate acestea. Nu se pierde nimic, dar ele sunt numai pe server.
restore-col-record = Înregistrare
restore-col-when = Când
restore-col-server = Unde
restore-on-server = Și pe server
restore-not-on-server = Numai aici
restore-then = Apoi
restore-then-kept = Fișierele care sunt acum aici se păstrează lângă date, nu se șterg.
restore-then-asked = Serverul este întrebat despre fiecare înregistrare din copie; ce îi lipsește se trimite din nou.
restore-then-staff = Lista personalului este cea din ziua copiei. Verificați-o după aceea: cine a plecat între timp este din nou pe ea și s-ar putea conecta până când îl scoateți.
restore-then-trail = Jurnalul de audit păstrează cine a restaurat copia, când și de ce.
restore-reason = De ce se restaurează copia de rezervă?
restore-reason-hint = De exemplu: discul s-a defectat marți
restore-do =
    { $count ->
        [0] Restaurați această copie de rezervă
        [one] Restaurați această copie de rezervă, fără { $n } înregistrare care este numai aici
        [few] Restaurați această copie de rezervă, fără { $n } înregistrări care sunt numai aici
       *[other] Restaurați această copie de rezervă, fără { $n } de înregistrări care sunt numai aici
    }
restore-doing = Se restaurează…
restore-done-title = Copia de rezervă este restaurată
restore-done = Conectați-vă cu un nume și o parolă așa cum erau când s-a făcut copia.
restore-done-kept = Fișierele înlocuite sunt în { $folder }. Păstrați-le până când este sigur că nimănui nu îi lipsește nimic.
restore-done-next = Apoi verificați participanții din ultimele zile și trimiteți.
restore-sign-in = Conectare

## Rights of a participant

rights-title = Drepturile participantului { $number }
rights-open = Drepturi…
rights-back = Înapoi la participant
standing-withdrawn = Nu mai participă, din { $since }. Nu se mai înregistrează nimic.
standing-restricted = Restricționat din { $since }: pot consulta numai administratorii și gestionarii de date.
standing-erased = Șters la { $since }. Conținutul nu mai este pe acest computer.
rights-unsent =
    { $count ->
        [0] Serverul a confirmat toate înregistrările acestui participant.
        [one] { $n } înregistrare a acestui participant nu este încă confirmată de server.
        [few] { $n } înregistrări ale acestui participant nu sunt încă confirmate de server.
       *[other] { $n } de înregistrări ale acestui participant nu sunt încă confirmate de server.
    }
rights-drafts =
    { $count ->
        [0] Niciun formular nu este nefinalizat.
        [one] { $n } formular este nefinalizat.
        [few] { $n } formulare sunt nefinalizate.
       *[other] { $n } de formulare sunt nefinalizate.
    }
rights-nothing = Rolul dvs. nu poate modifica nimic aici.
rights-reason = Motiv
rights-reason-hint = Se păstrează în jurnalul de audit. Nu scrieți aici niciun nume.
rights-cancel = Anulați
rights-done = Gata.
rights-busy = Se lucrează…
rights-for-ever = Această acțiune nu poate fi anulată.

rights-withdraw-title = Nu mai participă
rights-withdraw-open = Notați o retragere…
rights-withdraw-does = Nu se mai poate începe nicio vizită și niciun formular nu mai poate fi început sau completat. Formularele nefinalizate rămân nefinalizate.
rights-withdraw-not = Ce s-a finalizat rămâne aici, se trimite în continuare și poate fi citit. Serverul păstrează ce are.
rights-withdraw-do = Notați că nu mai participă

rights-restrict-title = Restricționați cine poate consulta
rights-restrict-open = Restricționați…
rights-restrict-does = Numai administratorii și gestionarii de date pot deschide această înregistrare. Ceilalți văd că există și nimic mai mult.
rights-restrict-not = Nu se elimină nimic. Serverul și utilizatorii lui nu sunt anunțați. Restricția poate fi ridicată.
rights-restrict-do = Restricționați această înregistrare

rights-unrestrict-title = Ridicați restricția
rights-unrestrict-open = Ridicați restricția…
rights-unrestrict-does = Tot personalul acestei clinici poate deschide din nou această înregistrare.
rights-unrestrict-not = Nu se schimbă nimic altceva. Faptul că a fost restricționată rămâne în jurnalul de audit.
rights-unrestrict-do = Deschideți înregistrarea pentru tot personalul

rights-export-title = Predați tot ce se păstrează
rights-export-open = Predați…
rights-export-does = Scrie două fișiere: o pagină de citit și același conținut ca date (FHIR). Ele conțin nume, răspunsuri, scoruri și cine ce a înregistrat.
rights-export-not = Fișierele nu sunt criptate: oricine le are le poate citi. Ștergeți-le după ce au fost predate. Aici nu se schimbă nimic.
rights-export-folder = Folder pentru cele două fișiere
rights-export-folder-hint = Un folder gol, de preferat pe un stick USB: E:\
rights-export-do = Scrieți cele două fișiere
rights-export-page = De citit: { $file }
rights-export-data = Ca date: { $file }

rights-erase-title = Ștergeți de pe acest computer
rights-erase-open = Ștergeți…
rights-erase-does = Numele, data nașterii, numărul NHS, răspunsurile și notele acestui participant se elimină de pe acest computer. Numărul de studiu și cine a șters, când și de ce rămân în jurnalul de audit.
rights-erase-not = Serverul își păstrează copia: adresați-vă celui care îl administrează. Copiile de rezervă mai vechi conțin în continuare datele până când le înlocuiesc unele mai noi, după aproximativ cinci săptămâni; o copie pe care ați dus-o în altă parte rămâne cum este.
rights-erase-number = Numărul de studiu, ca să fie sigur că este acest participant
rights-erase-number-hint = Introduceți { $number }
rights-erase-unsent =
    { $count ->
        [one] { $n } înregistrare nu este pe server. Dacă o ștergeți aici, nu mai este nicăieri.
        [few] { $n } înregistrări nu sunt pe server. Dacă le ștergeți aici, nu mai sunt nicăieri.
       *[other] { $n } de înregistrări nu sunt pe server. Dacă le ștergeți aici, nu mai sunt nicăieri.
    }
rights-erase-also =
    { $count ->
        [one] Ștergeți și { $n } înregistrare care nu este pe server
        [few] Ștergeți și cele { $n } înregistrări care nu sunt pe server
       *[other] Ștergeți și cele { $n } de înregistrări care nu sunt pe server
    }
rights-erase-do = Ștergeți acest participant

## What stands in a form of the window

draft-back = Ce ați scris aici este din nou la loc.
draft-empty = Începeți cu câmpuri goale
draft-other = Aici ați început mai devreme înscrierea altei persoane.
draft-take = Continuați cu acea persoană

## A form that cannot be filled in

form-reading = Puteți citi acest formular, dar nu îl puteți completa.
form-reading-answers = Răspunsurile de până acum
form-reading-back = Înapoi la vizită
form-line-read = Citiți
form-line-read-named = Citiți { $form } de până acum
prompt-open-yet = Nimeni nu a înregistrat încă ce s-a făcut.

## What is protected, and what is not

protection-title = Ce este protejat și ce nu
protection-back = Înapoi
protection-is = Ce protejează Prombook
protection-is-file = Fișierul de date și copiile sale de rezervă sunt criptate. Cine fură computerul cât timp datele sunt blocate, sau o copie de rezervă, nu le poate citi fără o parolă sau fără cheia de recuperare.
protection-is-people = Fiecare persoană are propria parolă și vede ce îi permite rolul. Ghicirea parolei în fereastră este încetinită.
protection-is-lock = Datele se blochează singure când nu este nimeni prezent. Atunci cheia dispare din memorie.
protection-is-saved = Când pe ecran scrie „Salvat”, înregistrarea rezistă la o blocare a programului sau la o pană de curent, dacă discul păstrează ce spune că a păstrat.
protection-is-sent = Fiecare înregistrare finalizată ajunge pe server sau este afișată ca în așteptare ori neacceptată, cu motivul.
protection-is-trail = Cine a consultat, înregistrat, corectat sau eliminat ceva apare în jurnalul de audit. Rândurile eliminate sau rescrise ies la iveală la următoarea verificare sau când jurnalul este comparat cu serverul.
protection-is-damage = Deteriorările fișierului sunt găsite și anunțate. Nimic nu se repară și nu se șterge fără știrea dvs.
protection-not = Ce nu protejează
protection-not-weak = O parolă slabă. Cine are o copie a fișierului poate încerca parole oricât de repede îi permit mașinile; timpii de așteptare din fereastră nu împiedică acest lucru. Patru cuvinte alese la întâmplare îl împiedică.
protection-not-open = O sesiune deschisă. Cine se așază la o fereastră deblocată poate face tot ce puteți face dvs. Blocați-o când vă ridicați.
protection-not-infected = Un computer infectat sau controlat de altcineva cât timp datele sunt deschise. Poate citi ce citiți și ce scrieți.
protection-not-forgotten = Parolele uitate. Dacă se pierd toate parolele și cheia de recuperare, nimeni nu poate deschide datele: nici asistența, nici producătorii.
protection-not-disk = Ce s-a înregistrat de la ultima copie de rezervă sau trimitere, când discul se defectează sau computerul este furat.
protection-not-server = Ce știe serverul. El citește tot ce i se trimite și păstrează după ce ștergeți aici.
protection-not-screen = Fotografiile ecranului, paginile tipărite și fișierele predate.
protection-not-memory = Ce a arătat fereastra. După blocare pot rămâne urme în memoria computerului până la oprirea lui, și în fișierul de hibernare, dacă nu este criptat întregul disc.
protection-not-insider = Abuzul din partea cuiva care are voie să consulte. Rolul îl limitează și jurnalul de audit îl arată; niciunul nu îl împiedică.
protection-do = Ce puteți face
protection-do-words = Folosiți cele patru cuvinte propuse de Prombook și nu le spuneți nimănui.
protection-do-key = Păstrați cheia de recuperare pe hârtie, sub cheie, departe de computer.
protection-do-two = Aveți doi administratori, ca unul să îi poată reda accesul celuilalt.
protection-do-stick = Dați copiilor de rezervă un al doilea loc, pe altă unitate, și duceți-o de acolo din când în când.
protection-do-disk = Cereți criptarea întregului disc (BitLocker, LUKS) și activarea actualizărilor și a protecției antivirus.
protection-do-log = Notați din când în când cele opt caractere ale jurnalului în registrul pe hârtie.

damage-anchor-unusable = Nota păstrată lângă date despre cum se termină jurnalul nu poate fi citită sau scrisă.
refusal-newer-at-endpoint = S-a restaurat o copie de rezervă, iar serverul are această înregistrare așa cum este posibil să fi fost modificată între timp. Consultați-o mai întâi acolo. „Încercați din nou” o pune pe cea de aici în locul ei.
trail-action-step-taken-back = Invalidarea unui pas
