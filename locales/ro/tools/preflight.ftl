### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = Verificarea rețelei

preflight-print-works = Acest computer poate trimite.
preflight-print-doubtful = Acest computer poate trimite. Cineva trebuie să verifice ce este marcat.
preflight-print-fails = Acest computer nu poate trimite încă.

preflight-print-step = Pas
preflight-print-result = Rezultat
preflight-print-found = Ce s-a găsit

preflight-print-step-name = Numele serverului este cunoscut (DNS)
preflight-print-step-connection = Ceva ascultă acolo (TCP) sau la proxy
preflight-print-step-certificate = Își dovedește identitatea (TLS)
preflight-print-step-server = Este un server FHIR R4
preflight-print-step-door = Lasă acest computer să intre
preflight-print-step-abilities = Ce spune că poate face
preflight-print-step-clock = Cele două ceasuri coincid

preflight-print-result-good = Bine
preflight-print-result-doubtful = De verificat
preflight-print-result-failed = Nereușit
preflight-print-result-not-tried = Neîncercat

## What has to be allowed

preflight-print-needs = De ce are nevoie Prombook
preflight-print-host = Conexiuni de ieșire către
preflight-print-tls = Cel puțin
preflight-print-agent = Se prezintă ca
preflight-print-entries = Înregistrări într-o cerere, cel mult
preflight-print-bytes = Octeți într-o cerere, cel mult
preflight-print-seconds = Secunde până se renunță la o cerere
preflight-print-never = Ce nu se întâmplă niciodată
preflight-print-never-what =
    Nimic nu se conectează din exterior la acest computer. Prombook nu urmează nicio redirecționare, nu primește niciun cookie și nu întreabă alt server decât acesta, proxy-ul lui și locul în care dă tokenuri.

    O conexiune pe care o deschide cineva aflat la mijloc este refuzată, cu excepția cazului în care certificatul celui care face aceasta a fost ales în Setări.
