### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = Registro delle attività
title-backups = Backup
title-restore = Ripristino di un backup
title-rights = Diritti di un partecipante
title-protection = Che cosa è protetto

## The audit trail

trail-title = Registro delle attività
trail-length =
    { $count ->
        [one] { $n } riga dalla configurazione di questo ambulatorio. Nulla può essere modificato o rimosso.
        [many] { $n } di righe dalla configurazione di questo ambulatorio. Nulla può essere modificato o rimosso.
       *[other] { $n } righe dalla configurazione di questo ambulatorio. Nulla può essere modificato o rimosso.
    }
trail-filters = Quali righe
trail-by = Chi
trail-by-anybody = Chiunque
trail-what = Che cosa è stato fatto
trail-what-anything = Qualsiasi cosa
trail-participant = Numero di studio
trail-from = Dal (giorno)
trail-to = Al (giorno)
trail-show = Mostra
trail-show-all = Mostra tutto
trail-none = Nessuna riga corrisponde.
trail-rows = Righe, dalla più recente
trail-col-row = Riga
trail-col-when = Quando
trail-col-who = Chi
trail-col-what = Che cosa è stato fatto
trail-col-about = Riguardo a
trail-col-reason = Perché
trail-program = Prombook, da solo
trail-utc = UTC: { $utc }
trail-clock-back = L’orologio era tornato indietro
trail-clock-forward = L’orologio era balzato in avanti
trail-newer = Più recenti
trail-older = Meno recenti
trail-check = Controlla tutto il registro
trail-check-how = Esamina ogni riga e l’intero file. Può richiedere un minuto; si può continuare a lavorare.
trail-checking = Controllo in corso…
trail-checked =
    { $count ->
        [one] { $at }: è stata controllata { $n } riga ed è tutto in ordine.
        [many] { $at }: sono state controllate { $n } di righe ed è tutto in ordine.
       *[other] { $at }: sono state controllate { $n } righe ed è tutto in ordine.
    }
trail-checked-found =
    { $count ->
        [one] { $at }: è stata controllata { $n } riga e qualcosa non corrisponde. Non modificare nulla; chiamare l’assistenza.
        [many] { $at }: sono state controllate { $n } di righe e qualcosa non corrisponde. Non modificare nulla; chiamare l’assistenza.
       *[other] { $at }: sono state controllate { $n } righe e qualcosa non corrisponde. Non modificare nulla; chiamare l’assistenza.
    }
trail-head = Per il quaderno cartaceo: riga { $row }, { $head }
trail-head-how = Scrivere questo e la data di oggi nel quaderno cartaceo. Chi in seguito rimuove o riscrive una riga fino a quel punto non può far risultare di nuovo gli stessi otto caratteri.
trail-witness = Confronta con il server
trail-witness-how = A ogni invio di registrazioni il server annota come finisce il registro. Qui gli si chiede che cosa ha annotato.
trail-witnessing = Richiesta al server…
witness-no-endpoint = Nessun server è impostato, quindi nessun altro ha visto questo registro.
witness-no-answer = Il server non risponde. Riprovare quando c’è una connessione.
witness-nothing = Il server non ha ancora visto questo registro. Lo vedrà al prossimo invio di registrazioni.
witness-agrees = Il registro qui è quello che il server ha visto, fino alla riga { $seq } ({ $seen }).
witness-contradicts = Il server ha visto un registro diverso da quello qui, fino alla riga { $seq } ({ $seen }): su questo computer sono state rimosse o riscritte righe. Non modificare nulla; chiamare l’assistenza.
damage-pages = Parti del file dei dati non sono come sono state scritte.
damage-structure = Il file dei dati non è in ordine al suo interno.
damage-references = Alcune registrazioni rimandano ad altre che non ci sono.
damage-trail = Il registro delle attività non è coerente.
damage-content = Una registrazione non è ciò che il registro delle attività dice sia stato scritto.
damage-anchor-missing = Manca l’annotazione, conservata accanto ai dati, su come finisce il registro.
damage-anchor-forged = L’annotazione conservata accanto ai dati non è stata scritta da questo programma.
damage-anchor-ahead = Manca la fine del registro: questi dati sono più vecchi di quanto erano prima.
damage-anchor-contradicts = Il registro non finisce come dice l’annotazione conservata accanto ai dati.
damage-witness = Il server ha visto un registro diverso da quello qui.
damage-row = Si nota per la prima volta nella riga { $seq }.
damage-missing =
    { $count ->
        [one] Manca { $n } riga.
        [many] Mancano { $n } di righe.
       *[other] Mancano { $n } righe.
    }

trail-action-founded = Configurazione dell’ambulatorio
trail-action-person-added = Aggiunta di un membro del personale
trail-action-person-renamed = Cambio del nome di un membro del personale
trail-action-role-changed = Cambio di un ruolo
trail-action-person-left = Rimozione di chi non lavora più qui
trail-action-person-returned = Ritorno consentito a una persona
trail-action-passphrase-given = Consegna di una prima password
trail-action-passphrase-changed = Cambio della propria password
trail-action-keys-rotated = Rinnovo delle chiavi
trail-action-data-key-renewed = Nuova cifratura di tutti i dati
trail-action-recovery-used = Accesso con la chiave di recupero
trail-action-recovery-renewed = Creazione di una nuova chiave di recupero
trail-action-escrow-set = Consegna di una chiave sigillata a un’organizzazione
trail-action-escrow-removed = Ritiro della chiave sigillata
trail-action-signed-in = Accesso
trail-action-sign-in-failed = Accesso non riuscito
trail-action-locked = Blocco
trail-action-setting-changed = Modifica di un’impostazione
trail-action-registered = Iscrizione di un partecipante
trail-action-visit-started = Inizio di una visita
trail-action-form-begun = Inizio di un modulo
trail-action-answered = Risposta
trail-action-language-changed = Cambio della lingua di un modulo
trail-action-prompt-acknowledged = Registrazione di quanto fatto a un avviso
trail-action-finished = Conclusione di un modulo
trail-action-corrected = Correzione di un modulo
trail-action-confirmed = Il server ha confermato una registrazione
trail-action-refused = Il server non ha accettato una registrazione
trail-action-released = Nuovo invio di una registrazione
trail-action-viewed = Consultazione di una registrazione
trail-action-searched = Ricerca
trail-action-exported = Consegna di una registrazione
trail-action-backed-up = Creazione di un backup
trail-action-backup-failed = Backup non riuscito
trail-action-restored = Ripristino di un backup
trail-action-damage-found = Sono stati trovati danni
trail-action-damage-accepted = Continuazione dopo danni
trail-action-clock-jumped = L’orologio è balzato
trail-action-clock-confirmed = Conferma che l’orologio è giusto
trail-action-withdrawn = Annotazione di un ritiro
trail-action-restricted = Limitazione dell’accesso a una registrazione
trail-action-unrestricted = Riapertura di una registrazione a tutto il personale
trail-action-erased = Cancellazione di una registrazione
trail-action-purged = Rimozione di una registrazione alla scadenza
trail-action-witnessed = Il server ha visto il registro
trail-action-trail-checked = Controllo del registro
trail-action-run-started = Avvio di Prombook
trail-action-voided = Invalidazione di un modulo
trail-action-unfinished-noted = Annotazione del motivo per cui un modulo non è concluso
trail-action-participant-changed = Modifica dei dati di un partecipante
trail-action-details-kept = Conservazione dei dati modificati
trail-action-computer-added = Incontro con un altro computer del centro
trail-action-received = Ripresa di una registrazione da un altro computer
trail-action-dispute-opened = Trovate due versioni di una registrazione
trail-action-dispute-settled = Decisione tra due versioni
trail-action-lost-there = Il server aveva perso una registrazione
trail-action-day-closed = Chiusura della giornata
trail-action-step-kept = Annotazione di un passaggio
trail-action-step-corrected = Correzione di un passaggio
trail-action-kit-adopted = Decisione su un programma
trail-action-tailoring-proposed = Proposta su ciò che il centro fa di un programma
trail-action-tailoring-approved = Approvazione di tale proposta
trail-action-tailoring-refused = Rifiuto di tale proposta

## Backups

backups-title = Backup
backups-state = Situazione
backups-why = Un backup è una copia cifrata di tutto. Prombook ne fa uno ogni giorno e lo verifica prima di considerarlo valido. Si apre con le password di oggi; se non era raggiungibile quando sono cambiate, si apre con quelle di prima.
backups-here = Su questo computer: ultima copia verificata { $at }.
backups-here-never = Su questo computer: ancora nessuna copia.
backups-there = Nel secondo luogo: ultima copia verificata { $at }.
backups-there-never = Nel secondo luogo: ancora nessuna copia.
backups-no-place = Non c’è ancora un secondo luogo. Se il disco di questo computer si guasta, con esso vanno perse anche le copie che contiene.
backups-place-away = Il secondo luogo non è raggiungibile adesso. Collegarlo; Prombook vi copia da solo.
backup-trouble-place = L’ultimo backup non è riuscito: non si è potuto scrivere nella sua cartella.
backup-trouble-disk-full = L’ultimo backup non è riuscito: non c’era più spazio.
backup-trouble-damaged = L’ultimo backup non è riuscito: quanto copiato non è risultato integro. Non modificare nulla; chiamare l’assistenza.
backup-trouble-other = L’ultimo backup non è riuscito. Riprovare adesso; se succede di nuovo, chiamare l’assistenza.
backups-now = Fai un backup
backups-making = Copia e verifica…
backups-made = Copiato e verificato.
backups-place-title = Il secondo luogo
backups-place-label = Cartella per la seconda copia
backups-place-hint = Una cartella su una chiavetta USB o su una seconda unità, per esempio E:\Backups. Non sul disco di questo computer e non in rete. Lasciare vuoto per non avere un secondo luogo.
backups-place-save = Usa questa cartella
backups-place-kept = Salvato.
backups-list = Copie
backups-none = Non ci sono ancora copie.
backups-col-made = Creata
backups-col-holds = Che cosa contiene
backups-col-where = Dove
backups-unreadable = Non si può leggere
backups-on-here = Su questo computer
backups-on-there = Secondo luogo
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [one] { $n } partecipante
        [many] { $n } di partecipanti
       *[other] { $n } partecipanti
    }
backups-forms =
    { $count ->
        [one] { $n } modulo
        [many] { $n } di moduli
       *[other] { $n } moduli
    }
backups-usual = Le copie su questo computer sono in { $folder }
backups-restore = Ripristina un backup…

## Bringing a backup back

restore-step = Passo { $step } di { $steps }
restore-choose-title = Scegliere il backup
restore-choose-how = Per ora non cambia nulla. Prima si vede che cosa comporterebbe.
restore-looking = Ricerca di copie…
restore-found =
    { $count ->
        [0] Qui non è stata trovata alcuna copia. Digitare la cartella in cui si trovano le copie, oppure collegare l’unità e cercare di nuovo.
        [one] È stata trovata { $n } copia.
        [many] Sono state trovate { $n } di copie.
       *[other] Sono state trovate { $n } copie.
    }
restore-copies = Copie, dalla più recente
restore-unreadable = Questa copia non si può leggere. Sceglierne un’altra.
restore-choose-one = Scegliere una delle copie.
restore-folder = Un’altra cartella
restore-folder-hint = Per esempio su una chiavetta USB: E:\Backups
restore-look = Cerca lì
restore-next = Continua
restore-back = Indietro
restore-leave = Lascia tutto com’è
restore-prove-title = Dimostrare la propria identità
restore-prove-how = Usare il nome e la password di un amministratore. Provare prima quella di oggi; se la copia non era raggiungibile quando le password sono cambiate, la aprono quelle di prima.
restore-prove-of = La copia del { $made }
restore-name = Nome
restore-passphrase = Password
restore-prove = Apri la copia
restore-proving = Verifica della copia…
restore-look-title = Che cosa comporterebbe
restore-is = La copia è integra. È di { $clinic }, creata { $made }.
restore-holds = Contiene: { $participants }, { $forms }.
restore-replaces-nothing = Su questo computer non ci sono dati. Non viene sostituito nulla.
restore-newer =
    { $count ->
        [0] Nessuna registrazione qui è più recente della copia.
        [one] { $n } registrazione qui è più recente della copia e non vi sarà contenuta:
        [many] { $n } di registrazioni qui sono più recenti della copia e non vi saranno contenute:
       *[other] { $n } registrazioni qui sono più recenti della copia e non vi saranno contenute:
    }
restore-newer-many =
    { $count ->
        [one] La registrazione più recente ({ $n }) che non sarà nella copia; ce ne sono altre:
        [many] Le registrazioni più recenti ({ $n }) che non saranno nella copia; ce ne sono altre:
       *[other] Le { $n } registrazioni più recenti che non saranno nella copia; ce ne sono altre:
    }
restore-unreadable-now = I dati su questo computer ora non si possono leggere, quindi nessuno può dire che cosa sia più recente della copia. Tutto ciò che è stato registrato dopo la copia non vi sarà contenuto.
restore-newer-rows =
    { $count ->
        [0] Il registro delle attività qui non ha righe più recenti.
        [one] { $n } riga del registro delle attività qui è più recente.
        [many] { $n } di righe del registro delle attività qui sono più recenti.
       *[other] { $n } righe del registro delle attività qui sono più recenti.
    }
restore-lost =
    { $count ->
        [one] { $n } registrazione non è nemmeno sul server. Dopo, sarà solo nei file sostituiti.
        [many] { $n } di registrazioni non sono nemmeno sul server. Dopo, saranno solo nei file sostituiti.
       *[other] { $n } registrazioni non sono nemmeno sul server. Dopo, saranno solo nei file sostituiti.
    }
restore-lost-none = Il server le ha confermate tutte. Nulla va perso, ma sono solo sul server.
restore-col-record = Registrazione
restore-col-when = Quando
restore-col-server = Dove
restore-on-server = Anche sul server
restore-not-on-server = Solo qui
restore-then = Poi
restore-then-kept = I file che ora sono qui vengono conservati accanto ai dati, non cancellati.
restore-then-asked = Al server si chiede di ogni registrazione della copia; ciò che gli manca viene inviato di nuovo.
restore-then-staff = L’elenco del personale è quello del giorno della copia. Controllarlo dopo: chi nel frattempo è andato via è di nuovo nell’elenco e potrebbe accedere finché non viene tolto.
restore-then-trail = Il registro delle attività conserva chi ha ripristinato la copia, quando e perché.
restore-reason = Perché si ripristina il backup?
restore-reason-hint = Per esempio: il disco si è guastato martedì
restore-do =
    { $count ->
        [0] Ripristina questo backup
        [one] Ripristina questo backup, senza { $n } registrazione che è solo qui
        [many] Ripristina questo backup, senza { $n } di registrazioni che sono solo qui
       *[other] Ripristina questo backup, senza { $n } registrazioni che sono solo qui
    }
restore-doing = Ripristino in corso…
restore-done-title = Il backup è ripristinato
restore-done = Accedere con un nome e una password com’erano quando è stata fatta la copia.
restore-done-kept = I file sostituiti sono in { $folder }. Conservarli finché non è certo che a nessuno manca nulla.
restore-done-next = Poi controllare i partecipanti degli ultimi giorni e inviare.
restore-sign-in = Accedi

## Rights of a participant

rights-title = Diritti del partecipante { $number }
rights-open = Diritti…
rights-back = Torna al partecipante
standing-withdrawn = Non partecipa più, dal { $since }. Non si registra più nulla.
standing-restricted = Accesso limitato dal { $since }: possono consultare solo gli amministratori e i gestori dei dati.
standing-erased = Cancellato in data { $since }. Il contenuto non è più su questo computer.
rights-unsent =
    { $count ->
        [0] Il server ha confermato tutte le registrazioni di questo partecipante.
        [one] { $n } registrazione di questo partecipante non è ancora confermata dal server.
        [many] { $n } di registrazioni di questo partecipante non sono ancora confermate dal server.
       *[other] { $n } registrazioni di questo partecipante non sono ancora confermate dal server.
    }
rights-drafts =
    { $count ->
        [0] Nessun modulo è incompiuto.
        [one] { $n } modulo è incompiuto.
        [many] { $n } di moduli sono incompiuti.
       *[other] { $n } moduli sono incompiuti.
    }
rights-nothing = Con il Suo ruolo qui non si può modificare nulla.
rights-reason = Motivo
rights-reason-hint = Si conserva nel registro delle attività. Non scrivere qui alcun nome.
rights-cancel = Annulla
rights-done = Fatto.
rights-busy = Operazione in corso…
rights-for-ever = Questa operazione è irreversibile.

rights-withdraw-title = Non partecipa più
rights-withdraw-open = Annota un ritiro…
rights-withdraw-does = Non si può iniziare alcuna visita, né iniziare o compilare alcun modulo. I moduli incompiuti restano incompiuti.
rights-withdraw-not = Ciò che è stato concluso resta qui, viene ancora inviato e si può leggere. Il server conserva ciò che ha.
rights-withdraw-do = Annota che non partecipa più

rights-restrict-title = Limitare chi può consultare
rights-restrict-open = Limita…
rights-restrict-does = Solo gli amministratori e i gestori dei dati possono aprire questa registrazione. Gli altri vedono che esiste, e nulla di più.
rights-restrict-not = Nulla viene rimosso. Il server e i suoi utenti non vengono informati. La limitazione può essere revocata.
rights-restrict-do = Limita questa registrazione

rights-unrestrict-title = Revocare la limitazione
rights-unrestrict-open = Revoca la limitazione…
rights-unrestrict-does = Tutto il personale di questo ambulatorio può aprire di nuovo questa registrazione.
rights-unrestrict-not = Non cambia altro. Il fatto che sia stata limitata resta nel registro delle attività.
rights-unrestrict-do = Apri questa registrazione a tutto il personale

rights-export-title = Consegnare tutto ciò che è conservato
rights-export-open = Consegna…
rights-export-does = Scrive due file: una pagina da leggere e lo stesso contenuto come dati (FHIR). Contengono nomi, risposte, punteggi e chi ha registrato che cosa.
rights-export-not = I file non sono cifrati: chiunque li abbia può leggerli. Cancellarli una volta consegnati. Qui non cambia nulla.
rights-export-folder = Cartella per i due file
rights-export-folder-hint = Una cartella vuota, meglio se su una chiavetta USB: E:\
rights-export-do = Scrivi i due file
rights-export-page = Da leggere: { $file }
rights-export-data = Come dati: { $file }

rights-erase-title = Cancellare da questo computer
rights-erase-open = Cancella…
rights-erase-does = Nome, data di nascita, numero NHS, risposte e note di questo partecipante vengono rimossi da questo computer. Il numero di studio, e chi ha cancellato, quando e perché, restano nel registro delle attività.
rights-erase-not = Il server conserva la sua copia: rivolgersi a chi lo gestisce. I backup più vecchi contengono ancora i dati finché altri più recenti non li sostituiscono, dopo circa cinque settimane; una copia portata altrove resta com’è.
rights-erase-number = Numero di studio, per essere certi che si tratti di questo partecipante
rights-erase-number-hint = Digitare { $number }
rights-erase-unsent =
    { $count ->
        [one] { $n } registrazione non è sul server. Se la si cancella qui, non è più da nessuna parte.
        [many] { $n } di registrazioni non sono sul server. Se le si cancella qui, non sono più da nessuna parte.
       *[other] { $n } registrazioni non sono sul server. Se le si cancella qui, non sono più da nessuna parte.
    }
rights-erase-also =
    { $count ->
        [one] Cancella anche { $n } registrazione che non è sul server
        [many] Cancella anche { $n } di registrazioni che non sono sul server
       *[other] Cancella anche le { $n } registrazioni che non sono sul server
    }
rights-erase-do = Cancella questo partecipante

## What stands in a form of the window

draft-back = Quanto digitato qui in precedenza è di nuovo presente.
draft-empty = Inizia da vuoto
draft-other = Qui era stata iniziata l’iscrizione di un’altra persona.
draft-take = Continua con quella

## A form that cannot be filled in

form-reading = Questo modulo si può leggere, ma non compilare.
form-reading-answers = Risposte finora
form-reading-back = Torna alla visita
form-line-read = Leggi
form-line-read-named = Leggi { $form } finora
prompt-open-yet = Nessuno ha ancora registrato che cosa è stato fatto.

## What is protected, and what is not

protection-title = Che cosa è protetto e che cosa no
protection-back = Indietro
protection-is = Che cosa protegge Prombook
protection-is-file = Il file dei dati e i suoi backup sono cifrati. Chi ruba il computer mentre i dati sono bloccati, o un backup, non può leggerli senza una password o la chiave di recupero.
protection-is-people = Ogni persona ha la propria password e vede ciò che il suo ruolo consente. I tentativi di indovinare nella finestra vengono rallentati.
protection-is-lock = I dati si bloccano da soli quando non c’è nessuno. Allora la chiave non è più in memoria.
protection-is-saved = Quando la schermata dice «Salvato», la registrazione resiste a un arresto anomalo o a un’interruzione di corrente, se il disco conserva ciò che dichiara di aver conservato.
protection-is-sent = Ogni registrazione conclusa arriva al server, oppure è elencata come in attesa o non accettata, con il motivo.
protection-is-trail = Chi ha consultato, registrato, corretto o rimosso qualcosa risulta nel registro delle attività. Le righe rimosse o riscritte emergono al controllo successivo o quando il registro viene confrontato con il server.
protection-is-damage = I danni al file vengono trovati e segnalati. Nulla viene riparato o cancellato a Sua insaputa.
protection-not = Che cosa non protegge
protection-not-weak = Una password debole. Chi ha una copia del file può provare password alla velocità consentita dalle sue macchine; i tempi di attesa nella finestra non lo impediscono. Quattro parole a caso sì.
protection-not-open = Una sessione aperta. Chi si siede davanti a una finestra sbloccata può fare ciò che può fare Lei. Bloccarla quando ci si alza.
protection-not-infected = Un computer infetto, o controllato da altri, mentre i dati sono aperti. Può leggere ciò che Lei legge e digita.
protection-not-forgotten = Le password dimenticate. Se vanno perse tutte le password e la chiave di recupero, nessuno può aprire i dati: né l’assistenza né i produttori.
protection-not-disk = Ciò che è stato registrato dopo l’ultimo backup o invio, se il disco si guasta o il computer viene rubato.
protection-not-server = Ciò che il server sa. Legge tutto ciò che gli viene inviato e lo conserva anche dopo la cancellazione qui.
protection-not-screen = Le fotografie dello schermo, le pagine stampate e i file consegnati.
protection-not-memory = Ciò che la finestra ha mostrato. Dopo il blocco possono restare tracce nella memoria del computer finché non viene spento, e nel file di ibernazione se l’intero disco non è cifrato.
protection-not-insider = L’abuso da parte di chi ha il diritto di consultare. Il ruolo lo limita e il registro delle attività lo mostra; nessuno dei due lo impedisce.
protection-do = Che cosa si può fare
protection-do-words = Usare le quattro parole proposte da Prombook e non condividerle con nessuno.
protection-do-key = Conservare la chiave di recupero su carta, sotto chiave, lontano dal computer.
protection-do-two = Avere due amministratori, così che uno possa ridare accesso all’altro.
protection-do-stick = Dare ai backup un secondo luogo su un’altra unità e portarla via di tanto in tanto.
protection-do-disk = Far cifrare l’intero disco (BitLocker, LUKS) e far attivare gli aggiornamenti e la protezione antivirus.
protection-do-log = Scrivere di tanto in tanto gli otto caratteri del registro nel quaderno cartaceo.

damage-anchor-unusable = L’annotazione, conservata accanto ai dati, su come finisce il registro non si può leggere o scrivere.
refusal-newer-at-endpoint = È stato ripristinato un backup e il server ha questa registrazione come potrebbe essere stata modificata nel frattempo. Consultarla prima lì. «Riprova» mette al suo posto quella di qui.
trail-action-step-taken-back = Invalidazione di un passaggio
