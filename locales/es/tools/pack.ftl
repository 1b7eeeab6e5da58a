### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = Frase de contraseña de la clave:
prompack-passphrase-new = Elija una frase de contraseña para la clave:
prompack-passphrase-again = La misma frase de contraseña, otra vez:

## How it is used

prompack-wrong-command = Indique qué hay que hacer.
prompack-wrong-one = Indique un solo archivo o carpeta.
# $option (text): as it was typed.
prompack-wrong-option = { $option } no se puede usar así.
prompack-wrong-no-place = Indique con -o dónde escribirlo.
prompack-wrong-no-key = Indique con --key qué clave secreta lo firma.
# $tag (text): as it was typed.
prompack-wrong-language = No hay respuesta en { $tag }.
prompack-use-check = Dice todo lo que está mal en la carpeta de un autor.
prompack-use-build = Convierte la carpeta de un autor en el archivo que se ha de firmar.
prompack-use-keygen = Crea un par de claves: NAME.key es secreta y se la queda usted, NAME.pub se da a las clínicas. No se sobrescribe nada.
prompack-use-sign = Firma un archivo. Se pide la frase de contraseña o se toma de PROMBOOK_PACK_PASSPHRASE.
prompack-use-show = Dice qué hay en un paquete y si se aceptaría. KEY es una clave pública o su archivo.
prompack-use-import = Empieza la carpeta de un autor a partir de un FHIR Questionnaire e indica qué no se puede trasladar de él.
prompack-use-language = --language TAG: el idioma de la respuesta.
prompack-use-ends = Termina con 0 si no hay nada mal, 1 si hay algo mal en el paquete, 2 si una parte de un Questionnaire no se puede usar y 3 si no se pudo hacer.

## Folders

# $title (text): of the pack. $instruments (text): how many.
prompack-sound = No hay nada mal en «{ $title }». Instrumentos: { $instruments }.
# $count (text): how many.
prompack-found = Encontrados: { $count }
# $file (text): its name. $digest (text): a SHA-256.
prompack-built = { $file } se puede firmar. SHA-256: { $digest }

prompack-fault-unreadable = No está o no se puede leer como texto.
# $line (text): a number. $what (text): what the reader of the file says, in English.
prompack-fault-toml-line = Línea { $line }: { $what }
# $what (text): what the reader of the file says, in English.
prompack-fault-toml = { $what }
# $line (text): a number.
prompack-fault-ftl-line = La línea { $line } no es un mensaje.
# $message (text): its name.
prompack-fault-ftl-twice = El mensaje { $message } está dos veces.
# $message (text): its name.
prompack-fault-ftl-inserted = Hay algo insertado en el mensaje { $message }. Las redacciones son texto sin formato.
# $id (text): as it stands in the file.
prompack-fault-name = El archivo trata de { $id }. Su nombre tiene que ser el mismo.
prompack-fault-no-instrument = No hay ningún instrumento con este nombre.
prompack-fault-no-kit = No hay ningún programa con este nombre.
prompack-fault-two-licences = La licencia está en este archivo y en pack.toml. Conserve solo una.
prompack-fault-no-licence = No hay licencia, ni aquí ni en pack.toml.
# $note (text): status or source.
prompack-fault-not-noted = El mensaje con el nombre del instrumento no tiene .{ $note }.
# $status (text): as it stands in the file.
prompack-fault-status = { $status } no es un estado. Existen published, licensed, collated, local y own.
prompack-fault-ending = Solo .ogg, .mp3 y .wav son grabaciones.
prompack-fault-no-message = Ningún instrumento tiene este mensaje en este idioma.

## Keys

# $name (text): of the files. $id (text): of the key.
prompack-keys = Se han escrito { $name }.key y { $name }.pub. Clave { $id }. Las clínicas necesitan esta línea:
# $file (text): its name. $id (text): of the key. $digest (text): a SHA-256.
prompack-signed = { $file } está firmado con la clave { $id }. SHA-256: { $digest }

## What is in a pack

prompack-file = Archivo
prompack-size = Bytes
prompack-digest = SHA-256
prompack-signer = Firmado con la clave
prompack-pack = Paquete
prompack-version = Versión
prompack-publisher = Editor
prompack-not-after = Se puede instalar hasta
prompack-instrument = Instrumento
prompack-kit = Programa
prompack-kit-visits = Visitas
prompack-kit-alerts = Alertas
prompack-kit-slots = Instrumentos que trae otro paquete
prompack-kit-needs = Instrumentos que tienen que venir con Prombook
prompack-items = Ítems que se responden
prompack-scores = Puntuaciones
prompack-cases = Ejemplos resueltos
prompack-licence = Licencia
prompack-owner = Titular
prompack-number = Número de la licencia
prompack-expires = Último día de la licencia
prompack-languages = Idiomas que permite la licencia
prompack-modes = Modos que permite la licencia
prompack-terms = Condiciones
prompack-notice = Se muestra siempre con ello
prompack-source = Fuente
prompack-none = ninguna
prompack-any = cualquiera
# $language (text): a tag. $status (text): published, licensed, collated, local or own. $texts (text): how many.
prompack-wording = Redacción: { $language }, { $status }, mensajes: { $texts }
# $message (text): its name. $language (text): a tag. $by (text): a person. $day (text): a date. $size (text): in bytes.
prompack-recording = Grabación: { $message }, { $language }, bytes: { $size }, aprobada por { $by } el { $day }

prompack-taken = Se aceptaría donde se conoce esta clave.
# $why (text): a sentence.
prompack-not-taken = No se aceptaría. { $why }
# $id (text): of the key.
prompack-perhaps-taken = No hay nada mal en él. No se ha comprobado si lo firmó la clave { $id }: indique la clave con --key.

prompack-refused-too-large = Es más grande de lo que puede ser un paquete.
prompack-refused-unsigned = Nadie lo ha firmado.
# $detail (text): the id of a key.
prompack-refused-unknown-signer = Está firmado con otra clave: { $detail }.
prompack-refused-altered = No es lo que se firmó.
prompack-refused-not-a-pack = No es un paquete, o tiene un formato que este programa no conoce.
# $detail (text): where and what, in English.
prompack-refused-malformed = Hay algo mal en él: { $detail }
# $detail (text): where and what, in English.
prompack-refused-case = Un ejemplo resuelto no da el resultado que indica: { $detail }

## Questionnaires

prompack-loss-dropped = omitido
prompack-loss-simplified = simplificado
prompack-loss-unusable = no se puede usar
# $what (text): where and what, in English.
prompack-import-wrong = Aún no es un instrumento: { $what }
# $folder (text): its name. $count (text): how many.
prompack-imported = { $folder } está empezada. Sin trasladar: { $count }
prompack-import-next = Escriba el editor, los ejemplos resueltos y los textos que faltan. «check» dice qué queda por hacer.

## What could not be done

# $file (text): its name.
prompack-failed-read = { $file } no se puede leer.
# $file (text): its name.
prompack-failed-write = { $file } no se puede escribir.
# $file (text): its name.
prompack-failed-exists = { $file } ya existe. No se sobrescribe nada.
# $file (text): its name.
prompack-failed-no-questionnaire = { $file } no es un FHIR Questionnaire que se pueda leer.
prompack-failed-secret-key = La clave no se abre con esta frase de contraseña, o no es una clave secreta.
# $key (text): as it was typed.
prompack-failed-public-key = { $key } no es una clave pública ni un archivo que contenga una.
prompack-failed-passphrase = La frase de contraseña está vacía, o la segunda no es igual que la primera.
prompack-failed-nobody = Nadie ha dado una frase de contraseña.
