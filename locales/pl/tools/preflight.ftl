### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = Sprawdzenie sieci

# What it all comes to.
preflight-print-works = Ten komputer może wysyłać.
preflight-print-doubtful = Ten komputer może wysyłać. Ktoś powinien obejrzeć to, co oznaczono.
preflight-print-fails = Ten komputer jeszcze nie może wysyłać.

# At the head of a table.
preflight-print-step = Krok
preflight-print-result = Wynik
preflight-print-found = Co stwierdzono

# The steps.
preflight-print-step-name = Nazwa serwera jest znana (DNS)
preflight-print-step-connection = Coś tam nasłuchuje (TCP) albo na serwerze proxy
preflight-print-step-certificate = Udowadnia, kim jest (TLS)
preflight-print-step-server = To serwer FHIR R4
preflight-print-step-door = Wpuszcza ten komputer
preflight-print-step-abilities = Co podaje, że umie
preflight-print-step-clock = Oba zegary są zgodne

# What came of a step.
preflight-print-result-good = Dobrze
preflight-print-result-doubtful = Obejrzyj to
preflight-print-result-failed = Nie udało się
preflight-print-result-not-tried = Nie próbowano

## What has to be allowed

preflight-print-needs = Czego potrzebuje Prombook
preflight-print-host = Połączenia wychodzące do
preflight-print-tls = Co najmniej
preflight-print-agent = Przedstawia się jako
preflight-print-entries = Zapisów w jednym zapytaniu, najwyżej
preflight-print-bytes = Bajtów w jednym zapytaniu, najwyżej
preflight-print-seconds = Sekund do rezygnacji z zapytania
preflight-print-never = Co nigdy się nie dzieje
preflight-print-never-what =
    Nic nie łączy się z tym komputerem z zewnątrz. Prombook nie podąża za przekierowaniami, nie przyjmuje plików cookie i nie pyta żadnego innego serwera niż ten, jego proxy i miejsce, w którym wydaje on tokeny.

    Połączenie, które ktoś pomiędzy otwiera, jest odrzucane, chyba że certyfikat tego, kto to robi, wybrano w Ustawieniach.
