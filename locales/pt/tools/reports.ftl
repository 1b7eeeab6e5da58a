### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = Quem chegou até onde
report-funnel-counted = Todas as pessoas a quem alguma vez se perguntou se podem participar, também as que não entraram. «Das do passo anterior» conta as pessoas desse passo de quem já se pode dizer, e quantas delas avançaram; também se pode chegar a um passo por outro caminho.
report-uptake = Quem aceita o que é oferecido
report-uptake-counted = Todas as pessoas a quem alguma vez se perguntou, segundo a idade nesse dia, o sexo, o grupo étnico, o idioma que preferem e se precisam de intérprete. As proporções de «aceitaram» são das pessoas a quem se ofereceu algo; as de «participam», das pessoas a quem se perguntou.
report-retention = Visitas
report-retention-counted = Visitas de quem participa, previstas até hoje. Uma visita está realizada quando cada formulário essencial está concluído, ou quando alguém anotou porque não; o ecrã Hoje conta da mesma maneira. As visitas que já não estão previstas porque a participação mudou ficam ao lado e não entram em nenhuma proporção.
report-completeness = Formulários
report-completeness-counted = Formulários concluídos de visitas deste programa, por formulário, idioma e modo como foram dados. As proporções com pontuação são dos formulários concluídos; as sem resposta, de todas as perguntas que neles foram feitas.
report-time = Tempo
report-time-counted = Visitas cujo tempo foi medido neste computador, sem as pausas: a mediana dos minutos, ao lado dos que o programa prevê.
report-escalations = Alertas
report-escalations-counted = Todos os alertas alguma vez acionados neste programa. As proporções são dos alertas acionados. Os minutos contam do alerta até à primeira ação anotada sobre ele.
report-safety = Acontecimentos adversos e efeitos não pretendidos
report-safety-counted = Todos os acontecimentos adversos anotados neste programa, no mês em que o centro teve conhecimento deles. «Relacionado» é possível, provável ou certamente relacionado. O que se apurou mais tarde conta para o acontecimento. Os efeitos não pretendidos contam-se um a um, pelo que afetam e pelo que foi dado ao participante.
# $at (text): date and time.
report-counted-at = Contado { $at }
report-none = –
report-language-unsaid = Não anotado
report-visit-unsaid = Nenhuma visita indicada
report-table-funnel = Passos
report-table-losses = Onde as pessoas não avançaram, e porquê
report-table-uptake-age = Por idade
report-table-uptake-sex = Por sexo
report-table-uptake-ethnic = Por grupo étnico
report-table-uptake-language = Por idioma
report-table-uptake-interpreter = Por necessidade de intérprete
report-table-retention = Por visita
report-table-missed = Visitas que não se realizaram, e porquê
report-table-completeness = Formulários concluídos
report-table-not-given = Formulários não dados, e porquê, por idioma do participante
report-table-time = Minutos por visita
report-table-alerts = Por alerta
report-table-actions = O que se fez primeiro ou depois
report-table-services = Serviços chamados
report-table-outcomes = O que resultou
report-table-overrides = Porque nada foi necessário
report-table-safety = Por mês
report-table-serious = Acontecimentos graves, pelo que os torna graves
report-table-unintended = Efeitos não pretendidos, pelo que afetam
report-col-step = Passo
report-col-people = Pessoas
report-col-of-before = Das do passo anterior
report-col-of-screened = Das abordadas
report-col-not-due = Ainda não é altura
report-col-primary = População principal
report-col-outside = Fora dela
report-col-not-reached = Passo não alcançado
report-col-reason = Motivo
report-col-group = Grupo
report-col-screened = Abordadas
report-col-offered = Com oferta
report-col-accepted-of-offered = Aceitaram, das que tiveram oferta
report-col-enrolled-of-screened = Participam, das abordadas
report-col-completed-of-over = Concluíram como previsto, dos que já terminaram
report-col-visit = Visita
report-col-visits = Visitas
report-col-expected = Previstas até hoje
report-col-done = Realizadas dentro do prazo
report-col-late = Realizadas fora dele
report-col-begun = Veio, falta algo essencial
report-col-missed = Falhadas
report-col-open-now = Prazo aberto agora
report-col-not-expected = Já não previstas
report-col-form = Formulário
report-col-forms = Formulários
report-col-language = Idioma
report-col-language-of = Idioma do participante
report-col-how = Como
report-col-finished = Concluídos
report-col-with-score = Com pontuação
report-col-without-answer = Perguntas sem resposta
report-col-measured = Visitas medidas
report-col-patient = Participante, minutos
report-col-patient-planned = Participante, previstos
report-col-staff = Equipa, minutos
report-col-staff-planned = Equipa, previstos
report-col-over = Mais longas do que o previsto
report-col-alert = Alerta
report-col-fired = Acionados
report-col-open = Abertos
report-col-overdue = Em atraso
report-col-in-time = Atuação a tempo
report-col-minutes = Minutos até alguém atuar, mediana
report-col-nothing-needed = Nada necessário
report-col-what = O quê
report-col-effects = Efeitos
report-col-nothing-given = Ainda sem receber nada
report-col-times = Vezes
report-col-month = Mês
report-col-events = Acontecimentos
report-col-related = Relacionados
report-col-serious = Graves
report-col-serious-related = Graves e relacionados
report-col-to-technology = Relacionados com a tecnologia
report-col-to-app = Relacionados com este programa informático
report-col-attempts = Tentativas de seguimento
rung-screened = Abordadas
rung-eligible = Podem participar
rung-offered = Com oferta
rung-accepted = Aceitaram
rung-consented = Consentiram
rung-enrolled = Participam
rung-started = Começaram
# $visit (text): name of a visit.
rung-active = Ainda utilizam: { $visit }
# $question (text): what is asked before anybody enters.
report-why-criterion = Pela resposta a: { $question }
# $arm (text): what somebody was given.
report-why-arm = Foi-lhe dado: { $arm }
code-standing-unfinished = Ainda não se perguntou tudo
code-standing-not-offered = Até agora nada foi oferecido
code-standing-declined = Recusou, sem motivo anotado
code-standing-deferred = Adiado
code-standing-not-asked = Até agora não se pediu consentimento
code-standing-refused = Não consentiu
code-standing-blocked = Ainda ninguém atuou perante um alerta
code-standing-not-yet = Até agora não
code-standing-not-started = Ainda não começou
code-standing-not-active = Já não utiliza, sem motivo anotado
code-standing-not-known = Ninguém anotou se utiliza
code-standing-over = Já não participa
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } pessoa não entrou e fica guardada sem nome.
        [many] { $n } de pessoas não entraram e ficam guardadas sem nome.
       *[other] { $n } pessoas não entraram e ficam guardadas sem nome.
    }
report-funnel-primary = Quem veio por um caminho fora da população principal, como a iniciativa própria, fica guardado e é contado à parte. Uma pessoa pode ter vários motivos, por isso os motivos podem somar mais do que as pessoas.
report-interpreter-yes = Precisa
report-interpreter-no = Não precisa
report-interpreter-unsaid = Não anotado
report-ethnic-asian = Asiático ou britânico asiático
report-ethnic-black = Negro, britânico negro, caribenho ou africano
report-ethnic-mixed = Misto ou múltiplo
report-ethnic-white = Branco
report-ethnic-other = Outro
report-ethnic-not_stated = Não declarado
report-ethnic-not_known = Não se sabe
report-ethnic-not_asked = Não se perguntou
report-uptake-ethnic = Os grupos étnicos reúnem as categorias de 2001 e de 2021; chinês conta-se com asiático em ambas. «Não declarado» é quem foi questionado e preferiu não dizer; «não se perguntou», de quem ninguém anotou nada.
report-all-alerts = Todos os alertas
report-all-months = Todos os meses
report-all-effects = Todos os efeitos não pretendidos
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = Alertas: { $alerts }; visitas: { $visits }; por cada cem visitas: { $share }.
# $share (text): how many of how many.
report-false-alarms = Falsos alarmes, dos alertas cujo desfecho é conhecido: { $share }.
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day }: { $term }
# $number (text): study number.
notice-title = Nova preocupação de segurança: { $number }
notice-draft = Rascunho
notice-draft-detail =
    Feito para o promotor a partir do que está registado no centro. Não foi enviado a ninguém. O promotor decide se é uma nova preocupação de segurança e comunica-a ao NICE.

    Leia-o antes de sair do centro: palavras que alguém escreveu podem conter nomes de pessoas.
notice-programme = Programa
notice-kit = Programa
notice-version = Versão
notice-arm = Foi-lhe dado
notice-product = Tecnologia
notice-site = Centro
notice-number = Número de estudo
notice-event = O que está registado do acontecimento
notice-follow = O que se apurou mais tarde
notice-follow-none = Nada foi anotado mais tarde.
notice-follow-day = Anotado
notice-follow-what = O quê
notice-not-recorded = Não registado
notice-sponsor = Para o promotor preencher
notice-assessment = Avaliação da preocupação
notice-action = O que foi ou vai ser feito
notice-told-on = Comunicado ao NICE em, por quem
notice-signature = Nome, data, assinatura
report-col-contacts = Outros serviços que intervieram
rung-attended = Concluíram as sessões
code-standing-too-few = Não veio a sessões suficientes
report-resources = Outros cuidados
report-resources-counted = Outros cuidados de que as pessoas falaram, nos dias sobre os quais lhes foi perguntado; o que ninguém respondeu não conta como zero. Uma taxa é para três meses (91 dias) de uma pessoa. Os períodos com a maioria dos dias depois do dia índice estão na segunda tabela.
report-table-care-before = Antes do dia índice
report-table-care-since = Desde o dia índice, segundo o que as pessoas receberam
report-col-given = Recebido
report-col-care-asked = Pessoas inquiridas
report-col-care-any = Tiveram algum, dos inquiridos
report-col-care-amount = No total
report-col-care-days = Dias perguntados
report-col-care-rate = Por pessoa em três meses
report-care-everybody = Todos
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] A { $n } pessoa perguntou-se duas vezes sobre alguns dias. Os dias contam uma vez; o que foi contado das duas vezes não se distingue.
    [many] A { $n } pessoas perguntou-se duas vezes sobre alguns dias. Os dias contam uma vez; o que foi contado das duas vezes não se distingue.
   *[other] A { $n } pessoas perguntou-se duas vezes sobre alguns dias. Os dias contam uma vez; o que foi contado das duas vezes não se distingue.
}
