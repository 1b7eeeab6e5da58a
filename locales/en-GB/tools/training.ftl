### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = Practice
practice-given = Case

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = Expired on { $day }.
training-lapse-version = The programme has changed since then.
# $days (text): a number.
training-lapse-idle = Nothing was recorded for { $days } days.

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who }: set-up
# $learning (text): a date.
stage-said-learning = { $at }, { $who }: learning in from { $learning }
# $live (text): a date.
stage-said-live = { $at }, { $who }: live from { $live }
stage-said-both = { $at }, { $who }: learning in from { $learning }, live from { $live }

## The certificate

# $number (text): its number.
certificate-title = Certificate { $number }
certificate-person = Name
certificate-module = Module
certificate-kit = Programme
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, version { $version }
certificate-score = Right answers
# $score, $questions (text): numbers.
certificate-of = { $score } of { $questions }
certificate-minutes = Minutes
certificate-cases = Practice cases
certificate-signed = Signed off on
certificate-by = Signed off by
certificate-expires = Holds until
certificate-register = The register of training that this number is from is kept on this site’s computer.
