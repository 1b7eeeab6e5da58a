### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score }: { $points } el { $when }. Por ahora hay una sola puntuación.
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score }: { $from } el { $since } y { $to } el { $until }; ninguna diferencia.
# $by (text): the difference.
person-course-lower = { $score }: { $from } el { $since } y { $to } el { $until }; { $by } menos.
# $by (text): the difference.
person-course-higher = { $score }: { $from } el { $since } y { $to } el { $until }; { $by } más.
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points } (o el { $percent } % de la primera puntuación)
# $amount (text): a difference. $source (text): who published it.
person-change-inside = El cambio es menor que el error de medida de { $amount } ({ $source }).
person-change-outside = Un cambio de { $amount } o más es mayor que el error de medida ({ $source }).
person-change-below = El cambio es menor que { $amount }, que se considera importante ({ $source }).
person-change-important = Un cambio de { $amount } se considera importante ({ $source }).
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = redacción { $digest }, { $status }
person-wording-published = publicada por su titular
person-wording-licensed = facilitada por su titular con licencia
person-wording-collated = recopilada, sin cotejar
person-wording-local = propia del centro
person-wording-own = propia de Prombook
person-wording-unknown = no está en este ordenador
# $by (text): a name. $at (text): date and time.
person-noted = finalizado por { $by }, { $at }
person-lag-none = introducido el mismo día
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [one] introducido { $n } día después
        [many] introducido { $n } de días después
       *[other] introducido { $n } días después
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = pregunta { $number }: { $old } › { $new }
person-no-answer = sin respuesta
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = Corregido { $at } por { $by }: { $what }. Motivo: { $reason }
# $number (text): a study number.
person-moved-to = Movido a { $number } { $at } por { $by }; aquí no cuenta. Motivo: { $reason }
person-moved-from = Movido aquí desde { $number } { $at } por { $by }. Motivo: { $reason }
person-taken-back = Anulado { $at } por { $by }; no cuenta. Motivo: { $reason }
# $number (text): a study number.
person-title = Respuestas a lo largo del tiempo: { $number }
# $day (text): a date.
person-printed = Impreso el { $day }
person-none = Todavía no hay ninguna puntuación.
person-forms = Todos los formularios
person-col-day = Día
person-col-visit = Visita
person-col-score = Puntuación
person-col-form = Formulario
person-col-how = Cómo se respondió
person-col-what = Puntuaciones y correcciones

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }, { $form }
# $question (text): number of a question.
quality-what-item = { $number }, { $form }, pregunta { $question }
# $number (text): a study number. $step (text): name of a kind of step. $day (text): a date.
quality-what-step = { $number }, { $step }, { $day }
# $step (text): name of a kind of step. $day (text): a date.
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = Algo que aún no ha llegado a este ordenador
quality-settled = Resuelta
quality-nothing = Todavía no hay nada que contar
# $part, $whole, $percent (text): numbers.
quality-share = { $part } de { $whole } ({ $percent } %)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [one] Solo se cuenta el formulario más reciente ({ $n }).
        [many] Solo se cuentan los { $n } de formularios más recientes.
       *[other] Solo se cuentan los { $n } formularios más recientes.
    }
quality-visits = Visitas realizadas
quality-visits-how = Visitas en las que todos los formularios esenciales están finalizados, o alguien anotó por qué no, de las previstas hasta hoy. Hoy cuenta de la misma manera.
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] En { $n } más acudió alguien y falta algo esencial.
        [many] En { $n } de visitas más acudió alguien y falta algo esencial.
       *[other] En { $n } más acudió alguien y falta algo esencial.
    }
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [one] { $n } visita ya no está prevista y no se cuenta.
        [many] { $n } de visitas ya no están previstas y no se cuentan.
       *[other] { $n } visitas ya no están previstas y no se cuentan.
    }
# $count (number), $n (text): visits.
quality-learning =
    { $count ->
        [one] { $n } visita del periodo de rodaje no se cuenta.
        [many] { $n } de visitas del periodo de rodaje no se cuentan.
       *[other] { $n } visitas del periodo de rodaje no se cuentan.
    }
quality-training = Cobertura de la formación
quality-training-how = Formularios registrados por personas con la formación aprobada el día de la visita. El objetivo es el 100 %.
quality-window = Visitas dentro de su plazo
quality-window-how = Visitas dentro de su plazo, de las realizadas.
quality-instruments = Cuestionarios con puntuación
quality-instruments-how = Cuestionarios con puntuación, de los finalizados o anotados como no realizados.
# $language (text): its own name.
quality-instruments-in = Cuestionarios con puntuación, { $language }
quality-instruments-in-how = De los finalizados en este idioma.
quality-not-done = Formularios y visitas no realizados
quality-not-done-how = Anotados con el motivo.
quality-whole-visit = Visita
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = Preguntas sin respuesta
quality-items-how = Preguntas con un motivo en lugar de una respuesta, de todas las que se hicieron.
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }, pregunta { $question }, { $language }, { $mode }
quality-place-how = Entre las preguntas que más a menudo quedan sin respuesta.
quality-lag = Días hasta la introducción
# $median, $most (text): days.
quality-lag-days = { $median } de mediana, { $most } en el percentil 90
quality-lag-how = Desde el día de la visita, o la fecha del papel, hasta el día en que el formulario se finalizó aquí.
quality-sync = Horas hasta la recepción
# $median, $most (text): hours.
quality-sync-hours = { $median } de mediana, { $most } en el percentil 90
quality-sync-how = Desde que se finaliza un formulario en este ordenador hasta que el servidor dice que lo tiene.
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n } formulario no se ha recibido tal como está ahora.
        [many] { $n } de formularios no se han recibido tal como están ahora.
       *[other] { $n } formularios no se han recibido tal como están ahora.
    }
quality-last-sent = Días desde el último envío de cada ordenador
quality-last-sent-how = De este ordenador, desde que el servidor confirmó algo por última vez; de los demás, desde que lo dijeron por última vez.
quality-this-computer = Este ordenador
# $name (text): name of a computer.
quality-never-sent = { $name }: aún no ha enviado nada
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name }: { $n } día
        [many] { $name }: { $n } de días
       *[other] { $name }: { $n } días
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = Formularios por el modo en que se dieron
quality-by-mode-how = De todos los formularios finalizados. Las puntuaciones obtenidas de modos distintos pueden diferir por ello.
quality-by-language = Formularios por idioma
quality-by-language-how = De todos los formularios finalizados, por el idioma en que se leyeron.
quality-by-interpreter = Formularios con intérprete
quality-by-interpreter-how = De todos los formularios finalizados.
quality-by-proxy = Formularios respondidos por otra persona
quality-by-proxy-how = De todos los formularios finalizados, los respondidos en nombre del participante.
quality-provenance = Respuestas de origen conocido
quality-provenance-how = Respuestas de las que se sabe quién las registró, en qué versión, redacción e idioma, y cómo. El objetivo es el 100 %.
quality-corrections = Respuestas corregidas
quality-corrections-how = Respuestas cambiadas después de finalizar el formulario, de todas las respuestas.
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = sin motivo codificado
quality-queries = Aclaraciones pendientes
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [one] { $n } pendiente; { $oldest } días
        [many] { $n } de pendientes; { $median } días de mediana, la más antigua { $oldest } días
       *[other] { $n } pendientes; { $median } días de mediana, la más antigua { $oldest } días
    }
quality-queries-none = Ninguna
quality-queries-how = Días desde que se pidió una aclaración.
quality-too-fast = Respondidos muy rápido
quality-too-fast-how = En menos de un tercio del tiempo que prevé el programa; sin programa, en menos de un segundo por pregunta. Ambas son propuestas nuestras.
quality-all-same = La misma respuesta en todo
quality-all-same-how = Formularios con cinco o más respuestas de un conjunto o una escala que son todas iguales. Puede ser correcto: pregunte.
quality-implausible = Fechas casi imposibles
quality-implausible-how = Anteriores al nacimiento, posteriores a la introducción o de alguien de más de 120 años.
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [one] { $n } pregunta no tiene respuesta. { $reasons }
        [many] { $n } de preguntas no tienen respuesta. { $reasons }
       *[other] { $n } preguntas no tienen respuesta. { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = La visita fue fuera de su plazo, de { $opens } a { $closes }.
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [one] { $n } pregunta en { $took } s; menos de { $least } s es muy rápido.
        [many] { $n } de preguntas en { $took } s; menos de { $least } s es muy rápido.
       *[other] { $n } preguntas en { $took } s; menos de { $least } s es muy rápido.
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [one] { $n } respuesta, igual.
        [many] Los { $n } de respuestas son iguales.
       *[other] Las { $n } respuestas son iguales.
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [one] Introducido { $n } día después de rellenarse.
        [many] Introducido { $n } de días después de rellenarse.
       *[other] Introducido { $n } días después de rellenarse.
    }
quality-found-before-birth = Una fecha es anterior al nacimiento del participante.
quality-found-too-old = Según la fecha de nacimiento, el participante tenía más de 120 años.
quality-found-paper-after-visit = La fecha del papel es posterior a la visita.
quality-found-after-entry = Una fecha de las respuestas es posterior al día de la introducción.
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = «{ $question }»: { $number } está fuera de { $low } a { $high }, donde suele estar. ¿Se escribió como se midió?

## Steps: their names, and what each is for

step-screening = Cribado
step-screening-intro = Haga cada una de las preguntas. Quien no puede participar se guarda sin nombre, para que se cuente a todos.
step-consent = Consentimiento
step-consent-intro = Cada línea por separado. Un no en una línea no es un no en las demás.
step-offer = Ofrecimiento
step-offer-intro = Qué se ofreció, cómo y qué decidió la persona. Quien lo rechaza recibe su atención habitual y aun así puede participar.
step-start = Primer uso
step-start-intro = El día en que usó por primera vez lo que se le dio.
step-engagement = ¿Lo sigue usando?
step-engagement-intro = Con la respuesta se anota qué cuenta como usarlo.
step-stop = Dejó de usarlo
step-stop-intro = Puede dejar de usarlo y aun así acudir a las visitas y responder a los cuestionarios.
step-change = Cambio en la participación
step-change-intro = Indique qué termina y qué continúa. Lo que no se indique sigue como está.
step-completion = Fin del programa
step-completion-intro = Después de esto no se pregunta nada más.
step-contact = Intento de contacto
step-not-done = No realizado
step-not-done-intro = Indique por qué, para que no cuente como olvidado.
step-session = Sesión
step-adverse = Acontecimiento adverso
step-adverse-intro = Anótelo aunque nadie piense que lo causó el programa. Siga el procedimiento local.
step-adverse-follow-up = Seguimiento de un acontecimiento adverso
step-adverse-follow-up-intro = Anote cada intento, también el que no localizó a nadie.
step-resource = Otra atención
step-resource-intro = Cuántas veces, o cuánto tiempo, desde la última vez que se preguntó.
# $from, $to (text): the first day and the last.
recall-last = Último periodo por el que se preguntó: { $from } a { $to }.
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-gap = Periodo por el que no se preguntó: { $from } a { $to } (días: { $n }).
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-overlap = Periodo por el que se preguntó dos veces: { $from } a { $to } (días: { $n }). Lo que se anota las dos veces cuenta dos veces.
step-unintended = Efecto no deseado
step-unintended-intro = Un efecto que nadie pretendía, en cualquier persona.
step-alert = Alerta
step-alert-action = Qué se hizo
step-alert-action-intro = Indique qué se hizo ante la alerta y a quién se avisó.
step-alert-outcome = Desenlace de la alerta
step-alert-outcome-intro = En qué quedó. Con esto se cierra la alerta.
step-query = Petición de aclaración
step-query-answer = Respuesta a una petición de aclaración
step-query-closed = Aclaración resuelta
step-moved = Formulario movido

## How far somebody has got

stage-new = Aún no se ha preguntado nada
stage-not-eligible = No entra
stage-eligible = Puede entrar
stage-refused = No dio su consentimiento
stage-consented = Dio su consentimiento
stage-deferred = Aplazó la decisión
stage-enrolled = Participa
stage-started = Usa lo que se le dio
stage-stopped = Dejó de usarlo, sigue participando
stage-ended = Ya no participa
stage-completed = Completado

## What is asked in a step

field-referral-source = Quién derivó a la persona
field-pathway-point = En qué punto de su atención está
field-age-band = Edad
field-sex = Sexo
field-ethnic-scheme = Lista de categorías étnicas
field-ethnic-2001 = Categoría étnica (2001)
field-ethnic-2021 = Categoría étnica (2021)
field-language = Idioma
field-reason = Motivo
field-reason-note = Motivo, en pocas palabras
field-screening-reason = Por qué no participa
field-screening-language = Idioma que mejor habla
field-consent-language = Idioma en que se leyó o explicó
field-consent-mode = Cómo dio su consentimiento
field-interpreter = Intérprete
field-interpreter-detail = Número del intérprete o parentesco
field-evidence = Dónde está el formulario firmado o la grabación
field-arm = Qué se ofreció
field-product = Producto
field-offered-by = Ofrecido por
field-mode = Cómo
field-script = Versión del guion
field-technology-language = Idioma de la tecnología
field-result = Decisión
field-reasons = Motivos
field-given-instead = Dado en su lugar
field-given-instead-note = Qué es
field-helped-by = Quién ayudó
field-downloaded = Descargado el
field-logged-in = Primer inicio de sesión el
field-source = Quién lo dice
field-time-point = Preguntado en
field-active = Lo sigue usando
field-definition = Qué cuenta como usarlo
field-definition-note = Es decir
field-measure = Qué se midió
field-value = Cuánto
field-not-started = Por qué no se usó
field-note = Nota
field-last-used = Último uso el
field-started-by = Quién pidió el cambio
field-ends = Termina
field-goes-on = Vuelve a continuar
field-data-kept = Lo recogido se conserva
field-results-wanted = Quiere conocer los resultados
field-change-reason = Por qué, si quiere decirlo
field-status = Cómo terminó
field-how = Cómo
field-contact-result = Resultado
field-plan = Visita
field-turn = Cuál de ellas, contando desde 0
field-instrument = Formulario
field-number = Número de la sesión
field-attended = Acudió
field-group = Grupo
field-session-group-hint = Número del grupo con el que acude, si hay grupos
field-term = Qué ocurrió
field-onset = Empezó el
field-end = Terminó el
field-severity = Intensidad
field-seriousness = Grave porque
field-related-technology = Relación con la tecnología
field-related-app = Relación con este programa informático
field-related-visit = Relación con una visita
field-expected = Era de esperar
field-action = Qué se hizo
field-outcome = Desenlace
field-aware-day = El centro lo supo el
field-aware-time = A qué hora
field-reported-to = Comunicado a
field-what = Qué es esto
field-reached = Localizado
field-from = Desde
field-to = Hasta
field-category = A qué afecta
field-description = Qué ocurrió
field-affected = A quién afectó
field-service = Servicio al que se llamó
field-time-called = Hora de la llamada
field-override = Por qué no hacía falta nada
field-promised = Seguimiento prometido para
field-false-alarm = Fue una falsa alarma
field-promise-kept = El seguimiento prometido se hizo
field-contacts = Cuántos otros servicios intervinieron
field-text = Texto
field-item = Pregunta de la que se trata
field-query-text = Pregunta
field-query-answer-text = Respuesta
field-query-closed-text = Por qué está resuelta
field-adverse-seriousness-hint = No elija ninguno si no fue grave.
field-adverse-aware-time-hint = Por ejemplo 09:05.
field-adverse-follow-up-aware-time-hint = Por ejemplo 09:05.
field-alert-action-time-called-hint = Por ejemplo 09:05.
field-alert-action-promised-hint = El programa se lo recuerda ese día.
field-screening-reason-hint = Solo si no quiere o no puede participar.

## Codes of lists

code-decline-no_device = sin dispositivo
code-decline-no_internet_or_data = sin internet o sin datos
code-decline-no_storage_space = sin espacio en el dispositivo
code-decline-low_confidence_with_technology = poca confianza con la tecnología
code-decline-language_not_available = no está en su idioma
code-decline-prefers_face_to_face = prefiere en persona
code-decline-prefers_group = prefiere un grupo
code-decline-privacy_concern = le preocupa la privacidad
code-decline-cultural_reason = motivo cultural
code-decline-no_time = sin tiempo
code-decline-symptoms_improved = se encuentra mejor
code-decline-does_not_think_it_will_help = no cree que le vaya a ayudar
code-decline-carer_or_family_advice = consejo de un cuidador o de la familia
code-decline-other = otro
code-decline-prefers_not_to_say = prefiere no decirlo

code-not_started-could_not_download_or_log_in = no pudo descargarlo o iniciar sesión
code-not_started-forgot = se le olvidó
code-not_started-symptoms_improved = se encuentra mejor
code-not_started-chose_other_care = eligió otra atención
code-not_started-technical_fault = fallo técnico
code-not_started-other = otro
code-not_started-not_known = no se sabe

code-stop-recovered = se recuperó
code-stop-no_benefit = sin beneficio
code-stop-symptoms_worse = se encuentra peor
code-stop-adverse_event = acontecimiento adverso
code-stop-too_time_consuming = lleva demasiado tiempo
code-stop-technical_fault = fallo técnico
code-stop-hard_to_use = difícil de usar
code-stop-language = idioma
code-stop-lost_access_to_device_or_internet = ya no tiene dispositivo o internet
code-stop-moved_to_other_care = pasó a otra atención
code-stop-licence_ended = terminó la licencia
code-stop-other = otro
code-stop-prefers_not_to_say = prefiere no decirlo

code-visit_missed-no_contact_after_attempts = no se le pudo localizar
code-visit_missed-participant_unwell = no se encontraba bien
code-visit_missed-participant_declined_this_visit = no quiso hacer esta
code-visit_missed-site_capacity = falta de capacidad en el centro
code-visit_missed-interpreter_not_available = sin intérprete
code-visit_missed-instrument_not_available_in_language = formulario no disponible en su idioma
code-visit_missed-system_fault = fallo de un sistema
code-visit_missed-participation_changed = ahora participa de otra forma
code-visit_missed-other = otro

code-session_missed-participant_unwell = no se encontraba bien
code-session_missed-no_time = sin tiempo
code-session_missed-travel = no pudo llegar
code-session_missed-session_cancelled = sesión cancelada
code-session_missed-interpreter_not_available = sin intérprete
code-session_missed-other = otro
code-session_missed-not_known = no se sabe

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = error al copiar
code-correction-wrong_participant = participante equivocado
code-correction-wrong_date = fecha equivocada
code-correction-participant_corrected_own_answer = el participante corrigió su propia respuesta
code-correction-late_information = la información llegó después
code-correction-unit_or_scale_error = unidad o escala equivocada
code-correction-duplicate_entry = introducido dos veces
code-correction-other_with_text = otro

code-not_entered-criteria_not_met = no cumple los criterios
code-not_entered-safety = seguridad
code-not_entered-did_not_want_to = no quiso
code-not_entered-no_time = sin tiempo
code-not_entered-language_not_available = no está en su idioma
code-not_entered-interpreter_not_available = sin intérprete
code-not_entered-other = otro
code-not_entered-prefers_not_to_say = prefiere no decirlo

code-recipients-clinician_on_site = Profesional clínico del centro
code-recipients-duty_clinician = Profesional clínico de guardia
code-recipients-coordinator = Coordinador
code-recipients-duty_manager = Gestor de guardia
code-recipients-site_lead = Responsable del centro
code-recipients-sponsor_safety = Oficina de seguridad del promotor

code-age_band-under_16 = Menos de 16
code-age_band-16_17 = De 16 a 17
code-age_band-18_24 = De 18 a 24
code-age_band-25_34 = De 25 a 34
code-age_band-35_44 = De 35 a 44
code-age_band-45_54 = De 45 a 54
code-age_band-55_64 = De 55 a 64
code-age_band-65_74 = De 65 a 74
code-age_band-75_84 = De 75 a 84
code-age_band-85_over = 85 o más
code-age_band-not_known = No se sabe

code-sex-female = Mujer
code-sex-male = Hombre
code-sex-other = Otro
code-sex-unknown = No consta

code-ethnic_scheme-2001 = Categorías del censo de 2001
code-ethnic_scheme-2021 = Categorías del censo de 2021
code-ethnic_scheme-not_stated = No declarada

code-ethnic_2001-A = Blanca: británica
code-ethnic_2001-B = Blanca: irlandesa
code-ethnic_2001-C = Blanca: cualquier otra
code-ethnic_2001-D = Mixta: blanca y negra caribeña
code-ethnic_2001-E = Mixta: blanca y negra africana
code-ethnic_2001-F = Mixta: blanca y asiática
code-ethnic_2001-G = Mixta: cualquier otra
code-ethnic_2001-H = Asiática: india
code-ethnic_2001-J = Asiática: pakistaní
code-ethnic_2001-K = Asiática: bangladesí
code-ethnic_2001-L = Asiática: cualquier otra
code-ethnic_2001-M = Negra: caribeña
code-ethnic_2001-N = Negra: africana
code-ethnic_2001-P = Negra: cualquier otra
code-ethnic_2001-R = China
code-ethnic_2001-S = Cualquier otro grupo étnico
code-ethnic_2001-Z = No declarada
code-ethnic_2001-99 = No se sabe

code-ethnic_2021-asian_indian = Asiática: india
code-ethnic_2021-asian_pakistani = Asiática: pakistaní
code-ethnic_2021-asian_bangladeshi = Asiática: bangladesí
code-ethnic_2021-asian_chinese = Asiática: china
code-ethnic_2021-asian_other = Asiática: cualquier otra
code-ethnic_2021-black_caribbean = Negra: caribeña
code-ethnic_2021-black_african = Negra: africana
code-ethnic_2021-black_other = Negra: cualquier otra
code-ethnic_2021-mixed_white_and_black_caribbean = Mixta: blanca y negra caribeña
code-ethnic_2021-mixed_white_and_black_african = Mixta: blanca y negra africana
code-ethnic_2021-mixed_white_and_asian = Mixta: blanca y asiática
code-ethnic_2021-mixed_other = Mixta: cualquier otra
code-ethnic_2021-white_british = Blanca: inglesa, galesa, escocesa, norirlandesa o británica
code-ethnic_2021-white_irish = Blanca: irlandesa
code-ethnic_2021-white_gypsy_or_irish_traveller = Blanca: gitana o nómada irlandesa (Irish Traveller)
code-ethnic_2021-white_roma = Blanca: romaní
code-ethnic_2021-white_other = Blanca: cualquier otra
code-ethnic_2021-other_arab = Árabe
code-ethnic_2021-other_any = Cualquier otro grupo étnico
code-ethnic_2021-not_stated = No declarada
code-ethnic_2021-not_known = No se sabe

code-consent_mode-written = Por escrito
code-consent_mode-verbal = De palabra
code-consent_mode-electronic = Por medios electrónicos

code-interpreter-none = Ninguno
code-interpreter-professional = Intérprete profesional
code-interpreter-family-helper = Alguien de la familia

code-role-gp = Médico de familia
code-role-first_contact_practitioner = Profesional de primer contacto
code-role-physiotherapist = Fisioterapeuta
code-role-nurse = Enfermero
code-role-pharmacist = Farmacéutico
code-role-other_clinician = Otro profesional clínico
code-role-research_staff = Personal de investigación
code-role-administrator = Administrador
code-role-other = Otro

code-mode-face_to_face = En persona
code-mode-video = Por vídeo
code-mode-telephone = Por teléfono
code-mode-message = Por mensaje
code-mode-letter = Por carta

code-offer_result-accepted = Aceptado
code-offer_result-declined = Rechazado
code-offer_result-deferred = Aplazado

code-helper-nobody = Nadie
code-helper-staff = Personal
code-helper-family_or_friend = Familiar o amigo
code-helper-vendor = El fabricante

code-source-vendor = El fabricante
code-source-self-report = El participante
code-source-staff = Personal
code-source-record = La historia clínica

code-active_definition-used_past_7_days = Usado en los últimos 7 días
code-active_definition-used_past_30_days = Usado en los últimos 30 días
code-active_definition-of_the_vendor = Como lo cuenta el fabricante
code-active_definition-other = Otro

code-measure-sessions = Sesiones
code-measure-minutes = Minutos
code-measure-days_active = Días en que se usó
code-measure-modules = Módulos
code-measure-other = Otro

code-started_by-participant = El participante
code-started_by-family_or_carer = Familia o cuidador
code-started_by-clinician = Un profesional clínico
code-started_by-site = El centro
code-started_by-sponsor = El promotor

code-element-programme = Usar lo que se le dio
code-element-visits = Visitas
code-element-questionnaires = Cuestionarios
code-element-record-linkage = Consultar su historia clínica
code-element-contact = Que se contacte con la persona

code-completion-as_planned = Según lo previsto
code-completion-early = Antes de tiempo
code-completion-lost_contact = Ya no se le pudo localizar
code-completion-moved_away = Se mudó
code-completion-died = Falleció
code-completion-programme_closed = El programa se cerró
code-completion-other = Otro

code-how-phone = Por teléfono
code-how-message = Por mensaje
code-how-letter = Por carta
code-how-in-person = En persona

code-contact_result-reached = Localizado
code-contact_result-not-reached = No localizado

code-severity-mild = Leve
code-severity-moderate = Moderada
code-severity-severe = Intensa

code-seriousness-death = Muerte
code-seriousness-life_threatening = Peligro para la vida
code-seriousness-hospitalisation = Ingreso hospitalario, o prolongación de este
code-seriousness-disability = Discapacidad
code-seriousness-congenital_anomaly = Anomalía congénita
code-seriousness-medically_important = Médicamente importante

code-relatedness-not_related = Sin relación
code-relatedness-unlikely = Improbable
code-relatedness-possible = Posible
code-relatedness-probable = Probable
code-relatedness-definite = Segura
code-relatedness-not_known = No se sabe

code-adverse_action-none = Nada
code-adverse_action-technology_paused = Tecnología en pausa
code-adverse_action-technology_stopped = Tecnología suspendida
code-adverse_action-referred = Derivado
code-adverse_action-treated = Tratado
code-adverse_action-admitted = Ingresado en el hospital
code-adverse_action-other = Otro

code-adverse_outcome-recovered = Recuperado
code-adverse_outcome-recovering = En recuperación
code-adverse_outcome-not_recovered = No recuperado
code-adverse_outcome-recovered_with_sequelae = Recuperado con secuelas
code-adverse_outcome-fatal = Mortal
code-adverse_outcome-not_known = No se sabe

code-follow_up-attempt = Un intento de averiguarlo
code-follow_up-outcome = En qué quedó

code-unintended-care = Atención
code-unintended-workload = Carga de trabajo
code-unintended-access = Acceso a la atención
code-unintended-privacy = Privacidad
code-unintended-cost = Coste
code-unintended-relationship = Relación con el personal
code-unintended-other = Otro

code-affected-participant = El participante
code-affected-family_or_carer = Familia o cuidador
code-affected-staff = Personal
code-affected-service = El servicio
code-affected-other = Otros

code-alert_action-followed_procedure = Se siguió el procedimiento local
code-alert_action-spoke_with_participant = Se habló con el participante
code-alert_action-informed_clinician = Se informó a un profesional clínico
code-alert_action-called_service = Se llamó a un servicio
code-alert_action-no_action_needed = No hacía falta ninguna actuación
code-alert_action-other = Otra cosa

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = Médico de familia
code-service-emergency_department = Servicio de urgencias
code-service-out_of_hours = Servicio fuera de horario
code-service-community_team = Equipo comunitario
code-service-other = Otro

code-override-known_and_stable = Conocido y estable
code-override-will_monitor = Se vigilará
code-override-reading_wrong = La medición era errónea
code-override-entered_by_mistake = Introducido por error
code-override-other = Otro

code-alert_outcome-no_further_care = Sin más atención
code-alert_outcome-gp_care = Atención del médico de familia
code-alert_outcome-emergency_department = Servicio de urgencias
code-alert_outcome-admitted = Ingreso en el hospital
code-alert_outcome-referred = Derivación
code-alert_outcome-died = Fallecimiento
code-alert_outcome-other = Otro
code-alert_outcome-not_known = No se sabe

code-referral-gp = Médico de familia
code-referral-first_contact_practitioner = Profesional de primer contacto
code-referral-community_msk = Servicio musculoesquelético comunitario
code-referral-physiotherapy = Fisioterapia
code-referral-secondary_care = Hospital
code-referral-ed_or_urgent_care = Urgencias
code-referral-occupational_health = Salud laboral
code-referral-waiting_list_review = Revisión de una lista de espera
code-referral-self = Por iniciativa propia
code-referral-other = Otro

code-points-before_gp = Antes de ver al médico de familia
code-points-gp_consultation = En consulta con el médico de familia
code-points-fcp_consultation = En consulta con un profesional de primer contacto
code-points-msk_triage = Triaje musculoesquelético
code-points-on_waiting_list = En lista de espera
code-points-during_physiotherapy = Durante la fisioterapia
code-points-after_discharge = Después del alta
code-points-other = Otro

## What was said, a sentence for each thing

# $field (text): what was asked. $value (text): what was said.
said-field = { $field }: { $value }.
said-yes = sí
said-no = no
# In the place of words that stand on another computer.
said-withheld = Escrito en el ordenador en el que se anotó, y no se envía
# Below a field that holds such words, while the step is put right.
said-withheld-hint = Aquí hay algo escrito en el ordenador en el que se anotó; no se envía. Se queda allí como está, salvo que escriba otra cosa.
said-screening-may = Puede participar.
said-screening-open = No se respondió a todo.
# $why (text): the questions whose answers speak against it.
said-screening-not = No entra: { $why }.
said-screening-age = edad
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = Leído en { $language }, versión { $version } del texto.
# $language (text): a language.
consent-read-in = Leído en { $language }.
consent-read-unknown = No se anotó en qué idioma se leyó.
consent-lacks-version = Las palabras de esta versión ya no están en este ordenador. Lo que figura aquí no es lo que se leyó.
# $language (text): a language.
consent-lacks-language = Estas palabras no están escritas aquí en { $language }: alguien las pasó a ese idioma, o se han quitado después.
said-consent-all = Consiente en todo lo que se preguntó.
# $items (text): what they do not consent to.
said-consent-not = No consiente en: { $items }.
# $value (text): what was decided.
said-offer-result = { $value }.
# $value (text): the reasons.
said-offer-reasons = Motivos: { $value }.
# $value (text): what they got.
said-offer-given-instead = Dado en su lugar: { $value }.
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
kit-when-index = Día { $day }; cuenta del día { $from } al día { $to }
# $day, $from, $to (text): numbers of days.
kit-when-start = Día { $day } tras el primer uso; cuenta del día { $from } al día { $to }
# $day, $from, $to (text): numbers of days. $every, $times (text): numbers.
kit-when-again = Día { $day } (del día { $from } al día { $to }), después de nuevo. Días entre una vez y otra: { $every }. Veces en total: { $times }.
kit-when-event = Siempre que ocurra
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-least = { $of }, { $item }: { $value } o más
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-most = { $of }, { $item }: { $value } o menos
# $of (text): a form. $item (text): a question of it. $value (text): an answer.
trigger-item-is = { $of }, { $item }: respuesta «{ $value }»
# $of (text): a form. $value (text): a number.
trigger-score-least = { $of }: { $value } o más
# $of (text): a form. $value (text): a number.
trigger-score-most = { $of }: { $value } o menos
# $of (text): a form. $value (text): a number.
trigger-rise = { $of }: { $value } o más por encima de la última vez
# $of (text): a form. $value (text): a number.
trigger-fall = { $of }: { $value } o más por debajo de la última vez
# $question (text): what is asked.
trigger-criterion = Sí a: { $question }
trigger-serious = Un acontecimiento adverso grave
part-forms = Qué formularios se dan
part-windows = Cuándo se hacen las visitas
part-scoring = Cómo las respuestas se convierten en números
part-consent = En qué se consiente
part-criteria = Quién entra
part-alerts = Qué se vigila
part-lists = Los motivos del programa
language-en-GB = inglés
language-cy = galés
language-pl = polaco
language-ro = rumano
language-pa = panyabí
language-ur = urdu
language-pt = portugués
language-es = español
language-ar = árabe
language-bn = bengalí
language-gu = guyaratí
language-it = italiano
language-fr = francés
language-es-ES = español (España)
language-es-US = español (Estados Unidos)
language-pt-BR = portugués (Brasil)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = amárico
language-bg = búlgaro
language-bfi = lengua de signos británica
language-ckb = kurdo sorani
language-cs = checo
language-de = alemán
language-el = griego
language-fa = persa
language-fil = filipino
language-hi = hindi
language-hu = húngaro
language-ig = igbo
language-ku = kurdo
language-lt = lituano
language-lv = letón
language-ml = malayálam
language-ne = nepalí
language-nl = neerlandés
language-ps = pastún
language-ru = ruso
language-si = cingalés
language-sk = eslovaco
language-so = somalí
language-sq = albanés
language-sw = suajili
language-ta = tamil
language-te = telugu
language-th = tailandés
language-ti = tigriña
language-tr = turco
language-uk = ucraniano
language-vi = vietnamita
language-yo = yoruba
language-yue = cantonés
language-zh-Hans = chino simplificado
language-zh-Hant = chino tradicional
# $owner (text): a name.
kit-slot-owner = Pregunte a { $owner } (su titular, hasta donde se sabe)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = Bloqueado por el programa: { $part }. { $form } se mantiene en «{ $visit }».
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = Bloqueado por el programa: { $part }. «{ $visit }» conserva { $before } días antes de su día y { $after } días después.
# $visit (text): its name.
rule-visit-stays = Bloqueado por el programa: «{ $visit }» no es una visita opcional, se hace siempre.
# $part (text): like The reasons of the programme.
rule-list-stays = Bloqueado por el programa: { $part }. Un centro no añade nada a esta lista.
# $most (text): a number.
rule-reasons-most = Límite del programa: un centro tiene como máximo { $most } motivos propios.
# $most (text): a number.
rule-questions-most = Límite del programa: un centro tiene como máximo { $most } preguntas propias.
# $visit (text): its name.
rule-questions-language = Las preguntas de «{ $visit }» se hacen juntas, y no hay ningún idioma en el que estén redactadas todas.
own-questions = Preguntas de este centro
# $site (text): its code.
own-questions-title = Preguntas del centro { $site }
own-questions-terms = Redacción propia del centro. Nadie ha validado estas preguntas.
own-kind-yes-no = sí o no
own-kind-choice = una de varias respuestas
own-kind-number = un número
own-kind-text = unas palabras
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, tal como se lleva aquí ({ $version })
# $visit (text): its name.
tailoring-visit = Visita opcional que se hace: { $visit }
# $visit, $form (text): their names.
tailoring-without = Formulario omitido en «{ $visit }»: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = «{ $visit }» cuenta desde { $before } días antes de su día hasta { $after } días después, en lugar de desde { $was-before } antes hasta { $was-after } después
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = Motivo propio en «{ $list }»: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = Pregunta propia en «{ $visit }»: { $question } ({ $kind }; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = «{ $role }» se llama «{ $name }»
list-decline = Motivos para rechazar
list-not_started = Motivos para no empezar
list-stop = Motivos para dejarlo
list-visit_missed = Motivos de una visita omitida
list-session_missed = Motivos de una sesión perdida
list-not_entered = Motivos para no entrar
## Today

day-list-day = { $weekday }, { $day }
weekday-mon = Lunes
weekday-tue = Martes
weekday-wed = Miércoles
weekday-thu = Jueves
weekday-fri = Viernes
weekday-sat = Sábado
weekday-sun = Domingo
# The title of the printed list.
day-list-of = A quién se espera: { $day }
day-list-nobody = No se espera a nadie.
day-list-cut = { $shown } de { $total } figuran en esta lista.
day-list-participant = Participante
day-list-visit = Visita
day-list-state = Estado
day-list-until = Cuenta hasta
day-list-language = Idioma
day-list-note = Notas
day-list-interpreter = Necesita intérprete
standing-ahead = Aún no abierta
standing-in-window = Dentro del plazo
standing-due = Para hoy
standing-overdue = Atrasada
standing-missed = Omitida
standing-done = Realizada
standing-late = Realizada fuera de plazo
standing-not-done = No realizada
standing-not-expected = No prevista

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who }: { $note }
alert-first-tell = Avise a { $to }.
alert-now-tell = Nadie actuó a tiempo. Avise ahora a { $to }.
alert-local-procedure = Siga el procedimiento local.
# $at (text): date and time.
alert-sponsor-told = El servidor del promotor lo tiene desde: { $at }.
# $aware, $until (text): dates and times.
alert-sponsor-next = Se avisará al promotor en la próxima conexión. El centro tuvo conocimiento de ello: { $aware }; el promotor tiene que saberlo antes de: { $until }.
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = Ahora no hay conexión. Avise por teléfono a: { $who }, { $note }.
alert-sponsor-ring-unknown = Ahora no hay conexión. Avise por teléfono a: { $who }. No está anotado cómo localizar a esa persona; un administrador lo anota en el programa.
alert-why-item = { $form }, «{ $item }»: { $value }.
alert-why-score = { $form }, { $score }: { $value }.
alert-why-change = { $form }, { $score }: { $value }, y { $before } la última vez.
alert-why-criterion = Se respondió que sí a: «{ $question }»
alert-why-serious = Un acontecimiento adverso grave: { $what }.

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = de { $from } a { $to }
withheld-not-here = Su paquete con licencia no está instalado aquí.
withheld-language = No disponible en { $language }.
withheld-language-licence = Su licencia no incluye { $language }.
withheld-status = Este centro no usa redacciones de este tipo.
withheld-approval = Un administrador tiene que aprobar antes la redacción en { $language }.
withheld-licence-expired = Su licencia ha caducado.
withheld-licence = Aquí no hay licencia para él.
field-step = Paso
code-visit_missed-book_later = citada para más adelante
field-alert-outcome-promise-kept-hint = Si no, la alerta sigue abierta hasta que alguien vuelva a atenderla.
trigger-score-named = { $of }, { $score }
alert-form-moved = El formulario que la activó pertenece a { $number } y se movió allí. No llame a esta persona por este motivo.
alert-form-moved-away = El formulario que la activó pertenece a otra persona y se movió allí. No llame a esta persona por este motivo.
alert-form-taken-back = Lo que la activó se anuló. No llame a esta persona por este motivo. Motivo: { $reason }
alert-form-gone-do = Anote abajo que no hacía falta ninguna actuación, o lo que ya se hizo.
way-ended = { $what }: terminó { $day }

## What people say of themselves

step-background = Datos personales de contexto
step-background-intro = Lo que las personas dicen de sí mismas, para ver a quién llega el programa. Nadie está obligado a responder: preferir no decirlo es una respuesta, y lo que no se preguntó queda vacío.
field-education = Estudios
field-work = Trabajo
field-device = Teléfono inteligente, tableta u ordenador que puede usar
field-internet = Internet
field-data = Puede usarlo sin preocuparse por el coste
field-space = Espacio para una aplicación más en el dispositivo
field-confidence = Confianza con aplicaciones y sitios web, de 0 a 10
field-background-confidence-hint = 0 es ninguna confianza, 10 es confianza total.
field-willing = Usaría una aplicación o un sitio web para su salud
field-help = Ayuda con ello
field-decile = Decil de privación del lugar donde vive
field-background-decile-hint = 1 es la décima parte con más privación, 10 la que menos. Se consulta aquí; el código postal no se guarda con él ni se envía.
field-stated-by = Quién lo dijo
field-background-ethnic-scheme-hint = «No declarada» es para quien fue preguntado y prefiere no decirlo.
code-stated_by-themselves = La propia persona
code-stated_by-somebody_for_them = Alguien por ella
code-stated_by-record = Tomado de la historia clínica
code-education-none = Sin titulación
code-education-school = Escuela
code-education-vocational = Formación profesional
code-education-university = Universidad
code-education-other = Otra cosa
code-education-prefers_not_to_say = Prefiere no decirlo
code-work-employed = Por cuenta ajena
code-work-self_employed = Por cuenta propia
code-work-looking = Busca trabajo
code-work-health = No trabaja por motivos de salud
code-work-caring = Se ocupa del hogar o de la familia
code-work-student = Estudia o está en formación
code-work-retired = Jubilación
code-work-other = Otra cosa
code-work-prefers_not_to_say = Prefiere no decirlo
code-device-own = Propio
code-device-shared = Compartido con otros
code-device-none = Ninguno
code-device-prefers_not_to_say = Prefiere no decirlo
code-internet-home = En casa
code-internet-elsewhere = Solo en otros lugares
code-internet-none = No tiene
code-internet-prefers_not_to_say = Prefiere no decirlo
code-unsure-yes = Sí
code-unsure-no = No
code-unsure-unsure = No está seguro
code-unsure-prefers_not_to_say = Prefiere no decirlo
code-help-needs_none = No necesita ayuda
code-help-has_somebody = Tiene quien le ayude
code-help-has_nobody = No tiene quien le ayude
code-help-prefers_not_to_say = Prefiere no decirlo
topic-ethnicity = Categoría étnica
topic-education = Estudios
topic-work = Trabajo
topic-technology = Acceso a la tecnología
topic-deprivation = Privación
