### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = સ્ક્રીન એક દર્દી પાસે છે. પહેલાં તે પાછી લો.
problem-second-reader = જેમણે પહેલાં જવાબો ટાઇપ કર્યા તે બીજા વાચક ન હોઈ શકે. કોઈ સાથીદારને કહો.
problem-second-open = બે વ્યક્તિએ આ કાગળ જુદી રીતે વાંચ્યો છે. તફાવત ઉકેલો, પછી પૂરું કરો.
problem-pack-older = આ વર્ઝન, અથવા વધુ નવું, પહેલેથી અહીં છે. કંઈ બદલાયું નથી.
number-unreadable = સંખ્યા લખો, જેમ કે 72 અથવા 72.5.
number-too-low = આ પ્રશ્નમાં ચાલે તેના કરતાં આ સંખ્યા ઓછી છે. તપાસો.
number-too-high = આ પ્રશ્નમાં ચાલે તેના કરતાં આ સંખ્યા વધુ છે. તપાસો.
number-too-exact = દશાંશ ચિહ્ન પછી ઓછા અંક વાપરો.
date-not-exact = આખી તારીખ લખો: દિવસ, મહિનો અને વર્ષ.
date-past = આ તારીખ મુલાકાત પહેલાંની છે. તપાસો.
answer-refused = આ, આ પ્રશ્નનો જવાબ નથી.
letter-refused = Aથી Z સુધીનો એક કૅપિટલ વર્ણ વાપરો, અથવા ખાલી રાખો.
time-refused = સમય 17:00ની જેમ લખો, અથવા ખાલી રાખો.
pin-refused = 4થી 8 અંક વાપરો, બધા સરખા નહીં અને ક્રમવાર નહીં.
key-refused = આ minisignની પબ્લિક કી નથી. તેમાં 56 અક્ષર હોય છે અને તે RWથી શરૂ થાય છે.
key-known = આ કી પહેલેથી યાદીમાં છે.

## Places

title-print = ફોર્મ છાપો
title-keying = બીજું વાંચન
title-questionnaires = પ્રશ્નાવલિઓ
title-packs = પૅક
title-languages = ભાષાઓ

## One's own PIN

pin-title = તમારો PIN
pin-what = PINથી તમે દર્દી પાસેથી સ્ક્રીન ઝડપથી પાછી લઈ શકો છો. તેનાથી બીજું કંઈ ખૂલતું નથી. PIN ન હોય તો તમારો પાસફ્રેઝ વાપરો.
pin-change = તમારો PIN નક્કી કરો અથવા દૂર કરો
pin-pin = નવો PIN
pin-hint = 4થી 8 અંક, બધા સરખા નહીં અને ક્રમવાર નહીં. PIN ન જોઈતો હોય તો ખાલી રાખો.
pin-passphrase = તમારો પાસફ્રેઝ
pin-keep = સાચવો
pin-kept = તમારો PIN નક્કી થયો છે.
pin-removed = તમારો કોઈ PIN નથી.

## Printing a form

print-heading = { $form } છાપો
print-what = એક PDF લખાય છે: ખાલી, પેનથી ભરવા તૈયાર. દર્દી તેના પર જે લખે તે પછીથી કાગળના ફોર્મ તરીકે ટાઇપ કરી શકાય છે.
print-languages = ભાષાઓ
print-language-missing = ઓછામાં ઓછી એક ભાષા પસંદ કરો.
print-not-offered = આ ફોર્મ હાલમાં કોઈ ભાષામાં છાપી શકાતું નથી.
print-for = દરેક પાના પર
print-for-them = સ્ટડી નંબર { $number }
print-for-nobody = સ્ટડી નંબર નહીં
print-folder = ફોલ્ડર
print-folder-hint = સામાન્ય ફોલ્ડર માટે ખાલી રાખો.
print-now = PDF લખો
print-written =
    { $count ->
        [one] { $language }: { $n } પાનું
       *[other] { $language }: { $n } પાનાં
    }
print-done = લખાઈ ગઈ. PDF ફાઇલો માટે તમે જે પ્રોગ્રામ વાપરો છો તેનાથી ખોલો, અને ત્યાંથી છાપો.
print-back = મુલાકાત પર પાછા જાઓ

## A paper form read a second time

keying-heading = { $form }: બીજું વાંચન
keying-what = કાગળ પર જે છે તે ટાઇપ કરો. પહેલા વાચકે જે ટાઇપ કર્યું તે બતાવાતું નથી.
keying-answered =
    { $count ->
        [one] { $of }માંથી { $n } ટાઇપ કર્યો
       *[other] { $of }માંથી { $n } ટાઇપ કર્યા
    }
keying-compare = બંને વાંચન સરખાવો
keying-compare-first = અમુક પ્રશ્નોના હજી જવાબ નથી. બધા ટાઇપ કરો, અથવા જેમ છે તેમ સરખાવો.
keying-compare-anyway = જેમ છે તેમ સરખાવો
keying-on = ટાઇપ કરવાનું ચાલુ રાખો
keying-differences = { $form }: તફાવત
keying-readers = પહેલા વાચક: { $first }. બીજા વાચક: { $second }.
keying-agree =
    { $count ->
        [one] { $n } જવાબ બંનેમાં સરખો છે.
       *[other] { $n } જવાબ બંનેમાં સરખા છે.
    }
keying-differ =
    { $count ->
        [one] { $n } તફાવત ઉકેલવાનો છે
       *[other] { $n } તફાવત ઉકેલવાના છે
    }
keying-none = ઉકેલવાનું કંઈ બાકી નથી.
keying-question = પ્રશ્ન
keying-first = પહેલા વાચક
keying-second = બીજા વાચક
keying-settle = ઉકેલો
keying-no-answer = જવાબ નથી
keying-take-first = પહેલો સાચો છે
keying-take-second = બીજો સાચો છે
keying-which = પ્રશ્ન { $n }: કાગળ પર કયો છે?
keying-reason = કેમ
keying-reason-hint = જેમ કે: કાગળ ફરી સાથે મળીને જોયો.
keying-keep = સાચવો
keying-to-form = ફોર્મ પર જાઓ

## Answering a form of any kind

missing-not-known = ખબર નથી
missing-none-of-these = આમાંથી કોઈ નહીં
form-row-carried = અગાઉની મુલાકાતમાંથી
form-row-unplaced = હજી જગ્યા પસંદ કરી નથી
form-row = પંક્તિ { $n }
form-row-more = બીજી ઉમેરો
form-row-more-named = બીજી ઉમેરો: { $group }
form-row-most = વધુમાં વધુ { $n }
form-row-range = { $low }થી { $high }
form-hand = દર્દીને આપો
form-gap-refused = પ્રશ્ન { $number }: { $question } – { $why }
form-prompt-open-score = { $score }: શું કરવામાં આવ્યું તે નોંધો
prompt-title-score = { $score } માટે હમણાં જ પગલાં લેવાં જરૂરી છે
prompt-done-score = { $score }: શું કરવામાં આવ્યું

## Through whom the answers come

interpreter-kind = દુભાષિયા
interpreter-professional = વ્યાવસાયિક દુભાષિયા
interpreter-staff = સ્ટાફની વ્યક્તિ
interpreter-relative = સગા અથવા મિત્ર
interpreter-nobody = કોઈ દુભાષિયા નથી
interpreter-number = નંબર અથવા નામ
interpreter-relation = સહભાગી સાથેનો સંબંધ
interpreter-save = સાચવો
interpreter-cancel = રદ કરો
interpreter-is = દુભાષિયા: { $kind }
interpreter-is-professional = દુભાષિયા: વ્યાવસાયિક, { $detail }
interpreter-is-staff = દુભાષિયા: સ્ટાફની વ્યક્તિ, { $detail }
interpreter-is-relative = દુભાષિયા: સગા અથવા મિત્ર, { $detail }
interpreter-wanted = સહભાગીને દુભાષિયાની જરૂર છે, અને હજી કોઈની નોંધ નથી.
interpreter-note = દુભાષિયાની નોંધ કરો
interpreter-change = બદલો
paper-of = { $day }ના કાગળ પરથી ઉતારેલું
paper-second =
    { $count ->
        [0] { $person }એ બીજી વાર વાંચ્યું; ઉકેલવાનું કંઈ બાકી નથી.
        [one] { $person }એ બીજી વાર વાંચ્યું; { $n } તફાવત ઉકેલવાનો છે.
       *[other] { $person }એ બીજી વાર વાંચ્યું; { $n } તફાવત ઉકેલવાના છે.
    }
paper-keying = બીજી વાર ટાઇપ

## What can be begun, and what was read

offer-print = છાપો
offer-print-named = છાપો: { $form }
offer-paper-day = કાગળ પરની તારીખ
offer-manage = પ્રશ્નાવલિઓ જુઓ
whynot-form-incomplete = આ ફોર્મ વાપરી શકાતું નથી: તેના અમુક શબ્દો ખૂટે છે.
whynot-form-status-not-allowed = આ ફોર્મ વાપરી શકાતું નથી: સાઇટ તેના શબ્દોની પરવાનગી આપતી નથી.
whynot-form-needs-approval = આ ફોર્મ હજી વાપરી શકાતું નથી: એડમિનિસ્ટ્રેટરે તેના શબ્દો મંજૂર કરવા પડશે.
whynot-form-language-not-licensed = આ ફોર્મ વાપરી શકાતું નથી: લાઇસન્સ બીજી ભાષાઓ માટે છે.
whynot-form-licence-expired = આ ફોર્મ વાપરી શકાતું નથી: તેના લાઇસન્સની મુદત પૂરી થઈ ગઈ છે.
whynot-form-licence-missing = આ ફોર્મ વાપરી શકાતું નથી: તેના માટે લાઇસન્સ નથી.
result-read = { $language }માં વંચાયું, શબ્દો { $digest }
result-read-then = { $at }થી { $language }માં, શબ્દો { $digest }
whynot-incomplete = તેના અમુક શબ્દો ખૂટે છે
whynot-status-not-allowed = સાઇટ આ પ્રકારના શબ્દોની પરવાનગી આપતી નથી
whynot-needs-approval = પહેલાં એડમિનિસ્ટ્રેટરે શબ્દો મંજૂર કરવા પડશે
whynot-language-not-licensed = લાઇસન્સ બીજી ભાષાઓ માટે છે
whynot-licence-expired = લાઇસન્સની મુદત પૂરી થઈ ગઈ છે
whynot-licence-missing = લાઇસન્સ નથી
wording-licensed = શબ્દો: માલિકે લાઇસન્સ હેઠળ આપેલા
wording-local = શબ્દો: સાઇટના પોતાના

## The audit trail

trail-action-pack-installed = પ્રશ્નાવલિઓનો પૅક ઇન્સ્ટૉલ કર્યો
trail-action-signer-added = પૅકના પ્રકાશકને ઉમેર્યા
trail-action-signer-removed = પૅકના પ્રકાશકને દૂર કર્યા
trail-action-wording-approved = શબ્દો મંજૂર કર્યા
trail-action-wording-withdrawn = શબ્દોની મંજૂરી પાછી લીધી
trail-action-pin-set = પોતાનો PIN બદલ્યો
trail-action-second-keyed = કાગળનું ફોર્મ બીજી વાર ટાઇપ કર્યું
trail-action-second-settled = બે વાંચન વચ્ચેનો તફાવત ઉકેલ્યો
trail-action-interpreter-noted = દુભાષિયાની નોંધ કરી
trail-action-handed-to-patient = સ્ક્રીન દર્દીને આપી
trail-action-taken-back-from-patient = સ્ક્રીન પાછી લીધી
trail-action-printed = ખાલી ફોર્મ છાપ્યું
trail-action-questionnaire-exported = પ્રશ્નાવલિ ફાઇલમાં લખી

## Questionnaires and their wordings

questionnaires-what = અહીં કઈ પ્રશ્નાવલિઓ છે, અને તે કોના શબ્દોમાં દર્દીઓને વાંચી સંભળાવી શકાય.
questionnaires-version = વર્ઝન { $n }
questionnaires-questions =
    { $count ->
        [one] { $n } પ્રશ્ન
       *[other] { $n } પ્રશ્નો
    }
questionnaires-built-in = Prombookનો ભાગ
questionnaires-pack = પૅક { $pack }માંથી
questionnaires-owner = માલિક: { $owner }
questionnaires-licence = લાઇસન્સ { $number }
questionnaires-until = { $day } સુધી માન્ય
questionnaires-terms = શરતો: { $terms }
questionnaires-offered = { $of }માંથી { $n } ભાષામાં ઉપલબ્ધ
questionnaires-open = શબ્દો
questionnaires-open-named = શબ્દો: { $form }
wordings-language = ભાષા
wordings-kind = શબ્દો
wordings-approval = મંજૂરી
wordings-use = અહીં વપરાશ
wordings-offered = ઉપલબ્ધ
wordings-approved = { $person }, { $at }
wordings-read = વાંચો
wordings-read-named = વાંચો: { $form }, { $language }
wordings-withdraw = મંજૂરી પાછી લો
wordings-withdraw-named = મંજૂરી પાછી લો: { $form }, { $language }
wordings-withdraw-means = મંજૂરી પાછી લેવાથી શરૂ થયેલું કંઈ અટકતું નથી; તે શબ્દોમાં નવું કંઈ શરૂ થતું નથી.
wordings-incomplete = આ ભાષાઓમાં પૂરા નથી:
status-published = માલિકે પ્રકાશિત કરેલા
status-licensed = માલિકના લાઇસન્સ હેઠળ
status-collated = એકત્રિત કરેલા
status-local = સાઇટના પોતાના
status-own = Prombookના પોતાના
status-means-published = માલિકે જે પ્રકાશિત કર્યું તે જ, શબ્દેશબ્દ.
status-means-licensed = માલિકે પૅકમાં લાઇસન્સ હેઠળ આપેલા.
status-means-collated = એકબીજી સાથે મળતી આવતી જાહેર નકલો પરથી એકત્રિત કરેલા, માલિકના પોતાના દસ્તાવેજ વિના. ઉપલબ્ધ થાય તે પહેલાં દરેકને મંજૂરી જોઈએ.
status-means-local = આ સાઇટે પોતે લખેલો કે પોતે અપનાવેલો અનુવાદ કે પ્રશ્ન. બીજા કોઈએ તે તપાસ્યો નથી.
status-means-own = જ્યાં સત્તાવાર શબ્દો નથી ત્યાં Prombookએ લખેલા પ્રશ્નો.
allow-title = અહીં કયા શબ્દો વાપરી શકાય
allow-what = આ નવાં ફોર્મને લાગુ પડે છે. શરૂ થઈ ગયેલાં ફોર્મ જેમ છે તેમ ચાલુ રહે છે.
allow-save = સાચવો
allow-saved = સાચવ્યું.
export-title = ફાઇલમાં લખો
export-what = બધા અનુવાદો સાથે FHIR Questionnaire, બીજા પ્રોગ્રામો માટે.
export-folder = ફોલ્ડર
export-folder-hint = સામાન્ય ફોલ્ડર માટે ખાલી રાખો.
export-go = ફાઇલ લખો
export-done = લખાઈ ગઈ: { $path }

## Approving collated wordings

collated-title = મંજૂર કરવાના શબ્દો
collated-what = આ શબ્દો એકબીજી સાથે મળતી આવતી જાહેર નકલો પરથી એકત્રિત કરાયા છે. માલિકોના પોતાના દસ્તાવેજો સાથે સરખાવી શકાયા નથી. અહીં કોઈ શબ્દો મંજૂર ન કરે ત્યાં સુધી તેમાં કોઈ ફોર્મ ઉપલબ્ધ થતું નથી.
collated-name = દરેક મંજૂરી સાથે તમારું નામ અને તારીખ રખાય છે. તમે જે મંજૂર કરો તે વાંચો, અથવા તે ભાષા જાણતી વ્યક્તિ પાસે વંચાવો.
collated-all = બધાને ટિક કરો
collated-approve =
    { $count ->
        [0] મંજૂર કરો
        [one] આ { $n } શબ્દરચના મંજૂર કરો
       *[other] આ { $n } શબ્દરચનાઓ મંજૂર કરો
    }
collated-none = ઓછામાં ઓછી એક શબ્દરચનાને ટિક કરો.
collated-later = પછી
collated-later-what = પછીથી તે તમને સેટિંગ્સ, પ્રશ્નાવલિઓમાં મળશે.
reading-title = { $form }: { $language }
reading-source = ક્યાંથી લીધા: { $source }
reading-english = અંગ્રેજી
reading-approve = આ શબ્દો મંજૂર કરો
reading-close = બંધ કરો

## Packs

packs-what = પૅક પ્રશ્નાવલિઓ, તેમના શબ્દો અને તેમનું લાઇસન્સ એક સહી કરેલી ફાઇલમાં લાવે છે.
packs-none = કોઈ પૅક ઇન્સ્ટૉલ કરેલો નથી.
packs-pack = પૅક
packs-publisher = પ્રકાશક
packs-installed-at = ઇન્સ્ટૉલ કર્યો
packs-holds = પ્રશ્નાવલિઓ
packs-by = { $at }, { $person }
packs-own = FHIR Questionnaireમાંથી અપનાવેલું
packs-brings-nothing = હાલમાં કંઈ લાવતો નથી:
packs-look-title = ફાઇલમાંથી ઇન્સ્ટૉલ કરો
packs-folder = ફોલ્ડર
packs-folder-hint = જેમ કે USB સ્ટિક. સામાન્ય ફોલ્ડર માટે ખાલી રાખો.
packs-look = ફાઇલો શોધો
packs-file = ફાઇલ
packs-size = કદ
packs-open = વિગતો
packs-open-named = વિગતો: { $file }
packs-no-files = આ ફોલ્ડરમાં કોઈ પૅક કે કોઈ Questionnaire નથી.
packs-title = { $pack }, વર્ઝન { $n }
packs-signed = સહી કરનાર: { $person }
packs-unsigned = FHIR Questionnaire, કોઈની સહી નથી. તેના શબ્દો સાઇટના પોતાના ગણાય છે.
packs-digest = ફિંગરપ્રિન્ટ (SHA-256): { $digest }
packs-detail = તેના પ્રકાશક માટે: { $detail }
packs-update = વર્ઝન { $here }ની જગ્યાએ વર્ઝન { $n }
packs-new = અહીં નવો
packs-languages = ભાષાઓ:
packs-audio = સાંભળવા માટે રેકોર્ડ કરેલું:
packs-notices = હંમેશાં તેની સાથે બતાવાય છે:
packs-drafts =
    { $count ->
        [one] { $n } અધૂરું ફોર્મ વર્ઝન { $here }માં ચાલુ રહે છે.
       *[other] { $n } અધૂરાં ફોર્મ વર્ઝન { $here }માં ચાલુ રહે છે.
    }
packs-not-carried = શું સાથે લાવી શકાતું નથી
packs-place = ક્યાં
packs-element = શું
packs-loss = તેનો અર્થ શું
loss-dropped = છોડી દીધું; બીજું કંઈ બદલાતું નથી
loss-simplified = તેની જગ્યાએ વધુ સાદું કંઈક છે
loss-unusable = જેને તેની જરૂર છે તે વાપરી શકાતું નથી
packs-install = ઇન્સ્ટૉલ કરો
packs-done = { $pack }, વર્ઝન { $n }, ઇન્સ્ટૉલ થઈ ગયો છે.
packs-approve = તેના શબ્દો જુઓ
packs-close = બંધ કરો
signers-title = પ્રકાશકો
signers-what = પૅક ફક્ત આ યાદીના પ્રકાશકો પાસેથી લેવાય છે. ઉમેરતાં પહેલાં ટેલિફોન પર પ્રકાશક સાથે કી સરખાવો.
signers-none = હજી યાદીમાં કોઈ પ્રકાશક નથી.
signers-name = નામ
signers-key = પબ્લિક કી
signers-key-hint = પ્રકાશક આપે તે પ્રમાણે: 56 અક્ષર, RWથી શરૂ થાય.
signers-id = કી
signers-added = ઉમેર્યા
signers-removed = દૂર કર્યા; નવું કંઈ લેવાતું નથી
signers-add = પ્રકાશક ઉમેરો
signers-added-now = ઉમેર્યા. પ્રકાશકને કી વાંચી સંભળાવો અને સરખાવો.
signers-remove = દૂર કરો
signers-remove-named = દૂર કરો: { $person }
pack-unreadable = ફાઇલ વાંચી શકાતી નથી. તેની અહીં ફરી નકલ કરો, પછી ફરી એક વાર જુઓ.
pack-too-large = ફાઇલ કોઈ પણ પૅક કરતાં મોટી છે. તેના પ્રકાશકને પૂછો.
pack-unsigned = આ ફાઇલ પર કોઈની સહી નથી, એટલે તે કોની છે તે કહી શકાય નહીં. તેના પ્રકાશક પાસે સહી કરેલી ફાઇલ માગો.
pack-unknown-signer = ફાઇલ પર એવી કીથી સહી થયેલી છે જે પ્રકાશકોની યાદીમાં નથી. તેમની સાથે કી સરખાવ્યા પછી તેને ઉમેરો અને ફરી જુઓ.
pack-altered = તેના પ્રકાશકે જે ફાઇલ પર સહી કરી હતી તે આ નથી. તેને વાપરશો નહીં; ફરી મેળવો.
pack-not-a-pack = આ પૅક કે Questionnaire નથી, અથવા એવા પ્રકારનું છે જેને Prombookનું આ વર્ઝન ઓળખતું નથી.
pack-malformed = ફાઇલની અંદરની વાતો એકબીજી સાથે બંધબેસતી નથી. નીચે જે લખ્યું છે તે તેના પ્રકાશકને મોકલો.
pack-case-failed = ગણી બતાવેલા એક ઉદાહરણનું પરિણામ ફાઇલ કહે છે તેવું આવતું નથી, એટલે તેના સ્કોર પર ભરોસો રાખી શકાય નહીં. નીચે જે લખ્યું છે તે તેના પ્રકાશકને મોકલો.
pack-not-newer = આ વર્ઝન, અથવા વધુ નવું, પહેલેથી અહીં છે. ઇન્સ્ટૉલ કરવાનું કંઈ નથી.
pack-expired = લાઇસન્સની મુદત પૂરી થઈ ગઈ છે. તેના પ્રકાશક પાસે નવું લાઇસન્સ ધરાવતો પૅક માગો.
pack-conflict = તે એવી પ્રશ્નાવલિ લાવે છે જે પહેલેથી અહીં છે, પણ તેમાં બીજું કંઈક લખેલું છે. તેના પ્રકાશક પાસે પોતાના અલગ વર્ઝનવાળી માગો.
pack-changed = તમે જોઈ ત્યાર પછી ફાઇલ બદલાઈ છે. તેને ફરી જુઓ.
pack-unusable = આ Questionnaireનો અમુક ભાગ બિલકુલ વાપરી શકાતો નથી. કોષ્ટકમાં તે જણાવ્યો છે.

## Languages

languages-what = Prombook દરેક ભાષામાં શું કહી શકે છે, તે કોણે લખ્યું અને કોણે તપાસ્યું.
languages-language = ભાષા
languages-for = શાના માટે
languages-window = વિન્ડો અને ફોર્મ
languages-forms = ફક્ત ફોર્મ
languages-words = વિન્ડોના શબ્દો
languages-draft = ડ્રાફ્ટ, આ માતૃભાષાવાળી વ્યક્તિએ તપાસ્યો નથી
languages-checked = તપાસનાર: { $by }
languages-written = લખેલા
languages-of = { $of }માંથી { $n }
languages-patient = દર્દીની સ્ક્રીન
languages-patient-yes = હા
languages-patient-no = હજી નહીં
languages-offered = ઉપલબ્ધ પ્રશ્નાવલિઓ
languages-withheld = ઉપલબ્ધ નથી
languages-none = કોઈ નહીં
languages-unwritten = હજી અનુવાદ થયો નથી
languages-unwritten-what = આ વાક્યો અંગ્રેજીમાં દેખાય છે, બાજુમાં { $mark } સાથે.
