### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = નેટવર્ક તપાસ

# What it all comes to.
preflight-print-works = આ કમ્પ્યુટર મોકલી શકે છે.
preflight-print-doubtful = આ કમ્પ્યુટર મોકલી શકે છે. જે ચિહ્નિત છે તે કોઈએ જોવું જોઈએ.
preflight-print-fails = આ કમ્પ્યુટર હજી મોકલી શકતું નથી.

# At the head of a table.
preflight-print-step = પગલું
preflight-print-result = પરિણામ
preflight-print-found = શું જણાયું

# The steps.
preflight-print-step-name = સર્વરનું નામ જાણીતું છે (DNS)
preflight-print-step-connection = ત્યાં, અથવા પ્રૉક્સી પર, કંઈક સાંભળે છે (TCP)
preflight-print-step-certificate = તે પોતાની ઓળખ સાબિત કરે છે (TLS)
preflight-print-step-server = તે FHIR R4 સર્વર છે
preflight-print-step-door = તે આ કમ્પ્યુટરને પ્રવેશ આપે છે
preflight-print-step-abilities = તેના કહેવા પ્રમાણે તે શું કરી શકે છે
preflight-print-step-clock = બંને ઘડિયાળો મેળ ખાય છે

# What came of a step.
preflight-print-result-good = બરાબર
preflight-print-result-doubtful = આ જુઓ
preflight-print-result-failed = નિષ્ફળ
preflight-print-result-not-tried = અજમાવ્યું નથી

## What has to be allowed

preflight-print-needs = Prombookને શું જોઈએ
preflight-print-host = બહાર જતાં કનેક્શન, ક્યાં
preflight-print-tls = ઓછામાં ઓછું
preflight-print-agent = પોતાનું નામ આપે છે
preflight-print-entries = એક વિનંતીમાં રેકોર્ડ, વધુમાં વધુ
preflight-print-bytes = એક વિનંતીમાં બાઇટ, વધુમાં વધુ
preflight-print-seconds = વિનંતી છોડી દેવાય ત્યાં સુધીની સેકન્ડ
preflight-print-never = શું ક્યારેય થતું નથી
preflight-print-never-what =
    બહારથી કંઈ આ કમ્પ્યુટર સાથે જોડાતું નથી. Prombook કોઈ રીડાયરેક્ટને અનુસરતું નથી, કોઈ કૂકી લેતું નથી, અને આ સર્વર, તેના પ્રૉક્સી અને તે જ્યાં ટોકન આપે છે તે જગ્યા સિવાય બીજા કોઈ સર્વરને પૂછતું નથી.

    વચ્ચે કોઈ ખોલે તેવું કનેક્શન નકારવામાં આવે છે, સિવાય કે એમ કરનારનું સર્ટિફિકેટ સેટિંગ્સમાં પસંદ કરેલું હોય.
