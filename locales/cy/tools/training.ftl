### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = Ymarfer
practice-given = Achos

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = Daeth i ben ar { $day }.
training-lapse-version = Mae’r rhaglen wedi newid ers hynny.
# $days (text): a number.
training-lapse-idle = Ni chofnodwyd dim am { $days } diwrnod.

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who }: sefydlu
# $learning (text): a date.
stage-said-learning = { $at }, { $who }: cyfnod dysgu o { $learning }
# $live (text): a date.
stage-said-live = { $at }, { $who }: yn fyw o { $live }
stage-said-both = { $at }, { $who }: cyfnod dysgu o { $learning }, yn fyw o { $live }

## The certificate

# $number (text): its number.
certificate-title = Tystysgrif { $number }
certificate-person = Enw
certificate-module = Modiwl
certificate-kit = Rhaglen
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, fersiwn { $version }
certificate-score = Atebion cywir
# $score, $questions (text): numbers.
certificate-of = { $score } o { $questions }
certificate-minutes = Munudau
certificate-cases = Achosion ymarfer
certificate-signed = Cymeradwywyd ar
certificate-by = Cymeradwywyd gan
certificate-expires = Yn ddilys tan
certificate-register = Cedwir y gofrestr hyfforddiant y daw’r rhif hwn ohoni ar gyfrifiadur y safle hwn.
