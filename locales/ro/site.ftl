### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = Server
title-preflight = Verificarea rețelei
title-disputes = De decis
title-dispute = De decis
title-edit = Modificarea unui participant

## The way to the server

door-title = Calea către server
door-check = Verificarea rețelei
door-address = Unde ajung înregistrările finalizate
door-in = Cum este lăsat să intre acest computer
door-elsewhere = Aceasta s-a stabilit pentru alt server. Parcurgeți-o și salvați-o pentru cel setat acum.
door-none = Nu se cere nimic
door-none-means = Serverul primește înregistrări de la oricine poate ajunge la el. Numai pentru un server aflat chiar pe acest computer.
door-none-not = Acum nu este posibil: serverul este pe alt computer.
door-bearer = Cu un cod de unică folosință
door-bearer-means = Cel care administrează serverul vă dă un cod valabil o singură dată. În schimb, acest computer primește un permis, păstrat în fișierul criptat.
door-smart = Cu o cheie proprie
door-smart-means = Acest computer creează o pereche de chei. Serverul o primește pe cea publică; cea privată nu părăsește niciodată fișierul criptat. Serverele numesc aceasta SMART backend services.
door-certificate = Cu un certificat
door-certificate-means = Departamentul IT vă dă un fișier cu un certificat pentru acest computer.
door-pass-since = Acest computer are un permis din { $since }.
door-pass-until = Acest computer are un permis din { $since }. Este valabil până la { $until }.
door-pass-none = Acest computer nu are încă niciun permis.
door-code = Cod de unică folosință
door-code-hint = Exact așa cum a fost dat. Se consumă când salvați.
door-code-again-hint = Numai pentru a înlocui permisul. Codul se consumă când salvați.
door-client = ID de client
door-client-hint = Cum numește serverul acest computer. Vă spune cel care îl administrează.
door-scope = Domeniu de acces
door-scope-hint = Ce are voie să facă acolo acest computer, după cum spune cel care administrează serverul. Lăsați gol pentru ce este obișnuit.
door-token = Adresa pentru tokenuri
door-token-hint = Lăsați gol pentru a întreba serverul.
door-key = Cheia publică a acestui computer
door-key-none = Nu există încă nicio cheie. Serverul are nevoie de jumătatea ei publică înainte de a lăsa acest computer să intre.
door-key-make = Creați o cheie
door-key-give = Copiați aceasta și dați-o celui care administrează serverul, dacă doriți prin e-mail. Nu este un secret: serverul recunoaște după ea acest computer și nimeni nu poate intra cu ea.
door-key-copy = Copiați
door-key-copied = Copiat.
door-key-marked = Cheia este selectată. Apăsați Ctrl și C pentru a o copia.
door-key-anew = Creați o cheie nouă…
door-key-warns = Cheia folosită încetează imediat să funcționeze. Nu se poate trimite nimic până când serverul o are pe cea nouă.
door-key-replace = Înlocuiți cheia
door-key-made = Există o cheie nouă. Dați-o celui care administrează serverul.
door-cancel = Anulați
door-cert-is = Certificatul este emis pentru { $name }.
door-cert-until = Certificatul este emis pentru { $name }. Este valabil până la { $until }.
door-cert-none = Nu există încă niciun certificat.
door-cert-file = Fișierul cu certificatul și cheia lui
door-cert-file-hint = Un fișier PEM, de exemplu E:\clinic.pem. Se copiază în fișierul criptat; apoi distrugeți-l.
door-cert-again-hint = Lăsați gol pentru a păstra certificatul existent.
door-trust = Cum își dovedește serverul identitatea
door-trust-usual = Cu un certificat de la o autoritate în care acest computer are încredere, ca într-un browser web.
door-trust-own = Cu un certificat de la autoritatea dvs. proprie:
door-trust-file = Fișierul autorității proprii
door-trust-file-hint = Un fișier PEM, de exemplu E:\authority.pem. Numai dacă organizația dvs. are propria autoritate; altfel lăsați gol.
door-trust-again-hint = Lăsați gol pentru a păstra autoritatea existentă.
door-trust-forget = Renunțați la autoritatea proprie și folosiți-le pe cele în care are încredere acest computer
door-line = Pe linie
door-proxy = Prin proxy-ul acestui computer
door-proxy-means = Așa cum este setat în sistemul de operare. Este necesar acolo unde la internet se ajunge numai printr-un proxy.
door-compress = Comprimați ce se trimite
door-compress-means = Durează mai puțin pe o linie lentă. Dacă serverul nu poate primi așa, Prombook trimite necomprimat.
door-save = Salvați
door-saved = Salvat.

## The network check

preflight-title = Verificarea rețelei
preflight-what = Parcurge pas cu pas calea către server și spune până unde ajunge. Pentru cei care se ocupă aici de computere și de rețea: nu se trimite, nu se afișează și nu se tipărește nimic despre vreun participant.
preflight-back = Calea către server
preflight-run = Verificați acum
preflight-again = Verificați din nou
preflight-running = Se verifică… Poate dura un minut.
preflight-no-endpoint = Nu există încă niciun server, deci nu există nicio cale de verificat.
preflight-tried = { $host }, { $at }
preflight-step-name = Numele serverului este cunoscut
preflight-step-connection = Ceva ascultă acolo
preflight-step-certificate = Serverul își dovedește identitatea
preflight-step-server = Este un server FHIR, versiunea R4
preflight-step-door = Acest computer este lăsat să intre
preflight-step-abilities = Poate face ce este necesar
preflight-step-clock = Ceasurile coincid
preflight-result-good = Bine
preflight-result-doubtful = De verificat
preflight-result-failed = Nu funcționează
preflight-result-not-tried = Neîncercat
preflight-all-good = Totul funcționează: înregistrările pot fi trimise.
preflight-all-doubtful = Înregistrările pot fi trimise. Ceva trebuie verificat.
preflight-all-failed = Înregistrările nu pot fi trimise. Primul pas care nu funcționează spune de ce.
preflight-facts = Pentru firewall
preflight-fact-out = Permiteți acestui computer să se conecteze la { $host }.
preflight-fact-in = Nu trebuie lăsat nimic să intre: Prombook nu ascultă pe niciun port.
preflight-fact-only = Prombook se conectează la server, la adresa pentru tokenuri, dacă există, și la nimic altceva. Nu urmează nicio redirecționare către altă gazdă.
preflight-fact-version = Versiune
preflight-fact-agent = Se prezintă ca
preflight-fact-tls = Criptare
preflight-fact-tls-least = { $tls } sau mai nou
preflight-fact-request = O cerere
preflight-fact-records =
    { $count ->
        [one] cel mult { $n } înregistrare
        [few] cel mult { $n } înregistrări
       *[other] cel mult { $n } de înregistrări
    }
preflight-fact-bytes =
    { $count ->
        [one] cel mult { $n } octet
        [few] cel mult { $n } octeți
       *[other] cel mult { $n } de octeți
    }
preflight-fact-patience = Renunță după
preflight-fact-seconds =
    { $count ->
        [one] { $n } secundă
        [few] { $n } secunde
       *[other] { $n } de secunde
    }
preflight-print = Scrieți ca PDF
preflight-printed = Scris: { $file }

## What two computers say differently

notice-disputes = Două computere au înregistrat ceva diferit. Cineva trebuie să decidă.
notice-go-disputes = Decideți
disputes-title = De decis
disputes-what = Două computere ale acestui centru au înregistrat ceva diferit. Niciunul nu l-a suprascris pe celălalt: decide cineva care știe. Ce nu se alege rămâne lizibil în jurnalul de audit.
disputes-none = Nu este nimic de decis.
disputes-col-what = Ce s-a întâmplat
disputes-col-record = Înregistrare
disputes-col-since = Din
disputes-open = Vedeți
disputes-open-named = Vedeți: { $what }
dispute-kind-changed = Modificată pe două computere
dispute-kind-twice = Același formular a fost finalizat de două ori
dispute-kind-same-number = Doi participanți au același număr de studiu
dispute-kind-gone = Modificată aici, dispărută în altă parte
dispute-record = { $kind } { $what }, din { $since }
dispute-back = Tot ce este de decis
dispute-how-changed = Alegeți ce este corect, rând cu rând. Unde un singur computer a modificat ceva, valoarea lui este deja aleasă. Verificați-o totuși.
dispute-how-twice = Ambele formulare sunt complete. Alegeți-l pe cel care contează sau lăsați-le să conteze pe amândouă. Ambele rămân lizibile.
dispute-how-same-number = Două persoane au același număr. Alegeți cine îl păstrează: cealaltă primește unul nou, pe computerul unde a fost înscrisă. Comparați mai întâi ambele părți: poate fi o singură persoană, înscrisă de două ori.
dispute-how-gone = Această înregistrare a fost modificată pe acest computer, dar în altă parte a fost ștearsă definitiv, invalidată sau eliminată. Alegeți dacă rămâne.
dispute-how-reading = Puteți citi ambele părți. Rolul dvs. nu decide aceasta.
dispute-side-ours = Acest computer
dispute-side-theirs = Celălalt computer
dispute-side = { $who }, { $at }
dispute-before = Înainte: { $value }
dispute-before-nothing = Înainte: nimic
dispute-nothing = nimic
dispute-differ =
    { $count ->
        [one] { $n } rând de decis
        [few] { $n } rânduri de decis
       *[other] { $n } de rânduri de decis
    }
dispute-same = La fel pe ambele
dispute-only-ours = Modificat numai aici
dispute-only-theirs = Modificat numai acolo
dispute-choose = Alegeți una dintre cele două.
dispute-choose-form = Alegeți una dintre acestea.
dispute-field-day = Ziua vizitei
dispute-field-study-number = Număr de studiu
dispute-field-keeps = Cine păstrează acest număr
dispute-field-answers = Răspunsuri
dispute-field-other = Altceva
dispute-response-here = Finalizat pe acest computer
dispute-response-there = Finalizat pe alt computer
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [one] { $n } întrebare cu răspuns
        [few] { $n } întrebări cu răspuns
       *[other] { $n } de întrebări cu răspuns
    }
dispute-response-read = Citiți-l
dispute-keep = Acesta contează
dispute-keep-both = Ambele contează
dispute-keep-both-means = De exemplu, pentru că al doilea a fost completat intenționat.
dispute-gone-stay = Rămâne aici și se trimite din nou
dispute-gone-go-participant = Ștergeți acest participant și aici; această acțiune nu poate fi anulată
dispute-gone-go-visit = Rămâne aici și nu se mai trimite
dispute-gone-go-response = Invalidați acest formular și aici: nu mai contează
dispute-gone-go-questionnaire = Rămâne aici și nu se mai trimite
dispute-unreadable = Ce spune celălalt computer nu poate fi citit aici. Decideți, pentru a trimite în locul acelui conținut ce este aici.
dispute-reason = Motiv
dispute-reason-hint = Se păstrează în jurnalul de audit. De exemplu: a fost întrebat participantul. Nu scrieți aici niciun nume.
dispute-settle = Decideți
dispute-cancel = Lăsați deocamdată

## Changing a participant

edit-title = Modificarea unui participant
edit-open = Modificați…
edit-what = Ce era aici înainte rămâne lizibil în jurnalul de audit. Numărul de studiu nu se schimbă.
edit-reason = Motivul modificării
edit-reason-hint = Se păstrează în jurnalul de audit. De exemplu: nume de familie după căsătorie. Nu scrieți aici niciun nume.
edit-keep = Salvați modificarea
edit-nothing = Nu s-a modificat nimic. Modificați ceva sau lăsați cum era.
edit-cancel = Lăsați cum era
edit-else = Este altcineva, salvați modificarea
participant-origin = Înscris pe alt computer: { $computer }
participant-dispute = Alt computer spune ceva diferit despre acest participant.
participant-dispute-go = Vedeți
banner-born-none = nu se cunoaște

## Taking a form back

void-open = Invalidați acest formular…
void-title = Invalidarea acestui formular
void-means = Nu mai contează: scorul lui nu se folosește, nici aici, nici pe server. Rămâne lizibil, împreună cu motivul dvs.
void-for-ever = Această acțiune nu poate fi anulată.
void-reason = Motiv
void-reason-hint = Se păstrează în jurnalul de audit. De exemplu: completat pentru altcineva. Nu scrieți aici niciun nume.
void-do = Invalidați
void-cancel = Lăsați cum este
void-tag = Invalidat
void-line = Invalidat: nu mai contează
void-is = Invalidat { $at } de { $by }, deoarece: { $reason }
void-counts-not = Nu mai contează. Răspunsurile rămân lizibile mai jos.
result-origin = Completat pe alt computer: { $computer }
