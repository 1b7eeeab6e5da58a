### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = Exercice
practice-given = Cas

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = Expirée le { $day }.
training-lapse-version = Le programme a changé depuis.
# $days (text): a number.
training-lapse-idle = Rien n’a été enregistré pendant { $days } jours.

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who } : préparation
# $learning (text): a date.
stage-said-learning = { $at }, { $who } : rodage à partir du { $learning }
# $live (text): a date.
stage-said-live = { $at }, { $who } : en service à partir du { $live }
stage-said-both = { $at }, { $who } : rodage à partir du { $learning }, en service à partir du { $live }

## The certificate

# $number (text): its number.
certificate-title = Attestation { $number }
certificate-person = Nom
certificate-module = Module
certificate-kit = Programme
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, version { $version }
certificate-score = Réponses justes
# $score, $questions (text): numbers.
certificate-of = { $score } sur { $questions }
certificate-minutes = Minutes
certificate-cases = Cas d’exercice
certificate-signed = Validé le
certificate-by = Validé par
certificate-expires = Valable jusqu’au
certificate-register = Le registre de formation dont vient ce numéro est conservé sur l’ordinateur de ce site.
