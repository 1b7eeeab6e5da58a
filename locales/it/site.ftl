### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = Server
title-preflight = Controllo della rete
title-disputes = Da decidere
title-dispute = Da decidere
title-edit = Modifica di un partecipante

## The way to the server

door-title = La via verso il server
door-check = Controllo della rete
door-address = Dove vanno le registrazioni concluse
door-in = Come questo computer viene fatto entrare
door-elsewhere = Questo è stato deciso per un altro server. Rileggerlo e salvarlo per quello impostato adesso.
door-none = Non è richiesto nulla
door-none-means = Il server accetta registrazioni da chiunque possa raggiungerlo. Solo per un server su questo stesso computer.
door-none-not = Adesso non è possibile: il server è su un altro computer.
door-bearer = Con un codice monouso
door-bearer-means = Chi gestisce il server fornisce un codice che funziona una sola volta. In cambio questo computer riceve un lasciapassare, conservato nel file cifrato.
door-smart = Con una chiave propria
door-smart-means = Questo computer crea una coppia di chiavi. Al server si dà quella pubblica; quella privata non esce mai dal file cifrato. I server lo chiamano SMART backend services.
door-certificate = Con un certificato
door-certificate-means = Il reparto informatico fornisce un file con un certificato per questo computer.
door-pass-since = Questo computer ha un lasciapassare dal { $since }.
door-pass-until = Questo computer ha un lasciapassare dal { $since }. È valido fino al { $until }.
door-pass-none = Questo computer non ha ancora un lasciapassare.
door-code = Codice monouso
door-code-hint = Esattamente come è stato fornito. Si consuma quando si salva.
door-code-again-hint = Solo per sostituire il lasciapassare. Il codice si consuma quando si salva.
door-client = ID client
door-client-hint = Come il server chiama questo computer. Lo comunica chi lo gestisce.
door-scope = Ambito di accesso
door-scope-hint = Che cosa può fare lì questo computer, secondo chi gestisce il server. Lasciare vuoto per quello abituale.
door-token = Indirizzo per i token
door-token-hint = Lasciare vuoto per chiederlo al server.
door-key = Chiave pubblica di questo computer
door-key-none = Non c’è ancora una chiave. Il server ha bisogno della sua metà pubblica prima di far entrare questo computer.
door-key-make = Crea una chiave
door-key-give = Copiare questo e darlo a chi gestisce il server, anche per email. Non è un segreto: il server riconosce da essa questo computer e nessuno può usarla per entrare.
door-key-copy = Copia
door-key-copied = Copiato.
door-key-marked = La chiave è selezionata. Premere Ctrl e C per copiarla.
door-key-anew = Crea una nuova chiave…
door-key-warns = La chiave in uso smette subito di funzionare. Non si può inviare nulla finché il server non ha quella nuova.
door-key-replace = Sostituisci la chiave
door-key-made = C’è una nuova chiave. Darla a chi gestisce il server.
door-cancel = Annulla
door-cert-is = Il certificato è intestato a { $name }.
door-cert-until = Il certificato è intestato a { $name }. È valido fino al { $until }.
door-cert-none = Non c’è ancora un certificato.
door-cert-file = File con il certificato e la sua chiave
door-cert-file-hint = Un file PEM, per esempio E:\clinic.pem. Viene copiato nel file cifrato; dopo, distruggerlo.
door-cert-again-hint = Lasciare vuoto per tenere il certificato presente.
door-trust = Come il server dimostra la propria identità
door-trust-usual = Con un certificato di un’autorità di cui questo computer si fida, come in un browser web.
door-trust-own = Con un certificato della propria autorità:
door-trust-file = File della propria autorità
door-trust-file-hint = Un file PEM, per esempio E:\authority.pem. Solo se l’organizzazione ha una propria autorità; altrimenti lasciare vuoto.
door-trust-again-hint = Lasciare vuoto per tenere l’autorità presente.
door-trust-forget = Dimentica la propria autorità e usa quelle di cui si fida questo computer
door-line = Sulla linea
door-proxy = Passa dal proxy di questo computer
door-proxy-means = Com’è impostato nel sistema operativo. Serve dove internet si raggiunge solo attraverso un proxy.
door-compress = Comprimi ciò che si invia
door-compress-means = Più breve su una linea lenta. Se il server non lo accetta, Prombook invia senza comprimere.
door-save = Salva
door-saved = Salvato.

## The network check

preflight-title = Controllo della rete
preflight-what = Percorre passo per passo la via verso il server e dice fin dove arriva. Per chi si occupa qui di computer e rete: nulla su alcun partecipante viene inviato, mostrato o stampato.
preflight-back = La via verso il server
preflight-run = Controlla adesso
preflight-again = Controlla di nuovo
preflight-running = Controllo in corso… Può richiedere un minuto.
preflight-no-endpoint = Non c’è ancora un server, quindi non c’è una via da controllare.
preflight-tried = { $host }, { $at }
preflight-step-name = Il nome del server è noto
preflight-step-connection = Lì qualcosa è in ascolto
preflight-step-certificate = Il server dimostra la propria identità
preflight-step-server = È un server FHIR, versione R4
preflight-step-door = Questo computer viene fatto entrare
preflight-step-abilities = Sa fare ciò che serve
preflight-step-clock = Gli orologi concordano
preflight-result-good = Bene
preflight-result-doubtful = Da verificare
preflight-result-failed = Non funziona
preflight-result-not-tried = Non provato
preflight-all-good = Tutto funziona: le registrazioni possono essere inviate.
preflight-all-doubtful = Le registrazioni possono essere inviate. Qualcosa è da verificare.
preflight-all-failed = Le registrazioni non possono essere inviate. Il primo passo che non funziona dice perché.
preflight-facts = Per il firewall
preflight-fact-out = Consentire a questo computer di connettersi a { $host }.
preflight-fact-in = Non bisogna far entrare nulla: Prombook non è in ascolto su alcuna porta.
preflight-fact-only = Prombook si connette al server, all’indirizzo per i token, se c’è, e a nient’altro. Non segue alcun reindirizzamento verso un altro host.
preflight-fact-version = Versione
preflight-fact-agent = Si presenta come
preflight-fact-tls = Cifratura
preflight-fact-tls-least = { $tls } o più recente
preflight-fact-request = Una richiesta
preflight-fact-records =
    { $count ->
        [one] al massimo { $n } registrazione
        [many] al massimo { $n } di registrazioni
       *[other] al massimo { $n } registrazioni
    }
preflight-fact-bytes =
    { $count ->
        [one] al massimo { $n } byte
        [many] al massimo { $n } di byte
       *[other] al massimo { $n } byte
    }
preflight-fact-patience = Rinuncia dopo
preflight-fact-seconds =
    { $count ->
        [one] { $n } secondo
        [many] { $n } di secondi
       *[other] { $n } secondi
    }
preflight-print = Scrivi come PDF
preflight-printed = Scritto: { $file }

## What two computers say differently

notice-disputes = Due computer hanno registrato qualcosa in modo diverso. Qualcuno deve decidere.
notice-go-disputes = Decidi
disputes-title = Da decidere
disputes-what = Due computer di questo centro hanno registrato qualcosa in modo diverso. Nessuno ha sovrascritto l’altro: decide chi sa. Ciò che non viene scelto resta leggibile nel registro delle attività.
disputes-none = Non c’è nulla da decidere.
disputes-col-what = Che cosa è successo
disputes-col-record = Registrazione
disputes-col-since = Dal
disputes-open = Guarda
disputes-open-named = Guarda: { $what }
dispute-kind-changed = Modificata su due computer
dispute-kind-twice = Lo stesso modulo è stato concluso due volte
dispute-kind-same-number = Due partecipanti hanno lo stesso numero di studio
dispute-kind-gone = Modificata qui, sparita altrove
dispute-record = { $kind } { $what }, dal { $since }
dispute-back = Tutto ciò che è da decidere
dispute-how-changed = Scegliere che cosa è giusto, riga per riga. Dove solo un computer ha modificato qualcosa, il suo valore è già scelto. Guardarlo comunque.
dispute-how-twice = Entrambi i moduli sono completi. Scegliere quello che vale, oppure farli valere entrambi. Restano leggibili tutti e due.
dispute-how-same-number = Due persone hanno lo stesso numero. Scegliere chi lo tiene: l’altra ne riceve uno nuovo, sul computer dove è stata iscritta. Prima confrontare le due parti: può essere una sola persona, iscritta due volte.
dispute-how-gone = Questa registrazione è stata modificata su questo computer, ma altrove è stata cancellata, invalidata o eliminata. Scegliere se resta.
dispute-how-reading = Si possono leggere le due parti. Il Suo ruolo non decide qui.
dispute-side-ours = Questo computer
dispute-side-theirs = L’altro computer
dispute-side = { $who }, { $at }
dispute-before = Prima: { $value }
dispute-before-nothing = Prima: nulla
dispute-nothing = nulla
dispute-differ =
    { $count ->
        [one] { $n } riga da decidere
        [many] { $n } di righe da decidere
       *[other] { $n } righe da decidere
    }
dispute-same = Uguale su entrambi
dispute-only-ours = Modificato solo qui
dispute-only-theirs = Modificato solo lì
dispute-choose = Scegliere uno dei due.
dispute-choose-form = Scegliere una di queste possibilità.
dispute-field-day = Giorno della visita
dispute-field-study-number = Numero di studio
dispute-field-keeps = Chi tiene questo numero
dispute-field-answers = Risposte
dispute-field-other = Altro
dispute-response-here = Concluso su questo computer
dispute-response-there = Concluso su un altro computer
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [one] { $n } domanda con risposta
        [many] { $n } di domande con risposta
       *[other] { $n } domande con risposta
    }
dispute-response-read = Leggilo
dispute-keep = Vale questo
dispute-keep-both = Valgono entrambi
dispute-keep-both-means = Per esempio perché il secondo è stato compilato di proposito.
dispute-gone-stay = Resta qui e viene inviata di nuovo
dispute-gone-go-participant = Cancella questo partecipante anche qui; questa operazione è irreversibile
dispute-gone-go-visit = Resta qui e non viene inviata di nuovo
dispute-gone-go-response = Invalida questo modulo anche qui: non vale più
dispute-gone-go-questionnaire = Resta qui e non viene inviato di nuovo
dispute-unreadable = Ciò che dice l’altro computer qui non si può leggere. Decidere, per inviare al suo posto ciò che si trova qui.
dispute-reason = Motivo
dispute-reason-hint = Si conserva nel registro delle attività. Per esempio: chiesto al partecipante. Non scrivere qui alcun nome.
dispute-settle = Decidi
dispute-cancel = Lascia per ora

## Changing a participant

edit-title = Modifica di un partecipante
edit-open = Modifica…
edit-what = Ciò che c’era qui prima resta leggibile nel registro delle attività. Il numero di studio non cambia.
edit-reason = Motivo della modifica
edit-reason-hint = Si conserva nel registro delle attività. Per esempio: cognome dopo il matrimonio. Non scrivere qui alcun nome.
edit-keep = Salva la modifica
edit-nothing = Non è stato modificato nulla. Modificare qualcosa o lasciare com’era.
edit-cancel = Lascia com’era
edit-else = È un’altra persona, salva la modifica
participant-origin = Iscritto su un altro computer: { $computer }
participant-dispute = Un altro computer dice qualcosa di diverso su questo partecipante.
participant-dispute-go = Guarda
banner-born-none = non nota

## Taking a form back

void-open = Invalida questo modulo…
void-title = Invalidare questo modulo
void-means = Non vale più: il suo punteggio non viene usato, né qui né sul server. Resta leggibile, con il motivo indicato.
void-for-ever = Questa operazione è irreversibile.
void-reason = Motivo
void-reason-hint = Si conserva nel registro delle attività. Per esempio: compilato per un’altra persona. Non scrivere qui alcun nome.
void-do = Invalida
void-cancel = Lascia com’è
void-tag = Invalidato
void-line = Invalidato: non vale più
void-is = Invalidato { $at } da { $by }, perché: { $reason }
void-counts-not = Non vale più. Le risposte restano leggibili qui sotto.
result-origin = Compilato su un altro computer: { $computer }
