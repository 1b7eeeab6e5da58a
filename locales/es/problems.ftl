### Draft: not checked by a native speaker.
### What went wrong, and what to do now. One message for each thing a person can do about it.

## Problems: one per code

problem-locked = Los registros están bloqueados. Inicie sesión de nuevo para continuar.
problem-wait-first =
    { $count ->
        [one] Demasiados intentos fallidos. Puede volver a intentarlo dentro de { $n } segundo; otras personas pueden iniciar sesión ahora.
        [many] Demasiados intentos fallidos. Puede volver a intentarlo dentro de { $n } de segundos; otras personas pueden iniciar sesión ahora.
       *[other] Demasiados intentos fallidos. Puede volver a intentarlo dentro de { $n } segundos; otras personas pueden iniciar sesión ahora.
    }
problem-not-yours = Su función no permite esto. Pídaselo a alguien cuya función lo permita.
problem-practice-case = Es un caso de práctica: nada en él es real y no hay ningún aviso que redactar.
problem-must-change = Elija primero su propia frase de contraseña.
problem-read-only-now = Se han encontrado daños, así que ahora no se puede cambiar nada. Consulte primero lo que se ha encontrado.
problem-person-left = Esta persona ya no trabaja aquí. Un administrador puede permitirle volver.
problem-last-administrator = Este es el último administrador. Nombre primero administrador a otra persona.
problem-participant-withdrawn = Este participante ya no participa, así que no se puede registrar nada nuevo.
problem-participant-restricted = Este registro está restringido. Solo pueden abrirlo los administradores y los gestores de datos.
problem-participant-erased = Los registros de este participante se borraron de este ordenador.
problem-step-not-now = Esto no se puede anotar ahora. Vea qué es lo siguiente para esta persona.
problem-act-first = Una alerta espera a que alguien actúe. Registre primero qué se hizo al respecto.
problem-not-sent-yet =
    { $count ->
        [one] { $n } registro aún no está en el servidor y se perdería. Envíelo primero o indique que puede perderse.
        [many] { $n } de registros aún no están en el servidor y se perderían. Envíelos primero o indique que pueden perderse.
       *[other] { $n } registros aún no están en el servidor y se perderían. Envíelos primero o indique que pueden perderse.
    }
problem-network-folder = Los registros están en una carpeta de red, donde pueden dañarse. Muévalos a un disco de este ordenador.
problem-backup-place = No se puede acceder al lugar de las copias de seguridad, o no se puede escribir en él. Conéctelo o elija otro.
problem-backup-damaged = Esta copia de seguridad está dañada y no se puede restaurar. Elija otra.
problem-key-file-old = El archivo de claves es más antiguo que los registros: alguien ha vuelto a poner uno anterior. No borre nada; llame al soporte técnico.
problem-not-proven = Ese nombre y esa frase de contraseña no abren estos registros. Compruebe ambos y vuelva a intentarlo.
problem-key-file-damaged = El archivo de claves de este ordenador está dañado, así que no se pueden abrir los registros. No borre nada; llame al soporte técnico.
problem-records-damaged = No se pueden leer los registros de este ordenador. No borre nada; llame al soporte técnico.
problem-records-too-new = Estos registros se abrieron por última vez con una versión más reciente de Prombook. Instale esa versión y vuelva a abrirlos.
problem-already-open = Prombook ya está abierto en este ordenador. Use la ventana que está abierta o ciérrela primero.
problem-already-open-by = Prombook ya está abierto en la cuenta { $holder } de este ordenador. Ciérrelo allí primero.
problem-folder-read-only = Prombook no tiene permiso para escribir en la carpeta donde guarda sus registros. Pida a quien se ocupa de este ordenador que lo permita.
problem-disk-full = El disco de este ordenador está lleno. No se ha perdido nada, pero no se puede guardar nada más. Libere espacio y vuelva a intentarlo.
problem-already-set-up = Este ordenador ya tiene una clínica. Inicie sesión en ella.
problem-not-set-up = Todavía no hay ninguna clínica en este ordenador. Configure una primero.
problem-not-found = Este registro ya no está donde estaba. Vuelva a la lista y ábralo de nuevo.
problem-input-refused = Algo de lo introducido no se puede guardar. Compruébelo y vuelva a intentarlo.
problem-answer-refused = Esta respuesta no corresponde a la pregunta. Elija una de las respuestas mostradas.
problem-form-finished = Este formulario está finalizado. Para cambiar una respuesta, use «Corregir» en su resultado.
problem-form-not-finished = Este formulario aún no está finalizado. Finalícelo primero.
problem-form-unavailable = Este formulario no se puede usar en este idioma. Elija otro idioma.
problem-passphrase-refused = Esta frase de contraseña no se puede usar. Elija una más larga o menos común.
problem-recovery-mismatch = Lo que se ha escrito no es la clave de recuperación. Compare cada grupo con la hoja.
problem-address-refused = Esta dirección no se puede usar. Debe empezar por https:// e indicar un servidor.
problem-unexpected = Ha fallado algo que no debería fallar. Lo que se guardó antes está a salvo. Vuelva a intentarlo; si se repite, llame al soporte técnico.

## Fields: what is wrong with what was entered

field-empty = Rellene este campo.
field-too-long = Es demasiado largo. Acórtelo.
field-no-letters = Debe contener al menos una letra.
site-code-refused = Un código de centro tiene de 1 a 8 letras o cifras, sin espacios.
date-empty = Introduzca una fecha.
date-unreadable = Esto no se puede leer como fecha. Introduzca día, mes y año, por ejemplo 27 3 1952.
date-impossible = Ese día no existe. Compruebe el día y el mes.
date-future = Esta fecha está en el futuro. Compruebe el año.
date-too-old = Esta fecha es demasiado antigua. Compruebe el año.
date-before-birth = Esta fecha es anterior al nacimiento del participante. Compruebe el año.
nhs-not-digits = Un número del NHS solo tiene cifras y espacios. Compruébelo o déjelo vacío.
nhs-not-ten = Un número del NHS tiene 10 cifras. Compruébelo o déjelo vacío.
nhs-check = Estas cifras no forman un número del NHS: es probable que una esté mal tecleada. Compruébelo o déjelo vacío.
sex-missing = Elija una opción, o «No consta».
reason-empty = Indique el motivo.
changes-none = No se ha cambiado ninguna respuesta. Cambie una respuesta o salga sin guardar.
changed-meanwhile = Estos datos se cambiaron en otro ordenador, o los cambió otra persona, mientras usted escribía. Ábralos de nuevo y después haga su cambio.
passphrase-too-short = La frase de contraseña es demasiado corta. Use al menos 12 caracteres.
passphrase-too-long = La frase de contraseña es demasiado larga. Acórtela.
passphrase-common = Muchas personas usan esta frase de contraseña, así que sería de las primeras en adivinarse. Elija otra.
passphrase-guessable = Esta frase de contraseña sigue un patrón fácil de adivinar. Elija otra.
passphrase-personal = La frase de contraseña contiene el nombre de la persona o de la clínica. Elija otra.
recovery-group-wrong = No es lo que figura en la hoja. Compruébelo letra por letra.
name-taken = Ya hay alguien con este nombre en la lista. Añada algo que los distinga.
folder-unusable = Esta carpeta no existe o no se puede escribir en ella. Compruébela.
folder-network = Es una carpeta de red. Elija una unidad de este ordenador o una memoria USB.
folder-same = Es la propia carpeta de los registros. Elija otra unidad.
recipient-refused = Esto no es una clave pública. Empieza por age1 y tiene 62 caracteres.
passphrase-wrong = Esta no es su frase de contraseña. Compruébela.
passphrase-same = Esta es la frase de contraseña que tiene ahora. Elija otra.
number-mismatch = Este no es el número de estudio de este participante. Compruébelo.
days-refused = Introduzca un número entero de días o elija conservar los registros.
study-number-unknown = Nadie tiene este número de estudio.
study-number-same = Este es el número de estudio del registro en el que ya está.
language-unknown = Elija uno de los idiomas de la lista.
# The way to the server.
door-needed = A un servidor que no está en este ordenador hay que mostrarle quién envía. Elija otra forma.
address-refused = Esta dirección no se puede usar. Debe empezar por https:// e indicar un servidor.
file-unreadable = Este archivo no existe o no se puede leer. Compruébelo.
certificate-unreadable = En este archivo no hay ningún certificado que se pueda leer. Debe estar en formato PEM, con líneas que dicen BEGIN CERTIFICATE.
certificate-key = La clave que pertenece a este certificado falta, es otra o está protegida con una frase de contraseña. Ponga ambos en un solo archivo PEM, con la clave sin frase de contraseña.
certificate-over = Este certificado ya no es válido. Pida uno nuevo.
endpoint-missing = Todavía no hay servidor. Introduzca primero su dirección.
code-refused = El servidor no acepta este código. Puede estar mal escrito, ya usado o ser demasiado antiguo: pida uno nuevo.

## Refusals: why the server did not take a record

refusal-invalid = El servidor ha encontrado en este registro algo que no puede aceptar.
refusal-not-accepted = El servidor no acepta registros de este tipo.
refusal-conflict = El servidor ya tiene un registro diferente en este lugar.
refusal-gone = El servidor indica que este registro se borró allí.
refusal-forbidden = El servidor no permite que esta clínica envíe este registro.
refusal-too-large = El registro es demasiado grande para el servidor.
refusal-other = El servidor no aceptó este registro.
refusal-unwritable = El propio Prombook no ha podido escribir este registro en formato FHIR. Llame al soporte técnico.
refusal-unanswered = El servidor aceptó otros registros tres veces y no dio respuesta sobre este.

## Trouble: why sending does not go on

trouble-no-answer = El servidor no responde. Compruebe que este ordenador tiene red. Prombook vuelve a intentarlo por sí mismo.
trouble-no-such-host = Nadie conoce un servidor con este nombre. Compruebe que este ordenador tiene red y después la dirección en Ajustes. Prombook vuelve a intentarlo por sí mismo.
trouble-proxy = El proxy de esta red no deja que Prombook llegue al servidor. Consulte a quien gestiona la red y muéstrele la prueba de red en Ajustes. Prombook vuelve a intentarlo por sí mismo.
trouble-sign-in-page = En lugar del servidor ha respondido una página para personas: probablemente esta red exige que alguien inicie sesión. Abra un navegador web, inicie sesión en la red y vuelva a enviar.
trouble-clock = La fecha o la hora de este ordenador no es correcta, así que no se puede confiar en el servidor. Ponga el reloj en hora y vuelva a enviar.
trouble-not-fhir = Lo que responde en esta dirección no es un servidor FHIR. Compruebe la dirección en Ajustes.
trouble-certificate = El servidor no ha podido demostrar su identidad, así que no se ha enviado nada. Compruebe la dirección en Ajustes o consulte a quien gestiona la red: una red puede interponerse.
trouble-certificate-expired = El certificado del servidor no es válido hoy, así que no se ha enviado nada. Pida a quien gestiona el servidor que lo renueve.
trouble-certificate-name = El servidor ha demostrado ser otro que el de la dirección, así que no se ha enviado nada. Compruebe la dirección en Ajustes y después consulte a quien gestiona el servidor.
trouble-old-tls = El servidor solo usa formas de cifrado que ya no son seguras, así que no se ha enviado nada. Pida a quien gestiona el servidor que active TLS 1.2 o posterior.
trouble-not-enrolled = El servidor todavía no conoce a este ordenador, o ya no lo conoce. Un administrador puede hacer que lo admita, en Ajustes, Servidor: pida un código de inscripción a quien gestiona el servidor.
trouble-refused = El servidor no admite a este ordenador, así que no se ha enviado nada. Pida a quien gestiona el servidor que lo admita y después vuelva a enviar.
trouble-busy = El servidor está ocupado. Prombook vuelve a intentarlo por sí mismo.
trouble-unclear = El servidor dio una respuesta que no se ha podido entender. Nada cuenta como recibido; Prombook vuelve a intentarlo por sí mismo.
date-order = Este día no puede ser correcto: es anterior a algo que va primero, o ya ha pasado.
part-locked = El programa no permite que un centro cambie esto.
local-code = Escriba local_ y después letras minúsculas, cifras o guiones bajos, por ejemplo local_childcare.
too-many = Es más de lo que el programa permite añadir a un centro. Quite algo.
windows-overlap = Dos visitas contarían el mismo día. Acorte los plazos.
options-missing = Una pregunta con opciones necesita dos respuestas o más, y el mismo número en cada idioma. Las demás preguntas no tienen respuestas entre las que elegir.
nothing-proposed = Esto es lo que ya está propuesto o en vigor. Cambie algo primero.
author-decides = Esto lo propuso usted. Es otra persona del centro quien lo hace entrar en vigor.
time-future = Esta hora aún no ha llegado. Escriba cuándo fue.
session-noted = Ya hay anotada una sesión de este día o de este número. Abra lo anotado para corregirlo.
not-taking-part = Esta persona no participa en las sesiones ese día. Déjela fuera y consulte su ficha.
alert-first = Hay una alerta pendiente sobre esta persona. Anote primero qué se hizo al respecto.
nobody-marked = Aún no se ha marcado a nadie. Indique quién acudió y quién no.
