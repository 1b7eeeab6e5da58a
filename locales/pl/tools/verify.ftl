### Co mówi narzędzie audytora w terminalu. Okno tych zdań nie używa.

## Pytania

verify-name = Nazwisko:
verify-passphrase = Hasło:

## Jak się go używa

verify-wrong-folder = Podaj jeden folder.
verify-wrong-option = { $option } nie może być tak użyte.
verify-wrong-language = Nie ma odpowiedzi w języku { $tag }.
verify-use-folder = FOLDER: kopia folderu przychodni albo jednej z jej kopii zapasowych. Nic w nim nie jest zmieniane.
verify-use-name = --name: osoba, która otwiera dane. Program prosi o jej hasło, a bez terminala czyta je jako jeden wiersz.
verify-use-witness = --witness: plik z tym, co widziano gdzie indziej. Każdy wiersz to numer wpisu, spacja i jego skrót.
verify-use-language = --language: język odpowiedzi: en-GB, cy, pl …
verify-use-ends = Kończy się kodem 0, gdy niczego nie znaleziono, 1, gdy coś znaleziono, 2, gdy danych nie dało się otworzyć, 3, gdy użyto go błędnie.

## Co tu jest

verify-folder = Folder: { $folder }
verify-backup = Kopia zapasowa z: { $made }
verify-rows = Wpisy w śladzie audytu: { $rows }
verify-first = Pierwszy wpis: { $at }
verify-newest = Najnowszy wpis: { $at }
verify-head = Głowa: { $head }
verify-unknown = nieznane
verify-moment = { $date }, { $time } UTC

## Niczego nie znaleziono

verify-fine-pages = Każda strona pliku jest taka, jak ją zapisano, a dane są spójne.
verify-fine-trail = Każdy wpis śladu następuje po poprzednim. Żaden nie został zmieniony, usunięty, dodany ani przestawiony.
verify-fine-contents = Zapisane jest to, co według śladu zapisano. To, co usunięto, jest w śladzie wymienione.
verify-fine-anchor = Kotwica obok danych się zgadza: na końcu nie brakuje żadnego wpisu.
verify-no-anchor = Obok danych nie ma kotwicy, więc brak wpisów odciętych na końcu nie byłby widoczny.
verify-fine-backup = Kopia zapasowa jest taka, jak ją zrobiono. Nie ma w niej tego, co zapisano później.
verify-fine-witness = Wpisy widziane gdzie indziej, które są w tym śladzie takie, jak je widziano: { $heads }
verify-no-witness = Nie porównano z tym, co widziano gdzie indziej. Kto ma klucz, mógłby zrobić cały ślad od nowa; pokazałoby to tylko takie porównanie.
verify-whole = Z tym śladem wszystko jest w porządku.

## Coś znaleziono

verify-fault-pages = Bajty pliku zostały zmienione albo nie dają się odczytać.
verify-fault-structure = Plik nie jest spójny.
verify-fault-references = Jeden zapis odwołuje się do innego, którego nie ma.
verify-fault-trail = Wpis { $seq } śladu został zmieniony albo nie jest tym, który nastąpił po poprzednim.
verify-fault-content = Zapisane jest co innego, niż mówi wpis { $seq } śladu.
verify-fault-untold = Są zapisy, o których nie mówi żaden wpis śladu albo które według niego usunięto.
verify-fault-anchor-missing = Brakuje kotwicy, która była obok danych.
verify-fault-anchor-forged = Kotwica obok danych nie należy do tej przychodni.
verify-fault-cut-short = Na końcu brakuje wpisów: zapisano wpis { $saved }, a najnowszy tutaj to wpis { $head }.
verify-fault-anchor-contradicts = Wpis { $seq } nie jest tym, który zapisano: to inne albo starsze dane.
verify-fault-anchor-unreadable = Kotwicy obok danych nie da się odczytać.
verify-fault-witness = Wpisu { $seq } brakuje albo nie jest taki, jak go widziano gdzie indziej.
verify-fault-backup = Kopia zapasowa nie jest taka, jak ją zrobiono.
verify-broken-from = Na tym śladzie nie można polegać. Pierwszy wpis, który nie pasuje, to wpis { $seq }.
verify-broken = Na tych danych nie można polegać. Nie da się wskazać jednego wpisu.

## Nie dało się otworzyć

verify-refused-nobody = Nie podano nazwiska i hasła.
verify-refused-witness = Pliku podanego po --witness nie da się odczytać.
verify-refused-witness-line = Wiersz { $line } pliku podanego po --witness to nie numer, spacja i skrót z 64 cyfr.
verify-refused-no-keys = W tym folderze nie ma pliku kluczy (vault.keys).
verify-refused-no-records = W tym folderze nie ma danych (records.db).
verify-refused-keys = Plik kluczy w tym folderze jest uszkodzony albo został zmieniony.
verify-refused-passphrase = To nazwisko i hasło nie otwierają tych danych.
verify-refused-too-new = Te dane zapisała nowsza wersja programu Prombook. Użyj audit-verify, które do niej należy.
verify-refused-denied = To konto nie może czytać plików w tym folderze.
verify-refused-busy = Inny program zapisuje te dane. Najpierw skopiuj folder albo spróbuj ponownie.
verify-refused-no-room = Na tym komputerze nie ma miejsca na kopię potrzebną do ich odczytania.
verify-refused-not-a-backup = Opisu tej kopii zapasowej (header.json) nie da się odczytać.
verify-refused-other-key = Plik kluczy w tym folderze nie należy do tej kopii zapasowej.
verify-refused-unread = Tych danych nie da się tu otworzyć. Nic nie można o nich powiedzieć.
