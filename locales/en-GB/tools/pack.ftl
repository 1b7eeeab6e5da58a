### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = Passphrase of the key:
prompack-passphrase-new = Choose a passphrase for the key:
prompack-passphrase-again = The same passphrase again:

## How it is used

prompack-wrong-command = Say what is to be done.
prompack-wrong-one = Name one file or folder.
# $option (text): as it was typed.
prompack-wrong-option = { $option } cannot be used like this.
prompack-wrong-no-place = Say with -o where to write it.
prompack-wrong-no-key = Say with --key which secret key signs it.
# $tag (text): as it was typed.
prompack-wrong-language = There is no answer in { $tag }.
prompack-use-check = Says everything that is wrong with an author’s folder.
prompack-use-build = Makes of an author’s folder the file that is to be signed.
prompack-use-keygen = Makes a pair of keys: NAME.key is secret and stays with you, NAME.pub is given to clinics. Nothing is overwritten.
prompack-use-sign = Signs a file. The passphrase is asked for, or taken from PROMBOOK_PACK_PASSPHRASE.
prompack-use-show = Says what is in a pack and whether it would be taken. KEY is a public key or its file.
prompack-use-import = Begins an author’s folder with a FHIR Questionnaire, and names what of it cannot be carried.
prompack-use-language = --language TAG: the language of the answer.
prompack-use-ends = It ends with 0 when nothing is wrong, 1 when something is wrong with the pack, 2 when some of a Questionnaire cannot be used, 3 when it could not be done.

## Folders

# $title (text): of the pack. $instruments (text): how many.
prompack-sound = Nothing is wrong with “{ $title }”. Instruments: { $instruments }.
# $count (text): how many.
prompack-found = Found: { $count }
# $file (text): its name. $digest (text): a SHA-256.
prompack-built = { $file } can be signed. SHA-256: { $digest }

prompack-fault-unreadable = It is not there, or cannot be read as text.
# $line (text): a number. $what (text): what the reader of the file says, in English.
prompack-fault-toml-line = Line { $line }: { $what }
# $what (text): what the reader of the file says, in English.
prompack-fault-toml = { $what }
# $line (text): a number.
prompack-fault-ftl-line = Line { $line } is no message.
# $message (text): its name.
prompack-fault-ftl-twice = The message { $message } is there twice.
# $message (text): its name.
prompack-fault-ftl-inserted = Something is inserted into the message { $message }. Wordings are plain text.
# $id (text): as it stands in the file.
prompack-fault-name = The file is about { $id }. Its name has to be the same.
prompack-fault-no-instrument = There is no instrument of this name.
prompack-fault-no-kit = There is no programme of this name.
prompack-fault-two-licences = The licence is in this file and in pack.toml. Keep one of them.
prompack-fault-no-licence = There is no licence, neither here nor in pack.toml.
# $note (text): status or source.
prompack-fault-not-noted = The message with the name of the instrument has no .{ $note }.
# $status (text): as it stands in the file.
prompack-fault-status = { $status } is no status. There are published, licensed, collated, local and own.
prompack-fault-ending = Only .ogg, .mp3 and .wav are recordings.
prompack-fault-no-message = No instrument has this message in this language.

## Keys

# $name (text): of the files. $id (text): of the key.
prompack-keys = { $name }.key and { $name }.pub are written. Key { $id }. Clinics need this line:
# $file (text): its name. $id (text): of the key. $digest (text): a SHA-256.
prompack-signed = { $file } is signed with the key { $id }. SHA-256: { $digest }

## What is in a pack

prompack-file = File
prompack-size = Bytes
prompack-digest = SHA-256
prompack-signer = Signed with the key
prompack-pack = Pack
prompack-version = Version
prompack-publisher = Publisher
prompack-not-after = To be installed until
prompack-instrument = Instrument
prompack-kit = Programme
prompack-kit-visits = Visits
prompack-kit-alerts = Alerts
prompack-kit-slots = Instruments that another pack brings
prompack-kit-needs = Instruments that have to come with Prombook
prompack-items = Items that are answered
prompack-scores = Scores
prompack-cases = Worked cases
prompack-licence = Licence
prompack-owner = Owner
prompack-number = Number of the licence
prompack-expires = Last day of the licence
prompack-languages = Languages that the licence allows
prompack-modes = Modes that the licence allows
prompack-terms = Terms
prompack-notice = Always shown with it
prompack-source = Source
prompack-none = none
prompack-any = any
# $language (text): a tag. $status (text): published, licensed, collated, local or own. $texts (text): how many.
prompack-wording = Wording: { $language }, { $status }, messages: { $texts }
# $message (text): its name. $language (text): a tag. $by (text): a person. $day (text): a date. $size (text): in bytes.
prompack-recording = Recording: { $message }, { $language }, bytes: { $size }, approved by { $by } on { $day }

prompack-taken = It would be taken where this key is known.
# $why (text): a sentence.
prompack-not-taken = It would not be taken. { $why }
# $id (text): of the key.
prompack-perhaps-taken = Nothing is wrong in it. Whether the key { $id } signed it was not looked at: name the key with --key.

prompack-refused-too-large = It is larger than a pack may be.
prompack-refused-unsigned = Nobody signed it.
# $detail (text): the id of a key.
prompack-refused-unknown-signer = It is signed with another key: { $detail }.
prompack-refused-altered = It is not what was signed.
prompack-refused-not-a-pack = It is no pack, or one of a format that this program does not know.
# $detail (text): where and what, in English.
prompack-refused-malformed = Something in it is wrong: { $detail }
# $detail (text): where and what, in English.
prompack-refused-case = A worked case does not come out as it says: { $detail }

## Questionnaires

prompack-loss-dropped = left out
prompack-loss-simplified = simplified
prompack-loss-unusable = cannot be used
# $what (text): where and what, in English.
prompack-import-wrong = No instrument yet: { $what }
# $folder (text): its name. $count (text): how many.
prompack-imported = { $folder } is begun. Not carried: { $count }
prompack-import-next = Write the publisher, the worked cases and the words that are missing. “check” says what is left.

## What could not be done

# $file (text): its name.
prompack-failed-read = { $file } cannot be read.
# $file (text): its name.
prompack-failed-write = { $file } cannot be written.
# $file (text): its name.
prompack-failed-exists = { $file } is there already. Nothing is overwritten.
# $file (text): its name.
prompack-failed-no-questionnaire = { $file } is no FHIR Questionnaire that can be read.
prompack-failed-secret-key = The key does not open with this passphrase, or is no secret key.
# $key (text): as it was typed.
prompack-failed-public-key = { $key } is no public key, and no file with one.
prompack-failed-passphrase = The passphrase is empty, or the second is not the first.
prompack-failed-nobody = Nobody gave a passphrase.
