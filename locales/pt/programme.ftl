### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = Hoje
title-alerts = Alertas
title-alert = Alerta
nav-today = Hoje

plan-state-ahead = ainda não aberta
plan-state-in-window = dentro do prazo
plan-state-due = para hoje
plan-state-overdue = em atraso
plan-state-missed = falhada
plan-state-begun = iniciada
plan-state-done = realizada
plan-state-late = realizada fora do prazo
plan-state-not-done = não realizada
plan-state-not-expected = não prevista

today-title = Hoje
today-beside = O que mais está pendente
today-rest = Esclarecimentos e envios
today-no-kit = Ainda não decorre nenhum programa neste centro. Mesmo assim, os participantes podem ser encontrados aqui.
today-screen = Iniciar uma seleção
# $kit (text): the name of a programme.
today-screen-for = Iniciar uma seleção para { $kit }
today-nothing = Não há nada previsto para hoje.
# $shown, $n (text): how many of how many.
today-first =
    { $count ->
        [one] É mostrado { $shown } de { $n } pendentes.
        [many] Os primeiros { $shown } de { $n } de pendentes.
       *[other] Os primeiros { $shown } de { $n } pendentes.
    }
today-states = Mostrar
# $n (text): how many.
today-state-all = Tudo ({ $n })
# $state (text): like due today. $n (text): how many.
today-state = { $state } ({ $n })
today-rule = Em atraso: o dia já passou e o prazo ainda está aberto. Falhada: o prazo já fechou.
today-col-who = Participante
today-col-visit = Visita
today-col-state = Estado
today-col-day = Dia
today-col-contact = Contacto
today-col-do = O que fazer
today-days-left =
    { $count ->
        [one] falta { $n } dia
        [many] faltam { $n } de dias
       *[other] faltam { $n } dias
    }
today-last-day = último dia
today-days-over =
    { $count ->
        [one] { $n } dia de atraso
        [many] { $n } de dias de atraso
       *[other] { $n } dias de atraso
    }
today-contacts-none = sem tentativas
today-contacts =
    { $count ->
        [one] { $n } tentativa
        [many] { $n } de tentativas
       *[other] { $n } tentativas
    }
today-reached = Contactado
today-not-reached = Sem resposta
# $number (text): a study number. $visit (text): the name of a visit.
today-reached-named = Contactado: { $number }, para { $visit }
today-not-reached-named = Sem resposta: { $number }, para { $visit }
today-how = Contacto por
today-how-phone = Telefone
today-how-message = Mensagem
today-how-letter = Carta
today-how-in-person = Em pessoa
# $number (text): a study number. $result (text): like No answer. $how (text): like Phone.
today-noted = Anotado para { $number }: { $result } ({ $how })
today-begin = Começar
today-go-on = Continuar
today-look = Ver
# $number (text): a study number. $visit (text): the name of a visit.
today-begin-named = Começar { $visit } com { $number }
today-go-on-named = Continuar com { $visit } de { $number }
today-look-named = Ver { $number }, { $visit }
today-nothing-due = Não há nada pendente.
today-alerts =
    { $count ->
        [0] Nenhum alerta aberto
        [one] { $n } alerta aberto
        [many] { $n } de alertas abertos
       *[other] { $n } alertas abertos
    }
today-alerts-late =
    { $count ->
        [one] { $n } está em atraso.
        [many] { $n } deles estão em atraso.
       *[other] { $n } estão em atraso.
    }
today-alerts-all = Todos os alertas
today-unfinished =
    { $count ->
        [0] Nenhum formulário por concluir
        [one] { $n } formulário por concluir
        [many] { $n } de formulários por concluir
       *[other] { $n } formulários por concluir
    }
today-unfinished-all =
    { $count ->
        [one] Mostrar { $n }
        [many] Mostrar todos ({ $n })
       *[other] Mostrar todos ({ $n })
    }
today-queries =
    { $count ->
        [0] Nenhum esclarecimento pendente
        [one] { $n } esclarecimento pendente
        [many] { $n } de esclarecimentos pendentes
       *[other] { $n } esclarecimentos pendentes
    }
today-waiting =
    { $count ->
        [0] Está tudo enviado
        [one] { $n } registo aguarda envio
        [many] { $n } de registos aguardam envio
       *[other] { $n } registos aguardam envio
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n } visita ainda não enviada
        [many] { $n } de visitas ainda não enviadas
       *[other] { $n } visitas ainda não enviadas
    }
today-print = Imprimir a lista do dia
today-printing = A imprimir…
today-printed =
    { $count ->
        [one] Foi escrita { $n } página em
        [many] Foram escritos { $n } de páginas em
       *[other] Foram escritas { $n } páginas em
    }
today-keys = Teclas: ↓ e ↑ escolhem uma linha, Enter começa ou continua. Numa linha, 1 anota que a pessoa foi contactada, 2 que ninguém respondeu e 3 abre o participante. F2 volta aqui a partir de qualquer lugar, F4 abre os alertas, F8 procura o próximo pendente, F9 vai para o que mais está pendente.
today-keys-register = F11 abre o registo da sessão.
# $only (text): keys, each with what it shows.
today-keys-only = Mostrar só: { $only }. A mesma tecla outra vez mostra tudo.

alert-severity-emergency = Emergência
alert-severity-urgent = No próprio dia
alert-severity-review = Revisão
alert-state-open = aberto
alert-state-late = em atraso
alert-state-acted = falta anotar o desfecho
alert-state-promise-due = seguimento prometido a fazer
alert-state-closed = fechado
alert-left-minutes =
    { $count ->
        [one] falta { $n } minuto
        [many] faltam { $n } de minutos
       *[other] faltam { $n } minutos
    }
alert-left-hours =
    { $count ->
        [one] falta { $n } hora
        [many] faltam { $n } de horas
       *[other] faltam { $n } horas
    }
alert-left-days =
    { $count ->
        [one] falta { $n } dia
        [many] faltam { $n } de dias
       *[other] faltam { $n } dias
    }
alert-over-minutes =
    { $count ->
        [one] { $n } minuto de atraso
        [many] { $n } de minutos de atraso
       *[other] { $n } minutos de atraso
    }
alert-over-hours =
    { $count ->
        [one] { $n } hora de atraso
        [many] { $n } de horas de atraso
       *[other] { $n } horas de atraso
    }
alert-over-days =
    { $count ->
        [one] { $n } dia de atraso
        [many] { $n } de dias de atraso
       *[other] { $n } dias de atraso
    }
alert-nobody = alguém que não entrou
# $at (text): when.
alert-fired = acionado { $at }
# $to (text): whom, with how to reach them.
alert-second = Segundo destinatário: { $to }

alerts-title = Alertas
alerts-closed = Mostrar também os alertas fechados
alerts-none = Aqui não foi acionado nenhum alerta.
alerts-none-open = Não há nenhum alerta aberto.
alerts-col-what = Alerta
alerts-col-who = Sobre quem
alerts-col-state = Estado
alerts-col-due = Atuar até
alerts-col-to = Avisar
alerts-fired =
    { $count ->
        [one] Aqui foi acionado { $n } alerta.
        [many] Aqui foram acionados { $n } de alertas.
       *[other] Aqui foram acionados { $n } alertas.
    }
alerts-in-time =
    { $count ->
        [one] Em { $n } atuou-se a tempo.
        [many] Em { $n } deles atuou-se a tempo.
       *[other] Em { $n } atuou-se a tempo.
    }
alerts-overridden =
    { $count ->
        [one] { $n } foi posto de parte com um motivo.
        [many] { $n } deles foram postos de parte com um motivo.
       *[other] { $n } foram postos de parte com um motivo.
    }
# $rate (text): a number with one decimal.
alerts-burden = { $rate } por cada cem visitas.
alerts-keys = Teclas: ↓ e ↑ escolhem um alerta, Enter abre-o, F2 vai para Hoje.

alert-back = Todos os alertas
alert-why = Porque foi acionado
alert-instruction = O que este centro faz
aloud-read = Ler em voz alta
aloud-stop = Parar a leitura
alert-steps = Anotado até agora
alert-steps-none = Ainda não foi anotado nada.
# $at (text): when.
alert-until = Atuar até { $at }
# $day (text), $by (text): when and who.
alert-step-by = { $day }, { $by }
# $reason (text): why.
alert-step-corrected = Corrigido: { $reason }
alert-keep = Anotar
alert-kept = Anotado.
alert-over = Este alerta está fechado.
alert-now-of = { $at } de { $n }
alert-now-title = Um alerta: leia-o antes de continuar
alert-now-go-on = Continuar
alert-now-act = Anotar o que foi feito
alert-now-must = Pode continuar assim que estiver anotado o que foi feito.
alert-now-refused = Não foi possível anotar. O alerta permanece na lista de alertas.

## Ways, steps, kits: the fields of a step

steps-yes = Sim
steps-no = Não
steps-choose = Escolher…
steps-optional = Pode ser omitido
steps-empty = Limpar
# $field (text): what is asked.
steps-empty-named = Limpar: { $field }
steps-when = Quando
steps-day = Dia
# $today (text): today's date.
steps-day-hint = Dia, mês e ano, por exemplo 27 3 2026. Deixe vazio se for hoje, { $today }.
steps-reason-hint = Fica guardado com a correção. Não escreva nenhum nome aqui.
# $language (text): a language.
steps-not-worded = Isto não está escrito em { $language }. Leia-o com um intérprete; aqui está noutra língua.
steps-keep = Guardar
steps-keys = Teclas: de 1 a 9 respondem a uma pergunta e avançam para a seguinte, as setas escolhem, Enter continua.
steps-back = Voltar
steps-kept-notes = Guardado. Convém saber:
steps-nobody = Ainda não é pedido nenhum nome. Quem pode participar é registado a seguir, e o que foi dito aqui fica guardado no seu registo. Quem não pode é contado sem nome nem número.
steps-reading = A sua função não permite anotar nada aqui.
steps-not-entered = Esta pessoa não entra.
steps-not-entered-what = O que foi dito fica guardado sem nome nem número, para que a pessoa seja contada.
steps-screen-again = Fazer a seleção de outra pessoa

title-step = Anotar um passo
title-noted = O que foi anotado
noted-correct = Corrigir
# $day (text): when. $by (text): who.
noted-by = { $day }, anotado por { $by }
# $reason (text): in somebody's own words.
noted-corrected = Corrigido: { $reason }
noted-as-read = Como foi lido
noted-follow = O que se seguiu
noted-before = Como estava anotado antes
register-screened = Pode participar. Depois de registada a pessoa, a seleção fica guardada no seu registo e segue-se o consentimento.

way-enter = Entrar num programa:
way-outside = Fora da população principal
# $day (text): a date.
way-index = Contado a partir de { $day }
# $day (text): a date.
way-index-correct-named = Corrigir o dia a partir do qual tudo é contado, { $day }
# $came, $all, $planned (text): sessions.
way-sessions = Veio a { $came } de { $all } sessões; estão previstas { $planned }
way-blocked = Nada pode continuar antes de estar anotado o que foi feito perante um alerta.
way-blocked-open = Abrir o alerta
way-offered = O que pode ser anotado agora
way-plan = Visitas do programa
way-col-visit = Visita
way-col-state = Como está
way-col-day = Dia
way-col-window = Prazo em que conta
# $opens, $closes (text): dates.
way-window = de { $opens } a { $closes }
way-last-day = último dia
way-days-left =
    { $count ->
        [one] falta { $n } dia
        [many] faltam { $n } de dias
       *[other] faltam { $n } dias
    }
# $visit (text): its name.
way-open-named = Abrir: { $visit }
way-noted = O que foi anotado
way-earlier =
    { $count ->
        [one] { $n } nota anterior
        [many] { $n } de notas anteriores
       *[other] { $n } notas anteriores
    }
way-look = Histórico
# $step (text): what it is called. $day (text): when.
way-look-named = Histórico de { $step }, { $day }
participant-way = Programas e visitas

# $window (text): from when to when.
plan-in-window = Dentro do seu prazo, { $window }
# $window (text): from when to when.
plan-out-of-window = Fora do seu prazo, { $window }
plan-patient = Participante:
plan-staff = Equipa:
# $all, $n (text): minutes.
plan-left =
    { $count ->
        [one] falta { $n } de { $all } minutos
        [many] faltam { $n } de { $all } minutos
       *[other] faltam { $n } de { $all } minutos
    }
plan-over =
    { $count ->
        [one] { $n } minuto a mais
        [many] { $n } de minutos a mais
       *[other] { $n } minutos a mais
    }
plan-todo =
    { $count ->
        [one] Ainda há { $n } coisa por fazer.
        [many] Ainda há { $n } de coisas por fazer.
       *[other] Ainda há { $n } coisas por fazer.
    }
# $form (text): its proper name. On the result of the one before it.
result-next = A seguir: { $form }
plan-all-done = Tudo o que esta visita pede está feito, ou está indicado porque não.
# $why (text): a reason.
plan-not-done = Não realizado: { $why }
# $form (text): its proper name.
plan-not-done-look = Histórico: porque não foi realizado { $form }
plan-not-done-because = Não realizado, porque…
# $form (text): its proper name.
plan-not-done-because-named = Não realizado, porque…: { $form }
# $form (text): its proper name.
plan-not-done-title = Porque não foi realizado { $form }?
plan-not-done-keep = Anotar
plan-not-here = Este formulário não está neste computador.
plan-steps = Para anotar nesta visita
plan-step-open = ainda por anotar
plan-step-noted = anotado
plan-step-note = Anotar
# $step (text): what it is called.
plan-step-named = Anotar: { $step }
# $step (text): what it is called.
plan-step-look = Histórico: { $step }
plan-others = Outros formulários desta visita
plan-other-ways = Outros formulários, idiomas e modos
kit-level-essential = Essencial
kit-level-supporting = Complementar
kit-level-optional = Opcional

title-kits = Programas
title-kit = Programa
kits-what = Um programa indica quem participa, a quem se pergunta o quê e quando, e o que é vigiado. Nada disso acontece aqui antes de o centro o pôr em prática.
kits-col-kit = Programa
kits-col-state = Aqui
kits-col-people = Pessoas nele
# $version (text): a number.
kits-version = versão { $version }
# $forms (text): proper names.
kits-missing = Não estão neste computador: { $forms }
kits-draft = O seu texto neste idioma não foi verificado por um falante nativo.
# $pack (text): its name.
kits-pack = Do pacote { $pack }
kits-runs = Decorre aqui
kits-rests = Não decorre aqui
# $version (text): like 07-v2.
kits-waits = A versão { $version } aguarda aprovação
kits-people =
    { $count ->
        [one] { $n } pessoa
        [many] { $n } de pessoas
       *[other] { $n } pessoas
    }
kits-open = Abrir
# $kit (text): its name.
kits-open-named = Abrir: { $kit }
kits-none = Não há nenhum programa neste computador. Os pacotes trazem mais.
kit-back = Todos os programas
kit-decide = O que este centro decide
kit-decide-what = Isto produz efeito assim que é guardado: as pessoas têm de ser encontradas de imediato, e um responsável clínico responde pelos valores.
kit-recipients = Quem avisar quando um alerta é acionado
kit-recipients-hint = Um número de telefone, um bip, uma sala: aquilo de que a equipa precisa para encontrar a pessoa.
kit-optional = Visitas opcionais que se realizam aqui
kit-confirm = Valores que um responsável clínico confirma
kit-confirm-what = Estes alertas não são acionados antes de os seus valores serem confirmados aqui.
kit-confirmed-by = Responsável clínico que os confirmou
kit-reasons = Motivos próprios deste centro
# $list (text): like Why they declined.
kit-reason-add = Adicionar a: { $list }
kit-reason-remove = Remover
# $reason (text): its words.
kit-reason-remove-named = Remover: { $reason }
kit-keep = Guardar
kit-run = Pôr em prática aqui
kit-rest = Deixar de o pôr em prática aqui
kit-kept = Guardado. O programa decorre aqui.
kit-kept-rests = Guardado. O programa não decorre aqui.
kit-visits = Visitas
kit-col-when = Quando
kit-col-level = Quão necessário é
kit-col-forms = Formulários
kit-col-minutes = Minutos
# $patient, $staff (text): minutes.
kit-minutes = participante { $patient }, equipa { $staff }
kit-off = não se realiza aqui
kit-form-out = omitido aqui
kit-form-missing = não está neste computador
kit-alerts = O que é vigiado
kit-col-alert = Alerta
kit-col-sets-off = O que o aciona
kit-col-tell = Quem é avisado
kit-col-within = Atuar em
kit-col-source = De onde vêm os seus valores
kit-within-minutes =
    { $count ->
        [one] { $n } minuto
        [many] { $n } de minutos
       *[other] { $n } minutos
    }
kit-within-hours =
    { $count ->
        [one] { $n } hora
        [many] { $n } de horas
       *[other] { $n } horas
    }
kit-within-days =
    { $count ->
        [one] { $n } dia
        [many] { $n } de dias
       *[other] { $n } dias
    }
kit-alert-waits = Ainda não é acionado: os seus valores não estão confirmados.
kit-proposal = uma proposta, sem fonte publicada
kit-locked = O que não pode ser alterado aqui
kit-background = O que se pergunta às pessoas sobre si
kit-sources = Em que se baseia

## What a site makes of a programme

tailor-title = O que este centro faz dele
tailor-what = Tudo isto altera o que se pergunta ou o que as pessoas leem. Entra em vigor quando outra pessoa do centro o aprova, como uma versão própria.
tailor-most =
    { $count ->
        [one] No máximo { $n }.
        [many] No máximo { $n }.
       *[other] No máximo { $n }.
    }
tailor-names = Como se chamam aqui as funções
tailor-names-hint = Onde estiver vazio, chamam-se como o programa lhes chama. Os códigos não mudam.
tailor-forms = Formulários que aqui são omitidos
tailor-windows = Quando contam as visitas
tailor-windows-hint = Dias antes e depois do dia de uma visita em que ela ainda conta.
# Followed by a field for a number of days.
tailor-before = Dias antes
# Followed by a field for a number of days.
tailor-after = Dias depois
tailor-locked = Bloqueado pelo programa. Um centro não o pode alterar.
tailor-propose = Propor
own-heading = Perguntas deste centro
own-what = São feitas depois dos formulários de uma visita, num formulário à parte que o indica, e são enviadas com códigos que começam por local_.
# $n (text): a number.
own-question-nth = Pergunta própria { $n }
own-visit = Feita em
own-kind = Respondida com
own-kind-name-yes-no = Sim ou não
own-kind-name-choice = Uma de várias respostas
own-kind-name-number = Um número
own-kind-name-text = Algumas palavras
# $language (text): its own name.
own-words = Pergunta em { $language }
# $n (text): a number.
own-option = Resposta { $n }
own-option-add = Mais uma resposta
own-option-remove = Menos uma resposta
own-word-in = Redigir também em
# $language (text): its own name.
own-unword = Não em { $language }
own-add = Adicionar uma pergunta
own-remove = Remover
# $question (text): what is asked.
own-remove-named = Remover: { $question }
tailoring-title = Versões do que este centro faz dele
tailoring-as-it-came = O programa decorre tal como veio: nada foi alterado aqui.
tailoring-unversioned = Decidido antes de haver versões
tailoring-none = Nada é diferente do programa tal como veio.
tailoring-before = Versões anteriores
tailoring-state-waits = aguarda aprovação
tailoring-state-in-force = em vigor
tailoring-state-former = esteve em vigor
tailoring-state-refused = recusada
tailoring-state-replaced = proposta de novo antes de alguém decidir
# $author (text): a name. $at (text): a moment.
tailoring-made = Proposta por { $author }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = Aprovada por { $who }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = Aprovada por { $who }, { $at }, que também a propôs: ninguém mais no centro o podia fazer.
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = Recusada por { $who }, { $at }:
tailoring-may-yes = Pode fazê-la entrar em vigor. Até lá, continua o que está em vigor.
tailoring-may-alone = A proposta é sua e ninguém mais neste centro a pode aprovar: não há outro administrador nem profissional clínico. Pode aprová-la por si. Fica anotado que decidiu sem mais ninguém.
tailoring-may-another = A proposta é sua. Outro administrador ou um profissional clínico aprova-a. Até lá, continua o que está em vigor.
tailoring-may-no = Um administrador ou um profissional clínico aprova-a. Até lá, continua o que está em vigor.
tailoring-may-nothing = Nada aguarda.
tailoring-alone = Sei que ninguém mais viu isto e decido sem mais ninguém
tailoring-approve = Aprovar
tailoring-refuse = Não aprovar
tailoring-reason-why = Porque não

## Person and quality

title-person = Respostas ao longo do tempo
title-quality = Qualidade dos dados
person-heading = Respostas ao longo do tempo
person-print = Escrever em PDF
person-back = Voltar ao participante
person-written = O PDF está aqui:
person-no-scores = Ainda não há nenhuma pontuação.
person-points = O mesmo em tabela
person-day = Dia
person-visit = Visita
person-score-head = Pontuação
person-how = Como foi respondido
person-form = Formulário
person-what = Pontuações, correções
person-all-forms = Todos os formulários
person-open = Abrir
# $form (text): name of a form or a score. $day (text): a date.
person-open-named = Abrir { $form } de { $day }
# $amount (text): a difference. $source (text): who published it.
person-legend-error = Sombreado: erro de medição, { $amount } ({ $source })
# $amount (text): a difference. $source (text): who published it.
person-legend-important = Linha tracejada: uma alteração de { $amount } é considerada importante ({ $source })

move-open = Mover para outro registo…
move-title = Mover este formulário para outro registo
move-means = O formulário é anulado aqui e guardado, tal como foi respondido, no registo a que pertence. Ambos os registos o indicam.
move-number = Número de estudo a que pertence
move-number-hint = Por exemplo 07-0004
move-do = Mover o formulário

query-open = Pedir um esclarecimento…
query-title = Pedir um esclarecimento sobre este formulário
query-what = O centro vê a pergunta e responde-lhe. Nada muda no formulário.
query-step-open = Pedir um esclarecimento…
query-step-title = Pedir um esclarecimento sobre o que foi anotado
query-step-what = O centro vê a pergunta e responde-lhe. Nada muda no que foi anotado.
query-item = Sobre o quê
query-whole = Todo o formulário
# $number (text): number of a question.
query-question = Pergunta { $number }
query-text = A sua pergunta
query-text-hint = Não escreva nenhum nome aqui.
query-do-ask = Perguntar
query-cancel = Cancelar
query-answer = Resposta
query-do-answer = Responder
query-do-close = Resolver
query-settled = Resolvido
query-answered = Respondido
query-asked = Aberto
# $count (number), $n (text): days.
query-days =
    { $count ->
        [one] { $n } dia
        [many] { $n } de dias
       *[other] { $n } dias
    }
screen-somebody = Iniciar uma seleção
# $kit (text): the name of a programme.
screen-somebody-for = Iniciar uma seleção: { $kit }
query-open-form = Abrir o formulário

# $what (text): a study number and a form.
query-open-named = Abrir o formulário, { $what }
query-open-step = Abrir o que foi anotado
# $what (text): study number, kind of step and day.
query-open-step-named = Abrir o que foi anotado, { $what }

quality-title = Qualidade dos dados
# $count (number), $n (text): queries.
quality-queries-head =
    { $count ->
        [0] Nenhum esclarecimento pendente
        [one] { $n } esclarecimento pendente
        [many] { $n } de esclarecimentos pendentes
       *[other] { $n } esclarecimentos pendentes
    }
quality-show-settled = Mostrar os resolvidos
quality-ask-where = Para pedir um esclarecimento, abra o formulário em causa ou o que foi anotado.
# $count (number), $n (text): findings.
quality-findings =
    { $count ->
        [0] Não foi encontrado nada que possa estar errado
        [one] { $n } coisa que pode estar errada
        [many] { $n } de coisas que podem estar erradas
       *[other] { $n } coisas que podem estar erradas
    }
quality-kinds = Mostrar só
# $n (text): how many.
quality-kind-all = Tudo ({ $n })
# $kind (text): one of the next. $n (text): how many.
quality-kind = { $kind } ({ $n })
quality-kind-missing = Sem resposta
quality-kind-out-of-window = Fora do prazo
quality-kind-implausible = Quase impossível
quality-kind-too-fast = Muito rápido
quality-kind-all-same = Tudo igual
quality-kind-late = Introduzido tarde
# $n (text): a number of days, always more than one.
quality-rule-late = Introduzido tarde: mais de { $n } dias depois de o formulário ter sido preenchido. Este limite é uma proposta nossa.
# $n, $of (text): how many are shown, and how many there are.
quality-shown = São mostrados os { $n } mais recentes de { $of }.
quality-about = Sobre o quê
quality-found = O que foi encontrado
quality-measures = Indicadores
quality-measure = Indicador
quality-value = Valor
quality-how = Como é calculado

## Notices

notice-alerts-late = Um alerta está em atraso: ninguém atuou a tempo, ou chegou o dia de um seguimento prometido.
notice-go-alerts = Ir para os alertas

## Packs that bring programmes

packs-kit = Programa
# $count (number), $n (text): how many visits it plans.
packs-kit-visits =
    { $count ->
        [one] { $n } visita
        [many] { $n } de visitas
       *[other] { $n } visitas
    }
# $here (text): the version that is here now.
packs-kit-stay = Quem está na versão { $here } permanece nela.
packs-kit-missing = Questionários que outros pacotes trazem e que não estão aqui:
way-events = Sempre que aconteça
way-waits = Com data logo que o início esteja anotado: { $visits }
plan-otherwise = Outra coisa…
plan-otherwise-named = Outra coisa…: { $visit }, noutro dia ou não realizada
plan-otherwise-title = { $visit }: noutro dia
plan-visit-not-done = { $visit }: porque não se realizou?
signin-alerts-late =
    { $count ->
        [one] { $n } alerta está em atraso. Inicie sessão para o ver.
        [many] { $n } de alertas estão em atraso. Inicie sessão para os ver.
       *[other] { $n } alertas estão em atraso. Inicie sessão para os ver.
    }
alert-gone-moved = O formulário foi movido para outra pessoa
alert-gone-taken-back = O que o acionou foi anulado
alert-instead = Abrir o alerta da pessoa a quem pertence o formulário
kit-instructions = O que este centro faz perante um alerta
kit-instructions-hint = Uma linha do seu próprio procedimento. Aparece em primeiro lugar no alerta.
today-no-contact = Já sem contacto
noted-take-back = Anotado por engano…
noted-take-back-title = Anotado por engano
noted-take-back-means = Deixa de contar, tanto aqui como no servidor. Continua legível, com o seu motivo.
noted-taken-back = Anotado por engano: deixou de contar
way-enough = Ciclo de sessões concluído
way-not-enough = Ciclo de sessões ainda por concluir
plan-form-not-expected = Não previsto: já não responde a questionários

## The register of a session

title-attendance = Registo da sessão
attendance-title = Registo da sessão
attendance-none = Não decorre aqui nenhum programa com sessões.
attendance-kit = Programa
attendance-group = Grupo
attendance-group-last = { $group }, última vez a { $day }
attendance-group-new = { $group }, um grupo novo
attendance-day = Dia, se não for hoje
attendance-number = Sessão
attendance-heading = Sessão { $number } de { $planned }, { $day }
attendance-needed = O ciclo fica concluído com { $needed } de { $planned } sessões ({ $percent } %).
attendance-source = Fonte: { $source }
attendance-everybody = Vieram todos
attendance-members = No grupo { $group }
attendance-members-none = Ainda ninguém pertence a este grupo.
attendance-others = Ainda sem grupo
attendance-others-how = Quem for marcado aqui pertence a partir daí ao grupo { $group }.
attendance-col-name = Nome
attendance-col-course = Sessões até agora
attendance-col-today = Esta sessão
attendance-came = Veio
attendance-missed = Não veio
attendance-clear = Limpar
attendance-clear-named = Limpar a marca de { $name }
attendance-why = Porque não veio: { $name }
attendance-choose = Porquê?
attendance-so-far = { $came } de { $planned }
attendance-missed-so-far = faltas: { $missed }
attendance-too-few = Faltas a mais para concluir o ciclo
attendance-noted = Anotado: sessão { $number }, { $day }
attendance-gap = Sessão { $number } por anotar
attendance-reason = { $key }. { $reason }
attendance-open = Abrir
attendance-open-named = Abrir o que foi anotado de { $name }
attendance-alert-named = Abrir o alerta sobre { $name }
attendance-tally = Vieram: { $came }. Não vieram: { $missed }. Por marcar: { $open }.
attendance-open-rest = De quem não estiver marcado nada é anotado.
attendance-keep = Guardar o registo
attendance-kept = Anotadas: { $n }.
attendance-kept-before = Já anotadas assim antes: { $n }.
attendance-completed = Ciclo concluído com esta sessão: { $n }.
attendance-wrong = Ainda nada foi guardado: corrija o que se diz abaixo e guarde de novo o registo.
attendance-keys = As setas para cima e para baixo vão de nome em nome; uma letra, ao seguinte que começa por ela. 1 ou espaço: veio; 2: não veio, e depois o algarismo do motivo; Delete limpa. F9: vieram todos; F8: o seguinte por marcar; Enter: continuar.
