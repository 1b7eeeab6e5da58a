### Draft: not checked by a native speaker.
### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = ਸਵਾਲ
patient-next = ਅੱਗੇ
patient-back = ਪਿੱਛੇ
# $n (text): which question. $of (text): how many there are.
patient-progress = { $of } ਵਿੱਚੋਂ ਸਵਾਲ { $n }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = ਤੁਸੀਂ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੇ ਹੋ
# A button that is on or off.
patient-large = ਵੱਡੇ ਅੱਖਰ
patient-listen = ਸੁਣੋ
patient-stop = ਰੋਕੋ
patient-trouble = ਕੁਝ ਠੀਕ ਨਹੀਂ ਹੋਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਸਟਾਫ਼ ਨੂੰ ਦੱਸੋ।

## The first page

patient-welcome = ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਸਵਾਲ
patient-welcome-text = ਤੁਹਾਡਾ ਹਰ ਜਵਾਬ ਦਿੰਦੇ ਸਾਰ ਹੀ ਸੰਭਾਲਿਆ ਜਾਂਦਾ ਹੈ। ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਪਿੱਛੇ ਜਾ ਸਕਦੇ ਹੋ।
patient-start = ਸ਼ੁਰੂ ਕਰੋ

## A question

patient-decline = ਮੇਰੀ ਜਵਾਬ ਦੇਣ ਦੀ ਇੱਛਾ ਨਹੀਂ
# Said once, when a question is left without an answer.
patient-unanswered = ਇਸ ਸਵਾਲ ਦਾ ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਹੈ। ਜਵਾਬ ਦਿਓ, ਜਾਂ ਇਸ ਨੂੰ ਛੱਡਣ ਲਈ ਦੁਬਾਰਾ “ਅੱਗੇ” ਨੂੰ ਛੂਹੋ।
# For a list of which several may be taken.
patient-several = ਜੋ ਵੀ ਲਾਗੂ ਹੁੰਦੇ ਹਨ, ਸਾਰੇ ਚੁਣੋ।
# $n (text): how many.
patient-several-most = ਵੱਧ ਤੋਂ ਵੱਧ { $n } ਚੁਣੋ।
patient-line = ਲਕੀਰ ਨੂੰ ਉਸ ਥਾਂ ’ਤੇ ਛੂਹੋ ਜੋ ਠੀਕ ਲੱਗਦੀ ਹੈ।
patient-day = ਦਿਨ
patient-month = ਮਹੀਨਾ
patient-year = ਸਾਲ
patient-point = ਦਸ਼ਮਲਵ ਬਿੰਦੀ
patient-delete = ਮਿਟਾਓ

## What was typed cannot be read

patient-refused-number = ਕਿਰਪਾ ਕਰਕੇ ਸੰਖਿਆ ਲਿਖੋ, ਜਿਵੇਂ 72।
# $n (text): the lowest number.
patient-refused-low = ਕਿਰਪਾ ਕਰਕੇ ਸੰਖਿਆ ਜਾਂਚੋ। ਇਹ { $n } ਤੋਂ ਘੱਟ ਨਹੀਂ ਹੋਣੀ ਚਾਹੀਦੀ।
# $n (text): the highest number.
patient-refused-high = ਕਿਰਪਾ ਕਰਕੇ ਸੰਖਿਆ ਜਾਂਚੋ। ਇਹ { $n } ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੋਣੀ ਚਾਹੀਦੀ।
patient-refused-exact = ਕਿਰਪਾ ਕਰਕੇ ਦਸ਼ਮਲਵ ਤੋਂ ਬਾਅਦ ਘੱਟ ਅੰਕ ਲਿਖੋ।
patient-refused-date = ਕਿਰਪਾ ਕਰਕੇ ਤਾਰੀਖ਼ ਜਾਂਚੋ।
patient-refused-whole-date = ਕਿਰਪਾ ਕਰਕੇ ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਦੱਸੋ।
patient-refused-future = ਇਹ ਤਾਰੀਖ਼ ਭਵਿੱਖ ਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਜਾਂਚੋ।
patient-refused-past = ਇਹ ਤਾਰੀਖ਼ ਬਹੁਤ ਪੁਰਾਣੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਜਾਂਚੋ।
patient-refused-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਘੱਟ ਲਿਖੋ।
patient-refused = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਜਵਾਬ ਜਾਂਚੋ।

## The last page

patient-done = ਤੁਹਾਡਾ ਧੰਨਵਾਦ
patient-done-text = ਇਹ ਆਖ਼ਰੀ ਸਵਾਲ ਸੀ। ਕਿਰਪਾ ਕਰਕੇ ਸਕ੍ਰੀਨ ਸਟਾਫ਼ ਨੂੰ ਵਾਪਸ ਦੇ ਦਿਓ।

## Left alone

patient-touch = ਜਾਰੀ ਰੱਖਣ ਲਈ ਛੂਹੋ

## Giving the screen back

patient-staff = ਸਟਾਫ਼ ਲਈ
patient-staff-why = ਸਟਾਫ਼ ਇੱਥੋਂ ਸਕ੍ਰੀਨ ਵਾਪਸ ਲੈ ਸਕਦਾ ਹੈ।
patient-secret = PIN ਜਾਂ ਪਾਸਫ੍ਰੇਜ਼
patient-return = ਸਕ੍ਰੀਨ ਵਾਪਸ ਲਓ
patient-stay = ਸਵਾਲਾਂ ’ਤੇ ਵਾਪਸ
patient-secret-wrong = ਇਹ ਠੀਕ ਨਹੀਂ ਹੈ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
# After five wrong PINs in a row.
patient-secret-passphrase = ਬਹੁਤ ਵਾਰ ਗ਼ਲਤ PIN ਦਿੱਤਾ ਗਿਆ। ਆਪਣਾ ਪਾਸਫ੍ਰੇਜ਼ ਵਰਤੋ।
# $n (text): seconds.
patient-secret-wait = ਕਿਰਪਾ ਕਰਕੇ { $n } ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
