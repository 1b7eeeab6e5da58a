### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = ਦਿਨ ਦਾ ਅੰਤ
title-computers = ਕੰਪਿਊਟਰ
nav-day = ਦਿਨ ਖ਼ਤਮ ਕਰੋ
notice-day-open = ਪਿਛਲਾ ਦਿਨ ਖ਼ਤਮ ਨਹੀਂ ਕੀਤਾ ਗਿਆ। ਅਜੇ ਕਿਸੇ ਨੇ ਸਾਬਤ ਨਹੀਂ ਕੀਤਾ ਕਿ ਸਰਵਰ ਕੋਲ ਸਭ ਕੁਝ ਹੈ।
# $at: when it was begun.
notice-day-stopped = { $at } ਸ਼ੁਰੂ ਕੀਤਾ ਦਿਨ ਖ਼ਤਮ ਕਰਨ ਦਾ ਕੰਮ ਵਿਚਕਾਰ ਰੁਕ ਗਿਆ। ਦਿਨ ਦੁਬਾਰਾ ਖ਼ਤਮ ਕਰਨਾ ਪਵੇਗਾ।
notice-day-ends = ਦਿਨ ਖ਼ਤਮ ਕਰਨ ਦਾ ਸਮਾਂ ਹੋ ਗਿਆ ਹੈ।
notice-go-day = ਦਿਨ ਖ਼ਤਮ ਕਰੋ

## The end of the day

day-title = ਦਿਨ ਦਾ ਅੰਤ
day-end = ਦਿਨ ਖ਼ਤਮ ਕਰੋ
day-end-again = ਦਿਨ ਦੁਬਾਰਾ ਖ਼ਤਮ ਕਰੋ
day-ending = ਦਿਨ ਖ਼ਤਮ ਹੋ ਰਿਹਾ ਹੈ…
day-not-ended = ਦਿਨ ਅਜੇ ਖ਼ਤਮ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
day-stopped = ਦਿਨ ਖ਼ਤਮ ਕਰਨ ਦਾ ਕੰਮ ਵਿਚਕਾਰ ਰੁਕ ਗਿਆ।
# $at: when it was begun.
day-stopped-how = ਇਹ { $at } ਸ਼ੁਰੂ ਕੀਤਾ ਗਿਆ ਸੀ, ਅਤੇ ਇਸ ਦੀ ਕੋਈ ਸ਼ੀਟ ਨਹੀਂ ਹੈ: ਅਜੇ ਕੋਈ ਨਹੀਂ ਜਾਣਦਾ ਕਿ ਸਰਵਰ ਕੋਲ ਸਭ ਕੁਝ ਹੈ ਜਾਂ ਨਹੀਂ।
day-stopped-do = ਦਿਨ ਦੁਬਾਰਾ ਖ਼ਤਮ ਕਰੋ। ਜੇ ਇਹ ਫਿਰ ਰੁਕ ਜਾਵੇ, ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
day-how = ਜੋ ਉਡੀਕ ਵਿੱਚ ਹੈ, Prombook ਉਸ ਨੂੰ ਭੇਜਦਾ ਹੈ, ਸਰਵਰ ਤੋਂ ਪੁੱਛਦਾ ਹੈ ਕਿ ਉਸ ਕੋਲ ਕੀ ਹੈ, ਅਤੇ ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਰਿਕਾਰਡ ਜਾਂਚਦਾ ਹੈ। ਤੁਸੀਂ ਕੰਮ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ।
day-last = ਪਿਛਲੀ ਵਾਰ { $at } ਨੂੰ ਖ਼ਤਮ ਕੀਤਾ: { $verdict }
day-counts = { $n } ਭੇਜੇ, { $received } ਪਹੁੰਚੇ, { $differ } ਵਿੱਚ ਫ਼ਰਕ ਹੈ।
day-verdict-safe = ਬੰਦ ਕਰਨਾ ਸੁਰੱਖਿਅਤ ਹੈ।
day-safe-how = ਸਰਵਰ ਤੋਂ ਹਰ ਰਿਕਾਰਡ ਬਾਰੇ ਪੁੱਛਿਆ ਗਿਆ, ਅਤੇ ਉਸ ਨੇ ਹਰ ਇੱਕ ਦਾ ਵਰਜਨ ਅਤੇ ਸਮੱਗਰੀ ਵਾਪਸ ਦਿੱਤੇ।
day-verdict-nothing = ਭੇਜਣ ਲਈ ਕੁਝ ਨਹੀਂ ਸੀ। ਬੰਦ ਕਰਨਾ ਸੁਰੱਖਿਅਤ ਹੈ।
day-verdict-waiting =
    { $count ->
        [one] ਅਜੇ ਨਹੀਂ: { $n } ਰਿਕਾਰਡ ਭੇਜਣਾ ਬਾਕੀ ਹੈ।
       *[other] ਅਜੇ ਨਹੀਂ: { $n } ਰਿਕਾਰਡ ਭੇਜਣੇ ਬਾਕੀ ਹਨ।
    }
day-verdict-held =
    { $count ->
        [one] ਅਜੇ ਨਹੀਂ: ਸਰਵਰ ਨੇ { $n } ਰਿਕਾਰਡ ਨਹੀਂ ਲਿਆ।
       *[other] ਅਜੇ ਨਹੀਂ: ਸਰਵਰ ਨੇ { $n } ਰਿਕਾਰਡ ਨਹੀਂ ਲਏ।
    }
day-verdict-differs =
    { $count ->
        [one] ਅਜੇ ਨਹੀਂ: { $n } ਰਿਕਾਰਡ ਸਰਵਰ ’ਤੇ ਉਹੋ ਜਿਹਾ ਨਹੀਂ ਜਿਹੋ ਜਿਹਾ ਇੱਥੇ ਹੈ।
       *[other] ਅਜੇ ਨਹੀਂ: { $n } ਰਿਕਾਰਡ ਸਰਵਰ ’ਤੇ ਉਹੋ ਜਿਹੇ ਨਹੀਂ ਜਿਹੋ ਜਿਹੇ ਇੱਥੇ ਹਨ।
    }
day-verdict-not-asked = ਅਜੇ ਨਹੀਂ: ਸਰਵਰ ਤੋਂ ਪੁੱਛਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ ਕਿ ਉਸ ਕੋਲ ਕੀ ਹੈ।
day-verdict-no-endpoint = ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ: ਕੋਈ ਸਰਵਰ ਤੈਅ ਨਹੀਂ ਹੈ।
day-verdict-damaged = ਰੁਕੋ: ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਰਿਕਾਰਡ ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ।
day-kept-here = ਜੋ ਕੁਝ ਦਰਜ ਕੀਤਾ ਗਿਆ, ਉਹ ਸਭ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਰੱਖਿਆ ਹੋਇਆ ਹੈ।
day-short-safe = ਬੰਦ ਕਰਨਾ ਸੁਰੱਖਿਅਤ
day-short-nothing = ਭੇਜਣ ਲਈ ਕੁਝ ਨਹੀਂ
day-short-waiting = ਰਿਕਾਰਡ ਅਜੇ ਉਡੀਕ ਵਿੱਚ ਸਨ
day-short-held = ਰਿਕਾਰਡ ਨਹੀਂ ਲਏ ਗਏ
day-short-differs = ਰਿਕਾਰਡਾਂ ਵਿੱਚ ਫ਼ਰਕ ਸੀ
day-short-not-asked = ਸਰਵਰ ਤੋਂ ਪੁੱਛਿਆ ਨਹੀਂ ਗਿਆ
day-short-no-endpoint = ਕੋਈ ਸਰਵਰ ਤੈਅ ਨਹੀਂ ਸੀ
day-short-damaged = ਰਿਕਾਰਡ ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ ਸਨ

day-step-sending = ਉਡੀਕ ਵਾਲੇ ਰਿਕਾਰਡ ਭੇਜਣਾ
day-step-asking = ਸਰਵਰ ਤੋਂ ਪੁੱਛਣਾ ਕਿ ਉਸ ਕੋਲ ਕੀ ਹੈ
day-step-checking = ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਰਿਕਾਰਡ ਜਾਂਚਣਾ
day-step-done = ਹੋ ਗਿਆ
day-step-now = ਹੁਣ
day-step-next = ਅਜੇ ਬਾਕੀ
day-progress =
    { $count ->
        [one] { $total } ਵਿੱਚੋਂ { $n } ਰਿਕਾਰਡ
       *[other] { $total } ਵਿੱਚੋਂ { $n } ਰਿਕਾਰਡ
    }
day-progress-label = ਕਿੱਥੋਂ ਤੱਕ ਪਹੁੰਚਿਆ

day-before = ਦਿਨ ਖ਼ਤਮ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ
day-next = ਹੁਣ ਕੀ ਕਰਨਾ ਹੈ
day-do-held =
    { $count ->
        [one] ਸਰਵਰ ਨੇ { $n } ਰਿਕਾਰਡ ਨਹੀਂ ਲਿਆ। ਦੇਖੋ ਕਿ ਕਿਉਂ, ਅਤੇ ਜੋ ਉੱਥੇ ਲਿਖਿਆ ਹੈ, ਉਹ ਕਰੋ।
       *[other] ਸਰਵਰ ਨੇ { $n } ਰਿਕਾਰਡ ਨਹੀਂ ਲਏ। ਦੇਖੋ ਕਿ ਕਿਉਂ, ਅਤੇ ਜੋ ਉੱਥੇ ਲਿਖਿਆ ਹੈ, ਉਹ ਕਰੋ।
    }
day-do-disputes =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਦੋ ਕੰਪਿਊਟਰਾਂ ’ਤੇ ਬਦਲਿਆ ਗਿਆ। ਚੁਣੋ ਕਿ ਕਿਹੜਾ ਗਿਣਿਆ ਜਾਵੇ।
       *[other] { $n } ਰਿਕਾਰਡ ਦੋ ਕੰਪਿਊਟਰਾਂ ’ਤੇ ਬਦਲੇ ਗਏ। ਚੁਣੋ ਕਿ ਕਿਹੜੇ ਗਿਣੇ ਜਾਣ।
    }
day-do-unfinished =
    { $count ->
        [one] { $n } ਫ਼ਾਰਮ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ। ਇਸ ਨੂੰ ਪੂਰਾ ਕਰੋ, ਜਾਂ ਦੱਸੋ ਕਿ ਕਿਉਂ ਨਹੀਂ।
       *[other] { $n } ਫ਼ਾਰਮ ਪੂਰੇ ਨਹੀਂ ਹੋਏ। ਇਨ੍ਹਾਂ ਨੂੰ ਪੂਰਾ ਕਰੋ, ਜਾਂ ਦੱਸੋ ਕਿ ਕਿਉਂ ਨਹੀਂ।
    }
day-do-prompts =
    { $count ->
        [one] { $n } ਸੁਰੱਖਿਆ ਸੁਨੇਹੇ ’ਤੇ ਕੋਈ ਨੋਟ ਨਹੀਂ ਹੈ। ਫ਼ਾਰਮ ਖੋਲ੍ਹੋ ਅਤੇ ਦਰਜ ਕਰੋ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ।
       *[other] { $n } ਸੁਰੱਖਿਆ ਸੁਨੇਹਿਆਂ ’ਤੇ ਕੋਈ ਨੋਟ ਨਹੀਂ ਹੈ। ਫ਼ਾਰਮ ਖੋਲ੍ਹੋ ਅਤੇ ਦਰਜ ਕਰੋ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ।
    }
day-do-will-send =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਉਡੀਕ ਵਿੱਚ ਹੈ। ਦਿਨ ਖ਼ਤਮ ਕਰਨ ’ਤੇ ਇਹ ਭੇਜਿਆ ਜਾਵੇਗਾ।
       *[other] { $n } ਰਿਕਾਰਡ ਉਡੀਕ ਵਿੱਚ ਹਨ। ਦਿਨ ਖ਼ਤਮ ਕਰਨ ’ਤੇ ਇਹ ਭੇਜੇ ਜਾਣਗੇ।
    }
day-do-waiting =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਉਡੀਕ ਵਿੱਚ ਹੈ। ਜਦੋਂ ਤੱਕ ਇਹ ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ, ਇਹ ਕੰਪਿਊਟਰ ਚਾਲੂ ਅਤੇ ਨੈੱਟਵਰਕ ਨਾਲ ਜੁੜਿਆ ਰੱਖੋ।
       *[other] { $n } ਰਿਕਾਰਡ ਉਡੀਕ ਵਿੱਚ ਹਨ। ਜਦੋਂ ਤੱਕ ਇਹ ਭੇਜੇ ਨਹੀਂ ਜਾਂਦੇ, ਇਹ ਕੰਪਿਊਟਰ ਚਾਲੂ ਅਤੇ ਨੈੱਟਵਰਕ ਨਾਲ ਜੁੜਿਆ ਰੱਖੋ।
    }
day-do-missing =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਸਰਵਰ ’ਤੇ ਨਹੀਂ ਹੈ। ਇਹ ਆਪਣੇ ਆਪ ਦੁਬਾਰਾ ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ।
       *[other] { $n } ਰਿਕਾਰਡ ਸਰਵਰ ’ਤੇ ਨਹੀਂ ਹਨ। ਇਹ ਆਪਣੇ ਆਪ ਦੁਬਾਰਾ ਭੇਜੇ ਜਾ ਰਹੇ ਹਨ।
    }
day-do-deleted =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਸਰਵਰ ’ਤੇ ਡਿਲੀਟ ਕਰ ਦਿੱਤਾ ਗਿਆ। ਦੁਬਾਰਾ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਸਰਵਰ ਚਲਾਉਣ ਵਾਲਿਆਂ ਤੋਂ ਪੁੱਛੋ।
       *[other] { $n } ਰਿਕਾਰਡ ਸਰਵਰ ’ਤੇ ਡਿਲੀਟ ਕਰ ਦਿੱਤੇ ਗਏ। ਦੁਬਾਰਾ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਸਰਵਰ ਚਲਾਉਣ ਵਾਲਿਆਂ ਤੋਂ ਪੁੱਛੋ।
    }
day-do-other-content =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਵਿੱਚ ਸਰਵਰ ’ਤੇ ਕੁਝ ਹੋਰ ਲਿਖਿਆ ਹੈ। ਦੋਵਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ ਅਤੇ ਚੁਣੋ ਕਿ ਕਿਹੜਾ ਗਿਣਿਆ ਜਾਵੇ।
       *[other] { $n } ਰਿਕਾਰਡਾਂ ਵਿੱਚ ਸਰਵਰ ’ਤੇ ਕੁਝ ਹੋਰ ਲਿਖਿਆ ਹੈ। ਦੋਵਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ ਅਤੇ ਚੁਣੋ ਕਿ ਕਿਹੜੇ ਗਿਣੇ ਜਾਣ।
    }
day-do-other-version =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਦਾ ਸਰਵਰ ’ਤੇ ਵਰਜਨ ਨੰਬਰ ਵੱਖਰਾ ਹੈ ਪਰ ਉਸ ਵਿੱਚ ਲਿਖਿਆ ਉਹੀ ਹੈ। ਕੁਝ ਗੁਆਚਿਆ ਨਹੀਂ; ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਦੱਸੋ।
       *[other] { $n } ਰਿਕਾਰਡਾਂ ਦੇ ਸਰਵਰ ’ਤੇ ਵਰਜਨ ਨੰਬਰ ਵੱਖਰੇ ਹਨ ਪਰ ਉਨ੍ਹਾਂ ਵਿੱਚ ਲਿਖਿਆ ਉਹੀ ਹੈ। ਕੁਝ ਗੁਆਚਿਆ ਨਹੀਂ; ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਦੱਸੋ।
    }
day-do-no-endpoint = ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਸਰਵਰ ਦਾ ਪਤਾ ਦਰਜ ਕਰੋ। ਇਹ ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ ਕਰ ਸਕਦਾ ਹੈ।
day-do-damaged = ਕੁਝ ਵੀ ਨਾ ਬਦਲੋ ਅਤੇ ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਇਹ ਕੰਪਿਊਟਰ ਜਿਵੇਂ ਹੈ, ਉਵੇਂ ਹੀ ਰਹਿਣ ਦਿਓ।
day-do-again = ਫਿਰ ਦਿਨ ਦੁਬਾਰਾ ਖ਼ਤਮ ਕਰੋ।
day-do-nothing = ਕੋਈ ਰੁਕਾਵਟ ਨਹੀਂ ਹੈ।
day-go-sending = ਭੇਜਣ ਵਾਲੇ ਪੰਨੇ ’ਤੇ ਜਾਓ
day-go-disputes = ਸੁਲਝਾਓ
day-go-settings = ਸੈਟਿੰਗਾਂ ’ਤੇ ਜਾਓ
day-go-preflight = ਕਨੈਕਸ਼ਨ ਜਾਂਚੋ
day-go-trail = ਆਡਿਟ ਟ੍ਰੇਲ ਦੇਖੋ
day-go-unfinished = ਫ਼ਾਰਮਾਂ ’ਤੇ ਜਾਓ

day-numbers = ਗਿਣਤੀ ਵਿੱਚ
day-number-sent = ਭੇਜੇ
day-number-received = ਪਹੁੰਚੇ
day-number-differ = ਫ਼ਰਕ ਵਾਲੇ
day-number-missing = ਗਾਇਬ
day-number-waiting = ਉਡੀਕ ਵਿੱਚ
day-number-held = ਨਹੀਂ ਲਏ
day-number-finished = ਪੂਰੇ ਹੋਏ ਫ਼ਾਰਮ
day-number-unfinished = ਅਧੂਰੇ ਫ਼ਾਰਮ

day-open-forms = ਦੇਖਣ ਵਾਲੇ ਫ਼ਾਰਮ
day-col-participant = ਭਾਗੀਦਾਰ
day-col-form = ਫ਼ਾਰਮ
day-col-forms = ਫ਼ਾਰਮ
day-col-day = ਦਿਨ
day-col-open = ਕੀ ਬਾਕੀ ਹੈ
day-col-reason = ਪੂਰਾ ਕਿਉਂ ਨਹੀਂ ਹੋਇਆ
day-gaps =
    { $count ->
        [one] { $n } ਸਵਾਲ ਬਿਨਾਂ ਜਵਾਬ
       *[other] { $n } ਸਵਾਲ ਬਿਨਾਂ ਜਵਾਬ
    }
day-gaps-none = ਜਵਾਬ ਦਿੱਤੇ; ਅਜੇ ਪੂਰਾ ਨਹੀਂ ਕੀਤਾ
day-prompts =
    { $count ->
        [one] { $n } ਸੁਰੱਖਿਆ ਸੁਨੇਹਾ ਬਿਨਾਂ ਨੋਟ
       *[other] { $n } ਸੁਰੱਖਿਆ ਸੁਨੇਹੇ ਬਿਨਾਂ ਨੋਟ
    }
day-reason-none = ਅਜੇ ਨਹੀਂ ਦੱਸਿਆ
day-reason-of = { $number } ਦਾ { $form } ਪੂਰਾ ਕਿਉਂ ਨਹੀਂ ਹੋਇਆ
day-open-form = { $number } ਦਾ { $form } ਖੋਲ੍ਹੋ
day-open-visit = { $number } ਦੀ { $day } ਦੀ ਮੁਲਾਕਾਤ ਖੋਲ੍ਹੋ
unfinished-goes-on = ਕਿਸੇ ਹੋਰ ਦਿਨ ਜਾਰੀ ਰਹੇਗਾ
unfinished-participant-left = ਭਾਗੀਦਾਰ ਨੂੰ ਜਾਣਾ ਪਿਆ
unfinished-declined = ਭਾਗੀਦਾਰ ਅੱਗੇ ਨਹੀਂ ਚੱਲਣਾ ਚਾਹੁੰਦੇ
unfinished-by-mistake = ਗ਼ਲਤੀ ਨਾਲ ਸ਼ੁਰੂ ਹੋ ਗਿਆ
unfinished-technical = ਕੰਪਿਊਟਰ ਕਰਕੇ ਰੁਕਾਵਟ ਪਈ
day-visits =
    { $count ->
        [one] { $n } ਮੁਲਾਕਾਤ
       *[other] { $n } ਮੁਲਾਕਾਤਾਂ
    }
day-no-visits = ਅੱਜ ਕੋਈ ਮੁਲਾਕਾਤ ਨਹੀਂ ਸੀ।
day-no-forms = ਕੋਈ ਫ਼ਾਰਮ ਨਹੀਂ
day-state-unfinished = ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ
day-state-waiting = ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ
day-state-sent = ਪਹੁੰਚਿਆ
day-state-held = ਨਹੀਂ ਲਿਆ
day-state-voided = ਵਾਪਸ ਲਿਆ ਗਿਆ

day-differences =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਜੋ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ
       *[other] { $n } ਰਿਕਾਰਡ ਜੋ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ
    }
day-differences-first = ਸੂਚੀ ਵਿੱਚ ਸਿਰਫ਼ ਪਹਿਲੇ { $n } ਹਨ।
day-col-record = ਰਿਕਾਰਡ
day-col-why = ਕੀ ਗ਼ਲਤ ਹੈ
day-differs-waiting = ਅਜੇ ਨਹੀਂ ਭੇਜਿਆ
day-differs-held = ਸਰਵਰ ਨੇ ਨਹੀਂ ਲਿਆ
day-differs-missing = ਸਰਵਰ ’ਤੇ ਨਹੀਂ ਹੈ; ਦੁਬਾਰਾ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ
day-differs-deleted = ਸਰਵਰ ’ਤੇ ਡਿਲੀਟ ਕੀਤਾ ਗਿਆ
day-differs-other-content = ਸਰਵਰ ’ਤੇ ਕੁਝ ਹੋਰ ਲਿਖਿਆ ਹੈ
day-differs-other-version = ਸਮੱਗਰੀ ਉਹੀ, ਵਰਜਨ ਨੰਬਰ ਵੱਖਰਾ

day-proof = ਸ਼ੀਟ ’ਤੇ
day-ended = ਖ਼ਤਮ ਕੀਤਾ
day-ended-by = { $at }, { $by } ਨੇ
day-computer = ਕੰਪਿਊਟਰ
day-server = ਸਰਵਰ
day-server-none = ਕੋਈ ਤੈਅ ਨਹੀਂ
day-clock = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ
day-trail = ਆਡਿਟ ਟ੍ਰੇਲ ਦਾ ਅੰਤ
day-head = ਕਤਾਰ { $seq }: { $head }
day-head-there = ਸਰਵਰ ਕੋਲ ਵੀ ਇਹੀ ਹੈ।
day-head-not-there = ਸਰਵਰ ਕੋਲ ਇਹ ਅਜੇ ਨਹੀਂ ਹੈ।
day-head-full = ਸਾਰੇ 64 ਅੱਖਰ-ਚਿੰਨ੍ਹ
day-print = ਸ਼ੀਟ ਛਾਪੋ (PDF)
day-printing = PDF ਬਣ ਰਹੀ ਹੈ…
day-printed =
    { $count ->
        [one] ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ { $n } ਪੰਨਾ ਹੈ:
       *[other] ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ { $n } ਪੰਨੇ ਹਨ:
    }
day-today = ਅੱਜ ’ਤੇ ਵਾਪਸ
day-sheet-of = { $day } ਦੀ ਸ਼ੀਟ
day-sheets = ਰੱਖੀਆਂ ਸ਼ੀਟਾਂ
day-sheets-none = ਅਜੇ ਕੋਈ ਦਿਨ ਖ਼ਤਮ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
day-sheets-more = ਸਾਰੀਆਂ { $n } ਦਿਖਾਓ
day-sheet-open = { $day } ਦੀ ਸ਼ੀਟ, { $at }: { $verdict }
day-reminder = ਯਾਦ-ਦਹਾਨੀ
day-reminder-hint = ਜਿਵੇਂ 17:00। ਯਾਦ-ਦਹਾਨੀ ਨਹੀਂ ਚਾਹੀਦੀ, ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
day-reminder-label = ਸਟਾਫ਼ ਨੂੰ ਕਦੋਂ ਯਾਦ ਕਰਾਉਣਾ ਹੈ
day-reminder-at = ਸਟਾਫ਼ ਨੂੰ { $at } ’ਤੇ ਯਾਦ ਕਰਾਇਆ ਜਾਂਦਾ ਹੈ।
day-reminder-never = ਕਿਸੇ ਨੂੰ ਯਾਦ ਨਹੀਂ ਕਰਾਇਆ ਜਾਂਦਾ।

## How right a clock is, compared with the server’s

clock-unknown = ਪਤਾ ਨਹੀਂ
clock-right = ਸਹੀ
clock-ahead-seconds =
    { $count ->
        [one] { $n } ਸਕਿੰਟ ਅੱਗੇ
       *[other] { $n } ਸਕਿੰਟ ਅੱਗੇ
    }
clock-ahead-minutes =
    { $count ->
        [one] { $n } ਮਿੰਟ ਅੱਗੇ
       *[other] { $n } ਮਿੰਟ ਅੱਗੇ
    }
clock-ahead-hours =
    { $count ->
        [one] { $n } ਘੰਟਾ ਅੱਗੇ
       *[other] { $n } ਘੰਟੇ ਅੱਗੇ
    }
clock-behind-seconds =
    { $count ->
        [one] { $n } ਸਕਿੰਟ ਪਿੱਛੇ
       *[other] { $n } ਸਕਿੰਟ ਪਿੱਛੇ
    }
clock-behind-minutes =
    { $count ->
        [one] { $n } ਮਿੰਟ ਪਿੱਛੇ
       *[other] { $n } ਮਿੰਟ ਪਿੱਛੇ
    }
clock-behind-hours =
    { $count ->
        [one] { $n } ਘੰਟਾ ਪਿੱਛੇ
       *[other] { $n } ਘੰਟੇ ਪਿੱਛੇ
    }

## Sending: pausing, and how much went over the line

sending-pause = ਕੁਝ ਚਿਰ ਰੋਕੋ
sending-resume = ਮੁੜ ਚਲਾਓ
sending-paused = ਕੁਝ ਚਿਰ ਲਈ ਰੋਕਿਆ ਹੋਇਆ ਹੈ। ਜਦੋਂ ਤੱਕ ਕੋਈ ਮੁੜ ਨਹੀਂ ਚਲਾਉਂਦਾ, ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।
sending-soon = ਇੱਕ ਮਿੰਟ ਤੋਂ ਘੱਟ ਬਾਕੀ
sending-minutes =
    { $count ->
        [one] ਲਗਭਗ { $n } ਮਿੰਟ ਬਾਕੀ
       *[other] ਲਗਭਗ { $n } ਮਿੰਟ ਬਾਕੀ
    }
sending-traffic =
    { $count ->
        [one] Prombook ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਬਾਅਦ: { $sent } kB ਭੇਜੇ, { $received } kB ਆਏ, { $n } ਬੇਨਤੀ
       *[other] Prombook ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਬਾਅਦ: { $sent } kB ਭੇਜੇ, { $received } kB ਆਏ, { $n } ਬੇਨਤੀਆਂ
    }
sending-check = ਕਨੈਕਸ਼ਨ ਜਾਂਚੋ
sending-computers = ਸਾਈਟ ਦੇ ਕੰਪਿਊਟਰ

## What the server did not take

sending-again-all = ਸਾਰੇ ਦੁਬਾਰਾ ਭੇਜੋ
held-why = { $spot }: { $why }
issue-missing = ਸਰਵਰ ਨੂੰ ਇੱਥੇ ਕੁਝ ਚਾਹੀਦਾ ਹੈ, ਪਰ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਹੈ।
issue-value = ਸਰਵਰ ਇਹ ਮੁੱਲ ਸਵੀਕਾਰ ਨਹੀਂ ਕਰਦਾ।
issue-too-long = ਇਹ ਸਰਵਰ ਦੀ ਹੱਦ ਤੋਂ ਲੰਮਾ ਹੈ।
issue-structure = ਇਹ ਜਿਵੇਂ ਲਿਖਿਆ ਹੈ, ਸਰਵਰ ਉਸ ਨੂੰ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ।
issue-reference = ਇਹ ਜਿਸ ਰਿਕਾਰਡ ਨਾਲ ਸੰਬੰਧਿਤ ਹੈ, ਉਹ ਸਰਵਰ ਕੋਲ ਨਹੀਂ ਹੈ।
issue-code = ਸਰਵਰ ਇਸ ਇੰਦਰਾਜ ਨੂੰ ਨਹੀਂ ਜਾਣਦਾ।
issue-duplicate = ਸਰਵਰ ਕੋਲ ਇਹ ਪਹਿਲਾਂ ਹੀ ਕਿਸੇ ਹੋਰ ਰਿਕਾਰਡ ਵਿੱਚ ਹੈ।
issue-rule = ਇਹ ਸਰਵਰ ਦੇ ਕਿਸੇ ਨਿਯਮ ਨੂੰ ਤੋੜਦਾ ਹੈ।
issue-security = ਸਰਵਰ ਇਸ ਕਲੀਨਿਕ ਨੂੰ ਇਹ ਭੇਜਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦਾ।
issue-version = ਸਰਵਰ ਕੋਲ ਇਸ ਦਾ ਵਧੇਰੇ ਨਵਾਂ ਵਰਜਨ ਹੈ।
spot-name = ਨਾਮ
spot-born = ਜਨਮ ਤਾਰੀਖ਼
spot-sex = ਲਿੰਗ
spot-nhs-number = NHS ਨੰਬਰ
spot-study-number = ਅਧਿਐਨ ਨੰਬਰ
spot-language = ਪਸੰਦੀਦਾ ਭਾਸ਼ਾ
spot-interpreter = ਦੁਭਾਸ਼ੀਆ
spot-day = ਮੁਲਾਕਾਤ ਦਾ ਦਿਨ
spot-participant = ਭਾਗੀਦਾਰ
spot-visit = ਮੁਲਾਕਾਤ
spot-questionnaire = ਪ੍ਰਸ਼ਨਾਵਲੀ
spot-answer = ਜਵਾਬ
spot-question = ਸਵਾਲ { $n }
spot-score = ਸਕੋਰ
spot-time = ਸਮਾਂ
next-correct = ਇਸ ਨੂੰ ਇੱਥੇ ਸੋਧੋ। ਫਿਰ ਇਹ ਆਪਣੇ ਆਪ ਦੁਬਾਰਾ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ।
next-correct-other = ਜਿਸ ਨੂੰ ਰਿਕਾਰਡ ਸੋਧਣ ਦੀ ਇਜਾਜ਼ਤ ਹੈ, ਉਸ ਨੂੰ ਇਹ ਇੱਥੇ ਸੋਧਣਾ ਪਵੇਗਾ। ਫਿਰ ਇਹ ਆਪਣੇ ਆਪ ਦੁਬਾਰਾ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ।
next-again = ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਭੇਜੋ। ਜੇ ਸਰਵਰ ਫਿਰ ਵੀ ਨਾ ਲਵੇ, ਤਾਂ ਸਹਾਇਤਾ ਟੀਮ ਲਈ ਫ਼ਾਈਲ ਲਿਖੋ।
next-again-allowed = ਸਰਵਰ ਚਲਾਉਣ ਵਾਲਿਆਂ ਨੂੰ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਦੇਣ ਲਈ ਕਹੋ, ਫਿਰ ਦੁਬਾਰਾ ਭੇਜੋ।
next-support = ਤੁਸੀਂ ਇਸ ਨੂੰ ਇੱਥੇ ਹੱਲ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਸਹਾਇਤਾ ਟੀਮ ਲਈ ਫ਼ਾਈਲ ਲਿਖੋ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਭੇਜੋ।
next-settle = ਇਹ ਇੱਥੇ ਵੀ ਅਤੇ ਸਰਵਰ ’ਤੇ ਵੀ ਬਦਲਿਆ ਗਿਆ। ਦੋਵੇਂ ਦੇਖੋ ਅਤੇ ਚੁਣੋ ਕਿ ਕਿਹੜਾ ਗਿਣਿਆ ਜਾਵੇ।
held-correct-participant = ਭਾਗੀਦਾਰ ਨੂੰ ਸੋਧੋ
held-correct-response = ਫ਼ਾਰਮ ਸੋਧੋ
held-settle = ਸੁਲਝਾਓ
held-support = ਸਹਾਇਤਾ ਟੀਮ ਲਈ ਫ਼ਾਈਲ ਲਿਖੋ
held-action-named = { $action }: { $what }
held-support-done = ਸਹਾਇਤਾ ਟੀਮ ਲਈ ਫ਼ਾਈਲ ਇੱਥੇ ਹੈ:
held-words = ਸਰਵਰ ਨੇ ਕੀ ਕਿਹਾ, ਸਹਾਇਤਾ ਟੀਮ ਲਈ
held-no-words = ਸਰਵਰ ਨੇ ਕੋਈ ਕਾਰਨ ਨਹੀਂ ਦੱਸਿਆ।

## The computers of a site

computers-title = ਸਾਈਟ ਦੇ ਕੰਪਿਊਟਰ
computers-asked = ਸਰਵਰ ਤੋਂ ਪਿਛਲੀ ਵਾਰ { $at } ਨੂੰ ਪੁੱਛਿਆ ਗਿਆ।
computers-never-asked = ਸਰਵਰ ਤੋਂ ਅਜੇ ਪੁੱਛਿਆ ਨਹੀਂ ਗਿਆ। ਇਹ ਕੰਪਿਊਟਰ ਉਹੀ ਦਿਖਾਉਂਦਾ ਹੈ ਜੋ ਇਹ ਆਪ ਜਾਣਦਾ ਹੈ।
computers-none = ਅਜੇ ਕਿਸੇ ਕੰਪਿਊਟਰ ਨੇ ਸਰਵਰ ਨੂੰ ਸੂਚਨਾ ਨਹੀਂ ਦਿੱਤੀ।
computers-list = ਹਰ ਕੰਪਿਊਟਰ, ਉਸ ਦੀ ਪਿਛਲੀ ਸੂਚਨਾ ਅਨੁਸਾਰ
computers-col-name = ਕੰਪਿਊਟਰ
computers-col-heard = ਪਿਛਲੀ ਸੂਚਨਾ
computers-col-unsent = ਸਰਵਰ ’ਤੇ ਨਹੀਂ
computers-col-receipt = ਆਖ਼ਰੀ ਰਸੀਦ
computers-col-safe = ਦਿਨ ਆਖ਼ਰੀ ਵਾਰ ਸੁਰੱਖਿਅਤ ਖ਼ਤਮ
computers-col-clock = ਘੜੀ
computers-col-version = ਵਰਜਨ
computers-here = ਇਹ ਕੰਪਿਊਟਰ
computers-unnamed = ਬਿਨਾਂ ਨਾਮ
computers-letter = ਅੱਖਰ { $letter }
computers-silent = ਦੋ ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਤੋਂ ਵੱਧ ਸਮੇਂ ਤੋਂ ਕੋਈ ਸੂਚਨਾ ਨਹੀਂ
computers-unsent-none = ਕੁਝ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ
computers-waiting =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਉਡੀਕ ਵਿੱਚ ਹੈ
       *[other] { $n } ਰਿਕਾਰਡ ਉਡੀਕ ਵਿੱਚ ਹਨ
    }
computers-since = ਸਭ ਤੋਂ ਪੁਰਾਣਾ { $at } ਤੋਂ
computers-held =
    { $count ->
        [one] { $n } ਨਹੀਂ ਲਿਆ
       *[other] { $n } ਨਹੀਂ ਲਏ
    }
computers-never = ਕਦੇ ਨਹੀਂ
computers-packs =
    { $count ->
        [one] { $n } ਪੈਕ
       *[other] { $n } ਪੈਕ
    }
computers-packs-none = ਕੋਈ ਪੈਕ ਨਹੀਂ
computers-same-letter = ਦੋ ਕੰਪਿਊਟਰਾਂ ਦਾ ਇੱਕੋ ਅੱਖਰ ਹੈ, ਇਸ ਲਈ ਉਹ ਦੋ ਭਾਗੀਦਾਰਾਂ ਨੂੰ ਇੱਕੋ ਅਧਿਐਨ ਨੰਬਰ ਦੇ ਸਕਦੇ ਹਨ। ਉੱਥੇ ਕਿਸੇ ਨੂੰ ਰਜਿਸਟਰ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਨੂੰ ਕੋਈ ਹੋਰ ਅੱਖਰ ਦਿਓ।
computers-this = ਇਹ ਕੰਪਿਊਟਰ
computers-name = ਇਸ ਦਾ ਨਾਮ ਕੀ ਹੈ
computers-name-hint = ਜਿਵੇਂ ਕਮਰਾ 3
computers-letter-label = ਇਸ ਦੇ ਅਧਿਐਨ ਨੰਬਰਾਂ ਵਿੱਚ ਅੱਖਰ
computers-letter-hint = A ਤੋਂ Z ਤੱਕ ਇੱਕ ਵੱਡਾ ਅੱਖਰ, ਹਰ ਕੰਪਿਊਟਰ ’ਤੇ ਵੱਖਰਾ। ਜੇ ਸਾਈਟ ਦਾ ਇੱਕੋ ਕੰਪਿਊਟਰ ਹੈ, ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
day-verdict-disputed =
    { $count ->
        [one] ਅਜੇ ਨਹੀਂ: ਕਿਸੇ ਨੇ { $n } ਰਿਕਾਰਡ ਲਈ ਚੁਣਨਾ ਹੈ ਕਿ ਕੀ ਮੰਨਿਆ ਜਾਵੇ।
       *[other] ਅਜੇ ਨਹੀਂ: ਕਿਸੇ ਨੇ { $n } ਰਿਕਾਰਡਾਂ ਲਈ ਚੁਣਨਾ ਹੈ ਕਿ ਕੀ ਮੰਨਿਆ ਜਾਵੇ।
    }
day-short-disputed = ਅਜੇ ਚੋਣ ਕਰਨੀ ਬਾਕੀ ਸੀ
day-number-disputes = ਚੁਣਨ ਲਈ
day-differs-disputed = ਦੋ ਕੰਪਿਊਟਰਾਂ ’ਤੇ ਵੱਖ-ਵੱਖ
day-fetched = ਹੋਰ ਕੰਪਿਊਟਰ
fetched-at = ਹੋਰ ਕੰਪਿਊਟਰਾਂ ਦੇ ਰਿਕਾਰਡ ਆਖ਼ਰੀ ਵਾਰ { $at } ਲਿਆਂਦੇ ਗਏ।
fetched-never = ਹੋਰ ਕੰਪਿਊਟਰਾਂ ਦੇ ਰਿਕਾਰਡ ਅਜੇ ਨਹੀਂ ਲਿਆਂਦੇ ਗਏ।
fetched-not = ਉਨ੍ਹਾਂ ਨੂੰ { $at } ਲਿਆਂਦਾ ਨਹੀਂ ਜਾ ਸਕਿਆ।
fetch-trouble-not-reached = ਸਰਵਰ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ ਜਾ ਸਕਿਆ। Prombook ਆਪੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਹੈ।
fetch-trouble-refused = ਸਰਵਰ ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਸਭ ਕੁਝ ਪੜ੍ਹਨ ਨਹੀਂ ਦਿੰਦਾ। ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ ਪੁੱਛੋ।
fetch-trouble-busy = ਸਰਵਰ ਰੁੱਝਿਆ ਹੋਇਆ ਹੈ। Prombook ਆਪੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰਦਾ ਹੈ।
fetch-trouble-unclear = ਸਰਵਰ ਦਾ ਜਵਾਬ ਸਮਝਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਜੇ ਇਸੇ ਤਰ੍ਹਾਂ ਰਹੇ ਤਾਂ ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ ਪੁੱਛੋ।
fetch-trouble-not-all = ਸਰਵਰ ਆਪਣੇ ਕੋਲ ਦਾ ਸਭ ਕੁਝ ਨਹੀਂ ਦਿੰਦਾ, ਤੇ ਸਮੇਂ ਦੇ ਕ੍ਰਮ ਵਿੱਚ ਨਹੀਂ ਦਿੰਦਾ। ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ ਪੁੱਛੋ।
