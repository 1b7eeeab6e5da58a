### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = Hasło klucza:
prompack-passphrase-new = Wybierz hasło klucza:
prompack-passphrase-again = To samo hasło jeszcze raz:

## How it is used

prompack-wrong-command = Podaj, co zrobić.
prompack-wrong-one = Podaj jeden plik lub folder.
# $option (text): as it was typed.
prompack-wrong-option = { $option } nie może być tak użyte.
prompack-wrong-no-place = Podaj po -o, gdzie zapisać.
prompack-wrong-no-key = Podaj po --key, którym kluczem tajnym podpisać.
# $tag (text): as it was typed.
prompack-wrong-language = Nie ma odpowiedzi w języku { $tag }.
prompack-use-check = Podaje wszystko, co jest nie tak z folderem autora.
prompack-use-build = Robi z folderu autora plik do podpisania.
prompack-use-keygen = Tworzy parę kluczy: NAME.key jest tajny i zostaje u autora, NAME.pub przekazuje się poradniom. Niczego się nie nadpisuje.
prompack-use-sign = Podpisuje plik. Program prosi o hasło albo bierze je z PROMBOOK_PACK_PASSPHRASE.
prompack-use-show = Podaje, co jest w pakiecie i czy zostałby przyjęty. KEY to klucz publiczny albo jego plik.
prompack-use-import = Zaczyna folder autora od FHIR Questionnaire i wymienia, czego z niego nie można przenieść.
prompack-use-language = --language TAG: język odpowiedzi.
prompack-use-ends = Kończy się kodem 0, gdy wszystko jest w porządku, 1, gdy coś jest nie tak z pakietem, 2, gdy części Questionnaire nie można użyć, 3, gdy nie dało się tego zrobić.

## Folders

# $title (text): of the pack. $instruments (text): how many.
prompack-sound = Z pakietem „{ $title }” wszystko jest w porządku. Narzędzia: { $instruments }.
# $count (text): how many.
prompack-found = Znaleziono: { $count }
# $file (text): its name. $digest (text): a SHA-256.
prompack-built = { $file } można podpisać. SHA-256: { $digest }

prompack-fault-unreadable = Nie ma go albo nie można go odczytać jako tekstu.
# $line (text): a number. $what (text): what the reader of the file says, in English.
prompack-fault-toml-line = Wiersz { $line }: { $what }
# $what (text): what the reader of the file says, in English.
prompack-fault-toml = { $what }
# $line (text): a number.
prompack-fault-ftl-line = Wiersz { $line } nie jest komunikatem.
# $message (text): its name.
prompack-fault-ftl-twice = Komunikat { $message } występuje dwa razy.
# $message (text): its name.
prompack-fault-ftl-inserted = W komunikat { $message } coś jest wstawiane. Teksty pytań to zwykły tekst.
# $id (text): as it stands in the file.
prompack-fault-name = Plik dotyczy narzędzia { $id }. Jego nazwa musi być taka sama.
prompack-fault-no-instrument = Nie ma narzędzia o tej nazwie.
prompack-fault-no-kit = Nie ma programu o tej nazwie.
prompack-fault-two-licences = Licencja jest w tym pliku i w pack.toml. Zostaw jedną z nich.
prompack-fault-no-licence = Nie ma licencji ani tutaj, ani w pack.toml.
# $note (text): status or source.
prompack-fault-not-noted = Komunikat z nazwą narzędzia nie ma .{ $note }.
# $status (text): as it stands in the file.
prompack-fault-status = { $status } to nie status. Możliwe są: published, licensed, collated, local i own.
prompack-fault-ending = Nagrania to tylko .ogg, .mp3 i .wav.
prompack-fault-no-message = Żadne narzędzie nie ma tego komunikatu w tym języku.

## Keys

# $name (text): of the files. $id (text): of the key.
prompack-keys = Zapisano { $name }.key i { $name }.pub. Klucz { $id }. Poradnie potrzebują tego wiersza:
# $file (text): its name. $id (text): of the key. $digest (text): a SHA-256.
prompack-signed = { $file } podpisano kluczem { $id }. SHA-256: { $digest }

## What is in a pack

prompack-file = Plik
prompack-size = Bajty
prompack-digest = SHA-256
prompack-signer = Podpisano kluczem
prompack-pack = Pakiet
prompack-version = Wersja
prompack-publisher = Wydawca
prompack-not-after = Do zainstalowania do
prompack-instrument = Narzędzie
prompack-kit = Program
prompack-kit-visits = Wizyty
prompack-kit-alerts = Alerty
prompack-kit-slots = Narzędzia, które dostarcza inny pakiet
prompack-kit-needs = Narzędzia, które muszą być w programie Prombook
prompack-items = Pozycje, na które się odpowiada
prompack-scores = Wyniki
prompack-cases = Obliczone przykłady
prompack-licence = Licencja
prompack-owner = Właściciel
prompack-number = Numer licencji
prompack-expires = Ostatni dzień licencji
prompack-languages = Języki dozwolone licencją
prompack-modes = Sposoby dozwolone licencją
prompack-terms = Warunki
prompack-notice = Zawsze pokazywane razem z nim
prompack-source = Źródło
prompack-none = brak
prompack-any = dowolne
# $language (text): a tag. $status (text): published, licensed, collated, local or own. $texts (text): how many.
prompack-wording = Tekst: { $language }, { $status }, komunikaty: { $texts }
# $message (text): its name. $language (text): a tag. $by (text): a person. $day (text): a date. $size (text): in bytes.
prompack-recording = Nagranie: { $message }, { $language }, bajty: { $size }, zatwierdzenie: { $by }, { $day }

prompack-taken = Zostałby przyjęty tam, gdzie ten klucz jest znany.
# $why (text): a sentence.
prompack-not-taken = Nie zostałby przyjęty. { $why }
# $id (text): of the key.
prompack-perhaps-taken = Wszystko jest w nim w porządku. Nie sprawdzono, czy podpisano go kluczem { $id }: podaj klucz po --key.

prompack-refused-too-large = Jest większy, niż wolno pakietowi.
prompack-refused-unsigned = Nikt go nie podpisał.
# $detail (text): the id of a key.
prompack-refused-unknown-signer = Podpisano go innym kluczem: { $detail }.
prompack-refused-altered = Nie jest tym, co podpisano.
prompack-refused-not-a-pack = To nie pakiet albo jego formatu ten program nie zna.
# $detail (text): where and what, in English.
prompack-refused-malformed = Coś jest w nim nie tak: { $detail }
# $detail (text): where and what, in English.
prompack-refused-case = Obliczony przykład nie daje tego, co podaje: { $detail }

## Questionnaires

prompack-loss-dropped = pominięte
prompack-loss-simplified = uproszczone
prompack-loss-unusable = nie można użyć
# $what (text): where and what, in English.
prompack-import-wrong = To jeszcze nie narzędzie: { $what }
# $folder (text): its name. $count (text): how many.
prompack-imported = Rozpoczęto { $folder }. Nie przeniesiono: { $count }
prompack-import-next = Dopisz wydawcę, obliczone przykłady i brakujące słowa. „check” powie, czego jeszcze brakuje.

## What could not be done

# $file (text): its name.
prompack-failed-read = Nie można odczytać { $file }.
# $file (text): its name.
prompack-failed-write = Nie można zapisać { $file }.
# $file (text): its name.
prompack-failed-exists = { $file } już tu jest. Niczego się nie nadpisuje.
# $file (text): its name.
prompack-failed-no-questionnaire = { $file } to nie FHIR Questionnaire, który da się odczytać.
prompack-failed-secret-key = Klucz nie otwiera się tym hasłem albo nie jest kluczem tajnym.
# $key (text): as it was typed.
prompack-failed-public-key = { $key } to nie klucz publiczny ani plik z takim kluczem.
prompack-failed-passphrase = Hasło jest puste albo drugie nie jest takie jak pierwsze.
prompack-failed-nobody = Nikt nie podał hasła.
