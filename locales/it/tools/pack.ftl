### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = Password della chiave:
prompack-passphrase-new = Scegliere una password per la chiave:
prompack-passphrase-again = La stessa password, di nuovo:

## How it is used

prompack-wrong-command = Indicare che cosa fare.
prompack-wrong-one = Indicare un solo file o una sola cartella.
# $option (text): as it was typed.
prompack-wrong-option = { $option } non si può usare così.
prompack-wrong-no-place = Indicare con -o dove scriverlo.
prompack-wrong-no-key = Indicare con --key quale chiave segreta lo firma.
# $tag (text): as it was typed.
prompack-wrong-language = Non c’è risposta in { $tag }.
prompack-use-check = Dice tutto ciò che è sbagliato nella cartella di un autore.
prompack-use-build = Fa della cartella di un autore il file da firmare.
prompack-use-keygen = Crea una coppia di chiavi: NAME.key è segreta e resta all’autore, NAME.pub si dà agli ambulatori. Non viene sovrascritto nulla.
prompack-use-sign = Firma un file. La password viene chiesta, oppure presa da PROMBOOK_PACK_PASSPHRASE.
prompack-use-show = Dice che cosa contiene un pacchetto e se verrebbe accettato. KEY è una chiave pubblica o il suo file.
prompack-use-import = Inizia la cartella di un autore da un FHIR Questionnaire e indica che cosa non se ne può riprendere.
prompack-use-language = --language TAG: la lingua della risposta.
prompack-use-ends = Termina con 0 se nulla è sbagliato, 1 se qualcosa è sbagliato nel pacchetto, 2 se una parte di un Questionnaire non si può usare, 3 se non è stato possibile eseguirlo.

## Folders

# $title (text): of the pack. $instruments (text): how many.
prompack-sound = Nulla è sbagliato in «{ $title }». Strumenti: { $instruments }.
# $count (text): how many.
prompack-found = Trovati: { $count }
# $file (text): its name. $digest (text): a SHA-256.
prompack-built = { $file } si può firmare. SHA-256: { $digest }

prompack-fault-unreadable = Non c’è, oppure non si può leggere come testo.
# $line (text): a number. $what (text): what the reader of the file says, in English.
prompack-fault-toml-line = Riga { $line }: { $what }
# $what (text): what the reader of the file says, in English.
prompack-fault-toml = { $what }
# $line (text): a number.
prompack-fault-ftl-line = La riga { $line } non è un messaggio.
# $message (text): its name.
prompack-fault-ftl-twice = Il messaggio { $message } c’è due volte.
# $message (text): its name.
prompack-fault-ftl-inserted = Nel messaggio { $message } è inserito qualcosa. I testi dei questionari sono testo semplice.
# $id (text): as it stands in the file.
prompack-fault-name = Il file riguarda { $id }. Il suo nome deve essere lo stesso.
prompack-fault-no-instrument = Non c’è nessuno strumento con questo nome.
prompack-fault-no-kit = Non c’è alcun programma con questo nome.
prompack-fault-two-licences = La licenza è sia in questo file sia in pack.toml. Conservarne una sola.
prompack-fault-no-licence = Non c’è una licenza, né qui né in pack.toml.
# $note (text): status or source.
prompack-fault-not-noted = Il messaggio con il nome dello strumento non ha .{ $note }.
# $status (text): as it stands in the file.
prompack-fault-status = { $status } non è uno stato. Esistono published, licensed, collated, local e own.
prompack-fault-ending = Solo .ogg, .mp3 e .wav sono registrazioni audio.
prompack-fault-no-message = Nessuno strumento ha questo messaggio in questa lingua.

## Keys

# $name (text): of the files. $id (text): of the key.
prompack-keys = { $name }.key e { $name }.pub sono stati scritti. Chiave { $id }. Agli ambulatori serve questa riga:
# $file (text): its name. $id (text): of the key. $digest (text): a SHA-256.
prompack-signed = { $file } è firmato con la chiave { $id }. SHA-256: { $digest }

## What is in a pack

prompack-file = File
prompack-size = Byte
prompack-digest = SHA-256
prompack-signer = Firmato con la chiave
prompack-pack = Pacchetto
prompack-version = Versione
prompack-publisher = Editore
prompack-not-after = Da installare entro il
prompack-instrument = Strumento
prompack-kit = Programma
prompack-kit-visits = Visite
prompack-kit-alerts = Allerte
prompack-kit-slots = Strumenti portati da un altro pacchetto
prompack-kit-needs = Strumenti che devono venire con Prombook
prompack-items = Voci a cui si risponde
prompack-scores = Punteggi
prompack-cases = Esempi svolti
prompack-licence = Licenza
prompack-owner = Titolare
prompack-number = Numero della licenza
prompack-expires = Ultimo giorno della licenza
prompack-languages = Lingue consentite dalla licenza
prompack-modes = Modalità consentite dalla licenza
prompack-terms = Condizioni
prompack-notice = Sempre mostrato insieme
prompack-source = Fonte
prompack-none = nessuna
prompack-any = qualsiasi
# $language (text): a tag. $status (text): published, licensed, collated, local or own. $texts (text): how many.
prompack-wording = Testo: { $language }, { $status }, messaggi: { $texts }
# $message (text): its name. $language (text): a tag. $by (text): a person. $day (text): a date. $size (text): in bytes.
prompack-recording = Registrazione audio: { $message }, { $language }, byte: { $size }, approvata da { $by } il { $day }

prompack-taken = Verrebbe accettato dove questa chiave è conosciuta.
# $why (text): a sentence.
prompack-not-taken = Non verrebbe accettato. { $why }
# $id (text): of the key.
prompack-perhaps-taken = Non contiene nulla di sbagliato. Non è stato controllato se sia firmato con la chiave { $id }: indicare la chiave con --key.

prompack-refused-too-large = È più grande di quanto un pacchetto possa essere.
prompack-refused-unsigned = Nessuno l’ha firmato.
# $detail (text): the id of a key.
prompack-refused-unknown-signer = È firmato con un’altra chiave: { $detail }.
prompack-refused-altered = Non è ciò che è stato firmato.
prompack-refused-not-a-pack = Non è un pacchetto, oppure è in un formato che questo programma non conosce.
# $detail (text): where and what, in English.
prompack-refused-malformed = Contiene qualcosa di sbagliato: { $detail }
# $detail (text): where and what, in English.
prompack-refused-case = Un esempio svolto non dà il risultato che indica: { $detail }

## Questionnaires

prompack-loss-dropped = omesso
prompack-loss-simplified = semplificato
prompack-loss-unusable = non si può usare
# $what (text): where and what, in English.
prompack-import-wrong = Non è ancora uno strumento: { $what }
# $folder (text): its name. $count (text): how many.
prompack-imported = { $folder } è iniziata. Non ripresi: { $count }
prompack-import-next = Scrivere l’editore, gli esempi svolti e i testi che mancano. «check» dice che cosa resta.

## What could not be done

# $file (text): its name.
prompack-failed-read = { $file } non si può leggere.
# $file (text): its name.
prompack-failed-write = { $file } non si può scrivere.
# $file (text): its name.
prompack-failed-exists = { $file } c’è già. Non viene sovrascritto nulla.
# $file (text): its name.
prompack-failed-no-questionnaire = { $file } non è un FHIR Questionnaire leggibile.
prompack-failed-secret-key = La chiave non si apre con questa password, oppure non è una chiave segreta.
# $key (text): as it was typed.
prompack-failed-public-key = { $key } non è una chiave pubblica, né un file che ne contenga una.
prompack-failed-passphrase = La password è vuota, oppure la seconda non è uguale alla prima.
prompack-failed-nobody = Nessuno ha dato una password.
