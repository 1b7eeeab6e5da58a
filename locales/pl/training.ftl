### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = Ten ośrodek jest w przygotowaniu. Przed jego pierwszym dniem nie zapisuje się niczego o żadnej prawdziwej osobie. Można pracować na przypadku ćwiczebnym.
problem-set-up-not-signed-off = Ten ośrodek jest w przygotowaniu. Moduł { $module } nie jest dla Ciebie zatwierdzony.
problem-not-signed-off = Moduł { $module } nie jest dla Ciebie zatwierdzony. Ukończ go w części Szkolenia i poproś kogoś innego o podpis.
problem-refresher-due = Najpierw potrzebne jest przypomnienie modułu { $module }. Przeczytaj je w części Szkolenia.

## Notices

notice-refresher-due = Zanim cokolwiek zapiszesz, potrzebne jest przypomnienie modułu.
# $at (text): a day.
notice-training-ends = Twoje szkolenie jest zatwierdzone do { $at }. Ukończ moduł ponownie przed tym dniem.
notice-go-training = Przejdź do szkoleń

## In the trail

trail-action-site-stage-named = Określenie etapów ośrodka
trail-action-training-noted = Odnotowanie szkolenia

## The screen

training-title = Szkolenia
# On a tab.
title-training = Szkolenia
training-intro = Czego się uczysz, zanim zaczniesz zbierać dane. Zatwierdza to ktoś inny, a rejestr przechowuje to na tym komputerze.
training-mine = Twoje moduły
training-none = Żaden działający tu program nie wymaga od Ciebie szkolenia.
training-register = Rejestr
training-register-none = Nikt jeszcze nie ukończył żadnego modułu.
training-refresher-first = Najpierw przypomnienie
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] Od { $n } dnia niczego nie zapisano na Twoim koncie. Przeczytaj to ponownie przed dalszą pracą.
        [few] Od { $n } dni niczego nie zapisano na Twoim koncie. Przeczytaj to ponownie przed dalszą pracą.
        [many] Od { $n } dni niczego nie zapisano na Twoim koncie. Przeczytaj to ponownie przed dalszą pracą.
       *[other] Od { $n } dnia niczego nie zapisano na Twoim koncie. Przeczytaj to ponownie przed dalszą pracą.
    }
training-refresher-version = Od czasu Twojej nauki program się zmienił. Przeczytaj to ponownie przed dalszą pracą.
# $minutes (text): a number.
training-refresher-length = Około { $minutes } min.
training-refresher-confirm = To przeczytane; wiem, kogo pytać.
training-refresher-done = Odnotuj przypomnienie
training-refresher-noted = Odnotowano przypomnienie. Możesz pracować dalej.
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } min · poprawne odpowiedzi: { $pass } z { $questions }
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = Przypadki ćwiczebne: { $done } z { $needed } (zakończono { $form })
training-standing-not-taken = Jeszcze nieukończony
training-standing-failed = Niezaliczony
training-standing-practise = Zaliczony; brakuje przypadków ćwiczebnych
training-standing-to-sign = Zaliczony; musi podpisać ktoś inny
# $day (text): a date.
training-standing-signed = Zatwierdzony do { $day }
training-standing-expired = Wygasł { $day }
training-standing-version = Potrzebne przypomnienie: program się zmienił
training-standing-idle = Potrzebne przypomnienie
training-take = Moduł ukończony
# $code (text): a module, like T1.
training-take-title = Moduł { $code }
training-minutes = Ile to trwało, w minutach
# $questions (text): a number.
training-score = Poprawne odpowiedzi, z { $questions }
training-keep = Zapisz
training-taken-passed = Odnotowano: zaliczony.
training-taken-failed = Odnotowano: niezaliczony. Można go powtórzyć.
training-practice = Przypadki ćwiczebne
training-practice-intro = Zmyślone osoby do nauki. Nic o nich nigdy nie jest wysyłane i nie obejmuje ich żadna lista ani żadne zliczenie.
training-practice-new = Nowy przypadek ćwiczebny
training-practice-open = Otwórz { $number }
training-sign = Zatwierdź
# $person (text): a name. $code (text): a module.
training-sign-ask = Podpisujesz, że { $person } zna moduł { $code } i może z nim pracować. Zaświadczenie nosi Twoje nazwisko.
# $certificate (text): its number.
training-signed = Podpisano. Numer zaświadczenia: { $certificate }.
training-print = Wydrukuj zaświadczenie
training-col-person = Kto
training-col-module = Moduł
training-col-day = Dzień
training-col-what = Co
training-col-score = Poprawne
training-col-certificate = Zaświadczenie
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, wersja { $version }
training-kind-passed = Zaliczony
training-kind-not-passed = Niezaliczony
training-kind-refreshed = Przypomniany
# $by (text): a name.
training-kind-signed = Zatwierdzenie: { $by }
# $score, $questions (text): numbers.
training-right = { $score } z { $questions }
# $day (text): a date.
training-expires = do { $day }

## Practice

practice-band = Ćwiczenie: zmyślona osoba, nigdy niewysyłana
practice-mark = Ćwiczenie

## Stage of the site

stage-title = Etap tego ośrodka
stage-unnamed = Nikt nie określił etapu, więc ten program jest tu w pełnej pracy i od nikogo nie wymaga szkolenia.
stage-set-up = Przygotowanie: zapisuje się tylko przypadki ćwiczebne.
stage-learning-in = Wdrażanie: to, co zapisano, jest przechowywane, wysyłane z tym oznaczeniem i pomijane w raportach.
stage-live = Pełna praca.
stage-learning-day = Wdrażanie od
stage-live-day = Pełna praca od
stage-hint = Pozostaw oba pola puste, jeśli trwa przygotowanie. Tego, co się zaczęło, nie można cofnąć; można zmienić jego dzień.
stage-save = Zapisz etapy
stage-saved = Zapisano.
stage-begin = Określ etapy
stage-history = Co podano wcześniej
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: zatwierdzono { $signed } z { $of }
# $names (text): people.
stage-missing = Jeszcze nie: { $names }
