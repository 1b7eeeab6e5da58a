### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = Prueba de red

# What it all comes to.
preflight-print-works = Este ordenador puede enviar.
preflight-print-doubtful = Este ordenador puede enviar. Alguien debería revisar lo que está marcado.
preflight-print-fails = Este ordenador todavía no puede enviar.

# At the head of a table.
preflight-print-step = Paso
preflight-print-result = Resultado
preflight-print-found = Qué se encontró

# The steps.
preflight-print-step-name = El nombre del servidor es conocido (DNS)
preflight-print-step-connection = Allí hay algo a la escucha (TCP), o en el proxy
preflight-print-step-certificate = Demuestra su identidad (TLS)
preflight-print-step-server = Es un servidor FHIR R4
preflight-print-step-door = Admite a este ordenador
preflight-print-step-abilities = Qué dice que sabe hacer
preflight-print-step-clock = Los dos relojes coinciden

# What came of a step.
preflight-print-result-good = Bien
preflight-print-result-doubtful = Por revisar
preflight-print-result-failed = Fallido
preflight-print-result-not-tried = No probado

## What has to be allowed

preflight-print-needs = Qué necesita Prombook
preflight-print-host = Conexiones salientes a
preflight-print-tls = Como mínimo
preflight-print-agent = Se identifica como
preflight-print-entries = Registros por petición, como máximo
preflight-print-bytes = Bytes por petición, como máximo
preflight-print-seconds = Segundos hasta desistir de una petición
preflight-print-never = Qué no ocurre nunca
preflight-print-never-what =
    Nada se conecta a este ordenador desde fuera. Prombook no sigue redirecciones, no acepta cookies y no se dirige a ningún servidor aparte de este, su proxy y el lugar donde da los tokens.

    Una conexión que alguien abra por el camino se rechaza, a no ser que el certificado de quien lo hace se haya elegido en Ajustes.
