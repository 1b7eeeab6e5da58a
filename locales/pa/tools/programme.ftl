### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

person-course-one = { $when } ਨੂੰ { $score } { $points } ਸੀ। ਹੁਣ ਤੱਕ ਇੱਕ ਸਕੋਰ ਹੈ।
person-course-same = { $score } { $since } ਨੂੰ { $from } ਅਤੇ { $until } ਨੂੰ { $to } ਸੀ: ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ।
person-course-lower = { $score } { $since } ਨੂੰ { $from } ਅਤੇ { $until } ਨੂੰ { $to } ਸੀ: { $by } ਘੱਟ।
person-course-higher = { $score } { $since } ਨੂੰ { $from } ਅਤੇ { $until } ਨੂੰ { $to } ਸੀ: { $by } ਵੱਧ।
person-when = { $day } ({ $visit })
person-amount-percent = { $points } (ਜਾਂ ਪਹਿਲੇ ਸਕੋਰ ਦਾ { $percent } %)
person-change-inside = ਫ਼ਰਕ { $amount } ਦੀ ਮਾਪ ਦੀ ਗ਼ਲਤੀ ਤੋਂ ਘੱਟ ਹੈ ({ $source })।
person-change-outside = { $amount } ਜਾਂ ਇਸ ਤੋਂ ਵੱਧ ਦਾ ਫ਼ਰਕ ਮਾਪ ਦੀ ਗ਼ਲਤੀ ਤੋਂ ਵੱਡਾ ਹੈ ({ $source })।
person-change-below = ਫ਼ਰਕ ਉਸ ਹੱਦ ({ $amount }) ਤੋਂ ਘੱਟ ਹੈ ਜਿਸ ਨੂੰ ਮਹੱਤਵਪੂਰਨ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ ({ $source })।
person-change-important = { $amount } ਦਾ ਫ਼ਰਕ ਮਹੱਤਵਪੂਰਨ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ ({ $source })।
person-score = { $score }: { $points }
person-wording = ਸ਼ਬਦਾਵਲੀ { $digest }, { $status }
person-wording-published = ਮਾਲਕ ਵੱਲੋਂ ਪ੍ਰਕਾਸ਼ਿਤ
person-wording-licensed = ਮਾਲਕ ਵੱਲੋਂ ਲਾਇਸੈਂਸ ਹੇਠ ਦਿੱਤੀ ਗਈ
person-wording-collated = ਇਕੱਠੀ ਕੀਤੀ ਗਈ, ਜਾਂਚੀ ਨਹੀਂ ਗਈ
person-wording-local = ਸਾਈਟ ਦੀ ਆਪਣੀ
person-wording-own = Prombook ਦੀ ਆਪਣੀ
person-wording-unknown = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਨਹੀਂ
person-noted = { $by } ਨੇ ਪੂਰਾ ਕੀਤਾ, { $at }
person-lag-none = ਉਸੇ ਦਿਨ ਦਰਜ ਕੀਤਾ
person-lag =
    { $count ->
        [one] { $n } ਦਿਨ ਬਾਅਦ ਦਰਜ ਕੀਤਾ
       *[other] { $n } ਦਿਨ ਬਾਅਦ ਦਰਜ ਕੀਤਾ
    }
person-change = ਸਵਾਲ { $number }: { $old } › { $new }
person-no-answer = ਕੋਈ ਜਵਾਬ ਨਹੀਂ
person-correction = { $at } ਨੂੰ { $by } ਨੇ ਸੋਧਿਆ: { $what }। ਕਾਰਨ: { $reason }
person-moved-to = { $at } ਨੂੰ { $by } ਨੇ { $number } ਵਿੱਚ ਲਿਜਾਇਆ; ਇੱਥੇ ਇਹ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ। ਕਾਰਨ: { $reason }
person-moved-from = { $at } ਨੂੰ { $by } ਨੇ { $number } ਤੋਂ ਇੱਥੇ ਲਿਆਂਦਾ। ਕਾਰਨ: { $reason }
person-taken-back = { $at } ਨੂੰ { $by } ਨੇ ਵਾਪਸ ਲਿਆ; ਇਹ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ। ਕਾਰਨ: { $reason }
person-title = ਸਮੇਂ ਨਾਲ ਜਵਾਬ: { $number }
person-printed = { $day } ਨੂੰ ਛਾਪਿਆ
person-none = ਅਜੇ ਕੋਈ ਸਕੋਰ ਨਹੀਂ ਹੈ।
person-forms = ਹਰ ਫ਼ਾਰਮ
person-col-day = ਦਿਨ
person-col-visit = ਮੁਲਾਕਾਤ
person-col-score = ਸਕੋਰ
person-col-form = ਫ਼ਾਰਮ
person-col-how = ਕਿਵੇਂ ਦਿੱਤਾ ਗਿਆ
person-col-what = ਸਕੋਰ ਅਤੇ ਸੋਧਾਂ

quality-what = { $number }, { $form }
quality-what-item = { $number }, { $form }, ਸਵਾਲ { $question }
quality-what-step = { $number }, { $step }, { $day }
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = ਕੁਝ ਅਜਿਹਾ ਜੋ ਹਾਲੇ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਨਹੀਂ ਆਇਆ
quality-settled = ਸੁਲਝ ਗਈ
quality-nothing = ਅਜੇ ਗਿਣਨ ਲਈ ਕੁਝ ਨਹੀਂ
quality-share = { $whole } ਵਿੱਚੋਂ { $part } ({ $percent } %)
quality-reason = { $reason }: { $n }
quality-newest =
    { $count ->
        [one] ਸਿਰਫ਼ ਸਭ ਤੋਂ ਨਵਾਂ { $n } ਫ਼ਾਰਮ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।
       *[other] ਸਿਰਫ਼ ਸਭ ਤੋਂ ਨਵੇਂ { $n } ਫ਼ਾਰਮ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
    }
quality-visits = ਹੋਈਆਂ ਮੁਲਾਕਾਤਾਂ
quality-visits-how = ਮੁਲਾਕਾਤਾਂ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਹਰ ਜ਼ਰੂਰੀ ਫ਼ਾਰਮ ਪੂਰਾ ਹੈ ਜਾਂ ਦਰਜ ਹੈ ਕਿ ਕਿਉਂ ਨਹੀਂ, ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਜਿਨ੍ਹਾਂ ਦੀ ਅੱਜ ਤੱਕ ਉਮੀਦ ਸੀ। “ਅੱਜ” ਦੀ ਸਕ੍ਰੀਨ ਵੀ ਇਸੇ ਤਰ੍ਹਾਂ ਗਿਣਦੀ ਹੈ।
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] ਹੋਰ { $n } ਮੁਲਾਕਾਤ ਵਿੱਚ ਕੋਈ ਆਇਆ, ਅਤੇ ਕੁਝ ਜ਼ਰੂਰੀ ਬਾਕੀ ਹੈ।
       *[other] ਹੋਰ { $n } ਮੁਲਾਕਾਤਾਂ ਵਿੱਚ ਕੋਈ ਆਇਆ, ਅਤੇ ਕੁਝ ਜ਼ਰੂਰੀ ਬਾਕੀ ਹੈ।
    }
quality-not-expected =
    { $count ->
        [one] { $n } ਮੁਲਾਕਾਤ ਦੀ ਹੁਣ ਉਮੀਦ ਨਹੀਂ ਹੈ ਅਤੇ ਉਹ ਨਹੀਂ ਗਿਣੀ ਜਾਂਦੀ।
       *[other] { $n } ਮੁਲਾਕਾਤਾਂ ਦੀ ਹੁਣ ਉਮੀਦ ਨਹੀਂ ਹੈ ਅਤੇ ਉਹ ਨਹੀਂ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ।
    }
quality-learning =
    { $count ->
        [one] ਸਿੱਖਣ ਦੇ ਦੌਰ ਦੀ { $n } ਮੁਲਾਕਾਤ ਨਹੀਂ ਗਿਣੀ ਜਾਂਦੀ।
       *[other] ਸਿੱਖਣ ਦੇ ਦੌਰ ਦੀਆਂ { $n } ਮੁਲਾਕਾਤਾਂ ਨਹੀਂ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ।
    }
quality-training = ਸਿਖਲਾਈ ਦਾ ਘੇਰਾ
quality-training-how = ਫ਼ਾਰਮ ਜੋ ਉਹਨਾਂ ਲੋਕਾਂ ਨੇ ਦਰਜ ਕੀਤੇ ਜਿਨ੍ਹਾਂ ਦੀ ਸਿਖਲਾਈ ਮੁਲਾਕਾਤ ਦੇ ਦਿਨ ਮਨਜ਼ੂਰ ਸੀ। ਟੀਚਾ 100 % ਹੈ।
quality-window = ਤੈਅ ਸਮੇਂ ਵਿੱਚ ਮੁਲਾਕਾਤਾਂ
quality-window-how = ਤੈਅ ਸਮੇਂ ਵਿੱਚ ਮੁਲਾਕਾਤਾਂ, ਹੋਈਆਂ ਮੁਲਾਕਾਤਾਂ ਵਿੱਚੋਂ।
quality-instruments = ਸਕੋਰ ਵਾਲੀਆਂ ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ
quality-instruments-how = ਸਕੋਰ ਵਾਲੀਆਂ ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ, ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਜੋ ਪੂਰੀਆਂ ਹੋਈਆਂ ਜਾਂ ਨਹੀਂ ਹੋਈਆਂ ਵਜੋਂ ਦਰਜ ਹਨ।
quality-instruments-in = ਸਕੋਰ ਵਾਲੀਆਂ ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ, { $language }
quality-instruments-in-how = ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਜੋ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਪੂਰੀਆਂ ਹੋਈਆਂ।
quality-not-done = ਫ਼ਾਰਮ ਅਤੇ ਮੁਲਾਕਾਤਾਂ ਜੋ ਨਹੀਂ ਹੋਏ
quality-not-done-how = ਕਾਰਨ ਸਮੇਤ ਦਰਜ।
quality-whole-visit = ਮੁਲਾਕਾਤ
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = ਬਿਨਾਂ ਜਵਾਬ ਵਾਲੇ ਸਵਾਲ
quality-items-how = ਸਵਾਲ ਜਿਨ੍ਹਾਂ ’ਤੇ ਜਵਾਬ ਦੀ ਥਾਂ ਕਾਰਨ ਹੈ, ਪੁੱਛੇ ਗਏ ਸਾਰੇ ਸਵਾਲਾਂ ਵਿੱਚੋਂ।
quality-place = { $form }, ਸਵਾਲ { $question }, { $language }, { $mode }
quality-place-how = ਉਨ੍ਹਾਂ ਸਵਾਲਾਂ ਵਿੱਚੋਂ ਜੋ ਸਭ ਤੋਂ ਵੱਧ ਵਾਰ ਬਿਨਾਂ ਜਵਾਬ ਰਹਿੰਦੇ ਹਨ।
quality-lag = ਦਰਜ ਹੋਣ ਤੱਕ ਦਿਨ
quality-lag-days = ਵਿਚਕਾਰਲਾ ਮੁੱਲ { $median }, 90ਵੇਂ ਪ੍ਰਤੀਸ਼ਤਕ ’ਤੇ { $most }
quality-lag-how = ਮੁਲਾਕਾਤ ਦੇ ਦਿਨ, ਜਾਂ ਕਾਗਜ਼ ’ਤੇ ਤਾਰੀਖ਼ ਤੋਂ, ਉਸ ਦਿਨ ਤੱਕ ਜਦੋਂ ਫ਼ਾਰਮ ਇੱਥੇ ਪੂਰਾ ਕੀਤਾ ਗਿਆ।
quality-sync = ਪਹੁੰਚਣ ਤੱਕ ਘੰਟੇ
# $median, $most (text): hours.
quality-sync-hours = ਵਿਚਕਾਰਲਾ ਮੁੱਲ { $median }, 90ਵੇਂ ਪ੍ਰਤੀਸ਼ਤਕ ’ਤੇ { $most }
quality-sync-how = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਫ਼ਾਰਮ ਪੂਰਾ ਹੋਣ ਤੋਂ ਸਰਵਰ ਦੇ ਇਹ ਦੱਸਣ ਤੱਕ ਕਿ ਉਹ ਉਸ ਕੋਲ ਹੈ।
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n } ਫ਼ਾਰਮ ਜਿਵੇਂ ਹੁਣ ਹੈ, ਉਵੇਂ ਨਹੀਂ ਪਹੁੰਚਿਆ।
       *[other] { $n } ਫ਼ਾਰਮ ਜਿਵੇਂ ਹੁਣ ਹਨ, ਉਵੇਂ ਨਹੀਂ ਪਹੁੰਚੇ।
    }
quality-last-sent = ਹਰ ਕੰਪਿਊਟਰ ਦੇ ਪਿਛਲੀ ਵਾਰ ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਦਿਨ
quality-last-sent-how = ਇਸ ਕੰਪਿਊਟਰ ਲਈ ਜਦੋਂ ਸਰਵਰ ਨੇ ਪਿਛਲੀ ਵਾਰ ਕਿਸੇ ਚੀਜ਼ ਦੀ ਪੁਸ਼ਟੀ ਕੀਤੀ; ਹੋਰਨਾਂ ਲਈ ਜਦੋਂ ਉਨ੍ਹਾਂ ਨੇ ਪਿਛਲੀ ਵਾਰ ਇਹ ਦੱਸਿਆ।
quality-this-computer = ਇਹ ਕੰਪਿਊਟਰ
# $name (text): name of a computer.
quality-never-sent = { $name }: ਅਜੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name }: { $n } ਦਿਨ
       *[other] { $name }: { $n } ਦਿਨ
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = ਫ਼ਾਰਮ, ਦਿੱਤੇ ਜਾਣ ਦੇ ਤਰੀਕੇ ਅਨੁਸਾਰ
quality-by-mode-how = ਸਾਰੇ ਪੂਰੇ ਕੀਤੇ ਫ਼ਾਰਮਾਂ ਵਿੱਚੋਂ। ਵੱਖ-ਵੱਖ ਤਰੀਕਿਆਂ ਨਾਲ ਪੁੱਛੇ ਗਏ ਸਕੋਰ ਇਸ ਕਰਕੇ ਵੱਖਰੇ ਹੋ ਸਕਦੇ ਹਨ।
quality-by-language = ਫ਼ਾਰਮ, ਭਾਸ਼ਾ ਅਨੁਸਾਰ
quality-by-language-how = ਸਾਰੇ ਪੂਰੇ ਕੀਤੇ ਫ਼ਾਰਮਾਂ ਵਿੱਚੋਂ, ਉਸ ਭਾਸ਼ਾ ਅਨੁਸਾਰ ਜਿਸ ਵਿੱਚ ਉਹ ਪੜ੍ਹੇ ਗਏ।
quality-by-interpreter = ਦੁਭਾਸ਼ੀਏ ਨਾਲ ਫ਼ਾਰਮ
quality-by-interpreter-how = ਸਾਰੇ ਪੂਰੇ ਕੀਤੇ ਫ਼ਾਰਮਾਂ ਵਿੱਚੋਂ।
quality-by-proxy = ਫ਼ਾਰਮ ਜਿਨ੍ਹਾਂ ਦਾ ਜਵਾਬ ਕਿਸੇ ਹੋਰ ਨੇ ਦਿੱਤਾ
quality-by-proxy-how = ਸਾਰੇ ਪੂਰੇ ਕੀਤੇ ਫ਼ਾਰਮਾਂ ਵਿੱਚੋਂ, ਜਿਨ੍ਹਾਂ ਦਾ ਜਵਾਬ ਭਾਗੀਦਾਰ ਵੱਲੋਂ ਦਿੱਤਾ ਗਿਆ।
quality-provenance = ਜਵਾਬ ਜਿਨ੍ਹਾਂ ਦਾ ਸਰੋਤ ਪਤਾ ਹੈ
quality-provenance-how = ਜਵਾਬ ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਪਤਾ ਹੈ ਕਿ ਕਿਸ ਨੇ, ਕਿਸ ਵਰਜਨ, ਸ਼ਬਦਾਵਲੀ ਅਤੇ ਭਾਸ਼ਾ ਵਿੱਚ, ਅਤੇ ਕਿਵੇਂ ਦਰਜ ਕੀਤੇ। ਟੀਚਾ 100 % ਹੈ।
quality-corrections = ਸੋਧੇ ਗਏ ਜਵਾਬ
quality-corrections-how = ਫ਼ਾਰਮ ਪੂਰਾ ਹੋਣ ਤੋਂ ਬਾਅਦ ਬਦਲੇ ਗਏ ਜਵਾਬ, ਸਾਰੇ ਜਵਾਬਾਂ ਵਿੱਚੋਂ।
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = ਕੋਡ ਕੀਤੇ ਕਾਰਨ ਤੋਂ ਬਿਨਾਂ
quality-queries = ਖੁੱਲ੍ਹੀਆਂ ਪੁੱਛਗਿੱਛਾਂ
quality-queries-open =
    { $count ->
        [one] { $n } ਖੁੱਲ੍ਹੀ; { $oldest } ਦਿਨ
       *[other] { $n } ਖੁੱਲ੍ਹੀਆਂ; ਵਿਚਕਾਰਲਾ ਮੁੱਲ { $median } ਦਿਨ, ਸਭ ਤੋਂ ਪੁਰਾਣੀ { $oldest } ਦਿਨ
    }
quality-queries-none = ਕੋਈ ਨਹੀਂ
quality-queries-how = ਪੁੱਛਗਿੱਛ ਹੋਈ ਨੂੰ ਕਿੰਨੇ ਦਿਨ ਹੋਏ।
quality-too-fast = ਬਹੁਤ ਤੇਜ਼ ਜਵਾਬ ਦਿੱਤੇ
quality-too-fast-how = ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਇਸ ਲਈ ਰੱਖੇ ਸਮੇਂ ਦੇ ਤੀਜੇ ਹਿੱਸੇ ਤੋਂ ਘੱਟ ਵਿੱਚ; ਪ੍ਰੋਗਰਾਮ ਤੋਂ ਬਿਨਾਂ, ਹਰ ਸਵਾਲ ਲਈ ਇੱਕ ਸਕਿੰਟ ਤੋਂ ਘੱਟ ਵਿੱਚ। ਦੋਵੇਂ ਸਾਡੀਆਂ ਤਜਵੀਜ਼ਾਂ ਹਨ।
quality-all-same = ਹਰ ਥਾਂ ਇੱਕੋ ਜਵਾਬ
quality-all-same-how = ਪੰਜ ਜਾਂ ਵੱਧ ਜਵਾਬਾਂ ਵਾਲੇ ਫ਼ਾਰਮ, ਚੋਣਾਂ ਜਾਂ ਪੈਮਾਨੇ ਤੋਂ, ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਸਾਰੇ ਇੱਕੋ ਜਿਹੇ ਹਨ। ਇਹ ਸਹੀ ਵੀ ਹੋ ਸਕਦਾ ਹੈ: ਪੁੱਛੋ।
quality-implausible = ਤਾਰੀਖ਼ਾਂ ਜੋ ਮੁਸ਼ਕਲ ਨਾਲ ਹੀ ਸੰਭਵ ਹਨ
quality-implausible-how = ਜਨਮ ਤੋਂ ਪਹਿਲਾਂ, ਦਰਜ ਕਰਨ ਤੋਂ ਬਾਅਦ, ਜਾਂ 120 ਸਾਲ ਤੋਂ ਵੱਡੀ ਉਮਰ ਦੇ ਵਿਅਕਤੀ ਦੀ।
quality-found-missing =
    { $count ->
        [one] { $n } ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਹੈ। { $reasons }
       *[other] { $n } ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਨਹੀਂ ਹਨ। { $reasons }
    }
quality-found-out-of-window = ਮੁਲਾਕਾਤ ਤੈਅ ਸਮੇਂ ਤੋਂ ਬਾਹਰ ਸੀ, { $opens } ਤੋਂ { $closes }।
quality-found-too-fast =
    { $count ->
        [one] { $took } ਸਕਿੰਟ ਵਿੱਚ { $n } ਸਵਾਲ; { $least } ਸਕਿੰਟ ਤੋਂ ਘੱਟ ਬਹੁਤ ਤੇਜ਼ ਹੈ।
       *[other] { $took } ਸਕਿੰਟ ਵਿੱਚ { $n } ਸਵਾਲ; { $least } ਸਕਿੰਟ ਤੋਂ ਘੱਟ ਬਹੁਤ ਤੇਜ਼ ਹੈ।
    }
quality-found-all-same =
    { $count ->
        [one] { $n } ਜਵਾਬ, ਇੱਕੋ ਜਿਹਾ।
       *[other] ਸਾਰੇ { $n } ਜਵਾਬ ਇੱਕੋ ਹਨ।
    }
quality-found-late =
    { $count ->
        [one] ਭਰਨ ਤੋਂ { $n } ਦਿਨ ਬਾਅਦ ਦਰਜ ਕੀਤਾ।
       *[other] ਭਰਨ ਤੋਂ { $n } ਦਿਨ ਬਾਅਦ ਦਰਜ ਕੀਤਾ।
    }
quality-found-before-birth = ਇੱਕ ਤਾਰੀਖ਼ ਭਾਗੀਦਾਰ ਦੇ ਜਨਮ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਹੈ।
quality-found-too-old = ਜਨਮ ਤਾਰੀਖ਼ ਅਨੁਸਾਰ ਭਾਗੀਦਾਰ ਦੀ ਉਮਰ 120 ਸਾਲ ਤੋਂ ਵੱਧ ਸੀ।
quality-found-paper-after-visit = ਕਾਗਜ਼ ’ਤੇ ਤਾਰੀਖ਼ ਮੁਲਾਕਾਤ ਤੋਂ ਬਾਅਦ ਦੀ ਹੈ।
quality-found-after-entry = ਜਵਾਬਾਂ ਵਿੱਚ ਇੱਕ ਤਾਰੀਖ਼ ਦਰਜ ਕਰਨ ਦੇ ਦਿਨ ਤੋਂ ਬਾਅਦ ਦੀ ਹੈ।
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = “{ $question }”: { $number } { $low } ਤੋਂ { $high } ਤੋਂ ਬਾਹਰ ਹੈ, ਜਿੱਥੇ ਇਹ ਆਮ ਤੌਰ ’ਤੇ ਹੁੰਦਾ ਹੈ। ਕੀ ਇਹ ਉਵੇਂ ਹੀ ਟਾਈਪ ਕੀਤਾ ਗਿਆ ਜਿਵੇਂ ਮਾਪਿਆ ਗਿਆ ਸੀ?

## Steps: their names, and what each is for

step-screening = ਸਕ੍ਰੀਨਿੰਗ
step-screening-intro = ਹਰ ਸਵਾਲ ਪੁੱਛੋ। ਜੋ ਹਿੱਸਾ ਨਹੀਂ ਲੈ ਸਕਦਾ, ਉਸ ਨੂੰ ਨਾਮ ਤੋਂ ਬਿਨਾਂ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਤਾਂ ਜੋ ਹਰ ਕੋਈ ਗਿਣਿਆ ਜਾਵੇ।
step-consent = ਸਹਿਮਤੀ
step-consent-intro = ਹਰ ਲਾਈਨ ਵੱਖਰੀ। ਇੱਕ ਲਾਈਨ ਨੂੰ ਨਾਂਹ, ਬਾਕੀਆਂ ਨੂੰ ਨਾਂਹ ਨਹੀਂ ਹੈ।
step-offer = ਪੇਸ਼ਕਸ਼
step-offer-intro = ਕੀ ਪੇਸ਼ ਕੀਤਾ ਗਿਆ, ਕਿਵੇਂ, ਅਤੇ ਉਨ੍ਹਾਂ ਨੇ ਕੀ ਫ਼ੈਸਲਾ ਕੀਤਾ। ਜੋ ਇਨਕਾਰ ਕਰਦਾ ਹੈ, ਉਸ ਨੂੰ ਆਪਣੀ ਆਮ ਦੇਖਭਾਲ ਮਿਲਦੀ ਹੈ ਅਤੇ ਉਹ ਫਿਰ ਵੀ ਹਿੱਸਾ ਲੈ ਸਕਦਾ ਹੈ।
step-start = ਪਹਿਲੀ ਵਰਤੋਂ
step-start-intro = ਜਿਸ ਦਿਨ ਉਨ੍ਹਾਂ ਨੇ ਦਿੱਤੀ ਗਈ ਚੀਜ਼ ਪਹਿਲੀ ਵਾਰ ਵਰਤੀ।
step-engagement = ਅਜੇ ਵੀ ਵਰਤਦੇ ਹਨ?
step-engagement-intro = ਕਿਸ ਨੂੰ ਵਰਤੋਂ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ, ਇਹ ਜਵਾਬ ਦੇ ਨਾਲ ਦਰਜ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
step-stop = ਵਰਤਣਾ ਬੰਦ ਕੀਤਾ
step-stop-intro = ਉਹ ਵਰਤਣਾ ਬੰਦ ਕਰ ਸਕਦੇ ਹਨ ਅਤੇ ਫਿਰ ਵੀ ਮੁਲਾਕਾਤਾਂ ’ਤੇ ਆ ਸਕਦੇ ਹਨ ਅਤੇ ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ ਦੇ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹਨ।
step-change = ਹਿੱਸਾ ਲੈਣ ਵਿੱਚ ਤਬਦੀਲੀ
step-change-intro = ਦੱਸੋ ਕਿ ਕੀ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ ਅਤੇ ਕੀ ਜਾਰੀ ਰਹਿੰਦਾ ਹੈ। ਜਿਸ ਦਾ ਜ਼ਿਕਰ ਨਹੀਂ, ਉਹ ਉਵੇਂ ਹੀ ਰਹਿੰਦਾ ਹੈ।
step-completion = ਪ੍ਰੋਗਰਾਮ ਦਾ ਅੰਤ
step-completion-intro = ਇਸ ਤੋਂ ਬਾਅਦ ਹੋਰ ਕੁਝ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ।
step-contact = ਸੰਪਰਕ ਦੀ ਕੋਸ਼ਿਸ਼
step-not-done = ਨਹੀਂ ਹੋਇਆ
step-not-done-intro = ਕਾਰਨ ਦੱਸੋ, ਤਾਂ ਜੋ ਇਹ ਭੁੱਲਿਆ ਹੋਇਆ ਨਾ ਗਿਣਿਆ ਜਾਵੇ।
step-session = ਸੈਸ਼ਨ
step-adverse = ਅਣਚਾਹੀ ਘਟਨਾ
step-adverse-intro = ਇਸ ਨੂੰ ਦਰਜ ਕਰੋ ਭਾਵੇਂ ਕਿਸੇ ਨੂੰ ਨਾ ਲੱਗੇ ਕਿ ਇਹ ਪ੍ਰੋਗਰਾਮ ਕਰਕੇ ਹੋਈ। ਆਪਣੀ ਸਥਾਨਕ ਕਾਰਜ-ਵਿਧੀ ਅਨੁਸਾਰ ਚੱਲੋ।
step-adverse-follow-up = ਅਣਚਾਹੀ ਘਟਨਾ ਦਾ ਫ਼ਾਲੋ-ਅੱਪ
step-adverse-follow-up-intro = ਹਰ ਕੋਸ਼ਿਸ਼ ਦਰਜ ਕਰੋ, ਉਹ ਵੀ ਜਿਸ ਵਿੱਚ ਕਿਸੇ ਨਾਲ ਗੱਲ ਨਹੀਂ ਹੋਈ।
step-resource = ਹੋਰ ਦੇਖਭਾਲ
step-resource-intro = ਪਿਛਲੀ ਵਾਰ ਪੁੱਛਣ ਤੋਂ ਬਾਅਦ ਕਿੰਨੀ ਵਾਰ, ਜਾਂ ਕਿੰਨਾ ਚਿਰ।
recall-last = ਪਿਛਲੀ ਵਾਰ ਇਸ ਸਮੇਂ ਬਾਰੇ ਪੁੱਛਿਆ ਗਿਆ: { $from } ਤੋਂ { $to }।
recall-gap = ਇਸ ਸਮੇਂ ਬਾਰੇ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ: { $from } ਤੋਂ { $to } (ਦਿਨ: { $n })।
recall-overlap = ਇਸ ਸਮੇਂ ਬਾਰੇ ਦੋ ਵਾਰ ਪੁੱਛਿਆ ਗਿਆ: { $from } ਤੋਂ { $to } (ਦਿਨ: { $n })। ਜੋ ਦੋਵੇਂ ਵਾਰ ਗਿਣਿਆ ਜਾਵੇ, ਉਹ ਦੋ ਵਾਰ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।
step-unintended = ਅਣਇੱਛਿਤ ਅਸਰ
step-unintended-intro = ਅਜਿਹਾ ਅਸਰ ਜੋ ਕਿਸੇ ਨੇ ਨਹੀਂ ਚਾਹਿਆ ਸੀ, ਕਿਸੇ ’ਤੇ ਵੀ।
step-alert = ਚੇਤਾਵਨੀ
step-alert-action = ਕੀ ਕੀਤਾ ਗਿਆ
step-alert-action-intro = ਦੱਸੋ ਕਿ ਚੇਤਾਵਨੀ ਬਾਰੇ ਕੀ ਕੀਤਾ ਗਿਆ, ਅਤੇ ਕਿਸ ਨੂੰ ਦੱਸਿਆ ਗਿਆ।
step-alert-outcome = ਚੇਤਾਵਨੀ ਦਾ ਨਤੀਜਾ
step-alert-outcome-intro = ਇਸ ਦਾ ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ। ਇਸ ਨਾਲ ਚੇਤਾਵਨੀ ਬੰਦ ਹੋ ਜਾਂਦੀ ਹੈ।
step-query = ਪੁੱਛਗਿੱਛ
step-query-answer = ਪੁੱਛਗਿੱਛ ਦਾ ਜਵਾਬ
step-query-closed = ਪੁੱਛਗਿੱਛ ਬੰਦ
step-moved = ਫ਼ਾਰਮ ਲਿਜਾਇਆ ਗਿਆ

## How far somebody has got

stage-new = ਅਜੇ ਕੁਝ ਨਹੀਂ ਪੁੱਛਿਆ
stage-not-eligible = ਸ਼ਾਮਲ ਨਹੀਂ ਹੁੰਦੇ
stage-eligible = ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹਨ
stage-refused = ਸਹਿਮਤੀ ਨਹੀਂ ਦਿੱਤੀ
stage-consented = ਸਹਿਮਤੀ ਦਿੱਤੀ
stage-deferred = ਫ਼ੈਸਲਾ ਅੱਗੇ ਪਾਇਆ
stage-enrolled = ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ
stage-started = ਦਿੱਤੀ ਗਈ ਚੀਜ਼ ਵਰਤਦੇ ਹਨ
stage-stopped = ਵਰਤਣਾ ਬੰਦ ਕੀਤਾ, ਫਿਰ ਵੀ ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ
stage-ended = ਹੁਣ ਹਿੱਸਾ ਨਹੀਂ ਲੈਂਦੇ
stage-completed = ਪੂਰਾ ਹੋਇਆ

## What is asked in a step

field-referral-source = ਕਿਸ ਨੇ ਰੈਫ਼ਰ ਕੀਤਾ
field-pathway-point = ਦੇਖਭਾਲ ਦੇ ਕਿਸ ਪੜਾਅ ’ਤੇ ਹਨ
field-age-band = ਉਮਰ
field-sex = ਲਿੰਗ
field-ethnic-scheme = ਨਸਲੀ ਸ਼੍ਰੇਣੀਆਂ ਦੀ ਸੂਚੀ
field-ethnic-2001 = ਨਸਲੀ ਸ਼੍ਰੇਣੀ (2001)
field-ethnic-2021 = ਨਸਲੀ ਸ਼੍ਰੇਣੀ (2021)
field-language = ਭਾਸ਼ਾ
field-reason = ਕਾਰਨ
field-reason-note = ਕਾਰਨ, ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
field-screening-reason = ਹਿੱਸਾ ਕਿਉਂ ਨਹੀਂ ਲੈਂਦੇ
field-screening-language = ਭਾਸ਼ਾ ਜੋ ਸਭ ਤੋਂ ਚੰਗੀ ਬੋਲਦੇ ਹਨ
field-consent-language = ਭਾਸ਼ਾ ਜਿਸ ਵਿੱਚ ਪੜ੍ਹਿਆ ਜਾਂ ਸਮਝਾਇਆ ਗਿਆ
field-consent-mode = ਸਹਿਮਤੀ ਕਿਵੇਂ ਦਿੱਤੀ
field-interpreter = ਦੁਭਾਸ਼ੀਆ
field-interpreter-detail = ਦੁਭਾਸ਼ੀਏ ਦਾ ਨੰਬਰ, ਜਾਂ ਉਨ੍ਹਾਂ ਨਾਲ ਰਿਸ਼ਤਾ
field-evidence = ਦਸਤਖ਼ਤ ਕੀਤਾ ਫ਼ਾਰਮ ਜਾਂ ਰਿਕਾਰਡਿੰਗ ਕਿੱਥੇ ਹੈ
field-arm = ਕੀ ਪੇਸ਼ ਕੀਤਾ ਗਿਆ
field-product = ਉਤਪਾਦ
field-offered-by = ਕਿਸ ਨੇ ਪੇਸ਼ ਕੀਤਾ
field-mode = ਕਿਵੇਂ
field-script = ਸਕ੍ਰਿਪਟ ਦਾ ਵਰਜਨ
field-technology-language = ਤਕਨਾਲੋਜੀ ਦੀ ਭਾਸ਼ਾ
field-result = ਫ਼ੈਸਲਾ
field-reasons = ਕਾਰਨ
field-given-instead = ਇਸ ਦੀ ਥਾਂ ਦਿੱਤਾ ਗਿਆ
field-given-instead-note = ਉਹ ਕੀ ਹੈ
field-helped-by = ਕਿਸ ਨੇ ਮਦਦ ਕੀਤੀ
field-downloaded = ਡਾਊਨਲੋਡ ਕਰਨ ਦਾ ਦਿਨ
field-logged-in = ਪਹਿਲੀ ਵਾਰ ਲੌਗ ਇਨ ਦਾ ਦਿਨ
field-source = ਕੌਣ ਦੱਸਦਾ ਹੈ
field-time-point = ਕਦੋਂ ਪੁੱਛਿਆ ਗਿਆ
field-active = ਅਜੇ ਵੀ ਵਰਤਦੇ ਹਨ
field-definition = ਕਿਸ ਨੂੰ ਵਰਤੋਂ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ
field-definition-note = ਯਾਨੀ
field-measure = ਕੀ ਮਾਪਿਆ ਗਿਆ
field-value = ਕਿੰਨਾ
field-not-started = ਕਿਉਂ ਨਹੀਂ ਵਰਤਿਆ ਗਿਆ
field-note = ਨੋਟ
field-last-used = ਆਖ਼ਰੀ ਵਾਰ ਵਰਤਣ ਦਾ ਦਿਨ
field-started-by = ਤਬਦੀਲੀ ਕਿਸ ਨੇ ਮੰਗੀ
field-ends = ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ
field-goes-on = ਮੁੜ ਜਾਰੀ ਹੁੰਦਾ ਹੈ
field-data-kept = ਜੋ ਇਕੱਠਾ ਕੀਤਾ ਗਿਆ, ਉਹ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ
field-results-wanted = ਨਤੀਜੇ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹਨ
field-change-reason = ਕਿਉਂ, ਜੇ ਉਹ ਦੱਸਣਾ ਚਾਹੁਣ
field-status = ਕਿਵੇਂ ਖ਼ਤਮ ਹੋਇਆ
field-how = ਕਿਵੇਂ
field-contact-result = ਨਤੀਜਾ
field-plan = ਮੁਲਾਕਾਤ
field-turn = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਹੜੀ, 0 ਤੋਂ ਗਿਣ ਕੇ
field-instrument = ਫ਼ਾਰਮ
field-number = ਸੈਸ਼ਨ ਦਾ ਨੰਬਰ
field-attended = ਆਏ
field-group = ਗਰੁੱਪ
field-session-group-hint = ਜਿਸ ਗਰੁੱਪ ਨਾਲ ਆਉਂਦੇ ਹਨ ਉਸ ਦਾ ਨੰਬਰ, ਜੇ ਗਰੁੱਪ ਹਨ
field-term = ਕੀ ਹੋਇਆ
field-onset = ਸ਼ੁਰੂ ਹੋਣ ਦਾ ਦਿਨ
field-end = ਖ਼ਤਮ ਹੋਣ ਦਾ ਦਿਨ
field-severity = ਤੀਬਰਤਾ
field-seriousness = ਗੰਭੀਰ, ਕਿਉਂਕਿ
field-related-technology = ਤਕਨਾਲੋਜੀ ਨਾਲ ਸੰਬੰਧਿਤ
field-related-app = ਇਸ ਸਾਫ਼ਟਵੇਅਰ ਨਾਲ ਸੰਬੰਧਿਤ
field-related-visit = ਮੁਲਾਕਾਤ ਨਾਲ ਸੰਬੰਧਿਤ
field-expected = ਇਸ ਦੀ ਉਮੀਦ ਸੀ
field-action = ਕੀ ਕੀਤਾ ਗਿਆ
field-outcome = ਨਤੀਜਾ
field-aware-day = ਸਾਈਟ ਨੂੰ ਪਤਾ ਲੱਗਣ ਦਾ ਦਿਨ
field-aware-time = ਕਿੰਨੇ ਵਜੇ
field-reported-to = ਕਿਸ ਨੂੰ ਰਿਪੋਰਟ ਕੀਤੀ
field-what = ਇਹ ਕੀ ਹੈ
field-reached = ਉਨ੍ਹਾਂ ਨਾਲ ਗੱਲ ਹੋਈ
field-from = ਤੋਂ
field-to = ਤੱਕ
field-category = ਕਿਸ ਗੱਲ ’ਤੇ ਅਸਰ ਹੈ
field-description = ਕੀ ਹੋਇਆ
field-affected = ਕਿਸ ’ਤੇ ਅਸਰ ਹੋਇਆ
field-service = ਜਿਸ ਸੇਵਾ ਨੂੰ ਫ਼ੋਨ ਕੀਤਾ
field-time-called = ਫ਼ੋਨ ਕਰਨ ਦਾ ਸਮਾਂ
field-override = ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਕਿਉਂ ਨਹੀਂ ਸੀ
field-promised = ਫ਼ਾਲੋ-ਅੱਪ ਦੇ ਵਾਅਦੇ ਦਾ ਦਿਨ
field-false-alarm = ਇਹ ਝੂਠੀ ਚੇਤਾਵਨੀ ਸੀ
field-promise-kept = ਵਾਅਦਾ ਕੀਤਾ ਫ਼ਾਲੋ-ਅੱਪ ਹੋਇਆ
field-contacts = ਕਿੰਨੀਆਂ ਹੋਰ ਸੇਵਾਵਾਂ ਸ਼ਾਮਲ ਸਨ
field-text = ਲਿਖਤ
field-item = ਜਿਸ ਸਵਾਲ ਬਾਰੇ ਹੈ
field-query-text = ਸਵਾਲ
field-query-answer-text = ਜਵਾਬ
field-query-closed-text = ਕਿਉਂ ਸੁਲਝ ਗਈ
field-adverse-seriousness-hint = ਜੇ ਗੰਭੀਰ ਨਹੀਂ ਸੀ, ਤਾਂ ਕੁਝ ਨਾ ਚੁਣੋ।
field-adverse-aware-time-hint = ਜਿਵੇਂ 09:05।
field-adverse-follow-up-aware-time-hint = ਜਿਵੇਂ 09:05।
field-alert-action-time-called-hint = ਜਿਵੇਂ 09:05।
field-alert-action-promised-hint = Prombook ਉਸ ਦਿਨ ਤੁਹਾਨੂੰ ਯਾਦ ਕਰਾਉਂਦਾ ਹੈ।
field-screening-reason-hint = ਸਿਰਫ਼ ਜੇ ਉਹ ਹਿੱਸਾ ਨਹੀਂ ਲੈਣਾ ਚਾਹੁੰਦੇ, ਜਾਂ ਨਹੀਂ ਲੈ ਸਕਦੇ।

## Codes of lists

code-decline-no_device = ਡਿਵਾਈਸ ਨਹੀਂ ਹੈ
code-decline-no_internet_or_data = ਇੰਟਰਨੈੱਟ ਜਾਂ ਡਾਟਾ ਨਹੀਂ ਹੈ
code-decline-no_storage_space = ਡਿਵਾਈਸ ’ਤੇ ਥਾਂ ਨਹੀਂ ਹੈ
code-decline-low_confidence_with_technology = ਤਕਨਾਲੋਜੀ ਵਰਤਣ ਦਾ ਭਰੋਸਾ ਨਹੀਂ
code-decline-language_not_available = ਉਨ੍ਹਾਂ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ
code-decline-prefers_face_to_face = ਆਹਮੋ-ਸਾਹਮਣੇ ਮਿਲਣਾ ਪਸੰਦ ਹੈ
code-decline-prefers_group = ਗਰੁੱਪ ਪਸੰਦ ਹੈ
code-decline-privacy_concern = ਨਿੱਜਤਾ ਦੀ ਚਿੰਤਾ
code-decline-cultural_reason = ਸੱਭਿਆਚਾਰਕ ਕਾਰਨ
code-decline-no_time = ਸਮਾਂ ਨਹੀਂ
code-decline-symptoms_improved = ਪਹਿਲਾਂ ਨਾਲੋਂ ਠੀਕ ਹਨ
code-decline-does_not_think_it_will_help = ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਇਸ ਨਾਲ ਮਦਦ ਮਿਲੇਗੀ
code-decline-carer_or_family_advice = ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ ਜਾਂ ਪਰਿਵਾਰ ਦੀ ਸਲਾਹ
code-decline-other = ਹੋਰ
code-decline-prefers_not_to_say = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ

code-not_started-could_not_download_or_log_in = ਡਾਊਨਲੋਡ ਜਾਂ ਲੌਗ ਇਨ ਨਹੀਂ ਕਰ ਸਕੇ
code-not_started-forgot = ਭੁੱਲ ਗਏ
code-not_started-symptoms_improved = ਪਹਿਲਾਂ ਨਾਲੋਂ ਠੀਕ ਹਨ
code-not_started-chose_other_care = ਹੋਰ ਦੇਖਭਾਲ ਚੁਣੀ
code-not_started-technical_fault = ਤਕਨੀਕੀ ਨੁਕਸ
code-not_started-other = ਹੋਰ
code-not_started-not_known = ਪਤਾ ਨਹੀਂ

code-stop-recovered = ਠੀਕ ਹੋ ਗਏ
code-stop-no_benefit = ਕੋਈ ਫ਼ਾਇਦਾ ਨਹੀਂ
code-stop-symptoms_worse = ਪਹਿਲਾਂ ਨਾਲੋਂ ਮਾੜਾ ਹਾਲ
code-stop-adverse_event = ਅਣਚਾਹੀ ਘਟਨਾ
code-stop-too_time_consuming = ਬਹੁਤ ਸਮਾਂ ਲੱਗਦਾ ਹੈ
code-stop-technical_fault = ਤਕਨੀਕੀ ਨੁਕਸ
code-stop-hard_to_use = ਵਰਤਣਾ ਔਖਾ
code-stop-language = ਭਾਸ਼ਾ
code-stop-lost_access_to_device_or_internet = ਹੁਣ ਡਿਵਾਈਸ ਜਾਂ ਇੰਟਰਨੈੱਟ ਨਹੀਂ
code-stop-moved_to_other_care = ਹੋਰ ਦੇਖਭਾਲ ਵਿੱਚ ਚਲੇ ਗਏ
code-stop-licence_ended = ਲਾਇਸੈਂਸ ਖ਼ਤਮ ਹੋਇਆ
code-stop-other = ਹੋਰ
code-stop-prefers_not_to_say = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ

code-visit_missed-no_contact_after_attempts = ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਸਕਿਆ
code-visit_missed-participant_unwell = ਤਬੀਅਤ ਠੀਕ ਨਹੀਂ
code-visit_missed-participant_declined_this_visit = ਇਹ ਵਾਲੀ ਨਹੀਂ ਚਾਹੁੰਦੇ ਸਨ
code-visit_missed-site_capacity = ਸਾਈਟ ’ਤੇ ਗੁੰਜਾਇਸ਼ ਨਹੀਂ
code-visit_missed-interpreter_not_available = ਦੁਭਾਸ਼ੀਆ ਨਹੀਂ
code-visit_missed-instrument_not_available_in_language = ਫ਼ਾਰਮ ਉਨ੍ਹਾਂ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ ਉਪਲਬਧ ਨਹੀਂ
code-visit_missed-system_fault = ਸਿਸਟਮ ਦਾ ਨੁਕਸ
code-visit_missed-participation_changed = ਹੁਣ ਹੋਰ ਤਰ੍ਹਾਂ ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ
code-visit_missed-other = ਹੋਰ

code-session_missed-participant_unwell = ਤਬੀਅਤ ਠੀਕ ਨਹੀਂ
code-session_missed-no_time = ਸਮਾਂ ਨਹੀਂ
code-session_missed-travel = ਉੱਥੇ ਪਹੁੰਚ ਨਹੀਂ ਸਕੇ
code-session_missed-session_cancelled = ਸੈਸ਼ਨ ਰੱਦ ਹੋਇਆ
code-session_missed-interpreter_not_available = ਦੁਭਾਸ਼ੀਆ ਨਹੀਂ
code-session_missed-other = ਹੋਰ
code-session_missed-not_known = ਪਤਾ ਨਹੀਂ

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = ਉਤਾਰਨ ਵਿੱਚ ਗ਼ਲਤੀ
code-correction-wrong_participant = ਗ਼ਲਤ ਭਾਗੀਦਾਰ
code-correction-wrong_date = ਗ਼ਲਤ ਤਾਰੀਖ਼
code-correction-participant_corrected_own_answer = ਭਾਗੀਦਾਰ ਨੇ ਆਪਣਾ ਜਵਾਬ ਆਪ ਸੋਧਿਆ
code-correction-late_information = ਜਾਣਕਾਰੀ ਬਾਅਦ ਵਿੱਚ ਮਿਲੀ
code-correction-unit_or_scale_error = ਗ਼ਲਤ ਇਕਾਈ ਜਾਂ ਪੈਮਾਨਾ
code-correction-duplicate_entry = ਦੋ ਵਾਰ ਦਰਜ
code-correction-other_with_text = ਹੋਰ

code-not_entered-criteria_not_met = ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ ਹੁੰਦੀਆਂ
code-not_entered-safety = ਸੁਰੱਖਿਆ
code-not_entered-did_not_want_to = ਨਹੀਂ ਚਾਹੁੰਦੇ ਸਨ
code-not_entered-no_time = ਸਮਾਂ ਨਹੀਂ
code-not_entered-language_not_available = ਉਨ੍ਹਾਂ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ
code-not_entered-interpreter_not_available = ਦੁਭਾਸ਼ੀਆ ਨਹੀਂ
code-not_entered-other = ਹੋਰ
code-not_entered-prefers_not_to_say = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ

code-recipients-clinician_on_site = ਸਾਈਟ ’ਤੇ ਕਲੀਨੀਸ਼ੀਅਨ
code-recipients-duty_clinician = ਡਿਊਟੀ ਕਲੀਨੀਸ਼ੀਅਨ
code-recipients-coordinator = ਕੋਆਰਡੀਨੇਟਰ
code-recipients-duty_manager = ਡਿਊਟੀ ਮੈਨੇਜਰ
code-recipients-site_lead = ਸਾਈਟ ਮੁਖੀ
code-recipients-sponsor_safety = ਸਪਾਂਸਰ ਦਾ ਸੁਰੱਖਿਆ ਡੈਸਕ

code-age_band-under_16 = 16 ਤੋਂ ਘੱਟ
code-age_band-16_17 = 16 ਤੋਂ 17
code-age_band-18_24 = 18 ਤੋਂ 24
code-age_band-25_34 = 25 ਤੋਂ 34
code-age_band-35_44 = 35 ਤੋਂ 44
code-age_band-45_54 = 45 ਤੋਂ 54
code-age_band-55_64 = 55 ਤੋਂ 64
code-age_band-65_74 = 65 ਤੋਂ 74
code-age_band-75_84 = 75 ਤੋਂ 84
code-age_band-85_over = 85 ਜਾਂ ਵੱਧ
code-age_band-not_known = ਪਤਾ ਨਹੀਂ

code-sex-female = ਔਰਤ
code-sex-male = ਮਰਦ
code-sex-other = ਹੋਰ
code-sex-unknown = ਪਤਾ ਨਹੀਂ

code-ethnic_scheme-2001 = ਮਰਦਮਸ਼ੁਮਾਰੀ 2001 ਦੀਆਂ ਸ਼੍ਰੇਣੀਆਂ
code-ethnic_scheme-2021 = ਮਰਦਮਸ਼ੁਮਾਰੀ 2021 ਦੀਆਂ ਸ਼੍ਰੇਣੀਆਂ
code-ethnic_scheme-not_stated = ਨਹੀਂ ਦੱਸਿਆ

code-ethnic_2001-A = ਗੋਰੇ: ਬ੍ਰਿਟਿਸ਼
code-ethnic_2001-B = ਗੋਰੇ: ਆਇਰਿਸ਼
code-ethnic_2001-C = ਗੋਰੇ: ਕੋਈ ਹੋਰ
code-ethnic_2001-D = ਮਿਸ਼ਰਤ: ਗੋਰੇ ਅਤੇ ਕਾਲੇ ਕੈਰੀਬੀਅਨ
code-ethnic_2001-E = ਮਿਸ਼ਰਤ: ਗੋਰੇ ਅਤੇ ਕਾਲੇ ਅਫ਼ਰੀਕੀ
code-ethnic_2001-F = ਮਿਸ਼ਰਤ: ਗੋਰੇ ਅਤੇ ਏਸ਼ੀਆਈ
code-ethnic_2001-G = ਮਿਸ਼ਰਤ: ਕੋਈ ਹੋਰ
code-ethnic_2001-H = ਏਸ਼ੀਆਈ: ਭਾਰਤੀ
code-ethnic_2001-J = ਏਸ਼ੀਆਈ: ਪਾਕਿਸਤਾਨੀ
code-ethnic_2001-K = ਏਸ਼ੀਆਈ: ਬੰਗਲਾਦੇਸ਼ੀ
code-ethnic_2001-L = ਏਸ਼ੀਆਈ: ਕੋਈ ਹੋਰ
code-ethnic_2001-M = ਕਾਲੇ: ਕੈਰੀਬੀਅਨ
code-ethnic_2001-N = ਕਾਲੇ: ਅਫ਼ਰੀਕੀ
code-ethnic_2001-P = ਕਾਲੇ: ਕੋਈ ਹੋਰ
code-ethnic_2001-R = ਚੀਨੀ
code-ethnic_2001-S = ਕੋਈ ਹੋਰ ਨਸਲੀ ਸਮੂਹ
code-ethnic_2001-Z = ਨਹੀਂ ਦੱਸਿਆ
code-ethnic_2001-99 = ਪਤਾ ਨਹੀਂ

code-ethnic_2021-asian_indian = ਏਸ਼ੀਆਈ: ਭਾਰਤੀ
code-ethnic_2021-asian_pakistani = ਏਸ਼ੀਆਈ: ਪਾਕਿਸਤਾਨੀ
code-ethnic_2021-asian_bangladeshi = ਏਸ਼ੀਆਈ: ਬੰਗਲਾਦੇਸ਼ੀ
code-ethnic_2021-asian_chinese = ਏਸ਼ੀਆਈ: ਚੀਨੀ
code-ethnic_2021-asian_other = ਏਸ਼ੀਆਈ: ਕੋਈ ਹੋਰ
code-ethnic_2021-black_caribbean = ਕਾਲੇ: ਕੈਰੀਬੀਅਨ
code-ethnic_2021-black_african = ਕਾਲੇ: ਅਫ਼ਰੀਕੀ
code-ethnic_2021-black_other = ਕਾਲੇ: ਕੋਈ ਹੋਰ
code-ethnic_2021-mixed_white_and_black_caribbean = ਮਿਸ਼ਰਤ: ਗੋਰੇ ਅਤੇ ਕਾਲੇ ਕੈਰੀਬੀਅਨ
code-ethnic_2021-mixed_white_and_black_african = ਮਿਸ਼ਰਤ: ਗੋਰੇ ਅਤੇ ਕਾਲੇ ਅਫ਼ਰੀਕੀ
code-ethnic_2021-mixed_white_and_asian = ਮਿਸ਼ਰਤ: ਗੋਰੇ ਅਤੇ ਏਸ਼ੀਆਈ
code-ethnic_2021-mixed_other = ਮਿਸ਼ਰਤ: ਕੋਈ ਹੋਰ
code-ethnic_2021-white_british = ਗੋਰੇ: ਇੰਗਲਿਸ਼, ਵੈਲਸ਼, ਸਕਾਟਿਸ਼, ਉੱਤਰੀ ਆਇਰਿਸ਼ ਜਾਂ ਬ੍ਰਿਟਿਸ਼
code-ethnic_2021-white_irish = ਗੋਰੇ: ਆਇਰਿਸ਼
code-ethnic_2021-white_gypsy_or_irish_traveller = ਗੋਰੇ: ਜਿਪਸੀ ਜਾਂ ਆਇਰਿਸ਼ ਟਰੈਵਲਰ
code-ethnic_2021-white_roma = ਗੋਰੇ: ਰੋਮਾ
code-ethnic_2021-white_other = ਗੋਰੇ: ਕੋਈ ਹੋਰ
code-ethnic_2021-other_arab = ਅਰਬ
code-ethnic_2021-other_any = ਕੋਈ ਹੋਰ ਨਸਲੀ ਸਮੂਹ
code-ethnic_2021-not_stated = ਨਹੀਂ ਦੱਸਿਆ
code-ethnic_2021-not_known = ਪਤਾ ਨਹੀਂ

code-consent_mode-written = ਲਿਖਤੀ
code-consent_mode-verbal = ਜ਼ੁਬਾਨੀ
code-consent_mode-electronic = ਇਲੈਕਟ੍ਰਾਨਿਕ

code-interpreter-none = ਕੋਈ ਨਹੀਂ
code-interpreter-professional = ਪੇਸ਼ੇਵਰ ਦੁਭਾਸ਼ੀਆ
code-interpreter-family-helper = ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ

code-role-gp = GP
code-role-first_contact_practitioner = ਫ਼ਸਟ ਕੌਂਟੈਕਟ ਪ੍ਰੈਕਟੀਸ਼ਨਰ
code-role-physiotherapist = ਫਿਜ਼ੀਓਥੈਰੇਪਿਸਟ
code-role-nurse = ਨਰਸ
code-role-pharmacist = ਫ਼ਾਰਮਾਸਿਸਟ
code-role-other_clinician = ਹੋਰ ਕਲੀਨੀਸ਼ੀਅਨ
code-role-research_staff = ਖੋਜ ਸਟਾਫ਼
code-role-administrator = ਪ੍ਰਬੰਧਕ
code-role-other = ਹੋਰ

code-mode-face_to_face = ਆਹਮੋ-ਸਾਹਮਣੇ
code-mode-video = ਵੀਡੀਓ ਰਾਹੀਂ
code-mode-telephone = ਟੈਲੀਫ਼ੋਨ ਰਾਹੀਂ
code-mode-message = ਸੁਨੇਹੇ ਰਾਹੀਂ
code-mode-letter = ਚਿੱਠੀ ਰਾਹੀਂ

code-offer_result-accepted = ਸਵੀਕਾਰ ਕੀਤਾ
code-offer_result-declined = ਇਨਕਾਰ ਕੀਤਾ
code-offer_result-deferred = ਅੱਗੇ ਪਾਇਆ

code-helper-nobody = ਕਿਸੇ ਨੇ ਨਹੀਂ
code-helper-staff = ਸਟਾਫ਼
code-helper-family_or_friend = ਪਰਿਵਾਰ ਜਾਂ ਦੋਸਤ
code-helper-vendor = ਬਣਾਉਣ ਵਾਲੇ

code-source-vendor = ਬਣਾਉਣ ਵਾਲੇ
code-source-self-report = ਭਾਗੀਦਾਰ
code-source-staff = ਸਟਾਫ਼
code-source-record = ਸਿਹਤ ਰਿਕਾਰਡ

code-active_definition-used_past_7_days = ਪਿਛਲੇ 7 ਦਿਨਾਂ ਵਿੱਚ ਵਰਤਿਆ
code-active_definition-used_past_30_days = ਪਿਛਲੇ 30 ਦਿਨਾਂ ਵਿੱਚ ਵਰਤਿਆ
code-active_definition-of_the_vendor = ਜਿਵੇਂ ਬਣਾਉਣ ਵਾਲੇ ਗਿਣਦੇ ਹਨ
code-active_definition-other = ਹੋਰ

code-measure-sessions = ਸੈਸ਼ਨ
code-measure-minutes = ਮਿੰਟ
code-measure-days_active = ਦਿਨ ਜਦੋਂ ਵਰਤਿਆ ਗਿਆ
code-measure-modules = ਮੌਡਿਊਲ
code-measure-other = ਹੋਰ

code-started_by-participant = ਭਾਗੀਦਾਰ
code-started_by-family_or_carer = ਪਰਿਵਾਰ ਜਾਂ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਾ
code-started_by-clinician = ਕਲੀਨੀਸ਼ੀਅਨ
code-started_by-site = ਸਾਈਟ
code-started_by-sponsor = ਸਪਾਂਸਰ

code-element-programme = ਦਿੱਤੀ ਗਈ ਚੀਜ਼ ਵਰਤਣਾ
code-element-visits = ਮੁਲਾਕਾਤਾਂ
code-element-questionnaires = ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ
code-element-record-linkage = ਉਨ੍ਹਾਂ ਦਾ ਸਿਹਤ ਰਿਕਾਰਡ ਪੜ੍ਹਨਾ
code-element-contact = ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਰਨਾ

code-completion-as_planned = ਯੋਜਨਾ ਅਨੁਸਾਰ
code-completion-early = ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ
code-completion-lost_contact = ਹੁਣ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਸਕਦਾ
code-completion-moved_away = ਹੋਰ ਥਾਂ ਰਹਿਣ ਚਲੇ ਗਏ
code-completion-died = ਮੌਤ ਹੋ ਗਈ
code-completion-programme_closed = ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਹੋ ਗਿਆ
code-completion-other = ਹੋਰ

code-how-phone = ਟੈਲੀਫ਼ੋਨ ਰਾਹੀਂ
code-how-message = ਸੁਨੇਹੇ ਰਾਹੀਂ
code-how-letter = ਚਿੱਠੀ ਰਾਹੀਂ
code-how-in-person = ਆਹਮੋ-ਸਾਹਮਣੇ

code-contact_result-reached = ਗੱਲ ਹੋਈ
code-contact_result-not-reached = ਗੱਲ ਨਹੀਂ ਹੋਈ

code-severity-mild = ਹਲਕੀ
code-severity-moderate = ਦਰਮਿਆਨੀ
code-severity-severe = ਤੀਬਰ

code-seriousness-death = ਮੌਤ
code-seriousness-life_threatening = ਜਾਨ ਨੂੰ ਖ਼ਤਰਾ
code-seriousness-hospitalisation = ਹਸਪਤਾਲ ਵਿੱਚ ਰਹਿਣਾ, ਜਾਂ ਵੱਧ ਚਿਰ ਰਹਿਣਾ
code-seriousness-disability = ਅਪਾਹਜਤਾ
code-seriousness-congenital_anomaly = ਜਮਾਂਦਰੂ ਨੁਕਸ
code-seriousness-medically_important = ਡਾਕਟਰੀ ਪੱਖੋਂ ਮਹੱਤਵਪੂਰਨ

code-relatedness-not_related = ਸੰਬੰਧਿਤ ਨਹੀਂ
code-relatedness-unlikely = ਸੰਭਾਵਨਾ ਘੱਟ
code-relatedness-possible = ਸੰਭਵ
code-relatedness-probable = ਸੰਭਾਵਨਾ ਵੱਧ
code-relatedness-definite = ਪੱਕਾ
code-relatedness-not_known = ਪਤਾ ਨਹੀਂ

code-adverse_action-none = ਕੁਝ ਨਹੀਂ
code-adverse_action-technology_paused = ਤਕਨਾਲੋਜੀ ਕੁਝ ਚਿਰ ਰੋਕੀ
code-adverse_action-technology_stopped = ਤਕਨਾਲੋਜੀ ਬੰਦ ਕੀਤੀ
code-adverse_action-referred = ਰੈਫ਼ਰ ਕੀਤਾ
code-adverse_action-treated = ਇਲਾਜ ਕੀਤਾ
code-adverse_action-admitted = ਹਸਪਤਾਲ ਵਿੱਚ ਦਾਖ਼ਲ ਕੀਤਾ
code-adverse_action-other = ਹੋਰ

code-adverse_outcome-recovered = ਠੀਕ ਹੋ ਗਏ
code-adverse_outcome-recovering = ਠੀਕ ਹੋ ਰਹੇ ਹਨ
code-adverse_outcome-not_recovered = ਠੀਕ ਨਹੀਂ ਹੋਏ
code-adverse_outcome-recovered_with_sequelae = ਠੀਕ ਹੋਏ, ਪਰ ਸਥਾਈ ਅਸਰ ਰਹੇ
code-adverse_outcome-fatal = ਮੌਤ ਹੋਈ
code-adverse_outcome-not_known = ਪਤਾ ਨਹੀਂ

code-follow_up-attempt = ਪਤਾ ਕਰਨ ਦੀ ਕੋਸ਼ਿਸ਼
code-follow_up-outcome = ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ

code-unintended-care = ਦੇਖਭਾਲ
code-unintended-workload = ਕੰਮ ਦਾ ਬੋਝ
code-unintended-access = ਦੇਖਭਾਲ ਤੱਕ ਪਹੁੰਚ
code-unintended-privacy = ਨਿੱਜਤਾ
code-unintended-cost = ਖ਼ਰਚਾ
code-unintended-relationship = ਸਟਾਫ਼ ਨਾਲ ਸੰਬੰਧ
code-unintended-other = ਹੋਰ

code-affected-participant = ਭਾਗੀਦਾਰ
code-affected-family_or_carer = ਪਰਿਵਾਰ ਜਾਂ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਾ
code-affected-staff = ਸਟਾਫ਼
code-affected-service = ਸੇਵਾ
code-affected-other = ਹੋਰ ਲੋਕ

code-alert_action-followed_procedure = ਸਥਾਨਕ ਕਾਰਜ-ਵਿਧੀ ਅਨੁਸਾਰ ਚੱਲੇ
code-alert_action-spoke_with_participant = ਭਾਗੀਦਾਰ ਨਾਲ ਗੱਲ ਕੀਤੀ
code-alert_action-informed_clinician = ਕਲੀਨੀਸ਼ੀਅਨ ਨੂੰ ਦੱਸਿਆ
code-alert_action-called_service = ਕਿਸੇ ਸੇਵਾ ਨੂੰ ਫ਼ੋਨ ਕੀਤਾ
code-alert_action-no_action_needed = ਕਾਰਵਾਈ ਦੀ ਲੋੜ ਨਹੀਂ ਸੀ
code-alert_action-other = ਹੋਰ

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = GP
code-service-emergency_department = ਐਮਰਜੈਂਸੀ ਵਿਭਾਗ
code-service-out_of_hours = ਕੰਮ ਦੇ ਸਮੇਂ ਤੋਂ ਬਾਹਰ ਦੀ ਸੇਵਾ
code-service-community_team = ਕਮਿਊਨਿਟੀ ਟੀਮ
code-service-other = ਹੋਰ

code-override-known_and_stable = ਪਤਾ ਹੈ, ਅਤੇ ਸਥਿਰ
code-override-will_monitor = ਨਜ਼ਰ ਰੱਖੀ ਜਾਵੇਗੀ
code-override-reading_wrong = ਮਾਪ ਗ਼ਲਤ ਸੀ
code-override-entered_by_mistake = ਗ਼ਲਤੀ ਨਾਲ ਦਰਜ ਹੋਇਆ
code-override-other = ਹੋਰ

code-alert_outcome-no_further_care = ਹੋਰ ਦੇਖਭਾਲ ਨਹੀਂ
code-alert_outcome-gp_care = GP ਵੱਲੋਂ ਦੇਖਭਾਲ
code-alert_outcome-emergency_department = ਐਮਰਜੈਂਸੀ ਵਿਭਾਗ
code-alert_outcome-admitted = ਹਸਪਤਾਲ ਵਿੱਚ ਦਾਖ਼ਲ
code-alert_outcome-referred = ਰੈਫ਼ਰ ਕੀਤਾ
code-alert_outcome-died = ਮੌਤ ਹੋ ਗਈ
code-alert_outcome-other = ਹੋਰ
code-alert_outcome-not_known = ਪਤਾ ਨਹੀਂ

code-referral-gp = GP
code-referral-first_contact_practitioner = ਫ਼ਸਟ ਕੌਂਟੈਕਟ ਪ੍ਰੈਕਟੀਸ਼ਨਰ
code-referral-community_msk = ਕਮਿਊਨਿਟੀ MSK ਸੇਵਾ
code-referral-physiotherapy = ਫਿਜ਼ੀਓਥੈਰੇਪੀ
code-referral-secondary_care = ਹਸਪਤਾਲ
code-referral-ed_or_urgent_care = ਐਮਰਜੈਂਸੀ ਜਾਂ ਫ਼ੌਰੀ ਦੇਖਭਾਲ
code-referral-occupational_health = ਔਕੂਪੇਸ਼ਨਲ ਹੈਲਥ
code-referral-waiting_list_review = ਉਡੀਕ ਸੂਚੀ ਦੀ ਸਮੀਖਿਆ
code-referral-self = ਆਪ ਰੈਫ਼ਰ ਹੋਏ
code-referral-other = ਹੋਰ

code-points-before_gp = GP ਨੂੰ ਮਿਲਣ ਤੋਂ ਪਹਿਲਾਂ
code-points-gp_consultation = GP ਨਾਲ ਸਲਾਹ-ਮਸ਼ਵਰਾ
code-points-fcp_consultation = ਫ਼ਸਟ ਕੌਂਟੈਕਟ ਪ੍ਰੈਕਟੀਸ਼ਨਰ ਨਾਲ ਸਲਾਹ-ਮਸ਼ਵਰਾ
code-points-msk_triage = MSK ਟ੍ਰਾਇਆਜ
code-points-on_waiting_list = ਉਡੀਕ ਸੂਚੀ ’ਤੇ
code-points-during_physiotherapy = ਫਿਜ਼ੀਓਥੈਰੇਪੀ ਦੌਰਾਨ
code-points-after_discharge = ਡਿਸਚਾਰਜ ਤੋਂ ਬਾਅਦ
code-points-other = ਹੋਰ

## What was said, a sentence for each thing

said-field = { $field }: { $value }।
said-yes = ਹਾਂ
said-no = ਨਹੀਂ
# In the place of words that stand on another computer.
said-withheld = ਉਸ ਕੰਪਿਊਟਰ ’ਤੇ ਲਿਖਿਆ ਹੈ ਜਿੱਥੇ ਇਹ ਦਰਜ ਕੀਤਾ ਗਿਆ, ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ
# Below a field that holds such words, while the step is put right.
said-withheld-hint = ਜਿਸ ਕੰਪਿਊਟਰ ’ਤੇ ਇਹ ਦਰਜ ਕੀਤਾ ਗਿਆ, ਉੱਥੇ ਇੱਥੇ ਕੁਝ ਲਿਖਿਆ ਹੈ; ਉਹ ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ। ਜੇ ਤੁਸੀਂ ਕੁਝ ਹੋਰ ਨਾ ਲਿਖੋ, ਤਾਂ ਉਹ ਉੱਥੇ ਜਿਵੇਂ ਹੈ ਤਿਵੇਂ ਹੀ ਰਹਿੰਦਾ ਹੈ।
said-screening-may = ਹਿੱਸਾ ਲੈ ਸਕਦੇ ਹਨ।
said-screening-open = ਹਰ ਗੱਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ।
said-screening-not = ਸ਼ਾਮਲ ਨਹੀਂ ਹੁੰਦੇ: { $why }।
said-screening-age = ਉਮਰ
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = { $language } ਵਿੱਚ ਪੜ੍ਹਿਆ ਗਿਆ, ਲਿਖਤ ਦਾ ਸੰਸਕਰਨ { $version }।
# $language (text): a language.
consent-read-in = { $language } ਵਿੱਚ ਪੜ੍ਹਿਆ ਗਿਆ।
consent-read-unknown = ਇਹ ਦਰਜ ਨਹੀਂ ਕਿ ਕਿਸ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹਿਆ ਗਿਆ।
consent-lacks-version = ਇਸ ਸੰਸਕਰਨ ਦੇ ਸ਼ਬਦ ਹੁਣ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਨਹੀਂ ਹਨ। ਇੱਥੇ ਜੋ ਹੈ ਉਹ ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ ਸੀ।
# $language (text): a language.
consent-lacks-language = ਇਹ ਸ਼ਬਦ ਇੱਥੇ { $language } ਵਿੱਚ ਲਿਖੇ ਹੋਏ ਨਹੀਂ ਹਨ: ਕਿਸੇ ਨੇ ਉਸ ਭਾਸ਼ਾ ਵਿੱਚ ਦੱਸੇ, ਜਾਂ ਬਾਅਦ ਵਿੱਚ ਹਟਾ ਦਿੱਤੇ ਗਏ।
said-consent-all = ਜੋ ਕੁਝ ਪੁੱਛਿਆ ਗਿਆ, ਸਭ ਲਈ ਸਹਿਮਤ ਹਨ।
said-consent-not = ਇਸ ਲਈ ਸਹਿਮਤ ਨਹੀਂ: { $items }।
said-offer-result = { $value }।
said-offer-reasons = ਕਿਉਂਕਿ: { $value }।
said-offer-given-instead = ਇਸ ਦੀ ਥਾਂ ਦਿੱਤਾ ਗਿਆ: { $value }।
said-stop-reasons = ਕਿਉਂਕਿ: { $value }।
said-contact-result = { $value }।
said-alert-action-action = { $value }।
said-alert-outcome-outcome = { $value }।
said-query-text = { $value }
said-query-answer-text = { $value }
said-query-closed-text = { $value }

## Kits

kit-when-index = ਦਿਨ { $day }; ਦਿਨ { $from } ਤੋਂ ਦਿਨ { $to } ਤੱਕ ਗਿਣੀ ਜਾਂਦੀ ਹੈ
kit-when-start = ਪਹਿਲੀ ਵਰਤੋਂ ਤੋਂ ਬਾਅਦ ਦਿਨ { $day }; ਦਿਨ { $from } ਤੋਂ ਦਿਨ { $to } ਤੱਕ ਗਿਣੀ ਜਾਂਦੀ ਹੈ
kit-when-again = ਦਿਨ { $day } (ਦਿਨ { $from } ਤੋਂ ਦਿਨ { $to }), ਫਿਰ ਦੁਬਾਰਾ। ਵਿਚਕਾਰਲੇ ਦਿਨ: { $every }। ਕੁੱਲ ਵਾਰ: { $times }।
kit-when-event = ਜਦੋਂ ਵੀ ਹੋਵੇ
trigger-item-least = { $of }, { $item }: { $value } ਜਾਂ ਵੱਧ
trigger-item-most = { $of }, { $item }: { $value } ਜਾਂ ਘੱਟ
trigger-item-is = { $of }, { $item }: ਜਵਾਬ “{ $value }”
trigger-score-least = { $of }: { $value } ਜਾਂ ਵੱਧ
trigger-score-most = { $of }: { $value } ਜਾਂ ਘੱਟ
trigger-rise = { $of }: ਪਿਛਲੀ ਵਾਰ ਨਾਲੋਂ { $value } ਜਾਂ ਵੱਧ ਉੱਪਰ
trigger-fall = { $of }: ਪਿਛਲੀ ਵਾਰ ਨਾਲੋਂ { $value } ਜਾਂ ਵੱਧ ਹੇਠਾਂ
trigger-criterion = ਇਸ ਦਾ ਜਵਾਬ ਹਾਂ: { $question }
trigger-serious = ਗੰਭੀਰ ਅਣਚਾਹੀ ਘਟਨਾ
part-forms = ਕਿਹੜੇ ਫ਼ਾਰਮ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ
part-windows = ਮੁਲਾਕਾਤਾਂ ਕਦੋਂ ਹੁੰਦੀਆਂ ਹਨ
part-scoring = ਜਵਾਬਾਂ ਤੋਂ ਸੰਖਿਆਵਾਂ ਕਿਵੇਂ ਬਣਦੀਆਂ ਹਨ
part-consent = ਕਿਸ ਲਈ ਸਹਿਮਤੀ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ
part-criteria = ਕੌਣ ਸ਼ਾਮਲ ਹੁੰਦਾ ਹੈ
part-alerts = ਕਿਸ ਗੱਲ ’ਤੇ ਨਜ਼ਰ ਰੱਖੀ ਜਾਂਦੀ ਹੈ
part-lists = ਪ੍ਰੋਗਰਾਮ ਦੇ ਕਾਰਨ
language-en-GB = ਅੰਗਰੇਜ਼ੀ
language-cy = ਵੈਲਸ਼
language-pl = ਪੋਲਿਸ਼
language-ro = ਰੋਮਾਨੀਅਨ
language-pa = ਪੰਜਾਬੀ
language-ur = ਉਰਦੂ
language-pt = ਪੁਰਤਗਾਲੀ
language-es = ਸਪੇਨੀ
language-ar = ਅਰਬੀ
language-bn = ਬੰਗਾਲੀ
language-gu = ਗੁਜਰਾਤੀ
language-it = ਇਤਾਲਵੀ
language-fr = ਫ਼ਰਾਂਸੀਸੀ
language-es-ES = ਸਪੇਨੀ (ਸਪੇਨ)
language-es-US = ਸਪੇਨੀ (ਸੰਯੁਕਤ ਰਾਜ ਅਮਰੀਕਾ)
language-pt-BR = ਪੁਰਤਗਾਲੀ (ਬ੍ਰਾਜ਼ੀਲ)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = ਅਮਹਾਰਿਕ
language-bg = ਬੁਲਗਾਰੀਆਈ
language-bfi = ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤਕ ਭਾਸ਼ਾ
language-ckb = ਕੇਂਦਰੀ ਕੁਰਦਿਸ਼
language-cs = ਚੈੱਕ
language-de = ਜਰਮਨ
language-el = ਯੂਨਾਨੀ
language-fa = ਫ਼ਾਰਸੀ
language-fil = ਫਿਲੀਪਿਨੋ
language-hi = ਹਿੰਦੀ
language-hu = ਹੰਗਰੀਆਈ
language-ig = ਇਗਬੋ
language-ku = ਕੁਰਦਿਸ਼
language-lt = ਲਿਥੁਆਨੀਅਨ
language-lv = ਲਾਤੀਵੀ
language-ml = ਮਲਿਆਲਮ
language-ne = ਨੇਪਾਲੀ
language-nl = ਡੱਚ
language-ps = ਪਸ਼ਤੋ
language-ru = ਰੂਸੀ
language-si = ਸਿੰਹਾਲਾ
language-sk = ਸਲੋਵਾਕ
language-so = ਸੋਮਾਲੀ
language-sq = ਅਲਬਾਨੀਆਈ
language-sw = ਸਵਾਹਿਲੀ
language-ta = ਤਮਿਲ
language-te = ਤੇਲਗੂ
language-th = ਥਾਈ
language-ti = ਤਿਗ੍ਰੀਨਿਆ
language-tr = ਤੁਰਕੀ
language-uk = ਯੂਕਰੇਨੀਆਈ
language-vi = ਵੀਅਤਨਾਮੀ
language-yo = ਯੋਰੂਬਾ
language-yue = ਕੈਂਟੋਨੀਜ਼
language-zh-Hans = ਚੀਨੀ (ਸਰਲ)
language-zh-Hant = ਚੀਨੀ (ਰਵਾਇਤੀ)
# $owner (text): a name.
kit-slot-owner = { $owner } ਤੋਂ ਪੁੱਛੋ (ਜਿੱਥੋਂ ਤੱਕ ਪਤਾ ਹੈ, ਇਸ ਦੇ ਮਾਲਕ)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = ਪ੍ਰੋਗਰਾਮ ਵੱਲੋਂ ਬੰਦ: { $part }। { $form } “{ $visit }” ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = ਪ੍ਰੋਗਰਾਮ ਵੱਲੋਂ ਬੰਦ: { $part }। “{ $visit }” ਲਈ ਇਸ ਦੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ { $before } ਦਿਨ ਅਤੇ ਬਾਅਦ ਵਿੱਚ { $after } ਦਿਨ ਹੀ ਰਹਿੰਦੇ ਹਨ।
# $visit (text): its name.
rule-visit-stays = ਪ੍ਰੋਗਰਾਮ ਵੱਲੋਂ ਬੰਦ: “{ $visit }” ਮਰਜ਼ੀ ਅਨੁਸਾਰ ਵਾਲੀ ਮੁਲਾਕਾਤ ਨਹੀਂ ਹੈ, ਇਹ ਹਮੇਸ਼ਾ ਹੁੰਦੀ ਹੈ।
# $part (text): like The reasons of the programme.
rule-list-stays = ਪ੍ਰੋਗਰਾਮ ਵੱਲੋਂ ਬੰਦ: { $part }। ਸਾਈਟ ਇਸ ਸੂਚੀ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਜੋੜਦੀ।
# $most (text): a number.
rule-reasons-most = ਪ੍ਰੋਗਰਾਮ ਦੀ ਹੱਦ: ਸਾਈਟ ਦੇ ਆਪਣੇ ਕਾਰਨ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
# $most (text): a number.
rule-questions-most = ਪ੍ਰੋਗਰਾਮ ਦੀ ਹੱਦ: ਸਾਈਟ ਦੇ ਆਪਣੇ ਸਵਾਲ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੇ ਹਨ।
# $visit (text): its name.
rule-questions-language = “{ $visit }” ਦੇ ਸਵਾਲ ਇਕੱਠੇ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ, ਅਤੇ ਕੋਈ ਅਜਿਹੀ ਭਾਸ਼ਾ ਨਹੀਂ ਜਿਸ ਵਿੱਚ ਇਹ ਸਾਰੇ ਲਿਖੇ ਹੋਣ।
own-questions = ਇਸ ਸਾਈਟ ਦੇ ਸਵਾਲ
# $site (text): its code.
own-questions-title = ਸਾਈਟ { $site } ਦੇ ਸਵਾਲ
own-questions-terms = ਸਾਈਟ ਦੇ ਆਪਣੇ ਸ਼ਬਦ। ਕਿਸੇ ਨੇ ਇਨ੍ਹਾਂ ਸਵਾਲਾਂ ਦੀ ਪ੍ਰਮਾਣਿਕਤਾ ਨਹੀਂ ਪਰਖੀ।
own-kind-yes-no = ਹਾਂ ਜਾਂ ਨਹੀਂ
own-kind-choice = ਕਈ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ
own-kind-number = ਇੱਕ ਸੰਖਿਆ
own-kind-text = ਕੁਝ ਸ਼ਬਦ
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, ਜਿਵੇਂ ਇੱਥੇ ਚੱਲਦਾ ਹੈ ({ $version })
# $visit (text): its name.
tailoring-visit = ਮਰਜ਼ੀ ਅਨੁਸਾਰ ਵਾਲੀ ਮੁਲਾਕਾਤ ਜੋ ਹੁੰਦੀ ਹੈ: { $visit }
# $visit, $form (text): their names.
tailoring-without = “{ $visit }” ਵਿੱਚ ਛੱਡਿਆ ਫ਼ਾਰਮ: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = “{ $visit }” ਇਸ ਦੇ ਦਿਨ ਤੋਂ { $before } ਦਿਨ ਪਹਿਲਾਂ ਤੋਂ { $after } ਦਿਨ ਬਾਅਦ ਤੱਕ ਗਿਣੀ ਜਾਂਦੀ ਹੈ, { $was-before } ਪਹਿਲਾਂ ਤੋਂ { $was-after } ਬਾਅਦ ਤੱਕ ਦੀ ਥਾਂ
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = “{ $list }” ਵਿੱਚ ਆਪਣਾ ਕਾਰਨ: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = “{ $visit }” ਵਿੱਚ ਆਪਣਾ ਸਵਾਲ: { $question } ({ $kind }; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = “{ $role }” ਨੂੰ “{ $name }” ਕਿਹਾ ਜਾਂਦਾ ਹੈ
list-decline = ਇਨਕਾਰ ਕਰਨ ਦੇ ਕਾਰਨ
list-not_started = ਸ਼ੁਰੂ ਨਾ ਕਰਨ ਦੇ ਕਾਰਨ
list-stop = ਬੰਦ ਕਰਨ ਦੇ ਕਾਰਨ
list-visit_missed = ਮੁਲਾਕਾਤ ਰਹਿ ਜਾਣ ਦੇ ਕਾਰਨ
list-session_missed = ਸੈਸ਼ਨ ਰਹਿ ਜਾਣ ਦੇ ਕਾਰਨ
list-not_entered = ਸ਼ਾਮਲ ਨਾ ਹੋਣ ਦੇ ਕਾਰਨ

## Today

day-list-day = { $weekday } { $day }
weekday-mon = ਸੋਮਵਾਰ
weekday-tue = ਮੰਗਲਵਾਰ
weekday-wed = ਬੁੱਧਵਾਰ
weekday-thu = ਵੀਰਵਾਰ
weekday-fri = ਸ਼ੁੱਕਰਵਾਰ
weekday-sat = ਸ਼ਨਿੱਚਰਵਾਰ
weekday-sun = ਐਤਵਾਰ
day-list-of = ਕਿਸ ਦੀ ਉਮੀਦ ਹੈ: { $day }
day-list-nobody = ਕਿਸੇ ਦੀ ਉਮੀਦ ਨਹੀਂ ਹੈ।
day-list-cut = ਇਸ ਸੂਚੀ ਵਿੱਚ { $total } ਵਿੱਚੋਂ { $shown } ਹਨ।
day-list-participant = ਭਾਗੀਦਾਰ
day-list-visit = ਮੁਲਾਕਾਤ
day-list-state = ਸਥਿਤੀ
day-list-until = ਕਦੋਂ ਤੱਕ ਗਿਣੀ ਜਾਂਦੀ ਹੈ
day-list-language = ਭਾਸ਼ਾ
day-list-note = ਨੋਟ
day-list-interpreter = ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ
standing-ahead = ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋ ਸਕਦੀ
standing-in-window = ਤੈਅ ਸਮੇਂ ਵਿੱਚ
standing-due = ਅੱਜ ਹੋਣੀ ਹੈ
standing-overdue = ਦੇਰ ਹੋ ਗਈ
standing-missed = ਰਹਿ ਗਈ
standing-done = ਹੋ ਗਈ
standing-late = ਤੈਅ ਸਮੇਂ ਤੋਂ ਬਾਹਰ ਹੋਈ
standing-not-done = ਨਹੀਂ ਹੋਈ
standing-not-expected = ਉਮੀਦ ਨਹੀਂ

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who }: { $note }
alert-first-tell = ਇਨ੍ਹਾਂ ਨੂੰ ਦੱਸੋ: { $to }।
alert-now-tell = ਕਿਸੇ ਨੇ ਸਮੇਂ ਸਿਰ ਕਾਰਵਾਈ ਨਹੀਂ ਕੀਤੀ। ਹੁਣ ਇਨ੍ਹਾਂ ਨੂੰ ਦੱਸੋ: { $to }।
alert-local-procedure = ਆਪਣੀ ਸਥਾਨਕ ਕਾਰਜ-ਵਿਧੀ ਅਨੁਸਾਰ ਚੱਲੋ।
# $at (text): date and time.
alert-sponsor-told = ਇਹ { $at } ਤੋਂ ਸਪਾਂਸਰ ਦੇ ਸਰਵਰ ਕੋਲ ਹੈ।
# $aware, $until (text): dates and times.
alert-sponsor-next = ਸਪਾਂਸਰ ਨੂੰ ਅਗਲੇ ਕਨੈਕਸ਼ਨ ’ਤੇ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ। ਸਾਈਟ ਨੂੰ ਇਸ ਦਾ ਪਤਾ { $aware } ਲੱਗਾ; ਸਪਾਂਸਰ ਨੂੰ { $until } ਤੱਕ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = ਹੁਣ ਕੋਈ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਹੈ। ਟੈਲੀਫ਼ੋਨ ’ਤੇ ਦੱਸੋ: { $who }, { $note }।
alert-sponsor-ring-unknown = ਹੁਣ ਕੋਈ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਹੈ। ਟੈਲੀਫ਼ੋਨ ’ਤੇ ਦੱਸੋ: { $who }। ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਦਾ ਤਰੀਕਾ ਦਰਜ ਨਹੀਂ ਹੈ; ਪ੍ਰਬੰਧਕ ਇਸ ਨੂੰ ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਦਰਜ ਕਰਦਾ ਹੈ।
alert-why-item = { $form }, “{ $item }”: { $value }।
alert-why-score = { $form }, { $score }: { $value }।
alert-why-change = { $form }, { $score }: { $value }, ਅਤੇ ਪਿਛਲੀ ਵਾਰ { $before }।
alert-why-criterion = ਇਸ ਦਾ ਜਵਾਬ ਹਾਂ ਦਿੱਤਾ: “{ $question }”
alert-why-serious = ਗੰਭੀਰ ਅਣਚਾਹੀ ਘਟਨਾ: { $what }।

## What a kit asks for at a visit

visit-window = { $from } ਤੋਂ { $to }
withheld-not-here = ਇਸ ਦਾ ਲਾਇਸੈਂਸ ਵਾਲਾ ਪੈਕ ਇੱਥੇ ਇੰਸਟਾਲ ਨਹੀਂ ਹੈ।
withheld-language = { $language } ਵਿੱਚ ਉਪਲਬਧ ਨਹੀਂ।
withheld-language-licence = ਇਸ ਦਾ ਲਾਇਸੈਂਸ { $language } ਲਈ ਨਹੀਂ ਹੈ।
withheld-status = ਇਹ ਸਾਈਟ ਇਸ ਕਿਸਮ ਦੀਆਂ ਸ਼ਬਦਾਵਲੀਆਂ ਨਹੀਂ ਵਰਤਦੀ।
withheld-approval = ਪਹਿਲਾਂ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੇ { $language } ਦੀ ਸ਼ਬਦਾਵਲੀ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦੇਣੀ ਹੈ।
withheld-licence-expired = ਇਸ ਦੇ ਲਾਇਸੈਂਸ ਦੀ ਮਿਆਦ ਪੁੱਗ ਗਈ ਹੈ।
withheld-licence = ਇੱਥੇ ਇਸ ਲਈ ਕੋਈ ਲਾਇਸੈਂਸ ਨਹੀਂ ਹੈ।
field-step = ਕਦਮ
code-visit_missed-book_later = ਬਾਅਦ ਲਈ ਤੈਅ ਕੀਤੀ
field-alert-outcome-promise-kept-hint = ਜੇ ਨਹੀਂ, ਤਾਂ ਕਿਸੇ ਦੇ ਫਿਰ ਕਾਰਵਾਈ ਕਰਨ ਤੱਕ ਚੇਤਾਵਨੀ ਖੁੱਲ੍ਹੀ ਰਹਿੰਦੀ ਹੈ।
trigger-score-named = { $of }, { $score }
alert-form-moved = ਜਿਸ ਫ਼ਾਰਮ ਕਰਕੇ ਇਹ ਆਈ ਉਹ { $number } ਦਾ ਹੈ ਅਤੇ ਉੱਥੇ ਭੇਜਿਆ ਗਿਆ। ਇਸ ਬਾਰੇ ਇਸ ਵਿਅਕਤੀ ਨੂੰ ਫ਼ੋਨ ਨਾ ਕਰੋ।
alert-form-moved-away = ਜਿਸ ਫ਼ਾਰਮ ਕਰਕੇ ਇਹ ਆਈ ਉਹ ਕਿਸੇ ਹੋਰ ਦਾ ਹੈ ਅਤੇ ਉੱਥੇ ਭੇਜਿਆ ਗਿਆ। ਇਸ ਬਾਰੇ ਇਸ ਵਿਅਕਤੀ ਨੂੰ ਫ਼ੋਨ ਨਾ ਕਰੋ।
alert-form-taken-back = ਜਿਸ ਕਰਕੇ ਇਹ ਆਈ ਉਹ ਵਾਪਸ ਲਿਆ ਗਿਆ। ਇਸ ਬਾਰੇ ਇਸ ਵਿਅਕਤੀ ਨੂੰ ਫ਼ੋਨ ਨਾ ਕਰੋ। ਕਾਰਨ: { $reason }
alert-form-gone-do = ਹੇਠਾਂ ਦਰਜ ਕਰੋ ਕਿ ਕਿਸੇ ਕਾਰਵਾਈ ਦੀ ਲੋੜ ਨਹੀਂ ਸੀ, ਜਾਂ ਕੀ ਪਹਿਲਾਂ ਹੀ ਕੀਤਾ ਗਿਆ।
way-ended = { $what }: { $day } ਤੋਂ ਖ਼ਤਮ

## What people say of themselves

step-background = ਪਿਛੋਕੜ
step-background-intro = ਉਹ ਆਪਣੇ ਬਾਰੇ ਜੋ ਦੱਸਦੇ ਹਨ, ਤਾਂ ਜੋ ਪਤਾ ਲੱਗੇ ਕਿ ਪ੍ਰੋਗਰਾਮ ਕਿਨ੍ਹਾਂ ਤੱਕ ਪਹੁੰਚਦਾ ਹੈ। ਕਿਸੇ ਲਈ ਜਵਾਬ ਦੇਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ: ਦੱਸਣਾ ਨਾ ਚਾਹੁਣਾ ਵੀ ਇੱਕ ਜਵਾਬ ਹੈ, ਅਤੇ ਜੋ ਪੁੱਛਿਆ ਨਹੀਂ ਗਿਆ ਉਹ ਖਾਲੀ ਰਹਿੰਦਾ ਹੈ।
field-education = ਸਿੱਖਿਆ
field-work = ਕੰਮ
field-device = ਸਮਾਰਟਫ਼ੋਨ, ਟੈਬਲੇਟ ਜਾਂ ਕੰਪਿਊਟਰ ਜੋ ਉਹ ਵਰਤ ਸਕਦੇ ਹਨ
field-internet = ਇੰਟਰਨੈੱਟ
field-data = ਖਰਚੇ ਦੀ ਚਿੰਤਾ ਬਿਨਾਂ ਵਰਤ ਸਕਦੇ ਹਨ
field-space = ਡਿਵਾਈਸ ’ਤੇ ਇੱਕ ਹੋਰ ਐਪ ਲਈ ਥਾਂ
field-confidence = ਐਪਾਂ ਅਤੇ ਵੈੱਬਸਾਈਟਾਂ ਬਾਰੇ ਭਰੋਸਾ, 0 ਤੋਂ 10
field-background-confidence-hint = 0 ਦਾ ਅਰਥ ਬਿਲਕੁਲ ਭਰੋਸਾ ਨਹੀਂ, 10 ਦਾ ਅਰਥ ਪੂਰਾ ਭਰੋਸਾ।
field-willing = ਆਪਣੀ ਸਿਹਤ ਲਈ ਐਪ ਜਾਂ ਵੈੱਬਸਾਈਟ ਵਰਤਣਗੇ
field-help = ਇਸ ਵਿੱਚ ਮਦਦ
field-decile = ਰਿਹਾਇਸ਼ ਦਾ ਵਾਂਝੇਪਣ ਦਾ ਦਸਵਾਂ ਹਿੱਸਾ
field-background-decile-hint = 1 ਸਭ ਤੋਂ ਵਾਂਝਾ ਦਸਵਾਂ ਹਿੱਸਾ ਹੈ, 10 ਸਭ ਤੋਂ ਘੱਟ। ਇਹ ਇੱਥੇ ਹੀ ਲੱਭਿਆ ਜਾਂਦਾ ਹੈ; ਪੋਸਟਕੋਡ ਇਸ ਦੇ ਨਾਲ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ ਅਤੇ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।
field-stated-by = ਕਿਸ ਨੇ ਦੱਸਿਆ
field-background-ethnic-scheme-hint = “ਨਹੀਂ ਦੱਸਿਆ” ਉਨ੍ਹਾਂ ਲਈ ਹੈ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਗਿਆ ਅਤੇ ਜੋ ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ।
code-stated_by-themselves = ਉਨ੍ਹਾਂ ਆਪ
code-stated_by-somebody_for_them = ਉਨ੍ਹਾਂ ਵੱਲੋਂ ਕਿਸੇ ਨੇ
code-stated_by-record = ਰਿਕਾਰਡ ਤੋਂ ਲਿਆ
code-education-none = ਕੋਈ ਯੋਗਤਾ ਨਹੀਂ
code-education-school = ਸਕੂਲ
code-education-vocational = ਕਿੱਤਾਮੁਖੀ ਸਿਖਲਾਈ
code-education-university = ਯੂਨੀਵਰਸਿਟੀ
code-education-other = ਕੁਝ ਹੋਰ
code-education-prefers_not_to_say = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ
code-work-employed = ਨੌਕਰੀ ਕਰਦੇ ਹਨ
code-work-self_employed = ਆਪਣਾ ਕੰਮ ਕਰਦੇ ਹਨ
code-work-looking = ਕੰਮ ਲੱਭ ਰਹੇ ਹਨ
code-work-health = ਸਿਹਤ ਕਾਰਨ ਕੰਮ ਨਹੀਂ ਕਰਦੇ
code-work-caring = ਘਰ ਜਾਂ ਪਰਿਵਾਰ ਦੀ ਦੇਖਭਾਲ ਕਰਦੇ ਹਨ
code-work-student = ਵਿਦਿਆਰਥੀ ਜਾਂ ਸਿਖਲਾਈ ਵਿੱਚ
code-work-retired = ਸੇਵਾਮੁਕਤ
code-work-other = ਕੁਝ ਹੋਰ
code-work-prefers_not_to_say = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ
code-device-own = ਆਪਣਾ
code-device-shared = ਦੂਜਿਆਂ ਨਾਲ ਸਾਂਝਾ
code-device-none = ਕੋਈ ਨਹੀਂ
code-device-prefers_not_to_say = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ
code-internet-home = ਘਰ ਵਿੱਚ
code-internet-elsewhere = ਸਿਰਫ਼ ਹੋਰ ਥਾਵਾਂ ’ਤੇ
code-internet-none = ਕੋਈ ਨਹੀਂ
code-internet-prefers_not_to_say = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ
code-unsure-yes = ਹਾਂ
code-unsure-no = ਨਹੀਂ
code-unsure-unsure = ਪੱਕਾ ਨਹੀਂ
code-unsure-prefers_not_to_say = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ
code-help-needs_none = ਮਦਦ ਦੀ ਲੋੜ ਨਹੀਂ
code-help-has_somebody = ਮਦਦ ਕਰਨ ਵਾਲਾ ਕੋਈ ਹੈ
code-help-has_nobody = ਮਦਦ ਕਰਨ ਵਾਲਾ ਕੋਈ ਨਹੀਂ
code-help-prefers_not_to_say = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ
topic-ethnicity = ਨਸਲੀ ਸ਼੍ਰੇਣੀ
topic-education = ਸਿੱਖਿਆ
topic-work = ਕੰਮ
topic-technology = ਤਕਨਾਲੋਜੀ ਤੱਕ ਪਹੁੰਚ
topic-deprivation = ਵਾਂਝਾਪਣ
