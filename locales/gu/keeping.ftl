### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = ઑડિટ ટ્રેઇલ
title-backups = બૅકઅપ
title-restore = બૅકઅપ પાછો લાવવો
title-rights = સહભાગીના અધિકારો
title-protection = શું સુરક્ષિત છે

## The audit trail

trail-title = ઑડિટ ટ્રેઇલ
trail-length =
    { $count ->
        [one] આ ક્લિનિક સેટઅપ થયું ત્યારથી { $n } પંક્તિ. કંઈ બદલી કે દૂર કરી શકાતું નથી.
       *[other] આ ક્લિનિક સેટઅપ થયું ત્યારથી { $n } પંક્તિઓ. કંઈ બદલી કે દૂર કરી શકાતું નથી.
    }
trail-filters = કઈ પંક્તિઓ
trail-by = કોણે
trail-by-anybody = કોઈ પણ
trail-what = શું કરવામાં આવ્યું
trail-what-anything = કંઈ પણ
trail-participant = સ્ટડી નંબર
trail-from = થી (દિવસ)
trail-to = સુધી (દિવસ)
trail-show = બતાવો
trail-show-all = બધું બતાવો
trail-none = આવી કોઈ પંક્તિ નથી.
trail-rows = પંક્તિઓ, નવી પહેલાં
trail-col-row = પંક્તિ
trail-col-when = ક્યારે
trail-col-who = કોણે
trail-col-what = શું કરવામાં આવ્યું
trail-col-about = શાના વિશે
trail-col-reason = કેમ
trail-program = Prombook, આપોઆપ
trail-utc = UTC: { $utc }
trail-clock-back = ઘડિયાળ પાછળ ગઈ હતી
trail-clock-forward = ઘડિયાળ અચાનક આગળ ગઈ હતી
trail-newer = વધુ નવી
trail-older = વધુ જૂની
trail-check = આખી ટ્રેઇલ તપાસો
trail-check-how = દરેક પંક્તિ અને આખી ફાઇલ તપાસે છે. એક મિનિટ લાગી શકે; તમે કામ ચાલુ રાખી શકો છો.
trail-checking = તપાસાય છે…
trail-checked =
    { $count ->
        [one] { $at }: { $n } પંક્તિ તપાસી, અને બધું બરાબર છે.
       *[other] { $at }: { $n } પંક્તિઓ તપાસી, અને બધું બરાબર છે.
    }
trail-checked-found =
    { $count ->
        [one] { $at }: { $n } પંક્તિ તપાસી, અને કંઈક બંધબેસતું નથી. કંઈ બદલશો નહીં; સપોર્ટને ફોન કરો.
       *[other] { $at }: { $n } પંક્તિઓ તપાસી, અને કંઈક બંધબેસતું નથી. કંઈ બદલશો નહીં; સપોર્ટને ફોન કરો.
    }
trail-head = કાગળના લૉગ માટે: પંક્તિ { $row }, { $head }
trail-head-how = આ અને આજની તારીખ કાગળના લૉગમાં લખો. પછીથી કોઈ ત્યાં સુધીની પંક્તિ દૂર કરે કે ફરી લખે, તો તે ફરી એ જ આઠ અક્ષર લાવી શકશે નહીં.
trail-witness = સર્વર સાથે સરખાવો
trail-witness-how = દર વખતે રેકોર્ડ મોકલાય ત્યારે ટ્રેઇલનો અંત કેવો છે તે સર્વર નોંધે છે. આનાથી તેણે શું નોંધ્યું છે તે પુછાય છે.
trail-witnessing = સર્વરને પુછાય છે…
witness-no-endpoint = કોઈ સર્વર નક્કી નથી, એટલે બીજા કોઈએ આ ટ્રેઇલ જોઈ નથી.
witness-no-answer = સર્વર જવાબ આપતું નથી. કનેક્શન હોય ત્યારે ફરી પ્રયત્ન કરો.
witness-nothing = સર્વરે હજી આ ટ્રેઇલ જોઈ નથી. આગલી વાર રેકોર્ડ મોકલાશે ત્યારે જોશે.
witness-agrees = પંક્તિ { $seq } ({ $seen }) સુધી, અહીંની ટ્રેઇલ સર્વરે જોયેલી ટ્રેઇલ જ છે.
witness-contradicts = પંક્તિ { $seq } ({ $seen }) સુધી, સર્વરે અહીંની ટ્રેઇલ કરતાં જુદી ટ્રેઇલ જોઈ છે: આ કમ્પ્યુટર પર પંક્તિઓ દૂર કરાઈ કે ફરી લખાઈ છે. કંઈ બદલશો નહીં; સપોર્ટને ફોન કરો.
damage-pages = રેકોર્ડ ફાઇલના અમુક ભાગ લખ્યા હતા તેવા નથી.
damage-structure = રેકોર્ડ ફાઇલની અંદરની રચના બરાબર નથી.
damage-references = અમુક રેકોર્ડ એવા રેકોર્ડ તરફ નિર્દેશ કરે છે જે ત્યાં નથી.
damage-trail = ઑડિટ ટ્રેઇલના ભાગ એકબીજા સાથે બંધબેસતા નથી.
damage-content = એક રેકોર્ડ ઑડિટ ટ્રેઇલ મુજબ જે લખાયું હતું તે પ્રમાણે નથી.
damage-anchor-missing = ટ્રેઇલનો અંત કેવો છે તેની રેકોર્ડની બાજુમાં રખાતી નોંધ ગુમ છે.
damage-anchor-forged = રેકોર્ડની બાજુમાં રખાતી નોંધ આ પ્રોગ્રામે લખી નથી.
damage-anchor-ahead = ટ્રેઇલનો અંત ગુમ છે: આ રેકોર્ડ પહેલાં હતા તેના કરતાં જૂના છે.
damage-anchor-contradicts = રેકોર્ડની બાજુમાં રખાતી નોંધ કહે છે તે રીતે ટ્રેઇલ પૂરી થતી નથી.
damage-witness = સર્વરે અહીંની ટ્રેઇલ કરતાં જુદી ટ્રેઇલ જોઈ છે.
damage-row = તે પહેલી વાર પંક્તિ { $seq }માં દેખાય છે.
damage-missing =
    { $count ->
        [one] { $n } પંક્તિ ગુમ છે.
       *[other] { $n } પંક્તિઓ ગુમ છે.
    }

trail-action-founded = ક્લિનિક સેટઅપ કર્યું
trail-action-person-added = સ્ટાફની વ્યક્તિ ઉમેરી
trail-action-person-renamed = સ્ટાફની વ્યક્તિનું નામ બદલ્યું
trail-action-role-changed = ભૂમિકા બદલી
trail-action-person-left = ગયેલી વ્યક્તિને દૂર કરી
trail-action-person-returned = વ્યક્તિને પાછી આવવા દીધી
trail-action-passphrase-given = પ્રથમ પાસફ્રેઝ આપ્યો
trail-action-passphrase-changed = પોતાનો પાસફ્રેઝ બદલ્યો
trail-action-keys-rotated = કી નવી કરી
trail-action-data-key-renewed = બધા રેકોર્ડ નવેસરથી એન્ક્રિપ્ટ કર્યા
trail-action-recovery-used = રિકવરી કીથી પ્રવેશ કર્યો
trail-action-recovery-renewed = નવી રિકવરી કી બનાવી
trail-action-escrow-set = સંસ્થાને સીલ કરેલી કી આપી
trail-action-escrow-removed = સીલ કરેલી કી પાછી લીધી
trail-action-signed-in = સાઇન ઇન કર્યું
trail-action-sign-in-failed = સાઇન ઇન થઈ શક્યું નહીં
trail-action-locked = લૉક કર્યું
trail-action-setting-changed = સેટિંગ બદલ્યું
trail-action-registered = સહભાગીની નોંધણી કરી
trail-action-visit-started = મુલાકાત શરૂ કરી
trail-action-form-begun = ફોર્મ શરૂ કર્યું
trail-action-answered = જવાબ આપ્યો
trail-action-language-changed = ફોર્મની ભાષા બદલી
trail-action-prompt-acknowledged = સલામતી સૂચના પર શું કરવામાં આવ્યું તે નોંધ્યું
trail-action-finished = ફોર્મ પૂરું કર્યું
trail-action-corrected = ફોર્મ સુધાર્યું
trail-action-confirmed = સર્વરે રેકોર્ડની પુષ્ટિ કરી
trail-action-refused = સર્વરે રેકોર્ડ સ્વીકાર્યો નહીં
trail-action-released = રેકોર્ડ ફરી મોકલ્યો
trail-action-viewed = રેકોર્ડ જોયો
trail-action-searched = શોધ કરી
trail-action-exported = રેકોર્ડ સોંપ્યો
trail-action-backed-up = બૅકઅપ કર્યો
trail-action-backup-failed = બૅકઅપ નિષ્ફળ ગયો
trail-action-restored = બૅકઅપ પાછો લાવવામાં આવ્યો
trail-action-damage-found = નુકસાન જણાયું
trail-action-damage-accepted = નુકસાન પછી આગળ વધવાનું નક્કી કર્યું
trail-action-clock-jumped = ઘડિયાળનો સમય અચાનક બદલાયો
trail-action-clock-confirmed = ઘડિયાળ બરાબર છે એમ જણાવ્યું
trail-action-withdrawn = હવે ભાગ ન લેવાની નોંધ કરી
trail-action-restricted = રેકોર્ડ મર્યાદિત કર્યો
trail-action-unrestricted = રેકોર્ડ બધા સ્ટાફ માટે ફરી ખોલ્યો
trail-action-erased = રેકોર્ડ ભૂંસી નાખ્યો
trail-action-purged = સમય પૂરો થતાં રેકોર્ડ દૂર કર્યો
trail-action-witnessed = સર્વરે ટ્રેઇલ જોઈ
trail-action-trail-checked = ટ્રેઇલ તપાસી
trail-action-run-started = Prombook શરૂ થયું
trail-action-voided = ફોર્મ પાછું લીધું
trail-action-unfinished-noted = ફોર્મ કેમ પૂરું થયું નથી તે નોંધ્યું
trail-action-participant-changed = સહભાગીની વિગતો બદલી
trail-action-details-kept = બદલાયેલી વિગતો રાખી
trail-action-computer-added = સાઇટના બીજા કમ્પ્યુટરની જાણ થઈ
trail-action-received = બીજા કમ્પ્યુટરનો રેકોર્ડ લીધો
trail-action-dispute-opened = એક રેકોર્ડનાં બે વર્ઝન મળ્યાં
trail-action-dispute-settled = બે વર્ઝનમાંથી નિર્ણય કર્યો
trail-action-lost-there = સર્વરે રેકોર્ડ ગુમાવ્યો હતો
trail-action-day-closed = દિવસ પૂરો કર્યો
trail-action-step-kept = પગલું નોંધ્યું
trail-action-step-corrected = પગલું સુધાર્યું
trail-action-kit-adopted = કાર્યક્રમ વિશે નિર્ણય કર્યો
trail-action-tailoring-proposed = સાઇટ કાર્યક્રમમાં જે બદલે છે તેનો પ્રસ્તાવ મૂક્યો
trail-action-tailoring-approved = તે પ્રસ્તાવ અમલમાં મૂક્યો
trail-action-tailoring-refused = તે પ્રસ્તાવ અમલમાં ન મૂક્યો

## Backups

backups-title = બૅકઅપ
backups-state = હાલની સ્થિતિ
backups-why = બૅકઅપ એ બધાની એન્ક્રિપ્ટ કરેલી નકલ છે. Prombook દરરોજ એક બનાવે છે અને ચકાસ્યા પછી જ તેને ગણે છે. તે આજના પાસફ્રેઝથી ખૂલે છે; પાસફ્રેઝ બદલાયા ત્યારે જે નકલ પહોંચની બહાર હતી તે પહેલાંના પાસફ્રેઝથી ખૂલે છે.
backups-here = આ કમ્પ્યુટર પર: છેલ્લી ચકાસેલી નકલ { $at }.
backups-here-never = આ કમ્પ્યુટર પર: હજી કોઈ નકલ નથી.
backups-there = બીજી જગ્યાએ: છેલ્લી ચકાસેલી નકલ { $at }.
backups-there-never = બીજી જગ્યાએ: હજી કોઈ નકલ નથી.
backups-no-place = હજી બીજી જગ્યા નથી. આ કમ્પ્યુટરની ડિસ્ક બગડે તો તેના પરની નકલો પણ તેની સાથે જતી રહેશે.
backups-place-away = બીજી જગ્યા હમણાં મળતી નથી. તેને જોડો; Prombook આપોઆપ તેમાં નકલ કરશે.
backup-trouble-place = છેલ્લો બૅકઅપ નિષ્ફળ ગયો: તેના ફોલ્ડરમાં લખી શકાયું નહીં.
backup-trouble-disk-full = છેલ્લો બૅકઅપ નિષ્ફળ ગયો: જગ્યા બચી ન હતી.
backup-trouble-damaged = છેલ્લો બૅકઅપ નિષ્ફળ ગયો: જે નકલ થયું તે આખું છે એમ સાબિત ન થયું. કંઈ બદલશો નહીં; સપોર્ટને ફોન કરો.
backup-trouble-other = છેલ્લો બૅકઅપ નિષ્ફળ ગયો. હમણાં ફરી પ્રયત્ન કરો; ફરી આવું થાય તો સપોર્ટને ફોન કરો.
backups-now = હમણાં બૅકઅપ કરો
backups-making = નકલ અને ચકાસણી થાય છે…
backups-made = નકલ અને ચકાસણી થઈ ગઈ.
backups-place-title = બીજી જગ્યા
backups-place-label = બીજી નકલ માટેનું ફોલ્ડર
backups-place-hint = USB સ્ટિક કે બીજી ડ્રાઇવ પરનું ફોલ્ડર, જેમ કે E:\Backups. આ કમ્પ્યુટરની ડિસ્ક પર નહીં, અને નેટવર્ક પર નહીં. બીજી જગ્યા ન જોઈતી હોય તો ખાલી રાખો.
backups-place-save = આ ફોલ્ડર વાપરો
backups-place-kept = સાચવ્યું.
backups-list = નકલો
backups-none = હજી કોઈ નકલ નથી.
backups-col-made = બનાવી
backups-col-holds = તેમાં શું છે
backups-col-where = ક્યાં
backups-unreadable = વાંચી શકાતી નથી
backups-on-here = આ કમ્પ્યુટર પર
backups-on-there = બીજી જગ્યા
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [one] { $n } સહભાગી
       *[other] { $n } સહભાગીઓ
    }
backups-forms =
    { $count ->
        [one] { $n } ફોર્મ
       *[other] { $n } ફોર્મ
    }
backups-usual = આ કમ્પ્યુટર પરની નકલો { $folder }માં છે
backups-restore = એક પાછો લાવો…

## Bringing a backup back

restore-step = { $steps }માંથી પગલું { $step }
restore-choose-title = બૅકઅપ પસંદ કરો
restore-choose-how = હજી કંઈ બદલાતું નથી. પહેલાં તમે જોશો કે તેનાથી શું થશે.
restore-looking = નકલો શોધાય છે…
restore-found =
    { $count ->
        [0] અહીં કોઈ નકલ મળી નથી. નકલો જ્યાં છે તે ફોલ્ડર ટાઇપ કરો, અથવા ડ્રાઇવ જોડીને ફરી શોધો.
        [one] { $n } નકલ મળી.
       *[other] { $n } નકલો મળી.
    }
restore-copies = નકલો, નવી પહેલાં
restore-unreadable = આ નકલ વાંચી શકાતી નથી. બીજી પસંદ કરો.
restore-choose-one = નકલોમાંથી એક પસંદ કરો.
restore-folder = બીજું ફોલ્ડર
restore-folder-hint = જેમ કે USB સ્ટિક પર: E:\Backups
restore-look = ત્યાં શોધો
restore-next = આગળ વધો
restore-back = પાછળ
restore-leave = બધું જેમ છે તેમ રહેવા દો
restore-prove-title = તમારી ઓળખ સાબિત કરો
restore-prove-how = એડમિનિસ્ટ્રેટરનું નામ અને પાસફ્રેઝ વાપરો. પહેલાં આજનાં અજમાવો; તે બદલાયાં ત્યારે નકલ પહોંચની બહાર હોય તો પહેલાંનાંથી ખૂલશે.
restore-prove-of = { $made }ની નકલ
restore-name = નામ
restore-passphrase = પાસફ્રેઝ
restore-prove = નકલ ખોલો
restore-proving = નકલ ચકાસાય છે…
restore-look-title = તેનાથી શું થશે
restore-is = નકલ આખી છે. તે { $clinic }ની છે, બનાવી { $made }.
restore-holds = તેમાં: { $participants }, { $forms }.
restore-replaces-nothing = આ કમ્પ્યુટર પર કોઈ રેકોર્ડ નથી. કશાની જગ્યાએ બીજું મુકાતું નથી.
restore-newer =
    { $count ->
        [0] અહીંનો કોઈ રેકોર્ડ નકલ કરતાં નવો નથી.
        [one] અહીંનો { $n } રેકોર્ડ નકલ કરતાં નવો છે અને તેમાં નહીં હોય:
       *[other] અહીંના { $n } રેકોર્ડ નકલ કરતાં નવા છે અને તેમાં નહીં હોય:
    }
restore-newer-many =
    { $count ->
        [one] નકલમાં નહીં હોય તેવો સૌથી નવો { $n } રેકોર્ડ; બીજા પણ છે:
       *[other] નકલમાં નહીં હોય તેવા સૌથી નવા { $n } રેકોર્ડ; બીજા પણ છે:
    }
restore-unreadable-now = આ કમ્પ્યુટર પરના રેકોર્ડ હમણાં વાંચી શકાતા નથી, એટલે નકલ કરતાં નવું શું છે તે કોઈ કહી શકે નહીં. તેના પછી જે નોંધાયું તે તેમાં નહીં હોય.
restore-newer-rows =
    { $count ->
        [0] અહીંની ઑડિટ ટ્રેઇલમાં વધુ નવી પંક્તિ નથી.
        [one] અહીંની ઑડિટ ટ્રેઇલની { $n } પંક્તિ વધુ નવી છે.
       *[other] અહીંની ઑડિટ ટ્રેઇલની { $n } પંક્તિઓ વધુ નવી છે.
    }
restore-lost =
    { $count ->
        [one] { $n } રેકોર્ડ સર્વર પર પણ નથી. ત્યાર પછી તે ફક્ત બદલાયેલી જૂની ફાઇલોમાં હશે.
       *[other] { $n } રેકોર્ડ સર્વર પર પણ નથી. ત્યાર પછી તે બધા ફક્ત બદલાયેલી જૂની ફાઇલોમાં હશે.
    }
restore-lost-none = સર્વરે આ બધાની પુષ્ટિ કરી છે. કંઈ ખોવાતું નથી, પણ તે ફક્ત સર્વર પર છે.
restore-col-record = રેકોર્ડ
restore-col-when = ક્યારે
restore-col-server = ક્યાં
restore-on-server = સર્વર પર પણ છે
restore-not-on-server = ફક્ત અહીં
restore-then = પછી
restore-then-kept = હમણાં અહીં જે ફાઇલો છે તે રેકોર્ડની બાજુમાં રખાશે, કાઢી નખાશે નહીં.
restore-then-asked = નકલના દરેક રેકોર્ડ વિશે સર્વરને પુછાશે; તેની પાસે જે ન હોય તે ફરી મોકલાશે.
restore-then-staff = સ્ટાફની યાદી નકલના દિવસની છે. પછી તેને તપાસી જાઓ: ત્યાર બાદ જે ગયા તે ફરી તેમાં છે, અને તમે તેમને દૂર ન કરો ત્યાં સુધી કદાચ સાઇન ઇન કરી શકે.
restore-then-trail = નકલ કોણ, ક્યારે અને કેમ પાછી લાવ્યું તે ઑડિટ ટ્રેઇલમાં રહે છે.
restore-reason = બૅકઅપ કેમ પાછો લાવો છો?
restore-reason-hint = જેમ કે: મંગળવારે ડિસ્ક બગડી
restore-do =
    { $count ->
        [0] આ બૅકઅપ પાછો લાવો
        [one] આ બૅકઅપ પાછો લાવો, ફક્ત અહીં હોય તે { $n } રેકોર્ડ વિના
       *[other] આ બૅકઅપ પાછો લાવો, ફક્ત અહીં હોય તે { $n } રેકોર્ડ વિના
    }
restore-doing = પાછો લવાય છે…
restore-done-title = બૅકઅપ પાછો આવી ગયો છે
restore-done = નકલ બની ત્યારે હતાં તે નામ અને પાસફ્રેઝથી સાઇન ઇન કરો.
restore-done-kept = બદલાયેલી જૂની ફાઇલો { $folder }માં છે. કોઈને કંઈ ખૂટતું નથી એની ખાતરી ન થાય ત્યાં સુધી તે રાખો.
restore-done-next = પછી છેલ્લા દિવસોના સહભાગીઓ જુઓ, અને મોકલો.
restore-sign-in = સાઇન ઇન કરો

## Rights of a participant

rights-title = સહભાગી { $number }ના અધિકારો
rights-open = અધિકારો…
rights-back = સહભાગી પર પાછા જાઓ
standing-withdrawn = { $since }થી ભાગ લેતા નથી. વધુ કંઈ નોંધાતું નથી.
standing-restricted = { $since }થી મર્યાદિત: ફક્ત એડમિનિસ્ટ્રેટર અને ડેટા મેનેજર જોઈ શકે.
standing-erased = ભૂંસી નાખ્યું, { $since }. વિગતો હવે આ કમ્પ્યુટર પર નથી.
rights-unsent =
    { $count ->
        [0] સર્વરે આ સહભાગીના દરેક રેકોર્ડની પુષ્ટિ કરી છે.
        [one] આ સહભાગીના { $n } રેકોર્ડની સર્વરે હજી પુષ્ટિ કરી નથી.
       *[other] આ સહભાગીના { $n } રેકોર્ડની સર્વરે હજી પુષ્ટિ કરી નથી.
    }
rights-drafts =
    { $count ->
        [0] કોઈ ફોર્મ અધૂરું નથી.
        [one] { $n } ફોર્મ અધૂરું છે.
       *[other] { $n } ફોર્મ અધૂરાં છે.
    }
rights-nothing = તમારી ભૂમિકામાં અહીં કંઈ બદલવાની પરવાનગી નથી.
rights-reason = કારણ
rights-reason-hint = ઑડિટ ટ્રેઇલમાં રખાય છે. અહીં કોઈ નામ લખશો નહીં.
rights-cancel = રદ કરો
rights-done = થઈ ગયું.
rights-busy = કામ ચાલે છે…
rights-for-ever = આને પાછું ફેરવી શકાતું નથી.

rights-withdraw-title = હવે ભાગ લેતા નથી
rights-withdraw-open = ભાગ ન લેવાની નોંધ કરો…
rights-withdraw-does = કોઈ મુલાકાત શરૂ કરી શકાતી નથી, કોઈ ફોર્મ શરૂ કરી કે તેના જવાબ આપી શકાતા નથી. અધૂરાં ફોર્મ અધૂરાં રહે છે.
rights-withdraw-not = જે પૂરું થયું હતું તે અહીં રહે છે, હજી મોકલાય છે, અને વાંચી શકાય છે. સર્વર પાસે જે છે તે રહે છે.
rights-withdraw-do = હવે ભાગ લેતા નથી એમ નોંધો

rights-restrict-title = કોણ જોઈ શકે તે મર્યાદિત કરો
rights-restrict-open = મર્યાદિત કરો…
rights-restrict-does = ફક્ત એડમિનિસ્ટ્રેટર અને ડેટા મેનેજર આ રેકોર્ડ ખોલી શકે છે. બીજાઓને તે છે એટલી જ ખબર પડે છે, વધુ કંઈ નહીં.
rights-restrict-not = કંઈ દૂર થતું નથી. સર્વર અને તેના વપરાશકર્તાઓને જણાવાતું નથી. મર્યાદા ફરી હટાવી શકાય છે.
rights-restrict-do = આ રેકોર્ડ મર્યાદિત કરો

rights-unrestrict-title = મર્યાદા હટાવો
rights-unrestrict-open = મર્યાદા હટાવો…
rights-unrestrict-does = આ ક્લિનિકનો બધો સ્ટાફ આ રેકોર્ડ ફરી ખોલી શકે છે.
rights-unrestrict-not = બીજું કંઈ બદલાતું નથી. તે મર્યાદિત હતો એ વાત ઑડિટ ટ્રેઇલમાં રહે છે.
rights-unrestrict-do = આ રેકોર્ડ બધા સ્ટાફ માટે ખોલો

rights-export-title = જે રાખ્યું છે તે બધું સોંપો
rights-export-open = સોંપો…
rights-export-does = બે ફાઇલો લખે છે: લોકોને વાંચવા માટે એક પાનું, અને એ જ ડેટા તરીકે (FHIR). તેમાં નામ, જવાબો, સ્કોર અને કોણે શું નોંધ્યું તે હોય છે.
rights-export-not = ફાઇલો એન્ક્રિપ્ટ કરેલી નથી: જેની પાસે હોય તે વાંચી શકે છે. સોંપ્યા પછી તેમને કાઢી નાખો. અહીં કંઈ બદલાતું નથી.
rights-export-folder = બે ફાઇલો માટેનું ફોલ્ડર
rights-export-folder-hint = ખાલી ફોલ્ડર, USB સ્ટિક પર હોય તો ઉત્તમ: E:\
rights-export-do = બે ફાઇલો લખો
rights-export-page = વાંચવા માટે: { $file }
rights-export-data = ડેટા તરીકે: { $file }

rights-erase-title = આ કમ્પ્યુટરમાંથી ભૂંસી નાખો
rights-erase-open = ભૂંસી નાખો…
rights-erase-does = આ સહભાગીનું નામ, જન્મ તારીખ, NHS નંબર, જવાબો અને નોંધો આ કમ્પ્યુટરમાંથી દૂર થાય છે. સ્ટડી નંબર, અને કોણે, ક્યારે અને કેમ ભૂંસ્યું, તે ઑડિટ ટ્રેઇલમાં રહે છે.
rights-erase-not = સર્વર તેની નકલ રાખે છે: જે તેને ચલાવે છે તેમને કહો. જૂના બૅકઅપમાં તે હજી રહે છે, લગભગ પાંચ અઠવાડિયાં પછી નવા બૅકઅપ તેમની જગ્યા લે ત્યાં સુધી; તમે બીજે લઈ ગયા હો તે નકલ જેમ છે તેમ રહે છે.
rights-erase-number = સ્ટડી નંબર, આ જ સહભાગી છે તેની ખાતરી માટે
rights-erase-number-hint = { $number } ટાઇપ કરો
rights-erase-unsent =
    { $count ->
        [one] { $n } રેકોર્ડ સર્વર પર નથી. તેને અહીં ભૂંસી નાખશો તો તે ક્યાંય નહીં હોય.
       *[other] { $n } રેકોર્ડ સર્વર પર નથી. તેમને અહીં ભૂંસી નાખશો તો તે ક્યાંય નહીં હોય.
    }
rights-erase-also =
    { $count ->
        [one] સર્વર પર ન હોય તે { $n } રેકોર્ડ પણ ભૂંસી નાખો
       *[other] સર્વર પર ન હોય તે { $n } રેકોર્ડ પણ ભૂંસી નાખો
    }
rights-erase-do = આ સહભાગીને ભૂંસી નાખો

## What stands in a form of the window

draft-back = તમે અહીં જે ટાઇપ કર્યું હતું તે પાછું આવ્યું છે.
draft-empty = ખાલીથી શરૂ કરો
draft-other = તમે અહીં બીજા કોઈની નોંધણી શરૂ કરી હતી.
draft-take = તેને બદલે તે ચાલુ રાખો

## A form that cannot be filled in

form-reading = તમે આ ફોર્મ વાંચી શકો છો, ભરી શકતા નથી.
form-reading-answers = અત્યાર સુધીના જવાબો
form-reading-back = મુલાકાત પર પાછા જાઓ
form-line-read = વાંચો
form-line-read-named = { $form } અત્યાર સુધીનું વાંચો
prompt-open-yet = શું કરવામાં આવ્યું તે હજી કોઈએ નોંધ્યું નથી.

## What is protected, and what is not

protection-title = શું સુરક્ષિત છે, અને શું નથી
protection-back = પાછળ
protection-is = Prombook શાનું રક્ષણ કરે છે
protection-is-file = રેકોર્ડ ફાઇલ અને તેના બૅકઅપ એન્ક્રિપ્ટ કરેલા છે. રેકોર્ડ લૉક હોય ત્યારે કોઈ કમ્પ્યુટર ચોરે, અથવા બૅકઅપ ચોરે, તો પાસફ્રેઝ કે રિકવરી કી વિના તેમને વાંચી શકે નહીં.
protection-is-people = દરેક વ્યક્તિનો પોતાનો પાસફ્રેઝ છે અને તે પોતાની ભૂમિકામાં પરવાનગી હોય તે જ જુએ છે. વિન્ડોમાં અનુમાન કરવાના પ્રયત્નો ધીમા કરી દેવાય છે.
protection-is-lock = કોઈ હાજર ન હોય ત્યારે રેકોર્ડ આપોઆપ લૉક થાય છે. પછી મેમરીમાં કી રહેતી નથી.
protection-is-saved = સ્ક્રીન પર “સાચવ્યું” દેખાય ત્યારે, પ્રોગ્રામ કે કમ્પ્યુટર અચાનક બંધ થાય કે વીજળી જાય તો પણ રેકોર્ડ ટકી રહે છે, જો ડિસ્ક જે રાખ્યું કહે છે તે ખરેખર રાખે તો.
protection-is-sent = દરેક પૂરો થયેલો રેકોર્ડ સર્વર સુધી પહોંચે છે, અથવા રાહમાં છે કે ન સ્વીકારેલ છે એમ કારણ સાથે યાદીમાં દેખાય છે.
protection-is-trail = કોણે કંઈ જોયું, નોંધ્યું, સુધાર્યું કે દૂર કર્યું તે ઑડિટ ટ્રેઇલમાં રહે છે. દૂર કરેલી કે ફરી લખેલી પંક્તિઓ આગલી તપાસમાં, અથવા ટ્રેઇલ સર્વર સાથે સરખાવાય ત્યારે દેખાઈ આવે છે.
protection-is-damage = ફાઇલનું નુકસાન પકડાય છે અને જણાવાય છે. તમારી જાણ બહાર કંઈ રિપેર કરાતું કે કાઢી નખાતું નથી.
protection-not = તે શાનું રક્ષણ કરતું નથી
protection-not-weak = નબળો પાસફ્રેઝ. જેની પાસે ફાઇલની નકલ હોય તે પોતાનાં મશીન ચાલે એટલી ઝડપે પાસફ્રેઝ અજમાવી શકે છે; વિન્ડોમાંનો રાહ જોવાનો સમય તેને રોકતો નથી. આડેધડ પસંદ થયેલા ચાર શબ્દો રોકે છે.
protection-not-open = ખુલ્લું સત્ર. લૉક ન કરેલી વિન્ડો સામે જે બેસે તે તમે કરી શકો તે બધું કરી શકે છે. ઊભા થાઓ ત્યારે લૉક કરો.
protection-not-infected = રેકોર્ડ ખુલ્લા હોય ત્યારે વાઇરસ લાગેલું, કે બીજાના નિયંત્રણમાં હોય તેવું કમ્પ્યુટર. તમે જે વાંચો અને ટાઇપ કરો તે તે વાંચી શકે છે.
protection-not-forgotten = ભુલાઈ ગયેલા પાસફ્રેઝ. બધા પાસફ્રેઝ અને રિકવરી કી ખોવાઈ જાય તો કોઈ રેકોર્ડ ખોલી શકતું નથી: સપોર્ટ નહીં, બનાવનારા પણ નહીં.
protection-not-disk = ડિસ્ક બગડે કે કમ્પ્યુટર ચોરાય ત્યારે, છેલ્લા બૅકઅપ કે છેલ્લી વાર મોકલ્યા પછી જે નોંધાયું હોય તે.
protection-not-server = સર્વર જે જાણે છે તે. તેને જે મોકલાય તે બધું તે વાંચે છે, અને તમે અહીં ભૂંસી નાખો પછી પણ રાખે છે.
protection-not-screen = સ્ક્રીનના ફોટા, છાપેલાં પાનાં અને સોંપેલી ફાઇલો.
protection-not-memory = વિન્ડોએ જે બતાવ્યું છે તે. લૉક કર્યા પછી પણ કમ્પ્યુટર બંધ ન થાય ત્યાં સુધી તેની મેમરીમાં, અને આખી ડિસ્ક એન્ક્રિપ્ટ કરેલી ન હોય તો તેની સ્લીપ ફાઇલમાં, નિશાન રહી શકે છે.
protection-not-insider = જોવાની પરવાનગી હોય તેવી વ્યક્તિનો દુરુપયોગ. તેમની ભૂમિકા તેને મર્યાદિત કરે છે અને ઑડિટ ટ્રેઇલ તેને બતાવે છે; બેમાંથી કોઈ તેને અટકાવતું નથી.
protection-do = તમે શું કરી શકો
protection-do-words = Prombook સૂચવે તે ચાર શબ્દો વાપરો, અને કોઈને જણાવશો નહીં.
protection-do-key = રિકવરી કી કાગળ પર, તાળામાં, કમ્પ્યુટરથી દૂર રાખો.
protection-do-two = બે એડમિનિસ્ટ્રેટર રાખો, જેથી એક બીજાને ફરી પ્રવેશ આપી શકે.
protection-do-stick = બૅકઅપ માટે બીજી ડ્રાઇવ પર બીજી જગ્યા રાખો, અને સમયાંતરે તેને કાઢીને બીજે રાખો.
protection-do-disk = આખી ડિસ્ક એન્ક્રિપ્ટ કરાવો (BitLocker, LUKS), અને અપડેટ તથા વાઇરસ સામેનું રક્ષણ ચાલુ રાખો.
protection-do-log = ટ્રેઇલના આઠ અક્ષર સમયાંતરે કાગળના લૉગમાં લખો.

damage-anchor-unusable = ટ્રેઇલનો અંત કેવો છે તેની રેકોર્ડની બાજુમાં રખાતી નોંધ વાંચી કે લખી શકાતી નથી.
refusal-newer-at-endpoint = બૅકઅપ પાછો લાવવામાં આવ્યો છે, અને સર્વર પાસે આ રેકોર્ડ જે રૂપે છે તે ત્યાર બાદ બદલાયો હોઈ શકે. પહેલાં તેને ત્યાં જુઓ. “ફરી પ્રયત્ન કરો” અહીંનો રેકોર્ડ તેની જગ્યાએ મૂકે છે.
trail-action-step-taken-back = નોંધેલું પગલું પાછું લીધું
