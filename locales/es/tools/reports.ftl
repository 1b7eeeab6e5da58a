### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = Quién llegó hasta dónde
report-funnel-counted = Todas las personas a las que se preguntó alguna vez si pueden participar, también las que no entraron. «De las del paso anterior» cuenta las personas de ese paso de las que ya se puede decir, y cuántas de ellas llegaron más lejos; también se puede llegar a un paso por otra vía.
report-uptake = Quién acepta lo que se ofrece
report-uptake-counted = Todas las personas a las que se preguntó alguna vez, por su edad ese día, su sexo, su grupo étnico, el idioma que prefieren y si necesitan intérprete. Los porcentajes de «aceptaron» son de aquellas a las que se ofreció algo; los de «participan», de aquellas a las que se preguntó.
report-retention = Visitas
report-retention-counted = Visitas de participantes previstas hasta hoy. Una visita está realizada cuando todos los formularios esenciales están finalizados, o alguien anotó por qué no; Hoy cuenta de la misma manera. Las visitas que ya no se prevén porque la participación cambió figuran aparte y en ningún porcentaje.
report-completeness = Formularios
report-completeness-counted = Formularios finalizados de las visitas de este programa, por formulario, idioma y modo en que se dieron. Los porcentajes con puntuación son de los formularios finalizados; los de sin respuesta, de todas las preguntas que se hicieron en ellos.
report-time = Tiempo
report-time-counted = Visitas cuyo tiempo se midió en este ordenador, sin contar las pausas: la mediana de los minutos, junto a los que prevé el programa.
report-escalations = Alertas
report-escalations-counted = Todas las alertas que se activaron alguna vez en este programa. Los porcentajes son de las alertas activadas. Los minutos van de la alerta a la primera acción anotada sobre ella.
report-safety = Acontecimientos adversos y efectos no deseados
report-safety-counted = Todos los acontecimientos adversos anotados en este programa, en el mes en que el centro tuvo conocimiento de ellos. «Relacionados» significa relación posible, probable o segura. Lo que se supo después cuenta para el acontecimiento. Los efectos no deseados se cuentan uno por uno, por aquello a lo que afectan y por lo que se dio al participante.
# $at (text): date and time.
report-counted-at = Contado { $at }
report-none = –
report-language-unsaid = Sin anotar
report-visit-unsaid = No se indicó visita

report-table-funnel = Pasos
report-table-losses = Dónde no se siguió adelante, y por qué
report-table-uptake-age = Por edad
report-table-uptake-sex = Por sexo
report-table-uptake-ethnic = Por grupo étnico
report-table-uptake-language = Por idioma
report-table-uptake-interpreter = Por necesidad de intérprete
report-table-retention = Por visita
report-table-missed = Visitas que no se hicieron, y por qué
report-table-completeness = Formularios finalizados
report-table-not-given = Formularios no dados, y por qué, por idioma del participante
report-table-time = Minutos por visita
report-table-alerts = Por alerta
report-table-actions = Qué se hizo primero o después
report-table-services = Servicios a los que se llamó
report-table-outcomes = Qué resultó de ello
report-table-overrides = Por qué no hizo falta nada
report-table-safety = Por mes
report-table-serious = Acontecimientos graves, por lo que los hace graves
report-table-unintended = Efectos no deseados, por aquello a lo que afectan

report-col-step = Paso
report-col-people = Personas
report-col-of-before = De las del paso anterior
report-col-of-screened = De las preguntadas
report-col-not-due = Aún no toca
report-col-primary = Población principal
report-col-outside = Fuera de ella
report-col-not-reached = Paso no alcanzado
report-col-reason = Motivo
report-col-group = Grupo
report-col-screened = Preguntadas
report-col-offered = Con oferta
report-col-accepted-of-offered = Aceptaron, de las que tenían oferta
report-col-enrolled-of-screened = Participan, de las preguntadas
report-col-completed-of-over = Completaron según lo previsto, de quienes ya terminaron
report-col-visit = Visita
report-col-visits = Visitas
report-col-expected = Previstas hasta hoy
report-col-done = Realizadas dentro del plazo
report-col-late = Realizadas fuera de él
report-col-begun = Acudió, falta algo esencial
report-col-missed = Omitidas
report-col-open-now = Plazo abierto ahora
report-col-not-expected = Ya no previstas
report-col-form = Formulario
report-col-forms = Formularios
report-col-language = Idioma
report-col-language-of = Idioma del participante
report-col-how = Modo
report-col-finished = Finalizados
report-col-with-score = Con puntuación
report-col-without-answer = Preguntas sin respuesta
report-col-measured = Visitas medidas
report-col-patient = Participante, minutos
report-col-patient-planned = Participante, previsto
report-col-staff = Personal, minutos
report-col-staff-planned = Personal, previsto
report-col-over = Más largas de lo previsto
report-col-alert = Alerta
report-col-fired = Activadas
report-col-open = Abiertas
report-col-overdue = Con retraso
report-col-in-time = Atendidas a tiempo
report-col-minutes = Minutos hasta que alguien actuó, mediana
report-col-nothing-needed = No hizo falta nada
report-col-what = Qué
report-col-effects = Efectos
report-col-nothing-given = Aún sin recibir nada
report-col-times = Veces
report-col-month = Mes
report-col-events = Acontecimientos
report-col-related = Relacionados
report-col-serious = Graves
report-col-serious-related = Graves y relacionados
report-col-to-technology = Relacionados con la tecnología
report-col-to-app = Relacionados con este programa informático
report-col-attempts = Intentos de seguimiento

rung-screened = Preguntadas
rung-eligible = Pueden participar
rung-offered = Con oferta
rung-accepted = Aceptaron
rung-consented = Consintieron
rung-enrolled = Participan
rung-started = Empezaron
# $visit (text): name of a visit.
rung-active = Aún lo usan: { $visit }

# $question (text): what is asked before anybody enters.
report-why-criterion = Por la respuesta a: { $question }
# $arm (text): what somebody was given.
report-why-arm = Recibió: { $arm }
code-standing-unfinished = Todavía no se ha preguntado todo
code-standing-not-offered = Por ahora no se ha ofrecido nada
code-standing-declined = Rechazó, sin motivo anotado
code-standing-deferred = Aplazado
code-standing-not-asked = Por ahora no se ha pedido el consentimiento
code-standing-refused = No consintió
code-standing-blocked = Nadie ha atendido todavía una alerta
code-standing-not-yet = Por ahora no
code-standing-not-started = Por ahora no ha empezado
code-standing-not-active = Ya no lo usa, sin motivo anotado
code-standing-not-known = Nadie anotó si lo usa
code-standing-over = Ya no participa
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } persona no entró y se conserva sin nombre.
        [many] { $n } de personas no entraron y se conservan sin nombre.
       *[other] { $n } personas no entraron y se conservan sin nombre.
    }
report-funnel-primary = Quien llegó por una vía fuera de la población principal, como por iniciativa propia, se conserva y se cuenta aparte. Una persona puede tener varios motivos, así que los motivos pueden sumar más que las personas.
report-interpreter-yes = Lo necesita
report-interpreter-no = No lo necesita
report-interpreter-unsaid = Sin anotar
report-ethnic-asian = Asiático o británico asiático
report-ethnic-black = Negro, británico negro, caribeño o africano
report-ethnic-mixed = Mixto o múltiple
report-ethnic-white = Blanco
report-ethnic-other = Otro
report-ethnic-not_stated = No declarado
report-ethnic-not_known = No se sabe
report-ethnic-not_asked = No se preguntó
report-uptake-ethnic = Los grupos étnicos reúnen las categorías de 2001 y de 2021; chino se cuenta con asiático en ambas. «No declarado» es quien fue preguntado y prefirió no decirlo; «no se preguntó», de quien nadie anotó nada.
report-all-alerts = Todas las alertas
report-all-months = Todos los meses
report-all-effects = Todos los efectos no deseados
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = { $alerts } alertas en { $visits } visitas: { $share } por cada cien visitas.
# $share (text): how many of how many.
report-false-alarms = Falsas alarmas, de las alertas cuyo desenlace se conoce: { $share }.
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day }: { $term }

# $number (text): study number.
notice-title = Nuevo problema de seguridad: { $number }
notice-draft = Borrador
notice-draft-detail =
    Hecho a partir de lo que está registrado en el centro, para el promotor. No se ha enviado a nadie. El promotor decide si es un nuevo problema de seguridad y lo comunica al NICE.

    Léalo antes de que salga del centro: las palabras que alguien escribió pueden nombrar a personas.
notice-programme = Programa
notice-kit = Programa
notice-version = Versión
notice-arm = Recibió
notice-product = Tecnología
notice-site = Centro
notice-number = Número de estudio
notice-event = Lo que está registrado del acontecimiento
notice-follow = Lo que se supo después
notice-follow-none = No se anotó nada después.
notice-follow-day = Anotado
notice-follow-what = Qué
notice-not-recorded = Sin registrar
notice-sponsor = Para rellenar por el promotor
notice-assessment = Evaluación del problema
notice-action = Qué se hizo o se hará
notice-told-on = Comunicado al NICE el, por
notice-signature = Nombre, fecha, firma
report-col-contacts = Otros servicios que intervinieron
rung-attended = Completaron las sesiones
code-standing-too-few = No acudió a suficientes sesiones
report-resources = Otra atención
report-resources-counted = Otra atención de la que hablaron las personas, en los días por los que se les preguntó; lo que nadie respondió no cuenta como cero. Una tasa es para tres meses (91 días) de una persona. Los periodos con la mayoría de sus días después del día índice están en la segunda tabla.
report-table-care-before = Antes del día índice
report-table-care-since = Desde el día índice, según lo que recibieron las personas
report-col-given = Recibido
report-col-care-asked = Personas preguntadas
report-col-care-any = Tuvieron alguna, de las preguntadas
report-col-care-amount = En total
report-col-care-days = Días preguntados
report-col-care-rate = Por persona en tres meses
report-care-everybody = Todos
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] A { $n } persona se le preguntó dos veces por algunos días. Los días cuentan una vez; lo que se contó ambas veces no se puede separar.
    [many] A { $n } personas se les preguntó dos veces por algunos días. Los días cuentan una vez; lo que se contó ambas veces no se puede separar.
   *[other] A { $n } personas se les preguntó dos veces por algunos días. Los días cuentan una vez; lo que se contó ambas veces no se puede separar.
}
