### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = Gwiriad rhwydwaith

# What it all comes to.
preflight-print-works = Gall y cyfrifiadur hwn anfon.
preflight-print-doubtful = Gall y cyfrifiadur hwn anfon. Dylai rhywun edrych ar yr hyn sydd wedi’i farcio.
preflight-print-fails = Ni all y cyfrifiadur hwn anfon eto.

# At the head of a table.
preflight-print-step = Cam
preflight-print-result = Canlyniad
preflight-print-found = Beth a ganfuwyd

# The steps.
preflight-print-step-name = Mae enw’r gweinydd yn hysbys (DNS)
preflight-print-step-connection = Mae rhywbeth yn gwrando yno (TCP), neu wrth y dirprwy (proxy)
preflight-print-step-certificate = Mae’n profi pwy ydyw (TLS)
preflight-print-step-server = Gweinydd FHIR R4 ydyw
preflight-print-step-door = Mae’n gadael y cyfrifiadur hwn i mewn
preflight-print-step-abilities = Beth mae’n dweud y gall ei wneud
preflight-print-step-clock = Mae’r ddau gloc yn cytuno

# What came of a step.
preflight-print-result-good = Da
preflight-print-result-doubtful = Edrychwch ar hwn
preflight-print-result-failed = Methodd
preflight-print-result-not-tried = Heb ei brofi

## What has to be allowed

preflight-print-needs = Beth sydd ei angen ar Prombook
preflight-print-host = Cysylltiadau allan i
preflight-print-tls = O leiaf
preflight-print-agent = Mae’n ei alw ei hun yn
preflight-print-entries = Cofnodion mewn un cais, ar y mwyaf
preflight-print-bytes = Beitiau mewn un cais, ar y mwyaf
preflight-print-seconds = Eiliadau nes rhoi’r gorau i gais
preflight-print-never = Beth nad yw byth yn digwydd
preflight-print-never-what =
    Nid oes dim yn cysylltu â’r cyfrifiadur hwn o’r tu allan. Nid yw Prombook yn dilyn unrhyw ailgyfeiriad, nid yw’n derbyn unrhyw gwci, ac nid yw’n gofyn i unrhyw weinydd ond hwn, ei ddirprwy, a’r lle y mae’n rhoi tocynnau.

    Gwrthodir cysylltiad a agorir gan rywun yn y canol, oni bai bod tystysgrif pwy bynnag sy’n gwneud hynny wedi’i dewis yn y Gosodiadau.
