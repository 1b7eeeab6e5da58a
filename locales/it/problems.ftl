### Draft: not checked by a native speaker.
### What went wrong, and what to do now. One message for each thing a person can do about it.

## Problems: one per code

problem-locked = I dati sono bloccati. Accedere di nuovo per continuare.
problem-wait-first =
    { $count ->
        [one] Troppi tentativi sbagliati. Si può riprovare tra { $n } secondo; altre persone possono accedere adesso.
        [many] Troppi tentativi sbagliati. Si può riprovare tra { $n } di secondi; altre persone possono accedere adesso.
       *[other] Troppi tentativi sbagliati. Si può riprovare tra { $n } secondi; altre persone possono accedere adesso.
    }
problem-not-yours = Il Suo ruolo non lo consente. Rivolgersi a qualcuno il cui ruolo lo consente.
problem-practice-case = È un caso di esercizio: nulla è reale e non c’è alcun avviso da preparare.
problem-must-change = Scegliere prima la propria password.
problem-read-only-now = Sono stati trovati danni, quindi ora non si può modificare nulla. Vedere prima che cosa è stato trovato.
problem-person-left = Questa persona non lavora più qui. Un amministratore può consentirle di tornare.
problem-last-administrator = Questo è l’ultimo amministratore. Nominare prima amministratore un’altra persona.
problem-participant-withdrawn = Questo partecipante non partecipa più, quindi non si può registrare nulla di nuovo.
problem-participant-restricted = L’accesso a questa registrazione è limitato. Possono aprirla solo gli amministratori e i gestori dei dati.
problem-participant-erased = I dati di questo partecipante sono stati cancellati da questo computer.
problem-step-not-now = Adesso non si può annotare. Guardare che cosa viene dopo per questa persona.
problem-act-first = Un’allerta attende che qualcuno intervenga. Registrare prima che cosa è stato fatto al riguardo.
problem-not-sent-yet =
    { $count ->
        [one] { $n } registrazione non è ancora sul server e andrebbe persa. Inviarla prima, oppure indicare che può andare persa.
        [many] { $n } di registrazioni non sono ancora sul server e andrebbero perse. Inviarle prima, oppure indicare che possono andare perse.
       *[other] { $n } registrazioni non sono ancora sul server e andrebbero perse. Inviarle prima, oppure indicare che possono andare perse.
    }
problem-network-folder = I dati sono in una cartella di rete, dove possono danneggiarsi. Spostarli su un disco di questo computer.
problem-backup-place = Il luogo per i backup non è raggiungibile o non vi si può scrivere. Collegarlo o sceglierne un altro.
problem-backup-damaged = Questo backup è danneggiato e non può essere ripristinato. Sceglierne un altro.
problem-key-file-old = Il file delle chiavi è più vecchio dei dati: qualcuno ne ha rimesso uno precedente. Non cancellare nulla; chiamare l’assistenza.
problem-not-proven = Questo nome e questa password non aprono questi dati. Controllare entrambi, poi riprovare.
problem-key-file-damaged = Il file delle chiavi su questo computer è danneggiato, quindi i dati non possono essere aperti. Non cancellare nulla; chiamare l’assistenza.
problem-records-damaged = I dati su questo computer non possono essere letti. Non cancellare nulla; chiamare l’assistenza.
problem-records-too-new = Questi dati sono stati aperti l’ultima volta con una versione più recente di Prombook. Installare quella versione, poi aprirli di nuovo.
problem-already-open = Prombook è già aperto su questo computer. Usare la finestra aperta o prima chiuderla.
problem-already-open-by = Prombook è già aperto nell’account { $holder } di questo computer. Chiuderlo prima lì.
problem-folder-read-only = Prombook non ha il permesso di scrivere nella cartella in cui conserva i dati. Chiedere di consentirlo a chi si occupa di questo computer.
problem-disk-full = Il disco di questo computer è pieno. Nulla è andato perso, ma non si può conservare altro. Liberare spazio, poi riprovare.
problem-already-set-up = Su questo computer c’è già un ambulatorio. Accedere a quello.
problem-not-set-up = Su questo computer non c’è ancora un ambulatorio. Configurarne prima uno.
problem-not-found = Questa registrazione non è più dov’era. Tornare all’elenco e aprirla di nuovo.
problem-input-refused = Qualcosa di quanto inserito non può essere conservato. Controllare, poi riprovare.
problem-answer-refused = Questa risposta non è adatta alla domanda. Scegliere una delle risposte mostrate.
problem-form-finished = Questo modulo è concluso. Per modificare una risposta, usare «Correggi» nel suo risultato.
problem-form-not-finished = Questo modulo non è ancora concluso. Prima concluderlo.
problem-form-unavailable = Questo modulo non può essere usato in questa lingua. Scegliere un’altra lingua.
problem-passphrase-refused = Questa password non può essere usata. Sceglierne una più lunga o meno comune.
problem-recovery-mismatch = Quanto digitato non è la chiave di recupero. Confrontare ogni gruppo con il foglio.
problem-address-refused = Questo indirizzo non può essere usato. Deve cominciare con https:// e indicare un server.
problem-unexpected = È successo qualcosa che non sarebbe dovuto succedere. Ciò che era già conservato è al sicuro. Riprovare; se succede di nuovo, chiamare l’assistenza.

## Fields: what is wrong with what was entered

field-empty = Compilare questo campo.
field-too-long = Testo troppo lungo. Accorciarlo.
field-no-letters = Serve almeno una lettera.
site-code-refused = Un codice del centro è composto da 1 a 8 lettere o cifre, senza spazi.
date-empty = Inserire una data.
date-unreadable = Non si può leggere come data. Inserire giorno, mese e anno, per esempio 27 3 1952.
date-impossible = Questo giorno non esiste. Controllare il giorno e il mese.
date-future = Questa data è nel futuro. Controllare l’anno.
date-too-old = Questa data è troppo lontana nel passato. Controllare l’anno.
date-before-birth = Questa data è precedente alla nascita del partecipante. Controllare l’anno.
nhs-not-digits = Un numero NHS contiene solo cifre e spazi. Controllarlo o lasciare vuoto il campo.
nhs-not-ten = Un numero NHS ha 10 cifre. Controllarlo o lasciare vuoto il campo.
nhs-check = Queste cifre non sono un numero NHS: probabilmente una è digitata male. Controllarlo o lasciare vuoto il campo.
sex-missing = Scegliere una voce oppure «Non noto».
reason-empty = Indicare il motivo.
changes-none = Nessuna risposta è stata modificata. Modificare una risposta o uscire senza salvare.
changed-meanwhile = Questi dati sono stati modificati su un altro computer o da un’altra persona durante la digitazione. Aprirli di nuovo, poi fare la modifica.
passphrase-too-short = La password è troppo corta. Usare almeno 12 caratteri.
passphrase-too-long = La password è troppo lunga. Accorciarla.
passphrase-common = Molte persone usano questa password, quindi sarebbe tra le prime a essere indovinata. Sceglierne un’altra.
passphrase-guessable = Questa password segue uno schema facile da indovinare. Sceglierne un’altra.
passphrase-personal = La password contiene il nome della persona o dell’ambulatorio. Sceglierne un’altra.
recovery-group-wrong = Non è ciò che è scritto sul foglio. Controllare lettera per lettera.
name-taken = Una persona con questo nome è già nell’elenco. Aggiungere qualcosa che le distingua.
folder-unusable = Questa cartella non c’è o non vi si può scrivere. Controllarla.
folder-network = Questa è una cartella di rete. Scegliere un’unità di questo computer o una chiavetta USB.
folder-same = Questa è la cartella dei dati stessi. Scegliere un’altra unità.
recipient-refused = Questa non è una chiave pubblica. Comincia con age1 e ha 62 caratteri.
passphrase-wrong = Questa non è la Sua password. Controllarla.
passphrase-same = Questa è la password attuale. Sceglierne un’altra.
number-mismatch = Questo non è il numero di studio di questo partecipante. Controllarlo.
days-refused = Inserire un numero intero di giorni o scegliere di conservare le registrazioni.
study-number-unknown = Nessuno ha questo numero di studio.
study-number-same = È già il numero di studio della registrazione in cui si trova.
language-unknown = Scegliere una delle lingue dell’elenco.

# The way to the server.
door-needed = A un server che non è su questo computer bisogna mostrare chi invia. Scegliere un altro modo.
address-refused = Questo indirizzo non può essere usato. Deve cominciare con https:// e indicare un server.
file-unreadable = Questo file non c’è o non si può leggere. Controllarlo.
certificate-unreadable = In questo file non c’è alcun certificato leggibile. Deve essere in formato PEM, con righe che dicono BEGIN CERTIFICATE.
certificate-key = La chiave che appartiene a questo certificato manca, è un’altra o è protetta da una password. Mettere entrambi in un solo file PEM, la chiave senza password.
certificate-over = Questo certificato non è più valido. Chiederne uno nuovo.
endpoint-missing = Non c’è ancora un server. Inserire prima il suo indirizzo.
code-refused = Il server non accetta questo codice. Può essere digitato male, già usato o troppo vecchio: chiederne uno nuovo.

## Refusals: why the server did not take a record

refusal-invalid = Il server ha trovato in questa registrazione qualcosa che non può accettare.
refusal-not-accepted = Il server non accetta registrazioni di questo tipo.
refusal-conflict = Il server ha già una registrazione diversa in questo posto.
refusal-gone = Il server dice che questa registrazione è stata cancellata lì.
refusal-forbidden = Il server non consente a questo ambulatorio di inviare questa registrazione.
refusal-too-large = La registrazione è troppo grande per il server.
refusal-other = Il server non ha accettato questa registrazione.
refusal-unwritable = Prombook stesso non ha potuto scrivere questa registrazione in formato FHIR. Chiamare l’assistenza.
refusal-unanswered = Il server ha accettato tre volte altre registrazioni e non ha dato risposta per questa.

## Trouble: why sending does not go on

trouble-no-answer = Il server non risponde. Controllare che questo computer sia in rete. Prombook riprova da solo.
trouble-no-such-host = Nessuno conosce un server con questo nome. Controllare che questo computer sia in rete, poi l’indirizzo in Impostazioni. Prombook riprova da solo.
trouble-proxy = Il proxy di questa rete non lascia passare Prombook verso il server. Chiedere a chi gestisce la rete e mostrargli il controllo della rete in Impostazioni. Prombook riprova da solo.
trouble-sign-in-page = Al posto del server ha risposto una pagina destinata alle persone: probabilmente questa rete chiede che qualcuno acceda. Aprire un browser web, accedere alla rete, poi inviare di nuovo.
trouble-clock = La data o l’ora di questo computer è sbagliata, quindi non ci si può fidare del server. Regolare l’orologio, poi inviare di nuovo.
trouble-not-fhir = Ciò che risponde a questo indirizzo non è un server FHIR. Controllare l’indirizzo in Impostazioni.
trouble-certificate = Il server non ha potuto dimostrare la propria identità, quindi non è stato inviato nulla. Controllare l’indirizzo in Impostazioni o chiedere a chi gestisce la rete: una rete può mettersi in mezzo.
trouble-certificate-expired = Il certificato del server oggi non è valido, quindi non è stato inviato nulla. Chiedere a chi gestisce il server di rinnovarlo.
trouble-certificate-name = Il server è risultato diverso da quello indicato nell’indirizzo, quindi non è stato inviato nulla. Controllare l’indirizzo in Impostazioni, poi chiedere a chi gestisce il server.
trouble-old-tls = Il server usa solo cifrature che non sono più sicure, quindi non è stato inviato nulla. Chiedere a chi gestisce il server di attivare TLS 1.2 o successivo.
trouble-not-enrolled = Il server non conosce ancora questo computer, o non lo conosce più. Un amministratore può farlo entrare in Impostazioni, Server: chiedere un codice monouso a chi gestisce il server.
trouble-refused = Il server non fa entrare questo computer, quindi non è stato inviato nulla. Chiedere a chi gestisce il server di farlo entrare, poi inviare di nuovo.
trouble-busy = Il server è occupato. Prombook riprova da solo.
trouble-unclear = Il server ha dato una risposta incomprensibile. Nulla è considerato ricevuto; Prombook riprova da solo.
date-order = Questo giorno non può essere giusto: precede qualcosa che viene prima, oppure è già passato.
part-locked = Il programma non consente a un centro di modificare questo.
local-code = Scrivere local_ e poi lettere minuscole, cifre o trattini bassi, per esempio local_bambini.
too-many = È più di quanto il programma consente a un centro di aggiungere. Toglierne qualcuno.
windows-overlap = Due visite varrebbero nello stesso giorno. Restringere le finestre.
options-missing = Una domanda a scelta richiede due o più risposte, e altrettante in ogni lingua. Le altre domande non hanno risposte tra cui scegliere.
nothing-proposed = È già ciò che è proposto o in vigore. Modificare prima qualcosa.
author-decides = Questa proposta è Sua. È un’altra persona del centro a farla entrare in vigore.
time-future = Quest’ora non è ancora arrivata. Scrivere quando è stato.
session-noted = Una seduta di questo giorno o di questo numero è già annotata. Aprire ciò che è stato annotato per correggerlo.
not-taking-part = Questa persona non partecipa alle sedute in questo giorno. Lasciarla fuori e guardare la sua scheda.
alert-first = Un’allerta su questa persona è in attesa. Annotare prima che cosa è stato fatto.
nobody-marked = Nessuno è ancora segnato. Indicare chi è venuto e chi no.
