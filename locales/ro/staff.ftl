### Draft: not checked by a native speaker.
### People, passphrases and keys, and what happens when damage is found. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Roles

role-clinician = Clinician
role-research-nurse = Asistent medical de cercetare
role-administrator = Administrator
role-data-manager = Gestionar de date
role-auditor = Auditor
role-means-clinician = înscrie, înregistrează, corectează și trimite
role-means-research-nurse = înscrie, înregistrează, corectează și trimite
role-means-administrator = tot ce fac clinicienii, plus personalul, cheile, setările, copiile de rezervă și ștergerea
role-means-data-manager = citește, corectează și trimite; citește jurnalul de audit; restricționează și predă date
role-means-auditor = citește datele și jurnalul de audit și nu modifică nimic

## Staff

staff-add = Adăugați o persoană
staff-second = Există un singur administrator. Numiți administrator o a doua persoană: dacă singurul administrator lipsește sau uită parola, nimeni altcineva nu poate da acces colegilor.
staff-role = Rol
staff-last-in = Ultima conectare
staff-never-in = niciodată
staff-not-sent = Netrimise
staff-you = (dvs.)
staff-state-works = Lucrează aici
staff-state-given = Nu și-a ales încă parola
staff-state-locked-out = Nu se poate conecta: are nevoie de parolă
staff-state-left = A plecat
staff-change = Modificați
staff-return = Revine
staff-change-named = Modificați: { $person }
staff-name-hint = Prenume și nume de familie. Cu el se conectează persoana și el apare lângă tot ce înregistrează.
staff-add-means = Persoana primește o parolă pentru prima conectare și își alege cu ea propria parolă.
staff-add-go = Adăugați și creați o parolă
staff-cancel = Anulați
staff-close = Închideți
staff-rename = Salvați numele
staff-role-keep = Salvați rolul
given-title = Parola pentru { $person }
given-once = Este afișată numai acum. Dați-o personal sau tipăriți-o; apoi închideți.
given-first = Conectați-vă cu acest nume și această parolă. Vi se va cere apoi să alegeți propria parolă, iar aceasta nu va mai funcționa.
given-done = Parola a fost predată
enrol-title = Parolă uitată
enrol-return-title = Revine la lucru aici
enrol-what = { $person } primește o parolă nouă, pentru o singură dată. Cea avută până acum încetează imediat să funcționeze. Nu se pierde nimic din ce a înregistrat această persoană.
enrol-go = Creați o parolă nouă
leave-title = { $person } pleacă
leave-what = Parola pentru { $person } încetează acum să funcționeze. Parola nimănui altcuiva nu se schimbă. Tot ce a înregistrat { $person } rămâne, sub numele său. O copie a fișierelor făcută anterior nu este afectată: dacă bănuiți că există una, reînnoiți și toate cheile.
leave-what-you = Aceasta este propria dvs. înscriere ca membru al personalului de aici. Parola dvs. încetează acum să funcționeze și sesiunea dvs. se închide. Parola nimănui altcuiva nu se schimbă, iar tot ce ați înregistrat rămâne, sub numele dvs.
leave-waiting =
    { $count ->
        [one] { $n } înregistrare a acestei persoane nu este încă trimisă. Va fi totuși trimisă.
        [few] { $n } înregistrări ale acestei persoane nu sunt încă trimise. Vor fi totuși trimise.
       *[other] { $n } de înregistrări ale acestei persoane nu sunt încă trimise. Vor fi totuși trimise.
    }
leave-reason-hint = Pentru jurnalul de audit, de exemplu: contract încheiat
leave-go = Scoateți din listă: { $person }
reason-label = De ce?

## Passphrases

pass-title = Parola dvs.
pass-what = Deschide datele în numele dvs. Nimeni altcineva nu o poate vedea, iar un administrator o poate doar înlocui.
pass-change = Schimbați parola mea
pass-changing = Se schimbă…
pass-changed = Parola dvs. este schimbată. Cea veche nu mai deschide nimic.
pass-old = Parola pe care o aveți acum
pass-new = Parolă nouă
must-title = Alegeți propria parolă, { $person }
must-why = Ați intrat cu o parolă dată de altcineva. Alegeți una pe care o știți numai dvs.; cea primită nu va mai funcționa.
must-given = Parola pe care ați primit-o
must-given-hint = Încă o dată, ca să fie sigur că sunteți dvs.
must-leave = Conectați-vă ca altcineva

## In with the recovery key

recover-link = Nimeni nu se poate conecta?
recover-title = Intrați cu cheia de recuperare
recover-other = Dacă se poate conecta alt administrator, acesta să creeze o parolă nouă: Setări, Personal.
recover-means = Cheia este pe foaia tipărită la configurarea clinicii. Folosirea ei se scrie în jurnalul de audit și toți sunt anunțați la următoarea conectare.
recover-key = Cheie de recuperare
recover-key-hint = Toate grupurile, în ordine. Majusculele, spațiile și cratimele nu contează.
recover-back = Înapoi la conectare
recover-person-title = Cine primește o parolă nouă?
recover-person-means = Un administrator primește o parolă nouă și este conectat. Apoi poate da acces celorlalți. După aceea se creează o nouă cheie de recuperare.
recover-person = Administrator
recover-open = Conectați-vă cu parola nouă

## A new recovery key

renew-title = Creați o cheie de recuperare nouă
renew-why = Faceți acest lucru când foaia a fost folosită, s-a pierdut sau este posibil să o fi văzut cineva.
renew-what = Vedeți cheia nouă o singură dată, o tipăriți sau o notați și introduceți câteva dintre grupurile ei. Din acel moment foaia veche nu mai deschide nimic.
renew-not = Până când introduceți grupurile, cheia veche funcționează în continuare. Parolele nu se schimbă.
renew-make = Afișați cheia nouă
renew-later = Nu acum
renew-done-title = Noua cheie de recuperare este în uz
renew-done = Distrugeți foaia veche: nu mai deschide nimic. Păstrați-o pe cea nouă într-un loc încuiat, departe de acest computer.

## Keys

keys-what = Fiecare parolă deschide o cheie, iar acea cheie deschide datele. Acestea sunt cheile care nu aparțin unei singure persoane.
keys-recovery = Foaia din locul încuiat. Permite accesul unui administrator când nimeni nu se poate conecta.
keys-renew-title = O copie poate fi în mâini străine
keys-made = Datele au fost criptate cu aceste chei la { $at }.
keys-renew-when = Faceți acest lucru când un computer, o unitate sau o copie de rezervă a fost furată sau copiată împreună cu o parolă, ori când cineva a plecat cu supărare.
keys-renew-go = Reînnoiți toate cheile
keys-renew-what = Toate datele sunt criptate din nou cu chei noi, verificate și abia apoi puse în locul fișierului vechi. Cu multe înregistrări durează câteva minute; lăsați computerul pornit. Dacă se întrerupe curentul, fie fișierul vechi, fie cel nou este întreg.
keys-renew-not = O copie făcută anterior poate fi deschisă în continuare cu parolele de atunci. Parolele rămân cum sunt, deci schimbați-le pe cele care ar putea fi cunoscute. Cheia de recuperare rămâne cum este. Copiile de rezervă făcute anterior își păstrează cheile vechi.
keys-renew-passphrase = Parola dvs., încă o dată
keys-renew-reason-hint = Pentru jurnalul de audit, de exemplu: laptop furat din camera 4
keys-renewing = Se reînnoiesc. Lăsați computerul pornit.
keys-renew-done = Toate cheile sunt noi. Faceți acum o copie de rezervă, ca să existe una cu cheile noi.
escrow-title = O cheie suplimentară pentru organizația dvs.
escrow-what = Spitalul sau sponsorul dvs. poate păstra o cheie suplimentară sigilată. Ea deschide datele când s-au pierdut toate parolele și foaia de recuperare. O poate deschide numai cine deține cheia privată a organizației.
escrow-not = Decizia vă aparține. Fără ea, dacă s-au pierdut toate parolele și foaia de recuperare, nimeni nu poate deschide datele, nici asistența.
escrow-is = Sigilată pentru:
escrow-recipient = Cheia publică a organizației
escrow-recipient-hint = Începe cu age1. Cereți-o de la serviciul de securitate a informațiilor al organizației dvs. și citiți-le-o pentru confirmare.
escrow-set = Sigilați o cheie suplimentară
escrow-remove = Fără cheie suplimentară de acum
escrow-hand-title = Predați aceasta organizației dvs.
escrow-hand = Tot acest text, prin e-mail sau pe un stick USB: nimeni în afara organizației nu îl poate deschide. Rămâne și în fișierul de chei.
escrow-handed = A fost predat

## Damage was found

safe-banner = S-au găsit deteriorări. Datele pot fi consultate; nu se modifică și nu se trimite nimic.
safe-banner-unreadable = S-au găsit deteriorări. Datele nu pot fi citite; nu se modifică și nu se trimite nimic.
safe-banner-go = Ce s-a găsit
safe-title = S-au găsit deteriorări, deci deocamdată nu se modifică nimic
safe-what = Nu s-a șters nimic și nu s-a reparat nimic. Până când se decide cum se continuă, nu se scrie și nu se trimite nimic.
safe-found = Ce s-a găsit
safe-copy = Totul, așa cum s-a găsit, este copiat în:
safe-no-copy = Nu a fost loc pentru o copie a tuturor datelor așa cum s-au găsit. Eliberați spațiu, apoi închideți Prombook și deschideți-l din nou.
safe-next = Ce este de făcut acum
safe-call = Anunțați persoana care se ocupă de acest computer și citiți-i ce s-a găsit. Între timp notați răspunsurile pe hârtie.
safe-look-what = Datele pot fi consultate. Pot fi incomplete.
safe-look = Consultați datele
safe-unreadable = Datele nu mai pot fi citite. Restaurați o copie de rezervă.
safe-restore-what =
    { $count ->
        [one] Există { $n } copie de rezervă. Restaurarea ei arată mai întâi ce este mai nou decât ea și păstrează fișierele deteriorate.
        [few] Există { $n } copii de rezervă. Restaurarea uneia arată mai întâi ce este mai nou decât ea și păstrează fișierele deteriorate.
       *[other] Există { $n } de copii de rezervă. Restaurarea uneia arată mai întâi ce este mai nou decât ea și păstrează fișierele deteriorate.
    }
safe-restore-none = Nu există nicio copie de rezervă în locurile obișnuite. Dacă există una pe un stick USB sau pe altă unitate, conectați-o.
safe-go-on = Continuați cu aceste date
safe-go-on-what = Fișierul în sine este în ordine, dar jurnalul de audit sau ce se află în afara fișierului nu este așa cum ar trebui. Continuarea este decizia dvs.: rămâne pentru totdeauna în jurnalul de audit, cu ce s-a găsit și cu motivul dvs.
safe-reason-hint = Ce se știe despre aceasta și cine a decis
