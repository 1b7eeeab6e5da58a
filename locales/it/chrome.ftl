### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = Esercitazione: qui nulla è reale
app-language = Lingua
app-lock = Blocca
app-change-person = Cambia persona
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [one] { $n } non inviata di { $person }
        [many] { $n } non inviate di { $person }
       *[other] { $n } non inviate di { $person }
    }
waiting-yours =
    { $count ->
        [one] { $n } Sua non inviata
        [many] { $n } Sue non inviate
       *[other] { $n } Sue non inviate
    }
app-reference = Riferimento per l’assistenza: { $reference }
start-title = Prombook non può aprire i dati
start-again = Riprova
nav-label = Principale
nav-site = Impostazioni del centro
nav-participants = Partecipanti
nav-sending = Invio
nav-settings = Impostazioni
nav-sending-waiting =
    { $count ->
        [one] Invio: { $n } in attesa
        [many] Invio: { $n } in attesa
       *[other] Invio: { $n } in attesa
    }
nav-sending-held =
    { $count ->
        [one] Invio: { $n } da controllare
        [many] Invio: { $n } da controllare
       *[other] Invio: { $n } da controllare
    }
unsaved-mine =
    { $count ->
        [one] { $n } risposta in { $form } non è salvata.
        [many] { $n } di risposte in { $form } non sono salvate.
       *[other] { $n } risposte in { $form } non sono salvate.
    }
unsaved-theirs =
    { $count ->
        [one] { $n } risposta in { $form }, inserita da { $person }, non è salvata. Solo { $person } può salvarla.
        [many] { $n } di risposte in { $form }, inserite da { $person }, non sono salvate. Solo { $person } può salvarle.
       *[other] { $n } risposte in { $form }, inserite da { $person }, non sono salvate. Solo { $person } può salvarle.
    }
unsaved-go = Vai a { $form }

title-first-run = Configurazione
title-sign-in = Accesso
title-participants = Partecipanti
title-register = Iscrizione di un partecipante
title-participant = Partecipante
title-visit = Visita
title-form = Modulo
title-result = Risultato
title-sending = Invio
title-settings = Impostazioni
title-staff = Personale
title-keys = Chiavi
title-recovery = Nuova chiave di recupero
title-recover = Chiave di recupero
title-must-change = La Sua password personale
title-safe = Sono stati trovati danni

summary-title =
    { $count ->
        [one] { $n } punto richiede attenzione
        [many] { $n } di punti richiedono attenzione
       *[other] { $n } punti richiedono attenzione
    }
summary-more =
    { $count ->
        [one] e { $n } in più
        [many] e { $n } in più
       *[other] e { $n } in più
    }

summary-field = { $field }: { $why }

## Whose screen this is

banner-label = Partecipante
banner-born = Data di nascita
banner-age = (età { $n })
banner-sex = Genere
banner-nhs = N. NHS
banner-nhs-none = non indicato
banner-study = N. di studio
banner-language = Lingua
banner-interpreter = Interprete
banner-interpreter-needed = Serve un interprete
sex-female = Femminile
sex-male = Maschile
sex-other = Altro
sex-unknown = Non noto

## Setting up

first-step = Passo { $step } di { $steps }
first-language-title = Scegliere una lingua
first-welcome = Prombook conserva su questo computer, cifrati, i questionari di un ambulatorio e li invia quando c’è una connessione. La configurazione richiede circa cinque minuti.
first-language-draft = La traduzione in questa lingua è una bozza: nessun madrelingua l’ha ancora controllata.
first-next = Continua
first-back = Indietro
first-making = Preparazione dei dati…
first-restore = I dati di questo ambulatorio erano su un altro computer?
first-clinic-title = L’ambulatorio e il suo amministratore
first-clinic-name = Nome dell’ambulatorio
first-site = Codice del centro
first-site-hint = È l’inizio di ogni numero di studio, per esempio 07. Se più computer registrano per uno stesso centro, ciascuno deve avere un proprio codice: altrimenti i numeri di studio si ripetono.
first-name = Il Suo nome
first-name-hint = Lei è il primo amministratore
first-passphrase = Password
first-passphrase-hint = Almeno 12 caratteri. Si può incollare. Chiunque la possieda può leggere i dati.
first-suggest = Proponi quattro parole
pass-show = Mostra
pass-hide = Nascondi
verdict-good = Questa password va bene.
verdict-too-short = Ancora troppo corta: usare almeno 12 caratteri.
verdict-too-long = Troppo lunga: accorciarla.
verdict-common = La usano in molti, quindi sarebbe tra le prime a essere indovinata.
verdict-guessable = Segue uno schema facile da indovinare.
verdict-personal = Contiene il nome della persona o dell’ambulatorio.
recovery-title = La Sua chiave di recupero
recovery-why = Custodire bene questa chiave: se va persa insieme a tutte le password, nessuno può più aprire questi dati. Nessun altro la possiede e l’assistenza non può sostituirla.
recovery-once = Viene mostrata solo adesso. Stamparla o trascriverla e conservarla in un luogo chiuso a chiave, lontano da questo computer.
recovery-print = Stampa
recovery-have-it = Ce l’ho su carta
recovery-prove-title = Controllo della chiave di recupero
recovery-prove = Digitare questi gruppi dal proprio foglio.
recovery-group = Gruppo { $place }
recovery-group-differs = Il gruppo { $place } non è quello scritto sul foglio
recovery-show-again = Mostra di nuovo la chiave
sheet-title = Chiave di recupero di Prombook
sheet-clinic = { $clinic }, { $made }
sheet-use = Custodire bene questo foglio: se va perso insieme a tutte le password, nessuno può più aprire questi dati.
sheet-keep = Conservarlo in un luogo chiuso a chiave, lontano dal computer. Chi ha entrambi può leggere i dati.
first-endpoint-title = Dove si inviano le registrazioni?
first-endpoint-why = Le registrazioni concluse vengono inviate a un server FHIR. Lo si può impostare anche più tardi; fino ad allora tutto resta qui.
first-endpoint-save = Salva e continua
first-later = Più tardi
endpoint-address = Indirizzo del server
endpoint-hint = Comincia con https:// (http:// solo per un server su questo computer)
endpoint-try = Prova
endpoint-trying = Prova in corso…
finding-ready = A questo indirizzo risponde un server FHIR R4. È pronto.
finding-ready-named = A questo indirizzo risponde { $server }. È un server FHIR R4 ed è pronto.
finding-not-fhir = A questo indirizzo risponde qualcosa, ma non è un server FHIR. Controllare l’indirizzo.
finding-wrong-version = Risponde un server FHIR, ma non nella versione R4. Chiedere l’indirizzo R4 a chi lo gestisce.
finding-read-only = Risponde un server FHIR R4, ma dichiara di non accettare registrazioni. Chiedere a chi lo gestisce un indirizzo che le accetti.
finding-no-answer = A questo indirizzo non risponde nulla. Controllare l’indirizzo e la connessione.
finding-refused = Il server risponde, ma rifiuta questo ambulatorio. Chiedere l’accesso a chi lo gestisce.
finding-address-refused = Questo indirizzo non può essere usato. Deve cominciare con https:// e indicare un server.
finding-certificate = Il server non ha potuto dimostrare la propria identità. Controllare l’indirizzo o chiamare l’assistenza.
finding-certificate-expired = Il certificato di questo server oggi non è valido. Chiedere a chi lo gestisce di rinnovarlo.
finding-certificate-name = Il server è risultato diverso da quello indicato in questo indirizzo. Controllare l’indirizzo.
finding-old-tls = Questo server usa solo cifrature che non sono più sicure. Chiedere a chi lo gestisce di attivare TLS 1.2 o successivo.
finding-no-such-host = Nessuno conosce un server con questo nome. Controllare che questo computer sia in rete, poi l’indirizzo.
finding-proxy = Il proxy di questa rete non lascia passare Prombook. Chiedere a chi gestisce la rete.
finding-sign-in-page = Risponde una pagina destinata alle persone: probabilmente questa rete chiede che qualcuno acceda. Aprire un browser web, accedere alla rete, poi controllare di nuovo.
finding-clock = La data o l’ora di questo computer è sbagliata, quindi non ci si può fidare di alcun server. Regolare l’orologio, poi controllare di nuovo.

## Signing in

signin-title = Accesso
signin-locked-by = Bloccato per { $person }. Si torna al punto in cui ci si trovava.
signin-name = Nome
signin-passphrase = Password
signin-open = Accedi
signin-opening = Apertura…
signin-known = Chi era qui
signin-now = Ora è possibile riprovare.

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = C’è un solo amministratore. Un secondo può dare accesso ai colleghi quando il primo è assente.
notice-recovery-used = Qualcuno è entrato con la chiave di recupero, { $at }. Se nessuno qui ne sa nulla, chiamare l’assistenza.
notice-renew-recovery = La chiave di recupero è stata usata. Crearne una nuova: il vecchio foglio è stato tolto dalla busta.
notice-clock-back = L’orologio del computer è tornato indietro, { $at }. Si può continuare a lavorare; gli orari sono segnati come incerti finché qualcuno non controlla.
notice-clock-forward = L’orologio del computer è balzato in avanti, { $at }. Si può continuare a lavorare; gli orari sono segnati come incerti finché qualcuno non controlla.
notice-clock-right = L’ora è giusta
notice-backup-old = Da giorni non viene fatto alcun backup.
notice-backup-place = Il luogo scelto per i backup non è raggiungibile. Collegarlo o sceglierne un altro.
notice-disk-low = Il disco di questo computer è quasi pieno. Liberare spazio al più presto.
notice-disk-full = Il disco di questo computer è pieno. Non si può conservare più nulla: liberare spazio adesso.
notice-go-staff = Vai al personale
notice-go-recovery = Crea una nuova chiave di recupero
notice-go-trail = Vedi il registro delle attività
notice-go-backups = Vai ai backup

## Participants

participants-title = Partecipanti
participants-register = Iscrivi un partecipante
participants-register-typed = Iscrivi «{ $typed }»
participants-search = Cercare per nome, numero di studio o numero NHS
participants-none = Nessun partecipante in archivio corrisponde.
participants-total =
    { $count ->
        [one] { $n } partecipante in archivio
        [many] { $n } di partecipanti in archivio
       *[other] { $n } partecipanti in archivio
    }
participants-found =
    { $count ->
        [one] { $n } partecipante corrisponde
        [many] { $n } di partecipanti corrispondono
       *[other] { $n } partecipanti corrispondono
    }
participants-more =
    { $count ->
        [one] È mostrato solo il primo. Digitare altro per vedere gli altri.
        [many] Sono mostrati solo i primi { $n }. Digitare altro per vedere gli altri.
       *[other] Sono mostrati solo i primi { $n }. Digitare altro per vedere gli altri.
    }
participants-name = Nome
participants-born = Data di nascita
participants-nhs = N. NHS
participants-study = N. di studio
participants-visits = Visite
participants-visits-count =
    { $count ->
        [0] nessuna visita
        [one] { $n } visita
        [many] { $n } di visite
       *[other] { $n } visite
    }

## Registering

register-title = Iscrizione di un partecipante
register-number = Numero di studio { $number }
register-family = Cognome
register-given = Nome
register-born = Data di nascita
register-born-hint = Giorno, mese, anno, per esempio 27 3 1952
register-understood-born = Inteso come { $text }
register-understood-nhs = Numero NHS { $text }
register-nhs = Numero NHS (facoltativo)
register-nhs-hint = 10 cifre; gli spazi non contano
register-sex = Genere
register-language = Lingua preferita
register-interpreter = Serve un interprete
register-keep = Iscrivi
register-cancel = Annulla
alike-title =
    { $count ->
        [one] Una persona simile è già in archivio
        [many] { $n } di persone simili sono già in archivio
       *[other] { $n } persone simili sono già in archivio
    }
alike-nhs-number = ha lo stesso numero NHS
alike-name-and-birth = ha lo stesso nome e la stessa data di nascita
alike-else = È un’altra persona, iscrivi

## One participant

participant-title = Visite
participant-back = Tutti i partecipanti
participant-today = Inizia una visita oggi
participant-paper = Inserisci una visita da carta
participant-paper-day = Giorno della visita
participant-paper-start = Inizia questa visita
participant-no-visits = Ancora nessuna visita.
visit-of = Visita del { $day }
visit-open = Apri
visit-open-named = Apri la visita del { $day }
visit-no-forms = Ancora nessun modulo scelto.
visit-back = Tutte le visite
visit-forms = Moduli di questa visita
visit-choose = Aggiungi un modulo

form-line-answered = Risposte: { $n } di { $items }
form-line-score = Concluso: { $score }
form-line-score-corrected = Corretto: { $score }
form-line-no-score = Concluso, senza punteggio
form-line-corrected = Corretto, senza punteggio
form-line-continue = Continua
form-line-result = Risultato
form-line-continue-named = Continua: { $form }
form-line-result-named = Risultato: { $form }

offer-items =
    { $count ->
        [one] { $n } domanda
        [many] { $n } di domande
       *[other] { $n } domande
    }
offer-own-stem = Il testo della domanda è di Prombook; non ne esiste uno ufficiale.
offer-language = Lingua del modulo
offer-mode = Chi risponde e come
offer-begin = Inizia
offer-begin-named = Inizia: { $form }
offer-not-preferred = Non disponibile nella lingua preferita del partecipante
offer-unavailable = Non disponibile in:
mode-patient = Il partecipante, da solo
mode-staff-reads-aloud = Il personale legge ad alta voce
mode-interpreter = Con un interprete
mode-telephone = Per telefono
mode-paper = Da carta
mode-proxy = Qualcuno a nome del partecipante
wording-published = Testo: pubblicato dal suo titolare
wording-collated = Testo: ricostruito, non verificato sul documento del titolare
wording-own = Testo: domanda propria di Prombook

## Answering a form

form-progress = Risposte: { $n } di { $needed }
form-saved = Salvato { $time }
form-not-saved =
    { $count ->
        [one] { $n } risposta non salvata
        [many] { $n } di risposte non salvate
       *[other] { $n } risposte non salvate
    }
form-unsaved =
    { $count ->
        [one] { $n } risposta è solo su questa schermata e non è ancora salvata.
        [many] { $n } di risposte sono solo su questa schermata e non sono ancora salvate.
       *[other] { $n } risposte sono solo su questa schermata e non sono ancora salvate.
    }
form-retry = Salva di nuovo
form-finish-unsaved = Salvare prima queste risposte; poi concludere.
form-left-over =
    { $count ->
        [one] { $n } risposta inserita da { $person } non è salvata.
        [many] { $n } di risposte inserite da { $person } non sono salvate.
       *[other] { $n } risposte inserite da { $person } non sono salvate.
    }
form-left-over-help = { $person } deve accedere e aprire questo modulo per salvare; oppure rispondere di nuovo qui a proprio nome; poi concludere.
form-next = Prossima senza risposta (F8)
form-english = Inglese a fianco
form-language = Modulo in
form-tick = Spunta
form-blank = Lascia in bianco
form-why = Nessuna risposta…
form-optional = Facoltativo…
form-row-unsaved = Non salvata
form-row-fault = Ancora senza risposta
form-row-changed = Sarà modificata
form-finish = Concludi
form-later = Continua più tardi
form-keys = Tasti: da 1 a 9 si risponde e si passa avanti, e così con 0 sulle scale. Per 10 su una scala digitare 1 e poi 0; per 1 digitare 1 e poi Invio. − indica il motivo di una mancata risposta, F8 trova la prossima domanda senza risposta.
form-gap = Domanda { $number }: { $question }
form-prompt-open = Domanda { $number }: registrare che cosa è stato fatto
form-gaps-help = Rispondere a ciascuna o indicare un motivo con «Nessuna risposta…».
form-rest-blank =
    { $count ->
        [one] Il partecipante è arrivato alla fine: lascia in bianco l’altra frase
        [many] Il partecipante è arrivato alla fine: lascia in bianco le altre frasi ({ $n })
       *[other] Il partecipante è arrivato alla fine: lascia in bianco le altre { $n } frasi
    }
missing-title = Domanda { $number }: perché non c’è risposta?
missing-declined = Ha rifiutato
missing-not-applicable = Non pertinente
missing-not-asked = Domanda non posta
missing-take-back = Ritira la risposta

prompt-title = La domanda { $number } richiede un intervento adesso
prompt-done = Domanda { $number }: che cosa è stato fatto
prompt-built-in = Questa risposta richiede attenzione prima che il partecipante vada via. Seguire la procedura locale e registrare che cosa è stato fatto.
prompt-action = Che cosa è stato fatto
prompt-choose = Scegliere
prompt-action-missing = Scegliere che cosa è stato fatto.
prompt-note = Nota (facoltativa)
prompt-note-missing = Indicare che cosa è stato fatto.
prompt-record = Registra che cosa è stato fatto
prompt-recorded = { $action }. Registrato { $at } da { $by }.
prompt-action-spoke-with-participant = Colloquio con il partecipante
prompt-action-informed-clinician = Informato il clinico responsabile
prompt-action-followed-procedure = Seguita la procedura locale
prompt-action-called-service = Chiamato un servizio
prompt-action-other = Altro

## A finished form

result-title = { $form }, { $day }
result-how = { $language } · { $mode } · concluso { $at } da { $by }
result-correct = Correggi
result-to-visit = Torna alla visita
result-corrected = Versione { $number }, corretta perché: { $reason }
result-answers = Risposte
result-earlier = Versioni precedenti
result-edition = Versione { $number }, { $at }, { $by }
answers-number = N.
answers-question = Domanda
answers-answer = Risposta
answers-none = Nessuna risposta
score-range = su una scala da { $low } a { $high }
score-worse = Un punteggio più alto è peggiore.
score-better = Un punteggio più alto è migliore.
score-none =
    { $count ->
        [0] Nessun punteggio.
        [one] Nessun punteggio: { $n } domanda necessaria per calcolarlo è senza risposta.
        [many] Nessun punteggio: { $n } di domande necessarie per calcolarlo sono senza risposta.
       *[other] Nessun punteggio: { $n } domande necessarie per calcolarlo sono senza risposta.
    }
score-missing =
    { $count ->
        [one] { $n } domanda è senza risposta; la regola di calcolo del punteggio lo consente.
        [many] { $n } di domande sono senza risposta; la regola di calcolo del punteggio lo consente.
       *[other] { $n } domande sono senza risposta; la regola di calcolo del punteggio lo consente.
    }
score-band = «{ $band }» (da { $from } a { $to }), secondo { $source }.
score-threshold = { $text } Fonte: { $source }.
score-amount = { $points } punti
score-amount-percent = { $points } punti, o il { $percent }% del primo punteggio
score-change-reliable = Una differenza tra due visite di { $amount }, o più, è maggiore di quella che produrrebbe il solo caso, secondo { $source }.
score-change-important = Una differenza tra due visite di { $amount }, o più, è abbastanza grande perché le persone la notino, secondo { $source }.

correct-title = Correzione di questo modulo
correct-how = Scegliere le risposte giuste e indicare il motivo. Quanto registrato prima resta leggibile.
correct-changes =
    { $count ->
        [0] Ancora nessuna risposta modificata.
        [one] { $n } risposta sarà modificata.
        [many] { $n } di risposte saranno modificate.
       *[other] { $n } risposte saranno modificate.
    }
correct-reason = Perché si modificano le risposte?
correct-words = Altri dettagli, con parole proprie
correct-reason-hint = Per esempio: errore di battitura, sulla carta c’è 3
correct-save = Salva la correzione
correct-cancel = Annulla

## Sending

sending-title = Invio
sending-now = Invia adesso
sending-waiting =
    { $count ->
        [one] { $n } registrazione attende di essere inviata
        [many] { $n } di registrazioni attendono di essere inviate
       *[other] { $n } registrazioni attendono di essere inviate
    }
sending-all-received = Il server ha confermato tutte le registrazioni
sending-none-but-held = Nulla è in attesa, ma il server non ha accettato tutto
sending-nothing = Non c’è ancora nulla da inviare
sending-set-endpoint = Imposta l’indirizzo in Impostazioni
phase-idle = Prombook invia da solo non appena c’è qualcosa da inviare.
phase-off = Nessun server impostato. Tutto resta su questo computer.
phase-sending = Invio in corso. Si può continuare a lavorare.
phase-waiting = In attesa di riprovare.
phase-waiting-seconds =
    { $count ->
        [one] In attesa. Il prossimo tentativo è tra { $n } secondo.
        [many] In attesa. Il prossimo tentativo è tra { $n } di secondi.
       *[other] In attesa. Il prossimo tentativo è tra { $n } secondi.
    }
phase-waiting-minutes =
    { $count ->
        [one] In attesa. Il prossimo tentativo è tra { $n } minuto.
        [many] In attesa. Il prossimo tentativo è tra { $n } di minuti.
       *[other] In attesa. Il prossimo tentativo è tra { $n } minuti.
    }
phase-stopped = L’invio si è fermato e richiede un Suo intervento.
sending-progress-label = Registrazioni di questo invio
sending-progress = Fatte { $n } di { $total }
sending-endpoint = Server: { $address }
sending-last-contact = Ultima risposta del server: { $at }
sending-tally = Per tipo di registrazione
sending-kind = Tipo
sending-col-waiting = In attesa
sending-col-received = Ricevute
sending-col-held = Non accettate
sending-count-waiting = in attesa: { $n }
sending-count-received = ricevute: { $n }
sending-count-held = non accettate: { $n }
kind-questionnaire = Questionari
kind-kit = Programmi
kind-participant = Partecipanti
kind-enrolment = Partecipazioni
kind-visit = Visite
kind-response = Moduli
kind-step = Passaggi dei programmi
kind-one-questionnaire = Questionario
kind-one-kit = Programma
kind-one-participant = Partecipante
kind-one-enrolment = Partecipazione
kind-one-visit = Visita
kind-one-response = Modulo
kind-one-step = Passaggio di programma
sending-held =
    { $count ->
        [one] { $n } registrazione che il server non ha accettato
        [many] { $n } di registrazioni che il server non ha accettato
       *[other] { $n } registrazioni che il server non ha accettato
    }
sending-held-shown = Mostrate { $n } di { $total }.
sending-again = Riprova
sending-recent = Ricevute di recente
sending-record = Registrazione
sending-state = Stato
sending-received = Ricevuta
sending-received-at = Ricevuta { $at }

## Settings

settings-title = Impostazioni
settings-save = Salva
settings-managed = Un amministratore imposta il server, che cosa esce da questo computer, l’avviso di sicurezza e quanto a lungo restano le registrazioni.
retention-title = Quanto a lungo restano qui le registrazioni
retention-is-never = Le registrazioni restano su questo computer finché qualcuno non le rimuove.
retention-is =
    { $count ->
        [one] Le registrazioni vengono rimosse da questo computer { $n } giorno dopo che una chiusura della giornata le ha trovate sul server.
        [many] Le registrazioni vengono rimosse da questo computer { $n } di giorni dopo che una chiusura della giornata le ha trovate sul server.
       *[other] Le registrazioni vengono rimosse da questo computer { $n } giorni dopo che una chiusura della giornata le ha trovate sul server.
    }
retention-never = Conservarle
retention-after = Rimuoverle quando il server le ha da un certo tempo
retention-days = Giorni dopo che una chiusura della giornata le ha trovate sul server
retention-warns = Ciò che viene rimosso non può più essere consultato o corretto qui e si trova solo sul server. Le registrazioni in attesa di invio non vengono mai rimosse. I backup più vecchi contengono ancora ciò che è stato rimosso qui.
protection-why = Che cosa protegge questo programma e da chi, e che cosa non può proteggere, in parole semplici.
protection-read = Leggi
settings-kept = Salvato.
settings-clinic = Ambulatorio
settings-clinic-is = { $clinic }, codice del centro { $site }
settings-idle =
    { $count ->
        [one] Si blocca da solo dopo { $n } minuto senza tasti né clic.
        [many] Si blocca da solo dopo { $n } di minuti senza tasti né clic.
       *[other] Si blocca da solo dopo { $n } minuti senza tasti né clic.
    }
settings-endpoint = Server per le registrazioni concluse
settings-leaves = Che cosa esce da questo computer
settings-pseudonymous = Solo il numero di studio
settings-pseudonymous-means = Escono il numero di studio, la lingua preferita, l’eventuale necessità di un interprete e le risposte. Nomi, data di nascita, sesso e numero NHS restano su questo computer.
settings-identified = Con nomi e numero NHS
settings-identified-means = Escono anche nomi, data di nascita, sesso e numero NHS. Esce anche il nome di chi modifica una registrazione. Solo per un server autorizzato a conservarli.
settings-prompt = Avviso di sicurezza
settings-prompt-text = Che cosa viene detto al personale quando una risposta richiede un intervento
settings-prompt-hint = Indicare la procedura e il numero di telefono del proprio centro. Se vuoto: «{ $built }»
about-title = Informazioni
about-version = Prombook { $version }
about-not-diagnosis = Prombook registra ciò che le persone rispondono e calcola punteggi pubblicati. Non fa diagnosi.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland e Morris, Spine 1983;8:141-144.
about-nprs = Dolore da 0 a 10: il testo della domanda è di Prombook.
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu e IBM Plex Sans Arabic: SIL Open Font License 1.1.
about-design = Realizzato con il sistema di design NHS (MIT), Tauri, Svelte e Fluent.
