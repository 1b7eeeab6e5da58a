### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = ਅਭਿਆਸ
practice-given = ਕੇਸ

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = { $day } ਨੂੰ ਮਿਆਦ ਖ਼ਤਮ ਹੋਈ।
training-lapse-version = ਉਸ ਤੋਂ ਬਾਅਦ ਪ੍ਰੋਗਰਾਮ ਬਦਲ ਗਿਆ ਹੈ।
# $days (text): a number.
training-lapse-idle = { $days } ਦਿਨ ਕੁਝ ਦਰਜ ਨਹੀਂ ਹੋਇਆ।

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who }: ਤਿਆਰੀ
# $learning (text): a date.
stage-said-learning = { $at }, { $who }: ਸਿੱਖਣ ਦਾ ਪੜਾਅ { $learning } ਤੋਂ
# $live (text): a date.
stage-said-live = { $at }, { $who }: ਬਾਕਾਇਦਾ ਚਾਲੂ { $live } ਤੋਂ
stage-said-both = { $at }, { $who }: ਸਿੱਖਣ ਦਾ ਪੜਾਅ { $learning } ਤੋਂ, ਬਾਕਾਇਦਾ ਚਾਲੂ { $live } ਤੋਂ

## The certificate

# $number (text): its number.
certificate-title = ਸਰਟੀਫਿਕੇਟ { $number }
certificate-person = ਨਾਮ
certificate-module = ਮੌਡਿਊਲ
certificate-kit = ਪ੍ਰੋਗਰਾਮ
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, ਵਰਜਨ { $version }
certificate-score = ਸਹੀ ਜਵਾਬ
# $score, $questions (text): numbers.
certificate-of = { $questions } ਵਿੱਚੋਂ { $score }
certificate-minutes = ਮਿੰਟ
certificate-cases = ਅਭਿਆਸ ਦੇ ਕੇਸ
certificate-signed = ਮਨਜ਼ੂਰੀ ਦਾ ਦਿਨ
certificate-by = ਮਨਜ਼ੂਰ ਕਰਨ ਵਾਲੇ
certificate-expires = ਕਦੋਂ ਤੱਕ ਵੈਧ
certificate-register = ਸਿਖਲਾਈ ਦਾ ਜਿਸ ਰਜਿਸਟਰ ਵਿੱਚੋਂ ਇਹ ਨੰਬਰ ਹੈ, ਉਹ ਇਸ ਸਾਈਟ ਦੇ ਕੰਪਿਊਟਰ ’ਤੇ ਰੱਖਿਆ ਹੈ।
