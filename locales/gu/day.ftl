### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = દિવસનો અંત
title-computers = કમ્પ્યુટર
nav-day = દિવસ પૂરો કરો
notice-day-open = છેલ્લો દિવસ પૂરો કરવામાં આવ્યો નથી. સર્વર પાસે બધું છે એ હજી કોઈએ સાબિત કર્યું નથી.
# $at: when it was begun.
notice-day-stopped = { $at } શરૂ કરેલું દિવસ પૂરો કરવાનું કામ અધવચ્ચે અટકી ગયું. દિવસ ફરી પૂરો કરવો પડશે.
notice-day-ends = દિવસ પૂરો કરવાનો સમય થયો છે.
notice-go-day = દિવસ પૂરો કરો

## The end of the day

day-title = દિવસનો અંત
day-end = દિવસ પૂરો કરો
day-end-again = દિવસ ફરી પૂરો કરો
day-ending = દિવસ પૂરો કરાય છે…
day-not-ended = દિવસ હજી પૂરો કરવામાં આવ્યો નથી.
day-stopped = દિવસ પૂરો કરવાનું કામ અધવચ્ચે અટકી ગયું.
# $at: when it was begun.
day-stopped-how = તે { $at } શરૂ થયું હતું, અને તેની કોઈ શીટ નથી: સર્વર પાસે બધું છે કે નહીં તે હજી કોઈ જાણતું નથી.
day-stopped-do = દિવસ ફરી પૂરો કરો. ફરી અટકે તો સપોર્ટને ફોન કરો.
day-how = જે રાહમાં છે તે Prombook મોકલે છે, સર્વરને પૂછે છે કે તેની પાસે શું છે, અને આ કમ્પ્યુટર પરના રેકોર્ડ તપાસે છે. તમે કામ ચાલુ રાખી શકો છો.
day-last = છેલ્લે પૂરો કર્યો { $at }: { $verdict }
day-counts = { $n } મોકલ્યા, { $received } મળ્યા, { $differ } જુદા છે.
day-verdict-safe = બંધ કરવું સલામત છે.
day-safe-how = સર્વરને દરેક રેકોર્ડ વિશે પૂછ્યું, અને તેણે તેનું વર્ઝન અને સામગ્રી પાછાં આપ્યાં.
day-verdict-nothing = મોકલવાનું કંઈ ન હતું. બંધ કરવું સલામત છે.
day-verdict-waiting =
    { $count ->
        [one] હજી નહીં: { $n } રેકોર્ડ મોકલવાનો બાકી છે.
       *[other] હજી નહીં: { $n } રેકોર્ડ મોકલવાના બાકી છે.
    }
day-verdict-held =
    { $count ->
        [one] હજી નહીં: સર્વરે { $n } રેકોર્ડ સ્વીકાર્યો નથી.
       *[other] હજી નહીં: સર્વરે { $n } રેકોર્ડ સ્વીકાર્યા નથી.
    }
day-verdict-differs =
    { $count ->
        [one] હજી નહીં: { $n } રેકોર્ડ જેવો અહીં છે તેવો સર્વર પર નથી.
       *[other] હજી નહીં: { $n } રેકોર્ડ જેવા અહીં છે તેવા સર્વર પર નથી.
    }
day-verdict-not-asked = હજી નહીં: સર્વરને પૂછી શકાયું નથી કે તેની પાસે શું છે.
day-verdict-no-endpoint = કંઈ મોકલાયું નથી: કોઈ સર્વર નક્કી નથી.
day-verdict-damaged = થોભો: આ કમ્પ્યુટર પરના રેકોર્ડ એકબીજા સાથે બંધબેસતા નથી.
day-kept-here = જે કંઈ નોંધાયું તે બધું આ કમ્પ્યુટર પર રાખેલું છે.
day-short-safe = બંધ કરવું સલામત
day-short-nothing = મોકલવાનું કંઈ નહીં
day-short-waiting = રેકોર્ડ હજી રાહમાં હતા
day-short-held = રેકોર્ડ સ્વીકારાયા નહીં
day-short-differs = રેકોર્ડ જુદા હતા
day-short-not-asked = સર્વરને પુછાયું નહીં
day-short-no-endpoint = કોઈ સર્વર નક્કી ન હતું
day-short-damaged = રેકોર્ડ એકબીજા સાથે બંધબેસતા ન હતા

day-step-sending = રાહમાં છે તે મોકલવું
day-step-asking = સર્વરને પૂછવું કે તેની પાસે શું છે
day-step-checking = આ કમ્પ્યુટર પરના રેકોર્ડ તપાસવા
day-step-done = થઈ ગયું
day-step-now = હમણાં
day-step-next = હજી બાકી
day-progress =
    { $count ->
        [one] { $total }માંથી { $n } રેકોર્ડ
       *[other] { $total }માંથી { $n } રેકોર્ડ
    }
day-progress-label = ક્યાં સુધી પહોંચ્યું

day-before = દિવસ પૂરો કરો તે પહેલાં
day-next = હવે શું કરવું
day-do-held =
    { $count ->
        [one] સર્વરે { $n } રેકોર્ડ સ્વીકાર્યો નથી. કેમ તે જુઓ, અને ત્યાં કહ્યું છે તેમ કરો.
       *[other] સર્વરે { $n } રેકોર્ડ સ્વીકાર્યા નથી. કેમ તે જુઓ, અને ત્યાં કહ્યું છે તેમ કરો.
    }
day-do-disputes =
    { $count ->
        [one] { $n } રેકોર્ડ બે કમ્પ્યુટર પર બદલાયો છે. કયો ગણવો તે પસંદ કરો.
       *[other] { $n } રેકોર્ડ બે કમ્પ્યુટર પર બદલાયા છે. કયા ગણવા તે પસંદ કરો.
    }
day-do-unfinished =
    { $count ->
        [one] { $n } ફોર્મ પૂરું થયું નથી. તે પૂરું કરો, અથવા કેમ નહીં તે જણાવો.
       *[other] { $n } ફોર્મ પૂરાં થયાં નથી. તે પૂરાં કરો, અથવા કેમ નહીં તે જણાવો.
    }
day-do-prompts =
    { $count ->
        [one] { $n } સલામતી સૂચના પર કોઈ નોંધ નથી. ફોર્મ ખોલો અને શું કરવામાં આવ્યું તે નોંધો.
       *[other] { $n } સલામતી સૂચનાઓ પર કોઈ નોંધ નથી. ફોર્મ ખોલો અને શું કરવામાં આવ્યું તે નોંધો.
    }
day-do-will-send =
    { $count ->
        [one] { $n } રેકોર્ડ રાહમાં છે. તમે દિવસ પૂરો કરશો ત્યારે તે મોકલાશે.
       *[other] { $n } રેકોર્ડ રાહમાં છે. તમે દિવસ પૂરો કરશો ત્યારે તે બધા મોકલાશે.
    }
day-do-waiting =
    { $count ->
        [one] { $n } રેકોર્ડ રાહમાં છે. તે મોકલાય ત્યાં સુધી આ કમ્પ્યુટર ચાલુ અને નેટવર્ક સાથે જોડાયેલું રાખો.
       *[other] { $n } રેકોર્ડ રાહમાં છે. તે બધા મોકલાય ત્યાં સુધી આ કમ્પ્યુટર ચાલુ અને નેટવર્ક સાથે જોડાયેલું રાખો.
    }
day-do-missing =
    { $count ->
        [one] { $n } રેકોર્ડ સર્વર પર નથી. તે આપોઆપ ફરી મોકલાય છે.
       *[other] { $n } રેકોર્ડ સર્વર પર નથી. તે બધા આપોઆપ ફરી મોકલાય છે.
    }
day-do-deleted =
    { $count ->
        [one] { $n } રેકોર્ડ સર્વર પર કાઢી નાખવામાં આવ્યો. તેને ફરી મોકલતાં પહેલાં જે સર્વર ચલાવે છે તેમને પૂછો.
       *[other] { $n } રેકોર્ડ સર્વર પર કાઢી નાખવામાં આવ્યા. તેમને ફરી મોકલતાં પહેલાં જે સર્વર ચલાવે છે તેમને પૂછો.
    }
day-do-other-content =
    { $count ->
        [one] { $n } રેકોર્ડમાં સર્વર પર કંઈક બીજું લખેલું છે. બંને સરખાવો અને કયો ગણવો તે પસંદ કરો.
       *[other] { $n } રેકોર્ડમાં સર્વર પર કંઈક બીજું લખેલું છે. બંને સરખાવો અને કયા ગણવા તે પસંદ કરો.
    }
day-do-other-version =
    { $count ->
        [one] { $n } રેકોર્ડનો વર્ઝન નંબર સર્વર પર જુદો છે પણ તેમાં લખેલું એ જ છે. કંઈ ખોવાયું નથી; સપોર્ટને જણાવો.
       *[other] { $n } રેકોર્ડના વર્ઝન નંબર સર્વર પર જુદા છે પણ તેમાં લખેલું એ જ છે. કંઈ ખોવાયું નથી; સપોર્ટને જણાવો.
    }
day-do-no-endpoint = સેટિંગ્સમાં સર્વરનું સરનામું નક્કી કરો. ફક્ત એડમિનિસ્ટ્રેટર તે કરી શકે છે.
day-do-damaged = કંઈ બદલશો નહીં અને સપોર્ટને ફોન કરો. આ કમ્પ્યુટર જેમ છે તેમ રહેવા દો.
day-do-again = પછી દિવસ ફરી પૂરો કરો.
day-do-nothing = કોઈ અડચણ નથી.
day-go-sending = મોકલવાના પેજ પર જાઓ
day-go-disputes = ઉકેલો
day-go-settings = સેટિંગ્સ પર જાઓ
day-go-preflight = કનેક્શન તપાસો
day-go-trail = ઑડિટ ટ્રેઇલ જુઓ
day-go-unfinished = ફોર્મ પર જાઓ

day-numbers = આંકડામાં
day-number-sent = મોકલેલ
day-number-received = મળેલ
day-number-differ = જુદા
day-number-missing = ગુમ
day-number-waiting = રાહમાં
day-number-held = ન સ્વીકારેલ
day-number-finished = પૂરાં થયેલાં ફોર્મ
day-number-unfinished = અધૂરાં ફોર્મ

day-open-forms = જોવા જેવાં ફોર્મ
day-col-participant = સહભાગી
day-col-form = ફોર્મ
day-col-forms = ફોર્મ
day-col-day = દિવસ
day-col-open = શું બાકી છે
day-col-reason = કેમ પૂરું થયું નથી
day-gaps =
    { $count ->
        [one] { $n } પ્રશ્ન જવાબ વિના
       *[other] { $n } પ્રશ્નો જવાબ વિના
    }
day-gaps-none = જવાબો અપાયા; હજી પૂરું કર્યું નથી
day-prompts =
    { $count ->
        [one] { $n } સલામતી સૂચના નોંધ વિના
       *[other] { $n } સલામતી સૂચનાઓ નોંધ વિના
    }
day-reason-none = હજી જણાવ્યું નથી
day-reason-of = { $number }નું { $form } કેમ પૂરું થયું નથી
day-open-form = { $number }નું { $form } ખોલો
day-open-visit = { $number }ની { $day }ની મુલાકાત ખોલો
unfinished-goes-on = બીજા દિવસે ચાલુ રહેશે
unfinished-participant-left = સહભાગીને જવું પડ્યું
unfinished-declined = સહભાગી આગળ વધવા માગતા નથી
unfinished-by-mistake = ભૂલથી શરૂ થયું હતું
unfinished-technical = કમ્પ્યુટરને કારણે અડચણ આવી
day-visits =
    { $count ->
        [one] { $n } મુલાકાત
       *[other] { $n } મુલાકાતો
    }
day-no-visits = આજે કોઈ મુલાકાત ન હતી.
day-no-forms = કોઈ ફોર્મ નથી
day-state-unfinished = પૂરું થયું નથી
day-state-waiting = મોકલાવાની રાહમાં
day-state-sent = મળેલ
day-state-held = ન સ્વીકારેલ
day-state-voided = પાછું લીધું

day-differences =
    { $count ->
        [one] મેળ ન ખાતો { $n } રેકોર્ડ
       *[other] મેળ ન ખાતા { $n } રેકોર્ડ
    }
day-differences-first = યાદીમાં ફક્ત પહેલા { $n } છે.
day-col-record = રેકોર્ડ
day-col-why = શું ખોટું છે
day-differs-waiting = હજી મોકલાયો નથી
day-differs-held = સર્વરે સ્વીકાર્યો નથી
day-differs-missing = સર્વર પર નથી; ફરી મોકલાય છે
day-differs-deleted = સર્વર પર કાઢી નાખેલો
day-differs-other-content = સર્વર પર કંઈક બીજું લખેલું છે
day-differs-other-version = સામગ્રી એ જ, વર્ઝન નંબર જુદો

day-proof = શીટ પર
day-ended = પૂરો કર્યો
day-ended-by = { $at }, કરનાર { $by }
day-computer = કમ્પ્યુટર
day-server = સર્વર
day-server-none = કોઈ નક્કી નથી
day-clock = આ કમ્પ્યુટરની ઘડિયાળ
day-trail = ઑડિટ ટ્રેઇલનો અંત
day-head = પંક્તિ { $seq }: { $head }
day-head-there = સર્વર પાસે પણ એ જ છે.
day-head-not-there = સર્વર પાસે તે હજી નથી.
day-head-full = બધા 64 અક્ષર
day-print = શીટ છાપો (PDF)
day-printing = PDF બને છે…
day-printed =
    { $count ->
        [one] આ ફાઇલમાં { $n } પાનું છે:
       *[other] આ ફાઇલમાં { $n } પાનાં છે:
    }
day-today = આજ પર પાછા
day-sheet-of = { $day }ની શીટ
day-sheets = રાખેલી શીટ
day-sheets-none = હજી કોઈ દિવસ પૂરો કરવામાં આવ્યો નથી.
day-sheets-more = બધી { $n } બતાવો
day-sheet-open = { $day }ની શીટ, { $at }: { $verdict }
day-reminder = યાદ અપાવવું
day-reminder-hint = જેમ કે 17:00. યાદ ન અપાવવું હોય તો ખાલી રાખો.
day-reminder-label = સ્ટાફને ક્યારે યાદ અપાવવું
day-reminder-at = સ્ટાફને { $at } વાગ્યે યાદ અપાવાય છે.
day-reminder-never = કોઈને યાદ અપાવાતું નથી.

## How right a clock is, compared with the server’s

clock-unknown = ખબર નથી
clock-right = બરાબર
clock-ahead-seconds =
    { $count ->
        [one] { $n } સેકન્ડ આગળ
       *[other] { $n } સેકન્ડ આગળ
    }
clock-ahead-minutes =
    { $count ->
        [one] { $n } મિનિટ આગળ
       *[other] { $n } મિનિટ આગળ
    }
clock-ahead-hours =
    { $count ->
        [one] { $n } કલાક આગળ
       *[other] { $n } કલાક આગળ
    }
clock-behind-seconds =
    { $count ->
        [one] { $n } સેકન્ડ પાછળ
       *[other] { $n } સેકન્ડ પાછળ
    }
clock-behind-minutes =
    { $count ->
        [one] { $n } મિનિટ પાછળ
       *[other] { $n } મિનિટ પાછળ
    }
clock-behind-hours =
    { $count ->
        [one] { $n } કલાક પાછળ
       *[other] { $n } કલાક પાછળ
    }

## Sending: pausing, and how much went over the line

sending-pause = થોભાવો
sending-resume = ફરી ચાલુ કરો
sending-paused = થોભાવેલું છે. કોઈ ફરી ચાલુ ન કરે ત્યાં સુધી કંઈ મોકલાતું નથી.
sending-soon = એક મિનિટથી ઓછો સમય બાકી
sending-minutes =
    { $count ->
        [one] લગભગ { $n } મિનિટ બાકી
       *[other] લગભગ { $n } મિનિટ બાકી
    }
sending-traffic =
    { $count ->
        [one] Prombook શરૂ થયું ત્યારથી: { $sent } kB મોકલ્યા, { $received } kB આવ્યા, { $n } વિનંતી
       *[other] Prombook શરૂ થયું ત્યારથી: { $sent } kB મોકલ્યા, { $received } kB આવ્યા, { $n } વિનંતીઓ
    }
sending-check = કનેક્શન તપાસો
sending-computers = સાઇટનાં કમ્પ્યુટર

## What the server did not take

sending-again-all = બધા ફરી મોકલો
held-why = { $spot }: { $why }
issue-missing = સર્વરને અહીં કંઈક જોઈએ છે, પણ અહીં કંઈ નથી.
issue-value = સર્વર આ મૂલ્ય સ્વીકારતું નથી.
issue-too-long = આ સર્વરની મર્યાદા કરતાં લાંબું છે.
issue-structure = આ જે રીતે લખેલું છે તે સર્વર વાંચી શકતું નથી.
issue-reference = આ જે રેકોર્ડનો ભાગ છે તે સર્વર પાસે નથી.
issue-code = સર્વર આ નોંધને ઓળખતું નથી.
issue-duplicate = સર્વર પાસે આ પહેલેથી બીજા રેકોર્ડમાં છે.
issue-rule = આ સર્વરના એક નિયમની વિરુદ્ધ છે.
issue-security = સર્વર આ ક્લિનિકને આ મોકલવાની પરવાનગી આપતું નથી.
issue-version = સર્વર પાસે આનું વધુ નવું વર્ઝન છે.
spot-name = નામ
spot-born = જન્મ તારીખ
spot-sex = લિંગ
spot-nhs-number = NHS નંબર
spot-study-number = સ્ટડી નંબર
spot-language = પસંદગીની ભાષા
spot-interpreter = દુભાષિયા
spot-day = મુલાકાતનો દિવસ
spot-participant = સહભાગી
spot-visit = મુલાકાત
spot-questionnaire = પ્રશ્નાવલિ
spot-answer = જવાબ
spot-question = પ્રશ્ન { $n }
spot-score = સ્કોર
spot-time = સમય
next-correct = તેને અહીં સુધારો. પછી તે આપોઆપ ફરી મોકલાય છે.
next-correct-other = જેમને રેકોર્ડ સુધારવાની પરવાનગી હોય તેમણે તેને અહીં સુધારવો પડશે. પછી તે આપોઆપ ફરી મોકલાય છે.
next-again = તેને ફરી મોકલો. સર્વર છતાં ન સ્વીકારે તો સપોર્ટ માટે ફાઇલ લખો.
next-again-allowed = જે સર્વર ચલાવે છે તેમને આની પરવાનગી આપવા કહો, પછી ફરી મોકલો.
next-support = તમે આ અહીં ઉકેલી શકતા નથી. સપોર્ટ માટે ફાઇલ લખો અને તેમને મોકલો.
next-settle = આ અહીં અને સર્વર પર, બંને જગ્યાએ બદલાયું છે. બંને જુઓ અને કયું ગણવું તે પસંદ કરો.
held-correct-participant = સહભાગીની વિગતો સુધારો
held-correct-response = ફોર્મ સુધારો
held-settle = ઉકેલો
held-support = સપોર્ટ માટે ફાઇલ લખો
held-action-named = { $action }: { $what }
held-support-done = સપોર્ટ માટેની ફાઇલ અહીં છે:
held-words = સર્વરે શું કહ્યું, સપોર્ટ માટે
held-no-words = સર્વરે કોઈ કારણ આપ્યું નથી.

## The computers of a site

computers-title = સાઇટનાં કમ્પ્યુટર
computers-asked = સર્વરને છેલ્લે પૂછ્યું { $at }.
computers-never-asked = સર્વરને હજી પૂછવામાં આવ્યું નથી. આ કમ્પ્યુટર પોતે જે જાણે છે તે બતાવે છે.
computers-none = હજી કોઈ કમ્પ્યુટરે સર્વરને જાણ કરી નથી.
computers-list = દરેક કમ્પ્યુટર, તેણે છેલ્લે કરેલી જાણ પ્રમાણે
computers-col-name = કમ્પ્યુટર
computers-col-heard = છેલ્લી જાણ
computers-col-unsent = સર્વર પર નથી
computers-col-receipt = છેલ્લી પહોંચ
computers-col-safe = દિવસ છેલ્લે સલામત રીતે પૂરો
computers-col-clock = ઘડિયાળ
computers-col-version = વર્ઝન
computers-here = આ કમ્પ્યુટર
computers-unnamed = નામ વિના
computers-letter = વર્ણ { $letter }
computers-silent = બે કામકાજી દિવસથી વધુ સમયથી કોઈ જાણ નથી
computers-unsent-none = કંઈ રાહમાં નથી
computers-waiting =
    { $count ->
        [one] { $n } રેકોર્ડ રાહમાં છે
       *[other] { $n } રેકોર્ડ રાહમાં છે
    }
computers-since = સૌથી જૂનો, ક્યારથી: { $at }
computers-held =
    { $count ->
        [one] { $n } ન સ્વીકારેલ
       *[other] { $n } ન સ્વીકારેલ
    }
computers-never = ક્યારેય નહીં
computers-packs =
    { $count ->
        [one] { $n } પૅક
       *[other] { $n } પૅક
    }
computers-packs-none = કોઈ પૅક નથી
computers-same-letter = બે કમ્પ્યુટરનો વર્ણ એક જ છે, એટલે તે બે સહભાગીઓને એક જ સ્ટડી નંબર આપી શકે. ત્યાં કોઈની નોંધણી થાય તે પહેલાં તેમાંના એકને બીજો વર્ણ આપો.
computers-this = આ કમ્પ્યુટર
computers-name = તેનું નામ શું છે
computers-name-hint = જેમ કે રૂમ 3
computers-letter-label = તેના સ્ટડી નંબરમાંનો વર્ણ
computers-letter-hint = Aથી Z સુધીનો એક કૅપિટલ વર્ણ, દરેક કમ્પ્યુટર પર જુદો. સાઇટ પાસે એક જ કમ્પ્યુટર હોય તો ખાલી રાખો.
day-verdict-disputed =
    { $count ->
        [one] હજી નહીં: { $n } રેકોર્ડ માટે શું માન્ય ગણવું તે કોઈએ પસંદ કરવાનું છે.
       *[other] હજી નહીં: { $n } રેકોર્ડ માટે શું માન્ય ગણવું તે કોઈએ પસંદ કરવાનું છે.
    }
day-short-disputed = હજી પસંદગી કરવાની હતી
day-number-disputes = પસંદ કરવાના
day-differs-disputed = બે કમ્પ્યુટર પર જુદું
day-fetched = બીજા કમ્પ્યુટર
fetched-at = બીજા કમ્પ્યુટરના રેકોર્ડ છેલ્લે { $at } લાવવામાં આવ્યા.
fetched-never = બીજા કમ્પ્યુટરના રેકોર્ડ હજી લાવવામાં આવ્યા નથી.
fetched-not = તે { $at } લાવી શકાયા નહીં.
fetch-trouble-not-reached = સર્વર સુધી પહોંચી શકાયું નથી. Prombook પોતે ફરી પ્રયત્ન કરે છે.
fetch-trouble-refused = સર્વર આ કમ્પ્યુટરને બધું વાંચવા દેતું નથી. સર્વર ચલાવનારને પૂછો.
fetch-trouble-busy = સર્વર વ્યસ્ત છે. Prombook પોતે ફરી પ્રયત્ન કરે છે.
fetch-trouble-unclear = સર્વરનો જવાબ સમજી શકાયો નથી. એમ જ રહે તો સર્વર ચલાવનારને પૂછો.
fetch-trouble-not-all = સર્વર પોતાની પાસેનું બધું આપતું નથી, અને સમયના ક્રમમાં આપતું નથી. સર્વર ચલાવનારને પૂછો.
