### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
# $place (text): the screen.
app-title = { $place } – Prombook
app-practice = ਅਭਿਆਸ: ਇੱਥੇ ਕੁਝ ਵੀ ਅਸਲੀ ਨਹੀਂ ਹੈ
app-language = ਭਾਸ਼ਾ
app-lock = ਲੌਕ ਕਰੋ
app-change-person = ਵਿਅਕਤੀ ਬਦਲੋ
# $role (text): what the person may do here.
person-role = ({ $role })
# $person (text): who recorded them.
waiting-theirs =
    { $count ->
        [one] { $person } ਦਾ { $n } ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ
       *[other] { $person } ਦੇ { $n } ਨਹੀਂ ਭੇਜੇ ਗਏ
    }
waiting-yours =
    { $count ->
        [one] ਤੁਹਾਡਾ { $n } ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ
       *[other] ਤੁਹਾਡੇ { $n } ਨਹੀਂ ਭੇਜੇ ਗਏ
    }
# $reference (text): to read over the telephone.
app-reference = ਸਹਾਇਤਾ ਟੀਮ ਲਈ ਹਵਾਲਾ: { $reference }
start-title = Prombook ਰਿਕਾਰਡ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ
start-again = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
nav-label = ਮੁੱਖ
nav-site = ਸਾਈਟ ਦੀਆਂ ਸੈਟਿੰਗਾਂ
nav-participants = ਭਾਗੀਦਾਰ
nav-sending = ਭੇਜਣਾ
nav-settings = ਸੈਟਿੰਗਾਂ
nav-sending-waiting =
    { $count ->
        [one] ਭੇਜਣਾ: { $n } ਉਡੀਕ ਵਿੱਚ ਹੈ
       *[other] ਭੇਜਣਾ: { $n } ਉਡੀਕ ਵਿੱਚ ਹਨ
    }
nav-sending-held =
    { $count ->
        [one] ਭੇਜਣਾ: { $n } ਨੂੰ ਦੇਖਣ ਦੀ ਲੋੜ ਹੈ
       *[other] ਭੇਜਣਾ: { $n } ਨੂੰ ਦੇਖਣ ਦੀ ਲੋੜ ਹੈ
    }
# $form (text): its title. $person (text): who typed the answers.
unsaved-mine =
    { $count ->
        [one] { $form } ਵਿੱਚ { $n } ਜਵਾਬ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ।
       *[other] { $form } ਵਿੱਚ { $n } ਜਵਾਬ ਸੰਭਾਲੇ ਨਹੀਂ ਗਏ।
    }
unsaved-theirs =
    { $count ->
        [one] { $form } ਵਿੱਚ { $person } ਦਾ ਟਾਈਪ ਕੀਤਾ { $n } ਜਵਾਬ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ। ਇਸ ਨੂੰ ਸਿਰਫ਼ { $person } ਸੰਭਾਲ ਸਕਦੇ ਹਨ।
       *[other] { $form } ਵਿੱਚ { $person } ਦੇ ਟਾਈਪ ਕੀਤੇ { $n } ਜਵਾਬ ਸੰਭਾਲੇ ਨਹੀਂ ਗਏ। ਇਨ੍ਹਾਂ ਨੂੰ ਸਿਰਫ਼ { $person } ਸੰਭਾਲ ਸਕਦੇ ਹਨ।
    }
unsaved-go = { $form } ’ਤੇ ਜਾਓ

title-first-run = ਸਥਾਪਤ ਕਰੋ
title-sign-in = ਸਾਈਨ ਇਨ
title-participants = ਭਾਗੀਦਾਰ
title-register = ਭਾਗੀਦਾਰ ਰਜਿਸਟਰ ਕਰੋ
title-participant = ਭਾਗੀਦਾਰ
title-visit = ਮੁਲਾਕਾਤ
title-form = ਫ਼ਾਰਮ
title-result = ਨਤੀਜਾ
title-sending = ਭੇਜਣਾ
title-settings = ਸੈਟਿੰਗਾਂ
title-staff = ਸਟਾਫ਼
title-keys = ਕੁੰਜੀਆਂ
title-recovery = ਨਵੀਂ ਰਿਕਵਰੀ ਕੁੰਜੀ
title-recover = ਰਿਕਵਰੀ ਕੁੰਜੀ
title-must-change = ਤੁਹਾਡਾ ਆਪਣਾ ਪਾਸਫ੍ਰੇਜ਼
title-safe = ਨੁਕਸਾਨ ਮਿਲਿਆ ਹੈ

summary-title =
    { $count ->
        [one] { $n } ਚੀਜ਼ ਨੂੰ ਤੁਹਾਡੇ ਧਿਆਨ ਦੀ ਲੋੜ ਹੈ
       *[other] { $n } ਚੀਜ਼ਾਂ ਨੂੰ ਤੁਹਾਡੇ ਧਿਆਨ ਦੀ ਲੋੜ ਹੈ
    }
summary-more =
    { $count ->
        [one] ਅਤੇ { $n } ਹੋਰ
       *[other] ਅਤੇ { $n } ਹੋਰ
    }

# $field, $why (text): the name of a field and what is wrong with it.
summary-field = { $field }: { $why }

## Whose screen this is

banner-label = ਭਾਗੀਦਾਰ
banner-born = ਜਨਮ
# $n (text): full years.
banner-age = ({ $n } ਸਾਲ)
banner-sex = ਲਿੰਗ
banner-nhs = NHS ਨੰ.
banner-nhs-none = ਨਹੀਂ ਦਿੱਤਾ
banner-study = ਅਧਿਐਨ ਨੰ.
banner-language = ਭਾਸ਼ਾ
banner-interpreter = ਦੁਭਾਸ਼ੀਆ
banner-interpreter-needed = ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ
sex-female = ਔਰਤ
sex-male = ਮਰਦ
sex-other = ਹੋਰ
sex-unknown = ਪਤਾ ਨਹੀਂ

## Setting up

# $step, $steps (text)
first-step = ਕਦਮ { $step }, ਕੁੱਲ { $steps }
first-language-title = ਭਾਸ਼ਾ ਚੁਣੋ
first-welcome = Prombook ਕਲੀਨਿਕ ਦੀਆਂ ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਇਨਕ੍ਰਿਪਟ ਕਰਕੇ ਰੱਖਦਾ ਹੈ, ਅਤੇ ਕਨੈਕਸ਼ਨ ਹੋਣ ’ਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਭੇਜਦਾ ਹੈ। ਸਥਾਪਤ ਕਰਨ ਵਿੱਚ ਲਗਭਗ ਪੰਜ ਮਿੰਟ ਲੱਗਦੇ ਹਨ।
first-language-draft = ਇਹ ਭਾਸ਼ਾ ਖਰੜਾ ਹੈ: ਇਸ ਨੂੰ ਅਜੇ ਕਿਸੇ ਮੂਲ ਬੁਲਾਰੇ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ।
first-next = ਅੱਗੇ
first-back = ਪਿੱਛੇ
first-making = ਰਿਕਾਰਡ ਤਿਆਰ ਹੋ ਰਹੇ ਹਨ…
first-restore = ਇਸ ਕਲੀਨਿਕ ਦੇ ਰਿਕਾਰਡ ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ’ਤੇ ਸਨ?
first-clinic-title = ਕਲੀਨਿਕ ਅਤੇ ਇਸ ਦਾ ਪ੍ਰਬੰਧਕ
first-clinic-name = ਕਲੀਨਿਕ ਦਾ ਨਾਮ
first-site = ਸਾਈਟ ਕੋਡ
first-site-hint = ਹਰ ਅਧਿਐਨ ਨੰਬਰ ਇਸ ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ, ਜਿਵੇਂ 07। ਜਦੋਂ ਇੱਕ ਸਾਈਟ ਲਈ ਕਈ ਕੰਪਿਊਟਰ ਰਿਕਾਰਡ ਕਰਦੇ ਹਨ, ਤਾਂ ਹਰ ਇੱਕ ਦਾ ਆਪਣਾ ਕੋਡ ਚਾਹੀਦਾ ਹੈ: ਨਹੀਂ ਤਾਂ ਅਧਿਐਨ ਨੰਬਰ ਦੁਹਰਾਏ ਜਾਣਗੇ।
first-name = ਤੁਹਾਡਾ ਨਾਮ
first-name-hint = ਤੁਸੀਂ ਪਹਿਲੇ ਪ੍ਰਬੰਧਕ ਹੋ
first-passphrase = ਪਾਸਫ੍ਰੇਜ਼
first-passphrase-hint = ਘੱਟੋ-ਘੱਟ 12 ਅੱਖਰ-ਚਿੰਨ੍ਹ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਪੇਸਟ ਕਰ ਸਕਦੇ ਹੋ। ਜਿਸ ਕੋਲ ਇਹ ਹੈ, ਉਹ ਰਿਕਾਰਡ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
first-suggest = ਚਾਰ ਸ਼ਬਦ ਸੁਝਾਓ
pass-show = ਦਿਖਾਓ
pass-hide = ਲੁਕਾਓ
verdict-good = ਇਹ ਪਾਸਫ੍ਰੇਜ਼ ਵਧੀਆ ਹੈ।
verdict-too-short = ਅਜੇ ਬਹੁਤ ਛੋਟਾ ਹੈ: ਘੱਟੋ-ਘੱਟ 12 ਅੱਖਰ-ਚਿੰਨ੍ਹ ਵਰਤੋ।
verdict-too-long = ਬਹੁਤ ਲੰਮਾ ਹੈ: ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ।
verdict-common = ਬਹੁਤ ਲੋਕ ਇਹੀ ਵਰਤਦੇ ਹਨ, ਇਸ ਲਈ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਇਸੇ ਦਾ ਅੰਦਾਜ਼ਾ ਲਾਇਆ ਜਾਵੇਗਾ।
verdict-guessable = ਇਹ ਅਜਿਹੇ ਪੈਟਰਨ ’ਤੇ ਹੈ ਜਿਸ ਦਾ ਅੰਦਾਜ਼ਾ ਲਾਉਣਾ ਸੌਖਾ ਹੈ।
verdict-personal = ਇਸ ਵਿੱਚ ਵਿਅਕਤੀ ਜਾਂ ਕਲੀਨਿਕ ਦਾ ਨਾਮ ਹੈ।
recovery-title = ਤੁਹਾਡੀ ਰਿਕਵਰੀ ਕੁੰਜੀ
recovery-why = ਇਹ ਕੁੰਜੀ ਸੁਰੱਖਿਅਤ ਰੱਖੋ: ਜੇ ਇਹ ਅਤੇ ਹਰ ਪਾਸਫ੍ਰੇਜ਼ ਗੁਆਚ ਜਾਣ, ਤਾਂ ਕੋਈ ਵੀ ਇਹ ਰਿਕਾਰਡ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ। ਇਹ ਹੋਰ ਕਿਸੇ ਕੋਲ ਨਹੀਂ ਹੈ, ਅਤੇ ਸਹਾਇਤਾ ਟੀਮ ਇਸ ਦੀ ਥਾਂ ਨਵੀਂ ਨਹੀਂ ਦੇ ਸਕਦੀ।
recovery-once = ਇਹ ਸਿਰਫ਼ ਹੁਣੇ ਦਿਖਾਈ ਜਾ ਰਹੀ ਹੈ। ਇਸ ਨੂੰ ਛਾਪੋ ਜਾਂ ਲਿਖ ਲਓ, ਅਤੇ ਤਾਲੇ ਵਾਲੀ ਥਾਂ ’ਤੇ, ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਦੂਰ ਰੱਖੋ।
recovery-print = ਛਾਪੋ
recovery-have-it = ਮੇਰੇ ਕੋਲ ਕਾਗਜ਼ ’ਤੇ ਹੈ
recovery-prove-title = ਰਿਕਵਰੀ ਕੁੰਜੀ ਜਾਂਚੋ
recovery-prove = ਆਪਣੇ ਕਾਗਜ਼ ਤੋਂ ਇਹ ਸਮੂਹ ਟਾਈਪ ਕਰੋ।
# $place (text): which group, from 1.
recovery-group = ਸਮੂਹ { $place }
recovery-group-differs = ਸਮੂਹ { $place } ਕਾਗਜ਼ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ
recovery-show-again = ਕੁੰਜੀ ਦੁਬਾਰਾ ਦਿਖਾਓ
sheet-title = Prombook ਰਿਕਵਰੀ ਕੁੰਜੀ
# $clinic, $made (text): whose, and the day.
sheet-clinic = { $clinic }, { $made }
sheet-use = ਇਹ ਕਾਗਜ਼ ਸੁਰੱਖਿਅਤ ਰੱਖੋ: ਜੇ ਇਹ ਅਤੇ ਹਰ ਪਾਸਫ੍ਰੇਜ਼ ਗੁਆਚ ਜਾਣ, ਤਾਂ ਕੋਈ ਵੀ ਇਹ ਰਿਕਾਰਡ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ।
sheet-keep = ਇਸ ਨੂੰ ਤਾਲੇ ਵਾਲੀ ਥਾਂ ’ਤੇ, ਕੰਪਿਊਟਰ ਤੋਂ ਦੂਰ ਰੱਖੋ। ਜਿਸ ਕੋਲ ਦੋਵੇਂ ਹਨ, ਉਹ ਰਿਕਾਰਡ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
first-endpoint-title = ਰਿਕਾਰਡ ਕਿੱਥੇ ਭੇਜੇ ਜਾਂਦੇ ਹਨ?
first-endpoint-why = ਪੂਰੇ ਹੋਏ ਰਿਕਾਰਡ FHIR ਸਰਵਰ ਨੂੰ ਜਾਂਦੇ ਹਨ। ਇਹ ਬਾਅਦ ਵਿੱਚ ਵੀ ਤੈਅ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ; ਉਦੋਂ ਤੱਕ ਸਭ ਕੁਝ ਇੱਥੇ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
first-endpoint-save = ਸੰਭਾਲੋ ਅਤੇ ਅੱਗੇ ਚੱਲੋ
first-later = ਬਾਅਦ ਵਿੱਚ
endpoint-address = ਸਰਵਰ ਦਾ ਪਤਾ
endpoint-hint = https:// ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ (http:// ਸਿਰਫ਼ ਇਸੇ ਕੰਪਿਊਟਰ ਦੇ ਸਰਵਰ ਲਈ)
endpoint-try = ਅਜ਼ਮਾਓ
endpoint-trying = ਅਜ਼ਮਾ ਰਿਹਾ ਹੈ…
finding-ready = ਇਸ ਪਤੇ ’ਤੇ FHIR R4 ਸਰਵਰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਉਹ ਤਿਆਰ ਹੈ।
# $server (text): the software and version the server says it is.
finding-ready-named = ਇਸ ਪਤੇ ’ਤੇ { $server } ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਉਹ FHIR R4 ਸਰਵਰ ਹੈ ਅਤੇ ਤਿਆਰ ਹੈ।
finding-not-fhir = ਇਸ ਪਤੇ ’ਤੇ ਕੁਝ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਪਰ ਉਹ FHIR ਸਰਵਰ ਨਹੀਂ ਹੈ। ਪਤਾ ਜਾਂਚੋ।
finding-wrong-version = FHIR ਸਰਵਰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਪਰ ਵਰਜਨ R4 ਵਿੱਚ ਨਹੀਂ। ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਤੋਂ R4 ਦਾ ਪਤਾ ਪੁੱਛੋ।
finding-read-only = FHIR R4 ਸਰਵਰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਪਰ ਉਹ ਕਹਿੰਦਾ ਹੈ ਕਿ ਉਹ ਰਿਕਾਰਡ ਨਹੀਂ ਲੈਂਦਾ। ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਤੋਂ ਅਜਿਹਾ ਪਤਾ ਪੁੱਛੋ ਜਿੱਥੇ ਰਿਕਾਰਡ ਲਏ ਜਾਂਦੇ ਹਨ।
finding-no-answer = ਇਸ ਪਤੇ ’ਤੇ ਕੁਝ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ। ਪਤਾ ਅਤੇ ਕਨੈਕਸ਼ਨ ਜਾਂਚੋ।
finding-refused = ਸਰਵਰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ ਪਰ ਇਸ ਕਲੀਨਿਕ ਨੂੰ ਸਵੀਕਾਰ ਨਹੀਂ ਕਰਦਾ। ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਤੋਂ ਪਹੁੰਚ ਮੰਗੋ।
finding-address-refused = ਇਹ ਪਤਾ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ। ਇਹ https:// ਨਾਲ ਸ਼ੁਰੂ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ ਅਤੇ ਇਸ ਵਿੱਚ ਸਰਵਰ ਦਾ ਨਾਮ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
finding-certificate = ਸਰਵਰ ਆਪਣੀ ਪਛਾਣ ਸਾਬਤ ਨਹੀਂ ਕਰ ਸਕਿਆ। ਪਤਾ ਜਾਂਚੋ, ਜਾਂ ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
finding-certificate-expired = ਇਸ ਸਰਵਰ ਦਾ ਸਰਟੀਫਿਕੇਟ ਅੱਜ ਵੈਧ ਨਹੀਂ ਹੈ। ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ ਇਸ ਨੂੰ ਨਵਿਆਉਣ ਲਈ ਕਹੋ।
finding-certificate-name = ਸਰਵਰ ਨੇ ਸਾਬਤ ਕੀਤਾ ਕਿ ਉਹ ਇਸ ਪਤੇ ਵਾਲਾ ਨਹੀਂ, ਕੋਈ ਹੋਰ ਹੈ। ਪਤਾ ਜਾਂਚੋ।
finding-old-tls = ਇਹ ਸਰਵਰ ਸਿਰਫ਼ ਅਜਿਹੇ ਇਨਕ੍ਰਿਪਸ਼ਨ ਤਰੀਕੇ ਵਰਤਦਾ ਹੈ ਜੋ ਹੁਣ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹਨ। ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ TLS 1.2 ਜਾਂ ਬਾਅਦ ਵਾਲਾ ਚਾਲੂ ਕਰਨ ਲਈ ਕਹੋ।
finding-no-such-host = ਇਸ ਨਾਮ ਦੇ ਸਰਵਰ ਨੂੰ ਕੋਈ ਨਹੀਂ ਜਾਣਦਾ। ਜਾਂਚੋ ਕਿ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਨੈੱਟਵਰਕ ਹੈ, ਫਿਰ ਪਤਾ ਜਾਂਚੋ।
finding-proxy = ਇਸ ਨੈੱਟਵਰਕ ਦੀ ਪ੍ਰੌਕਸੀ Prombook ਨੂੰ ਲੰਘਣ ਨਹੀਂ ਦਿੰਦੀ। ਨੈੱਟਵਰਕ ਚਲਾਉਣ ਵਾਲੇ ਤੋਂ ਪੁੱਛੋ।
finding-sign-in-page = ਲੋਕਾਂ ਲਈ ਬਣਿਆ ਕੋਈ ਪੰਨਾ ਜਵਾਬ ਦਿੰਦਾ ਹੈ: ਸ਼ਾਇਦ ਇਹ ਨੈੱਟਵਰਕ ਚਾਹੁੰਦਾ ਹੈ ਕਿ ਕੋਈ ਸਾਈਨ ਇਨ ਕਰੇ। ਵੈੱਬ ਬ੍ਰਾਊਜ਼ਰ ਖੋਲ੍ਹੋ, ਨੈੱਟਵਰਕ ਵਿੱਚ ਸਾਈਨ ਇਨ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਜਾਂਚੋ।
finding-clock = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਤਾਰੀਖ਼ ਜਾਂ ਸਮਾਂ ਗ਼ਲਤ ਹੈ, ਇਸ ਲਈ ਕਿਸੇ ਸਰਵਰ ’ਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ। ਘੜੀ ਠੀਕ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਜਾਂਚੋ।

## Signing in

signin-title = ਸਾਈਨ ਇਨ
# $person (text): who was signed in.
signin-locked-by = { $person } ਲਈ ਲੌਕ ਹੈ। ਤੁਸੀਂ ਉੱਥੇ ਹੀ ਵਾਪਸ ਆਓਗੇ ਜਿੱਥੇ ਸੀ।
signin-name = ਨਾਮ
signin-passphrase = ਪਾਸਫ੍ਰੇਜ਼
signin-open = ਸਾਈਨ ਇਨ ਕਰੋ
signin-opening = ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ…
signin-known = ਇੱਥੇ ਕੌਣ ਸੀ
signin-now = ਤੁਸੀਂ ਹੁਣ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰ ਸਕਦੇ ਹੋ।

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = ਸਿਰਫ਼ ਇੱਕ ਪ੍ਰਬੰਧਕ ਹੈ। ਪਹਿਲੇ ਦੀ ਗ਼ੈਰ-ਹਾਜ਼ਰੀ ਵਿੱਚ ਦੂਜਾ ਪ੍ਰਬੰਧਕ ਲੋਕਾਂ ਨੂੰ ਅੰਦਰ ਆਉਣ ਦੇ ਸਕਦਾ ਹੈ।
notice-recovery-used = ਕੋਈ ਰਿਕਵਰੀ ਕੁੰਜੀ ਨਾਲ ਅੰਦਰ ਆਇਆ, { $at }। ਜੇ ਇੱਥੇ ਕਿਸੇ ਨੂੰ ਇਸ ਬਾਰੇ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
notice-renew-recovery = ਰਿਕਵਰੀ ਕੁੰਜੀ ਵਰਤੀ ਗਈ ਸੀ। ਨਵੀਂ ਬਣਾਓ: ਪੁਰਾਣਾ ਕਾਗਜ਼ ਆਪਣੇ ਲਿਫ਼ਾਫ਼ੇ ਵਿੱਚੋਂ ਬਾਹਰ ਆ ਚੁੱਕਾ ਹੈ।
notice-clock-back = ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਪਿੱਛੇ ਚਲੀ ਗਈ, { $at }। ਤੁਸੀਂ ਕੰਮ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ; ਜਦੋਂ ਤੱਕ ਕੋਈ ਨਹੀਂ ਦੇਖਦਾ, ਸਮਿਆਂ ’ਤੇ ਅਨਿਸ਼ਚਿਤ ਦਾ ਨਿਸ਼ਾਨ ਲਾਇਆ ਜਾਂਦਾ ਹੈ।
notice-clock-forward = ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਅਚਾਨਕ ਅੱਗੇ ਚਲੀ ਗਈ, { $at }। ਤੁਸੀਂ ਕੰਮ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ; ਜਦੋਂ ਤੱਕ ਕੋਈ ਨਹੀਂ ਦੇਖਦਾ, ਸਮਿਆਂ ’ਤੇ ਅਨਿਸ਼ਚਿਤ ਦਾ ਨਿਸ਼ਾਨ ਲਾਇਆ ਜਾਂਦਾ ਹੈ।
notice-clock-right = ਸਮਾਂ ਸਹੀ ਹੈ
notice-backup-old = ਕਈ ਦਿਨਾਂ ਤੋਂ ਕੋਈ ਬੈਕਅੱਪ ਨਹੀਂ ਬਣਿਆ।
notice-backup-place = ਬੈਕਅੱਪ ਲਈ ਚੁਣੀ ਥਾਂ ਤੱਕ ਪਹੁੰਚਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਇਸ ਨੂੰ ਲਗਾਓ, ਜਾਂ ਕੋਈ ਹੋਰ ਚੁਣੋ।
notice-disk-low = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਡਿਸਕ ਲਗਭਗ ਭਰ ਗਈ ਹੈ। ਛੇਤੀ ਥਾਂ ਖਾਲੀ ਕਰੋ।
notice-disk-full = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਡਿਸਕ ਭਰ ਗਈ ਹੈ। ਹੋਰ ਕੁਝ ਰੱਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ: ਹੁਣੇ ਥਾਂ ਖਾਲੀ ਕਰੋ।
notice-go-staff = ਸਟਾਫ਼ ’ਤੇ ਜਾਓ
notice-go-recovery = ਨਵੀਂ ਰਿਕਵਰੀ ਕੁੰਜੀ ਬਣਾਓ
notice-go-trail = ਆਡਿਟ ਟ੍ਰੇਲ ਦੇਖੋ
notice-go-backups = ਬੈਕਅੱਪਾਂ ’ਤੇ ਜਾਓ

## Participants

participants-title = ਭਾਗੀਦਾਰ
participants-register = ਭਾਗੀਦਾਰ ਰਜਿਸਟਰ ਕਰੋ
# $typed (text): what was searched for.
participants-register-typed = “{ $typed }” ਨੂੰ ਰਜਿਸਟਰ ਕਰੋ
participants-search = ਨਾਮ, ਅਧਿਐਨ ਨੰਬਰ ਜਾਂ NHS ਨੰਬਰ ਨਾਲ ਖੋਜੋ
participants-none = ਫ਼ਾਈਲ ਵਿੱਚ ਕੋਈ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ।
participants-total =
    { $count ->
        [one] ਫ਼ਾਈਲ ਵਿੱਚ { $n } ਭਾਗੀਦਾਰ
       *[other] ਫ਼ਾਈਲ ਵਿੱਚ { $n } ਭਾਗੀਦਾਰ
    }
participants-found =
    { $count ->
        [one] { $n } ਭਾਗੀਦਾਰ ਮੇਲ ਖਾਂਦਾ ਹੈ
       *[other] { $n } ਭਾਗੀਦਾਰ ਮੇਲ ਖਾਂਦੇ ਹਨ
    }
participants-more =
    { $count ->
        [one] ਸਿਰਫ਼ ਪਹਿਲਾ ਦਿਖਾਇਆ ਗਿਆ ਹੈ। ਬਾਕੀ ਦੇਖਣ ਲਈ ਹੋਰ ਟਾਈਪ ਕਰੋ।
       *[other] ਸਿਰਫ਼ ਪਹਿਲੇ { $n } ਦਿਖਾਏ ਗਏ ਹਨ। ਬਾਕੀ ਦੇਖਣ ਲਈ ਹੋਰ ਟਾਈਪ ਕਰੋ।
    }
participants-name = ਨਾਮ
participants-born = ਜਨਮ
participants-nhs = NHS ਨੰ.
participants-study = ਅਧਿਐਨ ਨੰ.
participants-visits = ਮੁਲਾਕਾਤਾਂ
participants-visits-count =
    { $count ->
        [0] ਕੋਈ ਮੁਲਾਕਾਤ ਨਹੀਂ
        [one] { $n } ਮੁਲਾਕਾਤ
       *[other] { $n } ਮੁਲਾਕਾਤਾਂ
    }

## Registering

register-title = ਭਾਗੀਦਾਰ ਰਜਿਸਟਰ ਕਰੋ
# $number (text): the study number that will be given.
register-number = ਅਧਿਐਨ ਨੰਬਰ { $number }
register-family = ਪਰਿਵਾਰਕ ਨਾਮ
register-given = ਨਾਮ
register-born = ਜਨਮ ਤਾਰੀਖ਼
register-born-hint = ਦਿਨ, ਮਹੀਨਾ, ਸਾਲ, ਜਿਵੇਂ 27 3 1952
# $text (text): the date or number as understood.
register-understood-born = ਇਹ ਸਮਝਿਆ ਗਿਆ: { $text }
register-understood-nhs = NHS ਨੰਬਰ { $text }
register-nhs = NHS ਨੰਬਰ (ਮਰਜ਼ੀ ਅਨੁਸਾਰ)
register-nhs-hint = 10 ਅੰਕ; ਖਾਲੀ ਥਾਵਾਂ ਨਾਲ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ
register-sex = ਲਿੰਗ
register-language = ਪਸੰਦੀਦਾ ਭਾਸ਼ਾ
register-interpreter = ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ
register-keep = ਰਜਿਸਟਰ ਕਰੋ
register-cancel = ਰੱਦ ਕਰੋ
alike-title =
    { $count ->
        [one] ਇਸ ਵਰਗਾ ਇੱਕ ਵਿਅਕਤੀ ਪਹਿਲਾਂ ਹੀ ਫ਼ਾਈਲ ਵਿੱਚ ਹੈ
       *[other] ਇਸ ਵਰਗੇ { $n } ਵਿਅਕਤੀ ਪਹਿਲਾਂ ਹੀ ਫ਼ਾਈਲ ਵਿੱਚ ਹਨ
    }
alike-nhs-number = NHS ਨੰਬਰ ਇਹੀ ਹੈ
alike-name-and-birth = ਨਾਮ ਅਤੇ ਜਨਮ ਤਾਰੀਖ਼ ਇਹੀ ਹਨ
alike-else = ਇਹ ਕੋਈ ਹੋਰ ਹੈ, ਰਜਿਸਟਰ ਕਰੋ

## One participant

participant-title = ਮੁਲਾਕਾਤਾਂ
participant-back = ਸਾਰੇ ਭਾਗੀਦਾਰ
participant-today = ਅੱਜ ਦੀ ਮੁਲਾਕਾਤ ਸ਼ੁਰੂ ਕਰੋ
participant-paper = ਕਾਗਜ਼ ਤੋਂ ਮੁਲਾਕਾਤ ਦਰਜ ਕਰੋ
participant-paper-day = ਮੁਲਾਕਾਤ ਦਾ ਦਿਨ
participant-paper-start = ਇਹ ਮੁਲਾਕਾਤ ਸ਼ੁਰੂ ਕਰੋ
participant-no-visits = ਅਜੇ ਕੋਈ ਮੁਲਾਕਾਤ ਨਹੀਂ।
# $day (text): the day of the visit.
visit-of = { $day } ਦੀ ਮੁਲਾਕਾਤ
visit-open = ਖੋਲ੍ਹੋ
visit-open-named = { $day } ਦੀ ਮੁਲਾਕਾਤ ਖੋਲ੍ਹੋ
visit-no-forms = ਅਜੇ ਕੋਈ ਫ਼ਾਰਮ ਨਹੀਂ ਚੁਣਿਆ।
visit-back = ਸਾਰੀਆਂ ਮੁਲਾਕਾਤਾਂ
visit-forms = ਇਸ ਮੁਲਾਕਾਤ ਦੇ ਫ਼ਾਰਮ
visit-choose = ਫ਼ਾਰਮ ਜੋੜੋ

# $n, $items (text): how many are answered, of how many.
form-line-answered = { $items } ਵਿੱਚੋਂ { $n } ਦੇ ਜਵਾਬ ਦਿੱਤੇ
# $score (text)
form-line-score = ਪੂਰਾ ਹੋਇਆ: { $score }
form-line-score-corrected = ਸੋਧਿਆ ਗਿਆ: { $score }
form-line-no-score = ਪੂਰਾ ਹੋਇਆ, ਕੋਈ ਸਕੋਰ ਨਹੀਂ
form-line-corrected = ਸੋਧਿਆ ਗਿਆ, ਕੋਈ ਸਕੋਰ ਨਹੀਂ
form-line-continue = ਜਾਰੀ ਰੱਖੋ
form-line-result = ਨਤੀਜਾ
# $form (text): its title.
form-line-continue-named = ਜਾਰੀ ਰੱਖੋ: { $form }
form-line-result-named = ਨਤੀਜਾ: { $form }

offer-items =
    { $count ->
        [one] { $n } ਸਵਾਲ
       *[other] { $n } ਸਵਾਲ
    }
offer-own-stem = ਸਵਾਲ ਦੇ ਸ਼ਬਦ Prombook ਦੇ ਆਪਣੇ ਹਨ; ਕੋਈ ਅਧਿਕਾਰਤ ਸ਼ਬਦਾਵਲੀ ਨਹੀਂ ਹੈ।
offer-language = ਫ਼ਾਰਮ ਦੀ ਭਾਸ਼ਾ
offer-mode = ਕੌਣ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਅਤੇ ਕਿਵੇਂ
offer-begin = ਸ਼ੁਰੂ ਕਰੋ
offer-begin-named = ਸ਼ੁਰੂ ਕਰੋ: { $form }
offer-not-preferred = ਭਾਗੀਦਾਰ ਦੀ ਪਸੰਦੀਦਾ ਭਾਸ਼ਾ ਵਿੱਚ ਉਪਲਬਧ ਨਹੀਂ
offer-unavailable = ਇਨ੍ਹਾਂ ਵਿੱਚ ਉਪਲਬਧ ਨਹੀਂ:
mode-patient = ਭਾਗੀਦਾਰ, ਇਕੱਲੇ
mode-staff-reads-aloud = ਸਟਾਫ਼ ਉੱਚੀ ਪੜ੍ਹਦਾ ਹੈ
mode-interpreter = ਦੁਭਾਸ਼ੀਏ ਨਾਲ
mode-telephone = ਟੈਲੀਫ਼ੋਨ ਰਾਹੀਂ
mode-paper = ਕਾਗਜ਼ ਤੋਂ
mode-proxy = ਉਨ੍ਹਾਂ ਵੱਲੋਂ ਕੋਈ ਹੋਰ
wording-published = ਸ਼ਬਦਾਵਲੀ: ਇਸ ਦੇ ਮਾਲਕ ਵੱਲੋਂ ਪ੍ਰਕਾਸ਼ਿਤ
wording-collated = ਸ਼ਬਦਾਵਲੀ: ਇਕੱਠੀ ਕੀਤੀ ਗਈ, ਮਾਲਕ ਦੇ ਦਸਤਾਵੇਜ਼ ਨਾਲ ਨਹੀਂ ਮਿਲਾਈ ਗਈ
wording-own = ਸ਼ਬਦਾਵਲੀ: Prombook ਦਾ ਆਪਣਾ ਸਵਾਲ

## Answering a form

# $n (text): answered. $needed (text): of how many.
form-progress = { $needed } ਵਿੱਚੋਂ { $n } ਦੇ ਜਵਾਬ ਦਿੱਤੇ
# $time (text)
form-saved = { $time } ’ਤੇ ਸੰਭਾਲਿਆ
form-not-saved =
    { $count ->
        [one] { $n } ਜਵਾਬ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ
       *[other] { $n } ਜਵਾਬ ਸੰਭਾਲੇ ਨਹੀਂ ਗਏ
    }
form-unsaved =
    { $count ->
        [one] { $n } ਜਵਾਬ ਸਿਰਫ਼ ਇਸ ਸਕ੍ਰੀਨ ’ਤੇ ਹੈ ਅਤੇ ਅਜੇ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ।
       *[other] { $n } ਜਵਾਬ ਸਿਰਫ਼ ਇਸ ਸਕ੍ਰੀਨ ’ਤੇ ਹਨ ਅਤੇ ਅਜੇ ਸੰਭਾਲੇ ਨਹੀਂ ਗਏ।
    }
form-retry = ਦੁਬਾਰਾ ਸੰਭਾਲੋ
form-finish-unsaved = ਪਹਿਲਾਂ ਇਹ ਜਵਾਬ ਸੰਭਾਲੋ; ਫਿਰ ਪੂਰਾ ਕਰੋ।
# $person (text): who typed the answers.
form-left-over =
    { $count ->
        [one] { $person } ਦਾ ਟਾਈਪ ਕੀਤਾ { $n } ਜਵਾਬ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ।
       *[other] { $person } ਦੇ ਟਾਈਪ ਕੀਤੇ { $n } ਜਵਾਬ ਸੰਭਾਲੇ ਨਹੀਂ ਗਏ।
    }
form-left-over-help = { $person } ਨੂੰ ਸਾਈਨ ਇਨ ਕਰਕੇ ਅਤੇ ਇਹ ਫ਼ਾਰਮ ਖੋਲ੍ਹ ਕੇ ਸੰਭਾਲਣ ਦਿਓ, ਜਾਂ ਇੱਥੇ ਆਪਣੇ ਨਾਮ ਹੇਠ ਦੁਬਾਰਾ ਜਵਾਬ ਦਿਓ; ਫਿਰ ਪੂਰਾ ਕਰੋ।
form-next = ਅਗਲਾ ਬਿਨਾਂ ਜਵਾਬ (F8)
form-english = ਨਾਲ ਅੰਗਰੇਜ਼ੀ
form-language = ਫ਼ਾਰਮ ਦੀ ਭਾਸ਼ਾ
form-tick = ਨਿਸ਼ਾਨ ਲਾਓ
form-blank = ਖਾਲੀ ਛੱਡੋ
form-why = ਕੋਈ ਜਵਾਬ ਨਹੀਂ…
form-optional = ਮਰਜ਼ੀ ਅਨੁਸਾਰ…
form-row-unsaved = ਸੰਭਾਲਿਆ ਨਹੀਂ
form-row-fault = ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
form-row-changed = ਬਦਲਿਆ ਜਾਵੇਗਾ
form-finish = ਪੂਰਾ ਕਰੋ
form-later = ਬਾਅਦ ਵਿੱਚ ਜਾਰੀ ਰੱਖੋ
form-keys = ਕੀਬੋਰਡ: 1 ਤੋਂ 9 ਦਬਾਉਣ ਨਾਲ ਜਵਾਬ ਦਰਜ ਹੁੰਦਾ ਹੈ ਅਤੇ ਅਗਲਾ ਸਵਾਲ ਆਉਂਦਾ ਹੈ, ਅਤੇ ਪੈਮਾਨਿਆਂ ’ਤੇ 0 ਨਾਲ ਵੀ। ਪੈਮਾਨੇ ’ਤੇ 10 ਲਈ 1 ਅਤੇ ਫਿਰ 0 ਟਾਈਪ ਕਰੋ; 1 ਲਈ 1 ਅਤੇ ਫਿਰ Enter ਦਬਾਓ। − ਨਾਲ ਜਵਾਬ ਨਾ ਹੋਣ ਦਾ ਕਾਰਨ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ, F8 ਅਗਲਾ ਬਿਨਾਂ ਜਵਾਬ ਵਾਲਾ ਸਵਾਲ ਲੱਭਦਾ ਹੈ।
# $number (text), $question (text): in the language of the form.
form-gap = ਸਵਾਲ { $number }: { $question }
form-prompt-open = ਸਵਾਲ { $number }: ਦਰਜ ਕਰੋ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ
form-gaps-help = ਹਰ ਇੱਕ ਦਾ ਜਵਾਬ ਦਿਓ, ਜਾਂ “ਕੋਈ ਜਵਾਬ ਨਹੀਂ…” ਨਾਲ ਕਾਰਨ ਦੱਸੋ।
form-rest-blank =
    { $count ->
        [one] ਭਾਗੀਦਾਰ ਅੰਤ ਤੱਕ ਪਹੁੰਚ ਗਏ ਹਨ: ਬਾਕੀ ਰਹਿੰਦਾ ਵਾਕ ਖਾਲੀ ਛੱਡੋ
       *[other] ਭਾਗੀਦਾਰ ਅੰਤ ਤੱਕ ਪਹੁੰਚ ਗਏ ਹਨ: ਬਾਕੀ { $n } ਵਾਕ ਖਾਲੀ ਛੱਡੋ
    }
# $number (text): of the question.
missing-title = ਸਵਾਲ { $number }: ਜਵਾਬ ਕਿਉਂ ਨਹੀਂ ਹੈ?
missing-declined = ਇਨਕਾਰ ਕੀਤਾ
missing-not-applicable = ਲਾਗੂ ਨਹੀਂ
missing-not-asked = ਪੁੱਛਿਆ ਨਹੀਂ
missing-take-back = ਜਵਾਬ ਵਾਪਸ ਲਓ

# $number (text): of the question.
prompt-title = ਸਵਾਲ { $number } ’ਤੇ ਹੁਣੇ ਕਾਰਵਾਈ ਦੀ ਲੋੜ ਹੈ
# $number (text): of the question.
prompt-done = ਸਵਾਲ { $number }: ਕੀ ਕੀਤਾ ਗਿਆ
prompt-built-in = ਭਾਗੀਦਾਰ ਦੇ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਜਵਾਬ ਵੱਲ ਧਿਆਨ ਦੇਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਆਪਣੀ ਸਥਾਨਕ ਕਾਰਜ-ਵਿਧੀ ਅਨੁਸਾਰ ਚੱਲੋ ਅਤੇ ਦਰਜ ਕਰੋ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ।
prompt-action = ਕੀ ਕੀਤਾ ਗਿਆ
prompt-choose = ਚੁਣੋ
prompt-action-missing = ਚੁਣੋ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ।
prompt-note = ਨੋਟ (ਮਰਜ਼ੀ ਅਨੁਸਾਰ)
prompt-note-missing = ਦੱਸੋ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ।
prompt-record = ਜੋ ਕੀਤਾ ਗਿਆ, ਦਰਜ ਕਰੋ
# $action, $at, $by (text): what was done, when and by whom.
prompt-recorded = { $action }। { $at } ਨੂੰ { $by } ਨੇ ਦਰਜ ਕੀਤਾ।
prompt-action-spoke-with-participant = ਭਾਗੀਦਾਰ ਨਾਲ ਗੱਲ ਕੀਤੀ
prompt-action-informed-clinician = ਜ਼ਿੰਮੇਵਾਰ ਕਲੀਨੀਸ਼ੀਅਨ ਨੂੰ ਦੱਸਿਆ
prompt-action-followed-procedure = ਸਥਾਨਕ ਕਾਰਜ-ਵਿਧੀ ਅਨੁਸਾਰ ਚੱਲੇ
prompt-action-called-service = ਕਿਸੇ ਸੇਵਾ ਨੂੰ ਫ਼ੋਨ ਕੀਤਾ
prompt-action-other = ਕੁਝ ਹੋਰ

## A finished form

# $form, $day (text)
result-title = { $form }, { $day }
# $language, $mode, $at, $by (text)
result-how = { $language } · { $mode } · { $at } ਨੂੰ { $by } ਨੇ ਪੂਰਾ ਕੀਤਾ
result-correct = ਸੋਧੋ
result-to-visit = ਮੁਲਾਕਾਤ ’ਤੇ ਵਾਪਸ
# $number (text): of the edition. $reason (text)
result-corrected = ਸੰਸਕਰਣ { $number }, ਸੋਧਣ ਦਾ ਕਾਰਨ: { $reason }
result-answers = ਜਵਾਬ
result-earlier = ਪਹਿਲੇ ਸੰਸਕਰਣ
# $number, $at, $by (text)
result-edition = ਸੰਸਕਰਣ { $number }, { $at }, { $by }
answers-number = ਨੰ.
answers-question = ਸਵਾਲ
answers-answer = ਜਵਾਬ
answers-none = ਕੋਈ ਜਵਾਬ ਨਹੀਂ
# $low, $high (text)
score-range = { $low } ਤੋਂ { $high } ਤੱਕ ਦੇ ਪੈਮਾਨੇ ’ਤੇ
score-worse = ਵੱਧ ਸਕੋਰ ਵਧੇਰੇ ਮਾੜਾ ਹੈ।
score-better = ਵੱਧ ਸਕੋਰ ਵਧੇਰੇ ਚੰਗਾ ਹੈ।
score-none =
    { $count ->
        [0] ਕੋਈ ਸਕੋਰ ਨਹੀਂ।
        [one] ਕੋਈ ਸਕੋਰ ਨਹੀਂ: ਇਸ ਲਈ ਲੋੜੀਂਦੇ { $n } ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਹੈ।
       *[other] ਕੋਈ ਸਕੋਰ ਨਹੀਂ: ਇਸ ਲਈ ਲੋੜੀਂਦੇ { $n } ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਨਹੀਂ ਹਨ।
    }
score-missing =
    { $count ->
        [one] { $n } ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਹੈ; ਸਕੋਰ ਦੇ ਨਿਯਮ ਵਿੱਚ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
       *[other] { $n } ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਨਹੀਂ ਹਨ; ਸਕੋਰ ਦੇ ਨਿਯਮ ਵਿੱਚ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
    }
# $band, $from, $to, $source (text)
score-band = “{ $band }” ({ $from } ਤੋਂ { $to }), { $source } ਅਨੁਸਾਰ।
# $text (text): a sentence. $source (text)
score-threshold = { $text } ਸਰੋਤ: { $source }।
# $points, $percent (text)
score-amount = { $points } ਅੰਕ
score-amount-percent = { $points } ਅੰਕ, ਜਾਂ ਪਹਿਲੇ ਸਕੋਰ ਦਾ { $percent } %
# $amount (text): points, perhaps with a percentage. $source (text)
score-change-reliable = { $source } ਅਨੁਸਾਰ, ਦੋ ਮੁਲਾਕਾਤਾਂ ਵਿਚਕਾਰ ਇੰਨਾ ({ $amount }) ਜਾਂ ਇਸ ਤੋਂ ਵੱਧ ਫ਼ਰਕ ਉਸ ਫ਼ਰਕ ਤੋਂ ਵੱਡਾ ਹੈ ਜੋ ਸਿਰਫ਼ ਸਬੱਬ ਨਾਲ ਹੋ ਸਕਦਾ ਹੈ।
score-change-important = { $source } ਅਨੁਸਾਰ, ਦੋ ਮੁਲਾਕਾਤਾਂ ਵਿਚਕਾਰ ਇੰਨਾ ({ $amount }) ਜਾਂ ਇਸ ਤੋਂ ਵੱਧ ਫ਼ਰਕ ਇੰਨਾ ਵੱਡਾ ਹੈ ਕਿ ਲੋਕ ਇਸ ਨੂੰ ਮਹਿਸੂਸ ਕਰਦੇ ਹਨ।

correct-title = ਇਹ ਫ਼ਾਰਮ ਸੋਧੋ
correct-how = ਸਹੀ ਜਵਾਬ ਚੁਣੋ ਅਤੇ ਕਾਰਨ ਦੱਸੋ। ਜੋ ਪਹਿਲਾਂ ਦਰਜ ਸੀ, ਉਹ ਪੜ੍ਹਨਯੋਗ ਰਹਿੰਦਾ ਹੈ।
correct-changes =
    { $count ->
        [0] ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਬਦਲਿਆ।
        [one] { $n } ਜਵਾਬ ਬਦਲਿਆ ਜਾਵੇਗਾ।
       *[other] { $n } ਜਵਾਬ ਬਦਲੇ ਜਾਣਗੇ।
    }
correct-reason = ਜਵਾਬ ਕਿਉਂ ਬਦਲੇ ਜਾ ਰਹੇ ਹਨ?
correct-words = ਹੋਰ ਵੇਰਵਾ, ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
correct-reason-hint = ਜਿਵੇਂ: ਗ਼ਲਤ ਟਾਈਪ ਹੋਇਆ, ਕਾਗਜ਼ ’ਤੇ 3 ਹੈ
correct-save = ਸੋਧ ਸੰਭਾਲੋ
correct-cancel = ਰੱਦ ਕਰੋ

## Sending

sending-title = ਭੇਜਣਾ
sending-now = ਹੁਣੇ ਭੇਜੋ
sending-waiting =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੈ
       *[other] { $n } ਰਿਕਾਰਡ ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ
    }
sending-all-received = ਸਰਵਰ ਨੇ ਹਰ ਰਿਕਾਰਡ ਦੀ ਪੁਸ਼ਟੀ ਕਰ ਦਿੱਤੀ ਹੈ
sending-none-but-held = ਕੁਝ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ, ਪਰ ਸਰਵਰ ਨੇ ਸਭ ਕੁਝ ਨਹੀਂ ਲਿਆ
sending-nothing = ਅਜੇ ਭੇਜਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ
sending-set-endpoint = ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਪਤਾ ਦਰਜ ਕਰੋ
phase-idle = ਭੇਜਣ ਲਈ ਕੁਝ ਹੁੰਦਿਆਂ ਹੀ Prombook ਆਪਣੇ ਆਪ ਭੇਜਦਾ ਹੈ।
phase-off = ਕੋਈ ਸਰਵਰ ਤੈਅ ਨਹੀਂ ਹੈ। ਸਭ ਕੁਝ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
phase-sending = ਹੁਣ ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ। ਤੁਸੀਂ ਕੰਮ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ।
phase-waiting = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਲਈ ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ।
phase-waiting-seconds =
    { $count ->
        [one] ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ। ਅਗਲੀ ਕੋਸ਼ਿਸ਼ { $n } ਸਕਿੰਟ ਵਿੱਚ ਹੋਵੇਗੀ।
       *[other] ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ। ਅਗਲੀ ਕੋਸ਼ਿਸ਼ { $n } ਸਕਿੰਟਾਂ ਵਿੱਚ ਹੋਵੇਗੀ।
    }
phase-waiting-minutes =
    { $count ->
        [one] ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ। ਅਗਲੀ ਕੋਸ਼ਿਸ਼ { $n } ਮਿੰਟ ਵਿੱਚ ਹੋਵੇਗੀ।
       *[other] ਉਡੀਕ ਹੋ ਰਹੀ ਹੈ। ਅਗਲੀ ਕੋਸ਼ਿਸ਼ { $n } ਮਿੰਟਾਂ ਵਿੱਚ ਹੋਵੇਗੀ।
    }
phase-stopped = ਭੇਜਣਾ ਰੁਕ ਗਿਆ ਹੈ ਅਤੇ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰ ਰਿਹਾ ਹੈ।
sending-progress-label = ਇਸ ਵਾਰ ਦੇ ਰਿਕਾਰਡ
# $n (text): done. $total (text): of how many.
sending-progress = { $total } ਵਿੱਚੋਂ { $n } ਹੋ ਗਏ
# $address, $at (text)
sending-endpoint = ਸਰਵਰ: { $address }
sending-last-contact = ਸਰਵਰ ਤੋਂ ਆਖ਼ਰੀ ਜਵਾਬ: { $at }
sending-tally = ਰਿਕਾਰਡ ਦੀ ਕਿਸਮ ਅਨੁਸਾਰ
sending-kind = ਕਿਸਮ
sending-col-waiting = ਉਡੀਕ ਵਿੱਚ
sending-col-received = ਪਹੁੰਚੇ
sending-col-held = ਨਹੀਂ ਲਏ
sending-count-waiting = { $n } ਉਡੀਕ ਵਿੱਚ
sending-count-received = { $n } ਪਹੁੰਚੇ
sending-count-held = { $n } ਨਹੀਂ ਲਏ
kind-questionnaire = ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ
kind-kit = ਪ੍ਰੋਗਰਾਮ
kind-participant = ਭਾਗੀਦਾਰ
kind-enrolment = ਭਾਗੀਦਾਰੀਆਂ
kind-visit = ਮੁਲਾਕਾਤਾਂ
kind-response = ਫ਼ਾਰਮ
kind-step = ਪ੍ਰੋਗਰਾਮ ਦੇ ਕਦਮ
kind-one-questionnaire = ਪ੍ਰਸ਼ਨਾਵਲੀ
kind-one-kit = ਪ੍ਰੋਗਰਾਮ
kind-one-participant = ਭਾਗੀਦਾਰ
kind-one-enrolment = ਭਾਗੀਦਾਰੀ
kind-one-visit = ਮੁਲਾਕਾਤ
kind-one-response = ਫ਼ਾਰਮ
kind-one-step = ਪ੍ਰੋਗਰਾਮ ਦਾ ਕਦਮ
sending-held =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਜੋ ਸਰਵਰ ਨੇ ਨਹੀਂ ਲਿਆ
       *[other] { $n } ਰਿਕਾਰਡ ਜੋ ਸਰਵਰ ਨੇ ਨਹੀਂ ਲਏ
    }
# $n (text): shown. $total (text): of how many.
sending-held-shown = { $total } ਵਿੱਚੋਂ { $n } ਦਿਖਾਏ ਜਾ ਰਹੇ ਹਨ।
# $place (text): where in the record. $words (text): the server's own.
sending-again = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
# $what (text): the record.
sending-recent = ਹਾਲ ਹੀ ਵਿੱਚ ਪਹੁੰਚੇ
sending-record = ਰਿਕਾਰਡ
sending-state = ਸਥਿਤੀ
sending-received = ਪਹੁੰਚਿਆ
sending-received-at = { $at } ਨੂੰ ਪਹੁੰਚਿਆ

## Settings

settings-title = ਸੈਟਿੰਗਾਂ
settings-save = ਸੰਭਾਲੋ
settings-managed = ਸਰਵਰ, ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਕੀ ਬਾਹਰ ਜਾਂਦਾ ਹੈ, ਸੁਰੱਖਿਆ ਸੁਨੇਹਾ, ਅਤੇ ਰਿਕਾਰਡ ਕਿੰਨਾ ਚਿਰ ਰਹਿੰਦੇ ਹਨ, ਇਹ ਸਭ ਪ੍ਰਬੰਧਕ ਤੈਅ ਕਰਦਾ ਹੈ।
retention-title = ਰਿਕਾਰਡ ਇੱਥੇ ਕਿੰਨਾ ਚਿਰ ਰਹਿੰਦੇ ਹਨ
retention-is-never = ਰਿਕਾਰਡ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਉਦੋਂ ਤੱਕ ਰਹਿੰਦੇ ਹਨ ਜਦੋਂ ਤੱਕ ਕੋਈ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਹਟਾਉਂਦਾ।
retention-is =
    { $count ->
        [one] ਦਿਨ ਦੇ ਅੰਤ ਵਿੱਚ ਸਰਵਰ ’ਤੇ ਮਿਲਣ ਤੋਂ { $n } ਦਿਨ ਬਾਅਦ ਰਿਕਾਰਡ ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਹਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ।
       *[other] ਦਿਨ ਦੇ ਅੰਤ ਵਿੱਚ ਸਰਵਰ ’ਤੇ ਮਿਲਣ ਤੋਂ { $n } ਦਿਨਾਂ ਬਾਅਦ ਰਿਕਾਰਡ ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਹਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ।
    }
retention-never = ਰੱਖੋ
retention-after = ਜਦੋਂ ਸਰਵਰ ਕੋਲ ਕੁਝ ਸਮੇਂ ਤੋਂ ਹੋਣ, ਤਾਂ ਹਟਾਓ
retention-days = ਦਿਨ ਦੇ ਅੰਤ ਵਿੱਚ ਸਰਵਰ ’ਤੇ ਮਿਲਣ ਤੋਂ ਬਾਅਦ ਦਿਨ
retention-warns = ਜੋ ਹਟਾਇਆ ਜਾਂਦਾ ਹੈ, ਉਹ ਇੱਥੇ ਫਿਰ ਦੇਖਿਆ ਜਾਂ ਸੋਧਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ, ਅਤੇ ਸਿਰਫ਼ ਸਰਵਰ ’ਤੇ ਹੁੰਦਾ ਹੈ। ਜੋ ਰਿਕਾਰਡ ਭੇਜੇ ਜਾਣ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ, ਉਹ ਕਦੇ ਨਹੀਂ ਹਟਾਏ ਜਾਂਦੇ। ਜੋ ਇੱਥੋਂ ਹਟਾਇਆ ਗਿਆ, ਉਹ ਪੁਰਾਣੇ ਬੈਕਅੱਪਾਂ ਵਿੱਚ ਅਜੇ ਵੀ ਹੁੰਦਾ ਹੈ।
protection-why = ਇਹ ਪ੍ਰੋਗਰਾਮ ਕਿਸ ਚੀਜ਼ ਦੀ ਅਤੇ ਕਿਸ ਤੋਂ ਰਾਖੀ ਕਰਦਾ ਹੈ, ਅਤੇ ਕਿਸ ਦੀ ਰਾਖੀ ਨਹੀਂ ਕਰ ਸਕਦਾ, ਸਾਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ।
protection-read = ਪੜ੍ਹੋ
settings-kept = ਸੰਭਾਲਿਆ ਗਿਆ।
settings-clinic = ਕਲੀਨਿਕ
# $clinic, $site (text)
settings-clinic-is = { $clinic }, ਸਾਈਟ ਕੋਡ { $site }
settings-idle =
    { $count ->
        [one] { $n } ਮਿੰਟ ਤੱਕ ਕੋਈ ਬਟਨ ਜਾਂ ਕਲਿੱਕ ਨਾ ਹੋਣ ’ਤੇ ਆਪਣੇ ਆਪ ਲੌਕ ਹੋ ਜਾਂਦਾ ਹੈ।
       *[other] { $n } ਮਿੰਟਾਂ ਤੱਕ ਕੋਈ ਬਟਨ ਜਾਂ ਕਲਿੱਕ ਨਾ ਹੋਣ ’ਤੇ ਆਪਣੇ ਆਪ ਲੌਕ ਹੋ ਜਾਂਦਾ ਹੈ।
    }
settings-endpoint = ਪੂਰੇ ਹੋਏ ਰਿਕਾਰਡਾਂ ਲਈ ਸਰਵਰ
settings-leaves = ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਕੀ ਬਾਹਰ ਜਾਂਦਾ ਹੈ
settings-pseudonymous = ਸਿਰਫ਼ ਅਧਿਐਨ ਨੰਬਰ
settings-pseudonymous-means = ਅਧਿਐਨ ਨੰਬਰ, ਪਸੰਦੀਦਾ ਭਾਸ਼ਾ, ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਜਵਾਬ ਬਾਹਰ ਜਾਂਦੇ ਹਨ। ਨਾਮ, ਜਨਮ ਤਾਰੀਖ਼, ਲਿੰਗ ਅਤੇ NHS ਨੰਬਰ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਰਹਿੰਦੇ ਹਨ।
settings-identified = ਨਾਮ ਅਤੇ NHS ਨੰਬਰ ਸਮੇਤ
settings-identified-means = ਨਾਮ, ਜਨਮ ਤਾਰੀਖ਼, ਲਿੰਗ ਅਤੇ NHS ਨੰਬਰ ਵੀ ਬਾਹਰ ਜਾਂਦੇ ਹਨ। ਰਿਕਾਰਡ ਬਦਲਣ ਵਾਲੇ ਕਰਮਚਾਰੀ ਦਾ ਨਾਮ ਵੀ ਜਾਂਦਾ ਹੈ। ਸਿਰਫ਼ ਉਸ ਸਰਵਰ ਲਈ ਜਿਸ ਨੂੰ ਇਹ ਰੱਖਣ ਦੀ ਇਜਾਜ਼ਤ ਹੈ।
settings-prompt = ਸੁਰੱਖਿਆ ਸੁਨੇਹਾ
settings-prompt-text = ਜਦੋਂ ਕਿਸੇ ਜਵਾਬ ’ਤੇ ਕਾਰਵਾਈ ਦੀ ਲੋੜ ਹੋਵੇ, ਤਾਂ ਸਟਾਫ਼ ਨੂੰ ਕੀ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ
# $built (text): the built-in sentence.
settings-prompt-hint = ਆਪਣੀ ਸਾਈਟ ਦੀ ਕਾਰਜ-ਵਿਧੀ ਅਤੇ ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ ਲਿਖੋ। ਜੇ ਖਾਲੀ ਹੋਵੇ: “{ $built }”
about-title = ਪ੍ਰੋਗਰਾਮ ਬਾਰੇ
# $version (text)
about-version = Prombook { $version }
about-not-diagnosis = Prombook ਦਰਜ ਕਰਦਾ ਹੈ ਕਿ ਲੋਕ ਕੀ ਜਵਾਬ ਦਿੰਦੇ ਹਨ ਅਤੇ ਪ੍ਰਕਾਸ਼ਿਤ ਸਕੋਰ ਜੋੜਦਾ ਹੈ। ਇਹ ਰੋਗ ਦੀ ਪਛਾਣ ਨਹੀਂ ਕਰਦਾ।
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland and Morris, Spine 1983;8:141-144.
about-nprs = ਦਰਦ 0 ਤੋਂ 10: ਸਵਾਲ ਦੇ ਸ਼ਬਦ Prombook ਦੇ ਆਪਣੇ ਹਨ।
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu ਅਤੇ IBM Plex Sans Arabic: SIL Open Font License 1.1.
about-design = NHS ਡਿਜ਼ਾਈਨ ਸਿਸਟਮ (MIT), Tauri, Svelte ਅਤੇ Fluent ’ਤੇ ਬਣਿਆ।
