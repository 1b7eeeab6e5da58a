### Draft: not checked by a native speaker.
### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

# $number (text): a study number.
handover-title = { $number } ਬਾਰੇ ਕੀ ਰੱਖਿਆ ਗਿਆ ਹੈ
# $clinic (text), $at (text): when.
handover-made = { $clinic } ਵੱਲੋਂ { $at } ਨੂੰ ਲਿਖੀ ਗਈ। ਇਹ ਫ਼ਾਈਲ ਇਨਕ੍ਰਿਪਟ ਨਹੀਂ ਕੀਤੀ ਗਈ।
handover-person = ਵਿਅਕਤੀ
handover-registered = ਰਜਿਸਟਰ ਕੀਤਾ ਗਿਆ
handover-withdrawn = ਹਿੱਸਾ ਕਦੋਂ ਤੋਂ ਛੱਡਿਆ
handover-restricted = ਪਾਬੰਦੀ ਕਦੋਂ ਤੋਂ
handover-yes = ਹਾਂ
handover-no = ਨਹੀਂ
# $day (text): of the visit.
handover-visit = { $day } ਦੀ ਮੁਲਾਕਾਤ
# $at (text): when. $mode (text): who answered, and how.
handover-begun = { $at } ਨੂੰ ਸ਼ੁਰੂ ਹੋਇਆ। { $mode }।
# $at (text): when.
handover-finished = { $at } ਨੂੰ ਪੂਰਾ ਹੋਇਆ।
handover-unfinished = ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ।
handover-question = ਸਵਾਲ
handover-answer = ਜਵਾਬ
handover-when = ਕਦੋਂ
handover-who = ਕਿਸ ਨੇ ਦਰਜ ਕੀਤਾ
handover-what = ਕੀ ਕੀਤਾ ਗਿਆ
handover-why = ਕਿਉਂ
handover-taken-back = ਵਾਪਸ ਲਿਆ ਗਿਆ
handover-voided = { $at } ਨੂੰ { $by } ਨੇ ਵਾਪਸ ਲਿਆ: { $reason }
handover-former = { $at } ਤੱਕ, { $by } ਨੇ ਬਦਲਿਆ: { $known }
# $at (text): when. $by (text): who. $reason (text): in their own words.
handover-corrected = { $at } ਨੂੰ { $by } ਨੇ ਸੋਧਿਆ: { $reason }
handover-programmes = ਪ੍ਰੋਗਰਾਮਾਂ ਵਿੱਚ ਕੀ ਦਰਜ ਕੀਤਾ ਗਿਆ
handover-trail = ਇਨ੍ਹਾਂ ਰਿਕਾਰਡਾਂ ਨਾਲ ਕੀ ਕੀਤਾ ਗਿਆ

## What rows of the trail are about

trail-erased = ਇੱਕ ਰਿਕਾਰਡ ਜੋ ਮਿਟਾਇਆ ਗਿਆ ਸੀ
trail-backup-here = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ
trail-backup-elsewhere = ਦੂਜੀ ਥਾਂ ’ਤੇ
trail-setting-vault = ਵਾਲਟ ਦਾ ਨਾਮ
trail-setting-clinic = ਕਲੀਨਿਕ
trail-setting-site = ਸਾਈਟ ਕੋਡ
trail-setting-practice = ਅਭਿਆਸ
trail-setting-endpoint = ਸਰਵਰ
trail-setting-endpoint-before = ਪਹਿਲਾਂ ਵਾਲਾ ਸਰਵਰ
trail-setting-identified = ਕੀ ਨਾਮ ਭੇਜੇ ਜਾਂਦੇ ਹਨ
trail-setting-prompt-text = ਸੁਰੱਖਿਆ ਸੁਨੇਹਾ
trail-setting-epoch = ਕੁੰਜੀ ਫ਼ਾਈਲ ਦੀ ਉਮਰ
trail-setting-recovery-used = ਰਿਕਵਰੀ ਕੁੰਜੀ ਕਦੋਂ ਵਰਤੀ ਗਈ
trail-setting-renew-recovery = ਕੀ ਰਿਕਵਰੀ ਕੁੰਜੀ ਨਵੀਂ ਬਣਾਉਣੀ ਜ਼ਰੂਰੀ ਹੈ
trail-setting-backup-place = ਬੈਕਅੱਪ ਲਈ ਦੂਜੀ ਥਾਂ
trail-setting-door = ਸਰਵਰ ’ਤੇ ਇਸ ਕੰਪਿਊਟਰ ਨੂੰ ਅੰਦਰ ਕਿਵੇਂ ਆਉਣ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ
trail-setting-door-for = ਇਹ ਕਿਸ ਸਰਵਰ ਲਈ ਹੈ
trail-setting-door-turn = ਸਰਵਰ ਤੱਕ ਦਾ ਰਾਹ
trail-setting-door-token = ਸਰਵਰ ਲਈ ਟੋਕਨ
trail-setting-door-refresh = ਹੋਰ ਟੋਕਨ ਲੈਣ ਲਈ ਟੋਕਨ
trail-setting-door-since = ਟੋਕਨ ਕਦੋਂ ਤੋਂ ਹੈ
trail-setting-door-until = ਟੋਕਨ ਕਦੋਂ ਤੱਕ ਚੱਲਦਾ ਹੈ
trail-setting-door-client = ਸਰਵਰ ’ਤੇ ਇਸ ਕੰਪਿਊਟਰ ਦਾ ਨਾਮ
trail-setting-door-scope = ਸਰਵਰ ਤੋਂ ਕੀ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ
trail-setting-door-place = ਸਰਵਰ ਟੋਕਨ ਕਿੱਥੇ ਦਿੰਦਾ ਹੈ
trail-setting-door-key = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਕੁੰਜੀ
trail-setting-door-certificate = ਇਸ ਕੰਪਿਊਟਰ ਦਾ ਸਰਟੀਫਿਕੇਟ
trail-setting-door-authority = ਸਰਵਰ ਦੀ ਜ਼ਾਮਨੀ ਕੌਣ ਦਿੰਦਾ ਹੈ
trail-setting-door-proxy = ਕੀ ਪ੍ਰੌਕਸੀ ਵਰਤੀ ਜਾਂਦੀ ਹੈ
trail-setting-door-compress = ਕੀ ਭੇਜੀ ਜਾਂਦੀ ਸਮੱਗਰੀ ਸੰਕੁਚਿਤ ਕੀਤੀ ਜਾਂਦੀ ਹੈ
trail-setting-retention-days = ਰਿਕਾਰਡ ਕਿੰਨਾ ਚਿਰ ਰਹਿੰਦੇ ਹਨ
trail-setting-restored-from = ਜੋ ਬੈਕਅੱਪ ਵਾਪਸ ਲਿਆਂਦਾ ਗਿਆ
trail-setting-computer-name = ਇਸ ਕੰਪਿਊਟਰ ਦਾ ਨਾਮ
trail-setting-computer-letter = ਅਧਿਐਨ ਨੰਬਰਾਂ ਵਿੱਚ ਅੱਖਰ
trail-setting-day-end = ਸਟਾਫ਼ ਨੂੰ ਦਿਨ ਖ਼ਤਮ ਕਰਨਾ ਕਦੋਂ ਯਾਦ ਕਰਾਇਆ ਜਾਂਦਾ ਹੈ
trail-setting-suspect = ਕੀ ਕਿਸੇ ਦੇ ਸਾਈਨ ਇਨ ਕਰਨ ’ਤੇ ਸਭ ਕੁਝ ਜਾਂਚਿਆ ਜਾਂਦਾ ਹੈ

# What a check of the trail came to.
trail-found-whole = ਕੁਝ ਗਾਇਬ ਨਹੀਂ, ਕੁਝ ਬਦਲਿਆ ਨਹੀਂ
trail-found-agrees = ਸਰਵਰ ਨੇ ਵੀ ਇਹੀ ਦੇਖਿਆ ਹੈ
trail-found-contradicts = ਸਰਵਰ ਨੇ ਕੁਝ ਹੋਰ ਦੇਖਿਆ ਹੈ
trail-found-broken = ਕੁਝ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ
