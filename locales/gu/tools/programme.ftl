### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score }: { $when }ના રોજ { $points } હતો. અત્યાર સુધી એક સ્કોર છે.
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score }: { $since }ના રોજ { $from } અને { $until }ના રોજ { $to } હતો: કોઈ ફરક નથી.
# $by (text): the difference.
person-course-lower = { $score }: { $since }ના રોજ { $from } અને { $until }ના રોજ { $to } હતો: { $by } ઓછો.
# $by (text): the difference.
person-course-higher = { $score }: { $since }ના રોજ { $from } અને { $until }ના રોજ { $to } હતો: { $by } વધુ.
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points } (એટલે કે પ્રથમ સ્કોરના { $percent } %)
# $amount (text): a difference. $source (text): who published it.
person-change-inside = ફેરફાર માપનની ભૂલ { $amount } કરતાં નાનો છે ({ $source }).
person-change-outside = { $amount } કે તેથી વધુ ફેરફાર માપનની ભૂલ કરતાં મોટો છે ({ $source }).
person-change-below = ફેરફાર { $amount } કરતાં નાનો છે, જે મહત્ત્વનો ગણાય છે ({ $source }).
person-change-important = { $amount }નો ફેરફાર મહત્ત્વનો ગણાય છે ({ $source }).
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = શબ્દો { $digest }, { $status }
person-wording-published = માલિકે પ્રકાશિત કરેલા
person-wording-licensed = માલિકે લાઇસન્સ હેઠળ આપેલા
person-wording-collated = એકત્રિત કરેલા, તપાસેલા નથી
person-wording-local = સાઇટના પોતાના
person-wording-own = Prombookના પોતાના
person-wording-unknown = આ કમ્પ્યુટર પર નથી
# $by (text): a name. $at (text): date and time.
person-noted = પૂરું કરનાર { $by }, { $at }
person-lag-none = તે જ દિવસે દાખલ કર્યું
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [one] { $n } દિવસ પછી દાખલ કર્યું
       *[other] { $n } દિવસ પછી દાખલ કર્યું
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = પ્રશ્ન { $number }: { $old } › { $new }
person-no-answer = જવાબ નથી
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = સુધાર્યું { $at }, સુધારનાર { $by }: { $what }. કારણ: { $reason }
# $number (text): a study number.
person-moved-to = { $number }માં ખસેડ્યું { $at }, ખસેડનાર { $by }; તે અહીં ગણાતું નથી. કારણ: { $reason }
person-moved-from = { $number }માંથી અહીં ખસેડ્યું { $at }, ખસેડનાર { $by }. કારણ: { $reason }
person-taken-back = પાછું લીધું { $at }, લેનાર { $by }; તે ગણાતું નથી. કારણ: { $reason }
# $number (text): a study number.
person-title = સમય સાથે જવાબો: { $number }
# $day (text): a date.
person-printed = છાપ્યું { $day }
person-none = હજી કોઈ સ્કોર નથી.
person-forms = દરેક ફોર્મ
person-col-day = દિવસ
person-col-visit = મુલાકાત
person-col-score = સ્કોર
person-col-form = ફોર્મ
person-col-how = કેવી રીતે અપાયું
person-col-what = સ્કોર અને સુધારા

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }, { $form }
# $question (text): number of a question.
quality-what-item = { $number }, { $form }, પ્રશ્ન { $question }
# $number (text): a study number. $step (text): name of a kind of step. $day (text): a date.
quality-what-step = { $number }, { $step }, { $day }
# $step (text): name of a kind of step. $day (text): a date.
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = એવું કંઈક જે હજી આ કમ્પ્યુટર પર આવ્યું નથી
quality-settled = ઉકેલાઈ
quality-nothing = હજી ગણવાનું કંઈ નથી
# $part, $whole, $percent (text): numbers.
quality-share = { $whole }માંથી { $part } ({ $percent } %)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [one] ફક્ત સૌથી નવું { $n } ફોર્મ ગણાય છે.
       *[other] ફક્ત સૌથી નવાં { $n } ફોર્મ ગણાય છે.
    }
quality-visits = થયેલી મુલાકાતો
quality-visits-how = આજ સુધી અપેક્ષિત હતી તેમાંથી, જે મુલાકાતોમાં દરેક આવશ્યક ફોર્મ પૂરું થયું છે, અથવા કેમ નહીં તે કોઈએ નોંધ્યું છે. “આજે” સ્ક્રીન પણ એ જ રીતે ગણે છે.
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] બીજી { $n } મુલાકાતમાં વ્યક્તિ આવી, અને કંઈક આવશ્યક બાકી છે.
       *[other] બીજી { $n } મુલાકાતોમાં વ્યક્તિ આવી, અને કંઈક આવશ્યક બાકી છે.
    }
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [one] { $n } મુલાકાત હવે અપેક્ષિત નથી અને ગણવામાં આવી નથી.
       *[other] { $n } મુલાકાતો હવે અપેક્ષિત નથી અને ગણવામાં આવી નથી.
    }
# $count (number), $n (text): visits.
quality-learning =
    { $count ->
        [one] શીખવાના તબક્કાની { $n } મુલાકાત ગણવામાં આવી નથી.
       *[other] શીખવાના તબક્કાની { $n } મુલાકાતો ગણવામાં આવી નથી.
    }
quality-training = તાલીમનો વ્યાપ
quality-training-how = જે ફોર્મ એવા લોકોએ નોંધ્યાં જેમની તાલીમ મુલાકાતના દિવસે મંજૂર હતી. લક્ષ્ય 100 % છે.
quality-window = સમયગાળામાં થયેલી મુલાકાતો
quality-window-how = થયેલી મુલાકાતોમાંથી તેમના સમયગાળામાં થયેલી.
quality-instruments = સ્કોરવાળી પ્રશ્નાવલિઓ
quality-instruments-how = પૂરી થયેલી અથવા થઈ નથી એમ નોંધેલી પ્રશ્નાવલિઓમાંથી સ્કોરવાળી.
# $language (text): its own name.
quality-instruments-in = સ્કોરવાળી પ્રશ્નાવલિઓ, { $language }
quality-instruments-in-how = આ ભાષામાં પૂરી થયેલી હતી તેમાંથી.
quality-not-done = ન થયેલાં ફોર્મ અને મુલાકાતો
quality-not-done-how = કારણ સાથે નોંધેલાં.
quality-whole-visit = મુલાકાત
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = જવાબ વિનાના પ્રશ્નો
quality-items-how = પુછાયેલા બધા પ્રશ્નોમાંથી, જેમાં જવાબની જગ્યાએ કારણ છે તે.
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }, પ્રશ્ન { $question }, { $language }, { $mode }
quality-place-how = જે પ્રશ્નોના જવાબ સૌથી વધુ વાર હોતા નથી તેમાંનો એક.
quality-lag = દાખલ થાય ત્યાં સુધીના દિવસ
# $median, $most (text): days.
quality-lag-days = મધ્યસ્થ { $median }, 90મા પર્સન્ટાઇલે { $most }
quality-lag-how = મુલાકાતના દિવસ અથવા કાગળ પરની તારીખથી, ફોર્મ અહીં પૂરું થયું તે દિવસ સુધી.
quality-sync = મળે ત્યાં સુધીના કલાક
# $median, $most (text): hours.
quality-sync-hours = મધ્યસ્થ { $median }, 90મા પર્સન્ટાઇલે { $most }
quality-sync-how = આ કમ્પ્યુટર પર ફોર્મ પૂરું થયું ત્યારથી, સર્વર તે મળ્યાનું જણાવે ત્યાં સુધી.
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n } ફોર્મ હાલ જેવું છે તેવું મળ્યું નથી.
       *[other] { $n } ફોર્મ હાલ જેવાં છે તેવાં મળ્યાં નથી.
    }
quality-last-sent = દરેક કમ્પ્યુટરે છેલ્લે મોકલ્યા પછીના દિવસ
quality-last-sent-how = આ કમ્પ્યુટર માટે, સર્વરે છેલ્લે કશાની ખાતરી આપી ત્યારથી; બીજાં માટે, તેમણે છેલ્લે એમ જણાવ્યું ત્યારથી.
quality-this-computer = આ કમ્પ્યુટર
# $name (text): name of a computer.
quality-never-sent = { $name }: હજી કંઈ મોકલાયું નથી
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name }: { $n } દિવસ
       *[other] { $name }: { $n } દિવસ
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = કેવી રીતે અપાયાં તે પ્રમાણે ફોર્મ
quality-by-mode-how = પૂરાં થયેલાં બધાં ફોર્મમાંથી. જુદી જુદી રીતે પુછાયેલા સ્કોર તેને કારણે જુદા હોઈ શકે.
quality-by-language = ભાષા પ્રમાણે ફોર્મ
quality-by-language-how = પૂરાં થયેલાં બધાં ફોર્મમાંથી, જે ભાષામાં વંચાયાં તે પ્રમાણે.
quality-by-interpreter = દુભાષિયા સાથેનાં ફોર્મ
quality-by-interpreter-how = પૂરાં થયેલાં બધાં ફોર્મમાંથી.
quality-by-proxy = બીજા કોઈએ જવાબ આપ્યા હોય એવાં ફોર્મ
quality-by-proxy-how = પૂરાં થયેલાં બધાં ફોર્મમાંથી, સહભાગી વતી જવાબ અપાયા હોય તે.
quality-provenance = જેનો સ્રોત જાણીતો છે એવા જવાબો
quality-provenance-how = જે જવાબો વિશે જાણ છે કે કોણે નોંધ્યા, કયા વર્ઝન, શબ્દો અને ભાષામાં, અને કેવી રીતે. લક્ષ્ય 100 % છે.
quality-corrections = સુધારેલા જવાબો
quality-corrections-how = બધા જવાબોમાંથી, ફોર્મ પૂરું થયા પછી બદલાયેલા.
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = કોડ કરેલા કારણ વિના
quality-queries = ખુલ્લી ક્વેરીઓ
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [one] { $n } ખુલ્લી; { $oldest } દિવસ
       *[other] { $n } ખુલ્લી; મધ્યસ્થ { $median } દિવસ, સૌથી જૂની { $oldest } દિવસ
    }
quality-queries-none = કોઈ નહીં
quality-queries-how = ક્વેરી પુછાયા પછીના દિવસ.
quality-too-fast = ખૂબ ઝડપથી જવાબ આપ્યા
quality-too-fast-how = કાર્યક્રમ તેના માટે જે સમય રાખે છે તેના ત્રીજા ભાગથી ઓછા સમયમાં; કાર્યક્રમ ન હોય તો દર પ્રશ્ને એક સેકન્ડથી ઓછા સમયમાં. બંને અમારા પ્રસ્તાવ છે.
quality-all-same = બધે એક જ જવાબ
quality-all-same-how = યાદી કે સ્કેલમાંથી પાંચ કે વધુ જવાબોવાળાં ફોર્મ, જેમાં બધા જવાબ સરખા છે. તે સાચું પણ હોઈ શકે: પૂછો.
quality-implausible = ભાગ્યે જ શક્ય તારીખો
quality-implausible-how = જન્મ પહેલાંની, દાખલ કર્યા પછીની, અથવા 120 વર્ષથી મોટી વ્યક્તિની.
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [one] { $n } પ્રશ્નનો જવાબ નથી. { $reasons }
       *[other] { $n } પ્રશ્નોના જવાબ નથી. { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = મુલાકાત તેના સમયગાળાની બહાર હતી, { $opens }થી { $closes }.
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [one] { $took } સેકન્ડમાં { $n } પ્રશ્ન; { $least } સેકન્ડથી ઓછું ખૂબ ઝડપી છે.
       *[other] { $took } સેકન્ડમાં { $n } પ્રશ્નો; { $least } સેકન્ડથી ઓછું ખૂબ ઝડપી છે.
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [one] { $n } જવાબ, સરખો.
       *[other] બધા { $n } જવાબ સરખા છે.
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [one] ભર્યાના { $n } દિવસ પછી દાખલ કર્યું.
       *[other] ભર્યાના { $n } દિવસ પછી દાખલ કર્યું.
    }
quality-found-before-birth = એક તારીખ સહભાગીના જન્મ પહેલાંની છે.
quality-found-too-old = જન્મ તારીખ પ્રમાણે સહભાગીની ઉંમર 120 વર્ષથી વધુ હતી.
quality-found-paper-after-visit = કાગળ પરની તારીખ મુલાકાત પછીની છે.
quality-found-after-entry = જવાબોમાંની એક તારીખ દાખલ કરવાના દિવસ પછીની છે.
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = “{ $question }”: { $number } સામાન્ય ગાળા { $low } થી { $high }ની બહાર છે. જેમ માપ્યું તેમ જ ટાઇપ થયું છે?

## Steps: their names, and what each is for

step-screening = સ્ક્રીનિંગ
step-screening-intro = દરેક પ્રશ્ન પૂછો. જે ભાગ ન લઈ શકે તેમની વિગત નામ વિના રખાય છે, જેથી દરેકની ગણતરી થાય.
step-consent = સંમતિ
step-consent-intro = દરેક લીટી અલગથી. એક લીટી માટેની ના બીજી લીટીઓ માટેની ના નથી.
step-offer = પ્રસ્તાવ
step-offer-intro = શું અને કેવી રીતે આપવાનું કહેવાયું, અને તેમણે શું નક્કી કર્યું. જે ના પાડે તેમને તેમની સામાન્ય સંભાળ મળે છે અને તેઓ છતાં ભાગ લઈ શકે છે.
step-start = પ્રથમ ઉપયોગ
step-start-intro = તેમને જે અપાયું તે તેમણે પહેલી વાર વાપર્યું તે દિવસ.
step-engagement = હજી વાપરે છે?
step-engagement-intro = શું વાપર્યું ગણાય તે જવાબ સાથે નોંધાય છે.
step-stop = વાપરવાનું બંધ કર્યું
step-stop-intro = તેઓ વાપરવાનું બંધ કરી શકે અને છતાં મુલાકાતે આવી શકે અને પ્રશ્નાવલિઓના જવાબ આપી શકે.
step-change = ભાગ લેવામાં ફેરફાર
step-change-intro = શું પૂરું થાય છે અને શું ચાલુ રહે છે તે જણાવો. જેનું નામ નથી તે જેમ છે તેમ રહે છે.
step-completion = કાર્યક્રમનો અંત
step-completion-intro = આ પછી વધુ કંઈ પુછાતું નથી.
step-contact = સંપર્કનો પ્રયત્ન
step-not-done = થયું નથી
step-not-done-intro = કેમ તે જણાવો, જેથી તે ભુલાયેલું ન ગણાય.
step-session = સત્ર
step-adverse = પ્રતિકૂળ ઘટના
step-adverse-intro = તે કાર્યક્રમને કારણે થઈ એમ કોઈ ન માનતું હોય તો પણ તેને નોંધો. તમારી સ્થાનિક કાર્યપદ્ધતિ અનુસરો.
step-adverse-follow-up = પ્રતિકૂળ ઘટનાનું ફૉલો-અપ
step-adverse-follow-up-intro = દરેક પ્રયત્ન નોંધો, જેમાં કોઈનો સંપર્ક ન થયો તે પણ.
step-resource = બીજી સંભાળ
step-resource-intro = છેલ્લે આ પુછાયું ત્યાર પછી કેટલી વાર, અથવા કેટલો સમય.
# $from, $to (text): the first day and the last.
recall-last = છેલ્લે આ સમય વિશે પૂછાયું: { $from } થી { $to }.
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-gap = આ સમય વિશે પૂછાયું નથી: { $from } થી { $to } (દિવસ: { $n }).
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-overlap = આ સમય વિશે બે વાર પૂછાયું: { $from } થી { $to } (દિવસ: { $n }). બંને વખત જે ગણાય તે બે વાર ગણાય છે.
step-unintended = અણધારી અસર
step-unintended-intro = કોઈએ ધારી ન હોય એવી અસર, કોઈના પર પણ.
step-alert = ચેતવણી
step-alert-action = શું કરવામાં આવ્યું
step-alert-action-intro = ચેતવણી વિશે શું કરવામાં આવ્યું અને કોને જણાવાયું તે લખો.
step-alert-outcome = ચેતવણીનું પરિણામ
step-alert-outcome-intro = તેનું શું પરિણામ આવ્યું. આનાથી ચેતવણી બંધ થાય છે.
step-query = ક્વેરી
step-query-answer = ક્વેરીનો જવાબ
step-query-closed = ક્વેરી બંધ
step-moved = ફોર્મ ખસેડ્યું

## How far somebody has got

stage-new = હજી કંઈ પુછાયું નથી
stage-not-eligible = જોડાતા નથી
stage-eligible = જોડાઈ શકે છે
stage-refused = સંમતિ આપી નથી
stage-consented = સંમતિ આપી
stage-deferred = નિર્ણય પછી પર રાખ્યો
stage-enrolled = ભાગ લે છે
stage-started = જે અપાયું તે વાપરે છે
stage-stopped = વાપરવાનું બંધ કર્યું, હજી ભાગ લે છે
stage-ended = હવે ભાગ લેતા નથી
stage-completed = પૂરું કર્યું

## What is asked in a step

field-referral-source = કોણે મોકલ્યા
field-pathway-point = સારવારના કયા તબક્કે છે
field-age-band = ઉંમર
field-sex = લિંગ
field-ethnic-scheme = વંશીય વર્ગોની યાદી
field-ethnic-2001 = વંશીય વર્ગ (2001)
field-ethnic-2021 = વંશીય વર્ગ (2021)
field-language = ભાષા
field-reason = કારણ
field-reason-note = કારણ, થોડા શબ્દોમાં
field-screening-reason = કેમ ભાગ લેતા નથી
field-screening-language = સૌથી સારી બોલે છે તે ભાષા
field-consent-language = જે ભાષામાં વંચાયું કે સમજાવાયું
field-consent-mode = કેવી રીતે સંમતિ આપી
field-interpreter = દુભાષિયા
field-interpreter-detail = દુભાષિયાનો નંબર, અથવા શું સગપણ છે
field-evidence = સહી કરેલું ફોર્મ કે રેકોર્ડિંગ ક્યાં છે
field-arm = શું આપવાનું કહેવાયું
field-product = ઉત્પાદન
field-offered-by = કોણે પ્રસ્તાવ આપ્યો
field-mode = કેવી રીતે
field-script = સ્ક્રિપ્ટનું વર્ઝન
field-technology-language = ટેક્નોલોજીની ભાષા
field-result = નિર્ણય
field-reasons = કારણો
field-given-instead = તેને બદલે આપ્યું
field-given-instead-note = તે શું છે
field-helped-by = કોણે મદદ કરી
field-downloaded = ડાઉનલોડ કર્યાનો દિવસ
field-logged-in = પહેલી વાર લૉગ ઇન કર્યાનો દિવસ
field-source = કોણ કહે છે
field-time-point = ક્યારે પુછાયું
field-active = હજી વાપરે છે
field-definition = શું વાપર્યું ગણાય
field-definition-note = એટલે કે
field-measure = શું મપાયું
field-value = કેટલું
field-not-started = કેમ વાપર્યું નથી
field-note = નોંધ
field-last-used = છેલ્લે વાપર્યાનો દિવસ
field-started-by = ફેરફાર કોણે માગ્યો
field-ends = પૂરું થાય છે
field-goes-on = ફરી ચાલુ થાય છે
field-data-kept = જે એકત્રિત થયું તે રખાય છે
field-results-wanted = પરિણામો જાણવા માગે છે
field-change-reason = કેમ, જો જણાવવા માગે તો
field-status = કેવી રીતે પૂરું થયું
field-how = કેવી રીતે
field-contact-result = પરિણામ
field-plan = મુલાકાત
field-turn = તેમાંની કઈ, 0થી ગણીને
field-instrument = ફોર્મ
field-number = સત્રનો નંબર
field-attended = આવ્યા
field-group = જૂથ
field-session-group-hint = જે જૂથ સાથે આવે છે તેનો નંબર, જો જૂથો હોય
field-term = શું થયું
field-onset = શરૂ થયાનો દિવસ
field-end = પૂરું થયાનો દિવસ
field-severity = તીવ્રતા
field-seriousness = ગંભીર, કારણ કે
field-related-technology = ટેક્નોલોજી સાથે સંબંધિત
field-related-app = આ પ્રોગ્રામ સાથે સંબંધિત
field-related-visit = મુલાકાત સાથે સંબંધિત
field-expected = અપેક્ષિત હતી
field-action = શું કરવામાં આવ્યું
field-outcome = પરિણામ
field-aware-day = સાઇટને ખબર પડ્યાનો દિવસ
field-aware-time = કયા સમયે
field-reported-to = કોને જાણ કરી
field-what = આ શું છે
field-reached = તેમનો સંપર્ક થયો
field-from = કયા દિવસથી
field-to = કયા દિવસ સુધી
field-category = શેને અસર કરે છે
field-description = શું થયું
field-affected = કોને અસર થઈ
field-service = કઈ સેવાને ફોન કર્યો
field-time-called = ફોનનો સમય
field-override = કેમ કંઈ જરૂરી ન હતું
field-promised = ફૉલો-અપનું વચન કયા દિવસનું
field-false-alarm = તે ખોટી ચેતવણી હતી
field-promise-kept = વચન આપેલું ફૉલો-અપ થયું
field-contacts = બીજી કેટલી સેવાઓ સામેલ હતી
field-text = લખાણ
field-item = જે પ્રશ્ન વિશે છે
field-query-text = પ્રશ્ન
field-query-answer-text = જવાબ
field-query-closed-text = કેમ ઉકેલાઈ
field-adverse-seriousness-hint = ગંભીર ન હોય તો કંઈ પસંદ કરશો નહીં.
field-adverse-aware-time-hint = જેમ કે 09:05.
field-adverse-follow-up-aware-time-hint = જેમ કે 09:05.
field-alert-action-time-called-hint = જેમ કે 09:05.
field-alert-action-promised-hint = પ્રોગ્રામ તમને તે દિવસે યાદ અપાવે છે.
field-screening-reason-hint = ફક્ત જો તેઓ ભાગ લેવા ન માગે, અથવા ન લઈ શકે.

## Codes of lists

code-decline-no_device = ઉપકરણ નથી
code-decline-no_internet_or_data = ઇન્ટરનેટ કે ડેટા નથી
code-decline-no_storage_space = ઉપકરણ પર જગ્યા નથી
code-decline-low_confidence_with_technology = ટેક્નોલોજીમાં આત્મવિશ્વાસ ઓછો
code-decline-language_not_available = તેમની ભાષામાં નથી
code-decline-prefers_face_to_face = રૂબરૂ પસંદ કરે છે
code-decline-prefers_group = જૂથ પસંદ કરે છે
code-decline-privacy_concern = ગોપનીયતાની ચિંતા
code-decline-cultural_reason = સાંસ્કૃતિક કારણ
code-decline-no_time = સમય નથી
code-decline-symptoms_improved = પહેલાં કરતાં સારું લાગે છે
code-decline-does_not_think_it_will_help = તેનાથી મદદ મળશે એમ માનતા નથી
code-decline-carer_or_family_advice = સંભાળ રાખનાર કે પરિવારની સલાહ
code-decline-other = અન્ય
code-decline-prefers_not_to_say = જણાવવા માગતા નથી

code-not_started-could_not_download_or_log_in = ડાઉનલોડ કે લૉગ ઇન કરી શક્યા નહીં
code-not_started-forgot = ભૂલી ગયા
code-not_started-symptoms_improved = પહેલાં કરતાં સારું લાગે છે
code-not_started-chose_other_care = બીજી સંભાળ પસંદ કરી
code-not_started-technical_fault = તકનીકી ખામી
code-not_started-other = અન્ય
code-not_started-not_known = ખબર નથી

code-stop-recovered = સાજા થયા
code-stop-no_benefit = ફાયદો ન થયો
code-stop-symptoms_worse = પહેલાં કરતાં ખરાબ લાગે છે
code-stop-adverse_event = પ્રતિકૂળ ઘટના
code-stop-too_time_consuming = વધુ પડતો સમય લે છે
code-stop-technical_fault = તકનીકી ખામી
code-stop-hard_to_use = વાપરવું અઘરું
code-stop-language = ભાષા
code-stop-lost_access_to_device_or_internet = ઉપકરણ કે ઇન્ટરનેટ હવે નથી
code-stop-moved_to_other_care = બીજી સંભાળમાં ગયા
code-stop-licence_ended = લાઇસન્સ પૂરું થયું
code-stop-other = અન્ય
code-stop-prefers_not_to_say = જણાવવા માગતા નથી

code-visit_missed-no_contact_after_attempts = સંપર્ક થઈ શક્યો નહીં
code-visit_missed-participant_unwell = તબિયત સારી ન હતી
code-visit_missed-participant_declined_this_visit = આ એક જોઈતી ન હતી
code-visit_missed-site_capacity = સાઇટ પર ક્ષમતા ન હતી
code-visit_missed-interpreter_not_available = દુભાષિયા ન હતા
code-visit_missed-instrument_not_available_in_language = તેમની ભાષામાં ફોર્મ નથી
code-visit_missed-system_fault = સિસ્ટમની ખામી
code-visit_missed-participation_changed = હવે બીજી રીતે ભાગ લે છે
code-visit_missed-other = અન્ય

code-session_missed-participant_unwell = તબિયત સારી ન હતી
code-session_missed-no_time = સમય ન હતો
code-session_missed-travel = ત્યાં પહોંચી શક્યા નહીં
code-session_missed-session_cancelled = સત્ર રદ થયું
code-session_missed-interpreter_not_available = દુભાષિયા ન હતા
code-session_missed-other = અન્ય
code-session_missed-not_known = ખબર નથી

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = ઉતારવામાં ભૂલ
code-correction-wrong_participant = ખોટા સહભાગી
code-correction-wrong_date = ખોટી તારીખ
code-correction-participant_corrected_own_answer = સહભાગીએ પોતાનો જવાબ સુધાર્યો
code-correction-late_information = માહિતી પછીથી આવી
code-correction-unit_or_scale_error = ખોટો એકમ કે સ્કેલ
code-correction-duplicate_entry = બે વાર દાખલ થયું
code-correction-other_with_text = અન્ય

code-not_entered-criteria_not_met = માપદંડ પૂરા થતા નથી
code-not_entered-safety = સલામતી
code-not_entered-did_not_want_to = જોડાવા માગતા ન હતા
code-not_entered-no_time = સમય નથી
code-not_entered-language_not_available = તેમની ભાષામાં નથી
code-not_entered-interpreter_not_available = દુભાષિયા નથી
code-not_entered-other = અન્ય
code-not_entered-prefers_not_to_say = જણાવવા માગતા નથી

code-recipients-clinician_on_site = સાઇટ પરના ક્લિનિશિયન
code-recipients-duty_clinician = ફરજ પરના ક્લિનિશિયન
code-recipients-coordinator = સંયોજક
code-recipients-duty_manager = ફરજ પરના મેનેજર
code-recipients-site_lead = સાઇટ વડા
code-recipients-sponsor_safety = સ્પોન્સરનું સલામતી ડેસ્ક

code-age_band-under_16 = 16થી ઓછી
code-age_band-16_17 = 16થી 17
code-age_band-18_24 = 18થી 24
code-age_band-25_34 = 25થી 34
code-age_band-35_44 = 35થી 44
code-age_band-45_54 = 45થી 54
code-age_band-55_64 = 55થી 64
code-age_band-65_74 = 65થી 74
code-age_band-75_84 = 75થી 84
code-age_band-85_over = 85 કે તેથી વધુ
code-age_band-not_known = ખબર નથી

code-sex-female = સ્ત્રી
code-sex-male = પુરુષ
code-sex-other = અન્ય
code-sex-unknown = ખબર નથી

code-ethnic_scheme-2001 = વસ્તી ગણતરી 2001ના વર્ગો
code-ethnic_scheme-2021 = વસ્તી ગણતરી 2021ના વર્ગો
code-ethnic_scheme-not_stated = જણાવ્યું નથી

code-ethnic_2001-A = શ્વેત: બ્રિટિશ
code-ethnic_2001-B = શ્વેત: આઇરિશ
code-ethnic_2001-C = શ્વેત: અન્ય કોઈ પણ
code-ethnic_2001-D = મિશ્ર: શ્વેત અને અશ્વેત કેરેબિયન
code-ethnic_2001-E = મિશ્ર: શ્વેત અને અશ્વેત આફ્રિકન
code-ethnic_2001-F = મિશ્ર: શ્વેત અને એશિયન
code-ethnic_2001-G = મિશ્ર: અન્ય કોઈ પણ
code-ethnic_2001-H = એશિયન: ભારતીય
code-ethnic_2001-J = એશિયન: પાકિસ્તાની
code-ethnic_2001-K = એશિયન: બાંગ્લાદેશી
code-ethnic_2001-L = એશિયન: અન્ય કોઈ પણ
code-ethnic_2001-M = અશ્વેત: કેરેબિયન
code-ethnic_2001-N = અશ્વેત: આફ્રિકન
code-ethnic_2001-P = અશ્વેત: અન્ય કોઈ પણ
code-ethnic_2001-R = ચાઇનીઝ
code-ethnic_2001-S = અન્ય કોઈ પણ વંશીય જૂથ
code-ethnic_2001-Z = જણાવ્યું નથી
code-ethnic_2001-99 = ખબર નથી

code-ethnic_2021-asian_indian = એશિયન: ભારતીય
code-ethnic_2021-asian_pakistani = એશિયન: પાકિસ્તાની
code-ethnic_2021-asian_bangladeshi = એશિયન: બાંગ્લાદેશી
code-ethnic_2021-asian_chinese = એશિયન: ચાઇનીઝ
code-ethnic_2021-asian_other = એશિયન: અન્ય કોઈ પણ
code-ethnic_2021-black_caribbean = અશ્વેત: કેરેબિયન
code-ethnic_2021-black_african = અશ્વેત: આફ્રિકન
code-ethnic_2021-black_other = અશ્વેત: અન્ય કોઈ પણ
code-ethnic_2021-mixed_white_and_black_caribbean = મિશ્ર: શ્વેત અને અશ્વેત કેરેબિયન
code-ethnic_2021-mixed_white_and_black_african = મિશ્ર: શ્વેત અને અશ્વેત આફ્રિકન
code-ethnic_2021-mixed_white_and_asian = મિશ્ર: શ્વેત અને એશિયન
code-ethnic_2021-mixed_other = મિશ્ર: અન્ય કોઈ પણ
code-ethnic_2021-white_british = શ્વેત: ઇંગ્લિશ, વેલ્શ, સ્કૉટિશ, ઉત્તરી આઇરિશ અથવા બ્રિટિશ
code-ethnic_2021-white_irish = શ્વેત: આઇરિશ
code-ethnic_2021-white_gypsy_or_irish_traveller = શ્વેત: જિપ્સી અથવા આઇરિશ ટ્રાવેલર
code-ethnic_2021-white_roma = શ્વેત: રોમા
code-ethnic_2021-white_other = શ્વેત: અન્ય કોઈ પણ
code-ethnic_2021-other_arab = આરબ
code-ethnic_2021-other_any = અન્ય કોઈ પણ વંશીય જૂથ
code-ethnic_2021-not_stated = જણાવ્યું નથી
code-ethnic_2021-not_known = ખબર નથી

code-consent_mode-written = લેખિતમાં
code-consent_mode-verbal = મૌખિક
code-consent_mode-electronic = ઇલેક્ટ્રૉનિક રીતે

code-interpreter-none = કોઈ નહીં
code-interpreter-professional = વ્યાવસાયિક દુભાષિયા
code-interpreter-family-helper = પરિવારમાંથી કોઈ

code-role-gp = જીપી
code-role-first_contact_practitioner = પ્રથમ સંપર્કના પ્રૅક્ટિશનર (FCP)
code-role-physiotherapist = ફિઝિયોથેરાપિસ્ટ
code-role-nurse = નર્સ
code-role-pharmacist = ફાર્માસિસ્ટ
code-role-other_clinician = અન્ય ક્લિનિશિયન
code-role-research_staff = સંશોધન સ્ટાફ
code-role-administrator = એડમિનિસ્ટ્રેટર
code-role-other = અન્ય

code-mode-face_to_face = રૂબરૂ
code-mode-video = વીડિયોથી
code-mode-telephone = ટેલિફોનથી
code-mode-message = સંદેશથી
code-mode-letter = પત્રથી

code-offer_result-accepted = સ્વીકાર્યું
code-offer_result-declined = ના પાડી
code-offer_result-deferred = પછી પર રાખ્યું

code-helper-nobody = કોઈ નહીં
code-helper-staff = સ્ટાફ
code-helper-family_or_friend = પરિવાર કે મિત્ર
code-helper-vendor = ઉત્પાદક

code-source-vendor = ઉત્પાદક
code-source-self-report = સહભાગી
code-source-staff = સ્ટાફ
code-source-record = આરોગ્ય રેકોર્ડ

code-active_definition-used_past_7_days = છેલ્લા 7 દિવસમાં વાપર્યું
code-active_definition-used_past_30_days = છેલ્લા 30 દિવસમાં વાપર્યું
code-active_definition-of_the_vendor = ઉત્પાદક ગણે છે તે રીતે
code-active_definition-other = અન્ય

code-measure-sessions = સત્રો
code-measure-minutes = મિનિટ
code-measure-days_active = જેટલા દિવસ વપરાયું
code-measure-modules = મૉડ્યૂલ
code-measure-other = અન્ય

code-started_by-participant = સહભાગી
code-started_by-family_or_carer = પરિવાર કે સંભાળ રાખનાર
code-started_by-clinician = ક્લિનિશિયન
code-started_by-site = સાઇટ
code-started_by-sponsor = સ્પોન્સર

code-element-programme = જે અપાયું તે વાપરવું
code-element-visits = મુલાકાતો
code-element-questionnaires = પ્રશ્નાવલિઓ
code-element-record-linkage = તેમનો આરોગ્ય રેકોર્ડ વાંચવો
code-element-contact = તેમનો સંપર્ક કરવો

code-completion-as_planned = આયોજન પ્રમાણે
code-completion-early = વહેલું
code-completion-lost_contact = હવે સંપર્ક થઈ શક્યો નહીં
code-completion-moved_away = બીજે રહેવા ગયા
code-completion-died = અવસાન પામ્યા
code-completion-programme_closed = કાર્યક્રમ બંધ થયો
code-completion-other = અન્ય

code-how-phone = ટેલિફોનથી
code-how-message = સંદેશથી
code-how-letter = પત્રથી
code-how-in-person = રૂબરૂ

code-contact_result-reached = સંપર્ક થયો
code-contact_result-not-reached = સંપર્ક થયો નહીં

code-severity-mild = હળવી
code-severity-moderate = મધ્યમ
code-severity-severe = તીવ્ર

code-seriousness-death = મૃત્યુ
code-seriousness-life_threatening = જીવનું જોખમ
code-seriousness-hospitalisation = હૉસ્પિટલમાં રોકાણ, અથવા લાંબું રોકાણ
code-seriousness-disability = વિકલાંગતા
code-seriousness-congenital_anomaly = જન્મજાત ખામી
code-seriousness-medically_important = તબીબી રીતે મહત્ત્વની

code-relatedness-not_related = સંબંધિત નથી
code-relatedness-unlikely = શક્યતા ઓછી
code-relatedness-possible = શક્ય
code-relatedness-probable = શક્યતા વધુ
code-relatedness-definite = નિશ્ચિત
code-relatedness-not_known = ખબર નથી

code-adverse_action-none = કંઈ નહીં
code-adverse_action-technology_paused = ટેક્નોલોજી થોભાવી
code-adverse_action-technology_stopped = ટેક્નોલોજી બંધ કરી
code-adverse_action-referred = રિફર કર્યા
code-adverse_action-treated = સારવાર કરી
code-adverse_action-admitted = હૉસ્પિટલમાં દાખલ કર્યા
code-adverse_action-other = અન્ય

code-adverse_outcome-recovered = સાજા થયા
code-adverse_outcome-recovering = સાજા થઈ રહ્યા છે
code-adverse_outcome-not_recovered = સાજા થયા નથી
code-adverse_outcome-recovered_with_sequelae = સાજા થયા, કાયમી અસર સાથે
code-adverse_outcome-fatal = મૃત્યુ
code-adverse_outcome-not_known = ખબર નથી

code-follow_up-attempt = જાણવાનો પ્રયત્ન
code-follow_up-outcome = તેનું શું થયું

code-unintended-care = સંભાળ
code-unintended-workload = કામનો બોજ
code-unintended-access = સંભાળ મળવાની તક
code-unintended-privacy = ગોપનીયતા
code-unintended-cost = ખર્ચ
code-unintended-relationship = સ્ટાફ સાથેનો સંબંધ
code-unintended-other = અન્ય

code-affected-participant = સહભાગી
code-affected-family_or_carer = પરિવાર કે સંભાળ રાખનાર
code-affected-staff = સ્ટાફ
code-affected-service = સેવા
code-affected-other = બીજા લોકો

code-alert_action-followed_procedure = સ્થાનિક કાર્યપદ્ધતિ અનુસરી
code-alert_action-spoke_with_participant = સહભાગી સાથે વાત કરી
code-alert_action-informed_clinician = ક્લિનિશિયનને જાણ કરી
code-alert_action-called_service = કોઈ સેવાને ફોન કર્યો
code-alert_action-no_action_needed = કોઈ પગલાં જરૂરી ન હતાં
code-alert_action-other = અન્ય

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = જીપી
code-service-emergency_department = કટોકટી વિભાગ
code-service-out_of_hours = સમય બહારની સેવા
code-service-community_team = કમ્યૂનિટી ટીમ
code-service-other = અન્ય

code-override-known_and_stable = જાણીતું, અને સ્થિર
code-override-will_monitor = નજર રખાશે
code-override-reading_wrong = માપ ખોટું હતું
code-override-entered_by_mistake = ભૂલથી દાખલ થયું
code-override-other = અન્ય

code-alert_outcome-no_further_care = વધુ સંભાળ નહીં
code-alert_outcome-gp_care = જીપી દ્વારા સંભાળ
code-alert_outcome-emergency_department = કટોકટી વિભાગ
code-alert_outcome-admitted = હૉસ્પિટલમાં દાખલ થયા
code-alert_outcome-referred = રિફર કર્યા
code-alert_outcome-died = અવસાન પામ્યા
code-alert_outcome-other = અન્ય
code-alert_outcome-not_known = ખબર નથી

code-referral-gp = જીપી
code-referral-first_contact_practitioner = પ્રથમ સંપર્કના પ્રૅક્ટિશનર (FCP)
code-referral-community_msk = કમ્યૂનિટી હાડકાં અને સ્નાયુ (MSK) સેવા
code-referral-physiotherapy = ફિઝિયોથેરાપી
code-referral-secondary_care = હૉસ્પિટલ
code-referral-ed_or_urgent_care = કટોકટી કે તાત્કાલિક સંભાળ
code-referral-occupational_health = વ્યવસાયિક આરોગ્ય સેવા
code-referral-waiting_list_review = પ્રતીક્ષા યાદીની સમીક્ષા
code-referral-self = જાતે આવ્યા
code-referral-other = અન્ય

code-points-before_gp = જીપીને મળ્યા પહેલાં
code-points-gp_consultation = જીપી સાથે પરામર્શ
code-points-fcp_consultation = પ્રથમ સંપર્કના પ્રૅક્ટિશનર (FCP) સાથે પરામર્શ
code-points-msk_triage = MSK ટ્રાયાજ
code-points-on_waiting_list = પ્રતીક્ષા યાદીમાં
code-points-during_physiotherapy = ફિઝિયોથેરાપી દરમિયાન
code-points-after_discharge = રજા મળ્યા પછી
code-points-other = અન્ય

## What was said, a sentence for each thing

# $field (text): what was asked. $value (text): what was said.
said-field = { $field }: { $value }.
said-yes = હા
said-no = ના
# In the place of words that stand on another computer.
said-withheld = જે કમ્પ્યુટર પર આ નોંધાયું ત્યાં લખેલું છે, મોકલાતું નથી
# Below a field that holds such words, while the step is put right.
said-withheld-hint = જે કમ્પ્યુટર પર આ નોંધાયું ત્યાં અહીં કંઈક લખેલું છે; તે મોકલાતું નથી. તમે બીજું કંઈ ન લખો તો તે ત્યાં જેમ છે તેમ જ રહે છે.
said-screening-may = ભાગ લઈ શકે છે.
said-screening-open = બધાના જવાબ અપાયા નથી.
# $why (text): the questions whose answers speak against it.
said-screening-not = જોડાતા નથી: { $why }.
said-screening-age = ઉંમર
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = { $language } ભાષામાં વંચાયું, લખાણની આવૃત્તિ { $version }.
# $language (text): a language.
consent-read-in = { $language } ભાષામાં વંચાયું.
consent-read-unknown = કઈ ભાષામાં વંચાયું તે નોંધાયું નથી.
consent-lacks-version = આ આવૃત્તિના શબ્દો હવે આ કમ્પ્યુટર પર નથી. અહીં જે છે તે વંચાયું નહોતું.
# $language (text): a language.
consent-lacks-language = આ શબ્દો અહીં { $language } ભાષામાં લખેલા નથી: કોઈએ તે ભાષામાં કહ્યા, અથવા પછીથી કાઢી નખાયા છે.
said-consent-all = જે પુછાયું તે બધા માટે સંમતિ આપે છે.
# $items (text): what they do not consent to.
said-consent-not = આના માટે સંમતિ આપતા નથી: { $items }.
# $value (text): what was decided.
said-offer-result = { $value }.
# $value (text): the reasons.
said-offer-reasons = કારણ: { $value }.
# $value (text): what they got.
said-offer-given-instead = તેને બદલે આપ્યું: { $value }.
# $value (text): the reasons.
said-stop-reasons = કારણ: { $value }.
# $value (text): what was decided.
said-contact-result = { $value }.
# $value (text): what was done.
said-alert-action-action = { $value }.
# $value (text): what came of it.
said-alert-outcome-outcome = { $value }.
# $value (text): in somebody’s own words.
said-query-text = { $value }
# $value (text): in somebody’s own words.
said-query-answer-text = { $value }
# $value (text): in somebody’s own words.
said-query-closed-text = { $value }

## Kits

# $day, $from, $to (text): numbers of days.
kit-when-index = દિવસ { $day }; દિવસ { $from }થી દિવસ { $to } સુધી ગણાય છે
# $day, $from, $to (text): numbers of days.
kit-when-start = પ્રથમ ઉપયોગ પછી દિવસ { $day }; દિવસ { $from }થી દિવસ { $to } સુધી ગણાય છે
# $day, $from, $to (text): numbers of days. $every, $times (text): numbers.
kit-when-again = દિવસ { $day } (દિવસ { $from }થી દિવસ { $to }), પછી ફરી. વચ્ચેના દિવસ: { $every }. કુલ વાર: { $times }.
kit-when-event = જ્યારે પણ થાય
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-least = { $of }, { $item }: { $value } કે તેથી વધુ
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-most = { $of }, { $item }: { $value } કે તેથી ઓછું
# $of (text): a form. $item (text): a question of it. $value (text): an answer.
trigger-item-is = { $of }, { $item }: જવાબ “{ $value }”
# $of (text): a form. $value (text): a number.
trigger-score-least = { $of }: { $value } કે તેથી વધુ
# $of (text): a form. $value (text): a number.
trigger-score-most = { $of }: { $value } કે તેથી ઓછું
# $of (text): a form. $value (text): a number.
trigger-rise = { $of }: ગઈ વખત કરતાં { $value } કે તેથી વધુનો વધારો
# $of (text): a form. $value (text): a number.
trigger-fall = { $of }: ગઈ વખત કરતાં { $value } કે તેથી વધુનો ઘટાડો
# $question (text): what is asked.
trigger-criterion = આનો જવાબ હા: { $question }
trigger-serious = ગંભીર પ્રતિકૂળ ઘટના
part-forms = કયાં ફોર્મ અપાય છે
part-windows = મુલાકાતો ક્યારે થાય છે
part-scoring = જવાબો કેવી રીતે આંકડા બને છે
part-consent = શેના માટે સંમતિ અપાય છે
part-criteria = કોણ જોડાય છે
part-alerts = શેના પર નજર રખાય છે
part-lists = કાર્યક્રમનાં કારણો
language-en-GB = અંગ્રેજી
language-cy = વેલ્શ
language-pl = પોલિશ
language-ro = રોમાનિયન
language-pa = પંજાબી
language-ur = ઉર્દૂ
language-pt = પોર્ટુગીઝ
language-es = સ્પેનિશ
language-ar = અરબી
language-bn = બંગાળી
language-gu = ગુજરાતી
language-it = ઇટાલિયન
language-fr = ફ્રેન્ચ
language-es-ES = સ્પેનિશ (સ્પેન)
language-es-US = સ્પેનિશ (યુનાઇટેડ સ્ટેટ્સ)
language-pt-BR = પોર્ટુગીઝ (બ્રાઝિલ)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = એમ્હારિક
language-bg = બલ્ગેરિયન
language-bfi = બ્રિટિશ સાંકેતિક ભાષા
language-ckb = સેન્ટ્રલ કુર્દિશ
language-cs = ચેક
language-de = જર્મન
language-el = ગ્રીક
language-fa = ફારસી
language-fil = ફિલિપિનો
language-hi = હિન્દી
language-hu = હંગેરિયન
language-ig = ઇગ્બો
language-ku = કુર્દિશ
language-lt = લિથુઆનિયન
language-lv = લાતવિયન
language-ml = મલયાલમ
language-ne = નેપાળી
language-nl = ડચ
language-ps = પશ્તો
language-ru = રશિયન
language-si = સિંહાલી
language-sk = સ્લોવૅક
language-so = સોમાલી
language-sq = અલ્બેનિયન
language-sw = સ્વાહિલી
language-ta = તમિલ
language-te = તેલુગુ
language-th = થાઈ
language-ti = ટાઇગ્રિનિયા
language-tr = ટર્કિશ
language-uk = યુક્રેનિયન
language-vi = વિયેતનામીસ
language-yo = યોરૂબા
language-yue = કેંટોનીઝ
language-zh-Hans = સરળીકૃત ચાઇનીઝ
language-zh-Hant = પારંપરિક ચાઇનીઝ
# $owner (text): a name.
kit-slot-owner = { $owner }ને પૂછો (જાણ છે ત્યાં સુધી તેના માલિક)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = કાર્યક્રમે લૉક કરેલું: { $part }. { $form } “{ $visit }”માં રહે છે.
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = કાર્યક્રમે લૉક કરેલું: { $part }. “{ $visit }” માટે તેના દિવસ પહેલાંના { $before } દિવસ અને પછીના { $after } દિવસ જ રહે છે.
# $visit (text): its name.
rule-visit-stays = કાર્યક્રમે લૉક કરેલું: “{ $visit }” વૈકલ્પિક મુલાકાત નથી, તે હંમેશાં થાય છે.
# $part (text): like The reasons of the programme.
rule-list-stays = કાર્યક્રમે લૉક કરેલું: { $part }. સાઇટ આ યાદીમાં કંઈ ઉમેરતી નથી.
# $most (text): a number.
rule-reasons-most = કાર્યક્રમની મર્યાદા: સાઇટનાં પોતાનાં કારણો વધુમાં વધુ { $most }.
# $most (text): a number.
rule-questions-most = કાર્યક્રમની મર્યાદા: સાઇટના પોતાના પ્રશ્નો વધુમાં વધુ { $most }.
# $visit (text): its name.
rule-questions-language = “{ $visit }”ના પ્રશ્નો એકસાથે પુછાય છે, અને એવી કોઈ ભાષા નથી જેમાં તે બધા લખેલા હોય.
own-questions = આ સાઇટના પ્રશ્નો
# $site (text): its code.
own-questions-title = સાઇટ { $site }ના પ્રશ્નો
own-questions-terms = સાઇટના પોતાના શબ્દો. આ પ્રશ્નોની માન્યતા કોઈએ ચકાસી નથી.
own-kind-yes-no = હા કે ના
own-kind-choice = કેટલાક જવાબોમાંથી એક
own-kind-number = સંખ્યા
own-kind-text = થોડા શબ્દો
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, અહીં ચાલે છે તેમ ({ $version })
# $visit (text): its name.
tailoring-visit = થતી વૈકલ્પિક મુલાકાત: { $visit }
# $visit, $form (text): their names.
tailoring-without = “{ $visit }”માં છોડી દીધેલું ફોર્મ: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = “{ $visit }” તેના દિવસના { $before } દિવસ પહેલાંથી { $after } દિવસ પછી સુધી ગણાય છે ({ $was-before } દિવસ પહેલાંથી { $was-after } દિવસ પછી સુધીને બદલે)
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = “{ $list }”માં પોતાનું કારણ: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = “{ $visit }”માં પોતાનો પ્રશ્ન: { $question } ({ $kind }; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = “{ $role }”ને “{ $name }” કહેવાય છે
list-decline = ના પાડવાનાં કારણો
list-not_started = શરૂ ન કરવાનાં કારણો
list-stop = બંધ કરવાનાં કારણો
list-visit_missed = મુલાકાત ચૂકવાનાં કારણો
list-session_missed = સત્ર ચૂકવાનાં કારણો
list-not_entered = ન જોડાવાનાં કારણો
## Today

day-list-day = { $weekday } { $day }
weekday-mon = સોમવાર
weekday-tue = મંગળવાર
weekday-wed = બુધવાર
weekday-thu = ગુરુવાર
weekday-fri = શુક્રવાર
weekday-sat = શનિવાર
weekday-sun = રવિવાર
# The title of the printed list.
day-list-of = કોણ અપેક્ષિત છે: { $day }
day-list-nobody = કોઈ અપેક્ષિત નથી.
day-list-cut = આ યાદીમાં { $total }માંથી { $shown } છે.
day-list-participant = સહભાગી
day-list-visit = મુલાકાત
day-list-state = સ્થિતિ
day-list-until = ક્યાં સુધી ગણાય
day-list-language = ભાષા
day-list-note = નોંધો
day-list-interpreter = દુભાષિયાની જરૂર છે
standing-ahead = હજી ખૂલી નથી
standing-in-window = તેના સમયગાળામાં
standing-due = આજે કરવાની
standing-overdue = મોડી પડેલી
standing-missed = ચૂકી ગયેલી
standing-done = થઈ ગઈ
standing-late = સમયગાળાની બહાર થઈ
standing-not-done = થઈ નથી
standing-not-expected = અપેક્ષિત નથી

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who }: { $note }
alert-first-tell = જણાવો: { $to }.
alert-now-tell = કોઈએ સમયસર પગલાં લીધાં નથી. હવે જણાવો: { $to }.
alert-local-procedure = તમારી સ્થાનિક કાર્યપદ્ધતિ અનુસરો.
# $at (text): date and time.
alert-sponsor-told = સ્પોન્સરના સર્વર પાસે આ { $at }થી છે.
# $aware, $until (text): dates and times.
alert-sponsor-next = હવે પછી જોડાણ થાય ત્યારે સ્પોન્સરને જણાવાશે. સાઇટને જાણ થઈ { $aware }; સ્પોન્સરને { $until } સુધીમાં જાણ થવી જોઈએ.
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = હમણાં જોડાણ નથી. ટેલિફોનથી જણાવો: { $who }, { $note }.
alert-sponsor-ring-unknown = હમણાં જોડાણ નથી. ટેલિફોનથી જણાવો: { $who }. તેમનો સંપર્ક કેવી રીતે કરવો તે નોંધેલું નથી; એડમિનિસ્ટ્રેટર તે કાર્યક્રમમાં નોંધે છે.
alert-why-item = { $form }, “{ $item }”: { $value }.
alert-why-score = { $form }, { $score }: { $value }.
alert-why-change = { $form }, { $score }: { $value }, અને ગઈ વખતે { $before }.
alert-why-criterion = જવાબ હા અપાયો: “{ $question }”
alert-why-serious = ગંભીર પ્રતિકૂળ ઘટના: { $what }.

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = { $from }થી { $to }
withheld-not-here = તેનો લાઇસન્સવાળો પૅક અહીં ઇન્સ્ટૉલ નથી.
withheld-language = { $language } ભાષામાં ઉપલબ્ધ નથી.
withheld-language-licence = તેનું લાઇસન્સ { $language } ભાષાને આવરી લેતું નથી.
withheld-status = આ સાઇટ આ સ્ટેટસના શબ્દો વાપરતી નથી.
withheld-approval = પહેલાં એડમિનિસ્ટ્રેટરે { $language } ભાષાના શબ્દો મંજૂર કરવા પડશે.
withheld-licence-expired = તેનું લાઇસન્સ પૂરું થઈ ગયું છે.
withheld-licence = અહીં તેનું કોઈ લાઇસન્સ નથી.
field-step = પગલું
code-visit_missed-book_later = પછી માટે નક્કી કરી
field-alert-outcome-promise-kept-hint = જો ના, તો કોઈ ફરી પગલાં લે ત્યાં સુધી ચેતવણી ખુલ્લી રહે છે.
trigger-score-named = { $of }, { $score }
alert-form-moved = જે ફોર્મથી આ આવી તે { $number }નું છે અને ત્યાં ખસેડાયું. આ વિશે આ વ્યક્તિને ફોન ન કરો.
alert-form-moved-away = જે ફોર્મથી આ આવી તે બીજા કોઈનું છે અને ત્યાં ખસેડાયું. આ વિશે આ વ્યક્તિને ફોન ન કરો.
alert-form-taken-back = જેનાથી આ આવી તે પાછું લેવાયું. આ વિશે આ વ્યક્તિને ફોન ન કરો. કારણ: { $reason }
alert-form-gone-do = નીચે નોંધો કે કોઈ પગલાંની જરૂર ન હતી, અથવા પહેલેથી શું કરાયું.
way-ended = { $what }: { $day } થી બંધ

## What people say of themselves

step-background = પૃષ્ઠભૂમિ
step-background-intro = તેઓ પોતાના વિશે જે કહે છે, જેથી જોઈ શકાય કે કાર્યક્રમ કોના સુધી પહોંચે છે. કોઈએ જવાબ આપવો જ પડે એવું નથી: ન જણાવવું પસંદ કરવું એ પણ જવાબ છે, અને જે પુછાયું નથી તે ખાલી રહે છે.
field-education = શિક્ષણ
field-work = કામ
field-device = વાપરી શકે તેવો સ્માર્ટફોન, ટેબ્લેટ કે કમ્પ્યુટર
field-internet = ઇન્ટરનેટ
field-data = ખર્ચની ચિંતા વગર વાપરી શકે છે
field-space = ઉપકરણ પર બીજી એક ઍપ માટે જગ્યા
field-confidence = ઍપ અને વેબસાઇટ વાપરવાનો વિશ્વાસ, 0 થી 10
field-background-confidence-hint = 0 એટલે બિલકુલ વિશ્વાસ નથી, 10 એટલે પૂરો વિશ્વાસ.
field-willing = પોતાના સ્વાસ્થ્ય માટે ઍપ કે વેબસાઇટ વાપરશે
field-help = તેમાં મદદ
field-decile = રહેઠાણનો વંચિતતા દશાંશ
field-background-decile-hint = 1 સૌથી વંચિત દશાંશ છે, 10 સૌથી ઓછો. તે અહીં શોધાય છે; પોસ્ટકોડ તેની સાથે રખાતો નથી અને મોકલાતો નથી.
field-stated-by = કોણે કહ્યું
field-background-ethnic-scheme-hint = “જણાવ્યું નથી” તેમના માટે છે જેમને પુછાયું અને જેઓ જણાવવા માગતા નથી.
code-stated_by-themselves = તેમણે પોતે
code-stated_by-somebody_for_them = તેમના વતી કોઈએ
code-stated_by-record = રેકોર્ડમાંથી લીધેલું
code-education-none = કોઈ લાયકાત નથી
code-education-school = શાળા
code-education-vocational = વ્યાવસાયિક તાલીમ
code-education-university = યુનિવર્સિટી
code-education-other = બીજું કંઈક
code-education-prefers_not_to_say = જણાવવા માગતા નથી
code-work-employed = નોકરી કરે છે
code-work-self_employed = પોતાનો ધંધો કરે છે
code-work-looking = કામ શોધે છે
code-work-health = સ્વાસ્થ્યને કારણે કામ કરતા નથી
code-work-caring = ઘર કે પરિવારની સંભાળ રાખે છે
code-work-student = વિદ્યાર્થી કે તાલીમમાં
code-work-retired = નિવૃત્ત
code-work-other = બીજું કંઈક
code-work-prefers_not_to_say = જણાવવા માગતા નથી
code-device-own = પોતાનું
code-device-shared = બીજાઓ સાથે સહિયારું
code-device-none = નથી
code-device-prefers_not_to_say = જણાવવા માગતા નથી
code-internet-home = ઘરે
code-internet-elsewhere = ફક્ત બીજી જગ્યાએ
code-internet-none = નથી
code-internet-prefers_not_to_say = જણાવવા માગતા નથી
code-unsure-yes = હા
code-unsure-no = ના
code-unsure-unsure = ખાતરી નથી
code-unsure-prefers_not_to_say = જણાવવા માગતા નથી
code-help-needs_none = મદદની જરૂર નથી
code-help-has_somebody = મદદ કરે તેવું કોઈ છે
code-help-has_nobody = મદદ કરે તેવું કોઈ નથી
code-help-prefers_not_to_say = જણાવવા માગતા નથી
topic-ethnicity = વંશીય વર્ગ
topic-education = શિક્ષણ
topic-work = કામ
topic-technology = ટેકનોલોજીની પહોંચ
topic-deprivation = વંચિતતા
