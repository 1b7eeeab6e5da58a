### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = ਕੌਣ ਕਿੱਥੋਂ ਤੱਕ ਪਹੁੰਚਿਆ
report-funnel-counted = ਹਰ ਉਹ ਵਿਅਕਤੀ ਜਿਸ ਤੋਂ ਕਦੇ ਪੁੱਛਿਆ ਗਿਆ ਕਿ ਕੀ ਉਹ ਹਿੱਸਾ ਲੈ ਸਕਦਾ ਹੈ, ਉਹ ਵੀ ਜੋ ਸ਼ਾਮਲ ਨਹੀਂ ਹੋਏ। “ਪਿਛਲੇ ਕਦਮ ਵਾਲਿਆਂ ਵਿੱਚੋਂ” ਉਸ ਕਦਮ ਦੇ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਗਿਣਦਾ ਹੈ ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਇਹ ਹੁਣ ਦੱਸਿਆ ਜਾ ਸਕਦਾ ਹੈ, ਅਤੇ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿੰਨੇ ਅੱਗੇ ਆਏ; ਲੋਕ ਕਿਸੇ ਕਦਮ ਤੱਕ ਹੋਰ ਰਾਹ ਤੋਂ ਵੀ ਆ ਸਕਦੇ ਹਨ।
report-uptake = ਜੋ ਪੇਸ਼ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਉਸ ਨੂੰ ਕੌਣ ਸਵੀਕਾਰ ਕਰਦਾ ਹੈ
report-uptake-counted = ਹਰ ਉਹ ਵਿਅਕਤੀ ਜਿਸ ਤੋਂ ਕਦੇ ਪੁੱਛਿਆ ਗਿਆ, ਉਸ ਦਿਨ ਦੀ ਉਮਰ, ਲਿੰਗ, ਨਸਲੀ ਸਮੂਹ, ਪਸੰਦ ਦੀ ਭਾਸ਼ਾ ਅਤੇ ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਅਨੁਸਾਰ। “ਸਵੀਕਾਰ ਕੀਤਾ” ਦੇ ਹਿੱਸੇ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਹਨ ਜਿਨ੍ਹਾਂ ਨੂੰ ਕੁਝ ਪੇਸ਼ ਕੀਤਾ ਗਿਆ, “ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ” ਦੇ ਹਿੱਸੇ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਗਿਆ।
report-retention = ਮੁਲਾਕਾਤਾਂ
report-retention-counted = ਹਿੱਸਾ ਲੈਣ ਵਾਲਿਆਂ ਦੀਆਂ ਮੁਲਾਕਾਤਾਂ ਜਿਨ੍ਹਾਂ ਦੀ ਅੱਜ ਤੱਕ ਉਮੀਦ ਸੀ। ਮੁਲਾਕਾਤ ਉਦੋਂ ਹੋਈ ਗਿਣੀ ਜਾਂਦੀ ਹੈ ਜਦੋਂ ਹਰ ਜ਼ਰੂਰੀ ਫ਼ਾਰਮ ਪੂਰਾ ਹੋਵੇ, ਜਾਂ ਕਿਸੇ ਨੇ ਦਰਜ ਕੀਤਾ ਹੋਵੇ ਕਿ ਕਿਉਂ ਨਹੀਂ; “ਅੱਜ” ਦੀ ਸਕ੍ਰੀਨ ਵੀ ਇਸੇ ਤਰ੍ਹਾਂ ਗਿਣਦੀ ਹੈ। ਜਿਨ੍ਹਾਂ ਮੁਲਾਕਾਤਾਂ ਦੀ ਭਾਗੀਦਾਰੀ ਬਦਲਣ ਕਰਕੇ ਹੁਣ ਉਮੀਦ ਨਹੀਂ, ਉਹ ਵੱਖਰੀਆਂ ਦਿਖਾਈਆਂ ਜਾਂਦੀਆਂ ਹਨ ਅਤੇ ਕਿਸੇ ਹਿੱਸੇ ਵਿੱਚ ਨਹੀਂ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ।
report-completeness = ਫ਼ਾਰਮ
report-completeness-counted = ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੀਆਂ ਮੁਲਾਕਾਤਾਂ ਦੇ ਪੂਰੇ ਕੀਤੇ ਫ਼ਾਰਮ, ਫ਼ਾਰਮ, ਭਾਸ਼ਾ ਅਤੇ ਦਿੱਤੇ ਜਾਣ ਦੇ ਤਰੀਕੇ ਅਨੁਸਾਰ। ਸਕੋਰ ਵਾਲਿਆਂ ਦੇ ਹਿੱਸੇ ਪੂਰੇ ਕੀਤੇ ਫ਼ਾਰਮਾਂ ਵਿੱਚੋਂ ਹਨ, ਬਿਨਾਂ ਜਵਾਬ ਦੇ ਹਿੱਸੇ ਉਨ੍ਹਾਂ ਵਿੱਚ ਪੁੱਛੇ ਗਏ ਸਾਰੇ ਸਵਾਲਾਂ ਵਿੱਚੋਂ।
report-time = ਸਮਾਂ
report-time-counted = ਮੁਲਾਕਾਤਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਸਮਾਂ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਮਾਪਿਆ ਗਿਆ, ਵਿਰਾਮਾਂ ਤੋਂ ਬਿਨਾਂ: ਮਿੰਟਾਂ ਦਾ ਵਿਚਕਾਰਲਾ ਮੁੱਲ, ਪ੍ਰੋਗਰਾਮ ਦੇ ਤੈਅ ਕੀਤੇ ਮਿੰਟਾਂ ਦੇ ਨਾਲ।
report-escalations = ਚੇਤਾਵਨੀਆਂ
report-escalations-counted = ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਕਦੇ ਵੀ ਆਈ ਹਰ ਚੇਤਾਵਨੀ। ਹਿੱਸੇ ਆਈਆਂ ਚੇਤਾਵਨੀਆਂ ਵਿੱਚੋਂ ਹਨ। ਮਿੰਟ ਚੇਤਾਵਨੀ ਤੋਂ ਉਸ ਬਾਰੇ ਦਰਜ ਪਹਿਲੀ ਕਾਰਵਾਈ ਤੱਕ ਹਨ।
report-safety = ਅਣਚਾਹੀਆਂ ਘਟਨਾਵਾਂ ਅਤੇ ਅਣਇੱਛਿਤ ਅਸਰ
report-safety-counted = ਇਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਦਰਜ ਹਰ ਅਣਚਾਹੀ ਘਟਨਾ, ਉਸ ਮਹੀਨੇ ਵਿੱਚ ਜਦੋਂ ਸਾਈਟ ਨੂੰ ਇਸ ਦਾ ਪਤਾ ਲੱਗਾ। “ਸੰਬੰਧਿਤ” ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਸੰਬੰਧ ਸੰਭਵ ਹੈ, ਸੰਭਾਵਨਾ ਵੱਧ ਹੈ ਜਾਂ ਪੱਕਾ ਹੈ। ਜੋ ਬਾਅਦ ਵਿੱਚ ਪਤਾ ਲੱਗਾ, ਉਹ ਵੀ ਉਸ ਘਟਨਾ ਲਈ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ। ਅਣਇੱਛਿਤ ਅਸਰ ਇੱਕ-ਇੱਕ ਕਰਕੇ ਗਿਣੇ ਜਾਂਦੇ ਹਨ, ਇਸ ਅਨੁਸਾਰ ਕਿ ਉਹ ਕਿਸ ਬਾਰੇ ਹਨ ਅਤੇ ਭਾਗੀਦਾਰ ਨੂੰ ਕੀ ਦਿੱਤਾ ਗਿਆ।
# $at (text): date and time.
report-counted-at = ਗਿਣਤੀ { $at }
report-none = –
report-language-unsaid = ਦਰਜ ਨਹੀਂ
report-visit-unsaid = ਕੋਈ ਮੁਲਾਕਾਤ ਨਹੀਂ ਦੱਸੀ

report-table-funnel = ਕਦਮ
report-table-losses = ਲੋਕ ਕਿੱਥੋਂ ਅੱਗੇ ਨਹੀਂ ਵਧੇ, ਅਤੇ ਕਿਉਂ
report-table-uptake-age = ਉਮਰ ਅਨੁਸਾਰ
report-table-uptake-sex = ਲਿੰਗ ਅਨੁਸਾਰ
report-table-uptake-ethnic = ਨਸਲੀ ਸਮੂਹ ਅਨੁਸਾਰ
report-table-uptake-language = ਭਾਸ਼ਾ ਅਨੁਸਾਰ
report-table-uptake-interpreter = ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਅਨੁਸਾਰ
report-table-retention = ਮੁਲਾਕਾਤ ਅਨੁਸਾਰ
report-table-missed = ਮੁਲਾਕਾਤਾਂ ਜੋ ਨਹੀਂ ਹੋਈਆਂ, ਅਤੇ ਕਿਉਂ
report-table-completeness = ਪੂਰੇ ਕੀਤੇ ਫ਼ਾਰਮ
report-table-not-given = ਫ਼ਾਰਮ ਜੋ ਨਹੀਂ ਦਿੱਤੇ ਗਏ, ਅਤੇ ਕਿਉਂ, ਭਾਗੀਦਾਰ ਦੀ ਭਾਸ਼ਾ ਅਨੁਸਾਰ
report-table-time = ਮੁਲਾਕਾਤ ਅਨੁਸਾਰ ਮਿੰਟ
report-table-alerts = ਚੇਤਾਵਨੀ ਅਨੁਸਾਰ
report-table-actions = ਪਹਿਲਾਂ ਜਾਂ ਬਾਅਦ ਵਿੱਚ ਕੀ ਕੀਤਾ ਗਿਆ
report-table-services = ਸੇਵਾਵਾਂ ਜਿਨ੍ਹਾਂ ਨੂੰ ਫ਼ੋਨ ਕੀਤਾ
report-table-outcomes = ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ
report-table-overrides = ਕਿਸੇ ਗੱਲ ਦੀ ਲੋੜ ਕਿਉਂ ਨਹੀਂ ਸੀ
report-table-safety = ਮਹੀਨੇ ਅਨੁਸਾਰ
report-table-serious = ਗੰਭੀਰ ਘਟਨਾਵਾਂ, ਗੰਭੀਰ ਹੋਣ ਦੇ ਕਾਰਨ ਅਨੁਸਾਰ
report-table-unintended = ਅਣਇੱਛਿਤ ਅਸਰ, ਕਿਸ ਬਾਰੇ ਹਨ ਇਸ ਅਨੁਸਾਰ

report-col-step = ਕਦਮ
report-col-people = ਲੋਕ
report-col-of-before = ਪਿਛਲੇ ਕਦਮ ਵਾਲਿਆਂ ਵਿੱਚੋਂ
report-col-of-screened = ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਗਿਆ, ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ
report-col-not-due = ਅਜੇ ਸਮਾਂ ਨਹੀਂ ਆਇਆ
report-col-primary = ਮੁੱਖ ਸਮੂਹ
report-col-outside = ਇਸ ਤੋਂ ਬਾਹਰ
report-col-not-reached = ਕਦਮ ਜਿਸ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚੇ
report-col-reason = ਕਾਰਨ
report-col-group = ਸਮੂਹ
report-col-screened = ਪੁੱਛਿਆ ਗਿਆ
report-col-offered = ਪੇਸ਼ ਕੀਤਾ ਗਿਆ
report-col-accepted-of-offered = ਸਵੀਕਾਰ ਕੀਤਾ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਪੇਸ਼ ਕੀਤਾ ਗਿਆ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ
report-col-enrolled-of-screened = ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ, ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਗਿਆ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ
report-col-completed-of-over = ਯੋਜਨਾ ਅਨੁਸਾਰ ਪੂਰਾ, ਜਿਨ੍ਹਾਂ ਲਈ ਖਤਮ ਹੋਇਆ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ
report-col-visit = ਮੁਲਾਕਾਤ
report-col-visits = ਮੁਲਾਕਾਤਾਂ
report-col-expected = ਅੱਜ ਤੱਕ ਉਮੀਦ ਸੀ
report-col-done = ਤੈਅ ਸਮੇਂ ਵਿੱਚ ਹੋਈਆਂ
report-col-late = ਇਸ ਤੋਂ ਬਾਹਰ ਹੋਈਆਂ
report-col-begun = ਆਏ, ਕੁਝ ਜ਼ਰੂਰੀ ਬਾਕੀ
report-col-missed = ਰਹਿ ਗਈਆਂ
report-col-open-now = ਤੈਅ ਸਮਾਂ ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ
report-col-not-expected = ਹੁਣ ਉਮੀਦ ਨਹੀਂ
report-col-form = ਫ਼ਾਰਮ
report-col-forms = ਫ਼ਾਰਮ
report-col-language = ਭਾਸ਼ਾ
report-col-language-of = ਭਾਗੀਦਾਰ ਦੀ ਭਾਸ਼ਾ
report-col-how = ਕਿਵੇਂ
report-col-finished = ਪੂਰੇ ਕੀਤੇ
report-col-with-score = ਸਕੋਰ ਨਾਲ
report-col-without-answer = ਬਿਨਾਂ ਜਵਾਬ ਵਾਲੇ ਸਵਾਲ
report-col-measured = ਮੁਲਾਕਾਤਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਸਮਾਂ ਮਾਪਿਆ ਗਿਆ
report-col-patient = ਭਾਗੀਦਾਰ, ਮਿੰਟ
report-col-patient-planned = ਭਾਗੀਦਾਰ, ਤੈਅ ਕੀਤੇ
report-col-staff = ਸਟਾਫ਼, ਮਿੰਟ
report-col-staff-planned = ਸਟਾਫ਼, ਤੈਅ ਕੀਤੇ
report-col-over = ਤੈਅ ਕੀਤੇ ਤੋਂ ਵੱਧ
report-col-alert = ਚੇਤਾਵਨੀ
report-col-fired = ਆਈਆਂ
report-col-open = ਖੁੱਲ੍ਹੀਆਂ
report-col-overdue = ਦੇਰ ਹੋ ਗਈ
report-col-in-time = ਸਮੇਂ ਸਿਰ ਕਾਰਵਾਈ
report-col-minutes = ਕਾਰਵਾਈ ਤੱਕ ਮਿੰਟ, ਵਿਚਕਾਰਲਾ ਮੁੱਲ
report-col-nothing-needed = ਕਿਸੇ ਗੱਲ ਦੀ ਲੋੜ ਨਹੀਂ ਸੀ
report-col-what = ਕੀ
report-col-effects = ਅਸਰ
report-col-nothing-given = ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਦਿੱਤਾ
report-col-times = ਕਿੰਨੀ ਵਾਰ
report-col-month = ਮਹੀਨਾ
report-col-events = ਘਟਨਾਵਾਂ
report-col-related = ਸੰਬੰਧਿਤ
report-col-serious = ਗੰਭੀਰ
report-col-serious-related = ਗੰਭੀਰ ਅਤੇ ਸੰਬੰਧਿਤ
report-col-to-technology = ਤਕਨਾਲੋਜੀ ਨਾਲ ਸੰਬੰਧਿਤ
report-col-to-app = ਇਸ ਸਾਫ਼ਟਵੇਅਰ ਨਾਲ ਸੰਬੰਧਿਤ
report-col-attempts = ਫ਼ਾਲੋ-ਅੱਪ ਦੀਆਂ ਕੋਸ਼ਿਸ਼ਾਂ

rung-screened = ਪੁੱਛਿਆ ਗਿਆ
rung-eligible = ਹਿੱਸਾ ਲੈ ਸਕਦੇ ਹਨ
rung-offered = ਪੇਸ਼ ਕੀਤਾ ਗਿਆ
rung-accepted = ਸਵੀਕਾਰ ਕੀਤਾ
rung-consented = ਸਹਿਮਤੀ ਦਿੱਤੀ
rung-enrolled = ਹਿੱਸਾ ਲੈਂਦੇ ਹਨ
rung-started = ਸ਼ੁਰੂ ਕੀਤਾ
# $visit (text): name of a visit.
rung-active = ਅਜੇ ਵੀ ਵਰਤਦੇ ਹਨ: { $visit }

# $question (text): what is asked before anybody enters.
report-why-criterion = ਇਸ ਦੇ ਜਵਾਬ ਕਰਕੇ: { $question }
# $arm (text): what somebody was given.
report-why-arm = ਦਿੱਤਾ ਗਿਆ: { $arm }
code-standing-unfinished = ਅਜੇ ਸਭ ਕੁਝ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ
code-standing-not-offered = ਹੁਣ ਤੱਕ ਕੁਝ ਪੇਸ਼ ਨਹੀਂ ਕੀਤਾ ਗਿਆ
code-standing-declined = ਇਨਕਾਰ ਕੀਤਾ, ਕਾਰਨ ਦਰਜ ਨਹੀਂ
code-standing-deferred = ਅੱਗੇ ਪਾਇਆ
code-standing-not-asked = ਹੁਣ ਤੱਕ ਸਹਿਮਤੀ ਨਹੀਂ ਪੁੱਛੀ ਗਈ
code-standing-refused = ਸਹਿਮਤੀ ਨਹੀਂ ਦਿੱਤੀ
code-standing-blocked = ਕਿਸੇ ਨੇ ਅਜੇ ਇੱਕ ਚੇਤਾਵਨੀ ’ਤੇ ਕਾਰਵਾਈ ਨਹੀਂ ਕੀਤੀ
code-standing-not-yet = ਹੁਣ ਤੱਕ ਨਹੀਂ
code-standing-not-started = ਹੁਣ ਤੱਕ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤਾ
code-standing-not-active = ਹੁਣ ਨਹੀਂ ਵਰਤਦੇ, ਕਾਰਨ ਦਰਜ ਨਹੀਂ
code-standing-not-known = ਕਿਸੇ ਨੇ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਕਿ ਵਰਤਦੇ ਹਨ ਜਾਂ ਨਹੀਂ
code-standing-over = ਹੁਣ ਹਿੱਸਾ ਨਹੀਂ ਲੈਂਦੇ
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } ਵਿਅਕਤੀ ਸ਼ਾਮਲ ਨਹੀਂ ਹੋਇਆ ਅਤੇ ਬਿਨਾਂ ਨਾਮ ਦੇ ਰੱਖਿਆ ਗਿਆ ਹੈ।
       *[other] { $n } ਵਿਅਕਤੀ ਸ਼ਾਮਲ ਨਹੀਂ ਹੋਏ ਅਤੇ ਬਿਨਾਂ ਨਾਮ ਦੇ ਰੱਖੇ ਗਏ ਹਨ।
    }
report-funnel-primary = ਜੋ ਮੁੱਖ ਸਮੂਹ ਤੋਂ ਬਾਹਰਲੇ ਰਾਹ ਤੋਂ ਆਏ, ਜਿਵੇਂ ਆਪ ਰੈਫ਼ਰ ਹੋ ਕੇ, ਉਨ੍ਹਾਂ ਨੂੰ ਵੱਖਰਾ ਰੱਖਿਆ ਅਤੇ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ। ਕਿਸੇ ਦੇ ਕਈ ਕਾਰਨ ਹੋ ਸਕਦੇ ਹਨ, ਇਸ ਲਈ ਕਾਰਨਾਂ ਦਾ ਜੋੜ ਲੋਕਾਂ ਤੋਂ ਵੱਧ ਹੋ ਸਕਦਾ ਹੈ।
report-interpreter-yes = ਲੋੜ ਹੈ
report-interpreter-no = ਲੋੜ ਨਹੀਂ
report-interpreter-unsaid = ਦਰਜ ਨਹੀਂ
report-ethnic-asian = ਏਸ਼ੀਆਈ ਜਾਂ ਏਸ਼ੀਆਈ ਬ੍ਰਿਟਿਸ਼
report-ethnic-black = ਕਾਲੇ, ਕਾਲੇ ਬ੍ਰਿਟਿਸ਼, ਕੈਰੇਬੀਅਨ ਜਾਂ ਅਫ਼ਰੀਕੀ
report-ethnic-mixed = ਮਿਸ਼ਰਤ ਜਾਂ ਇੱਕ ਤੋਂ ਵੱਧ
report-ethnic-white = ਗੋਰੇ
report-ethnic-other = ਹੋਰ
report-ethnic-not_stated = ਨਹੀਂ ਦੱਸਿਆ
report-ethnic-not_known = ਪਤਾ ਨਹੀਂ
report-ethnic-not_asked = ਨਹੀਂ ਪੁੱਛਿਆ
report-uptake-ethnic = ਨਸਲੀ ਸਮੂਹ 2001 ਅਤੇ 2021 ਦੀਆਂ ਸ਼੍ਰੇਣੀਆਂ ਨੂੰ ਇਕੱਠਾ ਕਰਦੇ ਹਨ; ਦੋਵਾਂ ਵਿੱਚ ਚੀਨੀ ਏਸ਼ੀਆਈ ਨਾਲ ਗਿਣੇ ਜਾਂਦੇ ਹਨ। “ਨਹੀਂ ਦੱਸਿਆ” ਉਹ ਹਨ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਗਿਆ ਅਤੇ ਜਿਨ੍ਹਾਂ ਦੱਸਣਾ ਨਹੀਂ ਚਾਹਿਆ, “ਨਹੀਂ ਪੁੱਛਿਆ” ਉਹ ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਕਿਸੇ ਨੇ ਕੁਝ ਦਰਜ ਨਹੀਂ ਕੀਤਾ।
report-all-alerts = ਸਾਰੀਆਂ ਚੇਤਾਵਨੀਆਂ
report-all-months = ਸਾਰੇ ਮਹੀਨੇ
report-all-effects = ਸਾਰੇ ਅਣਇੱਛਿਤ ਅਸਰ
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = { $visits } ਮੁਲਾਕਾਤਾਂ ’ਤੇ { $alerts } ਚੇਤਾਵਨੀਆਂ: ਹਰ ਸੌ ਮੁਲਾਕਾਤਾਂ ’ਤੇ { $share }।
# $share (text): how many of how many.
report-false-alarms = ਝੂਠੀਆਂ ਚੇਤਾਵਨੀਆਂ, ਉਨ੍ਹਾਂ ਚੇਤਾਵਨੀਆਂ ਵਿੱਚੋਂ ਜਿਨ੍ਹਾਂ ਦਾ ਨਤੀਜਾ ਪਤਾ ਹੈ: { $share }।
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day }: { $term }

# $number (text): study number.
notice-title = ਸੁਰੱਖਿਆ ਦੀ ਨਵੀਂ ਚਿੰਤਾ: { $number }
notice-draft = ਖਰੜਾ
notice-draft-detail =
    ਸਾਈਟ ’ਤੇ ਦਰਜ ਜਾਣਕਾਰੀ ਤੋਂ ਸਪਾਂਸਰ ਲਈ ਬਣਾਇਆ ਗਿਆ। ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਸਪਾਂਸਰ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ ਕਿ ਇਹ ਸੁਰੱਖਿਆ ਦੀ ਨਵੀਂ ਚਿੰਤਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਅਤੇ NICE ਨੂੰ ਦੱਸਦਾ ਹੈ।

    ਸਾਈਟ ਤੋਂ ਬਾਹਰ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਪੜ੍ਹੋ: ਕਿਸੇ ਦੇ ਟਾਈਪ ਕੀਤੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲੋਕਾਂ ਦੇ ਨਾਮ ਹੋ ਸਕਦੇ ਹਨ।
notice-programme = ਪ੍ਰੋਗਰਾਮ
notice-kit = ਪ੍ਰੋਗਰਾਮ
notice-version = ਵਰਜਨ
notice-arm = ਕੀ ਦਿੱਤਾ ਗਿਆ
notice-product = ਤਕਨਾਲੋਜੀ
notice-site = ਸਾਈਟ
notice-number = ਅਧਿਐਨ ਨੰਬਰ
notice-event = ਘਟਨਾ ਬਾਰੇ ਕੀ ਦਰਜ ਹੈ
notice-follow = ਬਾਅਦ ਵਿੱਚ ਕੀ ਪਤਾ ਲੱਗਾ
notice-follow-none = ਬਾਅਦ ਵਿੱਚ ਕੁਝ ਦਰਜ ਨਹੀਂ ਹੋਇਆ।
notice-follow-day = ਦਰਜ ਹੋਇਆ
notice-follow-what = ਕੀ
notice-not-recorded = ਦਰਜ ਨਹੀਂ
notice-sponsor = ਸਪਾਂਸਰ ਭਰੇ
notice-assessment = ਚਿੰਤਾ ਦਾ ਮੁਲਾਂਕਣ
notice-action = ਕੀ ਕੀਤਾ ਗਿਆ, ਜਾਂ ਕੀਤਾ ਜਾਵੇਗਾ
notice-told-on = NICE ਨੂੰ ਕਦੋਂ ਅਤੇ ਕਿਸ ਨੇ ਦੱਸਿਆ
notice-signature = ਨਾਮ, ਤਾਰੀਖ਼, ਦਸਤਖ਼ਤ
report-col-contacts = ਸ਼ਾਮਲ ਹੋਰ ਸੇਵਾਵਾਂ
rung-attended = ਸੈਸ਼ਨ ਪੂਰੇ ਕੀਤੇ
code-standing-too-few = ਘੱਟ ਸੈਸ਼ਨਾਂ ਵਿੱਚ ਆਏ
report-resources = ਹੋਰ ਦੇਖਭਾਲ
report-resources-counted = ਹੋਰ ਦੇਖਭਾਲ ਜਿਸ ਬਾਰੇ ਲੋਕਾਂ ਨੇ ਦੱਸਿਆ, ਉਹਨਾਂ ਦਿਨਾਂ ਵਿੱਚ ਜਿਨ੍ਹਾਂ ਬਾਰੇ ਪੁੱਛਿਆ ਗਿਆ; ਜਿਸ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ ਉਹ ਸਿਫ਼ਰ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ। ਦਰ ਇੱਕ ਵਿਅਕਤੀ ਦੇ ਤਿੰਨ ਮਹੀਨਿਆਂ (91 ਦਿਨ) ਲਈ ਹੈ। ਜਿਨ੍ਹਾਂ ਮਿਆਦਾਂ ਦੇ ਜ਼ਿਆਦਾਤਰ ਦਿਨ ਸੂਚਕ ਦਿਨ ਤੋਂ ਬਾਅਦ ਹਨ ਉਹ ਦੂਜੀ ਸਾਰਣੀ ਵਿੱਚ ਹਨ।
report-table-care-before = ਸੂਚਕ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ
report-table-care-since = ਸੂਚਕ ਦਿਨ ਤੋਂ, ਲੋਕਾਂ ਨੂੰ ਕੀ ਦਿੱਤਾ ਗਿਆ ਉਸ ਅਨੁਸਾਰ
report-col-given = ਦਿੱਤਾ ਗਿਆ
report-col-care-asked = ਪੁੱਛੇ ਗਏ ਲੋਕ
report-col-care-any = ਕੁਝ ਮਿਲਿਆ, ਪੁੱਛੇ ਗਿਆਂ ਵਿੱਚੋਂ
report-col-care-amount = ਕੁੱਲ
report-col-care-days = ਪੁੱਛੇ ਗਏ ਦਿਨ
report-col-care-rate = ਤਿੰਨ ਮਹੀਨਿਆਂ ਵਿੱਚ ਪ੍ਰਤੀ ਵਿਅਕਤੀ
report-care-everybody = ਸਾਰੇ
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] { $n } ਵਿਅਕਤੀ ਨੂੰ ਕੁਝ ਦਿਨਾਂ ਬਾਰੇ ਦੋ ਵਾਰ ਪੁੱਛਿਆ ਗਿਆ। ਦਿਨ ਇੱਕ ਵਾਰ ਗਿਣੇ ਜਾਂਦੇ ਹਨ; ਜੋ ਦੋਵੇਂ ਵਾਰ ਗਿਣਿਆ ਗਿਆ ਉਹ ਵੱਖ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।
   *[other] { $n } ਲੋਕਾਂ ਨੂੰ ਕੁਝ ਦਿਨਾਂ ਬਾਰੇ ਦੋ ਵਾਰ ਪੁੱਛਿਆ ਗਿਆ। ਦਿਨ ਇੱਕ ਵਾਰ ਗਿਣੇ ਜਾਂਦੇ ਹਨ; ਜੋ ਦੋਵੇਂ ਵਾਰ ਗਿਣਿਆ ਗਿਆ ਉਹ ਵੱਖ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।
}
