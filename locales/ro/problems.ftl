### Draft: not checked by a native speaker.
### What went wrong, and what to do now. One message for each thing a person can do about it.

## Problems: one per code

problem-locked = Datele sunt blocate. Conectați-vă din nou pentru a continua.
problem-wait-first =
    { $count ->
        [one] Prea multe încercări greșite. Puteți încerca din nou peste { $n } secundă; alte persoane se pot conecta acum.
        [few] Prea multe încercări greșite. Puteți încerca din nou peste { $n } secunde; alte persoane se pot conecta acum.
       *[other] Prea multe încercări greșite. Puteți încerca din nou peste { $n } de secunde; alte persoane se pot conecta acum.
    }
problem-not-yours = Rolul dvs. nu permite acest lucru. Apelați la cineva al cărui rol permite.
problem-practice-case = Este un caz de exercițiu: nimic din el nu este real și nu există nicio notificare de redactat.
problem-must-change = Alegeți mai întâi propria parolă.
problem-read-only-now = S-au găsit deteriorări, deci acum nu se poate modifica nimic. Vedeți mai întâi ce s-a găsit.
problem-person-left = Această persoană nu mai lucrează aici. Un administrator îi poate permite să revină.
problem-last-administrator = Acesta este ultimul administrator. Numiți mai întâi administrator pe altcineva.
problem-participant-withdrawn = Acest participant nu mai participă, deci nu se mai poate înregistra nimic nou.
problem-participant-restricted = Accesul la această înregistrare este restricționat. O pot deschide numai administratorii și gestionarii de date.
problem-participant-erased = Datele acestui participant au fost șterse de pe acest computer.
problem-step-not-now = Acest lucru nu se poate nota acum. Vedeți ce urmează pentru această persoană.
problem-act-first = O alertă așteaptă ca cineva să acționeze. Înregistrați mai întâi ce s-a făcut în privința ei.
problem-not-sent-yet =
    { $count ->
        [one] { $n } înregistrare nu este încă pe server și s-ar pierde. Trimiteți mai întâi sau confirmați că se poate pierde.
        [few] { $n } înregistrări nu sunt încă pe server și s-ar pierde. Trimiteți mai întâi sau confirmați că se pot pierde.
       *[other] { $n } de înregistrări nu sunt încă pe server și s-ar pierde. Trimiteți mai întâi sau confirmați că se pot pierde.
    }
problem-network-folder = Datele se află într-un folder de rețea, unde se pot deteriora. Mutați-le pe un disc al acestui computer.
problem-backup-place = Locul pentru copiile de rezervă nu este accesibil sau nu se poate scrie în el. Conectați-l sau alegeți altul.
problem-backup-damaged = Această copie de rezervă este deteriorată și nu poate fi restaurată. Alegeți alta.
problem-key-file-old = Fișierul de chei este mai vechi decât datele: cineva a pus la loc unul anterior. Nu ștergeți nimic; sunați la asistență.
problem-not-proven = Acest nume și această parolă nu deschid aceste date. Verificați-le pe amândouă, apoi încercați din nou.
problem-key-file-damaged = Fișierul de chei de pe acest computer este deteriorat, deci datele nu pot fi deschise. Nu ștergeți nimic; sunați la asistență.
problem-records-damaged = Datele de pe acest computer nu pot fi citite. Nu ștergeți nimic; sunați la asistență.
problem-records-too-new = Aceste date au fost deschise ultima dată cu o versiune mai nouă de Prombook. Instalați acea versiune, apoi deschideți-le din nou.
problem-already-open = Prombook este deja deschis pe acest computer. Folosiți fereastra deschisă sau închideți-o mai întâi.
problem-already-open-by = Prombook este deja deschis în contul { $holder } de pe acest computer. Închideți-l mai întâi acolo.
problem-folder-read-only = Prombook nu are voie să scrie în folderul în care își păstrează datele. Cereți celui care se ocupă de acest computer să îi permită.
problem-disk-full = Discul acestui computer este plin. Nu s-a pierdut nimic, dar nu se mai poate păstra nimic. Eliberați spațiu, apoi încercați din nou.
problem-already-set-up = Acest computer are deja o clinică. Conectați-vă în schimb la ea.
problem-not-set-up = Pe acest computer nu există încă o clinică. Configurați mai întâi una.
problem-not-found = Această înregistrare nu mai este unde era. Reveniți la listă și deschideți-o din nou.
problem-input-refused = Ceva din ce s-a introdus nu poate fi păstrat. Verificați, apoi încercați din nou.
problem-answer-refused = Acest răspuns nu se potrivește întrebării. Alegeți unul dintre răspunsurile afișate.
problem-form-finished = Acest formular este finalizat. Pentru a modifica un răspuns, folosiți „Corectați” la rezultatul său.
problem-form-not-finished = Acest formular nu este încă finalizat. Finalizați-l mai întâi.
problem-form-unavailable = Acest formular nu poate fi folosit în această limbă. Alegeți altă limbă.
problem-passphrase-refused = Această parolă nu poate fi folosită. Alegeți una mai lungă sau mai puțin obișnuită.
problem-recovery-mismatch = Ce s-a introdus nu este cheia de recuperare. Comparați fiecare grup cu foaia.
problem-address-refused = Această adresă nu poate fi folosită. Trebuie să înceapă cu https:// și să indice un server.
problem-unexpected = A apărut o eroare care nu ar fi trebuit să apară. Ce s-a păstrat înainte este în siguranță. Încercați din nou; dacă se repetă, sunați la asistență.

## Fields: what is wrong with what was entered

field-empty = Completați acest câmp.
field-too-long = Este prea lung. Scurtați.
field-no-letters = Este nevoie de cel puțin o literă.
site-code-refused = Codul centrului are între 1 și 8 litere sau cifre, fără spații.
date-empty = Introduceți o dată.
date-unreadable = Nu poate fi citit ca dată. Introduceți ziua, luna și anul, de exemplu 27 3 1952.
date-impossible = Nu există o astfel de zi. Verificați ziua și luna.
date-future = Această dată este în viitor. Verificați anul.
date-too-old = Această dată este prea îndepărtată în trecut. Verificați anul.
date-before-birth = Această dată este înainte de nașterea participantului. Verificați anul.
nhs-not-digits = Un număr NHS are numai cifre și spații. Verificați-l sau lăsați câmpul gol.
nhs-not-ten = Un număr NHS are 10 cifre. Verificați-l sau lăsați câmpul gol.
nhs-check = Aceste cifre nu sunt un număr NHS: probabil una este tastată greșit. Verificați-l sau lăsați câmpul gol.
sex-missing = Alegeți o opțiune sau „Necunoscut”.
reason-empty = Spuneți de ce.
changes-none = Niciun răspuns nu a fost modificat. Modificați un răspuns sau ieșiți fără a salva.
changed-meanwhile = Aceste date au fost modificate pe alt computer sau de altcineva în timp ce scriați. Deschideți-le din nou, apoi faceți modificarea.
passphrase-too-short = Parola este prea scurtă. Folosiți cel puțin 12 caractere.
passphrase-too-long = Parola este prea lungă. Scurtați-o.
passphrase-common = Multe persoane folosesc această parolă, deci ar fi ghicită printre primele. Alegeți alta.
passphrase-guessable = Această parolă urmează un tipar ușor de ghicit. Alegeți alta.
passphrase-personal = Parola conține numele persoanei sau al clinicii. Alegeți alta.
recovery-group-wrong = Nu este ce scrie pe foaie. Verificați literă cu literă.
name-taken = Cineva cu acest nume este deja pe listă. Adăugați ceva care să îi deosebească.
folder-unusable = Acest folder nu există sau nu se poate scrie în el. Verificați-l.
folder-network = Acesta este un folder de rețea. Alegeți o unitate a acestui computer sau un stick USB.
folder-same = Acesta este chiar folderul datelor. Alegeți altă unitate.
recipient-refused = Aceasta nu este o cheie publică. Ea începe cu age1 și are 62 de caractere.
passphrase-wrong = Aceasta nu este parola dvs. Verificați-o.
passphrase-same = Aceasta este parola pe care o aveți acum. Alegeți alta.
number-mismatch = Acesta nu este numărul de studiu al acestui participant. Verificați-l.
days-refused = Introduceți un număr întreg de zile sau alegeți păstrarea înregistrărilor.
study-number-unknown = Nimeni nu are acest număr de studiu.
study-number-same = Acesta este numărul de studiu al datelor în care se află deja.
language-unknown = Alegeți una dintre limbile din listă.

# The way to the server.
door-needed = Unui server care nu este pe acest computer trebuie să i se arate cine trimite. Alegeți alt mod.
address-refused = Această adresă nu poate fi folosită. Trebuie să înceapă cu https:// și să indice un server.
file-unreadable = Acest fișier nu există sau nu poate fi citit. Verificați-l.
certificate-unreadable = În acest fișier nu există niciun certificat care să poată fi citit. Trebuie să fie în format PEM, cu rânduri în care scrie BEGIN CERTIFICATE.
certificate-key = Cheia care ține de acest certificat lipsește, este alta sau este protejată cu o parolă. Puneți-le pe amândouă într-un singur fișier PEM, cheia fără parolă.
certificate-over = Acest certificat nu mai este valabil. Cereți unul nou.
endpoint-missing = Nu există încă niciun server. Introduceți mai întâi adresa lui.
code-refused = Serverul nu acceptă acest cod. Poate fi scris greșit, deja folosit sau prea vechi: cereți unul nou.

## Refusals: why the server did not take a record

refusal-invalid = Serverul a găsit în această înregistrare ceva ce nu poate accepta.
refusal-not-accepted = Serverul nu acceptă înregistrări de acest tip.
refusal-conflict = Serverul are deja o altă înregistrare în acest loc.
refusal-gone = Serverul spune că această înregistrare a fost ștearsă acolo.
refusal-forbidden = Serverul nu permite acestei clinici să trimită această înregistrare.
refusal-too-large = Înregistrarea este prea mare pentru server.
refusal-other = Serverul nu a acceptat această înregistrare.
refusal-unwritable = Prombook însuși nu a putut scrie această înregistrare în format FHIR. Sunați la asistență.
refusal-unanswered = Serverul a acceptat de trei ori alte înregistrări și nu a dat niciun răspuns pentru aceasta.

## Trouble: why sending does not go on

trouble-no-answer = Serverul nu răspunde. Verificați dacă acest computer are rețea. Prombook încearcă din nou singur.
trouble-no-such-host = Nimeni nu cunoaște un server cu acest nume. Verificați dacă acest computer are rețea, apoi adresa în Setări. Prombook încearcă din nou singur.
trouble-proxy = Proxy-ul acestei rețele nu lasă Prombook să treacă spre server. Întrebați-l pe cel care administrează rețeaua și arătați-i verificarea rețelei din Setări. Prombook încearcă din nou singur.
trouble-sign-in-page = În locul serverului a răspuns o pagină pentru oameni: probabil această rețea cere cuiva să se conecteze. Deschideți un browser web, conectați-vă la rețea, apoi trimiteți din nou.
trouble-clock = Data sau ora acestui computer este greșită, deci nu se poate avea încredere în server. Potriviți ceasul, apoi trimiteți din nou.
trouble-not-fhir = Ce răspunde la această adresă nu este un server FHIR. Verificați adresa în Setări.
trouble-certificate = Serverul nu și-a putut dovedi identitatea, deci nu s-a trimis nimic. Verificați adresa în Setări sau întrebați-l pe cel care administrează rețeaua: o rețea poate sta la mijloc.
trouble-certificate-expired = Certificatul serverului nu este valabil astăzi, deci nu s-a trimis nimic. Cereți celui care administrează serverul să îl reînnoiască.
trouble-certificate-name = Serverul s-a dovedit a fi altul decât cel din adresă, deci nu s-a trimis nimic. Verificați adresa în Setări, apoi întrebați-l pe cel care administrează serverul.
trouble-old-tls = Serverul folosește doar criptări care nu mai sunt sigure, deci nu s-a trimis nimic. Cereți celui care administrează serverul să activeze TLS 1.2 sau mai nou.
trouble-not-enrolled = Serverul nu cunoaște încă acest computer sau nu îl mai cunoaște. Un administrator îi poate da acces în Setări, Server: cereți un cod de unică folosință celui care administrează serverul.
trouble-refused = Serverul nu lasă acest computer să intre, deci nu s-a trimis nimic. Cereți celui care administrează serverul să îl lase, apoi trimiteți din nou.
trouble-busy = Serverul este ocupat. Prombook încearcă din nou singur.
trouble-unclear = Serverul a dat un răspuns care nu a putut fi înțeles. Nimic nu se consideră primit; Prombook încearcă din nou singur.
date-order = Această zi nu poate fi corectă: este înainte de ceva care vine mai întâi sau a trecut deja.
part-locked = Programul nu permite unui centru să schimbe acest lucru.
local-code = Scrieți local_ și apoi litere mici, cifre sau liniuțe de subliniere, de exemplu local_childcare.
too-many = Sunt mai multe decât permite programul unui centru să adauge. Eliminați o parte.
windows-overlap = Două vizite ar conta în aceeași zi. Micșorați ferestrele.
options-missing = O alegere are nevoie de cel puțin două răspunsuri și de tot atâtea în fiecare limbă. Celelalte întrebări nu au răspunsuri de ales.
nothing-proposed = Aceasta este deja propunerea sau este deja în vigoare. Schimbați mai întâi ceva.
author-decides = Dumneavoastră ați propus aceasta. Altcineva din centru decide intrarea ei în vigoare.
time-future = Această oră nu a venit încă. Scrieți când a fost.
session-noted = O ședință din această zi sau cu acest număr este deja notată. Deschideți ce s-a notat ca să corectați.
not-taking-part = Această persoană nu participă la ședințe în această zi. Lăsați-o deoparte și uitați-vă la fișa ei.
alert-first = O alertă despre această persoană așteaptă. Notați mai întâi ce s-a făcut.
nobody-marked = Nimeni nu este încă marcat. Spuneți cine a venit și cine nu.
