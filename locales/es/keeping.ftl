### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = Pista de auditoría
title-backups = Copias de seguridad
title-restore = Restaurar una copia de seguridad
title-rights = Derechos de un participante
title-protection = Qué está protegido

## The audit trail

trail-title = Pista de auditoría
trail-length =
    { $count ->
        [one] { $n } fila desde que se configuró esta clínica. No se puede cambiar ni eliminar nada.
        [many] { $n } de filas desde que se configuró esta clínica. No se puede cambiar ni eliminar nada.
       *[other] { $n } filas desde que se configuró esta clínica. No se puede cambiar ni eliminar nada.
    }
trail-filters = Qué filas
trail-by = Quién
trail-by-anybody = Cualquiera
trail-what = Qué se hizo
trail-what-anything = Cualquier cosa
trail-participant = Número de estudio
trail-from = Desde (día)
trail-to = Hasta (día)
trail-show = Mostrar
trail-show-all = Mostrar todo
trail-none = Ninguna fila es así.
trail-rows = Filas, las más recientes primero
trail-col-row = Fila
trail-col-when = Cuándo
trail-col-who = Quién
trail-col-what = Qué se hizo
trail-col-about = Sobre qué
trail-col-reason = Por qué
trail-program = Prombook, por sí mismo
trail-utc = UTC: { $utc }
trail-clock-back = El reloj se había atrasado
trail-clock-forward = El reloj se había adelantado de golpe
trail-newer = Más recientes
trail-older = Más antiguas
trail-check = Comprobar toda la pista
trail-check-how = Revisa todas las filas y el archivo completo. Puede tardar un minuto; puede seguir trabajando.
trail-checking = Comprobando…
trail-checked =
    { $count ->
        [one] { $at }: se comprobó { $n } fila y todo está bien.
        [many] { $at }: se comprobaron { $n } de filas y todo está bien.
       *[other] { $at }: se comprobaron { $n } filas y todo está bien.
    }
trail-checked-found =
    { $count ->
        [one] { $at }: se comprobó { $n } fila y algo no concuerda. No cambie nada; llame al soporte técnico.
        [many] { $at }: se comprobaron { $n } de filas y algo no concuerda. No cambie nada; llame al soporte técnico.
       *[other] { $at }: se comprobaron { $n } filas y algo no concuerda. No cambie nada; llame al soporte técnico.
    }
trail-head = Para el libro en papel: fila { $row }, { $head }
trail-head-how = Anote esto y la fecha de hoy en el libro en papel. Quien más tarde elimine o reescriba una fila hasta ese punto no podrá hacer que vuelvan a salir los mismos ocho caracteres.
trail-witness = Comparar con el servidor
trail-witness-how = Cada vez que se envían registros, el servidor anota cómo termina la pista. Con esto se le pregunta qué ha anotado.
trail-witnessing = Preguntando al servidor…
witness-no-endpoint = No se ha indicado ningún servidor, así que nadie más ha visto esta pista.
witness-no-answer = El servidor no responde. Vuelva a intentarlo cuando haya conexión.
witness-nothing = El servidor aún no ha visto esta pista. La verá la próxima vez que se envíen registros.
witness-agrees = La pista de aquí es la que vio el servidor, hasta la fila { $seq } ({ $seen }).
witness-contradicts = El servidor vio una pista distinta de la de aquí, hasta la fila { $seq } ({ $seen }): se eliminaron o reescribieron filas en este ordenador. No cambie nada; llame al soporte técnico.
damage-pages = Partes del archivo de registros no están como se escribieron.
damage-structure = El archivo de registros no está en orden por dentro.
damage-references = Algunos registros remiten a otros que no existen.
damage-trail = La pista de auditoría no encaja.
damage-content = Un registro no es lo que la pista de auditoría dice que se escribió.
damage-anchor-missing = Falta la nota que se guarda junto a los registros sobre cómo termina la pista.
damage-anchor-forged = La nota que se guarda junto a los registros no la escribió este programa.
damage-anchor-ahead = Falta el final de la pista: estos registros son más antiguos de lo que eran antes.
damage-anchor-contradicts = La pista no termina como dice la nota guardada junto a los registros.
damage-witness = El servidor vio una pista distinta de la de aquí.
damage-row = Se aprecia por primera vez en la fila { $seq }.
damage-missing =
    { $count ->
        [one] Falta { $n } fila.
        [many] Faltan { $n } de filas.
       *[other] Faltan { $n } filas.
    }

trail-action-founded = Configuración de la clínica
trail-action-person-added = Alta de una persona del personal
trail-action-person-renamed = Cambio de nombre de una persona del personal
trail-action-role-changed = Cambio de función
trail-action-person-left = Baja de una persona que se fue
trail-action-person-returned = Vuelta de una persona
trail-action-passphrase-given = Entrega de una primera frase de contraseña
trail-action-passphrase-changed = Cambio de la propia frase de contraseña
trail-action-keys-rotated = Renovación de las claves
trail-action-data-key-renewed = Nuevo cifrado de todos los registros
trail-action-recovery-used = Entrada con la clave de recuperación
trail-action-recovery-renewed = Creación de una nueva clave de recuperación
trail-action-escrow-set = Entrega de una clave sellada a una organización
trail-action-escrow-removed = Retirada de la clave sellada
trail-action-signed-in = Inicio de sesión
trail-action-sign-in-failed = Inicio de sesión fallido
trail-action-locked = Bloqueo
trail-action-setting-changed = Cambio de un ajuste
trail-action-registered = Registro de un participante
trail-action-visit-started = Inicio de una visita
trail-action-form-begun = Comienzo de un formulario
trail-action-answered = Respuesta
trail-action-language-changed = Cambio de idioma de un formulario
trail-action-prompt-acknowledged = Anotación de qué se hizo ante un aviso
trail-action-finished = Finalización de un formulario
trail-action-corrected = Corrección de un formulario
trail-action-confirmed = El servidor confirmó un registro
trail-action-refused = El servidor no aceptó un registro
trail-action-released = Nuevo envío de un registro
trail-action-viewed = Consulta de un registro
trail-action-searched = Búsqueda
trail-action-exported = Entrega de un registro
trail-action-backed-up = Creación de una copia de seguridad
trail-action-backup-failed = Fallo de una copia de seguridad
trail-action-restored = Restauración de una copia de seguridad
trail-action-damage-found = Hallazgo de daños
trail-action-damage-accepted = Continuación a pesar de los daños
trail-action-clock-jumped = Salto del reloj
trail-action-clock-confirmed = Confirmación de que la hora es correcta
trail-action-withdrawn = Anotación de una retirada
trail-action-restricted = Restricción de un registro
trail-action-unrestricted = Reapertura de un registro a todo el personal
trail-action-erased = Borrado de un registro
trail-action-purged = Eliminación de un registro al cumplirse su plazo
trail-action-witnessed = El servidor vio la pista
trail-action-trail-checked = Comprobación de la pista
trail-action-run-started = Arranque de Prombook
trail-action-voided = Anulación de un formulario
trail-action-unfinished-noted = Anotación de por qué un formulario no está finalizado
trail-action-participant-changed = Cambio de los datos de un participante
trail-action-details-kept = Conservación de los datos cambiados
trail-action-computer-added = Hallazgo de otro ordenador del centro
trail-action-received = Adopción de un registro de otro ordenador
trail-action-dispute-opened = Hallazgo de dos versiones de un registro
trail-action-dispute-settled = Decisión entre dos versiones
trail-action-lost-there = El servidor había perdido un registro
trail-action-day-closed = Fin del día
trail-action-step-kept = Anotación de un paso
trail-action-step-corrected = Corrección de un paso
trail-action-kit-adopted = Decisión sobre un programa
trail-action-tailoring-proposed = Propuesta de lo que el centro hace de un programa
trail-action-tailoring-approved = Aprobación de esa propuesta
trail-action-tailoring-refused = Rechazo de esa propuesta

## Backups

backups-title = Copias de seguridad
backups-state = Situación actual
backups-why = Una copia de seguridad es una copia cifrada de todo. Prombook hace una cada día y la comprueba antes de darla por válida. Se abre con las frases de contraseña de hoy; una que no estaba accesible cuando cambiaron se abre con las de antes.
backups-here = En este ordenador: última copia comprobada { $at }.
backups-here-never = En este ordenador: todavía no hay ninguna copia.
backups-there = En el segundo lugar: última copia comprobada { $at }.
backups-there-never = En el segundo lugar: todavía no hay ninguna copia.
backups-no-place = Todavía no hay un segundo lugar. Si se avería el disco de este ordenador, las copias que contiene se pierden con él.
backups-place-away = Ahora no se puede acceder al segundo lugar. Conéctelo; Prombook copia en él por sí mismo.
backup-trouble-place = La última copia de seguridad falló: no se pudo escribir en su carpeta.
backup-trouble-disk-full = La última copia de seguridad falló: no quedaba espacio.
backup-trouble-damaged = La última copia de seguridad falló: al comprobarlo, lo copiado no resultó estar íntegro. No cambie nada; llame al soporte técnico.
backup-trouble-other = La última copia de seguridad falló. Vuelva a intentarlo ahora; si se repite, llame al soporte técnico.
backups-now = Hacer copia ahora
backups-making = Copiando y comprobando…
backups-made = Copiado y comprobado.
backups-place-title = El segundo lugar
backups-place-label = Carpeta para la segunda copia
backups-place-hint = Una carpeta en una memoria USB o en una segunda unidad, por ejemplo E:\Copias. No en el disco de este ordenador ni en una red. Déjelo vacío para no tener un segundo lugar.
backups-place-save = Usar esta carpeta
backups-place-kept = Guardado.
backups-list = Copias
backups-none = Todavía no hay copias.
backups-col-made = Hecha
backups-col-holds = Qué contiene
backups-col-where = Dónde
backups-unreadable = No se puede leer
backups-on-here = En este ordenador
backups-on-there = Segundo lugar
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [one] { $n } participante
        [many] { $n } de participantes
       *[other] { $n } participantes
    }
backups-forms =
    { $count ->
        [one] { $n } formulario
        [many] { $n } de formularios
       *[other] { $n } formularios
    }
backups-usual = Las copias de este ordenador están en { $folder }
backups-restore = Restaurar una…

## Bringing a backup back

restore-step = Paso { $step } de { $steps }
restore-choose-title = Elija la copia de seguridad
restore-choose-how = Todavía no cambia nada. Primero verá qué supondría.
restore-looking = Buscando copias…
restore-found =
    { $count ->
        [0] Aquí no se ha encontrado ninguna copia. Escriba la carpeta donde están las copias, o conecte la unidad y busque de nuevo.
        [one] Se ha encontrado { $n } copia.
        [many] Se han encontrado { $n } de copias.
       *[other] Se han encontrado { $n } copias.
    }
restore-copies = Copias, las más recientes primero
restore-unreadable = Esta copia no se puede leer. Elija otra.
restore-choose-one = Elija una de las copias.
restore-folder = Otra carpeta
restore-folder-hint = Por ejemplo, en una memoria USB: E:\Copias
restore-look = Buscar ahí
restore-next = Continuar
restore-back = Atrás
restore-leave = Dejar todo como está
restore-prove-title = Demuestre quién es
restore-prove-how = Use el nombre y la frase de contraseña de un administrador. Pruebe primero con la de hoy; si la copia no estaba accesible cuando cambió, se abre con la de antes.
restore-prove-of = La copia de { $made }
restore-name = Nombre
restore-passphrase = Frase de contraseña
restore-prove = Abrir la copia
restore-proving = Comprobando la copia…
restore-look-title = Qué supondría
restore-is = La copia está íntegra. Es de { $clinic }, hecha { $made }.
restore-holds = Contiene: { $participants }, { $forms }.
restore-replaces-nothing = No hay registros en este ordenador. No se sustituye nada.
restore-newer =
    { $count ->
        [0] Ningún registro de aquí es más reciente que la copia.
        [one] { $n } registro de aquí es más reciente que la copia y no estará en ella:
        [many] { $n } de registros de aquí son más recientes que la copia y no estarán en ella:
       *[other] { $n } registros de aquí son más recientes que la copia y no estarán en ella:
    }
restore-newer-many =
    { $count ->
        [one] El registro más reciente ({ $n }) que no estará en la copia; hay más:
        [many] Los { $n } de registros más recientes que no estarán en la copia; hay más:
       *[other] Los { $n } registros más recientes que no estarán en la copia; hay más:
    }
restore-unreadable-now = Ahora no se pueden leer los registros de este ordenador, así que nadie puede decir qué es más reciente que la copia. Lo que se haya registrado después de ella no estará en ella.
restore-newer-rows =
    { $count ->
        [0] La pista de auditoría de aquí no tiene ninguna fila más reciente.
        [one] { $n } fila de la pista de auditoría de aquí es más reciente.
        [many] { $n } de filas de la pista de auditoría de aquí son más recientes.
       *[other] { $n } filas de la pista de auditoría de aquí son más recientes.
    }
restore-lost =
    { $count ->
        [one] { $n } registro tampoco está en el servidor. Después estará solo en los archivos sustituidos.
        [many] { $n } de registros tampoco están en el servidor. Después estarán solo en los archivos sustituidos.
       *[other] { $n } registros tampoco están en el servidor. Después estarán solo en los archivos sustituidos.
    }
restore-lost-none = El servidor los ha confirmado todos. No se pierde nada, pero solo están en el servidor.
restore-col-record = Registro
restore-col-when = Cuándo
restore-col-server = Dónde
restore-on-server = También en el servidor
restore-not-on-server = Solo aquí
restore-then = Después
restore-then-kept = Los archivos que hay aquí ahora se conservan junto a los registros, no se borran.
restore-then-asked = Se pregunta al servidor por cada registro de la copia; lo que le falta se envía de nuevo.
restore-then-staff = La lista del personal es la del día de la copia. Revísela después: quien se haya ido desde entonces vuelve a figurar en ella y tal vez pueda iniciar sesión hasta que usted le dé de baja.
restore-then-trail = La pista de auditoría conserva quién restauró la copia, cuándo y por qué.
restore-reason = ¿Por qué se restaura la copia de seguridad?
restore-reason-hint = Por ejemplo: el disco se averió el martes
restore-do =
    { $count ->
        [0] Restaurar esta copia de seguridad
        [one] Restaurar esta copia de seguridad, sin { $n } registro que solo está aquí
        [many] Restaurar esta copia de seguridad, sin { $n } de registros que solo están aquí
       *[other] Restaurar esta copia de seguridad, sin { $n } registros que solo están aquí
    }
restore-doing = Restaurando…
restore-done-title = La copia de seguridad está restaurada
restore-done = Inicie sesión con un nombre y una frase de contraseña tal como eran cuando se hizo la copia.
restore-done-kept = Los archivos sustituidos están en { $folder }. Consérvelos hasta que nadie eche nada en falta.
restore-done-next = Después, revise los participantes de los últimos días y envíe.
restore-sign-in = Iniciar sesión

## Rights of a participant

rights-title = Derechos del participante { $number }
rights-open = Derechos…
rights-back = Volver al participante
standing-withdrawn = Ya no participa, desde { $since }. No se registra nada más.
standing-restricted = Restringido desde { $since }: solo pueden consultarlo los administradores y los gestores de datos.
standing-erased = Borrado el { $since }. El contenido ya no está en este ordenador.
rights-unsent =
    { $count ->
        [0] El servidor ha confirmado todos los registros de este participante.
        [one] El servidor aún no ha confirmado { $n } registro de este participante.
        [many] El servidor aún no ha confirmado { $n } de registros de este participante.
       *[other] El servidor aún no ha confirmado { $n } registros de este participante.
    }
rights-drafts =
    { $count ->
        [0] No hay ningún formulario sin finalizar.
        [one] Hay { $n } formulario sin finalizar.
        [many] Hay { $n } de formularios sin finalizar.
       *[other] Hay { $n } formularios sin finalizar.
    }
rights-nothing = Su función no permite cambiar nada aquí.
rights-reason = Motivo
rights-reason-hint = Queda en la pista de auditoría. No escriba ningún nombre aquí.
rights-cancel = Cancelar
rights-done = Hecho.
rights-busy = En curso…
rights-for-ever = Esto no se puede deshacer.

rights-withdraw-title = Ya no participa
rights-withdraw-open = Anotar una retirada…
rights-withdraw-does = No se puede iniciar ninguna visita ni empezar o responder ningún formulario. Los formularios sin finalizar quedan sin finalizar.
rights-withdraw-not = Lo que se finalizó permanece aquí, se envía igualmente y se puede leer. El servidor conserva lo que tiene.
rights-withdraw-do = Anotar que ya no participa

rights-restrict-title = Restringir quién puede consultar
rights-restrict-open = Restringir…
rights-restrict-does = Solo los administradores y los gestores de datos pueden abrir este registro. Los demás ven que existe, y nada más.
rights-restrict-not = No se elimina nada. No se informa al servidor ni a sus usuarios. La restricción se puede levantar después.
rights-restrict-do = Restringir este registro

rights-unrestrict-title = Levantar la restricción
rights-unrestrict-open = Levantar la restricción…
rights-unrestrict-does = Todo el personal de esta clínica puede volver a abrir este registro.
rights-unrestrict-not = No cambia nada más. En la pista de auditoría queda constancia de que estuvo restringido.
rights-unrestrict-do = Abrir este registro a todo el personal

rights-export-title = Entregar todo lo que se guarda
rights-export-open = Entregar…
rights-export-does = Escribe dos archivos: una página para que la lean las personas y lo mismo en forma de datos (FHIR). Contienen los nombres, las respuestas, las puntuaciones y quién registró qué.
rights-export-not = Los archivos no están cifrados: quien los tenga puede leerlos. Bórrelos una vez entregados. Aquí no cambia nada.
rights-export-folder = Carpeta para los dos archivos
rights-export-folder-hint = Una carpeta vacía, preferiblemente en una memoria USB: E:\
rights-export-do = Escribir los dos archivos
rights-export-page = Para leer: { $file }
rights-export-data = Como datos: { $file }

rights-erase-title = Borrar de este ordenador
rights-erase-open = Borrar…
rights-erase-does = El nombre, la fecha de nacimiento, el número del NHS, las respuestas y las notas de este participante se eliminan de este ordenador. El número de estudio, y quién borró los datos, cuándo y por qué, permanecen en la pista de auditoría.
rights-erase-not = El servidor conserva su copia: pregunte a quien lo gestiona. Las copias de seguridad más antiguas siguen conteniéndolo hasta que otras más recientes las sustituyan, al cabo de unas cinco semanas; una copia que usted haya llevado a otro lugar queda como está.
rights-erase-number = Número de estudio, para asegurarse de que es este participante
rights-erase-number-hint = Escriba { $number }
rights-erase-unsent =
    { $count ->
        [one] { $n } registro no está en el servidor. Si lo borra aquí, no estará en ninguna parte.
        [many] { $n } de registros no están en el servidor. Si los borra aquí, no estarán en ninguna parte.
       *[other] { $n } registros no están en el servidor. Si los borra aquí, no estarán en ninguna parte.
    }
rights-erase-also =
    { $count ->
        [one] Borrar también { $n } registro que no está en el servidor
        [many] Borrar también los { $n } de registros que no están en el servidor
       *[other] Borrar también los { $n } registros que no están en el servidor
    }
rights-erase-do = Borrar este participante

## What stands in a form of the window

draft-back = Se ha recuperado lo que había escrito aquí.
draft-empty = Empezar en blanco
draft-other = Había empezado a registrar aquí a otra persona.
draft-take = Continuar con eso

## A form that cannot be filled in

form-reading = Puede leer este formulario, pero no rellenarlo.
form-reading-answers = Respuestas hasta ahora
form-reading-back = Volver a la visita
form-line-read = Leer
form-line-read-named = Leer { $form } hasta ahora
prompt-open-yet = Nadie ha registrado aún qué se hizo.

## What is protected, and what is not

protection-title = Qué está protegido y qué no
protection-back = Atrás
protection-is = Qué protege Prombook
protection-is-file = El archivo de registros y sus copias de seguridad están cifrados. Quien robe el ordenador mientras los registros están bloqueados, o una copia de seguridad, no puede leerlos sin una frase de contraseña o la clave de recuperación.
protection-is-people = Cada persona tiene su propia frase de contraseña y ve lo que su función permite. Los intentos de adivinarla en la ventana se ralentizan.
protection-is-lock = Los registros se bloquean por sí mismos cuando no hay nadie. Entonces la clave desaparece de la memoria.
protection-is-saved = Cuando la pantalla dice «Guardado», el registro sobrevive a un fallo del programa o a un corte de luz, siempre que el disco conserve lo que dice haber conservado.
protection-is-sent = Cada registro finalizado llega al servidor, o figura como en espera o no aceptado, con el motivo.
protection-is-trail = Quién consultó, registró, corrigió o eliminó algo queda en la pista de auditoría. Las filas eliminadas o reescritas se detectan en la siguiente comprobación o al comparar la pista con el servidor.
protection-is-damage = Los daños en el archivo se detectan y se comunican. No se repara ni se borra nada sin que usted lo sepa.
protection-not = Qué no protege
protection-not-weak = Una frase de contraseña débil. Quien tenga una copia del archivo puede probar frases de contraseña tan rápido como se lo permitan sus equipos; los tiempos de espera de la ventana no lo impiden. Cuatro palabras al azar, sí.
protection-not-open = Una sesión abierta. Quien se siente ante una ventana sin bloquear puede hacer lo mismo que usted. Bloquéela al levantarse.
protection-not-infected = Un ordenador infectado, o controlado por otra persona, mientras los registros están abiertos. Puede leer lo que usted lee y escribe.
protection-not-forgotten = Frases de contraseña olvidadas. Si se pierden todas las frases de contraseña y la clave de recuperación, nadie puede abrir los registros: ni el soporte técnico ni los creadores.
protection-not-disk = Lo registrado desde la última copia de seguridad o el último envío, si se avería el disco o roban el ordenador.
protection-not-server = Lo que sabe el servidor. Lee todo lo que se le envía y lo conserva después de que usted lo borre aquí.
protection-not-screen = Fotografías de la pantalla, páginas impresas y archivos que se entregaron.
protection-not-memory = Lo que la ventana ha mostrado. Tras el bloqueo pueden quedar rastros en la memoria del ordenador hasta que se apague, y en su archivo de suspensión si no está cifrado el disco completo.
protection-not-insider = El uso indebido por alguien que tiene permiso para consultar. Su función lo limita y la pista de auditoría lo muestra; ninguna de las dos lo impide.
protection-do = Qué puede hacer usted
protection-do-words = Use las cuatro palabras que sugiere Prombook y no las comparta con nadie.
protection-do-key = Guarde la clave de recuperación en papel, bajo llave, lejos del ordenador.
protection-do-two = Tenga dos administradores, para que uno pueda volver a dar acceso al otro.
protection-do-stick = Asigne a las copias de seguridad un segundo lugar en otra unidad, y lléveselo de vez en cuando.
protection-do-disk = Haga que se cifre el disco completo (BitLocker, LUKS) y que estén activadas las actualizaciones y la protección antivirus.
protection-do-log = Anote de vez en cuando los ocho caracteres de la pista en el libro en papel.

damage-anchor-unusable = La nota que se guarda junto a los registros sobre cómo termina la pista no se puede leer o escribir.
refusal-newer-at-endpoint = Se restauró una copia de seguridad, y el servidor tiene este registro tal como pudo haberse cambiado desde entonces. Consúltelo allí primero. «Reintentar» pone en su lugar el de aquí.
trail-action-step-taken-back = Anulación de un paso
