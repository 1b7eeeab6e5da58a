### Draft: not checked by a native speaker.
### People, passphrases and keys, and what happens when damage is found. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Roles

role-clinician = Profesional clínico
role-research-nurse = Enfermería de investigación
role-administrator = Administrador
role-data-manager = Gestor de datos
role-auditor = Auditor
role-means-clinician = da de alta participantes, registra respuestas, corrige y envía
role-means-research-nurse = da de alta participantes, registra respuestas, corrige y envía
role-means-administrator = todo lo que hacen los profesionales clínicos, y se ocupa del personal, las claves, los ajustes, las copias de seguridad y el borrado
role-means-data-manager = lee, corrige y envía; lee la pista de auditoría; restringe y entrega registros
role-means-auditor = lee los registros y la pista de auditoría, y no cambia nada

## Staff

staff-add = Añadir una persona
staff-second = Solo hay un administrador. Nombre administrador a una segunda persona: si el único no está u olvida la frase de contraseña, nadie más puede dar acceso a los demás.
staff-role = Función
staff-last-in = Último inicio de sesión
staff-never-in = nunca
staff-not-sent = Sin enviar
staff-you = (usted)
staff-state-works = Trabaja aquí
staff-state-given = Aún no ha elegido una frase de contraseña
staff-state-locked-out = No puede iniciar sesión: necesita una frase de contraseña
staff-state-left = Se ha ido
staff-change = Cambiar
staff-return = Vuelve
staff-change-named = Cambiar: { $person }
staff-name-hint = Nombre y apellidos. Con ellos se inicia sesión, y figuran junto a todo lo que la persona registra.
staff-add-means = Recibe una frase de contraseña para la primera vez y con ella elige la suya.
staff-add-go = Añadir y crear una frase de contraseña
staff-cancel = Cancelar
staff-close = Cerrar
staff-rename = Guardar el nombre
staff-role-keep = Guardar la función
given-title = Frase de contraseña para { $person }
given-once = Solo se muestra ahora. Entréguela en persona o imprímala; después, cierre esto.
given-first = Inicie sesión con este nombre y esta frase de contraseña. Después se le pedirá que elija una frase de contraseña propia, y esta dejará de funcionar.
given-done = Ya la tiene
enrol-title = Frase de contraseña olvidada
enrol-return-title = Vuelve a trabajar aquí
enrol-what = { $person } recibe una nueva frase de contraseña de un solo uso. La que tenía deja de funcionar ahora. No se pierde nada de lo que registró.
enrol-go = Crear una nueva frase de contraseña
leave-title = { $person } se va
leave-what = La frase de contraseña de { $person } deja de funcionar ahora. No cambia la de nadie más. Todo lo que { $person } registró permanece, en su nombre. Esto no afecta a una copia de los archivos hecha antes: si sospecha que existe, renueve también todas las claves.
leave-what-you = Esta es su propia ficha como persona que trabaja aquí. Su frase de contraseña deja de funcionar ahora y se cierra su sesión. No cambia la de nadie más, y todo lo que usted registró permanece, en su nombre.
leave-waiting =
    { $count ->
        [one] { $n } de sus registros aún no se ha enviado. Se enviará de todos modos.
        [many] { $n } de sus registros aún no se han enviado. Se enviarán de todos modos.
       *[other] { $n } de sus registros aún no se han enviado. Se enviarán de todos modos.
    }
leave-reason-hint = Para la pista de auditoría, por ejemplo: fin de contrato
leave-go = Dar de baja a { $person }
reason-label = ¿Por qué?

## Passphrases

pass-title = Su frase de contraseña
pass-what = Abre los registros en su nombre. Nadie más puede verla, y un administrador solo puede sustituirla.
pass-change = Cambiar mi frase de contraseña
pass-changing = Cambiando…
pass-changed = Su frase de contraseña se ha cambiado. La antigua ya no abre nada.
pass-old = La frase de contraseña que tiene ahora
pass-new = Nueva frase de contraseña
must-title = Elija su propia frase de contraseña, { $person }
must-why = Ha entrado con una frase de contraseña que le dio otra persona. Elija una que solo usted conozca; la que le dieron dejará entonces de funcionar.
must-given = La frase de contraseña que le dieron
must-given-hint = Una vez más, para confirmar que es usted
must-leave = Iniciar sesión como otra persona

## In with the recovery key

recover-link = ¿Nadie puede iniciar sesión?
recover-title = Entrar con la clave de recuperación
recover-other = Si otro administrador puede iniciar sesión, pídale que cree una nueva frase de contraseña: Ajustes, Personal.
recover-means = La clave está en la hoja que se imprimió al configurar la clínica. Su uso queda anotado en la pista de auditoría, y se comunica a todos la próxima vez que inician sesión.
recover-key = Clave de recuperación
recover-key-hint = Todos los grupos, en orden. Las mayúsculas, los espacios y los guiones no importan.
recover-back = Volver al inicio de sesión
recover-person-title = ¿Quién recibe una nueva frase de contraseña?
recover-person-means = Un administrador recibe una nueva frase de contraseña e inicia sesión. Después puede dar acceso a los demás. A continuación se crea una nueva clave de recuperación.
recover-person = Administrador
recover-open = Iniciar sesión con la nueva frase de contraseña

## A new recovery key

renew-title = Crear una nueva clave de recuperación
renew-why = Hágalo si la hoja se ha usado, se ha perdido o alguien ha podido verla.
renew-what = Verá la nueva clave una sola vez, la imprimirá o anotará y escribirá algunos de sus grupos. A partir de entonces, la hoja antigua no abre nada.
renew-not = Hasta que haya escrito los grupos, la clave antigua sigue funcionando. Las frases de contraseña no cambian.
renew-make = Mostrar la nueva clave
renew-later = Ahora no
renew-done-title = La nueva clave de recuperación ya está en uso
renew-done = Destruya la hoja antigua: ya no abre nada. Guarde la nueva bajo llave, lejos de este ordenador.

## Keys

keys-what = Cada frase de contraseña abre una clave, y esa clave abre los registros. Estas son las claves que no pertenecen a una sola persona.
keys-recovery = La hoja guardada bajo llave. Da acceso a un administrador cuando nadie puede iniciar sesión.
keys-renew-title = Puede haber una copia en otras manos
keys-made = Los registros se cifraron con estas claves el { $at }.
keys-renew-when = Hágalo si se ha robado o copiado un ordenador, una unidad o una copia de seguridad junto con una frase de contraseña, o si alguien se ha ido enfadado.
keys-renew-go = Renovar todas las claves
keys-renew-what = Todos los registros se cifran de nuevo con claves nuevas, se comprueban y solo entonces ocupan el lugar del archivo antiguo. Con muchos registros, esto tarda unos minutos; deje el ordenador encendido. Si se va la luz, o bien el archivo antiguo o bien el nuevo está íntegro.
keys-renew-not = Una copia hecha antes se puede seguir abriendo con las frases de contraseña de entonces. Las frases de contraseña no cambian, así que cambie las que alguien pueda conocer. La clave de recuperación no cambia. Las copias de seguridad hechas antes conservan sus claves antiguas.
keys-renew-passphrase = Su frase de contraseña, una vez más
keys-renew-reason-hint = Para la pista de auditoría, por ejemplo: portátil robado de la sala 4
keys-renewing = Renovando. Deje el ordenador encendido.
keys-renew-done = Todas las claves son nuevas. Haga ahora una copia de seguridad, para que haya una con las claves nuevas.
escrow-title = Una clave de reserva para su organización
escrow-what = Su hospital o promotor puede guardar una clave de reserva sellada. Abre los registros si se pierden todas las frases de contraseña y la hoja de recuperación. Solo puede abrirla quien tenga la clave privada de la organización.
escrow-not = Usted decide. Sin ella, si se pierden todas las frases de contraseña y la hoja de recuperación, nadie puede abrir los registros, y el soporte técnico tampoco.
escrow-is = Sellada para:
escrow-recipient = Clave pública de la organización
escrow-recipient-hint = Empieza por age1. Pídala al departamento de seguridad de la información de su organización y léasela para confirmarla.
escrow-set = Sellar una clave de reserva
escrow-remove = Quitar la clave de reserva
escrow-hand-title = Entregue esto a su organización
escrow-hand = Todo este texto, por correo electrónico o en una memoria USB: solo la organización puede abrirlo. También permanece en el archivo de claves.
escrow-handed = Ya está entregado

## Damage was found

safe-banner = Se han encontrado daños. Los registros se pueden consultar; no se cambia ni se envía nada.
safe-banner-unreadable = Se han encontrado daños. Los registros no se pueden leer; no se cambia ni se envía nada.
safe-banner-go = Qué se ha encontrado
safe-title = Se han encontrado daños, así que por ahora no se cambia nada
safe-what = No se ha borrado ni reparado nada. Hasta que se decida cómo continuar, no se escribe ni se envía nada.
safe-found = Qué se ha encontrado
safe-copy = Todo se ha copiado tal como se encontró en:
safe-no-copy = No había espacio para copiar todo tal como se encontró. Libere espacio; después, cierre Prombook y ábralo de nuevo.
safe-next = Qué hacer ahora
safe-call = Avise a quien se ocupa de este ordenador y léale lo que se ha encontrado. Mientras tanto, anote las respuestas en papel.
safe-look-what = Los registros se pueden consultar. Pueden estar incompletos.
safe-look = Consultar los registros
safe-unreadable = Los registros ya no se pueden leer. Restaure una copia de seguridad.
safe-restore-what =
    { $count ->
        [one] Hay { $n } copia de seguridad. Al restaurarla se muestra primero lo que es más reciente que ella, y se conservan los archivos dañados.
        [many] Hay { $n } de copias de seguridad. Al restaurar una se muestra primero lo que es más reciente que ella, y se conservan los archivos dañados.
       *[other] Hay { $n } copias de seguridad. Al restaurar una se muestra primero lo que es más reciente que ella, y se conservan los archivos dañados.
    }
safe-restore-none = No hay ninguna copia de seguridad en los lugares habituales. Si hay una en una memoria USB o en otra unidad, conéctela.
safe-go-on = Continuar con estos registros
safe-go-on-what = El archivo en sí está bien, pero la pista de auditoría, o lo que está fuera del archivo, no está como debería. Continuar es decisión suya: queda para siempre en la pista de auditoría, con lo que se encontró y su motivo.
safe-reason-hint = Qué se sabe de ello y quién lo decidió
