### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = આજે
title-alerts = ચેતવણીઓ
title-alert = ચેતવણી
nav-today = આજે

plan-state-ahead = હજી ખૂલી નથી
plan-state-in-window = સમયગાળામાં
plan-state-due = આજે કરવાની
plan-state-overdue = મોડી પડેલી
plan-state-missed = ચૂકી ગયેલી
plan-state-begun = શરૂ થઈ
plan-state-done = થઈ ગઈ
plan-state-late = સમયગાળાની બહાર થઈ
plan-state-not-done = થઈ નથી
plan-state-not-expected = અપેક્ષિત નથી

today-title = આજે
today-beside = બીજું શું રાહમાં છે
today-rest = ક્વેરીઓ અને મોકલવું
today-no-kit = આ સાઇટ પર હજી કોઈ કાર્યક્રમ ચાલતો નથી. છતાં સહભાગીઓ અહીં મળી શકે છે.
today-screen = કોઈનું સ્ક્રીનિંગ કરો
# $kit (text): the name of a programme.
today-screen-for = { $kit } માટે કોઈનું સ્ક્રીનિંગ કરો
today-nothing = આજે કંઈ કરવાનું નથી.
# $shown, $n (text): how many of how many.
today-first =
    { $count ->
        [one] કરવાની { $n }માંથી પ્રથમ { $shown }.
       *[other] કરવાની { $n }માંથી પ્રથમ { $shown }.
    }
today-states = બતાવો
# $n (text): how many.
today-state-all = બધી ({ $n })
# $state (text): like due today. $n (text): how many.
today-state = { $state } ({ $n })
today-rule = મોડી પડેલી: દિવસ વીતી ગયો છે, અને સમયગાળો હજી ખુલ્લો છે. ચૂકી ગયેલી: સમયગાળો બંધ થઈ ગયો છે.
today-col-who = સહભાગી
today-col-visit = મુલાકાત
today-col-state = સ્થિતિ
today-col-day = દિવસ
today-col-contact = સંપર્ક
today-col-do = શું કરવું
today-days-left =
    { $count ->
        [one] { $n } દિવસ બાકી
       *[other] { $n } દિવસ બાકી
    }
today-last-day = છેલ્લો દિવસ
today-days-over =
    { $count ->
        [one] { $n } દિવસ મોડું
       *[other] { $n } દિવસ મોડું
    }
today-contacts-none = પ્રયત્ન કર્યો નથી
today-contacts =
    { $count ->
        [one] { $n } પ્રયત્ન
       *[other] { $n } પ્રયત્નો
    }
today-reached = સંપર્ક થયો
today-not-reached = જવાબ નથી
# $number (text): a study number. $visit (text): the name of a visit.
today-reached-named = { $visit } માટે { $number }નો સંપર્ક થયો
today-not-reached-named = { $visit } માટે { $number } તરફથી જવાબ નથી
today-how = સંપર્કની રીત
today-how-phone = ફોન
today-how-message = સંદેશ
today-how-letter = પત્ર
today-how-in-person = રૂબરૂ
# $number (text): a study number. $result (text): like No answer. $how (text): like Phone.
today-noted = { $number } માટે નોંધ્યું: { $result } ({ $how })
today-begin = શરૂ કરો
today-go-on = આગળ વધો
today-look = જુઓ
# $number (text): a study number. $visit (text): the name of a visit.
today-begin-named = { $number } સાથે { $visit } શરૂ કરો
today-go-on-named = { $number }ની { $visit } આગળ ચલાવો
today-look-named = { $number }, { $visit } જુઓ
today-nothing-due = કંઈ કરવાનું નથી.
today-alerts =
    { $count ->
        [0] કોઈ ખુલ્લી ચેતવણી નથી
        [one] { $n } ખુલ્લી ચેતવણી
       *[other] { $n } ખુલ્લી ચેતવણીઓ
    }
today-alerts-late =
    { $count ->
        [one] { $n }નો સમય વીતી ગયો છે.
       *[other] { $n }નો સમય વીતી ગયો છે.
    }
today-alerts-all = બધી ચેતવણીઓ
today-unfinished =
    { $count ->
        [0] કોઈ અધૂરું ફોર્મ નથી
        [one] { $n } અધૂરું ફોર્મ
       *[other] { $n } અધૂરાં ફોર્મ
    }
today-unfinished-all =
    { $count ->
        [one] { $n } બતાવો
       *[other] બધાં { $n } બતાવો
    }
today-queries =
    { $count ->
        [0] કોઈ ખુલ્લી ક્વેરી નથી
        [one] { $n } ખુલ્લી ક્વેરી
       *[other] { $n } ખુલ્લી ક્વેરીઓ
    }
today-waiting =
    { $count ->
        [0] બધું મોકલાઈ ગયું છે
        [one] { $n } રેકોર્ડ મોકલાવાની રાહમાં છે
       *[other] { $n } રેકોર્ડ મોકલાવાની રાહમાં છે
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n } મુલાકાત હજી મોકલાઈ નથી
       *[other] { $n } મુલાકાતો હજી મોકલાઈ નથી
    }
today-print = દિવસની યાદી છાપો
today-printing = છપાય છે…
today-printed =
    { $count ->
        [one] { $n } પાનું અહીં લખાયું છે:
       *[other] { $n } પાનાં અહીં લખાયાં છે:
    }
today-keys = કીબોર્ડ: ↓ અને ↑થી લીટી પસંદ થાય છે, Enterથી શરૂ થાય છે અથવા આગળ વધાય છે. લીટી પર 1 નોંધે છે કે સંપર્ક થયો, 2 કે કોઈએ જવાબ આપ્યો નહીં, 3 સહભાગીને ખોલે છે. F2 ગમે ત્યાંથી અહીં પાછા લાવે છે, F4 ચેતવણીઓ ખોલે છે, F8 હવે પછી જે કરવાનું છે તે શોધે છે, F9 બીજું જે રાહમાં છે ત્યાં જાય છે.
today-keys-register = F11 સત્રની હાજરી ખોલે છે.
# $only (text): keys, each with what it shows.
today-keys-only = ફક્ત બતાવો: { $only }. એ જ કી ફરી દબાવવાથી બધું દેખાય છે.

alert-severity-emergency = કટોકટી
alert-severity-urgent = તે જ દિવસે
alert-severity-review = સમીક્ષા
alert-state-open = ખુલ્લી
alert-state-late = મોડી
alert-state-acted = પરિણામ નોંધવાનું બાકી
alert-state-promise-due = વચન આપેલા ફૉલો-અપનો સમય થયો
alert-state-closed = બંધ
alert-left-minutes =
    { $count ->
        [one] { $n } મિનિટ બાકી
       *[other] { $n } મિનિટ બાકી
    }
alert-left-hours =
    { $count ->
        [one] { $n } કલાક બાકી
       *[other] { $n } કલાક બાકી
    }
alert-left-days =
    { $count ->
        [one] { $n } દિવસ બાકી
       *[other] { $n } દિવસ બાકી
    }
alert-over-minutes =
    { $count ->
        [one] { $n } મિનિટ વધુ થઈ
       *[other] { $n } મિનિટ વધુ થઈ
    }
alert-over-hours =
    { $count ->
        [one] { $n } કલાક વધુ થયો
       *[other] { $n } કલાક વધુ થયા
    }
alert-over-days =
    { $count ->
        [one] { $n } દિવસ વધુ થયો
       *[other] { $n } દિવસ વધુ થયા
    }
alert-nobody = જોડાયા નથી એવી વ્યક્તિ
# $at (text): when.
alert-fired = ચેતવણી આવી { $at }
# $to (text): whom, with how to reach them.
alert-second = બીજા પ્રાપ્તકર્તા: { $to }

alerts-title = ચેતવણીઓ
alerts-closed = બંધ ચેતવણીઓ પણ બતાવો
alerts-none = અહીં કોઈ ચેતવણી આવી નથી.
alerts-none-open = કોઈ ચેતવણી ખુલ્લી નથી.
alerts-col-what = ચેતવણી
alerts-col-who = કોના વિશે
alerts-col-state = સ્થિતિ
alerts-col-due = ક્યાં સુધીમાં પગલાં લેવાં
alerts-col-to = કોને જણાવવું
alerts-fired =
    { $count ->
        [one] અહીં { $n } ચેતવણી આવી છે.
       *[other] અહીં { $n } ચેતવણીઓ આવી છે.
    }
alerts-in-time =
    { $count ->
        [one] { $n } પર સમયસર પગલાં લેવાયાં.
       *[other] { $n } પર સમયસર પગલાં લેવાયાં.
    }
alerts-overridden =
    { $count ->
        [one] { $n } કારણ આપીને બાજુ પર મુકાઈ.
       *[other] { $n } કારણ આપીને બાજુ પર મુકાઈ.
    }
# $rate (text): a number with one decimal.
alerts-burden = દર સો મુલાકાતે { $rate }.
alerts-keys = કીબોર્ડ: ↓ અને ↑થી ચેતવણી પસંદ થાય છે, Enter તેને ખોલે છે, F2 આજના પેજ પર જાય છે.

alert-back = બધી ચેતવણીઓ
alert-why = તે કેમ આવી
alert-instruction = આ સાઇટ શું કરે છે
aloud-read = મોટેથી વાંચી સંભળાવો
aloud-stop = વાંચવાનું બંધ કરો
alert-steps = અત્યાર સુધી શું નોંધાયું
alert-steps-none = હજી કંઈ નોંધાયું નથી.
# $at (text): when.
alert-until = { $at } સુધીમાં પગલાં લો
# $day (text), $by (text): when and who.
alert-step-by = { $day }, { $by }
# $reason (text): why.
alert-step-corrected = સુધારેલું: { $reason }
alert-keep = નોંધો
alert-kept = નોંધ્યું.
alert-over = આ ચેતવણી બંધ છે.
alert-now-of = { $n }માંથી { $at }
alert-now-title = એક ચેતવણી: આગળ વધતાં પહેલાં વાંચો
alert-now-go-on = આગળ વધો
alert-now-act = શું કરવામાં આવ્યું તે નોંધો
alert-now-must = શું કરવામાં આવ્યું તે નોંધાય પછી તમે આગળ વધી શકશો.
alert-now-refused = તે નોંધી શકાયું નથી. ચેતવણી ચેતવણીઓની યાદીમાં રહે છે.

## Ways, steps, kits: the fields of a step

steps-yes = હા
steps-no = ના
steps-choose = પસંદ કરો…
steps-optional = છોડી શકાય
steps-empty = ખાલી કરો
# $field (text): what is asked.
steps-empty-named = ખાલી કરો: { $field }
steps-when = ક્યારે
steps-day = દિવસ
# $today (text): today's date.
steps-day-hint = દિવસ, મહિનો, વર્ષ, જેમ કે 27 3 2026. આજ, { $today }, માટે ખાલી રાખો.
steps-reason-hint = સુધારા સાથે રખાય છે. અહીં કોઈ નામ લખશો નહીં.
# $language (text): a language.
steps-not-worded = આ { $language } ભાષામાં લખેલું નથી. દુભાષિયા સાથે વાંચો; અહીં તે બીજી ભાષામાં છે.
steps-keep = સાચવો
steps-keys = કીબોર્ડ: 1થી 9 પ્રશ્નનો જવાબ આપે છે અને આગલા પર જાય છે, તીરવાળી કીથી પસંદ થાય છે, Enterથી આગળ વધાય છે.
steps-back = પાછળ
steps-kept-notes = રાખ્યું. ધ્યાનમાં લો:
steps-nobody = હજી કોઈ નામ પુછાતું નથી. જે ભાગ લઈ શકે તેમની પછી નોંધણી થાય છે, અને અહીં જે કહેવાયું તે તેમના માટે રખાય છે. જે ન લઈ શકે તેમની ગણતરી નામ અને નંબર વિના થાય છે.
steps-reading = તમારી ભૂમિકામાં અહીં કંઈ નોંધાતું નથી.
steps-not-entered = આ વ્યક્તિ જોડાતી નથી.
steps-not-entered-what = જે કહેવાયું તે નામ અને નંબર વિના રખાય છે, જેથી તેમની ગણતરી થાય.
steps-screen-again = બીજા કોઈનું સ્ક્રીનિંગ કરો

title-step = પગલું નોંધો
title-noted = શું નોંધાયું
noted-correct = સુધારો
# $day (text): when. $by (text): who.
noted-by = { $day }, નોંધનાર { $by }
# $reason (text): in somebody's own words.
noted-corrected = સુધારેલું: { $reason }
noted-as-read = જેમ વંચાયું હતું
noted-follow = પછી શું થયું
noted-before = પહેલાં જે નોંધ્યું હતું તે
register-screened = તેઓ ભાગ લઈ શકે છે. નોંધણી થાય એટલે સ્ક્રીનિંગ તેમના માટે રખાય છે અને પછી સંમતિ આવે છે.

way-enter = કાર્યક્રમમાં જોડાવું:
way-outside = મુખ્ય જૂથની બહાર
# $day (text): a date.
way-index = { $day }થી ગણાય છે
# $day (text): a date.
way-index-correct-named = જે દિવસથી બધું ગણાય છે, { $day }, તે સુધારો
# $came, $all, $planned (text): sessions.
way-sessions = { $all }માંથી { $came } સત્રમાં આવ્યા; { $planned } આયોજિત છે
way-blocked = એક ચેતવણી વિશે શું કરવામાં આવ્યું તે નોંધાય નહીં ત્યાં સુધી કંઈ આગળ વધતું નથી.
way-blocked-open = ચેતવણી ખોલો
way-offered = હમણાં શું નોંધી શકાય
way-plan = કાર્યક્રમની મુલાકાતો
way-col-visit = મુલાકાત
way-col-state = સ્થિતિ
way-col-day = દિવસ
way-col-window = ક્યારે ગણાય
# $opens, $closes (text): dates.
way-window = { $opens }થી { $closes }
way-last-day = છેલ્લો દિવસ
way-days-left =
    { $count ->
        [one] { $n } દિવસ બાકી
       *[other] { $n } દિવસ બાકી
    }
# $visit (text): its name.
way-open-named = ખોલો: { $visit }
way-noted = શું નોંધાયું
way-earlier =
    { $count ->
        [one] અગાઉની { $n } નોંધ
       *[other] અગાઉની { $n } નોંધો
    }
way-look = ઇતિહાસ
# $step (text): what it is called. $day (text): when.
way-look-named = { $step }નો ઇતિહાસ, { $day }
participant-way = કાર્યક્રમો અને મુલાકાતો

# $window (text): from when to when.
plan-in-window = તેના સમયગાળામાં, { $window }
# $window (text): from when to when.
plan-out-of-window = તેના સમયગાળાની બહાર, { $window }
plan-patient = સહભાગી:
plan-staff = સ્ટાફ:
# $all, $n (text): minutes.
plan-left =
    { $count ->
        [one] { $all }માંથી { $n } મિનિટ બાકી
       *[other] { $all }માંથી { $n } મિનિટ બાકી
    }
plan-over =
    { $count ->
        [one] { $n } મિનિટ વધુ થઈ
       *[other] { $n } મિનિટ વધુ થઈ
    }
plan-todo =
    { $count ->
        [one] { $n } કામ હજી કરવાનું છે.
       *[other] { $n } કામ હજી કરવાનાં છે.
    }
# $form (text): its proper name. On the result of the one before it.
result-next = હવે પછી: { $form }
plan-all-done = આ મુલાકાત જે માગે છે તે બધું થઈ ગયું છે, અથવા કેમ નહીં તે જણાવ્યું છે.
# $why (text): a reason.
plan-not-done = થયું નથી: { $why }
# $form (text): its proper name.
plan-not-done-look = ઇતિહાસ: { $form } કેમ થયું નથી
plan-not-done-because = થયું નથી, કારણ કે…
# $form (text): its proper name.
plan-not-done-because-named = થયું નથી, કારણ કે…: { $form }
# $form (text): its proper name.
plan-not-done-title = { $form } કેમ થયું નથી?
plan-not-done-keep = નોંધો
plan-not-here = આ ફોર્મ આ કમ્પ્યુટર પર નથી.
plan-steps = આ મુલાકાતમાં નોંધવાનું
plan-step-open = હજી નોંધ્યું નથી
plan-step-noted = નોંધ્યું
plan-step-note = નોંધો
# $step (text): what it is called.
plan-step-named = નોંધો: { $step }
# $step (text): what it is called.
plan-step-look = ઇતિહાસ: { $step }
plan-others = આ મુલાકાતનાં બીજાં ફોર્મ
plan-other-ways = બીજાં ફોર્મ, ભાષાઓ અને રીતો
kit-level-essential = આવશ્યક
kit-level-supporting = સહાયક
kit-level-optional = વૈકલ્પિક

title-kits = કાર્યક્રમો
title-kit = કાર્યક્રમ
kits-what = કાર્યક્રમ કહે છે કે કોણ ભાગ લે છે, કોને ક્યારે શું પુછાય છે, અને શેના પર નજર રખાય છે. સાઇટ તેને ચલાવે તે પહેલાં તેમાંનું કંઈ અહીં થતું નથી.
kits-col-kit = કાર્યક્રમ
kits-col-state = અહીં
kits-col-people = તેમાંના લોકો
# $version (text): a number.
kits-version = વર્ઝન { $version }
# $forms (text): proper names.
kits-missing = આ કમ્પ્યુટર પર નથી: { $forms }
kits-draft = આ ભાષા જેમની માતૃભાષા હોય એવી કોઈ વ્યક્તિએ આ ભાષામાંના તેના શબ્દો તપાસ્યા નથી.
# $pack (text): its name.
kits-pack = { $pack } પૅકમાંથી
kits-runs = અહીં ચાલે છે
kits-rests = અહીં ચાલતો નથી
# $version (text): like 07-v2.
kits-waits = વર્ઝન { $version } મંજૂરીની રાહમાં છે
kits-people =
    { $count ->
        [one] { $n } વ્યક્તિ
       *[other] { $n } લોકો
    }
kits-open = ખોલો
# $kit (text): its name.
kits-open-named = ખોલો: { $kit }
kits-none = આ કમ્પ્યુટર પર કોઈ કાર્યક્રમ નથી. પૅકથી વધુ આવે છે.
kit-back = બધા કાર્યક્રમો
kit-decide = આ સાઇટ શું નક્કી કરે છે
kit-decide-what = આ સાચવતાંની સાથે જ અમલમાં આવે છે: લોકો તરત મળવા જોઈએ, અને આંકડાની જવાબદારી ક્લિનિકલ વડાની છે.
kit-recipients = ચેતવણી આવે ત્યારે કોને જણાવવું
kit-recipients-hint = ટેલિફોન નંબર, બ્લીપ, રૂમ: તેમને શોધવા સ્ટાફને જે જોઈએ તે.
kit-optional = અહીં થતી વૈકલ્પિક મુલાકાતો
kit-confirm = ક્લિનિકલ વડાએ ખાતરી આપવાના આંકડા
kit-confirm-what = તેના આંકડાની અહીં ખાતરી ન થાય ત્યાં સુધી આ ચેતવણીઓ આવતી નથી.
kit-confirmed-by = ખાતરી આપનાર ક્લિનિકલ વડા
kit-reasons = આ સાઇટનાં કારણો
# $list (text): like Why they declined.
kit-reason-add = આમાં ઉમેરો: { $list }
kit-reason-remove = દૂર કરો
# $reason (text): its words.
kit-reason-remove-named = દૂર કરો: { $reason }
kit-keep = સાચવો
kit-run = અહીં ચલાવો
kit-rest = હવે ચલાવશો નહીં
kit-kept = સાચવ્યું. કાર્યક્રમ અહીં ચાલે છે.
kit-kept-rests = સાચવ્યું. કાર્યક્રમ અહીં ચાલતો નથી.
kit-visits = મુલાકાતો
kit-col-when = ક્યારે
kit-col-level = કેટલું જરૂરી છે
kit-col-forms = ફોર્મ
kit-col-minutes = મિનિટ
# $patient, $staff (text): minutes.
kit-minutes = સહભાગી { $patient }, સ્ટાફ { $staff }
kit-off = અહીં થતી નથી
kit-form-out = અહીં છોડી દીધું છે
kit-form-missing = આ કમ્પ્યુટર પર નથી
kit-alerts = શેના પર નજર રખાય છે
kit-col-alert = ચેતવણી
kit-col-sets-off = તે શાનાથી આવે છે
kit-col-tell = કોને જણાવાય છે
kit-col-within = કેટલા સમયમાં પગલાં લેવાં
kit-col-source = તેના આંકડા ક્યાંથી છે
kit-within-minutes =
    { $count ->
        [one] { $n } મિનિટ
       *[other] { $n } મિનિટ
    }
kit-within-hours =
    { $count ->
        [one] { $n } કલાક
       *[other] { $n } કલાક
    }
kit-within-days =
    { $count ->
        [one] { $n } દિવસ
       *[other] { $n } દિવસ
    }
kit-alert-waits = હજી આવતી નથી: તેના આંકડાની ખાતરી થઈ નથી.
kit-proposal = પ્રસ્તાવ, પ્રકાશિત સ્રોત વિના
kit-locked = અહીં શું બદલી શકાતું નથી
kit-background = લોકોને પોતાના વિશે શું પુછાય છે
kit-sources = તે શેના પર આધારિત છે

## What a site makes of a programme

tailor-title = આ સાઇટ કાર્યક્રમમાં શું બદલે છે
tailor-what = આ બધાથી શું પુછાય છે અથવા લોકો શું વાંચે છે તે બદલાય છે. સાઇટની બીજી કોઈ વ્યક્તિ મંજૂર કરે ત્યારે તે પોતાના અલગ વર્ઝન તરીકે અમલમાં આવે છે.
tailor-most =
    { $count ->
        [one] વધુમાં વધુ { $n }.
       *[other] વધુમાં વધુ { $n }.
    }
tailor-names = અહીં ભૂમિકાઓને શું કહેવાય છે
tailor-names-hint = જ્યાં ખાલી હોય ત્યાં કાર્યક્રમે આપેલું નામ રહે છે. કોડ એના એ જ રહે છે.
tailor-forms = અહીં છોડી દેવાતાં ફોર્મ
tailor-windows = મુલાકાતો ક્યારે ગણાય છે
tailor-windows-hint = મુલાકાતના દિવસની પહેલાં અને પછી કેટલા દિવસ સુધી તે ગણાય છે.
# Followed by a field for a number of days.
tailor-before = પહેલાંના દિવસ
# Followed by a field for a number of days.
tailor-after = પછીના દિવસ
tailor-locked = કાર્યક્રમે લૉક કરેલું છે. સાઇટ આ બદલી શકતી નથી.
tailor-propose = પ્રસ્તાવ મૂકો
own-heading = આ સાઇટના પ્રશ્નો
own-what = તે મુલાકાતનાં ફોર્મ પછી પુછાય છે, અલગ ફોર્મ તરીકે, જેમાં એમ લખેલું હોય છે, અને local_થી શરૂ થતા કોડ સાથે મોકલાય છે.
# $n (text): a number.
own-question-nth = પોતાનો પ્રશ્ન { $n }
own-visit = કઈ મુલાકાતમાં પુછાય છે
own-kind = જવાબનો પ્રકાર
own-kind-name-yes-no = હા કે ના
own-kind-name-choice = કેટલાક જવાબોમાંથી એક
own-kind-name-number = સંખ્યા
own-kind-name-text = થોડા શબ્દો
# $language (text): its own name.
own-words = { $language } ભાષામાં પ્રશ્ન
# $n (text): a number.
own-option = જવાબ { $n }
own-option-add = એક જવાબ વધારો
own-option-remove = એક જવાબ ઘટાડો
own-word-in = આ ભાષામાં પણ લખો
# $language (text): its own name.
own-unword = { $language } ભાષામાં નહીં
own-add = પ્રશ્ન ઉમેરો
own-remove = દૂર કરો
# $question (text): what is asked.
own-remove-named = દૂર કરો: { $question }
tailoring-title = આ સાઇટે કરેલા ફેરફારોનાં વર્ઝન
tailoring-as-it-came = કાર્યક્રમ આવ્યો હતો તેમ જ ચાલે છે: અહીં કંઈ બદલાયું નથી.
tailoring-unversioned = વર્ઝન શરૂ થયાં તે પહેલાં નક્કી થયેલું
tailoring-none = કાર્યક્રમ આવ્યો હતો તેનાથી કંઈ જુદું નથી.
tailoring-before = અગાઉનાં વર્ઝન
tailoring-state-waits = મંજૂરીની રાહમાં
tailoring-state-in-force = અમલમાં છે
tailoring-state-former = અમલમાં હતું
tailoring-state-refused = મંજૂર ન થયું
tailoring-state-replaced = કોઈ નક્કી કરે તે પહેલાં નવો પ્રસ્તાવ મુકાયો
# $author (text): a name. $at (text): a moment.
tailoring-made = પ્રસ્તાવ મૂકનાર { $author }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = મંજૂર કરનાર { $who }, { $at }.
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = મંજૂર કરનાર { $who }, { $at }; પ્રસ્તાવ મૂકનાર પણ તે જ: સાઇટ પર બીજું કોઈ મંજૂર કરી શકે તેમ નહોતું.
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = મંજૂર ન કરનાર { $who }, { $at }:
tailoring-may-yes = તમે આને અમલમાં મૂકી શકો છો. ત્યાં સુધી જે અમલમાં છે તે ચાલુ રહે છે.
tailoring-may-alone = આ પ્રસ્તાવ તમે મૂક્યો છે, અને આ સાઇટ પર બીજું કોઈ તેને મંજૂર કરી શકતું નથી: બીજા કોઈ એડમિનિસ્ટ્રેટર કે ક્લિનિશિયન નથી. તમે પોતે તેને મંજૂર કરી શકો છો. તે તમારા એકલાના નિર્ણય તરીકે નોંધાય છે.
tailoring-may-another = આ પ્રસ્તાવ તમે મૂક્યો છે. બીજા એડમિનિસ્ટ્રેટર અથવા કોઈ ક્લિનિશિયન તેને મંજૂર કરે છે. ત્યાં સુધી જે અમલમાં છે તે ચાલુ રહે છે.
tailoring-may-no = એડમિનિસ્ટ્રેટર અથવા ક્લિનિશિયન તેને મંજૂર કરે છે. ત્યાં સુધી જે અમલમાં છે તે ચાલુ રહે છે.
tailoring-may-nothing = કંઈ રાહમાં નથી.
tailoring-alone = હું જાણું છું કે બીજા કોઈએ આ જોયું નથી, અને એકલા નિર્ણય કરું છું
tailoring-approve = મંજૂર કરો
tailoring-refuse = મંજૂર ન કરો
tailoring-reason-why = કેમ નહીં

## Person and quality

title-person = સમય સાથે જવાબો
title-quality = ડેટાની ગુણવત્તા
person-heading = સમય સાથે જવાબો
person-print = PDF તરીકે લખો
person-back = સહભાગી પર પાછા જાઓ
person-written = PDF અહીં છે:
person-no-scores = હજી કોઈ સ્કોર નથી.
person-points = એ જ કોષ્ટક તરીકે
person-day = દિવસ
person-visit = મુલાકાત
person-score-head = સ્કોર
person-how = કેવી રીતે અપાયું
person-form = ફોર્મ
person-what = સ્કોર, સુધારા
person-all-forms = દરેક ફોર્મ
person-open = ખોલો
# $form (text): name of a form or a score. $day (text): a date.
person-open-named = { $day }નું { $form } ખોલો
# $amount (text): a difference. $source (text): who published it.
person-legend-error = છાયાવાળો ભાગ: માપનની ભૂલ, { $amount } ({ $source })
# $amount (text): a difference. $source (text): who published it.
person-legend-important = તૂટક રેખા: { $amount }નો ફેરફાર મહત્ત્વનો ગણાય છે ({ $source })

move-open = બીજા રેકોર્ડમાં ખસેડો…
move-title = આ ફોર્મ બીજા રેકોર્ડમાં ખસેડો
move-means = ફોર્મ અહીં પાછું લેવાય છે અને જેમ અપાયું હતું તેમ જ, તે જેનું છે તે રેકોર્ડમાં રખાય છે. બંને રેકોર્ડમાં તે લખેલું રહે છે.
move-number = તે જેનું છે તે સ્ટડી નંબર
move-number-hint = જેમ કે 07-0004
move-do = ફોર્મ ખસેડો

query-open = આ ફોર્મ વિશે પૂછો…
query-title = આ ફોર્મ વિશે પૂછો
query-what = સાઇટ પ્રશ્ન જુએ છે અને તેનો જવાબ આપે છે. ફોર્મમાં કંઈ બદલાતું નથી.
query-step-open = આ વિશે પૂછો…
query-step-title = જે નોંધાયું તે વિશે પૂછો
query-step-what = સાઇટ પ્રશ્ન જુએ છે અને તેનો જવાબ આપે છે. જે નોંધાયું તેમાં કંઈ બદલાતું નથી.
query-item = શાના વિશે
query-whole = આખું ફોર્મ
# $number (text): number of a question.
query-question = પ્રશ્ન { $number }
query-text = તમારો પ્રશ્ન
query-text-hint = અહીં કોઈ નામ લખશો નહીં.
query-do-ask = પૂછો
query-cancel = રદ કરો
query-answer = જવાબ
query-do-answer = જવાબ આપો
query-do-close = ઉકેલો
query-settled = ઉકેલાઈ
query-answered = જવાબ અપાયો
query-asked = ખુલ્લી
# $count (number), $n (text): days.
query-days =
    { $count ->
        [one] { $n } દિવસ
       *[other] { $n } દિવસ
    }
screen-somebody = કોઈનું સ્ક્રીનિંગ કરો
# $kit (text): the name of a programme.
screen-somebody-for = કોઈનું સ્ક્રીનિંગ કરો: { $kit }
query-open-form = ફોર્મ ખોલો

# $what (text): a study number and a form.
query-open-named = ફોર્મ ખોલો, { $what }
query-open-step = જે નોંધાયું તે ખોલો
# $what (text): study number, kind of step and day.
query-open-step-named = જે નોંધાયું તે ખોલો, { $what }

quality-title = ડેટાની ગુણવત્તા
# $count (number), $n (text): queries.
quality-queries-head =
    { $count ->
        [0] કોઈ ખુલ્લી ક્વેરી નથી
        [one] { $n } ખુલ્લી ક્વેરી
       *[other] { $n } ખુલ્લી ક્વેરીઓ
    }
quality-show-settled = ઉકેલાયેલી બતાવો
quality-ask-where = પૂછવા માટે, જે ફોર્મ કે નોંધ વિશે હોય તે ખોલો.
# $count (number), $n (text): findings.
quality-findings =
    { $count ->
        [0] ખોટું હોઈ શકે એવું કંઈ મળ્યું નથી
        [one] ખોટી હોઈ શકે એવી { $n } બાબત
       *[other] ખોટી હોઈ શકે એવી { $n } બાબતો
    }
quality-kinds = ફક્ત આ બતાવો
# $n (text): how many.
quality-kind-all = બધી ({ $n })
# $kind (text): one of the next. $n (text): how many.
quality-kind = { $kind } ({ $n })
quality-kind-missing = જવાબ નથી
quality-kind-out-of-window = સમયગાળાની બહાર
quality-kind-implausible = ભાગ્યે જ શક્ય
quality-kind-too-fast = ખૂબ ઝડપી
quality-kind-all-same = બધું સરખું
quality-kind-late = મોડું દાખલ થયું
# $n (text): a number of days, always more than one.
quality-rule-late = મોડું દાખલ થયું: ફોર્મ ભરાયા પછી { $n } દિવસથી વધુ. આ મર્યાદા અમારો પોતાનો પ્રસ્તાવ છે.
# $n, $of (text): how many are shown, and how many there are.
quality-shown = { $of }માંથી સૌથી નવી { $n } બતાવાય છે.
quality-about = કોના વિશે
quality-found = શું મળ્યું
quality-measures = માપ
quality-measure = માપ
quality-value = મૂલ્ય
quality-how = તે કેવી રીતે ગણાય છે

## Notices

notice-alerts-late = એક ચેતવણીનો સમય વીતી ગયો છે: કોઈએ સમયસર પગલાં લીધાં નથી, અથવા વચન આપેલી તપાસનો દિવસ આવી ગયો છે.
notice-go-alerts = ચેતવણીઓ પર જાઓ

## Packs that bring programmes

packs-kit = કાર્યક્રમ
# $count (number), $n (text): how many visits it plans.
packs-kit-visits =
    { $count ->
        [one] { $n } મુલાકાત
       *[other] { $n } મુલાકાતો
    }
# $here (text): the version that is here now.
packs-kit-stay = જે વર્ઝન { $here }માં છે તે તેમાં જ રહે છે.
packs-kit-missing = બીજાં પૅક જે પ્રશ્નાવલિઓ લાવે છે, અને જે અહીં નથી:
way-events = જ્યારે પણ થાય
way-waits = શરૂઆત નોંધાય ત્યારે તારીખ મળશે: { $visits }
plan-otherwise = બીજું…
plan-otherwise-named = બીજું…: { $visit }, બીજા દિવસે અથવા થઈ નથી
plan-otherwise-title = { $visit }: બીજા દિવસે
plan-visit-not-done = { $visit }: કેમ થઈ નથી?
signin-alerts-late =
    { $count ->
        [one] { $n } ચેતવણીનો સમય વીતી ગયો છે. જોવા માટે સાઇન ઇન કરો.
       *[other] { $n } ચેતવણીઓનો સમય વીતી ગયો છે. જોવા માટે સાઇન ઇન કરો.
    }
alert-gone-moved = ફોર્મ બીજા કોઈને ત્યાં ખસેડાયું
alert-gone-taken-back = જેનાથી આ આવી તે પાછું લેવાયું
alert-instead = ફોર્મ જેનું છે ત્યાંની ચેતવણી ખોલો
kit-instructions = ચેતવણી વખતે આ કેન્દ્ર શું કરે છે
kit-instructions-hint = તમારી પોતાની કાર્યપદ્ધતિની એક લીટી. તે ચેતવણીમાં સૌથી પહેલાં આવે છે.
today-no-contact = હવે સંપર્ક નહીં
noted-take-back = ભૂલથી નોંધેલું…
noted-take-back-title = ભૂલથી નોંધેલું
noted-take-back-means = તે હવે અહીં કે સર્વર પર ગણાશે નહીં. તમારા કારણ સાથે તે વાંચી શકાશે.
noted-taken-back = ભૂલથી નોંધેલું: હવે ગણાતું નથી
way-enough = કોર્સ પૂરો થયો
way-not-enough = કોર્સ હજી પૂરો થયો નથી
plan-form-not-expected = અપેક્ષિત નથી: તેઓ હવે પ્રશ્નાવલિઓના જવાબ આપતા નથી

## The register of a session

title-attendance = સત્રની હાજરી
attendance-title = સત્રની હાજરી
attendance-none = અહીં સત્રોવાળો કોઈ કાર્યક્રમ ચાલતો નથી.
attendance-kit = કાર્યક્રમ
attendance-group = જૂથ
attendance-group-last = { $group }, છેલ્લે { $day } ના રોજ
attendance-group-new = { $group }, નવું જૂથ
attendance-day = દિવસ, જો આજે ન હોય
attendance-number = સત્ર
attendance-heading = સત્ર { $number } / { $planned }, { $day }
attendance-needed = { $planned }માંથી { $needed } સત્રે કોર્સ પૂરો થાય છે ({ $percent } %).
attendance-source = સ્રોત: { $source }
attendance-everybody = બધા આવ્યા
attendance-members = જૂથ { $group }માં
attendance-members-none = આ જૂથમાં હજી કોઈ નથી.
attendance-others = હજી કોઈ જૂથમાં નથી
attendance-others-how = અહીં જેને ચિહ્નિત કરાય તે ત્યારથી જૂથ { $group }માં ગણાય.
attendance-col-name = નામ
attendance-col-course = અત્યાર સુધીનાં સત્રો
attendance-col-today = આ સત્ર
attendance-came = આવ્યા
attendance-missed = આવ્યા નહીં
attendance-clear = ભૂંસો
attendance-clear-named = { $name }નું ચિહ્ન ભૂંસો
attendance-why = કેમ આવ્યા નહીં: { $name }
attendance-choose = કેમ નહીં?
attendance-so-far = { $planned }માંથી { $came }
attendance-missed-so-far = { $missed } ચૂક્યા
attendance-too-few = કોર્સ પૂરો કરવા માટે વધુ પડતાં ચૂક્યા
attendance-noted = નોંધાયું: સત્ર { $number }, { $day }
attendance-gap = સત્ર { $number } નોંધાયું નથી
attendance-reason = { $key }. { $reason }
attendance-open = ખોલો
attendance-open-named = { $name } વિશે જે નોંધાયું છે તે ખોલો
attendance-alert-named = { $name } વિશેની ચેતવણી ખોલો
attendance-tally = આવ્યા: { $came }. આવ્યા નહીં: { $missed }. ચિહ્ન વગર: { $open }.
attendance-open-rest = જેને ચિહ્ન નથી તેમના વિશે કંઈ નોંધાતું નથી.
attendance-keep = હાજરી સાચવો
attendance-kept = નોંધાયા: { $n }.
attendance-kept-before = પહેલેથી એમ જ નોંધાયેલા: { $n }.
attendance-completed = આ સત્રથી કોર્સ પૂરો: { $n }.
attendance-wrong = હજી કંઈ સચવાયું નથી: નીચે કહ્યું છે તે સુધારો, પછી હાજરી ફરી સાચવો.
attendance-keys = ઉપર-નીચે તીરથી એક નામથી બીજા નામે, અક્ષરથી તે અક્ષરના આગલા નામે. 1 અથવા સ્પેસ આવ્યા, 2 આવ્યા નહીં, પછી કારણનો આંકડો; કાઢી નાખવાની કી ભૂંસે છે. F9 બધા આવ્યા, F8 આગલા ચિહ્ન વગરના, Enter આગળ.
