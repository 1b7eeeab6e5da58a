### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = Ćwiczebny
practice-given = Przypadek

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = Wygasło { $day }.
training-lapse-version = Od tego czasu program się zmienił.
# $days (text): a number.
training-lapse-idle = Niczego nie zapisano; liczba dni: { $days }.

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who }: przygotowanie
# $learning (text): a date.
stage-said-learning = { $at }, { $who }: wdrażanie od { $learning }
# $live (text): a date.
stage-said-live = { $at }, { $who }: pełna praca od { $live }
stage-said-both = { $at }, { $who }: wdrażanie od { $learning }, pełna praca od { $live }

## The certificate

# $number (text): its number.
certificate-title = Zaświadczenie { $number }
certificate-person = Imię i nazwisko
certificate-module = Moduł
certificate-kit = Program
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, wersja { $version }
certificate-score = Poprawne odpowiedzi
# $score, $questions (text): numbers.
certificate-of = { $score } z { $questions }
certificate-minutes = Minuty
certificate-cases = Przypadki ćwiczebne
certificate-signed = Data zatwierdzenia
certificate-by = Kto zatwierdził
certificate-expires = Ważne do
certificate-register = Rejestr szkoleń, z którego pochodzi ten numer, jest przechowywany na komputerze tego ośrodka.
