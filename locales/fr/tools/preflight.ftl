### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = Test du réseau

# What it all comes to.
preflight-print-works = Cet ordinateur peut envoyer.
preflight-print-doubtful = Cet ordinateur peut envoyer. Quelqu’un devrait regarder ce qui est signalé.
preflight-print-fails = Cet ordinateur ne peut pas encore envoyer.

# At the head of a table.
preflight-print-step = Étape
preflight-print-result = Résultat
preflight-print-found = Ce qui a été trouvé

# The steps.
preflight-print-step-name = Le nom du serveur est connu (DNS)
preflight-print-step-connection = Quelque chose y est à l’écoute (TCP), ou sur le proxy
preflight-print-step-certificate = Il prouve son identité (TLS)
preflight-print-step-server = C’est un serveur FHIR R4
preflight-print-step-door = Il admet cet ordinateur
preflight-print-step-abilities = Ce qu’il dit savoir faire
preflight-print-step-clock = Les deux horloges concordent

# What came of a step.
preflight-print-result-good = Bien
preflight-print-result-doubtful = À revoir
preflight-print-result-failed = Échec
preflight-print-result-not-tried = Non essayé

## What has to be allowed

preflight-print-needs = Ce dont Prombook a besoin
preflight-print-host = Connexions sortantes vers
preflight-print-tls = Au moins
preflight-print-agent = S’annonce comme
preflight-print-entries = Enregistrements par requête, au plus
preflight-print-bytes = Octets par requête, au plus
preflight-print-seconds = Secondes avant l’abandon d’une requête
preflight-print-never = Ce qui n’arrive jamais
preflight-print-never-what =
    Rien ne se connecte à cet ordinateur depuis l’extérieur. Prombook ne suit aucune redirection, n’accepte aucun cookie et ne s’adresse à aucun autre serveur que celui-ci, son proxy et l’endroit où il donne les jetons.

    Une connexion ouverte par quelqu’un en cours de route est refusée, sauf si le certificat de celui qui le fait a été choisi dans les Paramètres.
