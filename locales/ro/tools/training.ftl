### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = Exercițiu
practice-given = Caz

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = A expirat la { $day }.
training-lapse-version = Programul s-a schimbat de atunci.
# $days (text): a number.
training-lapse-idle = Nu s-a înregistrat nimic; număr de zile: { $days }.

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who }: pregătire
# $learning (text): a date.
stage-said-learning = { $at }, { $who }: familiarizare din { $learning }
# $live (text): a date.
stage-said-live = { $at }, { $who }: activitate reală din { $live }
stage-said-both = { $at }, { $who }: familiarizare din { $learning }, activitate reală din { $live }

## The certificate

# $number (text): its number.
certificate-title = Certificatul { $number }
certificate-person = Nume
certificate-module = Modul
certificate-kit = Program
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, versiunea { $version }
certificate-score = Răspunsuri corecte
# $score, $questions (text): numbers.
certificate-of = { $score } din { $questions }
certificate-minutes = Minute
certificate-cases = Cazuri de exercițiu
certificate-signed = Validat la
certificate-by = Validat de
certificate-expires = Valabil până la
certificate-register = Registrul de instruire din care provine acest număr se păstrează pe computerul acestui centru.
