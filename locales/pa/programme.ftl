### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = ਅੱਜ
title-alerts = ਚੇਤਾਵਨੀਆਂ
title-alert = ਚੇਤਾਵਨੀ
nav-today = ਅੱਜ

plan-state-ahead = ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋ ਸਕਦੀ
plan-state-in-window = ਤੈਅ ਸਮੇਂ ਵਿੱਚ
plan-state-due = ਅੱਜ ਹੋਣੀ ਹੈ
plan-state-overdue = ਦੇਰ ਹੋ ਗਈ
plan-state-missed = ਰਹਿ ਗਈ
plan-state-begun = ਸ਼ੁਰੂ ਹੋਈ
plan-state-done = ਹੋ ਗਈ
plan-state-late = ਤੈਅ ਸਮੇਂ ਤੋਂ ਬਾਹਰ ਹੋਈ
plan-state-not-done = ਨਹੀਂ ਹੋਈ
plan-state-not-expected = ਉਮੀਦ ਨਹੀਂ

today-title = ਅੱਜ
today-beside = ਹੋਰ ਕੀ ਉਡੀਕ ਵਿੱਚ ਹੈ
today-rest = ਪੁੱਛਗਿੱਛ ਅਤੇ ਭੇਜਣਾ
today-no-kit = ਇਸ ਸਾਈਟ ’ਤੇ ਅਜੇ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਚੱਲਦਾ। ਫਿਰ ਵੀ ਭਾਗੀਦਾਰ ਇੱਥੇ ਲੱਭੇ ਜਾ ਸਕਦੇ ਹਨ।
today-screen = ਕਿਸੇ ਦੀ ਸਕ੍ਰੀਨਿੰਗ ਕਰੋ
today-screen-for = { $kit } ਲਈ ਕਿਸੇ ਦੀ ਸਕ੍ਰੀਨਿੰਗ ਕਰੋ
today-nothing = ਅੱਜ ਕੁਝ ਨਹੀਂ ਹੋਣਾ।
today-first =
    { $count ->
        [one] ਜੋ { $n } ਹੋਣੀ ਹੈ, ਉਸ ਵਿੱਚੋਂ ਪਹਿਲੀ { $shown }।
       *[other] ਜੋ { $n } ਹੋਣੀਆਂ ਹਨ, ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਪਹਿਲੀਆਂ { $shown }।
    }
today-states = ਦਿਖਾਓ
today-state-all = ਸਾਰੀਆਂ ({ $n })
today-state = { $state } ({ $n })
today-rule = ਦੇਰ ਹੋ ਗਈ: ਦਿਨ ਲੰਘ ਗਿਆ ਹੈ, ਅਤੇ ਤੈਅ ਸਮਾਂ ਅਜੇ ਖੁੱਲ੍ਹਾ ਹੈ। ਰਹਿ ਗਈ: ਤੈਅ ਸਮਾਂ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।
today-col-who = ਭਾਗੀਦਾਰ
today-col-visit = ਮੁਲਾਕਾਤ
today-col-state = ਸਥਿਤੀ
today-col-day = ਦਿਨ
today-col-contact = ਸੰਪਰਕ
today-col-do = ਕੀ ਕਰਨਾ ਹੈ
today-days-left =
    { $count ->
        [one] { $n } ਦਿਨ ਬਾਕੀ
       *[other] { $n } ਦਿਨ ਬਾਕੀ
    }
today-last-day = ਆਖ਼ਰੀ ਦਿਨ
today-days-over =
    { $count ->
        [one] { $n } ਦਿਨ ਦੇਰ
       *[other] { $n } ਦਿਨ ਦੇਰ
    }
today-contacts-none = ਕੋਸ਼ਿਸ਼ ਨਹੀਂ ਹੋਈ
today-contacts =
    { $count ->
        [one] { $n } ਕੋਸ਼ਿਸ਼
       *[other] { $n } ਕੋਸ਼ਿਸ਼ਾਂ
    }
today-reached = ਗੱਲ ਹੋਈ
today-not-reached = ਜਵਾਬ ਨਹੀਂ ਮਿਲਿਆ
today-reached-named = { $visit } ਲਈ { $number } ਨਾਲ ਗੱਲ ਹੋਈ
today-not-reached-named = { $visit } ਲਈ { $number } ਤੋਂ ਜਵਾਬ ਨਹੀਂ ਮਿਲਿਆ
today-how = ਸੰਪਰਕ ਦਾ ਢੰਗ
today-how-phone = ਫ਼ੋਨ
today-how-message = ਸੁਨੇਹਾ
today-how-letter = ਚਿੱਠੀ
today-how-in-person = ਆਹਮੋ-ਸਾਹਮਣੇ
today-noted = { $number } ਲਈ ਦਰਜ ਕੀਤਾ: { $result } ({ $how })
today-begin = ਸ਼ੁਰੂ ਕਰੋ
today-go-on = ਜਾਰੀ ਰੱਖੋ
today-look = ਦੇਖੋ
today-begin-named = { $number } ਨਾਲ { $visit } ਸ਼ੁਰੂ ਕਰੋ
today-go-on-named = { $number } ਦੀ { $visit } ਜਾਰੀ ਰੱਖੋ
today-look-named = { $number } ਨੂੰ ਦੇਖੋ, { $visit }
today-nothing-due = ਕੁਝ ਨਹੀਂ ਹੋਣਾ।
today-alerts =
    { $count ->
        [0] ਕੋਈ ਖੁੱਲ੍ਹੀ ਚੇਤਾਵਨੀ ਨਹੀਂ
        [one] { $n } ਖੁੱਲ੍ਹੀ ਚੇਤਾਵਨੀ
       *[other] { $n } ਖੁੱਲ੍ਹੀਆਂ ਚੇਤਾਵਨੀਆਂ
    }
today-alerts-late =
    { $count ->
        [one] { $n } ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ।
       *[other] { $n } ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ।
    }
today-alerts-all = ਸਾਰੀਆਂ ਚੇਤਾਵਨੀਆਂ
today-unfinished =
    { $count ->
        [0] ਕੋਈ ਅਧੂਰਾ ਫ਼ਾਰਮ ਨਹੀਂ
        [one] { $n } ਅਧੂਰਾ ਫ਼ਾਰਮ
       *[other] { $n } ਅਧੂਰੇ ਫ਼ਾਰਮ
    }
today-unfinished-all =
    { $count ->
        [one] { $n } ਦਿਖਾਓ
       *[other] ਸਾਰੇ { $n } ਦਿਖਾਓ
    }
today-queries =
    { $count ->
        [0] ਕੋਈ ਖੁੱਲ੍ਹੀ ਪੁੱਛਗਿੱਛ ਨਹੀਂ
        [one] { $n } ਖੁੱਲ੍ਹੀ ਪੁੱਛਗਿੱਛ
       *[other] { $n } ਖੁੱਲ੍ਹੀਆਂ ਪੁੱਛਗਿੱਛਾਂ
    }
today-waiting =
    { $count ->
        [0] ਸਭ ਕੁਝ ਭੇਜਿਆ ਗਿਆ ਹੈ
        [one] { $n } ਰਿਕਾਰਡ ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੈ
       *[other] { $n } ਰਿਕਾਰਡ ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n } ਮੁਲਾਕਾਤ ਅਜੇ ਨਹੀਂ ਭੇਜੀ ਗਈ
       *[other] { $n } ਮੁਲਾਕਾਤਾਂ ਅਜੇ ਨਹੀਂ ਭੇਜੀਆਂ ਗਈਆਂ
    }
today-print = ਦਿਨ ਦੀ ਸੂਚੀ ਛਾਪੋ
today-printing = ਛਾਪੀ ਜਾ ਰਹੀ ਹੈ…
today-printed =
    { $count ->
        [one] { $n } ਪੰਨਾ ਇੱਥੇ ਲਿਖਿਆ ਗਿਆ:
       *[other] { $n } ਪੰਨੇ ਇੱਥੇ ਲਿਖੇ ਗਏ:
    }
today-keys = ਕੁੰਜੀਆਂ: ↓ ਅਤੇ ↑ ਨਾਲ ਲਾਈਨ ਚੁਣੀ ਜਾਂਦੀ ਹੈ, Enter ਨਾਲ ਸ਼ੁਰੂ ਜਾਂ ਜਾਰੀ ਹੁੰਦਾ ਹੈ। ਲਾਈਨ ’ਤੇ 1 ਨਾਲ ਦਰਜ ਹੁੰਦਾ ਹੈ ਕਿ ਗੱਲ ਹੋਈ, 2 ਨਾਲ ਕਿ ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ, 3 ਨਾਲ ਭਾਗੀਦਾਰ ਖੁੱਲ੍ਹਦਾ ਹੈ। F2 ਨਾਲ ਤੁਸੀਂ ਕਿਤੋਂ ਵੀ ਇੱਥੇ ਵਾਪਸ ਆਉਂਦੇ ਹੋ, F4 ਨਾਲ ਚੇਤਾਵਨੀਆਂ ਖੁੱਲ੍ਹਦੀਆਂ ਹਨ, F8 ਨਾਲ ਅਗਲੀ ਹੋਣ ਵਾਲੀ ਲੱਭਦੀ ਹੈ, F9 ਨਾਲ ਉੱਥੇ ਜਾਂਦੇ ਹੋ ਜੋ ਹੋਰ ਉਡੀਕ ਵਿੱਚ ਹੈ।
today-keys-register = F11 ਸੈਸ਼ਨ ਦੀ ਹਾਜ਼ਰੀ ਖੋਲ੍ਹਦਾ ਹੈ।
# $only (text): keys, each with what it shows.
today-keys-only = ਸਿਰਫ਼ ਦਿਖਾਓ: { $only }। ਉਹੀ ਕੁੰਜੀ ਦੁਬਾਰਾ ਦਬਾਉਣ ਨਾਲ ਸਭ ਦਿਸਦਾ ਹੈ।

alert-severity-emergency = ਐਮਰਜੈਂਸੀ
alert-severity-urgent = ਉਸੇ ਦਿਨ
alert-severity-review = ਸਮੀਖਿਆ
alert-state-open = ਖੁੱਲ੍ਹੀ
alert-state-late = ਦੇਰ ਹੋ ਗਈ
alert-state-acted = ਨਤੀਜਾ ਦਰਜ ਕਰਨਾ ਹੈ
alert-state-promise-due = ਵਾਅਦਾ ਕੀਤਾ ਫ਼ਾਲੋ-ਅੱਪ ਹੁਣ ਕਰਨਾ ਹੈ
alert-state-closed = ਬੰਦ
alert-left-minutes =
    { $count ->
        [one] { $n } ਮਿੰਟ ਬਾਕੀ
       *[other] { $n } ਮਿੰਟ ਬਾਕੀ
    }
alert-left-hours =
    { $count ->
        [one] { $n } ਘੰਟਾ ਬਾਕੀ
       *[other] { $n } ਘੰਟੇ ਬਾਕੀ
    }
alert-left-days =
    { $count ->
        [one] { $n } ਦਿਨ ਬਾਕੀ
       *[other] { $n } ਦਿਨ ਬਾਕੀ
    }
alert-over-minutes =
    { $count ->
        [one] { $n } ਮਿੰਟ ਵੱਧ ਹੋ ਗਿਆ
       *[other] { $n } ਮਿੰਟ ਵੱਧ ਹੋ ਗਏ
    }
alert-over-hours =
    { $count ->
        [one] { $n } ਘੰਟਾ ਵੱਧ ਹੋ ਗਿਆ
       *[other] { $n } ਘੰਟੇ ਵੱਧ ਹੋ ਗਏ
    }
alert-over-days =
    { $count ->
        [one] { $n } ਦਿਨ ਵੱਧ ਹੋ ਗਿਆ
       *[other] { $n } ਦਿਨ ਵੱਧ ਹੋ ਗਏ
    }
alert-nobody = ਕੋਈ ਜੋ ਸ਼ਾਮਲ ਨਹੀਂ ਹੋਇਆ
alert-fired = { $at } ਨੂੰ ਆਈ
alert-second = ਦੂਜਾ ਪ੍ਰਾਪਤਕਰਤਾ: { $to }

alerts-title = ਚੇਤਾਵਨੀਆਂ
alerts-closed = ਬੰਦ ਚੇਤਾਵਨੀਆਂ ਵੀ ਦਿਖਾਓ
alerts-none = ਇੱਥੇ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਆਈ।
alerts-none-open = ਕੋਈ ਚੇਤਾਵਨੀ ਖੁੱਲ੍ਹੀ ਨਹੀਂ ਹੈ।
alerts-col-what = ਚੇਤਾਵਨੀ
alerts-col-who = ਕਿਸ ਬਾਰੇ
alerts-col-state = ਸਥਿਤੀ
alerts-col-due = ਕਦੋਂ ਤੱਕ ਕਾਰਵਾਈ
alerts-col-to = ਕਿਸ ਨੂੰ ਦੱਸਣਾ ਹੈ
alerts-fired =
    { $count ->
        [one] ਇੱਥੇ { $n } ਚੇਤਾਵਨੀ ਆਈ ਹੈ।
       *[other] ਇੱਥੇ { $n } ਚੇਤਾਵਨੀਆਂ ਆਈਆਂ ਹਨ।
    }
alerts-in-time =
    { $count ->
        [one] { $n } ’ਤੇ ਸਮੇਂ ਸਿਰ ਕਾਰਵਾਈ ਹੋਈ।
       *[other] { $n } ’ਤੇ ਸਮੇਂ ਸਿਰ ਕਾਰਵਾਈ ਹੋਈ।
    }
alerts-overridden =
    { $count ->
        [one] { $n } ਕਾਰਨ ਦੱਸ ਕੇ ਇੱਕ ਪਾਸੇ ਰੱਖੀ ਗਈ।
       *[other] { $n } ਕਾਰਨ ਦੱਸ ਕੇ ਇੱਕ ਪਾਸੇ ਰੱਖੀਆਂ ਗਈਆਂ।
    }
alerts-burden = ਹਰ ਸੌ ਮੁਲਾਕਾਤਾਂ ਪਿੱਛੇ { $rate }।
alerts-keys = ਕੁੰਜੀਆਂ: ↓ ਅਤੇ ↑ ਨਾਲ ਚੇਤਾਵਨੀ ਚੁਣੀ ਜਾਂਦੀ ਹੈ, Enter ਨਾਲ ਖੁੱਲ੍ਹਦੀ ਹੈ, F2 ਨਾਲ ਅੱਜ ’ਤੇ ਜਾਂਦੇ ਹੋ।

alert-back = ਸਾਰੀਆਂ ਚੇਤਾਵਨੀਆਂ
alert-why = ਇਹ ਕਿਉਂ ਆਈ
alert-instruction = ਇਹ ਸਾਈਟ ਕੀ ਕਰਦੀ ਹੈ
aloud-read = ਉੱਚੀ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
aloud-stop = ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ
alert-steps = ਹੁਣ ਤੱਕ ਦਰਜ
alert-steps-none = ਅਜੇ ਕੁਝ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
alert-until = { $at } ਤੱਕ ਕਾਰਵਾਈ ਕਰੋ
alert-step-by = { $day }, { $by }
alert-step-corrected = ਸੋਧਿਆ ਗਿਆ: { $reason }
alert-keep = ਦਰਜ ਕਰੋ
alert-kept = ਦਰਜ ਹੋ ਗਿਆ।
alert-over = ਇਹ ਚੇਤਾਵਨੀ ਬੰਦ ਹੈ।
alert-now-of = { $n } ਵਿੱਚੋਂ { $at }
alert-now-title = ਚੇਤਾਵਨੀ: ਅੱਗੇ ਵਧਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਪੜ੍ਹੋ
alert-now-go-on = ਜਾਰੀ ਰੱਖੋ
alert-now-act = ਦਰਜ ਕਰੋ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ
alert-now-must = ਜਦੋਂ ਦਰਜ ਹੋ ਜਾਵੇ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ, ਤਾਂ ਤੁਸੀਂ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ।
alert-now-refused = ਇਹ ਦਰਜ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਚੇਤਾਵਨੀ, ਚੇਤਾਵਨੀਆਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ।

## Ways, steps, kits: the fields of a step

steps-yes = ਹਾਂ
steps-no = ਨਹੀਂ
steps-choose = ਚੁਣੋ…
steps-optional = ਛੱਡਿਆ ਜਾ ਸਕਦਾ ਹੈ
steps-empty = ਖਾਲੀ ਕਰੋ
steps-empty-named = ਖਾਲੀ ਕਰੋ: { $field }
steps-when = ਕਦੋਂ
steps-day = ਦਿਨ
steps-day-hint = ਦਿਨ, ਮਹੀਨਾ, ਸਾਲ, ਜਿਵੇਂ 27 3 2026। ਅੱਜ, { $today }, ਲਈ ਖਾਲੀ ਛੱਡੋ।
steps-reason-hint = ਸੋਧ ਦੇ ਨਾਲ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ। ਇੱਥੇ ਕੋਈ ਨਾਮ ਨਾ ਲਿਖੋ।
# $language (text): a language.
steps-not-worded = ਇਹ { $language } ਵਿੱਚ ਲਿਖਿਆ ਹੋਇਆ ਨਹੀਂ ਹੈ। ਦੁਭਾਸ਼ੀਏ ਨਾਲ ਪੜ੍ਹੋ; ਇੱਥੇ ਇਹ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਹੈ।
steps-keep = ਸੰਭਾਲੋ
steps-keys = ਕੁੰਜੀਆਂ: 1 ਤੋਂ 9 ਨਾਲ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਰਜ ਹੁੰਦਾ ਹੈ ਅਤੇ ਅਗਲਾ ਆਉਂਦਾ ਹੈ, ਤੀਰ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ ਨਾਲ ਚੁਣਿਆ ਜਾਂਦਾ ਹੈ, Enter ਨਾਲ ਅੱਗੇ ਵਧਦੇ ਹੋ।
steps-back = ਪਿੱਛੇ
steps-kept-notes = ਰੱਖ ਲਿਆ ਗਿਆ। ਧਿਆਨ ਦਿਓ:
steps-nobody = ਅਜੇ ਕੋਈ ਨਾਮ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ। ਜੋ ਹਿੱਸਾ ਲੈ ਸਕਦਾ ਹੈ, ਉਸ ਨੂੰ ਅੱਗੇ ਰਜਿਸਟਰ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਇੱਥੇ ਜੋ ਕਿਹਾ ਗਿਆ, ਉਹ ਉਸ ਲਈ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ। ਜੋ ਹਿੱਸਾ ਨਹੀਂ ਲੈ ਸਕਦਾ, ਉਸ ਨੂੰ ਨਾਮ ਅਤੇ ਨੰਬਰ ਤੋਂ ਬਿਨਾਂ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।
steps-reading = ਤੁਹਾਡੀ ਭੂਮਿਕਾ ਵਿੱਚ ਇੱਥੇ ਕੁਝ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ।
steps-not-entered = ਇਹ ਵਿਅਕਤੀ ਸ਼ਾਮਲ ਨਹੀਂ ਹੁੰਦੇ।
steps-not-entered-what = ਜੋ ਕਿਹਾ ਗਿਆ, ਉਹ ਨਾਮ ਅਤੇ ਨੰਬਰ ਤੋਂ ਬਿਨਾਂ ਰੱਖਿਆ ਗਿਆ ਹੈ, ਤਾਂ ਜੋ ਉਹ ਗਿਣੇ ਜਾਣ।
steps-screen-again = ਕਿਸੇ ਹੋਰ ਦੀ ਸਕ੍ਰੀਨਿੰਗ ਕਰੋ

title-step = ਕਦਮ ਦਰਜ ਕਰੋ
title-noted = ਕੀ ਦਰਜ ਕੀਤਾ ਗਿਆ
noted-correct = ਸੋਧੋ
noted-by = { $day }, { $by } ਨੇ ਦਰਜ ਕੀਤਾ
noted-corrected = ਸੋਧਿਆ ਗਿਆ: { $reason }
noted-as-read = ਜਿਵੇਂ ਪੜ੍ਹਿਆ ਗਿਆ
noted-follow = ਇਸ ਤੋਂ ਬਾਅਦ ਕੀ ਹੋਇਆ
noted-before = ਪਹਿਲਾਂ ਜਿਵੇਂ ਦਰਜ ਸੀ
register-screened = ਉਹ ਹਿੱਸਾ ਲੈ ਸਕਦੇ ਹਨ। ਰਜਿਸਟਰ ਹੋਣ ’ਤੇ ਸਕ੍ਰੀਨਿੰਗ ਉਨ੍ਹਾਂ ਲਈ ਰੱਖੀ ਜਾਂਦੀ ਹੈ ਅਤੇ ਅੱਗੇ ਸਹਿਮਤੀ ਆਉਂਦੀ ਹੈ।

way-enter = ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਸ਼ਾਮਲ ਕਰੋ:
way-outside = ਮੁੱਖ ਆਬਾਦੀ ਤੋਂ ਬਾਹਰ
way-index = { $day } ਤੋਂ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ
way-index-correct-named = ਉਹ ਦਿਨ ਸੋਧੋ ਜਿਸ ਤੋਂ ਸਭ ਕੁਝ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ, { $day }
way-sessions = { $all } ਵਿੱਚੋਂ { $came } ਸੈਸ਼ਨਾਂ ਵਿੱਚ ਆਏ; { $planned } ਤੈਅ ਹਨ
way-blocked = ਜਦੋਂ ਤੱਕ ਦਰਜ ਨਹੀਂ ਹੁੰਦਾ ਕਿ ਚੇਤਾਵਨੀ ਬਾਰੇ ਕੀ ਕੀਤਾ ਗਿਆ, ਕੁਝ ਅੱਗੇ ਨਹੀਂ ਵਧਦਾ।
way-blocked-open = ਚੇਤਾਵਨੀ ਖੋਲ੍ਹੋ
way-offered = ਹੁਣ ਕੀ ਦਰਜ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ
way-plan = ਪ੍ਰੋਗਰਾਮ ਦੀਆਂ ਮੁਲਾਕਾਤਾਂ
way-col-visit = ਮੁਲਾਕਾਤ
way-col-state = ਸਥਿਤੀ
way-col-day = ਦਿਨ
way-col-window = ਕਿਨ੍ਹਾਂ ਦਿਨਾਂ ’ਤੇ ਗਿਣੀ ਜਾਂਦੀ ਹੈ
way-window = { $opens } ਤੋਂ { $closes }
way-last-day = ਆਖ਼ਰੀ ਦਿਨ
way-days-left =
    { $count ->
        [one] { $n } ਦਿਨ ਬਾਕੀ
       *[other] { $n } ਦਿਨ ਬਾਕੀ
    }
way-open-named = ਖੋਲ੍ਹੋ: { $visit }
way-noted = ਕੀ ਦਰਜ ਕੀਤਾ ਗਿਆ
way-earlier =
    { $count ->
        [one] { $n } ਪਹਿਲਾਂ ਵਾਲਾ ਇੰਦਰਾਜ
       *[other] { $n } ਪਹਿਲਾਂ ਵਾਲੇ ਇੰਦਰਾਜ
    }
way-look = ਇਤਿਹਾਸ
way-look-named = { $step } ਦਾ ਇਤਿਹਾਸ, { $day }
participant-way = ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਮੁਲਾਕਾਤਾਂ

plan-in-window = ਤੈਅ ਸਮੇਂ ਵਿੱਚ, { $window }
plan-out-of-window = ਤੈਅ ਸਮੇਂ ਤੋਂ ਬਾਹਰ, { $window }
plan-patient = ਭਾਗੀਦਾਰ:
plan-staff = ਸਟਾਫ਼:
plan-left =
    { $count ->
        [one] { $all } ਵਿੱਚੋਂ { $n } ਮਿੰਟ ਬਾਕੀ
       *[other] { $all } ਵਿੱਚੋਂ { $n } ਮਿੰਟ ਬਾਕੀ
    }
plan-over =
    { $count ->
        [one] { $n } ਮਿੰਟ ਵੱਧ ਹੋ ਗਿਆ
       *[other] { $n } ਮਿੰਟ ਵੱਧ ਹੋ ਗਏ
    }
plan-todo =
    { $count ->
        [one] { $n } ਕੰਮ ਕਰਨਾ ਬਾਕੀ ਹੈ।
       *[other] { $n } ਕੰਮ ਕਰਨੇ ਬਾਕੀ ਹਨ।
    }
# $form (text): its proper name. On the result of the one before it.
result-next = ਅਗਲਾ: { $form }
plan-all-done = ਇਸ ਮੁਲਾਕਾਤ ਵਿੱਚ ਜੋ ਕੁਝ ਚਾਹੀਦਾ ਹੈ, ਉਹ ਹੋ ਗਿਆ ਹੈ, ਜਾਂ ਦੱਸਿਆ ਗਿਆ ਹੈ ਕਿ ਕਿਉਂ ਨਹੀਂ।
plan-not-done = ਨਹੀਂ ਹੋਇਆ: { $why }
plan-not-done-look = ਇਤਿਹਾਸ: { $form } ਕਿਉਂ ਨਹੀਂ ਹੋਇਆ
plan-not-done-because = ਨਹੀਂ ਹੋਇਆ, ਕਿਉਂਕਿ…
plan-not-done-because-named = ਨਹੀਂ ਹੋਇਆ, ਕਿਉਂਕਿ…: { $form }
plan-not-done-title = { $form } ਕਿਉਂ ਨਹੀਂ ਹੋਇਆ?
plan-not-done-keep = ਦਰਜ ਕਰੋ
plan-not-here = ਇਹ ਫ਼ਾਰਮ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਨਹੀਂ ਹੈ।
plan-steps = ਇਸ ਮੁਲਾਕਾਤ ਵਿੱਚ ਦਰਜ ਕਰਨਾ ਹੈ
plan-step-open = ਅਜੇ ਦਰਜ ਨਹੀਂ
plan-step-noted = ਦਰਜ ਹੋ ਗਿਆ
plan-step-note = ਦਰਜ ਕਰੋ
plan-step-named = ਦਰਜ ਕਰੋ: { $step }
plan-step-look = ਇਤਿਹਾਸ: { $step }
plan-others = ਇਸ ਮੁਲਾਕਾਤ ਦੇ ਹੋਰ ਫ਼ਾਰਮ
plan-other-ways = ਹੋਰ ਫ਼ਾਰਮ, ਭਾਸ਼ਾਵਾਂ ਅਤੇ ਤਰੀਕੇ
kit-level-essential = ਜ਼ਰੂਰੀ
kit-level-supporting = ਸਹਾਇਕ
kit-level-optional = ਮਰਜ਼ੀ ਅਨੁਸਾਰ

title-kits = ਪ੍ਰੋਗਰਾਮ
title-kit = ਪ੍ਰੋਗਰਾਮ
kits-what = ਪ੍ਰੋਗਰਾਮ ਦੱਸਦਾ ਹੈ ਕਿ ਕੌਣ ਹਿੱਸਾ ਲੈਂਦਾ ਹੈ, ਕਿਸ ਤੋਂ ਕੀ ਅਤੇ ਕਦੋਂ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕਿਸ ਗੱਲ ’ਤੇ ਨਜ਼ਰ ਰੱਖੀ ਜਾਂਦੀ ਹੈ। ਜਦੋਂ ਤੱਕ ਸਾਈਟ ਇਸ ਨੂੰ ਨਹੀਂ ਚਲਾਉਂਦੀ, ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਇੱਥੇ ਨਹੀਂ ਹੁੰਦਾ।
kits-col-kit = ਪ੍ਰੋਗਰਾਮ
kits-col-state = ਇੱਥੇ
kits-col-people = ਇਸ ਵਿੱਚ ਲੋਕ
kits-version = ਵਰਜਨ { $version }
kits-missing = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਨਹੀਂ: { $forms }
kits-draft = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਇਸ ਦੇ ਸ਼ਬਦ ਕਿਸੇ ਮੂਲ ਬੁਲਾਰੇ ਨੇ ਨਹੀਂ ਜਾਂਚੇ।
kits-pack = ਪੈਕ { $pack } ਤੋਂ
kits-runs = ਇੱਥੇ ਚੱਲਦਾ ਹੈ
kits-rests = ਇੱਥੇ ਨਹੀਂ ਚੱਲਦਾ
# $version (text): like 07-v2.
kits-waits = ਵਰਜਨ { $version } ਮਨਜ਼ੂਰੀ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੈ
kits-people =
    { $count ->
        [one] { $n } ਵਿਅਕਤੀ
       *[other] { $n } ਵਿਅਕਤੀ
    }
kits-open = ਖੋਲ੍ਹੋ
kits-open-named = ਖੋਲ੍ਹੋ: { $kit }
kits-none = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਹੈ। ਪੈਕ ਹੋਰ ਲਿਆਉਂਦੇ ਹਨ।
kit-back = ਸਾਰੇ ਪ੍ਰੋਗਰਾਮ
kit-decide = ਇਹ ਸਾਈਟ ਕੀ ਤੈਅ ਕਰਦੀ ਹੈ
kit-decide-what = ਇਹ ਸੰਭਾਲਦੇ ਹੀ ਲਾਗੂ ਹੋ ਜਾਂਦਾ ਹੈ: ਲੋਕਾਂ ਦਾ ਤੁਰੰਤ ਮਿਲਣਾ ਜ਼ਰੂਰੀ ਹੈ, ਅਤੇ ਸੰਖਿਆਵਾਂ ਲਈ ਕਲੀਨਿਕਲ ਮੁਖੀ ਜਵਾਬਦੇਹ ਹੈ।
kit-recipients = ਚੇਤਾਵਨੀ ਆਉਣ ’ਤੇ ਕਿਸ ਨੂੰ ਦੱਸਣਾ ਹੈ
kit-recipients-hint = ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ, ਬਲੀਪ, ਕਮਰਾ: ਸਟਾਫ਼ ਨੂੰ ਉਨ੍ਹਾਂ ਨੂੰ ਲੱਭਣ ਲਈ ਜੋ ਚਾਹੀਦਾ ਹੈ।
kit-optional = ਮਰਜ਼ੀ ਅਨੁਸਾਰ ਵਾਲੀਆਂ ਮੁਲਾਕਾਤਾਂ ਜੋ ਇੱਥੇ ਹੁੰਦੀਆਂ ਹਨ
kit-confirm = ਸੰਖਿਆਵਾਂ ਜਿਨ੍ਹਾਂ ਦੀ ਪੁਸ਼ਟੀ ਕਲੀਨਿਕਲ ਮੁਖੀ ਕਰਦਾ ਹੈ
kit-confirm-what = ਜਦੋਂ ਤੱਕ ਇੱਥੇ ਇਨ੍ਹਾਂ ਦੀਆਂ ਸੰਖਿਆਵਾਂ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੁੰਦੀ, ਇਹ ਚੇਤਾਵਨੀਆਂ ਨਹੀਂ ਆਉਂਦੀਆਂ।
kit-confirmed-by = ਕਲੀਨਿਕਲ ਮੁਖੀ ਜਿਸ ਨੇ ਪੁਸ਼ਟੀ ਕੀਤੀ
kit-reasons = ਇਸ ਸਾਈਟ ਦੇ ਕਾਰਨ
kit-reason-add = ਇਸ ਵਿੱਚ ਜੋੜੋ: { $list }
kit-reason-remove = ਹਟਾਓ
kit-reason-remove-named = ਹਟਾਓ: { $reason }
kit-keep = ਸੰਭਾਲੋ
kit-run = ਇਸ ਨੂੰ ਇੱਥੇ ਚਲਾਓ
kit-rest = ਇਸ ਨੂੰ ਹੋਰ ਨਾ ਚਲਾਓ
kit-kept = ਸੰਭਾਲਿਆ ਗਿਆ। ਪ੍ਰੋਗਰਾਮ ਇੱਥੇ ਚੱਲਦਾ ਹੈ।
kit-kept-rests = ਸੰਭਾਲਿਆ ਗਿਆ। ਪ੍ਰੋਗਰਾਮ ਇੱਥੇ ਨਹੀਂ ਚੱਲਦਾ।
kit-visits = ਮੁਲਾਕਾਤਾਂ
kit-col-when = ਕਦੋਂ
kit-col-level = ਕਿੰਨੀ ਲੋੜ ਹੈ
kit-col-forms = ਫ਼ਾਰਮ
kit-col-minutes = ਮਿੰਟ
kit-minutes = ਭਾਗੀਦਾਰ { $patient }, ਸਟਾਫ਼ { $staff }
kit-off = ਇੱਥੇ ਨਹੀਂ ਹੁੰਦੀ
kit-form-out = ਇੱਥੇ ਛੱਡਿਆ ਗਿਆ
kit-form-missing = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਨਹੀਂ
kit-alerts = ਕਿਸ ਗੱਲ ’ਤੇ ਨਜ਼ਰ ਰੱਖੀ ਜਾਂਦੀ ਹੈ
kit-col-alert = ਚੇਤਾਵਨੀ
kit-col-sets-off = ਕਿਸ ਗੱਲ ’ਤੇ ਆਉਂਦੀ ਹੈ
kit-col-tell = ਕਿਸ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ
kit-col-within = ਕਿੰਨੇ ਸਮੇਂ ਵਿੱਚ ਕਾਰਵਾਈ
kit-col-source = ਇਸ ਦੀਆਂ ਸੰਖਿਆਵਾਂ ਕਿੱਥੋਂ ਹਨ
kit-within-minutes =
    { $count ->
        [one] { $n } ਮਿੰਟ
       *[other] { $n } ਮਿੰਟ
    }
kit-within-hours =
    { $count ->
        [one] { $n } ਘੰਟਾ
       *[other] { $n } ਘੰਟੇ
    }
kit-within-days =
    { $count ->
        [one] { $n } ਦਿਨ
       *[other] { $n } ਦਿਨ
    }
kit-alert-waits = ਅਜੇ ਨਹੀਂ ਆਉਂਦੀ: ਇਸ ਦੀਆਂ ਸੰਖਿਆਵਾਂ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ।
kit-proposal = ਇੱਕ ਤਜਵੀਜ਼, ਪ੍ਰਕਾਸ਼ਿਤ ਸਰੋਤ ਤੋਂ ਬਿਨਾਂ
kit-locked = ਇੱਥੇ ਕੀ ਨਹੀਂ ਬਦਲਿਆ ਜਾ ਸਕਦਾ
kit-background = ਲੋਕਾਂ ਤੋਂ ਆਪਣੇ ਬਾਰੇ ਕੀ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ
kit-sources = ਇਹ ਕਿਸ ’ਤੇ ਆਧਾਰਿਤ ਹੈ

## What a site makes of a programme

tailor-title = ਇਹ ਸਾਈਟ ਇਸ ਵਿੱਚ ਕੀ ਬਦਲਦੀ ਹੈ
tailor-what = ਇਹ ਸਭ ਉਹ ਬਦਲਦਾ ਹੈ ਜੋ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ ਜਾਂ ਲੋਕ ਪੜ੍ਹਦੇ ਹਨ। ਇਹ ਉਦੋਂ ਲਾਗੂ ਹੁੰਦਾ ਹੈ ਜਦੋਂ ਸਾਈਟ ’ਤੇ ਕੋਈ ਹੋਰ ਇਸ ਨੂੰ ਮਨਜ਼ੂਰ ਕਰਦਾ ਹੈ, ਆਪਣੇ ਵੱਖਰੇ ਵਰਜਨ ਵਜੋਂ।
tailor-most =
    { $count ->
        [one] ਵੱਧ ਤੋਂ ਵੱਧ { $n }।
       *[other] ਵੱਧ ਤੋਂ ਵੱਧ { $n }।
    }
tailor-names = ਇੱਥੇ ਭੂਮਿਕਾਵਾਂ ਨੂੰ ਕੀ ਕਿਹਾ ਜਾਂਦਾ ਹੈ
tailor-names-hint = ਜਿੱਥੇ ਖਾਲੀ ਹੈ, ਉੱਥੇ ਉਹੀ ਨਾਮ ਰਹਿੰਦਾ ਹੈ ਜੋ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਹੈ। ਕੋਡ ਉਹੀ ਰਹਿੰਦੇ ਹਨ।
tailor-forms = ਫ਼ਾਰਮ ਜੋ ਇੱਥੇ ਛੱਡੇ ਜਾਂਦੇ ਹਨ
tailor-windows = ਮੁਲਾਕਾਤਾਂ ਕਦੋਂ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ
tailor-windows-hint = ਮੁਲਾਕਾਤ ਦੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਦੇ ਉਹ ਦਿਨ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਇਹ ਫਿਰ ਵੀ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
# Followed by a field for a number of days.
tailor-before = ਪਹਿਲਾਂ ਦੇ ਦਿਨ
# Followed by a field for a number of days.
tailor-after = ਬਾਅਦ ਦੇ ਦਿਨ
tailor-locked = ਪ੍ਰੋਗਰਾਮ ਵੱਲੋਂ ਬੰਦ। ਸਾਈਟ ਇਸ ਨੂੰ ਨਹੀਂ ਬਦਲ ਸਕਦੀ।
tailor-propose = ਤਜਵੀਜ਼ ਕਰੋ
own-heading = ਇਸ ਸਾਈਟ ਦੇ ਸਵਾਲ
own-what = ਇਹ ਮੁਲਾਕਾਤ ਦੇ ਫ਼ਾਰਮਾਂ ਤੋਂ ਬਾਅਦ ਇੱਕ ਵੱਖਰੇ ਫ਼ਾਰਮ ਵਿੱਚ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ ਜਿਸ ’ਤੇ ਇਹ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਅਜਿਹੇ ਕੋਡਾਂ ਨਾਲ ਭੇਜੇ ਜਾਂਦੇ ਹਨ ਜੋ local_ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ।
# $n (text): a number.
own-question-nth = ਆਪਣਾ ਸਵਾਲ { $n }
own-visit = ਕਦੋਂ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ
own-kind = ਜਵਾਬ ਦੀ ਕਿਸਮ
own-kind-name-yes-no = ਹਾਂ ਜਾਂ ਨਹੀਂ
own-kind-name-choice = ਕਈ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ
own-kind-name-number = ਇੱਕ ਸੰਖਿਆ
own-kind-name-text = ਕੁਝ ਸ਼ਬਦ
# $language (text): its own name.
own-words = ਸਵਾਲ ਦੀ ਭਾਸ਼ਾ: { $language }
# $n (text): a number.
own-option = ਜਵਾਬ { $n }
own-option-add = ਇੱਕ ਜਵਾਬ ਹੋਰ
own-option-remove = ਇੱਕ ਜਵਾਬ ਘੱਟ
own-word-in = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਵੀ ਲਿਖੋ
# $language (text): its own name.
own-unword = { $language } ਵਿੱਚ ਨਹੀਂ
own-add = ਸਵਾਲ ਜੋੜੋ
own-remove = ਹਟਾਓ
# $question (text): what is asked.
own-remove-named = ਹਟਾਓ: { $question }
tailoring-title = ਇਸ ਸਾਈਟ ਦੀਆਂ ਤਬਦੀਲੀਆਂ ਦੇ ਵਰਜਨ
tailoring-as-it-came = ਪ੍ਰੋਗਰਾਮ ਜਿਵੇਂ ਆਇਆ ਸੀ ਉਵੇਂ ਹੀ ਚੱਲਦਾ ਹੈ: ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।
tailoring-unversioned = ਵਰਜਨ ਬਣਨ ਤੋਂ ਪਹਿਲਾਂ ਤੈਅ ਹੋਇਆ
tailoring-none = ਪ੍ਰੋਗਰਾਮ ਜਿਵੇਂ ਆਇਆ ਸੀ, ਉਸ ਤੋਂ ਕੁਝ ਵੱਖਰਾ ਨਹੀਂ ਹੈ।
tailoring-before = ਪਹਿਲਾਂ ਦੇ ਵਰਜਨ
tailoring-state-waits = ਮਨਜ਼ੂਰੀ ਦੀ ਉਡੀਕ ਵਿੱਚ
tailoring-state-in-force = ਲਾਗੂ ਹੈ
tailoring-state-former = ਲਾਗੂ ਸੀ
tailoring-state-refused = ਨਾਮਨਜ਼ੂਰ
tailoring-state-replaced = ਕਿਸੇ ਦੇ ਫ਼ੈਸਲੇ ਤੋਂ ਪਹਿਲਾਂ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਤਜਵੀਜ਼ ਹੋਇਆ
# $author (text): a name. $at (text): a moment.
tailoring-made = { $author } ਨੇ ਤਜਵੀਜ਼ ਕੀਤਾ, { $at }।
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = { $who } ਨੇ ਮਨਜ਼ੂਰ ਕੀਤਾ, { $at }।
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = { $who } ਨੇ ਮਨਜ਼ੂਰ ਕੀਤਾ, { $at }, ਅਤੇ ਤਜਵੀਜ਼ ਵੀ ਉਨ੍ਹਾਂ ਦੀ ਹੀ ਸੀ: ਸਾਈਟ ’ਤੇ ਕੋਈ ਹੋਰ ਮਨਜ਼ੂਰ ਨਹੀਂ ਕਰ ਸਕਦਾ ਸੀ।
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = { $who } ਨੇ ਨਾਮਨਜ਼ੂਰ ਕੀਤਾ, { $at }:
tailoring-may-yes = ਤੁਸੀਂ ਇਸ ਨੂੰ ਲਾਗੂ ਹੋਣ ਦੇ ਸਕਦੇ ਹੋ। ਉਦੋਂ ਤੱਕ ਜੋ ਲਾਗੂ ਹੈ, ਉਹੀ ਚੱਲਦਾ ਹੈ।
tailoring-may-alone = ਇਹ ਤੁਸੀਂ ਤਜਵੀਜ਼ ਕੀਤਾ ਹੈ, ਅਤੇ ਇਸ ਸਾਈਟ ’ਤੇ ਕੋਈ ਹੋਰ ਇਸ ਨੂੰ ਮਨਜ਼ੂਰ ਨਹੀਂ ਕਰ ਸਕਦਾ: ਕੋਈ ਹੋਰ ਪ੍ਰਬੰਧਕ ਜਾਂ ਕਲੀਨੀਸ਼ੀਅਨ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਆਪ ਮਨਜ਼ੂਰ ਕਰ ਸਕਦੇ ਹੋ। ਇਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਫ਼ੈਸਲੇ ਵਜੋਂ ਦਰਜ ਹੁੰਦਾ ਹੈ।
tailoring-may-another = ਇਹ ਤੁਸੀਂ ਤਜਵੀਜ਼ ਕੀਤਾ ਹੈ। ਕੋਈ ਹੋਰ ਪ੍ਰਬੰਧਕ ਜਾਂ ਕਲੀਨੀਸ਼ੀਅਨ ਇਸ ਨੂੰ ਮਨਜ਼ੂਰ ਕਰਦਾ ਹੈ। ਉਦੋਂ ਤੱਕ ਜੋ ਲਾਗੂ ਹੈ, ਉਹੀ ਚੱਲਦਾ ਹੈ।
tailoring-may-no = ਪ੍ਰਬੰਧਕ ਜਾਂ ਕਲੀਨੀਸ਼ੀਅਨ ਇਸ ਨੂੰ ਮਨਜ਼ੂਰ ਕਰਦਾ ਹੈ। ਉਦੋਂ ਤੱਕ ਜੋ ਲਾਗੂ ਹੈ, ਉਹੀ ਚੱਲਦਾ ਹੈ।
tailoring-may-nothing = ਕੁਝ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ।
tailoring-alone = ਮੈਨੂੰ ਪਤਾ ਹੈ ਕਿ ਇਸ ਨੂੰ ਕਿਸੇ ਹੋਰ ਨੇ ਨਹੀਂ ਦੇਖਿਆ, ਅਤੇ ਇਹ ਫ਼ੈਸਲਾ ਸਿਰਫ਼ ਮੇਰਾ ਹੈ
tailoring-approve = ਮਨਜ਼ੂਰ ਕਰੋ
tailoring-refuse = ਮਨਜ਼ੂਰ ਨਾ ਕਰੋ
tailoring-reason-why = ਕਿਉਂ ਨਹੀਂ

## Person and quality

title-person = ਸਮੇਂ ਨਾਲ ਜਵਾਬ
title-quality = ਡਾਟਾ ਦੀ ਗੁਣਵੱਤਾ
person-heading = ਸਮੇਂ ਨਾਲ ਜਵਾਬ
person-print = PDF ਲਿਖੋ
person-back = ਭਾਗੀਦਾਰ ’ਤੇ ਵਾਪਸ
person-written = PDF ਇੱਥੇ ਹੈ:
person-no-scores = ਅਜੇ ਕੋਈ ਸਕੋਰ ਨਹੀਂ ਹੈ।
person-points = ਇਹੀ ਸਾਰਣੀ ਵਜੋਂ
person-day = ਦਿਨ
person-visit = ਮੁਲਾਕਾਤ
person-score-head = ਸਕੋਰ
person-how = ਕਿਵੇਂ ਦਿੱਤਾ ਗਿਆ
person-form = ਫ਼ਾਰਮ
person-what = ਸਕੋਰ, ਸੋਧਾਂ
person-all-forms = ਹਰ ਫ਼ਾਰਮ
person-open = ਖੋਲ੍ਹੋ
person-open-named = { $day } ਦਾ { $form } ਖੋਲ੍ਹੋ
person-legend-error = ਛਾਇਆ ਵਾਲਾ ਹਿੱਸਾ: ਮਾਪ ਦੀ ਗ਼ਲਤੀ, { $amount } ({ $source })
person-legend-important = ਟੁੱਟਵੀਂ ਲਾਈਨ: { $amount } ਦਾ ਫ਼ਰਕ ਮਹੱਤਵਪੂਰਨ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ ({ $source })

move-open = ਕਿਸੇ ਹੋਰ ਰਿਕਾਰਡ ਵਿੱਚ ਲਿਜਾਓ…
move-title = ਇਹ ਫ਼ਾਰਮ ਕਿਸੇ ਹੋਰ ਰਿਕਾਰਡ ਵਿੱਚ ਲਿਜਾਓ
move-means = ਫ਼ਾਰਮ ਇੱਥੋਂ ਵਾਪਸ ਲਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ, ਜਿਵੇਂ ਦਿੱਤਾ ਗਿਆ ਸੀ, ਉਸ ਰਿਕਾਰਡ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ ਜਿਸ ਦਾ ਇਹ ਹੈ। ਦੋਵੇਂ ਰਿਕਾਰਡ ਇਹ ਦੱਸਦੇ ਹਨ।
move-number = ਜਿਸ ਅਧਿਐਨ ਨੰਬਰ ਦਾ ਇਹ ਹੈ
move-number-hint = ਜਿਵੇਂ 07-0004
move-do = ਫ਼ਾਰਮ ਲਿਜਾਓ

query-open = ਇਸ ਫ਼ਾਰਮ ਬਾਰੇ ਪੁੱਛੋ…
query-title = ਇਸ ਫ਼ਾਰਮ ਬਾਰੇ ਪੁੱਛੋ
query-what = ਸਾਈਟ ਸਵਾਲ ਦੇਖਦੀ ਹੈ ਅਤੇ ਉਸ ਦਾ ਜਵਾਬ ਦਿੰਦੀ ਹੈ। ਫ਼ਾਰਮ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।
query-step-open = ਇਸ ਬਾਰੇ ਪੁੱਛੋ…
query-step-title = ਜੋ ਦਰਜ ਕੀਤਾ ਗਿਆ ਉਸ ਬਾਰੇ ਪੁੱਛੋ
query-step-what = ਸਾਈਟ ਸਵਾਲ ਦੇਖਦੀ ਹੈ ਅਤੇ ਉਸ ਦਾ ਜਵਾਬ ਦਿੰਦੀ ਹੈ। ਜੋ ਦਰਜ ਕੀਤਾ ਗਿਆ ਉਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।
query-item = ਕਿਸ ਬਾਰੇ ਹੈ
query-whole = ਪੂਰਾ ਫ਼ਾਰਮ
query-question = ਸਵਾਲ { $number }
query-text = ਤੁਹਾਡਾ ਸਵਾਲ
query-text-hint = ਇੱਥੇ ਕੋਈ ਨਾਮ ਨਾ ਲਿਖੋ।
query-do-ask = ਪੁੱਛੋ
query-cancel = ਰੱਦ ਕਰੋ
query-answer = ਜਵਾਬ
query-do-answer = ਜਵਾਬ ਦਿਓ
query-do-close = ਸੁਲਝਾਓ
query-settled = ਸੁਲਝ ਗਈ
query-answered = ਜਵਾਬ ਮਿਲਿਆ
query-asked = ਖੁੱਲ੍ਹੀ
query-days =
    { $count ->
        [one] { $n } ਦਿਨ
       *[other] { $n } ਦਿਨ
    }
screen-somebody = ਕਿਸੇ ਦੀ ਸਕ੍ਰੀਨਿੰਗ ਕਰੋ
screen-somebody-for = ਕਿਸੇ ਦੀ ਸਕ੍ਰੀਨਿੰਗ ਕਰੋ: { $kit }
query-open-form = ਫ਼ਾਰਮ ਖੋਲ੍ਹੋ

query-open-named = ਫ਼ਾਰਮ ਖੋਲ੍ਹੋ, { $what }
query-open-step = ਜੋ ਦਰਜ ਕੀਤਾ ਗਿਆ ਉਹ ਖੋਲ੍ਹੋ
query-open-step-named = ਜੋ ਦਰਜ ਕੀਤਾ ਗਿਆ ਉਹ ਖੋਲ੍ਹੋ, { $what }

quality-title = ਡਾਟਾ ਦੀ ਗੁਣਵੱਤਾ
quality-queries-head =
    { $count ->
        [0] ਕੋਈ ਖੁੱਲ੍ਹੀ ਪੁੱਛਗਿੱਛ ਨਹੀਂ
        [one] { $n } ਖੁੱਲ੍ਹੀ ਪੁੱਛਗਿੱਛ
       *[other] { $n } ਖੁੱਲ੍ਹੀਆਂ ਪੁੱਛਗਿੱਛਾਂ
    }
quality-show-settled = ਸੁਲਝੀਆਂ ਹੋਈਆਂ ਦਿਖਾਓ
quality-ask-where = ਪੁੱਛਣ ਲਈ ਉਹ ਫ਼ਾਰਮ, ਜਾਂ ਜੋ ਦਰਜ ਕੀਤਾ ਗਿਆ, ਖੋਲ੍ਹੋ ਜਿਸ ਬਾਰੇ ਪੁੱਛਣਾ ਹੈ।
quality-findings =
    { $count ->
        [0] ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ ਜੋ ਗ਼ਲਤ ਹੋ ਸਕਦਾ ਹੈ
        [one] { $n } ਗੱਲ ਜੋ ਗ਼ਲਤ ਹੋ ਸਕਦੀ ਹੈ
       *[other] { $n } ਗੱਲਾਂ ਜੋ ਗ਼ਲਤ ਹੋ ਸਕਦੀਆਂ ਹਨ
    }
quality-kinds = ਸਿਰਫ਼ ਇਹ ਦਿਖਾਓ
quality-kind-all = ਸਾਰੀਆਂ ({ $n })
quality-kind = { $kind } ({ $n })
quality-kind-missing = ਕੋਈ ਜਵਾਬ ਨਹੀਂ
quality-kind-out-of-window = ਤੈਅ ਸਮੇਂ ਤੋਂ ਬਾਹਰ
quality-kind-implausible = ਮੁਸ਼ਕਲ ਨਾਲ ਹੀ ਸੰਭਵ
quality-kind-too-fast = ਬਹੁਤ ਤੇਜ਼
quality-kind-all-same = ਸਾਰੇ ਇੱਕੋ ਜਿਹੇ
quality-kind-late = ਦੇਰ ਨਾਲ ਦਰਜ
# $n (text): a number of days, always more than one.
quality-rule-late = ਦੇਰ ਨਾਲ ਦਰਜ: ਫ਼ਾਰਮ ਭਰਨ ਤੋਂ { $n } ਦਿਨਾਂ ਤੋਂ ਵੱਧ ਬਾਅਦ। ਇਹ ਹੱਦ ਸਾਡੀ ਆਪਣੀ ਤਜਵੀਜ਼ ਹੈ।
quality-shown = { $of } ਵਿੱਚੋਂ ਸਭ ਤੋਂ ਨਵੀਆਂ { $n } ਦਿਖਾਈਆਂ ਗਈਆਂ ਹਨ।
quality-about = ਕਿਸ ਬਾਰੇ
quality-found = ਕੀ ਮਿਲਿਆ
quality-measures = ਮਾਪ
quality-measure = ਮਾਪ
quality-value = ਮੁੱਲ
quality-how = ਕਿਵੇਂ ਕੱਢਿਆ ਜਾਂਦਾ ਹੈ

## Notices

notice-alerts-late = ਇੱਕ ਚੇਤਾਵਨੀ ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ: ਕਿਸੇ ਨੇ ਸਮੇਂ ਸਿਰ ਕਾਰਵਾਈ ਨਹੀਂ ਕੀਤੀ, ਜਾਂ ਵਾਅਦਾ ਕੀਤੀ ਜਾਂਚ ਦਾ ਦਿਨ ਆ ਗਿਆ ਹੈ।
notice-go-alerts = ਚੇਤਾਵਨੀਆਂ ’ਤੇ ਜਾਓ

## Packs that bring programmes

packs-kit = ਪ੍ਰੋਗਰਾਮ
packs-kit-visits =
    { $count ->
        [one] { $n } ਮੁਲਾਕਾਤ
       *[other] { $n } ਮੁਲਾਕਾਤਾਂ
    }
packs-kit-stay = ਜੋ ਵਰਜਨ { $here } ਵਿੱਚ ਹੈ, ਉਹ ਉਸੇ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
packs-kit-missing = ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ ਜੋ ਹੋਰ ਪੈਕ ਲਿਆਉਂਦੇ ਹਨ, ਅਤੇ ਜੋ ਇੱਥੇ ਨਹੀਂ ਹਨ:
way-events = ਜਦੋਂ ਵੀ ਹੋਵੇ
way-waits = ਸ਼ੁਰੂਆਤ ਦਰਜ ਹੋਣ ’ਤੇ ਤਾਰੀਖ਼ ਮਿਲੇਗੀ: { $visits }
plan-otherwise = ਹੋਰ…
plan-otherwise-named = ਹੋਰ…: { $visit }, ਕਿਸੇ ਹੋਰ ਦਿਨ ਜਾਂ ਨਹੀਂ ਹੋਈ
plan-otherwise-title = { $visit }: ਕਿਸੇ ਹੋਰ ਦਿਨ
plan-visit-not-done = { $visit }: ਕਿਉਂ ਨਹੀਂ ਹੋਈ?
signin-alerts-late =
    { $count ->
        [one] { $n } ਚੇਤਾਵਨੀ ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ। ਦੇਖਣ ਲਈ ਸਾਈਨ ਇਨ ਕਰੋ।
       *[other] { $n } ਚੇਤਾਵਨੀਆਂ ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ। ਦੇਖਣ ਲਈ ਸਾਈਨ ਇਨ ਕਰੋ।
    }
alert-gone-moved = ਫ਼ਾਰਮ ਕਿਸੇ ਹੋਰ ਕੋਲ ਭੇਜਿਆ ਗਿਆ
alert-gone-taken-back = ਜਿਸ ਕਰਕੇ ਇਹ ਆਈ ਉਹ ਵਾਪਸ ਲਿਆ ਗਿਆ
alert-instead = ਉਹ ਚੇਤਾਵਨੀ ਖੋਲ੍ਹੋ ਜਿੱਥੇ ਫ਼ਾਰਮ ਹੁਣ ਹੈ
kit-instructions = ਚੇਤਾਵਨੀ ’ਤੇ ਇਹ ਕੇਂਦਰ ਕੀ ਕਰਦਾ ਹੈ
kit-instructions-hint = ਤੁਹਾਡੀ ਆਪਣੀ ਕਾਰਜ-ਵਿਧੀ ਦੀ ਇੱਕ ਲਾਈਨ। ਇਹ ਚੇਤਾਵਨੀ ਵਿੱਚ ਪਹਿਲਾਂ ਆਉਂਦੀ ਹੈ।
today-no-contact = ਹੁਣ ਸੰਪਰਕ ਨਹੀਂ
noted-take-back = ਗਲਤੀ ਨਾਲ ਦਰਜ…
noted-take-back-title = ਗਲਤੀ ਨਾਲ ਦਰਜ
noted-take-back-means = ਇਹ ਹੁਣ ਨਾ ਇੱਥੇ ਅਤੇ ਨਾ ਸਰਵਰ ’ਤੇ ਗਿਣਿਆ ਜਾਵੇਗਾ। ਤੁਹਾਡੇ ਕਾਰਨ ਸਮੇਤ ਇਹ ਪੜ੍ਹਿਆ ਜਾ ਸਕੇਗਾ।
noted-taken-back = ਗਲਤੀ ਨਾਲ ਦਰਜ: ਹੁਣ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ
way-enough = ਕੋਰਸ ਪੂਰਾ ਹੋਇਆ
way-not-enough = ਕੋਰਸ ਅਜੇ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ
plan-form-not-expected = ਉਮੀਦ ਨਹੀਂ: ਉਹ ਹੁਣ ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ ਦੇ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੇ

## The register of a session

title-attendance = ਸੈਸ਼ਨ ਦੀ ਹਾਜ਼ਰੀ
attendance-title = ਸੈਸ਼ਨ ਦੀ ਹਾਜ਼ਰੀ
attendance-none = ਇੱਥੇ ਸੈਸ਼ਨਾਂ ਵਾਲਾ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਚੱਲਦਾ।
attendance-kit = ਪ੍ਰੋਗਰਾਮ
attendance-group = ਗਰੁੱਪ
attendance-group-last = { $group }, ਆਖ਼ਰੀ ਵਾਰ { $day }
attendance-group-new = { $group }, ਨਵਾਂ ਗਰੁੱਪ
attendance-day = ਦਿਨ, ਜੇ ਅੱਜ ਨਹੀਂ
attendance-number = ਸੈਸ਼ਨ
attendance-heading = ਸੈਸ਼ਨ { $number } / { $planned }, { $day }
attendance-needed = { $planned } ਵਿੱਚੋਂ { $needed } ਸੈਸ਼ਨਾਂ ਨਾਲ ਕੋਰਸ ਪੂਰਾ ਹੁੰਦਾ ਹੈ ({ $percent } %)।
attendance-source = ਸਰੋਤ: { $source }
attendance-everybody = ਸਾਰੇ ਆਏ
attendance-members = ਗਰੁੱਪ { $group } ਵਿੱਚ
attendance-members-none = ਇਸ ਗਰੁੱਪ ਵਿੱਚ ਹਾਲੇ ਕੋਈ ਨਹੀਂ।
attendance-others = ਹਾਲੇ ਕਿਸੇ ਗਰੁੱਪ ਵਿੱਚ ਨਹੀਂ
attendance-others-how = ਇੱਥੇ ਜਿਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲੱਗੇ ਉਹ ਉਦੋਂ ਤੋਂ ਗਰੁੱਪ { $group } ਦਾ ਹੈ।
attendance-col-name = ਨਾਮ
attendance-col-course = ਹੁਣ ਤੱਕ ਦੇ ਸੈਸ਼ਨ
attendance-col-today = ਇਹ ਸੈਸ਼ਨ
attendance-came = ਆਏ
attendance-missed = ਨਹੀਂ ਆਏ
attendance-clear = ਮਿਟਾਓ
attendance-clear-named = { $name } ਦਾ ਨਿਸ਼ਾਨ ਮਿਟਾਓ
attendance-why = ਕਿਉਂ ਨਹੀਂ ਆਏ: { $name }
attendance-choose = ਕਿਉਂ ਨਹੀਂ?
attendance-so-far = { $planned } ਵਿੱਚੋਂ { $came }
attendance-missed-so-far = { $missed } ਰਹਿ ਗਏ
attendance-too-few = ਕੋਰਸ ਪੂਰਾ ਕਰਨ ਲਈ ਬਹੁਤ ਜ਼ਿਆਦਾ ਰਹਿ ਗਏ
attendance-noted = ਦਰਜ: ਸੈਸ਼ਨ { $number }, { $day }
attendance-gap = ਸੈਸ਼ਨ { $number } ਦਰਜ ਨਹੀਂ
attendance-reason = { $key }. { $reason }
attendance-open = ਖੋਲ੍ਹੋ
attendance-open-named = { $name } ਬਾਰੇ ਜੋ ਦਰਜ ਹੈ ਉਹ ਖੋਲ੍ਹੋ
attendance-alert-named = { $name } ਬਾਰੇ ਚੇਤਾਵਨੀ ਖੋਲ੍ਹੋ
attendance-tally = ਆਏ: { $came }. ਨਹੀਂ ਆਏ: { $missed }. ਬਿਨਾਂ ਨਿਸ਼ਾਨ: { $open }.
attendance-open-rest = ਜਿਸ ’ਤੇ ਨਿਸ਼ਾਨ ਨਹੀਂ ਉਸ ਬਾਰੇ ਕੁਝ ਦਰਜ ਨਹੀਂ ਹੁੰਦਾ।
attendance-keep = ਹਾਜ਼ਰੀ ਸੰਭਾਲੋ
attendance-kept = ਦਰਜ ਹੋਏ: { $n }.
attendance-kept-before = ਪਹਿਲਾਂ ਹੀ ਇਵੇਂ ਦਰਜ: { $n }.
attendance-completed = ਇਸ ਸੈਸ਼ਨ ਨਾਲ ਕੋਰਸ ਪੂਰਾ: { $n }.
attendance-wrong = ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਸੰਭਾਲਿਆ ਗਿਆ: ਹੇਠਾਂ ਦੱਸਿਆ ਠੀਕ ਕਰੋ, ਫਿਰ ਹਾਜ਼ਰੀ ਮੁੜ ਸੰਭਾਲੋ।
attendance-keys = ਉੱਪਰ-ਹੇਠਾਂ ਤੀਰ ਨਾਲ ਇੱਕ ਨਾਮ ਤੋਂ ਦੂਜੇ ’ਤੇ, ਅੱਖਰ ਨਾਲ ਉਸ ਅੱਖਰ ਦੇ ਅਗਲੇ ਨਾਮ ’ਤੇ। 1 ਜਾਂ ਸਪੇਸ ਆਏ, 2 ਨਹੀਂ ਆਏ, ਫਿਰ ਕਾਰਨ ਦਾ ਅੰਕ; ਮਿਟਾਉਣ ਵਾਲੀ ਕੁੰਜੀ ਮਿਟਾਉਂਦੀ ਹੈ। F9 ਸਾਰੇ ਆਏ, F8 ਅਗਲਾ ਬਿਨਾਂ ਨਿਸ਼ਾਨ, Enter ਅੱਗੇ।
