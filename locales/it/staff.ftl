### Draft: not checked by a native speaker.
### People, passphrases and keys, and what happens when damage is found. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Roles

role-clinician = Clinico
role-research-nurse = Infermiere di ricerca
role-administrator = Amministratore
role-data-manager = Gestore dei dati
role-auditor = Revisore
role-means-clinician = iscrive, registra, corregge e invia
role-means-research-nurse = iscrive, registra, corregge e invia
role-means-administrator = tutto ciò che fanno i clinici, e si occupa di personale, chiavi, impostazioni, backup e cancellazioni
role-means-data-manager = legge, corregge e invia; legge il registro delle attività; limita e consegna i dati
role-means-auditor = legge i dati e il registro delle attività e non modifica nulla

## Staff

staff-add = Aggiungi una persona
staff-second = C’è un solo amministratore. Nominare amministratore una seconda persona: se l’unico è assente o dimentica la password, nessun altro può dare accesso ai colleghi.
staff-role = Ruolo
staff-last-in = Ultimo accesso
staff-never-in = mai
staff-not-sent = Non inviate
staff-you = (Lei)
staff-state-works = Lavora qui
staff-state-given = Non ha ancora scelto una password
staff-state-locked-out = Non può accedere: serve una password
staff-state-left = Non lavora più qui
staff-change = Modifica
staff-return = Ritorna
staff-change-named = Modifica: { $person }
staff-name-hint = Nome e cognome. Serve per accedere e compare accanto a tutto ciò che la persona registra.
staff-add-means = La persona riceve una password per il primo accesso e con quella sceglie la propria.
staff-add-go = Aggiungi e crea una password
staff-cancel = Annulla
staff-close = Chiudi
staff-rename = Salva il nome
staff-role-keep = Salva il ruolo
given-title = Password per { $person }
given-once = Viene mostrata solo adesso. Consegnarla di persona o stamparla; poi chiudere.
given-first = Accedere con questo nome e questa password. Verrà poi chiesto di scegliere una propria password e questa smetterà di funzionare.
given-done = È stata consegnata
enrol-title = Password dimenticata
enrol-return-title = Torna a lavorare qui
enrol-what = { $person } riceve una nuova password, valida una sola volta. Quella precedente smette subito di funzionare. Nulla di ciò che ha registrato va perso.
enrol-go = Crea una nuova password
leave-title = { $person } lascia l’ambulatorio
leave-what = La password di { $person } smette subito di funzionare. Le password degli altri non cambiano. Tutto ciò che { $person } ha registrato resta, a suo nome. Una copia dei file fatta in precedenza non ne è toccata: se si sospetta che esista, rinnovare anche tutte le chiavi.
leave-what-you = Questa è la Sua stessa voce nel personale di qui. La Sua password smette subito di funzionare e la sessione viene chiusa. Le password degli altri non cambiano e tutto ciò che Lei ha registrato resta, a Suo nome.
leave-waiting =
    { $count ->
        [one] { $n } registrazione di questa persona non è ancora inviata. Sarà inviata comunque.
        [many] { $n } di registrazioni di questa persona non sono ancora inviate. Saranno inviate comunque.
       *[other] { $n } registrazioni di questa persona non sono ancora inviate. Saranno inviate comunque.
    }
leave-reason-hint = Per il registro delle attività, per esempio: fine del contratto
leave-go = Togli dall’elenco: { $person }
reason-label = Perché?

## Passphrases

pass-title = La Sua password
pass-what = Apre i dati a Suo nome. Nessun altro può vederla e un amministratore può solo sostituirla.
pass-change = Cambia la mia password
pass-changing = Modifica in corso…
pass-changed = La Sua password è cambiata. Quella vecchia non apre più nulla.
pass-old = Password attuale
pass-new = Nuova password
must-title = Scegliere la propria password, { $person }
must-why = L’accesso è avvenuto con una password data da qualcun altro. Sceglierne una nota solo a Lei; quella ricevuta smetterà poi di funzionare.
must-given = Password ricevuta
must-given-hint = Ancora una volta, per essere certi che sia Lei
must-leave = Accedi come un’altra persona

## In with the recovery key

recover-link = Nessuno può accedere?
recover-title = Accesso con la chiave di recupero
recover-other = Se può accedere un altro amministratore, sia lui a creare una nuova password: Impostazioni, Personale.
recover-means = La chiave è sul foglio stampato alla configurazione dell’ambulatorio. Il suo uso viene scritto nel registro delle attività e tutti ne sono informati al successivo accesso.
recover-key = Chiave di recupero
recover-key-hint = Tutti i gruppi, in ordine. Maiuscole, spazi e trattini non contano.
recover-back = Torna all’accesso
recover-person-title = Chi riceve una nuova password?
recover-person-means = Un amministratore riceve una nuova password e accede. Può poi dare accesso agli altri. Dopo di che la chiave di recupero viene rifatta.
recover-person = Amministratore
recover-open = Accedi con la nuova password

## A new recovery key

renew-title = Creazione di una nuova chiave di recupero
renew-why = Da fare quando il foglio è stato usato, è andato perso o potrebbe essere stato visto da qualcuno.
renew-what = La nuova chiave si vede una sola volta: la si stampa o trascrive e se ne digitano alcuni gruppi. Da quel momento il vecchio foglio non apre più nulla.
renew-not = Finché non si digitano i gruppi, la vecchia chiave continua a funzionare. Le password non cambiano.
renew-make = Mostra la nuova chiave
renew-later = Non adesso
renew-done-title = La nuova chiave di recupero è in uso
renew-done = Distruggere il vecchio foglio: non apre più nulla. Conservare quello nuovo in un luogo chiuso a chiave, lontano da questo computer.

## Keys

keys-what = Ogni password apre una chiave, e quella chiave apre i dati. Queste sono le chiavi che non appartengono a una sola persona.
keys-recovery = Il foglio nel luogo chiuso a chiave. Fa entrare un amministratore quando nessuno può accedere.
keys-renew-title = Una copia potrebbe essere in mani altrui
keys-made = I dati sono stati cifrati con queste chiavi in data { $at }.
keys-renew-when = Da fare quando un computer, un’unità o un backup è stato rubato o copiato insieme a una password, o quando qualcuno è andato via con rancore.
keys-renew-go = Rinnova tutte le chiavi
keys-renew-what = Tutti i dati vengono cifrati di nuovo con chiavi nuove, controllati e solo allora messi al posto del vecchio file. Con molte registrazioni servono alcuni minuti; lasciare acceso il computer. Se manca la corrente, è integro il vecchio file oppure quello nuovo.
keys-renew-not = Una copia fatta in precedenza può ancora essere aperta con le password di allora. Le password restano come sono: cambiare quindi quelle che potrebbero essere note. La chiave di recupero resta com’è. I backup fatti in precedenza mantengono le vecchie chiavi.
keys-renew-passphrase = La Sua password, ancora una volta
keys-renew-reason-hint = Per il registro delle attività, per esempio: portatile rubato dalla stanza 4
keys-renewing = Rinnovo in corso. Lasciare acceso il computer.
keys-renew-done = Tutte le chiavi sono nuove. Fare adesso un backup, così che ce ne sia uno con le nuove chiavi.
escrow-title = Una chiave di riserva per la Sua organizzazione
escrow-what = L’ospedale o lo sponsor può custodire una chiave di riserva sigillata. Apre i dati quando sono andati persi tutte le password e il foglio di recupero. Può aprirla solo chi possiede la chiave privata dell’organizzazione.
escrow-not = La scelta è Sua. Senza di essa, se sono andati persi tutte le password e il foglio di recupero, nessuno può aprire i dati, nemmeno l’assistenza.
escrow-is = Sigillata per:
escrow-recipient = Chiave pubblica dell’organizzazione
escrow-recipient-hint = Comincia con age1. Chiederla all’ufficio per la sicurezza delle informazioni della propria organizzazione e rileggerla a loro.
escrow-set = Sigilla una chiave di riserva
escrow-remove = Nessuna chiave di riserva, da ora
escrow-hand-title = Consegnare questo alla propria organizzazione
escrow-hand = Tutto questo testo, per e-mail o su una chiavetta USB: nessuno tranne l’organizzazione può aprirlo. Resta anche nel file delle chiavi.
escrow-handed = È stato consegnato

## Damage was found

safe-banner = Sono stati trovati danni. I dati si possono consultare; nulla viene modificato o inviato.
safe-banner-unreadable = Sono stati trovati danni. I dati non si possono leggere; nulla viene modificato o inviato.
safe-banner-go = Che cosa è stato trovato
safe-title = Sono stati trovati danni, quindi per ora non si modifica nulla
safe-what = Nulla è stato cancellato e nulla è stato riparato. Finché non si decide come continuare, nulla viene scritto e nulla viene inviato.
safe-found = Che cosa è stato trovato
safe-copy = Tutto, così come è stato trovato, è copiato in:
safe-no-copy = Non c’era spazio per una copia di tutto così come è stato trovato. Liberare spazio, poi chiudere Prombook e riaprirlo.
safe-next = Che cosa fare adesso
safe-call = Informare chi si occupa di questo computer e leggergli che cosa è stato trovato. Nel frattempo scrivere le risposte su carta.
safe-look-what = I dati si possono consultare. Possono essere incompleti.
safe-look = Consulta i dati
safe-unreadable = I dati non si possono più leggere. Ripristinare un backup.
safe-restore-what =
    { $count ->
        [one] C’è { $n } backup. Il ripristino mostra prima che cosa è più recente del backup e conserva i file danneggiati.
        [many] Ci sono { $n } di backup. Il ripristino mostra prima che cosa è più recente del backup scelto e conserva i file danneggiati.
       *[other] Ci sono { $n } backup. Il ripristino mostra prima che cosa è più recente del backup scelto e conserva i file danneggiati.
    }
safe-restore-none = Nei luoghi consueti non c’è alcun backup. Se ce n’è uno su una chiavetta USB o su un’altra unità, collegarla.
safe-go-on = Continua con questi dati
safe-go-on-what = Il file in sé è integro, ma il registro delle attività, o ciò che sta fuori dal file, non è come dovrebbe essere. Continuare è una Sua decisione: resta per sempre nel registro delle attività, con ciò che è stato trovato e il Suo motivo.
safe-reason-hint = Che cosa se ne sa e chi ha deciso
