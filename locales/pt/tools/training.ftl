### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = Prático
practice-given = Caso

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = Deixou de valer em { $day }.
training-lapse-version = O programa mudou desde então.
# $days (text): a number.
training-lapse-idle = Nada foi registado durante { $days } dias.

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who }: preparação
# $learning (text): a date.
stage-said-learning = { $at }, { $who }: aprendizagem a partir de { $learning }
# $live (text): a date.
stage-said-live = { $at }, { $who }: em funcionamento a partir de { $live }
stage-said-both = { $at }, { $who }: aprendizagem a partir de { $learning }, em funcionamento a partir de { $live }

## The certificate

# $number (text): its number.
certificate-title = Certificado { $number }
certificate-person = Nome
certificate-module = Módulo
certificate-kit = Programa
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, versão { $version }
certificate-score = Respostas certas
# $score, $questions (text): numbers.
certificate-of = { $score } de { $questions }
certificate-minutes = Minutos
certificate-cases = Casos de prática
certificate-signed = Validado em
certificate-by = Validado por
certificate-expires = Válido até
certificate-register = O registo da formação de onde vem este número está guardado no computador deste centro.
