### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = ਰਿਪੋਰਟਾਂ
today-reports = ਰਿਪੋਰਟਾਂ
quality-to-reports = ਰਿਪੋਰਟਾਂ
reports-to-quality = ਡਾਟਾ ਦੀ ਗੁਣਵੱਤਾ
reports-again = ਦੁਬਾਰਾ ਗਿਣੋ
reports-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਚੱਲਿਆ।
reports-kit = ਪ੍ਰੋਗਰਾਮ
reports-counting = ਗਿਣਤੀ ਹੋ ਰਹੀ ਹੈ…
reports-empty = ਅਜੇ ਗਿਣਨ ਲਈ ਕੁਝ ਨਹੀਂ
# $at (text): date and time.
reports-at = ਗਿਣਤੀ { $at }।
reports-print = ਪ੍ਰਿੰਟ ਕਰੋ
# $report (text): name of a report.
reports-print-named = ਪ੍ਰਿੰਟ ਕਰੋ: { $report }
reports-save = ਸਾਰਣੀ ਵਜੋਂ ਸੰਭਾਲੋ
# $report (text): name of a report.
reports-save-named = ਸਾਰਣੀ ਵਜੋਂ ਸੰਭਾਲੋ, ਹਰ ਸੰਖਿਆ: { $report }
reports-save-outside = ਬਾਹਰ ਲਈ ਸੰਭਾਲੋ
# $report (text): name of a report.
reports-save-outside-named = ਬਾਹਰ ਲਈ ਸੰਭਾਲੋ, ਛੋਟੀਆਂ ਸੰਖਿਆਵਾਂ ਤੋਂ ਬਿਨਾਂ: { $report }
reports-leaves = ਸਾਰਣੀਆਂ ਸਾਈਟ ਤੋਂ ਬਾਹਰ ਕਿਸੇ ਲਈ ਹਨ
reports-leaves-what = ਜਿਨ੍ਹਾਂ ਕਤਾਰਾਂ ਵਿੱਚ 1 ਤੋਂ 4 ਤੱਕ ਦੀ ਸੰਖਿਆ ਹੈ, ਜਾਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਅਜਿਹੀ ਸੰਖਿਆ ਪਤਾ ਲੱਗ ਸਕੇ, ਉਹ ਛੱਡ ਦਿੱਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਜੋ ਇੱਥੇ ਦਿਖਾਇਆ ਅਤੇ ਪ੍ਰਿੰਟ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਉਸ ਵਿੱਚ ਹਰ ਸੰਖਿਆ ਹੁੰਦੀ ਹੈ ਅਤੇ ਉਹ ਸਾਈਟ ’ਤੇ ਹੀ ਰਹਿੰਦਾ ਹੈ। ਇਹ ਹੱਦ ਸਾਡੀ ਤਜਵੀਜ਼ ਹੈ।
reports-written = ਇੱਥੇ ਲਿਖਿਆ ਗਿਆ
reports-concerns = ਗੰਭੀਰ ਘਟਨਾਵਾਂ ਜੋ ਸੰਬੰਧਿਤ ਹੋ ਸਕਦੀਆਂ ਹਨ
reports-concerns-what = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਹਰ ਇੱਕ ਸੁਰੱਖਿਆ ਦੀ ਨਵੀਂ ਚਿੰਤਾ ਹੋ ਸਕਦੀ ਹੈ, ਜਿਸ ਬਾਰੇ ਸਪਾਂਸਰ NICE ਨੂੰ ਦੱਸਦਾ ਹੈ। ਖਰੜੇ ਵਿੱਚ ਉਹ ਹੁੰਦਾ ਹੈ ਜੋ ਇੱਥੇ ਦਰਜ ਹੈ, ਅਤੇ ਉਸ ਲਈ ਥਾਂ ਜੋ ਸਿਰਫ਼ ਸਪਾਂਸਰ ਦੱਸ ਸਕਦਾ ਹੈ।
reports-draft = ਸੂਚਨਾ ਦਾ ਖਰੜਾ ਬਣਾਓ
# $event (text): study number, day and what happened.
reports-draft-named = ਸੂਚਨਾ ਦਾ ਖਰੜਾ ਬਣਾਓ: { $event }
# In an alert about a serious event.
alert-concern = ਇਹ ਸੁਰੱਖਿਆ ਦੀ ਨਵੀਂ ਚਿੰਤਾ ਹੋ ਸਕਦੀ ਹੈ, ਜਿਸ ਬਾਰੇ ਸਪਾਂਸਰ NICE ਨੂੰ ਦੱਸਦਾ ਹੈ।
alert-concern-draft = ਸਪਾਂਸਰ ਲਈ ਸੂਚਨਾ ਦਾ ਖਰੜਾ ਬਣਾਓ
alert-concern-written = ਇੱਥੇ ਲਿਖਿਆ ਗਿਆ
