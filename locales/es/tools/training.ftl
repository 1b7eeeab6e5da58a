### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = Práctica
practice-given = Caso

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = Caducó el { $day }.
training-lapse-version = El programa ha cambiado desde entonces.
# $days (text): a number.
training-lapse-idle = No se registró nada durante { $days } días.

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who }: preparación
# $learning (text): a date.
stage-said-learning = { $at }, { $who }: en rodaje desde el { $learning }
# $live (text): a date.
stage-said-live = { $at }, { $who }: en servicio desde el { $live }
stage-said-both = { $at }, { $who }: en rodaje desde el { $learning }, en servicio desde el { $live }

## The certificate

# $number (text): its number.
certificate-title = Certificado de formación { $number }
certificate-person = Nombre
certificate-module = Módulo
certificate-kit = Programa
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, versión { $version }
certificate-score = Respuestas acertadas
# $score, $questions (text): numbers.
certificate-of = { $score } de { $questions }
certificate-minutes = Minutos
certificate-cases = Casos de práctica
certificate-signed = Firmado el
certificate-by = Firmado por
certificate-expires = Válido hasta el
certificate-register = El libro de formación del que procede este número se conserva en el ordenador de este centro.
