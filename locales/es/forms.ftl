### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = Un paciente tiene la pantalla. Recupérela primero.
problem-second-reader = Quien introdujo primero las respuestas no puede hacer la segunda lectura. Pídaselo a un compañero.
problem-second-open = Dos personas han leído este papel de forma distinta. Resuelva las diferencias y después finalice.
problem-pack-older = Esta versión, o una más reciente, ya está aquí. No se ha cambiado nada.
number-unreadable = Introduzca un número, como 72 o 72,5.
number-too-low = Es más bajo de lo que permite la pregunta. Compruébelo.
number-too-high = Es más alto de lo que permite la pregunta. Compruébelo.
number-too-exact = Use menos cifras después de la coma.
date-not-exact = Introduzca la fecha completa: día, mes y año.
date-past = Esta fecha es anterior a la visita. Compruébela.
answer-refused = Esto no es una respuesta a esta pregunta.
letter-refused = Use una letra mayúscula de la A a la Z o déjelo vacío.
time-refused = Escriba una hora como 17:00 o déjelo vacío.
pin-refused = Use de 4 a 8 cifras, no todas iguales ni consecutivas.
key-refused = Esto no es una clave pública de minisign. Tiene 56 caracteres y empieza por RW.
key-known = Esta clave ya está en la lista.

## Places

title-print = Imprimir un formulario
title-keying = Segunda lectura
title-questionnaires = Cuestionarios
title-packs = Paquetes
title-languages = Idiomas

## One's own PIN

pin-title = Su PIN
pin-what = Con un PIN puede recuperar rápidamente la pantalla de manos de un paciente. No abre nada más. Si no tiene PIN, use su frase de contraseña.
pin-change = Establecer o quitar su PIN
pin-pin = Nuevo PIN
pin-hint = De 4 a 8 cifras, no todas iguales ni consecutivas. Déjelo vacío para no tener ninguno.
pin-passphrase = Su frase de contraseña
pin-keep = Guardar
pin-kept = Su PIN está establecido.
pin-removed = No tiene PIN.

## Printing a form

# $form (text): its proper name.
print-heading = Imprimir { $form }
print-what = Se escribe un PDF en blanco, listo para rellenar a mano. Lo que el paciente escriba en él se puede introducir después como formulario en papel.
print-languages = Idiomas
print-language-missing = Elija al menos un idioma.
print-not-offered = Por ahora este formulario no se puede imprimir en ningún idioma.
print-for = En cada página
# $number (text): a study number.
print-for-them = Número de estudio { $number }
print-for-nobody = Sin número de estudio
print-folder = Carpeta
print-folder-hint = Déjelo vacío para usar la carpeta habitual.
print-now = Escribir el PDF
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [one] { $language }: { $n } página
        [many] { $language }: { $n } de páginas
       *[other] { $language }: { $n } páginas
    }
print-done = Escrito. Ábralo con el programa que use para los archivos PDF e imprímalo desde allí.
print-back = Volver a la visita

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form }: segunda lectura
keying-what = Escriba lo que hay en el papel. No se muestra lo que introdujo el primer lector.
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [one] { $n } de { $of } introducida
        [many] { $n } de { $of } introducidas
       *[other] { $n } de { $of } introducidas
    }
keying-compare = Comparar las dos lecturas
keying-compare-first = Algunas preguntas aún no tienen respuesta. Introdúzcalas todas o compare tal como está.
keying-compare-anyway = Comparar tal como está
keying-on = Seguir introduciendo
# $form (text): its proper name.
keying-differences = { $form }: diferencias
# $first, $second (text): names of staff.
keying-readers = Primer lector: { $first }. Segundo lector: { $second }.
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [one] { $n } respuesta es igual en ambas.
        [many] { $n } de respuestas son iguales en ambas.
       *[other] { $n } respuestas son iguales en ambas.
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [one] { $n } diferencia por resolver
        [many] { $n } de diferencias por resolver
       *[other] { $n } diferencias por resolver
    }
keying-none = No queda nada por resolver.
keying-question = Pregunta
keying-first = Primer lector
keying-second = Segundo lector
keying-settle = Resolver
keying-no-answer = Sin respuesta
keying-take-first = La primera es correcta
keying-take-second = La segunda es correcta
# $n (text): number of the question.
keying-which = Pregunta { $n }: ¿cuál figura en el papel?
keying-reason = Por qué
keying-reason-hint = Por ejemplo: hemos vuelto a mirar juntos el papel.
keying-keep = Guardar
keying-to-form = Ir al formulario

## Answering a form of any kind

missing-not-known = No se sabe
missing-none-of-these = Ninguna de estas
# A question that repeats what was said at the visit before.
form-row-carried = De una visita anterior
# Of a line on which no place was chosen yet.
form-row-unplaced = Aún sin marcar
# $n (text): which row of a group that repeats.
form-row = Fila { $n }
form-row-more = Añadir más
# $group (text): the group's heading, in the language of the form.
form-row-more-named = Añadir más: { $group }
# $n (text): how many choices may be taken.
form-row-most = Como máximo { $n }
# $low, $high (text): the numbers that a question takes.
form-row-range = De { $low } a { $high }
form-hand = Dar la pantalla al paciente
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = Pregunta { $number }: { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score }: registre qué se hizo
prompt-title-score = { $score } requiere una actuación ahora
prompt-done-score = { $score }: qué se hizo

## Through whom the answers come

interpreter-kind = Intérprete
interpreter-professional = Intérprete profesional
interpreter-staff = Persona del personal
interpreter-relative = Familiar o amigo
interpreter-nobody = Nadie hace de intérprete
interpreter-number = Número o nombre
interpreter-relation = Relación con el participante
interpreter-save = Guardar
interpreter-cancel = Cancelar
# $kind (text): what the interpreter is.
interpreter-is = Intérprete: { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = Intérprete: profesional, { $detail }
interpreter-is-staff = Intérprete: persona del personal, { $detail }
interpreter-is-relative = Intérprete: familiar o amigo, { $detail }
interpreter-wanted = El participante necesita intérprete y aún no hay ninguno anotado.
interpreter-note = Anotar el intérprete
interpreter-change = Cambiar
# $day (text): the date on the paper.
paper-of = Copiado del papel del { $day }
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [0] Leído por segunda vez por { $person }; no queda nada por resolver.
        [one] Leído por segunda vez por { $person }; { $n } diferencia por resolver.
        [many] Leído por segunda vez por { $person }; { $n } de diferencias por resolver.
       *[other] Leído por segunda vez por { $person }; { $n } diferencias por resolver.
    }
paper-keying = Segunda introducción

## What can be begun, and what was read

offer-print = Imprimir
# $form (text): its title.
offer-print-named = Imprimir: { $form }
offer-paper-day = Fecha en el papel
offer-manage = Ver los cuestionarios
whynot-form-incomplete = Este formulario no se puede usar: falta parte de su redacción.
whynot-form-status-not-allowed = Este formulario no se puede usar: el centro no permite su redacción.
whynot-form-needs-approval = Este formulario aún no se puede usar: un administrador tiene que aprobar su redacción.
whynot-form-language-not-licensed = Este formulario no se puede usar: la licencia es para otros idiomas.
whynot-form-licence-expired = Este formulario no se puede usar: su licencia ha caducado.
whynot-form-licence-missing = Este formulario no se puede usar: no hay licencia para él.
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = Leído en { $language }, redacción { $digest }
# $at (text): when.
result-read-then = Desde { $at } en { $language }, redacción { $digest }
whynot-incomplete = Falta parte de su redacción
whynot-status-not-allowed = El centro no permite este tipo de redacción
whynot-needs-approval = Un administrador tiene que aprobar antes la redacción
whynot-language-not-licensed = La licencia es para otros idiomas
whynot-licence-expired = La licencia ha caducado
whynot-licence-missing = No hay licencia
wording-licensed = Redacción: facilitada por su titular con licencia
wording-local = Redacción: propia del centro

## The audit trail

trail-action-pack-installed = Instalación de un paquete de cuestionarios
trail-action-signer-added = Alta de un editor de paquetes
trail-action-signer-removed = Baja de un editor de paquetes
trail-action-wording-approved = Aprobación de una redacción
trail-action-wording-withdrawn = Anulación de la aprobación de una redacción
trail-action-pin-set = Cambio del propio PIN
trail-action-second-keyed = Segunda introducción de un formulario en papel
trail-action-second-settled = Resolución de una diferencia entre dos lecturas
trail-action-interpreter-noted = Anotación del intérprete
trail-action-handed-to-patient = Entrega de la pantalla a un paciente
trail-action-taken-back-from-patient = Recuperación de la pantalla
trail-action-printed = Impresión de un formulario en blanco
trail-action-questionnaire-exported = Escritura de un cuestionario en un archivo

## Questionnaires and their wordings

questionnaires-what = Qué cuestionarios hay aquí y con qué redacción se pueden leer a los pacientes.
# $n (text): number of the version.
questionnaires-version = Versión { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [one] { $n } pregunta
        [many] { $n } de preguntas
       *[other] { $n } preguntas
    }
questionnaires-built-in = Parte de Prombook
# $pack (text): its name.
questionnaires-pack = Del paquete { $pack }
# $owner (text): a person or an organisation.
questionnaires-owner = Titular: { $owner }
# $number (text): number of the licence.
questionnaires-licence = Licencia { $number }
# $day (text): a date.
questionnaires-until = Válida hasta el { $day }
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = Condiciones: { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = Disponible en { $n } de { $of } idiomas
questionnaires-open = Redacciones
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = Redacciones: { $form }
wordings-language = Idioma
wordings-kind = Redacción
wordings-approval = Aprobada
wordings-use = Uso aquí
wordings-offered = Disponible
# $person (text): who. $at (text): when.
wordings-approved = Por { $person }, { $at }
wordings-read = Leer
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = Leer: { $form }, { $language }
wordings-withdraw = Anular la aprobación
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = Anular la aprobación: { $form }, { $language }
wordings-withdraw-means = Anular una aprobación no detiene nada de lo ya empezado; no se empieza nada nuevo con esa redacción.
wordings-incomplete = Incompleto en:
status-published = Publicada por su titular
status-licensed = Con licencia de su titular
status-collated = Recopilada
status-local = Propia del centro
status-own = Propia de Prombook
status-means-published = Palabra por palabra lo que publicó el titular.
status-means-licensed = Facilitada por el titular en un paquete, con licencia.
status-means-collated = Recopilada a partir de copias públicas que coinciden, sin el documento del titular. Cada una necesita aprobación antes de estar disponible.
status-means-local = Una traducción o una pregunta que este centro ha escrito o adoptado por su cuenta. Nadie más la ha revisado.
status-means-own = Preguntas redactadas por Prombook, cuando no existe una redacción oficial.
allow-title = Qué redacciones se pueden usar aquí
allow-what = Se aplica a los formularios nuevos. Los formularios ya empezados siguen como están.
allow-save = Guardar
allow-saved = Guardado.
export-title = Escribirlo en un archivo
export-what = Un FHIR Questionnaire con todas sus traducciones, para otros programas.
export-folder = Carpeta
export-folder-hint = Déjelo vacío para usar la carpeta habitual.
export-go = Escribir el archivo
# $path (text): where it is.
export-done = Escrito: { $path }

## Approving collated wordings

collated-title = Redacciones por aprobar
collated-what = Estas redacciones se han recopilado a partir de copias públicas que coinciden entre sí. No se han podido cotejar con los documentos de los titulares. Hasta que alguien de aquí apruebe una redacción, ningún formulario está disponible con ella.
collated-name = Con cada aprobación se guardan su nombre y la fecha. Lea lo que aprueba, o pida que lo lea alguien que conozca el idioma.
collated-all = Marcar todas
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [0] Aprobar
        [one] Aprobar { $n } redacción
        [many] Aprobar estos { $n } de redacciones
       *[other] Aprobar estas { $n } redacciones
    }
collated-none = Marque al menos una redacción.
collated-later = Más adelante
collated-later-what = Más adelante las encontrará en Ajustes, Cuestionarios.
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form }: { $language }
# $source (text): addresses and names, in English.
reading-source = De dónde procede: { $source }
reading-english = Inglés
reading-approve = Aprobar esta redacción
reading-close = Cerrar

## Packs

packs-what = Un paquete trae cuestionarios, sus redacciones y su licencia en un único archivo firmado.
packs-none = No hay ningún paquete instalado.
packs-pack = Paquete
packs-publisher = Editor
packs-installed-at = Instalado
packs-holds = Cuestionarios
# $person (text): who. $at (text): when.
packs-by = { $at }, { $person }
packs-own = Tomado de un FHIR Questionnaire
packs-brings-nothing = Por ahora no trae nada:
packs-look-title = Instalar desde un archivo
packs-folder = Carpeta
packs-folder-hint = Por ejemplo, una memoria USB. Déjelo vacío para usar la carpeta habitual.
packs-look = Buscar archivos
packs-file = Archivo
packs-size = Tamaño
packs-open = Detalles
# Begins with what the button shows. $file (text): its name.
packs-open-named = Detalles: { $file }
packs-no-files = En esta carpeta no hay ningún paquete ni ningún Questionnaire.
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }, versión { $n }
# $person (text): the publisher, as named here.
packs-signed = Firmado por { $person }
packs-unsigned = Un FHIR Questionnaire que nadie ha firmado. Su redacción cuenta como propia del centro.
# $digest (text): letters and digits.
packs-digest = Huella (SHA-256): { $digest }
# $detail (text): for the author, in English.
packs-detail = Para su editor: { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = Versión { $n } en lugar de la versión { $here }
packs-new = Nuevo aquí
packs-languages = Idiomas:
# $languages (text): their own names.
packs-audio = Grabado para escuchar:
packs-notices = Se muestra siempre con ello:
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [one] { $n } formulario sin finalizar sigue en la versión { $here }.
        [many] { $n } de formularios sin finalizar siguen en la versión { $here }.
       *[other] { $n } formularios sin finalizar siguen en la versión { $here }.
    }
packs-not-carried = Qué no se traslada
packs-place = Dónde
packs-element = Qué
packs-loss = Qué supone
loss-dropped = Se omite; no cambia nada más
loss-simplified = En su lugar hay algo más sencillo
loss-unusable = Lo que lo necesita no se puede usar
packs-install = Instalar
# $pack (text): its name. $n (text): its version.
packs-done = { $pack }, versión { $n }, está instalado.
packs-approve = Ver sus redacciones
packs-close = Cerrar
signers-title = Editores
signers-what = Solo se aceptan paquetes de los editores de esta lista. Compare la clave con el editor por teléfono antes de añadirlo.
signers-none = Todavía no hay ningún editor en la lista.
signers-name = Nombre
signers-key = Clave pública
signers-key-hint = Tal como la da el editor: 56 caracteres, empezando por RW.
signers-id = Clave
signers-added = Añadido
signers-removed = Quitado; ya no se acepta nada nuevo
signers-add = Añadir un editor
signers-added-now = Añadido. Lea la clave al editor y compárela.
signers-remove = Quitar
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = Quitar: { $person }
pack-unreadable = El archivo no se puede leer. Cópielo aquí de nuevo y vuelva a buscar.
pack-too-large = El archivo es más grande que cualquier paquete. Pregunte a su editor.
pack-unsigned = Nadie ha firmado este archivo, así que no se puede saber de quién es. Pida a su editor el firmado.
pack-unknown-signer = El archivo está firmado con una clave que no está en la lista de editores. Cuando haya comparado la clave con el editor, añádala y vuelva a buscar.
pack-altered = El archivo no es el que firmó su editor. No lo use; obténgalo de nuevo.
pack-not-a-pack = Esto no es un paquete ni un Questionnaire, o es de un tipo que esta versión de Prombook no conoce.
pack-malformed = El archivo se contradice. Envíe a su editor lo que se indica abajo.
pack-case-failed = Un ejemplo resuelto no da el resultado que indica el archivo, así que no se puede confiar en sus puntuaciones. Envíe a su editor lo que se indica abajo.
pack-not-newer = Esta versión, o una más reciente, ya está aquí. No hay nada que instalar.
pack-expired = La licencia ha caducado. Pida a su editor un paquete renovado.
pack-conflict = Trae un cuestionario que ya está aquí, pero con otro contenido. Pida a su editor uno con una versión propia.
pack-changed = El archivo ha cambiado desde que lo miró. Mírelo de nuevo.
pack-unusable = Una parte de este Questionnaire no se puede usar en absoluto. La tabla indica cuál.

## Languages

languages-what = Qué puede decir Prombook en cada idioma, quién lo escribió y quién lo revisó.
languages-language = Idioma
languages-for = Para
languages-window = Ventana y formularios
languages-forms = Solo formularios
languages-words = El texto de la ventana
languages-draft = Borrador, sin revisar por un hablante nativo
# $by (text): a name, and when.
languages-checked = Revisado por { $by }
languages-written = Escritas
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $n } de { $of }
languages-patient = Pantalla del paciente
languages-patient-yes = Sí
languages-patient-no = Todavía no
languages-offered = Cuestionarios disponibles
languages-withheld = No disponibles
languages-none = Ninguno
languages-unwritten = Aún sin traducir
languages-unwritten-what = Estas frases se muestran en inglés, con { $mark } al lado.
