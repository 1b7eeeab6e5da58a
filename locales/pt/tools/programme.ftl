### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score }: { $points } em { $when }. Por agora há uma única pontuação.
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score }: { $from } em { $since } e { $to } em { $until }; nenhuma diferença.
# $by (text): the difference.
person-course-lower = { $score }: { $from } em { $since } e { $to } em { $until }; menos { $by }.
# $by (text): the difference.
person-course-higher = { $score }: { $from } em { $since } e { $to } em { $until }; mais { $by }.
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points } (ou { $percent } % da primeira pontuação)
# $amount (text): a difference. $source (text): who published it.
person-change-inside = A alteração é menor do que o erro de medição de { $amount } ({ $source }).
person-change-outside = Uma alteração de { $amount } ou mais é maior do que o erro de medição ({ $source }).
person-change-below = A alteração é menor do que { $amount }, valor considerado importante ({ $source }).
person-change-important = Uma alteração de { $amount } é considerada importante ({ $source }).
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = redação { $digest }, { $status }
person-wording-published = publicada pelo titular
person-wording-licensed = fornecida pelo titular sob licença
person-wording-collated = reunida, não conferida
person-wording-local = própria do centro
person-wording-own = própria do Prombook
person-wording-unknown = não está neste computador
# $by (text): a name. $at (text): date and time.
person-noted = concluído por { $by }, { $at }
person-lag-none = introduzido no mesmo dia
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [one] introduzido { $n } dia depois
        [many] introduzido { $n } de dias depois
       *[other] introduzido { $n } dias depois
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = pergunta { $number }: { $old } › { $new }
person-no-answer = sem resposta
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = Corrigido { $at } por { $by }: { $what }. Motivo: { $reason }
# $number (text): a study number.
person-moved-to = Movido para { $number } { $at } por { $by }; aqui não conta. Motivo: { $reason }
person-moved-from = Movido de { $number } para aqui { $at } por { $by }. Motivo: { $reason }
person-taken-back = Anulado { $at } por { $by }; não conta. Motivo: { $reason }
# $number (text): a study number.
person-title = Respostas ao longo do tempo: { $number }
# $day (text): a date.
person-printed = Impresso em { $day }
person-none = Ainda não há nenhuma pontuação.
person-forms = Todos os formulários
person-col-day = Dia
person-col-visit = Visita
person-col-score = Pontuação
person-col-form = Formulário
person-col-how = Como foi respondido
person-col-what = Pontuações e correções

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }, { $form }
# $question (text): number of a question.
quality-what-item = { $number }, { $form }, pergunta { $question }
# $number (text): a study number. $step (text): name of a kind of step. $day (text): a date.
quality-what-step = { $number }, { $step }, { $day }
# $step (text): name of a kind of step. $day (text): a date.
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = Algo que ainda não chegou a este computador
quality-settled = Resolvido
quality-nothing = Ainda não há nada para contar
# $part, $whole, $percent (text): numbers.
quality-share = { $part } de { $whole } ({ $percent } %)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [one] Só é contado o formulário mais recente ({ $n }).
        [many] Só são contados os { $n } de formulários mais recentes.
       *[other] Só são contados os { $n } formulários mais recentes.
    }
quality-visits = Visitas realizadas
quality-visits-how = Visitas em que cada formulário essencial está concluído, ou em que alguém anotou porque não, das previstas até hoje. O ecrã Hoje conta da mesma maneira.
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] Em mais { $n } alguém veio, e falta algo essencial.
        [many] Em mais { $n } delas alguém veio, e falta algo essencial.
       *[other] Em mais { $n } alguém veio, e falta algo essencial.
    }
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [one] { $n } visita já não está prevista e não é contada.
        [many] { $n } de visitas já não estão previstas e não são contadas.
       *[other] { $n } visitas já não estão previstas e não são contadas.
    }
# $count (number), $n (text): visits.
quality-learning =
    { $count ->
        [one] { $n } visita do período de aprendizagem não é contada.
        [many] { $n } de visitas do período de aprendizagem não são contadas.
       *[other] { $n } visitas do período de aprendizagem não são contadas.
    }
quality-training = Cobertura da formação
quality-training-how = Formulários registados por pessoas com a formação aprovada no dia da visita. A meta é 100 %.
quality-window = Visitas dentro do seu prazo
quality-window-how = Visitas dentro do seu prazo, das realizadas.
quality-instruments = Questionários com pontuação
quality-instruments-how = Questionários com pontuação, dos concluídos ou anotados como não realizados.
# $language (text): its own name.
quality-instruments-in = Questionários com pontuação, { $language }
quality-instruments-in-how = Dos concluídos neste idioma.
quality-not-done = Formulários e visitas não realizados
quality-not-done-how = Anotados com o motivo.
quality-whole-visit = Visita
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = Perguntas sem resposta
quality-items-how = Perguntas com um motivo em vez de uma resposta, de todas as que foram feitas.
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }, pergunta { $question }, { $language }, { $mode }
quality-place-how = Entre as perguntas que mais vezes ficam sem resposta.
quality-lag = Dias até à introdução
# $median, $most (text): days.
quality-lag-days = { $median } de mediana, { $most } no percentil 90
quality-lag-how = Do dia da visita, ou da data no papel, até ao dia em que o formulário foi concluído aqui.
quality-sync = Horas até à receção
# $median, $most (text): hours.
quality-sync-hours = { $median } de mediana, { $most } no percentil 90
quality-sync-how = Do fim de um formulário neste computador até o servidor confirmar que o tem.
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n } formulário não foi recebido tal como está agora.
        [many] { $n } de formulários não foram recebidos tal como estão agora.
       *[other] { $n } formulários não foram recebidos tal como estão agora.
    }
quality-last-sent = Dias desde o último envio de cada computador
quality-last-sent-how = Deste computador, desde que o servidor confirmou algo pela última vez; dos outros, desde que eles próprios o indicaram pela última vez.
quality-this-computer = Este computador
# $name (text): name of a computer.
quality-never-sent = { $name }: ainda nada enviado
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name }: { $n } dia
        [many] { $name }: { $n } de dias
       *[other] { $name }: { $n } dias
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = Formulários por modo como foram dados
quality-by-mode-how = De todos os formulários concluídos. Pontuações obtidas de modos diferentes podem diferir por isso.
quality-by-language = Formulários por idioma
quality-by-language-how = De todos os formulários concluídos, segundo o idioma em que foram lidos.
quality-by-interpreter = Formulários com intérprete
quality-by-interpreter-how = De todos os formulários concluídos.
quality-by-proxy = Formulários respondidos por outra pessoa
quality-by-proxy-how = De todos os formulários concluídos, os respondidos em nome do participante.
quality-provenance = Respostas de origem conhecida
quality-provenance-how = Respostas de que se sabe quem as registou, em que versão, redação e idioma, e como. A meta é 100 %.
quality-corrections = Respostas corrigidas
quality-corrections-how = Respostas alteradas depois de concluído o formulário, de todas as respostas.
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = sem motivo codificado
quality-queries = Esclarecimentos pendentes
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [one] { $n } pendente; { $oldest } dias
        [many] { $n } de pendentes; { $median } dias de mediana, o mais antigo { $oldest } dias
       *[other] { $n } pendentes; { $median } dias de mediana, o mais antigo { $oldest } dias
    }
quality-queries-none = Nenhum
quality-queries-how = Dias desde que foi pedido um esclarecimento.
quality-too-fast = Respondidos muito depressa
quality-too-fast-how = Em menos de um terço do tempo que o programa prevê; sem programa, em menos de um segundo por pergunta. Ambas são propostas nossas.
quality-all-same = A mesma resposta em tudo
quality-all-same-how = Formulários com cinco ou mais respostas de um conjunto ou de uma escala que são todas iguais. Pode estar certo: pergunte.
quality-implausible = Datas quase impossíveis
quality-implausible-how = Anteriores ao nascimento, posteriores à introdução ou de alguém com mais de 120 anos.
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [one] { $n } pergunta não tem resposta. { $reasons }
        [many] { $n } de perguntas não têm resposta. { $reasons }
       *[other] { $n } perguntas não têm resposta. { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = A visita foi fora do seu prazo, de { $opens } a { $closes }.
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [one] { $n } pergunta em { $took } s; menos de { $least } s é muito rápido.
        [many] { $n } de perguntas em { $took } s; menos de { $least } s é muito rápido.
       *[other] { $n } perguntas em { $took } s; menos de { $least } s é muito rápido.
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [one] { $n } resposta, igual.
        [many] Os { $n } de respostas são iguais.
       *[other] As { $n } respostas são iguais.
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [one] Introduzido { $n } dia depois de preenchido.
        [many] Introduzido { $n } de dias depois de preenchido.
       *[other] Introduzido { $n } dias depois de preenchido.
    }
quality-found-before-birth = Uma data é anterior ao nascimento do participante.
quality-found-too-old = Segundo a data de nascimento, o participante tinha mais de 120 anos.
quality-found-paper-after-visit = A data no papel é posterior à visita.
quality-found-after-entry = Uma data nas respostas é posterior ao dia da introdução.
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = “{ $question }”: { $number } está fora de { $low } a { $high }, onde costuma estar. Foi escrito como foi medido?

## Steps: their names, and what each is for

step-screening = Seleção
step-screening-intro = Faça cada uma das perguntas. Quem não pode participar fica guardado sem nome, para que todos sejam contados.
step-consent = Consentimento
step-consent-intro = Cada linha por si. Um não numa linha não é um não nas outras.
step-offer = Oferta
step-offer-intro = O que foi oferecido, como e o que a pessoa decidiu. Quem recusa recebe os seus cuidados habituais e, mesmo assim, pode participar.
step-start = Primeira utilização
step-start-intro = O dia em que utilizou pela primeira vez o que lhe foi dado.
step-engagement = Ainda o utiliza?
step-engagement-intro = Com a resposta fica anotado o que conta como utilização.
step-stop = Deixou de o utilizar
step-stop-intro = Pode deixar de o utilizar e, mesmo assim, vir às visitas e responder aos questionários.
step-change = Mudança na participação
step-change-intro = Indique o que termina e o que continua. O que não for indicado fica como está.
step-completion = Fim do programa
step-completion-intro = Depois disto não é perguntado mais nada.
step-contact = Tentativa de contacto
step-not-done = Não realizado
step-not-done-intro = Indique porquê, para que não conte como esquecido.
step-session = Sessão
step-adverse = Acontecimento adverso
step-adverse-intro = Anote-o mesmo que ninguém pense que foi causado pelo programa. Siga o procedimento local.
step-adverse-follow-up = Seguimento de um acontecimento adverso
step-adverse-follow-up-intro = Anote cada tentativa, também a que não conseguiu contactar ninguém.
step-resource = Outros cuidados
step-resource-intro = Quantas vezes, ou durante quanto tempo, desde a última vez que isto foi perguntado.
# $from, $to (text): the first day and the last.
recall-last = Último período sobre o qual se perguntou: { $from } a { $to }.
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-gap = Período sobre o qual não se perguntou: { $from } a { $to } (dias: { $n }).
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-overlap = Período sobre o qual se perguntou duas vezes: { $from } a { $to } (dias: { $n }). O que for contado das duas vezes conta a dobrar.
step-unintended = Efeito não pretendido
step-unintended-intro = Um efeito que ninguém pretendia, em qualquer pessoa.
step-alert = Alerta
step-alert-action = O que foi feito
step-alert-action-intro = Indique o que foi feito perante o alerta e quem foi avisado.
step-alert-outcome = Desfecho do alerta
step-alert-outcome-intro = Em que resultou. Com isto o alerta fica fechado.
step-query = Pedido de esclarecimento
step-query-answer = Resposta a um pedido de esclarecimento
step-query-closed = Pedido de esclarecimento resolvido
step-moved = Formulário movido

## How far somebody has got

stage-new = Ainda nada perguntado
stage-not-eligible = Não entra
stage-eligible = Pode entrar
stage-refused = Não consentiu
stage-consented = Consentiu
stage-deferred = Adiou a decisão
stage-enrolled = Participa
stage-started = Utiliza o que lhe foi dado
stage-stopped = Deixou de o utilizar, ainda participa
stage-ended = Já não participa
stage-completed = Completou

## What is asked in a step

field-referral-source = Quem referenciou a pessoa
field-pathway-point = Em que ponto dos seus cuidados está
field-age-band = Idade
field-sex = Sexo
field-ethnic-scheme = Lista de categorias étnicas
field-ethnic-2001 = Categoria étnica (2001)
field-ethnic-2021 = Categoria étnica (2021)
field-language = Idioma
field-reason = Motivo
field-reason-note = Motivo, em poucas palavras
field-screening-reason = Porque não participa
field-screening-language = Idioma que fala melhor
field-consent-language = Idioma em que foi lido ou explicado
field-consent-mode = Como consentiu
field-interpreter = Intérprete
field-interpreter-detail = Número do intérprete ou parentesco
field-evidence = Onde está o formulário assinado ou a gravação
field-arm = O que foi oferecido
field-product = Produto
field-offered-by = Oferecido por
field-mode = Como
field-script = Versão do guião
field-technology-language = Idioma da tecnologia
field-result = Decisão
field-reasons = Motivos
field-given-instead = Dado em alternativa
field-given-instead-note = O que é
field-helped-by = Quem ajudou
field-downloaded = Descarregado em
field-logged-in = Primeiro início de sessão em
field-source = Quem o diz
field-time-point = Perguntado em
field-active = Ainda o utiliza
field-definition = O que conta como utilização
field-definition-note = Isto é
field-measure = O que foi medido
field-value = Quanto
field-not-started = Porque não foi utilizado
field-note = Nota
field-last-used = Última utilização em
field-started-by = Quem pediu a mudança
field-ends = Termina
field-goes-on = Volta a continuar
field-data-kept = O que foi recolhido é conservado
field-results-wanted = Quer conhecer os resultados
field-change-reason = Porquê, se quiser dizer
field-status = Como terminou
field-how = Como
field-contact-result = Resultado
field-plan = Visita
field-turn = Qual delas, a contar de 0
field-instrument = Formulário
field-number = Número da sessão
field-attended = Veio
field-group = Grupo
field-session-group-hint = Número do grupo com que vem, se houver grupos
field-term = O que aconteceu
field-onset = Começou em
field-end = Terminou em
field-severity = Intensidade
field-seriousness = Grave porque
field-related-technology = Relação com a tecnologia
field-related-app = Relação com este programa informático
field-related-visit = Relação com uma visita
field-expected = Era de esperar
field-action = O que foi feito
field-outcome = Desfecho
field-aware-day = O centro soube em
field-aware-time = A que horas
field-reported-to = Comunicado a
field-what = O que é isto
field-reached = Contactado
field-from = De
field-to = Até
field-category = O que afeta
field-description = O que aconteceu
field-affected = Quem afetou
field-service = Serviço para que se telefonou
field-time-called = Hora do telefonema
field-override = Porque não era preciso nada
field-promised = Seguimento prometido para
field-false-alarm = Foi um falso alarme
field-promise-kept = O seguimento prometido foi feito
field-contacts = Quantos outros serviços intervieram
field-text = Texto
field-item = Pergunta em causa
field-query-text = Pergunta
field-query-answer-text = Resposta
field-query-closed-text = Porque está resolvido
field-adverse-seriousness-hint = Não escolha nenhum se não foi grave.
field-adverse-aware-time-hint = Por exemplo 09:05.
field-adverse-follow-up-aware-time-hint = Por exemplo 09:05.
field-alert-action-time-called-hint = Por exemplo 09:05.
field-alert-action-promised-hint = O programa lembra-lhe nesse dia.
field-screening-reason-hint = Só se não quiser ou não puder participar.

## Codes of lists

code-decline-no_device = sem dispositivo
code-decline-no_internet_or_data = sem internet ou sem dados
code-decline-no_storage_space = sem espaço no dispositivo
code-decline-low_confidence_with_technology = pouca confiança com a tecnologia
code-decline-language_not_available = não existe no seu idioma
code-decline-prefers_face_to_face = prefere presencialmente
code-decline-prefers_group = prefere um grupo
code-decline-privacy_concern = preocupação com a privacidade
code-decline-cultural_reason = motivo cultural
code-decline-no_time = sem tempo
code-decline-symptoms_improved = sente-se melhor
code-decline-does_not_think_it_will_help = não pensa que vá ajudar
code-decline-carer_or_family_advice = conselho de um cuidador ou da família
code-decline-other = outro
code-decline-prefers_not_to_say = prefere não dizer

code-not_started-could_not_download_or_log_in = não conseguiu descarregar ou iniciar sessão
code-not_started-forgot = esqueceu-se
code-not_started-symptoms_improved = sente-se melhor
code-not_started-chose_other_care = escolheu outros cuidados
code-not_started-technical_fault = falha técnica
code-not_started-other = outro
code-not_started-not_known = não se sabe

code-stop-recovered = recuperou
code-stop-no_benefit = sem benefício
code-stop-symptoms_worse = sente-se pior
code-stop-adverse_event = acontecimento adverso
code-stop-too_time_consuming = leva demasiado tempo
code-stop-technical_fault = falha técnica
code-stop-hard_to_use = difícil de utilizar
code-stop-language = idioma
code-stop-lost_access_to_device_or_internet = já não tem dispositivo ou internet
code-stop-moved_to_other_care = passou para outros cuidados
code-stop-licence_ended = a licença terminou
code-stop-other = outro
code-stop-prefers_not_to_say = prefere não dizer

code-visit_missed-no_contact_after_attempts = não foi possível contactar
code-visit_missed-participant_unwell = não se sentia bem
code-visit_missed-participant_declined_this_visit = não quis fazer esta
code-visit_missed-site_capacity = falta de capacidade no centro
code-visit_missed-interpreter_not_available = sem intérprete
code-visit_missed-instrument_not_available_in_language = formulário não disponível no seu idioma
code-visit_missed-system_fault = falha de um sistema
code-visit_missed-participation_changed = agora participa de outra forma
code-visit_missed-other = outro

code-session_missed-participant_unwell = não se sentia bem
code-session_missed-no_time = sem tempo
code-session_missed-travel = não conseguiu chegar
code-session_missed-session_cancelled = sessão cancelada
code-session_missed-interpreter_not_available = sem intérprete
code-session_missed-other = outro
code-session_missed-not_known = não se sabe

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = erro de cópia
code-correction-wrong_participant = participante errado
code-correction-wrong_date = data errada
code-correction-participant_corrected_own_answer = o participante corrigiu a sua própria resposta
code-correction-late_information = a informação chegou depois
code-correction-unit_or_scale_error = unidade ou escala errada
code-correction-duplicate_entry = introduzido duas vezes
code-correction-other_with_text = outro

code-not_entered-criteria_not_met = não cumpre os critérios
code-not_entered-safety = segurança
code-not_entered-did_not_want_to = não quis
code-not_entered-no_time = sem tempo
code-not_entered-language_not_available = não existe no seu idioma
code-not_entered-interpreter_not_available = sem intérprete
code-not_entered-other = outro
code-not_entered-prefers_not_to_say = prefere não dizer

code-recipients-clinician_on_site = Profissional clínico no centro
code-recipients-duty_clinician = Profissional clínico de serviço
code-recipients-coordinator = Coordenador
code-recipients-duty_manager = Gestor de serviço
code-recipients-site_lead = Responsável do centro
code-recipients-sponsor_safety = Gabinete de segurança do promotor

code-age_band-under_16 = Menos de 16
code-age_band-16_17 = De 16 a 17
code-age_band-18_24 = De 18 a 24
code-age_band-25_34 = De 25 a 34
code-age_band-35_44 = De 35 a 44
code-age_band-45_54 = De 45 a 54
code-age_band-55_64 = De 55 a 64
code-age_band-65_74 = De 65 a 74
code-age_band-75_84 = De 75 a 84
code-age_band-85_over = 85 ou mais
code-age_band-not_known = Não se sabe

code-sex-female = Feminino
code-sex-male = Masculino
code-sex-other = Outro
code-sex-unknown = Desconhecido

code-ethnic_scheme-2001 = Categorias do censo de 2001
code-ethnic_scheme-2021 = Categorias do censo de 2021
code-ethnic_scheme-not_stated = Não declarada

code-ethnic_2001-A = Branca: britânica
code-ethnic_2001-B = Branca: irlandesa
code-ethnic_2001-C = Branca: qualquer outra
code-ethnic_2001-D = Mista: branca e negra caribenha
code-ethnic_2001-E = Mista: branca e negra africana
code-ethnic_2001-F = Mista: branca e asiática
code-ethnic_2001-G = Mista: qualquer outra
code-ethnic_2001-H = Asiática: indiana
code-ethnic_2001-J = Asiática: paquistanesa
code-ethnic_2001-K = Asiática: bangladechiana
code-ethnic_2001-L = Asiática: qualquer outra
code-ethnic_2001-M = Negra: caribenha
code-ethnic_2001-N = Negra: africana
code-ethnic_2001-P = Negra: qualquer outra
code-ethnic_2001-R = Chinesa
code-ethnic_2001-S = Qualquer outro grupo étnico
code-ethnic_2001-Z = Não declarada
code-ethnic_2001-99 = Não se sabe

code-ethnic_2021-asian_indian = Asiática: indiana
code-ethnic_2021-asian_pakistani = Asiática: paquistanesa
code-ethnic_2021-asian_bangladeshi = Asiática: bangladechiana
code-ethnic_2021-asian_chinese = Asiática: chinesa
code-ethnic_2021-asian_other = Asiática: qualquer outra
code-ethnic_2021-black_caribbean = Negra: caribenha
code-ethnic_2021-black_african = Negra: africana
code-ethnic_2021-black_other = Negra: qualquer outra
code-ethnic_2021-mixed_white_and_black_caribbean = Mista: branca e negra caribenha
code-ethnic_2021-mixed_white_and_black_african = Mista: branca e negra africana
code-ethnic_2021-mixed_white_and_asian = Mista: branca e asiática
code-ethnic_2021-mixed_other = Mista: qualquer outra
code-ethnic_2021-white_british = Branca: inglesa, galesa, escocesa, norte-irlandesa ou britânica
code-ethnic_2021-white_irish = Branca: irlandesa
code-ethnic_2021-white_gypsy_or_irish_traveller = Branca: cigana ou nómada irlandesa (Irish Traveller)
code-ethnic_2021-white_roma = Branca: romani
code-ethnic_2021-white_other = Branca: qualquer outra
code-ethnic_2021-other_arab = Árabe
code-ethnic_2021-other_any = Qualquer outro grupo étnico
code-ethnic_2021-not_stated = Não declarada
code-ethnic_2021-not_known = Não se sabe

code-consent_mode-written = Por escrito
code-consent_mode-verbal = Oralmente
code-consent_mode-electronic = Por meios eletrónicos

code-interpreter-none = Nenhum
code-interpreter-professional = Intérprete profissional
code-interpreter-family-helper = Alguém da família

code-role-gp = Médico de família
code-role-first_contact_practitioner = Profissional de primeiro contacto
code-role-physiotherapist = Fisioterapeuta
code-role-nurse = Enfermeiro
code-role-pharmacist = Farmacêutico
code-role-other_clinician = Outro profissional clínico
code-role-research_staff = Equipa de investigação
code-role-administrator = Administrador
code-role-other = Outro

code-mode-face_to_face = Presencialmente
code-mode-video = Por vídeo
code-mode-telephone = Por telefone
code-mode-message = Por mensagem
code-mode-letter = Por carta

code-offer_result-accepted = Aceite
code-offer_result-declined = Recusado
code-offer_result-deferred = Adiado

code-helper-nobody = Ninguém
code-helper-staff = Equipa
code-helper-family_or_friend = Familiar ou amigo
code-helper-vendor = O fabricante

code-source-vendor = O fabricante
code-source-self-report = O participante
code-source-staff = Equipa
code-source-record = O processo clínico

code-active_definition-used_past_7_days = Utilizado nos últimos 7 dias
code-active_definition-used_past_30_days = Utilizado nos últimos 30 dias
code-active_definition-of_the_vendor = Como o fabricante conta
code-active_definition-other = Outro

code-measure-sessions = Sessões
code-measure-minutes = Minutos
code-measure-days_active = Dias em que foi utilizado
code-measure-modules = Módulos
code-measure-other = Outro

code-started_by-participant = O participante
code-started_by-family_or_carer = Família ou cuidador
code-started_by-clinician = Um profissional clínico
code-started_by-site = O centro
code-started_by-sponsor = O promotor

code-element-programme = Utilizar o que lhe foi dado
code-element-visits = Visitas
code-element-questionnaires = Questionários
code-element-record-linkage = Consultar o seu processo clínico
code-element-contact = Ser contactado

code-completion-as_planned = Como previsto
code-completion-early = Antes do tempo
code-completion-lost_contact = Deixou de ser possível contactar
code-completion-moved_away = Mudou-se
code-completion-died = Faleceu
code-completion-programme_closed = O programa foi encerrado
code-completion-other = Outro

code-how-phone = Por telefone
code-how-message = Por mensagem
code-how-letter = Por carta
code-how-in-person = Em pessoa

code-contact_result-reached = Contactado
code-contact_result-not-reached = Não contactado

code-severity-mild = Ligeira
code-severity-moderate = Moderada
code-severity-severe = Intensa

code-seriousness-death = Morte
code-seriousness-life_threatening = Perigo de vida
code-seriousness-hospitalisation = Internamento, ou prolongamento deste
code-seriousness-disability = Incapacidade
code-seriousness-congenital_anomaly = Anomalia congénita
code-seriousness-medically_important = Clinicamente importante

code-relatedness-not_related = Sem relação
code-relatedness-unlikely = Improvável
code-relatedness-possible = Possível
code-relatedness-probable = Provável
code-relatedness-definite = Certa
code-relatedness-not_known = Não se sabe

code-adverse_action-none = Nada
code-adverse_action-technology_paused = Tecnologia em pausa
code-adverse_action-technology_stopped = Tecnologia suspensa
code-adverse_action-referred = Referenciado
code-adverse_action-treated = Tratado
code-adverse_action-admitted = Internado no hospital
code-adverse_action-other = Outro

code-adverse_outcome-recovered = Recuperado
code-adverse_outcome-recovering = Em recuperação
code-adverse_outcome-not_recovered = Não recuperado
code-adverse_outcome-recovered_with_sequelae = Recuperado com sequelas
code-adverse_outcome-fatal = Fatal
code-adverse_outcome-not_known = Não se sabe

code-follow_up-attempt = Uma tentativa de saber
code-follow_up-outcome = Em que resultou

code-unintended-care = Cuidados
code-unintended-workload = Carga de trabalho
code-unintended-access = Acesso aos cuidados
code-unintended-privacy = Privacidade
code-unintended-cost = Custo
code-unintended-relationship = Relação com a equipa
code-unintended-other = Outro

code-affected-participant = O participante
code-affected-family_or_carer = Família ou cuidador
code-affected-staff = Equipa
code-affected-service = O serviço
code-affected-other = Outros

code-alert_action-followed_procedure = Seguiu-se o procedimento local
code-alert_action-spoke_with_participant = Falou-se com o participante
code-alert_action-informed_clinician = Informou-se um profissional clínico
code-alert_action-called_service = Telefonou-se para um serviço
code-alert_action-no_action_needed = Não era precisa nenhuma ação
code-alert_action-other = Outra coisa

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = Médico de família
code-service-emergency_department = Serviço de urgência
code-service-out_of_hours = Serviço fora de horas
code-service-community_team = Equipa comunitária
code-service-other = Outro

code-override-known_and_stable = Conhecido e estável
code-override-will_monitor = Vai ser vigiado
code-override-reading_wrong = A medição estava errada
code-override-entered_by_mistake = Introduzido por engano
code-override-other = Outro

code-alert_outcome-no_further_care = Sem mais cuidados
code-alert_outcome-gp_care = Cuidados do médico de família
code-alert_outcome-emergency_department = Serviço de urgência
code-alert_outcome-admitted = Internamento no hospital
code-alert_outcome-referred = Referenciação
code-alert_outcome-died = Falecimento
code-alert_outcome-other = Outro
code-alert_outcome-not_known = Não se sabe

code-referral-gp = Médico de família
code-referral-first_contact_practitioner = Profissional de primeiro contacto
code-referral-community_msk = Serviço musculoesquelético comunitário
code-referral-physiotherapy = Fisioterapia
code-referral-secondary_care = Hospital
code-referral-ed_or_urgent_care = Serviço de urgência ou atendimento urgente
code-referral-occupational_health = Saúde ocupacional
code-referral-waiting_list_review = Revisão de uma lista de espera
code-referral-self = Por iniciativa própria
code-referral-other = Outro

code-points-before_gp = Antes de ver o médico de família
code-points-gp_consultation = Em consulta com o médico de família
code-points-fcp_consultation = Em consulta com um profissional de primeiro contacto
code-points-msk_triage = Triagem musculoesquelética
code-points-on_waiting_list = Em lista de espera
code-points-during_physiotherapy = Durante a fisioterapia
code-points-after_discharge = Depois da alta
code-points-other = Outro

## What was said, a sentence for each thing

# $field (text): what was asked. $value (text): what was said.
said-field = { $field }: { $value }.
said-yes = sim
said-no = não
# In the place of words that stand on another computer.
said-withheld = Escrito no computador em que isto foi anotado, e não é enviado
# Below a field that holds such words, while the step is put right.
said-withheld-hint = Há aqui algo escrito no computador em que isto foi anotado; não é enviado. Fica lá como está, a não ser que escreva outra coisa.
said-screening-may = Pode participar.
said-screening-open = Não se respondeu a tudo.
# $why (text): the questions whose answers speak against it.
said-screening-not = Não entra: { $why }.
said-screening-age = idade
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = Lido em { $language }, versão { $version } do texto.
# $language (text): a language.
consent-read-in = Lido em { $language }.
consent-read-unknown = Não foi anotado em que língua foi lido.
consent-lacks-version = As palavras desta versão já não estão neste computador. O que está aqui não é o que foi lido.
# $language (text): a language.
consent-lacks-language = Estas palavras não estão escritas aqui em { $language }: alguém as passou para essa língua, ou foram retiradas entretanto.
said-consent-all = Consente em tudo o que foi perguntado.
# $items (text): what they do not consent to.
said-consent-not = Não consente em: { $items }.
# $value (text): what was decided.
said-offer-result = { $value }.
# $value (text): the reasons.
said-offer-reasons = Motivos: { $value }.
# $value (text): what they got.
said-offer-given-instead = Dado em alternativa: { $value }.
# $value (text): the reasons.
said-stop-reasons = Motivos: { $value }.
# $value (text): what was decided.
said-contact-result = { $value }.
# $value (text): what was done.
said-alert-action-action = { $value }.
# $value (text): what came of it.
said-alert-outcome-outcome = { $value }.
# $value (text): in somebody’s own words.
said-query-text = { $value }
# $value (text): in somebody’s own words.
said-query-answer-text = { $value }
# $value (text): in somebody’s own words.
said-query-closed-text = { $value }

## Kits

# $day, $from, $to (text): numbers of days.
kit-when-index = Dia { $day }; conta do dia { $from } ao dia { $to }
# $day, $from, $to (text): numbers of days.
kit-when-start = Dia { $day } após a primeira utilização; conta do dia { $from } ao dia { $to }
# $day, $from, $to (text): numbers of days. $every, $times (text): numbers.
kit-when-again = Dia { $day } (do dia { $from } ao dia { $to }), depois de novo. Dias de intervalo: { $every }. Vezes ao todo: { $times }.
kit-when-event = Sempre que aconteça
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-least = { $of }, { $item }: { $value } ou mais
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-most = { $of }, { $item }: { $value } ou menos
# $of (text): a form. $item (text): a question of it. $value (text): an answer.
trigger-item-is = { $of }, { $item }: resposta «{ $value }»
# $of (text): a form. $value (text): a number.
trigger-score-least = { $of }: { $value } ou mais
# $of (text): a form. $value (text): a number.
trigger-score-most = { $of }: { $value } ou menos
# $of (text): a form. $value (text): a number.
trigger-rise = { $of }: { $value } ou mais acima da última vez
# $of (text): a form. $value (text): a number.
trigger-fall = { $of }: { $value } ou mais abaixo da última vez
# $question (text): what is asked.
trigger-criterion = Sim a: { $question }
trigger-serious = Um acontecimento adverso grave
part-forms = Que formulários são dados
part-windows = Quando se realizam as visitas
part-scoring = Como as respostas se tornam números
part-consent = Em que se consente
part-criteria = Quem entra
part-alerts = O que é vigiado
part-lists = Os motivos do programa
language-en-GB = Inglês
language-cy = Galês
language-pl = Polaco
language-ro = Romeno
language-pa = Panjabi
language-ur = Urdu
language-pt = Português
language-es = Espanhol
language-ar = Árabe
language-bn = Bengali
language-gu = Guzerate
language-it = Italiano
language-fr = Francês
language-es-ES = Espanhol (Espanha)
language-es-US = Espanhol (Estados Unidos)
language-pt-BR = Português (Brasil)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = amárico
language-bg = búlgaro
language-bfi = língua gestual britânica
language-ckb = curdo central
language-cs = checo
language-de = alemão
language-el = grego
language-fa = persa
language-fil = filipino
language-hi = hindi
language-hu = húngaro
language-ig = igbo
language-ku = curdo
language-lt = lituano
language-lv = letão
language-ml = malaiala
language-ne = nepalês
language-nl = neerlandês
language-ps = pastó
language-ru = russo
language-si = cingalês
language-sk = eslovaco
language-so = somali
language-sq = albanês
language-sw = suaíli
language-ta = tâmil
language-te = telugu
language-th = tailandês
language-ti = tigrínia
language-tr = turco
language-uk = ucraniano
language-vi = vietnamita
language-yo = ioruba
language-yue = cantonês
language-zh-Hans = chinês simplificado
language-zh-Hant = chinês tradicional
# $owner (text): a name.
kit-slot-owner = Pergunte a { $owner } (o titular, tanto quanto se sabe)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = Bloqueado pelo programa: { $part }. { $form } mantém-se em «{ $visit }».
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = Bloqueado pelo programa: { $part }. «{ $visit }» mantém { $before } dias antes do seu dia e { $after } dias depois.
# $visit (text): its name.
rule-visit-stays = Bloqueado pelo programa: «{ $visit }» não é uma visita opcional, realiza-se sempre.
# $part (text): like The reasons of the programme.
rule-list-stays = Bloqueado pelo programa: { $part }. Um centro não acrescenta nada a esta lista.
# $most (text): a number.
rule-reasons-most = Limite do programa: um centro tem no máximo { $most } motivos próprios.
# $most (text): a number.
rule-questions-most = Limite do programa: um centro tem no máximo { $most } perguntas próprias.
# $visit (text): its name.
rule-questions-language = As perguntas de «{ $visit }» são feitas em conjunto, e não há nenhum idioma em que estejam todas redigidas.
own-questions = Perguntas deste centro
# $site (text): its code.
own-questions-title = Perguntas do centro { $site }
own-questions-terms = Redação do próprio centro. Ninguém validou estas perguntas.
own-kind-yes-no = sim ou não
own-kind-choice = uma de várias respostas
own-kind-number = um número
own-kind-text = algumas palavras
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, como decorre aqui ({ $version })
# $visit (text): its name.
tailoring-visit = Visita opcional que se realiza: { $visit }
# $visit, $form (text): their names.
tailoring-without = Formulário omitido em «{ $visit }»: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = «{ $visit }» conta de { $before } dias antes do seu dia até { $after } dias depois, em vez de { $was-before } antes até { $was-after } depois
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = Motivo próprio em «{ $list }»: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = Pergunta própria em «{ $visit }»: { $question } ({ $kind }; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = «{ $role }» chama-se «{ $name }»
list-decline = Motivos para recusar
list-not_started = Motivos para não começar
list-stop = Motivos para deixar de utilizar
list-visit_missed = Motivos de uma visita falhada
list-session_missed = Motivos de uma sessão falhada
list-not_entered = Motivos para não entrar
## Today

day-list-day = { $weekday }, { $day }
weekday-mon = Segunda-feira
weekday-tue = Terça-feira
weekday-wed = Quarta-feira
weekday-thu = Quinta-feira
weekday-fri = Sexta-feira
weekday-sat = Sábado
weekday-sun = Domingo
# The title of the printed list.
day-list-of = Quem é esperado: { $day }
day-list-nobody = Ninguém é esperado.
day-list-cut = Nesta lista estão { $shown } de { $total }.
day-list-participant = Participante
day-list-visit = Visita
day-list-state = Estado
day-list-until = Conta até
day-list-language = Idioma
day-list-note = Notas
day-list-interpreter = Precisa de intérprete
standing-ahead = Ainda não aberta
standing-in-window = Dentro do prazo
standing-due = Para hoje
standing-overdue = Em atraso
standing-missed = Falhada
standing-done = Realizada
standing-late = Realizada fora do prazo
standing-not-done = Não realizada
standing-not-expected = Não prevista

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who }: { $note }
alert-first-tell = Avise { $to }.
alert-now-tell = Ninguém atuou a tempo. Avise agora { $to }.
alert-local-procedure = Siga o procedimento local.
# $at (text): date and time.
alert-sponsor-told = O servidor do promotor tem-no desde { $at }.
# $aware, $until (text): dates and times.
alert-sponsor-next = O promotor é avisado na próxima ligação. O centro teve conhecimento { $aware }; o promotor deve sabê-lo até { $until }.
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = Agora não há ligação. Avise por telefone: { $who }, { $note }.
alert-sponsor-ring-unknown = Agora não há ligação. Avise por telefone: { $who }. Não está anotado como contactar; um administrador anota-o no programa.
alert-why-item = { $form }, «{ $item }»: { $value }.
alert-why-score = { $form }, { $score }: { $value }.
alert-why-change = { $form }, { $score }: { $value }, e { $before } na última vez.
alert-why-criterion = Respondeu-se sim a: «{ $question }»
alert-why-serious = Um acontecimento adverso grave: { $what }.

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = de { $from } a { $to }
withheld-not-here = O seu pacote licenciado não está instalado aqui.
withheld-language = Não disponível em { $language }.
withheld-language-licence = A sua licença não abrange { $language }.
withheld-status = Este centro não usa redações deste tipo.
withheld-approval = Um administrador tem de aprovar primeiro a redação em { $language }.
withheld-licence-expired = A sua licença expirou.
withheld-licence = Não há aqui nenhuma licença para ele.
field-step = Passo
code-visit_missed-book_later = marcada para mais tarde
field-alert-outcome-promise-kept-hint = Se não, o alerta fica aberto até que alguém volte a atuar.
trigger-score-named = { $of }, { $score }
alert-form-moved = O formulário que o acionou pertence a { $number } e foi movido para lá. Não telefone a esta pessoa por este motivo.
alert-form-moved-away = O formulário que o acionou pertence a outra pessoa e foi movido para lá. Não telefone a esta pessoa por este motivo.
alert-form-taken-back = O que o acionou foi anulado. Não telefone a esta pessoa por este motivo. Motivo: { $reason }
alert-form-gone-do = Anote abaixo que não era precisa nenhuma ação, ou o que já foi feito.
way-ended = { $what }: terminou { $day }

## What people say of themselves

step-background = Contexto pessoal
step-background-intro = O que as pessoas dizem de si, para se ver a quem o programa chega. Ninguém tem de responder: preferir não dizer é uma resposta, e o que não se perguntou fica vazio.
field-education = Estudos
field-work = Trabalho
field-device = Smartphone, tablet ou computador que pode usar
field-internet = Internet
field-data = Pode usá-la sem se preocupar com o custo
field-space = Espaço para mais uma aplicação no dispositivo
field-confidence = Confiança com aplicações e sítios web, de 0 a 10
field-background-confidence-hint = 0 é nenhuma confiança, 10 é confiança total.
field-willing = Usaria uma aplicação ou um sítio para a sua saúde
field-help = Ajuda com isso
field-decile = Decil de privação do local onde vive
field-background-decile-hint = 1 é o décimo com mais privação, 10 o que tem menos. É consultado aqui; o código postal não é guardado com ele nem enviado.
field-stated-by = Quem o disse
field-background-ethnic-scheme-hint = «Não declarada» é para quem foi questionado e prefere não dizer.
code-stated_by-themselves = A própria pessoa
code-stated_by-somebody_for_them = Alguém por ela
code-stated_by-record = Retirado do processo
code-education-none = Sem qualificação
code-education-school = Escola
code-education-vocational = Formação profissional
code-education-university = Universidade
code-education-other = Outra coisa
code-education-prefers_not_to_say = Prefere não dizer
code-work-employed = Por conta de outrem
code-work-self_employed = Por conta própria
code-work-looking = À procura de trabalho
code-work-health = Não trabalha por motivos de saúde
code-work-caring = Cuida da casa ou da família
code-work-student = Estuda ou está em formação
code-work-retired = Reforma
code-work-other = Outra coisa
code-work-prefers_not_to_say = Prefere não dizer
code-device-own = Próprio
code-device-shared = Partilhado com outros
code-device-none = Nenhum
code-device-prefers_not_to_say = Prefere não dizer
code-internet-home = Em casa
code-internet-elsewhere = Só noutros lugares
code-internet-none = Não tem
code-internet-prefers_not_to_say = Prefere não dizer
code-unsure-yes = Sim
code-unsure-no = Não
code-unsure-unsure = Não tem a certeza
code-unsure-prefers_not_to_say = Prefere não dizer
code-help-needs_none = Não precisa de ajuda
code-help-has_somebody = Tem quem ajude
code-help-has_nobody = Não tem quem ajude
code-help-prefers_not_to_say = Prefere não dizer
topic-ethnicity = Categoria étnica
topic-education = Estudos
topic-work = Trabalho
topic-technology = Acesso à tecnologia
topic-deprivation = Privação
