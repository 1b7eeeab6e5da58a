### Draft: not checked by a native speaker.
### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = Nombre:
verify-passphrase = Frase de contraseña:

## How it is used

verify-wrong-folder = Indique una carpeta.
verify-wrong-option = { $option } no se puede usar así.
verify-wrong-language = No hay respuesta en { $tag }.
verify-use-folder = FOLDER: una copia de la carpeta de una clínica o de una de sus copias de seguridad. No se cambia nada en ella.
verify-use-name = --name: quien abre los registros. Se pide su frase de contraseña o, si no hay terminal, se lee como una línea.
verify-use-witness = --witness: un archivo con lo que se vio en otro lugar. Cada línea tiene el número de una fila, un espacio y su hash.
verify-use-language = --language: el idioma de la respuesta: en-GB, cy, pl …
verify-use-ends = Termina con 0 si no se encontró nada, 1 si se encontró algo, 2 si no se pudieron abrir los registros y 3 si se usó de forma incorrecta.

## What there is

verify-folder = Carpeta: { $folder }
verify-backup = Una copia de seguridad, hecha { $made }
verify-rows = Filas de la pista de auditoría: { $rows }
verify-first = Primera fila: { $at }
verify-newest = Fila más reciente: { $at }
verify-head = Hash final: { $head }
verify-unknown = se desconoce
verify-moment = { $date }, { $time } UTC

## Nothing was found

verify-fine-pages = Cada página del archivo está como se escribió, y los registros son coherentes entre sí.
verify-fine-trail = Cada fila de la pista sigue a la anterior. Ninguna se ha cambiado, eliminado, añadido ni movido.
verify-fine-contents = Lo registrado es lo que la pista dice que se registró. Lo que se borró está indicado en la pista.
verify-fine-anchor = El ancla junto a los registros concuerda: no falta ninguna fila al final.
verify-no-anchor = No hay ningún ancla junto a los registros, así que no se notaría la falta de filas cortadas al final.
verify-fine-backup = La copia de seguridad está como se hizo. Lo que se registró después no está en ella.
verify-fine-witness = Filas vistas en otro lugar que están en esta pista tal como se vieron: { $heads }
verify-no-witness = No se ha comparado con lo que se vio en otro lugar. Quien tenga la clave podría haber hecho de nuevo la pista entera; solo esa comparación lo mostraría.
verify-whole = No hay nada incorrecto en esta pista.

## Something was found

verify-fault-pages = Hay bytes del archivo que se cambiaron o que no se pueden leer.
verify-fault-structure = El archivo no es coherente por dentro.
verify-fault-references = Un registro remite a otro que no existe.
verify-fault-trail = La fila { $seq } de la pista se cambió, o no es la que seguía a la fila anterior.
verify-fault-content = Lo registrado no es lo que la fila { $seq } de la pista dice que se registró.
verify-fault-untold = Hay registros que no menciona ninguna fila de la pista, o que según ella se borraron.
verify-fault-anchor-missing = Falta el ancla que estaba junto a los registros.
verify-fault-anchor-forged = El ancla junto a los registros no es de esta clínica.
verify-fault-cut-short = Faltan filas al final: se guardó la fila { $saved }, y la más reciente aquí es la fila { $head }.
verify-fault-anchor-contradicts = La fila { $seq } no es la que se guardó: estos registros son otros o más antiguos.
verify-fault-anchor-unreadable = No se puede leer el ancla junto a los registros.
verify-fault-witness = La fila { $seq } falta, o no está como se vio en otro lugar.
verify-fault-backup = La copia de seguridad no está como se hizo.
verify-broken-from = Esta pista no es fiable. La primera fila que no encaja es la fila { $seq }.
verify-broken = Estos registros no son fiables. No se puede señalar una fila concreta.

## It could not be opened

verify-refused-nobody = No se indicaron nombre y frase de contraseña.
verify-refused-witness = No se puede leer el archivo indicado con --witness.
verify-refused-witness-line = La línea { $line } del archivo indicado con --witness no es un número, un espacio y un hash de 64 cifras.
verify-refused-no-keys = No hay archivo de claves (vault.keys) en esta carpeta.
verify-refused-no-records = No hay registros (records.db) en esta carpeta.
verify-refused-keys = El archivo de claves de esta carpeta está dañado o se cambió.
verify-refused-passphrase = Este nombre y esta frase de contraseña no abren estos registros.
verify-refused-too-new = Estos registros los escribió una versión más reciente de Prombook. Use el audit-verify que la acompañaba.
verify-refused-denied = Esta cuenta no tiene permiso para leer los archivos de esta carpeta.
verify-refused-busy = Otro programa está escribiendo en estos registros. Copie primero la carpeta o vuelva a intentarlo.
verify-refused-no-room = En este ordenador no hay espacio para la copia que se necesita para leerlos.
verify-refused-not-a-backup = No se puede leer la descripción de esta copia de seguridad (header.json).
verify-refused-other-key = El archivo de claves de esta carpeta no corresponde a esta copia de seguridad.
verify-refused-unread = Estos registros no se pueden abrir aquí. No se puede decir nada sobre ellos.
