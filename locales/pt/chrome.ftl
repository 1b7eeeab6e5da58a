### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = Treino: nada aqui é real
app-language = Idioma
app-lock = Bloquear
app-change-person = Mudar de pessoa
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [one] { $n } por enviar de { $person }
        [many] { $n } por enviar de { $person }
       *[other] { $n } por enviar de { $person }
    }
waiting-yours =
    { $count ->
        [one] { $n } seu por enviar
        [many] { $n } seus por enviar
       *[other] { $n } seus por enviar
    }
app-reference = Referência para o apoio técnico: { $reference }
start-title = O Prombook não consegue abrir os registos
start-again = Tentar de novo
nav-label = Principal
nav-site = Definições do centro
nav-participants = Participantes
nav-sending = Envios
nav-settings = Definições
nav-sending-waiting =
    { $count ->
        [one] Envios: { $n } em espera
        [many] Envios: { $n } em espera
       *[other] Envios: { $n } em espera
    }
nav-sending-held =
    { $count ->
        [one] Envios: { $n } precisa de atenção
        [many] Envios: { $n } precisam de atenção
       *[other] Envios: { $n } precisam de atenção
    }
unsaved-mine =
    { $count ->
        [one] { $n } resposta em { $form } não está guardada.
        [many] { $n } de respostas em { $form } não estão guardadas.
       *[other] { $n } respostas em { $form } não estão guardadas.
    }
unsaved-theirs =
    { $count ->
        [one] { $n } resposta em { $form }, introduzida por { $person }, não está guardada. Só { $person } a pode guardar.
        [many] { $n } de respostas em { $form }, introduzidas por { $person }, não estão guardadas. Só { $person } as pode guardar.
       *[other] { $n } respostas em { $form }, introduzidas por { $person }, não estão guardadas. Só { $person } as pode guardar.
    }
unsaved-go = Ir para { $form }

title-first-run = Configuração inicial
title-sign-in = Iniciar sessão
title-participants = Participantes
title-register = Registar um participante
title-participant = Participante
title-visit = Visita
title-form = Formulário
title-result = Resultado
title-sending = Envios
title-settings = Definições
title-staff = Equipa
title-keys = Chaves
title-recovery = Nova chave de recuperação
title-recover = Chave de recuperação
title-must-change = A sua própria frase-passe
title-safe = Foram encontrados danos

summary-title =
    { $count ->
        [one] { $n } ponto precisa da sua atenção
        [many] { $n } de pontos precisam da sua atenção
       *[other] { $n } pontos precisam da sua atenção
    }
summary-more =
    { $count ->
        [one] e mais { $n }
        [many] e mais { $n }
       *[other] e mais { $n }
    }

summary-field = { $field }: { $why }

## Whose screen this is

banner-label = Participante
banner-born = Nascimento
banner-age = ({ $n } a.)
banner-sex = Sexo
banner-nhs = N.º NHS
banner-nhs-none = não indicado
banner-study = N.º de estudo
banner-language = Idioma
banner-interpreter = Intérprete
banner-interpreter-needed = Precisa de intérprete
sex-female = Feminino
sex-male = Masculino
sex-other = Outro
sex-unknown = Desconhecido

## Setting up

first-step = Passo { $step } de { $steps }
first-language-title = Escolha um idioma
first-welcome = O Prombook guarda os questionários de uma clínica neste computador, cifrados, e envia-os quando há ligação. A configuração demora cerca de cinco minutos.
first-language-draft = Este idioma é um rascunho: ainda não foi verificado por um falante nativo.
first-next = Continuar
first-back = Voltar
first-making = A preparar os registos…
first-restore = Os registos desta clínica estavam noutro computador?
first-clinic-title = A clínica e o seu administrador
first-clinic-name = Nome da clínica
first-site = Código do centro
first-site-hint = É o início de todos os números de estudo, por exemplo 07. Quando vários computadores registam para o mesmo centro, cada um precisa do seu próprio código: caso contrário, os números de estudo repetem-se.
first-name = O seu nome
first-name-hint = É o primeiro administrador
first-passphrase = Frase-passe
first-passphrase-hint = Pelo menos 12 caracteres. Pode colá-la. Quem a tiver pode ler os registos.
first-suggest = Sugerir quatro palavras
pass-show = Mostrar
pass-hide = Ocultar
verdict-good = Esta frase-passe é boa.
verdict-too-short = Ainda é demasiado curta: use pelo menos 12 caracteres.
verdict-too-long = Demasiado longa: encurte-a.
verdict-common = Muitas pessoas usam esta, por isso seria das primeiras a ser adivinhada.
verdict-guessable = Segue um padrão fácil de adivinhar.
verdict-personal = Contém o nome da pessoa ou da clínica.
recovery-title = A sua chave de recuperação
recovery-why = Guarde bem esta chave: se ela e todas as frases-passe se perderem, ninguém poderá abrir estes registos. Mais ninguém a tem, e o apoio técnico não a pode substituir.
recovery-once = Só é mostrada agora. Imprima-a ou anote-a, e guarde-a num local fechado à chave, longe deste computador.
recovery-print = Imprimir
recovery-have-it = Tenho-a em papel
recovery-prove-title = Verificar a chave de recuperação
recovery-prove = Escreva estes grupos a partir do seu papel.
recovery-group = Grupo { $place }
recovery-group-differs = O grupo { $place } não é o que está na folha
recovery-show-again = Mostrar a chave outra vez
sheet-title = Chave de recuperação do Prombook
sheet-clinic = { $clinic }, { $made }
sheet-use = Guarde bem esta folha: se ela e todas as frases-passe se perderem, ninguém poderá abrir estes registos.
sheet-keep = Guarde-a num local fechado à chave, longe do computador. Quem tiver ambos pode ler os registos.
first-endpoint-title = Para onde são enviados os registos?
first-endpoint-why = Os registos concluídos vão para um servidor FHIR. Pode indicá-lo mais tarde; até lá, tudo fica guardado aqui.
first-endpoint-save = Guardar e continuar
first-later = Mais tarde
endpoint-address = Endereço do servidor
endpoint-hint = Começa por https:// (http:// só para um servidor neste computador)
endpoint-try = Testar
endpoint-trying = A testar…
finding-ready = Neste endereço responde um servidor FHIR R4. Está pronto.
finding-ready-named = Neste endereço responde { $server }. É um servidor FHIR R4 e está pronto.
finding-not-fhir = Algo responde neste endereço, mas não é um servidor FHIR. Verifique o endereço.
finding-wrong-version = Responde um servidor FHIR, mas não na versão R4. Peça o endereço R4 a quem o gere.
finding-read-only = Responde um servidor FHIR R4, mas indica que não aceita registos. Peça a quem o gere um endereço que os aceite.
finding-no-answer = Nada responde neste endereço. Verifique o endereço e a ligação.
finding-refused = O servidor responde, mas recusa esta clínica. Peça acesso a quem o gere.
finding-address-refused = Este endereço não pode ser usado. Tem de começar por https:// e indicar um servidor.
finding-certificate = O servidor não conseguiu provar a sua identidade. Verifique o endereço ou telefone para o apoio técnico.
finding-certificate-expired = O certificado deste servidor não é válido hoje. Peça a quem o gere que o renove.
finding-certificate-name = O servidor provou ser outro que não o deste endereço. Verifique o endereço.
finding-old-tls = Este servidor só usa formas de cifra que já não são seguras. Peça a quem o gere que ative TLS 1.2 ou posterior.
finding-no-such-host = Ninguém conhece um servidor com este nome. Verifique se este computador tem rede e depois o endereço.
finding-proxy = O proxy desta rede não deixa passar o Prombook. Fale com quem gere a rede.
finding-sign-in-page = Responde uma página para pessoas: é provável que esta rede exija que alguém inicie sessão. Abra um navegador web, inicie sessão na rede e verifique de novo.
finding-clock = A data ou a hora deste computador está errada, por isso não se pode confiar em nenhum servidor. Acerte o relógio e verifique de novo.

## Signing in

signin-title = Iniciar sessão
signin-locked-by = Bloqueado para { $person }. Voltará ao ponto onde estava.
signin-name = Nome
signin-passphrase = Frase-passe
signin-open = Iniciar sessão
signin-opening = A abrir…
signin-known = Quem esteve aqui
signin-now = Já pode tentar de novo.

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = Só há um administrador. Um segundo pode dar acesso aos outros quando o primeiro estiver ausente.
notice-recovery-used = Alguém entrou com a chave de recuperação, { $at }. Se ninguém aqui souber disso, telefone para o apoio técnico.
notice-renew-recovery = A chave de recuperação foi usada. Crie uma nova: a folha antiga esteve fora do envelope.
notice-clock-back = O relógio do computador atrasou-se, { $at }. Pode continuar a trabalhar; as horas ficam assinaladas como incertas até alguém verificar.
notice-clock-forward = O relógio do computador adiantou-se de repente, { $at }. Pode continuar a trabalhar; as horas ficam assinaladas como incertas até alguém verificar.
notice-clock-right = A hora está certa
notice-backup-old = Há dias que não é feita nenhuma cópia de segurança.
notice-backup-place = Não é possível aceder ao local escolhido para as cópias de segurança. Ligue-o ou escolha outro.
notice-disk-low = O disco deste computador está quase cheio. Liberte espaço em breve.
notice-disk-full = O disco deste computador está cheio. Não é possível guardar mais nada: liberte espaço agora.
notice-go-staff = Ir para a equipa
notice-go-recovery = Criar uma nova chave de recuperação
notice-go-trail = Ver a pista de auditoria
notice-go-backups = Ir para as cópias de segurança

## Participants

participants-title = Participantes
participants-register = Registar um participante
participants-register-typed = Registar «{ $typed }»
participants-search = Procurar por nome, número de estudo ou número NHS
participants-none = Ninguém registado corresponde.
participants-total =
    { $count ->
        [0] { $n } participantes registados
        [one] { $n } participante registado
        [many] { $n } de participantes registados
       *[other] { $n } participantes registados
    }
participants-found =
    { $count ->
        [0] { $n } participantes correspondem
        [one] { $n } participante corresponde
        [many] { $n } de participantes correspondem
       *[other] { $n } participantes correspondem
    }
participants-more =
    { $count ->
        [one] Só é mostrado o primeiro. Escreva mais para ver os outros.
        [many] Só são mostrados os primeiros { $n }. Escreva mais para ver os outros.
       *[other] Só são mostrados os primeiros { $n }. Escreva mais para ver os outros.
    }
participants-name = Nome
participants-born = Nascimento
participants-nhs = N.º NHS
participants-study = N.º de estudo
participants-visits = Visitas
participants-visits-count =
    { $count ->
        [0] nenhuma visita
        [one] { $n } visita
        [many] { $n } de visitas
       *[other] { $n } visitas
    }

## Registering

register-title = Registar um participante
register-number = Número de estudo { $number }
register-family = Apelido
register-given = Nome próprio
register-born = Data de nascimento
register-born-hint = Dia, mês e ano, por exemplo 27 3 1952
register-understood-born = Entendido como { $text }
register-understood-nhs = Número NHS { $text }
register-nhs = Número NHS (opcional)
register-nhs-hint = 10 algarismos; os espaços não importam
register-sex = Sexo
register-language = Idioma preferido
register-interpreter = Precisa de intérprete
register-keep = Registar
register-cancel = Cancelar
alike-title =
    { $count ->
        [one] Já está registada uma pessoa semelhante
        [many] Já estão registados { $n } de pessoas semelhantes
       *[other] Já estão registadas { $n } pessoas semelhantes
    }
alike-nhs-number = tem o mesmo número NHS
alike-name-and-birth = tem o mesmo nome e a mesma data de nascimento
alike-else = É outra pessoa, registar

## One participant

participant-title = Visitas
participant-back = Todos os participantes
participant-today = Iniciar uma visita hoje
participant-paper = Introduzir uma visita em papel
participant-paper-day = Dia da visita
participant-paper-start = Iniciar esta visita
participant-no-visits = Ainda não há visitas.
visit-of = Visita de { $day }
visit-open = Abrir
visit-open-named = Abrir a visita de { $day }
visit-no-forms = Ainda não foi escolhido nenhum formulário.
visit-back = Todas as visitas
visit-forms = Formulários desta visita
visit-choose = Adicionar um formulário

form-line-answered = { $n } de { $items } respondidas
form-line-score = Concluído: { $score }
form-line-score-corrected = Corrigido: { $score }
form-line-no-score = Concluído, sem pontuação
form-line-corrected = Corrigido, sem pontuação
form-line-continue = Continuar
form-line-result = Resultado
form-line-continue-named = Continuar: { $form }
form-line-result-named = Resultado: { $form }

offer-items =
    { $count ->
        [one] { $n } pergunta
        [many] { $n } de perguntas
       *[other] { $n } perguntas
    }
offer-own-stem = A pergunta foi redigida pelo Prombook; não existe uma versão oficial.
offer-language = Idioma do formulário
offer-mode = Quem responde e como
offer-begin = Começar
offer-begin-named = Começar: { $form }
offer-not-preferred = Não disponível no idioma preferido do participante
offer-unavailable = Não disponível em:
mode-patient = O participante, sem ajuda
mode-staff-reads-aloud = A equipa lê em voz alta
mode-interpreter = Com intérprete
mode-telephone = Por telefone
mode-paper = A partir de papel
mode-proxy = Outra pessoa em seu nome
wording-published = Redação: publicada pelo titular
wording-collated = Redação: reunida, não conferida com o documento do titular
wording-own = Redação: pergunta própria do Prombook

## Answering a form

form-progress = { $n } de { $needed } respondidas
form-saved = Guardado { $time }
form-not-saved =
    { $count ->
        [one] { $n } resposta por guardar
        [many] { $n } de respostas por guardar
       *[other] { $n } respostas por guardar
    }
form-unsaved =
    { $count ->
        [one] { $n } resposta está apenas neste ecrã e ainda não foi guardada.
        [many] { $n } de respostas estão apenas neste ecrã e ainda não foram guardadas.
       *[other] { $n } respostas estão apenas neste ecrã e ainda não foram guardadas.
    }
form-retry = Guardar de novo
form-finish-unsaved = Guarde primeiro estas respostas; depois conclua.
form-left-over =
    { $count ->
        [one] { $n } resposta introduzida por { $person } não está guardada.
        [many] { $n } de respostas introduzidas por { $person } não estão guardadas.
       *[other] { $n } respostas introduzidas por { $person } não estão guardadas.
    }
form-left-over-help = Peça a { $person } que inicie sessão e abra este formulário para as guardar, ou responda aqui de novo, no seu próprio nome; depois conclua.
form-next = Próxima sem resposta (F8)
form-english = Inglês ao lado
form-language = Formulário em
form-tick = Assinalar
form-blank = Deixar em branco
form-why = Sem resposta…
form-optional = Opcional…
form-row-unsaved = Por guardar
form-row-fault = Ainda sem resposta
form-row-changed = Será alterada
form-finish = Concluir
form-later = Continuar mais tarde
form-keys = Teclas: de 1 a 9 respondem e avançam, e nas escalas também 0. Para 10 numa escala, prima 1 e depois 0; para 1, prima 1 e depois Enter. − indica um motivo para não haver resposta, F8 procura a próxima sem resposta.
form-gap = Pergunta { $number }: { $question }
form-prompt-open = Pergunta { $number }: registe o que foi feito
form-gaps-help = Responda a cada uma ou indique um motivo com «Sem resposta…».
form-rest-blank =
    { $count ->
        [one] O participante chegou ao fim: deixar em branco a outra frase
        [many] O participante chegou ao fim: deixar em branco os outros { $n } de frases
       *[other] O participante chegou ao fim: deixar em branco as outras { $n } frases
    }
missing-title = Pergunta { $number }: porque não há resposta?
missing-declined = Não quis responder
missing-not-applicable = Não aplicável
missing-not-asked = Não perguntado
missing-take-back = Anular a resposta

prompt-title = A pergunta { $number } exige uma ação agora
prompt-done = Pergunta { $number }: o que foi feito
prompt-built-in = Esta resposta precisa de atenção antes de o participante sair. Siga o procedimento local e registe o que foi feito.
prompt-action = O que foi feito
prompt-choose = Escolher
prompt-action-missing = Escolha o que foi feito.
prompt-note = Nota (opcional)
prompt-note-missing = Indique o que foi feito.
prompt-record = Registar o que foi feito
prompt-recorded = { $action }. Registado { $at } por { $by }.
prompt-action-spoke-with-participant = Falou-se com o participante
prompt-action-informed-clinician = Informou-se o profissional clínico responsável
prompt-action-followed-procedure = Seguiu-se o procedimento local
prompt-action-called-service = Telefonou-se para um serviço
prompt-action-other = Outra coisa

## A finished form

result-title = { $form }, { $day }
result-how = { $language } · { $mode } · concluído { $at } por { $by }
result-correct = Corrigir
result-to-visit = Voltar à visita
result-corrected = Edição { $number }, corrigida porque: { $reason }
result-answers = Respostas
result-earlier = Edições anteriores
result-edition = Edição { $number }, { $at }, { $by }
answers-number = N.º
answers-question = Pergunta
answers-answer = Resposta
answers-none = Sem resposta
score-range = numa escala de { $low } a { $high }
score-worse = Uma pontuação mais alta é pior.
score-better = Uma pontuação mais alta é melhor.
score-none =
    { $count ->
        [0] Sem pontuação.
        [one] Sem pontuação: { $n } pergunta necessária não tem resposta.
        [many] Sem pontuação: { $n } de perguntas necessárias não têm resposta.
       *[other] Sem pontuação: { $n } perguntas necessárias não têm resposta.
    }
score-missing =
    { $count ->
        [one] { $n } pergunta não tem resposta; a regra de pontuação permite-o.
        [many] { $n } de perguntas não têm resposta; a regra de pontuação permite-o.
       *[other] { $n } perguntas não têm resposta; a regra de pontuação permite-o.
    }
score-band = «{ $band }» (de { $from } a { $to }), segundo { $source }.
score-threshold = { $text } Fonte: { $source }.
score-amount = { $points } pontos
score-amount-percent = { $points } pontos, ou { $percent } % da primeira pontuação
score-change-reliable = Uma diferença entre duas visitas de { $amount }, ou mais, é maior do que a que o acaso produziria por si só, segundo { $source }.
score-change-important = Uma diferença entre duas visitas de { $amount }, ou mais, é suficientemente grande para as pessoas a notarem, segundo { $source }.

correct-title = Corrigir este formulário
correct-how = Escolha as respostas certas e indique o motivo. O que foi registado antes continua legível.
correct-changes =
    { $count ->
        [0] Ainda não foi alterada nenhuma resposta.
        [one] Será alterada { $n } resposta.
        [many] Serão alterados { $n } de respostas.
       *[other] Serão alteradas { $n } respostas.
    }
correct-reason = Porque são alteradas as respostas?
correct-words = Mais sobre isso, por palavras suas
correct-reason-hint = Por exemplo: erro ao escrever, o papel diz 3
correct-save = Guardar a correção
correct-cancel = Cancelar

## Sending

sending-title = Envios
sending-now = Enviar agora
sending-waiting =
    { $count ->
        [one] { $n } registo aguarda envio
        [many] { $n } de registos aguardam envio
       *[other] { $n } registos aguardam envio
    }
sending-all-received = O servidor confirmou todos os registos
sending-none-but-held = Nada está em espera, mas o servidor não aceitou tudo
sending-nothing = Ainda não há nada para enviar
sending-set-endpoint = Indique o endereço nas Definições
phase-idle = O Prombook envia por si próprio logo que haja algo para enviar.
phase-off = Não está indicado nenhum servidor. Tudo fica guardado neste computador.
phase-sending = A enviar agora. Pode continuar a trabalhar.
phase-waiting = À espera para tentar de novo.
phase-waiting-seconds =
    { $count ->
        [0] Em espera. A próxima tentativa é dentro de { $n } segundos.
        [one] Em espera. A próxima tentativa é dentro de { $n } segundo.
        [many] Em espera. A próxima tentativa é dentro de { $n } de segundos.
       *[other] Em espera. A próxima tentativa é dentro de { $n } segundos.
    }
phase-waiting-minutes =
    { $count ->
        [0] Em espera. A próxima tentativa é dentro de { $n } minutos.
        [one] Em espera. A próxima tentativa é dentro de { $n } minuto.
        [many] Em espera. A próxima tentativa é dentro de { $n } de minutos.
       *[other] Em espera. A próxima tentativa é dentro de { $n } minutos.
    }
phase-stopped = O envio parou e aguarda a sua intervenção.
sending-progress-label = Registos deste envio
sending-progress = { $n } de { $total } tratados
sending-endpoint = Servidor: { $address }
sending-last-contact = Última resposta do servidor: { $at }
sending-tally = Por tipo de registo
sending-kind = Tipo
sending-col-waiting = Em espera
sending-col-received = Recebidos
sending-col-held = Não aceites
sending-count-waiting = { $n } em espera
sending-count-received = Recebidos: { $n }
sending-count-held = Não aceites: { $n }
kind-questionnaire = Questionários
kind-kit = Programas
kind-participant = Participantes
kind-enrolment = Participações
kind-visit = Visitas
kind-response = Formulários
kind-step = Passos de programas
kind-one-questionnaire = Questionário
kind-one-kit = Programa
kind-one-participant = Participante
kind-one-enrolment = Participação
kind-one-visit = Visita
kind-one-response = Formulário
kind-one-step = Passo de um programa
sending-held =
    { $count ->
        [one] { $n } registo que o servidor não aceitou
        [many] { $n } de registos que o servidor não aceitou
       *[other] { $n } registos que o servidor não aceitou
    }
sending-held-shown = São mostrados { $n } de { $total }.
sending-again = Tentar de novo
sending-recent = Recebidos recentemente
sending-record = Registo
sending-state = Estado
sending-received = Recebido
sending-received-at = Recebido { $at }

## Settings

settings-title = Definições
settings-save = Guardar
settings-managed = Um administrador define o servidor, o que sai deste computador, o aviso de segurança e durante quanto tempo os registos permanecem.
retention-title = Durante quanto tempo os registos permanecem aqui
retention-is-never = Os registos permanecem neste computador até alguém os eliminar.
retention-is =
    { $count ->
        [0] Os registos são eliminados deste computador { $n } dias depois de um fim do dia os ter encontrado no servidor.
        [one] Os registos são eliminados deste computador { $n } dia depois de um fim do dia os ter encontrado no servidor.
        [many] Os registos são eliminados deste computador { $n } de dias depois de um fim do dia os ter encontrado no servidor.
       *[other] Os registos são eliminados deste computador { $n } dias depois de um fim do dia os ter encontrado no servidor.
    }
retention-never = Conservá-los
retention-after = Eliminá-los quando o servidor já os tiver há algum tempo
retention-days = Dias depois de um fim do dia os ter encontrado no servidor
retention-warns = O que é eliminado já não pode ser consultado nem corrigido aqui, e só existe no servidor. Os registos que aguardam envio nunca são eliminados. As cópias de segurança mais antigas continuam a conter o que foi eliminado aqui.
protection-why = O que este programa protege e de quem, e o que não consegue proteger, em palavras simples.
protection-read = Ler
settings-kept = Guardado.
settings-clinic = Clínica
settings-clinic-is = { $clinic }, código do centro { $site }
settings-idle =
    { $count ->
        [one] Bloqueia por si próprio após { $n } minuto sem uma tecla ou um clique.
        [many] Bloqueia por si próprio após { $n } de minutos sem uma tecla ou um clique.
       *[other] Bloqueia por si próprio após { $n } minutos sem uma tecla ou um clique.
    }
settings-endpoint = Servidor para os registos concluídos
settings-leaves = O que sai deste computador
settings-pseudonymous = Só o número de estudo
settings-pseudonymous-means = Saem o número de estudo, o idioma preferido, a indicação de que é preciso intérprete ou não e as respostas. Os nomes, a data de nascimento, o sexo e o número NHS permanecem neste computador.
settings-identified = Com nomes e número NHS
settings-identified-means = Saem também os nomes, a data de nascimento, o sexo e o número NHS. Sai também o nome de quem altera um registo. Só para um servidor que os possa conservar.
settings-prompt = Aviso de segurança
settings-prompt-text = O que é dito à equipa quando uma resposta exige uma ação
settings-prompt-hint = Indique o procedimento e o número de telefone do seu centro. Se estiver vazio: «{ $built }»
about-title = Acerca de
about-version = Prombook { $version }
about-not-diagnosis = O Prombook regista o que as pessoas respondem e soma pontuações publicadas. Não faz diagnósticos.
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland e Morris, Spine 1983;8:141-144.
about-nprs = Dor de 0 a 10: a pergunta foi redigida pelo Prombook.
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu e IBM Plex Sans Arabic: SIL Open Font License 1.1.
about-design = Baseado no sistema de design do NHS (MIT), Tauri, Svelte e Fluent.
