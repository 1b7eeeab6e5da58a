### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = ਸਰਵਰ
title-preflight = ਨੈੱਟਵਰਕ ਜਾਂਚ
title-disputes = ਸੁਲਝਾਉਣ ਵਾਲੇ
title-dispute = ਸੁਲਝਾਉਣ ਵਾਲਾ
title-edit = ਭਾਗੀਦਾਰ ਦੇ ਵੇਰਵੇ ਬਦਲੋ

## The way to the server

door-title = ਸਰਵਰ ਤੱਕ ਦਾ ਰਾਹ
door-check = ਨੈੱਟਵਰਕ ਜਾਂਚ
door-address = ਪੂਰੇ ਹੋਏ ਰਿਕਾਰਡ ਕਿੱਥੇ ਜਾਂਦੇ ਹਨ
door-in = ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਅੰਦਰ ਕਿਵੇਂ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ
door-elsewhere = ਇਹ ਕਿਸੇ ਹੋਰ ਸਰਵਰ ਲਈ ਤੈਅ ਕੀਤਾ ਗਿਆ ਸੀ। ਇਸ ਨੂੰ ਦੇਖੋ, ਅਤੇ ਹੁਣ ਵਾਲੇ ਸਰਵਰ ਲਈ ਸੰਭਾਲੋ।
door-none = ਕੁਝ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ
door-none-means = ਜੋ ਵੀ ਸਰਵਰ ਤੱਕ ਪਹੁੰਚ ਸਕਦਾ ਹੈ, ਸਰਵਰ ਉਸ ਤੋਂ ਰਿਕਾਰਡ ਲੈ ਲੈਂਦਾ ਹੈ। ਸਿਰਫ਼ ਇਸੇ ਕੰਪਿਊਟਰ ਦੇ ਸਰਵਰ ਲਈ।
door-none-not = ਹੁਣ ਸੰਭਵ ਨਹੀਂ: ਸਰਵਰ ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ’ਤੇ ਹੈ।
door-bearer = ਇੱਕ-ਵਾਰੀ ਕੋਡ ਨਾਲ
door-bearer-means = ਸਰਵਰ ਚਲਾਉਣ ਵਾਲਾ ਤੁਹਾਨੂੰ ਇੱਕ ਕੋਡ ਦਿੰਦਾ ਹੈ ਜੋ ਇੱਕੋ ਵਾਰ ਚੱਲਦਾ ਹੈ। ਉਸ ਬਦਲੇ ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਇੱਕ ਪਾਸ ਮਿਲਦਾ ਹੈ, ਜੋ ਇਨਕ੍ਰਿਪਟ ਕੀਤੀ ਫ਼ਾਈਲ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ।
door-smart = ਆਪਣੀ ਕੁੰਜੀ ਨਾਲ
door-smart-means = ਇਹ ਕੰਪਿਊਟਰ ਕੁੰਜੀਆਂ ਦਾ ਇੱਕ ਜੋੜਾ ਬਣਾਉਂਦਾ ਹੈ। ਸਰਵਰ ਨੂੰ ਪਬਲਿਕ ਕੁੰਜੀ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ; ਪ੍ਰਾਈਵੇਟ ਕੁੰਜੀ ਕਦੇ ਇਨਕ੍ਰਿਪਟ ਕੀਤੀ ਫ਼ਾਈਲ ਤੋਂ ਬਾਹਰ ਨਹੀਂ ਜਾਂਦੀ। ਸਰਵਰਾਂ ਵਿੱਚ ਇਸ ਨੂੰ SMART backend services ਕਿਹਾ ਜਾਂਦਾ ਹੈ।
door-certificate = ਸਰਟੀਫਿਕੇਟ ਨਾਲ
door-certificate-means = ਤੁਹਾਡਾ IT ਵਿਭਾਗ ਤੁਹਾਨੂੰ ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਸਰਟੀਫਿਕੇਟ ਵਾਲੀ ਫ਼ਾਈਲ ਦਿੰਦਾ ਹੈ।
door-pass-since = ਇਸ ਕੰਪਿਊਟਰ ਕੋਲ { $since } ਤੋਂ ਪਾਸ ਹੈ।
door-pass-until = ਇਸ ਕੰਪਿਊਟਰ ਕੋਲ { $since } ਤੋਂ ਪਾਸ ਹੈ। ਇਹ { $until } ਤੱਕ ਵੈਧ ਹੈ।
door-pass-none = ਇਸ ਕੰਪਿਊਟਰ ਕੋਲ ਅਜੇ ਪਾਸ ਨਹੀਂ ਹੈ।
door-code = ਇੱਕ-ਵਾਰੀ ਕੋਡ
door-code-hint = ਬਿਲਕੁਲ ਉਵੇਂ ਜਿਵੇਂ ਦਿੱਤਾ ਗਿਆ। ਸੰਭਾਲਣ ’ਤੇ ਇਹ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਫਿਰ ਨਹੀਂ ਚੱਲਦਾ।
door-code-again-hint = ਸਿਰਫ਼ ਪਾਸ ਬਦਲਣ ਲਈ। ਸੰਭਾਲਣ ’ਤੇ ਕੋਡ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਫਿਰ ਨਹੀਂ ਚੱਲਦਾ।
door-client = ਕਲਾਇੰਟ ID
door-client-hint = ਸਰਵਰ ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਕੀ ਕਹਿੰਦਾ ਹੈ। ਸਰਵਰ ਚਲਾਉਣ ਵਾਲਾ ਤੁਹਾਨੂੰ ਦੱਸਦਾ ਹੈ।
door-scope = ਸਕੋਪ
door-scope-hint = ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਅਨੁਸਾਰ, ਇਹ ਕੰਪਿਊਟਰ ਉੱਥੇ ਕੀ ਕਰ ਸਕਦਾ ਹੈ। ਆਮ ਸਕੋਪ ਲਈ ਖਾਲੀ ਛੱਡੋ।
door-token = ਟੋਕਨਾਂ ਲਈ ਪਤਾ
door-token-hint = ਸਰਵਰ ਤੋਂ ਪੁੱਛਣ ਲਈ ਖਾਲੀ ਛੱਡੋ।
door-key = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਪਬਲਿਕ ਕੁੰਜੀ
door-key-none = ਅਜੇ ਕੋਈ ਕੁੰਜੀ ਨਹੀਂ ਹੈ। ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਅੰਦਰ ਆਉਣ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਸਰਵਰ ਨੂੰ ਉਸ ਦਾ ਪਬਲਿਕ ਹਿੱਸਾ ਚਾਹੀਦਾ ਹੈ।
door-key-make = ਕੁੰਜੀ ਬਣਾਓ
door-key-give = ਇਸ ਨੂੰ ਕਾਪੀ ਕਰੋ ਅਤੇ ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ ਦਿਓ, ਚਾਹੋ ਤਾਂ ਈਮੇਲ ਰਾਹੀਂ। ਇਹ ਗੁਪਤ ਨਹੀਂ ਹੈ: ਸਰਵਰ ਇਸ ਨਾਲ ਇਹ ਕੰਪਿਊਟਰ ਪਛਾਣਦਾ ਹੈ, ਅਤੇ ਕੋਈ ਇਸ ਨਾਲ ਅੰਦਰ ਨਹੀਂ ਆ ਸਕਦਾ।
door-key-copy = ਕਾਪੀ ਕਰੋ
door-key-copied = ਕਾਪੀ ਕੀਤਾ ਗਿਆ।
door-key-marked = ਕੁੰਜੀ ਚੁਣੀ ਹੋਈ ਹੈ। ਕਾਪੀ ਕਰਨ ਲਈ Ctrl ਅਤੇ C ਦਬਾਓ।
door-key-anew = ਨਵੀਂ ਕੁੰਜੀ ਬਣਾਓ…
door-key-warns = ਵਰਤੋਂ ਵਾਲੀ ਕੁੰਜੀ ਤੁਰੰਤ ਕੰਮ ਕਰਨਾ ਬੰਦ ਕਰ ਦਿੰਦੀ ਹੈ। ਜਦੋਂ ਤੱਕ ਸਰਵਰ ਕੋਲ ਨਵੀਂ ਨਹੀਂ ਹੁੰਦੀ, ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ।
door-key-replace = ਕੁੰਜੀ ਬਦਲੋ
door-key-made = ਨਵੀਂ ਕੁੰਜੀ ਬਣ ਗਈ ਹੈ। ਇਹ ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ ਦਿਓ।
door-cancel = ਰੱਦ ਕਰੋ
door-cert-is = ਸਰਟੀਫਿਕੇਟ { $name } ਦੇ ਨਾਮ ਹੈ।
door-cert-until = ਸਰਟੀਫਿਕੇਟ { $name } ਦੇ ਨਾਮ ਹੈ। ਇਹ { $until } ਤੱਕ ਵੈਧ ਹੈ।
door-cert-none = ਅਜੇ ਕੋਈ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਹੈ।
door-cert-file = ਸਰਟੀਫਿਕੇਟ ਅਤੇ ਉਸ ਦੀ ਕੁੰਜੀ ਵਾਲੀ ਫ਼ਾਈਲ
door-cert-file-hint = PEM ਫ਼ਾਈਲ, ਜਿਵੇਂ E:\clinic.pem। ਇਹ ਇਨਕ੍ਰਿਪਟ ਕੀਤੀ ਫ਼ਾਈਲ ਵਿੱਚ ਨਕਲ ਕੀਤੀ ਜਾਂਦੀ ਹੈ; ਬਾਅਦ ਵਿੱਚ ਇਸ ਨੂੰ ਨਸ਼ਟ ਕਰ ਦਿਓ।
door-cert-again-hint = ਮੌਜੂਦਾ ਸਰਟੀਫਿਕੇਟ ਰੱਖਣ ਲਈ ਖਾਲੀ ਛੱਡੋ।
door-trust = ਸਰਵਰ ਆਪਣੀ ਪਛਾਣ ਕਿਵੇਂ ਸਾਬਤ ਕਰਦਾ ਹੈ
door-trust-usual = ਅਜਿਹੀ ਅਥਾਰਟੀ ਦੇ ਸਰਟੀਫਿਕੇਟ ਨਾਲ ਜਿਸ ’ਤੇ ਇਹ ਕੰਪਿਊਟਰ ਭਰੋਸਾ ਕਰਦਾ ਹੈ, ਜਿਵੇਂ ਵੈੱਬ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ।
door-trust-own = ਤੁਹਾਡੀ ਆਪਣੀ ਅਥਾਰਟੀ ਦੇ ਸਰਟੀਫਿਕੇਟ ਨਾਲ:
door-trust-file = ਤੁਹਾਡੀ ਆਪਣੀ ਅਥਾਰਟੀ ਦੀ ਫ਼ਾਈਲ
door-trust-file-hint = PEM ਫ਼ਾਈਲ, ਜਿਵੇਂ E:\authority.pem। ਸਿਰਫ਼ ਤਾਂ ਜੇ ਤੁਹਾਡੀ ਸੰਸਥਾ ਦੀ ਆਪਣੀ ਅਥਾਰਟੀ ਹੈ; ਨਹੀਂ ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
door-trust-again-hint = ਮੌਜੂਦਾ ਅਥਾਰਟੀ ਰੱਖਣ ਲਈ ਖਾਲੀ ਛੱਡੋ।
door-trust-forget = ਸਾਡੀ ਆਪਣੀ ਅਥਾਰਟੀ ਹਟਾਓ, ਅਤੇ ਉਨ੍ਹਾਂ ’ਤੇ ਭਰੋਸਾ ਕਰੋ ਜਿਨ੍ਹਾਂ ’ਤੇ ਇਹ ਕੰਪਿਊਟਰ ਕਰਦਾ ਹੈ
door-line = ਰਸਤੇ ਵਿੱਚ
door-proxy = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਪ੍ਰੌਕਸੀ ਰਾਹੀਂ ਜਾਓ
door-proxy-means = ਜਿਵੇਂ ਆਪਰੇਟਿੰਗ ਸਿਸਟਮ ਵਿੱਚ ਤੈਅ ਹੈ। ਉੱਥੇ ਲੋੜ ਹੁੰਦੀ ਹੈ ਜਿੱਥੇ ਇੰਟਰਨੈੱਟ ਸਿਰਫ਼ ਪ੍ਰੌਕਸੀ ਰਾਹੀਂ ਮਿਲਦਾ ਹੈ।
door-compress = ਜੋ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ, ਉਸ ਨੂੰ ਸੰਕੁਚਿਤ ਕਰੋ
door-compress-means = ਹੌਲੀ ਕਨੈਕਸ਼ਨ ’ਤੇ ਘੱਟ ਸਮਾਂ ਲੱਗਦਾ ਹੈ। ਜੇ ਸਰਵਰ ਇਸ ਨੂੰ ਨਹੀਂ ਲੈ ਸਕਦਾ, ਤਾਂ Prombook ਸੰਕੁਚਿਤ ਕੀਤੇ ਬਿਨਾਂ ਭੇਜਦਾ ਹੈ।
door-save = ਸੰਭਾਲੋ
door-saved = ਸੰਭਾਲਿਆ ਗਿਆ।

## The network check

preflight-title = ਨੈੱਟਵਰਕ ਜਾਂਚ
preflight-what = ਸਰਵਰ ਤੱਕ ਦਾ ਰਾਹ ਕਦਮ-ਕਦਮ ਪਰਖਦਾ ਹੈ ਅਤੇ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿੱਥੋਂ ਤੱਕ ਪਹੁੰਚਿਆ। ਉਸ ਲਈ ਜੋ ਇੱਥੇ ਕੰਪਿਊਟਰਾਂ ਅਤੇ ਨੈੱਟਵਰਕ ਦੀ ਦੇਖਭਾਲ ਕਰਦਾ ਹੈ: ਕਿਸੇ ਭਾਗੀਦਾਰ ਬਾਰੇ ਕੁਝ ਵੀ ਭੇਜਿਆ, ਦਿਖਾਇਆ ਜਾਂ ਛਾਪਿਆ ਨਹੀਂ ਜਾਂਦਾ।
preflight-back = ਸਰਵਰ ਤੱਕ ਦਾ ਰਾਹ
preflight-run = ਹੁਣੇ ਜਾਂਚੋ
preflight-again = ਦੁਬਾਰਾ ਜਾਂਚੋ
preflight-running = ਜਾਂਚ ਹੋ ਰਹੀ ਹੈ… ਇਸ ਵਿੱਚ ਇੱਕ ਮਿੰਟ ਲੱਗ ਸਕਦਾ ਹੈ।
preflight-no-endpoint = ਅਜੇ ਕੋਈ ਸਰਵਰ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਜਾਂਚਣ ਲਈ ਕੋਈ ਰਾਹ ਨਹੀਂ ਹੈ।
preflight-tried = { $host }, { $at }
preflight-step-name = ਸਰਵਰ ਦਾ ਨਾਮ ਪਤਾ ਹੈ
preflight-step-connection = ਉੱਥੇ ਕੋਈ ਸੁਣ ਰਿਹਾ ਹੈ
preflight-step-certificate = ਸਰਵਰ ਆਪਣੀ ਪਛਾਣ ਸਾਬਤ ਕਰਦਾ ਹੈ
preflight-step-server = ਇਹ FHIR ਸਰਵਰ ਹੈ, ਵਰਜਨ R4
preflight-step-door = ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਅੰਦਰ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ
preflight-step-abilities = ਜੋ ਲੋੜੀਂਦਾ ਹੈ, ਉਹ ਕਰ ਸਕਦਾ ਹੈ
preflight-step-clock = ਘੜੀਆਂ ਮੇਲ ਖਾਂਦੀਆਂ ਹਨ
preflight-result-good = ਠੀਕ
preflight-result-doubtful = ਇਸ ਨੂੰ ਦੇਖੋ
preflight-result-failed = ਕੰਮ ਨਹੀਂ ਕਰਦਾ
preflight-result-not-tried = ਅਜ਼ਮਾਇਆ ਨਹੀਂ
preflight-all-good = ਸਭ ਕੁਝ ਕੰਮ ਕਰਦਾ ਹੈ: ਰਿਕਾਰਡ ਭੇਜੇ ਜਾ ਸਕਦੇ ਹਨ।
preflight-all-doubtful = ਰਿਕਾਰਡ ਭੇਜੇ ਜਾ ਸਕਦੇ ਹਨ। ਕੁਝ ਦੇਖਣ ਦੀ ਲੋੜ ਹੈ।
preflight-all-failed = ਰਿਕਾਰਡ ਨਹੀਂ ਭੇਜੇ ਜਾ ਸਕਦੇ। ਕਿਉਂ ਨਹੀਂ, ਇਹ ਉਹ ਪਹਿਲਾ ਕਦਮ ਦੱਸਦਾ ਹੈ ਜੋ ਕੰਮ ਨਹੀਂ ਕਰਦਾ।
preflight-facts = ਫ਼ਾਇਰਵਾਲ ਲਈ
preflight-fact-out = ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ { $host } ਨਾਲ ਜੁੜਨ ਦਿਓ।
preflight-fact-in = ਕੁਝ ਵੀ ਅੰਦਰ ਆਉਣ ਦੇਣ ਦੀ ਲੋੜ ਨਹੀਂ: Prombook ਕਿਸੇ ਪੋਰਟ ’ਤੇ ਨਹੀਂ ਸੁਣਦਾ।
preflight-fact-only = Prombook ਸਰਵਰ ਨਾਲ, ਅਤੇ ਜੇ ਟੋਕਨਾਂ ਲਈ ਪਤਾ ਹੈ ਤਾਂ ਉਸ ਨਾਲ ਜੁੜਦਾ ਹੈ, ਹੋਰ ਕਿਸੇ ਨਾਲ ਨਹੀਂ। ਇਹ ਕਿਸੇ ਹੋਰ ਹੋਸਟ ਵੱਲ ਰੀਡਾਇਰੈਕਟ ਦੇ ਪਿੱਛੇ ਨਹੀਂ ਜਾਂਦਾ।
preflight-fact-version = ਵਰਜਨ
preflight-fact-agent = ਆਪਣਾ ਨਾਮ ਦੱਸਦਾ ਹੈ
preflight-fact-tls = ਇਨਕ੍ਰਿਪਸ਼ਨ
preflight-fact-tls-least = { $tls } ਜਾਂ ਇਸ ਤੋਂ ਨਵਾਂ
preflight-fact-request = ਇੱਕ ਬੇਨਤੀ
preflight-fact-records =
    { $count ->
        [one] ਵੱਧ ਤੋਂ ਵੱਧ { $n } ਰਿਕਾਰਡ
       *[other] ਵੱਧ ਤੋਂ ਵੱਧ { $n } ਰਿਕਾਰਡ
    }
preflight-fact-bytes =
    { $count ->
        [one] ਵੱਧ ਤੋਂ ਵੱਧ { $n } ਬਾਈਟ
       *[other] ਵੱਧ ਤੋਂ ਵੱਧ { $n } ਬਾਈਟ
    }
preflight-fact-patience = ਇਸ ਤੋਂ ਬਾਅਦ ਛੱਡ ਦਿੰਦਾ ਹੈ
preflight-fact-seconds =
    { $count ->
        [one] { $n } ਸਕਿੰਟ
       *[other] { $n } ਸਕਿੰਟ
    }
preflight-print = PDF ਵਜੋਂ ਲਿਖੋ
preflight-printed = ਲਿਖੀ ਗਈ: { $file }

## What two computers say differently

notice-disputes = ਦੋ ਕੰਪਿਊਟਰਾਂ ਨੇ ਕੁਝ ਵੱਖ-ਵੱਖ ਦਰਜ ਕੀਤਾ। ਕਿਸੇ ਨੂੰ ਇਹ ਸੁਲਝਾਉਣਾ ਪਵੇਗਾ।
notice-go-disputes = ਸੁਲਝਾਓ
disputes-title = ਸੁਲਝਾਉਣ ਵਾਲੇ
disputes-what = ਇਸ ਸਾਈਟ ਦੇ ਦੋ ਕੰਪਿਊਟਰਾਂ ਨੇ ਕੁਝ ਵੱਖ-ਵੱਖ ਦਰਜ ਕੀਤਾ। ਕਿਸੇ ਨੇ ਵੀ ਦੂਜੇ ਦੇ ਉੱਪਰ ਨਹੀਂ ਲਿਖਿਆ: ਜਿਸ ਨੂੰ ਪਤਾ ਹੈ, ਉਹ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ। ਜੋ ਨਹੀਂ ਚੁਣਿਆ ਜਾਂਦਾ, ਉਹ ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਪੜ੍ਹਨਯੋਗ ਰਹਿੰਦਾ ਹੈ।
disputes-none = ਸੁਲਝਾਉਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।
disputes-col-what = ਕੀ ਹੋਇਆ
disputes-col-record = ਰਿਕਾਰਡ
disputes-col-since = ਕਦੋਂ ਤੋਂ
disputes-open = ਦੇਖੋ
disputes-open-named = ਦੇਖੋ: { $what }
dispute-kind-changed = ਦੋ ਕੰਪਿਊਟਰਾਂ ’ਤੇ ਬਦਲਿਆ ਗਿਆ
dispute-kind-twice = ਇੱਕੋ ਫ਼ਾਰਮ ਦੋ ਵਾਰ ਪੂਰਾ ਹੋਇਆ
dispute-kind-same-number = ਦੋ ਭਾਗੀਦਾਰਾਂ ਦਾ ਇੱਕੋ ਅਧਿਐਨ ਨੰਬਰ ਹੈ
dispute-kind-gone = ਇੱਥੇ ਬਦਲਿਆ, ਹੋਰ ਥਾਂ ਨਹੀਂ ਰਿਹਾ
dispute-record = { $kind } { $what }, { $since } ਤੋਂ
dispute-back = ਸੁਲਝਾਉਣ ਵਾਲੇ ਸਾਰੇ
dispute-how-changed = ਇੱਕ-ਇੱਕ ਲਾਈਨ ਕਰਕੇ ਚੁਣੋ ਕਿ ਕੀ ਸਹੀ ਹੈ। ਜਿੱਥੇ ਸਿਰਫ਼ ਇੱਕ ਕੰਪਿਊਟਰ ਨੇ ਕੁਝ ਬਦਲਿਆ, ਉੱਥੇ ਉਸ ਦਾ ਮੁੱਲ ਪਹਿਲਾਂ ਹੀ ਚੁਣਿਆ ਹੋਇਆ ਹੈ। ਫਿਰ ਵੀ ਉਸ ਨੂੰ ਦੇਖੋ।
dispute-how-twice = ਦੋਵੇਂ ਫ਼ਾਰਮ ਪੂਰੇ ਹਨ। ਜੋ ਗਿਣਿਆ ਜਾਣਾ ਹੈ, ਉਹ ਚੁਣੋ, ਜਾਂ ਦੋਵਾਂ ਨੂੰ ਗਿਣਿਆ ਜਾਣ ਦਿਓ। ਦੋਵੇਂ ਪੜ੍ਹਨਯੋਗ ਰਹਿੰਦੇ ਹਨ।
dispute-how-same-number = ਦੋ ਵਿਅਕਤੀਆਂ ਦਾ ਇੱਕੋ ਨੰਬਰ ਹੈ। ਚੁਣੋ ਕਿ ਇਹ ਕੌਣ ਰੱਖੇਗਾ: ਦੂਜੇ ਨੂੰ ਉਸ ਕੰਪਿਊਟਰ ’ਤੇ ਨਵਾਂ ਨੰਬਰ ਮਿਲੇਗਾ ਜਿੱਥੇ ਉਹ ਰਜਿਸਟਰ ਹੋਏ ਸਨ। ਪਹਿਲਾਂ ਦੋਵਾਂ ਪਾਸਿਆਂ ਦੀ ਤੁਲਨਾ ਕਰੋ: ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਇੱਕੋ ਵਿਅਕਤੀ ਹੋਵੇ, ਦੋ ਵਾਰ ਰਜਿਸਟਰ ਹੋਇਆ।
dispute-how-gone = ਇਹ ਰਿਕਾਰਡ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਬਦਲਿਆ ਗਿਆ, ਅਤੇ ਹੋਰ ਥਾਂ ਮਿਟਾਇਆ, ਵਾਪਸ ਲਿਆ ਜਾਂ ਡਿਲੀਟ ਕੀਤਾ ਗਿਆ। ਚੁਣੋ ਕਿ ਇਹ ਰਹੇ ਜਾਂ ਨਹੀਂ।
dispute-how-reading = ਤੁਸੀਂ ਦੋਵੇਂ ਪਾਸੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ। ਤੁਹਾਡੀ ਭੂਮਿਕਾ ਵਿੱਚ ਇਸ ਨੂੰ ਸੁਲਝਾਉਣ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ।
dispute-side-ours = ਇਹ ਕੰਪਿਊਟਰ
dispute-side-theirs = ਦੂਜਾ ਕੰਪਿਊਟਰ
dispute-side = { $who }, { $at }
dispute-before = ਪਹਿਲਾਂ: { $value }
dispute-before-nothing = ਪਹਿਲਾਂ: ਕੁਝ ਨਹੀਂ
dispute-nothing = ਕੁਝ ਨਹੀਂ
dispute-differ =
    { $count ->
        [one] { $n } ਲਾਈਨ ਦਾ ਫ਼ੈਸਲਾ ਕਰਨਾ ਹੈ
       *[other] { $n } ਲਾਈਨਾਂ ਦਾ ਫ਼ੈਸਲਾ ਕਰਨਾ ਹੈ
    }
dispute-same = ਦੋਵਾਂ ’ਤੇ ਇੱਕੋ
dispute-only-ours = ਸਿਰਫ਼ ਇੱਥੇ ਬਦਲਿਆ
dispute-only-theirs = ਸਿਰਫ਼ ਉੱਥੇ ਬਦਲਿਆ
dispute-choose = ਦੋਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।
dispute-choose-form = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।
dispute-field-day = ਮੁਲਾਕਾਤ ਦਾ ਦਿਨ
dispute-field-study-number = ਅਧਿਐਨ ਨੰਬਰ
dispute-field-keeps = ਇਹ ਨੰਬਰ ਕੌਣ ਰੱਖੇਗਾ
dispute-field-answers = ਜਵਾਬ
dispute-field-other = ਕੁਝ ਹੋਰ
dispute-response-here = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਪੂਰਾ ਹੋਇਆ
dispute-response-there = ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ’ਤੇ ਪੂਰਾ ਹੋਇਆ
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [one] { $n } ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿੱਤਾ
       *[other] { $n } ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿੱਤੇ
    }
dispute-response-read = ਪੜ੍ਹੋ
dispute-keep = ਇਹ ਗਿਣਿਆ ਜਾਵੇ
dispute-keep-both = ਦੋਵੇਂ ਗਿਣੇ ਜਾਣ
dispute-keep-both-means = ਜਿਵੇਂ: ਦੂਜਾ ਜਾਣ-ਬੁੱਝ ਕੇ ਦਿੱਤਾ ਗਿਆ ਸੀ।
dispute-gone-stay = ਇਹ ਇੱਥੇ ਰਹੇ, ਅਤੇ ਦੁਬਾਰਾ ਭੇਜਿਆ ਜਾਵੇ
dispute-gone-go-participant = ਇਸ ਭਾਗੀਦਾਰ ਨੂੰ ਇੱਥੋਂ ਵੀ ਮਿਟਾਓ; ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ
dispute-gone-go-visit = ਇਹ ਇੱਥੇ ਰਹੇ, ਅਤੇ ਦੁਬਾਰਾ ਨਾ ਭੇਜਿਆ ਜਾਵੇ
dispute-gone-go-response = ਇਹ ਫ਼ਾਰਮ ਇੱਥੇ ਵੀ ਵਾਪਸ ਲਓ: ਇਹ ਹੁਣ ਨਹੀਂ ਗਿਣਿਆ ਜਾਵੇਗਾ
dispute-gone-go-questionnaire = ਇਹ ਇੱਥੇ ਰਹੇ, ਅਤੇ ਦੁਬਾਰਾ ਨਾ ਭੇਜਿਆ ਜਾਵੇ
dispute-unreadable = ਦੂਜਾ ਕੰਪਿਊਟਰ ਜੋ ਕਹਿੰਦਾ ਹੈ, ਉਹ ਇੱਥੇ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਉਸ ਦੀ ਥਾਂ ਜੋ ਇੱਥੇ ਹੈ, ਉਹ ਭੇਜਣ ਲਈ ਇਸ ਨੂੰ ਸੁਲਝਾਓ।
dispute-reason = ਕਾਰਨ
dispute-reason-hint = ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ। ਜਿਵੇਂ: ਭਾਗੀਦਾਰ ਤੋਂ ਪੁੱਛਿਆ। ਇੱਥੇ ਕੋਈ ਨਾਮ ਨਾ ਲਿਖੋ।
dispute-settle = ਸੁਲਝਾਓ
dispute-cancel = ਹੁਣ ਲਈ ਛੱਡੋ

## Changing a participant

edit-title = ਭਾਗੀਦਾਰ ਦੇ ਵੇਰਵੇ ਬਦਲੋ
edit-open = ਬਦਲੋ…
edit-what = ਜੋ ਪਹਿਲਾਂ ਇੱਥੇ ਸੀ, ਉਹ ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਪੜ੍ਹਨਯੋਗ ਰਹਿੰਦਾ ਹੈ। ਅਧਿਐਨ ਨੰਬਰ ਨਹੀਂ ਬਦਲਦਾ।
edit-reason = ਬਦਲਣ ਦਾ ਕਾਰਨ
edit-reason-hint = ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ। ਜਿਵੇਂ: ਵਿਆਹ ਤੋਂ ਬਾਅਦ ਪਰਿਵਾਰਕ ਨਾਮ। ਇੱਥੇ ਕੋਈ ਨਾਮ ਨਾ ਲਿਖੋ।
edit-keep = ਤਬਦੀਲੀ ਸੰਭਾਲੋ
edit-nothing = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ। ਕੁਝ ਬਦਲੋ, ਜਾਂ ਜਿਵੇਂ ਸੀ ਉਵੇਂ ਰਹਿਣ ਦਿਓ।
edit-cancel = ਜਿਵੇਂ ਸੀ ਉਵੇਂ ਰਹਿਣ ਦਿਓ
edit-else = ਇਹ ਕੋਈ ਹੋਰ ਹੈ, ਤਬਦੀਲੀ ਸੰਭਾਲੋ
participant-origin = ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ’ਤੇ ਰਜਿਸਟਰ ਕੀਤਾ ਗਿਆ: { $computer }
participant-dispute = ਕੋਈ ਹੋਰ ਕੰਪਿਊਟਰ ਇਸ ਭਾਗੀਦਾਰ ਬਾਰੇ ਕੁਝ ਵੱਖਰਾ ਕਹਿੰਦਾ ਹੈ।
participant-dispute-go = ਦੇਖੋ
banner-born-none = ਪਤਾ ਨਹੀਂ

## Taking a form back

void-open = ਇਹ ਫ਼ਾਰਮ ਵਾਪਸ ਲਓ…
void-title = ਇਹ ਫ਼ਾਰਮ ਵਾਪਸ ਲਓ
void-means = ਇਹ ਹੁਣ ਨਹੀਂ ਗਿਣਿਆ ਜਾਵੇਗਾ: ਇਸ ਦਾ ਸਕੋਰ ਨਾ ਇੱਥੇ ਅਤੇ ਨਾ ਸਰਵਰ ’ਤੇ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ। ਇਹ ਤੁਹਾਡੇ ਦੱਸੇ ਕਾਰਨ ਸਮੇਤ ਪੜ੍ਹਨਯੋਗ ਰਹਿੰਦਾ ਹੈ।
void-for-ever = ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।
void-reason = ਕਾਰਨ
void-reason-hint = ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ। ਜਿਵੇਂ: ਕਿਸੇ ਹੋਰ ਲਈ ਭਰਿਆ ਗਿਆ। ਇੱਥੇ ਕੋਈ ਨਾਮ ਨਾ ਲਿਖੋ।
void-do = ਵਾਪਸ ਲਓ
void-cancel = ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਰਹਿਣ ਦਿਓ
void-tag = ਵਾਪਸ ਲਿਆ ਗਿਆ
void-line = ਵਾਪਸ ਲਿਆ ਗਿਆ: ਇਹ ਹੁਣ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ
void-is = { $at } ਨੂੰ { $by } ਨੇ ਵਾਪਸ ਲਿਆ, ਕਾਰਨ: { $reason }
void-counts-not = ਇਹ ਹੁਣ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ। ਜੋ ਜਵਾਬ ਦਿੱਤੇ ਗਏ, ਉਹ ਹੇਠਾਂ ਪੜ੍ਹਨਯੋਗ ਰਹਿੰਦੇ ਹਨ।
result-origin = ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ’ਤੇ ਦਿੱਤਾ ਗਿਆ: { $computer }
