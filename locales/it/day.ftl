### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = Fine della giornata
title-computers = Computer
nav-day = Chiudi la giornata
notice-day-open = L’ultima giornata non è stata chiusa. Nessuno ha ancora dimostrato che il server ha tutto.
# $at: when it was begun.
notice-day-stopped = La chiusura della giornata, iniziata { $at }, si è interrotta a metà. La giornata va chiusa di nuovo.
notice-day-ends = È ora di chiudere la giornata.
notice-go-day = Chiudi la giornata

## The end of the day

day-title = Fine della giornata
day-end = Chiudi la giornata
day-end-again = Chiudi di nuovo la giornata
day-ending = Chiusura della giornata…
day-not-ended = La giornata non è ancora chiusa.
day-stopped = La chiusura della giornata si è interrotta a metà.
# $at: when it was begun.
day-stopped-how = È stata iniziata { $at } e non ne esiste alcun foglio: nessuno sa ancora se il server ha tutto.
day-stopped-do = Chiudere di nuovo la giornata. Se si interrompe ancora, chiamare l’assistenza.
day-how = Prombook invia ciò che è in attesa, chiede al server che cosa ha e controlla le registrazioni su questo computer. Si può continuare a lavorare.
day-last = Ultima chiusura { $at }: { $verdict }
day-counts = Inviate: { $n }, ricevute: { $received }, diverse: { $differ }.
day-verdict-safe = Si può chiudere in sicurezza.
day-safe-how = È stata chiesta al server ogni registrazione: ne ha restituito la versione e il contenuto.
day-verdict-nothing = Non c’era nulla da inviare. Si può chiudere in sicurezza.
day-verdict-waiting =
    { $count ->
        [one] Non ancora: { $n } registrazione è ancora da inviare.
        [many] Non ancora: { $n } di registrazioni sono ancora da inviare.
       *[other] Non ancora: { $n } registrazioni sono ancora da inviare.
    }
day-verdict-held =
    { $count ->
        [one] Non ancora: il server non ha accettato { $n } registrazione.
        [many] Non ancora: il server non ha accettato { $n } di registrazioni.
       *[other] Non ancora: il server non ha accettato { $n } registrazioni.
    }
day-verdict-differs =
    { $count ->
        [one] Non ancora: { $n } registrazione sul server non è com’è qui.
        [many] Non ancora: { $n } di registrazioni sul server non sono come sono qui.
       *[other] Non ancora: { $n } registrazioni sul server non sono come sono qui.
    }
day-verdict-not-asked = Non ancora: non è stato possibile chiedere al server che cosa ha.
day-verdict-no-endpoint = Non è stato inviato nulla: nessun server è impostato.
day-verdict-damaged = Stop: le registrazioni su questo computer non sono coerenti tra loro.
day-kept-here = Tutto ciò che è stato registrato è conservato su questo computer.
day-short-safe = si può chiudere in sicurezza
day-short-nothing = nulla da inviare
day-short-waiting = registrazioni ancora in attesa
day-short-held = registrazioni non accettate
day-short-differs = registrazioni diverse
day-short-not-asked = non è stato chiesto al server
day-short-no-endpoint = nessun server era impostato
day-short-damaged = registrazioni non coerenti tra loro

day-step-sending = Invio di ciò che è in attesa
day-step-asking = Richiesta al server di ciò che ha
day-step-checking = Controllo delle registrazioni su questo computer
day-step-done = Fatto
day-step-now = Adesso
day-step-next = Da fare
day-progress =
    { $count ->
        [one] { $n } registrazione di { $total }
        [many] { $n } di registrazioni di { $total }
       *[other] { $n } registrazioni di { $total }
    }
day-progress-label = A che punto è

day-before = Prima di chiudere la giornata
day-next = Che cosa fare adesso
day-do-held =
    { $count ->
        [one] Il server non ha accettato { $n } registrazione. Vedere perché e fare quanto indicato lì.
        [many] Il server non ha accettato { $n } di registrazioni. Vedere perché e fare quanto indicato lì.
       *[other] Il server non ha accettato { $n } registrazioni. Vedere perché e fare quanto indicato lì.
    }
day-do-disputes =
    { $count ->
        [one] { $n } registrazione è stata modificata su due computer. Scegliere che cosa vale.
        [many] { $n } di registrazioni sono state modificate su due computer. Scegliere che cosa vale.
       *[other] { $n } registrazioni sono state modificate su due computer. Scegliere che cosa vale.
    }
day-do-unfinished =
    { $count ->
        [one] { $n } modulo non è concluso. Concluderlo o indicare perché no.
        [many] { $n } di moduli non sono conclusi. Concluderli o indicare perché no.
       *[other] { $n } moduli non sono conclusi. Concluderli o indicare perché no.
    }
day-do-prompts =
    { $count ->
        [one] { $n } avviso di sicurezza è senza nota. Aprire il modulo e registrare che cosa è stato fatto.
        [many] { $n } di avvisi di sicurezza sono senza nota. Aprire i moduli e registrare che cosa è stato fatto.
       *[other] { $n } avvisi di sicurezza sono senza nota. Aprire i moduli e registrare che cosa è stato fatto.
    }
day-do-will-send =
    { $count ->
        [one] { $n } registrazione è in attesa. Viene inviata quando si chiude la giornata.
        [many] { $n } di registrazioni sono in attesa. Vengono inviate quando si chiude la giornata.
       *[other] { $n } registrazioni sono in attesa. Vengono inviate quando si chiude la giornata.
    }
day-do-waiting =
    { $count ->
        [one] { $n } registrazione è in attesa. Lasciare questo computer acceso e collegato finché non è inviata.
        [many] { $n } di registrazioni sono in attesa. Lasciare questo computer acceso e collegato finché non sono inviate.
       *[other] { $n } registrazioni sono in attesa. Lasciare questo computer acceso e collegato finché non sono inviate.
    }
day-do-missing =
    { $count ->
        [one] { $n } registrazione manca sul server. Viene inviata di nuovo da sola.
        [many] { $n } di registrazioni mancano sul server. Vengono inviate di nuovo da sole.
       *[other] { $n } registrazioni mancano sul server. Vengono inviate di nuovo da sole.
    }
day-do-deleted =
    { $count ->
        [one] { $n } registrazione è stata cancellata sul server. Chiedere a chi gestisce il server prima di inviarla di nuovo.
        [many] { $n } di registrazioni sono state cancellate sul server. Chiedere a chi gestisce il server prima di inviarle di nuovo.
       *[other] { $n } registrazioni sono state cancellate sul server. Chiedere a chi gestisce il server prima di inviarle di nuovo.
    }
day-do-other-content =
    { $count ->
        [one] { $n } registrazione sul server ha un contenuto diverso. Confrontare le due versioni e scegliere che cosa vale.
        [many] { $n } di registrazioni sul server hanno un contenuto diverso. Confrontare le due versioni e scegliere che cosa vale.
       *[other] { $n } registrazioni sul server hanno un contenuto diverso. Confrontare le due versioni e scegliere che cosa vale.
    }
day-do-other-version =
    { $count ->
        [one] { $n } registrazione sul server ha un altro numero di versione, ma lo stesso contenuto. Nulla è andato perso; informare l’assistenza.
        [many] { $n } di registrazioni sul server hanno un altro numero di versione, ma lo stesso contenuto. Nulla è andato perso; informare l’assistenza.
       *[other] { $n } registrazioni sul server hanno un altro numero di versione, ma lo stesso contenuto. Nulla è andato perso; informare l’assistenza.
    }
day-do-no-endpoint = Impostare l’indirizzo del server in Impostazioni. Può farlo solo un amministratore.
day-do-damaged = Non modificare nulla e chiamare l’assistenza. Lasciare questo computer com’è.
day-do-again = Poi chiudere di nuovo la giornata.
day-do-nothing = Nulla lo impedisce.
day-go-sending = Vai all’invio
day-go-disputes = Decidi
day-go-settings = Vai alle Impostazioni
day-go-preflight = Controlla la connessione
day-go-trail = Vedi il registro delle attività
day-go-unfinished = Vai ai moduli

day-numbers = In cifre
day-number-sent = Inviate
day-number-received = Ricevute
day-number-differ = Diverse
day-number-missing = Mancanti
day-number-waiting = In attesa
day-number-held = Non accettate
day-number-finished = Moduli conclusi
day-number-unfinished = Moduli non conclusi

day-open-forms = Moduli da rivedere
day-col-participant = Partecipante
day-col-form = Modulo
day-col-forms = Moduli
day-col-day = Giorno
day-col-open = Che cosa è in sospeso
day-col-reason = Perché non è concluso
day-gaps =
    { $count ->
        [one] { $n } domanda senza risposta
        [many] { $n } di domande senza risposta
       *[other] { $n } domande senza risposta
    }
day-gaps-none = Con tutte le risposte; non ancora concluso
day-prompts =
    { $count ->
        [one] { $n } avviso di sicurezza senza nota
        [many] { $n } di avvisi di sicurezza senza nota
       *[other] { $n } avvisi di sicurezza senza nota
    }
day-reason-none = Non ancora indicato
day-reason-of = Perché { $form } di { $number } non è concluso
day-open-form = Apri { $form } di { $number }
day-open-visit = Apri la visita di { $number }, { $day }
unfinished-goes-on = Continua un altro giorno
unfinished-participant-left = Il partecipante è dovuto andare via
unfinished-declined = Il partecipante non vuole continuare
unfinished-by-mistake = È stato iniziato per errore
unfinished-technical = Il computer lo ha impedito
day-visits =
    { $count ->
        [one] { $n } visita
        [many] { $n } di visite
       *[other] { $n } visite
    }
day-no-visits = Oggi non c’è stata alcuna visita.
day-no-forms = Nessun modulo
day-state-unfinished = Non concluso
day-state-waiting = In attesa di invio
day-state-sent = Ricevuto
day-state-held = Non accettato
day-state-voided = Invalidato

day-differences =
    { $count ->
        [one] { $n } registrazione che non corrisponde
        [many] { $n } di registrazioni che non corrispondono
       *[other] { $n } registrazioni che non corrispondono
    }
day-differences-first = Sono elencate solo le prime { $n }.
day-col-record = Registrazione
day-col-why = Che cosa non va
day-differs-waiting = Non ancora inviata
day-differs-held = Il server non l’ha accettata
day-differs-missing = Manca sul server; viene inviata di nuovo
day-differs-deleted = Cancellata sul server
day-differs-other-content = Ha un contenuto diverso sul server
day-differs-other-version = Stesso contenuto, altro numero di versione

day-proof = Sul foglio
day-ended = Chiusa
day-ended-by = { $at } da { $by }
day-computer = Computer
day-server = Server
day-server-none = Nessuno impostato
day-clock = Orologio di questo computer
day-trail = Fine del registro delle attività
day-head = Riga { $seq }: { $head }
day-head-there = Il server conserva lo stesso.
day-head-not-there = Il server non lo conserva ancora.
day-head-full = Tutti i 64 caratteri
day-print = Stampa il foglio (PDF)
day-printing = Creazione del PDF…
day-printed =
    { $count ->
        [one] In questo file c’è { $n } pagina:
        [many] In questo file ci sono { $n } di pagine:
       *[other] In questo file ci sono { $n } pagine:
    }
day-today = Torna a oggi
day-sheet-of = Foglio del { $day }
day-sheets = Fogli conservati
day-sheets-none = Non è stata ancora chiusa alcuna giornata.
day-sheets-more = Mostra tutti ({ $n })
day-sheet-open = Foglio del { $day }, { $at }: { $verdict }
day-reminder = Promemoria
day-reminder-hint = Per esempio 17:00. Lasciare vuoto per non avere promemoria.
day-reminder-label = Avvisa il personale alle
day-reminder-at = Il personale viene avvisato alle { $at }.
day-reminder-never = Nessuno viene avvisato.

## How right a clock is, compared with the server’s

clock-unknown = Non noto
clock-right = Giusto
clock-ahead-seconds =
    { $count ->
        [one] { $n } secondo avanti
        [many] { $n } di secondi avanti
       *[other] { $n } secondi avanti
    }
clock-ahead-minutes =
    { $count ->
        [one] { $n } minuto avanti
        [many] { $n } di minuti avanti
       *[other] { $n } minuti avanti
    }
clock-ahead-hours =
    { $count ->
        [one] { $n } ora avanti
        [many] { $n } di ore avanti
       *[other] { $n } ore avanti
    }
clock-behind-seconds =
    { $count ->
        [one] { $n } secondo indietro
        [many] { $n } di secondi indietro
       *[other] { $n } secondi indietro
    }
clock-behind-minutes =
    { $count ->
        [one] { $n } minuto indietro
        [many] { $n } di minuti indietro
       *[other] { $n } minuti indietro
    }
clock-behind-hours =
    { $count ->
        [one] { $n } ora indietro
        [many] { $n } di ore indietro
       *[other] { $n } ore indietro
    }

## Sending: pausing, and how much went over the line

sending-pause = Sospendi
sending-resume = Riprendi
sending-paused = Invio sospeso. Nulla viene inviato finché qualcuno non lo riprende.
sending-soon = Manca meno di un minuto
sending-minutes =
    { $count ->
        [one] Manca circa { $n } minuto
        [many] Mancano circa { $n } di minuti
       *[other] Mancano circa { $n } minuti
    }
sending-traffic =
    { $count ->
        [one] Dall’avvio di Prombook: { $sent } kB inviati, { $received } kB ricevuti, { $n } richiesta
        [many] Dall’avvio di Prombook: { $sent } kB inviati, { $received } kB ricevuti, { $n } di richieste
       *[other] Dall’avvio di Prombook: { $sent } kB inviati, { $received } kB ricevuti, { $n } richieste
    }
sending-check = Controlla la connessione
sending-computers = Computer del centro

## What the server did not take

sending-again-all = Riprova tutte
held-why = { $spot }: { $why }
issue-missing = Qui il server ha bisogno di qualcosa e non c’è nulla.
issue-value = Il server non accetta questo valore.
issue-too-long = È più lungo di quanto il server consente.
issue-structure = Il server non riesce a leggere come è scritto.
issue-reference = Il server non ha la registrazione a cui questa appartiene.
issue-code = Il server non conosce questa voce.
issue-duplicate = Il server ha già questo in un’altra registrazione.
issue-rule = Viola una delle regole del server.
issue-security = Il server non consente a questo ambulatorio di inviarlo.
issue-version = Il server ne ha una versione più recente.
spot-name = Nome
spot-born = Data di nascita
spot-sex = Genere
spot-nhs-number = Numero NHS
spot-study-number = Numero di studio
spot-language = Lingua preferita
spot-interpreter = Interprete
spot-day = Giorno della visita
spot-participant = Partecipante
spot-visit = Visita
spot-questionnaire = Questionario
spot-answer = Risposta
spot-question = Domanda { $n }
spot-score = Punteggio
spot-time = Ora
next-correct = Correggere qui. Poi viene inviata di nuovo da sola.
next-correct-other = Deve correggere qui qualcuno che può correggere le registrazioni. Poi viene inviata di nuovo da sola.
next-again = Inviare di nuovo. Se il server ancora non la accetta, scrivere un file per l’assistenza.
next-again-allowed = Chiedere a chi gestisce il server di consentirlo, poi inviare di nuovo.
next-support = Non si può risolvere qui. Scrivere un file per l’assistenza e inviarglielo.
next-settle = È stata modificata qui e sul server. Guardare le due versioni e scegliere che cosa vale.
held-correct-participant = Correggi il partecipante
held-correct-response = Correggi il modulo
held-settle = Decidi
held-support = Scrivi un file per l’assistenza
held-action-named = { $action }: { $what }
held-support-done = Il file per l’assistenza è qui:
held-words = Che cosa ha detto il server, per l’assistenza
held-no-words = Il server non ha indicato alcun motivo.

## The computers of a site

computers-title = Computer del centro
computers-asked = Ultima richiesta al server: { $at }.
computers-never-asked = Al server non è ancora stato chiesto. Questo computer mostra ciò che sa da solo.
computers-none = Nessun computer si è ancora segnalato al server.
computers-list = Ogni computer, secondo la sua ultima segnalazione
computers-col-name = Computer
computers-col-heard = Ultimo segnale
computers-col-unsent = Non sul server
computers-col-receipt = Ultima conferma
computers-col-safe = Ultima giornata chiusa in sicurezza
computers-col-clock = Orologio
computers-col-version = Versione
computers-here = Questo computer
computers-unnamed = Senza nome
computers-letter = Lettera { $letter }
computers-silent = Nessun segnale da più di due giorni lavorativi
computers-unsent-none = Nulla in attesa
computers-waiting =
    { $count ->
        [one] { $n } registrazione in attesa
        [many] { $n } di registrazioni in attesa
       *[other] { $n } registrazioni in attesa
    }
computers-since = La più vecchia dal { $at }
computers-held =
    { $count ->
        [one] { $n } non accettata
        [many] { $n } non accettate
       *[other] { $n } non accettate
    }
computers-never = Mai
computers-packs =
    { $count ->
        [one] { $n } pacchetto
        [many] { $n } di pacchetti
       *[other] { $n } pacchetti
    }
computers-packs-none = Nessun pacchetto
computers-same-letter = Due computer hanno la stessa lettera e potrebbero quindi assegnare a due partecipanti lo stesso numero di studio. Assegnare a uno dei due un’altra lettera prima che vi venga iscritto qualcuno.
computers-this = Questo computer
computers-name = Come si chiama
computers-name-hint = Per esempio Stanza 3
computers-letter-label = Lettera nei suoi numeri di studio
computers-letter-hint = Una lettera maiuscola, diversa su ogni computer. Lasciare vuoto se il centro ha un solo computer.
day-verdict-disputed =
    { $count ->
        [one] Non ancora: qualcuno deve scegliere che cosa vale per { $n } registrazione.
        [many] Non ancora: qualcuno deve scegliere che cosa vale per { $n } di registrazioni.
       *[other] Non ancora: qualcuno deve scegliere che cosa vale per { $n } registrazioni.
    }
day-short-disputed = una scelta ancora da fare
day-number-disputes = Da scegliere
day-differs-disputed = Registrata in modo diverso su due computer
day-fetched = Altri computer
fetched-at = Registrazioni di altri computer scaricate l’ultima volta { $at }.
fetched-never = Le registrazioni di altri computer non sono ancora state scaricate.
fetched-not = Non è stato possibile scaricarle { $at }.
fetch-trouble-not-reached = Non è stato possibile raggiungere il server. Prombook riprova da solo.
fetch-trouble-refused = Il server non lascia leggere tutto a questo computer. Chiedere a chi gestisce il server.
fetch-trouble-busy = Il server è occupato. Prombook riprova da solo.
fetch-trouble-unclear = Il server ha dato una risposta incomprensibile. Se continua così, chiedere a chi gestisce il server.
fetch-trouble-not-all = Il server non dà tutto ciò che ha, né lo dà in ordine di tempo. Chiedere a chi gestisce il server.
