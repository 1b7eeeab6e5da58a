### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = Teste da rede

# What it all comes to.
preflight-print-works = Este computador pode enviar.
preflight-print-doubtful = Este computador pode enviar. Alguém deve rever o que está assinalado.
preflight-print-fails = Este computador ainda não pode enviar.

# At the head of a table.
preflight-print-step = Passo
preflight-print-result = Resultado
preflight-print-found = O que se encontrou

# The steps.
preflight-print-step-name = O nome do servidor é conhecido (DNS)
preflight-print-step-connection = Há algo à escuta lá (TCP), ou no proxy
preflight-print-step-certificate = Prova a sua identidade (TLS)
preflight-print-step-server = É um servidor FHIR R4
preflight-print-step-door = Admite este computador
preflight-print-step-abilities = O que diz saber fazer
preflight-print-step-clock = Os dois relógios coincidem

# What came of a step.
preflight-print-result-good = Bem
preflight-print-result-doubtful = A rever
preflight-print-result-failed = Falhou
preflight-print-result-not-tried = Não testado

## What has to be allowed

preflight-print-needs = De que precisa o Prombook
preflight-print-host = Ligações de saída para
preflight-print-tls = Pelo menos
preflight-print-agent = Identifica-se como
preflight-print-entries = Registos por pedido, no máximo
preflight-print-bytes = Bytes por pedido, no máximo
preflight-print-seconds = Segundos até desistir de um pedido
preflight-print-never = O que nunca acontece
preflight-print-never-what =
    Nada se liga a este computador a partir de fora. O Prombook não segue redirecionamentos, não aceita cookies e não contacta nenhum servidor além deste, do respetivo proxy e do local onde são dados os tokens.

    Uma ligação que alguém abra pelo meio é recusada, a não ser que o certificado de quem o faz tenha sido escolhido nas Definições.
