### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = તાલીમ: અહીં કંઈ અસલી નથી
app-language = ભાષા
app-lock = લૉક કરો
app-change-person = વ્યક્તિ બદલો
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [one] { $person } તરફથી { $n } મોકલેલ નથી
       *[other] { $person } તરફથી { $n } મોકલેલ નથી
    }
waiting-yours =
    { $count ->
        [one] તમારા તરફથી { $n } મોકલેલ નથી
       *[other] તમારા તરફથી { $n } મોકલેલ નથી
    }
app-reference = સપોર્ટ માટે સંદર્ભ: { $reference }
start-title = Prombook રેકોર્ડ ખોલી શકતું નથી
start-again = ફરી પ્રયત્ન કરો
nav-label = મુખ્ય
nav-site = સાઇટનાં સેટિંગ્સ
nav-participants = સહભાગીઓ
nav-sending = મોકલવું
nav-settings = સેટિંગ્સ
nav-sending-waiting =
    { $count ->
        [one] મોકલવું: { $n } રાહમાં છે
       *[other] મોકલવું: { $n } રાહમાં છે
    }
nav-sending-held =
    { $count ->
        [one] મોકલવું: { $n } જોવાની જરૂર છે
       *[other] મોકલવું: { $n } જોવાની જરૂર છે
    }
unsaved-mine =
    { $count ->
        [one] { $form }માં { $n } જવાબ સાચવેલો નથી.
       *[other] { $form }માં { $n } જવાબ સાચવેલા નથી.
    }
unsaved-theirs =
    { $count ->
        [one] { $form }માં { $person }એ ટાઇપ કરેલો { $n } જવાબ સાચવેલો નથી. ફક્ત { $person } તેને સાચવી શકે છે.
       *[other] { $form }માં { $person }એ ટાઇપ કરેલા { $n } જવાબ સાચવેલા નથી. ફક્ત { $person } તેમને સાચવી શકે છે.
    }
unsaved-go = { $form } પર જાઓ

title-first-run = સેટઅપ
title-sign-in = સાઇન ઇન
title-participants = સહભાગીઓ
title-register = સહભાગીની નોંધણી
title-participant = સહભાગી
title-visit = મુલાકાત
title-form = ફોર્મ
title-result = પરિણામ
title-sending = મોકલવું
title-settings = સેટિંગ્સ
title-staff = સ્ટાફ
title-keys = કી
title-recovery = નવી રિકવરી કી
title-recover = રિકવરી કી
title-must-change = તમારો પોતાનો પાસફ્રેઝ
title-safe = નુકસાન જણાયું છે

summary-title =
    { $count ->
        [one] { $n } બાબત પર તમારું ધ્યાન જરૂરી છે
       *[other] { $n } બાબતો પર તમારું ધ્યાન જરૂરી છે
    }
summary-more =
    { $count ->
        [one] અને બીજી { $n }
       *[other] અને બીજી { $n }
    }

summary-field = { $field }: { $why }

## Whose screen this is

banner-label = સહભાગી
banner-born = જન્મ
banner-age = ({ $n } વર્ષ)
banner-sex = લિંગ
banner-nhs = NHS નંબર
banner-nhs-none = આપેલ નથી
banner-study = સ્ટડી નંબર
banner-language = ભાષા
banner-interpreter = દુભાષિયા
banner-interpreter-needed = દુભાષિયાની જરૂર છે
sex-female = સ્ત્રી
sex-male = પુરુષ
sex-other = અન્ય
sex-unknown = ખબર નથી

## Setting up

first-step = { $steps }માંથી પગલું { $step }
first-language-title = ભાષા પસંદ કરો
first-welcome = Prombook ક્લિનિકની પ્રશ્નાવલિઓ આ કમ્પ્યુટર પર એન્ક્રિપ્ટ કરીને રાખે છે અને કનેક્શન હોય ત્યારે મોકલે છે. સેટઅપમાં લગભગ પાંચ મિનિટ લાગે છે.
first-language-draft = આ ભાષાનો અનુવાદ ડ્રાફ્ટ છે: આ ભાષા જેમની માતૃભાષા હોય એવી કોઈ વ્યક્તિએ હજી તેને તપાસ્યો નથી.
first-next = આગળ વધો
first-back = પાછળ
first-making = રેકોર્ડ તૈયાર થઈ રહ્યા છે…
first-restore = આ ક્લિનિકના રેકોર્ડ બીજા કમ્પ્યુટર પર હતા?
first-clinic-title = ક્લિનિક અને તેના એડમિનિસ્ટ્રેટર
first-clinic-name = ક્લિનિકનું નામ
first-site = સાઇટ કોડ
first-site-hint = દરેક સ્ટડી નંબર આનાથી શરૂ થાય છે, જેમ કે 07. એક સાઇટ માટે એકથી વધુ કમ્પ્યુટર પર નોંધ થતી હોય તો દરેકને પોતાનો કોડ જોઈએ: નહીંતર સ્ટડી નંબર ફરી ફરી આવશે.
first-name = તમારું નામ
first-name-hint = તમે પ્રથમ એડમિનિસ્ટ્રેટર છો
first-passphrase = પાસફ્રેઝ
first-passphrase-hint = ઓછામાં ઓછા 12 અક્ષર. તમે પેસ્ટ કરી શકો છો. જેની પાસે તે હોય તે રેકોર્ડ વાંચી શકે છે.
first-suggest = ચાર શબ્દો સૂચવો
pass-show = બતાવો
pass-hide = છુપાવો
verdict-good = આ પાસફ્રેઝ સારો છે.
verdict-too-short = હજી ખૂબ ટૂંકો છે: ઓછામાં ઓછા 12 અક્ષર વાપરો.
verdict-too-long = ખૂબ લાંબો છે: ટૂંકો કરો.
verdict-common = ઘણા લોકો આ વાપરે છે, એટલે સૌથી પહેલાં તેનું જ અનુમાન થશે.
verdict-guessable = આ એવી ઢબનો છે જેનું અનુમાન કરવું સહેલું છે.
verdict-personal = આમાં વ્યક્તિનું અથવા ક્લિનિકનું નામ છે.
recovery-title = તમારી રિકવરી કી
recovery-why = આ કી સલામત રાખો: જો તે અને બધા પાસફ્રેઝ ખોવાઈ જાય, તો કોઈ આ રેકોર્ડ ખોલી શકશે નહીં. તે બીજા કોઈની પાસે નથી, અને સપોર્ટ તેને બદલી આપી શકતો નથી.
recovery-once = તે ફક્ત અત્યારે જ બતાવાય છે. તેને છાપો અથવા લખી લો, અને આ કમ્પ્યુટરથી દૂર, તાળાવાળી જગ્યાએ રાખો.
recovery-print = છાપો
recovery-have-it = મારી પાસે કાગળ પર છે
recovery-prove-title = રિકવરી કી તપાસો
recovery-prove = તમારા કાગળ પરથી આ જૂથો ટાઇપ કરો.
recovery-group = જૂથ { $place }
recovery-group-differs = જૂથ { $place } કાગળ પર લખ્યા મુજબ નથી
recovery-show-again = કી ફરી બતાવો
sheet-title = Prombook રિકવરી કી
sheet-clinic = { $clinic }, { $made }
sheet-use = આ કાગળ સલામત રાખો: જો તે અને બધા પાસફ્રેઝ ખોવાઈ જાય, તો કોઈ આ રેકોર્ડ ખોલી શકશે નહીં.
sheet-keep = તેને કમ્પ્યુટરથી દૂર, તાળાવાળી જગ્યાએ રાખો. જેની પાસે બંને હોય તે રેકોર્ડ વાંચી શકે છે.
first-endpoint-title = રેકોર્ડ ક્યાં મોકલાય?
first-endpoint-why = પૂરા થયેલા રેકોર્ડ FHIR સર્વર પર જાય છે. આ પછીથી પણ નક્કી કરી શકાય; ત્યાં સુધી બધું અહીં રખાય છે.
first-endpoint-save = સાચવીને આગળ વધો
first-later = પછી
endpoint-address = સર્વરનું સરનામું
endpoint-hint = https://થી શરૂ થાય છે (http:// ફક્ત આ કમ્પ્યુટર પરના સર્વર માટે)
endpoint-try = અજમાવો
endpoint-trying = અજમાવાય છે…
finding-ready = આ સરનામે FHIR R4 સર્વર જવાબ આપે છે. તે તૈયાર છે.
finding-ready-named = આ સરનામે { $server } જવાબ આપે છે. તે FHIR R4 સર્વર છે અને તૈયાર છે.
finding-not-fhir = આ સરનામે કંઈક જવાબ આપે છે, પણ તે FHIR સર્વર નથી. સરનામું તપાસો.
finding-wrong-version = FHIR સર્વર જવાબ આપે છે, પણ R4 વર્ઝનમાં નહીં. જે તેને ચલાવે છે તેમની પાસે R4નું સરનામું માગો.
finding-read-only = FHIR R4 સર્વર જવાબ આપે છે, પણ કહે છે કે તે કોઈ રેકોર્ડ સ્વીકારતું નથી. જે તેને ચલાવે છે તેમની પાસે રેકોર્ડ સ્વીકારતું સરનામું માગો.
finding-no-answer = આ સરનામે કંઈ જવાબ આપતું નથી. સરનામું અને કનેક્શન તપાસો.
finding-refused = સર્વર જવાબ આપે છે પણ આ ક્લિનિકને નકારે છે. જે તેને ચલાવે છે તેમની પાસે પ્રવેશની પરવાનગી માગો.
finding-address-refused = આ સરનામું વાપરી શકાય એવું નથી. તે https://થી શરૂ થવું જોઈએ અને તેમાં સર્વરનું નામ હોવું જોઈએ.
finding-certificate = સર્વર પોતાની ઓળખ સાબિત કરી શક્યું નથી. સરનામું તપાસો, અથવા સપોર્ટને ફોન કરો.
finding-certificate-expired = આ સર્વરનું સર્ટિફિકેટ આજે માન્ય નથી. જે સર્વર ચલાવે છે તેમને તે નવું કરવા કહો.
finding-certificate-name = સર્વરે સાબિત કર્યું કે તે આ સરનામાનું નહીં, બીજું સર્વર છે. સરનામું તપાસો.
finding-old-tls = આ સર્વર ફક્ત એવી એન્ક્રિપ્શન રીતો વાપરે છે જે હવે સલામત નથી. જે સર્વર ચલાવે છે તેમને TLS 1.2 અથવા પછીનું ચાલુ કરવા કહો.
finding-no-such-host = આ નામનું સર્વર કોઈ જાણતું નથી. આ કમ્પ્યુટર પર નેટવર્ક છે કે નહીં તે તપાસો, પછી સરનામું તપાસો.
finding-proxy = આ નેટવર્કનું પ્રૉક્સી Prombookને પસાર થવા દેતું નથી. જે નેટવર્ક ચલાવે છે તેમને પૂછો.
finding-sign-in-page = લોકો માટેનું કોઈ પેજ જવાબ આપે છે: કદાચ આ નેટવર્ક ઇચ્છે છે કે કોઈ સાઇન ઇન કરે. વેબ બ્રાઉઝર ખોલો, નેટવર્કમાં સાઇન ઇન કરો, પછી ફરી તપાસો.
finding-clock = આ કમ્પ્યુટરની તારીખ અથવા સમય ખોટો છે, એટલે કોઈ સર્વર પર ભરોસો રાખી શકાતો નથી. ઘડિયાળ બરાબર કરો, પછી ફરી તપાસો.

## Signing in

signin-title = સાઇન ઇન કરો
signin-locked-by = { $person } માટે લૉક છે. તમે જ્યાં હતા ત્યાં જ પાછા આવશો.
signin-name = નામ
signin-passphrase = પાસફ્રેઝ
signin-open = સાઇન ઇન કરો
signin-opening = ખૂલે છે…
signin-known = અહીં કોણ હતું
signin-now = હવે તમે ફરી પ્રયત્ન કરી શકો છો.

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = ફક્ત એક જ એડમિનિસ્ટ્રેટર છે. પહેલા ન હોય ત્યારે બીજા એડમિનિસ્ટ્રેટર લોકોને પ્રવેશ આપી શકે.
notice-recovery-used = કોઈએ રિકવરી કીથી પ્રવેશ કર્યો, { $at }. અહીં કોઈને તેની જાણ ન હોય તો સપોર્ટને ફોન કરો.
notice-renew-recovery = રિકવરી કી વપરાઈ હતી. નવી બનાવો: જૂનો કાગળ તેના પરબીડિયામાંથી બહાર કઢાયો છે.
notice-clock-back = કમ્પ્યુટરની ઘડિયાળ પાછળ ગઈ, { $at }. તમે કામ ચાલુ રાખી શકો છો; કોઈ જુએ નહીં ત્યાં સુધી સમય અનિશ્ચિત તરીકે ચિહ્નિત થાય છે.
notice-clock-forward = કમ્પ્યુટરની ઘડિયાળ અચાનક આગળ ગઈ, { $at }. તમે કામ ચાલુ રાખી શકો છો; કોઈ જુએ નહીં ત્યાં સુધી સમય અનિશ્ચિત તરીકે ચિહ્નિત થાય છે.
notice-clock-right = સમય બરાબર છે
notice-backup-old = ઘણા દિવસથી કોઈ બૅકઅપ થયો નથી.
notice-backup-place = બૅકઅપ માટે પસંદ કરેલી જગ્યા મળતી નથી. તેને જોડો, અથવા બીજી પસંદ કરો.
notice-disk-low = આ કમ્પ્યુટરની ડિસ્ક લગભગ ભરાઈ ગઈ છે. જલદી જગ્યા કરો.
notice-disk-full = આ કમ્પ્યુટરની ડિસ્ક ભરાઈ ગઈ છે. હવે વધુ કંઈ રાખી શકાશે નહીં: અત્યારે જ જગ્યા કરો.
notice-go-staff = સ્ટાફ પર જાઓ
notice-go-recovery = નવી રિકવરી કી બનાવો
notice-go-trail = ઑડિટ ટ્રેઇલ જુઓ
notice-go-backups = બૅકઅપ પર જાઓ

## Participants

participants-title = સહભાગીઓ
participants-register = સહભાગીની નોંધણી કરો
participants-register-typed = “{ $typed }”ની નોંધણી કરો
participants-search = નામ, સ્ટડી નંબર અથવા NHS નંબરથી શોધો
participants-none = નોંધાયેલામાંથી કોઈ મળતું આવતું નથી.
participants-total =
    { $count ->
        [one] { $n } સહભાગી નોંધાયેલ છે
       *[other] { $n } સહભાગીઓ નોંધાયેલ છે
    }
participants-found =
    { $count ->
        [one] { $n } સહભાગી મળતા આવે છે
       *[other] { $n } સહભાગીઓ મળતા આવે છે
    }
participants-more =
    { $count ->
        [one] ફક્ત પ્રથમ { $n } બતાવાય છે. બાકીના જોવા માટે વધુ ટાઇપ કરો.
       *[other] ફક્ત પ્રથમ { $n } બતાવાય છે. બાકીના જોવા માટે વધુ ટાઇપ કરો.
    }
participants-name = નામ
participants-born = જન્મ
participants-nhs = NHS નંબર
participants-study = સ્ટડી નંબર
participants-visits = મુલાકાતો
participants-visits-count =
    { $count ->
        [0] કોઈ મુલાકાત નથી
        [one] { $n } મુલાકાત
       *[other] { $n } મુલાકાતો
    }

## Registering

register-title = સહભાગીની નોંધણી કરો
register-number = સ્ટડી નંબર { $number }
register-family = અટક
register-given = નામ
register-born = જન્મ તારીખ
register-born-hint = દિવસ, મહિનો, વર્ષ, જેમ કે 27 3 1952
register-understood-born = આ રીતે સમજાયું: { $text }
register-understood-nhs = NHS નંબર { $text }
register-nhs = NHS નંબર (વૈકલ્પિક)
register-nhs-hint = 10 અંક; ખાલી જગ્યાથી ફરક પડતો નથી
register-sex = લિંગ
register-language = પસંદગીની ભાષા
register-interpreter = દુભાષિયાની જરૂર છે
register-keep = નોંધણી કરો
register-cancel = રદ કરો
alike-title =
    { $count ->
        [one] આને મળતી આવતી વ્યક્તિ પહેલેથી નોંધાયેલ છે
       *[other] આને મળતી આવતી { $n } વ્યક્તિઓ પહેલેથી નોંધાયેલ છે
    }
alike-nhs-number = NHS નંબર એ જ છે
alike-name-and-birth = નામ અને જન્મ તારીખ એ જ છે
alike-else = આ બીજી વ્યક્તિ છે, નોંધણી કરો

## One participant

participant-title = મુલાકાતો
participant-back = બધા સહભાગીઓ
participant-today = આજની મુલાકાત શરૂ કરો
participant-paper = કાગળ પરથી મુલાકાત દાખલ કરો
participant-paper-day = મુલાકાતનો દિવસ
participant-paper-start = આ મુલાકાત શરૂ કરો
participant-no-visits = હજી કોઈ મુલાકાત નથી.
visit-of = { $day }ની મુલાકાત
visit-open = ખોલો
visit-open-named = { $day }ની મુલાકાત ખોલો
visit-no-forms = હજી કોઈ ફોર્મ પસંદ કર્યું નથી.
visit-back = બધી મુલાકાતો
visit-forms = આ મુલાકાતનાં ફોર્મ
visit-choose = ફોર્મ ઉમેરો

form-line-answered = { $items }માંથી { $n }ના જવાબ આપ્યા
form-line-score = પૂરું: { $score }
form-line-score-corrected = સુધારેલું: { $score }
form-line-no-score = પૂરું, સ્કોર નથી
form-line-corrected = સુધારેલું, સ્કોર નથી
form-line-continue = આગળ વધો
form-line-result = પરિણામ
form-line-continue-named = આગળ વધો: { $form }
form-line-result-named = પરિણામ: { $form }

offer-items =
    { $count ->
        [one] { $n } પ્રશ્ન
       *[other] { $n } પ્રશ્નો
    }
offer-own-stem = પ્રશ્નના શબ્દો Prombookના પોતાના છે; કોઈ સત્તાવાર શબ્દો નથી.
offer-language = ફોર્મની ભાષા
offer-mode = કોણ જવાબ આપે છે અને કેવી રીતે
offer-begin = શરૂ કરો
offer-begin-named = શરૂ કરો: { $form }
offer-not-preferred = સહભાગીની પસંદગીની ભાષામાં ઉપલબ્ધ નથી
offer-unavailable = આ ભાષામાં ઉપલબ્ધ નથી:
mode-patient = સહભાગી, એકલા
mode-staff-reads-aloud = સ્ટાફ મોટેથી વાંચે છે
mode-interpreter = દુભાષિયા સાથે
mode-telephone = ટેલિફોન પર
mode-paper = કાગળ પરથી
mode-proxy = તેમના વતી બીજું કોઈ
wording-published = શબ્દો: માલિકે પ્રકાશિત કરેલા
wording-collated = શબ્દો: એકત્રિત કરેલા, માલિકના દસ્તાવેજ સાથે સરખાવેલા નથી
wording-own = શબ્દો: Prombookનો પોતાનો પ્રશ્ન

## Answering a form

form-progress = { $needed }માંથી { $n }ના જવાબ આપ્યા
form-saved = સાચવ્યું { $time }
form-not-saved =
    { $count ->
        [one] { $n } જવાબ સાચવેલો નથી
       *[other] { $n } જવાબ સાચવેલા નથી
    }
form-unsaved =
    { $count ->
        [one] { $n } જવાબ ફક્ત આ સ્ક્રીન પર છે અને હજી સાચવેલો નથી.
       *[other] { $n } જવાબ ફક્ત આ સ્ક્રીન પર છે અને હજી સાચવેલા નથી.
    }
form-retry = ફરી સાચવો
form-finish-unsaved = પહેલાં આ જવાબો સાચવો; પછી પૂરું કરો.
form-left-over =
    { $count ->
        [one] { $person }એ ટાઇપ કરેલો { $n } જવાબ સાચવેલો નથી.
       *[other] { $person }એ ટાઇપ કરેલા { $n } જવાબ સાચવેલા નથી.
    }
form-left-over-help = સાચવવા માટે { $person }ને સાઇન ઇન કરીને આ ફોર્મ ખોલવા દો, અથવા અહીં તમારા પોતાના નામે ફરી જવાબ આપો; પછી પૂરું કરો.
form-next = જવાબ વિનાનો આગલો (F8)
form-english = બાજુમાં અંગ્રેજી
form-language = ફોર્મની ભાષા
form-tick = ટિક કરો
form-blank = ખાલી રાખો
form-why = જવાબ નથી…
form-optional = વૈકલ્પિક…
form-row-unsaved = સાચવેલ નથી
form-row-fault = હજી જવાબ આપ્યો નથી
form-row-changed = બદલાશે
form-finish = પૂરું કરો
form-later = પછી ચાલુ રાખો
form-keys = કીબોર્ડ: 1થી 9 જવાબ આપે છે અને આગળ જાય છે, સ્કેલ પર 0 પણ એમ જ કરે છે. સ્કેલ પર 10 માટે 1 અને પછી 0 ટાઇપ કરો; 1 માટે 1 અને પછી Enter ટાઇપ કરો. −થી જવાબ ન હોવાનું કારણ અપાય છે, F8 જવાબ વિનાનો આગલો પ્રશ્ન શોધે છે.
form-gap = પ્રશ્ન { $number }: { $question }
form-prompt-open = પ્રશ્ન { $number }: શું કરવામાં આવ્યું તે નોંધો
form-gaps-help = દરેકનો જવાબ આપો, અથવા “જવાબ નથી…”થી કારણ આપો.
form-rest-blank =
    { $count ->
        [one] સહભાગી અંત સુધી પહોંચ્યા: બાકીનું { $n } વાક્ય ખાલી રાખો
       *[other] સહભાગી અંત સુધી પહોંચ્યા: બાકીનાં { $n } વાક્યો ખાલી રાખો
    }
missing-title = પ્રશ્ન { $number }: જવાબ કેમ નથી?
missing-declined = જવાબ આપવાની ના પાડી
missing-not-applicable = લાગુ પડતું નથી
missing-not-asked = પૂછ્યું નથી
missing-take-back = જવાબ પાછો લો

prompt-title = પ્રશ્ન { $number } માટે હમણાં જ પગલાં લેવાં જરૂરી છે
prompt-done = પ્રશ્ન { $number }: શું કરવામાં આવ્યું
prompt-built-in = સહભાગી જાય તે પહેલાં આ જવાબ પર ધ્યાન આપવું જરૂરી છે. તમારી સ્થાનિક કાર્યપદ્ધતિ અનુસરો અને શું કરવામાં આવ્યું તે નોંધો.
prompt-action = શું કરવામાં આવ્યું
prompt-choose = પસંદ કરો
prompt-action-missing = શું કરવામાં આવ્યું તે પસંદ કરો.
prompt-note = નોંધ (વૈકલ્પિક)
prompt-note-missing = શું કરવામાં આવ્યું તે જણાવો.
prompt-record = શું કરવામાં આવ્યું તે નોંધો
prompt-recorded = { $action }. નોંધ્યું { $at }, નોંધનાર { $by }.
prompt-action-spoke-with-participant = સહભાગી સાથે વાત કરી
prompt-action-informed-clinician = જવાબદાર ક્લિનિશિયનને જાણ કરી
prompt-action-followed-procedure = સ્થાનિક કાર્યપદ્ધતિ અનુસરી
prompt-action-called-service = કોઈ સેવાને ફોન કર્યો
prompt-action-other = બીજું કંઈક

## A finished form

result-title = { $form }, { $day }
result-how = { $language } · { $mode } · પૂરું થયું { $at }, પૂરું કરનાર { $by }
result-correct = સુધારો
result-to-visit = મુલાકાત પર પાછા જાઓ
result-corrected = આવૃત્તિ { $number }, સુધારવાનું કારણ: { $reason }
result-answers = જવાબો
result-earlier = અગાઉની આવૃત્તિઓ
result-edition = આવૃત્તિ { $number }, { $at }, { $by }
answers-number = નં.
answers-question = પ્રશ્ન
answers-answer = જવાબ
answers-none = જવાબ નથી
score-range = { $low }થી { $high }ના સ્કેલ પર
score-worse = વધુ સ્કોર વધુ ખરાબ સ્થિતિ બતાવે છે.
score-better = વધુ સ્કોર વધુ સારી સ્થિતિ બતાવે છે.
score-none =
    { $count ->
        [0] સ્કોર નથી.
        [one] સ્કોર નથી: તેના માટે જરૂરી { $n } પ્રશ્નનો જવાબ નથી.
       *[other] સ્કોર નથી: તેના માટે જરૂરી { $n } પ્રશ્નોના જવાબ નથી.
    }
score-missing =
    { $count ->
        [one] { $n } પ્રશ્નનો જવાબ નથી; સ્કોરનો નિયમ તેની છૂટ આપે છે.
       *[other] { $n } પ્રશ્નોના જવાબ નથી; સ્કોરનો નિયમ તેની છૂટ આપે છે.
    }
score-band = “{ $band }” ({ $from }થી { $to }), { $source } મુજબ.
score-threshold = { $text } સ્રોત: { $source }.
score-amount = { $points } પોઇન્ટ
score-amount-percent = { $points } પોઇન્ટ, અથવા પ્રથમ સ્કોરના { $percent } %
score-change-reliable = { $source } મુજબ, બે મુલાકાતો વચ્ચે { $amount } કે તેથી વધુનો તફાવત ફક્ત સંયોગથી જેટલો થાય તેના કરતાં મોટો છે.
score-change-important = { $source } મુજબ, બે મુલાકાતો વચ્ચે { $amount } કે તેથી વધુનો તફાવત લોકોને જણાય એટલો મોટો છે.

correct-title = આ ફોર્મ સુધારો
correct-how = સાચા જવાબો પસંદ કરો અને કારણ જણાવો. પહેલાં જે નોંધાયું હતું તે વાંચી શકાશે.
correct-changes =
    { $count ->
        [0] હજી કોઈ જવાબ બદલ્યો નથી.
        [one] { $n } જવાબ બદલાશે.
       *[other] { $n } જવાબ બદલાશે.
    }
correct-reason = જવાબો કેમ બદલો છો?
correct-words = આ વિશે વધુ, તમારા પોતાના શબ્દોમાં
correct-reason-hint = જેમ કે: ટાઇપ કરવામાં ભૂલ, કાગળ પર 3 છે
correct-save = સુધારો સાચવો
correct-cancel = રદ કરો

## Sending

sending-title = મોકલવું
sending-now = હમણાં મોકલો
sending-waiting =
    { $count ->
        [one] { $n } રેકોર્ડ મોકલાવાની રાહમાં છે
       *[other] { $n } રેકોર્ડ મોકલાવાની રાહમાં છે
    }
sending-all-received = સર્વરે દરેક રેકોર્ડની પુષ્ટિ કરી છે
sending-none-but-held = કંઈ રાહમાં નથી, પણ સર્વરે બધું સ્વીકાર્યું નથી
sending-nothing = હજી મોકલવાનું કંઈ નથી
sending-set-endpoint = સેટિંગ્સમાં સરનામું નક્કી કરો
phase-idle = મોકલવાનું કંઈ હોય કે તરત Prombook આપોઆપ મોકલે છે.
phase-off = કોઈ સર્વર નક્કી નથી. બધું આ કમ્પ્યુટર પર રખાય છે.
phase-sending = હમણાં મોકલાય છે. તમે કામ ચાલુ રાખી શકો છો.
phase-waiting = ફરી પ્રયત્નની રાહમાં.
phase-waiting-seconds =
    { $count ->
        [one] રાહમાં. આગલો પ્રયત્ન { $n } સેકન્ડમાં થશે.
       *[other] રાહમાં. આગલો પ્રયત્ન { $n } સેકન્ડમાં થશે.
    }
phase-waiting-minutes =
    { $count ->
        [one] રાહમાં. આગલો પ્રયત્ન { $n } મિનિટમાં થશે.
       *[other] રાહમાં. આગલો પ્રયત્ન { $n } મિનિટમાં થશે.
    }
phase-stopped = મોકલવાનું અટકી ગયું છે અને તમારી રાહ જુએ છે.
sending-progress-label = આ વખતના રેકોર્ડ
sending-progress = { $total }માંથી { $n } થયા
sending-endpoint = સર્વર: { $address }
sending-last-contact = સર્વરનો છેલ્લો જવાબ: { $at }
sending-tally = રેકોર્ડના પ્રકાર પ્રમાણે
sending-kind = પ્રકાર
sending-col-waiting = રાહમાં
sending-col-received = મળેલ
sending-col-held = ન સ્વીકારેલ
sending-count-waiting = { $n } રાહમાં
sending-count-received = { $n } મળેલ
sending-count-held = { $n } ન સ્વીકારેલ
kind-questionnaire = પ્રશ્નાવલિઓ
kind-kit = કાર્યક્રમો
kind-participant = સહભાગીઓ
kind-enrolment = સહભાગિતાઓ
kind-visit = મુલાકાતો
kind-response = ફોર્મ
kind-step = કાર્યક્રમનાં પગલાં
kind-one-questionnaire = પ્રશ્નાવલિ
kind-one-kit = કાર્યક્રમ
kind-one-participant = સહભાગી
kind-one-enrolment = સહભાગિતા
kind-one-visit = મુલાકાત
kind-one-response = ફોર્મ
kind-one-step = કાર્યક્રમનું પગલું
sending-held =
    { $count ->
        [one] સર્વરે ન સ્વીકારેલો { $n } રેકોર્ડ
       *[other] સર્વરે ન સ્વીકારેલા { $n } રેકોર્ડ
    }
sending-held-shown = { $total }માંથી { $n } બતાવાય છે.
sending-again = ફરી પ્રયત્ન કરો
sending-recent = હમણાં મળેલ
sending-record = રેકોર્ડ
sending-state = સ્થિતિ
sending-received = મળેલ
sending-received-at = મળેલ { $at }

## Settings

settings-title = સેટિંગ્સ
settings-save = સાચવો
settings-managed = સર્વર, આ કમ્પ્યુટરમાંથી શું બહાર જાય, સલામતી સૂચના અને રેકોર્ડ કેટલો સમય રહે તે એડમિનિસ્ટ્રેટર નક્કી કરે છે.
retention-title = રેકોર્ડ અહીં કેટલો સમય રહે છે
retention-is-never = કોઈ દૂર ન કરે ત્યાં સુધી રેકોર્ડ આ કમ્પ્યુટર પર રહે છે.
retention-is =
    { $count ->
        [one] દિવસના અંતે સર્વર પર મળે તેના { $n } દિવસ પછી રેકોર્ડ આ કમ્પ્યુટરમાંથી દૂર થાય છે.
       *[other] દિવસના અંતે સર્વર પર મળે તેના { $n } દિવસ પછી રેકોર્ડ આ કમ્પ્યુટરમાંથી દૂર થાય છે.
    }
retention-never = રાખો
retention-after = સર્વર પાસે થોડો સમય રહ્યા પછી દૂર કરો
retention-days = દિવસના અંતે સર્વર પર મળ્યા પછી કેટલા દિવસ
retention-warns = જે દૂર થાય તે પછી અહીં જોઈ કે સુધારી શકાતું નથી, અને ફક્ત સર્વર પર રહે છે. મોકલાવાની રાહમાં હોય તે રેકોર્ડ કદી દૂર થતા નથી. અહીંથી જે દૂર થયું તે જૂના બૅકઅપમાં હજી હોય છે.
protection-why = આ પ્રોગ્રામ શાનું અને કોનાથી રક્ષણ કરે છે, અને શાનું રક્ષણ કરી શકતો નથી, સરળ શબ્દોમાં.
protection-read = વાંચો
settings-kept = સાચવ્યું.
settings-clinic = ક્લિનિક
settings-clinic-is = { $clinic }, સાઇટ કોડ { $site }
settings-idle =
    { $count ->
        [one] { $n } મિનિટ સુધી કીબોર્ડ કે ક્લિક ન વપરાય તો આપોઆપ લૉક થાય છે.
       *[other] { $n } મિનિટ સુધી કીબોર્ડ કે ક્લિક ન વપરાય તો આપોઆપ લૉક થાય છે.
    }
settings-endpoint = પૂરા થયેલા રેકોર્ડ માટેનું સર્વર
settings-leaves = આ કમ્પ્યુટરમાંથી શું બહાર જાય છે
settings-pseudonymous = ફક્ત સ્ટડી નંબર
settings-pseudonymous-means = સ્ટડી નંબર, પસંદગીની ભાષા, દુભાષિયાની જરૂર છે કે નહીં, અને જવાબો બહાર જાય છે. નામ, જન્મ તારીખ, લિંગ અને NHS નંબર આ કમ્પ્યુટર પર જ રહે છે.
settings-identified = નામ અને NHS નંબર સાથે
settings-identified-means = નામ, જન્મ તારીખ, લિંગ અને NHS નંબર પણ બહાર જાય છે. રેકોર્ડ બદલનાર કર્મચારીનું નામ પણ જાય છે. ફક્ત એવા સર્વર માટે જેને તે રાખવાની પરવાનગી છે.
settings-prompt = સલામતી સૂચના
settings-prompt-text = જવાબ પર પગલાં જરૂરી હોય ત્યારે સ્ટાફને શું કહેવાય
settings-prompt-hint = તમારી સાઇટની કાર્યપદ્ધતિ અને ટેલિફોન નંબર લખો. ખાલી હોય તો: “{ $built }”
about-title = વિશે
about-version = Prombook { $version }
about-not-diagnosis = લોકો જે જવાબ આપે તે Prombook નોંધે છે અને પ્રકાશિત સ્કોરનો સરવાળો કરે છે. તે કોઈ નિદાન કરતું નથી.
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland and Morris, Spine 1983;8:141-144.
about-nprs = દુખાવો 0થી 10: પ્રશ્નના શબ્દો Prombookના પોતાના છે.
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu અને IBM Plex Sans Arabic: SIL Open Font License 1.1.
about-design = NHS ડિઝાઇન સિસ્ટમ (MIT), Tauri, Svelte અને Fluent પર બનેલું.
