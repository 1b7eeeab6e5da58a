### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = ਆਡਿਟ ਟ੍ਰੇਲ
title-backups = ਬੈਕਅੱਪ
title-restore = ਬੈਕਅੱਪ ਵਾਪਸ ਲਿਆਓ
title-rights = ਭਾਗੀਦਾਰ ਦੇ ਹੱਕ
title-protection = ਕੀ ਸੁਰੱਖਿਅਤ ਹੈ

## The audit trail

trail-title = ਆਡਿਟ ਟ੍ਰੇਲ
trail-length =
    { $count ->
        [one] ਇਸ ਕਲੀਨਿਕ ਦੀ ਸਥਾਪਨਾ ਤੋਂ ਹੁਣ ਤੱਕ { $n } ਕਤਾਰ। ਕੁਝ ਵੀ ਬਦਲਿਆ ਜਾਂ ਹਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
       *[other] ਇਸ ਕਲੀਨਿਕ ਦੀ ਸਥਾਪਨਾ ਤੋਂ ਹੁਣ ਤੱਕ { $n } ਕਤਾਰਾਂ। ਕੁਝ ਵੀ ਬਦਲਿਆ ਜਾਂ ਹਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
    }
trail-filters = ਕਿਹੜੀਆਂ ਕਤਾਰਾਂ
trail-by = ਕੌਣ
trail-by-anybody = ਕੋਈ ਵੀ
trail-what = ਕੀ ਕੀਤਾ ਗਿਆ
trail-what-anything = ਕੁਝ ਵੀ
trail-participant = ਅਧਿਐਨ ਨੰਬਰ
trail-from = ਇਸ ਦਿਨ ਤੋਂ
trail-to = ਇਸ ਦਿਨ ਤੱਕ
trail-show = ਦਿਖਾਓ
trail-show-all = ਸਭ ਦਿਖਾਓ
trail-none = ਅਜਿਹੀ ਕੋਈ ਕਤਾਰ ਨਹੀਂ ਹੈ।
trail-rows = ਕਤਾਰਾਂ, ਸਭ ਤੋਂ ਨਵੀਂ ਪਹਿਲਾਂ
trail-col-row = ਕਤਾਰ
trail-col-when = ਕਦੋਂ
trail-col-who = ਕੌਣ
trail-col-what = ਕੀ ਕੀਤਾ ਗਿਆ
trail-col-about = ਕਿਸ ਬਾਰੇ
trail-col-reason = ਕਿਉਂ
trail-program = Prombook, ਆਪਣੇ ਆਪ
# $utc (text): a time in ISO 8601.
trail-utc = UTC: { $utc }
trail-clock-back = ਘੜੀ ਪਿੱਛੇ ਚਲੀ ਗਈ ਸੀ
trail-clock-forward = ਘੜੀ ਅਚਾਨਕ ਅੱਗੇ ਚਲੀ ਗਈ ਸੀ
trail-newer = ਨਵੀਆਂ
trail-older = ਪੁਰਾਣੀਆਂ
trail-check = ਪੂਰੀ ਟ੍ਰੇਲ ਜਾਂਚੋ
trail-check-how = ਹਰ ਕਤਾਰ ਅਤੇ ਪੂਰੀ ਫ਼ਾਈਲ ਜਾਂਚਦਾ ਹੈ। ਇਸ ਵਿੱਚ ਇੱਕ ਮਿੰਟ ਲੱਗ ਸਕਦਾ ਹੈ; ਤੁਸੀਂ ਕੰਮ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ।
trail-checking = ਜਾਂਚ ਹੋ ਰਹੀ ਹੈ…
# $at (text): when.
trail-checked =
    { $count ->
        [one] { $at }: { $n } ਕਤਾਰ ਜਾਂਚੀ ਗਈ, ਅਤੇ ਸਭ ਠੀਕ ਹੈ।
       *[other] { $at }: { $n } ਕਤਾਰਾਂ ਜਾਂਚੀਆਂ ਗਈਆਂ, ਅਤੇ ਸਭ ਠੀਕ ਹੈ।
    }
# $at (text): when.
trail-checked-found =
    { $count ->
        [one] { $at }: { $n } ਕਤਾਰ ਜਾਂਚੀ ਗਈ, ਅਤੇ ਕੁਝ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ। ਕੁਝ ਨਾ ਬਦਲੋ; ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
       *[other] { $at }: { $n } ਕਤਾਰਾਂ ਜਾਂਚੀਆਂ ਗਈਆਂ, ਅਤੇ ਕੁਝ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ। ਕੁਝ ਨਾ ਬਦਲੋ; ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
    }
# $row (text): number of the last row. $head (text): eight characters.
trail-head = ਕਾਗਜ਼ੀ ਲੌਗ ਲਈ: ਕਤਾਰ { $row }, { $head }
trail-head-how = ਇਹ ਅਤੇ ਅੱਜ ਦੀ ਤਾਰੀਖ਼ ਕਾਗਜ਼ੀ ਲੌਗ ਵਿੱਚ ਲਿਖੋ। ਜੋ ਕੋਈ ਬਾਅਦ ਵਿੱਚ ਉੱਥੋਂ ਤੱਕ ਦੀ ਕੋਈ ਕਤਾਰ ਹਟਾਏ ਜਾਂ ਦੁਬਾਰਾ ਲਿਖੇ, ਉਹ ਫਿਰ ਇਹੀ ਅੱਠ ਅੱਖਰ-ਚਿੰਨ੍ਹ ਨਹੀਂ ਲਿਆ ਸਕਦਾ।
trail-witness = ਸਰਵਰ ਨਾਲ ਤੁਲਨਾ ਕਰੋ
trail-witness-how = ਹਰ ਵਾਰ ਰਿਕਾਰਡ ਭੇਜਣ ’ਤੇ ਸਰਵਰ ਨੋਟ ਕਰਦਾ ਹੈ ਕਿ ਟ੍ਰੇਲ ਕਿਵੇਂ ਖ਼ਤਮ ਹੁੰਦੀ ਹੈ। ਇੱਥੇ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਉਸ ਨੇ ਕੀ ਨੋਟ ਕੀਤਾ ਹੈ।
trail-witnessing = ਸਰਵਰ ਤੋਂ ਪੁੱਛਿਆ ਜਾ ਰਿਹਾ ਹੈ…
witness-no-endpoint = ਕੋਈ ਸਰਵਰ ਤੈਅ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਇਹ ਟ੍ਰੇਲ ਹੋਰ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੇਖੀ।
witness-no-answer = ਸਰਵਰ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਕਨੈਕਸ਼ਨ ਹੋਣ ’ਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
witness-nothing = ਸਰਵਰ ਨੇ ਅਜੇ ਇਹ ਟ੍ਰੇਲ ਨਹੀਂ ਦੇਖੀ। ਅਗਲੀ ਵਾਰ ਰਿਕਾਰਡ ਭੇਜੇ ਜਾਣ ’ਤੇ ਦੇਖੇਗਾ।
# $seq (text): number of a row. $seen (text): when.
witness-agrees = ਕਤਾਰ { $seq } ਤੱਕ ਇੱਥੇ ਦੀ ਟ੍ਰੇਲ ਉਹੀ ਹੈ ਜੋ ਸਰਵਰ ਨੇ ਦੇਖੀ ਸੀ ({ $seen })।
witness-contradicts = ਕਤਾਰ { $seq } ਤੱਕ ਸਰਵਰ ਨੇ ਇੱਥੇ ਦੀ ਟ੍ਰੇਲ ਤੋਂ ਵੱਖਰੀ ਟ੍ਰੇਲ ਦੇਖੀ ਸੀ ({ $seen }): ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਕਤਾਰਾਂ ਹਟਾਈਆਂ ਜਾਂ ਦੁਬਾਰਾ ਲਿਖੀਆਂ ਗਈਆਂ ਹਨ। ਕੁਝ ਨਾ ਬਦਲੋ; ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
damage-pages = ਰਿਕਾਰਡ ਫ਼ਾਈਲ ਦੇ ਕੁਝ ਹਿੱਸੇ ਉਵੇਂ ਨਹੀਂ ਹਨ ਜਿਵੇਂ ਲਿਖੇ ਗਏ ਸਨ।
damage-structure = ਰਿਕਾਰਡ ਫ਼ਾਈਲ ਅੰਦਰੋਂ ਠੀਕ ਨਹੀਂ ਹੈ।
damage-references = ਕੁਝ ਰਿਕਾਰਡ ਅਜਿਹੇ ਰਿਕਾਰਡਾਂ ਦਾ ਹਵਾਲਾ ਦਿੰਦੇ ਹਨ ਜੋ ਉੱਥੇ ਨਹੀਂ ਹਨ।
damage-trail = ਆਡਿਟ ਟ੍ਰੇਲ ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀ।
damage-content = ਇੱਕ ਰਿਕਾਰਡ ਉਹ ਨਹੀਂ ਹੈ ਜੋ ਆਡਿਟ ਟ੍ਰੇਲ ਅਨੁਸਾਰ ਲਿਖਿਆ ਗਿਆ ਸੀ।
damage-anchor-missing = ਟ੍ਰੇਲ ਕਿਵੇਂ ਖ਼ਤਮ ਹੁੰਦੀ ਹੈ, ਇਸ ਬਾਰੇ ਰਿਕਾਰਡਾਂ ਦੇ ਨਾਲ ਰੱਖਿਆ ਨੋਟ ਗਾਇਬ ਹੈ।
damage-anchor-forged = ਰਿਕਾਰਡਾਂ ਦੇ ਨਾਲ ਰੱਖਿਆ ਨੋਟ ਇਸ ਪ੍ਰੋਗਰਾਮ ਨੇ ਨਹੀਂ ਲਿਖਿਆ।
damage-anchor-ahead = ਟ੍ਰੇਲ ਦਾ ਅੰਤ ਗਾਇਬ ਹੈ: ਇਹ ਰਿਕਾਰਡ ਪਹਿਲਾਂ ਨਾਲੋਂ ਪੁਰਾਣੇ ਹਨ।
damage-anchor-contradicts = ਟ੍ਰੇਲ ਉਵੇਂ ਖ਼ਤਮ ਨਹੀਂ ਹੁੰਦੀ ਜਿਵੇਂ ਰਿਕਾਰਡਾਂ ਦੇ ਨਾਲ ਰੱਖਿਆ ਨੋਟ ਦੱਸਦਾ ਹੈ।
damage-witness = ਸਰਵਰ ਨੇ ਇੱਥੇ ਦੀ ਟ੍ਰੇਲ ਤੋਂ ਵੱਖਰੀ ਟ੍ਰੇਲ ਦੇਖੀ ਸੀ।
# $seq (text): number of a row.
damage-row = ਇਹ ਪਹਿਲਾਂ ਕਤਾਰ { $seq } ਵਿੱਚ ਦਿਖਦਾ ਹੈ।
damage-missing =
    { $count ->
        [one] { $n } ਕਤਾਰ ਗਾਇਬ ਹੈ।
       *[other] { $n } ਕਤਾਰਾਂ ਗਾਇਬ ਹਨ।
    }

trail-action-founded = ਕਲੀਨਿਕ ਸਥਾਪਤ ਕੀਤਾ
trail-action-person-added = ਸਟਾਫ਼ ਮੈਂਬਰ ਜੋੜਿਆ
trail-action-person-renamed = ਸਟਾਫ਼ ਮੈਂਬਰ ਦਾ ਨਾਮ ਬਦਲਿਆ
trail-action-role-changed = ਭੂਮਿਕਾ ਬਦਲੀ
trail-action-person-left = ਛੱਡ ਕੇ ਗਏ ਵਿਅਕਤੀ ਨੂੰ ਬਾਹਰ ਕੱਢਿਆ
trail-action-person-returned = ਕਿਸੇ ਨੂੰ ਵਾਪਸ ਆਉਣ ਦਿੱਤਾ
trail-action-passphrase-given = ਪਹਿਲਾ ਪਾਸਫ੍ਰੇਜ਼ ਦਿੱਤਾ
trail-action-passphrase-changed = ਆਪਣਾ ਪਾਸਫ੍ਰੇਜ਼ ਬਦਲਿਆ
trail-action-keys-rotated = ਕੁੰਜੀਆਂ ਨਵੀਆਂ ਬਣਾਈਆਂ
trail-action-data-key-renewed = ਸਾਰੇ ਰਿਕਾਰਡ ਦੁਬਾਰਾ ਇਨਕ੍ਰਿਪਟ ਕੀਤੇ
trail-action-recovery-used = ਰਿਕਵਰੀ ਕੁੰਜੀ ਨਾਲ ਅੰਦਰ ਆਏ
trail-action-recovery-renewed = ਨਵੀਂ ਰਿਕਵਰੀ ਕੁੰਜੀ ਬਣਾਈ
trail-action-escrow-set = ਸੰਸਥਾ ਨੂੰ ਸੀਲਬੰਦ ਕੁੰਜੀ ਦਿੱਤੀ
trail-action-escrow-removed = ਸੀਲਬੰਦ ਕੁੰਜੀ ਵਾਪਸ ਲਈ
trail-action-signed-in = ਸਾਈਨ ਇਨ ਕੀਤਾ
trail-action-sign-in-failed = ਸਾਈਨ ਇਨ ਨਹੀਂ ਹੋਇਆ
trail-action-locked = ਲੌਕ ਕੀਤਾ
trail-action-setting-changed = ਸੈਟਿੰਗ ਬਦਲੀ
trail-action-registered = ਭਾਗੀਦਾਰ ਰਜਿਸਟਰ ਕੀਤਾ
trail-action-visit-started = ਮੁਲਾਕਾਤ ਸ਼ੁਰੂ ਕੀਤੀ
trail-action-form-begun = ਫ਼ਾਰਮ ਸ਼ੁਰੂ ਕੀਤਾ
trail-action-answered = ਜਵਾਬ ਦਿੱਤਾ
trail-action-language-changed = ਫ਼ਾਰਮ ਦੀ ਭਾਸ਼ਾ ਬਦਲੀ
trail-action-prompt-acknowledged = ਸੁਰੱਖਿਆ ਸੁਨੇਹੇ ’ਤੇ ਕੀ ਕੀਤਾ ਗਿਆ, ਦਰਜ ਕੀਤਾ
trail-action-finished = ਫ਼ਾਰਮ ਪੂਰਾ ਕੀਤਾ
trail-action-corrected = ਫ਼ਾਰਮ ਸੋਧਿਆ
trail-action-confirmed = ਸਰਵਰ ਨੇ ਰਿਕਾਰਡ ਦੀ ਪੁਸ਼ਟੀ ਕੀਤੀ
trail-action-refused = ਸਰਵਰ ਨੇ ਰਿਕਾਰਡ ਨਹੀਂ ਲਿਆ
trail-action-released = ਰਿਕਾਰਡ ਦੁਬਾਰਾ ਭੇਜਿਆ
trail-action-viewed = ਰਿਕਾਰਡ ਦੇਖਿਆ
trail-action-searched = ਖੋਜ ਕੀਤੀ
trail-action-exported = ਰਿਕਾਰਡ ਸੌਂਪਿਆ
trail-action-backed-up = ਬੈਕਅੱਪ ਬਣਾਇਆ
trail-action-backup-failed = ਬੈਕਅੱਪ ਅਸਫਲ ਹੋਇਆ
trail-action-restored = ਬੈਕਅੱਪ ਵਾਪਸ ਲਿਆਂਦਾ
trail-action-damage-found = ਨੁਕਸਾਨ ਮਿਲਿਆ
trail-action-damage-accepted = ਨੁਕਸਾਨ ਤੋਂ ਬਾਅਦ ਅੱਗੇ ਚੱਲੇ
trail-action-clock-jumped = ਘੜੀ ਅਚਾਨਕ ਬਦਲੀ
trail-action-clock-confirmed = ਦੱਸਿਆ ਕਿ ਘੜੀ ਸਹੀ ਹੈ
trail-action-withdrawn = ਹਿੱਸਾ ਛੱਡਣਾ ਦਰਜ ਕੀਤਾ
trail-action-restricted = ਰਿਕਾਰਡ ’ਤੇ ਪਾਬੰਦੀ ਲਾਈ
trail-action-unrestricted = ਰਿਕਾਰਡ ਮੁੜ ਸਾਰੇ ਸਟਾਫ਼ ਲਈ ਖੋਲ੍ਹਿਆ
trail-action-erased = ਰਿਕਾਰਡ ਮਿਟਾਇਆ
trail-action-purged = ਸਮਾਂ ਪੂਰਾ ਹੋਣ ’ਤੇ ਰਿਕਾਰਡ ਹਟਾਇਆ
trail-action-witnessed = ਸਰਵਰ ਨੇ ਟ੍ਰੇਲ ਦੇਖੀ
trail-action-trail-checked = ਟ੍ਰੇਲ ਜਾਂਚੀ
trail-action-run-started = Prombook ਸ਼ੁਰੂ ਹੋਇਆ
trail-action-voided = ਫ਼ਾਰਮ ਵਾਪਸ ਲਿਆ
trail-action-unfinished-noted = ਦਰਜ ਕੀਤਾ ਕਿ ਫ਼ਾਰਮ ਪੂਰਾ ਕਿਉਂ ਨਹੀਂ ਹੋਇਆ
trail-action-participant-changed = ਭਾਗੀਦਾਰ ਦੇ ਵੇਰਵੇ ਬਦਲੇ
trail-action-details-kept = ਬਦਲੇ ਹੋਏ ਵੇਰਵੇ ਰੱਖੇ
trail-action-computer-added = ਸਾਈਟ ਦੇ ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ਦਾ ਪਤਾ ਲੱਗਾ
trail-action-received = ਕਿਸੇ ਹੋਰ ਕੰਪਿਊਟਰ ਦਾ ਰਿਕਾਰਡ ਲਿਆ
trail-action-dispute-opened = ਇੱਕ ਰਿਕਾਰਡ ਦੇ ਦੋ ਵਰਜਨ ਮਿਲੇ
trail-action-dispute-settled = ਦੋ ਵਰਜਨਾਂ ਵਿੱਚੋਂ ਫ਼ੈਸਲਾ ਕੀਤਾ
trail-action-lost-there = ਸਰਵਰ ਤੋਂ ਰਿਕਾਰਡ ਗੁਆਚ ਗਿਆ ਸੀ
trail-action-day-closed = ਦਿਨ ਖ਼ਤਮ ਕੀਤਾ
trail-action-step-kept = ਪ੍ਰੋਗਰਾਮ ਦਾ ਕਦਮ ਦਰਜ ਕੀਤਾ
trail-action-step-corrected = ਪ੍ਰੋਗਰਾਮ ਦਾ ਕਦਮ ਸੋਧਿਆ
trail-action-kit-adopted = ਪ੍ਰੋਗਰਾਮ ਬਾਰੇ ਫ਼ੈਸਲਾ ਕੀਤਾ
trail-action-tailoring-proposed = ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਸਾਈਟ ਦੀਆਂ ਤਬਦੀਲੀਆਂ ਤਜਵੀਜ਼ ਕੀਤੀਆਂ
trail-action-tailoring-approved = ਇਨ੍ਹਾਂ ਨੂੰ ਲਾਗੂ ਹੋਣ ਦਿੱਤਾ
trail-action-tailoring-refused = ਇਨ੍ਹਾਂ ਨੂੰ ਲਾਗੂ ਨਹੀਂ ਹੋਣ ਦਿੱਤਾ

## Backups

backups-title = ਬੈਕਅੱਪ
backups-state = ਮੌਜੂਦਾ ਸਥਿਤੀ
backups-why = ਬੈਕਅੱਪ ਸਭ ਕੁਝ ਦੀ ਇਨਕ੍ਰਿਪਟ ਕੀਤੀ ਨਕਲ ਹੈ। Prombook ਹਰ ਰੋਜ਼ ਇੱਕ ਬਣਾਉਂਦਾ ਹੈ ਅਤੇ ਗਿਣਨ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਪਰਖਦਾ ਹੈ। ਇਹ ਅੱਜ ਦੇ ਪਾਸਫ੍ਰੇਜ਼ਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ; ਜੋ ਬੈਕਅੱਪ ਪਾਸਫ੍ਰੇਜ਼ ਬਦਲਣ ਵੇਲੇ ਪਹੁੰਚ ਤੋਂ ਬਾਹਰ ਸੀ, ਉਹ ਪਹਿਲਾਂ ਵਾਲੇ ਪਾਸਫ੍ਰੇਜ਼ਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ।
# $at (text): when.
backups-here = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ: ਆਖ਼ਰੀ ਪਰਖੀ ਹੋਈ ਨਕਲ { $at }।
backups-here-never = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ: ਅਜੇ ਕੋਈ ਨਕਲ ਨਹੀਂ।
# $at (text): when.
backups-there = ਦੂਜੀ ਥਾਂ ’ਤੇ: ਆਖ਼ਰੀ ਪਰਖੀ ਹੋਈ ਨਕਲ { $at }।
backups-there-never = ਦੂਜੀ ਥਾਂ ’ਤੇ: ਅਜੇ ਕੋਈ ਨਕਲ ਨਹੀਂ।
backups-no-place = ਅਜੇ ਕੋਈ ਦੂਜੀ ਥਾਂ ਨਹੀਂ ਹੈ। ਜੇ ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਡਿਸਕ ਖ਼ਰਾਬ ਹੋ ਜਾਵੇ, ਤਾਂ ਉਸ ’ਤੇ ਪਈਆਂ ਨਕਲਾਂ ਵੀ ਨਾਲ ਹੀ ਚਲੀਆਂ ਜਾਣਗੀਆਂ।
backups-place-away = ਦੂਜੀ ਥਾਂ ਤੱਕ ਹੁਣ ਪਹੁੰਚਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਇਸ ਨੂੰ ਲਗਾਓ; Prombook ਆਪਣੇ ਆਪ ਉੱਥੇ ਨਕਲ ਬਣਾਉਂਦਾ ਹੈ।
backup-trouble-place = ਪਿਛਲਾ ਬੈਕਅੱਪ ਅਸਫਲ ਹੋਇਆ: ਉਸ ਦੇ ਫ਼ੋਲਡਰ ਵਿੱਚ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ।
backup-trouble-disk-full = ਪਿਛਲਾ ਬੈਕਅੱਪ ਅਸਫਲ ਹੋਇਆ: ਥਾਂ ਨਹੀਂ ਬਚੀ ਸੀ।
backup-trouble-damaged = ਪਿਛਲਾ ਬੈਕਅੱਪ ਅਸਫਲ ਹੋਇਆ: ਜੋ ਨਕਲ ਕੀਤਾ ਗਿਆ, ਉਹ ਪਰਖਣ ’ਤੇ ਪੂਰਾ ਨਹੀਂ ਨਿਕਲਿਆ। ਕੁਝ ਨਾ ਬਦਲੋ; ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
backup-trouble-other = ਪਿਛਲਾ ਬੈਕਅੱਪ ਅਸਫਲ ਹੋਇਆ। ਹੁਣੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਜੇ ਫਿਰ ਹੋਵੇ, ਤਾਂ ਸਹਾਇਤਾ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
backups-now = ਹੁਣੇ ਬੈਕਅੱਪ ਬਣਾਓ
backups-making = ਨਕਲ ਬਣ ਰਹੀ ਹੈ ਅਤੇ ਪਰਖੀ ਜਾ ਰਹੀ ਹੈ…
backups-made = ਨਕਲ ਬਣ ਗਈ ਅਤੇ ਪਰਖੀ ਗਈ।
backups-place-title = ਦੂਜੀ ਥਾਂ
backups-place-label = ਦੂਜੀ ਨਕਲ ਲਈ ਫ਼ੋਲਡਰ
backups-place-hint = USB ਸਟਿੱਕ ਜਾਂ ਦੂਜੀ ਡਰਾਈਵ ’ਤੇ ਕੋਈ ਫ਼ੋਲਡਰ, ਜਿਵੇਂ E:\Backups। ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਡਿਸਕ ’ਤੇ ਨਹੀਂ, ਅਤੇ ਨੈੱਟਵਰਕ ’ਤੇ ਨਹੀਂ। ਜੇ ਦੂਜੀ ਥਾਂ ਨਹੀਂ ਚਾਹੀਦੀ, ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
backups-place-save = ਇਹ ਫ਼ੋਲਡਰ ਵਰਤੋ
backups-place-kept = ਸੰਭਾਲਿਆ ਗਿਆ।
backups-list = ਨਕਲਾਂ
backups-none = ਅਜੇ ਕੋਈ ਨਕਲ ਨਹੀਂ ਹੈ।
backups-col-made = ਬਣਾਈ ਗਈ
backups-col-holds = ਇਸ ਵਿੱਚ ਕੀ ਹੈ
backups-col-where = ਕਿੱਥੇ
backups-unreadable = ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ
backups-on-here = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ
backups-on-there = ਦੂਜੀ ਥਾਂ
# $participants, $forms (text): a number with its word.
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [one] { $n } ਭਾਗੀਦਾਰ
       *[other] { $n } ਭਾਗੀਦਾਰ
    }
backups-forms =
    { $count ->
        [one] { $n } ਫ਼ਾਰਮ
       *[other] { $n } ਫ਼ਾਰਮ
    }
backups-usual = ਇਸ ਕੰਪਿਊਟਰ ਦੀਆਂ ਨਕਲਾਂ { $folder } ਵਿੱਚ ਹਨ
backups-restore = ਇੱਕ ਵਾਪਸ ਲਿਆਓ…

## Bringing a backup back

# $step, $steps (text)
restore-step = ਕਦਮ { $step }, ਕੁੱਲ { $steps }
restore-choose-title = ਬੈਕਅੱਪ ਚੁਣੋ
restore-choose-how = ਅਜੇ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ। ਪਹਿਲਾਂ ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ ਕਿ ਇਸ ਦਾ ਕੀ ਅਸਰ ਹੋਵੇਗਾ।
restore-looking = ਨਕਲਾਂ ਲੱਭੀਆਂ ਜਾ ਰਹੀਆਂ ਹਨ…
restore-found =
    { $count ->
        [0] ਇੱਥੇ ਕੋਈ ਨਕਲ ਨਹੀਂ ਮਿਲੀ। ਉਹ ਫ਼ੋਲਡਰ ਟਾਈਪ ਕਰੋ ਜਿੱਥੇ ਨਕਲਾਂ ਹਨ, ਜਾਂ ਡਰਾਈਵ ਲਗਾ ਕੇ ਦੁਬਾਰਾ ਦੇਖੋ।
        [one] { $n } ਨਕਲ ਮਿਲੀ।
       *[other] { $n } ਨਕਲਾਂ ਮਿਲੀਆਂ।
    }
restore-copies = ਨਕਲਾਂ, ਸਭ ਤੋਂ ਨਵੀਂ ਪਹਿਲਾਂ
restore-unreadable = ਇਹ ਨਕਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਕੋਈ ਹੋਰ ਚੁਣੋ।
restore-choose-one = ਨਕਲਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।
restore-folder = ਕੋਈ ਹੋਰ ਫ਼ੋਲਡਰ
restore-folder-hint = ਜਿਵੇਂ USB ਸਟਿੱਕ ’ਤੇ: E:\Backups
restore-look = ਉੱਥੇ ਦੇਖੋ
restore-next = ਅੱਗੇ
restore-back = ਪਿੱਛੇ
restore-leave = ਸਭ ਕੁਝ ਜਿਵੇਂ ਹੈ, ਰਹਿਣ ਦਿਓ
restore-prove-title = ਸਾਬਤ ਕਰੋ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ
restore-prove-how = ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਦਾ ਨਾਮ ਅਤੇ ਪਾਸਫ੍ਰੇਜ਼ ਵਰਤੋ। ਪਹਿਲਾਂ ਅੱਜ ਦੇ ਅਜ਼ਮਾਓ; ਜੇ ਉਨ੍ਹਾਂ ਦੇ ਬਦਲਣ ਵੇਲੇ ਨਕਲ ਪਹੁੰਚ ਤੋਂ ਬਾਹਰ ਸੀ, ਤਾਂ ਪਹਿਲਾਂ ਵਾਲੇ ਇਸ ਨੂੰ ਖੋਲ੍ਹਦੇ ਹਨ।
# $made (text): when.
restore-prove-of = { $made } ਦੀ ਨਕਲ
restore-name = ਨਾਮ
restore-passphrase = ਪਾਸਫ੍ਰੇਜ਼
restore-prove = ਨਕਲ ਖੋਲ੍ਹੋ
restore-proving = ਨਕਲ ਪਰਖੀ ਜਾ ਰਹੀ ਹੈ…
restore-look-title = ਇਸ ਦਾ ਕੀ ਅਸਰ ਹੋਵੇਗਾ
# $clinic, $made (text)
restore-is = ਨਕਲ ਪੂਰੀ ਹੈ। ਇਹ { $clinic } ਦੀ ਹੈ, { $made } ਨੂੰ ਬਣਾਈ ਗਈ।
restore-holds = ਇਸ ਵਿੱਚ: { $participants }, { $forms }।
restore-replaces-nothing = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਕੋਈ ਰਿਕਾਰਡ ਨਹੀਂ ਹਨ। ਕੁਝ ਵੀ ਬਦਲਿਆ ਨਹੀਂ ਜਾਵੇਗਾ।
restore-newer =
    { $count ->
        [0] ਇੱਥੇ ਕੋਈ ਰਿਕਾਰਡ ਨਕਲ ਤੋਂ ਨਵਾਂ ਨਹੀਂ ਹੈ।
        [one] ਇੱਥੇ { $n } ਰਿਕਾਰਡ ਨਕਲ ਤੋਂ ਨਵਾਂ ਹੈ ਅਤੇ ਉਸ ਵਿੱਚ ਨਹੀਂ ਹੋਵੇਗਾ:
       *[other] ਇੱਥੇ { $n } ਰਿਕਾਰਡ ਨਕਲ ਤੋਂ ਨਵੇਂ ਹਨ ਅਤੇ ਉਸ ਵਿੱਚ ਨਹੀਂ ਹੋਣਗੇ:
    }
restore-newer-many =
    { $count ->
        [one] ਸਭ ਤੋਂ ਨਵਾਂ { $n } ਰਿਕਾਰਡ ਜੋ ਨਕਲ ਵਿੱਚ ਨਹੀਂ ਹੋਵੇਗਾ; ਹੋਰ ਵੀ ਹਨ:
       *[other] ਸਭ ਤੋਂ ਨਵੇਂ { $n } ਰਿਕਾਰਡ ਜੋ ਨਕਲ ਵਿੱਚ ਨਹੀਂ ਹੋਣਗੇ; ਹੋਰ ਵੀ ਹਨ:
    }
restore-unreadable-now = ਇਸ ਕੰਪਿਊਟਰ ਦੇ ਰਿਕਾਰਡ ਹੁਣ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕਦੇ, ਇਸ ਲਈ ਕੋਈ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਨਕਲ ਤੋਂ ਨਵਾਂ ਕੀ ਹੈ। ਨਕਲ ਤੋਂ ਬਾਅਦ ਜੋ ਵੀ ਦਰਜ ਕੀਤਾ ਗਿਆ, ਉਹ ਉਸ ਵਿੱਚ ਨਹੀਂ ਹੋਵੇਗਾ।
restore-newer-rows =
    { $count ->
        [0] ਇੱਥੇ ਦੀ ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਕੋਈ ਨਵੀਂ ਕਤਾਰ ਨਹੀਂ ਹੈ।
        [one] ਇੱਥੇ ਦੀ ਆਡਿਟ ਟ੍ਰੇਲ ਦੀ { $n } ਕਤਾਰ ਨਕਲ ਤੋਂ ਨਵੀਂ ਹੈ।
       *[other] ਇੱਥੇ ਦੀ ਆਡਿਟ ਟ੍ਰੇਲ ਦੀਆਂ { $n } ਕਤਾਰਾਂ ਨਕਲ ਤੋਂ ਨਵੀਆਂ ਹਨ।
    }
restore-lost =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਸਰਵਰ ’ਤੇ ਵੀ ਨਹੀਂ ਹੈ। ਬਾਅਦ ਵਿੱਚ ਉਹ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਹੋਵੇਗਾ ਜਿਨ੍ਹਾਂ ਦੀ ਥਾਂ ਬੈਕਅੱਪ ਲੈਂਦਾ ਹੈ।
       *[other] { $n } ਰਿਕਾਰਡ ਸਰਵਰ ’ਤੇ ਵੀ ਨਹੀਂ ਹਨ। ਬਾਅਦ ਵਿੱਚ ਉਹ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਹੋਣਗੇ ਜਿਨ੍ਹਾਂ ਦੀ ਥਾਂ ਬੈਕਅੱਪ ਲੈਂਦਾ ਹੈ।
    }
restore-lost-none = ਸਰਵਰ ਨੇ ਇਨ੍ਹਾਂ ਸਭ ਦੀ ਪੁਸ਼ਟੀ ਕਰ ਦਿੱਤੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਗੁਆਚਦਾ, ਪਰ ਇਹ ਸਿਰਫ਼ ਸਰਵਰ ’ਤੇ ਹੋਣਗੇ।
restore-col-record = ਰਿਕਾਰਡ
restore-col-when = ਕਦੋਂ
restore-col-server = ਕਿੱਥੇ
restore-on-server = ਸਰਵਰ ’ਤੇ ਵੀ
restore-not-on-server = ਸਿਰਫ਼ ਇੱਥੇ
restore-then = ਫਿਰ
restore-then-kept = ਜੋ ਫ਼ਾਈਲਾਂ ਹੁਣ ਇੱਥੇ ਹਨ, ਉਹ ਰਿਕਾਰਡਾਂ ਦੇ ਨਾਲ ਰੱਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਡਿਲੀਟ ਨਹੀਂ ਕੀਤੀਆਂ ਜਾਂਦੀਆਂ।
restore-then-asked = ਸਰਵਰ ਤੋਂ ਨਕਲ ਦੇ ਹਰ ਰਿਕਾਰਡ ਬਾਰੇ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ; ਜੋ ਉਸ ਕੋਲ ਨਹੀਂ, ਉਹ ਦੁਬਾਰਾ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ।
restore-then-staff = ਸਟਾਫ਼ ਦੀ ਸੂਚੀ ਨਕਲ ਵਾਲੇ ਦਿਨ ਦੀ ਹੁੰਦੀ ਹੈ। ਬਾਅਦ ਵਿੱਚ ਇਸ ਨੂੰ ਦੇਖ ਲਓ: ਜੋ ਉਸ ਤੋਂ ਬਾਅਦ ਛੱਡ ਕੇ ਗਿਆ, ਉਹ ਮੁੜ ਸੂਚੀ ਵਿੱਚ ਹੁੰਦਾ ਹੈ ਅਤੇ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਉਸ ਨੂੰ ਬਾਹਰ ਨਹੀਂ ਕੱਢਦੇ, ਸ਼ਾਇਦ ਸਾਈਨ ਇਨ ਕਰ ਸਕੇ।
restore-then-trail = ਬੈਕਅੱਪ ਕਿਸ ਨੇ, ਕਦੋਂ ਅਤੇ ਕਿਉਂ ਵਾਪਸ ਲਿਆਂਦਾ, ਇਹ ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
restore-reason = ਬੈਕਅੱਪ ਕਿਉਂ ਵਾਪਸ ਲਿਆਂਦਾ ਜਾ ਰਿਹਾ ਹੈ?
restore-reason-hint = ਜਿਵੇਂ: ਮੰਗਲਵਾਰ ਨੂੰ ਡਿਸਕ ਖ਼ਰਾਬ ਹੋ ਗਈ
restore-do =
    { $count ->
        [0] ਇਹ ਬੈਕਅੱਪ ਵਾਪਸ ਲਿਆਓ
        [one] ਇਹ ਬੈਕਅੱਪ ਵਾਪਸ ਲਿਆਓ, ਉਸ { $n } ਰਿਕਾਰਡ ਤੋਂ ਬਿਨਾਂ ਜੋ ਸਿਰਫ਼ ਇੱਥੇ ਹੈ
       *[other] ਇਹ ਬੈਕਅੱਪ ਵਾਪਸ ਲਿਆਓ, ਉਨ੍ਹਾਂ { $n } ਰਿਕਾਰਡਾਂ ਤੋਂ ਬਿਨਾਂ ਜੋ ਸਿਰਫ਼ ਇੱਥੇ ਹਨ
    }
restore-doing = ਵਾਪਸ ਲਿਆਂਦਾ ਜਾ ਰਿਹਾ ਹੈ…
restore-done-title = ਬੈਕਅੱਪ ਵਾਪਸ ਆ ਗਿਆ ਹੈ
restore-done = ਉਸ ਨਾਮ ਅਤੇ ਪਾਸਫ੍ਰੇਜ਼ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ ਜੋ ਨਕਲ ਬਣਨ ਵੇਲੇ ਸਨ।
# $folder (text): a path.
restore-done-kept = ਜਿਨ੍ਹਾਂ ਫ਼ਾਈਲਾਂ ਦੀ ਥਾਂ ਬੈਕਅੱਪ ਨੇ ਲਈ, ਉਹ { $folder } ਵਿੱਚ ਹਨ। ਉਨ੍ਹਾਂ ਨੂੰ ਉਦੋਂ ਤੱਕ ਰੱਖੋ ਜਦੋਂ ਤੱਕ ਕਿਸੇ ਨੂੰ ਕਿਸੇ ਚੀਜ਼ ਦੀ ਕਮੀ ਨਾ ਰਹੇ।
restore-done-next = ਫਿਰ ਪਿਛਲੇ ਦਿਨਾਂ ਦੇ ਭਾਗੀਦਾਰ ਦੇਖੋ, ਅਤੇ ਭੇਜੋ।
restore-sign-in = ਸਾਈਨ ਇਨ ਕਰੋ

## Rights of a participant

# $number (text): study number.
rights-title = ਭਾਗੀਦਾਰ { $number } ਦੇ ਹੱਕ
rights-open = ਹੱਕ…
rights-back = ਭਾਗੀਦਾਰ ’ਤੇ ਵਾਪਸ
# $since (text): when.
standing-withdrawn = { $since } ਤੋਂ ਹਿੱਸਾ ਨਹੀਂ ਲੈਂਦੇ। ਹੋਰ ਕੁਝ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ।
standing-restricted = { $since } ਤੋਂ ਪਾਬੰਦੀ ਹੇਠ: ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ ਅਤੇ ਡਾਟਾ ਮੈਨੇਜਰ ਦੇਖ ਸਕਦੇ ਹਨ।
standing-erased = { $since } ਨੂੰ ਮਿਟਾਇਆ ਗਿਆ। ਸਮੱਗਰੀ ਹੁਣ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਨਹੀਂ ਹੈ।
rights-unsent =
    { $count ->
        [0] ਸਰਵਰ ਨੇ ਇਸ ਭਾਗੀਦਾਰ ਦੇ ਹਰ ਰਿਕਾਰਡ ਦੀ ਪੁਸ਼ਟੀ ਕਰ ਦਿੱਤੀ ਹੈ।
        [one] ਇਸ ਭਾਗੀਦਾਰ ਦੇ { $n } ਰਿਕਾਰਡ ਦੀ ਸਰਵਰ ਨੇ ਅਜੇ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ।
       *[other] ਇਸ ਭਾਗੀਦਾਰ ਦੇ { $n } ਰਿਕਾਰਡਾਂ ਦੀ ਸਰਵਰ ਨੇ ਅਜੇ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ।
    }
rights-drafts =
    { $count ->
        [0] ਕੋਈ ਫ਼ਾਰਮ ਅਧੂਰਾ ਨਹੀਂ ਹੈ।
        [one] { $n } ਫ਼ਾਰਮ ਅਧੂਰਾ ਹੈ।
       *[other] { $n } ਫ਼ਾਰਮ ਅਧੂਰੇ ਹਨ।
    }
rights-nothing = ਤੁਹਾਡੀ ਭੂਮਿਕਾ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਬਦਲ ਸਕਦੀ।
rights-reason = ਕਾਰਨ
rights-reason-hint = ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ। ਇੱਥੇ ਕੋਈ ਨਾਮ ਨਾ ਲਿਖੋ।
rights-cancel = ਰੱਦ ਕਰੋ
rights-done = ਹੋ ਗਿਆ।
rights-busy = ਕੰਮ ਹੋ ਰਿਹਾ ਹੈ…
rights-for-ever = ਇਸ ਨੂੰ ਵਾਪਸ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।

rights-withdraw-title = ਹੁਣ ਹਿੱਸਾ ਨਹੀਂ ਲੈਂਦੇ
rights-withdraw-open = ਹਿੱਸਾ ਛੱਡਣਾ ਦਰਜ ਕਰੋ…
rights-withdraw-does = ਕੋਈ ਮੁਲਾਕਾਤ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤੀ ਜਾ ਸਕਦੀ, ਕੋਈ ਫ਼ਾਰਮ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ ਅਤੇ ਨਾ ਉਸ ਵਿੱਚ ਜਵਾਬ ਦਿੱਤੇ ਜਾ ਸਕਦੇ ਹਨ। ਅਧੂਰੇ ਫ਼ਾਰਮ ਅਧੂਰੇ ਰਹਿੰਦੇ ਹਨ।
rights-withdraw-not = ਜੋ ਪੂਰਾ ਹੋ ਚੁੱਕਾ ਹੈ, ਉਹ ਇੱਥੇ ਰਹਿੰਦਾ ਹੈ, ਫਿਰ ਵੀ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਜੋ ਸਰਵਰ ਕੋਲ ਹੈ, ਉਹ ਸਰਵਰ ਰੱਖਦਾ ਹੈ।
rights-withdraw-do = ਦਰਜ ਕਰੋ ਕਿ ਹੁਣ ਹਿੱਸਾ ਨਹੀਂ ਲੈਂਦੇ

rights-restrict-title = ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ, ਇਸ ’ਤੇ ਪਾਬੰਦੀ ਲਾਓ
rights-restrict-open = ਪਾਬੰਦੀ ਲਾਓ…
rights-restrict-does = ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ ਅਤੇ ਡਾਟਾ ਮੈਨੇਜਰ ਇਹ ਰਿਕਾਰਡ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ। ਦੂਜਿਆਂ ਨੂੰ ਸਿਰਫ਼ ਇੰਨਾ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਇਹ ਮੌਜੂਦ ਹੈ, ਹੋਰ ਕੁਝ ਨਹੀਂ।
rights-restrict-not = ਕੁਝ ਵੀ ਹਟਾਇਆ ਨਹੀਂ ਜਾਂਦਾ। ਸਰਵਰ ਅਤੇ ਉਸ ਨੂੰ ਵਰਤਣ ਵਾਲਿਆਂ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ। ਪਾਬੰਦੀ ਮੁੜ ਹਟਾਈ ਜਾ ਸਕਦੀ ਹੈ।
rights-restrict-do = ਇਸ ਰਿਕਾਰਡ ’ਤੇ ਪਾਬੰਦੀ ਲਾਓ

rights-unrestrict-title = ਪਾਬੰਦੀ ਹਟਾਓ
rights-unrestrict-open = ਪਾਬੰਦੀ ਹਟਾਓ…
rights-unrestrict-does = ਇਸ ਕਲੀਨਿਕ ਦਾ ਸਾਰਾ ਸਟਾਫ਼ ਇਹ ਰਿਕਾਰਡ ਮੁੜ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ।
rights-unrestrict-not = ਹੋਰ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ। ਇਸ ’ਤੇ ਪਾਬੰਦੀ ਲੱਗੀ ਸੀ, ਇਹ ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
rights-unrestrict-do = ਇਹ ਰਿਕਾਰਡ ਸਾਰੇ ਸਟਾਫ਼ ਲਈ ਖੋਲ੍ਹੋ

rights-export-title = ਜੋ ਕੁਝ ਰੱਖਿਆ ਗਿਆ ਹੈ, ਸਭ ਸੌਂਪੋ
rights-export-open = ਸੌਂਪੋ…
rights-export-does = ਦੋ ਫ਼ਾਈਲਾਂ ਲਿਖਦਾ ਹੈ: ਲੋਕਾਂ ਦੇ ਪੜ੍ਹਨ ਲਈ ਇੱਕ ਪੰਨਾ, ਅਤੇ ਉਹੀ ਡਾਟਾ ਵਜੋਂ (FHIR)। ਨਾਮ, ਜਵਾਬ, ਸਕੋਰ ਅਤੇ ਕਿਸ ਨੇ ਕੀ ਦਰਜ ਕੀਤਾ, ਇਹ ਸਭ ਇਨ੍ਹਾਂ ਵਿੱਚ ਹੁੰਦਾ ਹੈ।
rights-export-not = ਫ਼ਾਈਲਾਂ ਇਨਕ੍ਰਿਪਟ ਨਹੀਂ ਹੁੰਦੀਆਂ: ਜਿਸ ਕੋਲ ਇਹ ਹਨ, ਉਹ ਇਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਸੌਂਪਣ ਤੋਂ ਬਾਅਦ ਇਨ੍ਹਾਂ ਨੂੰ ਡਿਲੀਟ ਕਰੋ। ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।
rights-export-folder = ਦੋ ਫ਼ਾਈਲਾਂ ਲਈ ਫ਼ੋਲਡਰ
rights-export-folder-hint = ਖਾਲੀ ਫ਼ੋਲਡਰ, ਬਿਹਤਰ ਹੈ USB ਸਟਿੱਕ ’ਤੇ: E:\
rights-export-do = ਦੋ ਫ਼ਾਈਲਾਂ ਲਿਖੋ
rights-export-page = ਪੜ੍ਹਨ ਲਈ: { $file }
rights-export-data = ਡਾਟਾ ਵਜੋਂ: { $file }

rights-erase-title = ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਮਿਟਾਓ
rights-erase-open = ਮਿਟਾਓ…
rights-erase-does = ਇਸ ਭਾਗੀਦਾਰ ਦਾ ਨਾਮ, ਜਨਮ ਤਾਰੀਖ਼, NHS ਨੰਬਰ, ਜਵਾਬ ਅਤੇ ਨੋਟ ਇਸ ਕੰਪਿਊਟਰ ਤੋਂ ਹਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ। ਅਧਿਐਨ ਨੰਬਰ, ਅਤੇ ਕਿਸ ਨੇ ਕਦੋਂ ਅਤੇ ਕਿਉਂ ਮਿਟਾਇਆ, ਇਹ ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ।
rights-erase-not = ਸਰਵਰ ਆਪਣੀ ਨਕਲ ਰੱਖਦਾ ਹੈ: ਸਰਵਰ ਚਲਾਉਣ ਵਾਲੇ ਨਾਲ ਗੱਲ ਕਰੋ। ਪੁਰਾਣੇ ਬੈਕਅੱਪਾਂ ਵਿੱਚ ਇਹ ਉਦੋਂ ਤੱਕ ਰਹਿੰਦਾ ਹੈ ਜਦੋਂ ਤੱਕ ਨਵੇਂ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈ ਲੈਂਦੇ, ਲਗਭਗ ਪੰਜ ਹਫ਼ਤਿਆਂ ਬਾਅਦ; ਜੋ ਨਕਲ ਤੁਸੀਂ ਹੋਰ ਥਾਂ ਲੈ ਗਏ, ਉਹ ਉਵੇਂ ਹੀ ਰਹਿੰਦੀ ਹੈ।
rights-erase-number = ਅਧਿਐਨ ਨੰਬਰ, ਤਾਂ ਜੋ ਪੱਕਾ ਹੋਵੇ ਕਿ ਇਹੀ ਭਾਗੀਦਾਰ ਹੈ
# $number (text): study number.
rights-erase-number-hint = { $number } ਟਾਈਪ ਕਰੋ
rights-erase-unsent =
    { $count ->
        [one] { $n } ਰਿਕਾਰਡ ਸਰਵਰ ’ਤੇ ਨਹੀਂ ਹੈ। ਜੇ ਤੁਸੀਂ ਇਸ ਨੂੰ ਇੱਥੋਂ ਮਿਟਾਉਂਦੇ ਹੋ, ਤਾਂ ਇਹ ਕਿਤੇ ਨਹੀਂ ਰਹੇਗਾ।
       *[other] { $n } ਰਿਕਾਰਡ ਸਰਵਰ ’ਤੇ ਨਹੀਂ ਹਨ। ਜੇ ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਇੱਥੋਂ ਮਿਟਾਉਂਦੇ ਹੋ, ਤਾਂ ਇਹ ਕਿਤੇ ਨਹੀਂ ਰਹਿਣਗੇ।
    }
rights-erase-also =
    { $count ->
        [one] ਉਹ { $n } ਰਿਕਾਰਡ ਵੀ ਮਿਟਾਓ ਜੋ ਸਰਵਰ ’ਤੇ ਨਹੀਂ ਹੈ
       *[other] ਉਹ { $n } ਰਿਕਾਰਡ ਵੀ ਮਿਟਾਓ ਜੋ ਸਰਵਰ ’ਤੇ ਨਹੀਂ ਹਨ
    }
rights-erase-do = ਇਸ ਭਾਗੀਦਾਰ ਨੂੰ ਮਿਟਾਓ

## What stands in a form of the window

draft-back = ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਟਾਈਪ ਕੀਤਾ ਸੀ, ਉਹ ਵਾਪਸ ਆ ਗਿਆ ਹੈ।
draft-empty = ਖਾਲੀ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ
draft-other = ਤੁਸੀਂ ਇੱਥੇ ਕਿਸੇ ਹੋਰ ਨੂੰ ਰਜਿਸਟਰ ਕਰਨਾ ਸ਼ੁਰੂ ਕੀਤਾ ਸੀ।
draft-take = ਇਸ ਦੀ ਬਜਾਏ ਉਹੀ ਜਾਰੀ ਰੱਖੋ

## A form that cannot be filled in

form-reading = ਤੁਸੀਂ ਇਹ ਫ਼ਾਰਮ ਪੜ੍ਹ ਸਕਦੇ ਹੋ, ਭਰ ਨਹੀਂ ਸਕਦੇ।
form-reading-answers = ਹੁਣ ਤੱਕ ਦੇ ਜਵਾਬ
form-reading-back = ਮੁਲਾਕਾਤ ’ਤੇ ਵਾਪਸ
form-line-read = ਪੜ੍ਹੋ
# $form (text): its title.
form-line-read-named = { $form } ਹੁਣ ਤੱਕ ਪੜ੍ਹੋ
prompt-open-yet = ਅਜੇ ਕਿਸੇ ਨੇ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ।

## What is protected, and what is not

protection-title = ਕੀ ਸੁਰੱਖਿਅਤ ਹੈ, ਅਤੇ ਕੀ ਨਹੀਂ
protection-back = ਪਿੱਛੇ
protection-is = Prombook ਕਿਸ ਦੀ ਰਾਖੀ ਕਰਦਾ ਹੈ
protection-is-file = ਰਿਕਾਰਡ ਫ਼ਾਈਲ ਅਤੇ ਇਸ ਦੇ ਬੈਕਅੱਪ ਇਨਕ੍ਰਿਪਟ ਕੀਤੇ ਹੁੰਦੇ ਹਨ। ਜੋ ਕੋਈ ਰਿਕਾਰਡ ਲੌਕ ਹੋਣ ਵੇਲੇ ਕੰਪਿਊਟਰ, ਜਾਂ ਕੋਈ ਬੈਕਅੱਪ ਚੋਰੀ ਕਰਦਾ ਹੈ, ਉਹ ਪਾਸਫ੍ਰੇਜ਼ ਜਾਂ ਰਿਕਵਰੀ ਕੁੰਜੀ ਤੋਂ ਬਿਨਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ।
protection-is-people = ਹਰ ਵਿਅਕਤੀ ਦਾ ਆਪਣਾ ਪਾਸਫ੍ਰੇਜ਼ ਹੈ ਅਤੇ ਉਹ ਉਹੀ ਦੇਖਦਾ ਹੈ ਜਿਸ ਦੀ ਉਸ ਦੀ ਭੂਮਿਕਾ ਵਿੱਚ ਇਜਾਜ਼ਤ ਹੈ। ਵਿੰਡੋ ਵਿੱਚ ਅੰਦਾਜ਼ੇ ਲਾਉਣ ਦੀ ਰਫ਼ਤਾਰ ਘਟਾਈ ਜਾਂਦੀ ਹੈ।
protection-is-lock = ਜਦੋਂ ਕੋਈ ਨਾ ਹੋਵੇ, ਰਿਕਾਰਡ ਆਪਣੇ ਆਪ ਲੌਕ ਹੋ ਜਾਂਦੇ ਹਨ। ਫਿਰ ਕੁੰਜੀ ਮੈਮਰੀ ਵਿੱਚੋਂ ਚਲੀ ਜਾਂਦੀ ਹੈ।
protection-is-saved = ਜਦੋਂ ਸਕ੍ਰੀਨ ’ਤੇ “ਸੰਭਾਲਿਆ” ਲਿਖਿਆ ਹੋਵੇ, ਤਾਂ ਰਿਕਾਰਡ ਪ੍ਰੋਗਰਾਮ ਦੇ ਅਚਾਨਕ ਬੰਦ ਹੋਣ ਜਾਂ ਬਿਜਲੀ ਜਾਣ ’ਤੇ ਵੀ ਬਚਿਆ ਰਹਿੰਦਾ ਹੈ, ਬਸ਼ਰਤੇ ਡਿਸਕ ਸੱਚਮੁੱਚ ਉਹ ਰੱਖੇ ਜੋ ਉਹ ਕਹਿੰਦੀ ਹੈ ਕਿ ਰੱਖ ਲਿਆ।
protection-is-sent = ਹਰ ਪੂਰਾ ਹੋਇਆ ਰਿਕਾਰਡ ਸਰਵਰ ਤੱਕ ਪਹੁੰਚਦਾ ਹੈ, ਜਾਂ ਕਾਰਨ ਸਮੇਤ ਉਡੀਕ ਵਿੱਚ ਜਾਂ ਨਹੀਂ ਲਿਆ ਵਜੋਂ ਸੂਚੀ ਵਿੱਚ ਹੁੰਦਾ ਹੈ।
protection-is-trail = ਕਿਸ ਨੇ ਕੁਝ ਦੇਖਿਆ, ਦਰਜ ਕੀਤਾ, ਸੋਧਿਆ ਜਾਂ ਹਟਾਇਆ, ਇਹ ਆਡਿਟ ਟ੍ਰੇਲ ਵਿੱਚ ਹੁੰਦਾ ਹੈ। ਹਟਾਈਆਂ ਜਾਂ ਦੁਬਾਰਾ ਲਿਖੀਆਂ ਕਤਾਰਾਂ ਦਾ ਅਗਲੀ ਜਾਂਚ ’ਤੇ, ਜਾਂ ਟ੍ਰੇਲ ਦੀ ਸਰਵਰ ਨਾਲ ਤੁਲਨਾ ਕਰਨ ’ਤੇ ਪਤਾ ਲੱਗਦਾ ਹੈ।
protection-is-damage = ਫ਼ਾਈਲ ਦਾ ਨੁਕਸਾਨ ਲੱਭਿਆ ਅਤੇ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ। ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਤੋਂ ਬਿਨਾਂ ਕੁਝ ਵੀ ਠੀਕ ਜਾਂ ਡਿਲੀਟ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ।
protection-not = ਇਹ ਕਿਸ ਦੀ ਰਾਖੀ ਨਹੀਂ ਕਰਦਾ
protection-not-weak = ਕਮਜ਼ੋਰ ਪਾਸਫ੍ਰੇਜ਼। ਜਿਸ ਕੋਲ ਫ਼ਾਈਲ ਦੀ ਨਕਲ ਹੈ, ਉਹ ਓਨੀ ਤੇਜ਼ੀ ਨਾਲ ਪਾਸਫ੍ਰੇਜ਼ ਅਜ਼ਮਾ ਸਕਦਾ ਹੈ ਜਿੰਨੀ ਉਸ ਦੀਆਂ ਮਸ਼ੀਨਾਂ ਵਿੱਚ ਹੋਵੇ; ਵਿੰਡੋ ਵਿਚਲੀ ਉਡੀਕ ਇਸ ਨੂੰ ਨਹੀਂ ਰੋਕਦੀ। ਚਾਰ ਬੇਤਰਤੀਬੇ ਸ਼ਬਦ ਰੋਕਦੇ ਹਨ।
protection-not-open = ਖੁੱਲ੍ਹਾ ਸੈਸ਼ਨ। ਜੋ ਕੋਈ ਬਿਨਾਂ ਲੌਕ ਕੀਤੀ ਵਿੰਡੋ ਅੱਗੇ ਬੈਠਦਾ ਹੈ, ਉਹ ਸਭ ਕਰ ਸਕਦਾ ਹੈ ਜੋ ਤੁਸੀਂ ਕਰ ਸਕਦੇ ਹੋ। ਉੱਠਣ ਵੇਲੇ ਇਸ ਨੂੰ ਲੌਕ ਕਰੋ।
protection-not-infected = ਅਜਿਹਾ ਕੰਪਿਊਟਰ ਜਿਸ ਵਿੱਚ ਵਾਇਰਸ ਹੈ, ਜਾਂ ਜੋ ਕਿਸੇ ਹੋਰ ਦੇ ਕਾਬੂ ਵਿੱਚ ਹੈ, ਜਦੋਂ ਰਿਕਾਰਡ ਖੁੱਲ੍ਹੇ ਹੋਣ। ਉਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ ਜੋ ਤੁਸੀਂ ਪੜ੍ਹਦੇ ਅਤੇ ਟਾਈਪ ਕਰਦੇ ਹੋ।
protection-not-forgotten = ਭੁੱਲੇ ਹੋਏ ਪਾਸਫ੍ਰੇਜ਼। ਜੇ ਹਰ ਪਾਸਫ੍ਰੇਜ਼ ਅਤੇ ਰਿਕਵਰੀ ਕੁੰਜੀ ਗੁਆਚ ਜਾਣ, ਤਾਂ ਕੋਈ ਵੀ ਰਿਕਾਰਡ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ: ਨਾ ਸਹਾਇਤਾ ਟੀਮ, ਨਾ ਬਣਾਉਣ ਵਾਲੇ।
protection-not-disk = ਪਿਛਲੇ ਬੈਕਅੱਪ ਜਾਂ ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਜੋ ਦਰਜ ਕੀਤਾ ਗਿਆ, ਜੇ ਡਿਸਕ ਖ਼ਰਾਬ ਹੋ ਜਾਵੇ ਜਾਂ ਕੰਪਿਊਟਰ ਚੋਰੀ ਹੋ ਜਾਵੇ।
protection-not-server = ਜੋ ਸਰਵਰ ਜਾਣਦਾ ਹੈ। ਉਹ ਸਭ ਕੁਝ ਪੜ੍ਹਦਾ ਹੈ ਜੋ ਉਸ ਨੂੰ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਤੁਹਾਡੇ ਇੱਥੋਂ ਮਿਟਾਉਣ ਤੋਂ ਬਾਅਦ ਵੀ ਰੱਖਦਾ ਹੈ।
protection-not-screen = ਸਕ੍ਰੀਨ ਦੀਆਂ ਫ਼ੋਟੋਆਂ, ਛਾਪੇ ਹੋਏ ਪੰਨੇ, ਅਤੇ ਸੌਂਪੀਆਂ ਗਈਆਂ ਫ਼ਾਈਲਾਂ।
protection-not-memory = ਜੋ ਵਿੰਡੋ ਨੇ ਦਿਖਾਇਆ ਹੈ। ਲੌਕ ਕਰਨ ਤੋਂ ਬਾਅਦ ਵੀ ਕੰਪਿਊਟਰ ਬੰਦ ਹੋਣ ਤੱਕ ਉਸ ਦੀ ਮੈਮਰੀ ਵਿੱਚ ਨਿਸ਼ਾਨ ਰਹਿ ਸਕਦੇ ਹਨ, ਅਤੇ ਜੇ ਪੂਰੀ ਡਿਸਕ ਇਨਕ੍ਰਿਪਟ ਨਹੀਂ ਹੈ, ਤਾਂ ਉਸ ਦੀ ਸਲੀਪ ਫ਼ਾਈਲ ਵਿੱਚ ਵੀ।
protection-not-insider = ਅਜਿਹੇ ਵਿਅਕਤੀ ਵੱਲੋਂ ਦੁਰਵਰਤੋਂ ਜਿਸ ਨੂੰ ਦੇਖਣ ਦੀ ਇਜਾਜ਼ਤ ਹੈ। ਉਸ ਦੀ ਭੂਮਿਕਾ ਇਸ ਨੂੰ ਸੀਮਤ ਕਰਦੀ ਹੈ ਅਤੇ ਆਡਿਟ ਟ੍ਰੇਲ ਇਸ ਨੂੰ ਦਿਖਾਉਂਦੀ ਹੈ; ਦੋਵਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਇਸ ਨੂੰ ਰੋਕਦੀ ਨਹੀਂ।
protection-do = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
protection-do-words = Prombook ਦੇ ਸੁਝਾਏ ਚਾਰ ਸ਼ਬਦ ਵਰਤੋ, ਅਤੇ ਉਹ ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸੋ।
protection-do-key = ਰਿਕਵਰੀ ਕੁੰਜੀ ਕਾਗਜ਼ ’ਤੇ, ਤਾਲੇ ਵਿੱਚ, ਕੰਪਿਊਟਰ ਤੋਂ ਦੂਰ ਰੱਖੋ।
protection-do-two = ਦੋ ਪ੍ਰਬੰਧਕ ਰੱਖੋ, ਤਾਂ ਜੋ ਇੱਕ ਦੂਜੇ ਨੂੰ ਵਾਪਸ ਅੰਦਰ ਆਉਣ ਦੇ ਸਕੇ।
protection-do-stick = ਬੈਕਅੱਪਾਂ ਲਈ ਕਿਸੇ ਹੋਰ ਡਰਾਈਵ ’ਤੇ ਦੂਜੀ ਥਾਂ ਦਿਓ, ਅਤੇ ਸਮੇਂ-ਸਮੇਂ ’ਤੇ ਉਸ ਨੂੰ ਇੱਥੋਂ ਦੂਰ ਲੈ ਜਾਓ।
protection-do-disk = ਪੂਰੀ ਡਿਸਕ ਇਨਕ੍ਰਿਪਟ ਕਰਵਾਓ (BitLocker, LUKS), ਅਤੇ ਅੱਪਡੇਟ ਅਤੇ ਵਾਇਰਸ ਸੁਰੱਖਿਆ ਚਾਲੂ ਰੱਖੋ।
protection-do-log = ਸਮੇਂ-ਸਮੇਂ ’ਤੇ ਟ੍ਰੇਲ ਦੇ ਅੱਠ ਅੱਖਰ-ਚਿੰਨ੍ਹ ਕਾਗਜ਼ੀ ਲੌਗ ਵਿੱਚ ਲਿਖੋ।

damage-anchor-unusable = ਟ੍ਰੇਲ ਕਿਵੇਂ ਖ਼ਤਮ ਹੁੰਦੀ ਹੈ, ਇਸ ਬਾਰੇ ਰਿਕਾਰਡਾਂ ਦੇ ਨਾਲ ਰੱਖਿਆ ਨੋਟ ਪੜ੍ਹਿਆ ਜਾਂ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
refusal-newer-at-endpoint = ਇੱਕ ਬੈਕਅੱਪ ਵਾਪਸ ਲਿਆਂਦਾ ਗਿਆ ਸੀ, ਅਤੇ ਸਰਵਰ ਕੋਲ ਇਹ ਰਿਕਾਰਡ ਉਸ ਰੂਪ ਵਿੱਚ ਹੈ ਜੋ ਸ਼ਾਇਦ ਉਸ ਤੋਂ ਬਾਅਦ ਬਦਲਿਆ ਗਿਆ। ਪਹਿਲਾਂ ਉੱਥੇ ਇਸ ਨੂੰ ਦੇਖੋ। “ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ” ਇੱਥੋਂ ਵਾਲਾ ਰਿਕਾਰਡ ਉਸ ਦੀ ਥਾਂ ਰੱਖ ਦਿੰਦਾ ਹੈ।
trail-action-step-taken-back = ਦਰਜ ਕੀਤਾ ਕਦਮ ਵਾਪਸ ਲਿਆ
