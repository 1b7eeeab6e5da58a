### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = ਨੈੱਟਵਰਕ ਜਾਂਚ

# What it all comes to.
preflight-print-works = ਇਹ ਕੰਪਿਊਟਰ ਭੇਜ ਸਕਦਾ ਹੈ।
preflight-print-doubtful = ਇਹ ਕੰਪਿਊਟਰ ਭੇਜ ਸਕਦਾ ਹੈ। ਜਿਸ ’ਤੇ ਨਿਸ਼ਾਨ ਹੈ, ਕਿਸੇ ਨੂੰ ਉਹ ਦੇਖਣਾ ਚਾਹੀਦਾ ਹੈ।
preflight-print-fails = ਇਹ ਕੰਪਿਊਟਰ ਅਜੇ ਭੇਜ ਨਹੀਂ ਸਕਦਾ।

# At the head of a table.
preflight-print-step = ਕਦਮ
preflight-print-result = ਨਤੀਜਾ
preflight-print-found = ਕੀ ਮਿਲਿਆ

# The steps.
preflight-print-step-name = ਸਰਵਰ ਦਾ ਨਾਮ ਪਤਾ ਹੈ (DNS)
preflight-print-step-connection = ਉੱਥੇ, ਜਾਂ ਪ੍ਰੌਕਸੀ ’ਤੇ, ਕੋਈ ਸੁਣ ਰਿਹਾ ਹੈ (TCP)
preflight-print-step-certificate = ਇਹ ਆਪਣੀ ਪਛਾਣ ਸਾਬਤ ਕਰਦਾ ਹੈ (TLS)
preflight-print-step-server = ਇਹ FHIR R4 ਸਰਵਰ ਹੈ
preflight-print-step-door = ਇਹ ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਅੰਦਰ ਆਉਣ ਦਿੰਦਾ ਹੈ
preflight-print-step-abilities = ਇਸ ਦੇ ਕਹਿਣ ਅਨੁਸਾਰ ਇਹ ਕੀ ਕਰ ਸਕਦਾ ਹੈ
preflight-print-step-clock = ਦੋਵੇਂ ਘੜੀਆਂ ਮੇਲ ਖਾਂਦੀਆਂ ਹਨ

# What came of a step.
preflight-print-result-good = ਠੀਕ
preflight-print-result-doubtful = ਇਸ ਨੂੰ ਦੇਖੋ
preflight-print-result-failed = ਅਸਫਲ
preflight-print-result-not-tried = ਅਜ਼ਮਾਇਆ ਨਹੀਂ

## What has to be allowed

preflight-print-needs = Prombook ਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ
preflight-print-host = ਬਾਹਰ ਜਾਂਦੇ ਕਨੈਕਸ਼ਨ, ਕਿੱਥੇ
preflight-print-tls = ਘੱਟੋ-ਘੱਟ
preflight-print-agent = ਆਪਣਾ ਨਾਮ ਦੱਸਦਾ ਹੈ
preflight-print-entries = ਇੱਕ ਬੇਨਤੀ ਵਿੱਚ ਰਿਕਾਰਡ, ਵੱਧ ਤੋਂ ਵੱਧ
preflight-print-bytes = ਇੱਕ ਬੇਨਤੀ ਵਿੱਚ ਬਾਈਟ, ਵੱਧ ਤੋਂ ਵੱਧ
preflight-print-seconds = ਬੇਨਤੀ ਛੱਡਣ ਤੱਕ ਸਕਿੰਟ
preflight-print-never = ਕੀ ਕਦੇ ਨਹੀਂ ਹੁੰਦਾ
preflight-print-never-what =
    ਬਾਹਰੋਂ ਕੁਝ ਵੀ ਇਸ ਕੰਪਿਊਟਰ ਨਾਲ ਨਹੀਂ ਜੁੜਦਾ। Prombook ਕਿਸੇ ਰੀਡਾਇਰੈਕਟ ਦੇ ਪਿੱਛੇ ਨਹੀਂ ਜਾਂਦਾ, ਕੋਈ ਕੁਕੀ ਨਹੀਂ ਲੈਂਦਾ, ਅਤੇ ਇਸ ਸਰਵਰ, ਇਸ ਦੀ ਪ੍ਰੌਕਸੀ ਅਤੇ ਇਸ ਦੇ ਟੋਕਨ ਦੇਣ ਵਾਲੀ ਥਾਂ ਤੋਂ ਬਿਨਾਂ ਹੋਰ ਕਿਸੇ ਸਰਵਰ ਤੋਂ ਨਹੀਂ ਪੁੱਛਦਾ।

    ਜਿਸ ਕਨੈਕਸ਼ਨ ਨੂੰ ਕੋਈ ਵਿਚਕਾਰ ਖੋਲ੍ਹਦਾ ਹੈ, ਉਹ ਸਵੀਕਾਰ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ, ਜਦੋਂ ਤੱਕ ਅਜਿਹਾ ਕਰਨ ਵਾਲੇ ਦਾ ਸਰਟੀਫਿਕੇਟ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਨਾ ਚੁਣਿਆ ਗਿਆ ਹੋਵੇ।
