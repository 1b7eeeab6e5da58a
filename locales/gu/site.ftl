### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = સર્વર
title-preflight = નેટવર્ક તપાસ
title-disputes = ઉકેલવાનું
title-dispute = ઉકેલવાનું
title-edit = સહભાગીની વિગતો બદલવી

## The way to the server

door-title = સર્વર સુધીનો માર્ગ
door-check = નેટવર્ક તપાસ
door-address = પૂરા થયેલા રેકોર્ડ ક્યાં જાય છે
door-in = આ કમ્પ્યુટરને પ્રવેશ કેવી રીતે મળે છે
door-elsewhere = આ બીજા સર્વર માટે નક્કી થયું હતું. તે જોઈ જાઓ, અને હાલના સર્વર માટે સાચવો.
door-none = કંઈ પૂછવામાં આવતું નથી
door-none-means = જે કોઈ સર્વર સુધી પહોંચી શકે તેની પાસેથી સર્વર રેકોર્ડ સ્વીકારે છે. ફક્ત આ જ કમ્પ્યુટર પરના સર્વર માટે.
door-none-not = હમણાં શક્ય નથી: સર્વર બીજા કમ્પ્યુટર પર છે.
door-bearer = એક વખતના કોડથી
door-bearer-means = જે સર્વર ચલાવે છે તે તમને એક જ વખત ચાલતો કોડ આપે છે. તેના બદલામાં આ કમ્પ્યુટરને પાસ મળે છે, જે એન્ક્રિપ્ટ કરેલી ફાઇલમાં રખાય છે.
door-smart = પોતાની કીથી
door-smart-means = આ કમ્પ્યુટર કીની એક જોડી બનાવે છે. સર્વરને પબ્લિક કી અપાય છે; પ્રાઇવેટ કી એન્ક્રિપ્ટ કરેલી ફાઇલમાંથી ક્યારેય બહાર જતી નથી. સર્વરમાં આને SMART backend services કહે છે.
door-certificate = સર્ટિફિકેટથી
door-certificate-means = તમારો IT વિભાગ તમને આ કમ્પ્યુટર માટેના સર્ટિફિકેટ વાળી ફાઇલ આપે છે.
door-pass-since = આ કમ્પ્યુટર પાસે { $since }થી પાસ છે.
door-pass-until = આ કમ્પ્યુટર પાસે { $since }થી પાસ છે. તે { $until } સુધી માન્ય છે.
door-pass-none = આ કમ્પ્યુટર પાસે હજી પાસ નથી.
door-code = એક વખતનો કોડ
door-code-hint = જેવો આપ્યો હતો બરાબર તેવો જ. સાચવો એટલે તે વપરાઈ જાય છે.
door-code-again-hint = ફક્ત પાસ બદલવા માટે. સાચવો એટલે કોડ વપરાઈ જાય છે.
door-client = ક્લાયન્ટ ID
door-client-hint = સર્વર આ કમ્પ્યુટરને શું કહે છે. જે સર્વર ચલાવે છે તે તમને જણાવે છે.
door-scope = સ્કોપ
door-scope-hint = જે સર્વર ચલાવે છે તેમના કહેવા પ્રમાણે આ કમ્પ્યુટર ત્યાં શું કરી શકે. સામાન્ય સ્કોપ માટે ખાલી રાખો.
door-token = ટોકન માટેનું સરનામું
door-token-hint = સર્વરને તે પૂછવા માટે ખાલી રાખો.
door-key = આ કમ્પ્યુટરની પબ્લિક કી
door-key-none = હજી કોઈ કી નથી. આ કમ્પ્યુટરને પ્રવેશ આપતાં પહેલાં સર્વરને તેનો પબ્લિક ભાગ જોઈએ.
door-key-make = કી બનાવો
door-key-give = આની નકલ કરો અને જે સર્વર ચલાવે છે તેમને આપો, ઇચ્છો તો ઇમેઇલથી. તે ગુપ્ત નથી: સર્વર તેનાથી આ કમ્પ્યુટરને ઓળખે છે, અને તેનાથી કોઈ પ્રવેશ કરી શકતું નથી.
door-key-copy = નકલ કરો
door-key-copied = નકલ થઈ.
door-key-marked = કી પસંદ થયેલી છે. નકલ કરવા Ctrl અને C દબાવો.
door-key-anew = નવી કી બનાવો…
door-key-warns = હાલ વપરાતી કી તરત જ કામ કરતી બંધ થાય છે. સર્વર પાસે નવી કી ન હોય ત્યાં સુધી કંઈ મોકલી શકાતું નથી.
door-key-replace = કી બદલો
door-key-made = નવી કી બની છે. જે સર્વર ચલાવે છે તેમને તે આપો.
door-cancel = રદ કરો
door-cert-is = સર્ટિફિકેટ { $name }ના નામે છે.
door-cert-until = સર્ટિફિકેટ { $name }ના નામે છે. તે { $until } સુધી માન્ય છે.
door-cert-none = હજી કોઈ સર્ટિફિકેટ નથી.
door-cert-file = સર્ટિફિકેટ અને તેની કી વાળી ફાઇલ
door-cert-file-hint = PEM ફાઇલ, જેમ કે E:\clinic.pem. તેની નકલ એન્ક્રિપ્ટ કરેલી ફાઇલમાં થાય છે; પછી તેનો નાશ કરો.
door-cert-again-hint = હાલનું સર્ટિફિકેટ રાખવા ખાલી રાખો.
door-trust = સર્વર પોતાની ઓળખ કેવી રીતે સાબિત કરે છે
door-trust-usual = આ કમ્પ્યુટર જેના પર ભરોસો રાખે છે તે ઑથોરિટીના સર્ટિફિકેટથી, વેબ બ્રાઉઝરની જેમ.
door-trust-own = તમારી પોતાની ઑથોરિટીના સર્ટિફિકેટથી:
door-trust-file = તમારી પોતાની ઑથોરિટીની ફાઇલ
door-trust-file-hint = PEM ફાઇલ, જેમ કે E:\authority.pem. તમારી સંસ્થાની પોતાની ઑથોરિટી હોય તો જ; નહીંતર ખાલી રાખો.
door-trust-again-hint = હાલની ઑથોરિટી રાખવા ખાલી રાખો.
door-trust-forget = અમારી પોતાની ઑથોરિટી કાઢી નાખો, અને આ કમ્પ્યુટર જેના પર ભરોસો રાખે છે તેના પર ભરોસો રાખો
door-line = લાઇન પર
door-proxy = આ કમ્પ્યુટરના પ્રૉક્સી મારફતે જાઓ
door-proxy-means = ઑપરેટિંગ સિસ્ટમમાં નક્કી કર્યા પ્રમાણે. જ્યાં ઇન્ટરનેટ ફક્ત પ્રૉક્સી મારફતે મળે ત્યાં જરૂરી.
door-compress = જે મોકલાય છે તેને સંકોચો
door-compress-means = ધીમી લાઇન પર ઓછો સમય લાગે. સર્વર તે સ્વીકારી ન શકે તો Prombook સંકોચ્યા વિના મોકલે છે.
door-save = સાચવો
door-saved = સાચવ્યું.

## The network check

preflight-title = નેટવર્ક તપાસ
preflight-what = સર્વર સુધીનો માર્ગ એક એક પગલે ચકાસે છે અને ક્યાં સુધી પહોંચાય છે તે જણાવે છે. અહીં કમ્પ્યુટર અને નેટવર્કની સંભાળ રાખનાર માટે: કોઈ સહભાગી વિશે કંઈ મોકલાતું, બતાવાતું કે છપાતું નથી.
preflight-back = સર્વર સુધીનો માર્ગ
preflight-run = હમણાં તપાસો
preflight-again = ફરી તપાસો
preflight-running = તપાસાય છે… એક મિનિટ લાગી શકે.
preflight-no-endpoint = હજી કોઈ સર્વર નથી, એટલે તપાસવા માટે કોઈ માર્ગ નથી.
preflight-tried = { $host }, { $at }
preflight-step-name = સર્વરનું નામ જાણીતું છે
preflight-step-connection = ત્યાં કંઈક સાંભળે છે
preflight-step-certificate = સર્વર પોતાની ઓળખ સાબિત કરે છે
preflight-step-server = તે FHIR સર્વર છે, વર્ઝન R4
preflight-step-door = આ કમ્પ્યુટરને પ્રવેશ મળે છે
preflight-step-abilities = જે જરૂરી છે તે કરી શકે છે
preflight-step-clock = ઘડિયાળો મેળ ખાય છે
preflight-result-good = બરાબર
preflight-result-doubtful = આ જુઓ
preflight-result-failed = કામ કરતું નથી
preflight-result-not-tried = અજમાવ્યું નથી
preflight-all-good = બધું કામ કરે છે: રેકોર્ડ મોકલી શકાય છે.
preflight-all-doubtful = રેકોર્ડ મોકલી શકાય છે. કંઈક જોવાની જરૂર છે.
preflight-all-failed = રેકોર્ડ મોકલી શકાતા નથી. કેમ તે, કામ ન કરતું પહેલું પગલું જણાવે છે.
preflight-facts = ફાયરવૉલ માટે
preflight-fact-out = આ કમ્પ્યુટરને { $host } સાથે જોડાવાની પરવાનગી આપો.
preflight-fact-in = કંઈ અંદર આવવા દેવાની જરૂર નથી: Prombook કોઈ પોર્ટ પર સાંભળતું નથી.
preflight-fact-only = Prombook ફક્ત સર્વર સાથે, અને ટોકન માટેનું સરનામું હોય તો તેની સાથે જોડાય છે, બીજા કશા સાથે નહીં. બીજા હોસ્ટ પર લઈ જતા કોઈ રીડાયરેક્ટને તે અનુસરતું નથી.
preflight-fact-version = વર્ઝન
preflight-fact-agent = પોતાનું નામ આપે છે
preflight-fact-tls = એન્ક્રિપ્શન
preflight-fact-tls-least = { $tls } અથવા વધુ નવું
preflight-fact-request = એક વિનંતી
preflight-fact-records =
    { $count ->
        [one] વધુમાં વધુ { $n } રેકોર્ડ
       *[other] વધુમાં વધુ { $n } રેકોર્ડ
    }
preflight-fact-bytes =
    { $count ->
        [one] વધુમાં વધુ { $n } બાઇટ
       *[other] વધુમાં વધુ { $n } બાઇટ
    }
preflight-fact-patience = આટલા સમય પછી છોડી દે છે
preflight-fact-seconds =
    { $count ->
        [one] { $n } સેકન્ડ
       *[other] { $n } સેકન્ડ
    }
preflight-print = PDF તરીકે લખો
preflight-printed = લખાઈ ગઈ: { $file }

## What two computers say differently

notice-disputes = બે કમ્પ્યુટરે કંઈક જુદું જુદું નોંધ્યું છે. કોઈએ તે ઉકેલવું પડશે.
notice-go-disputes = ઉકેલો
disputes-title = ઉકેલવાનું
disputes-what = આ સાઇટનાં બે કમ્પ્યુટરે કંઈક જુદું જુદું નોંધ્યું છે. એકેયે બીજા પર લખી નાખ્યું નથી: જેમને ખબર હોય તે નક્કી કરે છે. જે પસંદ ન થાય તે ઑડિટ ટ્રેઇલમાં વાંચી શકાશે.
disputes-none = ઉકેલવાનું કંઈ નથી.
disputes-col-what = શું થયું
disputes-col-record = રેકોર્ડ
disputes-col-since = ક્યારથી
disputes-open = જુઓ
disputes-open-named = જુઓ: { $what }
dispute-kind-changed = બે કમ્પ્યુટર પર બદલાયું
dispute-kind-twice = એક જ ફોર્મ બે વાર પૂરું થયું
dispute-kind-same-number = બે સહભાગીઓનો સ્ટડી નંબર એક જ છે
dispute-kind-gone = અહીં બદલાયું, બીજે રહ્યું નથી
dispute-record = { $kind } { $what }, ક્યારથી: { $since }
dispute-back = ઉકેલવાનું બધું
dispute-how-changed = એક એક લીટી લઈને શું સાચું છે તે પસંદ કરો. જ્યાં ફક્ત એક કમ્પ્યુટરે કંઈક બદલ્યું ત્યાં તેનું મૂલ્ય પહેલેથી પસંદ કરેલું છે. છતાં તે જુઓ.
dispute-how-twice = બંને ફોર્મ પૂરાં છે. જે ગણવાનું હોય તે પસંદ કરો, અથવા બંને ગણવા દો. બંને વાંચી શકાશે.
dispute-how-same-number = બે વ્યક્તિઓનો નંબર એક જ છે. કોણ તે રાખે તે પસંદ કરો: બીજી વ્યક્તિને, જે કમ્પ્યુટર પર તેમની નોંધણી થઈ હતી ત્યાં, નવો નંબર મળશે. પહેલાં બંને બાજુ સરખાવો: કદાચ તે એક જ વ્યક્તિ હોય, જેની બે વાર નોંધણી થઈ.
dispute-how-gone = આ રેકોર્ડ આ કમ્પ્યુટર પર બદલાયો, અને બીજે ભૂંસી નખાયો, પાછો લેવાયો કે કાઢી નખાયો. તે રહે કે નહીં તે પસંદ કરો.
dispute-how-reading = તમે બંને બાજુ વાંચી શકો છો. તમારી ભૂમિકામાં આ ઉકેલવાની પરવાનગી નથી.
dispute-side-ours = આ કમ્પ્યુટર
dispute-side-theirs = બીજું કમ્પ્યુટર
dispute-side = { $who }, { $at }
dispute-before = પહેલાં: { $value }
dispute-before-nothing = પહેલાં: કંઈ નહીં
dispute-nothing = કંઈ નહીં
dispute-differ =
    { $count ->
        [one] { $n } લીટી નક્કી કરવાની છે
       *[other] { $n } લીટીઓ નક્કી કરવાની છે
    }
dispute-same = બંને પર એક જ
dispute-only-ours = ફક્ત અહીં બદલાયું
dispute-only-theirs = ફક્ત ત્યાં બદલાયું
dispute-choose = બેમાંથી એક પસંદ કરો.
dispute-choose-form = આમાંથી એક પસંદ કરો.
dispute-field-day = મુલાકાતનો દિવસ
dispute-field-study-number = સ્ટડી નંબર
dispute-field-keeps = આ નંબર કોણ રાખે
dispute-field-answers = જવાબો
dispute-field-other = બીજું કંઈક
dispute-response-here = આ કમ્પ્યુટર પર પૂરું થયું
dispute-response-there = બીજા કમ્પ્યુટર પર પૂરું થયું
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [one] { $n } પ્રશ્નનો જવાબ અપાયો
       *[other] { $n } પ્રશ્નોના જવાબ અપાયા
    }
dispute-response-read = વાંચો
dispute-keep = આ ગણાય
dispute-keep-both = બંને ગણાય
dispute-keep-both-means = જેમ કે બીજું જાણી જોઈને અપાયું હતું.
dispute-gone-stay = તે અહીં રહે, અને ફરી મોકલાય
dispute-gone-go-participant = આ સહભાગીને અહીંથી પણ ભૂંસી નાખો; આ પાછું ફેરવી શકાતું નથી
dispute-gone-go-visit = તે અહીં રહે, અને ફરી ન મોકલાય
dispute-gone-go-response = આ ફોર્મ અહીં પણ પાછું લો: તે હવે ગણાશે નહીં
dispute-gone-go-questionnaire = તે અહીં રહે, અને ફરી ન મોકલાય
dispute-unreadable = બીજું કમ્પ્યુટર જે કહે છે તે અહીં વાંચી શકાતું નથી. તેની જગ્યાએ અહીં જે છે તે મોકલવા માટે આ ઉકેલો.
dispute-reason = કારણ
dispute-reason-hint = ઑડિટ ટ્રેઇલમાં રખાય છે. જેમ કે: સહભાગીને પૂછ્યું. અહીં કોઈ નામ લખશો નહીં.
dispute-settle = ઉકેલો
dispute-cancel = હમણાં રહેવા દો

## Changing a participant

edit-title = સહભાગીની વિગતો બદલવી
edit-open = બદલો…
edit-what = અહીં પહેલાં જે હતું તે ઑડિટ ટ્રેઇલમાં વાંચી શકાશે. સ્ટડી નંબર બદલાતો નથી.
edit-reason = બદલવાનું કારણ
edit-reason-hint = ઑડિટ ટ્રેઇલમાં રખાય છે. જેમ કે: લગ્ન પછીની અટક. અહીં કોઈ નામ લખશો નહીં.
edit-keep = ફેરફાર સાચવો
edit-nothing = કંઈ બદલ્યું નથી. કંઈક બદલો, અથવા જેમ હતું તેમ રહેવા દો.
edit-cancel = જેમ હતું તેમ રહેવા દો
edit-else = આ બીજી વ્યક્તિ છે, ફેરફાર સાચવો
participant-origin = બીજા કમ્પ્યુટર પર નોંધણી થઈ: { $computer }
participant-dispute = બીજું કમ્પ્યુટર આ સહભાગી વિશે કંઈક જુદું કહે છે.
participant-dispute-go = જુઓ
banner-born-none = ખબર નથી

## Taking a form back

void-open = આ ફોર્મ પાછું લો…
void-title = આ ફોર્મ પાછું લો
void-means = તે હવે ગણાશે નહીં: તેનો સ્કોર અહીં કે સર્વર પર વપરાતો નથી. તે તમારા કારણ સાથે વાંચી શકાશે.
void-for-ever = આ પાછું ફેરવી શકાતું નથી.
void-reason = કારણ
void-reason-hint = ઑડિટ ટ્રેઇલમાં રખાય છે. જેમ કે: બીજી કોઈ વ્યક્તિ માટે ભરાયું. અહીં કોઈ નામ લખશો નહીં.
void-do = પાછું લો
void-cancel = જેમ છે તેમ રહેવા દો
void-tag = પાછું લીધું
void-line = પાછું લીધું: તે હવે ગણાતું નથી
void-is = પાછું લીધું { $at }, લેનાર { $by }, કારણ: { $reason }
void-counts-not = તે હવે ગણાતું નથી. જે જવાબો અપાયા હતા તે નીચે વાંચી શકાશે.
result-origin = બીજા કમ્પ્યુટર પર અપાયું: { $computer }
