### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = Phrase de passe de la clé :
prompack-passphrase-new = Choisissez une phrase de passe pour la clé :
prompack-passphrase-again = La même phrase de passe, encore une fois :

## How it is used

prompack-wrong-command = Indiquez ce qu’il faut faire.
prompack-wrong-one = Indiquez un seul fichier ou dossier.
# $option (text): as it was typed.
prompack-wrong-option = { $option } ne peut pas être utilisé ainsi.
prompack-wrong-no-place = Indiquez avec -o où l’écrire.
prompack-wrong-no-key = Indiquez avec --key quelle clé secrète le signe.
# $tag (text): as it was typed.
prompack-wrong-language = Il n’y a pas de réponse dans la langue { $tag }.
prompack-use-check = Dit tout ce qui ne va pas dans le dossier d’un auteur.
prompack-use-build = Fait du dossier d’un auteur le fichier à signer.
prompack-use-keygen = Crée une paire de clés : NAME.key est secrète et reste chez vous, NAME.pub est donnée aux établissements. Rien n’est écrasé.
prompack-use-sign = Signe un fichier. La phrase de passe est demandée, ou prise dans PROMBOOK_PACK_PASSPHRASE.
prompack-use-show = Dit ce que contient un pack et s’il serait accepté. KEY est une clé publique ou son fichier.
prompack-use-import = Commence le dossier d’un auteur à partir d’un Questionnaire FHIR, et nomme ce qui ne peut pas en être repris.
prompack-use-language = --language TAG : la langue de la réponse.
prompack-use-ends = Se termine par 0 si tout est en ordre, 1 si quelque chose ne va pas dans le pack, 2 si une partie d’un Questionnaire est inutilisable, 3 si l’opération n’a pas pu être faite.

## Folders

# $title (text): of the pack. $instruments (text): how many.
prompack-sound = Rien d’anormal dans « { $title } ». Instruments : { $instruments }.
# $count (text): how many.
prompack-found = Constats : { $count }
# $file (text): its name. $digest (text): a SHA-256.
prompack-built = { $file } peut être signé. SHA-256 : { $digest }

prompack-fault-unreadable = Il est absent, ou n’est pas lisible comme du texte.
# $line (text): a number. $what (text): what the reader of the file says, in English.
prompack-fault-toml-line = Ligne { $line } : { $what }
# $what (text): what the reader of the file says, in English.
prompack-fault-toml = { $what }
# $line (text): a number.
prompack-fault-ftl-line = La ligne { $line } n’est pas un message.
# $message (text): its name.
prompack-fault-ftl-twice = Le message { $message } y figure deux fois.
# $message (text): its name.
prompack-fault-ftl-inserted = Quelque chose est inséré dans le message { $message }. Les textes sont du texte brut.
# $id (text): as it stands in the file.
prompack-fault-name = Le fichier porte sur { $id }. Son nom doit être le même.
prompack-fault-no-instrument = Il n’y a pas d’instrument de ce nom.
prompack-fault-no-kit = Il n’y a pas de programme de ce nom.
prompack-fault-two-licences = La licence est dans ce fichier et dans pack.toml. Gardez l’une des deux.
prompack-fault-no-licence = Il n’y a pas de licence, ni ici ni dans pack.toml.
# $note (text): status or source.
prompack-fault-not-noted = Le message qui porte le nom de l’instrument n’a pas de .{ $note }.
# $status (text): as it stands in the file.
prompack-fault-status = { $status } n’est pas un statut. Les statuts sont published, licensed, collated, local et own.
prompack-fault-ending = Seuls les fichiers .ogg, .mp3 et .wav sont des enregistrements sonores.
prompack-fault-no-message = Aucun instrument n’a ce message dans cette langue.

## Keys

# $name (text): of the files. $id (text): of the key.
prompack-keys = { $name }.key et { $name }.pub sont écrits. Clé { $id }. Les établissements ont besoin de cette ligne :
# $file (text): its name. $id (text): of the key. $digest (text): a SHA-256.
prompack-signed = { $file } est signé avec la clé { $id }. SHA-256 : { $digest }

## What is in a pack

prompack-file = Fichier
prompack-size = Octets
prompack-digest = SHA-256
prompack-signer = Signé avec la clé
prompack-pack = Pack
prompack-version = Version
prompack-publisher = Éditeur
prompack-not-after = À installer jusqu’au
prompack-instrument = Instrument
prompack-kit = Programme
prompack-kit-visits = Visites
prompack-kit-alerts = Alertes
prompack-kit-slots = Instruments qu’apporte un autre pack
prompack-kit-needs = Instruments qui doivent venir avec Prombook
prompack-items = Questions avec réponse
prompack-scores = Scores
prompack-cases = Exemples calculés
prompack-licence = Licence
prompack-owner = Titulaire
prompack-number = Numéro de la licence
prompack-expires = Dernier jour de la licence
prompack-languages = Langues autorisées par la licence
prompack-modes = Modes autorisés par la licence
prompack-terms = Conditions
prompack-notice = Toujours affiché avec
prompack-source = Source
prompack-none = néant
prompack-any = sans restriction
# $language (text): a tag. $status (text): published, licensed, collated, local or own. $texts (text): how many.
prompack-wording = Texte : { $language }, { $status }, messages : { $texts }
# $message (text): its name. $language (text): a tag. $by (text): a person. $day (text): a date. $size (text): in bytes.
prompack-recording = Enregistrement sonore : { $message }, { $language }, octets : { $size }, approuvé par { $by } le { $day }

prompack-taken = Il serait accepté là où cette clé est connue.
# $why (text): a sentence.
prompack-not-taken = Il ne serait pas accepté. { $why }
# $id (text): of the key.
prompack-perhaps-taken = Il ne contient rien d’anormal. On n’a pas vérifié si la clé { $id } l’a signé : indiquez la clé avec --key.

prompack-refused-too-large = Il est plus grand qu’un pack ne peut l’être.
prompack-refused-unsigned = Personne ne l’a signé.
# $detail (text): the id of a key.
prompack-refused-unknown-signer = Il est signé avec une autre clé : { $detail }.
prompack-refused-altered = Ce n’est pas ce qui a été signé.
prompack-refused-not-a-pack = Ce n’est pas un pack, ou il est d’un format que ce programme ne connaît pas.
# $detail (text): where and what, in English.
prompack-refused-malformed = Quelque chose n’y va pas : { $detail }
# $detail (text): where and what, in English.
prompack-refused-case = Un exemple calculé ne donne pas le résultat indiqué : { $detail }

## Questionnaires

prompack-loss-dropped = omis
prompack-loss-simplified = simplifié
prompack-loss-unusable = inutilisable
# $what (text): where and what, in English.
prompack-import-wrong = Pas encore un instrument : { $what }
# $folder (text): its name. $count (text): how many.
prompack-imported = { $folder } est commencé. Non repris : { $count }
prompack-import-next = Écrivez l’éditeur, les exemples calculés et les textes qui manquent. « check » dit ce qui reste à faire.

## What could not be done

# $file (text): its name.
prompack-failed-read = { $file } est illisible.
# $file (text): its name.
prompack-failed-write = { $file } ne peut pas être écrit.
# $file (text): its name.
prompack-failed-exists = { $file } existe déjà. Rien n’est écrasé.
# $file (text): its name.
prompack-failed-no-questionnaire = { $file } n’est pas un Questionnaire FHIR lisible.
prompack-failed-secret-key = La clé ne s’ouvre pas avec cette phrase de passe, ou n’est pas une clé secrète.
# $key (text): as it was typed.
prompack-failed-public-key = { $key } n’est pas une clé publique, ni un fichier qui en contient une.
prompack-failed-passphrase = La phrase de passe est vide, ou la seconde n’est pas la première.
prompack-failed-nobody = Personne n’a donné de phrase de passe.
