### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = પ્રેક્ટિસ
practice-given = કેસ

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = { $day }ના રોજ મુદત પૂરી થઈ.
training-lapse-version = ત્યાર પછી કાર્યક્રમ બદલાયો છે.
# $days (text): a number.
training-lapse-idle = { $days } દિવસ સુધી કંઈ નોંધાયું નથી.

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who }: તૈયારી
# $learning (text): a date.
stage-said-learning = { $at }, { $who }: { $learning }થી શીખવાનો તબક્કો
# $live (text): a date.
stage-said-live = { $at }, { $who }: { $live }થી કાર્યરત
stage-said-both = { $at }, { $who }: { $learning }થી શીખવાનો તબક્કો, { $live }થી કાર્યરત

## The certificate

# $number (text): its number.
certificate-title = પ્રમાણપત્ર { $number }
certificate-person = નામ
certificate-module = મોડ્યુલ
certificate-kit = કાર્યક્રમ
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, વર્ઝન { $version }
certificate-score = સાચા જવાબો
# $score, $questions (text): numbers.
certificate-of = { $questions }માંથી { $score }
certificate-minutes = મિનિટ
certificate-cases = પ્રેક્ટિસ કેસ
certificate-signed = મંજૂર થયાની તારીખ
certificate-by = મંજૂર કરનાર
certificate-expires = ક્યાં સુધી માન્ય
certificate-register = આ નંબર તાલીમના જે રજિસ્ટરમાંથી છે તે આ સાઇટના કમ્પ્યુટર પર રખાય છે.
