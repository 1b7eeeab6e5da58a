### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = Servidor
title-preflight = Teste da rede
title-disputes = Por resolver
title-dispute = Por resolver
title-edit = Alterar um participante

## The way to the server

door-title = O caminho até ao servidor
door-check = Teste da rede
door-address = Para onde vão os registos concluídos
door-in = Como este computador é admitido
door-elsewhere = Isto foi decidido para outro servidor. Reveja-o e guarde-o para o que está indicado agora.
door-none = Nada é pedido
door-none-means = O servidor aceita registos de quem lhe conseguir chegar. Só para um servidor neste mesmo computador.
door-none-not = Agora não é possível: o servidor está noutro computador.
door-bearer = Com um código de uso único
door-bearer-means = Quem gere o servidor dá-lhe um código que funciona uma vez. Em troca, este computador recebe um passe, que fica guardado no ficheiro cifrado.
door-smart = Com uma chave própria
door-smart-means = Este computador cria um par de chaves. A pública é dada ao servidor; a privada nunca sai do ficheiro cifrado. Os servidores chamam a isto SMART backend services.
door-certificate = Com um certificado
door-certificate-means = O seu departamento de informática dá-lhe um ficheiro com um certificado para este computador.
# $since (text): a day.
door-pass-since = Este computador tem um passe desde { $since }.
# $since, $until (text): days.
door-pass-until = Este computador tem um passe desde { $since }. É válido até { $until }.
door-pass-none = Este computador ainda não tem passe.
door-code = Código de uso único
door-code-hint = Exatamente como foi dado. Fica gasto quando guardar.
door-code-again-hint = Só para substituir o passe. O código fica gasto quando guardar.
door-client = ID de cliente (client ID)
door-client-hint = O nome que o servidor dá a este computador. Quem o gere diz-lhe qual é.
door-scope = Âmbito (scope)
door-scope-hint = O que este computador pode lá fazer, segundo quem gere o servidor. Deixe vazio para o habitual.
door-token = Endereço para tokens
door-token-hint = Deixe vazio para o perguntar ao servidor.
door-key = Chave pública deste computador
door-key-none = Ainda não há chave. O servidor precisa da metade pública antes de admitir este computador.
door-key-make = Criar uma chave
door-key-give = Copie isto e entregue-o a quem gere o servidor, por e-mail se quiser. Não é segredo: o servidor reconhece este computador por ela, e ninguém pode entrar com ela.
door-key-copy = Copiar
door-key-copied = Copiado.
door-key-marked = A chave está selecionada. Prima Ctrl e C para a copiar.
door-key-anew = Criar uma nova chave…
door-key-warns = A chave em uso deixa imediatamente de funcionar. Nada pode ser enviado até o servidor ter a nova.
door-key-replace = Substituir a chave
door-key-made = Há uma nova chave. Entregue-a a quem gere o servidor.
door-cancel = Cancelar
# $name (text): for whom the certificate was made out.
door-cert-is = O certificado está em nome de { $name }.
# $name (text). $until (text): a day.
door-cert-until = O certificado está em nome de { $name }. É válido até { $until }.
door-cert-none = Ainda não há certificado.
door-cert-file = Ficheiro com o certificado e a sua chave
door-cert-file-hint = Um ficheiro PEM, por exemplo E:\clinica.pem. É copiado para o ficheiro cifrado; destrua-o depois.
door-cert-again-hint = Deixe vazio para manter o certificado que já existe.
door-trust = Como o servidor prova a sua identidade
door-trust-usual = Com um certificado de uma autoridade em que este computador confia, como num navegador web.
door-trust-own = Com um certificado da sua própria autoridade:
door-trust-file = Ficheiro da sua própria autoridade
door-trust-file-hint = Um ficheiro PEM, por exemplo E:\autoridade.pem. Só se a sua organização tiver autoridade própria; caso contrário, deixe vazio.
door-trust-again-hint = Deixe vazio para manter a autoridade que já existe.
door-trust-forget = Esquecer a nossa própria autoridade e confiar em quem este computador confia
door-line = Na linha
door-proxy = Passar pelo proxy deste computador
door-proxy-means = Tal como está definido no sistema operativo. Necessário onde só se chega à internet através de um.
door-compress = Comprimir o que é enviado
door-compress-means = Mais rápido numa linha lenta. Se o servidor não o aceitar, o Prombook envia sem compressão.
door-save = Guardar
door-saved = Guardado.

## The network check

preflight-title = Teste da rede
preflight-what = Percorre passo a passo o caminho até ao servidor e diz até onde chega. Para quem cuida aqui dos computadores e da rede: nada sobre nenhum participante é enviado, mostrado ou impresso.
preflight-back = O caminho até ao servidor
preflight-run = Verificar agora
preflight-again = Verificar de novo
preflight-running = A verificar… Pode demorar um minuto.
preflight-no-endpoint = Ainda não há servidor, por isso não há caminho para verificar.
# $at (text): when. $host (text): host and port.
preflight-tried = { $host }, { $at }
preflight-step-name = O nome do servidor é conhecido
preflight-step-connection = Há algo à escuta lá
preflight-step-certificate = O servidor prova a sua identidade
preflight-step-server = É um servidor FHIR, versão R4
preflight-step-door = Este computador é admitido
preflight-step-abilities = Sabe fazer o que é preciso
preflight-step-clock = Os relógios coincidem
preflight-result-good = Bem
preflight-result-doubtful = A rever
preflight-result-failed = Não funciona
preflight-result-not-tried = Não testado
preflight-all-good = Tudo funciona: os registos podem ser enviados.
preflight-all-doubtful = Os registos podem ser enviados. Há algo a rever.
preflight-all-failed = Os registos não podem ser enviados. O primeiro passo que não funciona indica porquê.
preflight-facts = Para a firewall
# $host (text): host and port.
preflight-fact-out = Permita que este computador se ligue a { $host }.
preflight-fact-in = Não é preciso deixar entrar nada: o Prombook não escuta em nenhuma porta.
preflight-fact-only = O Prombook liga-se ao servidor, ao endereço para tokens se houver, e a mais nada. Não segue nenhum redirecionamento para outro anfitrião.
preflight-fact-version = Versão
preflight-fact-agent = Identifica-se como
preflight-fact-tls = Cifragem
# $tls (text): the oldest version.
preflight-fact-tls-least = { $tls } ou mais recente
preflight-fact-request = Um pedido
preflight-fact-records =
    { $count ->
        [one] no máximo { $n } registo
        [many] no máximo { $n } de registos
       *[other] no máximo { $n } registos
    }
preflight-fact-bytes =
    { $count ->
        [one] no máximo { $n } byte
        [many] no máximo { $n } de bytes
       *[other] no máximo { $n } bytes
    }
preflight-fact-patience = Desiste ao fim de
preflight-fact-seconds =
    { $count ->
        [one] { $n } segundo
        [many] { $n } de segundos
       *[other] { $n } segundos
    }
preflight-print = Criar um PDF
# $file (text): a path.
preflight-printed = Criado: { $file }

## What two computers say differently

notice-disputes = Dois computadores registaram algo de forma diferente. Alguém tem de resolver.
notice-go-disputes = Resolver
disputes-title = Por resolver
disputes-what = Dois computadores deste centro registaram algo de forma diferente. Nenhum se sobrepôs ao outro: decide alguém que saiba. O que não for escolhido continua legível na pista de auditoria.
disputes-none = Não há nada por resolver.
disputes-col-what = O que aconteceu
disputes-col-record = Registo
disputes-col-since = Desde
disputes-open = Ver
# $what (text): the record.
disputes-open-named = Ver: { $what }
dispute-kind-changed = Alterado em dois computadores
dispute-kind-twice = O mesmo formulário foi concluído duas vezes
dispute-kind-same-number = Dois participantes têm o mesmo número de estudo
dispute-kind-gone = Alterado aqui, desaparecido noutro lado
# $kind (text): a word for the record. $what (text): numbers, days and titles.
# $since (text): when.
dispute-record = { $kind } { $what }, desde { $since }
dispute-back = Tudo o que está por resolver
dispute-how-changed = Escolha o que está certo, linha a linha. Onde só um computador alterou algo, o seu valor já está escolhido. Reveja tudo na mesma.
dispute-how-twice = Os dois formulários estão completos. Escolha o que vale ou deixe valer ambos. Ambos continuam legíveis.
dispute-how-same-number = Duas pessoas têm o mesmo número. Escolha quem fica com ele: a outra recebe um novo, no computador onde foi registada. Compare primeiro os dois lados: pode ser uma só pessoa, registada duas vezes.
dispute-how-gone = Este registo foi alterado neste computador, e apagado, anulado ou eliminado noutro lado. Escolha se permanece.
dispute-how-reading = Pode ler os dois lados. A sua função não permite resolver isto.
dispute-side-ours = Este computador
dispute-side-theirs = O outro computador
# $who (text): a member of staff or a computer. $at (text): when.
dispute-side = { $who }, { $at }
dispute-before = Antes: { $value }
dispute-before-nothing = Antes: nada
dispute-nothing = nada
dispute-differ =
    { $count ->
        [one] { $n } linha por decidir
        [many] { $n } de linhas por decidir
       *[other] { $n } linhas por decidir
    }
dispute-same = Igual em ambos
dispute-only-ours = Alterado só aqui
dispute-only-theirs = Alterado só lá
dispute-choose = Escolha um dos dois.
dispute-choose-form = Escolha uma destas opções.
dispute-field-day = Dia da visita
dispute-field-study-number = Número de estudo
dispute-field-keeps = Quem fica com este número
dispute-field-answers = Respostas
dispute-field-other = Outra coisa
dispute-response-here = Concluído neste computador
dispute-response-there = Concluído noutro computador
# $at (text): when. $by (text): a member of staff or a computer.
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [one] { $n } pergunta respondida
        [many] { $n } de perguntas respondidas
       *[other] { $n } perguntas respondidas
    }
dispute-response-read = Ler
dispute-keep = Vale este
dispute-keep-both = Valem ambos
dispute-keep-both-means = Por exemplo, porque o segundo foi preenchido de propósito.
dispute-gone-stay = Permanece aqui e é enviado de novo
dispute-gone-go-participant = Apagar este participante também aqui; não é possível voltar atrás
dispute-gone-go-visit = Permanece aqui e não é enviada de novo
dispute-gone-go-response = Anular este formulário também aqui: deixa de contar
dispute-gone-go-questionnaire = Permanece aqui e não é enviado de novo
dispute-unreadable = O que o outro computador diz não pode ser lido aqui. Resolva para enviar, em seu lugar, o que está aqui.
dispute-reason = Motivo
dispute-reason-hint = Fica na pista de auditoria. Por exemplo: perguntou-se ao participante. Não escreva aqui nenhum nome.
dispute-settle = Resolver
dispute-cancel = Deixar por agora

## Changing a participant

edit-title = Alterar um participante
edit-open = Alterar…
edit-what = O que estava aqui antes continua legível na pista de auditoria. O número de estudo não muda.
edit-reason = Motivo da alteração
edit-reason-hint = Fica na pista de auditoria. Por exemplo: apelido após o casamento. Não escreva aqui nenhum nome.
edit-keep = Guardar a alteração
edit-nothing = Nada foi alterado. Altere algo ou deixe como estava.
edit-cancel = Deixar como estava
edit-else = É outra pessoa, guardar a alteração
# $computer (text): what another computer is called.
participant-origin = Registado noutro computador: { $computer }
participant-dispute = Outro computador diz algo diferente sobre este participante.
participant-dispute-go = Ver
banner-born-none = desconhecida

## Taking a form back

void-open = Anular este formulário…
void-title = Anular este formulário
void-means = Deixa de contar: a pontuação não é usada, nem aqui nem no servidor. Continua legível, com o seu motivo.
void-for-ever = Não é possível voltar atrás.
void-reason = Motivo
void-reason-hint = Fica na pista de auditoria. Por exemplo: preenchido para outra pessoa. Não escreva aqui nenhum nome.
void-do = Anular
void-cancel = Deixar como está
void-tag = Anulado
void-line = Anulado: deixou de contar
# $at (text): when. $by (text): who. $reason (text): in their own words.
void-is = Anulado { $at } por { $by }, porque: { $reason }
void-counts-not = Deixou de contar. O que foi respondido continua legível abaixo.
# $computer (text): what another computer is called.
result-origin = Preenchido noutro computador: { $computer }
