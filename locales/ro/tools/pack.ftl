### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = Parola cheii:
prompack-passphrase-new = Alegeți o parolă pentru cheie:
prompack-passphrase-again = Aceeași parolă, din nou:

## How it is used

prompack-wrong-command = Spuneți ce este de făcut.
prompack-wrong-one = Indicați un singur fișier sau folder.
# $option (text): as it was typed.
prompack-wrong-option = { $option } nu poate fi folosit astfel.
prompack-wrong-no-place = Spuneți cu -o unde se scrie.
prompack-wrong-no-key = Spuneți cu --key ce cheie secretă îl semnează.
# $tag (text): as it was typed.
prompack-wrong-language = Nu există răspuns în { $tag }.
prompack-use-check = Spune tot ce este greșit în folderul unui autor.
prompack-use-build = Face din folderul unui autor fișierul care urmează să fie semnat.
prompack-use-keygen = Creează o pereche de chei: NAME.key este secretă și rămâne la dvs., NAME.pub se dă clinicilor. Nu se suprascrie nimic.
prompack-use-sign = Semnează un fișier. Parola este cerută sau luată din PROMBOOK_PACK_PASSPHRASE.
prompack-use-show = Spune ce este într-un pachet și dacă ar fi acceptat. KEY este o cheie publică sau fișierul ei.
prompack-use-import = Începe un folder de autor pornind de la un FHIR Questionnaire și spune ce din el nu poate fi preluat.
prompack-use-language = --language TAG: limba răspunsului.
prompack-use-ends = Se termină cu 0 când nimic nu este greșit, 1 când ceva este greșit în pachet, 2 când o parte dintr-un Questionnaire nu poate fi folosită, 3 când nu s-a putut face.

## Folders

# $title (text): of the pack. $instruments (text): how many.
prompack-sound = Nimic nu este greșit în „{ $title }”. Instrumente: { $instruments }.
# $count (text): how many.
prompack-found = Găsite: { $count }
# $file (text): its name. $digest (text): a SHA-256.
prompack-built = { $file } poate fi semnat. SHA-256: { $digest }

prompack-fault-unreadable = Nu există sau nu poate fi citit ca text.
# $line (text): a number. $what (text): what the reader of the file says, in English.
prompack-fault-toml-line = Linia { $line }: { $what }
# $what (text): what the reader of the file says, in English.
prompack-fault-toml = { $what }
# $line (text): a number.
prompack-fault-ftl-line = Linia { $line } nu este un mesaj.
# $message (text): its name.
prompack-fault-ftl-twice = Mesajul { $message } apare de două ori.
# $message (text): its name.
prompack-fault-ftl-inserted = În mesajul { $message } este inserat ceva. Textele chestionarelor sunt text simplu.
# $id (text): as it stands in the file.
prompack-fault-name = Fișierul este despre { $id }. Numele lui trebuie să fie același.
prompack-fault-no-instrument = Nu există un instrument cu acest nume.
prompack-fault-no-kit = Nu există un program cu acest nume.
prompack-fault-two-licences = Licența este și în acest fișier, și în pack.toml. Păstrați una dintre ele.
prompack-fault-no-licence = Nu există licență nici aici, nici în pack.toml.
# $note (text): status or source.
prompack-fault-not-noted = Mesajul cu numele instrumentului nu are .{ $note }.
# $status (text): as it stands in the file.
prompack-fault-status = { $status } nu este un statut. Există published, licensed, collated, local și own.
prompack-fault-ending = Numai .ogg, .mp3 și .wav sunt înregistrări audio.
prompack-fault-no-message = Niciun instrument nu are acest mesaj în această limbă.

## Keys

# $name (text): of the files. $id (text): of the key.
prompack-keys = { $name }.key și { $name }.pub sunt scrise. Cheia { $id }. Clinicile au nevoie de această linie:
# $file (text): its name. $id (text): of the key. $digest (text): a SHA-256.
prompack-signed = { $file } este semnat cu cheia { $id }. SHA-256: { $digest }

## What is in a pack

prompack-file = Fișier
prompack-size = Octeți
prompack-digest = SHA-256
prompack-signer = Semnat cu cheia
prompack-pack = Pachet
prompack-version = Versiune
prompack-publisher = Editor
prompack-not-after = De instalat până la
prompack-instrument = Instrument
prompack-kit = Program
prompack-kit-visits = Vizite
prompack-kit-alerts = Alerte
prompack-kit-slots = Instrumente pe care le aduce alt pachet
prompack-kit-needs = Instrumente care trebuie să vină cu Prombook
prompack-items = Itemi la care se răspunde
prompack-scores = Scoruri
prompack-cases = Exemple calculate
prompack-licence = Licență
prompack-owner = Proprietar
prompack-number = Numărul licenței
prompack-expires = Ultima zi a licenței
prompack-languages = Limbi permise de licență
prompack-modes = Moduri permise de licență
prompack-terms = Condiții
prompack-notice = Se afișează întotdeauna împreună cu el
prompack-source = Sursă
prompack-none = niciuna
prompack-any = oricare
# $language (text): a tag. $status (text): published, licensed, collated, local or own. $texts (text): how many.
prompack-wording = Text: { $language }, { $status }, mesaje: { $texts }
# $message (text): its name. $language (text): a tag. $by (text): a person. $day (text): a date. $size (text): in bytes.
prompack-recording = Înregistrare audio: { $message }, { $language }, octeți: { $size }, aprobată de { $by } la { $day }

prompack-taken = Ar fi acceptat acolo unde se cunoaște această cheie.
# $why (text): a sentence.
prompack-not-taken = Nu ar fi acceptat. { $why }
# $id (text): of the key.
prompack-perhaps-taken = Nimic nu este greșit în el. Nu s-a verificat dacă a fost semnat cu cheia { $id }: indicați cheia cu --key.

prompack-refused-too-large = Este mai mare decât poate fi un pachet.
prompack-refused-unsigned = Nu l-a semnat nimeni.
# $detail (text): the id of a key.
prompack-refused-unknown-signer = Este semnat cu altă cheie: { $detail }.
prompack-refused-altered = Nu este ceea ce s-a semnat.
prompack-refused-not-a-pack = Nu este un pachet sau are un format pe care acest program nu îl cunoaște.
# $detail (text): where and what, in English.
prompack-refused-malformed = Ceva din el este greșit: { $detail }
# $detail (text): where and what, in English.
prompack-refused-case = Un exemplu calculat nu dă rezultatul indicat: { $detail }

## Questionnaires

prompack-loss-dropped = omis
prompack-loss-simplified = simplificat
prompack-loss-unusable = nu poate fi folosit
# $what (text): where and what, in English.
prompack-import-wrong = Încă nu este un instrument: { $what }
# $folder (text): its name. $count (text): how many.
prompack-imported = { $folder } este început. Nepreluate: { $count }
prompack-import-next = Scrieți editorul, exemplele calculate și textele care lipsesc. „check” spune ce a mai rămas.

## What could not be done

# $file (text): its name.
prompack-failed-read = { $file } nu poate fi citit.
# $file (text): its name.
prompack-failed-write = { $file } nu poate fi scris.
# $file (text): its name.
prompack-failed-exists = { $file } există deja. Nu se suprascrie nimic.
# $file (text): its name.
prompack-failed-no-questionnaire = { $file } nu este un FHIR Questionnaire care poate fi citit.
prompack-failed-secret-key = Cheia nu se deschide cu această parolă sau nu este o cheie secretă.
# $key (text): as it was typed.
prompack-failed-public-key = { $key } nu este o cheie publică și nici un fișier cu una.
prompack-failed-passphrase = Parola este goală sau a doua nu este la fel ca prima.
prompack-failed-nobody = Nimeni nu a dat o parolă.
