### Draft: not checked by a native speaker.
### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = ਪੰਨਾ { $page } / { $pages }
paper-study-number = ਅਧਿਐਨ ਨੰਬਰ
# Beside boxes for the day on which the form is filled in.
paper-date = ਤਾਰੀਖ਼
paper-day = ਦਿਨ
paper-month = ਮਹੀਨਾ
paper-year = ਸਾਲ

# Below a question with several boxes to tick.
paper-several = ਜੋ ਵੀ ਲਾਗੂ ਹੁੰਦੇ ਹਨ, ਸਾਰੇ ਚੁਣੋ।
# $n (text): how many.
paper-several-most = ਵੱਧ ਤੋਂ ਵੱਧ { $n } ਚੁਣੋ।

# At the end of a form.
paper-own = ਇਨ੍ਹਾਂ ਸਵਾਲਾਂ ਦੇ ਸ਼ਬਦ Prombook ਦੇ ਆਪਣੇ ਹਨ; ਕੋਈ ਅਧਿਕਾਰਤ ਸ਼ਬਦਾਵਲੀ ਨਹੀਂ ਹੈ।
