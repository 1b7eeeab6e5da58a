### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = ਸਕ੍ਰੀਨ ਇੱਕ ਮਰੀਜ਼ ਕੋਲ ਹੈ। ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਵਾਪਸ ਲਓ।
problem-second-reader = ਜਿਸ ਨੇ ਪਹਿਲਾਂ ਜਵਾਬ ਟਾਈਪ ਕੀਤੇ, ਉਹ ਦੂਜਾ ਪਾਠਕ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਕਿਸੇ ਸਾਥੀ ਨੂੰ ਕਹੋ।
problem-second-open = ਦੋ ਲੋਕਾਂ ਨੇ ਇਹ ਕਾਗਜ਼ ਵੱਖ-ਵੱਖ ਪੜ੍ਹਿਆ। ਪਹਿਲਾਂ ਫ਼ਰਕ ਸੁਲਝਾਓ, ਫਿਰ ਪੂਰਾ ਕਰੋ।
problem-pack-older = ਇਹ ਵਰਜਨ, ਜਾਂ ਇਸ ਤੋਂ ਨਵਾਂ, ਪਹਿਲਾਂ ਹੀ ਇੱਥੇ ਹੈ। ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।
number-unreadable = ਸੰਖਿਆ ਦਰਜ ਕਰੋ, ਜਿਵੇਂ 72 ਜਾਂ 72.5।
number-too-low = ਇਹ ਸਵਾਲ ਵਿੱਚ ਦਿੱਤੀ ਹੱਦ ਤੋਂ ਘੱਟ ਹੈ। ਇਸ ਨੂੰ ਜਾਂਚੋ।
number-too-high = ਇਹ ਸਵਾਲ ਵਿੱਚ ਦਿੱਤੀ ਹੱਦ ਤੋਂ ਵੱਧ ਹੈ। ਇਸ ਨੂੰ ਜਾਂਚੋ।
number-too-exact = ਦਸ਼ਮਲਵ ਤੋਂ ਬਾਅਦ ਘੱਟ ਅੰਕ ਵਰਤੋ।
date-not-exact = ਪੂਰੀ ਤਾਰੀਖ਼ ਦਰਜ ਕਰੋ: ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ।
date-past = ਇਹ ਤਾਰੀਖ਼ ਮੁਲਾਕਾਤ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਹੈ। ਇਸ ਨੂੰ ਜਾਂਚੋ।
answer-refused = ਇਹ ਇਸ ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਹੈ।
letter-refused = A ਤੋਂ Z ਤੱਕ ਇੱਕ ਵੱਡਾ ਅੱਖਰ ਵਰਤੋ, ਜਾਂ ਖਾਲੀ ਛੱਡੋ।
time-refused = ਸਮਾਂ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: 17:00, ਜਾਂ ਖਾਲੀ ਛੱਡੋ।
pin-refused = 4 ਤੋਂ 8 ਅੰਕ ਵਰਤੋ, ਸਾਰੇ ਇੱਕੋ ਜਿਹੇ ਨਹੀਂ ਅਤੇ ਲੜੀਵਾਰ ਨਹੀਂ।
key-refused = ਇਹ minisign ਪਬਲਿਕ ਕੁੰਜੀ ਨਹੀਂ ਹੈ। ਉਸ ਵਿੱਚ 56 ਅੱਖਰ-ਚਿੰਨ੍ਹ ਹੁੰਦੇ ਹਨ ਅਤੇ ਉਹ RW ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।
key-known = ਇਹ ਕੁੰਜੀ ਪਹਿਲਾਂ ਹੀ ਸੂਚੀ ਵਿੱਚ ਹੈ।

## Places

title-print = ਫ਼ਾਰਮ ਛਾਪੋ
title-keying = ਦੂਜੀ ਪੜ੍ਹਤ
title-questionnaires = ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ
title-packs = ਪੈਕ
title-languages = ਭਾਸ਼ਾਵਾਂ

## One's own PIN

pin-title = ਤੁਹਾਡਾ PIN
pin-what = PIN ਨਾਲ ਤੁਸੀਂ ਮਰੀਜ਼ ਤੋਂ ਸਕ੍ਰੀਨ ਛੇਤੀ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ। ਇਹ ਹੋਰ ਕੁਝ ਨਹੀਂ ਖੋਲ੍ਹਦਾ। ਜੇ PIN ਨਹੀਂ ਹੈ, ਤਾਂ ਆਪਣਾ ਪਾਸਫ੍ਰੇਜ਼ ਵਰਤੋ।
pin-change = ਆਪਣਾ PIN ਰੱਖੋ ਜਾਂ ਹਟਾਓ
pin-pin = ਨਵਾਂ PIN
pin-hint = 4 ਤੋਂ 8 ਅੰਕ, ਸਾਰੇ ਇੱਕੋ ਜਿਹੇ ਨਹੀਂ ਅਤੇ ਲੜੀਵਾਰ ਨਹੀਂ। ਜੇ PIN ਨਹੀਂ ਚਾਹੀਦਾ, ਤਾਂ ਖਾਲੀ ਛੱਡੋ।
pin-passphrase = ਤੁਹਾਡਾ ਪਾਸਫ੍ਰੇਜ਼
pin-keep = ਸੰਭਾਲੋ
pin-kept = ਤੁਹਾਡਾ PIN ਰੱਖਿਆ ਗਿਆ ਹੈ।
pin-removed = ਤੁਹਾਡਾ ਕੋਈ PIN ਨਹੀਂ ਹੈ।

## Printing a form

# $form (text): its proper name.
print-heading = { $form } ਛਾਪੋ
print-what = ਇੱਕ PDF ਲਿਖੀ ਜਾਂਦੀ ਹੈ: ਖਾਲੀ, ਪੈੱਨ ਨਾਲ ਭਰਨ ਲਈ ਤਿਆਰ। ਮਰੀਜ਼ ਇਸ ’ਤੇ ਜੋ ਲਿਖਦੇ ਹਨ, ਉਹ ਬਾਅਦ ਵਿੱਚ ਕਾਗਜ਼ੀ ਫ਼ਾਰਮ ਵਜੋਂ ਟਾਈਪ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।
print-languages = ਭਾਸ਼ਾਵਾਂ
print-language-missing = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਭਾਸ਼ਾ ਚੁਣੋ।
print-not-offered = ਇਹ ਫ਼ਾਰਮ ਇਸ ਵੇਲੇ ਕਿਸੇ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਛਾਪਿਆ ਜਾ ਸਕਦਾ।
print-for = ਹਰ ਪੰਨੇ ’ਤੇ
# $number (text): a study number.
print-for-them = ਅਧਿਐਨ ਨੰਬਰ { $number }
print-for-nobody = ਅਧਿਐਨ ਨੰਬਰ ਨਹੀਂ
print-folder = ਫ਼ੋਲਡਰ
print-folder-hint = ਆਮ ਫ਼ੋਲਡਰ ਲਈ ਖਾਲੀ ਛੱਡੋ।
print-now = PDF ਲਿਖੋ
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [one] { $language }: { $n } ਪੰਨਾ
       *[other] { $language }: { $n } ਪੰਨੇ
    }
print-done = ਲਿਖੀ ਗਈ। ਇਸ ਨੂੰ ਉਸ ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਖੋਲ੍ਹੋ ਜੋ ਤੁਸੀਂ PDF ਫ਼ਾਈਲਾਂ ਲਈ ਵਰਤਦੇ ਹੋ, ਅਤੇ ਉੱਥੋਂ ਛਾਪੋ।
print-back = ਮੁਲਾਕਾਤ ’ਤੇ ਵਾਪਸ

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form }: ਦੂਜੀ ਪੜ੍ਹਤ
keying-what = ਕਾਗਜ਼ ’ਤੇ ਜੋ ਹੈ, ਉਹ ਟਾਈਪ ਕਰੋ। ਪਹਿਲੇ ਪਾਠਕ ਨੇ ਜੋ ਟਾਈਪ ਕੀਤਾ, ਉਹ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾਂਦਾ।
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [one] { $of } ਵਿੱਚੋਂ { $n } ਟਾਈਪ ਕੀਤਾ
       *[other] { $of } ਵਿੱਚੋਂ { $n } ਟਾਈਪ ਕੀਤੇ
    }
keying-compare = ਦੋਵੇਂ ਪੜ੍ਹਤਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ
keying-compare-first = ਕੁਝ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਅਜੇ ਨਹੀਂ ਹਨ। ਸਾਰੇ ਟਾਈਪ ਕਰੋ, ਜਾਂ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਹੀ ਤੁਲਨਾ ਕਰੋ।
keying-compare-anyway = ਜਿਵੇਂ ਹੈ, ਤੁਲਨਾ ਕਰੋ
keying-on = ਟਾਈਪ ਕਰਨਾ ਜਾਰੀ ਰੱਖੋ
# $form (text): its proper name.
keying-differences = { $form }: ਫ਼ਰਕ
# $first, $second (text): names of staff.
keying-readers = ਪਹਿਲਾ ਪਾਠਕ: { $first }। ਦੂਜਾ ਪਾਠਕ: { $second }।
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [one] { $n } ਜਵਾਬ ਦੋਵਾਂ ਵਿੱਚ ਇੱਕੋ ਹੈ।
       *[other] { $n } ਜਵਾਬ ਦੋਵਾਂ ਵਿੱਚ ਇੱਕੋ ਹਨ।
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [one] { $n } ਫ਼ਰਕ ਸੁਲਝਾਉਣਾ ਹੈ
       *[other] { $n } ਫ਼ਰਕ ਸੁਲਝਾਉਣੇ ਹਨ
    }
keying-none = ਸੁਲਝਾਉਣ ਲਈ ਕੁਝ ਨਹੀਂ ਬਚਿਆ।
keying-question = ਸਵਾਲ
keying-first = ਪਹਿਲਾ ਪਾਠਕ
keying-second = ਦੂਜਾ ਪਾਠਕ
keying-settle = ਸੁਲਝਾਓ
keying-no-answer = ਕੋਈ ਜਵਾਬ ਨਹੀਂ
keying-take-first = ਪਹਿਲਾ ਸਹੀ ਹੈ
keying-take-second = ਦੂਜਾ ਸਹੀ ਹੈ
# $n (text): number of the question.
keying-which = ਸਵਾਲ { $n }: ਕਾਗਜ਼ ’ਤੇ ਕਿਹੜਾ ਹੈ?
keying-reason = ਕਿਉਂ
keying-reason-hint = ਜਿਵੇਂ: ਕਾਗਜ਼ ਦੁਬਾਰਾ ਇਕੱਠੇ ਦੇਖਿਆ।
keying-keep = ਸੰਭਾਲੋ
keying-to-form = ਫ਼ਾਰਮ ’ਤੇ ਜਾਓ

## Answering a form of any kind

missing-not-known = ਪਤਾ ਨਹੀਂ
missing-none-of-these = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ
# A question that repeats what was said at the visit before.
form-row-carried = ਪਿਛਲੀ ਮੁਲਾਕਾਤ ਤੋਂ
# Of a line on which no place was chosen yet.
form-row-unplaced = ਅਜੇ ਥਾਂ ਨਹੀਂ ਚੁਣੀ
# $n (text): which row of a group that repeats.
form-row = ਕਤਾਰ { $n }
form-row-more = ਇੱਕ ਹੋਰ ਜੋੜੋ
# $group (text): the group's heading, in the language of the form.
form-row-more-named = ਇੱਕ ਹੋਰ ਜੋੜੋ: { $group }
# $n (text): how many choices may be taken.
form-row-most = ਵੱਧ ਤੋਂ ਵੱਧ { $n }
# $low, $high (text): the numbers that a question takes.
form-row-range = { $low } ਤੋਂ { $high }
form-hand = ਮਰੀਜ਼ ਨੂੰ ਦਿਓ
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = ਸਵਾਲ { $number }: { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score }: ਦਰਜ ਕਰੋ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ
prompt-title-score = { $score } ’ਤੇ ਹੁਣੇ ਕਾਰਵਾਈ ਦੀ ਲੋੜ ਹੈ
prompt-done-score = { $score }: ਕੀ ਕੀਤਾ ਗਿਆ

## Through whom the answers come

interpreter-kind = ਦੁਭਾਸ਼ੀਆ
interpreter-professional = ਪੇਸ਼ੇਵਰ ਦੁਭਾਸ਼ੀਆ
interpreter-staff = ਸਟਾਫ਼ ਮੈਂਬਰ
interpreter-relative = ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਦੋਸਤ
interpreter-nobody = ਕੋਈ ਦੁਭਾਸ਼ੀਆ ਨਹੀਂ
interpreter-number = ਨੰਬਰ ਜਾਂ ਨਾਮ
interpreter-relation = ਭਾਗੀਦਾਰ ਨਾਲ ਰਿਸ਼ਤਾ
interpreter-save = ਸੰਭਾਲੋ
interpreter-cancel = ਰੱਦ ਕਰੋ
# $kind (text): what the interpreter is.
interpreter-is = ਦੁਭਾਸ਼ੀਆ: { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = ਦੁਭਾਸ਼ੀਆ: ਪੇਸ਼ੇਵਰ, { $detail }
interpreter-is-staff = ਦੁਭਾਸ਼ੀਆ: ਸਟਾਫ਼ ਮੈਂਬਰ, { $detail }
interpreter-is-relative = ਦੁਭਾਸ਼ੀਆ: ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਦੋਸਤ, { $detail }
interpreter-wanted = ਭਾਗੀਦਾਰ ਨੂੰ ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ, ਅਤੇ ਅਜੇ ਕੋਈ ਦਰਜ ਨਹੀਂ ਹੈ।
interpreter-note = ਦੁਭਾਸ਼ੀਆ ਦਰਜ ਕਰੋ
interpreter-change = ਬਦਲੋ
# $day (text): the date on the paper.
paper-of = { $day } ਦੇ ਕਾਗਜ਼ ਤੋਂ ਉਤਾਰਿਆ
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [0] { $person } ਨੇ ਦੂਜੀ ਵਾਰ ਪੜ੍ਹਿਆ; ਸੁਲਝਾਉਣ ਲਈ ਕੁਝ ਨਹੀਂ ਬਚਿਆ।
        [one] { $person } ਨੇ ਦੂਜੀ ਵਾਰ ਪੜ੍ਹਿਆ; { $n } ਫ਼ਰਕ ਸੁਲਝਾਉਣਾ ਹੈ।
       *[other] { $person } ਨੇ ਦੂਜੀ ਵਾਰ ਪੜ੍ਹਿਆ; { $n } ਫ਼ਰਕ ਸੁਲਝਾਉਣੇ ਹਨ।
    }
paper-keying = ਦੂਜੀ ਪੜ੍ਹਤ

## What can be begun, and what was read

offer-print = ਛਾਪੋ
# $form (text): its title.
offer-print-named = ਛਾਪੋ: { $form }
offer-paper-day = ਕਾਗਜ਼ ’ਤੇ ਤਾਰੀਖ਼
offer-manage = ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ ਦੇਖੋ
whynot-form-incomplete = ਇਹ ਫ਼ਾਰਮ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ: ਇਸ ਦੇ ਕੁਝ ਸ਼ਬਦ ਨਹੀਂ ਹਨ।
whynot-form-status-not-allowed = ਇਹ ਫ਼ਾਰਮ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ: ਸਾਈਟ ਇਸ ਦੀ ਸ਼ਬਦਾਵਲੀ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦੀ।
whynot-form-needs-approval = ਇਹ ਫ਼ਾਰਮ ਅਜੇ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ: ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੇ ਇਸ ਦੀ ਸ਼ਬਦਾਵਲੀ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦੇਣੀ ਹੈ।
whynot-form-language-not-licensed = ਇਹ ਫ਼ਾਰਮ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ: ਲਾਇਸੈਂਸ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਲਈ ਹੈ।
whynot-form-licence-expired = ਇਹ ਫ਼ਾਰਮ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ: ਇਸ ਦੇ ਲਾਇਸੈਂਸ ਦੀ ਮਿਆਦ ਪੁੱਗ ਗਈ ਹੈ।
whynot-form-licence-missing = ਇਹ ਫ਼ਾਰਮ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ: ਇਸ ਲਈ ਕੋਈ ਲਾਇਸੈਂਸ ਨਹੀਂ ਹੈ।
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = { $language } ਵਿੱਚ ਪੜ੍ਹਿਆ ਗਿਆ, ਸ਼ਬਦਾਵਲੀ { $digest }
# $at (text): when.
result-read-then = { $at } ਤੋਂ { $language } ਵਿੱਚ, ਸ਼ਬਦਾਵਲੀ { $digest }
whynot-incomplete = ਇਸ ਦੇ ਕੁਝ ਸ਼ਬਦ ਨਹੀਂ ਹਨ
whynot-status-not-allowed = ਸਾਈਟ ਇਸ ਕਿਸਮ ਦੀ ਸ਼ਬਦਾਵਲੀ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦੀ
whynot-needs-approval = ਪਹਿਲਾਂ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਨੇ ਸ਼ਬਦਾਵਲੀ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦੇਣੀ ਹੈ
whynot-language-not-licensed = ਲਾਇਸੈਂਸ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਲਈ ਹੈ
whynot-licence-expired = ਲਾਇਸੈਂਸ ਦੀ ਮਿਆਦ ਪੁੱਗ ਗਈ ਹੈ
whynot-licence-missing = ਕੋਈ ਲਾਇਸੈਂਸ ਨਹੀਂ ਹੈ
wording-licensed = ਸ਼ਬਦਾਵਲੀ: ਮਾਲਕ ਵੱਲੋਂ ਲਾਇਸੈਂਸ ਹੇਠ ਦਿੱਤੀ ਗਈ
wording-local = ਸ਼ਬਦਾਵਲੀ: ਸਾਈਟ ਦੀ ਆਪਣੀ

## The audit trail

trail-action-pack-installed = ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ ਦਾ ਪੈਕ ਇੰਸਟਾਲ ਕੀਤਾ
trail-action-signer-added = ਪੈਕਾਂ ਦਾ ਪ੍ਰਕਾਸ਼ਕ ਜੋੜਿਆ
trail-action-signer-removed = ਪੈਕਾਂ ਦਾ ਪ੍ਰਕਾਸ਼ਕ ਹਟਾਇਆ
trail-action-wording-approved = ਸ਼ਬਦਾਵਲੀ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦਿੱਤੀ
trail-action-wording-withdrawn = ਸ਼ਬਦਾਵਲੀ ਦੀ ਮਨਜ਼ੂਰੀ ਵਾਪਸ ਲਈ
trail-action-pin-set = ਆਪਣਾ PIN ਬਦਲਿਆ
trail-action-second-keyed = ਕਾਗਜ਼ੀ ਫ਼ਾਰਮ ਦੂਜੀ ਵਾਰ ਟਾਈਪ ਕੀਤਾ
trail-action-second-settled = ਦੋ ਪੜ੍ਹਤਾਂ ਦਾ ਫ਼ਰਕ ਸੁਲਝਾਇਆ
trail-action-interpreter-noted = ਦੁਭਾਸ਼ੀਆ ਦਰਜ ਕੀਤਾ
trail-action-handed-to-patient = ਸਕ੍ਰੀਨ ਮਰੀਜ਼ ਨੂੰ ਦਿੱਤੀ
trail-action-taken-back-from-patient = ਸਕ੍ਰੀਨ ਵਾਪਸ ਲਈ
trail-action-printed = ਖਾਲੀ ਫ਼ਾਰਮ ਛਾਪਿਆ
trail-action-questionnaire-exported = ਪ੍ਰਸ਼ਨਾਵਲੀ ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖੀ

## Questionnaires and their wordings

questionnaires-what = ਇੱਥੇ ਕਿਹੜੀਆਂ ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ ਹਨ, ਅਤੇ ਮਰੀਜ਼ਾਂ ਨੂੰ ਕਿਸ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੜ੍ਹ ਕੇ ਸੁਣਾਈਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।
# $n (text): number of the version.
questionnaires-version = ਵਰਜਨ { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [one] { $n } ਸਵਾਲ
       *[other] { $n } ਸਵਾਲ
    }
questionnaires-built-in = Prombook ਦਾ ਹਿੱਸਾ
# $pack (text): its name.
questionnaires-pack = ਪੈਕ { $pack } ਤੋਂ
# $owner (text): a person or an organisation.
questionnaires-owner = ਮਾਲਕ: { $owner }
# $number (text): number of the licence.
questionnaires-licence = ਲਾਇਸੈਂਸ { $number }
# $day (text): a date.
questionnaires-until = { $day } ਤੱਕ ਵੈਧ
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = ਸ਼ਰਤਾਂ: { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = { $of } ਵਿੱਚੋਂ { $n } ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਉਪਲਬਧ
questionnaires-open = ਸ਼ਬਦਾਵਲੀਆਂ
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = ਸ਼ਬਦਾਵਲੀਆਂ: { $form }
wordings-language = ਭਾਸ਼ਾ
wordings-kind = ਸ਼ਬਦਾਵਲੀ
wordings-approval = ਮਨਜ਼ੂਰੀ
wordings-use = ਇੱਥੇ ਵਰਤੋਂ
wordings-offered = ਉਪਲਬਧ
# $person (text): who. $at (text): when.
wordings-approved = { $person } ਵੱਲੋਂ, { $at }
wordings-read = ਪੜ੍ਹੋ
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = ਪੜ੍ਹੋ: { $form }, { $language }
wordings-withdraw = ਮਨਜ਼ੂਰੀ ਵਾਪਸ ਲਓ
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = ਮਨਜ਼ੂਰੀ ਵਾਪਸ ਲਓ: { $form }, { $language }
wordings-withdraw-means = ਮਨਜ਼ੂਰੀ ਵਾਪਸ ਲੈਣ ਨਾਲ ਪਹਿਲਾਂ ਸ਼ੁਰੂ ਹੋਇਆ ਕੁਝ ਨਹੀਂ ਰੁਕਦਾ; ਉਸ ਸ਼ਬਦਾਵਲੀ ਵਿੱਚ ਕੁਝ ਨਵਾਂ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ।
wordings-incomplete = ਇਨ੍ਹਾਂ ਵਿੱਚ ਪੂਰੀ ਨਹੀਂ:
status-published = ਮਾਲਕ ਵੱਲੋਂ ਪ੍ਰਕਾਸ਼ਿਤ
status-licensed = ਮਾਲਕ ਵੱਲੋਂ ਲਾਇਸੈਂਸ ਹੇਠ
status-collated = ਇਕੱਠੀ ਕੀਤੀ ਗਈ
status-local = ਸਾਈਟ ਦੀ ਆਪਣੀ
status-own = Prombook ਦੀ ਆਪਣੀ
status-means-published = ਅੱਖਰ-ਅੱਖਰ ਉਹੀ ਜੋ ਮਾਲਕ ਨੇ ਪ੍ਰਕਾਸ਼ਿਤ ਕੀਤਾ।
status-means-licensed = ਮਾਲਕ ਵੱਲੋਂ ਪੈਕ ਵਿੱਚ, ਲਾਇਸੈਂਸ ਹੇਠ ਦਿੱਤੀ ਗਈ।
status-means-collated = ਆਪਸ ਵਿੱਚ ਮੇਲ ਖਾਂਦੀਆਂ ਜਨਤਕ ਨਕਲਾਂ ਤੋਂ ਇਕੱਠੀ ਕੀਤੀ ਗਈ, ਮਾਲਕ ਦੇ ਆਪਣੇ ਦਸਤਾਵੇਜ਼ ਤੋਂ ਬਿਨਾਂ। ਉਪਲਬਧ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਹਰ ਇੱਕ ਨੂੰ ਮਨਜ਼ੂਰੀ ਚਾਹੀਦੀ ਹੈ।
status-means-local = ਅਨੁਵਾਦ ਜਾਂ ਸਵਾਲ ਜੋ ਇਸ ਸਾਈਟ ਨੇ ਆਪ ਲਿਖਿਆ ਜਾਂ ਆਪ ਅਪਣਾਇਆ। ਹੋਰ ਕਿਸੇ ਨੇ ਇਸ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।
status-means-own = ਸਵਾਲ ਜੋ Prombook ਨੇ ਲਿਖੇ, ਜਿੱਥੇ ਕੋਈ ਅਧਿਕਾਰਤ ਸ਼ਬਦਾਵਲੀ ਨਹੀਂ ਹੈ।
allow-title = ਇੱਥੇ ਕਿਹੜੀਆਂ ਸ਼ਬਦਾਵਲੀਆਂ ਵਰਤੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ
allow-what = ਇਹ ਨਵੇਂ ਫ਼ਾਰਮਾਂ ’ਤੇ ਲਾਗੂ ਹੁੰਦਾ ਹੈ। ਪਹਿਲਾਂ ਸ਼ੁਰੂ ਹੋਏ ਫ਼ਾਰਮ ਉਵੇਂ ਹੀ ਚੱਲਦੇ ਰਹਿੰਦੇ ਹਨ।
allow-save = ਸੰਭਾਲੋ
allow-saved = ਸੰਭਾਲਿਆ ਗਿਆ।
export-title = ਇਸ ਨੂੰ ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖੋ
export-what = FHIR Questionnaire ਆਪਣੇ ਸਾਰੇ ਅਨੁਵਾਦਾਂ ਸਮੇਤ, ਹੋਰ ਪ੍ਰੋਗਰਾਮਾਂ ਲਈ।
export-folder = ਫ਼ੋਲਡਰ
export-folder-hint = ਆਮ ਫ਼ੋਲਡਰ ਲਈ ਖਾਲੀ ਛੱਡੋ।
export-go = ਫ਼ਾਈਲ ਲਿਖੋ
# $path (text): where it is.
export-done = ਲਿਖੀ ਗਈ: { $path }

## Approving collated wordings

collated-title = ਮਨਜ਼ੂਰੀ ਲਈ ਸ਼ਬਦਾਵਲੀਆਂ
collated-what = ਇਹ ਸ਼ਬਦਾਵਲੀਆਂ ਆਪਸ ਵਿੱਚ ਮੇਲ ਖਾਂਦੀਆਂ ਜਨਤਕ ਨਕਲਾਂ ਤੋਂ ਇਕੱਠੀਆਂ ਕੀਤੀਆਂ ਗਈਆਂ ਸਨ। ਮਾਲਕਾਂ ਦੇ ਆਪਣੇ ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ ਤੁਲਨਾ ਨਹੀਂ ਹੋ ਸਕੀ। ਜਦੋਂ ਤੱਕ ਇੱਥੇ ਕੋਈ ਕਿਸੇ ਸ਼ਬਦਾਵਲੀ ਨੂੰ ਮਨਜ਼ੂਰੀ ਨਹੀਂ ਦਿੰਦਾ, ਉਸ ਵਿੱਚ ਕੋਈ ਫ਼ਾਰਮ ਉਪਲਬਧ ਨਹੀਂ ਹੁੰਦਾ।
collated-name = ਹਰ ਮਨਜ਼ੂਰੀ ਦੇ ਨਾਲ ਤੁਹਾਡਾ ਨਾਮ ਅਤੇ ਤਾਰੀਖ਼ ਰੱਖੇ ਜਾਂਦੇ ਹਨ। ਜਿਸ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦਿੰਦੇ ਹੋ, ਉਸ ਨੂੰ ਪੜ੍ਹੋ, ਜਾਂ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਤੋਂ ਪੜ੍ਹਵਾਓ ਜੋ ਉਹ ਭਾਸ਼ਾ ਜਾਣਦਾ ਹੈ।
collated-all = ਸਾਰਿਆਂ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [0] ਮਨਜ਼ੂਰੀ ਦਿਓ
        [one] ਇਸ { $n } ਸ਼ਬਦਾਵਲੀ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦਿਓ
       *[other] ਇਨ੍ਹਾਂ { $n } ਸ਼ਬਦਾਵਲੀਆਂ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦਿਓ
    }
collated-none = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸ਼ਬਦਾਵਲੀ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।
collated-later = ਬਾਅਦ ਵਿੱਚ
collated-later-what = ਬਾਅਦ ਵਿੱਚ ਇਹ ਤੁਹਾਨੂੰ ਸੈਟਿੰਗਾਂ, ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ ਹੇਠ ਮਿਲਣਗੀਆਂ।
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form }: { $language }
# $source (text): addresses and names, in English.
reading-source = ਕਿੱਥੋਂ ਲਈ ਗਈ: { $source }
reading-english = ਅੰਗਰੇਜ਼ੀ
reading-approve = ਇਸ ਸ਼ਬਦਾਵਲੀ ਨੂੰ ਮਨਜ਼ੂਰੀ ਦਿਓ
reading-close = ਬੰਦ ਕਰੋ

## Packs

packs-what = ਪੈਕ ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ, ਉਨ੍ਹਾਂ ਦੀਆਂ ਸ਼ਬਦਾਵਲੀਆਂ ਅਤੇ ਉਨ੍ਹਾਂ ਦਾ ਲਾਇਸੈਂਸ ਇੱਕ ਦਸਤਖ਼ਤ ਕੀਤੀ ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਆਉਂਦਾ ਹੈ।
packs-none = ਕੋਈ ਪੈਕ ਇੰਸਟਾਲ ਨਹੀਂ ਹੈ।
packs-pack = ਪੈਕ
packs-publisher = ਪ੍ਰਕਾਸ਼ਕ
packs-installed-at = ਇੰਸਟਾਲ ਕੀਤਾ
packs-holds = ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ
# $person (text): who. $at (text): when.
packs-by = { $at }, { $person }
packs-own = FHIR Questionnaire ਤੋਂ ਅਪਣਾਇਆ ਗਿਆ
packs-brings-nothing = ਇਸ ਵੇਲੇ ਕੁਝ ਨਹੀਂ ਲਿਆਉਂਦਾ:
packs-look-title = ਫ਼ਾਈਲ ਤੋਂ ਇੰਸਟਾਲ ਕਰੋ
packs-folder = ਫ਼ੋਲਡਰ
packs-folder-hint = ਜਿਵੇਂ USB ਸਟਿੱਕ। ਆਮ ਫ਼ੋਲਡਰ ਲਈ ਖਾਲੀ ਛੱਡੋ।
packs-look = ਫ਼ਾਈਲਾਂ ਲੱਭੋ
packs-file = ਫ਼ਾਈਲ
packs-size = ਆਕਾਰ
packs-open = ਵੇਰਵੇ
# Begins with what the button shows. $file (text): its name.
packs-open-named = ਵੇਰਵੇ: { $file }
packs-no-files = ਇਸ ਫ਼ੋਲਡਰ ਵਿੱਚ ਕੋਈ ਪੈਕ ਅਤੇ ਕੋਈ Questionnaire ਨਹੀਂ ਹੈ।
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }, ਵਰਜਨ { $n }
# $person (text): the publisher, as named here.
packs-signed = { $person } ਵੱਲੋਂ ਦਸਤਖ਼ਤ ਕੀਤਾ
packs-unsigned = FHIR Questionnaire, ਕਿਸੇ ਦੇ ਦਸਤਖ਼ਤ ਨਹੀਂ। ਇਸ ਦੀ ਸ਼ਬਦਾਵਲੀ ਸਾਈਟ ਦੀ ਆਪਣੀ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
# $digest (text): letters and digits.
packs-digest = ਫਿੰਗਰਪ੍ਰਿੰਟ (SHA-256): { $digest }
# $detail (text): for the author, in English.
packs-detail = ਇਸ ਦੇ ਪ੍ਰਕਾਸ਼ਕ ਲਈ: { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = ਵਰਜਨ { $here } ਦੀ ਥਾਂ ਵਰਜਨ { $n }
packs-new = ਇੱਥੇ ਨਵਾਂ
packs-languages = ਭਾਸ਼ਾਵਾਂ:
# $languages (text): their own names.
packs-audio = ਸੁਣਨ ਲਈ ਰਿਕਾਰਡ ਕੀਤਾ:
packs-notices = ਹਮੇਸ਼ਾ ਇਸ ਦੇ ਨਾਲ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ:
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [one] { $n } ਅਧੂਰਾ ਫ਼ਾਰਮ ਵਰਜਨ { $here } ਵਿੱਚ ਹੀ ਜਾਰੀ ਰਹਿੰਦਾ ਹੈ।
       *[other] { $n } ਅਧੂਰੇ ਫ਼ਾਰਮ ਵਰਜਨ { $here } ਵਿੱਚ ਹੀ ਜਾਰੀ ਰਹਿੰਦੇ ਹਨ।
    }
packs-not-carried = ਕੀ ਨਾਲ ਨਹੀਂ ਲਿਆਂਦਾ ਜਾਂਦਾ
packs-place = ਕਿੱਥੇ
packs-element = ਕੀ
packs-loss = ਇਸ ਦਾ ਕੀ ਅਸਰ ਹੈ
loss-dropped = ਛੱਡ ਦਿੱਤਾ ਗਿਆ; ਹੋਰ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ
loss-simplified = ਇਸ ਦੀ ਥਾਂ ਕੁਝ ਵਧੇਰੇ ਸਾਦਾ ਹੈ
loss-unusable = ਜਿਸ ਨੂੰ ਇਸ ਦੀ ਲੋੜ ਹੈ, ਉਹ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ
packs-install = ਇੰਸਟਾਲ ਕਰੋ
# $pack (text): its name. $n (text): its version.
packs-done = { $pack }, ਵਰਜਨ { $n }, ਇੰਸਟਾਲ ਹੋ ਗਿਆ ਹੈ।
packs-approve = ਇਸ ਦੀਆਂ ਸ਼ਬਦਾਵਲੀਆਂ ਦੇਖੋ
packs-close = ਬੰਦ ਕਰੋ
signers-title = ਪ੍ਰਕਾਸ਼ਕ
signers-what = ਪੈਕ ਸਿਰਫ਼ ਇਸ ਸੂਚੀ ਦੇ ਪ੍ਰਕਾਸ਼ਕਾਂ ਤੋਂ ਲਏ ਜਾਂਦੇ ਹਨ। ਜੋੜਨ ਤੋਂ ਪਹਿਲਾਂ ਟੈਲੀਫ਼ੋਨ ’ਤੇ ਪ੍ਰਕਾਸ਼ਕ ਨਾਲ ਕੁੰਜੀ ਮਿਲਾਓ।
signers-none = ਅਜੇ ਸੂਚੀ ਵਿੱਚ ਕੋਈ ਪ੍ਰਕਾਸ਼ਕ ਨਹੀਂ ਹੈ।
signers-name = ਨਾਮ
signers-key = ਪਬਲਿਕ ਕੁੰਜੀ
signers-key-hint = ਜਿਵੇਂ ਪ੍ਰਕਾਸ਼ਕ ਦਿੰਦਾ ਹੈ: 56 ਅੱਖਰ-ਚਿੰਨ੍ਹ, RW ਨਾਲ ਸ਼ੁਰੂ।
signers-id = ਕੁੰਜੀ
signers-added = ਜੋੜਿਆ ਗਿਆ
signers-removed = ਹਟਾਇਆ ਗਿਆ; ਕੁਝ ਨਵਾਂ ਨਹੀਂ ਲਿਆ ਜਾਂਦਾ
signers-add = ਪ੍ਰਕਾਸ਼ਕ ਜੋੜੋ
signers-added-now = ਜੋੜਿਆ ਗਿਆ। ਪ੍ਰਕਾਸ਼ਕ ਨੂੰ ਕੁੰਜੀ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ ਅਤੇ ਮਿਲਾਓ।
signers-remove = ਹਟਾਓ
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = ਹਟਾਓ: { $person }
pack-unreadable = ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਇੱਥੇ ਨਕਲ ਕਰੋ, ਫਿਰ ਇੱਕ ਵਾਰ ਹੋਰ ਦੇਖੋ।
pack-too-large = ਇਹ ਫ਼ਾਈਲ ਕਿਸੇ ਵੀ ਪੈਕ ਨਾਲੋਂ ਵੱਡੀ ਹੈ। ਇਸ ਦੇ ਪ੍ਰਕਾਸ਼ਕ ਨੂੰ ਪੁੱਛੋ।
pack-unsigned = ਇਸ ਫ਼ਾਈਲ ’ਤੇ ਕਿਸੇ ਦੇ ਦਸਤਖ਼ਤ ਨਹੀਂ ਹਨ, ਇਸ ਲਈ ਨਹੀਂ ਕਿਹਾ ਜਾ ਸਕਦਾ ਕਿ ਇਹ ਕਿਸ ਦੀ ਹੈ। ਇਸ ਦੇ ਪ੍ਰਕਾਸ਼ਕ ਤੋਂ ਦਸਤਖ਼ਤ ਵਾਲੀ ਫ਼ਾਈਲ ਮੰਗੋ।
pack-unknown-signer = ਫ਼ਾਈਲ ’ਤੇ ਅਜਿਹੀ ਕੁੰਜੀ ਨਾਲ ਦਸਤਖ਼ਤ ਹਨ ਜੋ ਪ੍ਰਕਾਸ਼ਕਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਉਨ੍ਹਾਂ ਨਾਲ ਕੁੰਜੀ ਮਿਲਾਉਣ ਤੋਂ ਬਾਅਦ ਇਸ ਨੂੰ ਜੋੜੋ ਅਤੇ ਦੁਬਾਰਾ ਦੇਖੋ।
pack-altered = ਇਹ ਫ਼ਾਈਲ ਉਹ ਨਹੀਂ ਹੈ ਜਿਸ ’ਤੇ ਪ੍ਰਕਾਸ਼ਕ ਨੇ ਦਸਤਖ਼ਤ ਕੀਤੇ ਸਨ। ਇਸ ਨੂੰ ਨਾ ਵਰਤੋ; ਦੁਬਾਰਾ ਮੰਗਵਾਓ।
pack-not-a-pack = ਇਹ ਪੈਕ ਜਾਂ Questionnaire ਨਹੀਂ ਹੈ, ਜਾਂ ਅਜਿਹੀ ਕਿਸਮ ਦਾ ਹੈ ਜੋ Prombook ਦਾ ਇਹ ਵਰਜਨ ਨਹੀਂ ਜਾਣਦਾ।
pack-malformed = ਫ਼ਾਈਲ ਵਿਚਲੀਆਂ ਗੱਲਾਂ ਆਪਸ ਵਿੱਚ ਮੇਲ ਨਹੀਂ ਖਾਂਦੀਆਂ। ਜੋ ਹੇਠਾਂ ਲਿਖਿਆ ਹੈ, ਉਹ ਇਸ ਦੇ ਪ੍ਰਕਾਸ਼ਕ ਨੂੰ ਭੇਜੋ।
pack-case-failed = ਹੱਲ ਕੀਤੀ ਇੱਕ ਉਦਾਹਰਨ ਦਾ ਨਤੀਜਾ ਉਹ ਨਹੀਂ ਨਿਕਲਦਾ ਜੋ ਫ਼ਾਈਲ ਦੱਸਦੀ ਹੈ, ਇਸ ਲਈ ਇਸ ਦੇ ਸਕੋਰਾਂ ’ਤੇ ਭਰੋਸਾ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ। ਜੋ ਹੇਠਾਂ ਲਿਖਿਆ ਹੈ, ਉਹ ਇਸ ਦੇ ਪ੍ਰਕਾਸ਼ਕ ਨੂੰ ਭੇਜੋ।
pack-not-newer = ਇਹ ਵਰਜਨ, ਜਾਂ ਇਸ ਤੋਂ ਨਵਾਂ, ਪਹਿਲਾਂ ਹੀ ਇੱਥੇ ਹੈ। ਇੰਸਟਾਲ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।
pack-expired = ਲਾਇਸੈਂਸ ਦੀ ਮਿਆਦ ਪੁੱਗ ਗਈ ਹੈ। ਇਸ ਦੇ ਪ੍ਰਕਾਸ਼ਕ ਤੋਂ ਨਵਿਆਇਆ ਪੈਕ ਮੰਗੋ।
pack-conflict = ਇਹ ਅਜਿਹੀ ਪ੍ਰਸ਼ਨਾਵਲੀ ਲਿਆਉਂਦਾ ਹੈ ਜੋ ਪਹਿਲਾਂ ਹੀ ਇੱਥੇ ਹੈ ਅਤੇ ਉਸ ਵਿੱਚ ਕੁਝ ਹੋਰ ਲਿਖਿਆ ਹੈ। ਇਸ ਦੇ ਪ੍ਰਕਾਸ਼ਕ ਤੋਂ ਆਪਣੇ ਵੱਖਰੇ ਵਰਜਨ ਵਾਲਾ ਮੰਗੋ।
pack-changed = ਤੁਹਾਡੇ ਦੇਖਣ ਤੋਂ ਬਾਅਦ ਫ਼ਾਈਲ ਬਦਲ ਗਈ ਹੈ। ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਦੇਖੋ।
pack-unusable = ਇਸ Questionnaire ਦਾ ਕੁਝ ਹਿੱਸਾ ਬਿਲਕੁਲ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕਦਾ। ਸਾਰਣੀ ਵਿੱਚ ਉਹ ਦੱਸਿਆ ਗਿਆ ਹੈ।

## Languages

languages-what = Prombook ਹਰ ਭਾਸ਼ਾ ਵਿੱਚ ਕੀ ਕਹਿ ਸਕਦਾ ਹੈ, ਕਿਸ ਨੇ ਲਿਖਿਆ ਅਤੇ ਕਿਸ ਨੇ ਜਾਂਚਿਆ।
languages-language = ਭਾਸ਼ਾ
languages-for = ਕਿਸ ਲਈ
languages-window = ਵਿੰਡੋ ਅਤੇ ਫ਼ਾਰਮ
languages-forms = ਸਿਰਫ਼ ਫ਼ਾਰਮ
languages-words = ਵਿੰਡੋ ਦੇ ਸ਼ਬਦ
languages-draft = ਖਰੜਾ, ਮੂਲ ਬੁਲਾਰੇ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ
# $by (text): a name, and when.
languages-checked = { $by } ਨੇ ਜਾਂਚਿਆ
languages-written = ਲਿਖੇ ਗਏ
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $of } ਵਿੱਚੋਂ { $n }
languages-patient = ਮਰੀਜ਼ ਦੀ ਸਕ੍ਰੀਨ
languages-patient-yes = ਹਾਂ
languages-patient-no = ਅਜੇ ਨਹੀਂ
languages-offered = ਉਪਲਬਧ ਪ੍ਰਸ਼ਨਾਵਲੀਆਂ
languages-withheld = ਉਪਲਬਧ ਨਹੀਂ
languages-none = ਕੋਈ ਨਹੀਂ
languages-unwritten = ਅਜੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ
languages-unwritten-what = ਇਹ ਵਾਕ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ, ਨਾਲ { $mark } ਨਿਸ਼ਾਨ ਨਾਲ।
