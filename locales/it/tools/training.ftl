### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = Esercizio
practice-given = Caso

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = Scaduta il { $day }.
training-lapse-version = Da allora il programma è cambiato.
# $days (text): a number.
training-lapse-idle = Per { $days } giorni non è stato registrato nulla.

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who }: preparazione
# $learning (text): a date.
stage-said-learning = { $at }, { $who }: in rodaggio dal { $learning }
# $live (text): a date.
stage-said-live = { $at }, { $who }: in funzione dal { $live }
stage-said-both = { $at }, { $who }: in rodaggio dal { $learning }, in funzione dal { $live }

## The certificate

# $number (text): its number.
certificate-title = Attestato { $number }
certificate-person = Nome
certificate-module = Modulo di formazione
certificate-kit = Programma
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, versione { $version }
certificate-score = Risposte giuste
# $score, $questions (text): numbers.
certificate-of = { $score } di { $questions }
certificate-minutes = Minuti
certificate-cases = Casi di esercizio
certificate-signed = Convalidato il
certificate-by = Convalidato da
certificate-expires = Valido fino al
certificate-register = Il registro della formazione da cui viene questo numero è conservato sul computer di questo centro.
