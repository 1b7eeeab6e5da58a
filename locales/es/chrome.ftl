### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = Prácticas: nada de esto es real
app-language = Idioma
app-lock = Bloquear
app-change-person = Cambiar de persona
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [one] { $n } sin enviar de { $person }
        [many] { $n } sin enviar de { $person }
       *[other] { $n } sin enviar de { $person }
    }
waiting-yours =
    { $count ->
        [one] { $n } sin enviar de usted
        [many] { $n } sin enviar de usted
       *[other] { $n } sin enviar de usted
    }
app-reference = Referencia para el soporte técnico: { $reference }
start-title = Prombook no puede abrir los registros
start-again = Reintentar
nav-label = Principal
nav-site = Ajustes del centro
nav-participants = Participantes
nav-sending = Envíos
nav-settings = Ajustes
nav-sending-waiting =
    { $count ->
        [one] Envíos: { $n } en espera
        [many] Envíos: { $n } en espera
       *[other] Envíos: { $n } en espera
    }
nav-sending-held =
    { $count ->
        [one] Envíos: { $n } necesita revisión
        [many] Envíos: { $n } necesitan revisión
       *[other] Envíos: { $n } necesitan revisión
    }
unsaved-mine =
    { $count ->
        [one] { $n } respuesta en { $form } no está guardada.
        [many] { $n } de respuestas en { $form } no están guardadas.
       *[other] { $n } respuestas en { $form } no están guardadas.
    }
unsaved-theirs =
    { $count ->
        [one] { $n } respuesta en { $form }, introducida por { $person }, no está guardada. Solo { $person } puede guardarla.
        [many] { $n } de respuestas en { $form }, introducidas por { $person }, no están guardadas. Solo { $person } puede guardarlas.
       *[other] { $n } respuestas en { $form }, introducidas por { $person }, no están guardadas. Solo { $person } puede guardarlas.
    }
unsaved-go = Ir a { $form }

title-first-run = Configuración inicial
title-sign-in = Iniciar sesión
title-participants = Participantes
title-register = Registrar un participante
title-participant = Participante
title-visit = Visita
title-form = Formulario
title-result = Resultado
title-sending = Envíos
title-settings = Ajustes
title-staff = Personal
title-keys = Claves
title-recovery = Nueva clave de recuperación
title-recover = Clave de recuperación
title-must-change = Su propia frase de contraseña
title-safe = Se han encontrado daños

summary-title =
    { $count ->
        [one] { $n } punto requiere su atención
        [many] { $n } de puntos requieren su atención
       *[other] { $n } puntos requieren su atención
    }
summary-more =
    { $count ->
        [one] y { $n } más
        [many] y { $n } más
       *[other] y { $n } más
    }

summary-field = { $field }: { $why }

## Whose screen this is

banner-label = Participante
banner-born = Nacimiento
banner-age = ({ $n } a.)
banner-sex = Sexo
banner-nhs = N.º NHS
banner-nhs-none = no indicado
banner-study = N.º de estudio
banner-language = Idioma
banner-interpreter = Intérprete
banner-interpreter-needed = Necesita intérprete
sex-female = Mujer
sex-male = Hombre
sex-other = Otro
sex-unknown = No consta

## Setting up

first-step = Paso { $step } de { $steps }
first-language-title = Elija un idioma
first-welcome = Prombook guarda los cuestionarios de una clínica en este ordenador, cifrados, y los envía cuando hay conexión. La configuración dura unos cinco minutos.
first-language-draft = Este idioma es un borrador: todavía no lo ha revisado ningún hablante nativo.
first-next = Continuar
first-back = Atrás
first-making = Preparando los registros…
first-restore = ¿Los registros de esta clínica estaban en otro ordenador?
first-clinic-title = La clínica y su administrador
first-clinic-name = Nombre de la clínica
first-site = Código del centro
first-site-hint = Con él empiezan todos los números de estudio, por ejemplo 07. Si varios ordenadores registran para un mismo centro, cada uno necesita su propio código: de lo contrario, los números de estudio se repiten.
first-name = Su nombre
first-name-hint = Usted es el primer administrador
first-passphrase = Frase de contraseña
first-passphrase-hint = Al menos 12 caracteres. Puede pegarla. Quien la tenga puede leer los registros.
first-suggest = Sugerir cuatro palabras
pass-show = Mostrar
pass-hide = Ocultar
verdict-good = Esta frase de contraseña es buena.
verdict-too-short = Aún es demasiado corta: use al menos 12 caracteres.
verdict-too-long = Demasiado larga: acórtela.
verdict-common = Muchas personas usan esta, así que sería de las primeras en adivinarse.
verdict-guessable = Sigue un patrón fácil de adivinar.
verdict-personal = Contiene el nombre de la persona o de la clínica.
recovery-title = Su clave de recuperación
recovery-why = Guarde bien esta clave: si se pierden ella y todas las frases de contraseña, nadie podrá abrir estos registros. Nadie más la tiene, y el soporte técnico no puede sustituirla.
recovery-once = Solo se muestra ahora. Imprímala o anótela, y guárdela bajo llave, lejos de este ordenador.
recovery-print = Imprimir
recovery-have-it = La tengo en papel
recovery-prove-title = Comprobar la clave de recuperación
recovery-prove = Escriba estos grupos a partir de su papel.
recovery-group = Grupo { $place }
recovery-group-differs = El grupo { $place } no es el que figura en la hoja
recovery-show-again = Mostrar la clave otra vez
sheet-title = Clave de recuperación de Prombook
sheet-clinic = { $clinic }, { $made }
sheet-use = Guarde bien esta hoja: si se pierden ella y todas las frases de contraseña, nadie podrá abrir estos registros.
sheet-keep = Guárdela bajo llave, lejos del ordenador. Quien tenga las dos cosas puede leer los registros.
first-endpoint-title = ¿Adónde se envían los registros?
first-endpoint-why = Los registros finalizados van a un servidor FHIR. Puede indicarlo más adelante; hasta entonces, todo se guarda aquí.
first-endpoint-save = Guardar y continuar
first-later = Más adelante
endpoint-address = Dirección del servidor
endpoint-hint = Empieza por https:// (http:// solo para un servidor en este ordenador)
endpoint-try = Probar
endpoint-trying = Probando…
finding-ready = En esta dirección responde un servidor FHIR R4. Está listo.
finding-ready-named = En esta dirección responde { $server }. Es un servidor FHIR R4 y está listo.
finding-not-fhir = En esta dirección responde algo, pero no es un servidor FHIR. Compruebe la dirección.
finding-wrong-version = Responde un servidor FHIR, pero no en la versión R4. Pida la dirección R4 a quien lo gestiona.
finding-read-only = Responde un servidor FHIR R4, pero indica que no acepta registros. Pida a quien lo gestiona una dirección que sí los acepte.
finding-no-answer = Nada responde en esta dirección. Compruebe la dirección y la conexión.
finding-refused = El servidor responde, pero rechaza a esta clínica. Pida acceso a quien lo gestiona.
finding-address-refused = Esta dirección no se puede usar. Debe empezar por https:// e indicar un servidor.
finding-certificate = El servidor no ha podido demostrar su identidad. Compruebe la dirección o llame al soporte técnico.
finding-certificate-expired = El certificado de este servidor no es válido hoy. Pida a quien lo gestiona que lo renueve.
finding-certificate-name = El servidor ha demostrado ser otro que el de esta dirección. Compruebe la dirección.
finding-old-tls = Este servidor solo usa formas de cifrado que ya no son seguras. Pida a quien lo gestiona que active TLS 1.2 o posterior.
finding-no-such-host = Nadie conoce un servidor con este nombre. Compruebe que este ordenador tiene red y después la dirección.
finding-proxy = El proxy de esta red no deja pasar a Prombook. Consulte a quien gestiona la red.
finding-sign-in-page = Responde una página para personas: probablemente esta red exige que alguien inicie sesión. Abra un navegador web, inicie sesión en la red y compruebe de nuevo.
finding-clock = La fecha o la hora de este ordenador no es correcta, así que no se puede confiar en ningún servidor. Ponga el reloj en hora y compruebe de nuevo.

## Signing in

signin-title = Iniciar sesión
signin-locked-by = Bloqueado para { $person }. Volverá al punto donde estaba.
signin-name = Nombre
signin-passphrase = Frase de contraseña
signin-open = Iniciar sesión
signin-opening = Abriendo…
signin-known = Quién ha estado aquí
signin-now = Ya puede intentarlo de nuevo.

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = Solo hay un administrador. Un segundo puede dar acceso a los demás cuando el primero no esté.
notice-recovery-used = Alguien ha entrado con la clave de recuperación, { $at }. Si aquí nadie lo sabe, llame al soporte técnico.
notice-renew-recovery = Se ha usado la clave de recuperación. Cree una nueva: la hoja antigua ha estado fuera de su sobre.
notice-clock-back = El reloj del ordenador se ha atrasado, { $at }. Puede seguir trabajando; las horas quedan marcadas como inciertas hasta que alguien lo revise.
notice-clock-forward = El reloj del ordenador se ha adelantado de golpe, { $at }. Puede seguir trabajando; las horas quedan marcadas como inciertas hasta que alguien lo revise.
notice-clock-right = La hora es correcta
notice-backup-old = Hace días que no hay ninguna copia de seguridad.
notice-backup-place = No se puede acceder al lugar elegido para las copias de seguridad. Conéctelo o elija otro.
notice-disk-low = El disco de este ordenador está casi lleno. Libere espacio pronto.
notice-disk-full = El disco de este ordenador está lleno. No se puede guardar nada más: libere espacio ahora.
notice-go-staff = Ir a Personal
notice-go-recovery = Crear una nueva clave de recuperación
notice-go-trail = Ver la pista de auditoría
notice-go-backups = Ir a las copias de seguridad

## Participants

participants-title = Participantes
participants-register = Registrar un participante
participants-register-typed = Registrar «{ $typed }»
participants-search = Buscar por nombre, número de estudio o número del NHS
participants-none = No hay nadie registrado que coincida.
participants-total =
    { $count ->
        [one] { $n } participante registrado
        [many] { $n } de participantes registrados
       *[other] { $n } participantes registrados
    }
participants-found =
    { $count ->
        [one] { $n } participante coincide
        [many] { $n } de participantes coinciden
       *[other] { $n } participantes coinciden
    }
participants-more =
    { $count ->
        [one] Solo se muestra el primero. Escriba más para ver los demás.
        [many] Solo se muestran los primeros { $n }. Escriba más para ver los demás.
       *[other] Solo se muestran los primeros { $n }. Escriba más para ver los demás.
    }
participants-name = Nombre
participants-born = Nacimiento
participants-nhs = N.º NHS
participants-study = N.º de estudio
participants-visits = Visitas
participants-visits-count =
    { $count ->
        [0] ninguna visita
        [one] { $n } visita
        [many] { $n } de visitas
       *[other] { $n } visitas
    }

## Registering

register-title = Registrar un participante
register-number = Número de estudio { $number }
register-family = Apellidos
register-given = Nombre
register-born = Fecha de nacimiento
register-born-hint = Día, mes y año, por ejemplo 27 3 1952
register-understood-born = Se ha entendido { $text }
register-understood-nhs = Número del NHS { $text }
register-nhs = Número del NHS (opcional)
register-nhs-hint = 10 cifras; los espacios no importan
register-sex = Sexo
register-language = Idioma preferido
register-interpreter = Necesita intérprete
register-keep = Registrar
register-cancel = Cancelar
alike-title =
    { $count ->
        [one] Ya hay registrada una persona parecida
        [many] Ya hay registradas { $n } de personas parecidas
       *[other] Ya hay registradas { $n } personas parecidas
    }
alike-nhs-number = tiene el mismo número del NHS
alike-name-and-birth = tiene el mismo nombre y la misma fecha de nacimiento
alike-else = Es otra persona, registrar

## One participant

participant-title = Visitas
participant-back = Todos los participantes
participant-today = Iniciar una visita hoy
participant-paper = Introducir una visita desde papel
participant-paper-day = Día de la visita
participant-paper-start = Iniciar esta visita
participant-no-visits = Todavía no hay visitas.
visit-of = Visita del { $day }
visit-open = Abrir
visit-open-named = Abrir la visita del { $day }
visit-no-forms = Todavía no se ha elegido ningún formulario.
visit-back = Todas las visitas
visit-forms = Formularios de esta visita
visit-choose = Añadir un formulario

form-line-answered = { $n } de { $items } respondidas
form-line-score = Finalizado: { $score }
form-line-score-corrected = Corregido: { $score }
form-line-no-score = Finalizado, sin puntuación
form-line-corrected = Corregido, sin puntuación
form-line-continue = Continuar
form-line-result = Resultado
form-line-continue-named = Continuar: { $form }
form-line-result-named = Resultado: { $form }

offer-items =
    { $count ->
        [one] { $n } pregunta
        [many] { $n } de preguntas
       *[other] { $n } preguntas
    }
offer-own-stem = La pregunta está redactada por Prombook; no existe una versión oficial.
offer-language = Idioma del formulario
offer-mode = Quién responde y cómo
offer-begin = Empezar
offer-begin-named = Empezar: { $form }
offer-not-preferred = No disponible en el idioma preferido del participante
offer-unavailable = No disponible en:
mode-patient = El participante, sin ayuda
mode-staff-reads-aloud = El personal lee en voz alta
mode-interpreter = Con intérprete
mode-telephone = Por teléfono
mode-paper = Desde papel
mode-proxy = Otra persona en su nombre
wording-published = Redacción: publicada por su titular
wording-collated = Redacción: recopilada, sin cotejar con el documento del titular
wording-own = Redacción: pregunta propia de Prombook

## Answering a form

form-progress = { $n } de { $needed } respondidas
form-saved = Guardado { $time }
form-not-saved =
    { $count ->
        [one] { $n } respuesta sin guardar
        [many] { $n } de respuestas sin guardar
       *[other] { $n } respuestas sin guardar
    }
form-unsaved =
    { $count ->
        [one] { $n } respuesta está solo en esta pantalla y aún no se ha guardado.
        [many] { $n } de respuestas están solo en esta pantalla y aún no se han guardado.
       *[other] { $n } respuestas están solo en esta pantalla y aún no se han guardado.
    }
form-retry = Guardar de nuevo
form-finish-unsaved = Guarde primero estas respuestas; después, finalice.
form-left-over =
    { $count ->
        [one] { $n } respuesta introducida por { $person } no está guardada.
        [many] { $n } de respuestas introducidas por { $person } no están guardadas.
       *[other] { $n } respuestas introducidas por { $person } no están guardadas.
    }
form-left-over-help = Pida a { $person } que inicie sesión y abra este formulario para guardarlas, o responda usted de nuevo aquí, en su propio nombre; después, finalice.
form-next = Siguiente sin responder (F8)
form-english = Inglés al lado
form-language = Formulario en
form-tick = Marcar
form-blank = Dejar en blanco
form-why = Sin respuesta…
form-optional = Opcional…
form-row-unsaved = Sin guardar
form-row-fault = Aún sin responder
form-row-changed = Se cambiará
form-finish = Finalizar
form-later = Continuar más tarde
form-keys = Teclas: de 1 a 9 responden y pasan a la siguiente, y en las escalas también 0. Para 10 en una escala, pulse 1 y después 0; para 1, pulse 1 y después Intro. − indica un motivo para no responder, F8 busca la siguiente sin responder.
form-gap = Pregunta { $number }: { $question }
form-prompt-open = Pregunta { $number }: registre qué se hizo
form-gaps-help = Responda a cada una o indique un motivo con «Sin respuesta…».
form-rest-blank =
    { $count ->
        [one] El participante llegó al final: dejar en blanco la otra frase
        [many] El participante llegó al final: dejar en blanco los otros { $n } de frases
       *[other] El participante llegó al final: dejar en blanco las otras { $n } frases
    }
missing-title = Pregunta { $number }: ¿por qué no hay respuesta?
missing-declined = No quiso responder
missing-not-applicable = No procede
missing-not-asked = No se preguntó
missing-take-back = Anular la respuesta

prompt-title = La pregunta { $number } requiere una actuación ahora
prompt-done = Pregunta { $number }: qué se hizo
prompt-built-in = Esta respuesta requiere atención antes de que el participante se marche. Siga el procedimiento local y registre qué se hizo.
prompt-action = Qué se hizo
prompt-choose = Elegir
prompt-action-missing = Elija qué se hizo.
prompt-note = Nota (opcional)
prompt-note-missing = Indique qué se hizo.
prompt-record = Registrar qué se hizo
prompt-recorded = { $action }. Registrado { $at } por { $by }.
prompt-action-spoke-with-participant = Se habló con el participante
prompt-action-informed-clinician = Se informó al profesional clínico responsable
prompt-action-followed-procedure = Se siguió el procedimiento local
prompt-action-called-service = Se llamó a un servicio
prompt-action-other = Otra cosa

## A finished form

result-title = { $form }, { $day }
result-how = { $language } · { $mode } · finalizado { $at } por { $by }
result-correct = Corregir
result-to-visit = Volver a la visita
result-corrected = Edición { $number }, corregida porque: { $reason }
result-answers = Respuestas
result-earlier = Ediciones anteriores
result-edition = Edición { $number }, { $at }, { $by }
answers-number = N.º
answers-question = Pregunta
answers-answer = Respuesta
answers-none = Sin respuesta
score-range = en una escala de { $low } a { $high }
score-worse = Una puntuación más alta es peor.
score-better = Una puntuación más alta es mejor.
score-none =
    { $count ->
        [0] Sin puntuación.
        [one] Sin puntuación: { $n } pregunta necesaria no tiene respuesta.
        [many] Sin puntuación: { $n } de preguntas necesarias no tienen respuesta.
       *[other] Sin puntuación: { $n } preguntas necesarias no tienen respuesta.
    }
score-missing =
    { $count ->
        [one] { $n } pregunta no tiene respuesta; la regla de puntuación lo permite.
        [many] { $n } de preguntas no tienen respuesta; la regla de puntuación lo permite.
       *[other] { $n } preguntas no tienen respuesta; la regla de puntuación lo permite.
    }
score-band = «{ $band }» (de { $from } a { $to }), según { $source }.
score-threshold = { $text } Fuente: { $source }.
score-amount = { $points } puntos
score-amount-percent = { $points } puntos, o el { $percent } % de la primera puntuación
score-change-reliable = Una diferencia entre dos visitas de { $amount }, o más, es mayor que la que produciría solo el azar, según { $source }.
score-change-important = Una diferencia entre dos visitas de { $amount }, o más, es lo bastante grande para que las personas la noten, según { $source }.

correct-title = Corregir este formulario
correct-how = Elija las respuestas correctas e indique el motivo. Lo registrado antes sigue siendo legible.
correct-changes =
    { $count ->
        [0] Aún no se ha cambiado ninguna respuesta.
        [one] Se cambiará { $n } respuesta.
        [many] Se cambiarán { $n } de respuestas.
       *[other] Se cambiarán { $n } respuestas.
    }
correct-reason = ¿Por qué se cambian las respuestas?
correct-words = Más detalles, con sus propias palabras
correct-reason-hint = Por ejemplo: error al teclear, en el papel pone 3
correct-save = Guardar la corrección
correct-cancel = Cancelar

## Sending

sending-title = Envíos
sending-now = Enviar ahora
sending-waiting =
    { $count ->
        [one] { $n } registro espera a ser enviado
        [many] { $n } de registros esperan a ser enviados
       *[other] { $n } registros esperan a ser enviados
    }
sending-all-received = El servidor ha confirmado todos los registros
sending-none-but-held = No hay nada en espera, pero el servidor no lo aceptó todo
sending-nothing = Todavía no hay nada que enviar
sending-set-endpoint = Indique la dirección en Ajustes
phase-idle = Prombook envía por sí mismo en cuanto hay algo que enviar.
phase-off = No se ha indicado ningún servidor. Todo se guarda en este ordenador.
phase-sending = Enviando ahora. Puede seguir trabajando.
phase-waiting = En espera para volver a intentarlo.
phase-waiting-seconds =
    { $count ->
        [one] En espera. El próximo intento es dentro de { $n } segundo.
        [many] En espera. El próximo intento es dentro de { $n } de segundos.
       *[other] En espera. El próximo intento es dentro de { $n } segundos.
    }
phase-waiting-minutes =
    { $count ->
        [one] En espera. El próximo intento es dentro de { $n } minuto.
        [many] En espera. El próximo intento es dentro de { $n } de minutos.
       *[other] En espera. El próximo intento es dentro de { $n } minutos.
    }
phase-stopped = El envío se ha detenido y espera su intervención.
sending-progress-label = Registros de este envío
sending-progress = { $n } de { $total } hechos
sending-endpoint = Servidor: { $address }
sending-last-contact = Última respuesta del servidor: { $at }
sending-tally = Por tipo de registro
sending-kind = Tipo
sending-col-waiting = En espera
sending-col-received = Recibidos
sending-col-held = No aceptados
sending-count-waiting = { $n } en espera
sending-count-received = Recibidos: { $n }
sending-count-held = No aceptados: { $n }
kind-questionnaire = Cuestionarios
kind-kit = Programas
kind-participant = Participantes
kind-enrolment = Participaciones
kind-visit = Visitas
kind-response = Formularios
kind-step = Pasos de programas
kind-one-questionnaire = Cuestionario
kind-one-kit = Programa
kind-one-participant = Participante
kind-one-enrolment = Participación
kind-one-visit = Visita
kind-one-response = Formulario
kind-one-step = Paso de un programa
sending-held =
    { $count ->
        [one] { $n } registro que el servidor no aceptó
        [many] { $n } de registros que el servidor no aceptó
       *[other] { $n } registros que el servidor no aceptó
    }
sending-held-shown = Se muestran { $n } de { $total }.
sending-again = Reintentar
sending-recent = Recibidos últimamente
sending-record = Registro
sending-state = Estado
sending-received = Recibido
sending-received-at = Recibido { $at }

## Settings

settings-title = Ajustes
settings-save = Guardar
settings-managed = Un administrador decide el servidor, qué sale de este ordenador, el aviso de seguridad y cuánto tiempo permanecen los registros.
retention-title = Cuánto tiempo permanecen aquí los registros
retention-is-never = Los registros permanecen en este ordenador hasta que alguien los elimine.
retention-is =
    { $count ->
        [one] Los registros se eliminan de este ordenador { $n } día después de que un fin del día los haya encontrado en el servidor.
        [many] Los registros se eliminan de este ordenador { $n } de días después de que un fin del día los haya encontrado en el servidor.
       *[other] Los registros se eliminan de este ordenador { $n } días después de que un fin del día los haya encontrado en el servidor.
    }
retention-never = Conservarlos
retention-after = Eliminarlos cuando el servidor los tenga desde hace cierto tiempo
retention-days = Días desde que un fin del día los encontró en el servidor
retention-warns = Lo que se elimina ya no se puede consultar ni corregir aquí, y solo está en el servidor. Los registros que esperan a ser enviados nunca se eliminan. Las copias de seguridad más antiguas siguen conteniendo lo que se eliminó aquí.
protection-why = Qué protege este programa y de quién, y qué no puede proteger, en palabras sencillas.
protection-read = Leer
settings-kept = Guardado.
settings-clinic = Clínica
settings-clinic-is = { $clinic }, código del centro { $site }
settings-idle =
    { $count ->
        [one] Se bloquea por sí mismo tras { $n } minuto sin pulsar una tecla ni hacer clic.
        [many] Se bloquea por sí mismo tras { $n } de minutos sin pulsar una tecla ni hacer clic.
       *[other] Se bloquea por sí mismo tras { $n } minutos sin pulsar una tecla ni hacer clic.
    }
settings-endpoint = Servidor para los registros finalizados
settings-leaves = Qué sale de este ordenador
settings-pseudonymous = Solo el número de estudio
settings-pseudonymous-means = Salen el número de estudio, el idioma preferido, si se necesita intérprete y las respuestas. Los nombres, la fecha de nacimiento, el sexo y el número del NHS permanecen en este ordenador.
settings-identified = Con nombres y número del NHS
settings-identified-means = También salen los nombres, la fecha de nacimiento, el sexo y el número del NHS. También sale el nombre de quien modifica un registro. Solo para un servidor que pueda conservarlos.
settings-prompt = Aviso de seguridad
settings-prompt-text = Qué se indica al personal cuando una respuesta requiere una actuación
settings-prompt-hint = Indique el procedimiento y el número de teléfono de su centro. Si está vacío: «{ $built }»
about-title = Acerca de
about-version = Prombook { $version }
about-not-diagnosis = Prombook registra lo que las personas responden y suma puntuaciones publicadas. No hace diagnósticos.
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland y Morris, Spine 1983;8:141-144.
about-nprs = Dolor de 0 a 10: la pregunta está redactada por Prombook.
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu e IBM Plex Sans Arabic: SIL Open Font License 1.1.
about-design = Basado en el sistema de diseño del NHS (MIT), Tauri, Svelte y Fluent.
