### Draft: not checked by a native speaker.
### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

handover-title = Che cosa si conserva su { $number }
handover-made = Scritto da { $clinic } in data { $at }. Questo file non è cifrato.
handover-person = Persona
handover-registered = Data di iscrizione
handover-withdrawn = Ritiro dal
handover-restricted = Accesso limitato dal
handover-yes = Sì
handover-no = No
handover-visit = Visita del { $day }
handover-begun = Iniziato { $at }. { $mode }.
handover-finished = Concluso { $at }.
handover-unfinished = Non concluso.
handover-question = Domanda
handover-answer = Risposta
handover-when = Quando
handover-who = Inserita da
handover-what = Che cosa è stato fatto
handover-why = Perché
handover-taken-back = Ritirata
handover-voided = Invalidato { $at } da { $by }: { $reason }
handover-former = Fino a { $at }, modifica di { $by }: { $known }
handover-corrected = Corretto { $at } da { $by }: { $reason }
handover-programmes = Che cosa è stato annotato nei programmi
handover-trail = Che cosa è stato fatto con queste registrazioni

## What rows of the trail are about

trail-erased = Una registrazione che è stata cancellata
trail-backup-here = Su questo computer
trail-backup-elsewhere = Nel secondo luogo
trail-setting-vault = Nome dell’archivio
trail-setting-clinic = Ambulatorio
trail-setting-site = Codice del centro
trail-setting-practice = Esercitazione
trail-setting-endpoint = Server
trail-setting-endpoint-before = Server precedente
trail-setting-identified = Se i nomi vengono inviati
trail-setting-prompt-text = Avviso di sicurezza
trail-setting-epoch = Età del file delle chiavi
trail-setting-recovery-used = Quando è stata usata la chiave di recupero
trail-setting-renew-recovery = Se la chiave di recupero va rinnovata
trail-setting-backup-place = Secondo luogo per i backup
trail-setting-door = Come questo computer viene fatto entrare sul server
trail-setting-door-for = Per quale server vale
trail-setting-door-turn = La via verso il server
trail-setting-door-token = Token per il server
trail-setting-door-refresh = Token per ottenere un altro token
trail-setting-door-since = Da quando c’è un token
trail-setting-door-until = Fino a quando vale il token
trail-setting-door-client = Nome di questo computer sul server
trail-setting-door-scope = Che cosa si chiede al server
trail-setting-door-place = Dove il server fornisce i token
trail-setting-door-key = Chiave di questo computer
trail-setting-door-certificate = Certificato di questo computer
trail-setting-door-authority = Chi garantisce per il server
trail-setting-door-proxy = Se si usa il proxy
trail-setting-door-compress = Se si comprime ciò che viene inviato
trail-setting-retention-days = Quanto a lungo restano le registrazioni
trail-setting-restored-from = Il backup che è stato ripristinato
trail-setting-computer-name = Come si chiama questo computer
trail-setting-computer-letter = Lettera nei numeri di studio
trail-setting-day-end = Quando si ricorda al personale di chiudere la giornata
trail-setting-suspect = Se si controlla tutto quando qualcuno accede

trail-found-whole = Nulla manca, nulla è modificato
trail-found-agrees = Il server ha visto lo stesso
trail-found-contradicts = Il server ha visto altro
trail-found-broken = Qualcosa non corrisponde
