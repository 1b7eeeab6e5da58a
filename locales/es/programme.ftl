### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = Hoy
title-alerts = Alertas
title-alert = Alerta
nav-today = Hoy

plan-state-ahead = aún no abierta
plan-state-in-window = dentro del plazo
plan-state-due = para hoy
plan-state-overdue = atrasada
plan-state-missed = omitida
plan-state-begun = empezada
plan-state-done = realizada
plan-state-late = realizada fuera de plazo
plan-state-not-done = no realizada
plan-state-not-expected = no prevista

today-title = Hoy
today-beside = Qué más está pendiente
today-rest = Aclaraciones y envíos
today-no-kit = Todavía no se lleva ningún programa en este centro. Aun así, aquí se puede encontrar a los participantes.
today-screen = Iniciar un cribado
# $kit (text): the name of a programme.
today-screen-for = Iniciar un cribado para { $kit }
today-nothing = No hay nada pendiente para hoy.
# $shown, $n (text): how many of how many.
today-first =
    { $count ->
        [one] Se muestra { $shown } de { $n } pendientes.
        [many] Los primeros { $shown } de { $n } de pendientes.
       *[other] Los primeros { $shown } de { $n } pendientes.
    }
today-states = Mostrar
# $n (text): how many.
today-state-all = Todo ({ $n })
# $state (text): like due today. $n (text): how many.
today-state = { $state } ({ $n })
today-rule = Atrasada: el día ha pasado y el plazo sigue abierto. Omitida: el plazo se ha cerrado.
today-col-who = Participante
today-col-visit = Visita
today-col-state = Estado
today-col-day = Día
today-col-contact = Contacto
today-col-do = Qué hacer
today-days-left =
    { $count ->
        [one] queda { $n } día
        [many] quedan { $n } de días
       *[other] quedan { $n } días
    }
today-last-day = último día
today-days-over =
    { $count ->
        [one] { $n } día de retraso
        [many] { $n } de días de retraso
       *[other] { $n } días de retraso
    }
today-contacts-none = sin intentos
today-contacts =
    { $count ->
        [one] { $n } intento
        [many] { $n } de intentos
       *[other] { $n } intentos
    }
today-reached = Localizado
today-not-reached = Sin respuesta
# $number (text): a study number. $visit (text): the name of a visit.
today-reached-named = Localizado: { $number }, para { $visit }
today-not-reached-named = Sin respuesta: { $number }, para { $visit }
today-how = Contacto por
today-how-phone = Teléfono
today-how-message = Mensaje
today-how-letter = Carta
today-how-in-person = En persona
# $number (text): a study number. $result (text): like No answer. $how (text): like Phone.
today-noted = Anotado para { $number }: { $result } ({ $how })
today-begin = Empezar
today-go-on = Continuar
today-look = Ver
# $number (text): a study number. $visit (text): the name of a visit.
today-begin-named = Empezar { $visit } con { $number }
today-go-on-named = Continuar con { $visit } de { $number }
today-look-named = Ver { $number }, { $visit }
today-nothing-due = No hay nada pendiente.
today-alerts =
    { $count ->
        [0] Ninguna alerta abierta
        [one] { $n } alerta abierta
        [many] { $n } de alertas abiertas
       *[other] { $n } alertas abiertas
    }
today-alerts-late =
    { $count ->
        [one] Hay { $n } con retraso.
        [many] Hay { $n } de ellas con retraso.
       *[other] Hay { $n } con retraso.
    }
today-alerts-all = Todas las alertas
today-unfinished =
    { $count ->
        [0] Ningún formulario sin finalizar
        [one] { $n } formulario sin finalizar
        [many] { $n } de formularios sin finalizar
       *[other] { $n } formularios sin finalizar
    }
today-unfinished-all =
    { $count ->
        [one] Mostrar { $n }
        [many] Mostrar todos ({ $n })
       *[other] Mostrar todos ({ $n })
    }
today-queries =
    { $count ->
        [0] Ninguna aclaración pendiente
        [one] { $n } aclaración pendiente
        [many] { $n } de aclaraciones pendientes
       *[other] { $n } aclaraciones pendientes
    }
today-waiting =
    { $count ->
        [0] Todo está enviado
        [one] { $n } registro espera a ser enviado
        [many] { $n } de registros esperan a ser enviados
       *[other] { $n } registros esperan a ser enviados
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n } visita aún sin enviar
        [many] { $n } de visitas aún sin enviar
       *[other] { $n } visitas aún sin enviar
    }
today-print = Imprimir la lista del día
today-printing = Imprimiendo…
today-printed =
    { $count ->
        [one] Se ha escrito { $n } página en
        [many] Se han escrito { $n } de páginas en
       *[other] Se han escrito { $n } páginas en
    }
today-keys = Teclas: ↓ y ↑ eligen una línea, Intro empieza o continúa. En una línea, 1 anota que se localizó a la persona, 2 que nadie respondió y 3 abre el participante. F2 vuelve aquí desde cualquier lugar, F4 abre las alertas, F8 busca lo siguiente pendiente, F9 va a qué más está pendiente.
today-keys-register = F11 abre el registro de la sesión.
# $only (text): keys, each with what it shows.
today-keys-only = Mostrar solo: { $only }. La misma tecla otra vez muestra todo.

alert-severity-emergency = Emergencia
alert-severity-urgent = El mismo día
alert-severity-review = Revisión
alert-state-open = abierta
alert-state-late = con retraso
alert-state-acted = falta anotar el desenlace
alert-state-promise-due = toca el seguimiento prometido
alert-state-closed = cerrada
alert-left-minutes =
    { $count ->
        [one] queda { $n } minuto
        [many] quedan { $n } de minutos
       *[other] quedan { $n } minutos
    }
alert-left-hours =
    { $count ->
        [one] queda { $n } hora
        [many] quedan { $n } de horas
       *[other] quedan { $n } horas
    }
alert-left-days =
    { $count ->
        [one] queda { $n } día
        [many] quedan { $n } de días
       *[other] quedan { $n } días
    }
alert-over-minutes =
    { $count ->
        [one] { $n } minuto de retraso
        [many] { $n } de minutos de retraso
       *[other] { $n } minutos de retraso
    }
alert-over-hours =
    { $count ->
        [one] { $n } hora de retraso
        [many] { $n } de horas de retraso
       *[other] { $n } horas de retraso
    }
alert-over-days =
    { $count ->
        [one] { $n } día de retraso
        [many] { $n } de días de retraso
       *[other] { $n } días de retraso
    }
alert-nobody = alguien que no entró
# $at (text): when.
alert-fired = activada { $at }
# $to (text): whom, with how to reach them.
alert-second = Segundo destinatario: { $to }

alerts-title = Alertas
alerts-closed = Mostrar también las alertas cerradas
alerts-none = Aquí no se ha activado ninguna alerta.
alerts-none-open = No hay ninguna alerta abierta.
alerts-col-what = Alerta
alerts-col-who = Sobre quién
alerts-col-state = Estado
alerts-col-due = Actuar antes de
alerts-col-to = Avisar a
alerts-fired =
    { $count ->
        [one] Aquí se ha activado { $n } alerta.
        [many] Aquí se han activado { $n } de alertas.
       *[other] Aquí se han activado { $n } alertas.
    }
alerts-in-time =
    { $count ->
        [one] { $n } se atendió a tiempo.
        [many] { $n } de ellas se atendieron a tiempo.
       *[other] { $n } se atendieron a tiempo.
    }
alerts-overridden =
    { $count ->
        [one] { $n } se descartó indicando el motivo.
        [many] { $n } de ellas se descartaron indicando el motivo.
       *[other] { $n } se descartaron indicando el motivo.
    }
# $rate (text): a number with one decimal.
alerts-burden = { $rate } por cada cien visitas.
alerts-keys = Teclas: ↓ y ↑ eligen una alerta, Intro la abre, F2 va a Hoy.

alert-back = Todas las alertas
alert-why = Por qué se activó
alert-instruction = Qué hace este centro
aloud-read = Leer en voz alta
aloud-stop = Dejar de leer
alert-steps = Anotado hasta ahora
alert-steps-none = Todavía no se ha anotado nada.
# $at (text): when.
alert-until = Actuar antes de: { $at }
# $day (text), $by (text): when and who.
alert-step-by = { $day }, { $by }
# $reason (text): why.
alert-step-corrected = Corregido: { $reason }
alert-keep = Anotar
alert-kept = Anotado.
alert-over = Esta alerta está cerrada.
alert-now-of = { $at } de { $n }
alert-now-title = Una alerta: léala antes de continuar
alert-now-go-on = Continuar
alert-now-act = Anotar qué se hizo
alert-now-must = Podrá continuar cuando se haya anotado qué se hizo.
alert-now-refused = No se ha podido anotar. La alerta sigue en la lista de alertas.

## Ways, steps, kits: the fields of a step

steps-yes = Sí
steps-no = No
steps-choose = Elegir…
steps-optional = Puede omitirse
steps-empty = Vaciar
# $field (text): what is asked.
steps-empty-named = Vaciar: { $field }
steps-when = Cuándo
steps-day = Día
# $today (text): today's date.
steps-day-hint = Día, mes y año, por ejemplo 27 3 2026. Déjelo vacío si es hoy, { $today }.
steps-reason-hint = Se guarda con la corrección. No escriba ningún nombre aquí.
# $language (text): a language.
steps-not-worded = Esto no está escrito en { $language }. Léalo con un intérprete; aquí está en otro idioma.
steps-keep = Guardar
steps-keys = Teclas: de 1 a 9 responden a una pregunta y pasan a la siguiente, las flechas eligen, Intro continúa.
steps-back = Atrás
steps-kept-notes = Guardado. Conviene saber:
steps-nobody = Todavía no se pide ningún nombre. A quien puede participar se le registra a continuación, y lo dicho aquí se guarda en su registro. A quien no puede se le cuenta sin nombre ni número.
steps-reading = Su función no permite anotar nada aquí.
steps-not-entered = Esta persona no entra.
steps-not-entered-what = Lo dicho se guarda sin nombre ni número, para que cuente.
steps-screen-again = Hacer el cribado de otra persona

title-step = Anotar un paso
title-noted = Lo anotado
noted-correct = Corregir
# $day (text): when. $by (text): who.
noted-by = { $day }, anotado por { $by }
# $reason (text): in somebody's own words.
noted-corrected = Corregido: { $reason }
noted-as-read = Como se leyó
noted-follow = Qué siguió
noted-before = Como estaba anotado antes
register-screened = Puede participar. Una vez registrada la persona, el cribado se guarda en su registro y lo siguiente es el consentimiento.

way-enter = Entrar en un programa:
way-outside = Fuera de la población principal
# $day (text): a date.
way-index = Se cuenta desde: { $day }
# $day (text): a date.
way-index-correct-named = Corregir el día desde el que se cuenta todo, { $day }
# $came, $all, $planned (text): sessions.
way-sessions = Acudió a { $came } de { $all } sesiones; hay { $planned } previstas
way-blocked = No se puede continuar hasta que se anote qué se hizo ante una alerta.
way-blocked-open = Abrir la alerta
way-offered = Qué se puede anotar ahora
way-plan = Visitas del programa
way-col-visit = Visita
way-col-state = Cómo está
way-col-day = Día
way-col-window = Plazo en que cuenta
# $opens, $closes (text): dates.
way-window = de { $opens } a { $closes }
way-last-day = último día
way-days-left =
    { $count ->
        [one] queda { $n } día
        [many] quedan { $n } de días
       *[other] quedan { $n } días
    }
# $visit (text): its name.
way-open-named = Abrir: { $visit }
way-noted = Lo anotado
way-earlier =
    { $count ->
        [one] { $n } nota anterior
        [many] { $n } de notas anteriores
       *[other] { $n } notas anteriores
    }
way-look = Historial
# $step (text): what it is called. $day (text): when.
way-look-named = Historial de { $step }, { $day }
participant-way = Programas y visitas

# $window (text): from when to when.
plan-in-window = Dentro de su plazo, { $window }
# $window (text): from when to when.
plan-out-of-window = Fuera de su plazo, { $window }
plan-patient = Participante:
plan-staff = Personal:
# $all, $n (text): minutes.
plan-left =
    { $count ->
        [one] queda { $n } de { $all } minutos
        [many] quedan { $n } de { $all } minutos
       *[other] quedan { $n } de { $all } minutos
    }
plan-over =
    { $count ->
        [one] { $n } minuto de más
        [many] { $n } de minutos de más
       *[other] { $n } minutos de más
    }
plan-todo =
    { $count ->
        [one] Queda { $n } cosa por hacer.
        [many] Quedan { $n } de cosas por hacer.
       *[other] Quedan { $n } cosas por hacer.
    }
# $form (text): its proper name. On the result of the one before it.
result-next = Siguiente: { $form }
plan-all-done = Todo lo que pide esta visita está hecho, o consta por qué no.
# $why (text): a reason.
plan-not-done = No realizado: { $why }
# $form (text): its proper name.
plan-not-done-look = Historial: por qué no se realizó { $form }
plan-not-done-because = No realizado, porque…
# $form (text): its proper name.
plan-not-done-because-named = No realizado, porque…: { $form }
# $form (text): its proper name.
plan-not-done-title = ¿Por qué no se realizó { $form }?
plan-not-done-keep = Anotar
plan-not-here = Este formulario no está en este ordenador.
plan-steps = Para anotar en esta visita
plan-step-open = aún sin anotar
plan-step-noted = anotado
plan-step-note = Anotar
# $step (text): what it is called.
plan-step-named = Anotar: { $step }
# $step (text): what it is called.
plan-step-look = Historial: { $step }
plan-others = Otros formularios de esta visita
plan-other-ways = Otros formularios, idiomas y modos
kit-level-essential = Esencial
kit-level-supporting = Complementario
kit-level-optional = Opcional

title-kits = Programas
title-kit = Programa
kits-what = Un programa indica quién participa, a quién se pregunta qué y cuándo, y qué se vigila. Nada de ello ocurre aquí hasta que el centro lo pone en marcha.
kits-col-kit = Programa
kits-col-state = Aquí
kits-col-people = Personas en él
# $version (text): a number.
kits-version = versión { $version }
# $forms (text): proper names.
kits-missing = No están en este ordenador: { $forms }
kits-draft = Ningún hablante nativo ha revisado su texto en este idioma.
# $pack (text): its name.
kits-pack = Del paquete { $pack }
kits-runs = En marcha aquí
kits-rests = No está en marcha aquí
# $version (text): like 07-v2.
kits-waits = La versión { $version } espera aprobación
kits-people =
    { $count ->
        [one] { $n } persona
        [many] { $n } de personas
       *[other] { $n } personas
    }
kits-open = Abrir
# $kit (text): its name.
kits-open-named = Abrir: { $kit }
kits-none = No hay ningún programa en este ordenador. Los paquetes traen más.
kit-back = Todos los programas
kit-decide = Qué decide este centro
kit-decide-what = Esto tiene efecto en cuanto se guarda: hay que poder localizar a las personas, y un responsable clínico responde de los valores.
kit-recipients = A quién avisar cuando se activa una alerta
kit-recipients-hint = Un número de teléfono, un buscapersonas, una sala: lo que el personal necesita para localizar a esa persona.
kit-optional = Visitas opcionales que se hacen aquí
kit-confirm = Valores que confirma un responsable clínico
kit-confirm-what = Estas alertas no se activan hasta que sus valores se confirman aquí.
kit-confirmed-by = Responsable clínico que los confirmó
kit-reasons = Motivos propios de este centro
# $list (text): like Why they declined.
kit-reason-add = Añadir a: { $list }
kit-reason-remove = Quitar
# $reason (text): its words.
kit-reason-remove-named = Quitar: { $reason }
kit-keep = Guardar
kit-run = Ponerlo en marcha aquí
kit-rest = Dejar de llevarlo aquí
kit-kept = Guardado. El programa está en marcha aquí.
kit-kept-rests = Guardado. El programa no está en marcha aquí.
kit-visits = Visitas
kit-col-when = Cuándo
kit-col-level = Cuánto se necesita
kit-col-forms = Formularios
kit-col-minutes = Minutos
# $patient, $staff (text): minutes.
kit-minutes = participante { $patient }, personal { $staff }
kit-off = no se hace aquí
kit-form-out = se omite aquí
kit-form-missing = no está en este ordenador
kit-alerts = Qué se vigila
kit-col-alert = Alerta
kit-col-sets-off = Qué la activa
kit-col-tell = A quién se avisa
kit-col-within = Actuar en
kit-col-source = De dónde proceden sus valores
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
        [one] { $n } día
        [many] { $n } de días
       *[other] { $n } días
    }
kit-alert-waits = Aún no se activa: sus valores no están confirmados.
kit-proposal = una propuesta, sin fuente publicada
kit-locked = Qué no se puede cambiar aquí
kit-background = Qué se pregunta a las personas sobre sí mismas
kit-sources = En qué se basa

## What a site makes of a programme

tailor-title = Qué hace este centro de él
tailor-what = Todo esto cambia lo que se pregunta o lo que leen las personas. Entra en vigor cuando otra persona del centro lo aprueba, como una versión propia.
tailor-most =
    { $count ->
        [one] Como máximo { $n }.
        [many] Como máximo { $n }.
       *[other] Como máximo { $n }.
    }
tailor-names = Cómo se llaman aquí las funciones
tailor-names-hint = Donde esté vacío, se llaman como en el programa. Los códigos siguen siendo los mismos.
tailor-forms = Formularios que se omiten aquí
tailor-windows = Cuándo cuentan las visitas
tailor-windows-hint = Días antes y después del día de una visita en los que todavía cuenta.
# Followed by a field for a number of days.
tailor-before = Días antes
# Followed by a field for a number of days.
tailor-after = Días después
tailor-locked = Bloqueado por el programa. Un centro no puede cambiarlo.
tailor-propose = Proponer
own-heading = Preguntas de este centro
own-what = Se hacen después de los formularios de una visita, en un formulario aparte que lo indica, y salen con códigos que empiezan por local_.
# $n (text): a number.
own-question-nth = Pregunta propia { $n }
own-visit = Se hace en
own-kind = Se responde con
own-kind-name-yes-no = Sí o no
own-kind-name-choice = Una de varias respuestas
own-kind-name-number = Un número
own-kind-name-text = Unas palabras
# $language (text): its own name.
own-words = Pregunta ({ $language })
# $n (text): a number.
own-option = Respuesta { $n }
own-option-add = Una respuesta más
own-option-remove = Una respuesta menos
own-word-in = Redactarla también en este idioma:
# $language (text): its own name.
own-unword = Sin este idioma: { $language }
own-add = Añadir una pregunta
own-remove = Quitar
# $question (text): what is asked.
own-remove-named = Quitar: { $question }
tailoring-title = Versiones de lo que este centro hace de él
tailoring-as-it-came = El programa se lleva tal como llegó: aquí no se ha cambiado nada.
tailoring-unversioned = Decidido antes de que hubiera versiones
tailoring-none = Nada difiere del programa tal como llegó.
tailoring-before = Versiones anteriores
tailoring-state-waits = espera aprobación
tailoring-state-in-force = en vigor
tailoring-state-former = estuvo en vigor
tailoring-state-refused = rechazada
tailoring-state-replaced = propuesta de nuevo antes de que nadie decidiera
# $author (text): a name. $at (text): a moment.
tailoring-made = Propuesta por { $author }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = Aprobada por { $who }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = Aprobada por { $who }, { $at }, que también la propuso: nadie más del centro podía hacerlo.
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = Rechazada por { $who }, { $at }:
tailoring-may-yes = Puede hacerla entrar en vigor. Hasta entonces, sigue lo que está en vigor.
tailoring-may-alone = Esto lo propuso usted, y nadie más de este centro puede aprobarlo: no hay otro administrador ni profesional clínico. Puede aprobarlo usted. Se anota como decisión suya, sin nadie más.
tailoring-may-another = Esto lo propuso usted. Lo aprueba otro administrador o un profesional clínico. Hasta entonces, sigue lo que está en vigor.
tailoring-may-no = Lo aprueba un administrador o un profesional clínico. Hasta entonces, sigue lo que está en vigor.
tailoring-may-nothing = No hay nada en espera.
tailoring-alone = Sé que nadie más ha visto esto, y decido por mi cuenta
tailoring-approve = Aprobar
tailoring-refuse = No aprobar
tailoring-reason-why = Por qué no

## Person and quality

title-person = Respuestas a lo largo del tiempo
title-quality = Calidad de los datos
person-heading = Respuestas a lo largo del tiempo
person-print = Escribir como PDF
person-back = Volver al participante
person-written = El PDF está aquí:
person-no-scores = Todavía no hay ninguna puntuación.
person-points = Lo mismo en forma de tabla
person-day = Día
person-visit = Visita
person-score-head = Puntuación
person-how = Cómo se respondió
person-form = Formulario
person-what = Puntuaciones, correcciones
person-all-forms = Todos los formularios
person-open = Abrir
# $form (text): name of a form or a score. $day (text): a date.
person-open-named = Abrir { $form } del { $day }
# $amount (text): a difference. $source (text): who published it.
person-legend-error = Sombreado: error de medida, { $amount } ({ $source })
# $amount (text): a difference. $source (text): who published it.
person-legend-important = Línea discontinua: un cambio de { $amount } se considera importante ({ $source })

move-open = Mover a otro registro…
move-title = Mover este formulario a otro registro
move-means = El formulario se anula aquí y se guarda, tal como se respondió, en el registro al que pertenece. Ambos registros lo indican.
move-number = Número de estudio al que pertenece
move-number-hint = Por ejemplo 07-0004
move-do = Mover el formulario

query-open = Pedir una aclaración…
query-title = Pedir una aclaración sobre este formulario
query-what = El centro ve la pregunta y la responde. En el formulario no cambia nada.
query-step-open = Pedir una aclaración…
query-step-title = Pedir una aclaración sobre lo anotado
query-step-what = El centro ve la pregunta y la responde. No cambia nada de lo anotado.
query-item = Sobre qué es
query-whole = Todo el formulario
# $number (text): number of a question.
query-question = Pregunta { $number }
query-text = Su pregunta
query-text-hint = No escriba ningún nombre aquí.
query-do-ask = Preguntar
query-cancel = Cancelar
query-answer = Respuesta
query-do-answer = Responder
query-do-close = Resolver
query-settled = Resuelta
query-answered = Respondida
query-asked = Abierta
# $count (number), $n (text): days.
query-days =
    { $count ->
        [one] { $n } día
        [many] { $n } de días
       *[other] { $n } días
    }
screen-somebody = Iniciar un cribado
# $kit (text): the name of a programme.
screen-somebody-for = Iniciar un cribado: { $kit }

query-open-form = Abrir el formulario

# $what (text): a study number and a form.
query-open-named = Abrir el formulario, { $what }
query-open-step = Abrir lo anotado
# $what (text): study number, kind of step and day.
query-open-step-named = Abrir lo anotado, { $what }

quality-title = Calidad de los datos
# $count (number), $n (text): queries.
quality-queries-head =
    { $count ->
        [0] Ninguna aclaración pendiente
        [one] { $n } aclaración pendiente
        [many] { $n } de aclaraciones pendientes
       *[other] { $n } aclaraciones pendientes
    }
quality-show-settled = Mostrar las resueltas
quality-ask-where = Para pedir una aclaración, abra el formulario o lo anotado de que se trata.
# $count (number), $n (text): findings.
quality-findings =
    { $count ->
        [0] No se ha encontrado nada que pueda estar mal
        [one] { $n } cosa que puede estar mal
        [many] { $n } de cosas que pueden estar mal
       *[other] { $n } cosas que pueden estar mal
    }
quality-kinds = Mostrar solo
# $n (text): how many.
quality-kind-all = Todo ({ $n })
# $kind (text): one of the next. $n (text): how many.
quality-kind = { $kind } ({ $n })
quality-kind-missing = Sin respuesta
quality-kind-out-of-window = Fuera de plazo
quality-kind-implausible = Casi imposible
quality-kind-too-fast = Muy rápido
quality-kind-all-same = Todo igual
quality-kind-late = Introducido tarde
# $n (text): a number of days, always more than one.
quality-rule-late = Introducido tarde: más de { $n } días después de que se respondiera el formulario. Este límite es una propuesta nuestra.
# $n, $of (text): how many are shown, and how many there are.
quality-shown = Se muestran los { $n } más recientes de { $of }.
quality-about = Sobre qué
quality-found = Qué se encontró
quality-measures = Indicadores
quality-measure = Indicador
quality-value = Valor
quality-how = Cómo se calcula

## Notices

notice-alerts-late = Hay una alerta con retraso: nadie la atendió a tiempo o ha llegado el día de un seguimiento prometido.
notice-go-alerts = Ir a las alertas

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
packs-kit-stay = Quien está en la versión { $here } sigue en ella.
packs-kit-missing = Cuestionarios que traen otros paquetes y que no están aquí:
way-events = Siempre que ocurra
way-waits = Con fecha una vez anotado el inicio: { $visits }
plan-otherwise = Otra cosa…
plan-otherwise-named = Otra cosa…: { $visit }, otro día o no realizada
plan-otherwise-title = { $visit }: otro día
plan-visit-not-done = { $visit }: ¿por qué no se realizó?
signin-alerts-late =
    { $count ->
        [one] Hay { $n } alerta con retraso. Inicie sesión para verla.
        [many] Hay { $n } de alertas con retraso. Inicie sesión para verlas.
       *[other] Hay { $n } alertas con retraso. Inicie sesión para verlas.
    }
alert-gone-moved = El formulario se movió a otra persona
alert-gone-taken-back = Lo que la activó se anuló
alert-instead = Abrir la alerta de la persona a la que pertenece el formulario
kit-instructions = Qué hace este centro ante una alerta
kit-instructions-hint = Una línea de su propio procedimiento. Aparece primero en la alerta.
today-no-contact = Ya sin contacto
noted-take-back = Anotado por error…
noted-take-back-title = Anotado por error
noted-take-back-means = Deja de contar, tanto aquí como en el servidor. Sigue siendo legible, con su motivo.
noted-taken-back = Anotado por error: ya no cuenta
way-enough = Ciclo de sesiones completado
way-not-enough = Ciclo de sesiones aún sin completar
plan-form-not-expected = No previsto: ya no responde a cuestionarios

## The register of a session

title-attendance = Registro de la sesión
attendance-title = Registro de la sesión
attendance-none = Aquí no se lleva ningún programa con sesiones.
attendance-kit = Programa
attendance-group = Grupo
attendance-group-last = { $group }, última vez el { $day }
attendance-group-new = { $group }, un grupo nuevo
attendance-day = Día, si no es hoy
attendance-number = Sesión
attendance-heading = Sesión { $number } de { $planned }, { $day }
attendance-needed = El ciclo se completa con { $needed } de { $planned } sesiones ({ $percent } %).
attendance-source = Fuente: { $source }
attendance-everybody = Acudieron todos
attendance-members = En el grupo { $group }
attendance-members-none = Aún no hay nadie en este grupo.
attendance-others = Aún sin grupo
attendance-others-how = Quien se marque aquí pertenece desde entonces al grupo { $group }.
attendance-col-name = Nombre
attendance-col-course = Sesiones hasta ahora
attendance-col-today = Esta sesión
attendance-came = Acudió
attendance-missed = No acudió
attendance-clear = Borrar
attendance-clear-named = Borrar la marca de { $name }
attendance-why = Por qué no acudió: { $name }
attendance-choose = ¿Por qué no?
attendance-so-far = { $came } de { $planned }
attendance-missed-so-far = { $missed } perdidas
attendance-too-few = Demasiadas perdidas para completar el ciclo
attendance-noted = Anotado: sesión { $number }, { $day }
attendance-gap = Sesión { $number } sin anotar
attendance-reason = { $key }. { $reason }
attendance-open = Abrir
attendance-open-named = Abrir lo anotado de { $name }
attendance-alert-named = Abrir la alerta sobre { $name }
attendance-tally = Acudieron: { $came }. No acudieron: { $missed }. Sin marcar: { $open }.
attendance-open-rest = De quien no esté marcado no se anota nada.
attendance-keep = Guardar el registro
attendance-kept = Anotadas: { $n }.
attendance-kept-before = Ya anotadas así antes: { $n }.
attendance-completed = Ciclo completado con esta sesión: { $n }.
attendance-wrong = Aún no se guardó nada: corrija lo que se indica abajo y guarde de nuevo el registro.
attendance-keys = Las flechas arriba y abajo van de nombre en nombre; una letra, al siguiente que empieza por ella. 1 o espacio: acudió; 2: no acudió, y después la cifra del motivo; Supr borra. F9: acudieron todos; F8: el siguiente sin marcar; Intro: seguir.
