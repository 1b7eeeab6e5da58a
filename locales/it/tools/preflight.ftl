### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = Controllo della rete

preflight-print-works = Questo computer può inviare.
preflight-print-doubtful = Questo computer può inviare. Qualcuno dovrebbe verificare ciò che è segnato.
preflight-print-fails = Questo computer non può ancora inviare.

preflight-print-step = Passo
preflight-print-result = Risultato
preflight-print-found = Che cosa è stato trovato

preflight-print-step-name = Il nome del server è noto (DNS)
preflight-print-step-connection = Lì, o sul proxy, qualcosa è in ascolto (TCP)
preflight-print-step-certificate = Dimostra la propria identità (TLS)
preflight-print-step-server = È un server FHIR R4
preflight-print-step-door = Fa entrare questo computer
preflight-print-step-abilities = Che cosa dice di saper fare
preflight-print-step-clock = I due orologi concordano

preflight-print-result-good = Bene
preflight-print-result-doubtful = Da verificare
preflight-print-result-failed = Non riuscito
preflight-print-result-not-tried = Non provato

## What has to be allowed

preflight-print-needs = Di che cosa ha bisogno Prombook
preflight-print-host = Connessioni in uscita verso
preflight-print-tls = Almeno
preflight-print-agent = Si presenta come
preflight-print-entries = Registrazioni in una richiesta, al massimo
preflight-print-bytes = Byte in una richiesta, al massimo
preflight-print-seconds = Secondi prima di rinunciare a una richiesta
preflight-print-never = Che cosa non succede mai
preflight-print-never-what =
    Nulla si connette a questo computer dall’esterno. Prombook non segue alcun reindirizzamento, non accetta cookie e non interroga alcun server diverso da questo, dal suo proxy e dal luogo in cui fornisce i token.

    Una connessione aperta da qualcuno che si trova in mezzo viene rifiutata, a meno che il certificato di chi lo fa sia stato scelto in Impostazioni.
