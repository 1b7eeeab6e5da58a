### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = આ સાઇટ તૈયારીના તબક્કામાં છે. પહેલા દિવસ પહેલાં કોઈ સાચી વ્યક્તિનું કંઈ નોંધાતું નથી. તમે પ્રેક્ટિસ કેસ સાથે આગળ વધી શકો છો.
problem-set-up-not-signed-off = આ સાઇટ તૈયારીના તબક્કામાં છે. મોડ્યુલ { $module } તમારા માટે મંજૂર થયું નથી.
problem-not-signed-off = મોડ્યુલ { $module } તમારા માટે મંજૂર થયું નથી. તેને તાલીમમાં લો અને બીજા કોઈને સહી કરવા દો.
problem-refresher-due = પહેલાં મોડ્યુલ { $module } ફરી વાંચવાનું છે. તેને તાલીમમાં વાંચો.

## Notices

notice-refresher-due = તમે કંઈ પણ નોંધો તે પહેલાં મોડ્યુલ ફરી વાંચવાનું છે.
# $at (text): a day.
notice-training-ends = તમારી તાલીમ { $at } સુધી મંજૂર છે. તે પહેલાં મોડ્યુલ ફરી લો.
notice-go-training = તાલીમ પર જાઓ

## In the trail

trail-action-site-stage-named = સાઇટના તબક્કા જણાવ્યા
trail-action-training-noted = તાલીમ નોંધી

## The screen

training-title = તાલીમ
# On a tab.
title-training = તાલીમ
training-intro = ડેટા એકત્ર કરતાં પહેલાં તમે જે શીખો છો તે. બીજી કોઈ વ્યક્તિ તેને મંજૂર કરે છે, અને રજિસ્ટર તેને આ કમ્પ્યુટર પર રાખે છે.
training-mine = તમારાં મોડ્યુલ
training-none = અહીં ચાલતો કોઈ કાર્યક્રમ તમારી પાસે તાલીમ માગતો નથી.
training-register = રજિસ્ટર
training-register-none = હજી કોઈએ મોડ્યુલ લીધું નથી.
training-refresher-first = પહેલાં ફરી વાંચવાનું છે
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] તમે { $n } દિવસથી કંઈ નોંધ્યું નથી. આગળ વધતાં પહેલાં આ ફરી વાંચો.
       *[other] તમે { $n } દિવસથી કંઈ નોંધ્યું નથી. આગળ વધતાં પહેલાં આ ફરી વાંચો.
    }
training-refresher-version = તમે શીખ્યા ત્યાર પછી કાર્યક્રમ બદલાયો છે. આગળ વધતાં પહેલાં આ ફરી વાંચો.
# $minutes (text): a number.
training-refresher-length = આશરે { $minutes } મિનિટ.
training-refresher-confirm = મેં આ વાંચ્યું છે, અને કોને પૂછવું તે હું જાણું છું.
training-refresher-done = ફરી વાંચ્યાની નોંધ કરો
training-refresher-noted = ફરી વાંચ્યાની નોંધ થઈ. તમે આગળ વધી શકો છો.
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } મિનિટ · { $questions }માંથી { $pass } પ્રશ્નો સાચા
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = પ્રેક્ટિસ કેસ: { $needed }માંથી { $done } ({ $form } પૂર્ણ)
training-standing-not-taken = હજી લીધું નથી
training-standing-failed = પાસ થયા નથી
training-standing-practise = પાસ; પ્રેક્ટિસ કેસ બાકી છે
training-standing-to-sign = પાસ; બીજી કોઈ વ્યક્તિની સહી બાકી છે
# $day (text): a date.
training-standing-signed = { $day } સુધી મંજૂર
training-standing-expired = { $day }ના રોજ મુદત પૂરી થઈ
training-standing-version = ફરી વાંચવાનું છે: કાર્યક્રમ બદલાયો છે
training-standing-idle = ફરી વાંચવાનું છે
training-take = મેં આ લીધું છે
# $code (text): a module, like T1.
training-take-title = મોડ્યુલ { $code }
training-minutes = કેટલી મિનિટ લાગી
# $questions (text): a number.
training-score = { $questions }માંથી સાચા જવાબો
training-keep = સાચવો
training-taken-passed = નોંધ્યું: પાસ.
training-taken-failed = નોંધ્યું: પાસ થયા નથી. તમે ફરી લઈ શકો છો.
training-practice = પ્રેક્ટિસ કેસ
training-practice-intro = શીખવા માટે કલ્પેલા લોકો. તેમનું કંઈ ક્યારેય મોકલાતું નથી, અને કોઈ યાદી કે ગણતરીમાં તેઓ આવતા નથી.
training-practice-new = નવો પ્રેક્ટિસ કેસ
training-practice-open = { $number } ખોલો
training-sign = મંજૂર કરો
# $person (text): a name. $code (text): a module.
training-sign-ask = તમે સહી કરો છો કે { $person } મોડ્યુલ { $code } શીખ્યા છે અને તેની સાથે કામ કરી શકે છે. પ્રમાણપત્ર પર તમારું નામ હોય છે.
# $certificate (text): its number.
training-signed = સહી થઈ. પ્રમાણપત્ર { $certificate } છે.
training-print = પ્રમાણપત્ર છાપો
training-col-person = કોણ
training-col-module = મોડ્યુલ
training-col-day = દિવસ
training-col-what = શું
training-col-score = સાચા
training-col-certificate = પ્રમાણપત્ર
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, વર્ઝન { $version }
training-kind-passed = પાસ
training-kind-not-passed = પાસ થયા નથી
training-kind-refreshed = ફરી વાંચ્યું
# $by (text): a name.
training-kind-signed = મંજૂર કરનાર { $by }
# $score, $questions (text): numbers.
training-right = { $questions }માંથી { $score }
# $day (text): a date.
training-expires = { $day } સુધી

## Practice

practice-band = પ્રેક્ટિસ: કલ્પેલી વ્યક્તિ, ક્યારેય મોકલાતી નથી
practice-mark = પ્રેક્ટિસ

## Stage of the site

stage-title = આ સાઇટનો તબક્કો
stage-unnamed = કોઈએ તબક્કો જણાવ્યો નથી, તેથી આ કાર્યક્રમ અહીં કાર્યરત છે અને કોઈની પાસે તાલીમ માગતો નથી.
stage-set-up = તૈયારી: ફક્ત પ્રેક્ટિસ કેસ નોંધાય છે.
stage-learning-in = શીખવાનો તબક્કો: જે નોંધાય છે તે સચવાય છે, તે નિશાની સાથે મોકલાય છે, અને અહેવાલોમાંથી બાકાત રખાય છે.
stage-live = કાર્યરત.
stage-learning-day = શીખવાનો તબક્કો શરૂ થવાનો દિવસ
stage-live-day = કાર્યરત થવાનો દિવસ
stage-hint = તૈયારી માટે બંને ખાલી રાખો. જે શરૂ થઈ ગયું છે તે પાછું લઈ શકાતું નથી; તેનો દિવસ બદલી શકાય છે.
stage-save = તબક્કા સાચવો
stage-saved = સાચવ્યું.
stage-begin = તબક્કા જણાવો
stage-history = પહેલાં શું જણાવાયું હતું
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: { $of }માંથી { $signed } મંજૂર
# $names (text): people.
stage-missing = હજી નહીં: { $names }
