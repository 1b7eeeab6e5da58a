### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = કોણ ક્યાં સુધી પહોંચ્યું
report-funnel-counted = ભાગ લઈ શકે કે નહીં તે જેમને ક્યારેય પુછાયું તે બધા, જોડાયા નથી તે પણ. “આગલા પગલામાંથી” તે પગલાના જે લોકો વિશે અત્યારે કહી શકાય તેમને ગણે છે, અને તેમાંથી કેટલા આગળ વધ્યા; લોકો બીજી રીતે પણ કોઈ પગલા સુધી પહોંચી શકે.
report-uptake = જે પ્રસ્તાવ મુકાય તે કોણ સ્વીકારે છે
report-uptake-counted = જેમને ક્યારેય પુછાયું તે બધા, તે દિવસની ઉંમર, લિંગ, વંશીય જૂથ, પસંદગીની ભાષા અને દુભાષિયાની જરૂર છે કે નહીં તે પ્રમાણે. “સ્વીકાર્યું”ના હિસ્સા જેમને પ્રસ્તાવ મુકાયો તેમાંથી છે, “ભાગ લે છે”ના હિસ્સા જેમને પુછાયું તેમાંથી છે.
report-retention = મુલાકાતો
report-retention-counted = ભાગ લેનારાઓની આજ સુધી અપેક્ષિત હતી તે મુલાકાતો. દરેક આવશ્યક ફોર્મ પૂરું થાય, અથવા કેમ નહીં તે કોઈ નોંધે, ત્યારે મુલાકાત થઈ ગણાય છે; “આજે” સ્ક્રીન પણ એ જ રીતે ગણે છે. ભાગ લેવામાં ફેરફારને કારણે જે મુલાકાતો હવે અપેક્ષિત નથી તે બાજુમાં અલગ રહે છે અને કોઈ હિસ્સામાં ગણાતી નથી.
report-completeness = ફોર્મ
report-completeness-counted = આ કાર્યક્રમની મુલાકાતોનાં પૂરાં થયેલાં ફોર્મ, ફોર્મ, ભાષા અને કેવી રીતે અપાયાં તે પ્રમાણે. સ્કોરવાળા હિસ્સા પૂરાં થયેલાં ફોર્મમાંથી છે, જવાબ વિનાના હિસ્સા તેમાં પુછાયેલા બધા પ્રશ્નોમાંથી છે.
report-time = સમય
report-time-counted = જે મુલાકાતોનો સમય આ કમ્પ્યુટર પર મપાયો, વિરામ વિના: મિનિટનો મધ્યસ્થ, તેની બાજુમાં કાર્યક્રમે રાખેલી મિનિટ.
report-escalations = ચેતવણીઓ
report-escalations-counted = આ કાર્યક્રમમાં ક્યારેય આવેલી દરેક ચેતવણી. હિસ્સા આવેલી ચેતવણીઓમાંથી છે. મિનિટ ચેતવણીથી તેના વિશે નોંધાયેલા પહેલા પગલા સુધી ગણાય છે.
report-safety = પ્રતિકૂળ ઘટનાઓ અને અણધારી અસરો
report-safety-counted = આ કાર્યક્રમમાં નોંધાયેલી દરેક પ્રતિકૂળ ઘટના, સાઇટને તેની જાણ થઈ તે મહિનામાં. “સંબંધિત” એટલે સંબંધ શક્ય, શક્યતા વધુ અથવા નિશ્ચિત. પછીથી જે જાણવા મળ્યું તે ઘટના માટે ગણાય છે. અણધારી અસરો એક પછી એક ગણાય છે, તે શેના વિશે છે અને સહભાગીને શું અપાયું તે પ્રમાણે.
# $at (text): date and time.
report-counted-at = ગણતરી { $at }
report-none = –
report-language-unsaid = નોંધેલું નથી
report-visit-unsaid = કોઈ મુલાકાત જણાવી નથી
report-table-funnel = પગલાં
report-table-losses = લોકો ક્યાંથી આગળ ન વધ્યા, અને કેમ
report-table-uptake-age = ઉંમર પ્રમાણે
report-table-uptake-sex = લિંગ પ્રમાણે
report-table-uptake-ethnic = વંશીય જૂથ પ્રમાણે
report-table-uptake-language = ભાષા પ્રમાણે
report-table-uptake-interpreter = દુભાષિયાની જરૂર પ્રમાણે
report-table-retention = મુલાકાત પ્રમાણે
report-table-missed = ન થયેલી મુલાકાતો, અને કેમ
report-table-completeness = પૂરાં થયેલાં ફોર્મ
report-table-not-given = ન અપાયેલાં ફોર્મ, અને કેમ, સહભાગીની ભાષા પ્રમાણે
report-table-time = મુલાકાત પ્રમાણે મિનિટ
report-table-alerts = ચેતવણી પ્રમાણે
report-table-actions = પહેલાં કે પછી શું કરાયું
report-table-services = બોલાવેલી સેવાઓ
report-table-outcomes = તેનું શું પરિણામ આવ્યું
report-table-overrides = કંઈ જરૂર કેમ ન હતી
report-table-safety = મહિના પ્રમાણે
report-table-serious = ગંભીર ઘટનાઓ, જે કારણે ગંભીર છે તે પ્રમાણે
report-table-unintended = અણધારી અસરો, શેના વિશે છે તે પ્રમાણે
report-col-step = પગલું
report-col-people = લોકો
report-col-of-before = આગલા પગલામાંથી
report-col-of-screened = પુછાયેલામાંથી
report-col-not-due = હજી સમય થયો નથી
report-col-primary = મુખ્ય જૂથ
report-col-outside = તેની બહાર
report-col-not-reached = ન પહોંચાયેલું પગલું
report-col-reason = કારણ
report-col-group = સમૂહ
report-col-screened = પુછાયેલા
report-col-offered = પ્રસ્તાવ મુકાયો
report-col-accepted-of-offered = સ્વીકાર્યું, પ્રસ્તાવ મુકાયેલામાંથી
report-col-enrolled-of-screened = ભાગ લે છે, પુછાયેલામાંથી
report-col-completed-of-over = યોજના મુજબ પૂર્ણ, જેમના માટે સમાપ્ત થયું તેમાંથી
report-col-visit = મુલાકાત
report-col-visits = મુલાકાતો
report-col-expected = આજ સુધી અપેક્ષિત
report-col-done = સમયગાળામાં થઈ
report-col-late = તેની બહાર થઈ
report-col-begun = આવ્યા, કંઈક આવશ્યક બાકી
report-col-missed = ચૂકી ગયેલી
report-col-open-now = સમયગાળો હમણાં ખુલ્લો
report-col-not-expected = હવે અપેક્ષિત નથી
report-col-form = ફોર્મ
report-col-forms = ફોર્મ
report-col-language = ભાષા
report-col-language-of = સહભાગીની ભાષા
report-col-how = કેવી રીતે
report-col-finished = પૂરાં થયેલાં
report-col-with-score = સ્કોરવાળાં
report-col-without-answer = જવાબ વિનાના પ્રશ્નો
report-col-measured = મપાયેલી મુલાકાતો
report-col-patient = સહભાગી, મિનિટ
report-col-patient-planned = સહભાગી, આયોજિત
report-col-staff = સ્ટાફ, મિનિટ
report-col-staff-planned = સ્ટાફ, આયોજિત
report-col-over = આયોજનથી લાંબી
report-col-alert = ચેતવણી
report-col-fired = આવેલી
report-col-open = ખુલ્લી
report-col-overdue = મોડી પડેલી
report-col-in-time = સમયસર પગલાં લેવાયાં
report-col-minutes = પગલાં લેવાય ત્યાં સુધીની મિનિટ, મધ્યસ્થ
report-col-nothing-needed = કંઈ જરૂર ન હતી
report-col-what = શું
report-col-effects = અસરો
report-col-nothing-given = હજી કંઈ અપાયું નથી
report-col-times = કેટલી વાર
report-col-month = મહિનો
report-col-events = ઘટનાઓ
report-col-related = સંબંધિત
report-col-serious = ગંભીર
report-col-serious-related = ગંભીર અને સંબંધિત
report-col-to-technology = ટેક્નોલોજી સાથે સંબંધિત
report-col-to-app = આ પ્રોગ્રામ સાથે સંબંધિત
report-col-attempts = ફૉલો-અપના પ્રયત્નો
rung-screened = પુછાયેલા
rung-eligible = ભાગ લઈ શકે છે
rung-offered = પ્રસ્તાવ મુકાયો
rung-accepted = સ્વીકાર્યું
rung-consented = સંમતિ આપી
rung-enrolled = ભાગ લે છે
rung-started = શરૂ કર્યું
# $visit (text): name of a visit.
rung-active = હજી વાપરે છે: { $visit }
# $question (text): what is asked before anybody enters.
report-why-criterion = આના જવાબ પરથી: { $question }
# $arm (text): what somebody was given.
report-why-arm = અપાયું: { $arm }
code-standing-unfinished = હજી બધું પુછાયું નથી
code-standing-not-offered = અત્યાર સુધી કોઈ પ્રસ્તાવ મુકાયો નથી
code-standing-declined = ના પાડી, કારણ નોંધેલું નથી
code-standing-deferred = પછી પર રાખ્યું
code-standing-not-asked = અત્યાર સુધી સંમતિ પુછાઈ નથી
code-standing-refused = સંમતિ આપી નથી
code-standing-blocked = ચેતવણી પર હજી કોઈએ પગલાં લીધાં નથી
code-standing-not-yet = અત્યાર સુધી નહીં
code-standing-not-started = અત્યાર સુધી શરૂ કર્યું નથી
code-standing-not-active = હવે વાપરતા નથી, કારણ નોંધેલું નથી
code-standing-not-known = વાપરે છે કે નહીં તે કોઈએ નોંધ્યું નથી
code-standing-over = હવે ભાગ લેતા નથી
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } વ્યક્તિ જોડાઈ નથી અને તેની વિગત નામ વિના રખાય છે.
       *[other] { $n } લોકો જોડાયા નથી અને તેમની વિગત નામ વિના રખાય છે.
    }
report-funnel-primary = જે મુખ્ય જૂથની બહારની રીતે આવ્યા હોય, જેમ કે પોતાની મેળે, તેમની વિગત રખાય છે અને અલગ ગણાય છે. કોઈ વ્યક્તિનાં એકથી વધુ કારણ હોઈ શકે, તેથી કારણોનો સરવાળો લોકોની સંખ્યાથી વધુ થઈ શકે.
report-interpreter-yes = જરૂર છે
report-interpreter-no = જરૂર નથી
report-interpreter-unsaid = નોંધેલું નથી
report-ethnic-asian = એશિયન કે એશિયન બ્રિટિશ
report-ethnic-black = અશ્વેત, અશ્વેત બ્રિટિશ, કેરેબિયન કે આફ્રિકન
report-ethnic-mixed = મિશ્ર કે એકથી વધુ
report-ethnic-white = શ્વેત
report-ethnic-other = અન્ય
report-ethnic-not_stated = જણાવ્યું નથી
report-ethnic-not_known = ખબર નથી
report-ethnic-not_asked = પુછાયું નથી
report-uptake-ethnic = વંશીય જૂથો 2001 અને 2021ના વર્ગોને ભેગા કરે છે; બંનેમાં ચાઇનીઝ એશિયન સાથે ગણાય છે. “જણાવ્યું નથી” એટલે પુછાયું અને ન જણાવવું પસંદ કર્યું, “પુછાયું નથી” એટલે કોઈએ કંઈ નોંધ્યું નથી.
report-all-alerts = બધી ચેતવણીઓ
report-all-months = બધા મહિના
report-all-effects = બધી અણધારી અસરો
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = { $visits } મુલાકાતે { $alerts } ચેતવણી: દર સો મુલાકાતે { $share }.
# $share (text): how many of how many.
report-false-alarms = જેનું પરિણામ જાણીતું છે એવી ચેતવણીઓમાંથી ખોટી ચેતવણીઓ: { $share }.
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day }: { $term }
# $number (text): study number.
notice-title = સલામતી અંગેની નવી ચિંતા: { $number }
notice-draft = મુસદ્દો
notice-draft-detail =
    સાઇટ પર જે નોંધાયેલું છે તેના પરથી સ્પોન્સર માટે બનાવેલો. તે કોઈને મોકલાયો નથી. આ સલામતી અંગેની નવી ચિંતા છે કે નહીં તે સ્પોન્સર નક્કી કરે છે, અને NICEને જાણ કરે છે.

    તે સાઇટની બહાર જાય તે પહેલાં વાંચો: કોઈએ લખેલા શબ્દોમાં લોકોનાં નામ હોઈ શકે.
notice-programme = કાર્યક્રમ
notice-kit = કાર્યક્રમ
notice-version = વર્ઝન
notice-arm = અપાયું
notice-product = ટેક્નોલોજી
notice-site = સાઇટ
notice-number = સ્ટડી નંબર
notice-event = ઘટના વિશે જે નોંધાયેલું છે
notice-follow = પછીથી જે જાણવા મળ્યું
notice-follow-none = પછીથી કંઈ નોંધાયું નથી.
notice-follow-day = નોંધ્યું
notice-follow-what = શું
notice-not-recorded = નોંધાયેલું નથી
notice-sponsor = સ્પોન્સરે ભરવાનું
notice-assessment = ચિંતાનું મૂલ્યાંકન
notice-action = શું કરાયું અથવા કરાશે
notice-told-on = NICEને ક્યારે, કોણે જાણ કરી
notice-signature = નામ, તારીખ, સહી
report-col-contacts = સામેલ બીજી સેવાઓ
rung-attended = સત્રો પૂરાં કર્યાં
code-standing-too-few = ઓછાં સત્રોમાં આવ્યા
report-resources = અન્ય સંભાળ
report-resources-counted = અન્ય સંભાળ જેના વિશે લોકોએ કહ્યું, જે દિવસો વિશે પૂછવામાં આવ્યું; જેનો જવાબ કોઈએ ન આપ્યો તે શૂન્ય ગણાતું નથી. દર એક વ્યક્તિના ત્રણ મહિના (91 દિવસ) માટે છે. જે સમયગાળાના મોટા ભાગના દિવસો સૂચક દિવસ પછીના છે તે બીજા કોષ્ટકમાં છે.
report-table-care-before = સૂચક દિવસ પહેલાં
report-table-care-since = સૂચક દિવસથી, લોકોને જે આપવામાં આવ્યું તે મુજબ
report-col-given = આપેલું
report-col-care-asked = જેમને પૂછવામાં આવ્યું
report-col-care-any = કંઈક મળ્યું, જેમને પૂછ્યું તેમાંથી
report-col-care-amount = કુલ
report-col-care-days = પૂછેલા દિવસો
report-col-care-rate = ત્રણ મહિનામાં વ્યક્તિ દીઠ
report-care-everybody = બધા
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] { $n } વ્યક્તિને કેટલાક દિવસો વિશે બે વાર પૂછવામાં આવ્યું. દિવસો એક વાર ગણાય છે; જે બંને વાર ગણાયું તે અલગ કરી શકાતું નથી.
   *[other] { $n } વ્યક્તિઓને કેટલાક દિવસો વિશે બે વાર પૂછવામાં આવ્યું. દિવસો એક વાર ગણાય છે; જે બંને વાર ગણાયું તે અલગ કરી શકાતું નથી.
}
