### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = ਇਹ ਸਾਈਟ ਤਿਆਰੀ ਵਿੱਚ ਹੈ। ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਕਿਸੇ ਅਸਲੀ ਵਿਅਕਤੀ ਦਾ ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ। ਤੁਸੀਂ ਅਭਿਆਸ ਦੇ ਕੇਸ ਨਾਲ ਅੱਗੇ ਵਧ ਸਕਦੇ ਹੋ।
problem-set-up-not-signed-off = ਇਹ ਸਾਈਟ ਤਿਆਰੀ ਵਿੱਚ ਹੈ। ਮੌਡਿਊਲ { $module } ਤੁਹਾਡੇ ਲਈ ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੋਇਆ।
problem-not-signed-off = ਮੌਡਿਊਲ { $module } ਤੁਹਾਡੇ ਲਈ ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੋਇਆ। ਇਸਨੂੰ ਸਿਖਲਾਈ ਵਿੱਚ ਲਓ ਅਤੇ ਕਿਸੇ ਹੋਰ ਨੂੰ ਦਸਤਖ਼ਤ ਕਰਨ ਦਿਓ।
problem-refresher-due = ਪਹਿਲਾਂ ਮੌਡਿਊਲ { $module } ਦੁਬਾਰਾ ਪੜ੍ਹਨਾ ਹੈ। ਇਸਨੂੰ ਸਿਖਲਾਈ ਵਿੱਚ ਪੜ੍ਹੋ।

## Notices

notice-refresher-due = ਕੁਝ ਵੀ ਦਰਜ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਦੁਹਰਾਈ ਕਰਨੀ ਪਵੇਗੀ।
# $at (text): a day.
notice-training-ends = ਤੁਹਾਡੀ ਸਿਖਲਾਈ { $at } ਤੱਕ ਮਨਜ਼ੂਰ ਹੈ। ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਮੌਡਿਊਲ ਦੁਬਾਰਾ ਲਓ।
notice-go-training = ਸਿਖਲਾਈ ’ਤੇ ਜਾਓ

## In the trail

trail-action-site-stage-named = ਸਾਈਟ ਦੇ ਪੜਾਅ ਦੱਸੇ
trail-action-training-noted = ਸਿਖਲਾਈ ਦਰਜ ਕੀਤੀ

## The screen

training-title = ਸਿਖਲਾਈ
# On a tab.
title-training = ਸਿਖਲਾਈ
training-intro = ਡਾਟਾ ਇਕੱਠਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਕੀ ਸਿੱਖਦੇ ਹੋ। ਇਸ ਨੂੰ ਕੋਈ ਹੋਰ ਮਨਜ਼ੂਰ ਕਰਦਾ ਹੈ, ਅਤੇ ਸਿਖਲਾਈ ਦਾ ਰਜਿਸਟਰ ਇਸ ਨੂੰ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਰੱਖਦਾ ਹੈ।
training-mine = ਤੁਹਾਡੇ ਮੌਡਿਊਲ
training-none = ਇੱਥੇ ਚੱਲਦਾ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਤੁਹਾਡੇ ਤੋਂ ਸਿਖਲਾਈ ਨਹੀਂ ਮੰਗਦਾ।
training-register = ਰਜਿਸਟਰ
training-register-none = ਅਜੇ ਕਿਸੇ ਨੇ ਕੋਈ ਮੌਡਿਊਲ ਨਹੀਂ ਲਿਆ।
training-refresher-first = ਪਹਿਲਾਂ ਦੁਹਰਾਈ ਕਰਨੀ ਹੈ
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] ਤੁਸੀਂ { $n } ਦਿਨ ਤੋਂ ਕੁਝ ਦਰਜ ਨਹੀਂ ਕੀਤਾ। ਅੱਗੇ ਵਧਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।
       *[other] ਤੁਸੀਂ { $n } ਦਿਨਾਂ ਤੋਂ ਕੁਝ ਦਰਜ ਨਹੀਂ ਕੀਤਾ। ਅੱਗੇ ਵਧਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।
    }
training-refresher-version = ਜਦੋਂ ਤੋਂ ਤੁਸੀਂ ਸਿੱਖਿਆ ਹੈ, ਪ੍ਰੋਗਰਾਮ ਬਦਲ ਗਿਆ ਹੈ। ਅੱਗੇ ਵਧਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।
# $minutes (text): a number.
training-refresher-length = ਲਗਭਗ { $minutes } ਮਿੰਟ।
training-refresher-confirm = ਮੈਂ ਇਹ ਪੜ੍ਹ ਲਿਆ ਹੈ, ਅਤੇ ਮੈਨੂੰ ਪਤਾ ਹੈ ਕਿ ਕਿਸ ਤੋਂ ਪੁੱਛਣਾ ਹੈ।
training-refresher-done = ਦੁਹਰਾਈ ਦਰਜ ਕਰੋ
training-refresher-noted = ਦੁਹਰਾਈ ਹੋ ਗਈ। ਤੁਸੀਂ ਅੱਗੇ ਵਧ ਸਕਦੇ ਹੋ।
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } ਮਿੰਟ · { $questions } ਵਿੱਚੋਂ { $pass } ਸਵਾਲ ਸਹੀ
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = ਅਭਿਆਸ ਦੇ ਕੇਸ: { $needed } ਵਿੱਚੋਂ { $done } ({ $form } ਪੂਰਾ ਕੀਤਾ)
training-standing-not-taken = ਅਜੇ ਨਹੀਂ ਲਿਆ
training-standing-failed = ਪਾਸ ਨਹੀਂ
training-standing-practise = ਪਾਸ; ਅਭਿਆਸ ਦੇ ਕੇਸ ਬਾਕੀ ਹਨ
training-standing-to-sign = ਪਾਸ; ਕਿਸੇ ਹੋਰ ਨੇ ਦਸਤਖ਼ਤ ਕਰਨੇ ਹਨ
# $day (text): a date.
training-standing-signed = { $day } ਤੱਕ ਮਨਜ਼ੂਰ
training-standing-expired = { $day } ਨੂੰ ਮਿਆਦ ਖ਼ਤਮ ਹੋਈ
training-standing-version = ਦੁਹਰਾਈ ਕਰਨੀ ਹੈ: ਪ੍ਰੋਗਰਾਮ ਬਦਲ ਗਿਆ ਹੈ
training-standing-idle = ਦੁਹਰਾਈ ਕਰਨੀ ਹੈ
training-take = ਮੈਂ ਇਹ ਲੈ ਲਿਆ ਹੈ
# $code (text): a module, like T1.
training-take-title = ਮੌਡਿਊਲ { $code }
training-minutes = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਾ, ਮਿੰਟਾਂ ਵਿੱਚ
# $questions (text): a number.
training-score = ਸਹੀ ਜਵਾਬ, { $questions } ਵਿੱਚੋਂ
training-keep = ਸੰਭਾਲੋ
training-taken-passed = ਦਰਜ ਹੋਇਆ: ਪਾਸ।
training-taken-failed = ਦਰਜ ਹੋਇਆ: ਪਾਸ ਨਹੀਂ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਲੈ ਸਕਦੇ ਹੋ।
training-practice = ਅਭਿਆਸ ਦੇ ਕੇਸ
training-practice-intro = ਸਿੱਖਣ ਲਈ ਫ਼ਰਜ਼ੀ ਵਿਅਕਤੀ। ਇਨ੍ਹਾਂ ਦਾ ਕੁਝ ਵੀ ਕਦੇ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ, ਅਤੇ ਇਹ ਕਿਸੇ ਸੂਚੀ ਜਾਂ ਗਿਣਤੀ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦੇ।
training-practice-new = ਅਭਿਆਸ ਦਾ ਨਵਾਂ ਕੇਸ
training-practice-open = { $number } ਖੋਲ੍ਹੋ
training-sign = ਮਨਜ਼ੂਰ ਕਰੋ
# $person (text): a name. $code (text): a module.
training-sign-ask = ਤੁਸੀਂ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹੋ ਕਿ { $person } ਨੇ ਮੌਡਿਊਲ { $code } ਸਿੱਖ ਲਿਆ ਹੈ ਅਤੇ ਇਸ ਨਾਲ ਕੰਮ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਹੈ। ਸਰਟੀਫਿਕੇਟ ’ਤੇ ਤੁਹਾਡਾ ਨਾਮ ਹੋਵੇਗਾ।
# $certificate (text): its number.
training-signed = ਦਸਤਖ਼ਤ ਹੋ ਗਏ। ਸਰਟੀਫਿਕੇਟ { $certificate } ਹੈ।
training-print = ਸਰਟੀਫਿਕੇਟ ਪ੍ਰਿੰਟ ਕਰੋ
training-col-person = ਕੌਣ
training-col-module = ਮੌਡਿਊਲ
training-col-day = ਦਿਨ
training-col-what = ਕੀ
training-col-score = ਸਹੀ
training-col-certificate = ਸਰਟੀਫਿਕੇਟ
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, ਵਰਜਨ { $version }
training-kind-passed = ਪਾਸ
training-kind-not-passed = ਪਾਸ ਨਹੀਂ
training-kind-refreshed = ਦੁਹਰਾਈ ਹੋਈ
# $by (text): a name.
training-kind-signed = { $by } ਨੇ ਮਨਜ਼ੂਰ ਕੀਤਾ
# $score, $questions (text): numbers.
training-right = { $questions } ਵਿੱਚੋਂ { $score }
# $day (text): a date.
training-expires = { $day } ਤੱਕ

## Practice

practice-band = ਅਭਿਆਸ: ਫ਼ਰਜ਼ੀ ਵਿਅਕਤੀ, ਕਦੇ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ
practice-mark = ਅਭਿਆਸ

## Stage of the site

stage-title = ਇਸ ਸਾਈਟ ਦਾ ਪੜਾਅ
stage-unnamed = ਕਿਸੇ ਨੇ ਕੋਈ ਪੜਾਅ ਨਹੀਂ ਦੱਸਿਆ, ਇਸ ਲਈ ਇਹ ਪ੍ਰੋਗਰਾਮ ਇੱਥੇ ਬਾਕਾਇਦਾ ਚਾਲੂ ਹੈ ਅਤੇ ਕਿਸੇ ਤੋਂ ਸਿਖਲਾਈ ਨਹੀਂ ਮੰਗਦਾ।
stage-set-up = ਤਿਆਰੀ: ਸਿਰਫ਼ ਅਭਿਆਸ ਦੇ ਕੇਸ ਦਰਜ ਹੁੰਦੇ ਹਨ।
stage-learning-in = ਸਿੱਖਣ ਦਾ ਪੜਾਅ: ਜੋ ਦਰਜ ਹੁੰਦਾ ਹੈ, ਉਹ ਸੰਭਾਲਿਆ ਜਾਂਦਾ ਹੈ, ਉਸੇ ਨਿਸ਼ਾਨ ਨਾਲ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਰਿਪੋਰਟਾਂ ਤੋਂ ਬਾਹਰ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
stage-live = ਬਾਕਾਇਦਾ ਚਾਲੂ।
stage-learning-day = ਸਿੱਖਣ ਦਾ ਪੜਾਅ ਕਦੋਂ ਤੋਂ
stage-live-day = ਬਾਕਾਇਦਾ ਚਾਲੂ ਕਦੋਂ ਤੋਂ
stage-hint = ਤਿਆਰੀ ਲਈ ਦੋਵੇਂ ਖਾਲੀ ਛੱਡੋ। ਜੋ ਸ਼ੁਰੂ ਹੋ ਗਿਆ, ਉਹ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਜਾ ਸਕਦਾ; ਉਸ ਦਾ ਦਿਨ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
stage-save = ਪੜਾਅ ਸੰਭਾਲੋ
stage-saved = ਸੰਭਾਲੇ ਗਏ।
stage-begin = ਪੜਾਅ ਦੱਸੋ
stage-history = ਪਹਿਲਾਂ ਕੀ ਦੱਸਿਆ ਗਿਆ
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: { $of } ਵਿੱਚੋਂ { $signed } ਮਨਜ਼ੂਰ
# $names (text): people.
stage-missing = ਅਜੇ ਨਹੀਂ: { $names }
