### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = Fin del día
title-computers = Ordenadores
nav-day = Terminar el día
notice-day-open = El último día no se terminó. Todavía nadie ha comprobado que el servidor lo tiene todo.
# $at: when it was begun.
notice-day-stopped = El fin del día, empezado { $at }, se interrumpió a medio camino. Hay que terminar el día de nuevo.
notice-day-ends = Es hora de terminar el día.
notice-go-day = Terminar el día

## The end of the day

day-title = Fin del día
day-end = Terminar el día
day-end-again = Terminar el día de nuevo
day-ending = Terminando el día…
day-not-ended = El día todavía no está terminado.
day-stopped = El fin del día se interrumpió a medio camino.
# $at: when it was begun.
day-stopped-how = Se empezó { $at } y no hay ninguna hoja de ello: nadie sabe todavía si el servidor lo tiene todo.
day-stopped-do = Termine el día de nuevo. Si vuelve a interrumpirse, llame al soporte técnico.
day-how = Prombook envía lo que está en espera, pregunta al servidor qué tiene y comprueba los registros de este ordenador. Puede seguir trabajando.
# $at (text): when. $verdict (text): what that sheet said, like Safe to close.
day-last = Terminado por última vez { $at }: { $verdict }
# $received, $differ (text): numbers.
day-counts = Enviados: { $n }; recibidos: { $received }; distintos: { $differ }.
day-verdict-safe = Se puede cerrar con seguridad.
day-safe-how = Se preguntó al servidor por cada registro, y devolvió su versión y su contenido.
day-verdict-nothing = No había nada que enviar. Se puede cerrar con seguridad.
day-verdict-waiting =
    { $count ->
        [one] Todavía no: queda { $n } registro por enviar.
        [many] Todavía no: quedan { $n } de registros por enviar.
       *[other] Todavía no: quedan { $n } registros por enviar.
    }
day-verdict-held =
    { $count ->
        [one] Todavía no: el servidor no aceptó { $n } registro.
        [many] Todavía no: el servidor no aceptó { $n } de registros.
       *[other] Todavía no: el servidor no aceptó { $n } registros.
    }
day-verdict-differs =
    { $count ->
        [one] Todavía no: { $n } registro no está en el servidor tal como está aquí.
        [many] Todavía no: { $n } de registros no están en el servidor tal como están aquí.
       *[other] Todavía no: { $n } registros no están en el servidor tal como están aquí.
    }
day-verdict-not-asked = Todavía no: no se ha podido preguntar al servidor qué tiene.
day-verdict-no-endpoint = No se ha enviado nada: no se ha indicado ningún servidor.
day-verdict-damaged = Alto: los registros de este ordenador no concuerdan entre sí.
day-kept-here = Todo lo que se registró está guardado en este ordenador.
day-short-safe = se puede cerrar con seguridad
day-short-nothing = nada que enviar
day-short-waiting = aún había registros en espera
day-short-held = hubo registros no aceptados
day-short-differs = hubo registros distintos
day-short-not-asked = no se preguntó al servidor
day-short-no-endpoint = no se había indicado ningún servidor
day-short-damaged = los registros no concordaban entre sí

day-step-sending = Enviar lo que está en espera
day-step-asking = Preguntar al servidor qué tiene
day-step-checking = Comprobar los registros de este ordenador
day-step-done = Hecho
day-step-now = Ahora
day-step-next = Pendiente
# $total (text): of how many.
day-progress =
    { $count ->
        [one] { $n } de { $total } registro
        [many] { $n } de { $total } registros
       *[other] { $n } de { $total } registros
    }
day-progress-label = Hasta dónde ha llegado

day-before = Antes de terminar el día
day-next = Qué hacer ahora
day-do-held =
    { $count ->
        [one] El servidor no aceptó { $n } registro. Vea por qué y haga lo que allí se indica.
        [many] El servidor no aceptó { $n } de registros. Vea por qué y haga lo que allí se indica.
       *[other] El servidor no aceptó { $n } registros. Vea por qué y haga lo que allí se indica.
    }
day-do-disputes =
    { $count ->
        [one] { $n } registro se cambió en dos ordenadores. Elija cuál vale.
        [many] { $n } de registros se cambiaron en dos ordenadores. Elija cuáles valen.
       *[other] { $n } registros se cambiaron en dos ordenadores. Elija cuáles valen.
    }
day-do-unfinished =
    { $count ->
        [one] { $n } formulario no está finalizado. Finalícelo o indique el motivo.
        [many] { $n } de formularios no están finalizados. Finalícelos o indique el motivo.
       *[other] { $n } formularios no están finalizados. Finalícelos o indique el motivo.
    }
day-do-prompts =
    { $count ->
        [one] { $n } aviso de seguridad no tiene nota. Abra el formulario y registre qué se hizo.
        [many] { $n } de avisos de seguridad no tienen nota. Abra los formularios y registre qué se hizo.
       *[other] { $n } avisos de seguridad no tienen nota. Abra los formularios y registre qué se hizo.
    }
day-do-will-send =
    { $count ->
        [one] { $n } registro está en espera. Se envía al terminar el día.
        [many] { $n } de registros están en espera. Se envían al terminar el día.
       *[other] { $n } registros están en espera. Se envían al terminar el día.
    }
day-do-waiting =
    { $count ->
        [one] { $n } registro está en espera. Deje este ordenador encendido y conectado hasta que se envíe.
        [many] { $n } de registros están en espera. Deje este ordenador encendido y conectado hasta que se envíen.
       *[other] { $n } registros están en espera. Deje este ordenador encendido y conectado hasta que se envíen.
    }
day-do-missing =
    { $count ->
        [one] { $n } registro falta en el servidor. Se vuelve a enviar automáticamente.
        [many] { $n } de registros faltan en el servidor. Se vuelven a enviar automáticamente.
       *[other] { $n } registros faltan en el servidor. Se vuelven a enviar automáticamente.
    }
day-do-deleted =
    { $count ->
        [one] { $n } registro se eliminó en el servidor. Pregunte a quien gestiona el servidor antes de volver a enviarlo.
        [many] { $n } de registros se eliminaron en el servidor. Pregunte a quien gestiona el servidor antes de volver a enviarlos.
       *[other] { $n } registros se eliminaron en el servidor. Pregunte a quien gestiona el servidor antes de volver a enviarlos.
    }
day-do-other-content =
    { $count ->
        [one] { $n } registro dice otra cosa en el servidor. Compare ambos y elija cuál vale.
        [many] { $n } de registros dicen otra cosa en el servidor. Compare ambos lados y elija cuál vale.
       *[other] { $n } registros dicen otra cosa en el servidor. Compare ambos lados y elija cuál vale.
    }
day-do-other-version =
    { $count ->
        [one] { $n } registro tiene otro número de versión en el servidor, pero dice lo mismo. No se ha perdido nada; avise al soporte técnico.
        [many] { $n } de registros tienen otro número de versión en el servidor, pero dicen lo mismo. No se ha perdido nada; avise al soporte técnico.
       *[other] { $n } registros tienen otro número de versión en el servidor, pero dicen lo mismo. No se ha perdido nada; avise al soporte técnico.
    }
day-do-no-endpoint = Indique la dirección del servidor en Ajustes. Solo puede hacerlo un administrador.
day-do-damaged = No cambie nada y llame al soporte técnico. Deje este ordenador como está.
day-do-again = Después, termine el día de nuevo.
day-do-nothing = No hay nada que lo impida.
day-go-sending = Ir a los envíos
day-go-disputes = Resolver
day-go-settings = Ir a Ajustes
day-go-preflight = Comprobar la conexión
day-go-trail = Ver la pista de auditoría
day-go-unfinished = Ir a los formularios

day-numbers = En cifras
day-number-sent = Enviados
day-number-received = Recibidos
day-number-differ = Distintos
day-number-missing = Faltan
day-number-waiting = En espera
day-number-held = No aceptados
day-number-finished = Formularios finalizados
day-number-unfinished = Formularios sin finalizar

day-open-forms = Formularios por revisar
day-col-participant = Participante
day-col-form = Formulario
day-col-forms = Formularios
day-col-day = Día
day-col-open = Qué queda pendiente
day-col-reason = Por qué no está finalizado
day-gaps =
    { $count ->
        [one] { $n } pregunta sin respuesta
        [many] { $n } de preguntas sin respuesta
       *[other] { $n } preguntas sin respuesta
    }
day-gaps-none = Respondido; aún sin finalizar
day-prompts =
    { $count ->
        [one] { $n } aviso de seguridad sin nota
        [many] { $n } de avisos de seguridad sin nota
       *[other] { $n } avisos de seguridad sin nota
    }
day-reason-none = Aún no se ha indicado
# $form (text): its title. $number (text): study number.
day-reason-of = Por qué { $form } de { $number } no está finalizado
day-open-form = Abrir { $form } de { $number }
day-open-visit = Abrir la visita de { $number }, { $day }
unfinished-goes-on = Continúa otro día
unfinished-participant-left = El participante tuvo que irse
unfinished-declined = El participante no quiere continuar
unfinished-by-mistake = Se empezó por error
unfinished-technical = El ordenador lo impidió
day-visits =
    { $count ->
        [one] { $n } visita
        [many] { $n } de visitas
       *[other] { $n } visitas
    }
day-no-visits = Hoy no ha habido ninguna visita.
day-no-forms = Ningún formulario
day-state-unfinished = Sin finalizar
day-state-waiting = En espera de envío
day-state-sent = Recibido
day-state-held = No aceptado
day-state-voided = Anulado

day-differences =
    { $count ->
        [one] { $n } registro que no coincide
        [many] { $n } de registros que no coinciden
       *[other] { $n } registros que no coinciden
    }
day-differences-first = Solo se muestran los primeros { $n }.
day-col-record = Registro
day-col-why = Qué está mal
day-differs-waiting = Aún no enviado
day-differs-held = El servidor no lo aceptó
day-differs-missing = Falta en el servidor; se vuelve a enviar
day-differs-deleted = Eliminado en el servidor
day-differs-other-content = Dice otra cosa en el servidor
day-differs-other-version = Mismo contenido, otro número de versión

day-proof = En la hoja
day-ended = Terminado
# $at (text): when. $by (text): who.
day-ended-by = { $at } por { $by }
day-computer = Ordenador
day-server = Servidor
day-server-none = No se ha indicado ninguno
day-clock = Reloj de este ordenador
day-trail = Final de la pista de auditoría
# $seq (text): number of the last row. $head (text): its first 16 characters.
day-head = Fila { $seq }: { $head }
day-head-there = El servidor tiene anotado lo mismo.
day-head-not-there = El servidor aún no lo tiene anotado.
day-head-full = Los 64 caracteres
day-print = Imprimir la hoja (PDF)
day-printing = Creando el PDF…
day-printed =
    { $count ->
        [one] En este archivo hay { $n } página:
        [many] En este archivo hay { $n } de páginas:
       *[other] En este archivo hay { $n } páginas:
    }
day-today = Volver a hoy
# $day (text): which day.
day-sheet-of = Hoja del { $day }
day-sheets = Hojas guardadas
day-sheets-none = Todavía no se ha terminado ningún día.
day-sheets-more = Mostrar todas ({ $n })
# $day, $at, $verdict (text)
day-sheet-open = Hoja del { $day }, { $at }: { $verdict }
day-reminder = Recordatorio
day-reminder-hint = Por ejemplo 17:00. Déjelo vacío para no tener recordatorio.
day-reminder-label = Recordárselo al personal a las
day-reminder-at = Se recuerda al personal a las { $at }.
day-reminder-never = No se recuerda a nadie.

## How right a clock is, compared with the server’s

clock-unknown = Desconocido
clock-right = Correcto
clock-ahead-seconds =
    { $count ->
        [one] Adelantado { $n } segundo
        [many] Adelantado { $n } de segundos
       *[other] Adelantado { $n } segundos
    }
clock-ahead-minutes =
    { $count ->
        [one] Adelantado { $n } minuto
        [many] Adelantado { $n } de minutos
       *[other] Adelantado { $n } minutos
    }
clock-ahead-hours =
    { $count ->
        [one] Adelantado { $n } hora
        [many] Adelantado { $n } de horas
       *[other] Adelantado { $n } horas
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
sending-resume = Reanudar
sending-paused = En pausa. No se envía nada hasta que alguien lo reanude.
sending-soon = Queda menos de un minuto
sending-minutes =
    { $count ->
        [one] Queda alrededor de { $n } minuto
        [many] Quedan alrededor de { $n } de minutos
       *[other] Quedan alrededor de { $n } minutos
    }
# $sent, $received (text): kilobytes.
sending-traffic =
    { $count ->
        [one] Desde que arrancó Prombook: { $sent } kB enviados, { $received } kB recibidos, { $n } petición
        [many] Desde que arrancó Prombook: { $sent } kB enviados, { $received } kB recibidos, { $n } de peticiones
       *[other] Desde que arrancó Prombook: { $sent } kB enviados, { $received } kB recibidos, { $n } peticiones
    }
sending-check = Comprobar la conexión
sending-computers = Ordenadores del centro

## What the server did not take

sending-again-all = Reintentar todo
# $spot (text): a part of the record, like Date of birth. $why (text): a sentence.
held-why = { $spot }: { $why }
issue-missing = El servidor necesita algo aquí, y no hay nada.
issue-value = El servidor no acepta este valor.
issue-too-long = Es más largo de lo que permite el servidor.
issue-structure = El servidor no puede leer cómo está escrito.
issue-reference = El servidor no tiene el registro al que esto pertenece.
issue-code = El servidor no conoce esta entrada.
issue-duplicate = El servidor ya tiene esto en otro registro.
issue-rule = Esto incumple una de las reglas del servidor.
issue-security = El servidor no permite que esta clínica envíe esto.
issue-version = El servidor tiene una versión más reciente de esto.
spot-name = Nombre
spot-born = Fecha de nacimiento
spot-sex = Sexo
spot-nhs-number = Número del NHS
spot-study-number = Número de estudio
spot-language = Idioma preferido
spot-interpreter = Intérprete
spot-day = Día de la visita
spot-participant = Participante
spot-visit = Visita
spot-questionnaire = Cuestionario
spot-answer = Respuesta
spot-question = Pregunta { $n }
spot-score = Puntuación
spot-time = Hora
next-correct = Corríjalo aquí. Después se vuelve a enviar automáticamente.
next-correct-other = Tiene que corregirlo aquí alguien que pueda corregir registros. Después se vuelve a enviar automáticamente.
next-again = Vuelva a enviarlo. Si el servidor sigue sin aceptarlo, cree un archivo para el soporte técnico.
next-again-allowed = Pida a quien gestiona el servidor que lo permita y después vuelva a enviarlo.
next-support = Esto no puede resolverlo aquí. Cree un archivo para el soporte técnico y envíeselo.
next-settle = Se cambió aquí y en el servidor. Vea ambos y elija cuál vale.
held-correct-participant = Corregir el participante
held-correct-response = Corregir el formulario
held-settle = Resolver
held-support = Crear un archivo para el soporte técnico
# $action (text): what the button says. $what (text): the record.
held-action-named = { $action }: { $what }
held-support-done = El archivo para el soporte técnico está aquí:
held-words = Qué dijo el servidor, para el soporte técnico
held-no-words = El servidor no indicó ningún motivo.

## The computers of a site

computers-title = Ordenadores del centro
computers-asked = Última pregunta al servidor: { $at }.
computers-never-asked = Todavía no se ha preguntado al servidor. Este ordenador muestra lo que él mismo sabe.
computers-none = Ningún ordenador ha informado todavía al servidor.
computers-list = Cada ordenador, según su último informe
computers-col-name = Ordenador
computers-col-heard = Últimas noticias
computers-col-unsent = No están en el servidor
computers-col-receipt = Última recepción confirmada
computers-col-safe = Último día terminado con seguridad
computers-col-clock = Reloj
computers-col-version = Versión
computers-here = Este ordenador
computers-unnamed = Sin nombre
computers-letter = Letra { $letter }
computers-silent = Sin noticias desde hace más de dos días laborables
computers-unsent-none = Nada en espera
computers-waiting =
    { $count ->
        [one] { $n } registro en espera
        [many] { $n } de registros en espera
       *[other] { $n } registros en espera
    }
computers-since = El más antiguo desde { $at }
computers-held =
    { $count ->
        [one] { $n } no aceptado
        [many] { $n } no aceptados
       *[other] { $n } no aceptados
    }
computers-never = Nunca
computers-packs =
    { $count ->
        [one] { $n } paquete
        [many] { $n } de paquetes
       *[other] { $n } paquetes
    }
computers-packs-none = Ningún paquete
computers-same-letter = Dos ordenadores tienen la misma letra, así que podrían dar a dos participantes el mismo número de estudio. Dé otra letra a uno de ellos antes de registrar a nadie en él.
computers-this = Este ordenador
computers-name = Cómo se llama
computers-name-hint = Por ejemplo: Consulta 3
computers-letter-label = Letra en sus números de estudio
computers-letter-hint = Una letra mayúscula, distinta en cada ordenador. Déjelo vacío si el centro solo tiene un ordenador.
day-verdict-disputed =
    { $count ->
        [one] Todavía no: alguien tiene que elegir qué vale para { $n } registro.
        [many] Todavía no: alguien tiene que elegir qué vale para { $n } de registros.
       *[other] Todavía no: alguien tiene que elegir qué vale para { $n } registros.
    }
day-short-disputed = aún había una elección por hacer
day-number-disputes = Por elegir
day-differs-disputed = Dicho de forma distinta en dos ordenadores
day-fetched = Otros ordenadores
fetched-at = Los registros de otros ordenadores se obtuvieron por última vez { $at }.
fetched-never = Los registros de otros ordenadores todavía no se han obtenido.
fetched-not = No se pudieron obtener { $at }.
fetch-trouble-not-reached = No se pudo contactar con el servidor. Prombook vuelve a intentarlo por sí mismo.
fetch-trouble-refused = El servidor no deja que este ordenador lo lea todo. Consulte a quien gestiona el servidor.
fetch-trouble-busy = El servidor está ocupado. Prombook vuelve a intentarlo por sí mismo.
fetch-trouble-unclear = El servidor dio una respuesta que no se ha podido entender. Si sigue así, consulte a quien gestiona el servidor.
fetch-trouble-not-all = El servidor no entrega todo lo que tiene, ni lo hace por orden de tiempo. Consulte a quien gestiona el servidor.
