### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = Fim do dia
title-computers = Computadores
nav-day = Terminar o dia
notice-day-open = O último dia não foi terminado. Ainda ninguém comprovou que o servidor tem tudo.
# $at: when it was begun.
notice-day-stopped = O fim do dia, começado { $at }, parou a meio. É preciso terminar o dia de novo.
notice-day-ends = São horas de terminar o dia.
notice-go-day = Terminar o dia

## The end of the day

day-title = Fim do dia
day-end = Terminar o dia
day-end-again = Terminar o dia de novo
day-ending = A terminar o dia…
day-not-ended = O dia ainda não está terminado.
day-stopped = O fim do dia parou a meio.
# $at: when it was begun.
day-stopped-how = Foi começado { $at } e não há nenhuma folha dele: ainda ninguém sabe se o servidor tem tudo.
day-stopped-do = Termine o dia de novo. Se voltar a parar, telefone para o apoio técnico.
day-how = O Prombook envia o que está em espera, pergunta ao servidor o que tem e verifica os registos deste computador. Pode continuar a trabalhar.
# $at (text): when. $verdict (text): what that sheet said, like Safe to close.
day-last = Terminado pela última vez { $at }: { $verdict }
# $received, $differ (text): numbers.
day-counts = Enviados: { $n }; recebidos: { $received }; diferentes: { $differ }.
day-verdict-safe = Pode fechar em segurança.
day-safe-how = Perguntou-se ao servidor por cada registo, e ele devolveu a sua versão e o seu conteúdo.
day-verdict-nothing = Não havia nada para enviar. Pode fechar em segurança.
day-verdict-waiting =
    { $count ->
        [one] Ainda não: falta enviar { $n } registo.
        [many] Ainda não: falta enviar { $n } de registos.
       *[other] Ainda não: falta enviar { $n } registos.
    }
day-verdict-held =
    { $count ->
        [one] Ainda não: o servidor não aceitou { $n } registo.
        [many] Ainda não: o servidor não aceitou { $n } de registos.
       *[other] Ainda não: o servidor não aceitou { $n } registos.
    }
day-verdict-differs =
    { $count ->
        [one] Ainda não: { $n } registo não está no servidor tal como está aqui.
        [many] Ainda não: { $n } de registos não estão no servidor tal como estão aqui.
       *[other] Ainda não: { $n } registos não estão no servidor tal como estão aqui.
    }
day-verdict-not-asked = Ainda não: não foi possível perguntar ao servidor o que tem.
day-verdict-no-endpoint = Nada foi enviado: não está indicado nenhum servidor.
day-verdict-damaged = Pare: os registos deste computador não batem certo entre si.
day-kept-here = Tudo o que foi registado está guardado neste computador.
day-short-safe = pode fechar em segurança
day-short-nothing = nada para enviar
day-short-waiting = ainda havia registos em espera
day-short-held = houve registos não aceites
day-short-differs = houve registos diferentes
day-short-not-asked = não se perguntou ao servidor
day-short-no-endpoint = não estava indicado nenhum servidor
day-short-damaged = os registos não batiam certo entre si

day-step-sending = Enviar o que está em espera
day-step-asking = Perguntar ao servidor o que tem
day-step-checking = Verificar os registos deste computador
day-step-done = Feito
day-step-now = Agora
day-step-next = Por fazer
# $total (text): of how many.
day-progress =
    { $count ->
        [one] { $n } de { $total } registo
        [many] { $n } de { $total } registos
       *[other] { $n } de { $total } registos
    }
day-progress-label = Até onde já foi

day-before = Antes de terminar o dia
day-next = O que fazer agora
day-do-held =
    { $count ->
        [one] O servidor não aceitou { $n } registo. Veja porquê e faça o que lá se indica.
        [many] O servidor não aceitou { $n } de registos. Veja porquê e faça o que lá se indica.
       *[other] O servidor não aceitou { $n } registos. Veja porquê e faça o que lá se indica.
    }
day-do-disputes =
    { $count ->
        [one] { $n } registo foi alterado em dois computadores. Escolha o que vale.
        [many] { $n } de registos foram alterados em dois computadores. Escolha o que vale.
       *[other] { $n } registos foram alterados em dois computadores. Escolha o que vale.
    }
day-do-unfinished =
    { $count ->
        [one] { $n } formulário não está concluído. Conclua-o ou indique o motivo.
        [many] { $n } de formulários não estão concluídos. Conclua-os ou indique o motivo.
       *[other] { $n } formulários não estão concluídos. Conclua-os ou indique o motivo.
    }
day-do-prompts =
    { $count ->
        [one] { $n } aviso de segurança não tem nota. Abra o formulário e registe o que foi feito.
        [many] { $n } de avisos de segurança não têm nota. Abra os formulários e registe o que foi feito.
       *[other] { $n } avisos de segurança não têm nota. Abra os formulários e registe o que foi feito.
    }
day-do-will-send =
    { $count ->
        [one] { $n } registo está em espera. É enviado quando terminar o dia.
        [many] { $n } de registos estão em espera. São enviados quando terminar o dia.
       *[other] { $n } registos estão em espera. São enviados quando terminar o dia.
    }
day-do-waiting =
    { $count ->
        [one] { $n } registo está em espera. Deixe este computador ligado e com rede até ser enviado.
        [many] { $n } de registos estão em espera. Deixe este computador ligado e com rede até serem enviados.
       *[other] { $n } registos estão em espera. Deixe este computador ligado e com rede até serem enviados.
    }
day-do-missing =
    { $count ->
        [one] { $n } registo falta no servidor. É enviado de novo automaticamente.
        [many] { $n } de registos faltam no servidor. São enviados de novo automaticamente.
       *[other] { $n } registos faltam no servidor. São enviados de novo automaticamente.
    }
day-do-deleted =
    { $count ->
        [one] { $n } registo foi eliminado no servidor. Pergunte a quem gere o servidor antes de o enviar de novo.
        [many] { $n } de registos foram eliminados no servidor. Pergunte a quem gere o servidor antes de os enviar de novo.
       *[other] { $n } registos foram eliminados no servidor. Pergunte a quem gere o servidor antes de os enviar de novo.
    }
day-do-other-content =
    { $count ->
        [one] { $n } registo diz outra coisa no servidor. Compare os dois e escolha o que vale.
        [many] { $n } de registos dizem outra coisa no servidor. Compare os dois lados e escolha o que vale.
       *[other] { $n } registos dizem outra coisa no servidor. Compare os dois lados e escolha o que vale.
    }
day-do-other-version =
    { $count ->
        [one] { $n } registo tem outro número de versão no servidor, mas diz o mesmo. Nada se perdeu; informe o apoio técnico.
        [many] { $n } de registos têm outro número de versão no servidor, mas dizem o mesmo. Nada se perdeu; informe o apoio técnico.
       *[other] { $n } registos têm outro número de versão no servidor, mas dizem o mesmo. Nada se perdeu; informe o apoio técnico.
    }
day-do-no-endpoint = Indique o endereço do servidor nas Definições. Só um administrador o pode fazer.
day-do-damaged = Não altere nada e telefone para o apoio técnico. Deixe este computador como está.
day-do-again = Depois, termine o dia de novo.
day-do-nothing = Não há nada a impedir.
day-go-sending = Ir para os envios
day-go-disputes = Resolver
day-go-settings = Ir para as Definições
day-go-preflight = Verificar a ligação
day-go-trail = Ver a pista de auditoria
day-go-unfinished = Ir para os formulários

day-numbers = Em números
day-number-sent = Enviados
day-number-received = Recebidos
day-number-differ = Diferentes
day-number-missing = Em falta
day-number-waiting = Em espera
day-number-held = Não aceites
day-number-finished = Formulários concluídos
day-number-unfinished = Formulários por concluir

day-open-forms = Formulários a rever
day-col-participant = Participante
day-col-form = Formulário
day-col-forms = Formulários
day-col-day = Dia
day-col-open = O que está em aberto
day-col-reason = Porque não está concluído
day-gaps =
    { $count ->
        [one] { $n } pergunta sem resposta
        [many] { $n } de perguntas sem resposta
       *[other] { $n } perguntas sem resposta
    }
day-gaps-none = Respondido; ainda por concluir
day-prompts =
    { $count ->
        [one] { $n } aviso de segurança sem nota
        [many] { $n } de avisos de segurança sem nota
       *[other] { $n } avisos de segurança sem nota
    }
day-reason-none = Ainda não indicado
# $form (text): its title. $number (text): study number.
day-reason-of = Porque { $form } de { $number } não está concluído
day-open-form = Abrir { $form } de { $number }
day-open-visit = Abrir a visita de { $number }, { $day }
unfinished-goes-on = Continua noutro dia
unfinished-participant-left = O participante teve de sair
unfinished-declined = O participante não quer continuar
unfinished-by-mistake = Foi começado por engano
unfinished-technical = O computador não o permitiu
day-visits =
    { $count ->
        [one] { $n } visita
        [many] { $n } de visitas
       *[other] { $n } visitas
    }
day-no-visits = Hoje não houve nenhuma visita.
day-no-forms = Nenhum formulário
day-state-unfinished = Por concluir
day-state-waiting = À espera de envio
day-state-sent = Recebido
day-state-held = Não aceite
day-state-voided = Anulado

day-differences =
    { $count ->
        [one] { $n } registo que não coincide
        [many] { $n } de registos que não coincidem
       *[other] { $n } registos que não coincidem
    }
day-differences-first = Na lista estão só os primeiros { $n }.
day-col-record = Registo
day-col-why = O que está mal
day-differs-waiting = Ainda não enviado
day-differs-held = O servidor não o aceitou
day-differs-missing = Falta no servidor; é enviado de novo
day-differs-deleted = Eliminado no servidor
day-differs-other-content = Diz outra coisa no servidor
day-differs-other-version = O mesmo conteúdo, outro número de versão

day-proof = Na folha
day-ended = Terminado
# $at (text): when. $by (text): who.
day-ended-by = { $at } por { $by }
day-computer = Computador
day-server = Servidor
day-server-none = Nenhum indicado
day-clock = Relógio deste computador
day-trail = Fim da pista de auditoria
# $seq (text): number of the last row. $head (text): its first 16 characters.
day-head = Linha { $seq }: { $head }
day-head-there = O servidor tem a mesma anotada.
day-head-not-there = O servidor ainda não a tem anotada.
day-head-full = Os 64 caracteres
day-print = Imprimir a folha (PDF)
day-printing = A criar o PDF…
day-printed =
    { $count ->
        [one] Neste ficheiro está { $n } página:
        [many] Neste ficheiro estão { $n } de páginas:
       *[other] Neste ficheiro estão { $n } páginas:
    }
day-today = Voltar a hoje
# $day (text): which day.
day-sheet-of = Folha de { $day }
day-sheets = Folhas guardadas
day-sheets-none = Ainda não foi terminado nenhum dia.
day-sheets-more = Mostrar todas ({ $n })
# $day, $at, $verdict (text)
day-sheet-open = Folha de { $day }, { $at }: { $verdict }
day-reminder = Lembrete
day-reminder-hint = Por exemplo 17:00. Deixe vazio para não haver lembrete.
day-reminder-label = Lembrar a equipa às
day-reminder-at = A equipa é lembrada às { $at }.
day-reminder-never = Ninguém é lembrado.

## How right a clock is, compared with the server’s

clock-unknown = Desconhecido
clock-right = Certo
clock-ahead-seconds =
    { $count ->
        [one] Adiantado { $n } segundo
        [many] Adiantado { $n } de segundos
       *[other] Adiantado { $n } segundos
    }
clock-ahead-minutes =
    { $count ->
        [one] Adiantado { $n } minuto
        [many] Adiantado { $n } de minutos
       *[other] Adiantado { $n } minutos
    }
clock-ahead-hours =
    { $count ->
        [one] Adiantado { $n } hora
        [many] Adiantado { $n } de horas
       *[other] Adiantado { $n } horas
    }
clock-behind-seconds =
    { $count ->
        [one] Atrasado { $n } segundo
        [many] Atrasado { $n } de segundos
       *[other] Atrasado { $n } segundos
    }
clock-behind-minutes =
    { $count ->
        [one] Atrasado { $n } minuto
        [many] Atrasado { $n } de minutos
       *[other] Atrasado { $n } minutos
    }
clock-behind-hours =
    { $count ->
        [one] Atrasado { $n } hora
        [many] Atrasado { $n } de horas
       *[other] Atrasado { $n } horas
    }

## Sending: pausing, and how much went over the line

sending-pause = Pausar
sending-resume = Retomar
sending-paused = Em pausa. Nada é enviado até alguém retomar.
sending-soon = Falta menos de um minuto
sending-minutes =
    { $count ->
        [one] Falta cerca de { $n } minuto
        [many] Faltam cerca de { $n } de minutos
       *[other] Faltam cerca de { $n } minutos
    }
# $sent, $received (text): kilobytes.
sending-traffic =
    { $count ->
        [one] Desde o arranque do Prombook: { $sent } kB enviados, { $received } kB recebidos, { $n } pedido
        [many] Desde o arranque do Prombook: { $sent } kB enviados, { $received } kB recebidos, { $n } de pedidos
       *[other] Desde o arranque do Prombook: { $sent } kB enviados, { $received } kB recebidos, { $n } pedidos
    }
sending-check = Verificar a ligação
sending-computers = Computadores do centro

## What the server did not take

sending-again-all = Tentar tudo de novo
# $spot (text): a part of the record, like Date of birth. $why (text): a sentence.
held-why = { $spot }: { $why }
issue-missing = O servidor precisa aqui de algo, e não há nada.
issue-value = O servidor não aceita este valor.
issue-too-long = Isto é mais longo do que o servidor permite.
issue-structure = O servidor não consegue ler a forma como isto está escrito.
issue-reference = O servidor não tem o registo a que isto pertence.
issue-code = O servidor não conhece esta entrada.
issue-duplicate = O servidor já tem isto noutro registo.
issue-rule = Isto não cumpre uma das regras do servidor.
issue-security = O servidor não permite que esta clínica envie isto.
issue-version = O servidor tem uma versão mais recente disto.
spot-name = Nome
spot-born = Data de nascimento
spot-sex = Sexo
spot-nhs-number = Número NHS
spot-study-number = Número de estudo
spot-language = Idioma preferido
spot-interpreter = Intérprete
spot-day = Dia da visita
spot-participant = Participante
spot-visit = Visita
spot-questionnaire = Questionário
spot-answer = Resposta
spot-question = Pergunta { $n }
spot-score = Pontuação
spot-time = Hora
next-correct = Corrija-o aqui. Depois é enviado de novo automaticamente.
next-correct-other = Alguém que possa corrigir registos tem de o corrigir aqui. Depois é enviado de novo automaticamente.
next-again = Envie-o de novo. Se o servidor continuar a não o aceitar, crie um ficheiro para o apoio técnico.
next-again-allowed = Peça a quem gere o servidor que o permita e depois envie-o de novo.
next-support = Não pode resolver isto aqui. Crie um ficheiro para o apoio técnico e envie-lho.
next-settle = Foi alterado aqui e no servidor. Veja ambos e escolha o que vale.
held-correct-participant = Corrigir o participante
held-correct-response = Corrigir o formulário
held-settle = Resolver
held-support = Criar um ficheiro para o apoio técnico
# $action (text): what the button says. $what (text): the record.
held-action-named = { $action }: { $what }
held-support-done = O ficheiro para o apoio técnico está aqui:
held-words = O que o servidor disse, para o apoio técnico
held-no-words = O servidor não indicou nenhum motivo.

## The computers of a site

computers-title = Computadores do centro
computers-asked = Última pergunta ao servidor: { $at }.
computers-never-asked = Ainda não se perguntou ao servidor. Este computador mostra o que ele próprio sabe.
computers-none = Ainda nenhum computador deu notícias ao servidor.
computers-list = Cada computador, segundo as suas últimas notícias
computers-col-name = Computador
computers-col-heard = Últimas notícias
computers-col-unsent = Fora do servidor
computers-col-receipt = Última receção confirmada
computers-col-safe = Último dia terminado em segurança
computers-col-clock = Relógio
computers-col-version = Versão
computers-here = Este computador
computers-unnamed = Sem nome
computers-letter = Letra { $letter }
computers-silent = Sem notícias há mais de dois dias úteis
computers-unsent-none = Nada em espera
computers-waiting =
    { $count ->
        [one] { $n } registo em espera
        [many] { $n } de registos em espera
       *[other] { $n } registos em espera
    }
computers-since = O mais antigo desde { $at }
computers-held =
    { $count ->
        [one] { $n } não aceite
        [many] { $n } não aceites
       *[other] { $n } não aceites
    }
computers-never = Nunca
computers-packs =
    { $count ->
        [one] { $n } pacote
        [many] { $n } de pacotes
       *[other] { $n } pacotes
    }
computers-packs-none = Nenhum pacote
computers-same-letter = Dois computadores têm a mesma letra e poderiam dar a dois participantes o mesmo número de estudo. Dê outra letra a um deles antes de alguém ser registado nele.
computers-this = Este computador
computers-name = Como se chama
computers-name-hint = Por exemplo: Gabinete 3
computers-letter-label = Letra nos seus números de estudo
computers-letter-hint = Uma letra maiúscula, diferente em cada computador. Deixe vazio se o centro tiver um só computador.
day-verdict-disputed =
    { $count ->
        [one] Ainda não: alguém tem de escolher o que vale para { $n } registo.
        [many] Ainda não: alguém tem de escolher o que vale para { $n } de registos.
       *[other] Ainda não: alguém tem de escolher o que vale para { $n } registos.
    }
day-short-disputed = ainda havia uma escolha por fazer
day-number-disputes = Por escolher
day-differs-disputed = Dito de forma diferente em dois computadores
day-fetched = Outros computadores
fetched-at = Os registos de outros computadores foram obtidos pela última vez { $at }.
fetched-never = Os registos de outros computadores ainda não foram obtidos.
fetched-not = Não foi possível obtê-los { $at }.
fetch-trouble-not-reached = Não foi possível contactar o servidor. O Prombook tenta de novo por si próprio.
fetch-trouble-refused = O servidor não deixa este computador ler tudo. Fale com quem gere o servidor.
fetch-trouble-busy = O servidor está ocupado. O Prombook tenta de novo por si próprio.
fetch-trouble-unclear = O servidor deu uma resposta que não foi possível compreender. Se continuar assim, fale com quem gere o servidor.
fetch-trouble-not-all = O servidor não entrega tudo o que tem, nem o faz por ordem de tempo. Fale com quem gere o servidor.
